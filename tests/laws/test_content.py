"""Content: whom to write to, by when, and what to say."""

from collections.abc import Callable
from datetime import UTC, date, timedelta
from itertools import product

import attrs
import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from interview_etiquette import (
    AS_WRITTEN,
    Application,
    Candidate,
    Exchange,
    Guideline,
    Interview,
    Medium,
    MessageKind,
    Note,
    Person,
    Point,
    Policy,
    Role,
    compose_notes,
    explain_media_for,
    explain_next_step,
    explain_note_due_by,
    explain_recipients_for,
    media_for,
    note_due_by,
    others_to_thank,
    points_for,
    recipients_for,
    review_note,
)
from interview_etiquette.strategies import interviews

from . import ear, laws
from .practice import (
    AGENT,
    ASSISTANT,
    DRAWN_BY,
    FRIDAY,
    HR,
    MANAGER,
    MEDIA,
    OURS,
    RAMAN,
    TITLE,
    TOM,
    TUESDAY,
    WRITTEN_ON,
    YUSUF,
    applications,
    crowded,
    house_rules,
    message,
    offers,
    visits,
    writers,
)

JOBS = visits(informational=False)
VARIANTS = st.integers(0, 3)
RECRUITING = (Role.HR_REPRESENTATIVE, Role.AGENCY_RECRUITER)
GO_BETWEENS = (*RECRUITING, Role.ASSISTANT)


def hosts_of(interview: Interview) -> tuple[Person, Person]:
    return interview.invited_by, interview.arranger


# The inviter (C1, B2)


@given(visits())
def write_to_the_inviter_whoever_it_is(interview: Interview) -> None:
    """The person who first invited you gets a note and comes first, unless they were a go-between."""
    inviter, arranger = hosts_of(interview)
    assume(inviter.role not in GO_BETWEENS and arranger.role not in RECRUITING)
    assert recipients_for(interview)[0] == inviter
    assert explain_recipients_for(interview).because[0] is Guideline.WRITE_TO_THE_INVITER


@given(visits(inviters=(MANAGER,)), writers())
def write_to_the_inviter_who_can_hire_alone(visit: Interview, writer: Candidate) -> None:
    """Where whoever can hire invited you, and no recruiter had a part in it, theirs is the only note."""
    assume(visit.arranger.role not in RECRUITING)
    assert [note.to for note in compose_notes(visit, writer)] == [visit.invited_by]


@given(visits(inviters=(ASSISTANT,)))
def write_to_the_inviter_not_to_their_assistant(visit: Interview) -> None:
    """An assistant who sends the invitation does so for somebody else, who gets the note."""
    assert visit.invited_by not in recipients_for(visit) or {p.role for p in visit.people} == {Role.ASSISTANT}


@given(visits(inviters=(TOM,)))
def write_to_the_inviter_and_to_whoever_decides(visit: Interview) -> None:
    """Where they are two people, both get a note: nobody is asked to thank their own boss."""
    manager = visit.hiring_manager
    assume(manager is not None and visit.arranger.role not in RECRUITING)
    assert recipients_for(visit) == (visit.invited_by, manager)


@given(visits(), writers(), VARIANTS)
def write_to_the_inviter_under_their_name(visit: Interview, writer: Candidate, variant: int) -> None:
    """A note addresses its reader, and nobody else's name stands in the salutation."""
    for note in compose_notes(visit, writer, wording=ear.voice(variant)):
        assert note.to.address in note.salutation
        assert not any(other.address in note.salutation for other in visit.people if other != note.to)


# Each of several (C2)


@given(visits(), st.integers(0, 8))
def may_write_to_each_by_house_rule(interview: Interview, most: int) -> None:
    """Up to the policy's number of people everybody who interviewed you gets a note, too; above, none more."""
    default, policy = recipients_for(interview), Policy(individual_notes_up_to=most)
    added = interview.interviewers if len(interview.people) <= most else ()
    assert set(recipients_for(interview, policy=policy)) == {*default, *added}
    assert recipients_for(interview, policy=policy)[: len(default)] == default


