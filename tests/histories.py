"""Applications as they happen: a builder for examples, and a quick strategy for the laws of `next_step`."""

from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any, Final, TypeVar
from zoneinfo import ZoneInfo

from attrs import evolve, frozen
from hypothesis import strategies as st
from hypothesis.strategies import DrawFn

from interview_etiquette import (
    AS_WRITTEN,
    Application,
    Candidate,
    Exchange,
    Interview,
    MessageKind,
    Offer,
    OfferForm,
    OfferStatus,
    Person,
    Policy,
    Role,
    Step,
    explain_next_step,
    next_step,
)
from interview_etiquette._rows import Row, row_for
from interview_etiquette._situation import Situation

T = TypeVar("T")

NEW_YORK: Final = ZoneInfo("America/New_York")
SAM: Final = Person("Sam Ortiz", Role.HR_REPRESENTATIVE)
ADA: Final = Person("Ada Okafor", Role.HIRING_MANAGER)
TOM: Final = Person("Tom Becker")
GRETA: Final = Person("Greta Lind", Role.AGENCY_RECRUITER)
VERA: Final = Person("Vera Moss", Role.HR_REPRESENTATIVE, email="vera@example.org")
A_TICK: Final = timedelta(microseconds=1)
HOUR: Final = timedelta(hours=1)


def at(text: str) -> datetime:
    """A moment in New York."""
    return datetime.fromisoformat(text).replace(tzinfo=NEW_YORK)


THURSDAY: Final = at("2026-05-21 15:30")
Line = tuple[MessageKind, str] | tuple[MessageKind, str, Person]


def interview(**fields: Any) -> Interview:
    """The interview of the examples: on a Thursday, by the manager, at the invitation of human resources."""
    usual: dict[str, Any] = {"position": "Planner", "ended_at": THURSDAY, "invited_by": SAM, "interviewers": [ADA]}
    return Interview(**(usual | fields))


def application(*log: Line, offer: Offer | None = None, interested: bool = True, **fields: Any) -> Application:
    """An application with one round and a log."""
    lines = [Exchange(kind, at(moment), *person) for kind, moment, *person in log]
    candidate = Candidate("Noor Haddad", interested)
    return Application(candidate=candidate, interviews=[interview(**fields)], offer=offer, exchanges=lines)


def letter(received: str | None = "2026-05-26 10:00", answer_by: date | None = None, **fields: Any) -> Offer:
    """A written offer."""
    received_at = None if received is None else at(received)
    usual: dict[str, Any] = {"form": OfferForm.FORMAL_LETTER, "position": "Planner"}
    given: dict[str, Any] = {"received_at": received_at, "answer_by": answer_by}
    return Offer(**(usual | given | fields))


def around(moment: datetime) -> Iterator[datetime]:
    """A microsecond before a moment, the moment, and a microsecond after it."""
    for ticks in (-1, 0, 1):
        yield after(moment, ticks * A_TICK)


@frozen
class Question:
    """All that `next_step` is asked with."""

    application: Application
    now: datetime
    other_offer: Offer | None = None
    policy: Policy = AS_WRITTEN

    def ask(self) -> Step | None:
        """The next step."""
        return next_step(self.application, now=self.now, other_offer=self.other_offer, policy=self.policy)

    def because(self) -> tuple[str, ...]:
        """The reasons of the answer."""
        question = {"now": self.now, "other_offer": self.other_offer, "policy": self.policy}
        return tuple(each.id for each in explain_next_step(self.application, **question).because)  # type: ignore[arg-type]

    @property
    def row(self) -> Row:
        """The row that answers it."""
        return row_for(Situation(self.application, self.now.astimezone(UTC), self.other_offer, self.policy))

    @property
    def moments(self) -> list[datetime]:
        """When what it knows of came to be known."""
        offers = [offer.received_at for offer in (self.application.offer, self.other_offer) if offer is not None]
        return [line.at for line in self.application.exchanges] + [moment for moment in offers if moment is not None]


