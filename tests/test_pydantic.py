"""Facts and answers as fields of pydantic, hence of FastAPI and of a language model's tools: read, checked, described."""

import inspect
import json
import pickle
import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, datetime, timedelta, timezone
from functools import cache
from typing import Any, get_args, get_type_hints

import pytest
from attrs import asdict, evolve, fields
from hypothesis import example, given, settings
from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy
from jsonschema import Draft202012Validator, validate
from jsonschema import ValidationError as SchemaError
from pydantic import BaseModel, TypeAdapter, ValidationError, create_model, validate_call

import interview_etiquette
from interview_etiquette import (
    ENGLISH,
    Advice,
    Application,
    Candidate,
    DraftReading,
    Exchange,
    FactError,
    Fault,
    Finding,
    FollowUpPlan,
    Guideline,
    Interview,
    Note,
    Offer,
    Person,
    Point,
    Policy,
    Role,
    Stance,
    Step,
    compose_note,
    explain_negotiation_stance,
    explain_note_due_by,
    explain_points_for,
    explain_recipients_for,
    explain_should_negotiate,
    plan_follow_up,
)
from interview_etiquette.strategies import (
    applications,
    candidates,
    emails,
    exchanges,
    interviews,
    notes,
    offers,
    people,
    plans,
    policies,
    steps,
)
from tests.texts import ANY_TEXT

FACTS: dict[type[Any], SearchStrategy[Any]] = {
    Application: applications(),
    Candidate: candidates(),
    Exchange: exchanges(),
    Interview: interviews(),
    Offer: offers(),
    Person: people(),
    Policy: policies(),
}
ANSWERS: dict[Any, SearchStrategy[Any]] = {
    Advice[bool]: st.builds(explain_should_negotiate, offers()),
    Advice[datetime]: st.builds(explain_note_due_by, interviews()),
    Advice[Stance]: st.builds(explain_negotiation_stance, offers()),
    Advice[tuple[Person, ...]]: st.builds(explain_recipients_for, interviews()),
    Advice[tuple[Point, ...]]: st.builds(explain_points_for, interviews(), candidates()),
    DraftReading: st.builds(
        DraftReading,
        points=st.lists(st.sampled_from(Point), max_size=2),
        faults=st.lists(st.builds(Fault, st.sampled_from(Guideline), ANY_TEXT), max_size=2).map(tuple),
        greeted=st.lists(ANY_TEXT, max_size=2).map(tuple),
        signed=st.none() | ANY_TEXT,
        reply_date=st.none() | st.dates(),
        quotes=st.lists(st.tuples(st.sampled_from(Point), ANY_TEXT), max_size=2).map(tuple),
    ),
    Finding: st.builds(Finding, st.sampled_from(Guideline), ANY_TEXT),
    FollowUpPlan: plans(),
    Note: notes(),
    Step: steps(),
}
VALUES = FACTS | ANSWERS
CLASSES = [*FACTS, Advice, *(kind for kind in ANSWERS if isinstance(kind, type))]
ADAPTERS = {kind: TypeAdapter[Any](kind) for kind in (*VALUES, Advice)}

each_value = pytest.mark.parametrize("kind", VALUES, ids=str)
each_class = pytest.mark.parametrize("kind", CLASSES, ids=lambda kind: kind.__name__)

INTERVIEW = {
    "position": "Demand Planner",
    "ended_at": "2026-05-19T15:30:00-04:00",
    "invited_by": {"name": "Sam Ortiz", "role": "hr_representative"},
}


def by_instant(value: Any) -> Any:
    """The value with each moment in UTC, since JSON keeps an offset in place of the zone."""
    return asdict(value, value_serializer=lambda _, __, each: _in_utc(each))


def _in_utc(value: object) -> object:
    return value.astimezone(UTC) if isinstance(value, datetime) else value


def refused(kind: Any, data: object) -> list[tuple[tuple[str | int, ...], str]]:
    """Where and why data is refused: as Python data and as JSON, in the same words."""
    adapter = ADAPTERS[kind]
    with pytest.raises(ValidationError) as in_python:
        adapter.validate_python(data)
    with pytest.raises(ValidationError) as in_json:
        adapter.validate_json(json.dumps(data))
    found, same = ([(fault["loc"], fault["msg"]) for fault in each.value.errors()] for each in (in_python, in_json))
    assert found == same
    return found


# Read and written


