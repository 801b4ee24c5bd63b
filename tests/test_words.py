"""What the composed messages sound like: laws over the sentences of the book and over the facts."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from datetime import date, timedelta
from functools import cache
from itertools import pairwise
from random import Random
from typing import Final

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.vendor.pretty import pretty

from interview_etiquette import (
    AS_WRITTEN,
    ENGLISH,
    Candidate,
    English,
    FactTypeError,
    Interview,
    Medium,
    MessageKind,
    Offer,
    OfferForm,
    Person,
    Point,
    compose_note,
    compose_notes,
)
from interview_etiquette.english import BOOK, Book, Entry
from interview_etiquette.english.dates import date_line, month_and_day, nearby
from interview_etiquette.english.saying.register import register_of
from interview_etiquette.occasion import Occasion
from interview_etiquette.points import flat, lay_out
from interview_etiquette.strategies import occasions
from interview_etiquette.wording import Paragraph
from tests.occasions import TUESDAY, body, random_occasion, said, suits

MINE: Final = (MessageKind.THANK_YOU, MessageKind.WITHDRAWAL)
FIRST_PERSON: Final = {"I", "I'm", "I've", "I'd", "I'll"}

SEEDS: Final = st.integers(0, 2**32)
OCCASIONS: Final = SEEDS.map(random_occasion) | occasions().filter(lambda occasion: occasion.kind in MINE)


@cache
def written() -> list[tuple[Occasion, tuple[Paragraph, ...]]]:
    """Many occasions with what is said on each, for whatever law looks at them: writing is the cost."""
    return [(occasion, body(occasion)) for occasion in map(random_occasion, range(1000))]


def ours(paragraphs: tuple[Paragraph, ...]) -> list[list[str]]:
    """Our sentences, in runs that the writer's own interrupt."""
    runs: list[list[str]] = [[]]
    for sentence in said(paragraphs):
        if sentence.source:
            runs[-1] += [each for each in sentence.source.replace("! ", ". ").split(". ") if each]
        else:
            runs.append([])
    return runs


def words(paragraphs: tuple[Paragraph, ...]) -> int:
    return sum(len(paragraph.text.split()) for paragraph in paragraphs)


# Points


@given(OCCASIONS)
def test_every_point_is_said_in_its_place_and_no_other(occasion: Occasion) -> None:
    outline = lay_out(occasion)
    for points, paragraph in zip(outline, ENGLISH.body(occasion, outline), strict=True):
        told = [point for sentence in paragraph.sentences for point in sentence.says]
        assert tuple(dict.fromkeys(told)) == points
        assert [point for point, after in pairwise(told) if point is not after] == list(
            points[: -1 if points else None]
        )


@given(SEEDS.map(random_occasion), st.sampled_from([kind for kind in MessageKind if not kind.is_theirs]))
def test_no_kind_of_message_refuses_any_facts(occasion: Occasion, kind: MessageKind) -> None:
    offer = Offer(OfferForm.VERBAL, "Planner", answer_by=date(2026, 6, 12))
    of_an_offer = kind not in (*MINE, MessageKind.STATUS_INQUIRY, MessageKind.DEADLINE_NOTICE)
    until, other = date(2026, 6, 20), evolve(offer, organization="Elsewhere")
    to_come = occasion.to_come and kind is not MessageKind.THANK_YOU  # nobody gives thanks for what is to come
    asked = evolve(occasion, kind=kind, to_come=to_come, until=until, other_offer=other)
    asked = evolve(asked, offer=offer if of_an_offer else None)
    assert {point for sentence in said(body(asked)) for point in sentence.says} == set(flat(lay_out(asked)))


@given(OCCASIONS)
def test_a_sentence_of_the_book_claims_what_its_entry_claims_and_every_slot_is_filled(occasion: Occasion) -> None:
    """All in one register, and nothing is left over."""
    register = register_of(occasion)
    claims = {entry.text: entry.says for entry in BOOK.sentences[occasion.kind] if register in entry.register}
    for sentence in said(body(occasion)):
        if sentence.source:
            assert sentence.says == claims[sentence.source]
            literal = sentence.source.partition("{")[0]
            assert sentence.text.startswith(literal)
            assert len(sentence.text) > len(literal) or "{" not in sentence.source
            assert sentence.text == sentence.text.strip()
            assert "  " not in literal


