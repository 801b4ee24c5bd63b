"""What is heard in a draft on the boundaries of what the reader goes by: readings alone, whatever makes them."""

from datetime import UTC, date, datetime
from typing import Any, Final

import attrs
import pytest

from interview_etiquette import READ_ENGLISH, Candidate, DraftReading, Guideline, Interview, Person, Point, compose_note

ADA = Person("Ada Okafor", form_of_address="Dr. Okafor")
TOM = Person("Tom Becker")
INTERVIEW = Interview(
    position="Demand Planner",
    ended_at=datetime(2026, 5, 19, 15, 30, tzinfo=UTC),
    invited_by=ADA,
    interviewers=[ADA, TOM],
)
NOOR = Candidate("Noor Haddad")


def read(text: str, interview: Interview = INTERVIEW, candidate: Candidate = NOOR) -> DraftReading:
    return READ_ENGLISH(text, interview, candidate)


@pytest.mark.parametrize(
    ("ending", "signed"),
    [
        ("Sincerely, Maria Lopez", "Maria Lopez"),
        ("Thanks! Maria", "Maria"),
        ("Warmly. Maria", "Maria"),
        ("Sincerely, **Maria**", "Maria"),
        ("With love from the Maria", None),
        ("Best,\n**Maria Lopez**", "Maria Lopez"),
        ("Best,\n\nMaria Lopez", "Maria Lopez"),
        ("Best,\nMaria Lopez..", "Maria Lopez"),
        ("See you there\nBest,\nMaria Lopez", "Maria Lopez"),
        ("Noor here.\nBest,\nMaria Lopez", "Maria Lopez"),
        ("Best,\nOver and out\nNoor\n555-0100", "Noor Haddad"),
        ("Best regards,\nThanks", None),
        ("Best,\nNH, RN", "Noor Haddad"),
        ("Best,\nN.H., RN", "Noor Haddad"),
        ("Best,\nN H, RN", "Noor Haddad"),
        ("Best,\nMaria N. Lopez", "Maria N. Lopez"),
        ("Best,\nMaria Lopez\nNH", "Maria Lopez"),
        ("Best,\nHana", "Hana"),
        ("Best,\nNana", "Noor Haddad"),
        ("Best,\nNana Lopez", "Nana Lopez"),
    ],
)
def test_who_signs_behind_or_below_a_sign_off(ending: str, signed: str | None) -> None:
    assert read(f"Dear Ada,\n\nIt was good to meet you.\n\n{ending}").signed == signed


@pytest.mark.parametrize(("length", "signed"), [(59, "z" * 59), (60, "Maria Lopez")])
def test_a_long_line_that_begins_with_thanks_is_no_signature(length: int, signed: str) -> None:
    assert read(f"Thank you, {'z' * length}\n\nMaria Lopez").signed == signed


@pytest.mark.parametrize(
    ("name", "signature", "signed"),
    [
        ("Noor van Haddad", "Maria van Berg", "Maria van Berg"),
        ("Noor H Haddad", "Maria H Lopez", "Maria H Lopez"),
        ("Li Bo", "Dr. Bo", "Li Bo"),
        ("Bo Larsson", "Dr. Bo", "Bo Larsson"),
        ("May Will", "May Will", "May Will"),
        ("+++", "Maria Lopez", "+++"),
    ],
)
def test_words_that_tell_nobody_from_others_sign_for_nobody(name: str, signature: str, signed: str) -> None:
    assert read(f"It was good.\n\nBest,\n{signature}", candidate=Candidate(name)).signed == signed


@pytest.mark.parametrize(
    ("request_to_ada", "asked"),
    [
        ("Please thank Tom and Dr. Okafor.", True),
        ("Please thank Tom, Ada and Priya.", True),
        ("Please thank Tom, and Ada.", True),
        ("Please thank Ada", True),
        ("Please thank, as a first step, Tom, and then Ada's dog", True),
        ("Please thank Tom; Ada was kind.", False),
        ("Tom; yes, please thank Ada.", True),
        ("Ada; could you thank Tom?", False),
        ("Could you thank Tom, Ada?", False),
        ("Could you thank Tom for me, Dr. Okafor?", False),
        ("Could you thank Tom for me, Ada - he was kind.", False),
        ("Could you thank Tom, or the fine Ada?", True),
    ],
)
def test_who_is_greeted_may_be_spoken_to_and_is_not_to_be_thanked(request_to_ada: str, *, asked: bool) -> None:
    faults = {fault.guideline for fault in read(f"Dear Ada, {request_to_ada}").faults}
    assert (Guideline.THANK_OTHERS_THROUGH_THEM in faults) is asked


