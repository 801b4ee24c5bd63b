"""Offers: the stance, what is missing, until when to ask for time, and what to say of pay before there is one."""

from datetime import UTC, date, datetime, timedelta
from itertools import product
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from interview_etiquette import (
    Candidate,
    FactTypeError,
    FactValueError,
    Guideline,
    Medium,
    MessageKind,
    Offer,
    OfferForm,
    OfferStatus,
    Person,
    Policy,
    SalaryReply,
    Stance,
    Term,
    compose_offer_reply,
    date_to_ask_for,
    explain_negotiation_stance,
    explain_should_negotiate,
    missing_terms,
    negotiation_stance,
    salary_answer,
    should_negotiate,
)

SWITCHES = [
    Policy(email_counts_as_written=email, negotiate_verbal_offers=verbal)
    for email, verbal in product((True, False), repeat=2)
]
WRITTEN = (OfferForm.FORMAL_EMAIL, OfferForm.FORMAL_LETTER)
UNWRITTEN = (None, OfferForm.VERBAL, OfferForm.INFORMAL_EMAIL)
BY_FORMALITY = (None, OfferForm.VERBAL, OfferForm.INFORMAL_EMAIL, OfferForm.FORMAL_EMAIL, OfferForm.FORMAL_LETTER)
CLOSED = [status for status in OfferStatus if status is not OfferStatus.OPEN]
NOOR, ADA = Candidate("Noor Haddad"), Person("Ada Okafor")


def letter(**facts: Any) -> Offer:
    return Offer(OfferForm.FORMAL_LETTER, "Planner", **facts)


# The stance


@pytest.mark.parametrize("form", WRITTEN)
def test_a_written_offer_may_be_negotiated(form: OfferForm) -> None:
    assert negotiation_stance(Offer(form, "Planner")) is Stance.NEGOTIATE
    assert should_negotiate(Offer(form, "Planner"))


@pytest.mark.parametrize("form", UNWRITTEN)
def test_any_other_offer_is_asked_for_in_writing(form: OfferForm | None) -> None:
    assert negotiation_stance(Offer(form, "Planner")) is Stance.ASK_FOR_IT_IN_WRITING
    assert not should_negotiate(Offer(form, "Planner"))


@pytest.mark.parametrize("status", CLOSED)
def test_an_answered_offer_is_closed(status: OfferStatus) -> None:
    for form, policy in product(BY_FORMALITY, SWITCHES):
        assert negotiation_stance(Offer(form, "Planner", status=status), policy=policy) is Stance.CLOSED


@pytest.mark.parametrize("policy", SWITCHES)
def test_without_an_offer_one_waits_for_it(policy: Policy) -> None:
    assert negotiation_stance(None, policy=policy) is Stance.WAIT_FOR_AN_OFFER
    assert not should_negotiate(None, policy=policy)


@pytest.mark.parametrize("policy", SWITCHES)
def test_more_formality_never_takes_permission_away(policy: Policy) -> None:
    allowed = [should_negotiate(Offer(form, "Planner"), policy=policy) for form in BY_FORMALITY]
    assert allowed == sorted(allowed)


def test_whoever_may_negotiate_a_spoken_offer_may_negotiate_every_open_one() -> None:
    spoken = Policy(email_counts_as_written=False, negotiate_verbal_offers=True)
    assert all(should_negotiate(Offer(form, "Planner"), policy=spoken) for form in BY_FORMALITY)


REASONS: list[tuple[Offer | None, Policy, tuple[Guideline, ...]]] = [
    (None, Policy(), (Guideline.DEFER_SALARY_TALK,)),
    (letter(), Policy(), (Guideline.NEGOTIATE_ONCE_IN_WRITING,)),
    (Offer(None, "P"), Policy(), (Guideline.WAIT_FOR_THE_WRITTEN_OFFER,)),
    (Offer(OfferForm.INFORMAL_EMAIL, "P"), Policy(), (Guideline.WAIT_FOR_THE_WRITTEN_OFFER,)),
    (
        Offer(OfferForm.VERBAL, "P"),
        Policy(),
        (Guideline.WAIT_FOR_THE_WRITTEN_OFFER, Guideline.ORAL_OFFER_IS_NOT_FORMAL),
    ),
    (Offer(OfferForm.VERBAL, "P"), Policy(negotiate_verbal_offers=True), (Guideline.FOLLOW_THE_HOUSE_RULE,)),
    (
        Offer(OfferForm.FORMAL_EMAIL, "P"),
        Policy(email_counts_as_written=False),
        (Guideline.WAIT_FOR_THE_WRITTEN_OFFER, Guideline.FOLLOW_THE_HOUSE_RULE),
    ),
    (letter(status=OfferStatus.DECLINED), Policy(), (Guideline.ANSWERED_OFFER_IS_CLOSED,)),
]


