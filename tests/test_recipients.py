"""Whom to write to and whom to thank through them, as records of every kind tell it."""

from datetime import UTC, datetime
from typing import Any, NamedTuple

import pytest
from hypothesis import given, settings

from interview_etiquette import (
    Candidate,
    Guideline,
    Interview,
    Person,
    Point,
    Policy,
    Role,
    compose_notes,
    explain_others_to_thank,
    explain_recipients_for,
    others_to_thank,
    points_for,
    recipients_for,
)
from interview_etiquette.points import occasion_after
from interview_etiquette.recipients import audience_of
from interview_etiquette.strategies import interviews, policies

HR, HR_TOO = Person("Hana", Role.HR_REPRESENTATIVE), Person("Hugo", Role.HR_REPRESENTATIVE)
AGENT = Person("Gil", Role.AGENCY_RECRUITER)
MANAGER, OTHER_MANAGER = Person("Mia", Role.HIRING_MANAGER), Person("Max", Role.HIRING_MANAGER)
HELPER, OTHER_HELPER = Person("Ash", Role.ASSISTANT), Person("Abe", Role.ASSISTANT)
IDA, TOM, KIM, LEE = Person("Ida"), Person("Tom"), Person("Kim"), Person("Lee")
NOOR = Candidate("Noor")
AGENCY = Policy(through_the_agency=True)

TO_THE_INVITER = (Guideline.WRITE_TO_THE_INVITER,)
TO_BOTH = (Guideline.WRITE_TO_THE_INVITER, Guideline.THANK_OTHERS_THROUGH_THEM)
HR_AND_MANAGER = (Guideline.WRITE_TO_HR_AND_MANAGER,)
THE_AGENCY = (Guideline.GO_THROUGH_THE_AGENCY, Guideline.FOLLOW_THE_HOUSE_RULE)


def visit(invited_by: Person, *interviewers: Person, **facts: Any) -> Interview:
    plain: dict[str, Any] = {"position": "Planner", "ended_at": datetime(2026, 5, 19, 15, 30, tzinfo=UTC)}
    places: dict[str, Any] = {"invited_by": invited_by, "interviewers": interviewers}
    return Interview(**plain | places | facts)


class Case(NamedTuple):
    seen: Interview
    recipients: tuple[Person, ...]
    others: tuple[Person, ...]
    because: tuple[Guideline, ...]


CASES = {
    "a recruiter's call": Case(visit(HR), (HR,), (), HR_AND_MANAGER),
    "an agency's call": Case(visit(AGENT), (AGENT,), (), HR_AND_MANAGER),
    "the inviter alone": Case(visit(IDA), (IDA,), (), TO_THE_INVITER),
    "HR invited, a colleague interviewed": Case(visit(HR, TOM), (HR, TOM), (), HR_AND_MANAGER),
    "HR invited and interviewed, too": Case(visit(HR, HR, TOM), (HR, TOM), (), HR_AND_MANAGER),
    "HR arranged, the inviter interviewed": Case(visit(IDA, IDA, arranged_by=HR), (HR, IDA), (), HR_AND_MANAGER),
    "HR arranged, nobody else named": Case(visit(IDA, arranged_by=HR), (HR, IDA), (), HR_AND_MANAGER),
    "HR arranged, a colleague interviewed": Case(visit(IDA, TOM, arranged_by=HR), (HR, TOM), (IDA,), HR_AND_MANAGER),
    "HR invited, other HR arranged": Case(visit(HR, TOM, arranged_by=HR_TOO), (HR, TOM), (HR_TOO,), HR_AND_MANAGER),
    "HR invited, an assistant booked": Case(
        visit(HR, MANAGER, arranged_by=HELPER), (HR, MANAGER), (HELPER,), HR_AND_MANAGER
    ),
    "HR invited, only HR interviewed": Case(visit(HR, HR_TOO), (HR,), (HR_TOO,), HR_AND_MANAGER),
    "an assistant invited for the manager": Case(visit(HELPER, MANAGER), (MANAGER,), (HELPER,), TO_THE_INVITER),
    "an assistant invited for somebody": Case(visit(HELPER, TOM, KIM), (TOM,), (HELPER, KIM), TO_THE_INVITER),
    "an assistant invited, a colleague arranged": Case(
        visit(HELPER, TOM, arranged_by=IDA), (IDA, TOM), (HELPER,), TO_BOTH
    ),
    "an assistant invited, HR arranged": Case(visit(HELPER, TOM, arranged_by=HR), (HR, TOM), (HELPER,), HR_AND_MANAGER),
    "only assistants": Case(visit(HELPER, OTHER_HELPER), (HELPER,), (OTHER_HELPER,), TO_THE_INVITER),
    "an assistant, and somebody met": Case(visit(HELPER, also_met=[LEE]), (LEE,), (HELPER,), TO_THE_INVITER),
    "an assistant, and HR met": Case(visit(HELPER, OTHER_HELPER, also_met=[HR]), (HR,), (HELPER, OTHER_HELPER), TO_THE_INVITER),
    "a colleague invited, the manager interviewed": Case(visit(IDA, TOM, MANAGER), (IDA, MANAGER), (TOM,), TO_BOTH),
    "a colleague invited, others interviewed": Case(visit(IDA, TOM, KIM), (IDA, TOM), (KIM,), TO_BOTH),
    "the inviter among the interviewers": Case(visit(IDA, TOM, IDA, KIM), (IDA,), (TOM, KIM), TO_THE_INVITER),
    "the inviter interviewed, the manager met": Case(visit(IDA, also_met=[MANAGER]), (IDA, MANAGER), (), TO_BOTH),
    "the manager invited": Case(visit(MANAGER, TOM), (MANAGER,), (TOM,), TO_THE_INVITER),
    "two managers": Case(visit(IDA, OTHER_MANAGER, MANAGER), (IDA, OTHER_MANAGER), (MANAGER,), TO_BOTH),
    "a colleague invited, go-betweens interviewed": Case(visit(IDA, HR, HELPER), (IDA,), (HR, HELPER), TO_THE_INVITER),
    "an agency invited, the manager interviewed": Case(visit(AGENT, MANAGER, TOM), (AGENT, MANAGER), (TOM,), HR_AND_MANAGER),
    "an agency arranged": Case(visit(MANAGER, TOM, arranged_by=AGENT), (AGENT, MANAGER), (TOM,), HR_AND_MANAGER),
}  # fmt: skip


