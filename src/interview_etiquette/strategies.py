"""Hypothesis strategies for the facts and for what is made of them; they need the extra `hypothesis`.

Every argument narrows what is generated; without any, all that can be constructed is within reach.
Examples shrink to the ordinary: one person, one position, one day in May, and nothing optional.
"""

from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime, time, timedelta, timezone
from enum import Enum
from functools import partial
from itertools import product
from typing import Any, Final, TypeVar
from zoneinfo import ZoneInfo

from attrs import evolve
from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from ._fields import check_bool, check_member, normalize_count, normalize_items
from ._text import folded, normalize_text
from .advice import Advice
from .applications import Application, Exchange, MessageKind
from .composing import compose_note, compose_offer_reply
from .errors import FactError, FactValueError, short_repr
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

T = TypeVar("T")

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


def _one_of_each(*parts: Sequence[Any]) -> SearchStrategy[tuple[Any, ...]]:
    """One of each of several parts, all by one number: what costs is drawing, and an example holds dozens of parts."""
    rows = list(product(*parts))
    return st.integers(0, len(rows) - 1).map(rows.__getitem__)


def _filled(draw: DrawFn, part: Any) -> Any:
    """A part as it stands, or drawn if it is a strategy."""
    return draw(part) if isinstance(part, SearchStrategy) else part  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType]


# One `st.text` draws from the strings that are known to break things, which a list of characters never meets.
# Without a codec nobody has to try every character; what UTF-8 cannot encode are the surrogates.
_CHARACTERS: Final = st.characters(exclude_categories=["Cs"])
_ANY_TEXT: Final = st.text(_CHARACTERS, min_size=1, max_size=40)
_ARBITRARY_TEXTS: Final = _ANY_TEXT.map(partial(_kept, normalize_text))
_ARBITRARY_NAMES: Final = _ANY_TEXT.map(partial(_kept, normalize_name))
_SOME_NAMES: Final = st.sampled_from(_NAMES)
_TEXTS: Final = _SOME_NAMES | _ARBITRARY_TEXTS
_PERSONAL_NAMES: Final = _SOME_NAMES | _ARBITRARY_NAMES
_SOME_PHRASES: Final = st.sampled_from(_PHRASES)
_ANY_PHRASES: Final = _SOME_PHRASES | _TEXTS


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
    return _ANY_PHRASES


def emails() -> SearchStrategy[str]:
    """Plain ASCII addresses, with every character that may stand in one."""
    return st.sampled_from(_EMAILS) | _ARBITRARY_EMAILS


def _dotted(characters: str, most: int) -> SearchStrategy[str]:
    """Up to three texts between dots."""
    more = st.text(characters, max_size=most)
    return st.tuples(st.text(characters, min_size=1, max_size=most), more, more).map(
        lambda texts: ".".join(filter(None, texts))
    )


_EMAILS: Final = ("ada@example.org", "o'neill+jobs@mail.example.co.uk")
_ARBITRARY_EMAILS: Final = st.builds("{}@{}".format, _dotted(_ATOM, 20), _dotted(_LABELS, 10)).filter(
    lambda email: "=?" not in email
)


def moments() -> SearchStrategy[datetime]:
    """Aware datetimes that an interview may end at: in many zones, and often near a change of the clocks.

    Some of them are local times that were skipped or came twice, with either `fold`.

    Example:
        >>> from hypothesis import find
        >>> print(find(moments(), lambda moment: True))
        2026-05-19 15:30:00+00:00
    """
    return _USUAL_MOMENTS | _near_a_change() | _any_moments()


_USUAL_MOMENTS: Final = st.sampled_from([_AN_ORDINARY_DAY.replace(tzinfo=zone) for zone in _ZONES])


# Values that `map` or `builds` make are printed as those calls; what a composite draws is printed as itself.


_CHANGES: Final = _one_of_each((0, 1), _CLOCK_CHANGES)
_MINUTES: Final = st.integers(-60, 60) | st.integers(-26 * 60, 26 * 60)


@st.composite
def _near_a_change(draw: DrawFn) -> datetime:
    fold, (zone, local) = draw(_CHANGES)
    moment: datetime = local + timedelta(minutes=draw(_MINUTES))
    return moment.replace(tzinfo=ZoneInfo(zone), fold=fold)


@st.composite
def _offsets(draw: DrawFn) -> timezone:
    return timezone(timedelta(seconds=draw(_SECONDS)))