@each_value
@settings(max_examples=40)
@given(data=st.data())
def test_a_value_is_read_back_as_it_was_and_survives_json(kind: Any, data: st.DataObject) -> None:
    """As Python data everything survives, the name of its zone included; JSON keeps every instant and text.

    What was read from JSON once comes back the same ever after.
    """
    adapter, value = ADAPTERS[kind], data.draw(VALUES[kind])
    assert adapter.validate_python(adapter.dump_python(value)) == value
    assert adapter.validate_python(value) is value
    returned = adapter.validate_json(adapter.dump_json(value))
    assert type(returned) is type(value)
    assert by_instant(returned) == by_instant(value)
    assert adapter.validate_json(adapter.dump_json(returned)) == returned


@cache
def schema_of(kind: Any) -> Any:
    """What is read has the schema of what is written."""
    schema = ADAPTERS[kind].json_schema(mode="validation")
    assert schema == ADAPTERS[kind].json_schema(mode="serialization")
    Draft202012Validator.check_schema(schema)
    return schema


@each_value
@settings(max_examples=15)
@given(data=st.data())
def test_what_is_written_fits_the_schema(kind: Any, data: st.DataObject) -> None:
    written = json.loads(ADAPTERS[kind].dump_json(data.draw(VALUES[kind])))
    validator: Any = Draft202012Validator(schema_of(kind))
    validator.validate(written)


def test_a_moment_with_odd_seconds_in_its_offset_keeps_its_instant() -> None:
    zone = timezone(-timedelta(hours=4, minutes=56, seconds=2))
    interview = Interview(position=None, ended_at=datetime(1883, 1, 1, tzinfo=zone), invited_by=Person("Ada Okafor"))
    written = json.loads(ADAPTERS[Interview].dump_json(interview))
    assert written["ended_at"] == "1883-01-01T00:00:02-04:56"


@pytest.mark.parametrize(("hour", "second"), [(0, 0), (23, 59)])
def test_a_moment_with_odd_seconds_in_its_offset_keeps_its_day(hour: int, second: int) -> None:
    ended_at = datetime(1916, 1, 1, hour, second, second, tzinfo=timezone(-timedelta(minutes=25, seconds=21)))
    interview = Interview(
        position="Planner", ended_at=ended_at, invited_by=Person("Ada"), reply_expected=ended_at.date()
    )
    returned = ADAPTERS[Interview].validate_json(ADAPTERS[Interview].dump_json(interview))
    assert by_instant(returned) == by_instant(interview)


def test_a_moment_that_was_read_needs_no_pydantic_afterwards() -> None:
    read = ADAPTERS[Interview].validate_python(INTERVIEW)
    assert type(read.ended_at.tzinfo) is timezone
    utc = ADAPTERS[Interview].validate_python(INTERVIEW | {"ended_at": "2026-05-19T19:30:00Z"})
    assert str(utc.ended_at.tzinfo) == "UTC"
    assert pickle.loads(pickle.dumps(read)) == read


def test_facts_are_fields_of_a_model() -> None:
    class Visit(BaseModel):
        interview: Interview
        candidate: Candidate | None = None

    visit = Visit.model_validate({"interview": INTERVIEW})
    assert visit.interview.invited_by.role is Role.HR_REPRESENTATIVE
    assert visit.model_dump(mode="json")["interview"]["invited_by"]["role"] == "hr_representative"
    with pytest.raises(ValueError, match="Person"):
        ADAPTERS[Person].dump_python("Sam Ortiz", warnings="error")


def test_a_note_is_written_with_its_text_and_may_not_be_read_with_another() -> None:
    interview = ADAPTERS[Interview].validate_python(INTERVIEW)
    note = compose_note(interview, Candidate("Noor Haddad"))
    written = ADAPTERS[Note].dump_python(note, mode="json")
    assert written["text"] == note.text
    assert ADAPTERS[Note].validate_python(written) == note
    del written["text"]
    assert ADAPTERS[Note].validate_python(written) == note
    assert refused(Note, written | {"text": "Hi"}) == [
        (("text",), "got 'Hi', want the text that the other fields make")
    ]


# Refused


@each_class
def test_misspelt_keys_are_refused(kind: Any) -> None:
    names = [field.name for field in fields(kind)]
    faults = refused(kind, {f"{name}_": None for name in names})
    assert [loc for loc, msg in faults if msg == "Extra inputs are not permitted"] == [(f"{name}_",) for name in names]


