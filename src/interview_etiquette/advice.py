"""An answer together with the guidelines that it rests on."""

from collections.abc import Iterable
from datetime import date, datetime, timedelta, timezone
from enum import Enum
from typing import Final, Generic, TypeVar

from attrs import field, frozen

from ._fields import check_instances, normalize_items
from ._markdown import bullets, escaped
from .errors import FactValueError
from .guidance import Guideline
from .people import Person

__all__ = ["Advice"]

_DAYS: Final = "Mon Tue Wed Thu Fri Sat Sun".split()
_MONTHS: Final = "January February March April May June July August September October November December".split()
_NOON: Final = 12

T = TypeVar("T")


def _because(value: Iterable[Guideline]) -> tuple[Guideline, ...]:
    return normalize_items("because", value, "guidelines")


@frozen
class Advice(Generic[T]):
    """An answer and why it is the answer.

    Args:
        answer: What the plain question returns.
        because: The guidelines that decide this answer on these facts: at least one, none of them idle.

    Raises:
        FactTypeError: If `because` holds anything but guidelines.
        FactValueError: If no guideline is given.

    Example:
        >>> from interview_etiquette import explain_should_negotiate
        >>> print(explain_should_negotiate(None))
        no
        - should: Be ready for the salary question, and put real negotiating off until you hold an offer and are strongest. (N5, N6)
    """

    answer: T
    because: tuple[Guideline, ...] = field(converter=_because)

    def __attrs_post_init__(self) -> None:
        check_instances("because", self.because, Guideline)
        if not self.because:
            raise FactValueError("because", "()", "at least one guideline")

    def __bool__(self) -> bool:
        """Refuse to be taken for the answer: `if explain_should_negotiate(offer):` would always hold.

        Raises:
            TypeError: Always.
        """
        raise TypeError("an Advice is neither true nor false; use its .answer")

    def __str__(self) -> str:
        return "\n".join((readable(self.answer), *(f"- {_reason(guideline)}" for guideline in self.because)))

    def to_markdown(self) -> str:
        """The answer and its reasons, each with its force and sources, as Markdown."""
        return f"**{escaped(readable(self.answer))}**\n\n{bullets(map(_reason, self.because))}"

    def _repr_markdown_(self) -> str:
        return self.to_markdown()


def _reason(guideline: Guideline) -> str:
    """A guideline in one line, with its force and sources."""
    return f"{guideline.force.value}: {guideline.text} ({', '.join(guideline.sources)})"


def readable(answer: object) -> str:
    """An answer as a person would read it in a list."""
    match answer:
        case tuple():
            return ", ".join(map(readable, answer)) or "nobody"  # pyright: ignore[reportUnknownArgumentType]
        case Person():
            return answer.name
        case Enum():
            return str(answer.value).replace("_", " ")
        case bool():
            return "yes" if answer else "no"
        case None:
            return "nothing"
        case datetime() if answer.utcoffset() is not None:
            return _day_and_time(answer)
        case _:
            return str(answer)


def _day_and_time(moment: datetime) -> str:
    """A moment as Americans write it, to the minute, with its offset."""
    hour, half = moment.hour % _NOON or _NOON, "AM" if moment.hour < _NOON else "PM"
    return f"{readable_day(moment)}, {hour}:{moment.minute:02} {half} {timezone(moment.utcoffset() or timedelta())}"


def readable_day(day: date) -> str:
    """A day as Americans write it in a list."""
    return f"{_DAYS[day.weekday()]}, {_MONTHS[day.month - 1]} {day.day}, {day.year}"
