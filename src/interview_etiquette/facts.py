"""The facts: the interview, the candidate and the offer, as small immutable values."""

from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta
from enum import Enum
from operator import is_
from typing import TYPE_CHECKING, Final, Self

from attrs import evolve, field, frozen

from ._fields import (
    check_bool,
    check_instance,
    check_instances,
    check_member,
    check_members,
    normalize_date,
    normalize_email,
    normalize_fields,
    normalize_items,
    normalize_moment,
    normalize_texts,
    require,
)
from ._text import folded, normalize_text, says_nothing
from .errors import FactValueError, short_repr
from .guidance import Force, Guideline
from .people import Person, Role, merged, normalize_name, same_name
from .policy import MAX_NOTE_WINDOW

__all__ = ["Candidate", "Interview", "Medium", "Offer", "OfferForm", "OfferStatus", "Term"]

_HIRING_MANAGER: Final = Role.HIRING_MANAGER  # looking a member up costs more than comparing it
_A_DAY: Final = timedelta(days=1)
_BARE_UTC: Final = frozenset(("UTC", "tzutc()"))  # the second is what dateutil calls it

_LEGAL_FORMS: Final = frozenset(
    "inc incorporated corp corporation co company ltd limited llc lllp llp lp pllc pc pbc plc pty pte pvt private".split()
    + "gmbh mbh ag kg kgaa ohg ug se sa sas sarl spa srl nv bv ab as asa aps oy oyj kk and".split()
)


class Medium(Enum):
    """How a note travels."""

    __repr__ = Enum.__str__  # can be pasted back

    EMAIL = "email"
    """As an email, which arrives the same day."""
    LETTER = "letter"
    """On paper, by mail."""


class OfferForm(Enum):
    """How an offer was made."""

    __repr__ = Enum.__str__  # can be pasted back

    VERBAL = "verbal"
    """Told by word of mouth."""
    INFORMAL_EMAIL = "informal_email"
    """An email that announces a formal offer to come."""
    FORMAL_EMAIL = "formal_email"
    """An email that states the formal offer."""
    FORMAL_LETTER = "formal_letter"
    """A letter that states the formal offer."""


class OfferStatus(Enum):
    """What has become of an offer."""

    __repr__ = Enum.__str__  # can be pasted back

    OPEN = "open"
    """Neither answered nor taken back."""
    ACCEPTED = "accepted"
    """You have said yes."""
    DECLINED = "declined"
    """You have said no."""
    WITHDRAWN = "withdrawn"
    """Taken back by the employer."""