@given(visits())
def may_write_to_each_up_to_the_number(visit: Interview) -> None:
    """The number is of all people seen, and holds on the boundary."""
    seen = len(visit.people)
    below, at = (recipients_for(visit, policy=Policy(individual_notes_up_to=number)) for number in (seen - 1, seen))
    assert below == recipients_for(visit)
    assert set(visit.interviewers) <= set(at)


@given(visits(), writers(), VARIANTS)
def may_write_to_each_in_other_words(visit: Interview, writer: Candidate, variant: int) -> None:
    """Notes to several people who compare them have different texts and different openings."""
    policy = Policy(individual_notes_up_to=20)
    bodies = [note.paragraphs for note in compose_notes(visit, writer, policy=policy, wording=ear.voice(variant))]
    assert len(set(bodies)) == len(bodies)
    openings = [ear.sentences(body[0])[0] for body in bodies]
    assert len(set(openings[:2])) == len(openings[:2])


# The position (C3, B5)


@given(JOBS, writers(), MEDIA, WRITTEN_ON, VARIANTS)
def name_the_position_in_the_text(
    visit: Interview, writer: Candidate, medium: Medium | None, day: date | None, variant: int
) -> None:
    """Every note after a job interview gives the title among its sentences, whatever the subject says."""
    for note in compose_notes(visit, writer, medium=medium, written_on=day, wording=ear.voice(variant)):
        assert TITLE in ear.said(note)


@given(JOBS, writers(), VARIANTS)
def name_the_position_in_the_subject(visit: Interview, writer: Candidate, variant: int) -> None:
    """An email gives the title in its subject, too."""
    for note in compose_notes(visit, writer, wording=ear.voice(variant)):
        assert TITLE in str(note.subject)


@given(visits(informational=True), writers(), VARIANTS)
def name_the_position_only_where_there_is_one(visit: Interview, writer: Candidate, variant: int) -> None:
    """A note after a talk for information speaks of no position and of no candidacy."""
    for note in compose_notes(visit, writer, wording=ear.voice(variant)):
        assert Point.POSITION not in note.points
        assert not ear.hears(r"\b(this|the|your|that) (position|role|job|opening)\b|candidacy|application", note.text)


@given(st.sampled_from(OURS), applications(offered=offers()), VARIANTS)
def name_the_position_in_every_kind_of_message(kind: MessageKind, application: Application, variant: int) -> None:
    """Whatever a message is for, it says which position it is about."""
    note = message(kind, application, wording=ear.voice(variant))
    assert TITLE in ear.said(note)
    assert note.subject is None or TITLE in note.subject


# Within 24 hours, by letter or email (B1)


@given(interviews())
def within_24_hours_of_elapsed_time(interview: Interview) -> None:
    """The deadline is 24 elapsed hours after the end, in the interview's own zone, whatever the clocks do."""
    due = note_due_by(interview)
    assert due.astimezone(UTC) - interview.ended_at.astimezone(UTC) == timedelta(hours=24)
    assert due.tzinfo is interview.ended_at.tzinfo


@given(visits(), house_rules())
def within_24_hours_for_a_job_or_for_information(visit: Interview, policy: Policy) -> None:
    """Neither what it was about nor who was there nor any holiday moves the deadline: only the window does."""
    due = note_due_by(visit, policy=policy).astimezone(UTC)
    assert due - visit.ended_at.astimezone(UTC) == policy.note_window
    assert explain_note_due_by(visit, policy=policy).because[0] is Guideline.WITHIN_24_HOURS


@given(visits(), writers(), st.sampled_from((-1, 0, 1)))
def within_24_hours_to_the_microsecond(visit: Interview, writer: Candidate, late: int) -> None:
    """A note sent at the deadline is in time; a microsecond later it is late, and the review says so."""
    sent_at = note_due_by(visit) + timedelta(microseconds=late)
    findings = review_note("Thank you.", visit, writer, sent_at=sent_at)
    assert (Guideline.WITHIN_24_HOURS in [finding.guideline for finding in findings]) is (late > 0)


@given(visits(informational=False))
def email_when_decision_is_soon_alone(visit: Interview) -> None:
    """When you know that the decision comes soon, only an email will do, whatever date they gave."""
    soon = attrs.evolve(visit, decision_soon=True)
    assert media_for(soon) == (Medium.EMAIL,)
    assert explain_media_for(soon).because == (Guideline.EMAIL_WHEN_DECISION_IS_SOON,)


