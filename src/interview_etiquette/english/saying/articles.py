"""Articles that somebody left out: of what was met at an interview, and of what one has, is or led."""

import re
from typing import Final

from . import lexicon
from .marks import is_in_ing, phrase
from .nouns import head_word, is_a_person

_NO_ADJECTIVES: Final = frozenset("like love enjoy offers has fits uses lots being always".split())
_WITHIN_A_NAME: Final = frozenset(("and", "of", "&"))
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
_ONE_HERE: Final = re.compile(
    rf"\b((?:{_AFTER}|{_MET}) )(?!(?:in|at|to) (?:school|class|work)\b)"
    rf"((?:(?!(?:{_ANOTHER})\b)[\w-]+ )?(?:{'|'.join(sorted(lexicon.ONES_HERE))})){_ENDS}"
)
_THOSE_HERE: Final = re.compile(
    rf"\b((?:{_MET}) )((?:(?!(?:{_ANOTHER})\b)[a-z-]+ )?(?:{'|'.join(sorted(lexicon.THOSE_HERE))})){_ENDS}"
)
_WHICH_ONE: Final = re.compile(rf"\b((?:{_AFTER}) )(?=(?:first|last|second) (?:year|day|week|month|season|round)\b)")


def with_article(noun: str) -> str:
    """A noun phrase with the article that somebody left out ("Bachelor's degree in statistics")."""
    words = noun.split()
    if words[0].lower() in lexicon.DEGREES:
        return f"{'an' if noun[0] in 'aA' else 'a'} {noun}"
    if words[0].lower() in lexicon.DETERMINERS or _A_NUMBER.fullmatch(words[0]):
        return noun
    if not (head_word(noun) in lexicon.COUNTED or is_a_person(noun)):
        return noun
    return f"{a_or_an(noun)} {noun}"


def a_or_an(noun: str) -> str:
    """The article before a noun phrase, by the sound of its first word."""
    vowel = _VOWEL_AS_A_LETTER if _SPELLED.match(noun) else _VOWEL_AS_A_SOUND
    return "an" if vowel.match(noun) else "a"


def with_the(noun: str) -> str:
    """A noun phrase with the article that somebody left out ("chance to rebuild a team")."""
    words = phrase(noun).lower().split()
    if not words:
        return noun
    bare = words[0] in lexicon.WITH_THE or (
        words[-1] in lexicon.ATTRACTIONS and len(words) < len("so very good pay".split())
    )
    known = (
        (is_in_ing(words[0]) and words[0] not in lexicon.BEFORE_A_NOUN | {"growing", "working"})
        or words[0] in lexicon.DETERMINERS | lexicon.PREPOSITIONS | lexicon.HOW | {"that", *_NO_ADJECTIVES}
        or "'s" in words[0]
    )
    return f"the {phrase(noun)}" if bare and not known and phrase(noun)[0].islower() else noun


def is_undetermined(noun: str) -> bool:
    """Whether a noun phrase, other than a name, has no word such as "the", "your" or "Jen's" before it."""
    words = noun.replace("\u2019", "'").split()
    determined = words[0].lower() in lexicon.DETERMINERS | {"that"} or any("'s" in word for word in words[:2])
    is_a_name = all(word[0].isupper() or word in _WITHIN_A_NAME for word in words)
    return not (determined or is_a_name or _A_NUMBER.fullmatch(words[0]))


def with_the_of_a_visit(noun: str) -> str:
    """An undetermined noun phrase as somebody speaks of their visit: "the office dog", "lunch"."""
    return noun if noun in lexicon.MEALS else f"the {noun}"


def with_the_within(text: str) -> str:
    """A text with "the" before what it says there is one of ("tour of warehouse", "meeting residents")."""
    return _WHICH_ONE.sub(r"\1the ", _THOSE_HERE.sub(r"\1the \2", _ONE_HERE.sub(r"\1the \2", text)))
