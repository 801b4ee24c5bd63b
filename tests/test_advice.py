"""An answer and its reasons: one decision, told twice, and readable anywhere."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings

from interview_etiquette import (
    Advice,
    Application,
    Candidate,
    FactTypeError,
    FactValueError,
    Finding,
    Force,
    Guideline,
    Interview,
    Medium,
    Offer,
    Person,
    Policy,
    Role,
    Step,
    explain_media_for,
    explain_negotiation_stance,
    explain_next_step,
    explain_note_due_by,
    explain_others_to_thank,
    explain_points_for,
    explain_recipients_for,
    explain_should_negotiate,
    media_for,
    negotiation_stance,
    next_step,
    note_due_by,
    others_to_thank,
    points_for,
    recipients_for,
    should_negotiate,
)
from interview_etiquette.strategies import applications, candidates, interviews, offers, policies

BECAUSE = (Guideline.BE_SPECIFIC,)
NOON = datetime(2026, 5, 20, 12, tzinfo=UTC)


def pairs(
    interview: Interview, candidate: Candidate, offer: Offer, application: Application, policy: Policy
) -> list[tuple[object, Advice[Any]]]:
    """Each plain answer with the explained one."""
    now = application.interview.ended_at + timedelta(days=1)
    return [
        (recipients_for(interview, policy=policy), explain_recipients_for(interview, policy=policy)),
        (others_to_thank(interview, policy=policy), explain_others_to_thank(interview, policy=policy)),
        (note_due_by(interview, policy=policy), explain_note_due_by(interview, policy=policy)),
        (media_for(interview), explain_media_for(interview)),
        (points_for(interview, candidate, policy=policy), explain_points_for(interview, candidate, policy=policy)),
        (negotiation_stance(offer, policy=policy), explain_negotiation_stance(offer, policy=policy)),
        (should_negotiate(offer, policy=policy), explain_should_negotiate(offer, policy=policy)),
        (negotiation_stance(None, policy=policy), explain_negotiation_stance(None, policy=policy)),
        (should_negotiate(None, policy=policy), explain_should_negotiate(None, policy=policy)),
        (next_step(application, now=now, policy=policy), explain_next_step(application, now=now, policy=policy)),
    ]


@settings(max_examples=50)
@given(interviews(), candidates(), offers(), applications(), policies())
def test_the_plain_answer_is_the_explained_one_with_reasons_that_are_there_and_told_once(
    interview: Interview, candidate: Candidate, offer: Offer, application: Application, policy: Policy
) -> None:
    for plain, advice in pairs(interview, candidate, offer, application, policy):
        assert advice.answer == plain
        assert advice.because
        assert len(set(advice.because)) == len(advice.because)
        assert len(str(advice).splitlines()) == 1 + len(advice.because)
        first, blank, *reasons = advice.to_markdown().split("\n")
        assert first.startswith("**")
        assert blank == ""
        assert len(reasons) == len(advice.because)
        assert all(reason.startswith("- ") for reason in reasons)


def test_an_advice_is_neither_true_nor_false() -> None:
    with pytest.raises(TypeError, match=r"^an Advice is neither true nor false; use its \.answer$"):
        bool(explain_should_negotiate(None))


def test_an_advice_rests_on_guidelines() -> None:
    with pytest.raises(FactValueError, match="^because: "):
        Advice(answer=True, because=())
    with pytest.raises(FactTypeError, match=r"^because\[1\]: got 'T1', want a Guideline$"):
        Advice(True, (Guideline.BE_SPECIFIC, "T1"))  # type: ignore[arg-type]
    assert Advice(1, iter(BECAUSE)).because == BECAUSE


ANSWERS: list[tuple[object, str]] = [
    ((), "nobody"),
    (True, "yes"),
    (False, "no"),
    (3, "3"),
    (None, "nothing"),
    (NOON, "Wed, May 20, 2026, 12:00 PM UTC"),
    (datetime(2026, 1, 4, 0, 5, 59, tzinfo=ZoneInfo("America/New_York")), "Sun, January 4, 2026, 12:05 AM UTC-05:00"),
    (datetime(2026, 5, 20, 23, 59, tzinfo=ZoneInfo("Asia/Kolkata")), "Wed, May 20, 2026, 11:59 PM UTC+05:30"),
    ((Medium.EMAIL, Medium.LETTER), "email, letter"),
    ((Person("Ada Okafor", Role.HIRING_MANAGER), Person("Tom")), "Ada Okafor, Tom"),
    (negotiation_stance(None), "wait for an offer"),
]


@pytest.mark.parametrize(("answer", "read"), ANSWERS)
def test_how_answers_read(answer: object, read: str) -> None:
    assert str(Advice(answer, BECAUSE)).splitlines()[0] == read


def test_a_reason_shows_its_force_its_words_and_its_sources() -> None:
    guideline = Guideline.BE_SPECIFIC
    reason = f"should: {guideline.text} ({', '.join(guideline.sources)})"
    assert str(Advice(answer=True, because=BECAUSE)) == f"yes\n- {reason}"


SHOWN: list[Callable[[str], Any]] = [
    lambda text: Advice(Person(text), BECAUSE),
    lambda text: Finding(Guideline.NAME_THE_POSITION, text),
    lambda text: step_to(Person(text)),
]


def step_to(person: Person) -> Step:
    interview = Interview(position="Planner", ended_at=NOON, invited_by=person)
    application = Application(candidate=Candidate("Noor"), interviews=[interview])
    step = next_step(application, now=NOON)
    assert step is not None
    return step


@pytest.mark.parametrize("shown", SHOWN)
def test_what_a_caller_gave_stays_text(shown: Callable[[str], Any]) -> None:
    text = "<b>*x*</b>"
    assert text in str(shown(text))
    assert shown(text)._repr_markdown_() == shown(text).to_markdown()
    assert "<" not in shown(text).to_markdown()
    assert "*x*" not in shown(text).to_markdown()


def test_a_finding_shows_its_weight() -> None:
    finding = Finding(Guideline.NAME_THE_POSITION, "Name the position.")
    assert finding.guideline.force is Force.MUST
    assert str(finding) == "must: Name the position."
    assert finding.to_markdown() == "**must** Name the position."
