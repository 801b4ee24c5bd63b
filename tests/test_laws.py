"""Each guideline as a law that Hypothesis attacks; `pytest -k within-24-hours` runs one sentence of the guidance."""

import re
from collections.abc import Callable
from datetime import UTC, timedelta

import attrs
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from interview_etiquette import (
    AS_WRITTEN,
    Candidate,
    Guideline,
    Interview,
    Medium,
    Offer,
    OfferForm,
    OfferStatus,
    Person,
    Point,
    Policy,
    Role,
    Stance,
    compose_note,
    compose_notes,
    compose_offer_reply,
    compose_salary_deferral,
    explain_negotiation_stance,
    explain_note_due_by,
    explain_points_for,
    media_for,
    negotiation_stance,
    note_due_by,
    others_to_thank,
    points_for,
    recipients_for,
    review_note,
    should_negotiate,
)
from interview_etiquette.strategies import candidates, interviews, offers, people, policies

JOBS = interviews(informational=False)
WRITER = Candidate("Noor Haddad")


def assume_unlike(interview: Interview, words: str) -> None:
    """Leave facts aside that hold a word or a mark of the sentence: those may not make a finding."""
    texts = [interview.position, interview.organization, interview.reply_expected_about]
    for person in interview.people:
        texts += [person.name, person.form_of_address, person.appreciated]
    told = " ".join(filter(None, texts)).lower()
    assume(not set(re.findall(r"\w+|[^\w\s]", words.lower())) & set(re.findall(r"\w+|[^\w\s]", told)))


def has_finding(guideline: Guideline, text: str, interview: Interview, candidate: Candidate) -> bool:
    return any(finding.guideline is guideline for finding in review_note(text, interview, candidate))


@given(interviews(), candidates(), policies(), st.data())
def thank_every_time(interview: Interview, candidate: Candidate, policy: Policy, data: st.DataObject) -> None:
    """Whoever the note goes to, after whatever interview, it begins with thanks."""
    to = data.draw(st.sampled_from(interview.people))
    note = compose_note(interview, candidate, to=to, policy=policy)
    assert note.points[0] is Point.THANKS
    assert note.paragraphs[0].startswith("Thank you for ")


@given(interviews(), candidates(interested=False))
def thank_even_so(interview: Interview, candidate: Candidate) -> None:
    """A candidate who does not want the job thanks all the same, and for the consideration, too."""
    advice = explain_points_for(interview, candidate)
    assert advice.answer[0] is Point.THANKS
    assert Guideline.THANK_EVEN_SO in advice.because
    if not interview.is_informational:
        assert "consideration" in compose_note(interview, candidate).paragraphs[0]


@given(interviews(arranged_by_hr=False))
def write_to_the_inviter(interview: Interview) -> None:
    """Unless human resources arranged it, the one note goes to the person who first invited you."""
    assert recipients_for(interview) == (interview.invited_by,)


@given(interviews(), st.integers(0, 6))
def may_write_to_each(interview: Interview, most: int) -> None:
    """Where the policy says so, up to its number of people, each who interviewed you gets a note; above, none more."""
    recipients = recipients_for(interview, policy=Policy(individual_notes_up_to=most))
    interviewers = {p for p in interview.people if p.role in (Role.INTERVIEWER, Role.HIRING_MANAGER)}
    added = interviewers if len(interview.people) <= most else frozenset[Person]()
    assert set(recipients) == {*recipients_for(interview), *added}


@given(JOBS, candidates(), policies(), st.sampled_from(Medium))
def name_the_position(interview: Interview, candidate: Candidate, policy: Policy, medium: Medium) -> None:
    """Every note after a job interview gives the title, and an e-mail gives it in its subject, too."""
    for note in compose_notes(interview, candidate, medium=medium, policy=policy):
        assert str(interview.position) in " ".join(note.paragraphs)
        assert note.subject is None or str(interview.position) in note.subject


@given(interviews())
def within_24_hours(interview: Interview) -> None:
    """The deadline is 24 hours of elapsed time after the end, in the interview's own zone, whatever the clocks do."""
    due = note_due_by(interview)
    assert due.astimezone(UTC) - interview.ended_at.astimezone(UTC) == timedelta(hours=24)
    assert due.tzinfo is interview.ended_at.tzinfo


@given(interviews(), candidates())
def email_when_decision_is_soon(interview: Interview, candidate: Candidate) -> None:
    """When the decision comes soon only an e-mail will do; otherwise it is the first of two."""
    assert (Medium.LETTER in media_for(interview)) is not interview.decision_soon
    assert compose_note(interview, candidate).medium is media_for(interview)[0] is Medium.EMAIL


