"""English, as a language that messages are written in."""

from .reader import READ_ENGLISH
from .saying.book import BOOK, Book
from .saying.entry import Entry
from .wording import ENGLISH, English

__all__ = ["BOOK", "Book", "ENGLISH", "English", "Entry", "READ_ENGLISH"]
