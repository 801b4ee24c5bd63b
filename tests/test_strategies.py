"""Strategies: everything is within reach, restrictions hold, and a stranger's suite needs to import nothing of them."""

import inspect
import subprocess
import sys
from collections import Counter
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from importlib.metadata import entry_points
from pathlib import Path
from typing import Any, TypeVar

import pytest
from hypothesis import Phase, find, given, settings
from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

import interview_etiquette
from interview_etiquette import (
    ENGLISH,
    Advice,
    Candidate,
    Interview,
    Medium,
    Note,
    Occasion,
    Offer,
    OfferForm,
    OfferStatus,
    Person,
    Point,
    Policy,
    Role,
    Stance,
    Wording,
    note_due_by,
    points_for,
    recipients_for,
    strategies,
)
from interview_etiquette._hypothesis import setup

T = TypeVar("T")

PUBLIC_CLASSES = [
    each for each in map(vars(interview_etiquette).get, interview_etiquette.__all__) if inspect.isclass(each)
]
LONGEST = Policy(note_window=timedelta(days=31))
EITHER_WAY = pytest.mark.parametrize("said", [True, False])

setup()


def reached(strategy: SearchStrategy[T], condition: Callable[[T], bool]) -> T:
    """Some example that meets the condition, unshrunk; without one, `find` raises."""
    quickly = settings(database=None, derandomize=True, max_examples=2000, phases=[Phase.generate])
    return find(strategy, condition, settings=quickly)


def anything(_: object) -> bool:
    return True


# Annotations


@pytest.mark.parametrize("kind", PUBLIC_CLASSES)
def test_every_public_class_is_resolved_from_its_annotation(kind: type[Any]) -> None:
    assert isinstance(reached(st.from_type(kind), anything), kind)


@given(st.from_type(Advice[bool]), st.from_type(Advice[Stance]))
@settings(max_examples=20)
def test_advice_about_a_type_has_an_answer_of_that_type(yes_or_no: Advice[bool], stance: Advice[Stance]) -> None:
    assert isinstance(yes_or_no.answer, bool)
    assert isinstance(stance.answer, Stance)


def test_a_wording_is_the_default_one_whatever_subclasses_there_are() -> None:
    abstract: type[Any] = Wording
    assert reached(st.from_type(abstract), anything) is ENGLISH


def differs(name: str, default: object) -> Callable[[object], bool]:
    return lambda made: bool(getattr(made, name) != default)


@pytest.mark.parametrize("kind", [Person, Candidate, Offer, Policy])
def test_fields_with_a_default_vary_too(kind: type[Any]) -> None:
    for field in inspect.signature(kind).parameters.values():
        if field.default is not inspect.Parameter.empty:
            reached(st.from_type(kind), differs(field.name, field.default))


# Reach


@pytest.mark.parametrize("role", Role)
def test_every_role_is_reached(role: Role) -> None:
    reached(strategies.people(), lambda person: person.role is role)


@pytest.mark.parametrize("member", [*OfferForm, *OfferStatus])
def test_offers_of_every_form_and_status_are_reached(member: OfferForm | OfferStatus) -> None:
    reached(strategies.offers(), lambda offer: member in (offer.form, offer.status))


@pytest.mark.parametrize("kind", [bool, Stance, datetime, Medium, Point, Person])
def test_advice_of_every_kind_is_reached(kind: type[Any]) -> None:
    reached(strategies.advice(), lambda advice: any(isinstance(each, kind) for each in parts(advice.answer)))


def parts(answer: Any) -> list[Any]:
    try:
        return list(answer)
    except TypeError:
        return [answer]


NOTES: dict[str, Callable[[Note], bool]] = {
    "an e-mail": lambda note: note.medium is Medium.EMAIL,
    "a dated letter": lambda note: note.medium is Medium.LETTER and note.dated is not None,
    "a reply to an offer": lambda note: "offering me" in note.text,
}


@pytest.mark.parametrize("point", Point)
def test_notes_with_every_point_are_reached(point: Point) -> None:
    reached(strategies.notes(), lambda note: point in note.points)


@pytest.mark.parametrize("what", NOTES)
def test_every_kind_of_note_is_reached(what: str) -> None:
    reached(strategies.notes(), NOTES[what])