_SECONDS: Final = st.integers(-_WIDEST_OFFSET, _WIDEST_OFFSET)
_ANY_ZONES: Final = st.sampled_from(_ZONES) | _offsets() | st.timezones()
_DAYS: Final = st.dates(_EARLIEST.date(), _LATEST.date())
_TIMES: Final = st.integers(0, 24 * 60 * 60 - 1)
_FRACTIONS: Final = st.sampled_from((0, 1, 999_999)) | st.integers(0, 999_999)


@st.composite
def _any_moments(draw: DrawFn) -> datetime:
    day = datetime.combine(draw(_DAYS), time.min, draw(_ANY_ZONES))
    return day + timedelta(seconds=draw(_TIMES), microseconds=draw(_FRACTIONS))


def _is_form_of_address(text: str) -> bool:
    try:
        Person("A", form_of_address=text)
    except FactError:
        return False
    return True


_ARBITRARY_FORMS_OF_ADDRESS: Final = _TEXTS.filter(_is_form_of_address)
# Parts as `_one_of_each` takes them, each as often as it stands there.
_MAYBE_TEXT: Final = (None, _TEXTS)
_MAYBE_PHRASE: Final = (None, _SOME_PHRASES, _SOME_NAMES, _ARBITRARY_TEXTS)
_MAYBE_EMAIL: Final = (None, None, *_EMAILS, _ARBITRARY_EMAILS, _ARBITRARY_EMAILS)
_MAYBE_FORM_OF_ADDRESS: Final = (*(None,) * 3, *_FORMS_OF_ADDRESS, *(_ARBITRARY_FORMS_OF_ADDRESS,) * 3)


def _check_restriction(field: str, value: object) -> None:
    if value is not None:
        check_bool(field, value)


def _members(field: str, values: Sequence[Any] | None, known: Sequence[Any], kind: type[Enum]) -> tuple[Any, ...]:
    """Some of those that are known; by default all of them."""
    if values is None:
        return tuple(known)
    chosen = normalize_items(field, values, f"members of {kind.__name__}")
    for i, value in enumerate(chosen):
        if value is not None or None not in known:
            check_member(f"{field}[{i}]", value, kind)
    if not chosen:
        raise FactValueError(field, short_repr(values), f"at least one member of {kind.__name__}")
    return chosen


def _number(field: str, value: int, least: int) -> int:
    wanted = f"a whole number, {least} or more"
    number = normalize_count(field, value, wanted)
    if number < least:
        raise FactValueError(field, short_repr(value), wanted)
    return number


def people(*, roles: Sequence[Role | None] | None = None) -> SearchStrategy[Person]:
    """People as the candidate met them; several of them may share a form of address.

    Args:
        roles: The roles that they may have; by default any, or none.

    Example:
        >>> from hypothesis import find
        >>> find(people(roles=[Role.ASSISTANT]), lambda person: True)
        Person(name='Ada Okafor', role=Role.ASSISTANT, form_of_address=None, email=None, appreciated=None)
    """
    known = _members("roles", roles, _ROLES, Role)
    return _people(_one_of_each(known, _MAYBE_FORM_OF_ADDRESS, _MAYBE_EMAIL, _MAYBE_PHRASE))


@st.composite
def _people(draw: DrawFn, details: SearchStrategy[tuple[Any, ...]]) -> Person:
    name = draw(_PERSONAL_NAMES)
    return Person(name, *[_filled(draw, part) for part in draw(details)])


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
_ORGANIZATIONS: Final = (None, "Acme", _TEXTS)
_EXPECTED_ABOUT: Final = st.none() | st.sampled_from(_EXPECTATIONS) | _TEXTS
_DAYS_TO_REPLY: Final = (None, st.integers(0, 5), st.integers(0, 1000))
_DAYS_TO_ANSWER: Final = (None, st.sampled_from((0, 1, 7)), st.integers(0, 40))
_MOMENTS: Final = moments()
_RECEIVED: Final = (None, _AN_ORDINARY_DAY.replace(tzinfo=UTC), _MOMENTS)
_FURTHER_PEOPLE: Final = st.lists(_PEOPLE, max_size=2)
_BOTH: Final = (False, True)
_KINDS_OF_INTERVIEWS: Final = _one_of_each(_ORGANIZATIONS, _DAYS_TO_REPLY, _BOTH, _BOTH)
_MEDIA: Final = st.sampled_from((None, *Medium))
_PLACES: Final = st.integers(0, 5)
_MENTIONS: Final = st.integers(0, 7)


