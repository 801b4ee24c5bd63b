"""A book of sentences, laid out so that the few that a message may use are found at once."""

from collections.abc import Iterable, Mapping
from itertools import groupby
from typing import TypeAlias

from attrs import field, frozen

from interview_etiquette.applications import MessageKind
from interview_etiquette.points import Point

from .entry import Entry, Fit

Sentences: TypeAlias = Mapping[MessageKind, tuple[Entry, ...]]
Block: TypeAlias = tuple[frozenset[Fit], tuple[Entry, ...]]
"""Entries that stand together and fit the same occasions."""


@frozen
class Chapter:
    """The entries for one kind of message in one register.

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
    blocks = {
        point: tuple([(frozenset(fits), tuple(block)) for fits, block in groupby(listed, key=lambda each: each.fits)])
        for point, listed in by_point.items()
    }
    return Chapter(blocks, tuple(questions))


def _chapters(sentences: Sentences) -> dict[tuple[str, str], Chapter]:
    return {
        (kind.value, register): _chapter([entry for entry in entries if register in entry.register])
        for kind, entries in sentences.items()
        for register in "FN1"
    }


_NOTHING: Chapter = Chapter({}, ())


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
    subjects: Sentences = field(hash=False, repr=False)
    _bodies: dict[tuple[str, str], Chapter] = field(init=False, repr=False, eq=False)
    _titles: dict[tuple[str, str], Chapter] = field(init=False, repr=False, eq=False)

    def __attrs_post_init__(self) -> None:
        object.__setattr__(self, "_bodies", _chapters(self.sentences))
        object.__setattr__(self, "_titles", _chapters(self.subjects))

    def adding(self, kind: MessageKind, *entries: Entry) -> "Book":
        """This book with some more sentences for one kind of message."""
        return Book({**self.sentences, kind: (*self.sentences.get(kind, ()), *entries)}, self.subjects)

    def body(self, kind: MessageKind, register: str) -> Chapter:
        """The sentences for one kind of message in one register."""
        return self._bodies.get((kind.value, register), _NOTHING)

    def subject(self, kind: MessageKind, register: str) -> Chapter:
        """The subjects for one kind of message in one register."""
        return self._titles.get((kind.value, register), _NOTHING)
