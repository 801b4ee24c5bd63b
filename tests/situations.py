"""Situations whose answers are kept: some whose messages a person reads, and series of many for one digest each."""

from collections.abc import Callable, Iterator
from datetime import UTC, date, timedelta
from enum import Enum
from itertools import product
from typing import Any, Final, NamedTuple, TypeAlias, cast
from zoneinfo import ZoneInfo

from attrs import evolve

from interview_etiquette import (
    AS_WRITTEN,
    Advice,
    Application,
    Candidate,
    English,
    Exchange,
    Finding,
    Interview,
    Medium,
    MessageKind,
    Note,
    Offer,
    OfferForm,
    OfferStatus,
    Person,
    Policy,
    Role,
    SalaryReply,
    Step,
    Term,
    compose_message,
    compose_note,
    compose_notes,
    compose_offer_reply,
    compose_salary_answer,
    date_to_ask_for,
    explain_media_for,
    explain_negotiation_stance,
    explain_next_step,
    explain_note_due_by,
    explain_others_to_thank,
    explain_points_for,
    explain_recipients_for,
    missing_terms,
    review_note,
)
from interview_etiquette.english import BOOK, Entry

from .laws import practice
from .laws.practice import (
    ANSWER_BY,
    ELSEWHERE,
    FRIDAY,
    HR,
    MANAGER,
    OFFERED_ON,
    OURS,
    PRIORITIES,
    SARA,
    STARTS_ON,
    TITLE,
    TOM,
    TUESDAY,
    WEEK_BEFORE,
    message,
)

# Messages that a person reads

_NOOR: Final = Candidate(
    "Noor Haddad",
    qualifications=["five years of forecasting", "a degree in statistics"],
    drawn_by="the new cold store",
    email="noor@mail.example",
    phone="+1 540 555 0134",
)
_UNSURE: Final = evolve(_NOOR, interested=False, reason="I have accepted a position closer to home")
_PLAIN: Final = Candidate("Ben Ito")
_BY_HR: Final = Interview(
    position=TITLE,
    ended_at=TUESDAY,
    invited_by=HR,
    interviewers=[MANAGER],
    also_met=[TOM, Person("Lou Kim", Role.ASSISTANT)],
    organization="Northwind Foods",
    reply_expected=FRIDAY,
)
_CALL: Final = Interview(position="Buyer", ended_at=TUESDAY, invited_by=HR, reply_expected_about="Early next week")
_BY_SARA: Final = Interview(position="Senior Buyer", ended_at=TUESDAY, invited_by=SARA, also_met=[TOM])
_TALK: Final = Interview(position=None, ended_at=TUESDAY, invited_by=SARA, organization="Northwind Foods")
_OF_MINDS: Final = Interview(
    position="Research Fellow",
    ended_at=TUESDAY.replace(tzinfo=ZoneInfo("Europe/Dublin")),
    invited_by=Person("Siobhán O'Neill", None, "Professor O'Neill"),
    interviewers=[
        Person("Siobhán O'Neill"),
        Person("Wei Chen", None, "Dr. Chen", appreciated="Your question about priors"),
        Person("Li Chen", None, "Dr. Chen"),
    ],
)
_BOOKED: Final = Interview(
    position=TITLE,
    ended_at=TUESDAY.astimezone(UTC),
    invited_by=Person("Lou Kim", Role.ASSISTANT),
    interviewers=[Person("田中 太郎", Role.HIRING_MANAGER, "Tanaka-san")],
)
_CROWD: Final = evolve(_BY_SARA, also_met=[Person(f"{name} Reyes") for name in "Al Bo Cy Di Ed Flo Gus Hal".split()])
_APPLICATION: Final = Application(
    candidate=_NOOR,
    interviews=[_BY_HR],
    exchanges=[Exchange(MessageKind.THANK_YOU, TUESDAY + timedelta(hours=3))],
    priorities=PRIORITIES,
)
_OFFER: Final = Offer(
    OfferForm.FORMAL_LETTER,
    TITLE,
    answer_by=ANSWER_BY,
    received_at=OFFERED_ON,
    made_by=MANAGER,
    salary="$72,000 a year",
    starts_on=STARTS_ON,
    terms=[Term.PLACE, Term.HOURS, Term.SIGNATURE, Term.REPORTING_LINE],
)
_SPOKEN: Final = Offer(OfferForm.VERBAL, TITLE, answer_by=ANSWER_BY, received_at=OFFERED_ON, made_by=HR)


def _about(offer: Offer, **changes: Any) -> Application:
    return evolve(_APPLICATION, offer=evolve(offer, **changes))


