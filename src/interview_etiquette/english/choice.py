"""Which sentence is said: one after another, by the facts, in words that get along with those before."""

from functools import lru_cache
from typing import Final
from zlib import crc32

from attrs import define, field, frozen

from interview_etiquette.facts import Medium
from interview_etiquette.occasion import Occasion
from interview_etiquette.points import Point
from interview_etiquette.wording import Sentence

from .book import Chapter
from .entry import FACT_OF_SLOT, Entry, without

_FORMAL, _NEUTRAL, _FIRST_NAME = "FN1"
_PRIME: Final = 65_521  # a remainder by it undoes the linearity of CRC-32, by which two messages would agree everywhere
_FACTS: Final = tuple(dict.fromkeys(FACT_OF_SLOT.values()))
_SAID_ALONE: Final = {"appreciated": Point.APPRECIATED, "qualifications": Point.QUALIFICATIONS}
_SAID_ONCE: Final = frozenset(("when", "days"))
_I: Final = frozenset(("I", "I'm", "I've", "I'd", "I'll"))
_ENDINGS: Final = ("ing", "ed", "es", "s", "e")
_SHORTEST: Final = 4
_A_ROW: Final = 3


@frozen
class _Traits:
    """How a sentence begins, and the words by which a repetition is heard: beside it, and within it."""

    openings: tuple[tuple[str, str], ...]
    begins_with_i: tuple[bool, ...]
    words: frozenset[str]
    own_words: frozenset[str]


@lru_cache(maxsize=4096)
def _traits(text: str) -> _Traits:
    parts = text.replace("! ", ". ").replace("? ", ". ").split(". ")
    words = _stems(" ".join([word for word in text.split() if "{" not in word]))
    openings = tuple([_opening(part) for part in parts])
    return _Traits(openings, tuple([first in _I for first, _ in openings]), words - _HARDLY_HEARD, words - _UNHEARD)


def _opening(sentence: str) -> tuple[str, str]:
    first, _, rest = sentence.partition(" ")
    return first, rest.partition(" ")[0]


def _stems(text: str) -> frozenset[str]:
    return frozenset([_stem(word) for word in text.lower().split() if len(word) >= _SHORTEST])


def _stem(word: str) -> str:
    stem = word.strip(".,;:!?")
    for ending in _ENDINGS:
        stem = stem.removesuffix(ending)
    return stem


_UNHEARD: Final = _stems(
    "about your would this that from have here there what when which role position could should will been they them "
    "their those these into than then were able most more also very much such some just only even over both each it's"
)
_HARDLY_HEARD: Final = _UNHEARD | _stems("with like know jobs work time make made")


@lru_cache(maxsize=1024)
def _words_of(facts: str) -> frozenset[str]:
    return _stems(facts)


def register_of(occasion: Occasion) -> str:
    """Formal in a letter; in an e-mail neutral, or on first-name terms."""
    if occasion.medium is Medium.LETTER:
        return _FORMAL
    form, name = occasion.to.form_of_address, occasion.to.name
    on_first_name_terms = form is not None and "." not in form and form.casefold() == name.split()[0].casefold()
    return _FIRST_NAME if on_first_name_terms else _NEUTRAL


def digest_of(occasion: Occasion) -> int:
    """A number that the same facts always give, in any process."""
    interview, offer = occasion.interview, occasion.offer
    moment = interview.ended_at if interview is not None else None if offer is None else offer.received_at
    facts = (
        occasion.kind.value,
        occasion.candidate.name,
        occasion.to.name,
        occasion.position or "",
        occasion.organization or "",
        "" if moment is None else moment.isoformat(),
    )
    return crc32("\n".join(facts).encode())