_ZONES: Final = (
    NEW_YORK,
    UTC,
    ZoneInfo("Pacific/Kiritimati"),
    ZoneInfo("Australia/Lord_Howe"),
    timezone(timedelta(hours=-9, minutes=-30)),
)
_DAYS: Final = (
    datetime(2026, 5, 21, 15, 30),
    datetime(2026, 3, 6),
    datetime(2026, 10, 30, 23, 59),
    datetime(2025, 12, 24, 9),
)
_CASTS: Final[tuple[dict[str, Any], ...]] = (
    {"invited_by": ADA},
    {"invited_by": SAM, "interviewers": [ADA]},
    {"invited_by": GRETA, "interviewers": [ADA, TOM]},
    {"invited_by": TOM, "arranged_by": SAM, "also_met": [ADA]},
)
_PAUSES: Final = tuple(timedelta(hours=hours) for hours in (0, 1, 20, 24, 25, 50, 75, 120, 170, 240, 400, 2300))
_SHORT_PAUSES: Final = _PAUSES[:9]
_POLICIES: Final = (
    Policy(email_counts_as_written=False, max_inquiries=1, note_window=timedelta(hours=48)),
    Policy(negotiate_verbal_offers=True, inquire_after_promised=0, inquire_after_interview=1),
    Policy(through_the_agency=True, max_inquiries=0, decision_time=timedelta(days=7)),
    Policy(individual_notes_up_to=4, stale_after=timedelta(days=7), holidays=[date(2026, 5, 25), date(2025, 12, 25)]),
    Policy(inquire_after_promised=30, inquire_after_interview=60, max_inquiries=3, stale_after=timedelta(days=1)),
)
_YOURS: Final = tuple(kind for kind in MessageKind if not kind.is_theirs)
_K: Final = MessageKind
# What usually follows what, without an offer and with one; any other kind may come in between.
_STORIES: Final = (
    (_K.THANK_YOU, _K.STATUS_INQUIRY, _K.REPLY, _K.STATUS_INQUIRY, _K.STATUS_INQUIRY),
    (_K.THANK_YOU, _K.DEADLINE_NOTICE, _K.STATUS_INQUIRY),
    (_K.THANK_YOU, _K.REJECTION, _K.CLOSING_THANKS),
    (_K.WITHDRAWAL,),
)
_STORIES_OF_OFFERS: Final = (
    (_K.ACKNOWLEDGMENT, _K.COUNTER_PROPOSAL, _K.ACCEPTANCE, _K.OFFER_REMINDER, _K.OFFER_REMINDER),
    (_K.ACKNOWLEDGMENT, _K.OFFER_REMINDER, _K.OFFER_REMINDER),
    (_K.ACKNOWLEDGMENT, _K.OFFER_REMINDER, _K.TIME_REQUEST),
    (_K.ACKNOWLEDGMENT, _K.TIME_REQUEST, _K.COUNTER_PROPOSAL),
    (_K.ACKNOWLEDGMENT, _K.COUNTER_PROPOSAL),
    (_K.ACKNOWLEDGMENT, _K.TIME_REQUEST, _K.OFFER_INQUIRY),
    (_K.CLOSING_THANKS, _K.DECLINE),
)
_OFFER_STATUSES: Final = (*8 * (OfferStatus.OPEN,), *OfferStatus, OfferStatus.ACCEPTED, OfferStatus.WITHDRAWN)
_OFFER_FORMS: Final = (*OfferForm, None, OfferForm.FORMAL_LETTER)
CODE_LENGTH: Final = 64  # enough for the longest history
_CODES: Final = st.binary(min_size=CODE_LENGTH, max_size=CODE_LENGTH)


class Choices:
    """Choices for which bytes stand: a draw from Hypothesis for each of them would take most of the time."""

    def __init__(self, code: bytes) -> None:
        self.code = iter(code)

    def of(self, options: Sequence[T]) -> T:
        """One of the options; the first ones are the simplest."""
        return options[next(self.code) % len(options)]

    def unlikely(self) -> bool:
        """True one time in four."""
        return self.of((False, False, False, True))


