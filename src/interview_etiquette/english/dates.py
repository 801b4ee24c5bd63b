"""How English names days: said once, for everything that writes or reads them."""

from datetime import date
from typing import Final

DAYS: Final = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS: Final = tuple("January February March April May June July August September October November December".split())


def weekday(day: date) -> str:
    """The name of the weekday."""
    return DAYS[day.weekday()]


def month_and_day(day: date, *, beside: date) -> str:
    """A date without its weekday; without its year, too, where that is the year beside it."""
    year = "" if day.year == beside.year else f", {day.year:03}"
    return f"{MONTHS[day.month - 1]} {day.day}{year}"


def in_full(day: date, *, beside: date) -> str:
    """A date with its weekday, as after "by"."""
    return f"{weekday(day)}, {month_and_day(day, beside=beside)}"


def date_line(day: date) -> str:
    """The date at the head of a letter."""
    # Two digits of a year would be those of another century.
    return f"{MONTHS[day.month - 1]} {day.day}, {day.year:03}"


def nearby(day: date, *, written_on: date | None) -> str | None:
    """What the day of writing calls this day, if it lies so near."""
    if written_on is None:
        return None
    return {0: "today", 1: "yesterday"}.get((written_on - day).days)