@given(interviews(arranged_by_hr=True))
def write_to_hr_and_manager(interview: Interview) -> None:
    """Arranged by human resources: that representative first, then the hiring manager or, unknown, the inviter."""
    representative, *second = recipients_for(interview)
    assert representative == (interview.arranged_by or interview.invited_by)
    expected = interview.hiring_manager or interview.invited_by
    assert second == ([] if expected == representative else [expected])


@given(interviews())
def not_to_everyone(interview: Interview) -> None:
    """One or two people get a note, nobody twice, and staff only if they invited you."""
    recipients = recipients_for(interview)
    assert 1 <= len(recipients) <= 2
    assert len(set(recipients)) == len(recipients)
    assert all(person.role is not Role.STAFF or person == interview.invited_by for person in recipients)


@given(interviews(), candidates(), policies())
def thank_others_through_them(interview: Interview, candidate: Candidate, policy: Policy) -> None:
    """Those without a note are asked to be thanked in exactly one note, all of them, and nobody in two places."""
    others = others_to_thank(interview, policy=policy)
    recipients = recipients_for(interview, policy=policy)
    assert [p for p in interview.people if p not in recipients] == list(others)
    asking = [n for n in compose_notes(interview, candidate, policy=policy) if Point.THANK_OTHERS in n.points]
    assert len(asking) == (1 if others else 0)
    for note in asking:
        request = note.paragraphs[-1]
        assert all(person.name in request or str(person.form_of_address) in request for person in others)
        assert note.to == (interview.hiring_manager if interview.hiring_manager in recipients else recipients[0])


@given(interviews(), candidates())
def show_enthusiasm(interview: Interview, candidate: Candidate) -> None:
    """Enthusiasm is shown for a job that is wanted, and for nothing else."""
    wanted = candidate.interested and not interview.is_informational
    assert (Point.ENTHUSIASM in points_for(interview, candidate)) is wanted


@given(JOBS, candidates(interested=True))
def restate_qualifications(interview: Interview, candidate: Candidate) -> None:
    """Every qualification that the facts hold is in the note; where they hold none, none is claimed."""
    note = compose_note(interview, candidate)
    assert (Point.QUALIFICATIONS in note.points) is bool(candidate.qualifications)
    assert all(phrase in note.text for phrase in candidate.qualifications)


@given(JOBS, candidates(interested=True))
def say_when_you_expect_to_hear(interview: Interview, candidate: Candidate) -> None:
    """The note says when an answer is expected, as exactly as that is known, or looks forward to it."""
    note = compose_note(interview, candidate)
    assert Point.REPLY_DATE in note.points
    if interview.reply_expected is not None:
        assert f" {interview.reply_expected.day}" in note.paragraphs[-1]
    elif interview.reply_expected_about is not None:
        assert interview.reply_expected_about in note.paragraphs[-1]
    else:
        assert "I look forward to " in note.paragraphs[-1]


@given(interviews(), candidates())
def withdraw_tactfully(interview: Interview, candidate: Candidate) -> None:
    """A job that is not wanted is given up in so many words, without one of desire; nothing else is."""
    declined = not candidate.interested and not interview.is_informational
    plain = attrs.evolve(interview, organization=None, position=None if interview.is_informational else "Planner")
    note = compose_note(plain, attrs.evolve(candidate, name="Noor", qualifications=()))
    said = " ".join(note.paragraphs)
    assert (Point.WITHDRAWAL in note.points) is declined
    if declined:
        assert "withdraw" in said or "no longer" in said
        assert not any(word in said for word in ("enthusias", "delighted", "interested", "would like", "look forward"))


@given(offers(statuses=[OfferStatus.OPEN]), policies())
def negotiate_once_in_writing(offer: Offer, policy: Policy) -> None:
    """A letter that states the offer opens the negotiation under every policy, an e-mail where it counts."""
    if offer.form is OfferForm.FORMAL_LETTER:
        assert should_negotiate(offer, policy=policy)
    if offer.form is OfferForm.FORMAL_EMAIL:
        assert should_negotiate(offer, policy=policy) is policy.email_counts_as_written


