"""What a note says: the points that it makes, in the order in which it makes them."""

from collections.abc import Iterator
from enum import Enum
from typing import Self

from .advice import Advice
from .guidance import Guideline
from .model import Candidate, Interview, Person
from .policy import AS_WRITTEN, Policy
from .recipients import addressee_of, others_to_thank, recipients_for


class Point(Enum):
    """One thing that a note says; a `Wording` has a method of the same name that says it.

    Attributes:
        guideline: The guideline that asks for it.

    Example:
        >>> Point("reply_date").guideline.id
        'say-when-you-expect-to-hear'
    """

    guideline: Guideline

    def __new__(cls, value: str, guideline: Guideline) -> Self:
        """Make a member whose value is its name in data."""
        member = object.__new__(cls)
        member._value_ = value
        member.guideline = guideline
        return member

    THANKS = ("thanks", Guideline.THANK_EVERY_TIME)
    POSITION = ("position", Guideline.NAME_THE_POSITION)
    APPRECIATED = ("appreciated", Guideline.BE_SPECIFIC)
    ENTHUSIASM = ("enthusiasm", Guideline.SHOW_ENTHUSIASM)
    QUALIFICATIONS = ("qualifications", Guideline.RESTATE_QUALIFICATIONS)
    REPLY_DATE = ("reply_date", Guideline.SAY_WHEN_YOU_EXPECT_TO_HEAR)
    WITHDRAWAL = ("withdrawal", Guideline.WITHDRAW_TACTFULLY)
    THANK_OTHERS = ("thank_others", Guideline.THANK_OTHERS_THROUGH_THEM)


def points_for(
    interview: Interview, candidate: Candidate, *, to: Person | None = None, policy: Policy = AS_WRITTEN
) -> tuple[Point, ...]:
    """What should the note to this person say?

    Args:
        interview: The interview that took place.
        candidate: The writer.
        to: Whom the note goes to, one of `interview.people`; by default the first recipient.
        policy: As for `recipients_for`.

    Returns:
        The points in the order in which they are made.
        The reply date is among them for an interested candidate even where it is unknown:
        the note then looks forward to hearing.

    Raises:
        FactValueError: If `to` is none of the interview's people.

    Guidance:
        Each point has its own guideline, as `Point.guideline`.
        The request to thank the others stands in one note only, so that nobody is thanked through two people:
        in the hiring manager's if they are written to, otherwise in the first recipient's.

    Example:
        >>> from datetime import UTC, datetime
        >>> ended_at = datetime(2026, 5, 19, 15, 30, tzinfo=UTC)
        >>> interview = Interview(position="Planner", ended_at=ended_at, invited_by=Person("Ada Okafor"))
        >>> [point.value for point in points_for(interview, Candidate("Noor Haddad"))]
        ['thanks', 'position', 'enthusiasm', 'reply_date']
        >>> [point.value for point in points_for(interview, Candidate("Noor Haddad", interested=False))]
        ['thanks', 'position', 'withdrawal']
    """
    return explain_points_for(interview, candidate, to=to, policy=policy).answer


def explain_points_for(
    interview: Interview, candidate: Candidate, *, to: Person | None = None, policy: Policy = AS_WRITTEN
) -> Advice[tuple[Point, ...]]:
    """What should the note to this person say, and why?

    Args:
        interview: The interview that took place.
        candidate: The writer.
        to: As for `points_for`.
        policy: As for `recipients_for`.

    Returns:
        The answer of `points_for` with the guidelines that it rests on.

    Raises:
        FactValueError: If `to` is none of the interview's people.

    Example:
        >>> from datetime import UTC, datetime
        >>> ended_at = datetime(2026, 5, 19, 15, 30, tzinfo=UTC)
        >>> interview = Interview(position=None, ended_at=ended_at, invited_by=Person("Ada Okafor"))
        >>> [guideline.id for guideline in explain_points_for(interview, Candidate("Noor Haddad")).because]
        ['thank-every-time']
    """
    addressee = addressee_of(interview, to)
    points = points_to(addressee, others_thanked_through(addressee, interview, policy), interview, candidate)
    because = tuple([point.guideline for point in points])
    if not candidate.interested:
        because += (Guideline.THANK_EVEN_SO,)
    return Advice(points, because)


def points_to(to: Person, others: tuple[Person, ...], interview: Interview, candidate: Candidate) -> tuple[Point, ...]:
    """What the note to this person says, which asks them to thank these others."""
    return tuple(_points(to, others, interview, candidate))


def _points(to: Person, others: tuple[Person, ...], interview: Interview, candidate: Candidate) -> Iterator[Point]:
    yield Point.THANKS
    if not interview.is_informational:
        yield Point.POSITION
    if to.appreciated is not None:
        yield Point.APPRECIATED
    if not interview.is_informational:
        yield from _points_on_the_job(candidate)
    if others:
        yield Point.THANK_OTHERS


def _points_on_the_job(candidate: Candidate) -> Iterator[Point]:
    if not candidate.interested:
        yield Point.WITHDRAWAL
        return
    yield Point.ENTHUSIASM
    if candidate.qualifications:
        yield Point.QUALIFICATIONS
    yield Point.REPLY_DATE


def others_thanked_through(to: Person, interview: Interview, policy: Policy) -> tuple[Person, ...]:
    """Whom the note to this person asks to thank: everybody without a note, in one note only."""
    recipients = recipients_for(interview, policy=policy)
    manager = interview.hiring_manager
    best_placed = manager if manager in recipients else recipients[0]
    return others_to_thank(interview, policy=policy) if to == best_placed else ()
