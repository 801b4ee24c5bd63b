"""Hypothesis strategies for the facts and for what is made of them; they need the extra `hypothesis`.

Every argument narrows what is generated; without any, all that can be constructed is within reach.
Examples shrink to the ordinary: one person, one position, one day in May, and nothing optional.
"""

from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime, timedelta, timezone
from functools import partial
from typing import Any, Final
from zoneinfo import ZoneInfo

from attrs import evolve
from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from ._text import folded, normalize_text
from .advice import Advice
from .applications import Application, Exchange, MessageKind
from .composing import compose_note, compose_offer_reply
from .errors import FactError
from .facts import (
    Candidate,
    Interview,
    Medium,
    Offer,
    OfferForm,
    OfferStatus,
    Term,
    first_possible_day,
    in_zone_of,
    instant,
    without_candidate,
)
from .next_step import Step, explain_next_step, next_step
from .notes import Note
from .occasion import Occasion
from .offers import explain_negotiation_stance, explain_should_negotiate
from .people import Person, Role, normalize_name
from .plan import FollowUpPlan, plan_follow_up
from .points import explain_points_for, occasion_after
from .policy import MAX_NOTE_WINDOW, Policy
from .recipients import audience_of, explain_others_to_thank, explain_recipients_for
from .timing import explain_media_for, explain_note_due_by, later

__all__ = [
    "advice",
    "applications",
    "candidates",
    "emails",
    "exchanges",
    "interviews",
    "moments",
    "notes",
    "occasions",
    "offers",
    "people",
    "phrases",
    "plans",
    "policies",
    "steps",
    "texts",
]

_NAMES: Final = (
    "Ada Okafor",
    "Tom Becker",
    "Suharto",
    "X Æ",
    "Zoë Brontë-Nuñez",
    "Siobhán O'Neill",
    "Sam Lee, Jr.",
    "Łukasz Żółć",
    "Nguyễn Thị Minh Khai",
    "Прасковья Ильинична",
    "Ελένη Παπαδοπούλου",
    "محمد عبد الله",
    "ליאת כהן",
    "\u0639\u0644\u06cc\u200c\u0631\u0636\u0627",  # Persian, with a zero-width non-joiner
    "\u0dc1\u0dca\u200d\u0dbb\u0dd3\u0dba\u0dcf",  # Sinhala, with a zero-width joiner
    "\u0906\u091a\u093e\u0930\u094d\u200d\u092f",  # Nepali, with a zero-width joiner
    "अनन्या शर्मा",
    "田中 太郎",
    "김민준",
    "สมชาย ใจดี",
    "{name}",
    "100 %s",
    "<b>&amp;</b>",
    "Who =? Me",
    "*x* _y_ [z](z)",
    "A" * 200,
)
_POSITIONS: Final = ("Planner", "Salary Analyst", "Director, Sales and Benefits", "C++ Developer (m/f/d)", "[Title]")
_PHRASES: Final = (
    "a clear plan",
    "five years of forecasting",
    "tact, and patience",
    "the walk through your lab.",
    "I led a team of eight.",
    "fluent in Spanish",
    "explaining the roadmap",
)
_FORMS_OF_ADDRESS: Final = ("Dr. Okafor", "Ms. Lee", "Tom")
_EXPECTATIONS: Final = ("early next week", "by the end of May", "soon.", "TBD")
_ROLES: Final = (None, *Role)

