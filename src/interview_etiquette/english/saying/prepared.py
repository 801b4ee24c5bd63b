"""An entry made ready for choosing: what it needs, how it begins, and by which words a repetition of it is heard."""

from functools import lru_cache
from itertools import groupby
from typing import Final

from attrs import frozen

from interview_etiquette.points import Point

from .entry import FACT_OF_SLOT, FACTS_OF_POINT, Entry, Fit

_I: Final = ("I ", "I'")
LACK_OF_FACT: Final = {fact: f"no {fact}" for fact in FACT_OF_SLOT.values()}
"""The name under which the lack of a fact is a need like any other."""
LACK_OF_SLOT: Final = {slot: LACK_OF_FACT[fact] for slot, fact in FACT_OF_SLOT.items()}
_ENDINGS: Final = ("ing", "ed", "es", "s", "e")
_SHORTEST: Final = 4
_MARKS: Final = ".,;:!?"


@frozen(eq=False)
class Prepared:
    """An entry made ready for choosing.

    Args:
        text: Its text.
        says: The points that it says.
        facts: Its slots that hold what somebody typed.
        names_the_day: Whether it says when people met.
        names_the_employer: Whether it says where the position is.
        begins: How it begins: its first word; after "I", the second, too.
        goes_on: How its last sentence begins.
        in_one: Whether it says several points in one sentence.
        first_row: How many of its sentences begin with "I" before one that does not.
        longest_row: How many of its sentences, one after the other, begin with "I".
        length: How many words it has.
        words: Its words, by which a repetition beside it would be heard.
        own_words: The same, and those that are heard within one sentence.
    """

    text: str
    says: tuple[Point, ...]
    facts: tuple[str, ...]
    names_the_day: bool
    names_the_employer: bool
    begins: str
    goes_on: str
    in_one: bool
    first_row: int
    longest_row: int
    length: int
    words: frozenset[str]
    own_words: frozenset[str]


def needs_of(entry: Entry) -> frozenset[str | Fit]:
    """What must be there for an entry: its slots, the lack of each fact that it leaves unsaid, and whom it fits."""
    said = [LACK_OF_SLOT.get(slot) for slot in entry.slots]
    lacks = [LACK_OF_FACT[fact] for point in entry.says for fact in FACTS_OF_POINT.get(point, ())]
    return frozenset([*entry.slots, *[lack for lack in lacks if lack not in said], *entry.fits])


def prepared(entry: Entry) -> Prepared:
    """Make an entry ready."""
    slots = entry.slots
    words = words_in(" ".join([word for word in entry.text.split() if "{" not in word]))
    openings = [_opening(part) for part in _parts(entry.text)]
    rows = [(of_i, len(tuple(row))) for of_i, row in groupby(openings, key=is_i)]
    return Prepared(
        text=entry.text,
        says=entry.says,
        facts=tuple([slot for slot in slots if slot in FACT_OF_SLOT]),
        names_the_day="when" in slots or "days" in slots,
        names_the_employer="organization" in slots or "the_position_there" in slots,
        begins=openings[0],
        goes_on=openings[-1],
        in_one=len(openings) == 1 and len(entry.says) > 1,
        first_row=rows[0][1] if is_i(openings[0]) else 0,
        longest_row=max([of_i * length for of_i, length in rows]),
        length=len(entry.text.split()),
        words=words - _HARDLY_HEARD,
        own_words=words - _UNHEARD,
    )


def _parts(text: str) -> list[str]:
    return text.replace("! ", ". ").replace("? ", ". ").split(". ")


def _opening(sentence: str) -> str:
    first, _, rest = sentence.partition(" ")
    if is_i(sentence):
        return f"{first} {rest.partition(' ')[0]}"
    return "Thank" if first == "Thanks" else first


def is_i(opening: str) -> bool:
    """Whether a sentence begins with "I"."""
    return opening.startswith(_I)


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
