"""Offers: whether to negotiate, what is missing, how much time to ask for, what to say of pay before there is one."""

from datetime import date
from enum import Enum
from typing import TYPE_CHECKING, Final, Self

from ._fields import check_bool, check_instance, normalize_count
from .advice import Advice
from .errors import FactValueError, short_repr
from .facts import Offer, OfferForm, OfferStatus, Term
from .guidance import Guideline
from .policy import AS_WRITTEN, Policy
from .timing import add_days, business_day_from

__all__ = [
    "SalaryReply",
    "Stance",
    "date_to_ask_for",
    "explain_negotiation_stance",
    "explain_should_negotiate",
    "missing_terms",
    "negotiation_stance",
    "salary_answer",
    "should_negotiate",
]

_A_WEEK: Final = 7


class Stance(Enum):
    """What to do about an offer.

    Example:
        >>> Stance.ASK_FOR_IT_IN_WRITING.value
        'ask_for_it_in_writing'
    """

    __repr__ = Enum.__str__  # can be pasted back

    WAIT_FOR_AN_OFFER = "wait_for_an_offer"
    """There is none: be prepared for salary questions, and put negotiating off."""
    ASK_FOR_IT_IN_WRITING = "ask_for_it_in_writing"
    """It is not written: ask for it in writing, or wait for it where a letter is announced."""
    NEGOTIATE = "negotiate"
    """You may, now."""
    CLOSED = "closed"
    """It has been answered or withdrawn."""


class SalaryReply(Enum):
    """How to answer a question about pay before there is an offer.

    Attributes:
        guideline: The guideline that asks for it.

    Example:
        >>> SalaryReply.DEFER.guideline.id
        'defer-salary-talk'
    """

    __repr__ = Enum.__str__  # can be pasted back

    guideline: Guideline

    if not TYPE_CHECKING:

        def __new__(cls, value: str, guideline: Guideline) -> Self:
            """Make a member whose value is its name in data."""
            member = object.__new__(cls)
            member._value_ = value
            member.guideline = guideline
            return member

    DEFER = ("defer", Guideline.DEFER_SALARY_TALK)
    """First the fit, then pay."""
    ASK_THEIR_RANGE = ("ask_their_range", Guideline.ASK_THEIR_RANGE)
    """What range do they have in mind?"""
    GIVE_RANGE = ("give_range", Guideline.GIVE_A_RANGE)
    """A researched range, never the floor."""
    DECLINE_HISTORY = ("decline_history", Guideline.KEEP_PAST_PAY_PRIVATE)
    """What you earned before stays yours; turn to what you expect."""


def negotiation_stance(offer: Offer | None, *, policy: Policy = AS_WRITTEN) -> Stance:
    """What should you do about the offer now?

    Args:
        offer: The offer as it stands; `None` where there is none.
        policy: `email_counts_as_written` and `negotiate_verbal_offers` settle the contested forms.

    Returns:
        The stance to take; a more formal offer never allows less.

    Raises:
        FactTypeError: If an argument is of the wrong type.

    Guidance:
        `negotiate-once-in-writing`: a letter, or an email that states the formal offer.
        `wait-for-the-written-offer` and `oral-offer-is-not-formal` before that, `defer-salary-talk` before any offer.
        `answered-offer-is-closed` rests on other career centers.

    Example:
        >>> negotiation_stance(None).name
        'WAIT_FOR_AN_OFFER'
        >>> negotiation_stance(Offer(OfferForm.INFORMAL_EMAIL, "Planner")).name
        'ASK_FOR_IT_IN_WRITING'
        >>> negotiation_stance(Offer(OfferForm.FORMAL_EMAIL, "Planner")).name
        'NEGOTIATE'
    """
    return _stance(offer, policy)[0]


def explain_negotiation_stance(offer: Offer | None, *, policy: Policy = AS_WRITTEN) -> Advice[Stance]:
    """As `negotiation_stance`, with its reasons.

    Example:
        >>> advice = explain_negotiation_stance(Offer(OfferForm.VERBAL, "Planner"))
        >>> [guideline.id for guideline in advice.because]
        ['wait-for-the-written-offer', 'oral-offer-is-not-formal']
    """
    return Advice(*_stance(offer, policy))