def test_where_nobody_is_greeted_nobody_is_asked_to_thank_themselves() -> None:
    faults = {fault.guideline for fault in read("Please thank Tom for me.").faults}
    assert Guideline.THANK_OTHERS_THROUGH_THEM not in faults


@pytest.mark.parametrize(
    ("text", "mentioned"),
    [
        ("Dear Ada, it was good to see May.", True),
        ("Dear Ada, that MAY be.", False),
        ("dear ada, that may be.", False),
        ("Dear Ada, are you there? May I come in?", False),
        ("Dear Ada, I would. May I come in?", False),
        ("Dear Ada, hello. Chan was kind.", True),
        ("dear ada, hello, chan was kind.", True),
        ("Dear Ada, hello, MAY CHAN was kind.", True),
    ],
)
def test_a_name_that_is_a_small_word_is_told_from_the_word(text: str, *, mentioned: bool) -> None:
    may = attrs.evolve(INTERVIEW, interviewers=[Person("May Chan")])
    assert (Point.THANK_OTHERS in read(text, may).points) is mentioned


@pytest.mark.parametrize(
    ("other", "text", "mentioned"),
    [
        ("Tom Becker", "Dear Dr. Okafor, it was good to meet tom becker.", True),
        ("Tom Becker", "Dear Ada, it was good to meet tom.", False),
        ("Will", "Dear Ada, I will come.", False),
        ("<b>&amp;</b>", "Dear Ada, it was good to meet <b>&amp;</b>.", True),
        ("<b>&amp;</b>", "Dear Ada, it was good to meet you.", False),
    ],
)
def test_a_whole_name_is_one_however_it_is_written(other: str, text: str, *, mentioned: bool) -> None:
    reading = read(text, attrs.evolve(INTERVIEW, interviewers=[Person(other)]))
    assert (Point.THANK_OTHERS in reading.points) is mentioned


@pytest.mark.parametrize(
    ("name", "called", "greeted"),
    [
        ("Nathaniel Fox", "Nat", "Nathaniel Fox"),
        ("Nathaniel Fox", "Na", "Na"),
        ("Lenny Fox", "Len", "Lenny Fox"),
        ("Dana Fox", "Dan", "Dan"),
    ],
)
def test_a_short_form_lacks_two_letters_and_has_three(name: str, called: str, greeted: str) -> None:
    assert read(f"Dear {called},\nhello", attrs.evolve(INTERVIEW, interviewers=[Person(name)])).greeted == (greeted,)


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("by the 29th", date(2026, 5, 29)),
        ("by the 3rd", date(2026, 6, 3)),
        ("by the 31st", date(2026, 5, 31)),
        ("by 29th", None),
        ("by the 29", None),
        ("by June the 29th", date(2026, 6, 29)),
        ("by the June 29 deadline", date(2026, 6, 29)),
        ("by June 29 the latest", date(2026, 6, 29)),
        ("by 29 of June", date(2026, 6, 29)),
        ("by June 29, 2027", date(2027, 6, 29)),
        ("by June 29 2027", date(2027, 6, 29)),
        ("by June the 29th, 2027", date(2027, 6, 29)),
        ("by the 29th of June, 2027", date(2027, 6, 29)),
        ("by 29 June 2027", date(2027, 6, 29)),
        ("by 2027-06-29", date(2027, 6, 29)),
        ("by 2027-06-31", None),
        ("by 2027-06 or 29", None),
        ("by May 19", None),
        ("by May 20", date(2026, 5, 20)),
        ("by 6/29", date(2026, 6, 29)),
        ("by 29.6", date(2026, 6, 29)),
        ("by 6/29/2027", date(2027, 6, 29)),
        ("by 29.6.27", date(2027, 6, 29)),
        ("by 6/29/2031", None),
        ("by 6/31", None),
        ("by Monday", date(2026, 5, 25)),
        ("by Tuesday", date(2026, 5, 26)),
        ("by Wednesday", date(2026, 5, 20)),
        ("by Wednesday, at the latest", date(2026, 5, 20)),
        ("by Wednesday, the 3rd of June", date(2026, 6, 3)),
        ("by Wednesday June 3", date(2026, 6, 3)),
        ("by Wednesday the June", date(2026, 5, 20)),
        ("by May 1, I mean June 5", date(2026, 6, 5)),
        ("on Wednesday", None),
        ("by dawn", None),
    ],
)
def test_a_date_by_which_an_answer_is_hoped_for_is_read_as_written(written: str, day: date | None) -> None:
    assert read(f"I hope to hear from you {written}.").reply_date == day


