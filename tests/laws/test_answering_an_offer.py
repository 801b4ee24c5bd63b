"""Answering an offer: what the messages about it say; when they are sent is `test_next_step`'s."""

from collections.abc import Callable
from datetime import date, timedelta

import attrs
import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from interview_etiquette import (
    Application,
    Candidate,
    Force,
    Guideline,
    Interview,
    MessageKind,
    Note,
    Offer,
    OfferForm,
    OfferStatus,
    Point,
    Policy,
    SalaryReply,
    Stance,
    Term,
    compose_offer_reply,
    compose_salary_answer,
    date_to_ask_for,
    explain_negotiation_stance,
    explain_next_step,
    missing_terms,
    negotiation_stance,
    salary_answer,
)

from . import ear, laws
from .practice import (
    ANSWER_BY,
    ELSEWHERE,
    HR,
    OFFERED_ON,
    PRIORITIES,
    REASONS,
    STARTS_ON,
    TITLE,
    applications,
    house_rules,
    message,
    offers,
    visits,
    writers,
    written_offers,
)

VARIANTS = st.integers(0, 3)
OPEN = (OfferStatus.OPEN,)
WRITTEN = (OfferForm.FORMAL_EMAIL, OfferForm.FORMAL_LETTER)
UNWRITTEN = (OfferForm.VERBAL, OfferForm.INFORMAL_EMAIL, None)
OPEN_OFFERS = offers(statuses=OPEN)
OFFERED = applications(interested=True, offered=OPEN_OFFERS)
UNTIL = date(2026, 6, 16)
TWO_WEEKS_ON = date(2026, 6, 11)
TERM_WORDS = {
    Term.SALARY: r"\b(salary|pay|rate)\b",
    Term.START_DATE: r"\bstart(ing)?\b",
    Term.ANSWER_BY: r"\b(answer|decision|respond|reply|hear from me|let you know)\b",
    Term.BENEFITS: r"\bbenefits\b",
    Term.PLACE: r"\b(place|location|where)\b",
    Term.CONTINGENCIES: r"\b(conditions?|contingen\w+)\b",
    Term.HOURS: r"\bhours\b",
    Term.REPORTING_LINE: r"\breport\w*\b",
    Term.SIGNATURE: r"\bsign\w*\b",
}


def offer_of(application: Application) -> Offer:
    assert application.offer is not None
    return application.offer


def acknowledged(application: Application, variant: int) -> Note:
    return message(MessageKind.ACKNOWLEDGMENT, application, wording=ear.voice(variant))


@given(OFFERED, VARIANTS)
def acknowledge_the_offer_with_thanks(application: Application, variant: int) -> None:
    """Thanks for the offer come first, whatever one thinks of it."""
    note = acknowledged(application, variant)
    opening = ear.sentences(ear.said(note))[0]
    assert ear.hears(ear.THANKS + "|" + ear.GLADNESS, opening)
    assert ear.hears(r"\boffer\w*\b", opening)
    assert note.points[0] is Point.OFFER_THANKS


@given(applications(offered=OPEN_OFFERS), VARIANTS)
def acknowledge_the_offer_undecided(application: Application, variant: int) -> None:
    """Neither yes nor no is said in the same breath, and nothing is asked for that would be a counter."""
    text = ear.said(acknowledged(application, variant))
    assert not ear.hears(ear.YES, text)
    assert not ear.hears(ear.NO, text)
    assert not ear.hears(r"\b(negotiat\w*|flexib\w*|counter)\b", text)
    assert not any(priority in text for priority in PRIORITIES[2:])


@given(OFFERED, VARIANTS)
def acknowledge_the_offer_to_whoever_made_it(application: Application, variant: int) -> None:
    """It goes to whoever made the offer, also if they were not there in the interview."""
    made_by = offer_of(application).made_by
    note = acknowledged(application, variant)
    assert made_by is None or note.to.name == made_by.name


@given(OFFERED, VARIANTS)
def answer_by_the_day_that_is_named(application: Application, variant: int) -> None:
    """An acknowledgment names the day of the answer, where there is one."""
    text = ear.said(acknowledged(application, variant))
    assert ear.gives(ANSWER_BY, text) is (offer_of(application).answer_by is not None)