@given(visits(), st.integers(0, 10))
@example(Interview(position=TITLE, ended_at=TUESDAY, invited_by=TOM), 3)
@example(Interview(position=TITLE, ended_at=TUESDAY, invited_by=TOM), 4)
def email_when_decision_is_soon_by_its_date(visit: Interview, days: int) -> None:
    """A letter suits as well, unless they answer within three days, before it could arrive."""
    heard = visit.ended_at.date() + timedelta(days)
    expecting = attrs.evolve(visit, reply_expected=heard, reply_expected_about=None, decision_soon=False)
    assert (Medium.LETTER in media_for(expecting)) is (days > 3)
    assert (Guideline.EMAIL_WHEN_DECISION_IS_SOON in explain_media_for(expecting).because) is (days <= 3)


@given(visits(), writers())
def email_when_decision_is_soon_and_otherwise_first(visit: Interview, writer: Candidate) -> None:
    """An email is always right, and what is sent where nobody chooses."""
    assert media_for(visit)[0] is Medium.EMAIL
    assert {note.medium for note in compose_notes(visit, writer)} == {Medium.EMAIL}


# Human resources (B3)


@given(visits(inviters=(HR,)))
def write_to_hr_and_manager_where_hr_invited(interview: Interview) -> None:
    """That representative first, then the hiring manager where one is known."""
    representative, *second = recipients_for(interview)
    assert representative == interview.invited_by
    manager = interview.hiring_manager
    assert manager is None or manager == representative or second == [manager]
    assert explain_recipients_for(interview).because[0] is Guideline.WRITE_TO_HR_AND_MANAGER


@given(visits(inviters=(MANAGER, TOM, ASSISTANT, RAMAN)))
def write_to_hr_and_manager_where_hr_arranged(visit: Interview) -> None:
    """The same where human resources did not invite, but arranged."""
    arranged = attrs.evolve(visit, arranged_by=attrs.evolve(HR, appreciated=None))
    representative, *second = recipients_for(arranged)
    assert representative.name == HR.name
    assert arranged.hiring_manager is None or second == [arranged.hiring_manager]


@given(JOBS, writers(), st.sampled_from((HR, AGENT)))
def write_to_hr_and_manager_two_notes(visit: Interview, writer: Candidate, recruiter: Person) -> None:
    """The two notes, which end in one file, share no sentence."""
    invited = attrs.evolve(visit, invited_by=recruiter, arranged_by=None, interviewers=(MANAGER,), also_met=())
    to_recruiter, to_manager = compose_notes(invited, attrs.evolve(writer, own_words=None, qualifications=()))
    assert [to_recruiter.to.name, to_manager.to.name] == [recruiter.name, MANAGER.name]
    assert not {*ear.sentences(ear.said(to_recruiter))} & {*ear.sentences(ear.said(to_manager))}


# Not everyone, and the others through them (B4)


@given(interviews())
def not_to_everyone_but_to_one_or_two(interview: Interview) -> None:
    """One or two people get a note, nobody twice, and an assistant only where there is nobody else."""
    recipients = recipients_for(interview)
    assert 1 <= len(recipients) <= 2
    assert len(set(recipients)) == len(recipients)
    if any(person.role is not Role.ASSISTANT for person in interview.people):
        assert all(person.role is not Role.ASSISTANT for person in recipients)


@given(visits(), house_rules())
def not_to_everyone_is_the_reason(interview: Interview, policy: Policy) -> None:
    """It is cited exactly where somebody gets no note."""
    because = explain_recipients_for(interview, policy=policy).because
    assert (Guideline.NOT_TO_EVERYONE in because) is bool(others_to_thank(interview, policy=policy))


def asks_to_thank(note: Note, person: Person) -> list[str]:
    """The sentences that name somebody, by either name, each with the one behind it."""
    said = ear.sentences(ear.said(note))
    pairs = zip(said, (*said[1:], ""), strict=True)
    return [f"{one} {next_one}" for one, next_one in pairs if person.name in one or person.address in one]