@pytest.mark.parametrize(
    ("since", "written", "day"),
    [
        (date(2026, 11, 25), "the 29th", date(2026, 11, 29)),
        (date(2026, 11, 25), "the 3rd", date(2026, 12, 3)),
        (date(2026, 11, 25), "the 31st", date(2026, 12, 31)),
        (date(2026, 11, 25), "January 3", date(2027, 1, 3)),
        (date(2026, 11, 25), "November 12", None),
        (date(2026, 12, 20), "the 3rd", date(2027, 1, 3)),
        (date(2027, 1, 5), "December 29", None),
    ],
)
def test_a_date_without_its_year_is_the_nearest(since: date, written: str, day: date | None) -> None:
    earlier = attrs.evolve(INTERVIEW, ended_at=datetime(since.year, since.month, since.day, 15, tzinfo=UTC))
    assert read(f"I hope to hear from you by {written}.", earlier).reply_date == day


@pytest.mark.parametrize("expected", [date(2026, 5, 22), date(2026, 5, 29), date(2026, 6, 5)])
def test_a_weekday_is_any_of_the_next_three(expected: date) -> None:
    expecting = attrs.evolve(INTERVIEW, reply_expected=expected)
    assert read("I hope to hear from you by Friday.", expecting).reply_date == expected


def test_the_day_of_the_interview_itself_may_be_the_day_of_the_answer() -> None:
    same = attrs.evolve(INTERVIEW, reply_expected=date(2026, 5, 19))
    assert read("I hope to hear from you by the 19th.", same).reply_date == date(2026, 5, 19)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("One two.\n\n > no no", 2),
        ("One two.\nAda said: \n> no no", 4),
        ("One two\n> three", 3),
        ("One two.\n\nTom:\n> no\nthree\n> no\nfour", 5),
        ("> no\n> no\nOne two", 2),
        ("One two.\nOn Tuesday Ada wrote:\nno", 2),
        ("One two.\n> On Tuesday Ada wrote:\n> no", 2),
        ("On Tuesday Ada wrote:\n> no\nOne two.", 2),
        ("On Tuesday Ada wrote:\n> no\nOne.\nTwo.\nThree.", 3),
        ("On Monday\nAda wrote:\n> no\nOne two.", 2),
        ("One.\nSo she wrote:\nOn Monday I came.", 8),
        ("One.\nOn Monday\nAda wrote:\nno", 1),
        ("One.\nOn Monday\nat noon\nAda wrote:\nno", 1),
        ("One.\nOn Monday\nat noon\nthe chief\nAda wrote:\nno", 10),
        ("One.\nTwo.\nFrom: Ada\nSent: no\nthree", 2),
        ("One.\nFrom: Ada\nSent: no\ntwo", 2),
        ("One.\n\nFrom: Ada\nSent: no\ntwo", 2),
        ("One.\nTwo.\nFrom: Ada\nthree", 3),
        ("One.\nTwo.\nFrom: Ada\n\n\n\nSent: no\nthree", 2),
        ("One.\nTwo.\nFrom: Ada\n\n\n\n\nSent: no\nthree", 3),
        ("One.\nTwo.\nThree.\nTo: all\nfour", 4),
        ("> From: Ada\n> One two.", 2),
        ("> > One\n>two", 2),
        ("> X", 1),
        ("One\n=====\ntwo", 2),
        ("[External]One [Warning: odd] two", 2),
        ("Forwarded message\nOne", 1),
        ("One\n---- Forwarded message ----\nno", 1),
        ("\n\n", 0),
    ],
)
def test_only_the_writers_own_lines_are_counted(text: str, words: int) -> None:
    assert read(text).words == words