@define
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
    _features: set[object] = field(init=False)
    _digest: int = field(init=False)
    _opening: tuple[str, str] = ("", "")
    _row_of_i: int = 0
    _last_words: frozenset[str] = frozenset()
    _words: frozenset[str] = frozenset()

    def __attrs_post_init__(self) -> None:
        said = {FACT_OF_SLOT.get(slot) for slot in self.slots}
        said.update([fact for fact, point in _SAID_ALONE.items() if point in self.quotes])
        lacking = [without(fact) for fact in _FACTS if fact not in said]
        self._features = {*self.slots, *lacking, *[fits for fits in self.chapter.questions if fits(self.occasion)]}
        self._digest = digest_of(self.occasion)

    def paragraph(self, points: tuple[Point, ...]) -> list[Sentence]:
        """Say these points in order."""
        sentences: list[Sentence] = []
        while points:
            said = self.say(points)
            sentences += said
            points = points[len(said[0].says) if said else 1 :]
        return sentences

    def say(self, points: tuple[Point, ...]) -> list[Sentence]:
        """Say the first of these points, or several at once, and after each what the writer says of it themselves."""
        reach = next((at for at, point in enumerate(points, 1) if point in self.quotes), len(points))
        entry = self._choose(points[:reach])
        spoken = [] if entry is None else [self._spoken(entry)]
        said = points[:1] if entry is None else entry.says
        return [*spoken, *(self._quoted(text, point) for point in said for text in self.quotes.get(point, ()))]

    def close(self) -> list[Sentence]:
        """Say a closing, if one fits."""
        entry = self._choose(())
        return [] if entry is None else [self._spoken(entry)]

    def _choose(self, points: tuple[Point, ...]) -> Entry | None:
        """The entry that clashes least; of several, the next after a place that follows from the facts."""
        fitting = self._fitting(points)
        if not fitting:
            return None
        key = points[0].value if points else ""
        start = (crc32(key.encode(), self._digest) % _PRIME + self.variant) % len(fitting)
        best, least = fitting[start], self._clash(fitting[start])
        for entry in (*fitting[start + 1 :], *fitting[:start]):
            if not least:
                break
            clash = self._clash(entry)
            if clash < least:
                best, least = entry, clash
        return best

    def _fitting(self, points: tuple[Point, ...]) -> list[Entry]:
        features = self._features
        blocks = self.chapter.blocks.get(points[0] if points else None, ())
        return [
            entry
            for fits, block in blocks
            if fits <= features
            for entry in block
            if entry.needs <= features and entry.says == points[: len(entry.says)]
        ]

    def _clash(self, entry: Entry) -> int:
        """How badly an entry would stand beside what has been said; the first reason weighs more than all others."""
        traits = _traits(entry.text)
        return (
            32 * (entry.text in self.occasion.already_said)
            + 16 * self._begins_alike(traits.openings[0])
            + 8 * (self._row_with(traits) >= _A_ROW)
            + 4 * (not traits.words.isdisjoint(self._last_words))
            + 2 * (not traits.own_words.isdisjoint(self._facts_in(entry)))
            + (not traits.words.isdisjoint(self._words))
        )

    def _begins_alike(self, opening: tuple[str, str]) -> bool:
        last = self._opening
        return opening[0] == last[0] and (opening[0] not in _I or opening == last)

    def _row_with(self, traits: _Traits) -> int:
        row = longest = self._row_of_i if traits.begins_with_i[0] else 0
        for begins_with_i in traits.begins_with_i:
            row = row + 1 if begins_with_i else 0
            longest = max(longest, row)
        return longest

    def _facts_in(self, entry: Entry) -> frozenset[str]:
        typed = [self.slots[slot] for slot in entry.slots if slot in FACT_OF_SLOT]
        return _words_of(" ".join(typed)) if typed else frozenset()

    def _spoken(self, entry: Entry) -> Sentence:
        """A sentence of the book, with its slots filled; the day is named once."""
        text = entry.text.format_map(self.slots)
        traits = _traits(entry.text)
        self._opening = traits.openings[-1]
        for begins_with_i in traits.begins_with_i:
            self._row_of_i = self._row_of_i + 1 if begins_with_i else 0
        self._words |= self._last_words
        self._last_words = traits.words | self._facts_in(entry)
        if not _SAID_ONCE.isdisjoint(entry.slots):
            self.slots["when"] = ""
            self._features.discard("days")
        return Sentence(_with_one_stop(text), entry.says, entry.text)

    def _quoted(self, text: str, point: Point) -> Sentence:
        self._opening, self._row_of_i = ("", ""), 0
        return Sentence(text, (point,))


def _with_one_stop(text: str) -> str:
    # An abbreviation at the end of a fact brings its own.
    return text if "..." in text else text.replace("..", ".")
