"""The default wording: the English that a careful American candidate would send.

What it says is loaded when the first message is composed, not at start-up.
"""

from datetime import date, datetime
from typing import Any, Final

from attrs import frozen

from interview_etiquette._fields import check_instance, normalize_count
from interview_etiquette.facts import Candidate, Interview, Medium
from interview_etiquette.occasion import Occasion
from interview_etiquette.offers import SalaryReply
from interview_etiquette.points import Outline, Point
from interview_etiquette.wording import Paragraph, Remark, Wording

from . import dates, findings
from .saying.book import BOOK, Book
from .saying.register import register_of

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

    def __attrs_post_init__(self) -> None:
        object.__setattr__(self, "variant", normalize_count("variant", self.variant, "a whole number"))
        check_instance("book", self.book, Book)

    def __repr__(self) -> str:
        # The sentences of a book would fill pages.
        return f"English(variant={self.variant}{'' if self.book is BOOK else ', book=...'})"

    def _repr_pretty_(self, printer: Any, cycle: bool) -> None:  # noqa: ARG002, FBT001  # as IPython and Hypothesis call it
        printer.text(repr(self))

    def subject(self, occasion: Occasion) -> str:
        """What it is about, and the position where there is one."""
        from .saying.speaking import subject

        return subject(self.book, self.variant, occasion)

    def date_line(self, day: date) -> str:
        """Month, day and year."""
        return dates.date_line(day)

    def salutation(self, occasion: Occasion) -> str:
        """A comma closes it in an email, a colon in a letter."""
        greeting = "Hi" if register_of(occasion) == "1" else "Dear"
        return f"{greeting} {occasion.to.address}{':' if occasion.medium is Medium.LETTER else ','}"

    def body(self, occasion: Occasion, outline: Outline) -> tuple[Paragraph, ...]:
        """The points in sentences of the book, and a closing at the end of the last paragraph."""
        from .saying.speaking import body

        return body(self.book, self.variant, occasion, outline)

    def sign_off(self, occasion: Occasion) -> str:
        """A letter closes more formally."""
        return _SIGN_OFFS[register_of(occasion)]

    def salary_answer(
        self, reply: SalaryReply, interview: Interview, candidate: Candidate, salary_range: str | None
    ) -> str:
        """Two or three sentences to say aloud."""
        from .saying.salary_answers import salary_answer

        return salary_answer(self.variant, reply, interview, candidate, salary_range)

    def finding(
        self, remark: Point | Remark, occasion: Occasion, quote: str | None = None, day: date | datetime | None = None
    ) -> str:
        """What to do about a draft."""
        return findings.finding(remark, occasion, quote, day)


ENGLISH: Final = English()
"""The default wording."""
