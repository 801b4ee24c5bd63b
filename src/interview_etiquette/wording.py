"""How things are said: what a voice or a language has to provide."""

from abc import ABC, abstractmethod
from datetime import date, datetime
from enum import Enum

from attrs import frozen

from .facts import Candidate, Interview
from .occasion import Occasion
from .offers import SalaryReply
from .points import Outline, Point

__all__ = ["Paragraph", "Remark", "Sentence", "Wording"]


@frozen
class Sentence:
    """One or more sentences that belong together, and the points that they say.

    Args:
        text: What is said, without outer white space.
        says: The points that it says; none where it only opens or closes.
        source: The phrase that it was made from, by which a later message avoids it; empty for the writer's own words.
    """

    text: str
    says: tuple[Point, ...] = ()
    source: str = ""


@frozen
class Paragraph:
    """A paragraph of a message.

    Args:
        sentences: What it says, in order.
    """

    sentences: tuple[Sentence, ...]

    @property
    def text(self) -> str:
        """The paragraph as one line."""
        return " ".join([sentence.text for sentence in self.sentences])


class Remark(Enum):
    """What a review may say of a draft, besides that a point is missing."""

    __repr__ = Enum.__str__  # can be pasted back

    TOO_LATE = "too_late"
    """It is sent after its deadline."""
    TOO_EARLY = "too_early"
    """It leaves before the interview has ended."""
    GREETS_NOBODY = "greets_nobody"
    """It greets nobody by name."""
    GREETS_SOMEBODY_ELSE = "greets_somebody_else"
    """It greets somebody other than its reader."""
    THANKS_THE_READER_THROUGH_THE_READER = "thanks_the_reader_through_the_reader"
    """It asks the reader to thank the reader."""
    WISHES_FOR_IT = "wishes_for_it"
    """It wishes for the job that it should withdraw from."""
    WITHDRAWS = "withdraws"
    """It withdraws where the writer wants the job, or where there is none."""
    NAMES_ANOTHER_DAY = "names_another_day"
    """It expects to hear by another day than was said."""
    TALKS_OF_PAY = "talks_of_pay"
    """It brings up salary, hours or benefits."""
    LEAVES_A_BLANK = "leaves_a_blank"
    """A placeholder, or the chatter of a tool, was left in."""
    SIGNED_BY_ANOTHER = "signed_by_another"
    """Somebody else's name stands below it."""
    REPROACHES = "reproaches"
    """It blames or demands."""
    TOO_SHORT = "too_short"
    """It has too few words to say anything."""
    TOO_LONG = "too_long"
    """It does not fit on a page."""


class Wording(ABC):
    """A voice or a language: it says what the rules decide, decides nothing, and never refuses.

    To add or change sentences, give `English` another book;
    for another language, subclass `Wording` itself: an incomplete one cannot be constructed.

    Example:
        >>> from datetime import date
        >>> from interview_etiquette import ENGLISH
        >>> ENGLISH.date_line(date(2026, 5, 20))
        'May 20, 2026'
    """

    @abstractmethod
    def subject(self, occasion: Occasion) -> str:
        """The subject of an email; where there is a position, it names it."""

    @abstractmethod
    def date_line(self, day: date) -> str:
        """The date at the head of a letter."""

    @abstractmethod
    def salutation(self, occasion: Occasion) -> str:
        """The line that addresses the reader, with its punctuation."""

    @abstractmethod
    def body(self, occasion: Occasion, outline: Outline) -> tuple[Paragraph, ...]:
        """One paragraph for each of the outline, in which every point is said, in order."""

    @abstractmethod
    def sign_off(self, occasion: Occasion) -> str:
        """The line above the signature, with its punctuation."""

    @abstractmethod
    def salary_answer(
        self, reply: SalaryReply, interview: Interview, candidate: Candidate, salary_range: str | None
    ) -> str:
        """Two or three sentences to say aloud; a number only where the range is given and the reply is to give it."""

    @abstractmethod
    def finding(
        self, remark: Point | Remark, occasion: Occasion, quote: str | None = None, day: date | datetime | None = None
    ) -> str:
        """What to do about a draft: about a point that it does not make, or about something else that was noticed."""
