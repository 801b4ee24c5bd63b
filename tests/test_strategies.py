"""Strategies: what practice has is within reach, restrictions hold, and a stranger's suite imports nothing of them."""

import inspect
import os
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from importlib.metadata import entry_points
from pathlib import Path
from typing import Any, TypeVar

import pytest
from hypothesis import HealthCheck, Phase, find, given, settings
from hypothesis import strategies as st
from hypothesis.errors import NoSuchExample
from hypothesis.strategies import SearchStrategy
from hypothesis.vendor.pretty import pretty

import interview_etiquette
from interview_etiquette import (
    ENGLISH,
    Advice,
    Application,
    Candidate,
    FactError,
    FactTypeError,
    Interview,
    Medium,
    MessageKind,
    Occasion,
    Offer,
    OfferForm,
    OfferStatus,
    Person,
    Point,
    Policy,
    Role,
    Stance,
    Step,
    Term,
    Wording,
    note_due_by,
    points_for,
    recipients_for,
    strategies,
)
from interview_etiquette._hypothesis import setup
from interview_etiquette._text import folded
from interview_etiquette.facts import without_candidate

T = TypeVar("T")
Condition = Callable[[Any], bool]

PUBLIC_CLASSES = [
    each for each in map(vars(interview_etiquette).get, interview_etiquette.__all__) if inspect.isclass(each)
]
LONGEST = Policy(note_window=timedelta(days=31))

setup()


def reached(strategy: SearchStrategy[T], conditions: Mapping[str, Condition], examples: int = 2000) -> None:
    """Fail for conditions that none of so many examples meets; drawing is what costs, so all are tried on each."""
    missing = dict(conditions)

    def found_all(value: T) -> bool:
        for name in [name for name in missing if missing[name](value)]:
            del missing[name]
        return not missing

    quickly = settings(
        database=None,
        derandomize=True,
        max_examples=examples,
        phases=[Phase.generate],
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
    )
    try:
        find(strategy, found_all, settings=quickly)
    except NoSuchExample:
        pytest.fail(f"not reached: {', '.join(missing)}")


# Annotations


def test_every_public_class_is_resolved_from_its_annotation() -> None:
    simplest = settings(database=None, derandomize=True, max_examples=20, phases=[Phase.generate])
    made = find(st.tuples(*map(st.from_type, PUBLIC_CLASSES)), lambda _: True, settings=simplest)
    assert [kind for kind, each in zip(PUBLIC_CLASSES, made, strict=True) if not isinstance(each, kind)] == []


@given(st.from_type(Advice[bool]), st.from_type(Advice[Stance]))
@settings(max_examples=10)
def test_advice_about_a_type_has_an_answer_of_that_type(yes_or_no: Advice[bool], stance: Advice[Stance]) -> None:
    assert isinstance(yes_or_no.answer, bool)
    assert isinstance(stance.answer, Stance)


def test_a_wording_is_the_default_one_whatever_subclasses_there_are() -> None:
    abstract: type[Any] = Wording
    assert find(st.from_type(abstract), lambda _: True, settings=settings(database=None)) is ENGLISH


def test_a_wording_shows_itself_in_a_line() -> None:
    for shown in (repr(ENGLISH), pretty(ENGLISH)):
        assert len(shown) < 100
        assert "0x" not in shown


def differs(name: str, default: object) -> Condition:
    return lambda made: bool(getattr(made, name) != default)


@pytest.mark.parametrize("kind", [Person, Candidate, Offer, Policy, Application])
def test_fields_with_a_default_vary_too(kind: type[Any]) -> None:
    defaults = {name: field.default for name, field in inspect.signature(kind).parameters.items()}
    optional = {name: differs(name, value) for name, value in defaults.items() if value is not inspect.Parameter.empty}
    reached(st.from_type(kind), optional)


# Records as practice has them


def namesakes(interview: Interview) -> int:
    return max(Counter(folded(person.name) for person in interview.people).values())


def places(interview: Interview) -> Counter[Person]:
    arranger = () if interview.arranged_by is None else (interview.arranged_by,)
    return Counter([interview.invited_by, *arranger, *interview.interviewers, *interview.also_met])


def days_to_reply(interview: Interview) -> int | None:
    return None if interview.reply_expected is None else (interview.reply_expected - interview.ended_at.date()).days


