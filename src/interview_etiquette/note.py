"""Notes: which sentences stand where, and what an e-mail of them is."""

from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING, Final

from attrs import frozen

from ._checks import check_member, keep_date
from ._markdown import escaped
from .content import Point, others_thanked_through, points_to
from .english import ENGLISH
from .errors import FactValueError, shown
from .model import Candidate, Interview, Medium, Person
from .policy import AS_WRITTEN, Policy
from .recipients import addressee_of, recipients_for
from .timing import media_for
from .wording import Occasion, Wording

if TYPE_CHECKING:
    from email.message import EmailMessage

_PARAGRAPHS: Final = (
    (Point.THANKS, Point.POSITION, Point.APPRECIATED),
    (Point.ENTHUSIASM, Point.QUALIFICATIONS, Point.WITHDRAWAL),
    (Point.REPLY_DATE, Point.THANK_OTHERS),
)
_LONGEST_LINE: Final = 998  # RFC 5322, 2.1.1; folding shorter ones is where mail libraries go wrong


@frozen
class Note:
    """A note ready to be sent.

    Args:
        to: The reader.
        sender: The writer.
        medium: How it travels.
        subject: The subject of an e-mail; a letter has none.
        salutation: The line that addresses the reader.
        paragraphs: What it says.
        sign_off: The line above the signature.
        signature: The writer's name, and below it their address and number where known.
        points: The points that it makes, in order.
        dated: The date of a letter, where one was given.
        date_line: That date as the letter writes it.

    Example:
        >>> from datetime import UTC, datetime
        >>> day = datetime(2026, 5, 19, 15, 30, tzinfo=UTC)
        >>> interview = Interview(position="Planner", ended_at=day, invited_by=Person("Ada Okafor"))
        >>> note = compose_note(interview, Candidate("Noor Haddad"))
        >>> note.subject, note.salutation, note.sign_off, note.signature
        ('Thank you for the interview: Planner', 'Dear Ada Okafor,', 'Best regards,', 'Noor Haddad')
    """

    to: Person
    sender: Candidate
    medium: Medium
    subject: str | None
    salutation: str
    paragraphs: tuple[str, ...]
    sign_off: str
    signature: str
    points: tuple[Point, ...]
    dated: date | None = None
    date_line: str | None = None

    @property
    def text(self) -> str:
        """The whole note in plain text: subject or date line, then all that a message body holds."""
        head = self.date_line if self.subject is None else f"Subject: {self.subject}"
        return self._body if head is None else f"{head}\n\n{self._body}"

    def __str__(self) -> str:
        return self.text

    def to_email_message(self) -> "EmailMessage":
        """The note as a message of the standard library, ready for `smtplib`.

        `To` and `From` carry bare addresses, where known, and no display names:
        a long one can be folded into further recipients.

        Returns:
            A new `email.message.EmailMessage`.
        """
        from email.message import EmailMessage
        from email.policy import default

        message = EmailMessage(policy=default.clone(max_line_length=_LONGEST_LINE))
        headers = {"From": self.sender.email, "To": self.to.email, "Subject": self.subject}
        for name, value in headers.items():
            if value is not None:
                message[name] = value
        message.set_content(f"{self._body}\n")
        return message

    @property
    def _body(self) -> str:
        return "\n\n".join((self.salutation, *self.paragraphs, f"{self.sign_off}\n{self.signature}"))

    def _repr_markdown_(self) -> str:
        return escaped(self.text)


