"""Whom to write to, by example; the laws and the oracle hold the rest."""

from datetime import UTC, datetime

from interview_etiquette import Candidate, Interview, Person, Point, Policy, Role, compose_notes, recipients_for

IDA, TOM = Person("Ida"), Person("Tom")
ADA, BEN = Person("Ada", Role.HIRING_MANAGER), Person("Ben", Role.HIRING_MANAGER)
SUE = Person("Sue", Role.STAFF)
DAY = datetime(2026, 5, 19, 15, 30, tzinfo=UTC)
VISIT = Interview(position="Planner", ended_at=DAY, invited_by=IDA, met=[TOM, ADA, BEN, SUE])
EACH = Policy(individual_notes_up_to=5)


def test_with_a_note_each_the_hiring_manager_comes_after_the_inviter() -> None:
    assert recipients_for(VISIT, policy=EACH) == (IDA, ADA, TOM, BEN)
    assert recipients_for(VISIT, policy=Policy(individual_notes_up_to=4)) == (IDA,)


def test_the_hiring_manager_is_asked_to_thank_the_others_where_they_get_a_note() -> None:
    for policy, asked in ((EACH, ADA), (Policy(), IDA)):
        notes = compose_notes(VISIT, Candidate("Noor"), policy=policy)
        assert [note.to for note in notes if Point.THANK_OTHERS in note.points] == [asked]
