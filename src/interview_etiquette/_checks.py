"""What a field may hold: each check returns what is kept, or refuses it with one error that names the field."""

import re
from collections.abc import Callable, Iterable
from datetime import UTC, date, datetime, timedelta
from enum import Enum
from typing import Any, Final, TypeVar
from unicodedata import category, normalize

from .errors import FactTypeError, FactValueError, shown

E = TypeVar("E", bound=Enum)
T = TypeVar("T")

MAX_TEXT: Final = 500
"""The most characters that a text may have: enough for any name or phrase, and little enough to check at once."""

_MAX_MARKS = 30  # in a row; the bound of Unicode's stream-safe text format (UAX 15)
_JOINERS = "\u200c\u200d"  # names in Persian, Nepali, Sinhala and other scripts need them
_FILLERS = "\u115f\u1160\u3164\uffa0\u2800"  # letters and symbols that show nothing
_SHOWING = "LNPS"  # letters, numbers, punctuation, symbols
_REFUSED = frozenset(("Cc", "Cf", "Co", "Cs", "Zl", "Zp"))
_ENCODED_WORD = re.compile(r"=\?.*\?=")
_MAX_EMAIL = 254  # RFC 5321, 4.5.3.1.3
_ATOM = r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+"
_ADDR_SPEC = re.compile(rf"{_ATOM}(?:\.{_ATOM})*@{_ATOM}(?:\.{_ATOM})*")


def settle(fact: object, keep: Callable[[str, object], object], *fields: str) -> None:
    """Replace each field of a frozen fact, while it is being constructed, by what is kept of it."""
    for name in fields:
        given = getattr(fact, name)
        kept = keep(name, given)
        if kept is not given:
            object.__setattr__(fact, name, kept)


def settle_given(fact: object, keep: Callable[[str, object], object], *fields: str) -> None:
    """Do the same for fields that may be `None`."""
    for name in fields:
        if getattr(fact, name) is not None:
            settle(fact, keep, name)


def keep_text(field: str, value: object) -> str:
    """Keep text of one line that shows something, in NFC and without outer white space."""
    if not isinstance(value, str):
        raise FactTypeError(field, shown(value), "text")
    text = _exact_text(value)
    _check_length(field, text)
    if text.isascii() and text.isprintable():
        text = text.strip()
        shows = text != ""
    else:
        _check_characters(field, text)
        text = normalize("NFC", text).strip()
        _check_length(field, text)  # NFC makes some texts longer
        _check_marks(field, text)
        shows = any(map(_shows, text))
    if not shows:
        raise FactValueError(field, shown(value), "text that shows at least one character")
    if has_encoded_word(text):
        raise FactValueError(field, shown(value), "text without an encoded word (=?...?=)")
    return text


def keep_texts(field: str, values: object) -> tuple[str, ...]:
    """Keep several texts."""
    items = keep_items(field, values, "texts")
    return tuple([keep_text(f"{field}[{i}]", item) for i, item in enumerate(items)])


def keep_items(field: str, values: object, wanted: str) -> tuple[Any, ...]:
    """Keep any iterable but a text as a tuple, whose items are still to be checked."""
    if isinstance(values, str | bytes) or not isinstance(values, Iterable):
        raise FactTypeError(field, shown(values), f"an iterable of {wanted}")
    items: Iterable[Any] = values  # pyright: ignore[reportUnknownVariableType]  # an iterable of anything
    return tuple(items)


def keep_email(field: str, value: object) -> str:
    """Keep one plain addr-spec, so that no address can become two."""
    if not isinstance(value, str):
        raise FactTypeError(field, shown(value), "an e-mail address")
    text = _exact_text(value)
    if len(text) > _MAX_EMAIL or not _ADDR_SPEC.fullmatch(text) or has_encoded_word(text):
        raise FactValueError(field, shown(value), "one plain ASCII e-mail address (local.part@domain)")
    return text


