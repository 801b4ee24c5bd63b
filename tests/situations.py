"""Every small situation, and what the library says to it, as chess engines count the positions that their rules allow.

A series is a list of situations, in a fixed order, with the questions that each of them is asked.
Answers are told as text, so that they can be compared across versions of Python and of this library.
"""

from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, date, datetime, timedelta
from enum import Enum
from itertools import combinations_with_replacement, product
from typing import Final, NamedTuple, TypeAlias, TypeVar, cast
from zoneinfo import ZoneInfo

from attrs import evolve

from interview_etiquette import (
    AS_WRITTEN,
    Advice,
    Candidate,
    Finding,
    Guideline,
    Interview,
    Medium,
    Note,
    Offer,
    OfferForm,
    OfferStatus,
    Person,
    Policy,
    Role,
    compose_note,
    compose_notes,
    compose_offer_reply,
    compose_salary_deferral,
    explain_media_for,
    explain_negotiation_stance,
    explain_note_due_by,
    explain_others_to_thank,
    explain_points_for,
    explain_recipients_for,
    explain_should_negotiate,
    media_for,
    negotiation_stance,
    note_due_by,
    others_to_thank,
    plan_follow_up,
    recipients_for,
    review_note,
    should_negotiate,
)

T = TypeVar("T")

BEFORE_A_CLOCK_CHANGE: Final = datetime(2026, 3, 7, 15, 30, tzinfo=ZoneInfo("America/New_York"))
AFTERNOON: Final = datetime(2026, 5, 19, 15, 30, tzinfo=UTC)
NEW_YEARS_EVE: Final = datetime(2026, 12, 31, 15, 30, tzinfo=UTC)
WRITERS: Final = (
    Candidate("Noor Haddad", interested=True, qualifications=["five years of forecasting"]),
    Candidate("Noor Haddad", interested=False),
)
HR: Final = Person("Sam Ortiz", Role.HR_REPRESENTATIVE, appreciated="the quick replies")
UP_TO_NINE: Final = Policy(individual_notes_up_to=9)
BY_LETTER: Final = date(2026, 5, 20)


class After(NamedTuple):
    """What follows one interview, for one candidate under one policy."""

    interview: Interview
    candidate: Candidate
    policy: Policy


class Offered(NamedTuple):
    """An offer or none, to a candidate with priorities, under one policy."""

    offer: Offer | None
    candidate: Candidate
    priorities: tuple[str, ...]
    policy: Policy


class Drafted(NamedTuple):
    """A draft that may have been meant for another interview, and when it was sent."""

    draft: str
    interview: Interview
    candidate: Candidate
    sent_at: datetime | None


Situation: TypeAlias = After | Offered | Drafted
Question: TypeAlias = Callable[..., str]


class Series(NamedTuple):
    """Situations of one kind, and the questions that each of them is asked."""

    situations: Callable[[], Iterator[Situation]]
    questions: dict[str, Question]


def told(answer: object) -> str:
    """An answer as text that is the same wherever it is given."""
    match answer:
        case Finding():
            return f"{told(answer.guideline)}: {answer.message}"
        case Note():
            return f"{answer.medium.name} {answer.dated} {told(answer.points)}\n{answer.text}"
        case Person():
            return answer.name
        case Guideline():
            return answer.id
        case Enum():
            return answer.name
        case datetime():
            return answer.isoformat(" ")
        case tuple():
            return "; ".join(map(told, cast("tuple[object, ...]", answer))) or "none"
        case _:
            return str(answer)


def both(explained: Advice[T], plain: T) -> str:
    """The explained answer, and the plain one, which is to be the same."""
    return f"{told(explained.answer)}, because of {told(explained.because)}; plainly: {told(plain)}"


# Whom, by when, by what medium.

MET: Final = [
    *(roles for size in range(4) for roles in product(Role, repeat=size)),
    *combinations_with_replacement(Role, 4),
]
MET_IN_ONE_ORDER: Final = [roles for size in range(5) for roles in combinations_with_replacement(Role, size)]
HOUSE_RULES: Final = (
    AS_WRITTEN,
    Policy(individual_notes_up_to=3),
    Policy(individual_notes_up_to=9, note_window=timedelta(hours=48)),
)


def hosts() -> Iterator[tuple[Person, Person | None]]:
    """Whoever invited you, and whoever arranged it: nobody else, the inviter by name, or another."""
    for role in Role:
        inviter = Person("Ida Inviter", role)
        yield from product([inviter], [None, inviter, *(Person("Ari Arranger", other) for other in Role)])


