"""The sentences for one kind of message in one register, laid out so that the few that it may use are found at once."""

from collections.abc import Iterable, Iterator, Mapping
from collections.abc import Set as AbstractSet
from functools import cached_property
from itertools import groupby
from typing import NamedTuple

from attrs import frozen

from interview_etiquette.occasion import Occasion
from interview_etiquette.points import Point

from .entry import Entry, Fit
from .prepared import Prepared, needs_of, prepared


@frozen(slots=False, eq=False)
class Block:
    """Entries that stand together, say the same and need the same.

    Args:
        says: The points that they say.
        needs: All that must be there for them.
        plain: The entries.
    """

    says: tuple[Point, ...]
    needs: frozenset[str | Fit]
    plain: tuple[Entry, ...]

    @cached_property
    def entries(self) -> tuple[Prepared, ...]:
        """The entries, made ready when they are first wanted."""
        return tuple(map(prepared, self.plain))


class Chapter(NamedTuple):
    """The entries for one kind of message in one register, laid out.

    Args:
        blocks: What says each point first; under `None`, what says no point: the closings, or the subjects.
        questions: Every question about the occasion that an entry asks.
    """

    blocks: Mapping[Point | None, tuple[Block, ...]]
    questions: tuple[Fit, ...]

    def answered(self, occasion: Occasion) -> list[Fit]:
        """The questions to which an occasion answers yes."""
        return [fits for fits in self.questions if fits(occasion)]

    def fitting(self, points: tuple[Point, ...], there: AbstractSet[str | Fit]) -> list[Prepared]:
        """What says the first of these points, or several of them, and needs nothing that is not there."""
        return [
            entry
            for block in self.blocks.get(points[0] if points else None, ())
            if block.needs <= there and block.says == points[: len(block.says)]
            for entry in block.entries
        ]


def chapter_of(entries: Iterable[Entry]) -> Chapter:
    """Lay out the entries for one kind of message in one register."""
    by_point: dict[Point | None, list[Entry]] = {}
    questions: dict[Fit, None] = {}
    for entry in entries:
        by_point.setdefault(entry.says[0] if entry.says else None, []).append(entry)
        questions.update(dict.fromkeys(entry.fits))
    return Chapter({point: tuple(_blocks(listed)) for point, listed in by_point.items()}, tuple(questions))


def _blocks(entries: Iterable[Entry]) -> Iterator[Block]:
    for (says, needs), block in groupby(entries, key=lambda entry: (entry.says, needs_of(entry))):
        yield Block(says, needs, tuple(block))