def test_facts_of_the_usual_kinds_leave_no_seam() -> None:
    seams = ("{", "}", "..", "  ", " ,", " .", "None", "TBD", "n/a", "a a ", "the the ", "with with", "because because")
    for _, paragraphs in written():
        text = " ".join(paragraph.text for paragraph in paragraphs)
        assert [seam for seam in seams if seam in text] == []


def test_a_withdrawal_tells_the_news_in_its_second_sentence_at_the_latest() -> None:
    for paragraphs in [paragraphs for occasion, paragraphs in written() if not occasion.candidate.interested]:
        assert any(Point.WITHDRAWAL in sentence.says for sentence in said(paragraphs)[:2])


# Whom a sentence is for


@pytest.mark.parametrize(
    ("name", "form", "greeting", "sign_off"),
    [
        ("Sara Lind", "Sara", "Hi Sara,", "Best,"),
        ("Sara Lind", "sara", "Hi sara,", "Best,"),
        ("Sara Lind", None, "Dear Sara Lind,", "Best regards,"),
        ("Sara Lind", "Ms. Lind", "Dear Ms. Lind,", "Best regards,"),
        ("Sara Lind", "Lind", "Dear Lind,", "Best regards,"),
        ("J. Lind", "J.", "Dear J.,", "Best regards,"),
        ("Sara", "Sara", "Hi Sara,", "Best,"),
    ],
)
def test_first_names_go_with_a_friendly_greeting(name: str, form: str | None, greeting: str, sign_off: str) -> None:
    to = Person(name, form_of_address=form)
    interview = Interview(position="Planner", ended_at=TUESDAY, invited_by=to)
    note = compose_note(interview, Candidate("Noor Haddad"))
    assert (note.salutation, note.sign_off) == (greeting, sign_off)
    letter = compose_note(interview, Candidate("Noor Haddad"), medium=Medium.LETTER)
    assert (letter.salutation, letter.sign_off) == (f"Dear {to.address}:", "Sincerely,")


def test_contractions_stay_out_of_letters() -> None:
    for entries in (BOOK.sentences[kind] for kind in MINE):
        for entry in entries:
            assert "F" not in entry.register or not any(
                mark in entry.text for mark in ("I'm", "I'd", "'ll", "n't", "!")
            )


def test_whoever_only_arranged_it_is_thanked_for_that_alone() -> None:
    for paragraphs in [paragraphs for occasion, paragraphs in written() if occasion.reader_arranged]:
        text = " ".join(sentence.source for sentence in said(paragraphs))
        for phrase in (
            "talk with you",
            "talking with you",
            "talked",
            "our conversation",
            "meeting with you",
            "your team",
        ):
            assert phrase not in text.lower()


def test_nobody_joins_where_they_work_already() -> None:
    for paragraphs in [paragraphs for occasion, paragraphs in written() if occasion.candidate.internal]:
        assert not any(" join" in sentence.source for sentence in said(paragraphs))


def test_nobody_asks_for_a_job_after_an_informational_talk() -> None:
    for paragraphs in [paragraphs for occasion, paragraphs in written() if occasion.is_informational]:
        sources = [sentence.source for sentence in said(paragraphs)]
        assert not any(word in source for source in sources for word in ("job", "role", "position", "hire", "join"))


# How it sounds


def begin_alike(run: Sequence[str]) -> bool:
    starts = [each.split()[:2] for each in run]
    return any(one[0] == other[0] and (one[0] not in FIRST_PERSON or one == other) for one, other in pairwise(starts))


def begin_with_i_again(run: Sequence[str]) -> bool:
    starts = [each.split()[0] in FIRST_PERSON for each in run]
    return any(all(starts[at : at + 3]) for at in range(len(starts) - 2))