def met(roles: Sequence[Role]) -> tuple[Person, ...]:
    """People whom the notes can tell apart."""
    return tuple(Person(f"Mo Met {number}", role) for number, role in enumerate(roles, 1))


def visits() -> Iterator[Situation]:
    """Every host and everybody met, up to four people, after a job interview, hurried or not, and an informational one."""
    for (inviter, arranger), roles, policy in product(hosts(), MET, HOUSE_RULES):
        for position, soon in (("Planner", False), ("Planner", True), (None, False)):
            visit = Interview(
                position=position,
                ended_at=BEFORE_A_CLOCK_CHANGE,
                invited_by=inviter,
                arranged_by=arranger,
                met=met(roles),
                decision_soon=soon,
            )
            yield After(visit, WRITERS[0], policy)


def whom(interview: Interview, _: Candidate, policy: Policy) -> str:
    return both(explain_recipients_for(interview, policy=policy), recipients_for(interview, policy=policy))


def through_them(interview: Interview, _: Candidate, policy: Policy) -> str:
    return both(explain_others_to_thank(interview, policy=policy), others_to_thank(interview, policy=policy))


def by_when(interview: Interview, _: Candidate, policy: Policy) -> str:
    return both(explain_note_due_by(interview, policy=policy), note_due_by(interview, policy=policy))


def by_what(interview: Interview, _: Candidate, __: Policy) -> str:
    return both(explain_media_for(interview), media_for(interview))


# The notes, for every host and everybody met.


def encounters() -> Iterator[Situation]:
    """Every host and everybody met, in one order, for a writer who wants the job and for one who does not."""
    shapes = product(hosts(), MET_IN_ONE_ORDER, ("Planner", None), WRITERS, (AS_WRITTEN, UP_TO_NINE))
    for (inviter, arranger), roles, position, writer, policy in shapes:
        visit = Interview(
            position=position, ended_at=AFTERNOON, invited_by=inviter, arranged_by=arranger, met=met(roles)
        )
        yield After(visit, writer, policy)


def points(interview: Interview, candidate: Candidate, policy: Policy) -> str:
    asked = [explain_points_for(interview, candidate, to=person, policy=policy) for person in interview.people]
    return "\n".join(f"{told(advice.answer)}, because of {told(advice.because)}" for advice in asked)


def emails(interview: Interview, candidate: Candidate, policy: Policy) -> str:
    return told(compose_notes(interview, candidate, policy=policy))


def letters(interview: Interview, candidate: Candidate, policy: Policy) -> str:
    return told(compose_notes(interview, candidate, medium=Medium.LETTER, dated=BY_LETTER, policy=policy))


# The words, for every detail that a note can hold.

_TALK: Final = "the walk through your planning room"
_VISITORS: Final = (
    ("Dr. Okafor", "Ms. Lee", None),
    ("Dr. Okafor", "Dr. Okafor", _TALK),
    (None, None, None),
    (None, None, _TALK),
)
_EXPECTED: Final[tuple[tuple[date | None, str | None], ...]] = (
    (None, None),
    (date(2026, 12, 31), None),
    (date(2027, 1, 8), None),
    (None, "early next week"),
)
_QUALIFICATIONS: Final = (
    (),
    ("five years of forecasting",),
    ("forecasting", "a degree in statistics"),
    ("research and planning", "a degree"),
    ("one", "two", "three"),
    ("tact, and patience", "two", "three"),
)


def details() -> Iterator[Situation]:
    """Every combination of details, after a few interviews."""
    writers = [
        Candidate("Noor Haddad", interested, qualifications, email, "+1 540 555 0100" if email else None)
        for interested, qualifications, email in product((True, False), _QUALIFICATIONS, (None, "noor@example.org"))
    ]
    posts = product(("Planner", "Director, Planning", "Teaching Role", None), (None, "Acme", "Acme, Inc."))
    for (position, organization), visitors, arranger, expected, writer in product(
        posts, _VISITORS, (HR, None), _EXPECTED, writers
    ):
        yield After(_visit(position, organization, visitors, arranger, expected), writer, AS_WRITTEN)


def _visit(
    position: str | None,
    organization: str | None,
    visitors: tuple[str | None, str | None, str | None],
    arranger: Person | None,
    expected: tuple[date | None, str | None],
) -> Interview:
    first, second, appreciated = visitors
    manager = Person("Ada Okafor", Role.HIRING_MANAGER, first, appreciated=appreciated)
    return Interview(
        position=position,
        ended_at=NEW_YEARS_EVE,
        invited_by=manager,
        arranged_by=arranger,
        met=[Person("Tom Becker", form_of_address=second)],
        organization=organization,
        reply_expected=expected[0],
        reply_expected_about=expected[1],
    )


