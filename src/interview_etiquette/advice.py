"""An answer together with the guidelines that it rests on."""

from collections.abc import Iterable
from enum import Enum
from typing import Generic, TypeVar

from attrs import field, frozen

from ._fields import check_instances, normalize_items
from ._markdown import bullets, escaped
from .errors import FactValueError
from .guidance import Guideline
from .people import Person

__all__ = ["Advice"]

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
        case _:
            return str(answer)