INTERVIEWS: dict[str, Callable[[Interview], bool]] = {
    "for information": lambda i: i.is_informational,
    "one person in several places": lambda i: max(places(i).values()) >= 3,
    "two people of one name": lambda i: namesakes(i) > 1,
    "HR invited, and nobody else was there": lambda i: i.people == (i.invited_by,) and is_hr(i.invited_by),
    "HR invited and interviewed, beside somebody": lambda i: (
        is_hr(i.invited_by) and i.invited_by in i.interviewers and len(i.interviewed_by) > 1
    ),
    "HR arranged for somebody else": lambda i: is_hr(i.arranger) and i.arranger != i.invited_by,
    "an assistant invited for a manager": lambda i: (
        i.invited_by.role is Role.ASSISTANT and any(p.role is Role.HIRING_MANAGER for p in i.interviewers)
    ),
    "an agency invited": lambda i: i.invited_by.role is Role.AGENCY_RECRUITER,
    "an agency arranged": lambda i: i.arranger.role is Role.AGENCY_RECRUITER and i.arranger != i.invited_by,
    "roles unknown throughout": lambda i: len(i.people) > 1 and all(person.role is None for person in i.people),
    "somebody merely met": lambda i: any(p not in (i.invited_by, i.arranger, *i.interviewed_by) for p in i.also_met),
    "bare UTC": lambda i: str(i.ended_at.tzinfo) == "UTC",
    "an answer the day before, under bare UTC": lambda i: days_to_reply(i) == -1,
    "an answer the same day": lambda i: days_to_reply(i) == 0,
    "an answer in three days": lambda i: days_to_reply(i) == 3,
    "an answer in four days": lambda i: days_to_reply(i) == 4,
    "an answer in another year": lambda i: i.reply_expected is not None and i.reply_expected.year > i.ended_at.year,
    "an answer about then": lambda i: i.reply_expected_about is not None,
    "a decision soon": lambda i: i.decision_soon,
    "a form of address shared": lambda i: (
        max(Counter(p.form_of_address for p in i.people if p.form_of_address is not None).values(), default=0) > 1
    ),
    "two recipients": lambda i: len(recipients_for(i)) == 2,
}


def is_hr(person: Person) -> bool:
    return person.role is Role.HR_REPRESENTATIVE


def test_interviews_of_every_kind_are_within_reach() -> None:
    reached(strategies.interviews(), INTERVIEWS)


def test_the_candidate_may_be_among_those_invited() -> None:
    pairs = st.tuples(strategies.interviews(), strategies.candidates())
    reached(pairs, {"listed": lambda pair: without_candidate(*pair) != pair[0]})


def has(name: str, value: object) -> Condition:
    return lambda made: getattr(made, name) == value


def holds(name: str, value: object) -> Condition:
    return lambda made: value in (getattr(made, name) or ())


OFFERS: dict[str, Condition] = {
    **{str(form): has("form", form) for form in (None, *OfferForm)},
    **{str(status): has("status", status) for status in OfferStatus},
    **{str(term): holds("terms", term) for term in Term},
    "a letter that states nothing": lambda offer: offer.form is OfferForm.FORMAL_LETTER and offer.terms == (),
    "to be answered the day before, under bare UTC": lambda offer: (
        None not in (offer.received_at, offer.answer_by) and offer.answer_by < offer.received_at.date()
    ),
}


def test_offers_of_every_kind_are_within_reach() -> None:
    reached(strategies.offers(), OFFERS)


APPLICATIONS: dict[str, Callable[[Application], bool]] = {
    "several rounds": lambda a: len(a.interviews) > 1,
    "somebody met before": lambda a: a.met_before != (),
    "no offer": lambda a: a.offer is None,
    "an open offer": lambda a: a.offer is not None and a.offer.status is OfferStatus.OPEN,
    "a rejection": lambda a: any(each.kind is MessageKind.REJECTION for each in a.exchanges),
    "thanks sent": lambda a: any(each.kind is MessageKind.THANK_YOU for each in a.exchanges),
    "priorities": lambda a: a.priorities != (),
}


def test_applications_of_every_kind_are_within_reach() -> None:
    reached(strategies.applications(), APPLICATIONS)


def test_steps_of_several_kinds_are_within_reach() -> None:
    kinds = (MessageKind.THANK_YOU, MessageKind.STATUS_INQUIRY, MessageKind.ACCEPTANCE, MessageKind.WITHDRAWAL)
    conditions = {kind.name: holds("kinds", kind) for kind in kinds}
    reached(strategies.steps(), conditions | {"dated": differs("due_by", None)})


NOTES: dict[str, Condition] = {
    "an email": lambda note: note.medium is Medium.EMAIL,
    "a dated letter": lambda note: note.medium is Medium.LETTER and note.date_line is not None,
    "a reply to an offer": lambda note: note.kind is MessageKind.ACKNOWLEDGMENT,
    **{str(point): holds("points", point) for point in list(Point)[:9]},
}