def test_several_faults_are_told_at_once_where_they_are() -> None:
    data = {
        "position": " ",
        "ended_at": "2026-05-19T15:30:00",
        "organisation": "Northwind Foods",
        "invited_by": {"name": "sam@northwind.example", "email": "sam"},
        "interviewers": [{"name": "Ada Okafor"}, {"name": "Tom\nBecker", "role": "boss"}],
        "decision_soon": "yes",
    }
    assert refused(Interview, data) == [
        (("position",), "got ' ', want text that shows at least one character"),
        (("ended_at",), "Input should have timezone info"),
        (("invited_by", "name"), "got 'sam@northwind.example', want a name, not an email address"),
        (("invited_by", "email"), "got 'sam', want one plain ASCII email address (local.part@domain)"),
        (
            ("interviewers", 1, "name"),
            "got 'Tom\\nBecker' (U+000A at character 4), "
            "want one line without control, format, surrogate or private-use characters",
        ),
        (
            ("interviewers", 1, "role"),
            "Input should be 'hiring_manager', 'hr_representative', 'agency_recruiter' or 'assistant'",
        ),
        (("decision_soon",), "Input should be a valid boolean"),
        (("organisation",), "Extra inputs are not permitted"),
    ]


# A value of the right type that each field refuses by itself.
UNFIT = {str: " ", int: -1, timedelta: "P400D", datetime: "9999-12-31T23:59:59-01:00"}
FORMS_OF_UNFIT = {
    "name": "TBD",
    "form_of_address": "Dear Ada,",
    "email": "ada",
    "qualifications": [" "],
    "priorities": [" "],
}


@pytest.mark.parametrize("kind", FACTS, ids=lambda kind: kind.__name__)
def test_all_fields_that_are_wrong_by_themselves_are_told_at_once(kind: Any) -> None:
    types = {name: {hint, *get_args(hint)} for name, hint in get_type_hints(kind).items()}
    bad = {name: value for name, hints in types.items() for leaf, value in UNFIT.items() if leaf in hints}
    bad |= {name: value for name, value in FORMS_OF_UNFIT.items() if name in types}
    told = {path[0] for path, message in refused(kind, bad) if message != "Field required"}
    assert told == bad.keys()


@pytest.mark.parametrize(
    ("changes", "path", "wanted"),
    [
        ({"reply_expected": "2026-05-18"}, ("reply_expected",), "a date not before the interview on 2026-05-19"),
        ({"position": None, "decision_soon": True}, ("decision_soon",), "False where there is no position"),
        (
            {"invited_by": {"name": "Ada", "appreciated": "x"}, "interviewers": [{"name": "Ada", "appreciated": "y"}]},
            ("interviewers", 0, "appreciated"),
            "one thing appreciated in 'Ada'",
        ),
        ({"ended_at": "9999-12-31T00:00:00Z"}, ("ended_at",), "a moment with 31 days left"),
    ],
)
def test_facts_that_contradict_each_other_are_refused_where_one_of_them_is(
    changes: dict[str, Any], path: tuple[str | int, ...], wanted: str
) -> None:
    [(found, message)] = refused(Interview, INTERVIEW | changes)
    assert found == path
    assert f"want {wanted}" in message


@given(ANY_TEXT | emails(), st.sampled_from(("name", "email")))
@example("{wanted} {given} {refusal}", "email")
@example("{given}@{wanted}", "name")
def test_text_is_refused_in_the_words_of_the_constructor(text: str, field: str) -> None:
    data = {"name": "Ada Okafor", field: text}
    assert refusal_or(ADAPTERS[Person].validate_python, data) == refusal_or(lambda facts: Person(**facts), data)


def refusal_or(make: Callable[[Any], Any], data: object) -> object:
    """What is made, or why it is not."""
    try:
        return make(data)
    except FactError as error:
        return f"{error.field}: got {error.given}, want {error.wanted}"
    except ValidationError as error:
        [fault] = error.errors()
        return f"{fault['loc'][0]}: {fault['msg']}"


@pytest.mark.parametrize("given", [5, None, "Ada Okafor", []])
def test_what_is_no_object_is_refused(given: object) -> None:
    with pytest.raises(ValidationError, match="Input should be a valid dictionary"):
        ADAPTERS[Person].validate_python(given)
    with pytest.raises(ValidationError, match="Input should be an object"):
        ADAPTERS[Person].validate_json(json.dumps(given))


@pytest.mark.parametrize("number", ["3", 3.5, True, -1])
def test_a_count_is_a_whole_number(number: object) -> None:
    [(path, _)] = refused(Policy, {"individual_notes_up_to": number})
    assert path == ("individual_notes_up_to",)


