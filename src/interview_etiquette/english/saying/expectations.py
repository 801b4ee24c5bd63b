"""When an answer is expected, as people type it into a field, made fit to stand after "I should hear ..."."""

import re
from itertools import pairwise
from typing import Final

from interview_etiquette._text import says_nothing
from interview_etiquette.english.dates import DAYS, MONTHS

from .marks import phrase

_AS_IT_STANDS: Final = frozenset(
    "early late mid later next within by in on at before after around about sometime shortly soon this tomorrow today "
    "tonight overnight midweek mid-week over throughout toward towards during between when once no very any quickly "
    "fairly pretty".split()
)
_SAYS_NO_TIME: Final = frozenset(
    (
        *("asap", "as soon as possible", "whenever", "later", "in due course", "at some point", "next", "when ready"),
        *("when you decide", "when they decide", "in the past", "yesterday", "when you know", "eventually"),
    )
)
_NEVER_A_TIME: Final = re.compile(r"whenever |(?:during the )?last (?!.* (?:of|in) )")
_STANDS_AS_TWO: Final = ("first thing", "as early as ", "as soon as ")
_BY_WHAT: Final = frozenset("phone email e-mail mail text letter call telephone post zoom message".split())
_SHORT: Final = {
    "eow": "by the end of the week",
    "eod": "by the end of the day",
    "eom": "by the end of the month",
    "new year": "in the new year",
    "the new year": "in the new year",
}
_HEDGE: Final = re.compile(r"[,(]*\b(?:maybe|perhaps|probably|likely|possibly|hopefully)\b[,)]*", re.IGNORECASE)
_HEARING: Final = re.compile(
    r"(?:(?:should|will|may|might|can|could|expect to|to) )*"
    r"(?:hear(?: back)?(?: from (?:them|you))?|get back(?: to me)?|(?:an? )?(?:decision|answer|reply|response|news))"
    r"(?: (?:due|expected))? ",
    re.IGNORECASE,
)
_ROUGHLY: Final = re.compile(
    r"(about|around|approximately|roughly|nearly|almost|at least|at most|(?:no )?(?:less|more) than|under|over|up to) "
    r"(?=\d|(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|couple|several|few)(?: |$))"
)
_PARTS: Final = frozenset("end middle beginning start".split())
_WHOLE: Final = frozenset("day week month quarter year".split())
_ORDINALS: Final = frozenset("first second third fourth last 1st 2nd 3rd 4th".split())
_TH: Final = ("th", "st", "nd", "rd")
_NTH: Final = {str(day): f"{day}th" for day in range(1, 32)} | {
    "1": "1st",
    "2": "2nd",
    "3": "3rd",
    "21": "21st",
    "22": "22nd",
    "23": "23rd",
    "31": "31st",
}
_SPANS: Final = ("day", "week", "month", "hour", "fortnight", "quarter")
_SPAN: Final = re.compile(rf"\b(?:{'|'.join(_SPANS)})s?\b")
_ABBREVIATED: Final = {"wk": "week", "wks": "weeks", "hrs": "hours", "hr": "hour", "mo": "month", "mos": "months"}
_FROM_A_DAY: Final = frozenset("from after before".split())
_COUNTS: Final = frozenset("a an one two three four five six seven eight nine ten couple several few".split())
_SEASONS: Final = frozenset("spring summer fall autumn winter".split())
_HOLIDAYS: Final = frozenset(
    "christmas thanksgiving easter halloween labor memorial independence new cob eob close noon midnight".split()
)
_NAMED_DAY: Final = re.compile(
    r"\b(?:labor|memorial|independence|veterans|presidents'?|election|columbus|boxing"
    r"|(?:new year|mother|father)'?s) day\b",
    re.IGNORECASE,
)
_PARTS_OF_A_MONTH: Final = frozenset("early mid late".split())
_FULL: Final = {name.lower(): name for name in (*MONTHS, *DAYS)}
_CUT: Final = {name[:3].lower(): name for name in (*MONTHS, *DAYS)} | {"sept": "September", "thurs": "Thursday"}
_NAMES: Final = _CUT | {"tues": "Tuesday"} | _FULL
_MONTHS: Final = frozenset(name for name in _NAMES if _NAMES[name] in MONTHS)
_DAYS: Final = frozenset(_NAMES).difference(_MONTHS)
_AMBIGUOUS: Final = frozenset(("may", "march", "mar", "sat", "sun"))
_BEFORE_A_NAME: Final = frozenset("in by on of from after before until early mid late".split())
_QUARTER: Final = re.compile(r"q[1-4]\b", re.IGNORECASE)
_PLACEHOLDER: Final = re.compile(r"^(\S+) \(([^()]+?)[ ?]*\)$")
_WITH_A_HYPHEN: Final = re.compile(r"^(early|late)-(?=[a-z])", re.IGNORECASE)
_MARKS: Final = ",."
_A_SPAN: Final = r"(?:few|couple|several|days?|weeks?|months?|hours?|year)"
_WITH_THE: Final = (
    (re.compile(r"day after tomorrow"), "the {}"),
    (re.compile(rf"(?:coming|following|next) .*\b{_A_SPAN}\b"), "in the {}"),
    (re.compile(rf"week\b|(?:{'|'.join(sorted(_ORDINALS))}) (?:full )?week\b"), "during the {}"),
    (re.compile(rf"(?:{'|'.join(sorted(_ORDINALS))}) (?:half|part|quarter)\b"), "in the {}"),
    (re.compile(rf"(?:{'|'.join(sorted(_SEASONS))}|morning|afternoon|evening)\b(?!')"), "in the {}"),
    (re.compile(r""), "by the {}"),
)
"""What stands before a time that has an article; the first pattern that fits decides."""
_WANTS_THE: Final = re.compile(
    rf"week\b|day after tomorrow|(?:{'|'.join(sorted(_SEASONS))})$"
    rf"|(?:coming|following) .*(?:{_A_SPAN}|day)$"
    rf"|next (?:\d|{'|'.join(sorted(_COUNTS))}|[a-z]+ or |[a-z]+s\b).*{_A_SPAN}\b"
    rf"|(?:{'|'.join(sorted(_ORDINALS))}) (?:.* )?(?:of|in|week|half|quarter|{'|'.join(sorted(_DAYS))})\b"
)
"""Times that people type without the article which they need."""