def messages() -> Iterator[tuple[str, Note]]:
    """Messages of every kind to different people, each with what it is."""
    to_hr, to_manager = compose_notes(_BY_HR, _NOOR)
    yield "Thank-you note to human resources, who invited", to_hr
    yield "Thank-you note to the hiring manager after the same interview", to_manager
    yield "The same note in other words", compose_note(_BY_HR, _NOOR, to=MANAGER, wording=English(variant=1))
    yield "Thank-you note after a recruiter's call", compose_note(_CALL, _NOOR)
    yield "Thank-you note on first-name terms", compose_note(_BY_SARA, _NOOR)
    yield "Thank-you note from somebody who said nothing of themselves", compose_note(_BY_SARA, _PLAIN)
    again = Application(candidate=_NOOR, interviews=[evolve(_BY_SARA, ended_at=WEEK_BEFORE), _BY_SARA])
    yield "Thank-you note after a second round", compose_message(MessageKind.THANK_YOU, again)
    inside = evolve(_NOOR, internal=True, own_words="Since then I have been counting pallets in my sleep.")
    yield "Thank-you note from inside, with a sentence of one's own", compose_note(_BY_SARA, inside)
    yield (
        "Thank-you letter, written the next day",
        compose_note(_BY_HR, _NOOR, to=MANAGER, medium=Medium.LETTER, written_on=date(2026, 5, 20)),
    )
    yield "Thank-you note after an informational interview", compose_note(_TALK, _NOOR)
    one_each = compose_notes(_OF_MINDS, _NOOR, policy=Policy(individual_notes_up_to=3))
    yield from ((f"Thank-you note to number {n} of a panel", note) for n, note in enumerate(one_each, 1))
    yield "Thank-you note where an assistant invited and only a stamp is known", compose_note(_BOOKED, _NOOR)
    yield "Thank-you note to one of many", compose_note(_CROWD, _NOOR)
    yield "Withdrawal with a reason", compose_note(_BY_HR, _UNSURE, to=MANAGER)
    bound = evolve(_APPLICATION, candidate=evolve(_NOOR, reason=None))
    yield "Withdrawal by letter, after the thanks", message(MessageKind.WITHDRAWAL, bound, medium=Medium.LETTER)
    yield "Status inquiry", message(MessageKind.STATUS_INQUIRY, _APPLICATION)
    yield "Deadline notice", message(MessageKind.DEADLINE_NOTICE, _APPLICATION)
    yield "Closing thanks after a rejection", message(MessageKind.CLOSING_THANKS, _APPLICATION)
    gone = _about(_OFFER, status=OfferStatus.WITHDRAWN)
    yield "Closing thanks after an offer was taken back", message(MessageKind.CLOSING_THANKS, gone)
    yield "Acknowledgment of a spoken offer", message(MessageKind.ACKNOWLEDGMENT, _about(_SPOKEN))
    announced = _about(_SPOKEN, form=OfferForm.INFORMAL_EMAIL)
    yield "Acknowledgment of an announced offer", message(MessageKind.ACKNOWLEDGMENT, announced)
    yield "Acknowledgment of a letter that leaves something out", message(MessageKind.ACKNOWLEDGMENT, _about(_OFFER))
    yield "Reminder of the letter", message(MessageKind.OFFER_REMINDER, _about(_SPOKEN))
    late = message(MessageKind.OFFER_INQUIRY, _about(_OFFER), written_on=ANSWER_BY + timedelta(days=2))
    yield "Inquiry about an offer whose day is over", late
    because = "I have an interview on June 8"
    yield "Request for more time", message(MessageKind.TIME_REQUEST, _about(_OFFER), because=because)
    yield "Counter-proposal", message(MessageKind.COUNTER_PROPOSAL, _about(_OFFER))
    nothing_named = compose_offer_reply(_OFFER, _PLAIN, to=SARA)
    yield "Counter-proposal without priorities, to somebody unknown to the interview", nothing_named
    yield "Acceptance", message(MessageKind.ACCEPTANCE, _about(_OFFER, status=OfferStatus.ACCEPTED))
    yield (
        "Acceptance of a spoken offer, by letter",
        message(MessageKind.ACCEPTANCE, _about(_SPOKEN), medium=Medium.LETTER),
    )
    declined = evolve(_about(_OFFER), candidate=_UNSURE)
    yield "Decline", message(MessageKind.DECLINE, declined)


# Series of which only a digest is kept

Question: TypeAlias = Callable[..., object]


class Series(NamedTuple):
    """Situations of one kind, and what each of them is asked."""

    situations: Callable[[], Iterator[tuple[Any, ...]]]
    answer: Question


def told(answer: object) -> str:
    """An answer as text that is the same in every process and every version of Python."""
    match answer:
        case Advice():
            return f"{told(answer.answer)} because {told(answer.because)}"  # pyright: ignore[reportUnknownArgumentType, reportUnknownMemberType]
        case Step():
            return str(answer)
        case Finding():
            return f"{answer.guideline.id}: {answer.message}"
        case Note():
            return f"{answer.kind.name} {answer.medium.name} {told(answer.points)}\n{answer.text}"
        case Person():
            return answer.name
        case Enum():
            return answer.name
        case tuple():
            return "; ".join(map(told, cast("tuple[object, ...]", answer)))
        case _:
            return str(answer)