@given(interviews(), house_rules())
def thank_others_through_them_all_of_them(interview: Interview, policy: Policy) -> None:
    """Whoever was seen is either written to or among the others, and nobody is both."""
    others, recipients = others_to_thank(interview, policy=policy), recipients_for(interview, policy=policy)
    assert list(others) == [person for person in interview.people if person not in recipients]


@given(visits(), writers(), st.sampled_from((AS_WRITTEN, Policy(individual_notes_up_to=4))), VARIANTS)
def thank_others_through_them_by_name(visit: Interview, writer: Candidate, policy: Policy, variant: int) -> None:
    """Up to six without a note are each named in exactly one sentence of one note, which passes the thanks on."""
    others = others_to_thank(visit, policy=policy)
    notes = compose_notes(visit, writer, policy=policy, wording=ear.voice(variant))
    asking = [note for note in notes if Point.THANK_OTHERS in note.points]
    assert len(asking) == (1 if others else 0)
    for person, note in product(others if len(others) <= 6 else (), notes):
        naming = asks_to_thank(note, person)
        assert len(naming) == (1 if note in asking else 0)
        assert all(ear.hears(ear.RELAYS, request) for request in naming)


@given(visits(), writers(), VARIANTS)
def thank_others_through_them_never_the_reader(visit: Interview, writer: Candidate, variant: int) -> None:
    """Nobody is asked to thank themselves, another reader or the writer, in whatever place they stand again."""
    readers = recipients_for(visit)
    again = attrs.evolve(visit, also_met=(*visit.also_met, *readers, Person(writer.name.upper())))
    for note in compose_notes(again, writer, wording=ear.voice(variant)):
        assert not any(asks_to_thank(note, reader) for reader in readers)
        assert not ear.hears(rf"\b{writer.name}\b", ear.said(note))


@given(visits())
def thank_others_through_them_but_not_the_boss(visit: Interview) -> None:
    """Whoever decides on the hire is written to, and never among the others."""
    assert visit.hiring_manager is None or visit.hiring_manager in recipients_for(visit)


@given(JOBS, writers())
def thank_others_through_them_in_the_note_to_whoever_decides(visit: Interview, writer: Candidate) -> None:
    """The hiring manager is asked to pass the thanks on, not human resources."""
    for note in compose_notes(visit, writer):
        if Point.THANK_OTHERS in note.points:
            assert note.to == visit.hiring_manager or visit.hiring_manager is None


@given(visits().map(crowded), writers(), VARIANTS)
def thank_others_through_them_as_a_group(visit: Interview, writer: Candidate, variant: int) -> None:
    """Above six others one or a few are named, and the rest are spoken of together."""
    others = others_to_thank(visit)
    assume(len(others) > 6)
    text = " ".join(map(ear.said, compose_notes(visit, writer, wording=ear.voice(variant))))
    assert 1 <= sum(other.address in text for other in others) <= 3
    assert ear.hears(r"\b(others|everyone|everybody|rest|team|whole|colleagues)\b", text)


# Whoever wants the job (B6)


@given(JOBS, writers(interested=True), VARIANTS)
def show_enthusiasm_in_words(visit: Interview, writer: Candidate, variant: int) -> None:
    """Whoever wants the job says that they do, to each of the readers."""
    for note in compose_notes(visit, writer, wording=ear.voice(variant)):
        assert Point.ENTHUSIASM in note.points
        assert ear.wants_the_job(ear.said(note))


@given(JOBS, writers(interested=True), VARIANTS)
def show_enthusiasm_for_what_draws_you(visit: Interview, writer: Candidate, variant: int) -> None:
    """What draws you to the job is said to each, and nothing where nothing is known."""
    for note in compose_notes(visit, writer, wording=ear.voice(variant)):
        assert ear.retells(ear.said(note), DRAWN_BY) is (writer.drawn_by is not None)


@given(visits(), writers(), VARIANTS)
def show_enthusiasm_only_for_a_job_that_is_wanted(visit: Interview, writer: Candidate, variant: int) -> None:
    """Nobody courts who does not want the job, or was there for information."""
    assume(not writer.interested or visit.is_informational)
    for note in compose_notes(visit, writer, wording=ear.voice(variant)):
        assert Point.ENTHUSIASM not in note.points
        assert not ear.hears(ear.COURTSHIP, ear.said(note))
        assert DRAWN_BY not in note.text


