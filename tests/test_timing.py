"""By which medium, and which days are business days: each number on its boundary. Deadlines stand in `test_deadlines`."""

from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from interview_etiquette import (
    Guideline,
    Interview,
    Medium,
    Person,
    Policy,
    explain_media_for,
    explain_note_due_by,
    media_for,
    note_due_by,
)
from interview_etiquette.timing import add_business_days, add_days, business_day_from

NEW_YORK = ZoneInfo("America/New_York")
AFTERNOON = datetime(2026, 5, 19, 15, 30, tzinfo=NEW_YORK)
EITHER, SOON = (Medium.EMAIL, Medium.LETTER), (Medium.EMAIL,)


def visit(**facts: Any) -> Interview:
    plain: dict[str, Any] = {"position": "Planner", "ended_at": AFTERNOON, "invited_by": Person("Ada Okafor")}
    return Interview(**plain | facts)


# Media

MEDIA = [
    pytest.param({}, EITHER, id="nothing known"),
    pytest.param({"decision_soon": True}, SOON, id="a decision soon"),
    pytest.param({"reply_expected": date(2026, 5, 19)}, SOON, id="an answer the same day"),
    pytest.param({"reply_expected": date(2026, 5, 22)}, SOON, id="an answer in three days"),
    pytest.param({"reply_expected": date(2026, 5, 23)}, EITHER, id="an answer in four days"),
    pytest.param({"reply_expected": date(2026, 5, 23), "decision_soon": True}, SOON, id="both"),
    pytest.param({"reply_expected_about": "tomorrow"}, EITHER, id="words are not read"),
    pytest.param({"position": None, "reply_expected": date(2026, 5, 20)}, SOON, id="informational"),
]


@pytest.mark.parametrize(("facts", "media"), MEDIA)
def test_a_letter_suits_where_it_can_arrive_in_time(facts: dict[str, Any], media: tuple[Medium, ...]) -> None:
    assert media_for(visit(**facts)) == media
    because = Guideline.EMAIL_WHEN_DECISION_IS_SOON if media == SOON else Guideline.WITHIN_24_HOURS
    assert explain_media_for(visit(**facts)).because == (because,)


def test_the_days_count_from_the_local_day_of_the_interview() -> None:
    late = datetime(2026, 5, 19, 23, 59, 59, 999999, tzinfo=NEW_YORK)
    assert media_for(visit(ended_at=late, reply_expected=date(2026, 5, 23))) == EITHER
    assert media_for(visit(ended_at=late + timedelta.resolution, reply_expected=date(2026, 5, 23))) == SOON
    assert media_for(visit(ended_at=late.astimezone(UTC), reply_expected=date(2026, 5, 19))) == SOON


# Deadlines and their reasons


@pytest.mark.parametrize(
    ("window", "house_rule"),
    [
        (timedelta(hours=24) - timedelta.resolution, True),
        (timedelta(hours=24), False),
        (timedelta(hours=24) + timedelta.resolution, True),
    ],
)
def test_another_window_than_a_day_is_a_house_rule(window: timedelta, *, house_rule: bool) -> None:
    advice = explain_note_due_by(visit(), policy=Policy(note_window=window))
    assert advice.answer - AFTERNOON == window
    reasons = (Guideline.WITHIN_24_HOURS, *((Guideline.FOLLOW_THE_HOUSE_RULE,) if house_rule else ()))
    assert advice.because == reasons


def test_a_deadline_is_told_in_the_zone_of_the_interview() -> None:
    assert note_due_by(visit()).tzinfo is NEW_YORK
    assert note_due_by(visit(ended_at=AFTERNOON.astimezone(UTC))).tzinfo is UTC


# Business days

MONDAY, FRIDAY, SATURDAY, SUNDAY = (date(2026, 5, day) for day in (18, 22, 23, 24))
MEMORIAL_DAY = date(2026, 5, 25)
NONE, ONE = Policy(), Policy(holidays=[MEMORIAL_DAY])


def test_business_days_are_monday_to_friday_without_holidays() -> None:
    week = [MONDAY + timedelta(days=days) for days in range(7)]
    assert [is_business_day(day, NONE) for day in week] == [True] * 5 + [False] * 2
    assert is_business_day(MEMORIAL_DAY, NONE)
    assert not is_business_day(MEMORIAL_DAY, ONE)


def is_business_day(day: date, policy: Policy) -> bool:
    return business_day_from(day, policy) == day


@pytest.mark.parametrize(
    ("day", "policy", "moved"),
    [
        (FRIDAY, NONE, FRIDAY),
        (SATURDAY, NONE, MEMORIAL_DAY),
        (SUNDAY, NONE, MEMORIAL_DAY),
        (SATURDAY, ONE, date(2026, 5, 26)),
        (MEMORIAL_DAY, ONE, date(2026, 5, 26)),
        (date.max, Policy(holidays=[date.max]), date.max),
    ],
)
def test_a_day_moves_to_the_next_business_day(day: date, policy: Policy, moved: date) -> None:
    assert business_day_from(day, policy) == moved


@pytest.mark.parametrize(
    ("day", "count", "policy", "later"),
    [
        (FRIDAY, 0, NONE, FRIDAY),
        (SATURDAY, 0, NONE, SATURDAY),
        (FRIDAY, 1, NONE, MEMORIAL_DAY),
        (SATURDAY, 1, NONE, MEMORIAL_DAY),
        (SUNDAY, 1, NONE, MEMORIAL_DAY),
        (FRIDAY, 1, ONE, date(2026, 5, 26)),
        (MONDAY, 4, NONE, FRIDAY),
        (MONDAY, 5, NONE, MEMORIAL_DAY),
        (MONDAY, 5, ONE, date(2026, 5, 26)),
        (date.max, 60, NONE, date.max),
    ],
)
def test_business_days_later(day: date, count: int, policy: Policy, later: date) -> None:
    assert add_business_days(day, count, policy) == later


@settings(max_examples=50)
@given(st.dates(max_value=date(9999, 9, 9)), st.integers(0, 60))
def test_as_many_business_days_lie_between(day: date, count: int) -> None:
    later = add_business_days(day, count, ONE)
    days = [date.fromordinal(ordinal) for ordinal in range(day.toordinal() + 1, later.toordinal() + 1)]
    assert sum(is_business_day(each, ONE) for each in days) == count


def test_calendar_days_later_do_not_leave_the_calendar() -> None:
    assert add_days(MONDAY, 0) == MONDAY
    assert add_days(MONDAY, 31) == date(2026, 6, 18)
    assert add_days(date.max, 1) == date.max