def _any(items: Sequence[T], number: int) -> T:
    """One of some items; a strategy for them would have to be made for each example."""
    return items[number % len(items)]


def _mentions(known: Sequence[Person], drawn: Sequence[int]) -> list[Person]:
    """Some of the people known, as records mention them: bare, in another spelling, or in full."""
    chosen = [(_any(known, number // 2), number % 2) for number in drawn]
    return [each if in_full else Person(each.name, email=each.email) for each, in_full in chosen]


def interviews(
    *,
    informational: bool | None = None,
    invited_by_hr: bool | None = None,
    min_interviewers: int = 0,
    max_interviewers: int = 3,
) -> SearchStrategy[Interview]:
    """Interviews with every field varied; one person may stand in several places, with different details.

    Args:
        informational: Whether they are all for information, or all for a job.
        invited_by_hr: Whether a representative of human resources invited to all of them, or to none.
        min_interviewers: How many mentions `interviewers` holds at least.
        max_interviewers: How many it holds at most.

    Raises:
        FactTypeError: If an argument is of the wrong type.
        FactValueError: If a number is less than 0, or the most less than the least.
    """
    _check_restriction("informational", informational)
    _check_restriction("invited_by_hr", invited_by_hr)
    least = _number("min_interviewers", min_interviewers, 0)
    mentions = st.lists(_MENTIONS, min_size=least, max_size=_number("max_interviewers", max_interviewers, least))
    drawn = _interviews(_INVITERS[invited_by_hr], _POSITION_IF_INFORMATIONAL[informational], mentions)
    return drawn.filter(_not_invited_by_hr) if invited_by_hr is False else drawn


def _not_invited_by_hr(interview: Interview) -> bool:
    # Another mention of the inviter may tell their role.
    return interview.invited_by.role is not Role.HR_REPRESENTATIVE


_ALSO_MET: Final = st.lists(_MENTIONS, max_size=2)


@st.composite
def _interviews(
    draw: DrawFn,
    inviters: SearchStrategy[Person],
    positions: SearchStrategy[str | None],
    interviewers: SearchStrategy[list[int]],
) -> Interview:
    known = _appreciated_once([draw(inviters), *draw(_FURTHER_PEOPLE)])
    position = draw(positions)
    ended_at = draw(_MOMENTS)
    organization, days_to_reply, soon, says_arranger = draw(_KINDS_OF_INTERVIEWS)
    days = _filled(draw, days_to_reply)
    return Interview(
        position=position,
        ended_at=ended_at,
        invited_by=known[0],
        arranged_by=known[-1] if says_arranger else None,
        interviewers=_mentions(known, draw(interviewers)),
        also_met=_mentions(known, draw(_ALSO_MET)),
        organization=_filled(draw, organization),
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
    _check_restriction("interested", interested)
    sure = (True, False) if interested is None else (interested,)
    return _candidates(_one_of_each((False, False, True), sure, range(4), _MAYBE_EMAIL, _MAYBE_PHONE))


_MAYBE_PHONE: Final = (None, "+1 540 555 0100", _TEXTS)
_THREE_SENTENCES: Final = _one_of_each(_MAYBE_PHRASE, _MAYBE_PHRASE, _MAYBE_PHRASE)
_CANDIDATES_NAMES: Final = st.just("Noor Haddad") | _PERSONAL_NAMES


@st.composite
def _candidates(draw: DrawFn, details: SearchStrategy[tuple[Any, ...]]) -> Candidate:
    name = draw(_CANDIDATES_NAMES)
    internal, interested, qualifications, *addresses = draw(details)
    email, phone, drawn_by, reason, own_words = [_filled(draw, each) for each in (*addresses, *draw(_THREE_SENTENCES))]
    return Candidate(
        name,
        interested=interested,
        qualifications=[draw(_ANY_PHRASES) for _ in range(qualifications)],
        email=email,
        phone=phone,
        drawn_by=drawn_by,
        reason=reason,
        own_words=own_words,
        internal=internal,
    )


def offers(
    *,
    forms: Sequence[OfferForm | None] | None = None,
    statuses: Sequence[OfferStatus] | None = None,
) -> SearchStrategy[Offer]:
    """Offers whose dates hang together.

    Args:
        forms: How they may have been made; by default in any form, known or not.
        statuses: What may have become of them; by default anything.

    Example:
        >>> from hypothesis import find
        >>> find(offers(forms=[OfferForm.FORMAL_LETTER]), lambda offer: True).position
        'Planner'
    """
    known = _members("forms", forms, (*OfferForm, None), OfferForm)
    return _offers(_one_of_each(known, _members("statuses", statuses, tuple(OfferStatus), OfferStatus), _RECEIVED))


_MAYBE_PERSON: Final = (None, _PEOPLE)
_SALARIES: Final = (None, "$72,000 a year", _TEXTS)
_TERMS: Final = (None, (), st.lists(st.sampled_from(Term), unique=True).map(tuple))
_PARTICULARS: Final = _one_of_each(_ORGANIZATIONS, _DAYS_TO_ANSWER, _MAYBE_PERSON, _SALARIES, _TERMS, _BOTH)


@st.composite
def _offers(draw: DrawFn, kinds: SearchStrategy[tuple[Any, ...]]) -> Offer:
    form, status, *received = draw(kinds)
    *parts, starts = draw(_PARTICULARS)
    received_at, organization, days, made_by, salary, terms = [_filled(draw, part) for part in (*received, *parts)]
    day = date(2026, 5, 26) if received_at is None else first_possible_day(received_at)
    return Offer(
        form,
        draw(_TITLES),
        organization=organization,
        answer_by=None if days is None else _days_after(day, days),
        status=status,
        received_at=received_at,
        made_by=made_by,
        salary=salary,
        starts_on=_days_after(day, 30) if starts else None,
        terms=terms,
    )


def policies() -> SearchStrategy[Policy]:
    """Policies; they shrink to the guidance as written."""
    return _policies()


_USUAL_WINDOWS: Final = (timedelta(hours=24), timedelta(hours=48))
_RULES: Final = _one_of_each(
    (*_USUAL_WINDOWS, *(st.timedeltas(timedelta.resolution, MAX_NOTE_WINDOW),) * 2),
    (True, False),
    _BOTH,
    _BOTH,
    (2, st.integers(0, 30)),
    (5, st.integers(1, 60)),
    (2, st.integers(0, 10)),
    (90 * _A_DAY, st.timedeltas(_A_DAY, 365 * _A_DAY)),
)
_NUMBERS_OF_NOTES: Final = st.integers(0, 8)
_DECISION_TIMES: Final = st.integers(1, 90)
_HOLIDAYS: Final = st.lists(st.dates(date(2026, 1, 1), date(2026, 12, 31)), max_size=3)


@st.composite
def _policies(draw: DrawFn) -> Policy:
    window, email_counts, verbal, agency, *counts = draw(_RULES)
    promised, after_interview, inquiries, stale = [_filled(draw, each) for each in counts]
    return Policy(
        note_window=_filled(draw, window),
        individual_notes_up_to=draw(_NUMBERS_OF_NOTES),
        email_counts_as_written=email_counts,
        negotiate_verbal_offers=verbal,
        through_the_agency=agency,
        inquire_after_promised=promised,
        inquire_after_interview=after_interview,
        max_inquiries=inquiries,
        decision_time=draw(_DECISION_TIMES) * _A_DAY,
        stale_after=stale,
        holidays=draw(_HOLIDAYS),
    )


_INTERVIEWS: Final = interviews()
_CANDIDATES: Final = candidates()
_OFFERS: Final = offers()
_MAYBE_OFFERS: Final = st.none() | _OFFERS
_POLICIES: Final = policies()


@st.composite
def occasions(draw: DrawFn) -> Occasion:
    """What the sentences of a note after an interview may draw on, to try a `Wording` with."""
    candidate = draw(_CANDIDATES)
    interview = without_candidate(draw(_INTERVIEWS), candidate)
    to = _any(interview.people, draw(_PLACES))
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


_WAYS_TO_SEND: Final = _one_of_each((None, 0, 1, 2, 3), _BOTH, (None, *Medium))


@st.composite
def _thank_you_notes(draw: DrawFn) -> Note:
    candidate = draw(_CANDIDATES)
    interview = without_candidate(draw(_INTERVIEWS), candidate)
    days, whoever, medium = draw(_WAYS_TO_SEND)
    return compose_note(
        interview,
        candidate,
        to=_any(interview.people, draw(_PLACES)) if whoever else None,
        medium=medium,
        written_on=None if days is None else _days_after(interview.ended_at.date(), days),
        policy=draw(_POLICIES),
    )


def plans() -> SearchStrategy[FollowUpPlan]:
    """Plans of all that follows an interview."""
    return st.builds(plan_follow_up, _INTERVIEWS, _CANDIDATES, policy=_POLICIES)


def advice() -> SearchStrategy[Advice[Any]]:
    """The advice that each explaining function gives."""
    return st.one_of(
        st.builds(explain_negotiation_stance, _MAYBE_OFFERS, policy=_POLICIES),
        st.builds(explain_should_negotiate, _MAYBE_OFFERS, policy=_POLICIES),
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
_FEW_EVENTS: Final = st.lists(st.tuples(st.sampled_from(MessageKind), _PAUSES, st.none() | _PLACES), max_size=4)
_PRIORITIES: Final = st.lists(_ANY_PHRASES, max_size=3)


_YES_OR_NO: Final = st.booleans()
_TIMES_AND_PEOPLE: Final = _one_of_each(_DAYS_TO_ANSWER, (None, _PLACES, _PEOPLE))


def exchanges(*, kinds: Sequence[MessageKind] | None = None) -> SearchStrategy[Exchange]:
    """Lines of a log.

    Args:
        kinds: What they may be for; by default anything, of yours or of theirs.

    Example:
        >>> from hypothesis import find
        >>> find(exchanges(kinds=[MessageKind.REPLY]), lambda exchange: True).person is None
        True
    """
    chosen = st.sampled_from(_members("kinds", kinds, tuple(MessageKind), MessageKind))
    return st.builds(Exchange, chosen, _MOMENTS, person=st.none() | _PEOPLE)


def applications(
    *,
    interested: bool | None = None,
    informational: bool | None = None,
    offered: bool | None = None,
    max_rounds: int = 2,
) -> SearchStrategy[Application]:
    """Applications, whose history happens in an order in which it can: each event a while after the one before.

    Args:
        interested: Whether all candidates want the job, or none of them.
        informational: Whether the interviews are all for information, or all for a job.
        offered: Whether there is an offer in all of them, or in none.
        max_rounds: How many rounds there are at most.

    Raises:
        FactTypeError: If an argument is of the wrong type.
        FactValueError: If `max_rounds` is less than 1.
    """
    _check_restriction("offered", offered)
    most = _number("max_rounds", max_rounds, 1)
    offer = {None: _MAYBE_OFFERS, True: _OFFERS, False: st.none()}[offered]
    return _applications(interviews(informational=informational), candidates(interested=interested), offer, most)


@st.composite
def _applications(
    draw: DrawFn,
    interviews: SearchStrategy[Interview],
    candidates: SearchStrategy[Candidate],
    offers: SearchStrategy[Offer | None],
    max_rounds: int,
) -> Application:
    interview = draw(interviews)
    rounds = [interview]
    while len(rounds) < max_rounds and draw(_YES_OR_NO):
        rounds.append(evolve(interview, ended_at=_before(rounds[-1].ended_at), reply_expected=None))
    events: list[Exchange] = []
    last = interview.ended_at
    for kind, pause, place in draw(_FEW_EVENTS):
        last = _after(last, pause)
        events.append(Exchange(kind, last, None if place is None else _any(interview.people, place)))
    offer = draw(offers)
    return Application(
        candidate=draw(candidates),
        interviews=rounds,
        offer=None if offer is None else _in_time(draw, offer, events, interview),
        exchanges=events,
        priorities=draw(_PRIORITIES),
    )


def _in_time(draw: DrawFn, offer: Offer, events: Sequence[Exchange], interview: Interview) -> Offer:
    """The offer as one that comes with one of the events, or after the interview; or nobody knows when."""
    moments = (None, _after(interview.ended_at, _A_DAY), *[event.at for event in events])
    received_at = _any(moments, draw(_PLACES))
    days, made_by = [_filled(draw, part) for part in draw(_TIMES_AND_PEOPLE)]
    day = interview.ended_at.date() if received_at is None else first_possible_day(received_at)
    answer_by = None if days is None else _days_after(day, days)
    made_by = _any(interview.people, made_by) if isinstance(made_by, int) else made_by
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
    moments = (application.interview.ended_at, *[exchange.at for exchange in application.exchanges])
    now = _after(_any(moments, draw(_PLACES)), draw(_PAUSES))
    return application, now, draw(_MAYBE_OFFERS), draw(_POLICIES)


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
