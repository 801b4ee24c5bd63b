"""Interviews, candidates, offers, policies: equal by meaning, kept in one form, and nothing impossible."""

import datetime as dt
import zoneinfo
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta, timezone, tzinfo
from typing import Any
from zoneinfo import ZoneInfo

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import interview_etiquette
from interview_etiquette import (
    Application,
    Candidate,
    Exchange,
    FactTypeError,
    FactValueError,
    Interview,
    MessageKind,
    Offer,
    OfferForm,
    OfferStatus,
    Person,
    Policy,
    Role,
    Term,
)
from interview_etiquette.facts import without_candidate
from interview_etiquette.strategies import candidates, interviews, offers, people, policies

NEW_YORK = ZoneInfo("America/New_York")
ADA, TOM, SAM = Person("Ada Okafor"), Person("Tom Becker"), Person("Sam Ortiz", Role.HR_REPRESENTATIVE)
AFTERNOON = datetime(2026, 5, 19, 15, 30, tzinfo=NEW_YORK)
FACTS = st.tuples(people(), interviews(), candidates(), offers(), policies())


def interview(**changes: Any) -> Interview:
    return attrs.evolve(Interview(position="Planner", ended_at=AFTERNOON, invited_by=ADA), **changes)


def offer(**fields: Any) -> Offer:
    return Offer(OfferForm.FORMAL_LETTER, "Planner", **fields)


# Moments


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
    assert interview(ended_at=AFTERNOON.replace(fold=1)) == interview()


def test_offers_and_exchanges_tell_moments_apart_as_interviews_do() -> None:
    night = datetime(2026, 11, 1, 1, 30, tzinfo=NEW_YORK)
    again = night.replace(fold=1)
    assert offer(received_at=night) != offer(received_at=again)
    assert Exchange(MessageKind.REPLY, night) != Exchange(MessageKind.REPLY, again)


# People in their places


def test_everybody_counts_once_in_the_order_of_the_places() -> None:
    seen = interview(arranged_by=SAM, interviewers=[TOM, ADA, SAM, TOM], also_met=[Person("Ida"), TOM])
    assert seen.interviewers == (TOM, ADA, SAM, TOM)
    assert seen.people == (ADA, SAM, TOM, Person("Ida"))
    assert seen.interviewed_by == (TOM, ADA, SAM)


def test_where_no_interviewer_is_given_the_inviter_interviewed() -> None:
    assert interview(also_met=[TOM]).interviewed_by == (ADA,)


def test_the_arranger_is_the_inviter_unless_somebody_else_did() -> None:
    assert interview().arranger is interview().invited_by
    assert interview(arranged_by=SAM).arranger == SAM


def test_the_hiring_manager_is_the_first_with_that_role_in_any_place() -> None:
    first, second = Person("A", Role.HIRING_MANAGER), Person("B", Role.HIRING_MANAGER)
    assert interview(interviewers=[first, second]).hiring_manager == first
    assert interview(arranged_by=second, interviewers=[first]).hiring_manager == second
    assert interview(also_met=[second]).hiring_manager == second
    assert interview(invited_by=first, also_met=[second]).hiring_manager == first
    assert interview(interviewers=[TOM]).hiring_manager is None


def test_an_interview_without_a_position_is_informational() -> None:
    assert interview(position=None).is_informational
    assert not interview().is_informational


# What contradicts itself


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


class DateutilUTC(tzinfo):
    """As `dateutil.tz.UTC`."""

    def utcoffset(self, dt: datetime | None) -> timedelta:
        return timedelta(0)

    def dst(self, dt: datetime | None) -> timedelta:
        return timedelta(0)

    def tzname(self, dt: datetime | None) -> str:
        return "UTC"

    def __repr__(self) -> str:
        return "tzutc()"


LATE = datetime(2026, 5, 19, 23, 30, tzinfo=NEW_YORK)  # in UTC it is the twentieth
STAMP = datetime(2026, 5, 20, 0, 30, tzinfo=UTC)
EARLIEST = [
    pytest.param(LATE, date(2026, 5, 19), id="the day as it is there"),
    pytest.param(STAMP, date(2026, 5, 19), id="a stamp in UTC: the day before"),
    pytest.param(STAMP.replace(tzinfo=ZoneInfo("UTC")), date(2026, 5, 19), id="the same from the zone database"),
    pytest.param(STAMP.replace(tzinfo=timezone(timedelta(0))), date(2026, 5, 19), id="the same as an offset"),
    pytest.param(STAMP.replace(tzinfo=DateutilUTC()), date(2026, 5, 19), id="the same by dateutil"),
    pytest.param(STAMP.replace(tzinfo=ZoneInfo("Africa/Abidjan")), date(2026, 5, 20), id="a place at that offset"),
    pytest.param(STAMP.replace(tzinfo=ZoneInfo("Europe/London")), date(2026, 5, 20), id="a place with summer time"),
]