@pytest.mark.parametrize("name", CASES)
@pytest.mark.parametrize("position", ["Planner", None], ids=["job", "informational"])
def test_whom_to_write_to_and_whom_to_thank_through_them(name: str, position: str | None) -> None:
    given_, recipients, others, because = CASES[name]
    seen = visit(
        given_.invited_by,
        *given_.interviewers,
        arranged_by=given_.arranged_by,
        also_met=given_.also_met,
        position=position,
    )
    advice = explain_recipients_for(seen)
    assert (recipients_for(seen), others_to_thank(seen)) == (recipients, others)
    assert advice.because == (*because, *((Guideline.NOT_TO_EVERYONE,) if others else ()))
    reasons = explain_others_to_thank(seen).because
    assert reasons == ((Guideline.NOT_TO_EVERYONE, Guideline.THANK_OTHERS_THROUGH_THEM) if others else advice.because)


# House rules


def test_through_the_agency_the_recruiter_is_the_only_reader_and_this_wins_over_individual_notes() -> None:
    policy = Policy(through_the_agency=True, individual_notes_up_to=9)
    for seen in (
        visit(AGENT, MANAGER, TOM),
        visit(HR, MANAGER, arranged_by=AGENT),
        visit(MANAGER, TOM, arranged_by=AGENT),
        visit(HELPER, TOM, arranged_by=AGENT),
    ):
        assert recipients_for(seen, policy=policy) == (AGENT,)
        assert AGENT not in others_to_thank(seen, policy=policy)
        assert explain_recipients_for(seen, policy=policy).because[:2] == THE_AGENCY


def test_an_agency_that_neither_invited_nor_arranged_changes_nothing() -> None:
    for seen in (visit(IDA, AGENT, TOM), visit(HR, MANAGER, also_met=[AGENT]), visit(IDA)):
        assert explain_recipients_for(seen, policy=AGENCY) == explain_recipients_for(seen)


PANEL = visit(IDA, TOM, MANAGER, HELPER, KIM, also_met=[LEE])  # six people


@pytest.mark.parametrize(("count", "each"), [(0, False), (5, False), (6, True), (7, True)])
def test_individual_notes_go_to_each_interviewer_where_the_people_are_at_most_so_many(
    count: int, *, each: bool
) -> None:
    advice = explain_recipients_for(PANEL, policy=Policy(individual_notes_up_to=count))
    assert advice.answer == ((IDA, MANAGER, TOM, HELPER, KIM) if each else (IDA, MANAGER))
    assert (Guideline.MAY_WRITE_TO_EACH in advice.because) is each


def test_where_each_interviewer_gets_a_note_anyway_no_house_rule_decided_it() -> None:
    advice = explain_recipients_for(visit(HR, TOM), policy=Policy(individual_notes_up_to=9))
    assert advice.because == HR_AND_MANAGER


