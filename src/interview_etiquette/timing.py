"""By when a note is due, and by which medium it goes."""

from datetime import UTC, datetime, timedelta
from typing import Final

from .advice import Advice
from .guidance import Guideline
from .model import Interview, Medium
from .policy import AS_WRITTEN, Policy

_SOON: Final[Advice[tuple[Medium, ...]]] = Advice((Medium.EMAIL,), (Guideline.EMAIL_WHEN_DECISION_IS_SOON,))
_EITHER: Final[Advice[tuple[Medium, ...]]] = Advice((Medium.EMAIL, Medium.LETTER), (Guideline.WITHIN_24_HOURS,))
_AS_WRITTEN: Final = (Guideline.WITHIN_24_HOURS,)
_BY_HOUSE_RULE: Final = (Guideline.WITHIN_24_HOURS, Guideline.FOLLOW_THE_HOUSE_RULE)


def note_due_by(interview: Interview, *, policy: Policy = AS_WRITTEN) -> datetime:
    """By when must the note be sent?

    Args:
        interview: The interview that took place.
        policy: `note_window` says how long a note may take.

    Returns:
        An aware `datetime` in the interview's own zone, exactly `note_window` of elapsed time after its end.
        Across a clock change the wall clock therefore shows another hour.

    Guidance:
        `within-24-hours`: elapsed hours, weekends and holidays included.

    Example:
        >>> from zoneinfo import ZoneInfo
        >>> from interview_etiquette import Person
        >>> ended_at = datetime(2026, 3, 7, 15, 0, tzinfo=ZoneInfo("America/New_York"))
        >>> interview = Interview(position="Planner", ended_at=ended_at, invited_by=Person("Ada Okafor"))
        >>> print(note_due_by(interview))  # the clocks go forward that night
        2026-03-08 16:00:00-04:00
    """
    return _due_by(interview, policy.note_window)


def explain_note_due_by(interview: Interview, *, policy: Policy = AS_WRITTEN) -> Advice[datetime]:
    """By when must the note be sent, and why?

    Args:
        interview: The interview that took place.
        policy: As for `note_due_by`.

    Returns:
        The answer of `note_due_by` with the guidelines that it rests on.

    Example:
        >>> from datetime import timedelta
        >>> from interview_etiquette import Person
        >>> ended_at = datetime(2026, 5, 19, 15, 30, tzinfo=UTC)
        >>> interview = Interview(position="Planner", ended_at=ended_at, invited_by=Person("Ada Okafor"))
        >>> advice = explain_note_due_by(interview, policy=Policy(note_window=timedelta(hours=48)))
        >>> [guideline.id for guideline in advice.because]
        ['within-24-hours', 'follow-the-house-rule']
    """
    because = _AS_WRITTEN if policy.note_window == AS_WRITTEN.note_window else _BY_HOUSE_RULE
    return Advice(_due_by(interview, policy.note_window), because)


def media_for(interview: Interview) -> tuple[Medium, ...]:
    """By which medium should the note go?

    Args:
        interview: The interview that took place.

    Returns:
        The media that suit, best first.

    Guidance:
        `email-when-decision-is-soon`; otherwise `within-24-hours` allows both,
        e-mail first because it arrives within the day.

    Example:
        >>> from interview_etiquette import Person
        >>> ended_at = datetime(2026, 5, 19, 15, 30, tzinfo=UTC)
        >>> interview = Interview(position="Planner", ended_at=ended_at, invited_by=Person("Ada Okafor"))
        >>> [medium.value for medium in media_for(interview)]
        ['email', 'letter']
    """
    return explain_media_for(interview).answer


def explain_media_for(interview: Interview) -> Advice[tuple[Medium, ...]]:
    """By which medium should the note go, and why?

    Args:
        interview: The interview that took place.

    Returns:
        The answer of `media_for` with the guidelines that it rests on.

    Example:
        >>> from interview_etiquette import Person
        >>> ended_at = datetime(2026, 5, 19, 15, 30, tzinfo=UTC)
        >>> person = Person("Ada Okafor")
        >>> interview = Interview(position="Planner", ended_at=ended_at, invited_by=person, decision_soon=True)
        >>> [guideline.id for guideline in explain_media_for(interview).because]
        ['email-when-decision-is-soon']
    """
    return _SOON if interview.decision_soon else _EITHER


def _due_by(interview: Interview, window: timedelta) -> datetime:
    # Adding to a local time moves the wall clock, not the elapsed time; UTC has no clock changes.
    ended_at = interview.ended_at
    in_utc = ended_at.astimezone(UTC)  # pragma: no mutate (the zone of a machine is often UTC, too)
    return (in_utc + window).astimezone(ended_at.tzinfo)
