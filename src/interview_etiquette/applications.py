"""One person's application for one position, as a tracker keeps it: the rounds, the offer, the log."""

from collections.abc import Iterable
from datetime import datetime
from enum import Enum
from typing import TYPE_CHECKING, Final, Self

from attrs import field, frozen

from ._fields import (
    check_instance,
    check_instances,
    check_member,
    normalize_fields,
    normalize_items,
    normalize_moment,
    normalize_texts,
)
from .errors import FactValueError
from .facts import Candidate, Interview, Offer, in_zone_of, instant, local_moment, without_candidate
from .people import Person, find_person

__all__ = ["Application", "Exchange", "MessageKind"]


class MessageKind(Enum):
    """What a message is for: twelve kinds of yours, two of theirs.

    Attributes:
        is_theirs: Whether they write it to you.
        call_first: Whether it is said by telephone first, and then written.

    Example:
        >>> MessageKind.DECLINE.call_first, MessageKind.REJECTION.is_theirs
        (True, True)
    """

    __repr__ = Enum.__str__  # can be pasted back

    is_theirs: bool
    call_first: bool

    if not TYPE_CHECKING:

        def __new__(cls, value: str, manner: str = "") -> Self:
            """Make a member whose value is its name in data."""
            member = object.__new__(cls)
            member._value_ = value
            member.is_theirs = manner == "theirs"
            member.call_first = manner == "call first"
            return member

    THANK_YOU = "thank_you"
    """Thanks for an interview."""
    STATUS_INQUIRY = "status_inquiry"
    """Asks where the decision stands."""
    ACKNOWLEDGMENT = "acknowledgment"
    """Thanks for an offer, and says by when you will answer."""
    OFFER_REMINDER = "offer_reminder"
    """Asks for the written offer that has not come."""
    OFFER_INQUIRY = "offer_inquiry"
    """Asks whether an offer whose day is over still stands."""
    TIME_REQUEST = ("time_request", "call first")
    """Asks for more time to decide, until one date."""
    COUNTER_PROPOSAL = "counter_proposal"
    """Opens the negotiation of a written offer."""
    ACCEPTANCE = ("acceptance", "call first")
    """Your written yes to an offer."""
    DECLINE = ("decline", "call first")
    """Your no to an offer."""
    WITHDRAWAL = ("withdrawal", "call first")
    """Takes you out of consideration, with the thanks in it where none were sent."""
    DEADLINE_NOTICE = "deadline_notice"
    """Tells an employer that another one waits for your answer."""
    CLOSING_THANKS = "closing_thanks"
    """Thanks once more after a rejection or a withdrawn offer."""
    REPLY = ("reply", "theirs")
    """Their answer without a decision."""
    REJECTION = ("rejection", "theirs")
    """Their no."""


@frozen
class Exchange:
    """One line of the log: a message that was sent or received.

    A step that somebody decides to skip is logged as sent.

    Args:
        kind: What it was for.
        at: When, an aware `datetime`.
        person: With whom; `None`: with whomever it concerned.

    Raises:
        FactTypeError: If a field is of the wrong type.
        FactValueError: If `at` is naive.

    Example:
        >>> from datetime import UTC, datetime
        >>> Exchange(MessageKind.REPLY, datetime(2026, 5, 22, 9, tzinfo=UTC)).kind.is_theirs
        True
    """

    kind: MessageKind
    at: datetime = field(eq=local_moment)
    person: Person | None = None

    def __attrs_post_init__(self) -> None:
        check_member("kind", self.kind, MessageKind)
        object.__setattr__(self, "at", normalize_moment("at", self.at))
        if self.person is not None:
            check_instance("person", self.person, Person)


def _interviews(value: Iterable[Interview]) -> tuple[Interview, ...]:
    return normalize_items("interviews", value, "interviews")


def _exchanges(value: Iterable[Exchange]) -> tuple[Exchange, ...]:
    return normalize_items("exchanges", value, "exchanges")


