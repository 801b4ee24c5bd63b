"""Which sentence is said: one after another, by the facts, in words that get along with those before."""

from collections.abc import Sequence
from functools import lru_cache
from typing import Final
from zlib import crc32

from attrs import define, field, frozen

from interview_etiquette.facts import Medium
from interview_etiquette.occasion import Occasion
from interview_etiquette.points import Point
from interview_etiquette.wording import Sentence

from .book import Book
from .entry import FACT_OF_SLOT, Entry, without
from .slots import own_sentences, slots_of

_FORMAL, _NEUTRAL, _FIRST_NAME = "FN1"
_PRIME: Final = 65_521  # a remainder by it undoes the linearity of CRC-32, by which two messages would agree everywhere
_FACTS: Final = tuple(dict.fromkeys(FACT_OF_SLOT.values()))
_SAID_ALONE: Final = {"appreciated": Point.APPRECIATED, "qualifications": Point.QUALIFICATIONS}
_SAID_ONCE: Final = ("when", "days")
_I: Final = frozenset(("I", "I'm", "I've", "I'd", "I'll"))
_ENDINGS: Final = ("ing", "ed", "es", "s", "e")
_SHORTEST: Final = 4


@frozen
class _Traits:
    """How a sentence begins, and the words by which a repetition is heard: beside it, and within it."""

    openings: tuple[tuple[str, str], ...]
    words: frozenset[str]
    own_words: frozenset[str]


@lru_cache(maxsize=4096)
def _traits(text: str) -> _Traits:
    parts = text.replace("! ", ". ").replace("? ", ". ").split(". ")
    words = _stems(" ".join([word for word in text.split() if "{" not in word]))
    return _Traits(tuple([_opening(part) for part in parts]), words - _HARDLY_HEARD, words - _UNHEARD)


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
        book: The sentences to choose from.
        occasion: What they draw on.
        variant: How far behind the first choice to begin.
        slots: The forms that the facts have.
        features: All that an entry may need: the slots that there are, the facts that there are not, what it fits.
        openings: How the sentences so far begin.
        words: The words by which a repetition of them would be heard.
    """

    book: Book
    occasion: Occasion
    variant: int
    slots: dict[str, str]
    features: set[object]
    openings: list[tuple[str, str]] = field(factory=list)
    words: list[frozenset[str]] = field(factory=list)

    @classmethod
    def on(cls, occasion: Occasion, book: Book, variant: int) -> "Speech":
        """Begin the message of an occasion."""
        slots = slots_of(occasion)
        said = {FACT_OF_SLOT.get(slot) for slot in slots}
        lacking = [without(fact) for fact in _FACTS if fact not in said and not _is_quoted(fact, occasion)]
        fitting = [fits for fits in book.asked_of(occasion.kind) if fits(occasion)]
        return cls(book, occasion, variant, slots, {*slots, *lacking, *fitting})

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
        quotes = {point: own_sentences(point, self.occasion) for point in points}
        reach = next((at for at, point in enumerate(points, 1) if quotes[point]), len(points))
        entry = self.choose(self._entries(points[0]), points[:reach])
        spoken = [] if entry is None else [self.spoken(entry)]
        said = points[:1] if entry is None else entry.says
        return [*spoken, *(self.quoted(text, point) for point in said for text in quotes[point])]

    def close(self) -> list[Sentence]:
        """Say a closing, if one fits."""
        entry = self.choose(self._entries(None), ())
        return [] if entry is None else [self.spoken(entry)]

    def title(self) -> str:
        """The subject."""
        entry = self.choose(self.book.titling(self.occasion.kind, register_of(self.occasion)), ())
        return "" if entry is None else entry.text.format_map(self.slots)

    def _entries(self, point: Point | None) -> tuple[Entry, ...]:
        return self.book.saying(self.occasion.kind, point, register_of(self.occasion))

    def choose(self, pool: Sequence[Entry], points: tuple[Point, ...]) -> Entry | None:
        """The entry that clashes least; of several, the next after a place that follows from the facts."""
        features = self.features
        fitting = [each for each in pool if each.needs <= features and each.says == points[: len(each.says)]]
        if not fitting:
            return None
        key = points[0].value if points else ""
        start = (crc32(key.encode(), digest_of(self.occasion)) % _PRIME + self.variant) % len(fitting)
        return min((*fitting[start:], *fitting[:start]), key=self.clash)

    def clash(self, entry: Entry) -> int:
        """How badly an entry would stand beside what has been said; the first reason weighs more than all others."""
        traits = _traits(entry.text)
        return (
            32 * (entry.text in self.occasion.already_said)
            + 16 * self._begins_alike(traits.openings[0])
            + 8 * self._begins_with_i_again(traits.openings)
            + 4 * (bool(self.words) and not traits.words.isdisjoint(self.words[-1]))
            + 2 * (not traits.own_words.isdisjoint(self._facts_in(entry)))
            + any(not traits.words.isdisjoint(words) for words in self.words[:-1])
        )

    def _begins_alike(self, opening: tuple[str, str]) -> bool:
        if not self.openings:
            return False
        last = self.openings[-1]
        return opening == last if opening[0] in _I else opening[0] == last[0]

    def _begins_with_i_again(self, openings: tuple[tuple[str, str], ...]) -> bool:
        row = [first in _I for first, _ in (*self.openings[-2:], *openings)]
        return any(all(row[at : at + 3]) for at in range(len(row) - 2))

    def _facts_in(self, entry: Entry) -> frozenset[str]:
        typed = [self.slots[slot] for slot in entry.slots if slot in FACT_OF_SLOT]
        return _stems(" ".join(typed)) if typed else frozenset()

    def spoken(self, entry: Entry) -> Sentence:
        """A sentence of the book, with its slots filled; the day is named once."""
        text = entry.text.format_map(self.slots)
        traits = _traits(entry.text)
        self.openings += traits.openings
        self.words.append(traits.words | self._facts_in(entry))
        if not self.features.isdisjoint(_SAID_ONCE) and any(slot in entry.slots for slot in _SAID_ONCE):
            self.slots["when"] = ""
            self.features.discard("days")
        return Sentence(_with_one_stop(text), entry.says, entry.text)

    def quoted(self, text: str, point: Point) -> Sentence:
        """A sentence of the writer's own."""
        self.openings.append(("", ""))
        return Sentence(text, (point,))


def _is_quoted(fact: str, occasion: Occasion) -> bool:
    point = _SAID_ALONE.get(fact)
    return point is not None and own_sentences(point, occasion) != ()


def _with_one_stop(text: str) -> str:
    # An abbreviation at the end of a fact brings its own.
    return text if "..." in text else text.replace("..", ".")
