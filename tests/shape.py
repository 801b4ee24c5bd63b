"""The public names as text: signatures, members, guidelines; and facts as other programs may have stored them."""

import inspect
import pickle
import re
from collections.abc import Iterator
from datetime import date, datetime, timedelta, timezone
from enum import Enum
from importlib.metadata import version
from pathlib import Path
from types import ModuleType
from typing import Any, Final

import msgspec

import interview_etiquette
from interview_etiquette import (
    AS_WRITTEN,
    ENGLISH,
    Candidate,
    Guideline,
    Interview,
    Offer,
    OfferForm,
    OfferStatus,
    Person,
    Point,
    Policy,
    Role,
    strategies,
)

FOLDER: Final = Path(__file__).parent / "surface"
PUBLIC: Final = FOLDER / "public.txt"

_HEAD: Final = "# Written by `python -m tests.pin`: everything that other code may depend on.\n"
_CONSTANTS: Final = {id(AS_WRITTEN): "AS_WRITTEN", id(ENGLISH): "ENGLISH"}
_MODULES: Final = re.compile(r"\b(?:[a-z_]\w*\.)+(?=[A-Za-z])")
_PROTOCOL: Final = 4

_ADA: Final = Person("Ada Okafor", Role.HIRING_MANAGER, "Dr. Okafor", "ada@example.org", "the walk through your lab")
_SAM: Final = Person("Sam Ortiz", Role.HR_REPRESENTATIVE)
FACTS: Final = {
    "person": _ADA,
    "interview": Interview(
        position="Planner",
        ended_at=datetime(2026, 5, 19, 15, 30, 0, 1, tzinfo=timezone(timedelta(hours=-4))),
        invited_by=_SAM,
        arranged_by=_ADA,
        met=[_ADA, Person("Tom Becker")],
        organization="Acme",
        reply_expected=date(2026, 6, 1),
        decision_soon=True,
    ),
    "candidate": Candidate("Noor Haddad", False, ["forecasting", "a degree"], "noor@example.org", "+1 540 555 0100"),
    "offer": Offer(OfferForm.FORMAL_EMAIL, "Planner", "Acme", date(2026, 6, 1), OfferStatus.ACCEPTED),
    "policy": Policy(timedelta(hours=48), 3, email_counts_as_written=False, negotiate_verbal_offers=True),
}


def keep() -> None:
    """Write the public names, and the facts as this version stores them."""
    folder = FOLDER / version("interview-etiquette")
    folder.mkdir(parents=True, exist_ok=True)
    PUBLIC.write_text(public(), encoding="utf-8", newline="\n")
    for name, fact in FACTS.items():
        (folder / f"{name}.pickle").write_bytes(pickle.dumps(fact, _PROTOCOL))
        (folder / f"{name}.json").write_bytes(msgspec.json.format(msgspec.json.encode(fact)) + b"\n")


def public() -> str:
    """Every public name, one paragraph each."""
    named = ((name, getattr(interview_etiquette, name)) for name in interview_etiquette.__all__)
    paragraphs = ["\n".join(_shown(name, value)) for name, value in (*named, *_functions(strategies))]
    return "\n\n".join((_HEAD.strip(), *paragraphs)) + "\n"


def _functions(module: ModuleType) -> Iterator[tuple[str, object]]:
    for name, value in sorted(vars(module).items()):
        if inspect.isfunction(value) and value.__module__ == module.__name__ and not name.startswith("_"):
            yield f"strategies.{name}", value


def _shown(name: str, value: Any) -> Iterator[str]:
    if isinstance(value, type):
        bases = ", ".join(base.__name__ for base in value.__bases__)
        yield f"class {name}({bases})"
        yield from (f"    {line}" for line in _body(value))
    elif inspect.isfunction(value):
        yield from _signature(f"def {name}", value)
    else:
        yield f"{name}: {type(value).__name__}"


def _body(kind: type[object]) -> Iterator[str]:
    if issubclass(kind, Enum):
        yield from (f"{member.name} = {_member(member)}" for member in kind)
    else:
        yield from _signature("def __init__", kind)
        yield f"match args: {', '.join(getattr(kind, '__match_args__', ())) or 'none'}"
    for name, value in _members_of(kind).items():
        if isinstance(value, property):
            yield f"property {name}{_returned(inspect.signature(value.fget))}"  # type: ignore[arg-type]
        elif inspect.isfunction(value):
            yield from _signature(f"{'abstract ' * hasattr(value, '__isabstractmethod__')}def {name}", value)


def _members_of(kind: type[object]) -> dict[str, object]:
    ours = [base for base in reversed(kind.__mro__) if base.__module__.startswith("interview_etiquette.")]
    members = {name: value for base in ours for name, value in vars(base).items()}
    return {name: members[name] for name in sorted(members) if not name.startswith("_") or name == "_repr_markdown_"}


def _member(member: Enum) -> str:
    match member:
        case Guideline():
            return f"{member.id!r}, {member.force.value}, {member.sources}"
        case Point():
            return f"{member.value!r}, {member.guideline.id}"
        case _:
            return repr(member.value)


def _signature(start: str, value: Any) -> Iterator[str]:
    signature = inspect.signature(value)
    parameters = list(_parameters(signature))
    end = f"){_returned(signature)}" if inspect.isfunction(value) else ")"
    if sum(map(len, parameters)) < 80:
        yield f"{start}({', '.join(parameters)}{end}"
        return
    yield f"{start}("
    yield from (f"    {parameter}," for parameter in parameters)
    yield end


def _parameters(signature: inspect.Signature) -> Iterator[str]:
    starred = False
    for parameter in signature.parameters.values():
        if parameter.kind is parameter.KEYWORD_ONLY and not starred:
            starred = True
            yield "*"
        hint = "" if parameter.annotation is parameter.empty else f": {_annotation(parameter.annotation)}"
        default = "" if parameter.default is parameter.empty else f" = {_default(parameter.default)}"
        yield f"{parameter.name}{hint}{default}"


def _returned(signature: inspect.Signature) -> str:
    return f" -> {_annotation(signature.return_annotation)}"


def _annotation(hint: object) -> str:
    # Where a class is defined is the library's own business, and not said alike by all versions of Python.
    return _MODULES.sub("", inspect.formatannotation(hint)).strip("'")


def _default(value: object) -> str:
    if isinstance(value, Enum):
        return str(value)
    return _CONSTANTS.get(id(value), repr(value))