@pytest.mark.parametrize(
    ("text", "blank"),
    [
        ("Sure! Here is a polished note for [Company].", "[company]"),
        ("Sure! Here is a polished note.", "sure"),
        ("It is what I had hoped.", None),
    ],
)
def test_a_blank_is_quoted_rather_than_what_else_was_left_over(text: str, blank: str | None) -> None:
    found = [fault.quote for fault in read(text).faults if fault.guideline is Guideline.FILL_EVERY_BLANK]
    assert found == ([] if blank is None else [blank])


@pytest.mark.parametrize(
    ("qualification", "text", "heard"),
    [
        ("retail demand forecasting", "Retail demand is high.", True),
        ("retail demand forecasting", "Retail is hard. Demand is high.", False),
        ("retail demand forecasting", "Demand is high.", False),
        ("demand forecasting", "Demand is high.", True),
        ("good team work", "You saw my good team work.", True),
        ("good team work", "My work is good, as is my team.", False),
        ("+++", "It is high.", True),
        ("n/a", "It is high.", True),
    ],
)
def test_a_qualification_is_recalled_whole_or_by_half_of_its_telling_words_in_one_sentence(
    qualification: str, text: str, *, heard: bool
) -> None:
    clerk = attrs.evolve(INTERVIEW, position="Clerk")
    reading = read(text, clerk, attrs.evolve(NOOR, qualifications=[qualification]))
    assert (Point.QUALIFICATIONS in reading.points) is heard


def test_a_date_in_a_sentence_about_what_comes_next_is_not_that_of_an_answer() -> None:
    assert read("The next step is a trip by June 5.").reply_date is None


@pytest.mark.parametrize("position", ["n/a", "TBD", "anything in planning", "any", "available", None])
def test_only_a_title_can_be_missed(position: str | None) -> None:
    points = read("It was good to see you.", attrs.evolve(INTERVIEW, position=position)).points
    assert (Point.POSITION in points) is (position is not None)


@pytest.mark.parametrize(
    ("name", "text", "point", "due"),
    [
        ("Hope", "I hope to be part of the team.", Point.ENTHUSIASM, True),
        ("Withdraw", "I withdraw.", Point.WITHDRAWAL, False),
    ],
)
def test_words_that_may_be_a_name_count_for_what_is_due_alone(name: str, text: str, point: Point, *, due: bool) -> None:
    met = attrs.evolve(INTERVIEW, interviewers=[Person(name)])
    for interested in (True, False):
        points = read(text, met, attrs.evolve(NOOR, interested=interested)).points
        assert (point in points) is (interested is due)


@pytest.mark.parametrize(
    ("position", "organization", "text", "named"),
    [
        ("Any Teller", None, "It was good to hear what a teller does.", True),
        ("Demand Planner", "Acme Retail", "Thanks for the chat on the Acme Retail planner role.", True),
        ("Demand Planner", "Acme", "Thanks for the chat on the Acme Retail planner role.", False),
        ("Demand Planner", None, "Thanks for the chat on the Acme Retail planner role.", False),
    ],
)
def test_a_title_is_named_beside_the_name_of_the_employer(
    position: str, organization: str | None, text: str, *, named: bool
) -> None:
    talk = attrs.evolve(INTERVIEW, position=position, organization=organization)
    assert (Point.POSITION in read(text, talk).points) is named


