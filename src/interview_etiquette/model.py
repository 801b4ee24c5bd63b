"""The facts: people, the interview, the candidate and the offer, as small immutable values."""

from collections.abc import Iterable
from datetime import date, datetime
from enum import Enum
from typing import Final

from attrs import field, frozen

from ._checks import (
    check_bool,
    check_instance,
    check_instances,
    check_member,
    keep_date,
    keep_email,
    keep_items,
    keep_moment,
    keep_text,
    keep_texts,
    settle,
    settle_given,
)
from .errors import FactValueError, shown
from .policy import MAX_NOTE_WINDOW


class Role(Enum):
    """What somebody was to you in this interview."""

    HIRING_MANAGER = "hiring_manager"
    HR_REPRESENTATIVE = "hr_representative"
    INTERVIEWER = "interviewer"
    STAFF = "staff"
    """Seen during the visit, without interviewing you."""


_HIRING_MANAGER: Final = Role.HIRING_MANAGER  # looking a member up costs more than comparing it


class Medium(Enum):
    """How a note travels."""

    EMAIL = "email"
    LETTER = "letter"


class OfferForm(Enum):
    """How an offer was made."""

    VERBAL = "verbal"
    INFORMAL_EMAIL = "informal_email"
    """An e-mail that announces a formal offer to come."""
    FORMAL_EMAIL = "formal_email"
    """An e-mail that states the formal offer."""
    FORMAL_LETTER = "formal_letter"


class OfferStatus(Enum):
    """What has become of an offer."""

    OPEN = "open"
    ACCEPTED = "accepted"
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"


@frozen
class Person:
    """Somebody as you met them in this interview.

    Args:
        name: The whole name, in any script; what is composed never takes it apart.
        role: What they were to you.
        form_of_address: How a salutation addresses them ("Dr. Okafor"); without one it uses the name.
        email: One plain ASCII address, without a display name.
        appreciated: What you valued in talking to them, as a noun phrase ("the walk through your planning room").

    Raises:
        FactTypeError: If a field is of the wrong type.
        FactValueError: If a text is empty or blank, longer than 500 characters, or has line breaks,
            control or format characters; if `email` is not one plain address.

    Example:
        >>> Person("Ada Okafor", Role.HIRING_MANAGER, form_of_address=" Dr. Okafor ").form_of_address
        'Dr. Okafor'
    """

    name: str
    role: Role = field(default=Role.INTERVIEWER, hash=False, repr=str)  # an enum's hash is slow; `==` tells roles apart
    form_of_address: str | None = None
    email: str | None = None
    appreciated: str | None = None

    def __attrs_post_init__(self) -> None:
        settle(self, keep_text, "name")
        check_member("role", self.role, Role)
        settle_given(self, keep_text, "form_of_address", "appreciated")
        settle_given(self, keep_email, "email")


def _met(value: Iterable[Person]) -> tuple[Person, ...]:
    return keep_items("met", value, "people")


def _local_moment(moment: datetime) -> tuple[object, ...]:
    # Datetimes compare equal across folds and zones, where the deadline is another one.
    return moment.replace(tzinfo=None), moment.utcoffset(), str(moment.tzinfo)


