"""What to say about pay before there is an offer, and about the offer once there is one."""

from collections.abc import Iterable
from typing import Final

from ._checks import check_instance, keep_texts
from .content import Point
from .english import ENGLISH
from .model import Candidate, Interview, Medium, Offer, Person
from .negotiation import Stance, negotiation_stance
from .note import Note, written
from .policy import AS_WRITTEN, Policy
from .wording import Wording

_POINTS: Final = (Point.THANKS, Point.POSITION)


def compose_salary_deferral(interview: Interview, candidate: Candidate, *, wording: Wording = ENGLISH) -> str:
    """Compose an answer to "what salary do you expect?" before there is an offer.

    Args:
        interview: The interview in which it is asked.
        candidate: Who is asked.
        wording: How things are said.

    Returns:
        Two or three sentences to say aloud; never a number.

    Guidance:
        `defer-salary-talk`.

    Example:
        >>> from datetime import UTC, datetime
        >>> ended_at = datetime(2026, 5, 19, 15, 30, tzinfo=UTC)
        >>> interview = Interview(position=None, ended_at=ended_at, invited_by=Person("Ada Okafor"))
        >>> compose_salary_deferral(interview, Candidate("Noor Haddad")).split(". ")[0]
        'I am here to learn about the work, so pay is not a question for today'
    """
    return wording.salary_deferral(interview, candidate)


def compose_offer_reply(
    offer: Offer,
    candidate: Candidate,
    *,
    to: Person,
    priorities: Iterable[str] = (),
    medium: Medium | None = None,
    wording: Wording = ENGLISH,
    policy: Policy = AS_WRITTEN,
) -> Note:
    """Compose the reply to an offer, by the stance to take.

    Args:
        offer: The offer as it stands.
        candidate: The writer.
        to: The reader.
        priorities: What to negotiate for, as noun phrases, most important first.
            They are held back until the stance is to negotiate.
        medium: How it travels; by default as an e-mail.
        wording: How things are said.
        policy: As for `negotiation_stance`.

    Returns:
        A note that asks for the offer in writing, opens the negotiation, or thanks and opens nothing.
        None of them declines: say no in your own words, and give the offer that status.

    Raises:
        FactTypeError: If an argument is of the wrong type; before there is an offer, nothing is written.
        FactValueError: If a priority is not one visible line of text.

    Guidance:
        That of `negotiation_stance`.

    Example:
        >>> from interview_etiquette import OfferForm
        >>> offer = Offer(OfferForm.VERBAL, "Planner")
        >>> reply = compose_offer_reply(offer, Candidate("Noor Haddad"), to=Person("Ada Okafor"))
        >>> print(reply.paragraphs[-1].split("? ")[0])
        Before we go into the details, would you please send me the formal offer in writing
    """
    check_instance("offer", offer, Offer)
    check_instance("to", to, Person)
    wanted = keep_texts("priorities", priorities)
    return written(
        wording,
        to=to,
        sender=candidate,
        medium=Medium.EMAIL if medium is None else medium,
        subject=wording.offer_subject(offer),
        paragraphs=_paragraphs(negotiation_stance(offer, policy=policy), offer, candidate, wanted, wording),
        points=_POINTS,
    )


def _paragraphs(
    stance: Stance, offer: Offer, candidate: Candidate, priorities: tuple[str, ...], wording: Wording
) -> tuple[str, ...]:
    match stance:
        case Stance.NEGOTIATE:
            return wording.opening_of_negotiation(offer, candidate, priorities)
        case Stance.CLOSED:
            return wording.closed_offer(offer)
        case _:
            return wording.request_for_writing(offer, candidate)
