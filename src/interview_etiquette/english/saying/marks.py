"""Stops and capitals: a text as a sentence, and as a phrase within one."""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Final
from unicodedata import category

from . import lexicon

_I_ALONE: Final = re.compile(r"^i(?=[ '\u2019])")
_BEFORE_ITS_VERB: Final = re.compile(
    r" [-\u2013\u2014] (?=(?:would|will|can|could|should|may|might|is|are|was|were|has|have|had|fits?)\b)"
)
"""A dash between a subject and its verb ("grant writing - would bring in money")."""
_SEVERAL: Final = 2
_NO_ITEM: Final = ("and ", "or ", "but ", "so ", "who ", "which ", "where ", "when ", "then ", "not ", "especially ")
_LONGEST_SHORT_ING: Final = len("being")
_CAPITAL_INSIDE: Final = re.compile(r"[a-z]+[A-Z]")
_PAUSES: Final = ",;:"
_AT_AN_END: Final = " ,;:-\u2013\u2014"
_AFTER_A_PHRASE: Final = " ,;:!\u2026"
_BEHIND_A_STOP: Final = "\"'\u201d\u2019)]"
_PICTURES: Final = ("So", "Sk", "Mn")
"""Emoji, with the marks that give them a color."""
_CALLS: Final = ("!", "?")
_STOPS: Final = ". "
_BULLETS: Final = "-\u2022*\u2013\u2014 "
_NUMBERED: Final = re.compile(r"^\d{1,2}[.)] +(?=[^\W\d])(?!.*\d[.)] )")
_QUOTES: Final = ('"', "\u201c", "\u201d")


def with_stop(text: str) -> str:
    """The text as a sentence: it closes with a full stop, unless its last word brought its own mark."""
    text = _BEFORE_ITS_VERB.sub(" ", text.rstrip(_AT_AN_END))
    bare = text.rstrip(_BEHIND_A_STOP)
    while bare and category(bare[-1]) in _PICTURES:
        bare = bare[:-1].rstrip()
    closed = bare.endswith((".", "!", "?", "\u2026"))
    return text if closed else f"{text}."


def without_stop(text: str) -> str:
    """The text as a phrase: without stray marks at either end, but with the stop of an abbreviation."""
    text = _BEFORE_ITS_VERB.sub(" ", _NUMBERED.sub("", text.lstrip(_BULLETS)).rstrip(_AFTER_A_PHRASE))
    if text[:1] in _QUOTES and text[-1:] in _QUOTES:
        text = text[1:-1]
    bare = text.rstrip(_STOPS)
    last = bare.rpartition(" ")[2]
    if text.endswith(".") and ("." in last or last.lower() in lexicon.ABBREVIATIONS or len(last) == 1):
        return f"{bare}."
    return bare


def uncapitalized(text: str) -> str:
    """The text as it stands within a sentence: a small first letter where its first word is a common one."""
    first = text.partition(" ")[0].rstrip(_PAUSES)
    if first[1:].islower() or len(first) == 1:
        lowered = first.lower()
        abstract = lowered.endswith(lexicon.ABSTRACT)
        if (lowered in lexicon.OF_A_NAME or abstract) and goes_on_as_a_name(text):
            return text
        if lowered in lexicon.LOWERED or is_in_ing(lowered) or abstract:
            return text[:1].lower() + text[1:]
    return text


def goes_on_as_a_name(text: str) -> bool:
    """Whether a second word is of a name, too ("New York", "Six Sigma"; not "Five Years of SQL")."""
    second = text.split()[1:2]
    return any(word[0].isupper() and word == word.capitalize() and word.lower() not in lexicon.SPANS for word in second)


def is_in_ing(word: str) -> bool:
    """Whether a word looks like a verb in -ing."""
    long = word.endswith("ing") and len(word) > _LONGEST_SHORT_ING and word not in lexicon.PROPER_IN_ING
    return long or word in lexicon.SHORT_IN_ING


def capitalized(text: str) -> str:
    """The text as it begins a sentence; a word with a capital inside keeps its letters ("iPhone")."""
    return text if _CAPITAL_INSIDE.match(text) else text[:1].upper() + text[1:]


def sentences_capitalized(text: str) -> str:
    """The text with a capital at the head of each of its sentences."""
    words = capitalized(text).split()
    for at, word in enumerate(words[:-1]):
        closes = word.endswith(_CALLS) or (word.endswith(".") and without_stop(word) != word)
        if closes and not word.rstrip(_STOPS).isdigit():
            words[at + 1] = capitalized(words[at + 1])
    return " ".join(words)


@lru_cache(maxsize=1024)
def phrase(text: str) -> str:
    """The text as a phrase within a sentence."""
    return _I_ALONE.sub("I", uncapitalized(without_stop(text)))


def as_a_list(text: str) -> str:
    """A list without its "and", as people type one ("the pace, the people, the pay")."""
    *before, last = text.split(", ")
    if len(before) < _SEVERAL or "(" in text or " and " in last or last.startswith(_NO_ITEM):
        return text
    return f"{', '.join(before)}, and {last}"


def listing(items: Sequence[str]) -> str:
    """One or more items as one phrase, with semicolons where an item has a comma of its own."""
    *first, last = items
    if not first:
        return last
    mark = ";" if any("," in item for item in items) else ","
    if len(first) == 1:
        pause = mark if mark == ";" or " and " in first[0] else ""
        return f"{first[0]}{pause} and {last}"
    return f"{f'{mark} '.join(first)}{mark} and {last}"
