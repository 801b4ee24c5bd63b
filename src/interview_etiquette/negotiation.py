"""Whether to negotiate an offer now."""

from enum import Enum
from typing import Final

from attrs import frozen

from .advice import Advice
from .guidance import Guideline
from .model import Offer, OfferForm, OfferStatus
from .policy import AS_WRITTEN, Policy


class Stance(Enum):
    """What to do about an offer.

    Example:
        >>> Stance.ASK_FOR_IT_IN_WRITING.value
        'ask_for_it_in_writing'
    """

    WAIT_FOR_AN_OFFER = "wait_for_an_offer"
    """There is none: be prepared for salary questions, and put negotiating off."""
    ASK_FOR_IT_IN_WRITING = "ask_for_it_in_writing"
    NEGOTIATE = "negotiate"
    """You may, now."""
    CLOSED = "closed"
    """It has been answered or withdrawn."""


def negotiation_stance(offer: Offer | None, *, policy: Policy = AS_WRITTEN) -> Stance:
    """What should you do about the offer now?

    Args:
        offer: The offer as it stands; `None` where there is none.
        policy: `email_counts_as_written` and `negotiate_verbal_offers` settle the contested forms.

    Returns:
        The stance to take.

    Guidance:
        `negotiate-once-in-writing`: a letter, or an e-mail that states the formal offer.
        `wait-for-the-written-offer` and `oral-offer-is-not-formal` before that, `defer-salary-talk` before any offer.
        `answered-offer-is-closed` goes beyond the page.

    Example:
        >>> negotiation_stance(None).name
        'WAIT_FOR_AN_OFFER'
        >>> negotiation_stance(Offer(OfferForm.INFORMAL_EMAIL, "Planner")).name
        'ASK_FOR_IT_IN_WRITING'
        >>> negotiation_stance(Offer(OfferForm.FORMAL_EMAIL, "Planner")).name
        'NEGOTIATE'
    """
    return _verdict(offer, policy).stance.answer


def explain_negotiation_stance(offer: Offer | None, *, policy: Policy = AS_WRITTEN) -> Advice[Stance]:
    """What should you do about the offer now, and why?

    Args:
        offer: The offer as it stands; `None` where there is none.
        policy: As for `negotiation_stance`.

    Returns:
        The answer of `negotiation_stance` with the guidelines that it rests on.

    Example:
        >>> advice = explain_negotiation_stance(Offer(OfferForm.VERBAL, "Planner"))
        >>> [guideline.id for guideline in advice.because]
        ['wait-for-the-written-offer', 'oral-offer-is-not-formal']
    """
    return _verdict(offer, policy).stance


def should_negotiate(offer: Offer | None, *, policy: Policy = AS_WRITTEN) -> bool:
    """Should you negotiate now?

    Args:
        offer: The offer as it stands; `None` where there is none.
        policy: As for `negotiation_stance`.

    Returns:
        Whether the stance is `Stance.NEGOTIATE`.

    Guidance:
        As for `negotiation_stance`.

    Example:
        >>> should_negotiate(Offer(OfferForm.VERBAL, "Planner"))
        False
        >>> should_negotiate(Offer(OfferForm.FORMAL_LETTER, "Planner"))
        True
    """
    return _verdict(offer, policy).negotiate.answer


def explain_should_negotiate(offer: Offer | None, *, policy: Policy = AS_WRITTEN) -> Advice[bool]:
    """Should you negotiate now, and why?

    Args:
        offer: The offer as it stands; `None` where there is none.
        policy: As for `negotiation_stance`.

    Returns:
        The answer of `should_negotiate` with the guidelines that it rests on.

    Example:
        >>> explain_should_negotiate(Offer(OfferForm.FORMAL_LETTER, "Planner")).because[0].id
        'negotiate-once-in-writing'
    """
    return _verdict(offer, policy).negotiate


@frozen
class _Verdict:
    """One outcome, ready-made for both questions."""

    stance: Advice[Stance]
    negotiate: Advice[bool]


def _outcome(stance: Stance, *because: Guideline) -> _Verdict:
    now = stance is Stance.NEGOTIATE  # pragma: no mutate (runs at import, before a mutant is chosen)
    return _Verdict(Advice(stance, because), Advice(now, because))  # pragma: no mutate (the same)


_NO_OFFER: Final = _outcome(Stance.WAIT_FOR_AN_OFFER, Guideline.DEFER_SALARY_TALK)
_ANSWERED: Final = _outcome(Stance.CLOSED, Guideline.ANSWERED_OFFER_IS_CLOSED)
_WRITTEN: Final = _outcome(Stance.NEGOTIATE, Guideline.NEGOTIATE_ONCE_IN_WRITING)
_ANNOUNCED: Final = _outcome(Stance.ASK_FOR_IT_IN_WRITING, Guideline.WAIT_FOR_THE_WRITTEN_OFFER)
_ORAL: Final = _outcome(
    Stance.ASK_FOR_IT_IN_WRITING, Guideline.WAIT_FOR_THE_WRITTEN_OFFER, Guideline.ORAL_OFFER_IS_NOT_FORMAL
)
_EMAIL_BY_HOUSE_RULE: Final = _outcome(
    Stance.ASK_FOR_IT_IN_WRITING, Guideline.WAIT_FOR_THE_WRITTEN_OFFER, Guideline.FOLLOW_THE_HOUSE_RULE
)
_ORAL_BY_HOUSE_RULE: Final = _outcome(Stance.NEGOTIATE, Guideline.FOLLOW_THE_HOUSE_RULE)

_OPEN: Final = OfferStatus.OPEN
_VERBAL: Final = OfferForm.VERBAL
_INFORMAL_EMAIL: Final = OfferForm.INFORMAL_EMAIL
_FORMAL_EMAIL: Final = OfferForm.FORMAL_EMAIL


def _verdict(offer: Offer | None, policy: Policy) -> _Verdict:
    if offer is None:
        return _NO_OFFER
    if offer.status is not _OPEN:
        return _ANSWERED
    form = offer.form
    if form is _VERBAL:
        return _ORAL_BY_HOUSE_RULE if policy.negotiate_verbal_offers else _ORAL
    if form is _INFORMAL_EMAIL:
        return _ANNOUNCED
    if form is _FORMAL_EMAIL and not policy.email_counts_as_written:
        return _EMAIL_BY_HOUSE_RULE
    return _WRITTEN