@pytest.mark.parametrize(("moment", "earliest"), EARLIEST)
def test_a_date_is_not_before_the_day_which_under_bare_utc_may_be_the_one_before(
    moment: datetime, earliest: date
) -> None:
    before = earliest - timedelta(days=1)
    assert interview(ended_at=moment, reply_expected=earliest).reply_expected == earliest
    assert offer(received_at=moment, answer_by=earliest).answer_by == earliest
    with pytest.raises(FactValueError, match=f"^reply_expected: .* not before the interview on {earliest}$"):
        interview(ended_at=moment, reply_expected=before)
    with pytest.raises(
        FactValueError, match=f"^answer_by: .* not before the day the offer was received on {earliest}$"
    ):
        offer(received_at=moment, answer_by=before)


def test_the_first_day_of_the_calendar_has_none_before_it() -> None:
    first = datetime.min.replace(tzinfo=UTC)
    assert interview(ended_at=first, reply_expected=date.min).reply_expected == date.min


def test_an_offer_may_be_dated_without_a_day_of_receipt() -> None:
    assert offer(answer_by=date.min).answer_by == date.min


# Offers and candidates


def test_an_offer_of_unknown_form_is_a_fact() -> None:
    unknown = Offer(None, "Planner")
    assert unknown.form is None
    assert (unknown.status, unknown.terms) == (OfferStatus.OPEN, None)


def test_what_an_offer_states_is_kept_in_one_form() -> None:
    made = offer(
        organization=" Northwind Foods ",
        salary=" $72,000 a year",
        starts_on=date(2026, 7, 1),
        terms=iter([Term.PLACE, Term.SALARY]),
        made_by=ADA,
    )
    assert (made.organization, made.salary) == ("Northwind Foods", "$72,000 a year")
    assert made.terms == (Term.PLACE, Term.SALARY)
    assert made.made_by == ADA


def test_the_position_of_an_offer_is_one_visible_line() -> None:
    assert Offer(OfferForm.FORMAL_LETTER, " Planner ").position == "Planner"
    with pytest.raises(FactValueError, match="^position: got 'Plan"):
        Offer(OfferForm.FORMAL_LETTER, "Plan\nner")


def test_a_candidate_listed_among_those_met_leaves_whoever_arranged_it() -> None:
    noor, myself = Candidate("Noor Haddad"), Person("noor haddad")
    listed = interview(arranged_by=SAM, interviewers=[myself, TOM], also_met=[myself])
    assert without_candidate(listed, noor) == interview(arranged_by=SAM, interviewers=[TOM])
    assert without_candidate(interview(arranged_by=myself), noor) == interview()


def test_the_terms_stand_in_order_of_weight_with_their_force() -> None:
    forces = [term.force.value for term in Term]
    assert forces == sorted(forces, key=("must", "should", "may").index)
    assert [term.name for term in Term][:3] == ["SALARY", "START_DATE", "ANSWER_BY"]
    assert Term.SALARY.force.value == "must"
    assert all(term.guideline.beyond_the_page for term in Term)


def test_a_candidate_has_what_the_words_need() -> None:
    noor = Candidate(
        "Noor Haddad", drawn_by=" the new bus network", reason="I have moved.", own_words="Hi! Bye.", internal=True
    )
    assert (noor.drawn_by, noor.reason, noor.own_words) == ("the new bus network", "I have moved.", "Hi! Bye.")
    assert noor.internal
    assert not Candidate("Noor Haddad").internal


# Policies


class Whole:
    """A whole number of another library, as numpy's are."""

    def __init__(self, number: int) -> None:
        self.number = number

    def __index__(self) -> int:
        return self.number


class Span(timedelta):
    """A duration of another library, as those of pandas and pendulum are."""


COUNTS = {
    "individual_notes_up_to": (0, None),
    "inquire_after_promised": (0, 30),
    "inquire_after_interview": (1, 60),
    "max_inquiries": (0, 10),
}
DURATIONS = {
    "note_window": (timedelta.resolution, timedelta(days=31)),
    "decision_time": (timedelta(days=1), timedelta(days=90)),
    "stale_after": (timedelta(days=1), timedelta(days=365)),
}


def put(name: str, value: Any) -> Any:
    """What a policy keeps of a value."""
    fields: dict[str, Any] = {name: value}
    return getattr(Policy(**fields), name)


@pytest.mark.parametrize("name", DURATIONS)
def test_a_plain_duration_is_kept_itself(name: str) -> None:
    duration = DURATIONS[name][0] + timedelta(days=1)
    assert put(name, duration) is duration


@pytest.mark.parametrize("name", COUNTS)
def test_a_number_at_its_bounds_and_beyond(name: str) -> None:
    low, high = COUNTS[name]
    for count in (low, low + 1, 10**30 if high is None else high):
        assert put(name, Whole(count)) == count
        assert type(put(name, Whole(count))) is int
    for count in (low - 1, *(() if high is None else (high + 1,))):
        with pytest.raises(FactValueError, match=f"^{name}: got {count}, want a whole number of .*, {low} "):
            put(name, count)


