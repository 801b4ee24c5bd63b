"""An answer together with the guidelines that it rests on."""

from enum import Enum
from typing import Generic, NoReturn, TypeVar

from attrs import frozen

from ._markdown import bullets, escaped
from .errors import FactValueError
from .guidance import Guideline
from .model import Person

T = TypeVar("T")


@frozen
class Advice(Generic[T]):
    """An answer and why it is the answer.

    Args:
        answer: What the plain question returns.
        because: The guidelines that decide this answer on these facts: at least one, none of them idle.

    Raises:
        FactValueError: If no guideline is given.

    Example:
        >>> from interview_etiquette import explain_should_negotiate
        >>> advice = explain_should_negotiate(None)
        >>> advice.answer
        False
        >>> [guideline.id for guideline in advice.because]
        ['defer-salary-talk']
    """

    answer: T
    because: tuple[Guideline, ...]

    def __attrs_post_init__(self) -> None:
        if not self.because:
            raise FactValueError("because", "()", "at least one guideline")

    def __bool__(self) -> NoReturn:
        """Refuse to be taken for the answer: `if explain_should_negotiate(offer):` would always hold.

        Raises:
            TypeError: Always.
        """
        raise TypeError("an Advice is neither true nor false; look at its answer")

    def _repr_markdown_(self) -> str:
        because = bullets([guideline.text for guideline in self.because])
        return f"**{escaped(readable(self.answer))}**\n\n{because}"


def readable(answer: object) -> str:
    """Say an answer as a person would read it in a list."""
    match answer:
        case tuple():
            return ", ".join(map(readable, answer)) or "nobody"  # pyright: ignore[reportUnknownArgumentType]
        case Person():
            return answer.name
        case Enum():
            return str(answer.value).replace("_", " ")
        case bool():
            return "yes" if answer else "no"
        case _:
            return str(answer)
