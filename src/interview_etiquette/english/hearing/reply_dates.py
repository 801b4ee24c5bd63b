"""Dates as people write them."""

import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import Final

from attrs import frozen

MONTHS: Final = "january february march april may june july august september october november december".split()
DAYS: Final = "monday tuesday wednesday thursday friday saturday sunday".split()
_NTH: Final = re.compile(r"([0-9]{1,2})(st|nd|rd|th)?")
_YEAR: Final = re.compile("[0-9]{3,4}")
_ISO: Final = re.compile("([0-9]{3,4}) ([0-9]{1,2}) ([0-9]{1,2})")
_NUMBERS: Final = re.compile(r"([0-9]{1,4})[./]([0-9]{1,2})(?:[./]([0-9]{2,4}))?")
_BEFORE_A_DAY: Final = frozenset("by on until till before next this coming come upcoming".split())
_NUMBER_OF_MONTH: Final = {form: number for number, month in enumerate(MONTHS, 1) for form in (month, month[:3])} | {
    "sept": 9
}
_TIMES: Final = 3  # that "the 29th" can mean, or "Friday"
_NO_WORD: Final = ""
_NAMES: Final = frozenset((*_NUMBER_OF_MONTH, *DAYS))


@frozen
class Mention:
    """A date in a row of words.

    Args:
        at: The first of its words.
        days: Which days it can mean.
    """

    at: int
    days: tuple[date, ...]


def dates_in(words: Sequence[str], since: date) -> Iterator[Mention]:
    """The dates that some words mention, as seen from a day."""
    for at, word in enumerate(words):
        if word not in _NAMES and not word[0].isdigit():
            continue  # no date begins with it
        for day in (_month_first, _day_first, _in_numbers, _weekday, _day_alone):
            days = day(words, at, since)
            if days:
                yield Mention(at, days)
                break


def _word(words: Sequence[str], at: int) -> str:
    return words[at] if at < len(words) else _NO_WORD


def _month_first(words: Sequence[str], at: int, since: date) -> tuple[date, ...]:
    nth = at + (2 if _word(words, at + 1) == "the" else 1)
    return _named(words, _word(words, at), nth, nth + 1, since)


def _day_first(words: Sequence[str], at: int, since: date) -> tuple[date, ...]:
    behind = at + (2 if _word(words, at + 1) == "of" else 1)
    return _named(words, _word(words, behind), at, behind + 1, since)


def _named(words: Sequence[str], name: str, nth: int, behind: int, since: date) -> tuple[date, ...]:
    """A day of a month that is named, with the year behind it where there is one."""
    month, day = _NUMBER_OF_MONTH.get(name), _NTH.fullmatch(_word(words, nth))
    if month is None or day is None:
        return ()
    year = _word(words, behind + 1 if _word(words, behind) == "," else behind)
    if _YEAR.fullmatch(year):
        return _day(int(year), month, int(day[1]))
    return _near(since, month, int(day[1]))


def _in_numbers(words: Sequence[str], at: int, since: date) -> tuple[date, ...]:
    numbers = _NUMBERS.fullmatch(words[at])
    if numbers:
        first, second, year = (int(number or 0) for number in numbers.groups())
        days = (*_near(since, first, second), *_near(since, second, first))
        return tuple([day for day in days if year in {0, day.year, day.year % 100}])
    iso = _ISO.fullmatch(" ".join(words[at : at + 3]))
    return _day(int(iso[1]), int(iso[2]), int(iso[3])) if iso else ()


def _weekday(words: Sequence[str], at: int, since: date) -> tuple[date, ...]:
    if words[at] not in DAYS or words[at - 1] not in _BEFORE_A_DAY or _tells_more(words, at, since):
        return ()
    first = (DAYS.index(words[at]) - since.weekday() - 1) % 7 + 1  # pyright: ignore[reportArgumentType]
    return tuple(since + timedelta(first + 7 * week) for week in range(_TIMES))


def _tells_more(words: Sequence[str], at: int, since: date) -> bool:
    """Whether a date follows a weekday, and says more exactly which day it is ("Friday, May 30")."""
    behind = at + (2 if _word(words, at + 1) == "," else 1)
    behind += _word(words, behind) == "the"
    return bool(_month_first(words, behind, since) or _day_first(words, behind, since))


def _day_alone(words: Sequence[str], at: int, since: date) -> tuple[date, ...]:
    nth = _NTH.fullmatch(words[at])
    if not nth or not nth[2] or words[at - 1] != "the":
        return ()
    days = {day for month in _NUMBER_OF_MONTH.values() for day in _near(since, month, int(nth[1]))}
    return tuple(sorted(day for day in days if day >= since)[:_TIMES])


def _near(since: date, month: int, day: int) -> tuple[date, ...]:
    years = (since.year, since.year + 1, since.year - 1)
    days = [found for year in years for found in _day(year, month, day)]
    return tuple(sorted(days, key=lambda found: abs((found - since).days)))


def _day(year: int, month: int, day: int) -> tuple[date, ...]:
    try:
        return (date(year, month, day),)
    except ValueError:
        return ()
