"""The library and the oracle take the same next step, at every moment that matters and just beside it."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import attrs
from hypothesis import given
from hypothesis import strategies as st

from interview_etiquette import (
    Application,
    Candidate,
    Exchange,
    Interview,
    MessageKind,
    Offer,
    OfferForm,
    OfferStatus,
    Person,
    Policy,
    Role,
    Step,
    agenda,
    next_step,
)
from interview_etiquette.strategies import applications, offers, policies
from tests import oracle_next_step

# A few weeks around a change of the clocks, so that everything happens near everything else.
FIRST = datetime(2026, 10, 19, 14, tzinfo=UTC)
ZONES = st.sampled_from([ZoneInfo("America/New_York"), ZoneInfo("Europe/London"), ZoneInfo("Asia/Tokyo"), UTC])
PEOPLE = [Person("Sam Ortiz", Role.HR_REPRESENTATIVE), Person("Ada Okafor", Role.HIRING_MANAGER), Person("Tom Becker")]
MICROSECOND = timedelta(microseconds=1)


@st.composite
def moments(draw: st.DrawFn, days: int = 30) -> datetime:
    hours = draw(st.integers(0, days)) * 24 + draw(st.sampled_from([0, 0, 0, 3, 10, 13]))
    return (FIRST + timedelta(hours=hours)).astimezone(draw(ZONES))


@st.composite
def rounds(draw: st.DrawFn) -> Interview:
    ended_at = draw(moments(14))
    promised = draw(st.none() | st.integers(1, 9))
    return Interview(
        position=draw(st.sampled_from(["Planner", "Planner", "Planner", None])),
        ended_at=ended_at,
        invited_by=draw(st.sampled_from(PEOPLE)),
        interviewers=draw(st.lists(st.sampled_from(PEOPLE), max_size=2)),
        organization=draw(st.sampled_from([None, "Brightcart"])),
        reply_expected=None if promised is None else ended_at.date() + timedelta(promised),
        reply_expected_about="next week" if promised is None and draw(st.booleans()) else None,
    )


@st.composite
def near_offers(draw: st.DrawFn) -> Offer:
    received_at = draw(st.none() | moments(25))
    first = (received_at or FIRST).date()
    return Offer(
        draw(st.none() | st.sampled_from(OfferForm)),
        "Planner",
        draw(st.sampled_from([None, "brightcart", "Fieldstone"])),
        draw(st.none() | st.integers(0, 12).map(lambda days: first + timedelta(days))),
        draw(st.sampled_from([OfferStatus.OPEN, OfferStatus.OPEN, OfferStatus.OPEN, *OfferStatus])),
        received_at=received_at,
        made_by=draw(st.sampled_from([None, Person("Ada Okafor"), Person("Zoe Lind")])),
    )


EXCHANGES = st.builds(
    Exchange,
    st.sampled_from(MessageKind),
    moments(),
    st.sampled_from([None, None, None, Person("sam ortiz"), Person("Ada Okafor"), Person("Zoe Lind")]),
)
NEAR_APPLICATIONS = st.builds(
    Application,
    candidate=st.builds(Candidate, st.just("Noor Haddad"), st.sampled_from([True, True, True, False])),
    interviews=st.lists(rounds(), min_size=1, max_size=2),
    offer=st.none() | near_offers(),
    exchanges=st.lists(EXCHANGES, max_size=4),
)
NEAR_POLICIES = st.builds(
    Policy,
    inquire_after_promised=st.sampled_from([2, 0, 1, 7]),
    inquire_after_interview=st.sampled_from([5, 1, 10]),
    max_inquiries=st.sampled_from([2, 0, 1, 3]),
    negotiate_verbal_offers=st.sampled_from([False, False, True]),
    email_counts_as_written=st.booleans(),
    stale_after=st.sampled_from([timedelta(90), timedelta(14), timedelta(30)]),
    holidays=st.sampled_from([(), (date(2026, 10, 30), date(2026, 11, 11))]),
)


def as_the_oracle_says_it(step: Step | None) -> oracle_next_step.Step | None:
    if step is None:
        return None
    zone = step.application.interview.ended_at.tzinfo
    assert all(moment is None or moment.tzinfo is zone for moment in (step.opens_at, step.due_by))
    opens_at, due_by = (None if moment is None else moment.astimezone(UTC) for moment in (step.opens_at, step.due_by))
    return frozenset(step.kinds), step.to, opens_at, due_by


def turning_points(application: Application, other_offer: Offer | None, step: Step | None) -> Iterator[datetime]:
    """When an answer may change."""
    zone = application.interview.ended_at.tzinfo
    yield from (interview.ended_at for interview in application.interviews)
    yield from (exchange.at for exchange in application.exchanges)
    days = [application.interview.reply_expected]
    for offer in (application.offer, other_offer):
        if offer is not None:
            days.append(offer.answer_by)
            if offer.received_at is not None:
                yield offer.received_at
    for day in days:
        if day is not None:
            yield datetime(day.year, day.month, day.day, tzinfo=zone)
            yield datetime(day.year, day.month, day.day, tzinfo=zone) + timedelta(1)
    for moment in (step.opens_at, step.due_by) if step is not None else ():
        if moment is not None:
            yield moment


@st.composite
def times(draw: st.DrawFn, application: Application, other_offer: Offer | None, policy: Policy) -> datetime:
    """Now, most often near a turning point, or some days after one."""
    now = draw(moments(45))
    step = next_step(application, now=now, other_offer=other_offer, policy=policy)
    turns = sorted({moment.astimezone(UTC) for moment in turning_points(application, other_offer, step)})
    near = draw(st.sampled_from([now, *turns]))
    after = draw(st.sampled_from([timedelta(0), timedelta(0), policy.note_window, timedelta(7), policy.stale_after]))
    return near + after + draw(st.sampled_from([-1, 0, 0, 1])) * MICROSECOND


def check(application: Application, now: datetime, other_offer: Offer | None, policy: Policy) -> Step | None:
    step = next_step(application, now=now, other_offer=other_offer, policy=policy)
    assert as_the_oracle_says_it(step) == oracle_next_step.step(application, now, other_offer, policy)
    return step


@given(st.data(), applications() | NEAR_APPLICATIONS, st.none() | offers() | near_offers(), policies() | NEAR_POLICIES)
def test_next_step(data: st.DataObject, application: Application, other_offer: Offer | None, policy: Policy) -> None:
    """The next step is the same at any time."""
    check(application, data.draw(times(application, other_offer, policy)), other_offer, policy)


@given(st.data(), NEAR_APPLICATIONS, st.none() | near_offers(), NEAR_POLICIES)
def test_a_life(data: st.DataObject, application: Application, other_offer: Offer | None, policy: Policy) -> None:
    """The next steps are the same when each is taken as it says, one after the other."""
    now = data.draw(times(application, other_offer, policy))
    while (step := check(application, now, other_offer, policy)) is not None:
        now = max(now, step.opens_at or now)
        kind = data.draw(st.sampled_from(step.kinds))
        application = attrs.evolve(application, exchanges=(*application.exchanges, Exchange(kind, now)))


@given(st.lists(NEAR_APPLICATIONS, max_size=4), moments(45), NEAR_POLICIES)
def test_agenda(search: list[Application], now: datetime, policy: Policy) -> None:
    """A whole search has the same steps, in the same order."""
    others = [oracle_next_step.other_offer(search, place, now, policy) for place in range(len(search))]
    steps = [
        next_step(application, now=now, other_offer=other, policy=policy)
        for application, other in zip(search, others, strict=True)
    ]
    order = oracle_next_step.agenda_order([step for step in steps if step is not None], now)
    said = agenda(search, now=now, policy=policy)
    assert [step.application for step in said] == [step.application for step in order]
    assert [as_the_oracle_says_it(step) for step in said] == [as_the_oracle_says_it(step) for step in order]
