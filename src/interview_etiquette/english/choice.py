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
_I: Final = frozenset(("I", "I'm", "I've", "I'd", "I'll"))
_COMMON: Final = frozenset(
    "about with your would this that from have here there what when which with role position could should will been "
    "they them their those these into than then were able more most also very much such some know like just only "
    "even over both each it's i'd i'm i've job jobs work time make made".split()
)
_SHORT: Final = 3


@frozen
class _Traits:
    openings: tuple[tuple[str, str], ...]
    words: frozenset[str]


@lru_cache(maxsize=4096)
def _traits(text: str) -> _Traits:
    """How the sentences of a text begin, and the words by which a repetition would be noticed."""
    parts = text.replace("! ", ". ").replace("? ", ". ").split(". ")
    openings = [_opening(part) for part in parts]
    words = (word.strip(".,;:!?").lower() for word in text.split() if "{" not in word)
    return _Traits(tuple(openings), frozenset([_stem(word) for word in words if len(word) > _SHORT]) - _COMMON)


def _opening(sentence: str) -> tuple[str, str]:
    first, _, rest = sentence.partition(" ")
    return first, rest.partition(" ")[0]


def _stem(word: str) -> str:
    for ending in ("ing", "ed", "es", "s", "e"):
        word = word.removesuffix(ending)
    return word


def register_of(occasion: Occasion) -> str:
    """Formal in a letter; in an e-mail neutral, or on first-name terms."""
    if occasion.medium is Medium.LETTER:
        return _FORMAL
    to = occasion.to
    form = to.form_of_address
    on_first_name_terms = form is not None and "." not in form and form.casefold() == to.name.split()[0].casefold()
    return _FIRST_NAME if on_first_name_terms else _NEUTRAL


def digest_of(occasion: Occasion) -> int:
    """A number that the same facts always give."""
    interview, offer = occasion.interview, occasion.offer
    moment = None if interview is None else interview.ended_at
    if moment is None and offer is not None:
        moment = offer.received_at
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
        variant: Which of the fitting choices to begin with.
    """

    book: Book
    occasion: Occasion
    variant: int
    register: str
    digest: int
    slots: dict[str, str]
    features: set[object]
    openings: list[tuple[str, str]] = field(factory=list)
    words: list[frozenset[str]] = field(factory=list)

    @classmethod
    def on(cls, occasion: Occasion, book: Book, variant: int) -> "Speech":
        """Begin the message of an occasion."""
        slots = slots_of(occasion)
        said = {FACT_OF_SLOT.get(slot) for slot in slots}
        lacking = [fact for fact in _FACTS if fact not in said and not _is_quoted(fact, occasion)]
        features: set[object] = {*slots, *map(without, lacking)}
        features.update([fits for fits in book.asked_of(occasion.kind) if fits(occasion)])
        return cls(book, occasion, variant, register_of(occasion), digest_of(occasion), slots, features)

    def paragraph(self, points: tuple[Point, ...]) -> list[Sentence]:
        """Say these points in order."""
        sentences: list[Sentence] = []
        while points:
            said = self.say(points)
            sentences += said
            points = points[max(1, len(said[0].says)) :] if said else points[1:]
        return sentences

    def say(self, points: tuple[Point, ...]) -> list[Sentence]:
        """Say the first of these points, or several of them at once, and what the writer has to say of their own."""
        entry = self.choose(self.book.saying(self.occasion.kind, points[0], self.register), points)
        said = points[:1] if entry is None else entry.says
        ours = [] if entry is None else [self.spoken(entry)]
        return [*ours, *(self.quoted(text, point) for point in said for text in own_sentences(point, self.occasion))]

    def close(self) -> list[Sentence]:
        """Say a closing, if one fits."""
        entry = self.choose(self.book.saying(self.occasion.kind, None, self.register), ())
        return [] if entry is None else [self.spoken(entry)]

    def title(self) -> str:
        """The subject."""
        entry = self.choose(self.book.titling(self.occasion.kind, self.register), ())
        return "" if entry is None else entry.text.format_map(self.slots)

    def choose(self, pool: Sequence[Entry], points: tuple[Point, ...]) -> Entry | None:
        """The entry that clashes least, from a place among those that fit which follows from the facts."""
        features = self.features
        fitting = [entry for entry in pool if entry.needs <= features and entry.says == points[: len(entry.says)]]
        if not fitting:
            return None
        key = points[0].value if points else ""
        start = (crc32(key.encode(), self.digest) % _PRIME + self.variant) % len(fitting)
        return min((*fitting[start:], *fitting[:start]), key=self.clash)

    def clash(self, entry: Entry) -> int:
        """How badly an entry would stand beside what has been said."""
        traits = _traits(entry.text)
        return (
            32 * (entry.text in self.occasion.already_said)
            + 16 * self.begins_alike(traits.openings)
            + 8 * self.begins_with_i_again(traits.openings)
            + 4 * (bool(self.words) and not traits.words.isdisjoint(self.words[-1]))
            + any(not traits.words.isdisjoint(words) for words in self.words[:-1])
        )

    def begins_alike(self, openings: tuple[tuple[str, str], ...]) -> bool:
        """Whether it would begin as the sentence before does."""
        if not self.openings:
            return False
        last, first = self.openings[-1], openings[0]
        return first == last if first[0] in _I else first[0] == last[0]

    def begins_with_i_again(self, openings: tuple[tuple[str, str], ...]) -> bool:
        """Whether it would be the third in a row to begin with "I"."""
        row = [first in _I for first, _ in (*self.openings[-2:], *openings)]
        return any(all(row[at : at + 3]) for at in range(len(row) - 2))

    def spoken(self, entry: Entry) -> Sentence:
        """A sentence of the book, with its slots filled; the day and the employer are named once."""
        text = entry.text.format_map(self.slots)
        traits = _traits(entry.text)
        self.openings += traits.openings
        self.words.append(traits.words)
        if "when" in entry.slots or "days" in entry.slots:
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
    return text.replace("..", ".") if ".." in text and "..." not in text else text