@pytest.mark.parametrize("slip", [begin_alike, begin_with_i_again])
def test_sentences_in_a_row_begin_differently_while_there_are_others(slip: Callable[[Sequence[str]], bool]) -> None:
    """Only where the facts leave no other sentence do two begin alike, or three with "I"."""
    slips = sum(any(map(slip, ours(paragraphs))) for _, paragraphs in written())
    assert slips <= 5


def test_the_day_and_the_employer_are_named_once() -> None:
    for _, paragraphs in written():
        text = " ".join(sentence.text for sentence in said(paragraphs) if Point.REPLY_DATE not in sentence.says)
        for day in ("Tuesday", "Wednesday", "yesterday", "today", "May", "Brightcart"):
            assert text.count(day) <= 1


def test_the_length_of_what_we_say() -> None:
    for occasion, paragraphs in written():
        count = words(tuple(Paragraph((s,)) for s in said(paragraphs) if s.source))
        if occasion.kind is MessageKind.WITHDRAWAL:
            assert 16 <= count <= 100
        elif occasion.is_informational:
            assert 15 <= count <= 110
        elif occasion.reader_arranged:
            assert 25 <= count <= 125
        else:
            assert 30 <= count <= 150


def test_no_paragraph_is_a_stump() -> None:
    for _, paragraphs in written():
        *before, last = paragraphs
        assert all(len(paragraph.text.split()) >= 10 for paragraph in before)
        assert len(last.sentences) > 1


def test_two_points_take_two_sentences_while_there_are_others() -> None:
    """A paragraph that ends after one sentence reads as a line of a form."""
    paragraphs = [paragraph for _, whole in written() for paragraph in whole[:-1]]
    alone = [each for each in paragraphs if len(ours((each,))[0]) == len(each.sentences) == 1]
    assert len([each for each in alone if len(each.sentences[0].says) > 1]) <= 5


NEVER: Final = (
    "hesitate|perfect fit|hit the ground|passionate|thrilled|esteemed|skill set|pick your brain|in advance|"
    "careful consideration|reiterate|opportunity to learn|salary|benefits|further that you would like|can offer you"
).split("|")


@pytest.mark.parametrize("kind", MINE)
def test_the_book_has_none_of_the_worn_phrases(kind: MessageKind) -> None:
    for entry in BOOK.sentences[kind]:
        assert not any(phrase in entry.text.lower() for phrase in NEVER)
        assert entry.text.endswith((".", "!", "?"))
        assert entry.text[0].isupper() or entry.text.startswith(
            ("{appreciated_thing}", "{appreciated_help}", "{drawn_by_thing}", "{qualifications_")
        )


# Which sentence


def test_every_sentence_is_reached() -> None:
    unreached = {kind: {entry.text: entry for entry in BOOK.sentences[kind]} for kind in MINE}
    for seed in range(20_000):
        occasion = random_occasion(seed)
        wanted = unreached[occasion.kind]
        if any(suits(entry, occasion) for entry in wanted.values()):
            for variant in range(seed, seed + 30, 3):
                for each in said(body(occasion, English(variant))):
                    wanted.pop(each.source, None)
        if not any(unreached.values()):
            return
    pytest.fail(f"not reached: {[*map(list, unreached.values())]}")


@pytest.mark.parametrize(
    "point", [Point.THANKS, Point.APPRECIATED, Point.ENTHUSIASM, Point.QUALIFICATIONS, Point.REPLY_DATE]
)
@pytest.mark.parametrize("form", [None, "Sara"])
def test_what_stands_in_every_note_can_be_said_in_many_ways(point: Point, form: str | None) -> None:
    to = Person("Sara Lind", form_of_address=form, appreciated="the tour of the warehouse")
    interview = Interview(position="Planner", ended_at=TUESDAY, invited_by=to, reply_expected=date(2026, 5, 29))
    writer = Candidate("Noor Haddad", qualifications=["five years of forecasting"], drawn_by="the new bus network")
    occasion = Occasion(interview, writer, to)
    sources = {
        sentence.source
        for variant in range(60)
        for sentence in said(body(occasion, English(variant)))
        if point in sentence.says
    }
    assert len(sources) >= (5 if form and point is Point.REPLY_DATE else 6)


