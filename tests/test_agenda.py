"""A whole search at once: each application asked with the others' offers in mind, most urgent first."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from typing import Any, Final

import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

from interview_etiquette import (
    AS_WRITTEN,
    Application,
    Exchange,
    FactTypeError,
    FactValueError,
    MessageKind,
    Offer,
    OfferForm,
    OfferStatus,
    Policy,
    Step,
    agenda,
    next_step,
    should_negotiate,
)

from .histories import ADA, THURSDAY, Question, application, at, letter, questions

K: Final = MessageKind
THANKED: Final = (K.THANK_YOU, "2026-05-21 17:00")
ACKNOWLEDGED: Final = (K.ACKNOWLEDGMENT, "2026-05-26 12:00")
NOW: Final = "2026-05-27 09:00"


def named(organization: str | None, *log: Any, **fields: Any) -> Application:
    return application(*log, organization=organization, **fields)


def told(applications: Sequence[Application], now: str = NOW, **given_: Any) -> list[tuple[str | None, str]]:
    steps = agenda(applications, now=at(now), **given_)
    return [(step.application.interview.organization, str(step.kinds[0].value)) for step in steps]


def test_of_no_application_there_is_nothing_to_send() -> None:
    assert agenda([], now=THURSDAY) == ()


def test_what_is_overdue_comes_first_and_what_opens_later_last() -> None:
    search = [
        named("waiting", THANKED, reply_expected=date(2026, 6, 5)),
        named("waiting less", THANKED),
        named("rejected", THANKED, (K.REJECTION, "2026-05-25 09:00")),
        named("offered", THANKED, offer=letter("2026-05-27 08:00")),
        named("offered yesterday", THANKED, offer=letter("2026-05-26 10:00")),
        named("not thanked"),
        named("silent", THANKED, ended_at=at("2026-05-18 09:00")),
        named("not thanked for longer", ended_at=at("2026-05-20 09:00")),
        named("done", (K.WITHDRAWAL, "2026-05-25 09:00")),
    ]
    assert told(search) == [
        ("not thanked for longer", "thank_you"),
        ("not thanked", "thank_you"),
        ("offered yesterday", "acknowledgment"),
        ("offered", "acknowledgment"),
        ("rejected", "closing_thanks"),
        ("silent", "status_inquiry"),
        ("waiting less", "status_inquiry"),
        ("waiting", "status_inquiry"),
    ]


def test_at_its_date_a_step_is_not_overdue_yet() -> None:
    due = named("due", ended_at=at("2026-05-20 09:00"))
    sooner = named(
        "sooner", (K.ACKNOWLEDGMENT, "2026-05-20 12:00"), offer=letter("2026-05-20 10:00", date(2026, 5, 20))
    )
    assert [name for name, _ in told([due, sooner], "2026-05-21 09:00")] == ["due", "sooner"]


def test_ties_stay_as_given() -> None:
    assert [name for name, _ in told([named("b"), named("a"), named("c")])] == ["b", "a", "c"]


def test_an_acceptance_in_writing_ends_the_other_applications() -> None:
    accepted = named("A", THANKED, ACKNOWLEDGED, (K.ACCEPTANCE, "2026-05-27 08:00"), offer=letter())
    search = [named("B", THANKED), accepted, named("C", THANKED, offer=letter()), named("D", THANKED, position=None)]
    assert told(search) == [("B", "withdrawal"), ("C", "decline")]
    step = agenda(search, now=at(NOW))[0]
    assert step.other_offer == evolve(letter(), status=OfferStatus.ACCEPTED)


def test_an_acceptance_by_word_of_mouth_ends_nothing_yet() -> None:
    spoken = letter(form=OfferForm.VERBAL, status=OfferStatus.ACCEPTED)
    search = [named("A", THANKED, offer=spoken), named("B", THANKED)]
    assert told(search) == [("A", "acceptance"), ("B", "status_inquiry")]
    assert told(search, policy=Policy(negotiate_verbal_offers=True)) == [("A", "acceptance"), ("B", "withdrawal")]


def test_of_two_open_offers_the_one_to_be_answered_first_is_told() -> None:
    early, late = letter(answer_by=date(2026, 6, 3)), letter(answer_by=date(2026, 6, 5))
    search = [
        named("A", THANKED, ACKNOWLEDGED, offer=late),
        named("B", THANKED, ACKNOWLEDGED, offer=early),
        named("C", THANKED),
    ]
    assert told(search) == [("C", "deadline_notice"), ("B", "acceptance"), ("A", "acceptance")]
    notices = [step for step in agenda(search, now=at(NOW)) if step.kinds == (K.DEADLINE_NOTICE,)]
    assert [step.other_offer for step in notices] == [early]
    lapsed = "2026-06-04 00:00"
    told_later = [step for step in agenda(search, now=at(lapsed)) if step.kinds == (K.DEADLINE_NOTICE,)]
    assert [step.other_offer for step in told_later] == [late]


def test_an_acceptance_goes_before_an_offer_that_must_be_answered_sooner() -> None:
    accepted = letter(answer_by=date(2026, 6, 10), status=OfferStatus.ACCEPTED)
    search = [
        named("A", THANKED, ACKNOWLEDGED, offer=letter(answer_by=date(2026, 6, 3))),
        named("B", THANKED, ACKNOWLEDGED, offer=accepted),
        named("C", THANKED),
    ]
    assert ("C", "withdrawal") in told(search)


def test_an_employers_own_offers_hide_no_other_employers() -> None:
    soon, sooner, late = [letter(answer_by=date(2026, 6, day)) for day in (4, 3, 5)]
    search = [
        named("A", THANKED, ACKNOWLEDGED, offer=soon),
        named("A", THANKED, ACKNOWLEDGED, offer=sooner),
        named("B", THANKED, ACKNOWLEDGED, offer=late),
        named("A", THANKED),
        named("C", THANKED),
    ]
    notices = [step for step in agenda(search, now=at(NOW)) if step.kinds == (K.DEADLINE_NOTICE,)]
    told_of = [(step.application.interview.organization, step.other_offer) for step in notices]
    assert told_of == [("C", sooner), ("A", late)]


def test_an_offer_of_the_same_employer_is_none_elsewhere() -> None:
    accepted = letter(status=OfferStatus.ACCEPTED)
    for here, of_the_offer, there, ended in (
        ("Acme", None, " ACME", False),
        ("Acme", None, "Other", True),
        (None, None, "Acme", True),
        (None, None, None, True),
        ("Parent", "Acme", "Acme", False),
        ("Parent", "Acme", "Parent", True),
    ):
        search = [named(here, THANKED, offer=evolve(accepted, organization=of_the_offer)), named(there, THANKED)]
        assert ((there, "withdrawal") in told(search)) is ended


def test_nobody_is_told_of_their_own_offer() -> None:
    alone = named(None, THANKED, ACKNOWLEDGED, offer=letter(answer_by=date(2026, 6, 3)))
    (step,) = agenda([alone], now=at(NOW))
    assert step.other_offer is None
    first, second = agenda([alone, alone], now=at(NOW))
    assert first.other_offer == second.other_offer == alone.offer


def test_an_offer_that_went_stale_is_none() -> None:
    accepted = letter("2026-02-20 09:00", status=OfferStatus.ACCEPTED)
    search = [named("A", offer=accepted, ended_at=at("2026-02-10 09:00")), named("B", THANKED)]
    assert ("B", "withdrawal") in told(search, "2026-05-21 09:00")
    assert ("B", "withdrawal") not in told(search, "2026-05-21 18:00")
    held = named("C", THANKED, ACKNOWLEDGED, offer=letter(answer_by=date(2026, 6, 5)))
    assert ("B", "deadline_notice") in told([*search, held])


SEARCHES: Final = st.lists(questions(), min_size=2, max_size=4)


@given(SEARCHES)
@settings(max_examples=300)
def test_the_agenda_is_each_applications_next_step(search: list[Question]) -> None:
    """Every step is that of `next_step`, asked with the offer that it names; no application has two."""
    applications = [question.application for question in search]
    now, policy = search[0].now, search[0].policy
    steps = agenda(applications, now=now, policy=policy)
    expected = [_asked(each, applications, now, policy) for each in applications]
    found = sorted((step for step in expected if step is not None), key=lambda step: _urgency(step, now))
    assert list(steps) == found


def _asked(subject: Application, search: Sequence[Application], now: datetime, policy: Policy) -> Step | None:
    others = [each for each in search if each is not subject]
    return next_step(subject, now=now, other_offer=_binding(others, now, policy), policy=policy)


def _binding(others: Sequence[Application], now: datetime, policy: Policy) -> Offer | None:
    """The others' most binding offer, found by looking at all of them."""
    held = [offer for each in others if (offer := _held(each, now, policy)) is not None]
    accepted = [offer for offer in held if offer.status is OfferStatus.ACCEPTED]
    open_ = [offer for offer in held if offer.status is OfferStatus.OPEN and offer.answer_by is not None]
    return next(iter(accepted), min(open_, key=lambda offer: offer.answer_by or date.max, default=None))