def plan(interview: Interview, candidate: Candidate, policy: Policy) -> str:
    made = plan_follow_up(interview, candidate, policy=policy)
    return told((made.due_by, made.media, made.recipients, made.others_to_thank, made.notes))


def deferral(interview: Interview, candidate: Candidate, _: Policy) -> str:
    return compose_salary_deferral(interview, candidate)


# Offers.

_PRIORITIES: Final = ((), ("a start in September",), ("one, exactly", "two", "three"))


def offers() -> Iterator[Situation]:
    """No offer, and every offer, by who gives it and when they want an answer, under every policy on offers."""
    policies = [
        Policy(email_counts_as_written=email, negotiate_verbal_offers=verbal)
        for email, verbal in product((True, False), repeat=2)
    ]
    made = [
        Offer(form, "Planner", organization, answer_by, status)
        for form, status, organization, answer_by in product(
            OfferForm, OfferStatus, (None, "Acme"), (None, date(2026, 6, 1))
        )
    ]
    for case in product((None, *made), WRITERS, _PRIORITIES, policies):
        yield Offered(*case)


def stance(offer: Offer | None, _: Candidate, __: tuple[str, ...], policy: Policy) -> str:
    return both(explain_negotiation_stance(offer, policy=policy), negotiation_stance(offer, policy=policy))


def whether(offer: Offer | None, _: Candidate, __: tuple[str, ...], policy: Policy) -> str:
    return both(explain_should_negotiate(offer, policy=policy), should_negotiate(offer, policy=policy))


def reply(offer: Offer | None, candidate: Candidate, priorities: tuple[str, ...], policy: Policy) -> str:
    if offer is None:
        return "nothing to reply to"
    to = Person("Ada Okafor", Role.HIRING_MANAGER, "Dr. Okafor")
    return "\n".join(
        told(compose_offer_reply(offer, candidate, to=to, priorities=priorities, medium=medium, policy=policy))
        for medium in Medium
    )


# Drafts.

_SENTENCES: Final = (
    "",
    "Dear Sir or Madam,",
    "Dear Dr. Okafor, thank you.",
    "Thank you for your time. I am no longer interested, and withdraw.",
    "I admire [Company]. What salary should I expect? You kept me waiting.",
)


def drafts() -> Iterator[Situation]:
    """Every note under every other's facts, and some drafts that lack much, sent in time, late, or at no given time."""
    occasions = list(_occasions())
    texts = [*_SENTENCES, *(compose_note(interview, writer).text for interview, writer in occasions)]
    late = AFTERNOON + timedelta(hours=24, microseconds=1)
    for text, (interview, writer), sent_at in product(texts, occasions, (None, AFTERNOON, late)):
        yield Drafted(text, interview, writer, sent_at)


def _occasions() -> Iterator[tuple[Interview, Candidate]]:
    manager = Person("Ada Okafor", Role.HIRING_MANAGER, "Dr. Okafor", appreciated=_TALK)
    visit = Interview(position="Planner", ended_at=AFTERNOON, invited_by=HR)
    expected = evolve(visit, invited_by=manager, met=[Person("Tom Becker")], reply_expected=date(2026, 6, 1))
    about = evolve(visit, met=[manager], position="Salary Analyst", reply_expected_about="early next week")
    chat = evolve(visit, position=None, invited_by=manager)
    yield from product((visit, expected, about, chat), WRITERS)


def review(draft: str, interview: Interview, candidate: Candidate, sent_at: datetime | None) -> str:
    return told(review_note(draft, interview, candidate, sent_at=sent_at))


SERIES: Final[dict[str, Series]] = {
    "visits": Series(
        visits,
        {"recipients_for": whom, "others_to_thank": through_them, "note_due_by": by_when, "media_for": by_what},
    ),
    "encounters": Series(encounters, {"points_for": points, "compose_notes": emails, "letters": letters}),
    "details": Series(details, {"plan_follow_up": plan, "letters": letters, "compose_salary_deferral": deferral}),
    "offers": Series(offers, {"negotiation_stance": stance, "should_negotiate": whether, "compose_offer_reply": reply}),
    "drafts": Series(drafts, {"review_note": review}),
}
