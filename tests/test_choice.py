"""Which sentence of a book is said, where several would do: books of a few sentences, in every variant."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from attrs import evolve

from interview_etiquette import (
    Candidate,
    English,
    Interview,
    MessageKind,
    Occasion,
    Offer,
    OfferForm,
    Person,
    Point,
    SalaryReply,
    compose_salary_answer,
)
from interview_etiquette.english import Book, Entry
from interview_etiquette.english.saying.chapter import chapter_of
from interview_etiquette.english.saying.choice import digest_of
from interview_etiquette.english.saying.entry import sentences as entries
from interview_etiquette.english.saying.entry import several_others, talked, two_or_more_others
from interview_etiquette.english.saying.salary_answers import INTERESTED, NOT_INTERESTED, salary_answers

TUESDAY = datetime(2026, 5, 19, 15, 30, tzinfo=ZoneInfo("America/New_York"))
ADA = Person("Ada Okafor")
VISIT = Interview(position="Planner", ended_at=TUESDAY, invited_by=ADA)
OCCASION = Occasion(VISIT, Candidate("Noor Haddad"), ADA)
THANKS, POSITION, WISH, REPLY = Point.THANKS, Point.POSITION, Point.ENTHUSIASM, Point.REPLY_DATE

Says = dict[tuple[Point, ...], Sequence[str]]


def said(
    sentences: Says, *outline: tuple[Point, ...], occasion: Occasion = OCCASION, variants: int = 12
) -> set[tuple[str, ...]]:
    """What is said in any variant."""
    book = Book({MessageKind.THANK_YOU: tuple(Entry(text, says) for says in sentences for text in sentences[says])}, {})
    return {
        tuple(
            sentence.text
            for paragraph in English(variant, book).body(occasion, outline)
            for sentence in paragraph.sentences
        )
        for variant in range(variants)
    }


def seconds(first: str, *others: str) -> set[str]:
    """What is said of the position after a sentence of thanks."""
    told = said({(THANKS,): [first], (POSITION,): others}, (THANKS, POSITION))
    return {sentence for _, sentence in told}


def test_every_variant_says_the_next_sentence() -> None:
    texts = ["It went well.", "We planned.", "That was good."]
    book = Book({MessageKind.THANK_YOU: tuple(Entry(text, (THANKS,)) for text in texts)}, {})
    order = [English(variant, book).body(OCCASION, ((THANKS,),))[0].text for variant in range(6)]
    start = texts.index(order[0])
    assert order == [*texts[start:], *texts[:start]] * 2


def test_every_variant_gives_the_next_answer_about_pay() -> None:
    answers = salary_answers(SalaryReply.DEFER, VISIT, OCCASION.candidate, None)
    told = [compose_salary_answer(SalaryReply.DEFER, VISIT, OCCASION.candidate, wording=English(at)) for at in range(4)]
    start = answers.index(told[0])
    assert told == [*answers[start:], *answers[:start]]


def test_whoever_does_not_want_the_job_answers_otherwise() -> None:
    for interested, answers in ((True, INTERESTED), (False, NOT_INTERESTED)):
        writer = Candidate("Noor Haddad", interested=interested)
        assert salary_answers(SalaryReply.DEFER, VISIT, writer, None) == answers[SalaryReply.DEFER]


def test_what_the_writer_typed_is_no_matter_of_a_subject() -> None:
    subjects = ("Maps, and thanks", "Many thanks")
    book = Book({}, {MessageKind.THANK_YOU: tuple(map(Entry, subjects))})
    occasion = evolve(OCCASION, candidate=Candidate("Noor Haddad", drawn_by="the maps"))
    assert {English(variant, book).subject(occasion) for variant in range(4)} == set(subjects)


def test_what_clashes_gives_way_to_the_next_and_clashes_of_one_weight_to_none() -> None:
    texts = ["It went well.", "We planned.", "That was good."]
    book = Book({MessageKind.THANK_YOU: tuple(Entry(text, (THANKS,)) for text in texts)}, {})

    def order(*already_said: str) -> list[str]:
        occasion = evolve(OCCASION, already_said=frozenset(already_said))
        return [English(variant, book).body(occasion, ((THANKS,),))[0].text for variant in range(3)]

    assert order(*texts) == order()
    for at, text in enumerate(texts):
        after = texts[(at + 1) % 3]
        assert order(text) == [after if each == text else each for each in order()]


def test_a_sentence_is_for_those_whom_it_fits() -> None:
    entry = Entry("We met.", (THANKS,), (lambda occasion: occasion.to == ADA,))
    book = Book({MessageKind.THANK_YOU: (entry,)}, {})
    for to, told in ((ADA, ["We met."]), (Person("Tom Becker"), [])):
        (paragraph,) = English(book=book).body(evolve(OCCASION, to=to), ((THANKS,),))
        assert [sentence.text for sentence in paragraph.sentences] == told


def test_behind_the_writers_own_words_no_sentence_of_ours_begins_with_it() -> None:
    candidate = Candidate("Noor Haddad", own_words="I read the paper. It is better than you said.")
    sentences: Says = {(Point.OWN_WORDS,): [], (WISH,): ["It would be a step.", "That would be a step."]}
    told = said(sentences, (Point.OWN_WORDS, WISH), occasion=evolve(OCCASION, candidate=candidate))
    assert {texts[-1] for texts in told} == {"That would be a step."}


def test_a_sentence_needs_its_slots_and_nothing_more() -> None:
    chapter = chapter_of([Entry("Thank you for {the_role}.", (THANKS,))])
    for there, fits in ((set[str](), False), ({"the_role"}, True), ({"the_role", "organization"}, True)):
        assert bool(chapter.fitting((THANKS,), there)) is fits


def test_other_facts_begin_with_another_sentence() -> None:
    texts = ["It went well.", "We planned.", "That was good."]
    for points in ((THANKS,), (POSITION,), ()):
        people = (evolve(OCCASION, to=Person(f"Person {number}")) for number in range(30))
        assert len({frozenset(said({points: texts}, points, occasion=each, variants=1)) for each in people}) == 3


def test_two_points_of_one_message_do_not_begin_in_the_same_place() -> None:
    sentences: Says = {(THANKS,): ["Aa.", "Bb."], (POSITION,): ["Cc.", "Dd."], (): ["Ee.", "Ff."]}
    people = [evolve(OCCASION, to=Person(f"Person {number}")) for number in range(40)]
    whole = {each for person in people for each in said(sentences, (THANKS, POSITION), occasion=person, variants=1)}
    assert len(whole) == 8


@pytest.mark.parametrize(
    "facts",
    [
        {"kind": MessageKind.STATUS_INQUIRY},
        {"candidate": Candidate("Wei Ito")},
        {"to": Person("Tom Becker")},
        {"interview": evolve(VISIT, position="Buyer")},
        {"interview": evolve(VISIT, organization="Brightcart")},
        {"interview": evolve(VISIT, ended_at=TUESDAY + timedelta(days=1))},
        {"interview": None},
        {"offer": Offer(OfferForm.VERBAL, "Planner", received_at=TUESDAY)},
    ],
)
def test_the_facts_that_a_message_is_known_by(facts: dict[str, Any]) -> None:
    assert digest_of(evolve(OCCASION, **facts)) != digest_of(OCCASION)
    assert digest_of(evolve(OCCASION, written_on=date(2026, 5, 20), **facts)) == digest_of(evolve(OCCASION, **facts))


def test_the_same_facts_have_the_same_digest_in_any_process() -> None:
    assert digest_of(Occasion(None, Candidate("Noor Haddad"), ADA)) == 717821786
    offer = Offer(OfferForm.VERBAL, "Planner", organization="Brightcart", received_at=TUESDAY)
    assert digest_of(evolve(OCCASION, offer=offer)) == 1863005318


def test_what_an_earlier_message_said_is_not_said_again() -> None:
    texts = ["Thank you for the day.", "Many thanks for it."]
    assert said({(THANKS,): texts}, (THANKS,)) == {(text,) for text in texts}
    again = evolve(OCCASION, already_said=frozenset(texts[:1]))
    assert said({(THANKS,): texts}, (THANKS,), occasion=again) == {("Many thanks for it.",)}
    assert said({(THANKS,): texts[:1]}, (THANKS,), occasion=again) == {("Thank you for the day.",)}


def test_sentences_in_a_row_begin_differently() -> None:
    assert seconds("We spoke.", "We had plans.", "Plans were made.") == {"Plans were made."}
    assert seconds("Thanks a lot.", "Thank them.", "Plans were made.") == {"Plans were made."}
    assert seconds("Thanks for the maps of buses.", "Thank them.", "Maps of buses, then.") == {"Maps of buses, then."}
    assert seconds("I saw you there.", "I saw plans.", "Plans were made.") == {"Plans were made."}
    assert seconds("I spoke.", "I saw plans.", "Plans were made.") == {"I saw plans.", "Plans were made."}
    assert seconds("I saw you.", "I saw plans.", "Plans were made.") == {"Plans were made."}
    assert seconds("We met. It was good.", "It suits me.", "We agreed.") == {"We agreed."}


def test_no_three_sentences_in_a_row_begin_with_i() -> None:
    other = "That suits me."
    sentences: Says = {(THANKS,): ["I came."], (POSITION,): ["I'm here."], (WISH,): ["I'd stay.", other]}
    assert {last for *_, last in said(sentences, (THANKS, POSITION, WISH))} == {other}
    sentences[THANKS,] = ["We met."]
    assert {last for *_, last in said(sentences, (THANKS, POSITION, WISH))} == {"I'd stay.", other}
    sentences[THANKS,] = ["I came. We met."]
    assert {last for *_, last in said(sentences, (THANKS, POSITION, WISH))} == {"I'd stay.", other}
    beside: Says = {(THANKS,): ["I came."], (POSITION,): ["I'm for maps."], (WISH,): ["I'd map.", "Maps, then."]}
    assert {last for *_, last in said(beside, (THANKS, POSITION, WISH))} == {"Maps, then."}
    assert seconds("I came.", "I'm here. I'd stay.", "I'm here. We met. I'd go.", other) == {
        "I'm here. We met. I'd go.",
        other,
    }
    assert seconds("We met.", "Ah! I'm here. I'd stay? I'll go.", "Ah. I'm here. I'd stay.", other) == {
        "Ah. I'm here. I'd stay.",
        other,
    }


def test_a_paragraph_of_two_points_has_two_sentences_where_it_can() -> None:
    sentences: Says = {
        (THANKS, POSITION): ["That was about a job."],
        (THANKS,): ["It went well."],
        (POSITION,): ["We planned."],
        (WISH,): ["Yes."],
    }
    two = ("It went well.", "We planned.", "Yes.")
    assert said(sentences, (THANKS, POSITION), (WISH,)) == {two}
    assert said(sentences, (THANKS, POSITION, WISH), ()) == {two, ("That was about a job.", "Yes.")}
    assert said(sentences, (THANKS, POSITION)) == {two[:2], ("That was about a job.",)}
    assert said({**sentences, (THANKS,): ["Yes, well.", "So it went. It was good."]}, (THANKS,), (WISH,)) == {
        ("Yes, well.", "Yes."),
        ("So it went. It was good.", "Yes."),
    }
    maps: Says = {(WISH,): ["Maps it is."], (THANKS, POSITION): ["With maps."], (THANKS,): ["For maps."]}
    maps[POSITION,] = ["There we are."]
    assert said(maps, (WISH,), (THANKS, POSITION), ()) == {("Maps it is.", "For maps.", "There we are.")}
    sentences[THANKS, POSITION] = ["It was about a job. There we are."]
    assert said(sentences, (THANKS, POSITION), (WISH,)) == {two, ("It was about a job. There we are.", "Yes.")}


def test_words_beside_each_other_are_not_repeated() -> None:
    first = "Planning a route takes maps."
    assert seconds(first, "Routes please me.", "Buses please me.") == {"Buses please me."}
    assert seconds(first, "Planned maps of routes.", "Some routes please me.") == {"Some routes please me."}
    assert seconds(first, "A map is good.", "Buses please me.") == {"A map is good.", "Buses please me."}
    assert seconds("You know your work.", "They know your work.", "Buses please me.") == {
        "They know your work.",
        "Buses please me.",
    }


def test_the_name_of_a_slot_is_no_word() -> None:
    sentences: Says = {(THANKS,): ["We met {title} people."], (POSITION,): ["{title} it is.", "Titles help."]}
    assert {last for _, last in said(sentences, (THANKS, POSITION))} == {"Planner it is.", "Titles help."}


def test_words_from_farther_above_are_repeated_last() -> None:
    sentences: Says = {
        (THANKS,): ["Planning takes maps."],
        (POSITION,): ["Buses please me."],
        (WISH,): ["Maps will do.", "That will do."],
    }
    assert {last for *_, last in said(sentences, (THANKS, POSITION, WISH))} == {"That will do."}
    sentences[WISH,] = ["Maps will do.", "Buses will do."]
    assert {last for *_, last in said(sentences, (THANKS, POSITION, WISH))} == {"Maps will do."}
    sentences[WISH,] = ["Maps and buses will do.", "Some buses will do."]
    assert {last for *_, last in said(sentences, (THANKS, POSITION, WISH))} == {"Some buses will do."}
    sentences[REPLY,], sentences[WISH,] = ["So be it."], ["Maps will do.", "That will do."]
    assert {last for *_, last in said(sentences, (THANKS, POSITION, REPLY, WISH))} == {"That will do."}


def test_a_word_that_the_writer_typed_is_left_to_them() -> None:
    writer = Candidate("Noor Haddad", qualifications=["five years of forecasting"])
    typed = evolve(OCCASION, candidate=writer)
    point = Point.QUALIFICATIONS
    sentences: Says = {(point,): ["Forecasts, as they go: {qualifications}.", "In short, {qualifications}."]}
    assert said(sentences, (point,), occasion=typed) == {("In short, five years of forecasting.",)}
    beside: Says = {(point,): ["Maps, and {qualifications}."], (REPLY,): ["Forecasts please me.", "Maps please me."]}
    assert {last for *_, last in said(beside, (point, REPLY), occasion=typed)} == {"Maps please me."}
    above: Says = {(THANKS,): ["Planning takes maps."]}
    above[POSITION,] = ["Maps and forecasts please me.", "Maps and buses please me."]
    assert {last for *_, last in said(above, (THANKS, POSITION), occasion=typed)} == {"Maps and buses please me."}
    ends: Says = {(point,): ["In short, {qualifications}."], (): ["To good forecasts.", "So much for now."]}
    assert {last for *_, last in said(ends, (point,), occasion=typed)} == {"So much for now."}
    ends[()] = ["To good forecasts."]
    assert {last for *_, last in said(ends, (point,), occasion=typed)} == {"To good forecasts."}
    two = evolve(OCCASION, candidate=evolve(writer, qualifications=["I love forecasts.", "I speak Spanish."]))
    ends[()] = ["To good forecasts.", "So much for now."]
    assert {last for *_, last in said(ends, (point,), occasion=two)} == {"So much for now."}


def test_what_the_writer_says_of_their_qualifications_is_not_said_without_them() -> None:
    point = Point.QUALIFICATIONS
    theirs = evolve(OCCASION, candidate=Candidate("Noor Haddad", qualifications=["I have run a clinic."]))
    assert said({(point,): ["I can do it."]}, (point,), occasion=theirs) == {("I have run a clinic.",)}
    assert said({(point,): ["I can do it."]}, (point,)) == {("I can do it.",)}
    named = evolve(OCCASION, candidate=Candidate("Noor Haddad", qualifications=["five years of SQL"]))
    assert said({(point,): ["I can do it."]}, (point,), occasion=named) == {()}


def test_a_closing_is_another_in_every_variant_while_it_clashes_little() -> None:
    sentences: Says = {(THANKS,): ["Planning takes maps."], (): ["So much.", "All in all.", "Good maps."]}
    closings = {last for *_, last in said(sentences, (THANKS,))}
    assert closings == {"So much.", "All in all."}
    sentences[()] = ["So much.", "Maps, then."]
    assert {last for *_, last in said(sentences, (THANKS,))} == {"So much.", "Maps, then."}
    sentences[()] = ["So much.", "Planning ends."]
    assert {last for *_, last in said(sentences, (THANKS,))} == {"So much."}
    sentences[()] = ["Planning ends."]
    assert {last for *_, last in said(sentences, (THANKS,))} == {"Planning ends."}


@pytest.mark.parametrize(("before", "brief"), [(40, False), (41, True)])
def test_a_long_message_to_whoever_arranged_it_goes_on_in_brief(before: int, brief: bool) -> None:
    arranged = evolve(VISIT, interviewers=[Person("Tom Becker")])
    twelve, thirteen = "This maps" + " ab" * 10 + ".", "That maps" + " cd" * 11 + "."
    sentences: Says = {(THANKS,): ["We" + " go" * (before - 4) + "."], (WISH,): ["Maps it is."]}
    sentences[POSITION,] = [twelve, thirteen]
    for interview, held in ((arranged, brief), (VISIT, False)):
        told = said(sentences, (THANKS, WISH, POSITION), occasion=evolve(OCCASION, interview=interview))
        assert {last for *_, last in told} == ({twelve} if held else {twelve, thirteen})


def test_the_day_is_named_once() -> None:
    sentences: Says = {
        (THANKS,): ["We met{when}."],
        (POSITION,): ["It was {days} job.", "A job it was{when}."],
    }
    assert said(sentences, (THANKS, POSITION)) == {("We met on Tuesday.", "A job it was.")}
    assert said(sentences, (POSITION, THANKS)) == {
        ("It was Tuesday's job.", "We met."),
        ("A job it was on Tuesday.", "We met."),
    }


def test_the_employer_is_named_once() -> None:
    occasion = evolve(OCCASION, interview=evolve(VISIT, organization="Brightcart"))
    other = "Yes, it is."
    for named in ("We met at {organization}.", "We spoke of {the_position_there}."):
        sentences: Says = {(THANKS,): [named], (POSITION,): ["{organization} it is.", other]}
        assert {last for _, last in said(sentences, (THANKS, POSITION), occasion=occasion)} == {other}
    sentences = {(THANKS,): ["We met."], (POSITION,): ["{organization} it is.", other]}
    told = said(sentences, (THANKS, POSITION), occasion=occasion)
    assert {last for _, last in told} == {"Brightcart it is.", other}


def test_entries_that_say_the_same() -> None:
    assert entries(THANKS, "It went well.") == (Entry("It went well.", (THANKS,)),)
    assert entries((THANKS, POSITION), "We met.", "We planned.", fits=[talked], register="1") == (
        Entry("We met.", (THANKS, POSITION), (talked,), "1"),
        Entry("We planned.", (THANKS, POSITION), (talked,), "1"),
    )


@pytest.mark.parametrize(("number", "two", "three"), [(1, False, False), (2, True, False), (3, True, True)])
def test_how_many_are_thanked_through_the_reader(number: int, two: bool, three: bool) -> None:
    others = tuple(Person(f"Person {letter}") for letter in "ABC"[:number])
    thanking = evolve(OCCASION, others=others)
    assert (two_or_more_others(thanking), several_others(thanking)) == (two, three)


def test_a_point_that_no_sentence_says_is_passed_over() -> None:
    assert said({(POSITION,): ["We planned."]}, (THANKS, POSITION)) == {("We planned.",)}
    assert said({(): ["So much."]}, (THANKS,)) == {("So much.",)}
    assert said({(THANKS, WISH): ["Yes."], (THANKS,): ["It went well."]}, (THANKS, POSITION)) == {("It went well.",)}


def test_a_question_brings_its_mark() -> None:
    occasion = evolve(OCCASION, candidate=Candidate("Noor Haddad", drawn_by="Boston?"))
    told = said({(WISH,): ["In short: {drawn_by_any}."]}, (WISH,), occasion=occasion)
    assert told == {("In short: Boston?",)}


@pytest.mark.parametrize("employer", ["Acme Inc.", "Yahoo!", "Brightcart"])
def test_a_sentence_has_one_stop(employer: str) -> None:
    sentences: Says = {(THANKS,): ["We spoke of {organization}."]}
    occasion = evolve(OCCASION, interview=evolve(VISIT, organization=employer))
    stop = "." if employer.isalpha() else ""
    assert said(sentences, (THANKS,), occasion=occasion) == {(f"We spoke of {employer}{stop}",)}


def test_dots_for_what_was_left_out_stay() -> None:
    to = Person("Ada Okafor", appreciated="the tour ... and lunch")
    occasion = evolve(OCCASION, to=to, interview=evolve(VISIT, invited_by=to))
    assert said({(Point.APPRECIATED,): ["In short: {appreciated}."]}, (Point.APPRECIATED,), occasion=occasion) == {
        ("In short: the tour ... and lunch.",)
    }


def test_what_the_writer_says_themselves_comes_after_what_we_say_of_it() -> None:
    writer = Candidate("Noor Haddad", drawn_by="I grew up on that bus line. It is mine.", own_words="Maps, maps!")
    occasion = evolve(OCCASION, candidate=writer)
    sentences: Says = {(WISH,): ["Yes."], (WISH, REPLY): ["Yes, soon."], (REPLY,): ["Soon."], (THANKS, WISH): ["No."]}
    theirs = "I grew up on that bus line. It is mine."
    assert said(sentences, (WISH, REPLY), occasion=occasion) == {("Yes.", theirs, "Soon.")}
    assert said(sentences, (THANKS, WISH, REPLY), occasion=occasion) == {("No.", theirs, "Soon.")}
    assert said({(REPLY,): ["Soon."]}, (WISH, REPLY), occasion=occasion) == {(theirs, "Soon.")}
    assert said({(REPLY,): ["Soon."]}, (THANKS, WISH, REPLY), occasion=occasion) == {(theirs, "Soon.")}
    after: Says = {(THANKS,): ["I came."], (POSITION,): ["I'm here.", "That suits me."]}
    assert {last for *_, last in said(after, (WISH, THANKS, POSITION), occasion=occasion)} == set(after[POSITION,])
    (paragraph,) = English(book=Book({}, {})).body(occasion, ((WISH,),))
    assert [(sentence.text, sentence.says) for sentence in paragraph.sentences] == [(theirs, (WISH,))]
    assert said({(REPLY,): ["I'm in."], (THANKS,): ["I am."]}, (THANKS, WISH, REPLY), occasion=occasion) == {
        ("I am.", theirs, "I'm in.")
    }
