"""An answer and its reasons."""

from datetime import UTC, datetime

import pytest
from hypothesis import given

from interview_etiquette import (
    Advice,
    Candidate,
    FactValueError,
    Finding,
    Guideline,
    Interview,
    Offer,
    Policy,
    explain_media_for,
    explain_negotiation_stance,
    explain_note_due_by,
    explain_others_to_thank,
    explain_points_for,
    explain_recipients_for,
    explain_should_negotiate,
    media_for,
    negotiation_stance,
    note_due_by,
    others_to_thank,
    points_for,
    recipients_for,
    should_negotiate,
)
from interview_etiquette.strategies import candidates, interviews, offers, policies


@given(interviews(), candidates(), offers(), policies())
def test_the_plain_answer_is_the_explained_one(
    interview: Interview, candidate: Candidate, offer: Offer, policy: Policy
) -> None:
    assert recipients_for(interview, policy=policy) == explain_recipients_for(interview, policy=policy).answer
    assert others_to_thank(interview, policy=policy) == explain_others_to_thank(interview, policy=policy).answer
    assert note_due_by(interview, policy=policy) == explain_note_due_by(interview, policy=policy).answer
    assert media_for(interview) == explain_media_for(interview).answer
    points = explain_points_for(interview, candidate, policy=policy).answer
    assert points_for(interview, candidate, policy=policy) == points
    for asked in (offer, None):
        assert negotiation_stance(asked, policy=policy) == explain_negotiation_stance(asked, policy=policy).answer
        assert should_negotiate(asked, policy=policy) == explain_should_negotiate(asked, policy=policy).answer


def test_an_advice_is_neither_true_nor_false() -> None:
    with pytest.raises(TypeError, match="^an Advice is neither true nor false; look at its answer$"):
        bool(explain_should_negotiate(None))


def test_an_advice_rests_on_something() -> None:
    with pytest.raises(FactValueError, match="^because: "):
        Advice(answer=True, because=())


@given(interviews(), candidates(), offers())
def test_a_notebook_shows_the_answer_and_each_reason(interview: Interview, candidate: Candidate, offer: Offer) -> None:
    for advice in (
        explain_recipients_for(interview),
        explain_others_to_thank(interview),
        explain_note_due_by(interview),
        explain_media_for(interview),
        explain_points_for(interview, candidate),
        explain_negotiation_stance(offer),
        explain_should_negotiate(offer),
    ):
        first, blank, *reasons = advice._repr_markdown_().split("\n")
        assert first.startswith("**")
        assert blank == ""
        assert len(reasons) == len(advice.because)
        assert all(reason.startswith("- ") for reason in reasons)


def test_how_answers_read() -> None:
    because = (Guideline.BE_SPECIFIC,)
    answers = {(): "nobody", True: "yes", False: "no", 3: "3"}
    for answer, read in answers.items():
        assert Advice(answer, because)._repr_markdown_().startswith(f"**{read}**")
    due = Advice(datetime(2026, 5, 20, 15, 30, tzinfo=UTC), because)
    assert due._repr_markdown_() == f"**2026-05-20 15:30:00+00:00**\n\n- {Guideline.BE_SPECIFIC.text}"
    assert explain_negotiation_stance(None)._repr_markdown_().startswith("**wait for an offer**")


def test_a_finding_shows_its_weight() -> None:
    finding = Finding(Guideline.NAME_THE_POSITION, "Name the position: <b>Planner</b>.")
    shown = finding._repr_markdown_()
    assert shown.startswith("**must** Name the position: ")
    assert "<" not in shown