_ZONES: Final = (
    UTC,
    ZoneInfo("America/New_York"),
    ZoneInfo("Europe/Dublin"),
    ZoneInfo("Asia/Kolkata"),
    ZoneInfo("Africa/Casablanca"),
    ZoneInfo("Africa/Monrovia"),
    ZoneInfo("Antarctica/Troll"),
    ZoneInfo("Australia/Lord_Howe"),
    ZoneInfo("Pacific/Apia"),
    ZoneInfo("Pacific/Kiritimati"),
)
# Each local time was skipped (gap) or came twice (overlap).
_CLOCK_CHANGES: Final = (
    ("America/New_York", datetime(2026, 11, 1, 1, 30)),  # overlap
    ("America/New_York", datetime(2026, 3, 8, 2, 30)),  # gap
    ("Europe/Dublin", datetime(2026, 10, 25, 1, 30)),  # overlap, out of what its law calls standard time
    ("Europe/Dublin", datetime(2026, 3, 29, 1, 30)),  # gap
    ("Africa/Casablanca", datetime(2024, 3, 10, 2, 30)),  # overlap: Ramadan begins
    ("Africa/Casablanca", datetime(2024, 4, 14, 2, 30)),  # gap: Ramadan ends
    ("Antarctica/Troll", datetime(2025, 10, 26, 2)),  # overlap of two hours
    ("Antarctica/Troll", datetime(2025, 3, 30, 2)),  # gap of two hours
    ("Australia/Lord_Howe", datetime(2025, 4, 6, 1, 45)),  # overlap of half an hour
    ("Australia/Lord_Howe", datetime(2025, 10, 5, 2, 15)),  # gap of half an hour
    ("Asia/Kolkata", datetime(1945, 10, 14, 23, 30)),  # overlap
    ("Africa/Monrovia", datetime(1972, 1, 7, 0, 30)),  # gap of 44 minutes and 30 seconds
    ("Pacific/Kiritimati", datetime(1994, 12, 31, 12)),  # gap of a day
    ("Pacific/Apia", datetime(2011, 12, 30, 12)),  # gap of a day
)
_AN_ORDINARY_DAY: Final = datetime(2026, 5, 19, 15, 30)
_A_DAY: Final = timedelta(days=1)
# No offset reaches a whole day, so that every zone has room for these.
_EARLIEST: Final = datetime.min + _A_DAY
_LATEST: Final = datetime.max - MAX_NOTE_WINDOW - _A_DAY
_WIDEST_OFFSET: Final = 24 * 60 * 60 - 1  # in seconds

_ATOM: Final = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789!#$%&'*+/=?^_`{|}~-"
_LABELS: Final = "abcdefghijklmnopqrstuvwxyz0123456789"


def _kept(normalize: Callable[[str, object], str], text: str) -> str:
    try:
        return normalize("text", text)
    except FactError:
        return _NAMES[0]  # filtering would throw away whole applications, which hold dozens of texts


# One `st.text` draws from the strings that are known to break things, which a list of characters never meets.
_ANY_TEXT: Final = st.text(min_size=1, max_size=40)
_ARBITRARY_TEXTS: Final = _ANY_TEXT.map(partial(_kept, normalize_text))
_ARBITRARY_NAMES: Final = _ANY_TEXT.map(partial(_kept, normalize_name))
_SOME_NAMES: Final = st.sampled_from(_NAMES)
_TEXTS: Final = _SOME_NAMES | _ARBITRARY_TEXTS
_PERSONAL_NAMES: Final = _SOME_NAMES | _ARBITRARY_NAMES


def texts() -> SearchStrategy[str]:
    """Text as a field keeps it: names in many scripts, and any other text that is accepted.

    Example:
        >>> from hypothesis import find
        >>> find(texts(), lambda text: True)
        'Ada Okafor'
    """
    return _TEXTS


def phrases() -> SearchStrategy[str]:
    """What people type for qualifications, priorities and the like, and any other text that a field keeps."""
    return st.sampled_from(_PHRASES) | _TEXTS


def emails() -> SearchStrategy[str]:
    """Plain ASCII addresses, with every character that may stand in one."""
    local_parts = st.lists(st.text(_ATOM, min_size=1, max_size=20), min_size=1, max_size=3).map(".".join)
    domains = st.lists(st.text(_LABELS, min_size=1, max_size=10), min_size=1, max_size=3).map(".".join)
    arbitrary = st.builds("{}@{}".format, local_parts, domains).filter(lambda email: "=?" not in email)
    return st.sampled_from(("ada@example.org", "o'neill+jobs@mail.example.co.uk")) | arbitrary


def moments() -> SearchStrategy[datetime]:
    """Aware datetimes that an interview may end at: in many zones, and often near a change of the clocks.

    Some of them are local times that were skipped or came twice, with either `fold`.

    Example:
        >>> from hypothesis import find
        >>> print(find(moments(), lambda moment: True))
        2026-05-19 15:30:00+00:00
    """
    usual = st.sampled_from([_AN_ORDINARY_DAY.replace(tzinfo=zone) for zone in _ZONES])
    zones = st.sampled_from(_ZONES) | _offsets() | st.timezones()
    return usual | _near_a_change() | st.datetimes(_EARLIEST, _LATEST, timezones=zones)


