"""What a message says: which points each kind makes, in which order and paragraph, under which condition."""

from collections.abc import Callable, Mapping
from enum import Enum
from types import MappingProxyType
from typing import TYPE_CHECKING, Final, Self, TypeAlias

from attrs import frozen

from ._fields import check_instance
from ._text import says_nothing
from .advice import Advice
from .applications import MessageKind
from .facts import Candidate, Interview, OfferForm, OfferStatus, without_candidate
from .guidance import Guideline
from .occasion import Occasion
from .offers import answer_day, missing_terms, should_negotiate
from .people import Person, require_person
from .policy import AS_WRITTEN, Policy
from .recipients import Audience, audience_of, check_interview

__all__ = ["Line", "OUTLINES", "Point", "explain_points_for", "points_for"]


class Point(Enum):
    """One thing that a message says.

    Attributes:
        guideline: The guideline that asks for it.

    Example:
        >>> Point("reply_date").guideline.id
        'say-when-you-expect-to-hear'
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

    THANKS = ("thanks", Guideline.THANK_EVERY_TIME)
    """Thanks for the interview, or for what the reader did for it."""
    POSITION = ("position", Guideline.NAME_THE_POSITION)
    """The title of the position."""
    APPRECIATED = ("appreciated", Guideline.BE_SPECIFIC)
    """What the writer valued in talking to the reader."""
    OWN_WORDS = ("own_words", Guideline.IN_YOUR_OWN_WORDS)
    """Sentences of the writer's own."""
    ENTHUSIASM = ("enthusiasm", Guideline.SHOW_ENTHUSIASM)
    """That the writer wants the job, and what draws them to it."""
    QUALIFICATIONS = ("qualifications", Guideline.RESTATE_QUALIFICATIONS)
    """What the writer would bring to it."""
    REPLY_DATE = ("reply_date", Guideline.SAY_WHEN_YOU_EXPECT_TO_HEAR)
    """When the writer expects to hear, as far as that is known."""
    WITHDRAWAL = ("withdrawal", Guideline.WITHDRAW_TACTFULLY)
    """That the writer no longer wishes to be considered, and why."""
    THANK_OTHERS = ("thank_others", Guideline.THANK_OTHERS_THROUGH_THEM)
    """The request to thank the others."""
    STATUS_QUESTION = ("status_question", Guideline.ASK_WHERE_IT_STANDS)
    """The question where the decision stands."""
    OTHER_OFFER = ("other_offer", Guideline.TELL_THEM_YOUR_DEADLINE)
    """That another employer waits for an answer, and until when."""
    FUTURE = ("future", Guideline.CLOSE_GRACIOUSLY)
    """Interest in what may come later."""
    OFFER_THANKS = ("offer_thanks", Guideline.ACKNOWLEDGE_THE_OFFER)
    """Thanks for the offer."""
    WRITTEN_OFFER = ("written_offer", Guideline.WAIT_FOR_THE_WRITTEN_OFFER)
    """The request for the offer in writing, or that the writer looks forward to the letter."""
    MISSING_TERMS = ("missing_terms", Guideline.ASK_FOR_PAY_AND_DATES)
    """The question after what the written offer does not state."""
    ANSWER_DATE = ("answer_date", Guideline.ANSWER_BY_THE_DAY)
    """The day by which the writer will answer."""
    OFFER_QUESTION = ("offer_question", Guideline.ASK_WHETHER_IT_STANDS)
    """The question whether the offer still stands."""
    MORE_TIME = ("more_time", Guideline.ASK_FOR_MORE_TIME)
    """The request for time until one date, and why."""
    PRIORITIES = ("priorities", Guideline.NAME_YOUR_PRIORITIES)
    """What the writer would like to talk about before answering."""
    ACCEPTANCE = ("acceptance", Guideline.CONFIRM_IN_WRITING)
    """The yes."""
    TERMS = ("terms", Guideline.RESTATE_THE_TERMS)
    """The pay and the start date, as agreed."""
    DECLINE = ("decline", Guideline.DECLINE_AT_ONCE)
    """The no, and why."""


@frozen
class Line:
    """One line of an outline: a point, and when it is made.

    Args:
        point: The point.
        when: The condition, a predicate over the occasion.
    """

    point: Point
    when: Callable[[Occasion], bool]


Outline: TypeAlias = tuple[tuple[Point, ...], ...]
"""The points of one message, in their order, by paragraph."""


def _always(_: Occasion) -> bool:
    return True


def _a_position_is_known(occasion: Occasion) -> bool:
    return occasion.position is not None


def _says_something(text: str | None) -> bool:
    # What only fills a field of a form ("N/A") is as good as unknown.
    return text is not None and not says_nothing(text)


def _something_was_appreciated(occasion: Occasion) -> bool:
    return _says_something(occasion.to.appreciated)


def _the_writer_has_own_words(occasion: Occasion) -> bool:
    return _says_something(occasion.candidate.own_words) and occasion.decides