@pytest.mark.parametrize("name", COUNTS)
@pytest.mark.parametrize("count", [None, True, 1.0, "1", timedelta(1)], ids=repr)
def test_a_number_is_a_whole_number(name: str, count: object) -> None:
    with pytest.raises(FactTypeError, match=f"^{name}: "):
        put(name, count)


@pytest.mark.parametrize("name", DURATIONS)
def test_a_duration_at_its_bounds_and_beyond(name: str) -> None:
    shortest, longest = DURATIONS[name]
    for span in (shortest, longest):
        kept = put(name, Span(span.days, span.seconds, span.microseconds))
        assert (kept, type(kept)) == (span, timedelta)
    for span in (shortest - timedelta.resolution, longest + timedelta.resolution):
        with pytest.raises(FactValueError, match=f"^{name}: got .*, want a timedelta of "):
            put(name, span)


@pytest.mark.parametrize("name", DURATIONS)
@pytest.mark.parametrize("span", [None, 1, 86400.0, "P1D", True], ids=repr)
def test_a_duration_is_a_timedelta(name: str, span: object) -> None:
    with pytest.raises(FactTypeError, match=f"^{name}: got .*, want a timedelta of "):
        put(name, span)


def test_the_time_to_decide_is_in_whole_days_and_no_other_duration_is() -> None:
    broken = timedelta(days=7, microseconds=1)
    with pytest.raises(FactValueError, match=r"^decision_time: .* 1 to 90 whole days$"):
        Policy(decision_time=broken)
    assert Policy(stale_after=broken).stale_after == broken


def test_holidays_are_any_dates() -> None:
    days = (date(2026, 7, 3), date(2026, 5, 25))
    assert Policy(holidays=iter(days)).holidays == days
    with pytest.raises(FactTypeError, match=r"^holidays\[1\]: .*, want a date without a time$"):
        Policy(holidays=[days[0], AFTERNOON])


def test_the_guidance_as_written() -> None:
    assert attrs.asdict(Policy()) == {
        "note_window": timedelta(hours=24),
        "individual_notes_up_to": 0,
        "email_counts_as_written": True,
        "negotiate_verbal_offers": False,
        "through_the_agency": False,
        "inquire_after_promised": 2,
        "inquire_after_interview": 5,
        "max_inquiries": 2,
        "decision_time": timedelta(days=14),
        "stale_after": timedelta(days=90),
        "holidays": (),
    }
    assert Policy() == interview_etiquette.AS_WRITTEN


# All of them


@settings(max_examples=25)
@given(FACTS)
def test_a_fact_kept_once_is_kept_again_as_it_is(facts: tuple[Any, ...]) -> None:
    assert tuple(map(attrs.evolve, facts)) == facts


@settings(max_examples=25)
@given(FACTS)
def test_what_is_shown_can_be_read_back(facts: tuple[object, ...]) -> None:
    assert read_back(facts) == facts


def read_back(fact: object) -> object:
    names = {name: getattr(interview_etiquette, name) for name in interview_etiquette.__all__}
    return eval(repr(fact), names | {"datetime": dt, "zoneinfo": zoneinfo})  # noqa: S307


def test_a_log_and_an_application_can_be_read_back() -> None:
    application = Application(
        candidate=Candidate("Noor"),
        interviews=[interview(interviewers=[SAM])],
        offer=offer(terms=[Term.SALARY, Term.PLACE]),
        exchanges=[Exchange(MessageKind.REPLY, AFTERNOON, SAM)],
    )
    assert read_back(application) == application


REQUIRED: list[tuple[str, Callable[[Any], object]]] = [
    ("name", Person),
    ("name", Candidate),
    ("position", lambda nothing: Offer(OfferForm.VERBAL, nothing)),
    ("invited_by", lambda nothing: interview(invited_by=nothing)),
    ("ended_at", lambda nothing: interview(ended_at=nothing)),
    ("interviewers", lambda nothing: interview(interviewers=nothing)),
    ("qualifications", lambda nothing: Candidate("Noor", qualifications=nothing)),
    ("status", lambda nothing: offer(status=nothing)),
    ("holidays", lambda nothing: Policy(holidays=nothing)),
    ("kind", lambda nothing: Exchange(nothing, AFTERNOON)),
    ("at", lambda nothing: Exchange(MessageKind.REPLY, nothing)),
]


@pytest.mark.parametrize(("field", "construct"), REQUIRED)
def test_what_must_be_given_is_not_none(field: str, construct: Callable[[Any], object]) -> None:
    with pytest.raises(FactTypeError, match=f"^{field}: got None, want "):
        construct(None)


def test_facts_cannot_be_changed() -> None:
    noor = Candidate("Noor")
    log = Exchange(MessageKind.REPLY, AFTERNOON)
    application = Application(candidate=noor, interviews=[interview()])
    for fact in (ADA, interview(), noor, offer(), Policy(), log, application):
        with pytest.raises(attrs.exceptions.FrozenInstanceError):
            fact.name = "Eve"  # type: ignore[union-attr, misc]
        assert not hasattr(fact, "__dict__")
