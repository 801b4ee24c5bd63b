"""Facts as practice has them, each with words of its own, so that a reader can tell whose they are."""

from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, timedelta
from itertools import product
from typing import Final, TypeVar
from zoneinfo import ZoneInfo

from attrs import evolve
from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from interview_etiquette import (
    Application,
    Candidate,
    Exchange,
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
    Term,
    compose_message,
)

TUESDAY: Final = datetime(2026, 5, 19, 15, 30, tzinfo=ZoneInfo("America/New_York"))
"""When the last round ended."""
WEEK_BEFORE: Final = TUESDAY.replace(day=12)
FRIDAY: Final = date(2026, 5, 29)
"""By when they will answer."""
OFFERED_ON: Final = datetime(2026, 5, 28, 10, 0, tzinfo=ZoneInfo("America/New_York"))
ANSWER_BY: Final = date(2026, 6, 9)
"""By when they want an answer."""
STARTS_ON: Final = date(2026, 7, 6)
TITLE: Final = "Demand Planner"

MANAGER: Final = Person("Ada Okafor", Role.HIRING_MANAGER, "Dr. Okafor", appreciated="the walk through your orchard")
SARA: Final = Person("Sara Lind", Role.HIRING_MANAGER, "Sara", appreciated="the story of your first harvest")
HR: Final = Person("Sam Ortiz", Role.HR_REPRESENTATIVE, "Mr. Ortiz", appreciated="your advice on moving house")
AGENT: Final = Person("Ines Duarte", Role.AGENCY_RECRUITER, "Ines", appreciated="the map of the suburbs")
ASSISTANT: Final = Person("Lou Kim", Role.ASSISTANT, appreciated="the quick answers by telephone")
TOM: Final = Person("Tom Becker", appreciated="explaining the night trains")
RAMAN: Final = Person("Priya Raman", None, "Ms. Raman", appreciated="how you count the pallets")
YUSUF: Final = Person("Yusuf Demir", appreciated="You explained the budget cycle.")
CAST: Final = (MANAGER, HR, TOM, ASSISTANT, SARA, AGENT, RAMAN, YUSUF)

WORDS_OF: Final = {
    MANAGER.name: ("orchard",),
    SARA.name: ("first harvest",),
    HR.name: ("advice on moving house",),
    AGENT.name: ("suburbs",),
    ASSISTANT.name: ("quick answers",),
    TOM.name: ("night trains",),
    RAMAN.name: ("pallets",),
    YUSUF.name: ("budget cycle",),
}
"""What nobody could say who was not told what was appreciated in this person."""

QUALIFICATIONS: Final = ("five years of forecasting", "a degree in statistics", "fluency in Turkish")
DRAWN_BY: Final = "the new cold store"
REASONS: Final = ("I have accepted a position closer to home", "the long commute")
OWN_WORDS: Final = "Since then I have been drawing your loading dock on every napkin."


T = TypeVar("T")


def one_of(items: Sequence[T]) -> SearchStrategy[T]:
    """One of many; the first is the simplest. `sampled_from` would first try to hash all of them."""
    return st.integers(0, len(items) - 1).map(items.__getitem__)


def writers(*, interested: bool | None = None) -> SearchStrategy[Candidate]:
    """Candidates who know all, some or nothing of what may be said."""
    return one_of([writer for writer in _WRITERS if interested in (None, writer.interested)])