def _the_writer_wants_the_job(occasion: Occasion) -> bool:
    return occasion.candidate.interested and not occasion.is_informational


def _qualifications_for_the_job(occasion: Occasion) -> bool:
    return _the_writer_wants_the_job(occasion) and any(map(_says_something, occasion.candidate.qualifications))


def _there_are_others(occasion: Occasion) -> bool:
    return occasion.others != ()


def _there_was_an_interview(occasion: Occasion) -> bool:
    return occasion.interview is not None


def _thanks_are_due(occasion: Occasion) -> bool:
    return _there_was_an_interview(occasion) and not (occasion.thanked or occasion.to_come)


def _an_offer_was_made(occasion: Occasion) -> bool:
    return occasion.offer is not None


def _the_offer_is_unwritten(occasion: Occasion) -> bool:
    offer = occasion.offer
    if offer is None or should_negotiate(offer, policy=occasion.policy):
        return False
    return offer.status is OfferStatus.OPEN or offer.form not in (OfferForm.FORMAL_EMAIL, OfferForm.FORMAL_LETTER)


def _terms_are_missing(occasion: Occasion) -> bool:
    return occasion.offer is not None and missing_terms(occasion.offer) != ()


def _the_answer_is_dated(occasion: Occasion) -> bool:
    day = None if occasion.offer is None else answer_day(occasion.offer, occasion.policy)
    return day is not None and (occasion.written_on is None or occasion.written_on <= day)


def _terms_are_known(occasion: Occasion) -> bool:
    offer = occasion.offer
    return offer is not None and (_says_something(offer.salary) or offer.starts_on is not None)


_THANKS: Final = Line(Point.THANKS, _always)
_POSITION: Final = Line(Point.POSITION, _a_position_is_known)
_APPRECIATED: Final = Line(Point.APPRECIATED, _something_was_appreciated)
_OWN_WORDS: Final = Line(Point.OWN_WORDS, _the_writer_has_own_words)
_ENTHUSIASM: Final = Line(Point.ENTHUSIASM, _the_writer_wants_the_job)
_THANK_OTHERS: Final = Line(Point.THANK_OTHERS, _there_are_others)
_STATUS_QUESTION: Final = Line(Point.STATUS_QUESTION, _always)
_OFFER_THANKS: Final = Line(Point.OFFER_THANKS, _always)
_WRITTEN_OFFER: Final = Line(Point.WRITTEN_OFFER, _the_offer_is_unwritten)

OUTLINES: Final[Mapping[MessageKind, tuple[tuple[Line, ...], ...]]] = MappingProxyType(
    {
        MessageKind.THANK_YOU: (
            (_THANKS, _POSITION, _THANK_OTHERS, _APPRECIATED),
            (_OWN_WORDS, _ENTHUSIASM, Line(Point.QUALIFICATIONS, _qualifications_for_the_job)),
            (Line(Point.REPLY_DATE, _the_writer_wants_the_job),),
        ),
        MessageKind.WITHDRAWAL: (
            (_THANKS, _POSITION, Line(Point.WITHDRAWAL, _always)),
            (_APPRECIATED, _OWN_WORDS, _THANK_OTHERS),
        ),
        MessageKind.STATUS_INQUIRY: ((_THANKS, _POSITION, _ENTHUSIASM), (_STATUS_QUESTION,)),
        MessageKind.DEADLINE_NOTICE: (
            (_THANKS, _POSITION, _ENTHUSIASM),
            (Line(Point.OTHER_OFFER, _always), _STATUS_QUESTION),
        ),
        MessageKind.CLOSING_THANKS: (
            (
                Line(Point.THANKS, lambda occasion: not _an_offer_was_made(occasion)),
                Line(Point.OFFER_THANKS, _an_offer_was_made),
                _POSITION,
                _APPRECIATED,
                Line(Point.FUTURE, _the_writer_wants_the_job),
            ),
        ),
        MessageKind.ACKNOWLEDGMENT: (
            (_OFFER_THANKS, _POSITION, Line(Point.THANKS, _thanks_are_due)),
            (
                _WRITTEN_OFFER,
                Line(Point.MISSING_TERMS, _terms_are_missing),
                Line(Point.ANSWER_DATE, _the_answer_is_dated),
            ),
        ),
        MessageKind.OFFER_REMINDER: ((_OFFER_THANKS, _POSITION, Line(Point.WRITTEN_OFFER, _always)),),
        MessageKind.OFFER_INQUIRY: ((_OFFER_THANKS, _POSITION, Line(Point.OFFER_QUESTION, _always)),),
        MessageKind.TIME_REQUEST: ((_OFFER_THANKS, _POSITION, Line(Point.MORE_TIME, _always)),),
        MessageKind.COUNTER_PROPOSAL: ((_OFFER_THANKS, _POSITION, _ENTHUSIASM), (Line(Point.PRIORITIES, _always),)),
        MessageKind.ACCEPTANCE: (
            (Line(Point.ACCEPTANCE, _always), _POSITION, Line(Point.TERMS, _terms_are_known)),
            (_WRITTEN_OFFER,),
        ),
        MessageKind.DECLINE: ((_OFFER_THANKS, _POSITION, Line(Point.DECLINE, _always)),),
    }
)
"""What each kind of message of yours says."""


