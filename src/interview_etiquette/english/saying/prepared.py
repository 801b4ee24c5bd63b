"""An entry made ready for choosing: what it needs, how it begins, and by which words a repetition of it is heard."""

from functools import lru_cache
from itertools import groupby
from typing import Final

from attrs import frozen

from interview_etiquette.points import Point

from .entry import FACT_OF_SLOT, FACTS_OF_POINT, Entry

_I: Final = frozenset(("I", "I'm", "I've", "I'd", "I'll"))
LACK_OF_FACT: Final = {fact: f"no {fact}" for fact in FACT_OF_SLOT.values()}
"""The name under which the lack of a fact is a need like any other."""
LACK_OF_SLOT: Final = {slot: LACK_OF_FACT[fact] for slot, fact in FACT_OF_SLOT.items()}
_ENDINGS: Final = ("ing", "ed", "es", "s", "e")
_SHORTEST: Final = 4
_MARKS: Final = ".,;:!?"


@frozen(eq=False)
class Opening:
    """How a sentence begins.

    Args:
        word: Its first word.
        next_word: Its second.
        is_i: Whether the first is "I".
    """

    word: str
    next_word: str
    is_i: bool

    def is_like(self, other: "Opening") -> bool:
        """Whether two sentences begin alike; two that begin with "I", if they go on alike, too."""
        return self.word == other.word and (not self.is_i or self.next_word == other.next_word)


@frozen(eq=False)
class Prepared:
    """An entry made ready for choosing.

    Args:
        text: Its text.
        says: The points that it says.
        needs: All that must be there for it: its slots, and the lack of each fact that it leaves unsaid.
        facts: Its slots that hold what somebody typed.
        names_the_day: Whether it says when people met.
        names_the_employer: Whether it says where the position is.
        first: How it begins.
        last: How its last sentence begins.
        first_row: How many of its sentences begin with "I" before one that does not.
        longest_row: How many of its sentences, one after the other, begin with "I".
        length: How many words it has.
        words: Its words, by which a repetition beside it would be heard.
        own_words: The same, and those that are heard within one sentence.
    """

    text: str
    says: tuple[Point, ...]
    needs: frozenset[str]
    facts: tuple[str, ...]
    names_the_day: bool
    names_the_employer: bool
    first: Opening
    last: Opening
    first_row: int
    longest_row: int
    length: int
    words: frozenset[str]
    own_words: frozenset[str]


def prepared(entry: Entry) -> Prepared:
    """Make an entry ready."""
    slots = entry.slots
    lacks = [LACK_OF_FACT[fact] for point in entry.says for fact in FACTS_OF_POINT.get(point, ())]
    words = words_in(" ".join([word for word in entry.text.split() if "{" not in word]))
    openings = [_opening(part) for part in _parts(entry.text)]
    rows = [(is_i, len(tuple(row))) for is_i, row in groupby(openings, key=lambda opening: opening.is_i)]
    return Prepared(
        text=entry.text,
        says=entry.says,
        needs=frozenset(slots).union(lacks).difference([LACK_OF_SLOT.get(slot) for slot in slots]),
        facts=tuple([slot for slot in slots if slot in FACT_OF_SLOT]),
        names_the_day="when" in slots or "days" in slots,
        names_the_employer="organization" in slots or "the_position_there" in slots,
        first=openings[0],
        last=openings[-1],
        first_row=rows[0][1] if openings[0].is_i else 0,
        longest_row=max([is_i * length for is_i, length in rows]),
        length=len(entry.text.split()),
        words=words - _HARDLY_HEARD,
        own_words=words - _UNHEARD,
    )


def _parts(text: str) -> list[str]:
    return text.replace("! ", ". ").replace("? ", ". ").split(". ")


def _opening(sentence: str) -> Opening:
    first, _, rest = sentence.partition(" ")
    alike = "Thank" if first == "Thanks" else first
    return Opening(alike, rest.partition(" ")[0], first in _I)


@lru_cache(maxsize=1024)
def words_in(text: str) -> frozenset[str]:
    """The longer words of a text, without their endings."""
    return frozenset([_stem(word) for word in text.lower().split() if len(word) >= _SHORTEST])


def _stem(word: str) -> str:
    stem = word.strip(_MARKS)
    for ending in _ENDINGS:
        stem = stem.removesuffix(ending)
    return stem


_UNHEARD: Final = words_in(
    "about your would this that from have here there what when which role position could should will been they them "
    "their those these into than then were able most more also very much such some just only even over both each it's"
)
_HARDLY_HEARD: Final = _UNHEARD | words_in("with like know jobs work time make made offer offered answer")