@given(applications(interested=True, offered=written_offers()), VARIANTS)
def answer_by_the_day_that_is_usual(application: Application, variant: int) -> None:
    """Where a written offer may have named none, an acknowledgment names the end of the usual time."""
    offer, text = offer_of(application), ear.said(acknowledged(application, variant))
    unasked = offer.answer_by is None and offer.received_at is not None and offer.terms is None
    assert ear.gives(TWO_WEEKS_ON, text) is unasked


@given(OFFERED, VARIANTS, st.sampled_from((-1, 0, 1, 300)))
def answer_by_the_day_that_is_still_to_come(application: Application, variant: int, after: int) -> None:
    """Nothing is promised for a day that is over; on the day itself it still is."""
    assume(offer_of(application).answer_by is not None)
    written_on = ANSWER_BY + timedelta(days=after)
    note = message(MessageKind.ACKNOWLEDGMENT, application, written_on=written_on, wording=ear.voice(variant))
    assert (Point.ANSWER_DATE in note.points) is (after <= 0)
    promises = r"\b(will|'ll|plan to)\b.{0,60}\bby\b"
    assert after <= 0 or not ear.hears(promises, ear.said(note))


@given(applications(interested=True, offered=offers(forms=UNWRITTEN, statuses=OPEN)), VARIANTS)
def remind_of_the_letter_kindly(application: Application, variant: int) -> None:
    """A reminder gives thanks again, asks when the offer might come in writing, and has no word of delay."""
    text = ear.said(message(MessageKind.OFFER_REMINDER, application, wording=ear.voice(variant)))
    assert ear.hears(ear.THANKS + "|" + ear.GLADNESS, ear.sentences(text)[0])
    assert any(ear.hears(ear.ASKS, sentence) for sentence in ear.sentences_with(ear.IN_WRITING + r"|\bterms\b", text))
    assert not ear.hears(ear.REPROACH + r"|\b(late|delay\w*|already asked|reminder|still (have )?not)\b", text)
    assert not ear.hears(ear.YES, text)


def hears_term(term: Term, note: Note) -> bool:
    """Whether the sentence that asks for terms asks for this one."""
    asking = [s for s in ear.sentences_with(ear.ASKS, ear.said(note)) if not ear.hears(ear.IN_WRITING, s)]
    return any(ear.hears(TERM_WORDS[term], sentence) for sentence in asking)


@given(applications(interested=True, offered=written_offers()), VARIANTS)
def ask_for_pay_and_dates_and_all_else_at_once(application: Application, variant: int) -> None:
    """An acknowledgment asks, in one sentence, for what the written offer does not state."""
    missing = missing_terms(offer_of(application))
    note = acknowledged(application, variant)
    assert (Point.MISSING_TERMS in note.points) is bool(missing)
    assert all(hears_term(term, note) for term in missing[:3])


@given(offers(statuses=OPEN, forms=WRITTEN), st.sampled_from(Term))
def ask_for_pay_and_dates_until_they_are_stated(offer: Offer, term: Term) -> None:
    """A term is missing unless it is among those stated or its field is set."""
    field = {Term.SALARY: offer.salary, Term.START_DATE: offer.starts_on, Term.ANSWER_BY: offer.answer_by}.get(term)
    stated = offer.terms is None or term in offer.terms or field is not None
    assert (term in missing_terms(offer)) is not stated


@given(offers())
def ask_for_the_terms_only_of_an_open_written_offer(offer: Offer) -> None:
    """Nothing is missing of what is closed, is not written, or was not looked at."""
    if offer.status is not OfferStatus.OPEN or offer.form not in WRITTEN or offer.terms is None:
        assert missing_terms(offer) == ()


def test_ask_for_the_terms_in_the_order_of_their_weight() -> None:
    """What must be known comes before what should, and that before what may."""
    missing = missing_terms(Offer(OfferForm.FORMAL_LETTER, TITLE, terms=()))
    assert missing == tuple(Term)
    assert [term.force for term in missing] == [Force.MUST] * 3 + [Force.SHOULD] * 4 + [Force.MAY] * 2
    assert [term.guideline for term in (Term.SALARY, Term.START_DATE, Term.ANSWER_BY)] == [
        Guideline.ASK_FOR_PAY_AND_DATES
    ] * 3


