"""The refusals: an impossible fact or a wrong argument is refused once, where it enters, in the same words."""

from reprlib import Repr

__all__ = ["FactError", "FactTypeError", "FactValueError"]

_LONGEST = 100
_LONGEST_INT_IN_BITS = 14_000  # Python writes no int of more than 4,300 digits


class _Short(Repr):
    def repr_int(self, x: int, level: int) -> str:
        # From Python 3.14 on, a longer one would be shown with its place in memory.
        return "<int>" if x.bit_length() > _LONGEST_INT_IN_BITS else super().repr_int(x, level)


_SHORT = _Short()
_SHORT.maxstring = _SHORT.maxother = 60


class FactError(Exception):
    """A fact or an argument was refused: the field, what was given, and what is wanted.

    Args:
        field: The name of the field or argument, as the caller writes it.
        given: What was given, as shown by `short_repr`.
        wanted: What would have been accepted, as a noun phrase.

    Example:
        >>> from interview_etiquette import FactError, Person
        >>> try:
        ...     Person("")
        ... except FactError as error:
        ...     print(error)
        name: got '', want text that shows at least one character
    """

    def __init__(self, field: str, given: str, wanted: str) -> None:
        super().__init__(field, given, wanted)
        self.field = field
        self.given = given
        self.wanted = wanted

    def __str__(self) -> str:
        return f"{self.field}: got {self.given}, want {self.wanted}"


class FactTypeError(FactError, TypeError):
    """A fact or an argument is of the wrong type; also a `TypeError`."""


class FactValueError(FactError, ValueError):
    """A fact or an argument is of the right type and impossible; also a `ValueError`."""


def short_repr(value: object) -> str:
    """Show what was given in at most a line, whatever it is."""
    try:
        line = " ".join(_SHORT.repr(value).encode(errors="replace").decode().split())
    except Exception:  # noqa: BLE001  # a repr may raise anything; that of a very long int does
        line = f"<{type(value).__name__}>"
    return line if len(line) <= _LONGEST else f"{line[: _LONGEST - 3]}..."
