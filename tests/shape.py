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
from typing import Any, Final, get_origin

import msgspec

import interview_etiquette
from interview_etiquette import (
    AS_WRITTEN,
    ENGLISH,
    READ_ENGLISH,
    Application,
    Candidate,
    Exchange,
    Guideline,
    Interview,
    MessageKind,
    Offer,
    OfferForm,
    OfferStatus,
    Person,
    Policy,
    Role,
    Term,
    strategies,
)
from interview_etiquette.english import BOOK

FOLDER: Final = Path(__file__).parent / "surface"
PUBLIC: Final = FOLDER / "public.txt"

_HEAD: Final = "# Written by `python -m tests.pin`: everything that other code may depend on.\n"
_CONSTANTS: Final = {
    id(AS_WRITTEN): "AS_WRITTEN",
    id(ENGLISH): "ENGLISH",
    id(READ_ENGLISH): "READ_ENGLISH",
    id(BOOK): "BOOK",
}
_MODULES: Final = re.compile(r"\b(?:[a-z_]\w*\.)+(?=[A-Za-z])")
_PROTOCOL: Final = 4

_AFTERNOON: Final = datetime(2026, 5, 19, 15, 30, 0, 1, tzinfo=timezone(timedelta(hours=-4)))
_ADA: Final = Person("Ada Okafor", Role.HIRING_MANAGER, "Dr. Okafor", "ada@example.org", "the walk through your lab")
_SAM: Final = Person("Sam Ortiz", Role.HR_REPRESENTATIVE)
_CANDIDATE: Final = Candidate(
    "Noor Haddad",
    interested=False,
    qualifications=["forecasting", "a degree"],
    email="noor@example.org",
    phone="+1 540 555 0100",
    drawn_by="the new bus network",
    reason="I have accepted a position closer to home",
    own_words="It was a pleasure. Thank you!",
    internal=True,
)
_INTERVIEW: Final = Interview(
    position="Planner",
    ended_at=_AFTERNOON,
    invited_by=_SAM,
    arranged_by=_ADA,
    interviewers=[_ADA, Person("Tom Becker")],
    also_met=[Person("Li Na", Role.ASSISTANT)],
    organization="Acme",
    reply_expected=date(2026, 6, 1),
    decision_soon=True,
)
_OFFER: Final = Offer(
    OfferForm.FORMAL_EMAIL,
    "Planner",
    "Acme",
    date(2026, 6, 12),
    OfferStatus.ACCEPTED,
    received_at=_AFTERNOON + timedelta(days=7),
    made_by=_ADA,
    salary="$72,000 a year",
    starts_on=date(2026, 7, 1),
    terms=[Term.SALARY, Term.PLACE],
)
_EXCHANGE: Final = Exchange(MessageKind.THANK_YOU, _AFTERNOON + timedelta(hours=1), _ADA)
FACTS: Final = {
    "person": _ADA,
    "interview": _INTERVIEW,
    "candidate": _CANDIDATE,
    "offer": _OFFER,
    "exchange": _EXCHANGE,
    "application": Application(
        candidate=_CANDIDATE, interviews=[_INTERVIEW], offer=_OFFER, exchanges=[_EXCHANGE], priorities=["salary"]
    ),
    "policy": Policy(
        timedelta(hours=48),
        3,
        email_counts_as_written=False,
        negotiate_verbal_offers=True,
        through_the_agency=True,
        inquire_after_promised=3,
        inquire_after_interview=10,
        max_inquiries=1,
        decision_time=timedelta(days=7),
        stale_after=timedelta(days=60),
        holidays=[date(2026, 5, 25)],
    ),
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
    if isinstance(value, type) and get_origin(value) is None:
        bases = ", ".join(base.__name__ for base in value.__bases__)
        yield f"class {name}({bases})"
        yield from (f"    {line}" for line in _body(value))
    elif inspect.isfunction(value):
        yield from _signature(f"def {name}", value)
    elif get_origin(value) is not None:
        yield f"{name} = {_annotation(value)}"
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
    ours = [base for base in reversed(kind.__mro__) if base.__module__.split(".")[0] == "interview_etiquette"]
    members = {name: value for base in ours for name, value in vars(base).items()}
    return {name: members[name] for name in sorted(members) if not name.startswith("_") or name == "_repr_markdown_"}


def _member(member: Enum) -> str:
    match member:
        case Guideline():
            return f"{member.id!r}, {member.force.value}, {member.sources}"
        case MessageKind():
            return f"{member.value!r}{', theirs' * member.is_theirs}{', call first' * member.call_first}"
        case _:
            guideline = getattr(member, "guideline", None)
            return repr(member.value) if guideline is None else f"{member.value!r}, {guideline.id}"


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
