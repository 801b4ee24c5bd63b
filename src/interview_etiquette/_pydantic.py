"""What pydantic asks a class that stands in a field: how to read, check, describe and write it.

Only pydantic calls these hooks; it is imported here when it does, and never at start-up.
"""

import re
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta, timezone
from enum import Enum
from functools import partial
from types import UnionType
from typing import TYPE_CHECKING, Annotated, Any, Final, Union, get_args, get_origin

from attrs import NOTHING, fields

from ._fields import MAX_EMAIL, normalize_email, normalize_moment
from ._text import MAX_TEXT, normalize_text
from .errors import FactError, short_repr
from .people import normalize_form_of_address, normalize_name
from .policy import BOUNDED, MAX_NOTE_WINDOW, within_bounds

if TYPE_CHECKING:
    from pydantic_core import PydanticCustomError, ValidationError

_READS: Final = "__get_pydantic_core_schema__"
_DESCRIBES: Final = "__get_pydantic_json_schema__"
_FACTS: Final = ("Application", "Candidate", "Exchange", "Interview", "Offer", "Person", "Policy")
_ANSWERS: Final = ("Advice", "DraftReading", "Fault", "Finding", "FollowUpPlan", "Note", "Step")
_PROPERTIES: Final = {"Note": ("text",)}  # written beside the fields; read back, they must agree with them
_NORMALIZERS: Final[dict[str, Callable[[str, Any], Any]]] = {
    "name": normalize_name,
    "form_of_address": normalize_form_of_address,
    "email": normalize_email,
    "ended_at": partial(normalize_moment, room=MAX_NOTE_WINDOW),
    "received_at": normalize_moment,
    "at": normalize_moment,
    **dict.fromkeys(BOUNDED, within_bounds),
}
"""What a field of a fact keeps, as its constructor does it; any other text is normalized as text."""
_TEXT: Final[dict[str, Any]] = {"minLength": 1, "maxLength": MAX_TEXT}
_EMAIL: Final[dict[str, Any]] = {"format": "email", "maxLength": MAX_EMAIL}
_ARGUMENT: Final = r"(?m)^    (\w+): (.+(?:\n     .+)*)"


def add_pydantic_hooks(kind: type[Any]) -> None:
    """Make a class something that pydantic takes as a field, if there is a way to write it down as data.

    Facts and answers are read and written whole, enums described.
    A wording stays a Python object, which no schema mentions: a function that has one by default can be called without.
    """
    name = kind.__name__
    if name == "Wording":
        _set(kind, _instance_schema, _no_json_schema)
    elif name in _FACTS or name in _ANSWERS:
        _set(kind, _core_schema, _json_schema)
    elif issubclass(kind, Enum):
        setattr(kind, _DESCRIBES, classmethod(_json_schema))


def _set(kind: type[Any], reads: Callable[..., Any], describes: Callable[..., Any]) -> None:
    setattr(kind, _READS, classmethod(reads))
    setattr(kind, _DESCRIBES, classmethod(describes))


def _instance_schema(kind: type[Any], _source: Any, _handler: Any) -> Any:
    from pydantic_core import core_schema

    return core_schema.is_instance_schema(kind)


def _no_json_schema(_kind: type[Any], _schema: Any, _handler: Any) -> Any:
    from pydantic_core import PydanticOmit

    raise PydanticOmit


def _core_schema(kind: type[Any], source: Any, handler: Any) -> Any:
    from pydantic_core import core_schema

    parameters = dict(zip(getattr(kind, "__parameters__", ()), get_args(source), strict=False))
    schemas = {each.name: _field_schema(kind, each, parameters, handler) for each in fields(kind)}
    schemas |= {name: core_schema.typed_dict_field(core_schema.str_schema(), required=False) for name in _shown(kind)}
    data = core_schema.typed_dict_schema(schemas, extra_behavior="forbid")
    writer = core_schema.wrap_serializer_function_ser_schema(partial(_parts, kind, tuple(schemas)), schema=data)
    name = None if parameters else f"{kind.__module__}.{kind.__qualname__}:{id(kind)}"
    return core_schema.no_info_wrap_validator_function(_maker(kind), data, ref=name, serialization=writer)


def _field_schema(kind: type[Any], field: Any, parameters: dict[Any, Any], handler: Any) -> Any:
    from pydantic_core import core_schema

    leaves = _checked_leaves(field.name) if kind.__name__ in _FACTS else _leaves()
    schema = handler.generate_schema(_replaced(_replaced(field.type, parameters), leaves))
    if field.default is NOTHING:
        return core_schema.typed_dict_field(schema, required=True)
    return core_schema.typed_dict_field(core_schema.with_default_schema(schema, default=field.default), required=False)


def _leaves() -> dict[Any, Any]:
    from pydantic import AfterValidator, AwareDatetime, PlainSerializer, StrictBool, StrictInt

    write = PlainSerializer(_in_whole_minutes, return_type=datetime, when_used="json")
    return {bool: StrictBool, int: StrictInt, datetime: Annotated[AwareDatetime, AfterValidator(_plain), write]}


