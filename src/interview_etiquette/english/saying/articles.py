"""Articles that somebody left out: of what was met at an interview, and of what one has, is or led."""

import re
from typing import Final

from . import lexicon
from .marks import is_in_ing, phrase
from .nouns import head_word, is_a_person

_DETERMINED: Final = lexicon.DETERMINERS | {"that"}
_NO_ADJECTIVES: Final = (
    _DETERMINED
    | lexicon.PREPOSITIONS
    | lexicon.HOW
    | frozenset("like love enjoy offers has fits uses lots being always".split())
)
_IN_ING: Final = lexicon.BEFORE_A_NOUN | {"growing", "working"}
"""Words in -ing that go with what draws people ("growing industry")."""
_A_FEW: Final = 3
_WITHIN_A_NAME: Final = frozenset(("and", "of", "&"))
_OF_SOMEBODY: Final = re.compile(r"(?:[A-Z]\S* )*[A-Z]\S*['\u2019]s\b")
_A_NUMBER: Final = re.compile(r"\d[\d,.]*[kKmM%+]*")
_SPELLED: Final = re.compile(r"[A-Z]{2}\S{0,3}(?!\S)")
"""What is read letter by letter ("SQL")."""
_VOWEL_AS_A_LETTER: Final = re.compile("[AEFHILMNORSX]")
_VOWEL_AS_A_SOUND: Final = re.compile(
    rf"(?!{'|'.join(lexicon.BEGIN_WITH_A_CONSONANT)})[aeiou]|{'|'.join(lexicon.BEGIN_WITH_A_VOWEL)}", re.IGNORECASE
)
_AFTER: Final = "of|through|around|at|to|with|in|on|about|into|inside|behind|near"
_MET: Final = "meet|see|tour|visit|join|meeting|seeing|touring|visiting|joining|shadowing|watching|observing"
_NOT_ANOTHER: Final = "|".join(sorted(lexicon.DETERMINERS | lexicon.PREPOSITIONS | lexicon.HOW | lexicon.SUBJECTS))
_ENDS: Final = rf"(?=$|[,.;]| (?:{_AFTER}|and|or|for|from|where|that|before|after)\b)"
_ANOTHER: Final = f"{_NOT_ANOTHER}|{_MET}"
_ONE_HERE: Final = (
    rf"\b((?:{_AFTER}|{_MET}) )(?!(?:in|at|to) (?:school|class|work)\b)"
    rf"((?:(?!(?:{_ANOTHER})\b)[\w-]+ )?(?:{'|'.join(sorted(lexicon.ONES_HERE))})){_ENDS}"
)
_THOSE_HERE: Final = (
    rf"\b((?:{_MET}) )((?:(?!(?:{_ANOTHER})\b)[a-z-]+ )?(?:{'|'.join(sorted(lexicon.THOSE_HERE))})){_ENDS}"
)
"""Patterns of many words, compiled when the first text is asked about."""
_WHICH_ONE: Final = re.compile(rf"\b((?:{_AFTER}) )(?=(?:first|last|second) (?:year|day|week|month|season|round)\b)")


def with_article(noun: str) -> str:
    """A noun phrase with the article that somebody left out ("Bachelor's degree in statistics")."""
    first = noun.partition(" ")[0].lower()
    one = first in lexicon.DEGREES or head_word(noun) in lexicon.COUNTED or is_a_person(noun)
    determined = first in lexicon.DETERMINERS or _A_NUMBER.fullmatch(first)
    return f"{a_or_an(noun)} {noun}" if one and not determined else noun


def a_or_an(noun: str) -> str:
    """The article before a noun phrase, by the sound of its first word."""
    vowel = _VOWEL_AS_A_LETTER if _SPELLED.match(noun) else _VOWEL_AS_A_SOUND
    return "an" if vowel.match(noun) else "a"


def with_the(noun: str) -> str:
    """A noun phrase with the article that somebody left out ("chance to rebuild a team")."""
    text = phrase(noun)
    words = text.lower().split()
    if not words:
        return noun
    known = words[0] in lexicon.WITH_THE or (words[-1] in lexicon.ATTRACTIONS and len(words) <= _A_FEW)
    begins = words[0] not in _NO_ADJECTIVES and (words[0] in _IN_ING or not is_in_ing(words[0]))
    return f"the {text}" if known and begins and text[0].islower() else noun


def is_undetermined(noun: str) -> bool:
    """Whether a noun phrase, other than a name, has no word such as "the", "your" or "Jen's" before it."""
    words = noun.split()
    determined = words[0] in _DETERMINED or _A_NUMBER.fullmatch(words[0]) or _OF_SOMEBODY.match(noun)
    is_a_name = all(word[0].isupper() or word in _WITHIN_A_NAME for word in words)
    return not (determined or is_a_name)


def with_the_of_a_visit(noun: str) -> str:
    """An undetermined noun phrase as somebody speaks of their visit: "the office dog", "lunch"."""
    return noun if noun in lexicon.MEALS else f"the {noun}"


def with_the_within(text: str) -> str:
    """A text with "the" before what it says there is one of ("tour of warehouse", "meeting residents")."""
    return _WHICH_ONE.sub(r"\1the ", re.sub(_THOSE_HERE, r"\1the \2", re.sub(_ONE_HERE, r"\1the \2", text)))
