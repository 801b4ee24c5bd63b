"""Names as words, and the short forms under which people sign and greet."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from attrs import frozen

from interview_etiquette.people import Person

from .sentences import plain_words_of_fact
from .small_words import SMALL

HONORIFICS: Final = frozenset(
    "mr mrs ms miss mx dr prof professor sir madam ma'am dear the of and de van von der den la le el al bin da di du dos jr sr "
    "phd md esq rev hon captain judge dean coach chef principal director officer chief doctor mister president chancellor "
    "sister father".split()
)
"""Titles and particles, which tell nobody from others."""

_SHORTEST_BEGINNING: Final = 3
_SHORT_FORMS: Final[Sequence[frozenset[str]]] = [
    frozenset(row.split())
    for row in (
        "alexander alex sasha sandy xander",
        "alexandra alex sasha sandy",
        "andrew andy drew",
        "anthony tony",
        "antonia toni",
        "barbara barb babs",
        "catherine kate cathy katie cat",
        "charles charlie chuck chas",
        "christine chris tina chrissy",
        "christopher chris kit",
        "deborah deb debbie",
        "edward ted ed ned eddie",
        "eleanor ellie nell nora",
        "elizabeth liz beth betty eliza lizzie libby",
        "frances fran",
        "francis frank",
        "gerald gerry jerry",
        "henry harry hank",
        "isabella bella izzy",
        "james jim jimmy jamie",
        "john jack johnny",
        "joseph joe joey",
        "josephine jo josie",
        "julia jules julie",
        "katherine kate kathy katie kat kit",
        "lawrence larry",
        "leonard len leo",
        "margaret peggy meg maggie greta",
        "michael mike mick mickey",
        "natasha tash",
        "nicholas nick",
        "patricia pat patty trish tricia",
        "patrick pat paddy",
        "rebecca becky becca",
        "richard dick rick rich richie",
        "robert bob rob bobby robbie",
        "samantha sam",
        "samuel sam",
        "stephen steve",
        "steven steve",
        "susan sue susie",
        "theodora thea theo dora",
        "theodore ted theo teddy",
        "thomas tom tommy",
        "william bill will billy liam",
    )
]
_ALIKE: Final[Mapping[str, frozenset[str]]] = {name: row for row in _SHORT_FORMS for name in row}


@frozen
class Named:
    """Somebody's names as words.

    Args:
        person: Who it is.
        forms: The words of the form of address and of the name.
        words: All of them, without honorifics unless it has no others.
        telling: Those that tell this name from others.
    """

    person: Person
    forms: tuple[tuple[str, ...], ...]
    words: frozenset[str]
    telling: frozenset[str]

    @classmethod
    def of(cls, person: Person) -> "Named":
        """The names of a person."""
        forms = (plain_words_of_fact(person.address), plain_words_of_fact(person.name))
        words = frozenset(word for form in forms for word in form)
        return cls(person, forms, words - HONORIFICS or words, frozenset(telling_words(words)))

    def is_called(self, words: Iterable[str]) -> bool:
        """Whether one of some words tells that this person is meant."""
        return any(word in self.telling or any(is_short_for(word, name) for name in self.telling) for word in words)


def telling_words(name: Iterable[str]) -> list[str]:
    """The words of a name that tell it from others."""
    return [word for word in name if len(word) > 1 and word not in HONORIFICS and word not in SMALL]


def is_short_for(word: str, name: str) -> bool:
    """Whether a word is a name, or what it is shortened to: "Alex", "Bob", "Nat" for "Nathaniel"."""
    begins = len(word) >= _SHORTEST_BEGINNING and len(name) > len(word) + 1 and name.startswith(word)
    return word == name or begins or word in _ALIKE.get(name, ())


def without_possessive(word: str) -> str:
    """A word without the "'s" behind it."""
    return word.removesuffix("'s")