_EVERY_NTH_PARTY: Final = 13
_EVERY_NTH_OFFER: Final = 7
_RULES: Final = (AS_WRITTEN, Policy(individual_notes_up_to=4), Policy(through_the_agency=True))
_DRAFTS: Final = (
    "",
    "Dear Sir or Madam,",
    "Dear Dr. Okafor, thank you.",
    "Dear Sam, thank you for your time. I am no longer interested, and withdraw.",
    "Dear Ada, I admire [Company]. What salary should I expect? You kept me waiting.\n\nBest,\nSomebody Else",
)


def _visits() -> Iterator[tuple[Interview, Policy]]:
    visits = [practice.visit(*facts) for facts in practice.some_facts(_EVERY_NTH_PARTY)]
    yield from product(visits, _RULES)


def _people(visit: Interview, policy: Policy) -> object:
    return (
        explain_recipients_for(visit, policy=policy),
        explain_others_to_thank(visit, policy=policy),
        explain_note_due_by(visit, policy=policy),
        explain_media_for(visit),
        explain_points_for(visit, _NOOR, policy=policy),
        explain_points_for(visit, _UNSURE, to=visit.people[-1], policy=policy),
    )


def _notes() -> Iterator[tuple[Interview, Candidate, Medium]]:
    visits = [practice.visit(*facts) for facts in practice.some_facts(16 * _EVERY_NTH_PARTY)]
    yield from product(visits, (_NOOR, _UNSURE, _PLAIN), Medium)


def _composed(visit: Interview, writer: Candidate, medium: Medium) -> object:
    return compose_notes(visit, writer, medium=medium)


def _offers() -> Iterator[tuple[Offer, Policy]]:
    policies = (AS_WRITTEN, Policy(email_counts_as_written=False), Policy(negotiate_verbal_offers=True))
    yield from product(practice.OFFERS[::_EVERY_NTH_OFFER], policies)


def _stance(offer: Offer, policy: Policy) -> object:
    stance = explain_negotiation_stance(offer, policy=policy)
    return stance, missing_terms(offer), date_to_ask_for(offer, policy=policy)


def _correspondence() -> Iterator[tuple[MessageKind, Application, int]]:
    applications = [_about(offer) for offer in practice.OFFERS[:: 20 * _EVERY_NTH_OFFER]]
    yield from product(OURS, applications, (0, 2))


def _written(kind: MessageKind, application: Application, variant: int) -> object:
    return message(kind, application, wording=English(variant=variant))


def _histories() -> Iterator[tuple[Application, int]]:
    logs = ((), _APPLICATION.exchanges, (Exchange(MessageKind.ACKNOWLEDGMENT, OFFERED_ON),))
    offers = (None, *practice.OFFERS[:: 10 * _EVERY_NTH_OFFER])
    for offer, log, days in product(offers, logs, (0, 2, 12, 22, 300)):
        yield evolve(_APPLICATION, offer=offer, exchanges=log), days


def _next(application: Application, days: int) -> object:
    now = TUESDAY + timedelta(days=days, hours=1)
    return explain_next_step(application, now=now), explain_next_step(application, now=now, other_offer=ELSEWHERE)


def _drafts() -> Iterator[tuple[str, Interview, Candidate]]:
    texts = (*_DRAFTS, *(note.text for note in compose_notes(_BY_HR, _NOOR)))
    yield from product(texts, (_BY_HR, _BY_SARA, _TALK), (_NOOR, _UNSURE))


def _reviewed(text: str, visit: Interview, writer: Candidate) -> object:
    return review_note(text, visit, writer, sent_at=TUESDAY + timedelta(hours=25))


def _questions() -> Iterator[tuple[SalaryReply, Interview, Candidate, str | None]]:
    yield from product(SalaryReply, (_BY_HR, _TALK), (_NOOR, _UNSURE), (None, "$65,000 to $72,000"))


def _aloud(reply: SalaryReply, visit: Interview, writer: Candidate, salary_range: str | None) -> object:
    return compose_salary_answer(reply, visit, writer, salary_range=salary_range)


def _entries() -> Iterator[tuple[str, Entry]]:
    for table in (BOOK.sentences, BOOK.subjects):
        for kind, entries in table.items():
            yield from ((kind.name, entry) for entry in entries)


def _written_down(kind: str, entry: Entry) -> object:
    return kind, entry.text, entry.register, *entry.says, *(fit.__name__ for fit in entry.fits)


SERIES: Final[dict[str, Series]] = {
    "sentences": Series(_entries, _written_down),
    "people": Series(_visits, _people),
    "notes": Series(_notes, _composed),
    "offers": Series(_offers, _stance),
    "correspondence": Series(_correspondence, _written),
    "histories": Series(_histories, _next),
    "drafts": Series(_drafts, _reviewed),
    "pay": Series(_questions, _aloud),
}