@given(
    st.sampled_from((Term.BENEFITS, Term.PLACE, Term.CONTINGENCIES, Term.HOURS)), visits(informational=False), VARIANTS
)
def ask_for_the_terms_by_their_names(term: Term, visit: Interview, variant: int) -> None:
    """One that alone is missing is asked for, and none of the others."""
    _asks_for_one(term, visit, variant, Guideline.ASK_FOR_THE_TERMS)


@given(st.sampled_from((Term.REPORTING_LINE, Term.SIGNATURE)), visits(informational=False), VARIANTS)
def ask_for_the_formalities_by_their_names(term: Term, visit: Interview, variant: int) -> None:
    """To whom one reports and who signs can be asked for alone."""
    _asks_for_one(term, visit, variant, Guideline.ASK_FOR_THE_FORMALITIES)


def _asks_for_one(term: Term, visit: Interview, variant: int, guideline: Guideline) -> None:
    stated = [other for other in Term if other is not term]
    offer = Offer(OfferForm.FORMAL_LETTER, TITLE, terms=stated)
    note = acknowledged(Application(candidate=Candidate("Noor Haddad"), interviews=[visit], offer=offer), variant)
    assert term.guideline is guideline
    assert hears_term(term, note)
    named = [other for other in Term if other is not Term.ANSWER_BY and hears_term(other, note)]
    assert named == [term]


@given(OFFERED, st.sampled_from((None, *REASONS)), VARIANTS)
def ask_for_more_time_until_one_date(application: Application, because: str | None, variant: int) -> None:
    """The request names the one date, and the reason where there is one, and none that was not given."""
    note = message(MessageKind.TIME_REQUEST, application, until=UNTIL, because=because, wording=ear.voice(variant))
    text = ear.said(note)
    assert ear.gives(UNTIL, text)
    assert because is None or ear.retells(text, because)
    assert because is not None or not ear.hears(r"\b(because|in view of|another offer|other interviews?)\b", text)


@given(OFFERED, VARIANTS)
def ask_for_more_time_without_taking_it(application: Application, variant: int) -> None:
    """It asks, with thanks, and does not assume that the time is granted, nor answer the offer."""
    text = ear.said(message(MessageKind.TIME_REQUEST, application, until=UNTIL, wording=ear.voice(variant)))
    [request] = ear.sentences_with(ear.in_words(UNTIL), text)
    assert ear.hears(r"\?|\b(would|might|may|could|ask)\b", request)
    assert not ear.hears(r"\b(will|shall|'ll|going to) (give you|answer|decide|let you know)\b", request)
    assert ear.hears(ear.THANKS + "|" + ear.GLADNESS, ear.sentences(text)[0])
    assert not ear.hears(ear.YES, text)
    assert not ear.hears(ear.NO, text)


DAYS_OF_ANSWER = st.none() | st.integers(0, 40)


@given(st.integers(0, 60), DAYS_OF_ANSWER, house_rules())
@example(4, 7, Policy())
@example(4, 2, Policy())
@example(4, 14, Policy())
@example(4, 13, Policy())
def ask_for_more_time_as_usual_and_a_week_at_most(later: int, days: int | None, policy: Policy) -> None:
    """The date to ask for ends the usual time, is at most a week after theirs, and is a business day."""
    received_at = OFFERED_ON + timedelta(days=later)
    day = received_at.date()
    answer_by = None if days is None else day + timedelta(days)
    offer = Offer(OfferForm.FORMAL_LETTER, TITLE, answer_by=answer_by, received_at=received_at)
    asked = date_to_ask_for(offer, policy=policy)
    usual = day + policy.decision_time
    if answer_by is not None and answer_by >= usual:
        assert asked is None
        return
    target = usual if answer_by is None else min(usual, answer_by + timedelta(7))
    assert asked is not None
    assert asked >= target
    assert asked.weekday() < 5
    assert asked not in policy.holidays
    skipped = [target + timedelta(n) for n in range((asked - target).days)]
    assert all(each.weekday() > 4 or each in policy.holidays for each in skipped)