# Described


@each_class
def test_every_field_is_described_in_one_line_without_examples(kind: Any) -> None:
    schema = schema_of(kind)
    described = [schema, *schema.get("$defs", {}).values()]
    assert ">>>" not in str(schema)
    for each in described:
        assert each["description"]
        assert "\n" not in each["description"]
        for name, entry in each.get("properties", {}).items():
            assert name == "text" or entry["description"], f"{each['title']}.{name}"
            assert "\n" not in entry.get("description", "")
    assert schema["properties"].keys() - {"text"} == {field.name for field in fields(kind)}
    assert schema["additionalProperties"] is False


def test_a_schema_says_formats_lengths_values_and_defaults() -> None:
    schema = ADAPTERS[Interview].json_schema()
    assert schema["required"] == ["position", "ended_at", "invited_by"]
    assert schema["properties"]["ended_at"]["format"] == "date-time"
    assert {"type": "string", "format": "date"} in schema["properties"]["reply_expected"]["anyOf"]
    assert schema["properties"]["interviewers"]["default"] == []
    person = schema["$defs"]["Person"]["properties"]
    assert (person["name"]["minLength"], person["name"]["maxLength"]) == (1, 500)
    assert {"type": "string", "format": "email", "maxLength": 254} in person["email"]["anyOf"]
    assert schema["$defs"]["Role"]["enum"] == [role.value for role in Role]
    offer = ADAPTERS[Offer].json_schema()["properties"]
    assert offer["status"] == {
        "$ref": "#/$defs/OfferStatus",
        "default": "open",
        "description": "What has become of it.",
    }
    assert ADAPTERS[Policy].json_schema()["properties"]["note_window"]["default"] == "P1D"


def test_a_schema_holds_what_the_facts_hold() -> None:
    """The length is that of the constructor, to the character."""
    schema = ADAPTERS[Person].json_schema()
    validate({"name": "x" * 500}, schema)
    assert Person("x" * 500)
    with pytest.raises(SchemaError, match="is too long"):
        validate({"name": "x" * 501}, schema)
    with pytest.raises(FactError):
        Person("x" * 501)


# Functions as tools


FUNCTIONS = {name: thing for name, thing in vars(interview_etiquette).items() if inspect.isfunction(thing)}
PUBLIC = sorted(FUNCTIONS.keys() & set(interview_etiquette.__all__))


@pytest.mark.parametrize("name", [name for name in PUBLIC if name != "review_note"])
def test_a_function_is_described_by_its_arguments(name: str) -> None:
    """All but the wording, which is a Python object; `review_note` takes a function, which no schema knows."""
    parameters = inspect.signature(FUNCTIONS[name]).parameters
    arguments: dict[str, Any] = {
        each.name: (each.annotation, ... if each.default is each.empty else each.default)
        for each in parameters.values()
    }
    schema = create_model(name, **arguments).model_json_schema()
    assert schema["properties"].keys() == parameters.keys() - {"wording"}


def test_a_function_can_be_called_with_data() -> None:
    call = validate_call(plan_follow_up)
    plan = call(INTERVIEW, {"name": "Noor Haddad"})  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    facts = (ADAPTERS[Interview].validate_python(INTERVIEW), Candidate("Noor Haddad"))
    assert plan == plan_follow_up(*facts) == call(*facts, wording=ENGLISH)
    with pytest.raises(ValidationError, match="should be an instance of Wording"):
        call(*facts, wording="English")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


# At start-up


@pytest.mark.parametrize("module", ["pydantic", "pydantic_core"])
def test_pydantic_is_not_imported_before_it_asks(module: str) -> None:
    code = f"import interview_etiquette, sys; print({module!r} in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "False\n"


def test_it_works_without_docstrings() -> None:
    code = (
        "from interview_etiquette import Person; from pydantic import TypeAdapter;"
        "print(sorted(TypeAdapter(Person).json_schema()['properties']))"
    )
    done = subprocess.run([sys.executable, "-OO", "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "['appreciated', 'email', 'form_of_address', 'name', 'role']\n"


def test_a_changed_note_is_another_value() -> None:
    note = compose_note(ADAPTERS[Interview].validate_python(INTERVIEW), Candidate("Noor Haddad"))
    changed = evolve(note, subject="Thank you")
    assert ADAPTERS[Note].validate_json(ADAPTERS[Note].dump_json(changed)) == changed