def test_notes_of_every_kind_are_within_reach() -> None:
    reached(strategies.notes(), NOTES)


def answers(kind: type[Any]) -> Condition:
    return lambda advice: any(isinstance(each, kind) for each in parts(advice.answer))


def parts(answer: Any) -> list[Any]:
    try:
        return list(answer)
    except TypeError:
        return [answer]


def test_advice_of_every_kind_is_within_reach() -> None:
    kinds = (bool, Stance, datetime, Medium, Point, Person, Step)
    reached(strategies.advice(), {kind.__name__: answers(kind) for kind in kinds})


def change(moment: datetime) -> timedelta:
    """By how much the offsets of both folds differ: positive in a gap, negative in an overlap."""
    offsets = [moment.replace(fold=fold).utcoffset() for fold in (0, 1)]
    assert offsets[0] is not None
    assert offsets[1] is not None
    return offsets[1] - offsets[0]


MOMENTS: dict[str, Callable[[datetime], bool]] = {
    "first of an overlap": lambda moment: change(moment) < timedelta(0) and moment.fold == 0,
    "second of an overlap": lambda moment: change(moment) < timedelta(0) and moment.fold == 1,
    "gap before": lambda moment: change(moment) > timedelta(0) and moment.fold == 0,
    "gap after": lambda moment: change(moment) > timedelta(0) and moment.fold == 1,
    "change of half an hour": lambda moment: abs(change(moment)) == timedelta(minutes=30),
    "change of a day": lambda moment: abs(change(moment)) == timedelta(days=1),
    "offset of odd seconds": lambda moment: (moment.utcoffset() or timedelta(0)) % timedelta(minutes=1) != timedelta(0),
    "microseconds": lambda moment: moment.microsecond > 0,
    "first centuries": lambda moment: moment.year < 200,
    "last centuries": lambda moment: moment.year > 5000,
}


def test_moments_of_every_kind_are_within_reach() -> None:
    reached(strategies.moments(), MOMENTS)


TEXTS: dict[str, Callable[[str], bool]] = {
    "beyond the basic plane": lambda text: max(text) > "\uffff",
    "a joiner": lambda text: "\u200d" in text,
    "right to left": lambda text: "\u05d0" <= text[0] <= "\u06ff",
    "braces": lambda text: "{name}" in text,
    "markup": lambda text: "<b>" in text,
    "200 characters": lambda text: len(text) >= 200,
    "one character": lambda text: len(text) == 1,
}


def test_texts_of_every_kind_are_within_reach() -> None:
    reached(strategies.texts(), TEXTS)


# Validity and restrictions


@settings(max_examples=50)
@given(strategies.texts() | strategies.phrases(), strategies.emails())
def test_texts_and_addresses_are_kept_as_they_are(text: str, email: str) -> None:
    person = Person("Ada", appreciated=text, email=email)
    assert (person.appreciated, person.email) == (text, email)


@settings(max_examples=50)
@given(strategies.moments())
def test_an_interview_may_end_at_any_moment_and_has_every_deadline(moment: datetime) -> None:
    interview = Interview(position=None, ended_at=moment, invited_by=Person("Ada Okafor"))
    assert note_due_by(interview, policy=LONGEST).tzinfo is moment.tzinfo


RESTRICTED: list[tuple[SearchStrategy[Any], Condition]] = [
    (strategies.people(roles=[None, Role.ASSISTANT]), lambda person: person.role in (None, Role.ASSISTANT)),
    (strategies.interviews(informational=True), lambda interview: interview.is_informational),
    (strategies.interviews(informational=False), lambda interview: not interview.is_informational),
    (strategies.interviews(invited_by_hr=True), lambda interview: is_hr(interview.invited_by)),
    (strategies.interviews(invited_by_hr=False), lambda interview: not is_hr(interview.invited_by)),
    (
        strategies.interviews(min_interviewers=2, max_interviewers=4),
        lambda interview: 2 <= len(interview.interviewers) <= 4,
    ),
    (strategies.candidates(interested=True), lambda candidate: candidate.interested),
    (strategies.candidates(interested=False), lambda candidate: not candidate.interested),
    (
        strategies.offers(forms=[None], statuses=[OfferStatus.OPEN, OfferStatus.DECLINED]),
        lambda offer: offer.form is None and offer.status in (OfferStatus.OPEN, OfferStatus.DECLINED),
    ),
    (strategies.exchanges(kinds=[MessageKind.REPLY]), lambda exchange: exchange.kind is MessageKind.REPLY),
    (
        strategies.applications(offered=True, interested=False),
        lambda a: a.offer is not None and not a.candidate.interested,
    ),
    (strategies.applications(offered=False, max_rounds=1), lambda a: a.offer is None and len(a.interviews) == 1),
]


