"""What to send next: the worked examples, every boundary to the microsecond, and the laws of the table."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta, timezone, tzinfo
from typing import Any, Final
from zoneinfo import ZoneInfo

import pytest
from attrs import evolve
from hypothesis import Phase, assume, find, given, settings
from hypothesis import strategies as st

from interview_etiquette import (
    AS_WRITTEN,
    Advice,
    Application,
    Candidate,
    Exchange,
    FactTypeError,
    FactValueError,
    Guideline,
    MessageKind,
    Offer,
    OfferForm,
    OfferStatus,
    Person,
    Policy,
    Role,
    Step,
    explain_next_step,
    next_step,
    should_negotiate,
)
from interview_etiquette._rows import ROWS

from .histories import (
    A_TICK,
    ADA,
    SAM,
    THURSDAY,
    VERA,
    Question,
    after,
    application,
    around,
    at,
    interview,
    letter,
    questions,
)

K: Final = MessageKind
THANKED: Final = (K.THANK_YOU, "2026-05-21 17:00")
ACKNOWLEDGED: Final = (K.ACKNOWLEDGMENT, "2026-05-26 12:00")
ORAL: Final = letter(form=OfferForm.VERBAL)
SPOKEN: Final = letter("2026-05-25 09:00", form=OfferForm.VERBAL)
LATER: Final = timedelta(days=1)


def told(step: Step | None) -> tuple[str, str, str | None, str | None] | None:
    """A step in a form that is easy to read: kinds, readers, window."""
    if step is None:
        return None
    moments = [None if moment is None else f"{moment:%m-%d %H:%M}" for moment in (step.opens_at, step.due_by)]
    kinds = " ".join(str(kind.value) for kind in step.kinds)
    return kinds, " ".join(person.name.split()[0] for person in step.to), moments[0], moments[1]


def asked(subject: Application, now: str, **given_: Any) -> tuple[str, str, str | None, str | None] | None:
    return told(next_step(subject, now=at(now), **given_))


def why(subject: Application, now: str, **given_: Any) -> list[str]:
    return [each.id for each in explain_next_step(subject, now=at(now), **given_).because]


def is_now(subject: Application, now: datetime, **given_: Any) -> str | None:
    """The kinds that may be sent now."""
    step = next_step(subject, now=now, **given_)
    return None if step is None or not step.is_open(now) else " ".join(str(kind.value) for kind in step.kinds)


# After an interview


def test_thanks_are_due_within_24_hours_and_stay_owed() -> None:
    assert asked(application(), "2026-05-21 16:00") == ("thank_you", "Sam Ada", "05-21 15:30", "05-22 15:30")
    assert asked(application(), "2026-05-25 09:00") == ("thank_you", "Sam Ada", "05-21 15:30", "05-22 15:30")


def test_at_its_opening_a_step_may_be_sent_and_at_its_date_it_is_on_time() -> None:
    step = next_step(application(), now=THURSDAY)
    assert step is not None
    assert [step.is_open(now) for now in around(THURSDAY)] == [False, True, True]
    assert [step.is_overdue(now) for now in around(at("2026-05-22 15:30"))] == [False, False, True]


def test_before_an_interview_its_thanks_open_when_it_ends_and_it_can_be_canceled() -> None:
    to_come = at("2026-05-20 09:00")
    assert told(next_step(application(), now=to_come)) == ("thank_you", "Sam Ada", "05-21 15:30", "05-22 15:30")
    assert told(next_step(application(interested=False), now=to_come)) == ("withdrawal", "Sam Ada", None, "05-20 09:00")


def test_thanks_on_the_day_itself_count_even_before_the_calendar_says_that_it_ended() -> None:
    assert asked(application((K.THANK_YOU, "2026-05-21 00:00")), "2026-05-21 16:00") == (
        ("status_inquiry", "Sam", "05-28 00:00", None)
    )
    assert asked(application((K.THANK_YOU, "2026-05-20 23:59")), "2026-05-21 16:00") == (
        ("thank_you", "Sam Ada", "05-21 15:30", "05-22 15:30")
    )


def test_thanks_to_one_of_two_leave_the_other_to_be_written_to() -> None:
    half = application((*THANKED, ADA))
    assert asked(half, "2026-05-21 18:00") == ("thank_you", "Sam", "05-21 15:30", "05-22 15:30")
    both = application((*THANKED, ADA), (*THANKED, Person("sam ortiz")))
    assert asked(both, "2026-05-21 18:00") == ("status_inquiry", "Sam", "05-28 00:00", None)
    somebody_else = application((*THANKED, Person("Sam Ortiz", Role.HIRING_MANAGER)))
    assert asked(somebody_else, "2026-05-21 18:00") == ("thank_you", "Sam Ada", "05-21 15:30", "05-22 15:30")


def test_late_thanks_are_still_sent_until_a_week_after_one_may_inquire() -> None:
    opens = at("2026-05-28 00:00")
    sent = [next_step(application(), now=now) for now in around(opens + timedelta(days=7))]
    assert [step.kinds[0].value for step in sent if step] == ["thank_you", "thank_you", "status_inquiry"]


def test_after_an_informational_interview_there_are_thanks_for_a_week_longer_and_nothing_else() -> None:
    last = at("2026-05-29 15:30")
    assert [is_now(application(position=None), now) for now in around(last)] == ["thank_you", "thank_you", None]
    done = application(THANKED, position=None)
    assert asked(done, "2026-06-21 09:00") is None
    assert why(done, "2026-06-21 09:00") == ["thank-every-time"]


def test_thanks_are_not_sent_after_an_inquiry() -> None:
    assert asked(application((K.STATUS_INQUIRY, "2026-05-28 09:00")), "2026-05-28 10:00") == (
        ("status_inquiry", "Sam", "06-04 09:00", None)
    )


def test_whoever_does_not_want_the_job_withdraws_with_the_thanks_in_time_for_them() -> None:
    assert asked(application(interested=False), "2026-05-21 18:00") == ("withdrawal", "Sam Ada", None, "05-22 15:30")
    assert why(application(interested=False), "2026-05-21 18:00") == ["withdraw-tactfully"]


def test_whoever_has_thanked_already_withdraws_at_once() -> None:
    thanked = application(THANKED, interested=False)
    assert asked(thanked, "2026-05-21 18:00") == ("withdrawal", "Sam Ada", None, "05-21 18:00")


def test_a_withdrawal_to_one_of_two_leaves_the_other_to_be_written_to() -> None:
    half = application((K.WITHDRAWAL, "2026-05-21 17:00", ADA), interested=False)
    assert asked(half, "2026-05-21 18:00") == ("withdrawal", "Sam", None, "05-21 18:00")
    assert asked(evolve(half, candidate=Candidate("Noor Haddad")), "2026-05-21 18:00") == (
        ("withdrawal", "Sam", None, "05-21 18:00")
    )


@pytest.mark.parametrize("moment", ["2026-05-19 09:00", "2026-05-21 17:00", "2026-06-01 09:00"])
def test_whoever_has_withdrawn_is_out(moment: str) -> None:
    out = application((K.WITHDRAWAL, moment))
    assert asked(out, "2026-06-10 09:00") is None
    assert why(out, "2026-06-10 09:00") == ["withdraw-tactfully"]


# When they are silent


@pytest.mark.parametrize(
    ("fields", "policy", "opens"),
    [
        ({"reply_expected": date(2026, 5, 29)}, AS_WRITTEN, "2026-06-02"),  # Friday: Tuesday
        ({"reply_expected": date(2026, 5, 30)}, AS_WRITTEN, "2026-06-02"),  # Saturday: Tuesday, too
        ({"reply_expected": date(2026, 5, 21)}, AS_WRITTEN, "2026-05-25"),  # the same day: Monday
        ({"reply_expected": date(2026, 5, 29)}, Policy(inquire_after_promised=0), "2026-05-30"),
        ({"reply_expected": date(2026, 5, 29)}, Policy(inquire_after_promised=5), "2026-06-05"),
        ({"reply_expected": date(2026, 5, 29)}, Policy(holidays=[date(2026, 6, 1)]), "2026-06-03"),
        ({}, AS_WRITTEN, "2026-05-28"),  # Thursday: next Thursday
        ({}, Policy(holidays=[date(2026, 5, 25)]), "2026-05-29"),  # with a holiday between, Friday
        ({}, Policy(holidays=[date(2026, 5, 24), date(2026, 5, 30)]), "2026-05-28"),  # a Sunday is none anyway
        ({}, Policy(inquire_after_interview=20), "2026-06-18"),
        ({"reply_expected_about": "soon"}, AS_WRITTEN, "2026-06-04"),
        ({"reply_expected_about": "soon"}, Policy(inquire_after_interview=1), "2026-05-25"),
    ],
)
def test_a_status_inquiry_opens_with_the_day_and_not_a_microsecond_earlier(
    fields: dict[str, Any], policy: Policy, opens: str
) -> None:
    silent = application((K.THANK_YOU, "2026-05-21 16:00"), **fields)
    step = next_step(silent, now=THURSDAY + LATER, policy=policy)
    assert step is not None
    assert (step.opens_at, step.due_by) == (at(opens), None)
    assert [is_now(silent, now, policy=policy) for now in around(at(opens))] == [None, *2 * ["status_inquiry"]]


def test_asking_early_is_to_be_avoided_and_asking_in_time_is_advised() -> None:
    silent = application(THANKED)
    assert why(silent, "2026-05-27 23:59") == ["ask-where-it-stands", "wait-before-you-ask"]
    assert why(silent, "2026-05-28 00:00") == ["ask-where-it-stands"]


def test_after_the_grace_for_ones_own_last_message_too() -> None:
    late_thanks = application((K.THANK_YOU, "2026-05-28 09:00"), reply_expected=date(2026, 5, 22))
    assert asked(late_thanks, "2026-05-28 10:00") == ("status_inquiry", "Sam", "06-01 00:00", None)
    without_grace = Policy(inquire_after_promised=0)
    assert asked(late_thanks, "2026-05-28 10:00", policy=without_grace) == (
        "status_inquiry",
        "Sam",
        "05-29 00:00",
        None,
    )


def test_a_second_inquiry_opens_a_week_of_elapsed_time_after_the_first_and_there_is_no_third() -> None:
    first = (K.STATUS_INQUIRY, "2026-10-28 09:00")  # the clocks go back on 1 November
    once = application(THANKED, first)
    second = at("2026-11-04 08:00")
    assert [is_now(once, now) for now in around(second)] == [None, *2 * ["status_inquiry"]]
    twice = application(THANKED, first, (K.STATUS_INQUIRY, "2026-11-04 09:00"))
    assert asked(twice, "2026-11-20 09:00") is None
    assert why(twice, "2026-11-20 09:00") == ["stop-asking"]
    assert asked(twice, "2026-11-20 09:00", policy=Policy(max_inquiries=3)) == (
        ("status_inquiry", "Sam", "11-11 09:00", None)
    )


def test_an_answer_without_a_decision_restarts_the_count() -> None:
    twice = (THANKED, (K.STATUS_INQUIRY, "2026-05-28 09:00"), (K.STATUS_INQUIRY, "2026-06-04 10:00"))
    answered = application(*twice, (K.REPLY, "2026-06-08 09:00"))
    assert asked(answered, "2026-06-08 10:00") == ("status_inquiry", "Sam", "06-15 00:00", None)
    asked_again = application(*twice, (K.REPLY, "2026-06-08 09:00"), (K.STATUS_INQUIRY, "2026-06-15 09:00"))
    assert asked(asked_again, "2026-06-15 10:00") == ("status_inquiry", "Sam", "06-22 09:00", None)


def test_a_reply_counts_from_its_new_date_or_from_itself() -> None:
    reply = (K.REPLY, "2026-06-08 09:00")
    newer = application(THANKED, reply, reply_expected=date(2026, 6, 12))
    assert asked(newer, "2026-06-08 10:00") == ("status_inquiry", "Sam", "06-16 00:00", None)
    same_day = application(THANKED, reply, reply_expected=date(2026, 6, 8))
    assert asked(same_day, "2026-06-08 10:00") == ("status_inquiry", "Sam", "06-10 00:00", None)
    older = application(THANKED, reply, reply_expected=date(2026, 6, 7))
    assert asked(older, "2026-06-08 10:00") == ("status_inquiry", "Sam", "06-15 00:00", None)
    general = application(THANKED, reply, reply_expected_about="soon")
    assert asked(general, "2026-06-08 10:00") == ("status_inquiry", "Sam", "06-15 00:00", None)


def test_a_reply_at_the_end_of_the_interview_is_one() -> None:
    for seconds, opens in ((-1, "06-04 00:00"), (0, "05-28 00:00")):
        reply = Exchange(K.REPLY, THURSDAY + timedelta(seconds=seconds))
        general = application((K.THANK_YOU, "2026-05-21 15:30"), reply_expected_about="soon")
        subject = evolve(general, exchanges=(*general.exchanges, reply))
        assert asked(subject, "2026-05-21 16:00") == ("status_inquiry", "Sam", opens, None)


def test_after_a_rejection_there_are_closing_thanks_once() -> None:
    rejected = application(THANKED, (K.REJECTION, "2026-05-27 09:00"))
    assert asked(rejected, "2026-05-27 09:00") == ("closing_thanks", "Sam", None, None)
    done = application(THANKED, (K.REJECTION, "2026-05-27 09:00"), (K.CLOSING_THANKS, "2026-05-27 09:00"))
    assert asked(done, "2026-05-28 09:00") is None
    assert why(done, "2026-05-28 09:00") == ["close-graciously"]
    assert asked(evolve(done, candidate=Candidate("Noor Haddad", interested=False)), "2026-05-28 09:00") is None


def test_in_a_second_round_the_first_ones_letters_do_not_count() -> None:
    log: tuple[Any, ...] = (
        (K.THANK_YOU, "2026-05-12 16:00"),
        (K.STATUS_INQUIRY, "2026-05-19 09:00"),
        (K.STATUS_INQUIRY, "2026-05-20 09:00"),
        (K.REJECTION, "2026-05-20 10:00"),
    )
    again = evolve(application(*log), interviews=[interview(ended_at=at("2026-05-12 15:30")), interview()])
    assert asked(again, "2026-05-21 16:00") == ("thank_you", "Sam Ada", "05-21 15:30", "05-22 15:30")
    thanked = evolve(again, exchanges=(*again.exchanges, Exchange(K.THANK_YOU, at("2026-05-21 16:00"))))
    assert asked(thanked, "2026-05-21 17:00") == ("status_inquiry", "Sam", "05-28 00:00", None)


def test_whoever_went_to_a_round_after_a_withdrawal_was_back_in() -> None:
    log = (K.WITHDRAWAL, "2026-05-10 09:00")
    again = evolve(application(log), interviews=[interview(ended_at=at("2026-05-12 15:30")), interview()])
    kinds = [told(next_step(again, now=now)) for now in around(at("2026-05-12 15:30"))]
    thanks = ("thank_you", "Sam Ada", "05-21 15:30", "05-22 15:30")
    assert kinds == [None, thanks, thanks]


@pytest.mark.parametrize(
    ("subject", "last"),
    [
        (application(interested=False), "2026-05-28 00:00"),  # what opens last is the inquiry
        (application(THANKED), "2026-05-28 00:00"),
        (application(THANKED, (K.REPLY, "2026-05-30 09:00")), "2026-06-05 00:00"),
        (application(THANKED, reply_expected=date(2026, 7, 1)), "2026-07-03 00:00"),
        (application(THANKED, (K.STATUS_INQUIRY, "2026-06-10 09:00")), "2026-06-17 09:00"),
        (application(offer=letter("2026-06-20 09:00")), "2026-06-20 09:00"),
        (application(offer=letter("2026-06-20 09:00", date(2026, 6, 30))), "2026-07-01 00:00"),
        (application(offer=letter("2026-06-20 09:00", status=OfferStatus.ACCEPTED)), "2026-06-20 09:00"),
        (
            application(ACKNOWLEDGED, (K.OFFER_REMINDER, "2026-06-01 09:00"), offer=ORAL),
            "2026-06-08 09:00",
        ),
    ],
)
def test_silence_ends_after_90_days_of_nothing(subject: Application, last: str) -> None:
    ends = after(at(last), AS_WRITTEN.stale_after)
    assert [next_step(subject, now=now) is None for now in around(ends)] == [False, False, True]
    assert why(subject, "2027-05-21 09:00") == ["let-a-long-silence-rest"]


# Offers


def test_an_offer_is_acknowledged_within_a_day() -> None:
    assert asked(application(THANKED, offer=letter()), "2026-05-26 11:00") == (
        ("acknowledgment", "Sam", "05-26 10:00", "05-27 10:00")
    )


def test_an_acknowledgment_is_due_before_the_day_of_the_answer_is_over() -> None:
    assert asked(application(offer=letter(answer_by=date(2026, 5, 26))), "2026-05-26 11:00") == (
        ("acknowledgment", "Sam", "05-26 10:00", "05-27 00:00")
    )


def test_an_offer_whose_arrival_is_unknown_has_no_date_and_any_letter_on_record_counts() -> None:
    unknown = letter(None, date(2026, 6, 9))
    assert asked(application(offer=unknown), "2026-05-26 11:00") == ("acknowledgment", "Sam", None, None)
    known = application((K.TIME_REQUEST, "2026-01-01 09:00"), THANKED, offer=unknown)
    assert asked(known, "2026-05-26 11:00") == ("acceptance decline counter_proposal", "Sam", None, "06-10 00:00")


def test_an_offer_in_the_interview_itself_is_acknowledged_first() -> None:
    there = application(offer=letter("2026-05-21 15:00"))
    assert asked(there, "2026-05-21 16:00") == ("acknowledgment", "Sam", "05-21 15:00", "05-22 15:00")


def test_an_offer_takes_nobodys_thanks_away_as_long_as_they_are_in_time() -> None:
    there = application((K.ACKNOWLEDGMENT, "2026-05-21 16:00"), offer=letter("2026-05-21 15:00"))
    assert asked(there, "2026-05-21 17:00") == ("thank_you", "Ada", "05-21 15:30", "05-22 15:30")
    due = at("2026-05-22 15:30")
    assert [is_now(there, now) for now in around(due)] == [
        *2 * ["thank_you"],
        "acceptance decline counter_proposal",
    ]
    by_ada = evolve(there, offer=letter("2026-05-21 15:00", made_by=Person("ada okafor")))
    assert asked(by_ada, "2026-05-21 17:00") == ("thank_you", "Sam", "05-21 15:30", "05-22 15:30")
    by_word = evolve(there, offer=letter("2026-05-21 15:00", date(2026, 5, 22), form=OfferForm.VERBAL))
    assert [is_now(by_word, now) for now in around(due)] == [*2 * ["thank_you"], "time_request"]
    early = application((K.ACKNOWLEDGMENT, "2026-05-21 15:10"), offer=letter("2026-05-21 15:00"))
    before = [is_now(early, now) for now in around(THURSDAY)]
    assert before == ["acceptance decline counter_proposal", *2 * ["thank_you"]]


def test_letters_about_an_offer_go_to_whoever_made_it() -> None:
    for made_by, name in ((None, "Sam"), (Person("ADA OKAFOR"), "Ada"), (VERA, "Vera")):
        step = next_step(application(offer=letter(made_by=made_by)), now=at("2026-05-26 11:00"))
        assert step is not None
        assert [person.name.split()[0] for person in step.to] == [name]


def test_a_written_offer_leaves_the_choice_until_the_day_on_which_it_must_be_made() -> None:
    answer_by = date(2026, 6, 9)
    open_ = application(THANKED, ACKNOWLEDGED, offer=letter(answer_by=answer_by))
    everything = ("acceptance decline counter_proposal time_request", "Sam", None, "06-10 00:00")
    assert asked(open_, "2026-05-26 12:00") == everything
    choices = [is_now(open_, now) for now in around(at("2026-06-09 00:00"))]
    assert choices == ["acceptance decline counter_proposal time_request", *2 * ["acceptance decline"]]
    asked_for_time = evolve(open_, exchanges=(*open_.exchanges, Exchange(K.TIME_REQUEST, at("2026-05-27 09:00"))))
    assert asked(asked_for_time, "2026-06-09 09:00") == ("acceptance decline", "Sam", None, "06-10 00:00")


def test_the_end_of_the_day_is_on_time_and_then_the_offer_has_lapsed() -> None:
    open_ = application(THANKED, ACKNOWLEDGED, offer=letter(answer_by=date(2026, 6, 9)))
    step = next_step(open_, now=at("2026-06-09 12:00"))
    assert step is not None
    midnight = at("2026-06-10 00:00")
    assert step.due_by == midnight
    assert not step.is_overdue(midnight)
    over = [told(next_step(open_, now=now)) for now in around(midnight)]
    assert [each[0] for each in over if each] == ["acceptance decline", *2 * ["offer_inquiry"]]


def test_each_request_is_made_once_for_each_offer() -> None:
    answer_by = date(2026, 6, 9)
    asked_for_time = application(
        THANKED, ACKNOWLEDGED, (K.TIME_REQUEST, "2026-05-27 09:00"), offer=letter(answer_by=answer_by)
    )
    assert is_now(asked_for_time, at("2026-05-28 09:00")) == "acceptance decline counter_proposal"
    countered = application(
        THANKED, ACKNOWLEDGED, (K.COUNTER_PROPOSAL, "2026-05-27 09:00"), offer=letter(answer_by=answer_by)
    )
    assert is_now(countered, at("2026-05-28 09:00")) == "acceptance decline time_request"
    revised = evolve(countered, offer=letter("2026-05-27 09:00", answer_by))
    assert is_now(revised, at("2026-05-28 09:00")) == "acceptance decline time_request"
    revised = evolve(countered, offer=letter("2026-05-27 10:00", answer_by))
    assert is_now(revised, at("2026-05-28 09:00")) == "acknowledgment"


def test_without_a_day_for_the_answer_the_usual_time_is_the_date() -> None:
    open_ = application(THANKED, ACKNOWLEDGED, offer=letter())
    assert asked(open_, "2026-05-28 09:00") == ("acceptance decline counter_proposal", "Sam", None, "06-10 00:00")
    assert asked(open_, "2026-05-28 09:00", policy=Policy(decision_time=timedelta(days=7))) == (
        ("acceptance decline counter_proposal", "Sam", None, "06-03 00:00")
    )
    assert asked(evolve(open_, offer=letter(None)), "2026-05-28 09:00") == (
        ("acceptance decline counter_proposal", "Sam", None, None)
    )


def test_a_lapsed_offer_is_asked_about_once() -> None:
    lapsed = application(THANKED, ACKNOWLEDGED, offer=letter(answer_by=date(2026, 6, 9)))
    assert asked(lapsed, "2026-06-10 00:00") == ("offer_inquiry", "Sam", None, "06-10 00:00")
    for moment, answer in (("2026-06-09 23:59", "offer_inquiry"), ("2026-06-10 00:00", None)):
        inquired = application(
            THANKED, ACKNOWLEDGED, (K.OFFER_INQUIRY, moment), offer=letter(answer_by=date(2026, 6, 9))
        )
        assert is_now(inquired, at("2026-06-11 09:00")) == answer
    unacknowledged = application((K.OFFER_INQUIRY, "2026-06-10 09:00"), offer=letter(answer_by=date(2026, 6, 9)))
    assert asked(unacknowledged, "2026-06-11 09:00") is None


def test_a_spoken_offer_is_waited_for_in_writing_and_reminded_of_twice() -> None:
    spoken = application(THANKED, ACKNOWLEDGED, offer=ORAL)
    opens = at("2026-05-28 00:00")
    assert [is_now(spoken, now) for now in around(opens)] == [None, *2 * ["offer_reminder"]]
    once = application(THANKED, ACKNOWLEDGED, (K.OFFER_REMINDER, "2026-05-28 09:00"), offer=ORAL)
    assert asked(once, "2026-05-28 10:00") == ("offer_reminder", "Sam", "06-04 09:00", None)
    twice = evolve(once, exchanges=(*once.exchanges, Exchange(K.OFFER_REMINDER, at("2026-06-04 09:00"))))
    assert asked(twice, "2026-06-20 10:00") is None
    assert why(twice, "2026-06-20 10:00") == ["stop-asking"]
    heard = evolve(twice, exchanges=(*twice.exchanges, Exchange(K.REPLY, at("2026-06-05 09:00"))))
    assert asked(heard, "2026-06-05 10:00") == ("offer_reminder", "Sam", "06-08 00:00", None)


def test_what_is_not_written_is_not_answered_but_time_is_asked_for() -> None:
    spoken = letter(form=OfferForm.VERBAL, answer_by=date(2026, 6, 2))
    waiting = application(THANKED, ACKNOWLEDGED, offer=spoken)
    assert asked(waiting, "2026-05-27 09:00") == ("offer_reminder", "Sam", "05-28 00:00", None)
    reminded = application(THANKED, ACKNOWLEDGED, (K.OFFER_REMINDER, "2026-05-28 09:00"), offer=spoken)
    late = ("time_request", "Sam", "06-02 00:00", "06-03 00:00")
    assert asked(reminded, "2026-05-28 10:00") == late  # the next reminder would come too late
    assert asked(waiting, "2026-06-02 00:00") == late  # the day itself
    assert asked(waiting, "2026-05-27 09:00", policy=Policy(max_inquiries=0)) == late
    for_time = (K.TIME_REQUEST, "2026-06-02 09:00")
    assert asked(application(THANKED, ACKNOWLEDGED, for_time, offer=spoken), "2026-06-02 10:00") == (
        ("acceptance decline", "Sam", "06-02 00:00", "06-03 00:00")
    )


def test_the_next_reminder_has_to_fall_before_the_day() -> None:
    for day, kind in ((28, "time_request"), (29, "offer_reminder")):  # the reminder opens on the 28th
        spoken = letter(form=OfferForm.VERBAL, answer_by=date(2026, 5, day))
        step = next_step(application(THANKED, ACKNOWLEDGED, offer=spoken), now=at("2026-05-27 09:00"))
        assert step is not None
        assert [each.value for each in step.kinds] == [kind]


@pytest.mark.parametrize(
    ("form", "policy", "written"),
    [
        (OfferForm.FORMAL_LETTER, AS_WRITTEN, True),
        (OfferForm.FORMAL_EMAIL, AS_WRITTEN, True),
        (OfferForm.FORMAL_EMAIL, Policy(email_counts_as_written=False), False),
        (OfferForm.INFORMAL_EMAIL, AS_WRITTEN, False),
        (OfferForm.VERBAL, AS_WRITTEN, False),
        (OfferForm.VERBAL, Policy(negotiate_verbal_offers=True), True),
        (None, AS_WRITTEN, False),
    ],
)
def test_written_is_what_may_be_negotiated(form: OfferForm | None, policy: Policy, *, written: bool) -> None:
    step = next_step(
        application(THANKED, ACKNOWLEDGED, offer=letter(form=form)), now=at("2026-05-28 09:00"), policy=policy
    )
    assert step is not None
    assert (K.COUNTER_PROPOSAL in step.kinds) is written
    assert step.kinds == (K.OFFER_REMINDER,) or written


def test_an_acceptance_is_confirmed_in_writing() -> None:
    accepted = letter(answer_by=date(2026, 6, 9), status=OfferStatus.ACCEPTED)
    assert asked(application(offer=accepted), "2026-05-28 09:00") == ("acceptance", "Sam", None, "06-10 00:00")
    undated = letter(status=OfferStatus.ACCEPTED)
    assert asked(application(offer=undated), "2026-05-28 09:00") == ("acceptance", "Sam", None, "05-28 09:00")
    confirmed = application((K.ACCEPTANCE, "2026-05-28 09:00"), offer=accepted)
    assert asked(confirmed, "2026-05-28 09:00") is None
    assert why(confirmed, "2026-05-28 09:00") == ["honor-your-acceptance"]


def test_an_acceptance_of_something_spoken_is_followed_by_reminders_of_the_letter() -> None:
    spoken = evolve(ORAL, status=OfferStatus.ACCEPTED)
    accepted = application((K.ACCEPTANCE, "2026-05-28 09:00"), offer=spoken)
    assert asked(accepted, "2026-05-28 10:00") == ("offer_reminder", "Sam", "06-01 00:00", None)
    assert why(accepted, "2026-05-28 10:00", policy=Policy(max_inquiries=0)) == [
        "stop-asking",
        "follow-the-house-rule",
    ]


def test_a_letter_with_the_same_terms_wants_the_acceptance_and_one_with_others_is_a_new_offer() -> None:
    said_yes = (K.ACCEPTANCE, "2026-05-27 09:00")
    same = application(said_yes, offer=letter("2026-05-28 09:00", status=OfferStatus.ACCEPTED))
    assert is_now(same, at("2026-05-28 10:00")) == "acceptance"
    other = application(said_yes, offer=letter("2026-05-28 09:00"))
    assert is_now(other, at("2026-05-28 10:00")) == "acknowledgment"


@pytest.mark.parametrize(
    ("kind", "answer"), [(K.ACCEPTANCE, ["honor-your-acceptance"]), (K.DECLINE, ["answered-offer-is-closed"])]
)
def test_the_answer_that_was_sent_counts_as_the_offers_status(kind: MessageKind, answer: list[str]) -> None:
    answered = application(ACKNOWLEDGED, (kind, "2026-05-27 09:00"), offer=letter())
    assert asked(answered, "2026-05-28 09:00") is None
    assert why(answered, "2026-05-28 09:00") == answer


def test_the_last_answer_counts() -> None:
    torn = application((K.DECLINE, "2026-05-27 09:00"), (K.ACCEPTANCE, "2026-05-27 10:00"), offer=letter())
    assert why(torn, "2026-05-28 09:00") == ["honor-your-acceptance"]


def test_a_decline_is_sent_at_once() -> None:
    declined = letter(status=OfferStatus.DECLINED, answer_by=date(2026, 6, 9))
    assert asked(application(offer=declined), "2026-05-28 09:00") == ("decline", "Sam", None, "06-10 00:00")
    unwanted = application(offer=letter(), interested=False)
    assert asked(unwanted, "2026-05-28 09:00") == ("decline", "Sam", None, "05-28 09:00")
    done = application((K.DECLINE, "2026-05-28 09:00"), offer=declined)
    assert why(done, "2026-05-28 09:00") == ["answered-offer-is-closed"]


def test_an_offer_taken_back_is_closed_with_thanks_or_not_at_all() -> None:
    taken_back = letter(status=OfferStatus.WITHDRAWN)
    assert asked(application(offer=taken_back), "2026-05-28 09:00") == ("closing_thanks", "Sam", None, None)
    done = application((K.CLOSING_THANKS, "2026-05-26 10:00"), offer=taken_back)
    assert why(done, "2026-05-28 09:00") == ["answered-offer-is-closed"]


def test_rejected_and_then_offered_the_offer_wins() -> None:
    turned = application(THANKED, (K.REJECTION, "2026-05-25 09:00"), offer=letter())
    assert is_now(turned, at("2026-05-26 10:00")) == "acknowledgment"


def test_withdrawn_and_then_offered_all_the_same_the_offer_wins() -> None:
    back = application((K.WITHDRAWAL, "2026-05-25 09:00"), (K.COUNTER_PROPOSAL, "2026-05-26 12:00"), offer=letter())
    assert is_now(back, at("2026-05-26 13:00")) == "acceptance decline"


# Two lives


def lived(subject: Application, *choices: MessageKind, since: datetime = THURSDAY) -> list[str]:
    """What is sent when, by somebody who sends each step two hours after it opens, and makes these choices."""
    lines: list[str] = []
    now, left = since, list(choices)
    while (step := next_step(subject, now=now)) is not None:
        now = after(max(now, step.opens_at or now), timedelta(hours=2))
        kind = step.kinds[0] if len(step.kinds) == 1 else left.pop(0)
        lines.append(f"{now:%a %d %b} {kind.value} to {' and '.join(person.name.split()[0] for person in step.to)}")
        sent = [Exchange(kind, now, person) for person in step.to]
        subject = evolve(subject, exchanges=(*subject.exchanges, *sent))
    return lines


def test_from_the_interview_to_silence() -> None:
    assert lived(application(reply_expected=date(2026, 5, 29))) == [
        "Thu 21 May thank_you to Sam and Ada",
        "Tue 02 Jun status_inquiry to Sam",
        "Tue 09 Jun status_inquiry to Sam",
    ]


def test_from_the_interview_to_an_accepted_offer() -> None:
    waiting = application(THANKED, reply_expected=date(2026, 5, 29))
    assert lived(waiting, since=at("2026-05-22 09:00"))[:1] == ["Tue 02 Jun status_inquiry to Sam"]
    told_on_friday = evolve(waiting, offer=letter("2026-05-29 10:00", form=OfferForm.VERBAL, made_by=ADA))
    assert lived(told_on_friday, since=at("2026-05-29 10:00"))[:2] == [
        "Fri 29 May acknowledgment to Ada",
        "Tue 02 Jun offer_reminder to Ada",
    ]
    in_writing = evolve(waiting, offer=letter("2026-06-02 16:00", date(2026, 6, 9), made_by=ADA))
    assert lived(in_writing, K.COUNTER_PROPOSAL, K.ACCEPTANCE, since=at("2026-06-02 16:00")) == [
        "Tue 02 Jun acknowledgment to Ada",
        "Tue 02 Jun counter_proposal to Ada",
        "Tue 02 Jun acceptance to Ada",
    ]


# Another employer's offer


ELSEWHERE: Final = letter("2026-05-25 09:00", date(2026, 6, 5), organization="Elsewhere")
ACCEPTED_ELSEWHERE: Final = letter("2026-05-25 09:00", organization="Elsewhere", status=OfferStatus.ACCEPTED)


def test_an_acceptance_elsewhere_in_writing_ends_this_one() -> None:
    assert asked(application(THANKED), "2026-05-26 11:00", other_offer=ACCEPTED_ELSEWHERE) == (
        ("withdrawal", "Sam Ada", None, "05-26 11:00")
    )
    for log, interested, reason in (
        (THANKED, True, "withdraw-elsewhere"),
        (THANKED, False, "withdraw-tactfully"),
        ((K.WITHDRAWAL, "2026-05-21 17:00", ADA), True, "withdraw-elsewhere"),
    ):
        here = application(log, interested=interested)
        assert why(here, "2026-05-26 11:00", other_offer=ACCEPTED_ELSEWHERE) == [reason]
    assert asked(application(offer=letter()), "2026-05-26 11:00", other_offer=ACCEPTED_ELSEWHERE) == (
        ("decline", "Sam", None, "05-26 11:00")
    )
    assert why(application(offer=letter()), "2026-05-26 11:00", other_offer=ACCEPTED_ELSEWHERE) == [
        "decline-at-once",
        "honor-your-acceptance",
    ]
    lapsed = application(ACKNOWLEDGED, offer=letter(answer_by=date(2026, 6, 9)))
    assert is_now(lapsed, at("2026-06-11 09:00"), other_offer=ACCEPTED_ELSEWHERE) == "decline"


def test_an_acceptance_elsewhere_by_word_of_mouth_ends_nothing_yet() -> None:
    spoken = evolve(ACCEPTED_ELSEWHERE, form=OfferForm.VERBAL)
    assert asked(application(THANKED), "2026-05-26 11:00", other_offer=spoken) == (
        ("status_inquiry", "Sam", "05-28 00:00", None)
    )
    by_house_rule = Policy(negotiate_verbal_offers=True)
    assert asked(application(THANKED), "2026-05-26 11:00", other_offer=spoken, policy=by_house_rule) == (
        ("withdrawal", "Sam Ada", None, "05-26 11:00")
    )


def test_after_an_informational_interview_there_is_nothing_to_withdraw_from_and_no_deadline_to_tell() -> None:
    informational = application(position=None)
    assert is_now(informational, at("2026-05-26 11:00"), other_offer=ACCEPTED_ELSEWHERE) == "thank_you"
    half = application((K.WITHDRAWAL, "2026-05-21 17:00", ADA), position=None)
    assert asked(half, "2026-05-21 18:00") == ("thank_you", "Sam", "05-21 15:30", "05-22 15:30")
    assert asked(application(THANKED, position=None), "2026-05-26 11:00", other_offer=ELSEWHERE) is None


def test_a_deadline_elsewhere_is_told_until_its_day_is_over() -> None:
    assert asked(application(THANKED), "2026-05-26 11:00", other_offer=ELSEWHERE) == (
        ("deadline_notice", "Sam", None, "06-05 00:00")
    )
    assert why(application(THANKED), "2026-05-26 11:00", other_offer=ELSEWHERE) == ["tell-them-your-deadline"]
    over = [is_now(application(THANKED), now, other_offer=ELSEWHERE) for now in around(at("2026-06-06 00:00"))]
    assert over == ["deadline_notice", *2 * ["status_inquiry"]]


def test_a_deadline_elsewhere_is_told_once() -> None:
    for moment, kind in (("2026-05-25 08:59", "deadline_notice"), ("2026-05-25 09:00", "status_inquiry")):
        told_them = application(THANKED, (K.DEADLINE_NOTICE, moment))
        assert is_now(told_them, at("2026-05-29 11:00"), other_offer=ELSEWHERE) == kind


def test_a_deadline_elsewhere_is_not_told_where_they_will_have_written_before() -> None:
    for day, kind in ((4, None), (5, "deadline_notice")):
        promised = application(THANKED, reply_expected=date(2026, 6, day))
        assert is_now(promised, at("2026-05-29 11:00"), other_offer=ELSEWHERE) == kind


@pytest.mark.parametrize(
    "changed",
    [
        {"form": OfferForm.VERBAL},
        {"answer_by": None},
        {"status": OfferStatus.DECLINED},
        {"organization": "ACME "},
        {"received_at": at("2026-05-26 11:00") + A_TICK},
    ],
)
def test_what_is_no_deadline_elsewhere(changed: dict[str, Any]) -> None:
    here = application(THANKED, organization="Acme")
    assert is_now(here, at("2026-05-26 11:00"), other_offer=ELSEWHERE) == "deadline_notice"
    assert is_now(here, at("2026-05-26 11:00"), other_offer=evolve(ELSEWHERE, **changed)) is None


ONE_FIRM = ("Northwind Foods", "northwind  FOODS", "Northwind Foods, Inc.", "The Northwind Foods Company")
OTHER_FORMS = (
    "Northwind Foods LLC",
    "Northwind Foods L.L.C.",
    "Northwind Foods GmbH & Co. KG",
    "Northwind Foods Pty Ltd",
)


ONE_WORD = ("Acme", "Acme Inc.", "The Acme")


@pytest.mark.parametrize(
    ("one", "name"),
    [*[(ONE_FIRM[0], name) for name in (*ONE_FIRM, *OTHER_FORMS)], *[("Acme", name) for name in ONE_WORD]],
)
def test_article_and_legal_form_make_no_other_employer(one: str, name: str) -> None:
    for here, there in ((name, one), (one, name)):
        offer = evolve(ELSEWHERE, organization=there)
        assert is_now(application(THANKED, organization=here), at("2026-05-26 11:00"), other_offer=offer) is None


@pytest.mark.parametrize(
    ("here", "there"),
    [
        ("Northwind Foods", "Northwind Food"),
        ("Northwind Foods, Inc.", "Eastwind Foods, Inc."),
        ("Inc.", "LLC"),
        ("The Company", "Acme Company"),
        ("N/A", "n/a"),
    ],
)
def test_other_names_and_unknown_ones_are_other_employers(here: str, there: str) -> None:
    offer = evolve(ELSEWHERE, organization=there)
    step = is_now(application(THANKED, organization=here), at("2026-05-26 11:00"), other_offer=offer)
    assert step == "deadline_notice"


def test_an_unknown_employer_is_another_and_the_offers_goes_before_the_interviews() -> None:
    here = application(THANKED, organization="Acme")
    now = at("2026-05-26 11:00")
    assert is_now(here, now, other_offer=evolve(ELSEWHERE, organization=None)) == "deadline_notice"
    unsaid = evolve(here, offer=letter("2026-05-25 09:00", organization="TBD"))
    assert is_now(unsaid, now, other_offer=evolve(ACCEPTED_ELSEWHERE, organization="Acme")) == "acknowledgment"
    parent = evolve(here, offer=letter("2026-05-25 09:00", organization="Elsewhere"))
    assert is_now(parent, now, other_offer=ACCEPTED_ELSEWHERE) == "acknowledgment"
    assert is_now(parent, now, other_offer=evolve(ACCEPTED_ELSEWHERE, organization="Acme")) == "decline"


def test_last_years_job_does_not_end_this_years_search() -> None:
    thanked = application(THANKED)
    last_year = evolve(ACCEPTED_ELSEWHERE, received_at=at("2026-02-25 09:00"))
    stale = after(at("2026-02-25 09:00"), AS_WRITTEN.stale_after)
    assert [is_now(thanked, now, other_offer=last_year) for now in around(stale)] == [*2 * ["withdrawal"], None]
    dated = evolve(last_year, answer_by=date(2026, 2, 27))
    stale = after(at("2026-02-28 00:00"), AS_WRITTEN.stale_after)
    assert [is_now(thanked, now, other_offer=dated) for now in around(stale)] == [*2 * ["withdrawal"], "status_inquiry"]
    undated = evolve(ACCEPTED_ELSEWHERE, received_at=None)
    assert is_now(thanked, at("2026-05-26 11:00"), other_offer=undated) == "withdrawal"


# What was sent before


@pytest.mark.parametrize(
    ("kind", "offer"),
    [
        (K.DECLINE, letter(status=OfferStatus.DECLINED)),
        (K.CLOSING_THANKS, letter(status=OfferStatus.WITHDRAWN)),
        (K.COUNTER_PROPOSAL, letter()),
        (K.TIME_REQUEST, letter(answer_by=date(2026, 6, 5))),
    ],
)
def test_what_was_sent_before_an_offer_came_answers_nothing_about_it(kind: MessageKind, offer: Offer) -> None:
    unsent = asked(application(THANKED, ACKNOWLEDGED, offer=offer), "2026-05-27 09:00")
    assert unsent is not None
    assert kind.value in unsent[0].split()
    for moment, is_still_asked in (("2026-05-26 09:59", True), ("2026-05-26 10:00", False)):
        sent = asked(application(THANKED, (kind, moment), ACKNOWLEDGED, offer=offer), "2026-05-27 09:00")
        assert (sent == unsent) is is_still_asked


def test_thanks_before_a_rejection_are_none_for_it() -> None:
    rejection = (K.REJECTION, "2026-05-25 12:00")
    for moment, kind in (("2026-05-25 11:59", "closing_thanks"), ("2026-05-25 12:00", None)):
        rejected = application(THANKED, rejection, (K.CLOSING_THANKS, moment))
        assert is_now(rejected, at("2026-05-26 09:00")) == kind


def test_a_rejection_as_the_interview_ends_counts() -> None:
    for moment, kind in (("2026-05-21 15:29", "thank_you"), ("2026-05-21 15:30", "closing_thanks")):
        assert is_now(application((K.REJECTION, moment)), at("2026-05-21 16:00")) == kind


def test_from_its_end_on_a_withdrawal_has_as_long_as_the_thanks_in_it() -> None:
    due = [told(next_step(application(interested=False), now=now)) for now in around(THURSDAY)]
    assert [each and each[3] for each in due] == ["05-21 15:29", *2 * ["05-22 15:30"]]


def test_an_evening_message_belongs_to_the_day_of_the_interviews_zone() -> None:
    for moment in ("2026-05-26 00:00", "2026-05-26 12:00", "2026-05-26 23:59"):
        acknowledged = application(THANKED, (K.ACKNOWLEDGMENT, moment), offer=SPOKEN)
        assert asked(acknowledged, "2026-05-27 09:00") == ("offer_reminder", "Sam", "05-28 00:00", None)


# What lies later than now


def test_what_is_later_than_now_has_not_been_heard_of() -> None:
    now = at("2026-05-26 11:00")
    kinds = [is_now(application(THANKED, offer=letter()), moment) for moment in around(at("2026-05-26 10:00"))]
    assert kinds == [None, *2 * ["acknowledgment"]]
    acknowledged = Exchange(K.ACKNOWLEDGMENT, now)
    logged = evolve(application(THANKED, offer=letter()), exchanges=[acknowledged])
    assert [is_now(logged, moment) for moment in around(now)] == [
        "acknowledgment",
        *2 * ["acceptance decline counter_proposal"],
    ]


# Laws


QUICKLY: Final = settings(max_examples=250)


def test_every_row_leads_somewhere_and_the_last_one_always_holds() -> None:
    assert len({row.name for row in ROWS}) == len(ROWS)
    assert all(row.because for row in ROWS)
    assert [row for row in ROWS if not row.when] == [ROWS[-1]]


def test_every_row_is_reached() -> None:
    reached: dict[str, Question] = {}

    def reaches_the_last(question: Question) -> bool:
        reached.setdefault(question.row.name, question)
        return len(reached) == len(ROWS)

    seek = settings(database=None, derandomize=True, max_examples=20_000, phases=[Phase.generate])
    find(questions(), reaches_the_last, settings=seek)
    for row in ROWS:
        step, because = reached[row.name].ask(), reached[row.name].because()
        assert (() if step is None else step.kinds) == row.kinds
        assert set(row.because) <= {Guideline(each) for each in because}


@given(questions())
@QUICKLY
def test_a_twin_gives_the_same_answer_with_its_reasons(question: Question) -> None:
    """The reasons are the row's, and the house rule's where the answer would be another without it."""
    advice = explain_next_step(
        question.application, now=question.now, other_offer=question.other_offer, policy=question.policy
    )
    step, as_written = question.ask(), evolve(question, policy=AS_WRITTEN).ask()
    assert advice.answer == step
    assert step is None or step.because == advice.because
    house_rule = (Guideline.FOLLOW_THE_HOUSE_RULE,) if told(step) != told(as_written) else ()
    assert advice.because == question.row.because + house_rule


@given(questions())
@QUICKLY
def test_a_step_is_owed_to_people_of_the_interview_and_opens_before_its_date(question: Question) -> None:
    """Nobody outside `people` and `made_by` is written to; `opens_at` <= `due_by`; at once is now."""
    step = question.ask()
    if step is None:
        return
    offer = question.application.offer
    known = [
        *question.application.interview.people,
        *([] if offer is None or offer.made_by is None else [offer.made_by]),
    ]
    assert step.to
    assert all(person in known for person in step.to)
    assert step.kinds
    assert not any(kind.is_theirs for kind in step.kinds)
    if step.opens_at is not None and step.due_by is not None:
        assert step.opens_at.astimezone(UTC) <= step.due_by.astimezone(UTC)
    zone = question.application.interview.ended_at.tzinfo
    assert {moment.tzinfo for moment in (step.opens_at, step.due_by) if moment is not None} <= {zone}


@given(questions())
@QUICKLY
def test_a_counter_proposal_is_made_only_where_one_may_negotiate(question: Question) -> None:
    step = question.ask()
    may_negotiate = should_negotiate(question.application.offer, policy=question.policy)
    assert step is None or K.COUNTER_PROPOSAL not in step.kinds or may_negotiate


@given(questions(), st.floats(0, 1, exclude_max=True))
@settings(max_examples=1000)
def test_a_step_keeps_its_word(question: Question, share: float) -> None:
    """Until it opens, the step is the same at every moment, unless an interview ends in between."""
    step = question.ask()
    ended_at = question.application.interview.ended_at
    unheard = any(moment > question.now for moment in question.moments)
    if step is None or step.opens_at is None or step.is_open(question.now) or unheard:
        return
    assume(not question.now < ended_at < step.opens_at)
    between = after(question.now, share * (step.opens_at.astimezone(UTC) - question.now.astimezone(UTC)))
    assert told(evolve(question, now=between).ask()) == told(step)
    opened = evolve(question, now=step.opens_at).ask()
    assert opened is not None
    assert (opened.kinds, opened.to) == (step.kinds, step.to)


def sent(question: Question, step: Step, kind: MessageKind) -> Question:
    """The same application, after a step has been sent as soon as it is open."""
    moments = [question.now, *([] if step.opens_at is None else [step.opens_at])]
    now = max(moments, key=lambda moment: moment.astimezone(UTC))
    lines = [Exchange(kind, now, person) for person in step.to]
    log = (*question.application.exchanges, *lines)
    return evolve(question, now=now, application=evolve(question.application, exchanges=log))


@given(questions(), st.integers(0, 3))
@QUICKLY
def test_it_ends(question: Question, choice: int) -> None:
    """Whoever sends what each step says is soon told that there is nothing to send."""
    assume(all(moment <= question.now for moment in question.moments))
    steps = 0
    while (step := question.ask()) is not None:
        steps += 1
        assert steps <= max(5, 4 + question.policy.max_inquiries)
        question = sent(question, step, step.kinds[choice % len(step.kinds)])
    assert question.ask() is None


@given(questions())
@QUICKLY
def test_the_order_of_the_log_and_the_zone_of_now_do_not_matter(question: Question) -> None:
    moments = [line.at for line in question.application.exchanges]
    if len(set(moments)) < len(moments):
        return
    turned = evolve(question.application, exchanges=question.application.exchanges[::-1])
    there = question.now.astimezone(timezone(timedelta(hours=13)))
    assert told(evolve(question, application=turned, now=there).ask()) == told(question.ask())


@given(questions())
@QUICKLY
def test_what_is_later_than_now_changes_nothing(question: Question) -> None:
    known = [line for line in question.application.exchanges if line.at <= question.now]
    offer = question.application.offer
    if offer is not None and offer.received_at is not None and offer.received_at > question.now:
        offer = None
    heard = evolve(question.application, exchanges=known, offer=offer)
    assert told(evolve(question, application=heard).ask()) == told(question.ask())


@given(questions())
@QUICKLY
def test_no_third_inquiry_and_none_before_its_day(question: Question) -> None:
    """Between two words of theirs there are at most `max_inquiries` inquiries, and none is open before a promise is over."""
    step = question.ask()
    if step is None or step.kinds != (K.STATUS_INQUIRY,):
        return
    assert step.opens_at is not None
    interview = question.application.interview
    log = [line for line in question.application.exchanges if interview.ended_at <= line.at <= question.now]
    heard = max((line.at for line in log if line.kind.is_theirs), default=interview.ended_at)
    asked_since = [line for line in log if line.kind is K.STATUS_INQUIRY and line.at >= heard]
    assert len(asked_since) < question.policy.max_inquiries
    assert all(step.opens_at.astimezone(UTC) - line.at.astimezone(UTC) >= timedelta(days=7) for line in asked_since)
    if interview.reply_expected is not None and heard == interview.ended_at:
        assert step.opens_at.date() > interview.reply_expected


# The ends of the calendar, foreign zones, huge lists


class Moody(tzinfo):
    """A zone that knows its offset in two months alone."""

    def utcoffset(self, when: datetime | None) -> timedelta:
        if when is not None and when.year == 2026 and when.month in {5, 6}:
            return timedelta(hours=1)
        raise LookupError(when)

    def dst(self, when: datetime | None) -> timedelta:
        return timedelta(0)

    def tzname(self, when: datetime | None) -> str:
        return "moody"


EDGES: Final = (
    datetime.min.replace(tzinfo=timezone(timedelta(hours=-12))),
    datetime.min.replace(tzinfo=UTC),
    datetime(1, 1, 2, tzinfo=timezone(timedelta(hours=14))),
    datetime(9999, 11, 29, tzinfo=timezone(timedelta(hours=-12))),
    datetime(9999, 11, 29, tzinfo=timezone(timedelta(hours=14))),
)
ENDS: Final = (
    datetime.min.replace(tzinfo=UTC),
    datetime.max.replace(tzinfo=UTC),
    datetime.max.replace(tzinfo=timezone(timedelta(hours=14))),
)
PATIENT: Final = Policy(
    inquire_after_promised=30,
    inquire_after_interview=60,
    stale_after=timedelta(days=365),
    decision_time=timedelta(days=90),
)


@pytest.mark.parametrize("ended_at", EDGES)
@pytest.mark.parametrize("now", ENDS)
@pytest.mark.parametrize("policy", [AS_WRITTEN, PATIENT])
def test_the_ends_of_the_calendar_raise_nothing(ended_at: datetime, now: datetime, policy: Policy) -> None:
    last_day = date.max
    there = application(ended_at=ended_at, reply_expected=last_day)
    offer = letter(None, last_day)
    arrived = evolve(offer, received_at=now, answer_by=None)
    for log in ((), (Exchange(K.THANK_YOU, now),), (Exchange(K.THANK_YOU, now), Exchange(K.ACKNOWLEDGMENT, now))):
        for held in (None, offer, arrived, evolve(arrived, answer_by=last_day), evolve(arrived, form=OfferForm.VERBAL)):
            subject = evolve(there, exchanges=log, offer=held)
            step = next_step(subject, now=now, other_offer=offer, policy=policy)
            assert step is None or str(step)
            if step is not None and step.opens_at is not None and step.due_by is not None:
                assert step.opens_at.astimezone(UTC) <= step.due_by.astimezone(UTC)


def test_a_zone_that_fails_raises_nothing() -> None:
    log = (Exchange(K.THANK_YOU, at("2026-05-21 16:00")), Exchange(K.REPLY, at("2026-07-30 16:00")))
    there = evolve(application(ended_at=datetime(2026, 5, 21, 15, 30, tzinfo=Moody())), exchanges=log)
    for offer in (None, letter("2026-08-01 09:00"), letter(None, date(2026, 8, 20))):
        step = next_step(evolve(there, offer=offer), now=at("2026-08-01 09:00"))
        assert step is not None
        assert str(step)


def test_holidays_without_end_raise_nothing() -> None:
    days = [date(2026, 1, 1) + timedelta(days=day) for day in range(40_000)]
    step = next_step(application(THANKED), now=THURSDAY + LATER, policy=Policy(holidays=days))
    assert step is not None
    assert step.opens_at is not None
    assert step.opens_at.date() > days[-1]


# What is asked, and what is answered


@pytest.mark.parametrize("ask", [next_step, explain_next_step])
@pytest.mark.parametrize(
    ("argument", "wrong"),
    [
        ("application", "an application"),
        ("application", None),
        ("now", "2026-05-21"),
        ("now", date(2026, 5, 21)),
        ("now", None),
        ("other_offer", "an offer"),
        ("policy", None),
    ],
)
def test_a_wrong_argument_is_refused_by_name(ask: Callable[..., object], argument: str, wrong: object) -> None:
    right: dict[str, object] = {
        "application": application(),
        "now": THURSDAY,
        "other_offer": None,
        "policy": AS_WRITTEN,
    }
    with pytest.raises(FactTypeError, match=f"^{argument}: "):
        ask(**(right | {argument: wrong}))


@pytest.mark.parametrize("ask", [next_step, explain_next_step])
def test_a_naive_now_is_refused(ask: Callable[..., object]) -> None:
    with pytest.raises(FactValueError, match="^now: "):
        ask(application(), now=datetime(2026, 5, 21))


STEP: Final = Step(application(), [K.THANK_YOU], [SAM], THURSDAY, None, [Guideline.THANK_EVERY_TIME])


@pytest.mark.parametrize(
    ("name", "wrong", "error"),
    [
        ("application", "an application", FactTypeError),
        ("kinds", "thank_you", FactTypeError),
        ("kinds[0]", ["thank_you"], FactTypeError),
        ("kinds", [], FactValueError),
        ("to", SAM, FactTypeError),
        ("to[0]", ["Sam Ortiz"], FactTypeError),
        ("to", [], FactValueError),
        ("opens_at", "now", FactTypeError),
        ("opens_at", datetime(2026, 5, 21), FactValueError),
        ("due_by", date(2026, 5, 21), FactTypeError),
        ("because[0]", ["thank-every-time"], FactTypeError),
        ("because", [], FactValueError),
        ("other_offer", "an offer", FactTypeError),
        ("policy", None, FactTypeError),
    ],
)
def test_an_impossible_step_is_refused_by_name(name: str, wrong: object, error: type[Exception]) -> None:
    changed: dict[str, Any] = {name.partition("[")[0]: wrong}
    with pytest.raises(error) as refused:
        evolve(STEP, **changed)
    assert str(refused.value).startswith(f"{name}: ")


@pytest.mark.parametrize("question", [STEP.is_open, STEP.is_overdue])
def test_a_step_is_asked_with_an_aware_moment(question: Callable[[Any], bool]) -> None:
    with pytest.raises(FactValueError, match="^now: "):
        question(datetime(2026, 5, 21))
    with pytest.raises(FactTypeError, match="^now: "):
        question("now")


def test_a_step_is_told_in_one_line() -> None:
    step = next_step(application(THANKED, ACKNOWLEDGED, offer=letter()), now=at("2026-05-28 09:00"))
    assert str(step) == (
        "acceptance or decline or counter proposal to Sam Ortiz; by the end of Tue, June 9, 2026 "
        "(answer-by-the-day, negotiate-once-in-writing)"
    )
    assert STEP.to_markdown() == (
        "**thank you** to Sam Ortiz; from Thu, May 21, 2026, 3:30 PM UTC-04:00 &#40;thank-every-time&#41;"
    )
    assert STEP._repr_markdown_() == STEP.to_markdown()
    marked = evolve(STEP, to=[Person("*x* [z](z) <b>")])
    assert "*x*" not in marked.to_markdown()
    assert "<b>" not in marked.to_markdown()


def test_a_step_that_opens_or_ends_with_a_day_names_the_day() -> None:
    opens, due = at("2026-05-28 00:00"), at("2026-06-01 00:00")
    assert "; from Thu, May 28, 2026; by the end of Sun, May 31, 2026 (" in str(
        evolve(STEP, opens_at=opens, due_by=due)
    )
    first = datetime.min.replace(tzinfo=UTC)
    assert "; by Mon, January 1, 1, 12:00 AM UTC (" in str(evolve(STEP, due_by=first))
    forward = datetime(2026, 4, 24, 1, tzinfo=ZoneInfo("Africa/Cairo"))  # there that day has no midnight
    assert "; from Fri, April 24, 2026; by the end of Thu, April 23, 2026 (" in str(
        evolve(STEP, opens_at=forward, due_by=forward)
    )


def test_nothing_to_send_is_advice_too() -> None:
    advice: Advice[Step | None] = explain_next_step(application(), now=at("2027-05-21 09:00"))
    assert advice.answer is None
    assert advice.because == (Guideline.LET_A_LONG_SILENCE_REST,)