def _held(holder: Application, now: datetime, policy: Policy) -> Offer | None:
    """An offer with its answer, where it is in writing, known by now and not stale; no organization is named here."""
    offer = holder.offer
    if offer is None or (offer.received_at is not None and offer.received_at > now):
        return None
    if not should_negotiate(evolve(offer, status=OfferStatus.OPEN), policy=policy):
        return None
    ended_at = holder.interview.ended_at
    ends = [] if offer.received_at is None else [offer.received_at]
    if offer.answer_by is not None:
        midnight = datetime.combine(offer.answer_by + timedelta(days=1), datetime.min.time(), ended_at.tzinfo)
        ends.append(midnight.astimezone(UTC))
        if offer.status is OfferStatus.OPEN and now >= midnight and not _answers(holder, offer, now):
            return None
    if ends and now - max(ends, key=lambda moment: moment.astimezone(UTC)) > policy.stale_after:
        return None
    answers = _answers(holder, offer, now) if offer.status is OfferStatus.OPEN else []
    if not answers:
        return offer
    status = OfferStatus.ACCEPTED if answers[-1].kind is K.ACCEPTANCE else OfferStatus.DECLINED
    return evolve(offer, status=status)


def _answers(holder: Application, offer: Offer, now: datetime) -> list[Exchange]:
    kinds = (K.ACCEPTANCE, K.DECLINE)
    since = [line for line in holder.exchanges if offer.received_at is None or line.at >= offer.received_at]
    return [line for line in since if line.kind in kinds and line.at <= now]


