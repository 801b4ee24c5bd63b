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
