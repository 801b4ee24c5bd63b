"""Negotiating offers: when it may begin, and what comes before."""

import re
from collections.abc import Callable

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from interview_etiquette import (
    AS_WRITTEN,
    Candidate,
    Guideline,
    Interview,
    MessageKind,
    Offer,
    OfferForm,
    OfferStatus,
    Policy,
    SalaryReply,
    Stance,
    compose_offer_reply,
    compose_salary_answer,
    explain_negotiation_stance,
    explain_should_negotiate,
    negotiation_stance,
    salary_answer,
    should_negotiate,
)

from . import ear, laws
from .practice import HR, PRIORITIES, house_rules, offers, visits, writers, written_offers

OPEN = (OfferStatus.OPEN,)
UNWRITTEN = (OfferForm.VERBAL, OfferForm.INFORMAL_EMAIL, None)
BY_FORMALITY = (OfferForm.VERBAL, OfferForm.INFORMAL_EMAIL, OfferForm.FORMAL_EMAIL, OfferForm.FORMAL_LETTER)
VARIANTS = st.integers(0, 3)


@given(offers(statuses=OPEN, forms=(OfferForm.FORMAL_LETTER,)), house_rules())
def negotiate_once_in_writing_by_letter(offer: Offer, policy: Policy) -> None:
    """A letter that states the offer opens the negotiation under every policy."""
    assert should_negotiate(offer, policy=policy)
    assert Guideline.NEGOTIATE_ONCE_IN_WRITING in explain_should_negotiate(offer, policy=policy).because


@given(offers(statuses=OPEN, forms=(OfferForm.FORMAL_EMAIL,)), house_rules())
def negotiate_once_in_writing_by_email(offer: Offer, policy: Policy) -> None:
    """An email that states the offer opens it, too, unless the house rule wants a letter."""
    assert should_negotiate(offer)
    allowed = policy.email_counts_as_written or policy.negotiate_verbal_offers
    assert should_negotiate(offer, policy=policy) is allowed


@given(offers(), house_rules())
def negotiate_once_in_writing_and_never_less_for_more(offer: Offer, policy: Policy) -> None:
    """A more formal offer never allows less than a less formal one."""
    allowed = [should_negotiate(attrs.evolve(offer, form=form), policy=policy) for form in BY_FORMALITY]
    assert allowed == sorted(allowed)


@given(written_offers(), writers(interested=True), VARIANTS)
def negotiate_once_in_writing_in_words(offer: Offer, writer: Candidate, variant: int) -> None:
    """The reply to a written offer asks for a talk about the priorities, and gives no answer yet."""
    reply = compose_offer_reply(offer, writer, to=HR, priorities=PRIORITIES, wording=ear.voice(variant))
    assert reply.kind is MessageKind.COUNTER_PROPOSAL
    assert all(priority in ear.said(reply) for priority in PRIORITIES)
    assert ear.hears(ear.HAGGLING, ear.said(reply))
    assert not ear.hears(ear.YES, ear.said(reply))
    assert not ear.hears(ear.NO, ear.said(reply))


@given(offers(statuses=OPEN, forms=UNWRITTEN))
def wait_for_the_written_offer_first(offer: Offer) -> None:
    """What is not known to be written, or only announced, is no time to negotiate."""
    assert negotiation_stance(offer) is Stance.ASK_FOR_IT_IN_WRITING
    assert Guideline.WAIT_FOR_THE_WRITTEN_OFFER in explain_negotiation_stance(offer).because


@given(offers(statuses=OPEN, forms=(OfferForm.FORMAL_EMAIL,)))
def wait_for_the_written_offer_as_a_letter_by_house_rule(offer: Offer) -> None:
    """Where the house rule wants a letter, an email is waited past: that first, and then the rule, are the reasons."""
    advice = explain_negotiation_stance(offer, policy=Policy(email_counts_as_written=False))
    assert advice.answer is Stance.ASK_FOR_IT_IN_WRITING
    assert advice.because == (Guideline.WAIT_FOR_THE_WRITTEN_OFFER, Guideline.FOLLOW_THE_HOUSE_RULE)


@given(offers(forms=UNWRITTEN, statuses=OPEN), writers(interested=True), VARIANTS)
def wait_for_the_written_offer_in_words(offer: Offer, writer: Candidate, variant: int) -> None:
    """The reply speaks of the offer in writing, and of nothing that one would negotiate for."""
    reply = compose_offer_reply(offer, writer, to=HR, priorities=PRIORITIES, wording=ear.voice(variant))
    text = ear.said(reply)
    assert ear.hears(ear.IN_WRITING, text)
    assert not any(priority in text for priority in PRIORITIES)
    assert not ear.hears(r"\b(negotiat\w*|flexib\w*|counter)\b", text)