@given(offers(statuses=[OfferStatus.OPEN], forms=[OfferForm.VERBAL, OfferForm.INFORMAL_EMAIL]), candidates(), people())
def wait_for_the_written_offer(offer: Offer, candidate: Candidate, reader: Person) -> None:
    """Before the offer is in writing you ask for that, whatever you would negotiate for."""
    assert negotiation_stance(offer) is Stance.ASK_FOR_IT_IN_WRITING
    reply = compose_offer_reply(offer, candidate, to=reader, priorities=["a start in September"])
    assert "in writing" in reply.text
    assert "a start in September" not in reply.text


@given(offers(statuses=[OfferStatus.OPEN], forms=[OfferForm.VERBAL]), policies())
def oral_offer_is_not_formal(offer: Offer, policy: Policy) -> None:
    """An oral offer opens no negotiation, except where the policy says so."""
    assert should_negotiate(offer, policy=policy) is policy.negotiate_verbal_offers


@given(interviews(), candidates(), policies())
def defer_salary_talk(interview: Interview, candidate: Candidate, policy: Policy) -> None:
    """Without an offer nothing is negotiated: a salary question gets two or three sentences and no number."""
    assert negotiation_stance(None, policy=policy) is Stance.WAIT_FOR_AN_OFFER
    said = compose_salary_deferral(interview, candidate)
    assert 2 <= said.count(".") <= 3
    assert "offer" in said
    assert not any(char.isnumeric() for char in said)


@given(interviews(), candidates(), st.data())
def be_specific(interview: Interview, candidate: Candidate, data: st.DataObject) -> None:
    """What you valued in talking to the reader is in their note, and in theirs alone."""
    to = data.draw(st.sampled_from(interview.people))
    note = compose_note(interview, candidate, to=to)
    assert (Point.APPRECIATED in note.points) is (to.appreciated is not None)
    assert to.appreciated is None or to.appreciated in note.text


@given(offers(), policies(), candidates(), people())
def answered_offer_is_closed(offer: Offer, policy: Policy, candidate: Candidate, reader: Person) -> None:
    """Once answered or withdrawn an offer stays closed under every policy, and the reply opens nothing."""
    closed = offer.status is not OfferStatus.OPEN
    assert (negotiation_stance(offer, policy=policy) is Stance.CLOSED) is closed
    if closed:
        reply = compose_offer_reply(offer, candidate, to=reader, priorities=["a start in September"], policy=policy)
        assert "a start in September" not in reply.text
        assert "?" not in reply.paragraphs[-1]


PAY_TALK = (
    "What salary should I expect?",
    "Could you send me the pay scale?",
    "I would also like to hear about the health benefits.",
)


@given(JOBS, st.sampled_from(PAY_TALK))
def leave_pay_out(interview: Interview, sentence: str) -> None:
    """Our notes never speak of pay, and a draft that does is told so."""
    text = compose_note(interview, WRITER).text
    assume_unlike(interview, sentence)
    assert not has_finding(Guideline.LEAVE_PAY_OUT, text, interview, WRITER)
    assert has_finding(Guideline.LEAVE_PAY_OUT, f"{text}\n{sentence}", interview, WRITER)


@given(JOBS, st.sampled_from(("Dear Sir or Madam,", "To whom it may concern:", "Dear Hiring Manager,")))
def greet_by_name(interview: Interview, salutation: str) -> None:
    """A salutation to nobody in particular is found, a salutation by name is not."""
    note = compose_note(interview, WRITER)
    assume_unlike(interview, salutation)
    rewritten = attrs.evolve(note, salutation=salutation).text
    assert not has_finding(Guideline.GREET_BY_NAME, note.text, interview, WRITER)
    assert has_finding(Guideline.GREET_BY_NAME, rewritten, interview, WRITER)


@given(JOBS, st.sampled_from(("[Company]", "XXX", "{first_name}", "<your title>", "[insert topic]")))
def fill_every_blank(interview: Interview, blank: str) -> None:
    """A placeholder is found, unless a fact looks like one."""
    text = compose_note(interview, WRITER).text
    assume_unlike(interview, f"{blank} [] {{}} <>")
    assert not has_finding(Guideline.FILL_EVERY_BLANK, text, interview, WRITER)
    assert has_finding(Guideline.FILL_EVERY_BLANK, f"{text}\nI admire {blank}.", interview, WRITER)


@given(JOBS, st.sampled_from(("You kept me waiting.", "I demand a decision.", "That was unprofessional.")))
def no_reproach(interview: Interview, sentence: str) -> None:
    """A reproach or a demand is found; our notes make none."""
    text = compose_note(interview, WRITER).text
    assume_unlike(interview, sentence)
    assert not has_finding(Guideline.NO_REPROACH, text, interview, WRITER)
    assert has_finding(Guideline.NO_REPROACH, f"{text}\n{sentence}", interview, WRITER)