@pytest.mark.parametrize(
    ("own_words", "text", "heard"),
    [
        ("I once ran a bakery.", "The bakery that I ran was small.", True),
        ("I once ran a marathon.", "The bakery that I ran was small.", False),
        ("My sister fixes bicycles.", "My sister rides bicycles.", True),
        ("My sister fixes bicycles.", "My sister is kind. We like bicycles.", False),
        (None, "The bakery that I ran was small.", False),
    ],
)
def test_own_words_are_heard_in_one_sentence(own_words: str | None, text: str, *, heard: bool) -> None:
    assert (Point.OWN_WORDS in read(text, candidate=attrs.evolve(NOOR, own_words=own_words)).points) is heard


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        ("The walk was fun. The room was big.", True),
        ("The walk was fun. I was early. The room was big.", False),
        ("The walk was fun.", False),
    ],
)
def test_what_was_valued_is_heard_in_two_sentences(text: str, *, heard: bool) -> None:
    valued = attrs.evolve(ADA, appreciated="the walk through your planning room")
    points = read(f"Dear Ada,\n\n{text}", attrs.evolve(INTERVIEW, invited_by=valued, interviewers=[valued])).points
    assert (Point.APPRECIATED in points) is heard


@pytest.mark.parametrize(
    ("changes", "text", "heard"),
    [
        ({"reply_expected": date(2026, 5, 29)}, "May 29 is near.", True),
        ({"reply_expected": date(2026, 5, 29)}, "May 30 is near.", False),
        ({}, "May 29 is near.", False),
        ({"reply_expected_about": "after the harvest fair"}, "The harvest is near.", True),
        ({"reply_expected_about": "after the harvest fair"}, "The end is near.", False),
        ({"reply_expected_about": "after the spring harvest fair"}, "The spring harvest is near.", True),
        ({"reply_expected_about": "after the spring harvest fair"}, "Spring is near. The fair is fun.", False),
    ],
)
def test_when_an_answer_is_due_is_said_by_naming_it(changes: dict[str, Any], text: str, *, heard: bool) -> None:
    assert (Point.REPLY_DATE in read(text, attrs.evolve(INTERVIEW, **changes)).points) is heard


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        (f"I {'zz ' * 29}would love to join you.", True),
        (f"I {'zz ' * 30}would love to join you.", False),
        (f"I do not {'zz ' * 6}would love to join you.", False),
        (f"I do not {'zz ' * 7}would love to join you.", True),
        ("I would love to join you, not them.", True),
        ("Really and truly would love to join you.", True),
        ("Really zz truly would love to join you.", False),
        ("It was fun; would love to join you.", True),
        ("It was fun; zz would love to join you.", False),
        ("It was fun, zz would love to join you.", False),
        ("It was fun to meet you and would love to join you.", False),
        ("I came to meet you and would love to join you.", True),
        ("I saw them, and they would love to join you.", False),
        ("I said no; I would love to join you.", True),
        ("I said no and I would love to join you.", True),
        ("I said no and would love to join you.", False),
        ("It is not I. Would love to join you.", True),
        ("I do not think that nobody would love to join you.", False),
        ("I can not say that I never lost my interest in the role.", False),
        ("I have no doubt I would love to join you.", True),
    ],
)
def test_who_speaks_and_what_is_denied_reaches_so_far(text: str, *, heard: bool) -> None:
    assert (Point.ENTHUSIASM in read(text).points) is heard


@pytest.mark.parametrize(
    ("text", "greeted"),
    [
        ("Dear Dana\nThank you all", ("Dana",)),
        ("Dear Dana Scully\nThank you all", ("Dana Scully",)),
        ("Ada Okafor\nDear Tom", ("Tom Becker",)),
        ("Ada Okafor\nAcme\nDear Tom", ("Tom Becker",)),
        ("Acme, Dear Tom", ("Tom Becker",)),
        ("Acme Dear Tom", ()),
        ("It was good of you. Dear Dana, hello", ("Dana",)),
    ],
)
def test_a_greeting_begins_and_ends_with_a_line(text: str, greeted: tuple[str, ...]) -> None:
    assert read(text).greeted == greeted


@pytest.mark.parametrize("mark", [" \u2013 ", "; ", ". ", "? ", ", ", " "])
def test_a_fact_is_never_divided(mark: str) -> None:
    position = f"Planner{mark}Retail"
    for behind in (" role.", ".", ", then", ""):
        text = f"I have a strong interest in the {position}{behind}"
        quotes = read(text, attrs.evolve(INTERVIEW, position=position)).quotes
        assert quotes == ((Point.ENTHUSIASM, f"strong interest in the {position.lower()}"),)