# Values that `map` or `builds` make are printed as those calls; what a composite draws is printed as itself.


@st.composite
def _near_a_change(draw: DrawFn) -> datetime:
    zone, local = draw(st.sampled_from(_CLOCK_CHANGES))
    minutes = draw(st.integers(-60, 60) | st.integers(-26 * 60, 26 * 60))
    fold = draw(st.sampled_from((0, 1)))
    return (local + timedelta(minutes=minutes)).replace(tzinfo=ZoneInfo(zone), fold=fold)


@st.composite
def _offsets(draw: DrawFn) -> timezone:
    return timezone(timedelta(seconds=draw(st.integers(-_WIDEST_OFFSET, _WIDEST_OFFSET))))


@st.composite
def _whole_days(draw: DrawFn, most: int) -> timedelta:
    return timedelta(days=draw(st.integers(1, most)))


def _is_form_of_address(text: str) -> bool:
    try:
        Person("A", form_of_address=text)
    except FactError:
        return False
    return True


_MAYBE_PHRASES: Final = st.none() | phrases()
_MAYBE_EMAILS: Final = st.none() | emails()
_MAYBE_FORMS_OF_ADDRESS: Final = st.none() | st.sampled_from(_FORMS_OF_ADDRESS) | _TEXTS.filter(_is_form_of_address)


def people(*, roles: Sequence[Role | None] | None = None) -> SearchStrategy[Person]:
    """People as the candidate met them; several of them may share a form of address.

    Args:
        roles: The roles that they may have; by default any, or none.

    Example:
        >>> from hypothesis import find
        >>> find(people(roles=[Role.ASSISTANT]), lambda person: True)
        Person(name='Ada Okafor', role=Role.ASSISTANT, form_of_address=None, email=None, appreciated=None)
    """
    return st.builds(
        Person,
        _PERSONAL_NAMES,
        role=st.sampled_from(_ROLES if roles is None else tuple(roles)),
        form_of_address=_MAYBE_FORMS_OF_ADDRESS,
        email=_MAYBE_EMAILS,
        appreciated=_MAYBE_PHRASES,
    )


_PEOPLE: Final = people()
_INVITERS: Final = {
    None: _PEOPLE,
    True: people(roles=[Role.HR_REPRESENTATIVE]),
    False: people(roles=[role for role in _ROLES if role is not Role.HR_REPRESENTATIVE]),
}
_TITLES: Final = st.sampled_from(_POSITIONS) | _TEXTS
# Drawn from one list, so that `None` is no shorter and examples shrink to an interview for a job.
_POSITION_IF_INFORMATIONAL: Final = {
    None: st.sampled_from((*_POSITIONS, None)) | _TEXTS,
    True: st.none(),
    False: _TITLES,
}
_ORGANIZATIONS: Final = st.none() | st.just("Acme") | _TEXTS
_EXPECTED_ABOUT: Final = st.none() | st.sampled_from(_EXPECTATIONS) | _TEXTS
_DAYS_TO_REPLY: Final = st.none() | st.integers(0, 31) | st.integers(0, 1000)
_DAYS_TO_ANSWER: Final = st.none() | st.sampled_from((0, 1, 7)) | st.integers(0, 40)
_MOMENTS: Final = moments()
_RECEIVED: Final = st.none() | st.just(_AN_ORDINARY_DAY.replace(tzinfo=UTC)) | _MOMENTS
_FURTHER_PEOPLE: Final = st.lists(_PEOPLE, max_size=2)
_PLACES: Final = st.integers(0, 3)
_TWO_ANSWERS: Final = st.tuples(st.booleans(), st.booleans())
_MEDIA: Final = st.none() | st.sampled_from(Medium)


@st.composite
def _mentions(draw: DrawFn, known: Sequence[Person], low: int, high: int) -> list[Person]:
    """Some of the people known, as records mention them: bare, in another spelling, or in full."""
    places = draw(st.lists(_PLACES, min_size=low, max_size=high))
    chosen = [known[place % len(known)] for place in places]
    return [each if draw(st.booleans()) else Person(each.name, email=each.email) for each in chosen]


