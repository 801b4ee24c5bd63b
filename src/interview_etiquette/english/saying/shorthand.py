"""Shorthand: what people cut short or leave out as they type, in full."""

import re
from typing import Final

from .lexicon import NUMBERS

_FULL: Final = {
    "yr": "year",
    "yrs": "years",
    "exp": "experience",
    "mos": "months",
    "wk": "week",
    "wks": "weeks",
    "hrs": "hours",
    "yoe": "years of experience",
    "YOE": "years of experience",
    "mgmt": "management",
    "cert": "certification",
    "certs": "certifications",
    "w/": "with",
    "w/o": "without",
    "thru": "through",
    "bachelors": "bachelor's",
    "Bachelors": "Bachelor's",
    "masters": "master's",
    "Masters": "Master's",
    "associates": "associate's",
    "Associates": "Associate's",
}
_SHORT: Final = re.compile(
    rf"(?<![\w/'\u2019.-])({'|'.join(map(re.escape, sorted(_FULL, key=len, reverse=True)))})(?:\.(?=$| [a-z]))?(?![\w'\u2019-])"
)
_IN_ONE: Final = re.compile(
    r"\b(?:one on one|on the spot|behind the scenes|face to face|in depth|hands on|follow up|well organized|laid back)"
    r"(?= (?!(?:at|of|in|on|with|to|and|or|by|for|from|about)\b)[a-z])"
)
_LONG: Final = re.compile(
    rf"\b(\d+|{'|'.join(sorted(NUMBERS))}) (hour|minute|day|week|month|year|mile|page|person|part)(?= (?!(?:and|or|of)\b)[a-z]+s?\b(?! \d))"
)
_TIMES: Final = re.compile(r" (?:x(\d+)|(\d+)x)$")
_AND: Final = re.compile(r"(?<=[a-z]) & (?=[a-z])")
_ENDS: Final = {
    "n't": "do does did is are was were has have had ca wo could would should".split(),
    "'s": "that there he she it".split(),
    "'ve": "they you we i".split(),
    "'re": "they you".split(),
    "'m": "i".split(),
}
"""What people type without its apostrophe in a hurry: the words before it, by how they end."""
_RESPELLED: Final = {
    **{
        typed + end.replace("'", ""): f"{'I' if typed == 'i' else typed}{end}"
        for end, words in _ENDS.items()
        for word in words
        for typed in (word, word.capitalize())
    },
    **{f"i{end}": f"I{end}" for end in ("", "'m", "'ve", "'d", "'ll", "\u2019m", "\u2019ve", "\u2019d", "\u2019ll")},
}
_IS: Final = "a|an|the|not|been|so|very|too|close|near|what|where|one|attached|enclosed|about"
"""What stands behind "it's", and not behind "its"."""
_UNMARKED: Final = re.compile(
    rf"(?<![\w@./('\u2019-])(?![Ii]ts\b(?! (?:{_IS})\b))(?:{'|'.join(_RESPELLED)})(?![\w@/'\u2019-]|\.\w)"
)
_NAMES: Final = re.compile(
    r"(?<![\w@./-])(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|april|june|july|august|september"
    r"|october|november|december|english|spanish|french|german|italian|russian|portuguese|mandarin|cantonese|vietnamese|tagalog|japanese|korean|arabic)(?![\w@/-]|\.\w)"
)


def spelled_out(text: str) -> str:
    """A text with the words in full that people cut short ("3 yrs w/ kids", "tutor & coach", "Dean's list x4")."""
    text = _IN_ONE.sub(lambda found: found[0].replace(" ", "-"), text)
    said = _SHORT.sub(lambda found: _FULL[found[1]], respelled(text))
    return _AND.sub(" and ", _TIMES.sub(r" \1\2 times", said))


def hyphenated(text: str) -> str:
    """A text with a measure before its noun in one word ("two hour tour")."""
    return _LONG.sub(r"\1-\2", text)


def respelled(text: str) -> str:
    """The text with the apostrophes and capitals that people leave out in a hurry ("i dont", "in june")."""
    text = _UNMARKED.sub(lambda found: _RESPELLED[found[0]], text)
    return _NAMES.sub(lambda name: name[0].title(), text)
