"""What a careful programmer would write for one answer, without reasons, policies or checks."""

from datetime import UTC, date, datetime, timedelta
from typing import Final

from attrs import frozen

from interview_etiquette import Candidate, Interview, Medium, Offer, OfferForm, OfferStatus, Person, Role

_DAYS: Final = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS: Final = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)

# A member of an enum costs more to look up than a global; whoever cares for speed binds it once.
_OPEN, _EMAIL, _LETTER = OfferStatus.OPEN, OfferForm.FORMAL_EMAIL, OfferForm.FORMAL_LETTER
_HR, _MANAGER = Role.HR_REPRESENTATIVE, Role.HIRING_MANAGER
_BY_EMAIL = Medium.EMAIL
_A_DAY = timedelta(hours=24)


def should_negotiate(offer: Offer | None) -> bool:
    """Negotiate an open offer that is in writing."""
    return offer is not None and offer.status is _OPEN and (offer.form is _LETTER or offer.form is _EMAIL)


def recipients_for(interview: Interview) -> tuple[Person, ...]:
    """The inviter; or the representative of human resources and the manager, or else the inviter."""
    inviter = interview.invited_by
    arranger = interview.arranged_by or inviter
    if arranger.role is not _HR:
        return (inviter,)
    for person in (inviter, arranger, *interview.met):
        if person.role is _MANAGER:
            return arranger, person
    return (arranger,) if arranger == inviter else (arranger, inviter)


def note_due_by(interview: Interview) -> datetime:
    """A day of elapsed time, by way of UTC."""
    ended_at = interview.ended_at
    return (ended_at.astimezone(UTC) + _A_DAY).astimezone(ended_at.tzinfo)


@frozen
class PlainNote:
    """A note without its points."""

    to: Person
    sender: Candidate
    medium: Medium
    subject: str
    salutation: str
    paragraphs: tuple[str, ...]
    sign_off: str
    signature: str

    def __str__(self) -> str:
        body = "\n\n".join(self.paragraphs)
        return f"Subject: {self.subject}\n\n{self.salutation}\n\n{body}\n\n{self.sign_off}\n{self.signature}"


def compose_note(interview: Interview, candidate: Candidate) -> PlainNote:
    """The e-mail of an interested candidate to the manager who invited them."""
    to = interview.invited_by
    post = f"the position of {interview.position} at {interview.organization}"
    thanks = (
        f"Thank you for your time, and for inviting me to interview on {_day(interview.ended_at)}. "
        f"I was glad to learn more about {post}. I especially appreciated {to.appreciated}."
    )
    interest = (
        "I am enthusiastic about the work, and I would very much like to join you. "
        f"I can offer you {_listing(candidate.qualifications)}."
    )
    reply = "" if interview.reply_expected is None else f" by {_day(interview.reply_expected)}"
    others = _listing([person.form_of_address or person.name for person in interview.met])
    closing = (
        f"I look forward to hearing from you{reply}. "
        "If there is anything further that you would like to ask me, I will gladly answer. "
        f"Please pass my thanks on to {others}."
    )
    return PlainNote(
        to,
        candidate,
        _BY_EMAIL,
        f"Thank you for the interview: {interview.position}",
        f"Dear {to.form_of_address or to.name},",
        (thanks, interest, closing),
        "Best regards,",
        f"{candidate.name}\n{candidate.email}\n{candidate.phone}",
    )


def _day(day: date) -> str:
    return f"{_DAYS[day.weekday()]}, {_MONTHS[day.month - 1]} {day.day}"


def _listing(items: list[str] | tuple[str, ...]) -> str:
    if len(items) < 3:
        return " and ".join(items)
    return f"{', '.join(items[:-1])}, and {items[-1]}"


@frozen(kw_only=True)
class UncheckedInterview:
    """The fields of an interview, taken as they come."""

    position: str | None
    ended_at: datetime
    invited_by: Person
    arranged_by: Person | None = None
    met: tuple[Person, ...] = ()
    organization: str | None = None
    reply_expected: date | None = None
    reply_expected_about: str | None = None
    decision_soon: bool = False