@st.composite
def interviews(
    draw: DrawFn,
    *,
    informational: bool | None = None,
    invited_by_hr: bool | None = None,
    min_interviewers: int = 0,
    max_interviewers: int = 3,
) -> Interview:
    """Interviews with every field varied; one person may stand in several places, with different details.

    Args:
        informational: Whether they are all for information, or all for a job.
        invited_by_hr: Whether a representative of human resources invited to all of them, or to none.
        min_interviewers: How many mentions `interviewers` holds at least.
        max_interviewers: How many it holds at most.
    """
    inviter = draw(_INVITERS[invited_by_hr])
    known = _appreciated_once([inviter, *draw(_FURTHER_PEOPLE)])
    position = draw(_POSITION_IF_INFORMATIONAL[informational])
    ended_at = draw(_MOMENTS)
    days = draw(_DAYS_TO_REPLY)
    soon, says_arranger = draw(_TWO_ANSWERS)
    return Interview(
        position=position,
        ended_at=ended_at,
        invited_by=inviter,
        arranged_by=known[-1] if says_arranger else None,
        interviewers=draw(_mentions(known, min_interviewers, max_interviewers)),
        also_met=draw(_mentions(known, 0, 2)),
        organization=draw(_ORGANIZATIONS),
        reply_expected=None if days is None else _days_after(first_possible_day(ended_at), days),
        reply_expected_about=draw(_EXPECTED_ABOUT) if days is None else None,
        decision_soon=soon and position is not None,
    )


def _appreciated_once(people: Sequence[Person]) -> list[Person]:
    """The same people, where nobody's namesake, who may turn out to be themselves, is appreciated for something else."""
    named: set[str] = set()
    kept: list[Person] = []
    for person in people:
        kept.append(evolve(person, appreciated=None) if folded(person.name) in named else person)
        named.add(folded(person.name))
    return kept


def _days_after(day: date, days: int) -> date:
    return date.fromordinal(min(day.toordinal() + days, date.max.toordinal()))


def candidates(*, interested: bool | None = None) -> SearchStrategy[Candidate]:
    """Candidates, with up to three qualifications; some bear the name of somebody whom they met.

    Args:
        interested: Whether they all want the job, or none of them.
    """
    return st.builds(
        Candidate,
        st.just("Noor Haddad") | _PERSONAL_NAMES,
        interested=st.sampled_from((True, False)) if interested is None else st.just(interested),
        qualifications=st.lists(phrases(), max_size=3).map(tuple),
        email=_MAYBE_EMAILS,
        phone=st.none() | st.just("+1 540 555 0100") | _TEXTS,
        drawn_by=_MAYBE_PHRASES,
        reason=_MAYBE_PHRASES,
        own_words=_MAYBE_PHRASES,
        internal=st.sampled_from((False, False, True)),
    )


@st.composite
def offers(
    draw: DrawFn,
    *,
    forms: Sequence[OfferForm | None] | None = None,
    statuses: Sequence[OfferStatus] | None = None,
) -> Offer:
    """Offers whose dates hang together.

    Args:
        forms: How they may have been made; by default in any form, known or not.
        statuses: What may have become of them; by default anything.

    Example:
        >>> from hypothesis import find
        >>> find(offers(forms=[OfferForm.FORMAL_LETTER]), lambda offer: True).position
        'Planner'
    """
    received_at = draw(_RECEIVED)
    days = draw(_DAYS_TO_ANSWER)
    day = date(2026, 5, 26) if received_at is None else first_possible_day(received_at)
    return Offer(
        draw(st.sampled_from((*OfferForm, None) if forms is None else tuple(forms))),
        draw(_TITLES),
        organization=draw(_ORGANIZATIONS),
        answer_by=None if days is None else _days_after(day, days),
        status=draw(st.sampled_from(tuple(OfferStatus) if statuses is None else tuple(statuses))),
        received_at=received_at,
        made_by=draw(st.none() | _PEOPLE),
        salary=draw(st.none() | st.just("$72,000 a year") | _TEXTS),
        starts_on=draw(st.none() | st.just(_days_after(day, 30))),
        terms=draw(st.none() | st.just(()) | st.lists(st.sampled_from(Term), unique=True).map(tuple)),
    )


