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
_NOT: Final = r"(?:do|does|did|is|are|was|were|has|have|had|ca|wo|could|would|should)"
_UNMARKED: Final = tuple(
    (re.compile(rf"(?<![\w@./('\u2019-])(?:{typed})(?![\w@/'\u2019-]|\.\w)"), meant)
    for typed, meant in (
        (rf"({_NOT}|{_NOT.title()})nt", r"\1n't"),
        ("i", "I"),
        (r"i(['\u2019](?:m|ve|d|ll))", r"I\1"),
        ("[iI](m|ve)", r"I'\1"),
        ("([Tt]hat|[Tt]here|[Hh]e|[Ss]he)s", r"\1's"),
        ("([Tt]hey|[Yy]ou|[Ww]e)ve", r"\1've"),
        ("([Tt]hey|[Yy]ou)re", r"\1're"),
        (
            r"([Ii]t)s(?= (?:a|an|the|not|been|so|very|too|close|near|what|where|one|attached|enclosed|about)\b)",
            r"\1's",
        ),
    )
)
"""How people type in a hurry, and what they mean."""
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
    for typed, meant in _UNMARKED:
        text = typed.sub(meant, text)
    return _NAMES.sub(lambda name: name[0].title(), text)
