"""A book of sentences, laid out so that the few that a message may use are found at once."""

from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby
from typing import Any, TypeAlias

from attrs import field, frozen

from interview_etiquette.applications import MessageKind
from interview_etiquette.points import Point

from .entry import Entry, Fit
from .prepared import Prepared, prepared

Sentences: TypeAlias = Mapping[MessageKind, tuple[Entry, ...]]
Block: TypeAlias = tuple[frozenset[Fit], tuple[Prepared, ...]]
"""Entries that stand together and fit the same occasions."""


@frozen(eq=False)
class Chapter:
    """The entries for one kind of message in one register, made ready.

    Args:
        blocks: What says each point first; under `None`, what says no point: the closings, or the subjects.
        questions: Every question about the occasion that an entry asks.
    """

    blocks: Mapping[Point | None, tuple[Block, ...]]
    questions: tuple[Fit, ...]


def _chapter(entries: Iterable[Entry]) -> Chapter:
    by_point: dict[Point | None, list[Entry]] = {}
    questions: dict[Fit, None] = {}
    for entry in entries:
        by_point.setdefault(entry.says[0] if entry.says else None, []).append(entry)
        questions.update(dict.fromkeys(entry.fits))
    return Chapter({point: tuple(_blocks(listed)) for point, listed in by_point.items()}, tuple(questions))


def _blocks(entries: Iterable[Entry]) -> Iterator[Block]:
    for fits, block in groupby(entries, key=lambda entry: entry.fits):
        yield frozenset(fits), tuple(map(prepared, block))


def _no_chapters() -> dict[tuple[bool, str, str], Chapter]:
    return {}


@frozen
class Book:
    """All that a voice says, by kind of message.

    Args:
        sentences: The entries of each kind, closings among them.
        subjects: What the subject of an e-mail of each kind may be.

    Example:
        >>> from interview_etiquette.english import BOOK, Entry
        >>> ours = BOOK.adding(MessageKind.THANK_YOU, Entry("Thank you for your time{when}.", (Point.THANKS,)))
        >>> len(ours.sentences[MessageKind.THANK_YOU]) - len(BOOK.sentences[MessageKind.THANK_YOU])
        1
    """

    sentences: Sentences = field(hash=False)
    subjects: Sentences = field(hash=False)
    _chapters: dict[tuple[bool, str, str], Chapter] = field(init=False, factory=_no_chapters, repr=False, eq=False)

    def __repr__(self) -> str:
        return f"<Book of {sum(map(len, self.sentences.values()))} sentences>"

    def _repr_pretty_(self, printer: Any, _: object) -> None:
        # Hypothesis and notebooks would print every sentence.
        printer.text(repr(self))

    def adding(self, kind: MessageKind, *entries: Entry) -> "Book":
        """This book with some more sentences for one kind of message."""
        return Book({**self.sentences, kind: (*self.sentences.get(kind, ()), *entries)}, self.subjects)

    def body(self, kind: MessageKind, register: str) -> Chapter:
        """The sentences for one kind of message in one register."""
        return self._chapter(self.sentences, kind, register)

    def subject(self, kind: MessageKind, register: str) -> Chapter:
        """The subjects for one kind of message in one register."""
        return self._chapter(self.subjects, kind, register)

    def _chapter(self, of: Sentences, kind: MessageKind, register: str) -> Chapter:
        # Made ready when it is first wanted, so that an import stays cheap.
        key = (of is self.sentences, kind.name, register)
        known = self._chapters.get(key)
        if known is None:
            entries = [entry for entry in of.get(kind, ()) if register in entry.register]
            known = self._chapters[key] = _chapter(entries)
        return known
