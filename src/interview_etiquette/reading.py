"""What was heard in a draft, as plain data: a reader of drafts says it, and the review judges it."""

from collections.abc import Callable, Iterable
from datetime import date
from typing import Final, TypeAlias

from attrs import field, frozen

from ._fields import (
    check_instance,
    check_instances,
    check_member,
    check_members,
    normalize_date,
    normalize_fields,
    normalize_items,
)
from .errors import FactTypeError, short_repr
from .facts import Candidate, Interview
from .guidance import Guideline
from .points import Point

__all__ = ["DraftReader", "DraftReading", "Fault"]

_PAIR: Final = 2


def _points(value: Iterable[Point]) -> tuple[Point, ...]:
    return normalize_items("points", value, "members of Point")


@frozen
class Fault:
    """Words that should not be in a note.

    Args:
        guideline: The guideline that they are against.
        quote: The words.

    Example:
        >>> Fault(Guideline("leave-pay-out"), "what salary").guideline.force.value
        'avoid'
    """

    guideline: Guideline
    quote: str

    def __attrs_post_init__(self) -> None:
        check_member("guideline", self.guideline, Guideline)
        check_instance("quote", self.quote, str)


def _faults(value: Iterable[Fault]) -> tuple[Fault, ...]:
    return normalize_items("faults", value, "faults")


def _greeted(value: Iterable[str]) -> tuple[str, ...]:
    return normalize_items("greeted", value, "strings")


def _quotes(value: Iterable[tuple[Point, str]]) -> tuple[tuple[Point, str], ...]:
    return normalize_items("quotes", value, "pairs of a point and a string")


@frozen
class DraftReading:
    """What was heard in a draft.

    Args:
        points: The points that it makes.
        faults: What should not be there. The review turns `leave-pay-out`, `fill-every-blank`, `no-reproach`,
            `greet-by-name` (words that greet nobody in particular), `thank-others-through-them` (a request to the
            reader to thank the reader), `withdraw-tactfully` (the wrong mood) and `within-a-page` (too long) into findings.
        greeted: The names of those whom it greets, as the interview has them where it knows them.
        signed: The name of whoever signs; `None`: nobody does.
        reply_date: The date by which it expects to hear, where it names one.
        quotes: In which words it makes a point, for findings about the mood.
        words: How many words it has, without what it quotes; `None`: the review counts those of the text.
        own_words: How many of them come from no fact; `None`: as many as `words`.

    Raises:
        FactTypeError: If a field is of the wrong type.

    Example:
        >>> DraftReading([Point.THANKS], greeted=["Ada Okafor"]).greeted
        ('Ada Okafor',)
    """

    points: tuple[Point, ...] = field(converter=_points)
    faults: tuple[Fault, ...] = field(default=(), converter=_faults)
    greeted: tuple[str, ...] = field(default=(), converter=_greeted)
    signed: str | None = None
    reply_date: date | None = None
    quotes: tuple[tuple[Point, str], ...] = field(default=(), converter=_quotes)
    words: int | None = None
    own_words: int | None = None

    def __attrs_post_init__(self) -> None:
        check_members("points", self.points, Point)
        check_instances("faults", self.faults, Fault)
        check_instances("greeted", self.greeted, str)
        if self.signed is not None:
            check_instance("signed", self.signed, str)
        normalize_fields(self, normalize_date, "reply_date")
        for at, pair in enumerate(self.quotes):
            _check_pair(f"quotes[{at}]", pair)
        for name in ("words", "own_words"):
            if getattr(self, name) is not None:
                check_instance(name, getattr(self, name), int)


def _check_pair(name: str, pair: object) -> None:
    if not isinstance(pair, tuple) or len(pair) != _PAIR:  # pyright: ignore[reportUnknownArgumentType]
        raise FactTypeError(name, short_repr(pair), "a pair of a point and a string")  # pyright: ignore[reportUnknownArgumentType]
    point, quote = pair  # pyright: ignore[reportUnknownVariableType]
    check_member(f"{name}[0]", point, Point)  # pyright: ignore[reportUnknownArgumentType]
    check_instance(f"{name}[1]", quote, str)  # pyright: ignore[reportUnknownArgumentType]


DraftReader: TypeAlias = Callable[[str, Interview, Candidate], DraftReading]
"""Whoever reads a draft: a text, the interview that it follows and its writer go in, what was heard comes out."""