def _priorities(value: Iterable[str]) -> tuple[str, ...]:
    return normalize_items("priorities", value, "strings")


@frozen(kw_only=True)
class Application:
    """One person's application for one position.

    The candidate's own mentions are left out of the interviews, which are put into the order in which they ended.

    Args:
        candidate: The writer.
        interviews: The rounds, at least one, in any order. What to send next follows from the last of them:
            add a round that is yet to come once you have given thanks for the one before it.
        offer: The offer as it stands.
        exchanges: The log: what was sent and received, in any order.
        priorities: What to negotiate for, most important first.

    Raises:
        FactTypeError: If a field is of the wrong type.
        FactValueError: If there is no interview, or a priority is not one visible line.

    Example:
        >>> from datetime import UTC, datetime
        >>> first = Interview(
        ...     position="Planner", ended_at=datetime(2026, 5, 19, 15, tzinfo=UTC), invited_by=Person("Ada Okafor")
        ... )
        >>> second = Interview(
        ...     position="Planner",
        ...     ended_at=datetime(2026, 5, 26, 15, tzinfo=UTC),
        ...     invited_by=Person("Ada Okafor"),
        ...     interviewers=[Person("Ada Okafor"), Person("Tom Becker")],
        ... )
        >>> application = Application(candidate=Candidate("Noor Haddad"), interviews=[second, first])
        >>> application.interview is second, [person.name for person in application.met_before]
        (True, ['Ada Okafor'])
    """

    candidate: Candidate
    interviews: tuple[Interview, ...] = field(converter=_interviews)
    offer: Offer | None = None
    exchanges: tuple[Exchange, ...] = field(default=(), converter=_exchanges)
    priorities: tuple[str, ...] = field(default=(), converter=_priorities)

    def __attrs_post_init__(self) -> None:
        check_instance("candidate", self.candidate, Candidate)
        check_instances("interviews", self.interviews, Interview)
        if not self.interviews:
            raise FactValueError("interviews", "()", "at least one interview")
        rounds = sorted(self.interviews, key=lambda interview: instant(interview.ended_at))
        rounds = [without_candidate(interview, self.candidate) for interview in rounds]
        object.__setattr__(self, "interviews", tuple(rounds))
        if self.offer is not None:
            check_instance("offer", self.offer, Offer)
        check_instances("exchanges", self.exchanges, Exchange)
        normalize_fields(self, normalize_texts, "priorities")

    @property
    def interview(self) -> Interview:
        """The last round."""
        return self.interviews[-1]

    @property
    def met_before(self) -> tuple[Person, ...]:
        """The people of the last round who were in an earlier one, too."""
        earlier = [person for interview in self.interviews[:-1] for person in interview.people]
        return tuple([person for person in self.interview.people if find_person(person, earlier) is not None])

    def has_thanked(self, person: Person) -> bool:
        """Whether somebody has been thanked for the last round; thanks on its own local day count."""
        return any(is_thanks(exchange, person, self.interview) for exchange in self.exchanges)


_THANKS: Final = (MessageKind.THANK_YOU, MessageKind.WITHDRAWAL)


def is_thanks(exchange: Exchange, person: Person, interview: Interview) -> bool:
    """Whether a line of the log thanks somebody for an interview; a withdrawal has the thanks in it."""
    return (
        exchange.kind in _THANKS and is_with(exchange, person, interview) and _is_since(exchange.at, interview.ended_at)
    )


def is_with(exchange: Exchange, person: Person, interview: Interview) -> bool:
    """Whether a line of the log was exchanged with one of the people of an interview.

    A line without a person was with whomever it concerned; one with a name is with the first whom it does not contradict.
    """
    return exchange.person is None or find_person(exchange.person, interview.people) is person


def _is_since(moment: datetime, ended_at: datetime) -> bool:
    """Whether something was sent after an interview, or on its own local day, even before its calendar entry ended."""
    later = instant(moment) >= instant(ended_at)  # pragma: no mutate (the same instant is on the same day)
    return later or in_zone_of(ended_at, moment).date() == ended_at.date()