@pytest.mark.parametrize(
    ("position", "asked", "fault"),
    [
        ("Salary Clerk", "Is the salary good?", False),
        ("Salary Clerk", "Are the salaries good?", False),
        ("Salaries Clerk", "Is the salary good?", False),
        ("Wages Clerk", "Is the wage good?", False),
        ("Wages Clerk", "Is the salary good?", True),
    ],
)
def test_a_word_of_a_fact_is_no_slip_in_the_singular_or_plural(position: str, asked: str, *, fault: bool) -> None:
    found = read(asked, attrs.evolve(INTERVIEW, position=position)).faults
    assert (Guideline.LEAVE_PAY_OUT in [each.guideline for each in found]) is fault


@pytest.mark.parametrize(
    ("drawn_by", "heard"), [("a team that never sleeps", True), ("team that never sleeps", True), (None, False)]
)
def test_what_a_fact_denies_is_not_denied_by_the_writer_with_or_without_its_article(
    drawn_by: str | None, *, heard: bool
) -> None:
    reading = read(
        "Your team that never sleeps is one that I would love to join.", candidate=attrs.evolve(NOOR, drawn_by=drawn_by)
    )
    assert (Point.ENTHUSIASM in reading.points) is heard


def test_facts_are_told_from_each_other_wherever_they_stand() -> None:
    drawn = attrs.evolve(NOOR, drawn_by="teams that never sleep", qualifications=["nothing but Python"])
    assert Point.ENTHUSIASM in read("Teams that never sleep are what I would love to join.", candidate=drawn).points
    adjacent = "Nothing but Python teams that never sleep are what I would love to join."
    assert Point.ENTHUSIASM in read(adjacent, candidate=drawn).points
    assert Point.ENTHUSIASM not in read(adjacent).points


@pytest.mark.parametrize(
    ("title", "text", "named"),
    [
        ("Research Assistant in Dr. Lee's lab", "the research assistant role in Dr. Lee's lab", True),
        ("Research Assistant in Dr. Lee's lab", "the research role", False),
        ("Nurse on the night team", "the nurse position", True),
        ("open role on her team", "the open role on your team", True),
        ("open role on her team", "the open door", False),
        ("new open role on her team", "the new open door", False),
        ("Cashier PT", "the part-time cashier role", True),
        ("driver for UPS", "the driver role for UPS", True),
        ("Counselor- West region", "the counselor position in the West region", True),
        ("welder 3rd shift", "the 3rd shift welder role", True),
        ("The Planner", "as a planner", True),
        ("The", "the role", True),
        ("Fellowship", "the fellowship", True),
        ("Demand Planner Role", "the demand planner", True),
        ("Demand Planner Role", "the demand", False),
        ("Analyst, Marketing, Boston", "as an analyst", True),
        ("Head of School of Art", "the School of Art Head", True),
        ("Sr. Planner", "being a senior planner", True),
        ("HR Planner", "being a human resources planner", True),
        ("Human Resources Planner", "being an HR planner", True),
        ("Teacher of History of Art", "how to teach history of art", True),
        ("Teacher of History of Art", "how to teach history and art", False),
        ("Planner, Mktg Team", "the marketing planner role", True),
        ("Demand Planner", "the retail and planner role", True),
        ("Demand Planner", "the retail planner role", False),
        ("Demand Planner", "what a planner does, the planner role and the planner team", True),
        ("Senior C", "the C, C role", True),
        ("Planner", "the planning role", False),
        ("Tax Aide", "the tax aiding role", False),
        ("Data Tester", "the data testing role", True),
        ("Planner", "any role", False),
        ("Senior", "any role", False),
    ],
)
def test_which_forms_of_a_title_name_it(title: str, text: str, *, named: bool) -> None:
    reading = read(f"Thanks for seeing me as to {text}.", attrs.evolve(INTERVIEW, position=title))
    assert (Point.POSITION in reading.points) is named


def test_a_title_may_begin_a_draft() -> None:
    assert Point.POSITION in read("Demand Planner it is.").points
    assert Point.POSITION in read("Planner role, here I come, in retail").points


