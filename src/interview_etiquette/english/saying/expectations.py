"""When an answer is expected, as people type it into a field, made fit to stand after "I should hear ..."."""

import re
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
_HEDGES: Final = frozenset("maybe perhaps probably likely possibly hopefully".split())
_HEARING: Final = re.compile(
    r"(?:(?:should|will|may|might|can|could|expect to|to) )*"
    r"(?:hear(?: back)?(?: from (?:them|you))?|get back(?: to me)?|(?:an? )?(?:decision|answer|reply|response|news))"
    r"(?: (?:due|expected))? ",
    re.IGNORECASE,
)
_ROUGHLY: Final = re.compile(
    r"(about|around|approximately|roughly|nearly|almost|at least|at most|(?:no )?(?:less|more) than|under|over|up to) "
)
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
_NAMED_DAY: Final = re.compile(
    r"\b(?:labor|memorial|independence|veterans|presidents'?|election|columbus|boxing"
    r"|(?:new year|mother|father)'?s) day\b",
    re.IGNORECASE,
)
_PARTS_OF_A_MONTH: Final = frozenset("early mid late".split())
_LAST_OF_A_MONTH: Final = 31
_FULL: Final = {name.lower(): name for name in (*MONTHS, *DAYS)}
_CUT: Final = {name[:3].lower(): name for name in (*MONTHS, *DAYS)} | {"sept": "September", "thurs": "Thursday"}
_NAMES: Final = _CUT | {"tues": "Tuesday"} | _FULL
_MONTHS: Final = frozenset(name for name in _NAMES if _NAMES[name] in MONTHS)
_DAYS: Final = frozenset(_NAMES).difference(_MONTHS)
_AMBIGUOUS: Final = frozenset(("may", "march", "mar", "sat", "sun"))
_QUARTER: Final = re.compile(r"q[1-4]\b", re.IGNORECASE)
_PLACEHOLDER: Final = re.compile(r"^(\S+) \(([^()]+)\)$")
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
    words = lowered.split()
    if lowered in _SAYS_NO_TIME or _NEVER_A_TIME.match(lowered) or says_nothing(about):
        return ""
    if lowered in _SHORT:
        return _SHORT[lowered]
    if words[0] == "by" and words[-1] in _BY_WHAT:
        return None
    if not _HEDGES.isdisjoint(word.strip(",()") for word in words):
        return _hedged(about)
    hearing = _HEARING.match(about)
    return expectation(about[hearing.end() :]) if hearing else _placed(about, words)


def _hedged(about: str) -> str | None:
    # No frame bears "hopefully next week"; but "maybe TBD" says as little as "TBD".
    rest = " ".join(word for word in about.split() if word.lower().strip(",()") not in _HEDGES)
    return None if rest and expectation(rest) != "" else ""


def _placed(about: str, words: list[str]) -> str | None:
    rough = _ROUGHLY.match(about.lower())
    if rough and (words[len(rough[1].split())][0].isdigit() or words[len(rough[1].split())] in _COUNTS):
        return _roughly(rough[1], about[rough.end() :])
    if about.lower().startswith(_STANDS_AS_TWO):
        return _lower_first(about)
    if words[0] == "the" and len(words) > 1:
        return _with_the(about.partition(" ")[2])
    if _WANTS_THE.match(about.lower()):
        return _with_the(_lower_first(about))
    if words[0] in _PARTS_OF_A_MONTH and _names_a_month(words):
        return f"in {_lower_first(about)}"
    if words[0].strip(",") in _AS_IT_STANDS:
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
    later = words[1] if len(words) > 1 else ""
    months = _MONTHS | _SEASONS
    return later not in _AS_IT_STANDS.difference(_PARTS_OF_A_MONTH) and any(
        word.strip(",.") in months for word in words
    )


def _lower_first(about: str) -> str:
    first = about.split(maxsplit=1)[0].strip(",.")
    return about if first in _FULL.values() or first.isupper() else f"{about[0].lower()}{about[1:]}"


def _tidied(about: str) -> str:
    """Names of days and months with their capitals, spans in small letters, the rest as it was typed."""
    noted = _PLACEHOLDER.match(about)
    if noted and says_nothing(noted[1]):
        about = noted[2].strip(" ?")
    words = re.sub(r"^(early|late)-(?=[a-z])", r"\1 ", about, flags=re.IGNORECASE).split()
    alone = len(words) == 1
    spelled = " ".join([_spelled(word, named=alone or at == 0) for at, word in enumerate(words)])
    return _NAMED_DAY.sub(lambda day: " ".join([word.capitalize() for word in day[0].split()]), spelled)


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
