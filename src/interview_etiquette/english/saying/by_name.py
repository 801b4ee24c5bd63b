"""The reader by name in what somebody typed: "Ada's patience" becomes "her patience", which is said to Ada as "your"."""

import re
from collections.abc import Iterator
from typing import Final

from interview_etiquette._text import folded
from interview_etiquette.occasion import Occasion

from . import lexicon
from .addressing import ONE_PERSON, to_the_reader
from .marks import is_in_ing

_PRONOUNS: Final = frozenset("he she him her his hers they them their".split())
_BEFORE_A_SUBJECT: Final = frozenset("that how what when why where way because as since".split())
_BEHIND_AN_OBJECT: Final = lexicon.PREPOSITIONS | {"and", "or", "today", "again"}
_SHORTEST: Final = 3
_ALSO_WORDS: Final = frozenset(
    "april art august bank bell best bill bishop black book bond brook brown carter chance christian clay cook cross dale dawn "
    "dean drew faith field fields fisher forest fox frank gene glen grace grant gray green guy heath hill hope hunter iris "
    "jade joy june king lake lane law leader long mark mason may miles miller noble north page park parks pat pearl penny "
    "piper price ray read reed rich rob robin rose ruby rush sage sandy shepherd singer sky snow stone summer sunny sunday "
    "sue taylor terry trinity tucker van victor walker ward wells west white will winter wise wood woods young".split()
)
"""Names that a capital alone does not tell from words, months and the like."""
_TITLED: Final = r"(?:Dr|Mr|Mrs|Ms|Mx|Prof)\.? "

_ALONE: Final = r"(?![\w'\u2019-])(?! and [A-Z]\w+['\u2019]s)(?![,:!])(?! [A-Z]\w)"
"""Neither called on nor part of another name ("Ada, thank you", "Ada and Tom's", "the Ada Award")."""


def without_the_readers_name(text: str, occasion: Occasion, means: frozenset[str]) -> str:
    """The text with pronouns for the reader, where all of them are surely said to the reader then."""
    pattern = "|".join(map(re.escape, _names(occasion)))
    if not pattern or _is_of_others(text) or not re.search(rf"\b(?:{pattern})\b", text):
        return text
    name = re.compile(rf"(?:{_TITLED})?\b(?:{pattern})(?P<own>['\u2019]s)?{_ALONE}")
    said = name.sub(lambda found: _pronoun(found, text), text)
    sure = not re.search(rf"\b(?:{pattern})\b", said) and _is_of_others(said) and "she" in means
    return said if sure and not _is_of_others(to_the_reader(said, ONE_PERSON)) else text


def _is_of_others(text: str) -> bool:
    return not _PRONOUNS.isdisjoint(re.findall(r"\w+", text.lower()))


def _pronoun(found: re.Match[str], text: str) -> str:
    before, following = text[: found.start()].lower().split(), text[found.end() :].split()
    subject = not before or before[-1] in _BEFORE_A_SUBJECT
    does = bool(following) and not is_in_ing(following[0]) and following[0].lower() not in _BEHIND_AN_OBJECT
    pronoun = "she" if subject and does and not found["own"] else "her"
    return pronoun if before else pronoun.capitalize()


def _names(occasion: Occasion) -> Iterator[str]:
    """What the reader alone is called, longest first."""
    to, interview = occasion.to, occasion.interview
    people = () if interview is None else interview.people
    named = [occasion.candidate.name, *[each.name for each in people if each != to]]
    others = {word for name in named for word in folded(name).split()}
    first, *rest = to.name.split()
    yield from (
        name for name in dict.fromkeys((to.address, to.name)) if all(map(_is_capitalized, name.split())) and " " in name
    )
    yield from (word for word in (first, *rest[-1:]) if _is_a_name(word) and folded(word) not in others)


def _is_capitalized(word: str) -> bool:
    return len(word) >= _SHORTEST and word[0].isupper() and word[1:].rstrip(".").islower()


def _is_a_name(word: str) -> bool:
    return word.isalpha() and _is_capitalized(word) and word.lower() not in _ALSO_WORDS