@pytest.mark.parametrize(
    ("answer_by", "weeks", "asked"),
    [
        (date(2026, 10, 12), 2, date(2026, 10, 19)),
        (date(2026, 10, 7), 2, date(2026, 10, 14)),
        (None, 2, date(2026, 10, 19)),
        (date(2026, 10, 26), 2, None),
        (date(2026, 10, 6), 1, date(2026, 10, 12)),
    ],
)
def test_ask_for_more_time_until_a_date_that_others_worked_out(
    answer_by: date | None, weeks: int, asked: date | None
) -> None:
    """A letter of Monday, October 5, 2026, under the usual two weeks and under one."""
    received_at = OFFERED_ON.replace(month=10, day=5)
    offer = Offer(OfferForm.FORMAL_LETTER, TITLE, answer_by=answer_by, received_at=received_at)
    assert date_to_ask_for(offer, policy=Policy(decision_time=timedelta(weeks=weeks))) == asked


@given(written_offers(), writers(interested=True), st.permutations(PRIORITIES), VARIANTS)
def name_your_priorities_in_their_order(offer: Offer, writer: Candidate, priorities: list[str], variant: int) -> None:
    """Each once, in the order of their weight, which the words do not point at."""
    twice = (*priorities, priorities[0])
    text = ear.said(compose_offer_reply(offer, writer, to=HR, priorities=twice, wording=ear.voice(variant)))
    places = [text.index(priority) for priority in priorities]
    assert places == sorted(places)
    assert all(text.count(priority) == 1 for priority in priorities)
    assert not ear.hears(r"\b(most important|first of all|above all else|in that order|ultimatum|must)\b", text)


@given(written_offers(), writers(interested=True), st.sampled_from((0, 1, 3)), VARIANTS)
def name_your_priorities_and_ask_for_a_talk(offer: Offer, writer: Candidate, many: int, variant: int) -> None:
    """With priorities or without, a counter-proposal thanks, wants the job, and asks for a talk."""
    reply = compose_offer_reply(offer, writer, to=HR, priorities=PRIORITIES[:many], wording=ear.voice(variant))
    text = ear.said(reply)
    assert ear.hears(ear.THANKS + "|" + ear.GLADNESS, ear.sentences(text)[0])
    assert ear.hears(ear.HAGGLING, text)
    assert ear.wants_the_job(text)
    assert many > 0 or ear.hears(r"\b(terms|points|things) ?\b", text)


@given(OFFERED, VARIANTS, st.booleans())
def ask_whether_it_stands_in_words(application: Application, variant: int, dated: bool) -> None:
    """An inquiry about an offer whose day is over asks whether it still stands, and answers nothing."""
    written_on = ANSWER_BY + timedelta(days=3) if dated else None
    note = message(MessageKind.OFFER_INQUIRY, application, written_on=written_on, wording=ear.voice(variant))
    text = ear.said(note)
    asking = ear.sentences_with(r"\bstill (stands?|open)\b", text)
    assert any(ear.hears(ear.ASKS, sentence) for sentence in asking)
    assert not ear.hears(ear.YES, text)
    assert not ear.hears(ear.NO, text)
    assert not ear.hears(ear.REPROACH, text)


ACCEPTED = applications(offered=offers(statuses=(OfferStatus.ACCEPTED, OfferStatus.OPEN)))


@given(ACCEPTED, VARIANTS)
def confirm_in_writing_unmistakably(application: Application, variant: int) -> None:
    """The yes is in the first sentence, with thanks, and is not taken back."""
    text = ear.said(message(MessageKind.ACCEPTANCE, application, wording=ear.voice(variant)))
    assert ear.hears(ear.YES, ear.sentences(text)[0])
    assert ear.hears(ear.THANKS, text)
    assert not ear.hears(ear.NO, text)
    assert not ear.hears(
        r"\b(provided|unless|on condition|if you (can|could|would) (raise|agree|give|match|add))\b", text
    )