@given(JOBS, writers(interested=True), VARIANTS)
def show_enthusiasm_as_who_works_there(visit: Interview, writer: Candidate, variant: int) -> None:
    """Whoever already works there does not speak of joining them."""
    for note in compose_notes(visit, attrs.evolve(writer, internal=True), wording=ear.voice(variant)):
        assert not ear.hears(r"\bjoin\w*\b", ear.said(note))


@given(JOBS, writers(interested=True), VARIANTS)
def restate_qualifications_all_of_them(visit: Interview, writer: Candidate, variant: int) -> None:
    """Every qualification of the facts is in each note, once."""
    for note in compose_notes(visit, writer, wording=ear.voice(variant)):
        for qualification in writer.qualifications:
            assert ear.retells(ear.said(note), qualification)
            assert ear.said(note).count(qualification.split()[-1]) == 1


@given(JOBS, writers(interested=True), VARIANTS)
def restate_qualifications_and_claim_no_others(visit: Interview, writer: Candidate, variant: int) -> None:
    """Where the facts hold none, none is claimed."""
    unknown = attrs.evolve(writer, qualifications=())
    for note in compose_notes(visit, unknown, wording=ear.voice(variant)):
        assert Point.QUALIFICATIONS not in note.points
        assert not ear.hears(ear.QUALIFIES, ear.said(note))


@given(visits(), writers())
def restate_qualifications_only_for_a_job_that_is_wanted(visit: Interview, writer: Candidate) -> None:
    """Qualifications are no part of a withdrawal, nor of thanks for information."""
    assume(not writer.interested or visit.is_informational)
    for note in compose_notes(visit, writer):
        assert not any(qualification in note.text for qualification in writer.qualifications)


@given(JOBS, writers(interested=True), MEDIA, VARIANTS)
def say_when_you_expect_to_hear_as_exactly_as_is_known(
    visit: Interview, writer: Candidate, medium: Medium | None, variant: int
) -> None:
    """The date, or the general time, or that the news is awaited."""
    for note in compose_notes(visit, writer, medium=medium, wording=ear.voice(variant)):
        assert ear.gives(FRIDAY, ear.said(note)) is (visit.reply_expected is not None)
        assert ("early in June" in ear.said(note)) is (visit.reply_expected_about is not None)
        assert ear.hears(ear.AWAITS, note.paragraphs[-1])


@given(JOBS, writers(interested=True), VARIANTS)
def say_when_you_expect_to_hear_without_setting_a_deadline(visit: Interview, writer: Candidate, variant: int) -> None:
    """A date is what the writer understands, never what they ask for."""
    for note in compose_notes(visit, writer, wording=ear.voice(variant)):
        text = ear.said(note)
        assert not ear.hears(
            r"look(ing)? forward to hearing from you by\b|\bplease (reply|answer|decide|let me know) by", text
        )
        assert not ear.hears(r"\b(must|need to|have to) (know|hear)\b|\bat the latest\b|\bno later than\b", text)


@given(JOBS, writers(interested=True), VARIANTS)
def say_when_you_expect_to_hear_and_that_you_valued_the_interview(
    visit: Interview, writer: Candidate, variant: int
) -> None:
    """Appreciation for the interview stands beside the date."""
    for note in compose_notes(visit, writer, wording=ear.voice(variant)):
        assert ear.hears(ear.THANKS, note.paragraphs[0])


@given(visits(), writers())
def say_when_you_expect_to_hear_only_about_a_job_that_is_wanted(visit: Interview, writer: Candidate) -> None:
    """No answer is expected by who withdraws, or only asked for information."""
    assume(not writer.interested or visit.is_informational)
    for note in compose_notes(visit, writer):
        assert not ear.gives(FRIDAY, note.text)
        assert "early in June" not in note.text


# Whoever does not (B7)


