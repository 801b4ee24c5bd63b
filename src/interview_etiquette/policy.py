"""The points on which career centers disagree, one field each; the defaults are the guidance."""

from collections.abc import Iterable
from datetime import date, timedelta
from typing import Final

from attrs import field, frozen

from ._fields import check_bool, normalize_count, normalize_dates, normalize_duration, normalize_fields, normalize_items
from .errors import FactValueError, short_repr

__all__ = ["AS_WRITTEN", "Policy"]

MAX_NOTE_WINDOW: Final = timedelta(days=31)
_A_DAY: Final = timedelta(days=1)


def _holidays(value: Iterable[date]) -> tuple[date, ...]:
    return normalize_items("holidays", value, "dates")


@frozen
class Policy:
    """How one career center settles the contested points.

    Args:
        note_window: How long after the interview a note may take: more than zero, at most 31 days.
        individual_notes_up_to: Where `Interview.people`, inviter and arranger included, are at most this many,
            each of the interviewers gets a note, too.
        email_counts_as_written: Whether an email that states the formal offer counts as a written offer.
        negotiate_verbal_offers: Whether an oral offer is enough to begin negotiating.
        through_the_agency: Whether an agency recruiter who invited or arranged gets the only note
            and passes everything on; this wins over individual notes.
        inquire_after_promised: How many business days after the promised date a status inquiry opens, 0 to 30.
        inquire_after_interview: How many business days after the interview, where no date was given, 1 to 60.
        max_inquiries: How many inquiries may go unanswered before silence is taken for an answer, 0 to 10.
        decision_time: How long one may usually think about a written offer: whole days, 1 to 90.
        stale_after: How long nothing may happen before the application is taken to be over, 1 to 365 days.
        holidays: Dates that are no business days.

    Raises:
        FactTypeError: If a field is of the wrong type.
        FactValueError: If a number or duration is out of its bounds.

    Guidance:
        `within-24-hours`, `may-write-to-each`, `negotiate-once-in-writing`, `wait-for-the-written-offer`,
        `go-through-the-agency`, `ask-where-it-stands`, `stop-asking` and `ask-for-more-time` have fields here.

    Example:
        >>> from datetime import timedelta
        >>> Policy(note_window=timedelta(hours=48)).note_window
        datetime.timedelta(days=2)
    """

    note_window: timedelta = timedelta(hours=24)
    individual_notes_up_to: int = 0
    email_counts_as_written: bool = True
    negotiate_verbal_offers: bool = False
    through_the_agency: bool = False
    inquire_after_promised: int = 2
    inquire_after_interview: int = 5
    max_inquiries: int = 2
    decision_time: timedelta = timedelta(days=14)
    stale_after: timedelta = timedelta(days=90)
    holidays: tuple[date, ...] = field(default=(), converter=_holidays)

    def __attrs_post_init__(self) -> None:
        for name in _SWITCHES:
            check_bool(name, getattr(self, name))
        for name in BOUNDED:
            object.__setattr__(self, name, within_bounds(name, getattr(self, name)))
        normalize_fields(self, normalize_dates, "holidays")


_SWITCHES: Final = ("email_counts_as_written", "negotiate_verbal_offers", "through_the_agency")
_COUNTS: Final = {
    "individual_notes_up_to": (0, None, "people"),
    "inquire_after_promised": (0, 30, "business days"),
    "inquire_after_interview": (1, 60, "business days"),
    "max_inquiries": (0, 10, "inquiries"),
}
_DURATIONS: Final = {
    "note_window": (timedelta.resolution, MAX_NOTE_WINDOW, "a timedelta of more than zero and at most 31 days"),
    "decision_time": (_A_DAY, 90 * _A_DAY, "a timedelta of 1 to 90 whole days"),
    "stale_after": (_A_DAY, 365 * _A_DAY, "a timedelta of 1 to 365 days"),
}

BOUNDED: Final = (*_COUNTS, *_DURATIONS)
"""The fields that have bounds."""


def within_bounds(name: str, value: object) -> int | timedelta:
    """Return what such a field keeps."""
    return _count(name, value) if name in _COUNTS else _duration(name, value)


def _count(name: str, value: object) -> int:
    least, most, what = _COUNTS[name]
    bounds = f"{least} to {most}" if most is not None else f"{least} or more"
    wanted = f"a whole number of {what}, {bounds}"
    count = normalize_count(name, value, wanted)
    if count < least or (most is not None and count > most):
        raise FactValueError(name, short_repr(value), wanted)
    return count


def _duration(name: str, value: object) -> timedelta:
    shortest, longest, wanted = _DURATIONS[name]
    duration = normalize_duration(name, value, wanted)
    broken = name == "decision_time" and duration % _A_DAY
    if broken or not shortest <= duration <= longest:
        raise FactValueError(name, short_repr(value), wanted)
    return duration


AS_WRITTEN: Final = Policy()
"""The guidance as written: every rule's default."""