def change(moment: datetime) -> timedelta:
    """By how much the offsets of both folds differ: positive in a gap, negative in an overlap."""
    offsets = [moment.replace(fold=fold).utcoffset() for fold in (0, 1)]
    assert offsets[0] is not None
    assert offsets[1] is not None
    return offsets[1] - offsets[0]


def day_is_long(moment: datetime) -> bool:
    later = (moment.astimezone(UTC) + timedelta(days=1)).astimezone(moment.tzinfo)
    return later.utcoffset() != moment.utcoffset()


MOMENTS: dict[str, Callable[[datetime], bool]] = {
    "first of an overlap": lambda moment: change(moment) < timedelta(0) and moment.fold == 0,
    "second of an overlap": lambda moment: change(moment) < timedelta(0) and moment.fold == 1,
    "gap before": lambda moment: change(moment) > timedelta(0) and moment.fold == 0,
    "gap after": lambda moment: change(moment) > timedelta(0) and moment.fold == 1,
    "change of half an hour": lambda moment: abs(change(moment)) == timedelta(minutes=30),
    "change of two hours": lambda moment: abs(change(moment)) == timedelta(hours=2),
    "change of a day": lambda moment: abs(change(moment)) == timedelta(days=1),
    "change in the day to come": lambda moment: change(moment) == timedelta(0) and day_is_long(moment),
    "offset of odd seconds": lambda moment: (moment.utcoffset() or timedelta(0)) % timedelta(minutes=1) != timedelta(0),
    "microseconds": lambda moment: moment.microsecond > 0,
    "first centuries": lambda moment: moment.year < 200,
    "last centuries": lambda moment: moment.year > 5000,
}


@pytest.mark.parametrize("what", MOMENTS)
def test_every_kind_of_moment_is_reached(what: str) -> None:
    reached(strategies.moments(), MOMENTS[what])


def shares_a_form_of_address(interview: Interview) -> bool:
    forms = Counter(p.form_of_address for p in interview.people if p.form_of_address is not None)
    return any(count > 1 for count in forms.values())


INTERVIEWS: dict[str, Callable[[Interview], bool]] = {
    "for information": lambda i: i.is_informational,
    "arranged by the inviter, said so": lambda i: i.arranged_by == i.invited_by,
    "arranged by somebody else": lambda i: i.arranged_by not in (None, i.invited_by),
    "inviter met again": lambda i: i.invited_by in i.met,
    "somebody met twice": lambda i: any(count > 1 for count in Counter(i.met).values()),
    "a form of address shared": shares_a_form_of_address,
    "an organization": lambda i: i.organization is not None,
    "an answer the same day": lambda i: i.reply_expected == i.ended_at.date(),
    "an answer in another year": lambda i: i.reply_expected is not None and i.reply_expected.year > i.ended_at.year,
    "an answer about then": lambda i: i.reply_expected_about is not None,
    "a decision soon": lambda i: i.decision_soon,
    "two recipients": lambda i: len(recipients_for(i)) == 2,
    "many people": lambda i: len(i.people) > 4,
}


@pytest.mark.parametrize("what", INTERVIEWS)
def test_every_kind_of_interview_is_reached(what: str) -> None:
    reached(strategies.interviews(), INTERVIEWS[what])


TEXTS: dict[str, Callable[[str], bool]] = {
    "beyond the basic plane": lambda text: max(text) > "\uffff",
    "a joiner": lambda text: "\u200d" in text,
    "right to left": lambda text: "\u05d0" <= text[0] <= "\u06ff",
    "braces": lambda text: "{name}" in text,
    "markup": lambda text: "<b>" in text,
    "200 characters": lambda text: len(text) >= 200,
    "one character": lambda text: len(text) == 1,
}


@pytest.mark.parametrize("what", TEXTS)
def test_every_kind_of_text_is_reached(what: str) -> None:
    reached(strategies.texts(), TEXTS[what])


# Validity and restrictions


@given(strategies.texts() | strategies.phrases(), strategies.emails())
def test_texts_and_addresses_are_kept_as_they_are(text: str, email: str) -> None:
    person = Person(text, email=email)
    assert (person.name, person.email) == (text, email)


