"""Arguments: a wrong type anywhere in a public function is refused by the name of the argument, in the words of facts."""

from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, date, datetime
from email.message import EmailMessage
from inspect import isclass, isfunction, signature
from types import NoneType, UnionType
from typing import Any, Final, get_args, get_origin, get_type_hints

import pytest
from attrs import evolve

import interview_etiquette
from interview_etiquette import (
    AS_WRITTEN,
    ENGLISH,
    READ_ENGLISH,
    Application,
    Candidate,
    DraftReading,
    English,
    FactTypeError,
    Guideline,
    Interview,
    Medium,
    MessageKind,
    Offer,
    OfferForm,
    Person,
    Policy,
    SalaryReply,
    Step,
    Wording,
    compose_message,
    compose_note,
    note_due_by,
    review_note,
    should_negotiate,
    strategies,
)

NOON: Final = datetime(2026, 5, 19, 12, tzinfo=UTC)
ADA, NOOR = Person("Ada Okafor"), Candidate("Noor Haddad")
INTERVIEW = Interview(position="Planner", ended_at=NOON, invited_by=ADA)
OFFER = Offer(OfferForm.VERBAL, "Planner", answer_by=date(2026, 6, 1), made_by=ADA)
APPLICATION = Application(candidate=NOOR, interviews=[INTERVIEW], offer=OFFER)
KIND = MessageKind.TIME_REQUEST
STEP = Step(APPLICATION, (KIND,), (ADA,), None, NOON, (Guideline.ASK_FOR_MORE_TIME,))

# One right value for every argument of every public function, by its name.
RIGHT: Final[dict[str, Any]] = {
    "about_history": False,
    "application": APPLICATION,
    "applications": (APPLICATION,),
    "asked": 1,
    "because": "I am waiting for a second letter",
    "by_agency": True,
    "candidate": NOOR,
    "interview": INTERVIEW,
    "kind": KIND,
    "medium": Medium.EMAIL,
    "now": NOON,
    "offer": OFFER,
    "other_offer": OFFER,
    "policy": AS_WRITTEN,
    "priorities": ("salary",),
    "reader": READ_ENGLISH,
    "reply": SalaryReply.GIVE_RANGE,
    "salary_range": "$65,000 to $72,000",
    "sent_at": NOON,
    "step": STEP,
    "text": "Dear Ada, thank you.",
    "to": ADA,
    "until": date(2026, 6, 8),
    "wording": ENGLISH,
    "written_on": date(2026, 5, 20),
}
ANYTHING: Final[tuple[object, ...]] = (
    *RIGHT.values(),
    *(None, object(), 0, 1.5, "", "email", "thank_you", (), (1,), {}, b"x", NOON.replace(tzinfo=None)),
    *(Interview, Candidate, Person, Policy, English, Wording, Medium, OfferForm.VERBAL, Guideline.BE_SPECIFIC),
)
FUNCTIONS: Final = {
    name: function for name, function in vars(interview_etiquette).items() if isfunction(function) and name[0] != "_"
}


def fits(value: object, hint: Any) -> bool:
    """Whether a value is of the type that an argument is said to be of."""
    if isinstance(hint, UnionType):
        return any(fits(value, each) for each in get_args(hint))
    if get_origin(hint) is Callable:
        return callable(value)
    if get_origin(hint) is Iterable:
        items = isinstance(value, Iterable) and not isinstance(value, str | bytes | type)
        return items and all(fits(item, get_args(hint)[0]) for item in iter(value))  # type: ignore[call-overload]
    if hint in (int, date):
        return isinstance(value, hint) and not isinstance(value, bool | datetime)
    return isinstance(value, hint)


def arguments(function: Callable[..., Any]) -> dict[str, Any]:
    return {name: RIGHT[name] for name in signature(function).parameters}


def wrong(function: Callable[..., Any]) -> Iterator[tuple[str, object]]:
    hints = get_type_hints(function)
    for name in signature(function).parameters:
        yield from ((name, value) for value in ANYTHING if not fits(value, hints[name]))


@pytest.mark.parametrize("name", FUNCTIONS)
def test_a_wrong_type_anywhere_is_refused_by_the_name_of_the_argument(name: str) -> None:
    function = FUNCTIONS[name]
    right = arguments(function)
    function(**right)
    for argument, value in wrong(function):
        with pytest.raises(FactTypeError) as refused:
            function(**right | {argument: value})
        field = refused.value.field
        assert field == argument or field.startswith(f"{argument}["), f"{argument}={value!r}: {refused.value}"