def should_negotiate(offer: Offer | None, *, policy: Policy = AS_WRITTEN) -> bool:
    """Should you negotiate now?

    Args:
        offer: The offer as it stands; `None` where there is none.
        policy: As for `negotiation_stance`.

    Returns:
        Whether the stance is `Stance.NEGOTIATE`.

    Raises:
        FactTypeError: If an argument is of the wrong type.

    Guidance:
        As for `negotiation_stance`.

    Example:
        >>> should_negotiate(Offer(OfferForm.VERBAL, "Planner"))
        False
        >>> should_negotiate(Offer(OfferForm.FORMAL_LETTER, "Planner"))
        True
    """
    return _stance(offer, policy)[0] is _NEGOTIATE


def explain_should_negotiate(offer: Offer | None, *, policy: Policy = AS_WRITTEN) -> Advice[bool]:
    """As `should_negotiate`, with its reasons.

    Example:
        >>> explain_should_negotiate(Offer(OfferForm.FORMAL_LETTER, "Planner")).because[0].id
        'negotiate-once-in-writing'
    """
    stance, because = _stance(offer, policy)
    return Advice(stance is _NEGOTIATE, because)


def is_written(offer: Offer, policy: Policy) -> bool:
    """Whether an offer counts as written, by the house rules about email and word of mouth, too; its status aside."""
    return _stance_if_open(offer, policy)[0] is _NEGOTIATE


def missing_terms(offer: Offer) -> tuple[Term, ...]:
    """What does the written offer not state?

    Args:
        offer: The offer as it stands.

    Returns:
        The missing terms in order of weight, each with its guideline and force;
        nothing where `terms` is `None`, or the offer unwritten or closed.

    Raises:
        FactTypeError: If `offer` is none.

    Guidance:
        `ask-for-pay-and-dates`, `ask-for-the-terms`, `ask-for-the-formalities`.

    Example:
        >>> offer = Offer(OfferForm.FORMAL_LETTER, "Planner", salary="$72,000", terms=[Term.BENEFITS, Term.PLACE])
        >>> [term.value for term in missing_terms(offer)][:3]
        ['start_date', 'answer_by', 'contingencies']
    """
    check_instance("offer", offer, Offer)
    if offer.terms is None or not should_negotiate(offer):
        return ()
    stated = {Term.SALARY: offer.salary, Term.START_DATE: offer.starts_on, Term.ANSWER_BY: offer.answer_by}
    return tuple([term for term in Term if term not in offer.terms and stated.get(term) is None])


def date_to_ask_for(offer: Offer, *, policy: Policy = AS_WRITTEN) -> date | None:
    """Until which date should you ask for time to decide?

    Args:
        offer: The offer as it stands.
        policy: `decision_time` is the usual time, `holidays` are no business days.

    Returns:
        The end of the usual time, but at most a week after `answer_by`; on a weekend or holiday the next business day.
        `None` where `answer_by` already leaves the usual time, or the offer is closed, or its arrival unknown.

    Raises:
        FactTypeError: If an argument is of the wrong type.

    Guidance:
        `ask-for-more-time`.

    Example:
        >>> from datetime import UTC, date, datetime
        >>> received_at = datetime(2026, 10, 5, 9, tzinfo=UTC)
        >>> print(date_to_ask_for(Offer(OfferForm.FORMAL_LETTER, "Planner", None, date(2026, 10, 7), received_at=received_at)))
        2026-10-14
    """
    check_instance("offer", offer, Offer)
    check_instance("policy", policy, Policy)
    if offer.status is not _OPEN or offer.received_at is None:
        return None
    usual = add_days(offer.received_at.date(), policy.decision_time.days)
    if offer.answer_by is None:
        return business_day_from(usual, policy)
    if offer.answer_by >= usual:
        return None
    return business_day_from(min(usual, add_days(offer.answer_by, _A_WEEK)), policy)


def answer_day(offer: Offer, policy: Policy) -> date | None:
    """The day by which to promise an answer: theirs; else, where the written offer may have named none, the usual one."""
    if offer.answer_by is not None:
        return offer.answer_by
    is_open_question = offer.terms is None and should_negotiate(offer, policy=policy)
    return date_to_ask_for(offer, policy=policy) if is_open_question else None


