"""What one message may draw on: who writes to whom, about what, and all that is known."""

from collections import Counter
from datetime import date

from attrs import field, frozen

from ._text import says_nothing
from .applications import MessageKind
from .facts import Candidate, Interview, Medium, Offer
from .people import Person
from .policy import AS_WRITTEN, Policy

__all__ = ["Occasion"]


@frozen
class Occasion:
    """What the sentences of a message may draw on.

    Args:
        interview: The interview that it follows, the last round; `None` where only an offer is known.
        candidate: The writer.
        to: The reader.
        others: Whom the message asks the reader to thank; empty where it does not ask.
        kind: What it is for.
        medium: How it travels.
        written_on: The day of writing, where known.
        decides: Whether the reader decides on the hire, as far as the facts tell.
        met_before: Whether the reader was met in an earlier round.
        thanked: Whether the reader has been thanked for this interview already.
        to_come: Whether the interview is still to come, as far as is known.
        already_said: The `Sentence.source` of what the earlier messages about the same interview said.
        offer: The offer that it is about.
        priorities: What to negotiate for, most important first.
        until: The date until which it asks for time.
        because: Why it asks for that.
        other_offer: An offer of another employer.
        policy: How the contested points are settled.

    Example:
        >>> from datetime import UTC, datetime
        >>> from interview_etiquette import Candidate, Interview, Person
        >>> ada, tom = Person("Ada Okafor"), Person("Tom Becker")
        >>> ended_at = datetime(2026, 5, 19, 15, 30, tzinfo=UTC)
        >>> interview = Interview(position="Planner", ended_at=ended_at, invited_by=ada, also_met=[tom])
        >>> occasion = Occasion(interview, Candidate("Noor Haddad"), ada, (tom,))
        >>> occasion.reader_interviewed, occasion.names_of_others
        (True, ('Tom Becker',))
    """

    interview: Interview | None
    candidate: Candidate
    to: Person
    others: tuple[Person, ...] = ()
    kind: MessageKind = field(default=MessageKind.THANK_YOU, kw_only=True)
    medium: Medium = field(default=Medium.EMAIL, kw_only=True)
    written_on: date | None = field(default=None, kw_only=True)
    decides: bool = field(default=True, kw_only=True)
    met_before: bool = field(default=False, kw_only=True)
    thanked: bool = field(default=False, kw_only=True)
    to_come: bool = field(default=False, kw_only=True)
    already_said: frozenset[str] = field(default=frozenset(), kw_only=True)
    offer: Offer | None = field(default=None, kw_only=True)
    priorities: tuple[str, ...] = field(default=(), kw_only=True)
    until: date | None = field(default=None, kw_only=True)
    because: str | None = field(default=None, kw_only=True)
    other_offer: Offer | None = field(default=None, kw_only=True)
    policy: Policy = field(default=AS_WRITTEN, kw_only=True)

    @property
    def is_informational(self) -> bool:
        """Whether it follows a meeting for information."""
        return self.interview is not None and self.interview.is_informational

    @property
    def position(self) -> str | None:
        """The title that it is about: the one that is offered, else the one that was interviewed for."""
        if self.offer is not None:
            return self.offer.position
        return None if self.interview is None else self.interview.position

    @property
    def organization(self) -> str | None:
        """The employer, where known."""
        known = [each.organization for each in (self.offer, self.interview) if each is not None]
        return next((name for name in known if name is not None and not says_nothing(name)), None)

    @property
    def reader_interviewed(self) -> bool:
        """Whether the reader interviewed you."""
        interview = self.interview
        if interview is None or self.to_come:
            return False
        return self.to in (interview.interviewers or (interview.invited_by,))

    @property
    def reader_invited(self) -> bool:
        """Whether the reader first invited you."""
        return self.interview is not None and self.to == self.interview.invited_by

    @property
    def reader_arranged(self) -> bool:
        """Whether the reader invited you or arranged the interview without interviewing you."""
        if self.interview is None or self.reader_interviewed:
            return False
        return self.to in (self.interview.invited_by, self.interview.arranger)

    @property
    def reader_showed_around(self) -> bool:
        """Whether you merely met the reader: they neither interviewed nor invited you, nor arranged it."""
        if self.interview is None or self.to_come:
            return False
        return not (self.reader_interviewed or self.reader_arranged)

    @property
    def names_of_others(self) -> tuple[str, ...]:
        """How the message calls the others: by form of address, or by name where that would fit two people."""
        people = self.others if self.interview is None else self.interview.people
        shared = Counter(person.address for person in people)
        return tuple([other.name if shared[other.address] > 1 else other.address for other in self.others])