def expectation(text: str) -> str | None:
    """The expectation with the preposition that it wants; empty where it says no time, `None` in any other form."""
    about = _tidied(phrase(text))
    lowered = about.lower()
    if lowered in _SAYS_NO_TIME or _NEVER_A_TIME.match(lowered) or says_nothing(about):
        return ""
    if lowered in _SHORT:
        return _SHORT[lowered]
    words = [word.strip(_MARKS) or word for word in lowered.split()]
    if words[0] == "by" and words[-1] in _BY_WHAT:
        return None
    if _HEDGE.search(about):
        # No frame bears "hopefully next week"; but "maybe TBD" says as little as "TBD".
        return None if expectation(_HEDGE.sub("", about)) else ""
    hearing = _HEARING.match(about)
    return expectation(about[hearing.end() :]) if hearing else _placed(about, words)


def _placed(about: str, words: list[str]) -> str | None:
    lowered = about.lower()
    rough = _ROUGHLY.match(lowered)
    if rough:
        return _roughly(rough[1], about[rough.end() :])
    if lowered.startswith(_STANDS_AS_TWO):
        return _lower_first(about)
    if lowered.startswith("the "):
        return _with_the(about.partition(" ")[2])
    if _WANTS_THE.match(lowered):
        return _with_the(_lower_first(about))
    if words[0] in _PARTS_OF_A_MONTH and _names_a_month(words):
        return f"in {_lower_first(about)}"
    if words[0] in _AS_IT_STANDS:
        return _lower_first(about)
    return _with_preposition(about, words)


def _with_the(bare: str) -> str:
    return next(form for fits, form in _WITH_THE if fits.match(bare.lower())).format(bare)


def _roughly(word: str, span: str) -> str:
    """About how long it takes: "in about two weeks"; a day or hour needs no preposition ("around 5 PM")."""
    said = _in_a_span(span, span.lower().split()) or span
    return f"in {word} {said.removeprefix('in ')}" if said.startswith("in ") else f"{word} {span}"


def _names_a_month(words: list[str]) -> bool:
    # "early June", but not "early in June" or "late next summer"
    later = _AS_IT_STANDS.difference(_PARTS_OF_A_MONTH)
    return later.isdisjoint(words[1:2]) and not (_MONTHS | _SEASONS).isdisjoint(words)


def _lower_first(about: str) -> str:
    first, space, rest = about.partition(" ")
    return f"{first.lower()}{space}{rest}"


def _tidied(about: str) -> str:
    """Names of days and months with their capitals, spans in small letters, the rest as it was typed."""
    noted = _PLACEHOLDER.match(about)
    if noted and says_nothing(noted[1]):
        about = noted[2]
    words = _WITH_A_HYPHEN.sub(r"\1 ", about).split()
    spelled = " ".join([_spelled(word, before) for before, word in pairwise(["by", *words])])
    return _NAMED_DAY.sub(lambda day: " ".join([word.capitalize() for word in day[0].split()]), spelled)


def _spelled(word: str, before: str) -> str:
    bare = word.rstrip(_MARKS).lower()
    if bare in _ABBREVIATED:
        return _ABBREVIATED[bare]
    if bare.removesuffix("s") in _SPANS or bare in _COUNTS:
        return word.lower()
    if bare.startswith("mid-"):
        return f"mid-{_spelled(word[len('mid-') :], 'mid')}"
    if bare in _NAMES and (before in _BEFORE_A_NAME or bare not in _AMBIGUOUS):
        mark = "," if word.endswith(",") else ""
        return f"{_NAMES[bare]}{mark}"
    return word


def _with_preposition(about: str, words: list[str]) -> str | None:
    first = words[0]
    if first in _PARTS:
        return _by_a_part(about, words)
    if first[0].isdigit() or first in _COUNTS:
        return _in_a_span(about, words)
    if (first in _MONTHS and len(words) == 1) or _QUARTER.match(first) or first.startswith("mid-"):
        return f"in {about}"
    return f"by {about}" if first in _MONTHS | _DAYS | _HOLIDAYS or " Day" in about else None


def _by_a_part(about: str, words: list[str]) -> str:
    last = words[-1]
    if last in _WHOLE and words[-2:-1] == ["of"]:
        return f"by the {about[: -len(last)]}the {last}"
    return f"by the {about}"


def _in_a_span(about: str, words: list[str]) -> str | None:
    first = words[0]
    if _SPAN.search(about):
        article = "a " if first in {"couple", "few"} else ""
        preposition = "in " if _FROM_A_DAY.isdisjoint(words) else ""
        return f"{preposition}{article}{about}"
    if about.isdecimal():
        return f"by the {_NTH[about]}" if about in _NTH else None
    if first.endswith(_TH) and first[0].isdigit():
        return f"by the {about}"
    return f"by {about}" if first[0].isdigit() else None
