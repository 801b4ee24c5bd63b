"""When an answer is expected, as people type it into a field, made fit to stand after "I should hear ..."."""

import re
from typing import Final

from interview_etiquette._text import says_nothing
from interview_etiquette.english.dates import DAYS, MONTHS

from .forms import phrase

_AS_IT_STANDS: Final = frozenset(
    "early late mid later next within by in on at before after around about sometime shortly soon this tomorrow today "
    "toward towards during between until when once no very any quickly hopefully fairly pretty not maybe perhaps "
    "probably likely possibly".split()
)
_SAYS_NO_TIME: Final = frozenset(
    (
        *("asap", "as soon as possible", "whenever", "later", "in due course", "at some point", "next", "when ready"),
        *("when you decide", "when they decide", "in the past", "yesterday", "when you know", "eventually"),
    )
)
_NEVER_A_TIME: Final = ("whenever ", "last ", "during the last ")
_BY_WHAT: Final = frozenset("phone email e-mail mail text letter call telephone post zoom message".split())
_SHORT: Final = {
    "eow": "by the end of the week",
    "eod": "by the end of the day",
    "eom": "by the end of the month",
}
_HEDGES: Final = frozenset("maybe perhaps probably likely possibly hopefully".split())
_PARTS: Final = frozenset("end middle beginning start".split())
_WHOLE: Final = frozenset("day week month quarter year".split())
_ORDINALS: Final = frozenset("first second third fourth last 1st 2nd 3rd 4th".split())
_TH: Final = ("th", "st", "nd", "rd")
_SPANS: Final = ("day", "week", "month", "hour", "fortnight", "quarter")
_ABBREVIATED: Final = {"wk": "week", "wks": "weeks", "hrs": "hours", "hr": "hour", "mo": "month", "mos": "months"}
_FROM_A_DAY: Final = frozenset("from after before of".split())
_COUNTS: Final = frozenset("a an one two three four five six seven eight nine ten couple several few".split())
_SEASONS: Final = frozenset("spring summer fall autumn winter".split())
_HOLIDAYS: Final = frozenset(
    "christmas thanksgiving easter halloween labor memorial independence new cob eob close noon midnight".split()
)
_LAST_OF_A_MONTH: Final = 31
_FULL: Final = {name.lower(): name for name in (*MONTHS, *DAYS)}
_CUT: Final = {name[:3].lower(): name for name in (*MONTHS, *DAYS)} | {"sept": "September", "thurs": "Thursday"}
_NAMES: Final = _CUT | {"tues": "Tuesday"} | _FULL
_MONTHS: Final = frozenset(name for name in _NAMES if _NAMES[name] in MONTHS)
_DAYS: Final = frozenset(_NAMES).difference(_MONTHS)
_AMBIGUOUS: Final = frozenset(("may", "march", "mar", "sat", "sun"))
_QUARTER: Final = re.compile(r"q[1-4]\b", re.IGNORECASE)
_PLACEHOLDER: Final = re.compile(r"^(\S+) \(([^()]+)\)$")


def expectation(text: str) -> str | None:
    """The expectation with the preposition that it wants; empty where it says no time, `None` in any other form."""
    about = _tidied(phrase(text))
    lowered = about.lower()
    words = lowered.split()
    if lowered in _SAYS_NO_TIME or lowered.startswith(_NEVER_A_TIME) or says_nothing(about):
        return ""
    if lowered in _SHORT:
        return _SHORT[lowered]
    if words[0] == "by" and words[-1] in _BY_WHAT:
        return None
    if words[0] in _HEDGES and len(words) > 1:
        rest = expectation(about.partition(" ")[2])
        return f"{words[0]} {rest}" if rest else rest
    if words[0].strip(",") in _AS_IT_STANDS:
        return f"{about[0].lower()}{about[1:]}"
    return _with_preposition(about, words)


def _tidied(about: str) -> str:
    """Names of days and months with their capitals, spans in small letters, the rest as it was typed."""
    noted = _PLACEHOLDER.match(about)
    if noted and says_nothing(noted[1]):
        about = noted[2].strip(" ?")
    words = about.split()
    alone = len(words) == 1
    return " ".join([_spelled(word, named=alone or at == 0) for at, word in enumerate(words)])


def _spelled(word: str, *, named: bool) -> str:
    bare = word.rstrip(",.").lower()
    if bare in _ABBREVIATED:
        return _ABBREVIATED[bare]
    if bare.removesuffix("s") in _SPANS or bare in _COUNTS:
        return word.lower()
    if bare in _NAMES and (named or bare not in _AMBIGUOUS):
        mark = "," if word.endswith(",") else ""
        return f"{_NAMES[bare]}{mark}"
    return word


def _with_preposition(about: str, words: list[str]) -> str | None:
    first = words[0].strip(",.") or words[0]
    if first == "the" and len(words) > 1:
        return f"{'during' if words[1] == 'week' else 'by'} {about}"
    if first in _PARTS:
        return _by_a_part(about, words)
    if first == "week" or (first in _ORDINALS and "week" in words):
        return f"during the {about}"
    if first[0].isdigit() or first in _COUNTS:
        return _in_a_span(about, words)
    if first in _SEASONS and len(words) == 1:
        return f"in the {first}"
    if (first in _MONTHS and len(words) == 1) or _QUARTER.match(first) or first.startswith("mid-"):
        return f"in {about}"
    return f"by {about}" if first in _MONTHS | _DAYS | _HOLIDAYS else None


def _by_a_part(about: str, words: list[str]) -> str:
    last = words[-1]
    if last in _WHOLE and words[-2:-1] == ["of"]:
        return f"by the {about[: -len(last)]}the {last}"
    return f"by the {about}"


def _in_a_span(about: str, words: list[str]) -> str | None:
    first = words[0].strip(",.") or words[0]
    if any(span in about for span in _SPANS):
        article = "a " if first in {"couple", "few"} else ""
        return about if not _FROM_A_DAY.isdisjoint(words[2:]) and "of" not in words else f"in {article}{about}"
    if first.endswith(_TH) and first[0].isdigit():
        return f"by the {about}"
    if about.isdecimal() and 0 < int(about) <= _LAST_OF_A_MONTH:
        return f"by the {about}{_ordinal_ending(int(about))}"
    if about.isdecimal():
        return None
    return f"by {about}" if first[0].isdigit() else None


def _ordinal_ending(number: int) -> str:
    teens = range(11, 14)
    return "th" if number in teens else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