@pytest.mark.parametrize(
    ("written", "blank"),
    [
        ("[PLANNER]", None),
        ("[DEMAND PLANNER]", None),
        ("[TEACHER]", "[teacher]"),
        ("[DEMAND PLANNER NAME]", "[demand planner name]"),
        ("[OF THE]", "[of the]"),
        ("[THE DEMAND PLANNER]", None),
        ("[ADA]{your name}", "{your name}"),
        ("{your name}[ADA]", "{your name}"),
    ],
)
def test_what_stands_in_brackets_is_no_blank_where_it_is_all_a_fact(written: str, blank: str | None) -> None:
    found = read(f"I came as {written}, and so on.").faults
    assert [fault.quote for fault in found if fault.guideline is Guideline.FILL_EVERY_BLANK] == [blank] * bool(blank)


@pytest.mark.parametrize(("organization", "blank"), [("XXX", []), ("XX", ["xxx"])])
def test_a_fact_that_looks_like_a_blank_is_none(organization: str, blank: list[str]) -> None:
    found = read("Thanks for the talk at XXX, and so on.", attrs.evolve(INTERVIEW, organization=organization)).faults
    assert [fault.quote for fault in found if fault.guideline is Guideline.FILL_EVERY_BLANK] == blank


KIND: Final = "was kind to me in each and every way that there could have been"


@pytest.mark.parametrize(
    ("text", "greeted"),
    [
        ("Tom, it was good", ("Tom Becker",)),
        ("Tom\nit was good", ("Tom Becker",)),
        ("Tom Becker: it was good", ("Tom Becker",)),
        ("Tom Becker\nit was good", ("Tom Becker",)),
        ("Tom", ("Tom Becker",)),
        ("Mr. Becker it was good", ("Tom Becker",)),
        (f"Tom {KIND}", ()),
        (f"Thanks. Tom {KIND}", ()),
        ("Thanks. Mr. Becker was kind", ()),
        ("Thanks. Tom, it was good", ("Tom Becker",)),
        ("It was good Tom, thanks", ("Tom Becker",)),
        ("It was good to see Tom, thanks", ()),
        ("It was good, Mr. Becker, thanks", ("Tom Becker",)),
        ("It was good to see Mr. Becker, thanks", ()),
        ("It was good of Mr. Becker, thanks", ()),
        ("It was good of Tom, thanks", ()),
        ("It was good to see him, Tom; thanks", ("Tom Becker",)),
        (f"{'zz ' * 39}Tom, hello", ("Tom Becker",)),
        (f"{'zz ' * 40}Tom, hello", ()),
    ],
)
def test_who_is_spoken_to_without_a_greeting(text: str, greeted: tuple[str, ...]) -> None:
    assert read(text).greeted == greeted


@pytest.mark.parametrize(
    ("name", "called", "known"),
    [
        ("Nathaniel Fox", "Nat Fox", True),
        ("Nat Fox", "Nathaniel Fox", True),
        ("Nathaniel Fox", "Nat Wolf", False),
        ("Nathaniel Fox", "Nat Fo", True),
        ("Nathaniel Fox", "Ms. Nat Wolf", False),
        ("Ada M\u00fcller", "Ada Mueller", True),
        ("Ada Mueller", "Ada M\u00fcller", True),
        ("Ada J\u00f6rgens", "Ada Joergens", True),
        ("Ada H\u00e4gg", "Ada Haegg", True),
        ("Ada Nu\u00f1ez", "Ada Nunez", True),
        ("Ada Nu\u00f1ez", "Ada Nurez", False),
    ],
)
def test_half_a_name_beside_another_is_another_name(name: str, called: str, *, known: bool) -> None:
    greeted = read(f"Dear {called}, hello", attrs.evolve(INTERVIEW, interviewers=[Person(name)])).greeted
    assert greeted == (name if known else called,)


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("To whom it may concern: hello", "to whom it may"),
        ("Dear Hiring Manager, hello", "dear hiring manager"),
        ("Dear Hiring Manager of the year, hello", "dear hiring manager of"),
        ("Hi all, hello", "hi all"),
        ("Good morning all, hello", "good morning all"),
        ("Good morning", "good morning"),
        ("Hello! All is well", "hello"),
        ("Hello? All is well", "hello"),
        ("Hello. Dana is well", "hello"),
        ("Hello", "hello"),
        ("Hello dear all, it was good", "hello dear all"),
        ("Attention to detail matters.", None),
        ("Attention: all of you.", "attention: all of you"),
    ],
)
def test_who_greets_nobody_is_quoted(text: str, quote: str | None) -> None:
    found = [fault.quote for fault in read(text).faults if fault.guideline is Guideline.GREET_BY_NAME]
    assert found == [quote] * (quote is not None)


