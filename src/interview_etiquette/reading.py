"""What was heard in a draft, as plain data: whoever reads a draft says it, and the review judges it."""

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from typing import TypeAlias

from attrs import field, frozen

from .facts import Candidate, Interview
from .guidance import Guideline
from .points import Point

__all__ = ["DraftReader", "DraftReading", "Fault"]


def _points(value: Iterable[Point]) -> tuple[Point, ...]:
    return tuple(value)


@frozen
class Fault:
    """Words that should not be in a note.

    Args:
        guideline: The guideline that they are against.
        quote: The words.
    """

    guideline: Guideline
    quote: str


@frozen
class DraftReading:
    """What was heard in a draft.

    Args:
        points: The points that it makes.
        faults: What should not be there.
        greeted: The names of those whom it greets.
        signed: The name of whoever signs; `None`: nobody does.
        reply_date: The date by which it expects to hear.
        quotes: In which words it makes some of its points.
        words: How many words it has, without what it quotes; `None`: the review counts those of the text.
        own_words: How many of them come from no fact; `None`: as many as `words`.
    """

    points: tuple[Point, ...] = field(converter=_points)
    faults: tuple[Fault, ...] = ()
    greeted: tuple[str, ...] = ()
    signed: str | None = None
    reply_date: date | None = None
    quotes: tuple[tuple[Point, str], ...] = ()
    words: int | None = None
    own_words: int | None = None


DraftReader: TypeAlias = Callable[[str, Interview, Candidate], DraftReading]
"""Whoever reads a draft: a text, the interview that it follows and its writer go in, what was heard comes out."""
