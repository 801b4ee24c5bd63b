"""What is heard in a draft on the boundaries of what the reader goes by: readings alone, whatever makes them."""

from datetime import UTC, date, datetime

import attrs
import pytest

from interview_etiquette import READ_ENGLISH, Candidate, DraftReading, Guideline, Interview, Person, Point

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
        ("See you there\nBest,\nMaria Lopez", "Maria Lopez"),
        ("Noor here.\nBest,\nMaria Lopez", "Maria Lopez"),
        ("Best,\nOver and out\nNoor\n555-0100", "Noor Haddad"),
        ("Best regards,\nThanks", None),
        ("Best,\nNH, RN", "Noor Haddad"),
        ("Best,\nN.H., RN", "Noor Haddad"),
        ("Best,\nN H, RN", "Noor Haddad"),
        ("Best,\nMaria N. Lopez", "Maria N. Lopez"),
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
        ("Tom Becker", "Dear Ada, it was good to meet tom becker.", True),
        ("Tom Becker", "Dear Ada, it was good to meet tom.", False),
        ("Will", "Dear Ada, I will come.", False),
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
