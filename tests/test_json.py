"""Facts and answers survive JSON with the libraries that people use, as those libraries come."""

from datetime import UTC, datetime, timedelta
from typing import Any, TypeVar

import msgspec
import pytest
from attrs import asdict, fields
from cattrs.errors import ClassValidationError
from cattrs.preconf.json import JsonConverter, make_converter
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from interview_etiquette import (
    Advice,
    Candidate,
    FactError,
    Finding,
    FollowUpPlan,
    Guideline,
    Interview,
    Medium,
    Note,
    Offer,
    Person,
    Point,
    Policy,
    Stance,
    explain_media_for,
    explain_negotiation_stance,
    explain_note_due_by,
    explain_points_for,
    explain_recipients_for,
    explain_should_negotiate,
)
from interview_etiquette.strategies import candidates, interviews, notes, offers, people, plans, policies

T = TypeVar("T")

VALUES: list[tuple[Any, SearchStrategy[Any]]] = [
    (Person, people()),
    (Interview, interviews()),
    (Candidate, candidates()),
    (Offer, offers()),
    (Policy, policies()),
    (Note, notes()),
    (FollowUpPlan, plans()),
    (Finding, st.builds(Finding, st.sampled_from(Guideline), st.text())),
    (Advice[datetime], st.builds(explain_note_due_by, interviews())),
    (Advice[tuple[Medium, ...]], st.builds(explain_media_for, interviews())),
    (Advice[tuple[Person, ...]], st.builds(explain_recipients_for, interviews())),
    (Advice[tuple[Point, ...]], st.builds(explain_points_for, interviews(), candidates())),
    (Advice[Stance], st.builds(explain_negotiation_stance, offers())),
    (Advice[bool], st.builds(explain_should_negotiate, offers())),
]

each_value = pytest.mark.parametrize(("kind", "values"), VALUES, ids=[str(kind) for kind, _ in VALUES])


def _converter() -> JsonConverter:
    converter = make_converter()
    converter.register_unstructure_hook(timedelta, timedelta.total_seconds)  # cattrs has no form for a duration

    @converter.register_structure_hook
    def _duration(seconds: float, _: type) -> timedelta:
        return timedelta(seconds=seconds)

    return converter


CATTRS = _converter()


def through_cattrs(value: T, kind: Any) -> T:
    returned: T = CATTRS.loads(CATTRS.dumps(value, unstructure_as=kind), kind)
    return returned


def through_msgspec(value: T, kind: Any) -> T:
    returned: T = msgspec.json.decode(msgspec.json.encode(value), type=kind)
    return returned


def moments_in(value: object) -> list[datetime]:
    match value:
        case Interview():
            return [value.ended_at]
        case FollowUpPlan():
            return [value.due_by]
        case Advice(answer=datetime() as answer):
            return [answer]
        case _:
            return []


def has_plain_offsets(value: object) -> bool:
    """Whether every offset is of whole minutes, the most that RFC 3339, hence msgspec, can write."""
    offsets = [moment.utcoffset() or timedelta(0) for moment in moments_in(value)]
    return all(offset % timedelta(minutes=1) == timedelta(0) for offset in offsets)


def by_instant(value: Any) -> Any:
    """The value with each moment in UTC, since JSON keeps an offset in place of the zone."""
    return asdict(value, value_serializer=lambda _, __, each: _in_utc(each))


def _in_utc(value: object) -> object:
    return value.astimezone(UTC) if isinstance(value, datetime) else value


@each_value
@given(data=st.data())
def test_a_value_survives_cattrs(kind: Any, values: SearchStrategy[Any], data: st.DataObject) -> None:
    value = data.draw(values)
    returned = through_cattrs(value, kind)
    assert type(returned) is type(value)
    assert by_instant(returned) == by_instant(value)


@each_value
@given(data=st.data())
def test_a_value_survives_msgspec(kind: Any, values: SearchStrategy[Any], data: st.DataObject) -> None:
    value = data.draw(values.filter(has_plain_offsets))
    returned = through_msgspec(value, kind)
    assert type(returned) is type(value)
    assert by_instant(returned) == by_instant(value)


@pytest.mark.parametrize("kind", [Person, Interview, Candidate, Offer, Policy, Note, FollowUpPlan, Finding])
def test_a_schema_describes_every_field(kind: type[Any]) -> None:
    described = msgspec.json.schema(kind)["$defs"][kind.__name__]
    assert described["properties"].keys() == {field.name for field in fields(kind)}


@pytest.mark.parametrize(
    ("text", "kind", "field"),
    [
        ('{"name": " "}', Person, "name"),
        ('{"name": "Noor Haddad", "email": "noor"}', Candidate, "email"),
        ('{"individual_notes_up_to": -1}', Policy, "individual_notes_up_to"),
        (
            '{"position": null, "ended_at": "2026-05-19T15:30:00", "invited_by": {"name": "Ada Okafor"}}',
            Interview,
            "ended_at",
        ),
    ],
)
def test_an_impossible_fact_is_refused_with_its_field(text: str, kind: type[Any], field: str) -> None:
    with pytest.raises(ClassValidationError) as refused:
        CATTRS.loads(text, kind)
    assert [error.field for error in refused.value.exceptions if isinstance(error, FactError)] == [field]
    with pytest.raises(msgspec.ValidationError, match=f"^{field}: got "):
        msgspec.json.decode(text, type=kind)


def test_a_text_from_json_is_normalised() -> None:
    text = '{"name": " Zoe\\u0308 "}'
    assert msgspec.json.decode(text, type=Person).name == CATTRS.loads(text, Person).name == "Zo\xeb"