@settings(max_examples=15)
@given(st.tuples(*(strategy for strategy, _ in RESTRICTED)))
def test_what_is_drawn_is_as_it_was_asked_for(drawn: tuple[Any, ...]) -> None:
    assert [holds(value) for value, (_, holds) in zip(drawn, RESTRICTED, strict=True)] == [True] * len(drawn)


WRONG = {"bool | None": ["x", 1, ()], "<class 'int'>": ["2", 1.5, None, True], "Sequence": ["x", 5, ["x"], [Role], [5]]}
ARGUMENTS = [
    (name, argument, value)
    for name in strategies.__all__
    for argument, parameter in inspect.signature(getattr(strategies, name)).parameters.items()
    for start, values in WRONG.items()
    for value in (values if str(parameter.annotation).removeprefix("collections.abc.").startswith(start) else ())
]


@pytest.mark.parametrize(("name", "argument", "value"), ARGUMENTS, ids=str)
def test_a_wrong_type_is_refused_by_the_name_of_the_argument(name: str, argument: str, value: object) -> None:
    with pytest.raises(FactTypeError, match=rf"^{argument}(\[0\])?: got "):
        getattr(strategies, name)(**{argument: value})


def test_every_argument_is_tried() -> None:
    parameters = {name: inspect.signature(getattr(strategies, name)).parameters for name in strategies.__all__}
    assert {pair[:2] for pair in ARGUMENTS} == {(name, each) for name, found in parameters.items() for each in found}


@pytest.mark.parametrize(
    ("name", "arguments", "field"),
    [
        ("people", {"roles": ()}, "roles"),
        ("offers", {"statuses": [None]}, "statuses[0]"),
        ("exchanges", {"kinds": iter(())}, "kinds"),
        ("interviews", {"min_interviewers": -1}, "min_interviewers"),
        ("interviews", {"min_interviewers": 4}, "max_interviewers"),
        ("applications", {"max_rounds": 0}, "max_rounds"),
    ],
)
def test_what_nothing_can_be_drawn_from_is_refused_at_once(name: str, arguments: dict[str, Any], field: str) -> None:
    with pytest.raises(FactError) as refused:
        getattr(strategies, name)(**arguments)
    assert refused.value.field == field


@settings(max_examples=15)
@given(strategies.occasions())
def test_an_occasion_is_that_of_somebody_who_was_there(occasion: Occasion) -> None:
    interview = occasion.interview
    assert interview is not None
    assert points_for(interview, occasion.candidate, to=occasion.to)
    assert occasion.to not in occasion.others
    assert set(occasion.others) <= set(interview.people)


# Shrinking


def test_an_interview_shrinks_to_short_names_and_nothing_optional() -> None:
    simplest = settings(database=None, derandomize=True, max_examples=30)
    found = find(strategies.interviews(), lambda _: True, settings=simplest)
    assert found.invited_by.name.isascii()
    assert len(found.invited_by.name) <= 12
    assert found == Interview(
        position="Planner",
        ended_at=datetime(2026, 5, 19, 15, 30, tzinfo=UTC),
        invited_by=Person(found.invited_by.name),
    )


# Imports


def run(*arguments: str, at: Path) -> subprocess.CompletedProcess[str]:
    """Elsewhere, but with what Hypothesis has worked out here of Unicode."""
    environment = os.environ | {"HYPOTHESIS_STORAGE_DIRECTORY": str(Path(".hypothesis").absolute())}
    return subprocess.run(
        [sys.executable, *arguments], cwd=at, env=environment, capture_output=True, text=True, check=False
    )


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
from hypothesis import HealthCheck, given, settings
from interview_etiquette import Advice, Application, Interview

@settings(max_examples=5, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(...)
def test_people(interview: Interview, advice: Advice[bool], application: Application) -> None:
    assert interview.people and type(advice.answer) is bool and application.interviews

test_people()
print("passed")
"""


@pytest.mark.skipif(
    not entry_points(group="hypothesis", name="interview_etiquette"), reason="installed without its entry point"
)
def test_a_stranger_needs_only_an_annotation(tmp_path: Path) -> None:
    path = tmp_path / "stranger.py"
    path.write_text(STRANGER, encoding="utf-8")
    done = run("-W", "error", path.name, at=tmp_path)
    assert done.stdout == "passed\n", done.stderr