def test_every_public_function_is_tried_and_every_optional_argument_may_be_none() -> None:
    assert set(FUNCTIONS) == {name for name in interview_etiquette.__all__ if name[0].islower()} | {"READ_ENGLISH"}
    for function in FUNCTIONS.values():
        hints = get_type_hints(function)
        absent = {name: None for name in signature(function).parameters if NoneType in get_args(hints[name])}
        function(**arguments(function) | absent)


def public_callables() -> Iterator[tuple[str, Callable[..., Any]]]:
    """Every public function and class, and all that a class defines itself."""
    for module in (interview_etiquette, strategies):
        things = {name: vars(module)[name] for name in module.__all__}
        yield from ((name, thing) for name, thing in things.items() if isfunction(thing) or isclass(thing))
        for name, kind in things.items():
            for attribute, value in vars(kind).items() if isclass(kind) else ():
                function = getattr(value, "fget", getattr(value, "__func__", value))
                if isfunction(function):
                    yield f"{name}.{attribute}", function


def test_every_annotation_can_be_resolved() -> None:
    hints = {name: get_type_hints(each) for name, each in public_callables()}
    assert hints["Note.to_email_message"]["return"] is EmailMessage
    assert hints["Person"]["name"] is str


CONFUSED: list[tuple[str, Callable[[], object]]] = [
    ("offer", lambda: should_negotiate(OfferForm.FORMAL_LETTER)),  # type: ignore[arg-type]
    ("interview", lambda: compose_note(NOOR, INTERVIEW)),  # type: ignore[arg-type]
    ("policy", lambda: note_due_by(INTERVIEW, policy=None)),  # type: ignore[arg-type]
    ("wording", lambda: compose_note(INTERVIEW, NOOR, wording=English)),  # type: ignore[arg-type]
    ("medium", lambda: compose_note(INTERVIEW, NOOR, medium="letter")),  # type: ignore[arg-type]
    ("reader", lambda: review_note("Dear Ada,", INTERVIEW, NOOR, reader="English")),  # type: ignore[arg-type]
    ("reader(...)", lambda: review_note("Dear Ada,", INTERVIEW, NOOR, reader=lambda *_: None)),  # type: ignore[arg-type]
    ("now", lambda: STEP.is_open(NOON.date())),  # type: ignore[arg-type]
    ("now", lambda: STEP.is_overdue("now")),  # type: ignore[arg-type]
    ("text", lambda: compose_note(INTERVIEW, NOOR).with_text(b"Dear Ada,")),  # type: ignore[arg-type]
    ("until", lambda: compose_message(MessageKind.ACCEPTANCE, APPLICATION, until="June")),  # type: ignore[arg-type]
    ("to", lambda: evolve(compose_note(INTERVIEW, NOOR), to="Ada Okafor")),  # type: ignore[arg-type]
    ("sender", lambda: evolve(compose_note(INTERVIEW, NOOR), sender=ADA)),  # type: ignore[arg-type]
    ("kind", lambda: evolve(compose_note(INTERVIEW, NOOR), kind="thank_you")),  # type: ignore[arg-type]
    ("medium", lambda: evolve(compose_note(INTERVIEW, NOOR), medium="email")),  # type: ignore[arg-type]
    ("salutation", lambda: evolve(compose_note(INTERVIEW, NOOR), salutation=None)),  # type: ignore[arg-type]
    ("written_on", lambda: evolve(compose_note(INTERVIEW, NOOR), written_on=NOON)),
    ("variant", lambda: English(variant="formal")),  # type: ignore[arg-type]
    ("variant", lambda: English(variant=True)),
    ("book", lambda: English(book="formal")),  # type: ignore[arg-type]
]


@pytest.mark.parametrize(("field", "call"), CONFUSED, ids=[f"{field}-{i}" for i, (field, _) in enumerate(CONFUSED)])
def test_what_is_easily_confused(field: str, call: Callable[[], object]) -> None:
    with pytest.raises(FactTypeError) as refused:
        call()
    assert refused.value.field == field


def test_a_string_that_is_the_value_of_a_member_is_told_which_one() -> None:
    with pytest.raises(FactTypeError) as refused:
        compose_note(INTERVIEW, NOOR, medium="letter")  # type: ignore[arg-type]
    wanted = "a member of Medium (EMAIL, LETTER); that string is the value of Medium.LETTER"
    assert str(refused.value) == f"medium: got 'letter', want {wanted}"


def test_a_reader_may_be_anything_that_can_be_called() -> None:
    def deaf(text: str, interview: Interview, candidate: Candidate) -> DraftReading:
        return DraftReading(())

    assert review_note("Dear Ada,", INTERVIEW, NOOR, reader=deaf)