@pytest.mark.parametrize(("offer", "policy", "because"), REASONS)
def test_the_stance_has_its_reasons(offer: Offer | None, policy: Policy, because: tuple[Guideline, ...]) -> None:
    assert explain_negotiation_stance(offer, policy=policy).because == because
    assert explain_should_negotiate(offer, policy=policy).because == because


# What calls for which message

CALLS_FOR: list[tuple[OfferForm | None, OfferStatus, bool, MessageKind]] = [
    *((form, OfferStatus.OPEN, True, MessageKind.ACKNOWLEDGMENT) for form in UNWRITTEN),
    *((form, OfferStatus.OPEN, True, MessageKind.COUNTER_PROPOSAL) for form in WRITTEN),
    *((form, OfferStatus.OPEN, False, MessageKind.DECLINE) for form in BY_FORMALITY),
    *(
        (form, status, interested, kind)
        for form, interested in product(BY_FORMALITY, (True, False))
        for status, kind in (
            (OfferStatus.ACCEPTED, MessageKind.ACCEPTANCE),
            (OfferStatus.DECLINED, MessageKind.DECLINE),
            (OfferStatus.WITHDRAWN, MessageKind.CLOSING_THANKS),
        )
    ),
]


def test_each_state_of_an_offer_calls_for_its_message() -> None:
    for form, status, interested, kind in CALLS_FOR:
        candidate = Candidate("Noor Haddad", interested=interested)
        assert compose_offer_reply(Offer(form, "Planner", status=status, made_by=ADA), candidate).kind is kind


# Missing terms


def test_what_a_written_offer_does_not_state_is_missing_in_order_of_weight() -> None:
    assert missing_terms(letter(terms=())) == tuple(Term)
    assert missing_terms(letter(terms=[Term.PLACE, Term.SALARY])) == (
        Term.START_DATE,
        Term.ANSWER_BY,
        Term.BENEFITS,
        Term.CONTINGENCIES,
        Term.HOURS,
        Term.REPORTING_LINE,
        Term.SIGNATURE,
    )
    assert missing_terms(letter(terms=reversed(Term))) == ()


@pytest.mark.parametrize(
    ("term", "fact"),
    [
        (Term.SALARY, {"salary": "$72,000"}),
        (Term.START_DATE, {"starts_on": date(2026, 7, 1)}),
        (Term.ANSWER_BY, {"answer_by": date(2026, 6, 1)}),
    ],
)
def test_a_term_is_stated_too_where_its_field_is_set(term: Term, fact: dict[str, Any]) -> None:
    assert missing_terms(letter(terms=(), **fact)) == tuple([each for each in Term if each is not term])


def test_nothing_is_missing_where_nobody_looked_or_nothing_is_written_or_all_is_over() -> None:
    assert missing_terms(letter()) == ()
    assert all(missing_terms(Offer(form, "Planner", terms=())) == () for form in UNWRITTEN)
    assert all(missing_terms(letter(terms=(), status=status)) == () for status in CLOSED)
    assert missing_terms(Offer(OfferForm.FORMAL_EMAIL, "Planner", terms=())) == tuple(Term)


# Time to decide

MONDAY = datetime(2026, 10, 5, 9, tzinfo=ZoneInfo("America/New_York"))
WEEK = Policy(decision_time=timedelta(days=7))
ASKED: list[tuple[date | None, Policy, date | None]] = [
    (date(2026, 10, 12), Policy(), date(2026, 10, 19)),  # a week more is the usual time
    (date(2026, 10, 7), Policy(), date(2026, 10, 14)),  # never more than a week more
    (None, Policy(), date(2026, 10, 19)),
    (date(2026, 10, 26), Policy(), None),
    (date(2026, 10, 19), Policy(), None),  # on the boundary there is the usual time
    (date(2026, 10, 18), Policy(), date(2026, 10, 19)),
    (date(2026, 10, 11), Policy(), date(2026, 10, 19)),  # a Sunday: the next business day
    (date(2026, 10, 10), Policy(), date(2026, 10, 19)),  # a Saturday
    (date(2026, 10, 9), Policy(), date(2026, 10, 16)),
    (date(2026, 10, 5), Policy(), date(2026, 10, 12)),
    (date(2026, 10, 6), WEEK, date(2026, 10, 12)),
    (None, WEEK, date(2026, 10, 12)),
    (None, Policy(decision_time=timedelta(days=5)), date(2026, 10, 12)),  # a Saturday
    (None, Policy(decision_time=timedelta(days=4)), date(2026, 10, 9)),
    (None, Policy(holidays=[date(2026, 10, 19)]), date(2026, 10, 20)),
    (None, Policy(holidays=[date(2026, 10, 19), date(2026, 10, 20)]), date(2026, 10, 21)),
    (date(2026, 10, 9), Policy(holidays=[date(2026, 10, 16)]), date(2026, 10, 19)),
]