@given(JOBS, writers(), MEDIA, VARIANTS)
def withdraw_tactfully_in_so_many_words(
    visit: Interview, writer: Candidate, medium: Medium | None, variant: int
) -> None:
    """Whoever does not want the job takes themselves out of consideration, in every note; nobody else does."""
    for note in compose_notes(visit, writer, medium=medium, wording=ear.voice(variant)):
        assert (note.kind is MessageKind.WITHDRAWAL) is not writer.interested
        assert ear.hears(ear.WITHDRAWS, ear.said(note)) is not writer.interested


@given(JOBS, writers(interested=False), VARIANTS)
def withdraw_tactfully_at_the_beginning(visit: Interview, writer: Candidate, variant: int) -> None:
    """The news is in the second sentence at the latest, after the thanks or with them."""
    for note in compose_notes(visit, attrs.evolve(writer, reason=None), wording=ear.voice(variant)):
        assert ear.hears(ear.WITHDRAWS, " ".join(ear.sentences(ear.said(note))[:2]))


@given(JOBS, writers(interested=False), VARIANTS)
def withdraw_tactfully_without_a_wish_for_the_job(visit: Interview, writer: Candidate, variant: int) -> None:
    """Nothing in a withdrawal reads as from somebody who wants the job, or waits for an answer."""
    for note in compose_notes(visit, writer, wording=ear.voice(variant)):
        assert not ear.hears(ear.COURTSHIP, ear.said(note))


@given(JOBS, writers(interested=False), VARIANTS)
def withdraw_tactfully_for_the_reason_given(visit: Interview, writer: Candidate, variant: int) -> None:
    """The reason is said where there is one, and none is made up."""
    for note in compose_notes(visit, writer, wording=ear.voice(variant)):
        if writer.reason is not None:
            assert ear.retells(ear.said(note), writer.reason)
        else:
            assert not ear.hears(ear.REASON, " ".join(ear.sentences_with(ear.WITHDRAWS, ear.said(note))))
            assert not ear.hears(r"\baccepted\b|\b(another|better) (offer|position|job)\b", ear.said(note))


@given(JOBS, writers(interested=False), VARIANTS)
def withdraw_tactfully_with_nothing_against_anybody(visit: Interview, writer: Candidate, variant: int) -> None:
    """No fault is found with the job, the interview or the people."""
    for note in compose_notes(visit, attrs.evolve(writer, reason=None), wording=ear.voice(variant)):
        text = ear.said(note)
        assert not ear.hears(ear.REPROACH, text)
        assert not ear.hears(r"\b(unfortunately|not (a )?good|bad|worse|better|poor(ly)?|too (far|low|little))\b", text)


@given(JOBS, writers(interested=False), st.booleans())
def withdraw_tactfully_and_for_good(visit: Interview, writer: Candidate, rejected: bool) -> None:
    """Whoever has withdrawn writes no more, not even to close what they have closed themselves."""
    log = [Exchange(MessageKind.WITHDRAWAL, visit.ended_at + timedelta(hours=1))]
    log += [Exchange(MessageKind.REJECTION, visit.ended_at + timedelta(days=1))] if rejected else []
    application = Application(candidate=writer, interviews=[visit], exchanges=log)
    advice = explain_next_step(application, now=visit.ended_at + timedelta(days=2))
    assert advice.answer is None
    assert advice.because == (Guideline.WITHDRAW_TACTFULLY,)


@given(JOBS, writers(interested=False), MEDIA)
def withdraw_tactfully_in_the_subject(visit: Interview, writer: Candidate, medium: Medium | None) -> None:
    """The subject of the email is no thanks alone, as of somebody who still wants the job."""
    for note in compose_notes(visit, writer, medium=medium):
        assert note.subject is None or ear.hears(r"withdr|decision|candidacy|consideration", note.subject)


def test_an_inviter_alone_is_asked_for_nothing() -> None:
    """The smallest case of all: one person, one note, no others."""
    visit = Interview(position=TITLE, ended_at=TUESDAY, invited_by=YUSUF)
    assert recipients_for(visit) == (YUSUF,)
    assert others_to_thank(visit) == ()
    assert Point.THANK_OTHERS not in points_for(visit, Candidate("Noor Haddad"))


@pytest.mark.parametrize("law", laws(globals()))
def test_law(law: Callable[[], None]) -> None:
    law()