def policies() -> SearchStrategy[Policy]:
    """Policies; they shrink to the guidance as written."""
    usual = st.sampled_from((timedelta(hours=24), timedelta(hours=48)))
    return st.builds(
        Policy,
        note_window=usual | st.timedeltas(timedelta.resolution, MAX_NOTE_WINDOW),
        individual_notes_up_to=st.integers(0, 8),
        email_counts_as_written=st.sampled_from((True, False)),
        negotiate_verbal_offers=st.booleans(),
        through_the_agency=st.booleans(),
        inquire_after_promised=st.just(2) | st.integers(0, 30),
        inquire_after_interview=st.just(5) | st.integers(1, 60),
        max_inquiries=st.just(2) | st.integers(0, 10),
        decision_time=_whole_days(90),
        stale_after=st.just(timedelta(days=90)) | st.timedeltas(_A_DAY, 365 * _A_DAY),
        holidays=st.lists(st.dates(date(2026, 1, 1), date(2026, 12, 31)), max_size=3).map(tuple),
    )


_INTERVIEWS: Final = interviews()
_CANDIDATES: Final = candidates()
_OFFERS: Final = offers()
_POLICIES: Final = policies()


@st.composite
def occasions(draw: DrawFn) -> Occasion:
    """What the sentences of a note after an interview may draw on, to try a `Wording` with."""
    candidate = draw(_CANDIDATES)
    interview = without_candidate(draw(_INTERVIEWS), candidate)
    to = draw(st.sampled_from(interview.people))
    return occasion_after(interview, candidate, to, audience_of(interview, draw(_POLICIES)))


def notes() -> SearchStrategy[Note]:
    """Notes as they are composed: after an interview, to anybody there, and in reply to an offer."""
    return _thank_you_notes() | st.builds(
        compose_offer_reply,
        _OFFERS,
        _CANDIDATES,
        to=_PEOPLE,
        priorities=st.lists(phrases(), max_size=3),
        medium=_MEDIA,
        policy=_POLICIES,
    )


@st.composite
def _thank_you_notes(draw: DrawFn) -> Note:
    candidate = draw(_CANDIDATES)
    interview = without_candidate(draw(_INTERVIEWS), candidate)
    days = draw(st.none() | st.integers(0, 3))
    return compose_note(
        interview,
        candidate,
        to=draw(st.none() | st.sampled_from(interview.people)),
        medium=draw(_MEDIA),
        written_on=None if days is None else _days_after(interview.ended_at.date(), days),
        policy=draw(_POLICIES),
    )


def plans() -> SearchStrategy[FollowUpPlan]:
    """Plans of all that follows an interview."""
    return st.builds(plan_follow_up, _INTERVIEWS, _CANDIDATES, policy=_POLICIES)


def advice() -> SearchStrategy[Advice[Any]]:
    """The advice that each explaining function gives."""
    maybe_offers = st.none() | _OFFERS
    return st.one_of(
        st.builds(explain_negotiation_stance, maybe_offers, policy=_POLICIES),
        st.builds(explain_should_negotiate, maybe_offers, policy=_POLICIES),
        st.builds(explain_note_due_by, _INTERVIEWS, policy=_POLICIES),
        st.builds(explain_media_for, _INTERVIEWS),
        st.builds(explain_recipients_for, _INTERVIEWS, policy=_POLICIES),
        st.builds(explain_others_to_thank, _INTERVIEWS, policy=_POLICIES),
        st.builds(explain_points_for, _INTERVIEWS, _CANDIDATES, policy=_POLICIES),
        _advice_on_the_next_step(),
    )


_PAUSES: Final = st.sampled_from(
    [timedelta(hours=hours) for hours in (0, 2, 23, 25, 3 * 24, 8 * 24, 20 * 24, 100 * 24)]
)
_EITHER: Final = {None: st.booleans(), True: st.just(True), False: st.just(False)}
_FEW_KINDS: Final = st.lists(st.sampled_from(MessageKind), max_size=4)


