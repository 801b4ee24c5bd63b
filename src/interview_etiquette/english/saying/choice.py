"""Which sentence is said: one after another, by the facts, in words that get along with those before."""

from collections.abc import Mapping
from itertools import chain
from typing import Final
from zlib import crc32

from attrs import define, field

from interview_etiquette.occasion import Occasion
from interview_etiquette.points import Point
from interview_etiquette.wording import Sentence

from .chapter import Chapter
from .entry import Fit
from .marks import capitalized
from .prepared import LACK_OF_FACT, LACK_OF_SLOT, Prepared, is_i, words_in

_PRIME: Final = 65_521  # a remainder by it undoes the linearity of CRC-32, by which two messages would agree everywhere
_LACKS: Final = frozenset(LACK_OF_FACT.values())
_SAID_ALONE: Final = {
    Point.APPRECIATED: LACK_OF_FACT["appreciated"],
    Point.QUALIFICATIONS: LACK_OF_FACT["qualifications"],
}
_NOBODYS: Final = ""
"""The opening where nothing has been said yet."""
_WHAT_IT_WAS_ABOUT: Final = "It"
"""What no sentence begins with after one that is not ours: it would mean what the writer has just spoken of."""
_SAID_ALREADY, _BEGINS_ALIKE, _A_ROW_OF_I, _ALONE, _BESIDE, _TYPED, _ABOVE = 256, 128, 64, 64, 8, 4, 2
"""How much each reason against a sentence weighs; the last, that it goes on for long, weighs one."""
_A_ROW: Final = 3
_MANY: Final = 7
_A_WORD_REPEATED: Final = 63
_LONG: Final = 40
_IN_BRIEF: Final = 12
"""The words that a sentence has at most, where it can, once a message to whoever only arranged it is getting long."""


def digest_of(occasion: Occasion) -> int:
    """A number that the same facts always give, in any process."""
    interview, offer = occasion.interview, occasion.offer
    received_at = None if offer is None else offer.received_at
    facts = (
        occasion.kind.name,
        occasion.candidate.name,
        occasion.to.name,
        occasion.position or "",
        occasion.organization or "",
        "" if interview is None else interview.ended_at.isoformat(),
        "" if received_at is None else received_at.isoformat(),
    )
    return crc32("\n".join(facts).encode())


def place(key: str, digest: int, variant: int, length: int) -> int:
    """Where among so many to begin: a place that follows from the facts, or one so many behind it."""
    return (crc32(key.encode(), digest) % _PRIME + variant) % length