@given(strategies.moments())
def test_an_interview_may_end_at_any_moment_and_has_every_deadline(moment: datetime) -> None:
    interview = Interview(position=None, ended_at=moment, invited_by=Person("Ada Okafor"))
    assert note_due_by(interview, policy=LONGEST).tzinfo is moment.tzinfo


@given(strategies.people(roles=[Role.STAFF, Role.INTERVIEWER]))
def test_people_have_the_roles_asked_for(person: Person) -> None:
    assert person.role in (Role.STAFF, Role.INTERVIEWER)


@EITHER_WAY
@settings(max_examples=25)
@given(data=st.data())
def test_interviews_are_informational_as_asked(data: st.DataObject, said: bool) -> None:
    assert data.draw(strategies.interviews(informational=said)).is_informational is said


@EITHER_WAY
@settings(max_examples=25)
@given(data=st.data())
def test_interviews_are_arranged_as_asked(data: st.DataObject, said: bool) -> None:
    interview = data.draw(strategies.interviews(arranged_by_hr=said))
    arranger = interview.arranged_by or interview.invited_by
    assert (arranger.role is Role.HR_REPRESENTATIVE) is said


@given(st.data(), st.integers(0, 3), st.integers(0, 3))
@settings(max_examples=25)
def test_interviews_have_as_many_people_met_as_asked(data: st.DataObject, least: int, further: int) -> None:
    interview = data.draw(strategies.interviews(min_met=least, max_met=least + further))
    assert least <= len(interview.met) <= least + further


@EITHER_WAY
@settings(max_examples=25)
@given(data=st.data())
def test_candidates_are_interested_as_asked(data: st.DataObject, said: bool) -> None:
    assert data.draw(strategies.candidates(interested=said)).interested is said


@given(strategies.offers(forms=[OfferForm.VERBAL], statuses=[OfferStatus.OPEN, OfferStatus.DECLINED]))
def test_offers_are_as_asked(offer: Offer) -> None:
    assert offer.form is OfferForm.VERBAL
    assert offer.status in (OfferStatus.OPEN, OfferStatus.DECLINED)


@given(strategies.occasions())
@settings(max_examples=20)
def test_an_occasion_is_that_of_somebody_who_was_there(occasion: Occasion) -> None:
    assert points_for(occasion.interview, occasion.candidate, to=occasion.to)
    assert occasion.to not in occasion.others
    assert set(occasion.others) <= set(occasion.interview.people)


# Shrinking


def test_an_interview_shrinks_to_short_names_and_nothing_optional() -> None:
    simplest = settings(database=None, derandomize=True, max_examples=30)
    found = find(strategies.interviews(), anything, settings=simplest)
    assert found.invited_by.name.isascii()
    assert len(found.invited_by.name) <= 12
    assert found == Interview(
        position="Planner",
        ended_at=datetime(2026, 5, 19, 15, 30, tzinfo=UTC),
        invited_by=Person(found.invited_by.name),
    )


# Imports


def run(*arguments: str, at: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, *arguments], cwd=at, capture_output=True, text=True, check=False)


@pytest.mark.parametrize(
    ("imported", "spared"),
    [
        ("import interview_etiquette", "hypothesis"),
        ("from interview_etiquette._hypothesis import setup; setup()", "interview_etiquette.strategies"),
    ],
)
def test_nothing_is_imported_before_it_is_wanted(imported: str, spared: str, tmp_path: Path) -> None:
    done = run("-c", f"{imported}; import sys; print({spared!r} in sys.modules)", at=tmp_path)
    assert done.stdout == "False\n", done.stderr


STRANGER = """\
from hypothesis import given
from interview_etiquette import Advice, Interview

@given(...)
def test_people(interview: Interview, advice: Advice[bool]) -> None:
    assert interview.people and type(advice.answer) is bool
"""


@pytest.mark.skipif(
    not entry_points(group="hypothesis", name="interview_etiquette"), reason="installed without its entry point"
)
def test_a_stranger_needs_only_an_annotation(tmp_path: Path) -> None:
    path = tmp_path / "test_stranger.py"
    path.write_text(STRANGER, encoding="utf-8")
    done = run("-m", "pytest", "-q", "-W", "error", "-p", "no:cacheprovider", path.name, at=tmp_path)
    assert "1 passed" in done.stdout, done.stdout + done.stderr