@pytest.mark.parametrize(
    ("text", "greeted"),
    [
        ("Hello, Dana, it was good", ("Dana",)),
        ("Hello! Thanks, Tom!", ("Tom Becker",)),
        ("Dear Sir, thanks, Tom!", ()),
        ("Dear Sir, thanks.\n\nDear Tom, hello", ("Tom Becker",)),
        ("Hello dear Tom, it was good", ("Tom Becker",)),
        ("Good morning Tom, it was good", ("Tom Becker",)),
        ("Dear Ann Bea Cleo Dora, hello", ("Ann Bea Cleo Dora",)),
        ("Dear Ann Bea Cleo Dora Eve, hello", ()),
        ("Dear Ms. Ann Bea Cleo Dora, hello", ("Ms. Ann Bea Cleo Dora",)),
        ("Dear Ms., hello", ()),
        ("Dear Tom's, hello", ("Tom Becker",)),
        ("Dear Ada Tom, hello", ("Ada Okafor", "Tom Becker")),
        ("Dear $FIRST Okafor, hello", ("Ada Okafor",)),
    ],
)
def test_a_greeting_greets_whom_it_names(text: str, greeted: tuple[str, ...]) -> None:
    assert read(text).greeted == greeted


def test_a_fact_that_begins_a_draft_greets_nobody() -> None:
    faults = read("Hey is where I would love to work.", attrs.evolve(INTERVIEW, organization="Hey")).faults
    assert Guideline.GREET_BY_NAME not in [fault.guideline for fault in faults]


def test_who_is_called_by_a_sign_is_greeted_by_it() -> None:
    starred = attrs.evolve(INTERVIEW, interviewers=[Person("Tom Becker", form_of_address="***")])
    assert read("Dear ***, it was good.", starred).greeted == ("Tom Becker",)


def test_a_whole_name_is_told_from_one_that_begins_so_without_a_mark() -> None:
    toms = attrs.evolve(INTERVIEW, interviewers=[TOM, Person("Tom Fox"), Person("Tom Fox Lee")])
    assert read("Dear Tom Fox thank you for the time that you took for me", toms).greeted == ("Tom Fox",)
    assert read("Dear Tom Fox Lee thank you for the time that you took", toms).greeted == ("Tom Fox Lee",)
    assert read("Dear Tom, thank you", toms).greeted == ("Tom Becker", "Tom Fox", "Tom Fox Lee")
    assert read("Dear Mr. Tom Fox Lee, thank you", toms).greeted == ("Tom Fox Lee",)


def test_a_whole_name_is_told_from_one_that_begins_so_before_a_comma_of_its_own() -> None:
    father_and_son = attrs.evolve(INTERVIEW, interviewers=[TOM, Person("Tom Becker, Jr.")])
    assert read("Dear Tom Becker, Jr., thank you", father_and_son).greeted == ("Tom Becker, Jr.",)
    assert read("Dear Tom Becker, thank you", father_and_son).greeted == ("Tom Becker",)


@pytest.mark.parametrize("year", [1, 42, 101, 944, 2026])
def test_the_year_that_is_said_is_the_year_that_is_heard(year: int) -> None:
    due = date(year + 2, 1, 2)
    interview = attrs.evolve(INTERVIEW, ended_at=datetime(year, 1, 1, 15, tzinfo=UTC), reply_expected=due)
    assert READ_ENGLISH(compose_note(interview, NOOR).text, interview, NOOR).reply_date == due
