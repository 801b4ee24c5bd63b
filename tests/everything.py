"""Every rule once, for one search: `python tests/everything.py` prints all that it answers.

The tests run it under an audit hook, and under several hash seeds, locales and time zones.
"""

from collections.abc import Iterator
from datetime import date, datetime, timedelta, timezone
from typing import Final

from interview_etiquette import (
    Application,
    Candidate,
    Exchange,
    Interview,
    Medium,
    MessageKind,
    Note,
    Offer,
    OfferForm,
    Person,
    Policy,
    Role,
    SalaryReply,
    Term,
    agenda,
    compose_message,
    compose_notes,
    compose_offer_reply,
    compose_salary_answer,
    compose_step,
    date_to_ask_for,
    explain_media_for,
    explain_negotiation_stance,
    explain_next_step,
    explain_note_due_by,
    explain_others_to_thank,
    explain_points_for,
    explain_recipients_for,
    explain_should_negotiate,
    missing_terms,
    plan_follow_up,
    review_note,
)

_ZONE: Final = timezone(timedelta(hours=-4))
_DAY: Final = datetime(2026, 5, 19, 15, 30, tzinfo=_ZONE)
_NOOR: Final = Candidate(
    "Noor Haddad",
    qualifications=["five years of forecasting", "a degree in statistics"],
    email="noor@example.org",
    drawn_by="the new bus network",
)
_SAM: Final = Person("Sam Ortiz", Role.HR_REPRESENTATIVE, email="sam@example.com")
_ADA: Final = Person("Ada Okafor", Role.HIRING_MANAGER, "Dr. Okafor", appreciated="the walk through the depot")
_INTERVIEW: Final = Interview(
    position="Demand Planner",
    organization="Acme",
    ended_at=_DAY,
    invited_by=_SAM,
    interviewers=[_ADA, Person("Tom Becker"), Person("sam ortiz")],
    also_met=[Person("Noor Haddad"), Person("Li Na", Role.ASSISTANT)],
    reply_expected=date(2026, 6, 2),
)
_OFFER: Final = Offer(
    OfferForm.FORMAL_LETTER,
    "Demand Planner",
    "Acme",
    date(2026, 6, 12),
    received_at=_DAY + timedelta(days=14),
    made_by=_ADA,
    salary="$72,000 a year",
    terms=[Term.BENEFITS],
)
_APPLICATION: Final = Application(
    candidate=_NOOR,
    interviews=[_INTERVIEW],
    offer=_OFFER,
    exchanges=[Exchange(MessageKind.THANK_YOU, _DAY)],
    priorities=["salary", "start date"],
)
_EACH: Final = Policy(individual_notes_up_to=9)


def everything() -> Iterator[str]:
    """All answers, as text."""
    yield from map(str, _advice())
    yield from map(str, (missing_terms(_OFFER), date_to_ask_for(_OFFER)))
    yield str(plan_follow_up(_INTERVIEW, _NOOR, policy=_EACH))
    for note in _notes():
        yield note.text
        yield note.to_markdown()
        yield str(review_note(note.text, _INTERVIEW, _NOOR, sent_at=_DAY))
        if note.medium is Medium.EMAIL:
            yield note.to_email_message().as_string()
    yield str(review_note("Hi all, what does it pay? [Name]", _INTERVIEW, _NOOR, sent_at=_DAY + timedelta(days=9)))
    yield from (compose_salary_answer(reply, _INTERVIEW, _NOOR, salary_range="$65,000") for reply in SalaryReply)


def _advice() -> Iterator[object]:
    yield explain_recipients_for(_INTERVIEW)
    yield explain_others_to_thank(_INTERVIEW)
    yield explain_note_due_by(_INTERVIEW)
    yield explain_media_for(_INTERVIEW)
    yield explain_points_for(_INTERVIEW, _NOOR)
    yield explain_negotiation_stance(_OFFER)
    yield explain_should_negotiate(None)
    yield explain_next_step(_APPLICATION, now=_DAY + timedelta(days=15), other_offer=_OFFER)


def _notes() -> Iterator[Note]:
    yield from compose_notes(_INTERVIEW, _NOOR, policy=_EACH)
    yield from compose_notes(_INTERVIEW, _NOOR, medium=Medium.LETTER, written_on=date(2026, 5, 20))
    yield compose_offer_reply(_OFFER, _NOOR)
    for kind in MessageKind:
        if not kind.is_theirs:
            yield compose_message(kind, _APPLICATION, written_on=date(2026, 6, 3), other_offer=_OFFER)
    for step in agenda([_APPLICATION], now=_DAY + timedelta(days=15)):
        for kind in step.kinds:
            yield from compose_step(step, kind=kind)


if __name__ == "__main__":
    print("\n".join(everything()))
