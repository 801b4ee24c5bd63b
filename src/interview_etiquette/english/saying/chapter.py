"""The sentences for one kind of message in one register, laid out so that the few that it may use are found at once."""

from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby

from attrs import frozen

from interview_etiquette.points import Point

from .entry import Entry, Fit
from .prepared import Prepared, prepared


@frozen(eq=False)
class Block:
    """Entries that stand together, say the same and fit the same occasions.

    Args:
        says: The points that they say.
        fits: The questions about the occasion that they ask.
        entries: The entries, made ready.
    """

    says: tuple[Point, ...]
    fits: frozenset[Fit]
    entries: tuple[Prepared, ...]


@frozen(eq=False)
class Chapter:
    """The entries for one kind of message in one register, made ready.

    Args:
        blocks: What says each point first; under `None`, what says no point: the closings, or the subjects.
        questions: Every question about the occasion that an entry asks.
    """

    blocks: Mapping[Point | None, tuple[Block, ...]]
    questions: tuple[Fit, ...]


def chapter_of(entries: Iterable[Entry]) -> Chapter:
    """Lay out the entries for one kind of message in one register."""
    by_point: dict[Point | None, list[Entry]] = {}
    questions: dict[Fit, None] = {}
    for entry in entries:
        by_point.setdefault(entry.says[0] if entry.says else None, []).append(entry)
        questions.update(dict.fromkeys(entry.fits))
    return Chapter({point: tuple(_blocks(listed)) for point, listed in by_point.items()}, tuple(questions))


def _blocks(entries: Iterable[Entry]) -> Iterator[Block]:
    for (says, fits), block in groupby(entries, key=lambda entry: (entry.says, entry.fits)):
        yield Block(says, frozenset(fits), tuple(map(prepared, block)))