def panel(size: int, form: bool) -> Interview:
    people = [
        Person(f"{name} {name}son", form_of_address=name if form else None)
        for name in ("Ada", "Tom", "Lena", "Omar", "Ruth", "Paul")[:size]
    ]
    return Interview(position="Planner", ended_at=TUESDAY, invited_by=people[0], interviewers=people)


@pytest.mark.parametrize("form", [False, True])
@pytest.mark.parametrize("wants", [False, True])
def test_the_notes_of_one_interview_share_no_sentence(form: bool, wants: bool) -> None:
    interview = panel(4, form)
    notes = compose_notes(
        interview, Candidate("Noor Haddad", interested=wants), policy=evolve(AS_WRITTEN, individual_notes_up_to=6)
    )
    assert len(notes) == 4
    texts = [set(" ".join(note.paragraphs).replace("! ", ". ").split(". ")) for note in notes]
    for at, text in enumerate(texts):
        assert all(text.isdisjoint(other) for other in texts[:at])


def test_a_panel_of_six_gets_six_texts() -> None:
    policy = evolve(AS_WRITTEN, individual_notes_up_to=6)
    for form in (False, True):
        notes = compose_notes(panel(6, form), Candidate("Noor Haddad"), policy=policy)
        assert len({note.paragraphs for note in notes}) == 6


def _pairs() -> Iterator[tuple[frozenset[str], frozenset[str]]]:
    r = Random(7)  # noqa: S311
    names = [
        f"{first} {last}" for first in ("Noor", "Tom", "Lena", "Omar", "Wei") for last in ("Haddad", "Becker", "Ito")
    ]
    for _ in range(1_000):
        pair: list[frozenset[str]] = []
        for _ in range(2):
            to = Person(r.choice(names) + " II", form_of_address=None, appreciated="the tour")
            ended_at = TUESDAY + timedelta(days=r.randrange(300))
            interview = Interview(position=r.choice(("Planner", "Buyer")), ended_at=ended_at, invited_by=to)
            writer = Candidate(r.choice(names), qualifications=["five years of SQL"], drawn_by="the new bus network")
            pair.append(frozenset(s.source for s in said(body(Occasion(interview, writer, to)))))
        yield pair[0], pair[1]


def test_two_writers_seldom_share_more_than_half_of_our_sentences() -> None:
    alike = [len(one & other) / min(len(one), len(other)) > 0.5 for one, other in _pairs() if one != other]
    assert sum(alike) <= 20


@given(SEEDS.map(random_occasion))
def test_the_same_facts_give_the_same_words(occasion: Occasion) -> None:
    assert body(occasion) == body(occasion) == body(occasion, English())


@given(SEEDS.map(random_occasion), st.integers(0, 50))
def test_another_variant_says_the_same_points_in_other_words(occasion: Occasion, variant: int) -> None:
    one, other = body(occasion, English(variant)), body(occasion, English(variant + 1))
    assert [s.source for s in said(one)] != [s.source for s in said(other)]
    assert {point for s in said(one) for point in s.says} == set(flat(lay_out(occasion)))


_PRINTED: Final = """
from tests.occasions import body, random_occasion
print([p.text for seed in range(40) for p in body(random_occasion(seed))])
"""


def test_the_words_do_not_hang_on_hashing() -> None:
    environment = {**os.environ, "PYTHONHASHSEED": "4711", "PYTHONPATH": os.pathsep.join(sys.path)}
    done = subprocess.run([sys.executable, "-c", _PRINTED], env=environment, capture_output=True, text=True, check=True)
    assert done.stdout == f"{[p.text for each in range(40) for p in body(random_occasion(each))]}\n"


# The book


def test_a_book_with_more_sentences() -> None:
    entry = Entry(
        "Thank you for a very good hour{when}.", (Point.THANKS,), (lambda occasion: occasion.reader_interviewed,)
    )
    book = BOOK.adding(MessageKind.THANK_YOU, entry)
    assert book.sentences[MessageKind.THANK_YOU] == (*BOOK.sentences[MessageKind.THANK_YOU], entry)
    occasion = Occasion(panel(1, form=False), Candidate("Noor Haddad"), panel(1, form=False).invited_by)
    heard = [English(variant, book) for variant in range(60)]
    assert any("a very good hour on Tuesday." in body(occasion, wording)[0].text for wording in heard)
    assert not any("a very good hour" in paragraph.text for paragraph in body(occasion))


