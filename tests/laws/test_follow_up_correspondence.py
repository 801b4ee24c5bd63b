"""Follow-up correspondence: what the messages about a decision say; when they are sent is `test_next_step`'s."""

from collections.abc import Callable
from datetime import UTC

import pytest
from hypothesis import given
from hypothesis import strategies as st

from interview_etiquette import (
    Application,
    MessageKind,
    OfferStatus,
    Point,
    recipients_for,
)

from . import ear, laws
from .practice import (
    ABOUT_AN_OFFER,
    ELSEWHERE,
    MEDIA,
    TITLE,
    TUESDAY,
    applications,
    message,
    offers,
)

VARIANTS = st.integers(0, 3)
ABOUT_A_DECISION = (MessageKind.STATUS_INQUIRY, MessageKind.DEADLINE_NOTICE)
WITHDRAWN = offers(statuses=(OfferStatus.WITHDRAWN,))


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
def name_the_interview_and_its_date(kind: MessageKind, application: Application, variant: int) -> None:
    """An inquiry says for which position, and on what date they met, unless only a stamp of it is known."""
    text = ear.said(message(kind, application, wording=ear.voice(variant)))
    assert TITLE in text
    assert ear.gives(TUESDAY.date(), text) is (application.interview.ended_at.tzinfo is not UTC)


@given(st.sampled_from(ABOUT_A_DECISION), applications(), VARIANTS)
def name_the_interview_and_not_the_weekday(kind: MessageKind, application: Application, variant: int) -> None:
    """A message that goes out days later does not speak of a Tuesday, of yesterday or of today."""
    text = ear.said(message(kind, application, wording=ear.voice(variant)))
    assert not ear.hears(r"\b(on Tuesday|yesterday|today)\b(?!, )", text)


@given(st.sampled_from(ABOUT_AN_OFFER), applications(offered=offers()), VARIANTS)
def name_the_interview_or_the_offer(kind: MessageKind, application: Application, variant: int) -> None:
    """A message about an offer speaks of the offer, by its title."""
    text = ear.said(message(kind, application, wording=ear.voice(variant)))
    assert TITLE in text
    assert ear.hears(r"\boffer\w*|\baccept\w*", text)


@pytest.mark.parametrize("law", laws(globals()))
def test_law(law: Callable[[], None]) -> None:
    law()