@given(offers(forms=(OfferForm.INFORMAL_EMAIL,), statuses=OPEN), writers(interested=True), VARIANTS)
def wait_for_the_written_offer_that_is_announced(offer: Offer, writer: Candidate, variant: int) -> None:
    """A letter that is on its way is looked forward to, and not asked for."""
    text = ear.said(compose_offer_reply(offer, writer, to=HR, wording=ear.voice(variant)))
    assert not any(ear.hears(ear.ASKS, sentence) for sentence in ear.sentences_with(ear.IN_WRITING, text))
    assert ear.hears(ear.AWAITS_THE_LETTER, text)


@given(offers(statuses=OPEN, forms=(OfferForm.VERBAL,)), house_rules())
def oral_offer_is_not_formal_but_by_house_rule(offer: Offer, policy: Policy) -> None:
    """A spoken offer opens no negotiation, except where the policy says so."""
    assert should_negotiate(offer, policy=policy) is policy.negotiate_verbal_offers
    cited = Guideline.ORAL_OFFER_IS_NOT_FORMAL in explain_negotiation_stance(offer, policy=policy).because
    assert cited is not policy.negotiate_verbal_offers


@given(offers(statuses=OPEN, forms=(*BY_FORMALITY[1:], None)))
def oral_offer_is_not_formal_of_no_other(offer: Offer) -> None:
    """Nothing but a spoken offer is called oral."""
    assert Guideline.ORAL_OFFER_IS_NOT_FORMAL not in explain_negotiation_stance(offer).because


@given(offers(forms=(OfferForm.VERBAL,), statuses=OPEN), writers(interested=True), VARIANTS)
def oral_offer_is_not_formal_in_words(offer: Offer, writer: Candidate, variant: int) -> None:
    """It is good news, for which one gives thanks; it is neither accepted nor declined."""
    text = ear.said(compose_offer_reply(offer, writer, to=HR, wording=ear.voice(variant)))
    assert ear.hears(ear.THANKS, " ".join(ear.sentences(text)[:2]))
    assert any(ear.hears(ear.ASKS, sentence) for sentence in ear.sentences_with(ear.IN_WRITING, text))
    assert not ear.hears(ear.YES, text)
    assert not ear.hears(ear.NO, text)


@given(house_rules())
def defer_salary_talk_until_there_is_an_offer(policy: Policy) -> None:
    """Without an offer nothing is negotiated, whatever the house rule."""
    assert negotiation_stance(None, policy=policy) is Stance.WAIT_FOR_AN_OFFER
    assert not should_negotiate(None, policy=policy)
    assert explain_should_negotiate(None, policy=policy).because == (Guideline.DEFER_SALARY_TALK,)


@given(visits(), writers(), st.sampled_from(SalaryReply), st.sampled_from((None, "$65,000 to $72,000")), VARIANTS)
def defer_salary_talk_with_two_or_three_sentences(
    visit: Interview, writer: Candidate, reply: SalaryReply, salary_range: str | None, variant: int
) -> None:
    """Whatever the reply, it is short enough to be said aloud, and says nothing against the question."""
    said = compose_salary_answer(reply, visit, writer, salary_range=salary_range, wording=ear.voice(variant))
    assert 2 <= len(ear.sentences(said)) <= 3
    assert not ear.hears(ear.REPROACH, said)


@given(visits(), writers(), st.sampled_from(SalaryReply), VARIANTS)
def defer_salary_talk_without_a_number(visit: Interview, writer: Candidate, reply: SalaryReply, variant: int) -> None:
    """No number is named that was not given, nor one that was given for another reply."""
    for salary_range in (None, "$65,000 to $72,000"):
        said = compose_salary_answer(reply, visit, writer, salary_range=salary_range, wording=ear.voice(variant))
        named = salary_range is not None and reply is SalaryReply.GIVE_RANGE
        assert (re.search(r"[\d$]", said) is not None) is named


@given(visits(informational=False), writers(), VARIANTS)
def defer_salary_talk_the_first_time(visit: Interview, writer: Candidate, variant: int) -> None:
    """Asked for the first time, one puts it off for the sake of the fit, and asks for no figure in return."""
    assert salary_answer() is salary_answer(1) is SalaryReply.DEFER
    said = compose_salary_answer(SalaryReply.DEFER, visit, writer, wording=ear.voice(variant))
    assert ear.hears(r"\b(fit|match|right (person|for)|the job|job itself)\b", said)
    assert not ear.hears(r"\byour range\b|\b(what|which) range\b|budget", said)


def test_an_offer_is_negotiated_for_only_while_it_is_open() -> None:
    """The whole table of forms and states, as the guidance has it."""
    written = (OfferForm.FORMAL_EMAIL, OfferForm.FORMAL_LETTER)
    for form in (*OfferForm, None):
        for status in OfferStatus:
            offer = Offer(form, "Planner", status=status)
            expected = form in written and status is OfferStatus.OPEN
            assert should_negotiate(offer, policy=AS_WRITTEN) is expected


@pytest.mark.parametrize("law", laws(globals()))
def test_law(law: Callable[[], None]) -> None:
    law()