@given(interviews(), st.integers(0, 14), st.integers(401, 2000))
def within_a_page(interview: Interview, few: int, many: int) -> None:
    """A few words are too little and more than a page is too much; what we compose is neither."""
    assert has_finding(Guideline.WITHIN_A_PAGE, "zq " * few, interview, WRITER)
    assert has_finding(Guideline.WITHIN_A_PAGE, "zq " * many, interview, WRITER)
    assert not has_finding(Guideline.WITHIN_A_PAGE, compose_note(interview, WRITER).text, interview, WRITER)


@given(interviews(), offers(), policies())
def follow_the_house_rule(interview: Interview, offer: Offer, policy: Policy) -> None:
    """The house rule is cited exactly where it changes the answer."""
    due, stance = explain_note_due_by(interview, policy=policy), explain_negotiation_stance(offer, policy=policy)
    moved = due.answer.astimezone(UTC) != note_due_by(interview).astimezone(UTC)
    assert (Guideline.FOLLOW_THE_HOUSE_RULE in due.because) is moved
    assert (Guideline.FOLLOW_THE_HOUSE_RULE in stance.because) is (stance.answer is not negotiation_stance(offer))


LAWS: dict[Guideline, Callable[[], None]] = {
    Guideline.THANK_EVERY_TIME: thank_every_time,
    Guideline.THANK_EVEN_SO: thank_even_so,
    Guideline.WRITE_TO_THE_INVITER: write_to_the_inviter,
    Guideline.MAY_WRITE_TO_EACH: may_write_to_each,
    Guideline.NAME_THE_POSITION: name_the_position,
    Guideline.WITHIN_24_HOURS: within_24_hours,
    Guideline.EMAIL_WHEN_DECISION_IS_SOON: email_when_decision_is_soon,
    Guideline.WRITE_TO_HR_AND_MANAGER: write_to_hr_and_manager,
    Guideline.NOT_TO_EVERYONE: not_to_everyone,
    Guideline.THANK_OTHERS_THROUGH_THEM: thank_others_through_them,
    Guideline.SHOW_ENTHUSIASM: show_enthusiasm,
    Guideline.RESTATE_QUALIFICATIONS: restate_qualifications,
    Guideline.SAY_WHEN_YOU_EXPECT_TO_HEAR: say_when_you_expect_to_hear,
    Guideline.WITHDRAW_TACTFULLY: withdraw_tactfully,
    Guideline.NEGOTIATE_ONCE_IN_WRITING: negotiate_once_in_writing,
    Guideline.WAIT_FOR_THE_WRITTEN_OFFER: wait_for_the_written_offer,
    Guideline.ORAL_OFFER_IS_NOT_FORMAL: oral_offer_is_not_formal,
    Guideline.DEFER_SALARY_TALK: defer_salary_talk,
    Guideline.BE_SPECIFIC: be_specific,
    Guideline.ANSWERED_OFFER_IS_CLOSED: answered_offer_is_closed,
    Guideline.GREET_BY_NAME: greet_by_name,
    Guideline.LEAVE_PAY_OUT: leave_pay_out,
    Guideline.FILL_EVERY_BLANK: fill_every_blank,
    Guideline.NO_REPROACH: no_reproach,
    Guideline.WITHIN_A_PAGE: within_a_page,
    Guideline.FOLLOW_THE_HOUSE_RULE: follow_the_house_rule,
}


@pytest.mark.parametrize("law", [pytest.param(law, id=guideline.id) for guideline, law in LAWS.items()])
def test_law(law: Callable[[], None]) -> None:
    law()


def test_every_guideline_has_a_law_of_its_name() -> None:
    missing = [g.id for g in Guideline if g not in LAWS]
    assert not missing, f"guidelines without a law: {missing}"
    assert list(LAWS) == list(Guideline), "the laws do not stand in the order of the guidance"
    for guideline, law in LAWS.items():
        assert law.__name__.replace("_", "-") == guideline.id, f"{law.__name__} is no law of {guideline.id}"
        assert law.__doc__, f"the law of {guideline.id} does not state it"


def test_the_default_policy_is_the_guidance() -> None:
    assert Policy() == AS_WRITTEN
    assert (AS_WRITTEN.note_window, AS_WRITTEN.individual_notes_up_to) == (timedelta(hours=24), 0)
    assert (AS_WRITTEN.email_counts_as_written, AS_WRITTEN.negotiate_verbal_offers) == (True, False)
