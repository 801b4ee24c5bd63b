"""English, as a language that messages are written in."""

from .book import Book
from .entry import Entry
from .phrasebook import BOOK
from .reader import READ_ENGLISH
from .wording import ENGLISH, English

__all__ = ["BOOK", "Book", "ENGLISH", "English", "Entry", "READ_ENGLISH"]
