"""When an answer is expected, as people type it into a field, made fit to stand after "I should hear ..."."""

from typing import Final

from .dates import DAYS, MONTHS
from .forms import phrase

_AS_IT_STANDS: Final = frozenset(
    "early late mid later next within by in on at before after around about sometime shortly soon this tomorrow today "
    "toward towards during between until when once no".split()
)
_SAYS_NO_TIME: Final = frozenset(("asap", "as soon as possible", "whenever", "later", "in due course", "at some point"))
_SHORT: Final = {
    "eow": "by the end of the week",
    "eod": "by the end of the day",
    "eom": "by the end of the month",
}
_PARTS: Final = frozenset("end middle beginning start".split())
_WHOLE: Final = frozenset("day week month quarter year".split())
_ORDINALS: Final = frozenset("first second third fourth last 1st 2nd 3rd 4th".split())
_TH: Final = ("th", "st", "nd", "rd")
_SPANS: Final = ("day", "week", "month", "hour", "fortnight", "quarter")
_COUNTS: Final = frozenset("a an one two three four five six seven eight nine ten couple several few".split())
_MONTHS: Final = frozenset((*(name.lower() for name in MONTHS), *(name[:3].lower() for name in MONTHS)))
_DAYS: Final = frozenset((*(name.lower() for name in DAYS), *(name[:3].lower() for name in DAYS)))


def expectation(text: str) -> str | None:
    """The expectation with the preposition that it wants; empty where it says no time, `None` in any other form."""
    about = phrase(text)
    lowered = about.lower()
    if lowered in _SAYS_NO_TIME:
        return ""
    if lowered in _SHORT:
        return _SHORT[lowered]
    words = lowered.split()
    if words[0].strip(",") in _AS_IT_STANDS:
        return about
    return _with_preposition(about, words)


def _with_preposition(about: str, words: list[str]) -> str | None:
    first, last = words[0].strip(",."), words[-1]
    if first == "the" and len(words) > 1:
        return f"{'during' if words[1] == 'week' else 'by'} {about}"
    if first in _PARTS:
        return f"by the {about[: -len(last)]}the {last}" if last in _WHOLE and words[-2] == "of" else f"by the {about}"
    if first == "week" or (first in _ORDINALS and "week" in words):
        return f"during the {about}"
    if first == "couple":
        return f"in a {about}"
    if (first[0].isdigit() or first in _COUNTS) and any(span in about for span in _SPANS):
        return f"in {about}"
    if first in _MONTHS and len(words) == 1:
        return f"in {about}"
    if first.endswith(_TH) and first[0].isdigit():
        return f"by the {about}"
    if first in _MONTHS or first in _DAYS or first[0].isdigit():
        return f"by {about}"
    return f"in {about}" if first.startswith("mid-") else None
