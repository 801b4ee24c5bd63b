"""Facts and answers survive JSON with the libraries that people use, as those libraries come."""

from datetime import UTC, datetime, timedelta
from typing import Any, TypeVar

import msgspec
import pytest
from attrs import asdict, fields
from cattrs.errors import ClassValidationError
from cattrs.preconf.json import JsonConverter, make_converter
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from interview_etiquette import (
    Advice,
    Application,
    Candidate,
    Exchange,
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
    Step,
    explain_media_for,
    explain_negotiation_stance,
    explain_note_due_by,
    explain_points_for,
    explain_recipients_for,
    explain_should_negotiate,
)
from interview_etiquette.strategies import applications, candidates, interviews, notes, offers, plans, policies, steps
from tests.texts import ANY_TEXT

T = TypeVar("T")

# An application holds every other fact but the policy, which stands in a step.
VALUES: list[tuple[Any, SearchStrategy[Any]]] = [
    (Application, applications()),
    (Step, steps()),
    (Note, notes()),
    (FollowUpPlan, plans()),
    (Policy, policies()),
    (Finding, st.builds(Finding, st.sampled_from(Guideline), ANY_TEXT)),
    (Advice[datetime], st.builds(explain_note_due_by, interviews())),
    (Advice[tuple[Medium, ...]], st.builds(explain_media_for, interviews())),
    (Advice[tuple[Person, ...]], st.builds(explain_recipients_for, interviews())),
    (Advice[tuple[Point, ...]], st.builds(explain_points_for, interviews(), candidates())),
    (Advice[Stance], st.builds(explain_negotiation_stance, offers())),
    (Advice[bool], st.builds(explain_should_negotiate, offers())),
    (Advice[Step | None], st.builds(Advice, st.none() | steps(), st.just((Guideline.STOP_ASKING,)))),
]


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


def has_plain_offsets(value: Any) -> bool:
    """Whether every offset is of whole minutes, the most that RFC 3339, hence msgspec, can write."""
    offsets: list[timedelta] = []

    def noted(_: object, __: object, each: object) -> object:
        if isinstance(each, datetime):
            offsets.append(each.utcoffset() or timedelta(0))
        return each

    asdict(value, value_serializer=noted)
    return all(offset % timedelta(minutes=1) == timedelta(0) for offset in offsets)


def by_instant(value: Any) -> Any:
    """The value with each moment in UTC, since JSON keeps an offset in place of the zone."""
    return asdict(value, value_serializer=lambda _, __, each: _in_utc(each))


def _in_utc(value: object) -> object:
    return value.astimezone(UTC) if isinstance(value, datetime) else value


@pytest.mark.parametrize(("kind", "values"), VALUES, ids=[str(kind) for kind, _ in VALUES])
@settings(max_examples=25)
@given(data=st.data())
def test_a_value_survives(kind: Any, values: SearchStrategy[Any], data: st.DataObject) -> None:
    value = data.draw(values)
    ways = (through_cattrs, through_msgspec) if has_plain_offsets(value) else (through_cattrs,)
    for through in ways:
        returned = through(value, kind)
        assert type(returned) is type(value)
        assert by_instant(returned) == by_instant(value)


FACTS = [Person, Interview, Candidate, Offer, Exchange, Application, Policy, Step, Note, FollowUpPlan, Finding]


@pytest.mark.parametrize("kind", FACTS)
def test_a_schema_describes_every_field(kind: type[Any]) -> None:
    described = msgspec.json.schema(kind)["$defs"][kind.__name__]
    assert described["properties"].keys() == {field.name for field in fields(kind)}


VISIT = '{"position": null, "ended_at": "2026-05-19T15:30:00Z", "invited_by": {"name": "Ada Okafor"}}'
IMPOSSIBLE = [
    ('{"name": " "}', Person, "name"),
    ('{"name": "Ada", "form_of_address": "Dear Ada"}', Person, "form_of_address"),
    ('{"name": "Noor Haddad", "email": "noor"}', Candidate, "email"),
    ('{"name": "Noor Haddad", "qualifications": ["SQL", "a\\tb"]}', Candidate, r"qualifications\[1\]"),
    ('{"individual_notes_up_to": -1}', Policy, "individual_notes_up_to"),
    (VISIT.replace("Z", ""), Interview, "ended_at"),
    (VISIT[:-1] + ', "reply_expected": "2026-05-17"}', Interview, "reply_expected"),
    (VISIT[:-1] + ', "also_met": [{"name": "X", "appreciated": "a"}, {"name": "x", "appreciated": "b"}]}', Interview,
     r"also_met\[1\].appreciated"),
    ('{"form": null, "position": "P", "answer_by": "2026-05-17", "received_at": "2026-05-19T15:30:00Z"}', Offer, "answer_by"),
    ('{"candidate": {"name": "Noor"}, "interviews": []}', Application, "interviews"),
    (f'{{"candidate": {{"name": "Noor"}}, "interviews": [{VISIT}], "priorities": [" "]}}', Application, r"priorities\[0\]"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "kind", "field"), IMPOSSIBLE, ids=[field for _, _, field in IMPOSSIBLE])
def test_an_impossible_fact_is_refused_with_its_field(text: str, kind: type[Any], field: str) -> None:
    with pytest.raises(ClassValidationError) as refused:
        CATTRS.loads(text, kind)
    assert [error.field for error in refused.value.exceptions if isinstance(error, FactError)] == [
        field.replace("\\", "")
    ]
    with pytest.raises(msgspec.ValidationError, match=f"^{field}: got "):
        msgspec.json.decode(text, type=kind)


def both(text: str, kind: type[T]) -> T:
    """What both libraries make of it, which is the same."""
    made = msgspec.json.decode(text, type=kind)
    assert CATTRS.loads(text, kind) == made
    return made


def test_text_from_json_is_normalized_wherever_it_stands() -> None:
    assert both('{"name": " Zoe\\u0308 \\u200e"}', Person) == Person("Zo\xeb")
    assert both('{"name": "N", "qualifications": [" SQL "]}', Candidate).qualifications == ("SQL",)
    application = f'{{"candidate": {{"name": "N"}}, "interviews": [{VISIT}], "priorities": [" pay "]}}'
    assert both(application, Application).priorities == ("pay",)


def test_mentions_from_json_are_one_person() -> None:
    visit = both(VISIT[:-1] + ', "interviewers": [{"name": "ada okafor", "email": "ada@example.org"}]}', Interview)
    assert visit.people == (Person("Ada Okafor", email="ada@example.org"),)


def test_a_stamp_in_utc_allows_the_day_before() -> None:
    visit = both(VISIT[:-1] + ', "reply_expected": "2026-05-18"}', Interview)
    assert str(visit.reply_expected) == "2026-05-18"
