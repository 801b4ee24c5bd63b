"""What is printed can be pasted back: the repr of facts and answers, and the failing examples of Hypothesis."""

import datetime as dt
import re
import zoneinfo
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

import interview_etiquette
from interview_etiquette import Guideline, Interview, MessageKind, Term, strategies

VALUES: dict[str, SearchStrategy[Any]] = {
    "advice": strategies.advice(),
    "applications": strategies.applications(),
    "candidates": strategies.candidates(),
    "exchanges": strategies.exchanges(),
    "interviews": strategies.interviews(),
    "notes": strategies.notes(),
    "offers": strategies.offers(),
    "people": strategies.people(),
    "plans": strategies.plans(),
    "policies": strategies.policies(),
    "steps": strategies.steps(),
}
# As after `from interview_etiquette import *; import datetime, zoneinfo`.
NAMES = {name: getattr(interview_etiquette, name) for name in interview_etiquette.__all__} | {
    "datetime": dt,
    "zoneinfo": zoneinfo,
}
each_strategy = pytest.mark.parametrize("name", VALUES)


def pasted(printed: str) -> Any:
    return eval(printed, dict(NAMES))  # noqa: S307  # what a person would do with it


@each_strategy
@settings(max_examples=40)
@given(data=st.data())
def test_a_repr_can_be_pasted_back(name: str, data: st.DataObject) -> None:
    value = data.draw(VALUES[name])
    assert pasted(repr(value)) == value


@pytest.mark.parametrize("member", [Guideline.WITHIN_24_HOURS, MessageKind.THANK_YOU, Term.SALARY])
def test_a_member_prints_as_it_is_written_in_code(member: Any) -> None:
    assert repr(member) == str(member) == f"{type(member).__name__}.{member.name}"


ONCE = settings(
    max_examples=400,
    database=None,
    derandomize=True,
    phases=[Phase.generate],  # the smallest one takes long to find, and is easier to print than any other
    suppress_health_check=[HealthCheck.filter_too_much, HealthCheck.too_slow],
    report_multiple_bugs=False,
)


def printed_failure(values: SearchStrategy[Any], fails: Callable[[Any], object]) -> tuple[str, Any]:
    """What Hypothesis prints of a value for which something holds, and the value."""
    seen: list[Any] = []

    @ONCE
    @given(values)
    def test(value: Any) -> None:
        if fails(value):
            seen.append(value)
            raise AssertionError

    with pytest.raises(AssertionError) as failure:
        test()
    notes = "\n".join(failure.value.__notes__)
    found = re.search(r"test\((.*?)^\)", notes, flags=re.MULTILINE | re.DOTALL)
    assert found is not None, notes
    return f"dict({found[1]})['value']", seen[-1]


def offset_of(moment: dt.datetime) -> dt.timedelta:
    return moment.utcoffset() or dt.timedelta(0)


FAILURES: dict[str, tuple[str, Callable[[Any], object]]] = {
    "any interview": ("interviews", lambda value: isinstance(value, Interview)),
    "a second time in autumn": ("interviews", lambda value: value.ended_at.fold),
    "a zone by its name": ("interviews", lambda value: "Kolkata" in str(value.ended_at.tzinfo)),
    "an offset with seconds": ("interviews", lambda value: offset_of(value.ended_at).seconds % 60),
    "an offset without a zone": ("exchanges", lambda value: type(value.at.tzinfo) is dt.timezone and offset_of(value.at)),
    "several people": ("interviews", lambda value: len(value.people) > 2),
    "a name that no list holds": ("people", lambda value: value.name.startswith("0")),
    "an address": ("people", lambda value: value.email is not None),
    "a candidate with qualifications": ("candidates", lambda value: value.qualifications),
    "an offer with terms": ("offers", lambda value: value.terms and value.received_at),
    "an unusual policy": ("policies", lambda value: value.decision_time.days > 20 and value.holidays),
}  # fmt: skip


@pytest.mark.parametrize("what", FAILURES)
def test_a_failing_example_can_be_pasted(what: str) -> None:
    name, fails = FAILURES[what]
    printed, value = printed_failure(VALUES[name], fails)
    assert "lambda" not in printed
    assert pasted(printed) == value