class Term(Enum):
    """What a complete written offer states, in order of weight.

    Attributes:
        guideline: The guideline that asks for it.

    Example:
        >>> Term.SALARY.force.value, Term.SIGNATURE.force.value
        ('must', 'may')
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

    @property
    def force(self) -> Force:
        """How strongly it should be asked for."""
        return self.guideline.force

    SALARY = ("salary", Guideline.ASK_FOR_PAY_AND_DATES)
    """What the job pays."""
    START_DATE = ("start_date", Guideline.ASK_FOR_PAY_AND_DATES)
    """The first day of work."""
    ANSWER_BY = ("answer_by", Guideline.ASK_FOR_PAY_AND_DATES)
    """The day by which they want your answer."""
    BENEFITS = ("benefits", Guideline.ASK_FOR_THE_TERMS)
    """Health insurance, retirement plan, vacation and the like."""
    PLACE = ("place", Guideline.ASK_FOR_THE_TERMS)
    """Where you would work, at a site or from home."""
    CONTINGENCIES = ("contingencies", Guideline.ASK_FOR_THE_TERMS)
    """What the offer depends on, such as a background check."""
    HOURS = ("hours", Guideline.ASK_FOR_THE_TERMS)
    """How many hours, and when."""
    REPORTING_LINE = ("reporting_line", Guideline.ASK_FOR_THE_FORMALITIES)
    """Whom you would report to."""
    SIGNATURE = ("signature", Guideline.ASK_FOR_THE_FORMALITIES)
    """Who signs for the employer, and where you sign."""


def _interviewers(value: Iterable[Person]) -> tuple[Person, ...]:
    return normalize_items("interviewers", value, "people")


def _also_met(value: Iterable[Person]) -> tuple[Person, ...]:
    return normalize_items("also_met", value, "people")


def local_moment(moment: datetime | None) -> tuple[object, ...]:
    """What tells two moments apart, zone and fold included."""
    # Datetimes compare equal across folds and zones, where the deadline is another one.
    return () if moment is None else (moment.replace(tzinfo=None), moment.utcoffset(), str(moment.tzinfo))


def names_a_day(moment: datetime) -> bool:
    """Whether a moment says on which day it was where it was; a bare UTC stamp does not."""
    return str(moment.tzinfo) not in _BARE_UTC


def first_possible_day(moment: datetime) -> date:
    """The earliest day on which a moment may have been; under a bare UTC stamp that is the day before."""
    day = moment.date()
    return day if names_a_day(moment) or day == date.min else day - _A_DAY


@frozen(kw_only=True)
class Interview:
    """One interview, for a job or for information.

    Several mentions of one person (equal names, and nothing that contradicts) become one `Person`,
    with all that is known, in every place.

    Args:
        position: The title that you interviewed for; `None` says that the meeting was informational.
        ended_at: When it ended: an aware `datetime`, best in the zone where it took place.
            Bare UTC, as databases store it, is a stamp and no place: no text then names a weekday.
            A time in a clock-change gap is taken as Python reads it, fold included.
        invited_by: Who first invited you.
        arranged_by: Who arranged it; `None` means the inviter.
        interviewers: Who interviewed you, as any iterable of people; empty: the inviter did.
        also_met: Whom else you saw: hosts, assistants, the team at lunch.
        organization: Where it was.
        reply_expected: The date by which you expect to hear.
        reply_expected_about: The same in general, as it would end a sentence ("early next week").
        decision_soon: Whether you know that the decision will come quickly.

    Raises:
        FactTypeError: If a field is of the wrong type.
        FactValueError: If `ended_at` is naive or leaves no room for a deadline in the calendar;
            if both ways to say when you expect to hear are used, or the date lies before the interview;
            if `decision_soon` is said of an informational meeting; if a text is not one visible line;
            if one person is given with two different things appreciated.

    Example:
        >>> from datetime import datetime
        >>> from zoneinfo import ZoneInfo
        >>> from interview_etiquette import Person
        >>> interview = Interview(
        ...     position="Demand Planner",
        ...     ended_at=datetime(2026, 5, 19, 15, 30, tzinfo=ZoneInfo("America/New_York")),
        ...     invited_by=Person("Sam Ortiz", Role.HR_REPRESENTATIVE),
        ...     interviewers=[Person("Ada Okafor", Role.HIRING_MANAGER), Person("sam ortiz", email="sam@example.com")],
        ... )
        >>> [(person.name, person.email) for person in interview.people]
        [('Sam Ortiz', 'sam@example.com'), ('Ada Okafor', None)]
    """

    position: str | None
    ended_at: datetime = field(eq=local_moment)
    invited_by: Person
    arranged_by: Person | None = None
    interviewers: tuple[Person, ...] = field(default=(), converter=_interviewers)
    also_met: tuple[Person, ...] = field(default=(), converter=_also_met)
    organization: str | None = None
    reply_expected: date | None = None
    reply_expected_about: str | None = None
    decision_soon: bool = False

    def __attrs_post_init__(self) -> None:
        normalize_fields(self, normalize_text, "position", "organization", "reply_expected_about")
        object.__setattr__(self, "ended_at", normalize_moment("ended_at", self.ended_at, MAX_NOTE_WINDOW))
        check_instance("invited_by", self.invited_by, Person)
        if self.arranged_by is not None:
            check_instance("arranged_by", self.arranged_by, Person)
        check_instances("interviewers", self.interviewers, Person)
        check_instances("also_met", self.also_met, Person)
        self._merge_mentions()
        normalize_fields(self, normalize_date, "reply_expected")
        check_bool("decision_soon", self.decision_soon)
        self._check_reply()
        if self.decision_soon and self.is_informational:
            raise FactValueError("decision_soon", "True", "False where there is no position to decide on")

    def _merge_mentions(self) -> None:
        mentions = self._mentions
        people = merged(mentions, self._field_of) if len(mentions) > 1 else mentions
        if all(map(is_, people, mentions)):
            return
        inviter, *rest = people  # pyright: ignore[reportAssignmentType]
        object.__setattr__(self, "invited_by", inviter)
        if self.arranged_by is not None:
            object.__setattr__(self, "arranged_by", rest.pop(0))
        last = len(self.interviewers)
        object.__setattr__(self, "interviewers", tuple(rest[:last]))
        object.__setattr__(self, "also_met", tuple(rest[last:]))

    def _field_of(self, at: int) -> str:
        # Never the inviter, whose mention is the first: there is none before it to be at odds with.
        if self.arranged_by is not None and at == 1:
            return "arranged_by"
        at -= 1 if self.arranged_by is None else 2
        last = len(self.interviewers)
        return f"interviewers[{at}]" if at < last else f"also_met[{at - last}]"

    def _check_reply(self) -> None:
        if self.reply_expected is None:
            return
        if self.reply_expected_about is not None:
            given = short_repr(self.reply_expected_about)
            raise FactValueError("reply_expected_about", given, "None where reply_expected gives the date")
        _check_not_before("reply_expected", self.reply_expected, self.ended_at, "the interview")

    @property
    def is_informational(self) -> bool:
        """Whether the meeting was for information, without a position."""
        return self.position is None

    @property
    def people(self) -> tuple[Person, ...]:
        """Everybody once: the inviter, the arranger, the interviewers, then whom else you met."""
        return tuple(dict.fromkeys(self._mentions))

    @property
    def interviewed_by(self) -> tuple[Person, ...]:
        """Who interviewed you, each once: the interviewers or, where none are given, the inviter."""
        return tuple(dict.fromkeys(self.interviewers)) or (self.invited_by,)

    @property
    def arranger(self) -> Person:
        """Who arranged it: the inviter, unless somebody else did."""
        return self.invited_by if self.arranged_by is None else self.arranged_by

    @property
    def hiring_manager(self) -> Person | None:
        """The first of the people with that role, or `None`."""
        for person in self._mentions:
            if person.role is _HIRING_MANAGER:
                return person
        return None

    @property
    def _mentions(self) -> tuple[Person, ...]:
        # Whoever stands in two places stands here twice.
        arranger = () if self.arranged_by is None else (self.arranged_by,)
        return (self.invited_by, *arranger, *self.interviewers, *self.also_met)


def _check_not_before(name: str, day: date, moment: datetime, what: str) -> None:
    earliest = first_possible_day(moment)
    if day < earliest:
        raise FactValueError(name, short_repr(day), f"a date not before {what} on {earliest.isoformat()}")


def _qualifications(value: Iterable[str]) -> tuple[str, ...]:
    return normalize_items("qualifications", value, "strings")


@frozen
class Candidate:
    """The writer, as they stand after this interview.

    What is given as a whole sentence ("I led a team of eight.") is said as it stands, anything else within a sentence;
    a "they" that means the reader's employer becomes "you", and an "I" that was left out is put in.

    Args:
        name: Your name, as you sign.
        interested: Whether you want the job.
        qualifications: What qualifies you for it, best as noun phrases ("five years of demand forecasting").
        email: One plain ASCII address, without a display name.
        phone: A telephone number, as you would write it.
        drawn_by: What draws you to the job ("the new bus network").
        reason: Why you withdraw or decline ("I have accepted a position closer to home").
        own_words: One or more sentences of your own, for the note to whoever decides.
        internal: Whether you already work there.

    Raises:
        FactTypeError: If a field is of the wrong type.
        FactValueError: If a text is not one visible line of at most 500 characters, if `name` is an email address
            or only fills a field ("TBD"), or `email` is not one.

    Example:
        >>> Candidate("Noor Haddad", qualifications=["a degree in statistics"]).qualifications
        ('a degree in statistics',)
    """

    name: str
    interested: bool = True
    qualifications: tuple[str, ...] = field(default=(), converter=_qualifications)
    email: str | None = None
    phone: str | None = None
    drawn_by: str | None = None
    reason: str | None = None
    own_words: str | None = None
    internal: bool = False

    def __attrs_post_init__(self) -> None:
        require(self, "name")
        normalize_fields(self, normalize_name, "name")
        check_bool("interested", self.interested)
        normalize_fields(self, normalize_texts, "qualifications")
        normalize_fields(self, normalize_email, "email")
        normalize_fields(self, normalize_text, "phone", "drawn_by", "reason", "own_words")
        check_bool("internal", self.internal)


def without_candidate(interview: Interview, candidate: Candidate) -> Interview:
    """The interview without the candidate's own mentions, as calendars list them among those invited.

    An inviter of that name is a namesake and stays; so does whoever has another address.
    """
    met = (*interview.interviewers, *interview.also_met, *filter(None, (interview.arranged_by,)))
    if not any(_is_candidate(person, candidate) for person in met):
        return interview
    arranger = interview.arranged_by
    return evolve(
        interview,
        arranged_by=None if arranger is None or _is_candidate(arranger, candidate) else arranger,
        interviewers=[person for person in interview.interviewers if not _is_candidate(person, candidate)],
        also_met=[person for person in interview.also_met if not _is_candidate(person, candidate)],
    )


def _is_candidate(person: Person, candidate: Candidate) -> bool:
    if not same_name(person.name, candidate.name):
        return False
    addresses = {address.casefold() for address in (person.email, candidate.email) if address is not None}
    return len(addresses) <= 1


def _terms(value: Iterable[Term] | None) -> tuple[Term, ...] | None:
    return None if value is None else normalize_items("terms", value, "members of Term")


@frozen
class Offer:
    """An offer that has been made; "if we were to offer" is not one: that is `None`.

    Args:
        form: How it was made; `None`: not known, and treated as not known to be written.
        position: The title that is offered.
        organization: Who offers it.
        answer_by: The date by which they would like your answer.
        status: What has become of it.
        received_at: When you received it, an aware `datetime`.
        made_by: Who made it; `None`: the first recipient of the last interview.
        salary: The pay that it states, as you would restate it ("$72,000 a year").
        starts_on: The start date that it states.
        terms: What the written offer states; `None`: not looked at.

    Raises:
        FactTypeError: If a field is of the wrong type.
        FactValueError: If a text is not one visible line of at most 500 characters, `received_at` is naive,
            or `answer_by` lies before the day on which it was received.

    Example:
        >>> Offer(OfferForm.VERBAL, "Demand Planner").status is OfferStatus.OPEN
        True
    """

    form: OfferForm | None
    position: str
    organization: str | None = None
    answer_by: date | None = None
    status: OfferStatus = OfferStatus.OPEN
    received_at: datetime | None = field(default=None, kw_only=True, eq=local_moment)
    made_by: Person | None = field(default=None, kw_only=True)
    salary: str | None = field(default=None, kw_only=True)
    starts_on: date | None = field(default=None, kw_only=True)
    terms: tuple[Term, ...] | None = field(default=None, kw_only=True, converter=_terms)

    def __attrs_post_init__(self) -> None:
        if self.form is not None:
            check_member("form", self.form, OfferForm)
        require(self, "position")
        normalize_fields(self, normalize_text, "position", "organization", "salary")
        normalize_fields(self, normalize_date, "answer_by", "starts_on")
        check_member("status", self.status, OfferStatus)
        normalize_fields(self, normalize_moment, "received_at")
        if self.made_by is not None:
            check_instance("made_by", self.made_by, Person)
        check_members("terms", self.terms or (), Term)
        if self.received_at is not None and self.answer_by is not None:
            _check_not_before("answer_by", self.answer_by, self.received_at, "the day the offer was received")


def plain_name(text: str) -> str:
    """A text as names of employers are compared: without case, stops and commas, and with "and" for its sign."""
    return " ".join(folded(text).replace(".", "").replace("&", " and ").replace(",", " ").split())


def employer_of(organization: str | None) -> str | None:
    """What tells one employer from another: the name without case, article and legal form; `None`: not known."""
    if organization is None or says_nothing(organization):
        return None
    words = plain_name(organization).split()
    while len(words) > 1 and words[-1] in _LEGAL_FORMS:
        words.pop()
    return " ".join(words[1:] if words[0] == "the" and len(words) > 1 else words)


def instant(moment: datetime) -> datetime:
    """The moment in UTC: times of one zone compare by the wall clock, which a clock change sets back."""
    return moment.astimezone(UTC)  # pragma: no mutate (the zone of a machine is often UTC, too)


def in_zone_of(other: datetime, moment: datetime) -> datetime:
    """A moment in the zone of another one; in UTC where that zone cannot tell it."""
    utc = instant(moment)
    try:
        return utc.astimezone(other.tzinfo)
    except Exception:  # noqa: BLE001  # OverflowError at either end of the calendar, anything from a foreign tzinfo
        return utc