@given(ACCEPTED, VARIANTS)
def confirm_in_writing_and_ask_for_the_same(application: Application, variant: int) -> None:
    """The terms are asked for in writing exactly where they are not."""
    note = message(MessageKind.ACCEPTANCE, application, wording=ear.voice(variant))
    unwritten = offer_of(application).form not in WRITTEN
    about_writing = [s for s in ear.sentences_with(ear.IN_WRITING, ear.said(note)) if not ear.hears(ear.YES, s)]
    confirming = [s for s in about_writing if "have it in writing" not in s]
    assert bool(confirming) is unwritten


@given(ACCEPTED, VARIANTS)
def restate_the_terms_that_are_known(application: Application, variant: int) -> None:
    """The title, the pay and the start date, as agreed; none that is not known."""
    offer = offer_of(application)
    text = ear.said(message(MessageKind.ACCEPTANCE, application, wording=ear.voice(variant)))
    assert TITLE in text
    assert ("$72,000 a year" in text) is (offer.salary is not None)
    assert ear.gives(STARTS_ON, text) is (offer.starts_on is not None)


@given(offers(statuses=(OfferStatus.ACCEPTED,)), house_rules())
def honor_your_acceptance_under_every_policy(offer: Offer, policy: Policy) -> None:
    """What was accepted is not negotiated again."""
    assert negotiation_stance(offer, policy=policy) is Stance.CLOSED


@given(offers(statuses=(OfferStatus.ACCEPTED,)), writers(), VARIANTS)
def honor_your_acceptance_in_words(offer: Offer, writer: Candidate, variant: int) -> None:
    """The reply to it is the acceptance, even from somebody who has thought better of it."""
    reply = compose_offer_reply(offer, writer, to=HR, priorities=PRIORITIES, wording=ear.voice(variant))
    assert reply.kind is MessageKind.ACCEPTANCE
    assert ear.hears(ear.YES, ear.said(reply))
    assert "two days at home" not in reply.text


DECLINED = applications(offered=offers(statuses=(OfferStatus.DECLINED, OfferStatus.OPEN)))


@given(DECLINED, VARIANTS)
def decline_at_once_unmistakably(application: Application, variant: int) -> None:
    """The no is plain, in one sentence, with thanks before it and no question behind it."""
    plain = attrs.evolve(application, candidate=attrs.evolve(application.candidate, reason=None))
    text = ear.said(message(MessageKind.DECLINE, plain, wording=ear.voice(variant)))
    assert ear.hears(ear.THANKS + "|" + ear.GLADNESS, ear.sentences(text)[0])
    assert len(ear.sentences_with(ear.NO, text)) == 1
    assert "?" not in text
    assert not ear.hears(ear.YES, text)
    assert not ear.hears(ear.COURTSHIP, text)


@given(DECLINED, VARIANTS)
def decline_at_once_kindly(application: Application, variant: int) -> None:
    """One reason where it is given, none made up, and nothing of pay or of something better."""
    text = ear.said(message(MessageKind.DECLINE, application, wording=ear.voice(variant)))
    reason = application.candidate.reason
    assert reason is None or ear.retells(text, reason)
    assert reason is not None or not ear.hears(r"\b(because|reason|accepted)\b", text)
    assert not ear.hears(ear.PAY + "|" + ear.REPROACH + r"|\b(better|unfortunately|regrettably)\b", text)


@given(offers(statuses=OPEN), writers(interested=False), VARIANTS)
def decline_at_once_whatever_its_form(offer: Offer, writer: Candidate, variant: int) -> None:
    """Whoever does not want an open offer declines it, written or not, and asks for no terms."""
    reply = compose_offer_reply(offer, writer, to=HR, priorities=PRIORITIES, wording=ear.voice(variant))
    assert reply.kind is MessageKind.DECLINE
    assert ear.hears(ear.NO, ear.said(reply))
    assert not any(priority in reply.text for priority in PRIORITIES)