@pytest.mark.parametrize(("answer_by", "policy", "asked"), ASKED)
def test_the_date_to_ask_for(answer_by: date | None, policy: Policy, asked: date | None) -> None:
    offer = letter(received_at=MONDAY, answer_by=answer_by)
    assert date_to_ask_for(offer, policy=policy) == asked


def test_the_usual_time_runs_from_the_day_on_which_the_offer_came_where_it_came() -> None:
    thursday = datetime(2026, 10, 8, 23, 30, tzinfo=ZoneInfo("America/New_York"))
    assert date_to_ask_for(letter(received_at=thursday), policy=WEEK) == date(2026, 10, 15)
    assert date_to_ask_for(letter(received_at=thursday.astimezone(UTC)), policy=WEEK) == date(2026, 10, 16)


@pytest.mark.parametrize("form", BY_FORMALITY)
def test_the_date_does_not_depend_on_the_form(form: OfferForm | None) -> None:
    assert date_to_ask_for(Offer(form, "Planner", received_at=MONDAY)) == date(2026, 10, 19)


def test_no_date_to_ask_for_where_the_offer_is_closed_or_its_arrival_unknown() -> None:
    assert date_to_ask_for(letter(answer_by=date(2026, 10, 7))) is None
    assert all(date_to_ask_for(letter(received_at=MONDAY, status=status)) is None for status in CLOSED)


def test_the_calendar_ends_and_asking_does_not_fail() -> None:
    last = datetime.max.replace(tzinfo=UTC)
    assert date_to_ask_for(letter(received_at=last)) == date.max
    assert date_to_ask_for(letter(received_at=last, answer_by=date.max)) is None


# Pay before there is an offer

LADDER = [SalaryReply.DEFER, SalaryReply.ASK_THEIR_RANGE, SalaryReply.GIVE_RANGE]


def test_each_further_question_goes_one_step_further() -> None:
    assert [salary_answer(asked) for asked in (1, 2, 3)] == LADDER
    assert salary_answer() is SalaryReply.DEFER
    assert {salary_answer(asked) for asked in (4, 10**30)} == {SalaryReply.GIVE_RANGE}


@pytest.mark.parametrize("asked", [1, 2, 3, 9])
def test_an_agency_gets_a_range_at_once_and_nobody_the_past(asked: int) -> None:
    assert salary_answer(asked, by_agency=True) is SalaryReply.GIVE_RANGE
    for by_agency in (False, True):
        assert salary_answer(asked, by_agency=by_agency, about_history=True) is SalaryReply.DECLINE_HISTORY


@pytest.mark.parametrize("asked", [0, -1, -(10**30)])
def test_nobody_asks_less_than_once(asked: int) -> None:
    with pytest.raises(FactValueError, match="^asked: got .*, want a whole number, 1 or more$"):
        salary_answer(asked)


@pytest.mark.parametrize("asked", [None, True, 1.0, "1"])
def test_a_count_of_questions_is_a_whole_number(asked: Any) -> None:
    with pytest.raises(FactTypeError, match="^asked: "):
        salary_answer(asked)


def test_each_reply_has_a_guideline_of_its_own() -> None:
    guidelines = [reply.guideline for reply in SalaryReply]
    assert len(set(guidelines)) == len(guidelines)
    assert SalaryReply.DEFER.guideline.sources == ("N5", "N6")


def test_a_reply_to_an_offer_may_be_a_dated_letter() -> None:
    offer = letter(made_by=ADA)
    note = compose_offer_reply(offer, NOOR, medium=Medium.LETTER, written_on=date(2026, 5, 20))
    assert (note.subject, note.date_line, note.written_on) == (None, "May 20, 2026", date(2026, 5, 20))
    assert compose_offer_reply(offer, NOOR, written_on=date(2026, 5, 20)).date_line is None
