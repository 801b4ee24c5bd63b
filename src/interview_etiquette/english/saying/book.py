"""Books of sentences: all that a voice says. The one that English begins with is `BOOK`."""

from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Final

from attrs import field, frozen

from interview_etiquette.applications import MessageKind

from .entry import Entry, Sentences

if TYPE_CHECKING:
    from .chapter import Chapter


def _no_chapters() -> "dict[tuple[int, str, str], Chapter]":
    return {}


@frozen
class Book:
    """All that a voice says, by kind of message.

    Args:
        sentences: The entries of each kind, closings among them.
        subjects: What the subject of an email of each kind may be.

    Example:
        >>> from interview_etiquette import MessageKind, Point
        >>> from interview_etiquette.english import BOOK, Entry
        >>> ours = BOOK.adding(MessageKind.THANK_YOU, Entry("Thank you for your time{when}.", (Point.THANKS,)))
        >>> len(ours.sentences[MessageKind.THANK_YOU]) - len(BOOK.sentences[MessageKind.THANK_YOU])
        1
    """

    sentences: Sentences = field(hash=False)
    subjects: Sentences = field(hash=False)
    _chapters: "dict[tuple[int, str, str], Chapter]" = field(init=False, factory=_no_chapters, repr=False, eq=False)

    def __repr__(self) -> str:
        return f"<Book of {sum(map(len, self.sentences.values()))} sentences>"

    def _repr_pretty_(self, printer: Any, _: object) -> None:
        # Hypothesis and notebooks would print every sentence.
        printer.text(repr(self))

    def adding(self, kind: MessageKind, *entries: Entry) -> "Book":
        """This book with some more sentences for one kind of message."""
        return Book({**self.sentences, kind: (*self.sentences.get(kind, ()), *entries)}, self.subjects)

    def body(self, kind: MessageKind, register: str) -> "Chapter":
        """The sentences for one kind of message in one register."""
        return self._chapter(self.sentences, kind, register)

    def subject(self, kind: MessageKind, register: str) -> "Chapter":
        """The subjects for one kind of message in one register."""
        return self._chapter(self.subjects, kind, register)

    def _chapter(self, of: Sentences, kind: MessageKind, register: str) -> "Chapter":
        key = (id(of), kind.name, register)
        known = self._chapters.get(key)
        if known is None:  # made ready when it is first wanted, so that an import stays cheap
            from .chapter import chapter_of

            entries = [entry for entry in of.get(kind, ()) if register in entry.register]
            known = self._chapters[key] = chapter_of(entries)
        return known


class _Late(Mapping[MessageKind, tuple[Entry, ...]]):
    """A table that is made when somebody looks into it."""

    def __init__(self, table: Callable[[], Sentences]) -> None:
        self._table = table

    def __getitem__(self, kind: MessageKind) -> tuple[Entry, ...]:
        return self._table()[kind]

    def __iter__(self) -> Iterator[MessageKind]:
        return iter(self._table())

    def __len__(self) -> int:
        return len(self._table())


def _sentences() -> Sentences:
    from .phrasebook import SENTENCES

    return SENTENCES


def _subjects() -> Sentences:
    from .subjects import SUBJECTS

    return SUBJECTS


BOOK: Final = Book(_Late(_sentences), _Late(_subjects))
"""The phrase book; its sentences are loaded when the first of them is looked for, not at start-up."""