def _urgency(step: Step, now: datetime) -> tuple[int, datetime]:
    if step.is_overdue(now):
        return 0, _known(step.due_by)
    if not step.is_open(now):
        return 3, _known(step.opens_at)
    return (2, now.astimezone(UTC)) if step.due_by is None else (1, _known(step.due_by))


def _known(moment: datetime | None) -> datetime:
    assert moment is not None
    return moment.astimezone(UTC)


@given(SEARCHES)
@settings(max_examples=60)
def test_the_order_of_applications_decides_ties_alone(search: list[Question]) -> None:
    applications = [question.application for question in search]
    now = at("2026-06-10 09:00")
    urgencies = [_urgency(step, now) for step in agenda(applications[::-1], now=now)]
    assert urgencies == sorted(urgencies)


@pytest.mark.parametrize(
    ("argument", "wrong", "name"),
    [
        ("applications", application(), "applications"),
        ("applications", None, "applications"),
        ("applications", [application(), "an application"], "applications[1]"),
        ("now", "now", "now"),
        ("policy", None, "policy"),
    ],
)
def test_a_wrong_argument_is_refused_by_name(argument: str, wrong: object, name: str) -> None:
    right: dict[str, Any] = {"applications": [application()], "now": THURSDAY, "policy": AS_WRITTEN}
    right[argument] = wrong
    with pytest.raises(FactTypeError) as refused:
        agenda(**right)
    assert str(refused.value).startswith(f"{name}: ")


def test_a_naive_now_is_refused() -> None:
    with pytest.raises(FactValueError, match="^now: "):
        agenda([], now=datetime(2026, 5, 21))


def test_any_iterable_is_taken_once() -> None:
    assert len(agenda(iter([named("A"), named("B", also_met=[ADA])]), now=THURSDAY)) == 2
