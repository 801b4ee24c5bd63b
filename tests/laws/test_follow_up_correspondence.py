"""Follow-up correspondence: what the messages about a decision say; when they are sent is `test_next_step`'s."""

from collections.abc import Callable
from datetime import UTC, date, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from interview_etiquette import (
    Application,
    Candidate,
    Exchange,
    Guideline,
    Interview,
    MessageKind,
    OfferStatus,
    Point,
    Policy,
    explain_next_step,
    next_step,
    recipients_for,
)

from . import ear, laws
from .practice import (
    ABOUT_AN_OFFER,
    ELSEWHERE,
    FRIDAY,
    MEDIA,
    TITLE,
    TUESDAY,
    applications,
    message,
    offers,
    visits,
    writers,
)

VARIANTS = st.integers(0, 3)
ABOUT_A_DECISION = (MessageKind.STATUS_INQUIRY, MessageKind.DEADLINE_NOTICE)
WITHDRAWN = offers(statuses=(OfferStatus.WITHDRAWN,))


def thanked(visit: Interview, writer: Candidate, *later: Exchange) -> Application:
    """An application whose writer has thanked, and written what else."""
    thanks = Exchange(MessageKind.THANK_YOU, visit.ended_at + timedelta(hours=2))
    return Application(candidate=writer, interviews=[visit], exchanges=[thanks, *later])


@given(visits(informational=False), writers(interested=True), st.integers(1, 30), st.integers(1, 30))
def wait_before_you_ask_until_it_opens(
    visit: Interview, writer: Candidate, after_promised: int, after_interview: int
) -> None:
    """A microsecond before the inquiry opens, asking is too early, and that is said; at that moment it is not."""
    policy = Policy(inquire_after_promised=after_promised, inquire_after_interview=after_interview)
    application = thanked(visit, writer)
    step = next_step(application, now=visit.ended_at + timedelta(hours=3), policy=policy)
    assert step is not None
    assert step.kinds == (MessageKind.STATUS_INQUIRY,)
    assert step.opens_at is not None
    early = explain_next_step(application, now=step.opens_at - timedelta(microseconds=1), policy=policy)
    assert early.answer is not None
    assert not early.answer.is_open(step.opens_at - timedelta(microseconds=1))
    assert Guideline.WAIT_BEFORE_YOU_ASK in early.because
    in_time = explain_next_step(application, now=step.opens_at, policy=policy)
    assert in_time.answer is not None
    assert in_time.answer.is_open(step.opens_at)
    assert Guideline.WAIT_BEFORE_YOU_ASK not in in_time.because


@given(visits(informational=False), writers(interested=True))
def wait_before_you_ask_as_long_as_was_promised(visit: Interview, writer: Candidate) -> None:
    """Two business days after the promised Friday, five after the interview, twice that after a vague promise."""
    step = next_step(thanked(visit, writer), now=visit.ended_at + timedelta(hours=3))
    assert step is not None
    assert step.opens_at is not None
    opens = date(2026, 6, 2) if visit.reply_expected == FRIDAY else date(2026, 5, 26)
    assert step.opens_at.date() == (opens if visit.reply_expected_about is None else date(2026, 6, 2))
    assert step.opens_at.timetz().replace(tzinfo=None) == time()


@given(visits(informational=False), writers(interested=True), st.integers(0, 4))
def stop_asking_after_so_many_inquiries(visit: Interview, writer: Candidate, most: int) -> None:
    """After as many unanswered inquiries as the policy allows, nothing more is sent, and one fewer leaves one."""
    policy = Policy(max_inquiries=most)
    asked = [Exchange(MessageKind.STATUS_INQUIRY, visit.ended_at + timedelta(days=20 + 8 * n)) for n in range(most)]
    now = visit.ended_at + timedelta(days=60)
    advice = explain_next_step(thanked(visit, writer, *asked), now=now, policy=policy)
    assert advice.answer is None
    assert advice.because[0] is Guideline.STOP_ASKING
    if most:
        step = next_step(thanked(visit, writer, *asked[:-1]), now=now, policy=policy)
        assert step is not None
        assert step.kinds == (MessageKind.STATUS_INQUIRY,)


@given(visits(informational=False), writers(interested=True), st.integers(1, 365))
def let_a_long_silence_rest_for_good(visit: Interview, writer: Candidate, days: int) -> None:
    """When nothing has happened for as long as the policy says, nothing is sent to anybody, nor ever after."""
    policy = Policy(stale_after=timedelta(days=days), max_inquiries=10)
    for later in (30 + days, 31 + days, 500):
        advice = explain_next_step(thanked(visit, writer), now=visit.ended_at + timedelta(days=later), policy=policy)
        assert advice.answer is None
        assert advice.because[0] is Guideline.LET_A_LONG_SILENCE_REST


@given(applications(interested=True), VARIANTS)
def ask_where_it_stands_in_words(application: Application, variant: int) -> None:
    """A status inquiry asks where the decision stands and when one might hear."""
    note = message(MessageKind.STATUS_INQUIRY, application, wording=ear.voice(variant))
    asking = " ".join(ear.sentences_with(ear.ASKS, ear.said(note)))
    assert ear.hears(r"\b(stands?|timeline|along|update|decision)\b", asking)
    assert ear.hears(r"\b(when|timeline|update|expect)\b", asking)


@given(applications(interested=True), VARIANTS)
def ask_where_it_stands_once(application: Application, variant: int) -> None:
    """It asks one thing, in one sentence, and asks for nothing else."""
    note = message(MessageKind.STATUS_INQUIRY, application, wording=ear.voice(variant))
    assert ear.said(note).count("?") <= 1