def compose_note(
    interview: Interview,
    candidate: Candidate,
    *,
    to: Person | None = None,
    medium: Medium | None = None,
    dated: date | None = None,
    wording: Wording = ENGLISH,
    policy: Policy = AS_WRITTEN,
) -> Note:
    """Compose the note to one person.

    Args:
        interview: The interview that took place.
        candidate: The writer.
        to: The reader, one of `interview.people`; by default the first recipient.
        medium: How it travels; by default the best of `media_for`.
        dated: The date of a letter.
        wording: How things are said.
        policy: As for `recipients_for`.

    Returns:
        A note that makes exactly the points of `points_for`.

    Raises:
        FactTypeError: If `medium` or `dated` is of the wrong type.
        FactValueError: If `to` is none of the interview's people, or an e-mail is to be dated.

    Guidance:
        That of `points_for` and `media_for`.

    Example:
        >>> from datetime import UTC, datetime
        >>> ended_at = datetime(2026, 5, 19, 15, 30, tzinfo=UTC)
        >>> interview = Interview(position=None, ended_at=ended_at, invited_by=Person("Ada Okafor"))
        >>> for paragraph in compose_note(interview, Candidate("Noor Haddad")).paragraphs:
        ...     print(paragraph)
        Thank you for meeting with me on Tuesday, May 19, and for telling me about your work. I came away with a clearer idea of what it involves.
    """
    addressee = addressee_of(interview, to)
    others = others_thanked_through(addressee, interview, policy)
    points = points_to(addressee, others, interview, candidate)
    occasion = Occasion(interview, candidate, addressee, others)
    return written(
        wording,
        to=addressee,
        sender=candidate,
        medium=media_for(interview)[0] if medium is None else medium,
        subject=wording.subject(occasion),
        paragraphs=tuple(_paragraphs(points, occasion, wording)),
        points=points,
        dated=dated,
    )


def compose_notes(
    interview: Interview,
    candidate: Candidate,
    *,
    medium: Medium | None = None,
    dated: date | None = None,
    wording: Wording = ENGLISH,
    policy: Policy = AS_WRITTEN,
) -> tuple[Note, ...]:
    """Compose every note: one to each recipient.

    Args:
        interview: The interview that took place.
        candidate: The writer.
        medium: As for `compose_note`.
        dated: As for `compose_note`.
        wording: As for `compose_note`.
        policy: As for `recipients_for`.

    Returns:
        A note to each of `recipients_for`, in that order.

    Raises:
        FactTypeError: If `medium` or `dated` is of the wrong type.
        FactValueError: If an e-mail is to be dated.

    Guidance:
        That of `recipients_for` and `compose_note`.

    Example:
        >>> from datetime import UTC, datetime
        >>> ended_at = datetime(2026, 5, 19, 15, 30, tzinfo=UTC)
        >>> interview = Interview(position="Planner", ended_at=ended_at, invited_by=Person("Ada Okafor"))
        >>> [note.to.name for note in compose_notes(interview, Candidate("Noor Haddad"))]
        ['Ada Okafor']
    """
    return tuple(
        compose_note(interview, candidate, to=person, medium=medium, dated=dated, wording=wording, policy=policy)
        for person in recipients_for(interview, policy=policy)
    )


def written(
    wording: Wording,
    *,
    to: Person,
    sender: Candidate,
    medium: Medium,
    subject: str,
    paragraphs: tuple[str, ...],
    points: tuple[Point, ...],
    dated: date | None = None,
) -> Note:
    """Put paragraphs into a note: what stands above and below them depends on the medium."""
    check_member("medium", medium, Medium)
    day = _date_of(medium, dated)
    return Note(
        to=to,
        sender=sender,
        medium=medium,
        subject=subject if medium is Medium.EMAIL else None,
        salutation=wording.salutation(to, medium),
        paragraphs=paragraphs,
        sign_off=wording.sign_off(medium),
        signature="\n".join([line for line in (sender.name, sender.email, sender.phone) if line is not None]),
        points=points,
        dated=day,
        date_line=None if day is None else wording.date_line(day),
    )


def _date_of(medium: Medium, dated: date | None) -> date | None:
    if dated is None:
        return None
    if medium is Medium.EMAIL:
        raise FactValueError("dated", shown(dated), "None for an e-mail; a date belongs to a letter")
    return keep_date("dated", dated)


def _paragraphs(points: tuple[Point, ...], occasion: Occasion, wording: Wording) -> Iterable[str]:
    for group in _PARAGRAPHS:
        # A point's value is the name of the method that says it.
        said = [getattr(wording, point.value)(occasion) for point in points if point in group]
        if said:
            yield " ".join(said)