def _checked_leaves(name: str) -> dict[Any, Any]:
    """What a field of a fact is put through by itself, so that all faults are told at once."""
    from pydantic import AfterValidator, Field

    text = Annotated[str, Field(json_schema_extra=_EMAIL if name == "email" else _TEXT)]
    leaves = _leaves() | {str: text, timedelta: timedelta}
    check = AfterValidator(partial(_normalized, _NORMALIZERS.get(name, normalize_text), name))
    return {leaf: hint if leaf is bool else Annotated[hint, check] for leaf, hint in leaves.items()}


def _replaced(hint: Any, leaves: Mapping[Any, Any]) -> Any:
    """A type with its leaves replaced by what says more of them."""
    if hint in leaves:
        return leaves[hint]
    arguments = tuple(_replaced(each, leaves) for each in get_args(hint))
    if not arguments:
        return hint
    return Union[arguments] if get_origin(hint) in (UnionType, Union) else get_origin(hint)[arguments]  # noqa: UP007


_LONGEST_OFFSET: Final = timedelta(hours=23, minutes=59)


def _plain(moment: datetime) -> datetime:
    """The moment under an offset of the standard library, which can be pickled and printed without pydantic."""
    from pydantic_core import TzInfo

    offset = moment.utcoffset()
    if offset is None or not isinstance(moment.tzinfo, TzInfo):
        return moment
    return moment.replace(tzinfo=timezone(offset))


def _in_whole_minutes(moment: datetime) -> datetime:
    """The same instant, on the same day, under an offset of whole minutes, the most that JSON has room for."""
    minute, offset = timedelta(minutes=1), moment.utcoffset() or timedelta(0)
    if not offset % minute:
        return moment
    nearer = int(offset / minute) * minute  # to UTC, which is within the calendar
    there = moment.astimezone(timezone(nearer))
    if there.date() == moment.date() or abs(nearer) == _LONGEST_OFFSET:
        return there
    return moment.astimezone(timezone(nearer + (minute if offset > nearer else -minute)))


def _normalized(normalize: Callable[[str, object], Any], name: str, value: object) -> Any:
    try:
        return normalize(name, value)
    except FactError as error:
        raise _refusal(error) from error


def _maker(kind: type[Any]) -> Callable[[object, Callable[[object], dict[str, Any]]], Any]:
    def made(given: object, read: Callable[[object], dict[str, Any]]) -> Any:
        return given if isinstance(given, kind) else _made(kind, given, read(given))

    made.__name__ = kind.__name__  # by which an error calls it
    return made


def _made(kind: type[Any], given: object, parts: dict[str, Any]) -> Any:
    shown = {name: parts.pop(name) for name in _shown(kind) if name in parts}
    try:
        made = kind(**parts)
    except FactError as error:
        raise _refusal_at_its_path(kind, error, given) from error
    for name, value in shown.items():
        if getattr(made, name) != value:
            refused = FactError(name, short_repr(value), f"the {name} that the other fields make")
            raise _refusal_at_its_path(kind, refused, given)
    return made


def _refusal(error: FactError) -> "PydanticCustomError":
    from pydantic_core import PydanticCustomError

    refusal = f"got {error.given}, want {error.wanted}"
    context = {"given": error.given, "wanted": error.wanted, "refusal": refusal}  # replaced in this order
    return PydanticCustomError("impossible_fact", "{refusal}", context)


def _refusal_at_its_path(kind: type[Any], error: FactError, given: object) -> "ValidationError":
    from pydantic_core import InitErrorDetails, ValidationError

    path = tuple(int(step) if step.isdecimal() else step for step in re.findall(r"\w+", error.field))
    details = InitErrorDetails(type=_refusal(error), loc=path, input=given)
    return ValidationError.from_exception_data(kind.__name__, [details])


def _parts(kind: type[Any], names: tuple[str, ...], value: object, write: Callable[[object], Any]) -> Any:
    if not isinstance(value, kind):
        from pydantic_core import PydanticSerializationUnexpectedValue

        raise PydanticSerializationUnexpectedValue(f"want {kind.__name__}, got {short_repr(value)}")
    return write({name: getattr(value, name) for name in names})


def _shown(kind: type[Any]) -> tuple[str, ...]:
    return _PROPERTIES.get(kind.__name__, ())


def _json_schema(kind: type[Any], schema: Any, handler: Any) -> Any:
    from inspect import cleandoc

    described = handler(schema)
    original = handler.resolve_ref_schema(described)
    summary, _, rest = cleandoc(kind.__doc__ or "").partition("\n\n")
    original |= {"title": kind.__name__, "description": _one_line(summary)} if summary else {"title": kind.__name__}
    descriptions = _arguments(rest)
    for name, described_field in original.get("properties", {}).items():
        if name in descriptions:
            described_field["description"] = _one_line(descriptions[name])
    return described


def _arguments(docstring: str) -> dict[str, str]:
    _, _, section = docstring.partition("Args:\n")
    return dict(re.findall(_ARGUMENT, section.partition("\n\n")[0]))


def _one_line(words: str) -> str:
    return " ".join(words.split())
