"""How things are said: what a voice or a language has to provide."""

from abc import ABC, abstractmethod
from collections import Counter
from collections.abc import Sequence
from datetime import date
from typing import Final

from attrs import frozen

from .model import Candidate, Interview, Medium, Offer, Person, Role
from .recipients import arranger_of

_NO_INTERVIEWERS: Final = (Role.HR_REPRESENTATIVE, Role.STAFF)


@frozen
class Occasion:
    """What a sentence in a note may draw on.

    Args:
        interview: The interview that the note follows.
        candidate: The writer.
        to: The reader.
        others: Whom the note asks the reader to thank; empty where it does not ask.
    """

    interview: Interview
    candidate: Candidate
    to: Person
    others: tuple[Person, ...] = ()

    @property
    def reader_only_arranged(self) -> bool:
        """Whether the reader arranged the interview without taking part: human resources, or staff."""
        return self.to.role in _NO_INTERVIEWERS and self.to == arranger_of(self.interview)

    @property
    def names_of_others(self) -> tuple[str, ...]:
        """How the note calls the others: by form of address, or by name where that would fit two people."""
        shared = Counter(map(address_of, self.interview.people))
        return tuple([p.name if shared[address_of(p)] > 1 else address_of(p) for p in self.others])


def address_of(person: Person) -> str:
    """How a salutation addresses somebody: by their form of address, or else by their whole name."""
    return person.name if person.form_of_address is None else person.form_of_address


class Wording(ABC):
    """A voice or a language: it says what the rules decide, and decides nothing.

    One method says each `Point`, under the point's own name; the others say what surrounds them.
    Each returns whole sentences, without outer white space.
    To change some sentences, subclass `English` and override them;
    for another language, subclass `Wording` itself: an incomplete one cannot be constructed.

    Guidance:
        The `Point`s carry it; a wording adds nothing that the facts do not hold.

    Example:
        >>> from interview_etiquette import ENGLISH, English
        >>> class Plain(English):
        ...     def sign_off(self, medium: Medium) -> str:
        ...         return "Thank you,"
        >>> ENGLISH.sign_off(Medium.LETTER), Plain().sign_off(Medium.LETTER)
        ('Sincerely,', 'Thank you,')
    """

    @abstractmethod
    def subject(self, occasion: Occasion) -> str:
        """The subject of an e-mail; for a job it names the position."""

    @abstractmethod
    def date_line(self, day: date) -> str:
        """The date at the head of a letter."""

    @abstractmethod
    def salutation(self, to: Person, medium: Medium) -> str:
        """The line that addresses the reader, with its punctuation."""

    @abstractmethod
    def thanks(self, occasion: Occasion) -> str:
        """Thanks for the time and, from somebody not interested, for the consideration."""

    @abstractmethod
    def position(self, occasion: Occasion) -> str:
        """A sentence that names the position by its title."""

    @abstractmethod
    def appreciated(self, occasion: Occasion) -> str:
        """What the writer valued in talking to the reader."""

    @abstractmethod
    def enthusiasm(self, occasion: Occasion) -> str:
        """That the writer wants the job."""

    @abstractmethod
    def qualifications(self, occasion: Occasion) -> str:
        """What qualifies the writer for it."""

    @abstractmethod
    def reply_date(self, occasion: Occasion) -> str:
        """When the writer expects to hear, as far as that is known."""

    @abstractmethod
    def withdrawal(self, occasion: Occasion) -> str:
        """That the writer no longer wishes to be considered: tactful, unmistakable, the door left open."""

    @abstractmethod
    def thank_others(self, occasion: Occasion) -> str:
        """The request to thank the others."""

    @abstractmethod
    def sign_off(self, medium: Medium) -> str:
        """The line above the signature, with its punctuation."""

    @abstractmethod
    def date_in_words(self, day: date, *, beside: date | None = None) -> str:
        """A date in a sentence; without its year where that is the year of the date that it stands beside."""

    @abstractmethod
    def listing(self, items: Sequence[str]) -> str:
        """One or more items as one phrase."""

    @abstractmethod
    def salary_deferral(self, interview: Interview, candidate: Candidate) -> str:
        """Two or three sentences that put a salary question off until there is an offer; never a number."""

    @abstractmethod
    def offer_subject(self, offer: Offer) -> str:
        """The subject of an e-mail about an offer."""

    @abstractmethod
    def request_for_writing(self, offer: Offer, candidate: Candidate) -> tuple[str, ...]:
        """Paragraphs that ask for the offer in writing."""

    @abstractmethod
    def opening_of_negotiation(self, offer: Offer, candidate: Candidate, priorities: Sequence[str]) -> tuple[str, ...]:
        """Paragraphs that open the negotiation, or ask for a conversation where no priorities are given."""

    @abstractmethod
    def closed_offer(self, offer: Offer) -> tuple[str, ...]:
        """Paragraphs that thank for an offer that has been answered or withdrawn, and open nothing."""