@given(applications(interested=True), VARIANTS)
def ask_where_it_stands_kindly(application: Application, variant: int) -> None:
    """It thanks first, still wants the job, and has no word of a promise that was not kept."""
    note = message(MessageKind.STATUS_INQUIRY, application, wording=ear.voice(variant))
    assert ear.hears(ear.THANKS, ear.sentences(ear.said(note))[0])
    assert ear.wants_the_job(ear.said(note))
    assert not ear.hears(
        r"\b(promised|supposed to|late|delay\w*|should have|by now|already|again and again)\b", ear.said(note)
    )


@given(applications(interested=True))
def ask_where_it_stands_of_one_person(application: Application) -> None:
    """Of whoever is the contact, and of nobody else."""
    note = message(MessageKind.STATUS_INQUIRY, application)
    assert note.to == recipients_for(application.interview)[0]
    assert Point.THANK_OTHERS not in note.points


@given(applications(interested=True, offered=offers()), VARIANTS)
def tell_them_your_deadline_in_words(application: Application, variant: int) -> None:
    """A notice says that there is another offer and by when it has to be answered, and asks before that."""
    note = message(MessageKind.DEADLINE_NOTICE, application, wording=ear.voice(variant))
    text = ear.said(note)
    assert ELSEWHERE.answer_by is not None
    assert ear.hears(r"\b(another|other) (offer|employer|position)", text)
    assert ear.gives(ELSEWHERE.answer_by, text)
    assert "?" in text


@given(applications(interested=True), VARIANTS)
def tell_them_your_deadline_without_a_threat(application: Application, variant: int) -> None:
    """It still wants this job, and neither threatens nor names the rival, the title or the terms."""
    text = ear.said(message(MessageKind.DEADLINE_NOTICE, application, wording=ear.voice(variant)))
    assert ear.wants_the_job(text)
    assert not ear.hears(ear.REPROACH, text)
    assert not ear.hears(r"\b(otherwise|will have to accept|must (have|know|hear)|prefer|match)\b", text)
    assert "Contoso" not in text
    assert "Buyer" not in text


@given(applications(), VARIANTS)
def close_graciously_after_a_rejection(application: Application, variant: int) -> None:
    """Thanks for letting them know, and no argument."""
    note = message(MessageKind.CLOSING_THANKS, application, wording=ear.voice(variant))
    text = ear.said(note)
    assert ear.hears(ear.THANKS, ear.sentences(text)[0])
    assert not ear.hears(ear.REPROACH, text)
    assert "?" not in text
    assert not ear.hears(r"\b(reconsider|why|feedback|unfortunate\w*|offer\w*)\b", text)


@given(applications(offered=WITHDRAWN), VARIANTS)
def close_graciously_after_a_withdrawn_offer(application: Application, variant: int) -> None:
    """Thanks for having made the offer, which nobody tries to bring back."""
    note = message(MessageKind.CLOSING_THANKS, application, wording=ear.voice(variant))
    assert Point.OFFER_THANKS in note.points
    assert ear.hears(r"\boffer\w*|chose me\b", ear.said(note))
    assert not ear.hears(ear.YES, ear.said(note))
    assert "?" not in ear.said(note)


@given(applications(), VARIANTS)
def close_graciously_with_an_eye_to_later(application: Application, variant: int) -> None:
    """Later openings are spoken of by whoever wanted this one, and by nobody else."""
    note = message(MessageKind.CLOSING_THANKS, application, wording=ear.voice(variant))
    later = ear.hears(
        r"\b(other (openings?|positions?)|another (opening|position)|something else|in mind)\b", ear.said(note)
    )
    assert later is application.candidate.interested


@given(applications(interested=True, offered=offers()), MEDIA, VARIANTS)
def withdraw_elsewhere_in_words(application: Application, medium: None, variant: int) -> None:
    """Whoever is bound elsewhere withdraws unmistakably, also if they would have wanted the job, with thanks."""
    text = ear.said(message(MessageKind.WITHDRAWAL, application, medium=medium, wording=ear.voice(variant)))
    assert ear.hears(ear.WITHDRAWS, text)
    assert ear.hears(ear.THANKS, text)
    assert not ear.hears(ear.COURTSHIP, text)


@given(st.sampled_from(ABOUT_A_DECISION), applications(), VARIANTS)
def name_the_position_and_the_day_that_they_met(kind: MessageKind, application: Application, variant: int) -> None:
    """An inquiry says for which position, and on what date they met, unless only a stamp of it is known."""
    text = ear.said(message(kind, application, wording=ear.voice(variant)))
    assert TITLE in text
    assert ear.gives(TUESDAY.date(), text) is (application.interview.ended_at.tzinfo is not UTC)


@given(st.sampled_from(ABOUT_A_DECISION), applications(), VARIANTS)
def name_the_position_and_no_weekday(kind: MessageKind, application: Application, variant: int) -> None:
    """A message that goes out days later does not speak of a Tuesday, of yesterday or of today."""
    text = ear.said(message(kind, application, wording=ear.voice(variant)))
    assert not ear.hears(r"\b(on Tuesday|yesterday|today)\b(?!, )", text)


@given(st.sampled_from(ABOUT_AN_OFFER), applications(offered=offers()), VARIANTS)
def name_the_position_that_is_offered(kind: MessageKind, application: Application, variant: int) -> None:
    """A message about an offer speaks of the offer, by its title."""
    text = ear.said(message(kind, application, wording=ear.voice(variant)))
    assert TITLE in text
    assert ear.hears(r"\boffer\w*|\baccept\w*", text)


@pytest.mark.parametrize("law", laws(globals()))
def test_law(law: Callable[[], None]) -> None:
    law()