_WRITERS: Final = [
    Candidate(
        "Noor Haddad",
        interested=interested,
        qualifications=QUALIFICATIONS[:known],
        drawn_by=drawn_by,
        reason=reason,
        own_words=own_words,
        internal=internal,
    )
    for interested, known, drawn_by, reason, own_words, internal in product(
        (True, False), (1, 0, 3), (None, DRAWN_BY), (None, *REASONS), (None, OWN_WORDS), (False, True)
    )
]
_SINGLES: Final = [(one,) for one in CAST]
_PAIRS: Final = [(one, other) for one, other in zip(CAST, (*CAST[3:], *CAST[:3]), strict=True)]
_INTERVIEWERS: Final = [(), *_SINGLES, *_PAIRS, CAST[:5]]
_ALSO_MET: Final = [(), *_SINGLES, *_PAIRS[:3], CAST]
_PARTIES: Final = list(product(CAST, (None, *CAST), _INTERVIEWERS, _ALSO_MET))
_FORGOTTEN: Final = [(), *_SINGLES, CAST]
_EXPECTED: Final[list[tuple[date | None, str | None]]] = [(None, None), (FRIDAY, None), (None, "early in June")]
_PARTICULARS: Final = list(
    product(
        (TITLE, None),
        _FORGOTTEN,
        _EXPECTED,
        (None, "Northwind Foods"),
        (TUESDAY, TUESDAY.astimezone(UTC)),
        (False, True),
    )
)
_GUESTS: Final = [Person(f"Visitor{n} Guest{n}") for n in range(1, 10)]

_Party = tuple[Person, Person | None, Sequence[Person], Sequence[Person]]
_Particulars = tuple[str | None, Sequence[Person], tuple[date | None, str | None], str | None, datetime, bool]