def salary_answer(asked: int = 1, *, by_agency: bool = False, about_history: bool = False) -> SalaryReply:
    """How should you answer when they ask about pay before there is an offer?

    Args:
        asked: How often they have asked by now, one or more.
        by_agency: Whether an agency recruiter asks, who needs a figure to work with.
        about_history: Whether they ask what you earned before.
            Whether they may depends on the place: the law differs.

    Returns:
        What to do; the reply has its guideline.

    Raises:
        FactTypeError: If an argument is of the wrong type.
        FactValueError: If `asked` is less than one.

    Guidance:
        `defer-salary-talk`, then `ask-their-range`, then `give-a-range`; `keep-past-pay-private`.

    Example:
        >>> [salary_answer(asked).value for asked in (1, 2, 3)]
        ['defer', 'ask_their_range', 'give_range']
        >>> salary_answer(by_agency=True).value
        'give_range'
    """
    count = normalize_count("asked", asked, "a whole number, 1 or more")
    if count < 1:
        raise FactValueError("asked", short_repr(asked), "a whole number, 1 or more")
    check_bool("by_agency", by_agency)
    check_bool("about_history", about_history)
    if about_history:
        return SalaryReply.DECLINE_HISTORY
    return SalaryReply.GIVE_RANGE if by_agency else _LADDER[min(count, len(_LADDER)) - 1]


_LADDER: Final = (SalaryReply.DEFER, SalaryReply.ASK_THEIR_RANGE, SalaryReply.GIVE_RANGE)

_NEGOTIATE: Final = Stance.NEGOTIATE  # looking a member up costs more than comparing it
_OPEN: Final = OfferStatus.OPEN
_VERBAL: Final = OfferForm.VERBAL
_FORMAL_EMAIL: Final = OfferForm.FORMAL_EMAIL
_FORMAL_LETTER: Final = OfferForm.FORMAL_LETTER

_NO_OFFER: Final = (Stance.WAIT_FOR_AN_OFFER, (Guideline.DEFER_SALARY_TALK,))
_ANSWERED: Final = (Stance.CLOSED, (Guideline.ANSWERED_OFFER_IS_CLOSED,))
_WRITTEN: Final = (_NEGOTIATE, (Guideline.NEGOTIATE_ONCE_IN_WRITING,))
_BY_HOUSE_RULE: Final = (_NEGOTIATE, (Guideline.FOLLOW_THE_HOUSE_RULE,))
_UNWRITTEN: Final = (Stance.ASK_FOR_IT_IN_WRITING, (Guideline.WAIT_FOR_THE_WRITTEN_OFFER,))
_ORAL: Final = (
    Stance.ASK_FOR_IT_IN_WRITING,
    (Guideline.WAIT_FOR_THE_WRITTEN_OFFER, Guideline.ORAL_OFFER_IS_NOT_FORMAL),
)
_EMAIL_BY_HOUSE_RULE: Final = (
    Stance.ASK_FOR_IT_IN_WRITING,
    (Guideline.WAIT_FOR_THE_WRITTEN_OFFER, Guideline.FOLLOW_THE_HOUSE_RULE),
)


def _stance(offer: Offer | None, policy: Policy) -> tuple[Stance, tuple[Guideline, ...]]:
    if policy is not AS_WRITTEN:  # the usual one needs no look
        check_instance("policy", policy, Policy)
    if offer is None:
        return _NO_OFFER
    if offer.__class__ is not Offer:  # nor does the usual class
        check_instance("offer", offer, Offer)
    return _stance_if_open(offer, policy) if offer.status is _OPEN else _ANSWERED


def _stance_if_open(offer: Offer, policy: Policy) -> tuple[Stance, tuple[Guideline, ...]]:
    form = offer.form
    if form is _FORMAL_LETTER or (form is _FORMAL_EMAIL and policy.email_counts_as_written):
        return _WRITTEN
    if policy.negotiate_verbal_offers:
        return _BY_HOUSE_RULE
    if form is _VERBAL:
        return _ORAL
    return _EMAIL_BY_HOUSE_RULE if form is _FORMAL_EMAIL else _UNWRITTEN
