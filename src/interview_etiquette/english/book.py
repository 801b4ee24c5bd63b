"""A book of sentences, laid out so that the few that a message may use are found at once."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from attrs import field, frozen

from interview_etiquette.applications import MessageKind
from interview_etiquette.points import Point

from .entry import Entry, Fit

_REGISTERS: Final = "FN1"

_Pools = dict[tuple[MessageKind, Point | None, str], tuple[Entry, ...]]


def _pools(entries: Mapping[MessageKind, Iterable[Entry]]) -> _Pools:
    pools: dict[tuple[MessageKind, Point | None, str], list[Entry]] = {}
    for kind, entry in _each(entries):
        for register in entry.register:
            pools.setdefault((kind, entry.says[0] if entry.says else None, register), []).append(entry)
    return {key: tuple(pool) for key, pool in pools.items()}


def _each(entries: Mapping[MessageKind, Iterable[Entry]]) -> Iterator[tuple[MessageKind, Entry]]:
    return ((kind, entry) for kind, listed in entries.items() for entry in listed)


def _questions(book: "Book") -> dict[MessageKind, tuple[Fit, ...]]:
    asked: dict[MessageKind, dict[Fit, None]] = {}
    for kind, entry in (*_each(book.sentences), *_each(book.subjects)):
        asked.setdefault(kind, {}).update(dict.fromkeys(entry.fits))
    return {kind: tuple(fits) for kind, fits in asked.items()}


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

    sentences: Mapping[MessageKind, tuple[Entry, ...]] = field(hash=False)
    subjects: Mapping[MessageKind, tuple[Entry, ...]] = field(hash=False, repr=False)
    _said: _Pools = field(init=False, repr=False, eq=False)
    _titled: _Pools = field(init=False, repr=False, eq=False)
    _asked: dict[MessageKind, tuple[Fit, ...]] = field(init=False, repr=False, eq=False)

    def __attrs_post_init__(self) -> None:
        object.__setattr__(self, "_said", _pools(self.sentences))
        object.__setattr__(self, "_titled", _pools(self.subjects))
        object.__setattr__(self, "_asked", _questions(self))

    def adding(self, kind: MessageKind, *entries: Entry) -> "Book":
        """This book with some more sentences for one kind of message."""
        return Book({**self.sentences, kind: (*self.sentences.get(kind, ()), *entries)}, self.subjects)

    def saying(self, kind: MessageKind, point: Point | None, register: str) -> tuple[Entry, ...]:
        """The entries that say this point first, or that close a message."""
        return self._said.get((kind, point, register), ())

    def titling(self, kind: MessageKind, register: str) -> tuple[Entry, ...]:
        """The subjects for this kind of message."""
        return self._titled.get((kind, None, register), ())

    def asked_of(self, kind: MessageKind) -> tuple[Fit, ...]:
        """Every question about the occasion that some entry of this kind asks."""
        return self._asked.get(kind, ())