@settings(max_examples=50)
@given(interviews(), policies())
def test_everybody_either_gets_a_note_or_is_thanked_through_one(seen: Interview, policy: Policy) -> None:
    recipients, others = recipients_for(seen, policy=policy), others_to_thank(seen, policy=policy)
    assert recipients
    assert sorted((*recipients, *others), key=seen.people.index) == list(seen.people)
    assert others == tuple(sorted(others, key=seen.people.index))
    assert len(recipients_for(seen)) <= 2


# Who asks whom to thank whom


def asked(seen: Interview, policy: Policy | None = None, candidate: Candidate = NOOR) -> list[Person]:
    notes = compose_notes(seen, candidate, policy=policy or Policy())
    return [note.to for note in notes if Point.THANK_OTHERS in note.points]


def test_the_request_stands_in_the_note_to_whoever_decides_else_in_the_first() -> None:
    assert asked(PANEL) == [MANAGER]
    assert asked(PANEL, Policy(individual_notes_up_to=6)) == [MANAGER]
    assert asked(visit(HR, HR_TOO)) == [HR]
    assert asked(visit(AGENT, MANAGER, TOM), AGENCY) == [AGENT]
    assert asked(visit(IDA, MANAGER)) == []


def test_a_boss_is_never_thanked_through_a_junior_colleague() -> None:
    for seen in (visit(IDA, MANAGER, TOM), visit(HELPER, MANAGER, TOM), visit(HR, MANAGER, TOM)):
        assert MANAGER in recipients_for(seen)
        assert all(MANAGER not in audience_of(seen, Policy()).thanked_through(to, NOOR.name) for to in seen.people)


NAMESAKES = [
    pytest.param(Person("Mia", Role.HR_REPRESENTATIVE), id="of a recipient"),
    pytest.param(Person("IDA", email="other@example.org", form_of_address="Ms. Ida"), id="of the other recipient"),
    pytest.param(Person("noor", Role.ASSISTANT), id="of the writer"),
]


@pytest.mark.parametrize("namesake", NAMESAKES)
def test_nobody_is_asked_to_thank_a_namesake_of_the_writer_or_of_a_reader(namesake: Person) -> None:
    ida = Person("Ida", email="ida@example.org", form_of_address="Ida")
    seen = visit(ida, MANAGER, also_met=[namesake])
    assert others_to_thank(seen) == (namesake,)
    assert asked(seen, candidate=Candidate("Noor", email="noor@example.org")) == []
    assert asked(visit(ida, MANAGER, also_met=[namesake, TOM])) == [MANAGER]
    assert audience_of(visit(ida, MANAGER, also_met=[namesake, TOM]), Policy()).thanked_through(MANAGER, "Noor") == (
        TOM,
    )


# What somebody did


class Did(NamedTuple):
    interviewed: bool = False
    invited: bool = False
    arranged: bool = False
    showed_around: bool = False


DEEDS = [
    (visit(HR), HR, Did(interviewed=True, invited=True)),
    (visit(HR, TOM), HR, Did(invited=True, arranged=True)),
    (visit(HR, HR, TOM), HR, Did(interviewed=True, invited=True)),
    (visit(IDA, TOM, arranged_by=HR), HR, Did(arranged=True)),
    (visit(IDA, TOM, arranged_by=HR), IDA, Did(invited=True, arranged=True)),
    (visit(IDA, TOM, HR, arranged_by=HR), HR, Did(interviewed=True)),
    (visit(HELPER, TOM), HELPER, Did(invited=True, arranged=True)),
    (visit(IDA, TOM), TOM, Did(interviewed=True)),
    (visit(IDA, TOM, also_met=[LEE]), LEE, Did(showed_around=True)),
    (visit(IDA, TOM, also_met=[LEE], arranged_by=LEE), LEE, Did(arranged=True)),
]


@pytest.mark.parametrize(("seen", "to", "did"), DEEDS)
def test_what_the_reader_did(seen: Interview, to: Person, did: Did) -> None:
    occasion = occasion_after(seen, NOOR, to, audience_of(seen, Policy()))
    assert did == Did(
        occasion.reader_interviewed, occasion.reader_invited, occasion.reader_arranged, occasion.reader_showed_around
    )


def test_staff_who_showed_the_way_may_have_a_note_of_their_own() -> None:
    seen = visit(IDA, TOM, also_met=[LEE])
    points = points_for(seen, NOOR, to=LEE)
    assert Point.THANKS in points
    assert Point.THANK_OTHERS not in points