@define(eq=False)
class Speech:
    """A message as it is being said.

    Args:
        chapter: The sentences to choose from.
        occasion: What they draw on.
        variant: How far behind the first choice to begin.
        slots: The phrases that there are.
        quotes: The writer's own sentences, by point.
    """

    chapter: Chapter
    occasion: Occasion
    variant: int
    slots: dict[str, str]
    quotes: dict[Point, list[str]]
    _there: set[str | Fit] = field(init=False)
    _digest: int = field(init=False)
    _typed: frozenset[str] = field(init=False)
    _opening: str = _NOBODYS
    _paragraph: tuple[Point, ...] = ()
    _row_of_i: int = 0
    _length: int = 0
    _in_brief: bool = False
    _last_words: frozenset[str] = frozenset()
    _words: set[str] = field(init=False, factory=set[str])

    def __attrs_post_init__(self) -> None:
        lacks = _LACKS.difference(map(LACK_OF_SLOT.get, self.slots), map(_SAID_ALONE.get, self.quotes))
        self._there = {*self.slots, *lacks, *self.chapter.answered(self.occasion)}
        self._digest = digest_of(self.occasion)
        typed = [text for slot, text in self.slots.items() if slot in LACK_OF_SLOT]
        self._typed = frozenset(chain.from_iterable(map(words_in, chain(typed, *self.quotes.values()))))

    def paragraph(self, points: tuple[Point, ...]) -> list[Sentence]:
        """Say these points in order, in more than one sentence where there is more than one to say."""
        self._paragraph = points
        return self._all(points)

    def ending(self, points: tuple[Point, ...]) -> list[Sentence]:
        """Say the last points in order, and close."""
        sentences = self._all(points)
        closing = self._choose_closing()
        return sentences if closing is None else [*sentences, self._spoken(closing)]

    def _all(self, points: tuple[Point, ...]) -> list[Sentence]:
        """Say points in order, one or several at once, and after each what the writer says of it themselves."""
        sentences: list[Sentence] = []
        while points:
            entry = self._choose(points[: self._reach(points)])
            said = points[:1] if entry is None else entry.says
            if entry is not None:
                sentences.append(self._spoken(entry))
            sentences += [self._quoted(text, point) for point in said for text in self.quotes.get(point, ())]
            points = points[len(said) :]
        return sentences

    def _reach(self, points: tuple[Point, ...]) -> int | None:
        """How many points one sentence may say: up to one of which the writer says something themselves."""
        return next((at for at, point in enumerate(points, 1) if point in self.quotes), None)

    def _choose(self, points: tuple[Point, ...]) -> Prepared | None:
        """The entry that clashes least; of several, the next after a place that follows from the facts."""
        fitting = self.chapter.fitting(points, self._there)
        if not fitting:
            return None
        start = self._place(points[0].name, len(fitting))
        best, least = fitting[start], self._clash(fitting[start])
        if not least:
            return best
        for entry in (*fitting[start + 1 :], *fitting[:start]):
            clash = self._clash(entry)
            if not clash:
                return entry
            if clash < least:
                best, least = entry, clash
        return best

    def _choose_closing(self) -> Prepared | None:
        """A closing that does not clash much, another one in every variant."""
        closings = self.chapter.fitting((), self._there)
        fresh = [entry for entry in closings if entry.own_words.isdisjoint(self._typed)]
        clashes = [(self._clash(entry), entry) for entry in fresh or closings]
        if not clashes:
            return None
        least = min([clash for clash, _ in clashes])
        bearable = (max(_MANY, least), max(_A_WORD_REPEATED, least))
        choices = [[entry for clash, entry in clashes if clash <= most] for most in bearable]
        fitting = choices[0] if len(choices[0]) > 1 else choices[1]
        return fitting[self._place("", len(fitting))]

    def _place(self, key: str, length: int) -> int:
        return place(key, self._digest, self.variant, length)

    def _clash(self, entry: Prepared) -> int:
        """How badly an entry would stand beside what has been said; the first reason weighs more than all others."""
        return (
            _SAID_ALREADY * (entry.text in self.occasion.already_said)
            + _BEGINS_ALIKE * (entry.begins == self._opening)
            + _A_ROW_OF_I * (entry.longest_row >= _A_ROW or 0 < entry.first_row >= _A_ROW - self._row_of_i)
            + _ALONE * (entry.in_one and entry.says == self._paragraph)
            + _BESIDE * min(len(entry.words & self._last_words), _MANY)
            + _TYPED * (not entry.own_words.isdisjoint(self._typed))
            + _ABOVE * (not entry.words.isdisjoint(self._words))
            + (self._in_brief and entry.length > _IN_BRIEF)
        )

    def _spoken(self, entry: Prepared) -> Sentence:
        """A sentence of the book, with its slots filled; the day and the employer are named once."""
        text = in_full(entry, self.slots)
        row = max(entry.longest_row, entry.first_row and self._row_of_i + entry.first_row)
        self._row_of_i = row if is_i(entry.goes_on) else 0
        self._opening = entry.goes_on
        self._length += len(text.split())
        self._in_brief = self._length > _LONG and self.occasion.reader_arranged
        self._words |= self._last_words
        self._last_words = entry.words.union(*[words_in(self.slots[slot]) for slot in entry.facts])
        if entry.names_the_day:
            self.slots["when"] = ""
            self._there.discard("days")
        if entry.names_the_employer:
            self._there.discard("organization")
        return Sentence(text, entry.says, entry.text)

    def _quoted(self, text: str, point: Point) -> Sentence:
        self._opening, self._row_of_i = _WHAT_IT_WAS_ABOUT, 0
        return Sentence(text, (point,))


def in_full(entry: Prepared, slots: Mapping[str, str]) -> str:
    """An entry with its slots filled."""
    text = capitalized(entry.text.format_map(slots))
    if "..." in text:
        return text
    # An abbreviation at the end of a fact brings its own stop.
    return text.replace("..", ".").replace("!.", "!").replace("?.", "?")