def visits(*, informational: bool | None = None, inviters: Sequence[Person] = CAST) -> SearchStrategy[Interview]:
    """Interviews with some of the cast, each in one place or in several.

    Args:
        informational: Whether they are all for information, or all for a job.
        inviters: Who may have invited.
    """
    names = {person.name for person in inviters}
    parties = [party for party in _PARTIES if party[0].name in names]
    particulars = [each for each in _PARTICULARS if informational in (None, each[0] is None)]
    each = len(particulars)
    chosen = st.integers(0, len(parties) * each - 1)  # one number for both: drawing is the cost
    return chosen.map(lambda number: visit(parties[number // each], particulars[number % each]))


def some_facts(every: int) -> Iterator[tuple[_Party, _Particulars]]:
    """One party in so many, each with other particulars than the one before."""
    for number, party in enumerate(_PARTIES[::every]):
        yield party, _PARTICULARS[number * 7 % len(_PARTICULARS)]


def crowded(visit: Interview) -> Interview:
    """The same visit, on which nine more people were met."""
    return evolve(visit, also_met=(*visit.also_met, *_GUESTS))


def visit(party: _Party, particulars: _Particulars) -> Interview:
    """The interview that some of the cast held, as far as its particulars are known."""
    inviter, arranger, interviewers, also_met = party
    position, forgotten, (day, about), organization, ended_at, soon = particulars

    def met(person: Person) -> Person:
        return evolve(person, appreciated=None) if person in forgotten else person

    return Interview(
        position=position,
        ended_at=ended_at,
        invited_by=met(inviter),
        arranged_by=None if arranger is None else met(arranger),
        interviewers=map(met, interviewers),
        also_met=map(met, also_met),
        organization=organization,
        reply_expected=day,
        reply_expected_about=about,
        decision_soon=soon and position is not None,
    )


_HOUSE_RULES: Final = [
    Policy(
        note_window=timedelta(hours=hours),
        individual_notes_up_to=notes,
        email_counts_as_written=email,
        negotiate_verbal_offers=verbal,
        through_the_agency=agency,
        decision_time=timedelta(days=days),
        holidays=[date(2026, 6, 12), date(2026, 6, 15)] if days > 7 else (),
    )
    for hours, notes, email, verbal, agency, days in product(
        (24, 48, 1), (0, 3, 9), (True, False), (False, True), (False, True), (14, 7, 30)
    )
]


def house_rules() -> SearchStrategy[Policy]:
    """Policies of career centers; the first is the guidance."""
    return one_of(_HOUSE_RULES)


MEDIA: Final = st.sampled_from([None, *Medium])
WRITTEN_ON: Final = st.sampled_from([None, date(2026, 5, 19), date(2026, 5, 20)])
"""The day of a thank-you note."""


# Offers


OFFERS: Final = [
    Offer(
        form,
        TITLE,
        status=status,
        answer_by=answer_by,
        received_at=received_at,
        made_by=made_by,
        salary=salary,
        starts_on=starts_on,
        terms=terms,
    )
    for form, status, answer_by, received_at, made_by, salary, starts_on, terms in product(
        (*OfferForm, None),
        OfferStatus,
        (None, ANSWER_BY),
        (None, OFFERED_ON),
        (None, HR, SARA, Person("Grace Oduya", form_of_address="Ms. Oduya")),
        (None, "$72,000 a year"),
        (None, STARTS_ON),
        (None, (), (Term.SALARY, Term.PLACE), tuple(Term)),
    )
]


def offers(
    *, forms: Sequence[OfferForm | None] = (*OfferForm, None), statuses: Sequence[OfferStatus] = tuple(OfferStatus)
) -> SearchStrategy[Offer]:
    """Offers of the position, in any form and state, whose details are known or not."""
    return one_of([offer for offer in OFFERS if offer.form in forms and offer.status in statuses])


def written_offers() -> SearchStrategy[Offer]:
    """Open offers that state their terms, or some of them."""
    return offers(forms=(OfferForm.FORMAL_LETTER, OfferForm.FORMAL_EMAIL), statuses=(OfferStatus.OPEN,))


ELSEWHERE: Final = Offer(OfferForm.FORMAL_LETTER, "Buyer", "Contoso Mills", date(2026, 6, 3), received_at=OFFERED_ON)
PRIORITIES: Final = ("base salary", "the start date", "two days at home")


# Messages of every kind

OURS: Final = tuple([kind for kind in MessageKind if not kind.is_theirs])
ABOUT_AN_OFFER: Final = (
    MessageKind.ACKNOWLEDGMENT,
    MessageKind.OFFER_REMINDER,
    MessageKind.OFFER_INQUIRY,
    MessageKind.TIME_REQUEST,
    MessageKind.COUNTER_PROPOSAL,
    MessageKind.ACCEPTANCE,
    MessageKind.DECLINE,
)


_PASTS: Final = list(product((False, True), (False, True), ((), PRIORITIES[:1], PRIORITIES)))


def applications(
    *,
    interested: bool | None = None,
    offered: SearchStrategy[Offer] | SearchStrategy[None] = st.none(),  # noqa: B008
) -> SearchStrategy[Application]:
    """Applications with one round or two, thanked or not, and with priorities or without."""
    asked = [writer for writer in _WRITERS if interested in (None, writer.interested)]
    backgrounds = list(product(asked, _PASTS))
    return st.builds(_application, one_of(backgrounds), visits(informational=False), offered)


def _application(
    background: tuple[Candidate, tuple[bool, bool, tuple[str, ...]]], last: Interview, offer: Offer | None
) -> Application:
    writer, (again, thanked, priorities) = background
    first = evolve(last, ended_at=WEEK_BEFORE, reply_expected=None, reply_expected_about=None)
    return Application(
        candidate=writer,
        interviews=[first, last] if again else [last],
        offer=offer,
        exchanges=[Exchange(MessageKind.THANK_YOU, TUESDAY.replace(day=20))] if thanked else (),
        priorities=priorities,
    )


def message(kind: MessageKind, application: Application, **given: object) -> Note:
    """A message of one kind, with what that kind cannot do without."""
    needs: dict[str, object] = {}
    if kind is MessageKind.DEADLINE_NOTICE:
        needs = {"other_offer": ELSEWHERE}
    if kind is MessageKind.TIME_REQUEST:
        needs = {"until": date(2026, 6, 16)}
    return compose_message(kind, application, **(needs | given))  # type: ignore[arg-type]
