"""Facts: equal by meaning, everybody once, and nothing impossible."""

import datetime as dt
import zoneinfo
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any
from zoneinfo import ZoneInfo

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import interview_etiquette
from interview_etiquette import (
    Candidate,
    FactTypeError,
    FactValueError,
    Interview,
    Offer,
    OfferForm,
    Person,
    Policy,
    Role,
)
from interview_etiquette.strategies import candidates, interviews, offers, people, policies

NEW_YORK = ZoneInfo("America/New_York")
ADA = Person("Ada Okafor")
FACTS = st.one_of(people(), interviews(), candidates(), offers(), policies())


def interview(**changes: Any) -> Interview:
    usual = Interview(position="Planner", ended_at=datetime(2026, 5, 19, 15, 30, tzinfo=NEW_YORK), invited_by=ADA)
    return attrs.evolve(usual, **changes)


def test_the_two_half_past_ones_of_an_autumn_night_are_two_facts() -> None:
    first = interview(ended_at=datetime(2026, 11, 1, 1, 30, tzinfo=NEW_YORK))
    second = interview(ended_at=datetime(2026, 11, 1, 1, 30, tzinfo=NEW_YORK, fold=1))
    assert first != second
    assert len({first, second}) == 2


def test_the_same_instant_in_another_zone_is_another_fact() -> None:
    here = interview()
    there = interview(ended_at=here.ended_at.astimezone(ZoneInfo("Asia/Tokyo")))
    assert here != there
    assert here == interview(ended_at=datetime(2026, 5, 19, 15, 30, tzinfo=ZoneInfo.no_cache("America/New_York")))


def test_a_zone_and_its_offset_of_today_are_two_things() -> None:
    offset = timezone(timedelta(hours=-4))
    assert interview(ended_at=datetime(2026, 5, 19, 15, 30, tzinfo=offset)) != interview()
    toronto = ZoneInfo("America/Toronto")
    assert interview(ended_at=datetime(2026, 5, 19, 15, 30, tzinfo=toronto)) != interview()


def test_a_fold_that_means_nothing_makes_no_difference() -> None:
    assert interview(ended_at=datetime(2026, 5, 19, 15, 30, tzinfo=NEW_YORK, fold=1)) == interview()


def test_everybody_counts_once_in_order() -> None:
    hr, tom = Person("Sam Ortiz", Role.HR_REPRESENTATIVE), Person("Tom Becker")
    seen = interview(arranged_by=hr, met=[tom, ADA, hr, tom])
    assert seen.met == (tom, ADA, hr, tom)
    assert seen.people == (ADA, hr, tom)


def test_the_hiring_manager_is_the_first_with_that_role() -> None:
    first, second = Person("A", Role.HIRING_MANAGER), Person("B", Role.HIRING_MANAGER)
    assert interview(met=[first, second]).hiring_manager == first
    assert interview(arranged_by=second, met=[first]).hiring_manager == second
    assert interview().hiring_manager is None


def test_an_interview_without_a_position_is_informational() -> None:
    assert interview(position=None).is_informational
    assert not interview().is_informational


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"reply_expected": date(2026, 5, 18)}, "reply_expected"),
        ({"reply_expected": date(2026, 5, 20), "reply_expected_about": "soon"}, "reply_expected_about"),
        ({"position": None, "decision_soon": True}, "decision_soon"),
    ],
)
def test_facts_that_contradict_each_other_are_refused(changes: dict[str, Any], field: str) -> None:
    with pytest.raises(FactValueError, match=f"^{field}: got .*, want "):
        interview(**changes)


def test_an_answer_may_be_expected_on_the_day_of_the_interview_as_it_is_there() -> None:
    late = datetime(2026, 5, 19, 23, 30, tzinfo=NEW_YORK)
    assert late.astimezone(UTC).date() == date(2026, 5, 20)
    assert interview(ended_at=late, reply_expected=date(2026, 5, 19)).reply_expected == date(2026, 5, 19)


@pytest.mark.parametrize("window", [timedelta.resolution, timedelta(days=31)])
def test_a_note_window_at_its_bounds(window: timedelta) -> None:
    assert Policy(note_window=window).note_window == window


@pytest.mark.parametrize("window", [timedelta(0), -timedelta.resolution, timedelta(days=31) + timedelta.resolution])
def test_a_note_window_beyond_its_bounds(window: timedelta) -> None:
    with pytest.raises(FactValueError, match="^note_window: "):
        Policy(note_window=window)


@pytest.mark.parametrize("count", [-1, True, 1.0, "1"])
def test_a_number_of_notes_is_a_whole_number(count: Any) -> None:
    with pytest.raises((FactTypeError, FactValueError), match="^individual_notes_up_to: "):
        Policy(individual_notes_up_to=count)


@given(FACTS)
def test_what_is_shown_can_be_read_back(fact: object) -> None:
    names = {name: getattr(interview_etiquette, name) for name in interview_etiquette.__all__}
    assert eval(repr(fact), names | {"datetime": dt, "zoneinfo": zoneinfo}) == fact  # noqa: S307


@given(FACTS)
def test_a_fact_kept_once_is_kept_again_as_it_is(fact: Any) -> None:
    assert attrs.evolve(fact) == fact


def test_an_offer_keeps_its_texts_as_any_fact_does() -> None:
    offer = Offer(OfferForm.VERBAL, " Planner ", " Northwind Foods ")
    assert (offer.position, offer.organization) == ("Planner", "Northwind Foods")
    with pytest.raises(FactValueError, match="^position: "):
        attrs.evolve(offer, position="")
    with pytest.raises(FactValueError, match="^organization: "):
        attrs.evolve(offer, organization="\n")


def test_facts_cannot_be_changed() -> None:
    for fact in (ADA, interview(), Candidate("Noor"), Offer(OfferForm.VERBAL, "Planner"), Policy()):
        with pytest.raises(attrs.exceptions.FrozenInstanceError):
            fact.name = "Eve"  # type: ignore[union-attr, misc]
        assert not hasattr(fact, "__dict__")