def keep_date(field: str, value: object) -> date:
    """Keep a calendar date; a `datetime`, which is one by inheritance, says more than is meant."""
    if not isinstance(value, date) or isinstance(value, datetime):
        raise FactTypeError(field, shown(value), "a date without a time")
    return date.fromordinal(date.toordinal(value))


def keep_moment(field: str, value: object, *, room: timedelta) -> datetime:
    """Keep an aware datetime, as an exact `datetime`, after which `room` is left in its zone's calendar."""
    if not isinstance(value, datetime):
        raise FactTypeError(field, shown(value), "an aware datetime")
    wanted = "an aware datetime whose time zone knows its offset"
    try:
        moment = value if type(value) is datetime else _exact(value)  # pragma: no mutate (a copy serves, too)
        aware = moment.utcoffset() is not None
    except Exception as error:  # a foreign tzinfo may raise anything
        raise FactValueError(field, shown(value), wanted) from error
    if not aware:
        raise FactValueError(field, shown(value), wanted)
    try:
        (moment.astimezone(UTC) + room).astimezone(moment.tzinfo)  # pragma: no mutate (any zone shows it)
    except Exception as error:  # OverflowError near either end of the calendar, anything from a foreign tzinfo
        wanted = f"a moment with {room.days} days left in the calendar, in UTC and in its own zone"
        raise FactValueError(field, shown(value), wanted) from error
    return moment


def check_member(field: str, value: object, kind: type[E]) -> None:
    """Refuse what is no member of an enum."""
    if not isinstance(value, kind):
        raise FactTypeError(field, shown(value), f"a member of {kind.__name__}")


def check_instance(field: str, value: object, kind: type[T]) -> None:
    """Refuse what is no instance of a class of facts."""
    if not isinstance(value, kind):
        raise FactTypeError(field, shown(value), f"an instance of {kind.__name__}")


def check_instances(field: str, values: tuple[object, ...], kind: type[T]) -> None:
    """Refuse several values of which one is no such instance."""
    for i, value in enumerate(values):
        if not isinstance(value, kind):
            check_instance(f"{field}[{i}]", value, kind)


def check_bool(field: str, value: object) -> None:
    """Refuse what is merely true or false in the end."""
    if value is not True and value is not False:
        raise FactTypeError(field, shown(value), "True or False")


def has_encoded_word(text: str) -> bool:
    """Tell whether a mail reader could decode part of the text into something else (RFC 2047)."""
    return _ENCODED_WORD.search(text) is not None


def _check_length(field: str, text: str) -> None:
    if len(text) > MAX_TEXT:
        raise FactValueError(field, f"{shown(text)} ({len(text)} characters)", f"at most {MAX_TEXT} characters")


def _check_characters(field: str, text: str) -> None:
    if any(category(char) in _REFUSED and char not in _JOINERS for char in text):
        wanted = "one line without control, format, surrogate or private-use characters"
        raise FactValueError(field, shown(text), wanted)


def _check_marks(field: str, text: str) -> None:
    row = 0  # pragma: no mutate (a mark in first place is refused, whatever went before)
    for at, char in enumerate(char for char in text if char not in _JOINERS):  # a joiner ends no pile
        row = row + 1 if category(char)[0] == "M" else 0
        if row and at == 0:
            raise FactValueError(field, shown(text), "text that does not begin with a combining mark")
        if row > _MAX_MARKS:
            raise FactValueError(field, shown(text), f"at most {_MAX_MARKS} combining marks in a row")


def _shows(char: str) -> bool:
    return category(char)[0] in _SHOWING and char not in _FILLERS


def _exact_text(value: str) -> str:
    # A subclass may format, slice or strip as it likes; this reads the characters themselves.
    return str.__str__(value)


def _exact(value: datetime) -> datetime:
    parts = (value.year, value.month, value.day, value.hour, value.minute, value.second, value.microsecond)
    return datetime(*parts, tzinfo=value.tzinfo, fold=value.fold)