@given(applications(interested=False, offered=OPEN_OFFERS), st.booleans())
def decline_at_once_because_it_is_not_wanted(application: Application, bound: bool) -> None:
    """An open offer that is not wanted is declined for that alone, whatever else was accepted."""
    elsewhere = attrs.evolve(ELSEWHERE, status=OfferStatus.ACCEPTED) if bound else None
    advice = explain_next_step(application, now=OFFERED_ON, other_offer=elsewhere)
    assert advice.answer is not None
    assert advice.answer.kinds == (MessageKind.DECLINE,)
    assert advice.because == (Guideline.DECLINE_AT_ONCE,)


@given(offers(), house_rules())
def answered_offer_is_closed_under_every_policy(offer: Offer, policy: Policy) -> None:
    """Once answered or withdrawn an offer stays closed, and that is the one reason."""
    closed = offer.status is not OfferStatus.OPEN
    advice = explain_negotiation_stance(offer, policy=policy)
    assert (advice.answer is Stance.CLOSED) is closed
    assert (advice.because == (Guideline.ANSWERED_OFFER_IS_CLOSED,)) is closed


CLOSED = offers(statuses=(OfferStatus.ACCEPTED, OfferStatus.DECLINED, OfferStatus.WITHDRAWN))


@given(CLOSED, writers(), VARIANTS)
def answered_offer_is_closed_in_words(offer: Offer, writer: Candidate, variant: int) -> None:
    """The reply to a closed offer opens nothing, and states what has been settled."""
    reply = compose_offer_reply(offer, writer, to=HR, priorities=PRIORITIES, wording=ear.voice(variant))
    text = ear.said(reply)
    assert "two days at home" not in text
    assert not ear.hears(r"\b(negotiat\w*|flexib\w*|counter|reconsider|discuss)\b", text)
    words = {OfferStatus.ACCEPTED: ear.YES, OfferStatus.DECLINED: ear.NO, OfferStatus.WITHDRAWN: ear.THANKS}
    assert ear.hears(words[offer.status], text) or offer.status is OfferStatus.WITHDRAWN


@given(st.integers(2, 9), visits(informational=False), writers(), VARIANTS)
def ask_their_range_the_second_time(asked: int, visit: Interview, writer: Candidate, variant: int) -> None:
    """Asked a second time, and then only, one asks for theirs, in a question."""
    assert (salary_answer(asked) is SalaryReply.ASK_THEIR_RANGE) is (asked == 2)
    said = compose_salary_answer(SalaryReply.ASK_THEIR_RANGE, visit, writer, wording=ear.voice(variant))
    assert "?" in said
    assert ear.hears(r"\b(range|pays|budget\w*)\b", said)


@given(st.integers(1, 9), st.booleans(), visits(informational=False), writers(), VARIANTS)
def give_a_range_when_pressed_or_to_an_agency(
    asked: int, by_agency: bool, visit: Interview, writer: Candidate, variant: int
) -> None:
    """From the third time on, or to an agency at once, one gives the range that one has, and not its lower end alone."""
    reply = salary_answer(asked, by_agency=by_agency)
    assert (reply is SalaryReply.GIVE_RANGE) is (asked > 2 or by_agency)
    said = compose_salary_answer(reply, visit, writer, salary_range="$65,000 to $72,000", wording=ear.voice(variant))
    assert ("$65,000 to $72,000" in said) is (reply is SalaryReply.GIVE_RANGE)
    assert not ear.hears(r"\b(at least|minimum|lowest|floor|no less)\b", said)


@given(st.integers(1, 9), st.booleans(), visits(informational=False), writers(), VARIANTS)
def keep_past_pay_private_however_asked(
    asked: int, by_agency: bool, visit: Interview, writer: Candidate, variant: int
) -> None:
    """A question about past pay is politely declined, whoever asks and however often, and nothing is told."""
    reply = salary_answer(asked, by_agency=by_agency, about_history=True)
    assert reply is SalaryReply.DECLINE_HISTORY
    said = compose_salary_answer(reply, visit, writer, salary_range="$65,000 to $72,000", wording=ear.voice(variant))
    assert ear.hears(r"\brather\b|\bprivate\b|\bto myself\b|\bdon't (usually|think)\b", said)
    assert not ear.hears(r"\d|\bI (made|earned|was (paid|making|earning))\b", said)


@pytest.mark.parametrize("law", laws(globals()))
def test_law(law: Callable[[], None]) -> None:
    law()