def test_a_book_of_ones_own() -> None:
    thanks = Entry("Thank you for a very good hour{when}.", (Point.THANKS,))
    book = Book({MessageKind.THANK_YOU: (thanks,)}, {}).adding(
        MessageKind.WITHDRAWAL, Entry("I withdraw.", (Point.WITHDRAWAL,))
    )
    interview = panel(1, form=False)
    occasion = Occasion(interview, Candidate("Noor Haddad"), interview.invited_by)
    assert [sentence.source for sentence in said(body(occasion, English(book=book)))] == [thanks.text]
    withdrawing = evolve(occasion, kind=MessageKind.WITHDRAWAL, candidate=Candidate("Noor Haddad", interested=False))
    assert [sentence.text for sentence in said(body(withdrawing, English(book=book)))] == ["I withdraw."]
    assert said(body(evolve(occasion, kind=MessageKind.STATUS_INQUIRY), English(book=book))) == []
    assert English(book=book).subject(occasion) == ""
    assert book.subjects == {}


def test_a_book_tells_how_much_is_in_it() -> None:
    book = Book({MessageKind.THANK_YOU: (Entry("Thank you."), Entry("Many thanks."))}, {})
    assert repr(book) == pretty(book) == "<Book of 2 sentences>"


def test_a_chapter_is_made_ready_once() -> None:
    assert BOOK.body(MessageKind.THANK_YOU, "F") is BOOK.body(MessageKind.THANK_YOU, "F")
    assert BOOK.body(MessageKind.THANK_YOU, "F") is not BOOK.body(MessageKind.THANK_YOU, "N")
    assert BOOK.subject(MessageKind.THANK_YOU, "F") is not BOOK.body(MessageKind.THANK_YOU, "F")


def test_a_wording_is_a_value() -> None:
    assert English() == ENGLISH == English(0, BOOK)
    assert hash(English()) == hash(ENGLISH)
    assert English(1) != ENGLISH
    assert English(book=BOOK.adding(MessageKind.THANK_YOU, Entry("Thank you.", (Point.THANKS,)))) != ENGLISH


def test_a_voice_has_a_whole_number_and_a_book() -> None:
    class Four(int):
        pass

    assert type(English(Four(4)).variant) is int
    with pytest.raises(FactTypeError, match="^variant: got 'formal', want a whole number$"):
        English(variant="formal")  # type: ignore[arg-type]
    with pytest.raises(FactTypeError, match="^book: got 'formal', want a Book$"):
        English(book="formal")  # type: ignore[arg-type]


def test_a_voice_tells_its_variant_and_whether_its_book_is_another() -> None:
    """Neither a traceback nor a notebook prints all of its sentences."""
    ours = English(variant=2, book=BOOK.adding(MessageKind.THANK_YOU, Entry("Thank you.", (Point.THANKS,))))
    for voice, shown in ((ENGLISH, "English(variant=0)"), (ours, "English(variant=2, book=...)")):
        assert repr(voice) == pretty(voice) == shown


def test_only_the_day_of_writing_and_the_one_before_have_names_of_their_own() -> None:
    day = date(2026, 2, 28)
    names = [nearby(day, written_on=day + timedelta(days=days)) for days in (-1, 0, 1, 2)]
    assert names == [None, "today", "yesterday", None]
    assert nearby(day, written_on=None) is None


def test_a_date_has_its_year_where_it_is_not_the_year_beside_it() -> None:
    assert month_and_day(date(2026, 12, 31), beside=date(2026, 1, 1)) == "December 31"
    assert month_and_day(date(2026, 12, 31), beside=date(2027, 1, 1)) == "December 31, 2026"


def test_a_year_has_three_digits_at_least() -> None:
    assert date_line(date(79, 8, 24)) == "August 24, 079"
    assert month_and_day(date(79, 8, 24), beside=date(1879, 8, 24)) == "August 24, 079"
