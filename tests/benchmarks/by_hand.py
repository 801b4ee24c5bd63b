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
_MANAGER, _ASSISTANT = Role.HIRING_MANAGER, Role.ASSISTANT
_RECRUITING = (Role.HR_REPRESENTATIVE, Role.AGENCY_RECRUITER)
_GO_BETWEENS = (*_RECRUITING, _ASSISTANT)
_BY_EMAIL = Medium.EMAIL
_A_DAY = timedelta(hours=24)


def should_negotiate(offer: Offer | None) -> bool:
    """Negotiate an open offer that is in writing."""
    return offer is not None and offer.status is _OPEN and (offer.form is _LETTER or offer.form is _EMAIL)


def recipients_for(interview: Interview) -> tuple[Person, ...]:
    """The contact, then whoever decides."""
    contact, decider = _contact(interview), _decider(interview)
    if contact is None:
        return (decider or interview.invited_by,)
    return (contact,) if decider is None or decider is contact else (contact, decider)


def _contact(interview: Interview) -> Person | None:
    inviter = interview.invited_by
    arranger = interview.arranged_by or inviter
    if inviter.role in _RECRUITING:
        return inviter
    if arranger.role in _RECRUITING:
        return arranger
    if inviter.role is not _ASSISTANT:
        return inviter
    return arranger if arranger.role is not _ASSISTANT else None


def _decider(interview: Interview) -> Person | None:
    inviter = interview.invited_by
    arranger = interview.arranged_by or inviter
    for person in (inviter, arranger, *interview.interviewers, *interview.also_met):
        if person.role is _MANAGER:
            return person
    interviewers = interview.interviewers or (inviter,)
    if inviter in interviewers and inviter.role not in _GO_BETWEENS:
        return inviter
    for person in (*interviewers, inviter):
        if person.role not in _GO_BETWEENS:
            return person
    return None


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
    """The email of an interested candidate to the manager who invited them."""
    to = interview.invited_by
    others = _listing([person.form_of_address or person.name for person in interview.interviewers[1:]])
    thanks = (
        f"Thank you for talking with me on {_DAYS[interview.ended_at.weekday()]} about the {interview.position} role. "
        f"I enjoyed meeting {others} as well; please pass along my thanks. I especially enjoyed {to.appreciated}."
    )
    interest = (
        f"What draws me most is {candidate.drawn_by}, and I would very much like to join your team. "
        f"I would bring {_listing(candidate.qualifications)} to the job."
    )
    reply = "" if interview.reply_expected is None else f" by {_day(interview.reply_expected)}"
    closing = (
        f"I understand that you hope to decide{reply}, and I look forward to hearing from you. "
        "If you need anything else from me, please let me know."
    )
    return PlainNote(
        to,
        candidate,
        _BY_EMAIL,
        f"Thank you for your time: {interview.position}",
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
    interviewers: tuple[Person, ...] = ()
    also_met: tuple[Person, ...] = ()
    organization: str | None = None
    reply_expected: date | None = None
    reply_expected_about: str | None = None
    decision_soon: bool = False