def exchanges(*, kinds: Sequence[MessageKind] | None = None) -> SearchStrategy[Exchange]:
    """Lines of a log.

    Args:
        kinds: What they may be for; by default anything, of yours or of theirs.

    Example:
        >>> from hypothesis import find
        >>> find(exchanges(kinds=[MessageKind.REPLY]), lambda exchange: True).person is None
        True
    """
    chosen = st.sampled_from(tuple(MessageKind if kinds is None else kinds))
    return st.builds(Exchange, chosen, _MOMENTS, person=st.none() | _PEOPLE)


@st.composite
def applications(
    draw: DrawFn,
    *,
    interested: bool | None = None,
    informational: bool | None = None,
    offered: bool | None = None,
    max_rounds: int = 2,
) -> Application:
    """Applications, whose history happens in an order in which it can: each event a while after the one before.

    Args:
        interested: Whether all candidates want the job, or none of them.
        informational: Whether the interviews are all for information, or all for a job.
        offered: Whether there is an offer in all of them, or in none.
        max_rounds: How many rounds there are at most.
    """
    interview = draw(interviews(informational=informational))
    rounds = [interview]
    while len(rounds) < max_rounds and draw(st.booleans()):
        rounds.append(evolve(interview, ended_at=_before(rounds[-1].ended_at), reply_expected=None))
    events: list[Exchange] = []
    last = interview.ended_at
    people = st.none() | st.sampled_from(interview.people)
    for kind in draw(_FEW_KINDS):
        last = _after(last, draw(_PAUSES))
        events.append(Exchange(kind, last, draw(people)))
    return Application(
        candidate=draw(candidates(interested=interested)),
        interviews=rounds,
        offer=draw(_offers_after(events, interview)) if draw(_EITHER[offered]) else None,
        exchanges=events,
        priorities=draw(st.lists(phrases(), max_size=3)),
    )


@st.composite
def _offers_after(draw: DrawFn, events: Sequence[Exchange], interview: Interview) -> Offer:
    """An offer that comes with one of the events, or after the interview; or nobody knows when."""
    offer = draw(_OFFERS)
    received_at = draw(st.sampled_from([None, _after(interview.ended_at, _A_DAY), *(event.at for event in events)]))
    days = draw(_DAYS_TO_ANSWER)
    day = interview.ended_at.date() if received_at is None else first_possible_day(received_at)
    made_by = draw(st.none() | st.sampled_from(interview.people) | _PEOPLE)
    answer_by = None if days is None else _days_after(day, days)
    return evolve(offer, received_at=received_at, answer_by=answer_by, made_by=made_by)


def _after(moment: datetime, pause: timedelta) -> datetime:
    return in_zone_of(moment, later(instant(moment), pause))


def _before(moment: datetime) -> datetime:
    week = min(7 * _A_DAY, instant(moment) - _EARLIEST.replace(tzinfo=UTC))
    return in_zone_of(moment, instant(moment) - max(week, timedelta(0)))


_APPLICATIONS: Final = applications()


@st.composite
def _questions(draw: DrawFn) -> tuple[Application, datetime, Offer | None, Policy]:
    """What `next_step` may be asked: at the interview, at a line of the log, or a while after one of them."""
    application = draw(_APPLICATIONS)
    moments = [application.interview.ended_at, *(exchange.at for exchange in application.exchanges)]
    now = _after(draw(st.sampled_from(moments)), draw(_PAUSES))
    return application, now, draw(st.none() | _OFFERS), draw(_POLICIES)


@st.composite
def _advice_on_the_next_step(draw: DrawFn) -> Advice[Step | None]:
    application, now, other_offer, policy = draw(_questions())
    return explain_next_step(application, now=now, other_offer=other_offer, policy=policy)


@st.composite
def steps(draw: DrawFn) -> Step:
    """Steps of applications, of every kind."""
    application, now, other_offer, policy = draw(_questions())
    begun = evolve(application, offer=None, exchanges=())  # there is always something to send after an interview
    found = (
        next_step(application, now=now, other_offer=other_offer, policy=policy),
        next_step(begun, now=begun.interview.ended_at),
    )
    return next(step for step in found if step is not None)