@st.composite
def questions(draw: DrawFn) -> Question:
    """Questions about histories of all kinds, each event a while after the one before; a few lie in the future."""
    return question_of(Choices(draw(_CODES)))


def question_of(choices: Choices) -> Question:
    """The question that some choices lead to."""
    rounds = _rounds(choices)
    stories = choices.of((_STORIES, _STORIES_OF_OFFERS))
    lines = _lines(stories, choices, rounds[-1])
    events = [rounds[-1].ended_at, *(line.at for line in lines)]
    application = Application(
        candidate=Candidate("Noor Haddad", not (choices.unlikely() and choices.of((False, True)))),
        interviews=rounds,
        offer=_offer(choices, events) if choices.unlikely() is (stories is _STORIES) else None,
        exchanges=lines,
    )
    now = after(choices.of((events[-1], *events)), choices.of(choices.of((_SHORT_PAUSES, _PAUSES))))
    policy = choices.of(_POLICIES) if choices.unlikely() else AS_WRITTEN
    elsewhere = _offer_elsewhere(choices, [now, *events]) if choices.of((False, True)) else None
    return Question(application, now, elsewhere, policy)


def _rounds(choices: Choices) -> list[Interview]:
    ended_at = choices.of(_DAYS).replace(tzinfo=choices.of(_ZONES))
    reply = choices.of((None, None, 0, 3, 10, 40))
    last = Interview(
        position=None if choices.unlikely() else "Planner",
        ended_at=ended_at,
        reply_expected=None if reply is None else ended_at.date() + timedelta(days=reply),
        reply_expected_about="next week" if reply is None and choices.unlikely() else None,
        **choices.of(_CASTS),
    )
    earlier = evolve(last, ended_at=after(ended_at, timedelta(days=-2)), reply_expected=None)
    return [earlier, last] if choices.unlikely() else [last]


def _lines(stories: Sequence[Sequence[MessageKind]], choices: Choices, last: Interview) -> list[Exchange]:
    story = choices.of(stories)
    kinds = list(story[: choices.of((*range(len(story) + 1), *2 * (len(story),)))])
    if choices.unlikely():
        kinds.insert(choices.of(range(len(kinds) + 1)), choices.of(tuple(MessageKind)))
    moment, lines = last.ended_at, list[Exchange]()
    for kind in kinds:
        moment = after(moment, choices.of(_SHORT_PAUSES))
        lines.append(Exchange(kind, moment, None if choices.of((False, True)) else choices.of(last.people)))
    return lines


def _offer_elsewhere(choices: Choices, events: Sequence[datetime]) -> Offer:
    offer = evolve(_offer(choices, events), organization="Elsewhere")
    if choices.unlikely():
        return offer
    received_at, days = choices.of((None, *events[1:])), choices.of((None, 0, 1, 8, 20))
    day = max((received_at or events[0]).date(), events[0].date())
    return evolve(
        offer,
        form=choices.of((OfferForm.FORMAL_LETTER, OfferForm.FORMAL_EMAIL, OfferForm.VERBAL)),
        status=choices.of((OfferStatus.ACCEPTED, OfferStatus.OPEN)),
        received_at=received_at,
        answer_by=None if days is None else day + timedelta(days=days),
    )


def _offer(choices: Choices, events: Sequence[datetime]) -> Offer:
    received_at = choices.of((events[0], None, *events))
    days = choices.of((None, 40, 20, None, 8, 3, 1, 0, None))
    return Offer(
        choices.of(_OFFER_FORMS),
        "Planner",
        None,
        None if days is None else (received_at or events[0]).date() + timedelta(days=days),
        choices.of(_OFFER_STATUSES),
        received_at=received_at,
        made_by=choices.of((None, ADA, VERA)),
    )


def after(moment: datetime, pause: timedelta) -> datetime:
    """The moment in the same zone that comes so much later."""
    return (moment.astimezone(UTC) + pause).astimezone(moment.tzinfo)
