"""Applications: the rounds in order, the log, and the candidate who stands among those invited."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

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
    Person,
    Role,
    compose_message,
    compose_note,
    compose_notes,
    plan_follow_up,
    points_for,
    recipients_for,
    review_note,
)

NEW_YORK = ZoneInfo("America/New_York")
AFTERNOON = datetime(2026, 5, 19, 15, 30, tzinfo=NEW_YORK)
MICROSECOND = timedelta.resolution
ADA, TOM, SAM = Person("Ada Okafor"), Person("Tom Becker"), Person("Sam Ortiz", Role.HR_REPRESENTATIVE)
NOOR = Candidate("Noor Haddad", email="noor@example.org")


def interview(**facts: Any) -> Interview:
    plain: dict[str, Any] = {"position": "Planner", "ended_at": AFTERNOON, "invited_by": ADA}
    return Interview(**plain | facts)


def application(*rounds: Interview, **facts: Any) -> Application:
    return Application(candidate=NOOR, interviews=rounds or (interview(),), **facts)


# The candidate among the invited

HERSELF = [
    Person("Noor Haddad"),
    Person("noor\u00a0haddad", email="NOOR@example.org"),
    Person("Noor Haddad", Role.ASSISTANT, "Noor", appreciated="herself"),
]
SOMEBODY_ELSE = [Person("Noor Haddad", email="other@example.org"), Person("Noor"), Person("Noor Haddad Jr.")]
PLACES: list[Callable[[Person], dict[str, Any]]] = [
    lambda person: {"arranged_by": person, "interviewers": [TOM]},
    lambda person: {"interviewers": [person, TOM, person]},
    lambda person: {"interviewers": [TOM], "also_met": [SAM, person]},
]
WITHOUT: list[dict[str, Any]] = [
    {"interviewers": [TOM]},
    {"interviewers": [TOM]},
    {"interviewers": [TOM], "also_met": [SAM]},
]


@pytest.mark.parametrize(("place", "without"), list(zip(PLACES, WITHOUT, strict=True)))
@pytest.mark.parametrize("person", HERSELF)
def test_the_candidate_is_left_out_wherever_the_candidate_is_known(
    person: Person, place: Callable[[Person], dict[str, Any]], without: dict[str, Any]
) -> None:
    listed, plain = interview(**place(person)), interview(**without)
    assert application(listed).interview == plain
    assert plan_follow_up(listed, NOOR) == plan_follow_up(plain, NOOR)
    assert compose_notes(listed, NOOR) == compose_notes(plain, NOOR)
    assert compose_note(listed, NOOR, to=TOM) == compose_note(plain, NOOR, to=TOM)
    assert points_for(listed, NOOR) == points_for(plain, NOOR)
    text = compose_note(plain, NOOR).text
    assert review_note(text, listed, NOOR) == review_note(text, plain, NOOR)
    with pytest.raises(FactValueError, match="^to: "):
        compose_note(listed, NOOR, to=person)


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("person", SOMEBODY_ELSE)
def test_a_namesake_with_another_address_stays_and_so_does_another_name(
    person: Person, place: Callable[[Person], dict[str, Any]]
) -> None:
    listed = interview(**place(person))
    assert application(listed).interview == listed
    assert compose_note(listed, NOOR, to=person).to == person


def test_an_inviter_of_that_name_is_a_namesake_and_stays() -> None:
    listed = interview(invited_by=Person("Noor Haddad"), interviewers=[Person("Noor Haddad"), TOM])
    assert application(listed).interview.invited_by == Person("Noor Haddad")
    assert application(listed).interview.interviewers == (TOM,)
    assert compose_note(listed, NOOR).to == Person("Noor Haddad")


def test_where_all_interviewers_are_the_candidate_the_inviter_interviewed() -> None:
    assert application(interview(interviewers=[Person("Noor Haddad")])).interview.interviewed_by == (ADA,)


def test_a_candidate_without_an_address_is_known_by_name_alone() -> None:
    listed = interview(also_met=[Person("Noor Haddad", email="noor@example.org")])
    assert Application(candidate=Candidate("Noor Haddad"), interviews=[listed]).interview == interview()


def test_the_bare_questions_take_the_interview_as_it_is_given() -> None:
    assert recipients_for(interview(interviewers=[Person("Noor Haddad")])) == (ADA, Person("Noor Haddad"))


# Rounds


def test_the_rounds_stand_in_the_order_in_which_they_ended_and_not_by_the_wall_clock() -> None:
    autumn = [datetime(2026, 11, 1, 1, 30, tzinfo=NEW_YORK, fold=fold) for fold in (1, 0)]
    tokyo = datetime(2026, 11, 1, 14, 0, tzinfo=ZoneInfo("Asia/Tokyo"))  # 01:00 in New York
    given = [interview(ended_at=moment) for moment in (*autumn, tokyo)]
    assert application(*given).interviews == (given[2], given[1], given[0])
    assert application(*given).interview == given[0]


def test_an_application_has_an_interview() -> None:
    with pytest.raises(FactValueError, match=r"^interviews: got \(\), want at least one interview$"):
        Application(candidate=NOOR, interviews=[])


def test_who_was_met_before() -> None:
    first = interview(interviewers=[TOM])
    later = interview(
        ended_at=AFTERNOON + timedelta(days=7), interviewers=[SAM, Person("tom becker", email="t@b.example")]
    )
    both = application(later, first)
    assert both.met_before == (ADA, Person("tom becker", email="t@b.example"))
    assert application(first).met_before == ()


# The log


def sent(kind: MessageKind, at: datetime, person: Person | None = None) -> Application:
    return application(interview(interviewers=[TOM]), exchanges=[Exchange(kind, at, person)])


MIDNIGHT = datetime(2026, 5, 19, tzinfo=NEW_YORK)
THANKED = [
    (AFTERNOON, True),
    (AFTERNOON + timedelta(days=300), True),
    (AFTERNOON - MICROSECOND, True),
    (MIDNIGHT, True),
    (MIDNIGHT - MICROSECOND, False),
    (MIDNIGHT.astimezone(UTC), True),
    ((MIDNIGHT - MICROSECOND).astimezone(UTC), False),
]


@pytest.mark.parametrize(("at", "thanked"), THANKED)
@pytest.mark.parametrize("kind", [MessageKind.THANK_YOU, MessageKind.WITHDRAWAL])
def test_thanks_count_from_the_local_day_of_the_interview(kind: MessageKind, at: datetime, *, thanked: bool) -> None:
    assert sent(kind, at).has_thanked(TOM) is thanked


def test_thanks_count_for_those_whom_they_went_to() -> None:
    assert sent(MessageKind.THANK_YOU, AFTERNOON, Person("tom becker")).has_thanked(TOM)
    assert not sent(MessageKind.THANK_YOU, AFTERNOON, Person("tom becker")).has_thanked(ADA)
    assert not sent(MessageKind.STATUS_INQUIRY, AFTERNOON).has_thanked(TOM)
    assert not application().has_thanked(TOM)


@pytest.mark.parametrize("at", [datetime.min.replace(tzinfo=UTC), datetime.max.replace(tzinfo=UTC)])
def test_a_log_at_either_end_of_the_calendar_is_read(at: datetime) -> None:
    for zone in ("America/New_York", "Asia/Tokyo"):
        visit = interview(ended_at=AFTERNOON.astimezone(ZoneInfo(zone)))
        log = [Exchange(MessageKind.THANK_YOU, at)]
        assert application(visit, exchanges=log).has_thanked(ADA) is (at > AFTERNOON)


def test_the_kinds_of_messages() -> None:
    assert [kind.name for kind in MessageKind if kind.is_theirs] == ["REPLY", "REJECTION"]
    calls = {MessageKind.ACCEPTANCE, MessageKind.DECLINE, MessageKind.TIME_REQUEST, MessageKind.WITHDRAWAL}
    assert {kind for kind in MessageKind if kind.call_first} == calls
    assert len(MessageKind) == 14
    assert all(MessageKind(kind.value) is kind for kind in MessageKind)


# What is kept


def test_texts_and_lists_are_kept_as_in_any_fact() -> None:
    kept = application(priorities=iter([" salary ", "start"]), exchanges=iter([Exchange(MessageKind.REPLY, AFTERNOON)]))
    assert kept.priorities == ("salary", "start")
    assert kept.exchanges == (Exchange(MessageKind.REPLY, AFTERNOON),)


BAD: list[tuple[str, dict[str, Any]]] = [
    ("candidate", {"candidate": ADA}),
    ("interviews", {"interviews": interview()}),
    ("interviews[1]", {"interviews": [interview(), NOOR]}),
    ("offer", {"offer": OfferForm.VERBAL}),
    ("exchanges", {"exchanges": MessageKind.REPLY}),
    ("exchanges[0]", {"exchanges": [MessageKind.REPLY]}),
    ("priorities", {"priorities": "salary"}),
    ("priorities[1]", {"priorities": ["salary", 1]}),
]


@pytest.mark.parametrize(("field", "facts"), BAD, ids=[field for field, _ in BAD])
def test_what_is_of_the_wrong_type_is_refused(field: str, facts: dict[str, Any]) -> None:
    plain: dict[str, Any] = {"candidate": NOOR, "interviews": [interview()]}
    with pytest.raises(FactTypeError) as refused:
        Application(**plain | facts)
    assert refused.value.field == field


# Who made the offer


def test_a_message_about_an_offer_goes_by_default_to_whoever_made_it() -> None:
    eve = Person("Eve Stone", email="eve@example.org")
    held = application(offer=Offer(OfferForm.VERBAL, "Planner", made_by=eve))
    assert compose_message(MessageKind.ACKNOWLEDGMENT, held).to == eve
    assert compose_message(MessageKind.STATUS_INQUIRY, held).to == ADA
    assert compose_message(MessageKind.ACKNOWLEDGMENT, held, to=ADA).to == ADA


def test_whoever_made_the_offer_is_matched_with_the_people_of_the_interview() -> None:
    ada = Person("ada okafor", email="ada@example.org")
    round_ = interview(invited_by=Person("Ada Okafor", Role.HIRING_MANAGER))
    held = application(round_, offer=Offer(OfferForm.VERBAL, "Planner", made_by=ada))
    assert compose_message(MessageKind.ACKNOWLEDGMENT, held).to == round_.invited_by
    unsaid = application(round_, offer=Offer(OfferForm.VERBAL, "Planner"))
    assert compose_message(MessageKind.ACKNOWLEDGMENT, unsaid).to == round_.invited_by
