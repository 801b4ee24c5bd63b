"""By when a note is due, by which medium it goes, and which days are business days."""

from datetime import UTC, date, datetime, time, timedelta
from typing import Final

from .advice import Advice
from .facts import Interview, Medium, instant
from .guidance import Guideline
from .policy import AS_WRITTEN, Policy
from .recipients import check_interview

__all__ = ["explain_media_for", "explain_note_due_by", "media_for", "note_due_by"]

_SOON: Final = ((Medium.EMAIL,), (Guideline.EMAIL_WHEN_DECISION_IS_SOON,))
_EITHER: Final = ((Medium.EMAIL, Medium.LETTER), (Guideline.WITHIN_24_HOURS,))
_WITHIN_24_HOURS: Final = (Guideline.WITHIN_24_HOURS,)
_BY_HOUSE_RULE: Final = (Guideline.WITHIN_24_HOURS, Guideline.FOLLOW_THE_HOUSE_RULE)
_MAIL_TAKES: Final = timedelta(days=3)  # a letter
_A_DAY: Final = timedelta(days=1)
_FRIDAY: Final = 4
_THE_END: Final = datetime.max.replace(tzinfo=UTC)


def note_due_by(interview: Interview, *, policy: Policy = AS_WRITTEN) -> datetime:
    """By when must the note be sent?

    Args:
        interview: The interview that took place.
        policy: `note_window` says how long a note may take.

    Returns:
        An aware `datetime` in the interview's own zone, exactly `note_window` of elapsed time after its end.
        Across a clock change the wall clock therefore shows another hour.

    Raises:
        FactTypeError: If an argument is of the wrong type.

    Guidance:
        `within-24-hours`: elapsed hours, weekends and holidays included.

    Example:
        >>> from datetime import datetime
        >>> from zoneinfo import ZoneInfo
        >>> from interview_etiquette import Person
        >>> ended_at = datetime(2026, 3, 7, 15, 0, tzinfo=ZoneInfo("America/New_York"))
        >>> interview = Interview(position="Planner", ended_at=ended_at, invited_by=Person("Ada Okafor"))
        >>> print(note_due_by(interview))  # the clocks go forward that night
        2026-03-08 16:00:00-04:00
    """
    check_interview(interview, policy)
    return _due_by(interview, policy)[0]


def explain_note_due_by(interview: Interview, *, policy: Policy = AS_WRITTEN) -> Advice[datetime]:
    """As `note_due_by`, with its reasons.

    Example:
        >>> from datetime import UTC, datetime, timedelta
        >>> from interview_etiquette import Person
        >>> ended_at = datetime(2026, 5, 19, 15, 30, tzinfo=UTC)
        >>> interview = Interview(position="Planner", ended_at=ended_at, invited_by=Person("Ada Okafor"))
        >>> advice = explain_note_due_by(interview, policy=Policy(note_window=timedelta(hours=48)))
        >>> [guideline.id for guideline in advice.because]
        ['within-24-hours', 'follow-the-house-rule']
    """
    check_interview(interview, policy)
    return Advice(*_due_by(interview, policy))


def media_for(interview: Interview) -> tuple[Medium, ...]:
    """By which medium should the note go?

    Args:
        interview: The interview that took place.

    Returns:
        The media that suit, best first.

    Raises:
        FactTypeError: If `interview` is of the wrong type.

    Guidance:
        `email-when-decision-is-soon`: also where you expect to hear within three days, before a letter could arrive;
        otherwise `within-24-hours` allows both, email first because it arrives within the day.

    Example:
        >>> from datetime import UTC, datetime
        >>> from interview_etiquette import Person
        >>> ended_at = datetime(2026, 5, 19, 15, 30, tzinfo=UTC)
        >>> interview = Interview(position="Planner", ended_at=ended_at, invited_by=Person("Ada Okafor"))
        >>> [medium.value for medium in media_for(interview)]
        ['email', 'letter']
    """
    check_interview(interview, AS_WRITTEN)
    return _media(interview)[0]


def explain_media_for(interview: Interview) -> Advice[tuple[Medium, ...]]:
    """As `media_for`, with its reasons.

    Example:
        >>> from datetime import UTC, datetime
        >>> from interview_etiquette import Person
        >>> ended_at = datetime(2026, 5, 19, 15, 30, tzinfo=UTC)
        >>> person = Person("Ada Okafor")
        >>> interview = Interview(position="Planner", ended_at=ended_at, invited_by=person, decision_soon=True)
        >>> [guideline.id for guideline in explain_media_for(interview).because]
        ['email-when-decision-is-soon']
    """
    check_interview(interview, AS_WRITTEN)
    return Advice(*_media(interview))


def _is_business_day(day: date, policy: Policy) -> bool:
    """Whether a date is a Monday to Friday and no holiday."""
    return day.weekday() <= _FRIDAY and day not in policy.holidays


def business_day_from(day: date, policy: Policy) -> date:
    """The day itself if it is a business day, else the next one; never beyond the calendar."""
    while not _is_business_day(day, policy) and day < date.max:
        day += _A_DAY
    return day


def add_business_days(day: date, count: int, policy: Policy) -> date:
    """The date that is this many business days later; none later: the day itself; never beyond the calendar."""
    holidays = frozenset(policy.holidays)
    while count and day < date.max:
        day += _A_DAY
        count -= day.weekday() <= _FRIDAY and day not in holidays
    return day


def add_days(day: date, count: int) -> date:
    """The date that is this many days later; never beyond the calendar."""
    return date.fromordinal(min(day.toordinal() + count, date.max.toordinal()))


def start_of(day: date, where: datetime) -> datetime:
    """The instant at which a day begins in the zone of a moment; never beyond the calendar."""
    midnight = datetime.combine(day, time.min, UTC)
    try:
        return midnight - datetime.combine(day, time.min, where.tzinfo).utcoffset()  # type: ignore[operator]
    except Exception:  # noqa: BLE001  # OverflowError at either end of the calendar, anything from a foreign tzinfo
        return midnight


def end_of(day: date, where: datetime) -> datetime:
    """The instant at which a day ends, and the next one begins, in the zone of a moment; never beyond the calendar."""
    return start_of(day + _A_DAY, where) if day < date.max else _THE_END


def later(moment: datetime, duration: timedelta) -> datetime:
    """The instant that comes this much later than another one; never beyond the calendar."""
    return moment + min(duration, _THE_END - moment)


def _media(interview: Interview) -> tuple[tuple[Medium, ...], tuple[Guideline, ...]]:
    reply = interview.reply_expected
    heard_first = reply is not None and reply - interview.ended_at.date() <= _MAIL_TAKES
    return _SOON if interview.decision_soon or heard_first else _EITHER


def _due_by(interview: Interview, policy: Policy) -> tuple[datetime, tuple[Guideline, ...]]:
    # Adding to a local time moves the wall clock, not the elapsed time; UTC has no clock changes.
    ended_at, window = interview.ended_at, policy.note_window
    due = (instant(ended_at) + window).astimezone(ended_at.tzinfo)
    return due, _WITHIN_24_HOURS if window == AS_WRITTEN.note_window else _BY_HOUSE_RULE
