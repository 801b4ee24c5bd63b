"""The points on which career centres disagree, one field each; the defaults are the guidance."""

from datetime import timedelta
from typing import Final

from attrs import frozen

from ._checks import check_bool
from .errors import FactTypeError, FactValueError, shown

MAX_NOTE_WINDOW: Final = timedelta(days=31)


@frozen
class Policy:
    """How one career centre settles the contested points.

    Args:
        note_window: How long after the interview a note may take: more than zero, at most 31 days.
        individual_notes_up_to: Where `Interview.people`, inviter and arranger included, are at most this many,
            each interviewer and hiring manager among them gets a note, too.
        email_counts_as_written: Whether an e-mail that states the formal offer counts as a written offer.
        negotiate_verbal_offers: Whether an oral offer is enough to begin negotiating.

    Raises:
        FactTypeError: If a field is of the wrong type.
        FactValueError: If `note_window` or `individual_notes_up_to` is out of its bounds.

    Guidance:
        `within-24-hours`, `may-write-to-each`, `negotiate-once-in-writing` and `wait-for-the-written-offer`
        each have one field here.

    Example:
        >>> from datetime import timedelta
        >>> Policy(note_window=timedelta(hours=48)).note_window
        datetime.timedelta(days=2)
    """

    note_window: timedelta = timedelta(hours=24)
    individual_notes_up_to: int = 0
    email_counts_as_written: bool = True
    negotiate_verbal_offers: bool = False

    def __attrs_post_init__(self) -> None:
        _check_window(self.note_window)
        _check_count(self.individual_notes_up_to)
        check_bool("email_counts_as_written", self.email_counts_as_written)
        check_bool("negotiate_verbal_offers", self.negotiate_verbal_offers)


def _check_window(value: object) -> None:
    wanted = "a timedelta of more than zero and at most 31 days"
    if type(value) is not timedelta:
        raise FactTypeError("note_window", shown(value), wanted)
    if not timedelta(0) < value <= MAX_NOTE_WINDOW:
        raise FactValueError("note_window", shown(value), wanted)


def _check_count(value: object) -> None:
    wanted = "a whole number of people, zero or more"
    if type(value) is not int:
        raise FactTypeError("individual_notes_up_to", shown(value), wanted)
    if value < 0:
        raise FactValueError("individual_notes_up_to", shown(value), wanted)


AS_WRITTEN: Final = Policy()
"""The guidance as written: every rule's default."""