@frozen(kw_only=True)
class Interview:
    """One interview, for a job or for information.

    Args:
        position: The title that you interviewed for; `None` says that the meeting was informational.
        ended_at: When it ended: an aware `datetime`.
            A time in a clock-change gap is taken as Python reads it, fold included.
        invited_by: Who first invited you.
        arranged_by: Who arranged it; `None` means the inviter.
        met: Everybody else whom you saw, as any iterable of people.
            Give somebody who has two parts in it as equal people: a difference makes them two.
        organization: Where it was.
        reply_expected: The date by which you expect to hear.
        reply_expected_about: The same in general, as it would end a sentence ("early next week").
        decision_soon: Whether you know that the decision will come quickly.

    Raises:
        FactTypeError: If a field is of the wrong type.
        FactValueError: If `ended_at` is naive or leaves no room for a deadline in the calendar;
            if both ways to say when you expect to hear are used, or the date lies before the interview;
            if `decision_soon` is said of an informational meeting; if a text is not one visible line.

    Example:
        >>> from datetime import datetime
        >>> from zoneinfo import ZoneInfo
        >>> interview = Interview(
        ...     position="Demand Planner",
        ...     ended_at=datetime(2026, 5, 19, 15, 30, tzinfo=ZoneInfo("America/New_York")),
        ...     invited_by=Person("Ada Okafor", Role.HIRING_MANAGER),
        ...     met=[Person("Tom Becker")],
        ... )
        >>> [person.name for person in interview.people]
        ['Ada Okafor', 'Tom Becker']
    """

    position: str | None
    ended_at: datetime = field(eq=_local_moment)
    invited_by: Person
    arranged_by: Person | None = None
    met: tuple[Person, ...] = field(default=(), converter=_met)
    organization: str | None = None
    reply_expected: date | None = None
    reply_expected_about: str | None = None
    decision_soon: bool = False

    def __attrs_post_init__(self) -> None:
        settle_given(self, keep_text, "position", "organization", "reply_expected_about")
        settle(self, _keep_end, "ended_at")
        check_instance("invited_by", self.invited_by, Person)
        if self.arranged_by is not None:
            check_instance("arranged_by", self.arranged_by, Person)
        check_instances("met", self.met, Person)
        settle_given(self, keep_date, "reply_expected")
        check_bool("decision_soon", self.decision_soon)
        self._check_reply()
        if self.decision_soon and self.is_informational:
            raise FactValueError("decision_soon", "True", "False where there is no position to decide on")

    def _check_reply(self) -> None:
        if self.reply_expected is None:
            return
        if self.reply_expected_about is not None:
            given = shown(self.reply_expected_about)
            raise FactValueError("reply_expected_about", given, "None where reply_expected gives the date")
        if self.reply_expected < self.ended_at.date():
            wanted = f"a date not before the interview on {self.ended_at.date().isoformat()}"
            raise FactValueError("reply_expected", shown(self.reply_expected), wanted)

    @property
    def is_informational(self) -> bool:
        """Whether the meeting was for information, without a position."""
        return self.position is None

    @property
    def people(self) -> tuple[Person, ...]:
        """Everybody once: the inviter, the arranger, then those met, in order."""
        return tuple(dict.fromkeys(self._seats))

    @property
    def hiring_manager(self) -> Person | None:
        """The first of the people with that role, or `None`."""
        for person in self._seats:
            if person.role is _HIRING_MANAGER:
                return person
        return None

    @property
    def _seats(self) -> tuple[Person, ...]:
        # Whoever has two seats stands here twice.
        arranger = () if self.arranged_by is None else (self.arranged_by,)
        return (self.invited_by, *arranger, *self.met)


def _keep_end(name: str, value: object) -> datetime:
    return keep_moment(name, value, room=MAX_NOTE_WINDOW)


def _qualifications(value: Iterable[str]) -> tuple[str, ...]:
    return keep_items("qualifications", value, "texts")


@frozen
class Candidate:
    """The writer, as they stand after this interview.

    Args:
        name: Your name, as you sign.
        interested: Whether you want the job.
        qualifications: What qualifies you for it, as noun phrases ("five years of demand forecasting").
        email: One plain ASCII address, without a display name.
        phone: A telephone number, as you would write it.

    Raises:
        FactTypeError: If a field is of the wrong type.
        FactValueError: If a text is not one visible line of at most 500 characters, or `email` not one address.

    Example:
        >>> Candidate("Noor Haddad", qualifications=["a degree in statistics"]).qualifications
        ('a degree in statistics',)
    """

    name: str
    interested: bool = True
    qualifications: tuple[str, ...] = field(default=(), converter=_qualifications)
    email: str | None = None
    phone: str | None = None

    def __attrs_post_init__(self) -> None:
        settle(self, keep_text, "name")
        check_bool("interested", self.interested)
        settle(self, keep_texts, "qualifications")
        settle_given(self, keep_email, "email")
        settle_given(self, keep_text, "phone")


@frozen
class Offer:
    """An offer that has been made; "if we were to offer" is not one: that is `None`.

    Args:
        form: How it was made.
        position: The title that is offered.
        organization: Who offers it.
        answer_by: The date by which they would like your answer.
        status: What has become of it.

    Raises:
        FactTypeError: If a field is of the wrong type.
        FactValueError: If a text is not one visible line of at most 500 characters.

    Example:
        >>> Offer(OfferForm.VERBAL, "Demand Planner").status is OfferStatus.OPEN
        True
    """

    form: OfferForm = field(repr=str)
    position: str
    organization: str | None = None
    answer_by: date | None = None
    status: OfferStatus = field(default=OfferStatus.OPEN, repr=str)

    def __attrs_post_init__(self) -> None:
        check_member("form", self.form, OfferForm)
        settle(self, keep_text, "position")
        settle_given(self, keep_text, "organization")
        settle_given(self, keep_date, "answer_by")
        check_member("status", self.status, OfferStatus)
