"""What a field or an argument may hold: each function returns what is kept, or refuses it by the field's name."""

import re
from collections.abc import Callable, Iterable
from datetime import UTC, date, datetime, timedelta
from enum import Enum
from operator import index
from typing import Any, Final, TypeVar

from ._text import exact_string, has_encoded_word, normalize_text
from .errors import FactTypeError, FactValueError, short_repr

E = TypeVar("E", bound=Enum)
T = TypeVar("T")

MAX_EMAIL: Final = 254  # RFC 5321, 4.5.3.1.3
_MAX_LOCAL_PART: Final = 64  # RFC 5321, 4.5.3.1.1
_ATOM: Final = r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+"
_LABEL: Final = r"[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
_VOWELS: Final = "AEIOUaeiou"
_ADDR_SPEC: Final = rf"{_ATOM}(?:\.{_ATOM})*@{_LABEL}(?:\.{_LABEL})*"


def normalize_fields(fact: object, normalize: Callable[[str, Any], object], *fields: str) -> None:
    """Replace each field of a frozen fact that is given, while it is being constructed, by what is kept of it."""
    for name in fields:
        given = getattr(fact, name)
        if given is None:
            continue
        kept = normalize(name, given)
        if kept is not given:
            object.__setattr__(fact, name, kept)


def require(fact: object, *fields: str) -> None:
    """Refuse `None` in fields that must be given."""
    for name in fields:
        if getattr(fact, name) is None:
            raise FactTypeError(name, "None", "a string")


def normalize_texts(field: str, values: object) -> tuple[str, ...]:
    """Return several texts."""
    items = normalize_items(field, values, "strings")
    return tuple([normalize_text(f"{field}[{i}]", item) for i, item in enumerate(items)])


def normalize_items(field: str, values: object, wanted: str) -> tuple[Any, ...]:
    """Return any iterable but a string as a tuple, whose items are still to be checked."""
    if isinstance(values, tuple):
        return tuple(values)  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType]
    if isinstance(values, str | bytes) or not isinstance(values, Iterable):
        raise FactTypeError(field, short_repr(values), f"an iterable of {wanted}")
    items: Iterable[Any] = values  # pyright: ignore[reportUnknownVariableType]  # an iterable of anything
    return tuple(items)


def normalize_email(field: str, value: object) -> str:
    """Return one plain addr-spec, so that no address can become two."""
    if not isinstance(value, str):
        raise FactTypeError(field, short_repr(value), "an email address")
    text = exact_string(value)
    local_part = text.partition("@")[0]  # pragma: no mutate (an address with two of them is none)
    too_long = len(text) > MAX_EMAIL or len(local_part) > _MAX_LOCAL_PART
    if too_long or not re.fullmatch(_ADDR_SPEC, text) or has_encoded_word(text):
        raise FactValueError(field, short_repr(value), "one plain ASCII email address (local.part@domain)")
    return text


def normalize_date(field: str, value: object) -> date:
    """Return a calendar date; a `datetime`, which is one by inheritance, says more than is meant."""
    if not isinstance(value, date) or isinstance(value, datetime):
        raise FactTypeError(field, short_repr(value), "a date without a time")
    return value if type(value) is date else date.fromordinal(date.toordinal(value))


def normalize_dates(field: str, values: tuple[object, ...]) -> tuple[date, ...]:
    """Return several dates."""
    return tuple([normalize_date(f"{field}[{i}]", item) for i, item in enumerate(values)])


def normalize_moment(field: str, value: object, room: timedelta = timedelta(0)) -> datetime:
    """Return an aware datetime, as an exact `datetime`, after which `room` is left in its zone's calendar."""
    if not isinstance(value, datetime):
        raise FactTypeError(field, short_repr(value), "an aware datetime")
    wanted = "an aware datetime whose time zone knows its offset"
    try:
        moment = value if type(value) is datetime else _exact_datetime(value)  # pragma: no mutate (a copy serves, too)
        aware = moment.utcoffset() is not None
    except Exception as error:  # a foreign tzinfo may raise anything
        raise FactValueError(field, short_repr(value), wanted) from error
    if not aware:
        raise FactValueError(field, short_repr(value), wanted)
    try:
        (moment.astimezone(UTC) + room).astimezone(moment.tzinfo)  # pragma: no mutate (any zone shows it)
    except Exception as error:  # OverflowError near either end of the calendar, anything from a foreign tzinfo
        left = f" with {room.days} days left" if room else ""
        wanted = f"a moment{left} in the calendar, in UTC and in its own zone"
        raise FactValueError(field, short_repr(value), wanted) from error
    return moment


def normalize_duration(field: str, value: object, wanted: str) -> timedelta:
    """Return a duration as an exact `timedelta`."""
    if not isinstance(value, timedelta):
        raise FactTypeError(field, short_repr(value), wanted)
    return value if type(value) is timedelta else timedelta(value.days, value.seconds, value.microseconds)


def normalize_count(field: str, value: object, wanted: str) -> int:
    """Return a whole number of any type as an `int`; `True` is none."""
    if isinstance(value, bool):
        raise FactTypeError(field, short_repr(value), wanted)
    try:
        return index(value)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    except TypeError as error:
        raise FactTypeError(field, short_repr(value), wanted) from error


def check_member(field: str, value: object, kind: type[E]) -> None:
    """Refuse what is no member of an enum, and say which members there are."""
    if isinstance(value, kind):
        return
    wanted = f"a member of {kind.__name__} ({', '.join(member.name for member in kind)})"
    named = next((member for member in kind if type(value) is str and member.value == value), None)
    hint = "" if named is None else f"; that string is the value of {kind.__name__}.{named.name}"
    raise FactTypeError(field, short_repr(value), wanted + hint)


def check_members(field: str, values: tuple[object, ...], kind: type[Enum]) -> None:
    """Refuse several values of which one is no member of an enum."""
    for i, value in enumerate(values):
        if not isinstance(value, kind):
            check_member(f"{field}[{i}]", value, kind)


def check_instance(field: str, value: object, kind: type[Any]) -> None:
    """Refuse what is no instance of a class."""
    if not isinstance(value, kind):
        article = "an" if kind.__name__[0] in _VOWELS else "a"
        raise FactTypeError(field, short_repr(value), f"{article} {kind.__name__}")


def check_instances(field: str, values: tuple[object, ...], kind: type[T]) -> None:
    """Refuse several values of which one is no such instance."""
    for i, value in enumerate(values):
        if not isinstance(value, kind):
            check_instance(f"{field}[{i}]", value, kind)


def check_bool(field: str, value: object) -> None:
    """Refuse what is merely true or false in the end."""
    if value is not True and value is not False:
        raise FactTypeError(field, short_repr(value), "True or False")


def check_callable(field: str, value: object, wanted: str) -> None:
    """Refuse what cannot be called."""
    if not callable(value):
        raise FactTypeError(field, short_repr(value), wanted)


def _exact_datetime(value: datetime) -> datetime:
    parts = (value.year, value.month, value.day, value.hour, value.minute, value.second, value.microsecond)
    return datetime(*parts, tzinfo=value.tzinfo, fold=value.fold)
