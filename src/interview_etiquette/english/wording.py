"""The default wording: the English that a careful American candidate would send."""

from datetime import date, datetime
from typing import Any, Final
from zlib import crc32

from attrs import frozen

from interview_etiquette.facts import Candidate, Interview, Medium
from interview_etiquette.occasion import Occasion
from interview_etiquette.offers import SalaryReply
from interview_etiquette.points import Outline, Point
from interview_etiquette.wording import Paragraph, Remark, Wording

from . import dates, findings
from .saying.book import Book
from .saying.choice import Speech, register_of
from .saying.phrasebook import BOOK
from .saying.salary_answers import salary_answers
from .saying.slots import IN_A_SUBJECT, told

_SIGN_OFFS: Final = {"F": "Sincerely,", "N": "Best regards,", "1": "Best,"}


@frozen
class English(Wording):
    """American English, in the register of the people involved.

    Args:
        variant: Another number says the same in other words.
        book: The sentences to choose from.

    Example:
        >>> from datetime import date
        >>> English().date_line(date(2026, 5, 20))
        'May 20, 2026'
    """

    variant: int = 0
    book: Book = BOOK

    def __repr__(self) -> str:
        # The sentences of a book would fill pages.
        return f"English(variant={self.variant}{'' if self.book is BOOK else ', book=...'})"

    def _repr_pretty_(self, printer: Any, cycle: bool) -> None:  # noqa: ARG002, FBT001  # as IPython and Hypothesis call it
        printer.text(repr(self))

    def subject(self, occasion: Occasion) -> str:
        """What it is about, and the position where there is one."""
        chapter = self.book.subject(occasion.kind, register_of(occasion))
        speech = Speech(chapter, occasion, self.variant, *told(occasion, IN_A_SUBJECT))
        return " ".join([sentence.text for sentence in speech.close()])

    def date_line(self, day: date) -> str:
        """Month, day and year."""
        return dates.date_line(day)

    def salutation(self, occasion: Occasion) -> str:
        """A comma closes it in an e-mail, a colon in a letter."""
        greeting = "Hi" if register_of(occasion) == "1" else "Dear"
        return f"{greeting} {occasion.to.address}{':' if occasion.medium is Medium.LETTER else ','}"

    def body(self, occasion: Occasion, outline: Outline) -> tuple[Paragraph, ...]:
        """The points in sentences of the book, and a closing at the end of the last paragraph."""
        speech = Speech(self.book.body(occasion.kind, register_of(occasion)), occasion, self.variant, *told(occasion))
        paragraphs = [speech.paragraph(points) for points in outline]
        if paragraphs:
            paragraphs[-1] += speech.close()
        return tuple([Paragraph(tuple(sentences)) for sentences in paragraphs])

    def sign_off(self, occasion: Occasion) -> str:
        """A letter closes more formally."""
        return _SIGN_OFFS[register_of(occasion)]

    def salary_answer(
        self, reply: SalaryReply, interview: Interview, candidate: Candidate, salary_range: str | None
    ) -> str:
        """Two or three sentences to say aloud."""
        answers = salary_answers(reply, interview, candidate, salary_range)
        key = f"{reply.value}\n{candidate.name}\n{interview.ended_at.isoformat()}"
        return answers[(crc32(key.encode()) + self.variant) % len(answers)]

    def finding(
        self, remark: Point | Remark, occasion: Occasion, quote: str | None = None, day: date | datetime | None = None
    ) -> str:
        """What to do about a draft."""
        return findings.finding(remark, occasion, quote, day)


ENGLISH: Final = English()
"""The default wording."""