def lay_out(occasion: Occasion) -> Outline:
    """The points of one message by paragraph: those of its outline whose conditions hold.

    A paragraph of one point joins the one before it, unless it closes the message.
    """
    paragraphs = [
        tuple([line.point for line in paragraph if line.when(occasion)]) for paragraph in OUTLINES[occasion.kind]
    ]
    joined: list[tuple[Point, ...]] = []
    for paragraph in filter(None, paragraphs):
        if joined and (len(joined[-1]) == 1 or (len(paragraph) == 1 and paragraph is not paragraphs[-1])):
            joined[-1] += paragraph
        else:
            joined.append(paragraph)
    return tuple(joined)


def _kind_after(interview: Interview, candidate: Candidate) -> MessageKind:
    """What to send after an interview: thanks or, from somebody who does not want the job, the withdrawal with them."""
    wanted = candidate.interested or interview.is_informational
    return MessageKind.THANK_YOU if wanted else MessageKind.WITHDRAWAL


def occasion_after(interview: Interview, candidate: Candidate, to: Person, audience: Audience) -> Occasion:
    """The occasion of the note to one person after an interview."""
    others = audience.thanked_through(to, candidate.name)
    kind = _kind_after(interview, candidate)
    return Occasion(interview, candidate, to, others, kind=kind, decides=to is audience.asked)


def points_for(
    interview: Interview, candidate: Candidate, *, to: Person | None = None, policy: Policy = AS_WRITTEN
) -> tuple[Point, ...]:
    """What should the note to this person say?

    Args:
        interview: The interview that took place; the candidate's own mentions in it are left out.
        candidate: The writer.
        to: Whom the note goes to, one of the interview's people; by default the first recipient.
        policy: As for `recipients_for`.

    Returns:
        The points in the order in which they are made.
        The reply date is among them for an interested candidate even where it is unknown:
        the note then looks forward to hearing.

    Raises:
        FactTypeError: If an argument is of the wrong type.
        FactValueError: If `to` is none of the interview's people.

    Guidance:
        Each point has its own guideline, as `Point.guideline`.
        The request to thank the others stands in one note only, so that nobody is thanked through two people:
        in the note to whoever decides, if they are written to, otherwise in the first recipient's.

    Example:
        >>> from datetime import UTC, datetime
        >>> ended_at = datetime(2026, 5, 19, 15, 30, tzinfo=UTC)
        >>> interview = Interview(position="Planner", ended_at=ended_at, invited_by=Person("Ada Okafor"))
        >>> [point.value for point in points_for(interview, Candidate("Noor Haddad"))]
        ['thanks', 'position', 'enthusiasm', 'reply_date']
        >>> [point.value for point in points_for(interview, Candidate("Noor Haddad", interested=False))]
        ['thanks', 'position', 'withdrawal']
    """
    return _points(interview, candidate, to, policy)[0]


def explain_points_for(
    interview: Interview, candidate: Candidate, *, to: Person | None = None, policy: Policy = AS_WRITTEN
) -> Advice[tuple[Point, ...]]:
    """As `points_for`, with its reasons.

    Example:
        >>> from datetime import UTC, datetime
        >>> ended_at = datetime(2026, 5, 19, 15, 30, tzinfo=UTC)
        >>> interview = Interview(position=None, ended_at=ended_at, invited_by=Person("Ada Okafor"))
        >>> [guideline.id for guideline in explain_points_for(interview, Candidate("Noor Haddad")).because]
        ['thank-every-time']
    """
    return Advice(*_points(interview, candidate, to, policy))


def check_writing(interview: object, candidate: object, policy: object) -> None:
    """Refuse arguments of the wrong type by their names."""
    check_interview(interview, policy)
    check_instance("candidate", candidate, Candidate)


def _points(
    interview: Interview, candidate: Candidate, to: Person | None, policy: Policy
) -> tuple[tuple[Point, ...], tuple[Guideline, ...]]:
    check_writing(interview, candidate, policy)
    interview = without_candidate(interview, candidate)
    audience = audience_of(interview, policy)
    reader = reader_of(interview, audience, to)
    points = flat(lay_out(occasion_after(interview, candidate, reader, audience)))
    because = tuple([point.guideline for point in points])
    return points, because if candidate.interested else (*because, Guideline.THANK_EVEN_SO)


def reader_of(interview: Interview, audience: Audience, to: Person | None) -> Person:
    """Whom one note goes to: by default the first recipient; nobody who was not there."""
    if to is None:
        return audience.recipients[0]
    return require_person("to", to, interview.people, "the interview's people")


def flat(outline: Outline) -> tuple[Point, ...]:
    """The points of an outline, in order."""
    return tuple([point for paragraph in outline for point in paragraph])
