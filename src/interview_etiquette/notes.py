"""A message ready to be sent, and what an email of it is."""

import re
from collections.abc import Iterable, Sequence
from datetime import date
from typing import Final, Self
from unicodedata import category

from attrs import evolve, field, frozen

from . import _mail
from ._fields import (
    check_instance,
    check_instances,
    check_member,
    check_members,
    normalize_date,
    normalize_fields,
    normalize_items,
)
from ._mail import mailbox, message_of
from ._markdown import escaped
from ._text import folded, has_encoded_word
from .applications import MessageKind
from .errors import FactValueError, short_repr
from .facts import Candidate, Medium
from .people import Person, is_a_greeting
from .points import Point

__all__ = ["Note"]

_LONGEST_GREETING: Final = 8  # words
_SUBJECT: Final = "subject:"
_LIST_MARK: Final = r"[-*\u2022]|\d+[.)]"
_SPACING: Final = "\t\r\n"
_UNFIT: Final = ("Cc", "Cs")  # control characters and surrogates
_LINE_BREAKS: Final = frozenset("\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029")


def _paragraphs(value: Iterable[str]) -> tuple[str, ...]:
    return normalize_items("paragraphs", value, "strings")


def _points(value: Iterable[Point]) -> tuple[Point, ...]:
    return normalize_items("points", value, "members of Point")


@frozen
class Note:
    """A message ready to be sent.

    Args:
        to: The reader.
        sender: The writer.
        kind: What it is for.
        medium: How it travels.
        subject: The subject of an email; a letter has none.
        salutation: The line that addresses the reader.
        paragraphs: What it says.
        sign_off: The line above the signature.
        signature: The writer's name, and below it their address and number where known.
        points: The points that it makes, in order.
        written_on: The day of writing, where it was given.
        date_line: That day as a letter bears it.

    Raises:
        FactTypeError: If a field is of the wrong type.
        FactValueError: If a part of one line has a line break or an encoded word in it.

    Example:
        >>> from datetime import UTC, datetime
        >>> from interview_etiquette import Interview, compose_note
        >>> day = datetime(2026, 5, 19, 15, 30, tzinfo=UTC)
        >>> interview = Interview(position="Planner", ended_at=day, invited_by=Person("Ada Okafor"))
        >>> note = compose_note(interview, Candidate("Noor Haddad"))
        >>> note.salutation, note.signature
        ('Dear Ada Okafor,', 'Noor Haddad')
    """

    to: Person
    sender: Candidate
    kind: MessageKind
    medium: Medium
    subject: str | None
    salutation: str
    paragraphs: tuple[str, ...] = field(converter=_paragraphs)
    sign_off: str
    signature: str
    points: tuple[Point, ...] = field(converter=_points)
    written_on: date | None = None
    date_line: str | None = None

    def __attrs_post_init__(self) -> None:
        check_instance("to", self.to, Person)
        check_instance("sender", self.sender, Candidate)
        check_member("kind", self.kind, MessageKind)
        check_member("medium", self.medium, Medium)
        check_instances("paragraphs", self.paragraphs, str)
        for name in ("salutation", "sign_off", "signature"):
            check_instance(name, getattr(self, name), str)
        check_members("points", self.points, Point)
        normalize_fields(self, normalize_date, "written_on")
        for name in ("subject", "salutation", "sign_off", "date_line"):
            part = getattr(self, name)
            if part is not None:
                check_instance(name, part, str)
            if part is not None and (has_encoded_word(part) or not _LINE_BREAKS.isdisjoint(part)):
                raise FactValueError(name, short_repr(part), "one line without an encoded word (=?...?=)")

    @property
    def text(self) -> str:
        """The whole message in plain text: subject or date line, then all that a message body holds."""
        head = self.date_line if self.subject is None else f"Subject: {self.subject}"
        return self._body if head is None else f"{head}\n\n{self._body}"

    def __str__(self) -> str:
        return self.text

    def with_text(self, text: str) -> Self:
        r"""The same message with paragraphs that somebody approved or rewrote.

        Args:
            text: The paragraphs, with blank lines between them.
                A subject line, the salutation, and the closing with the signature may stand around them, as in `text`;
                another subject, another greeting of the reader, and another closing above the writer's name are taken.

        Raises:
            FactTypeError: If `text` is no string.
            FactValueError: If there is nothing in it.

        Example:
            >>> from datetime import UTC, datetime
            >>> from interview_etiquette import Interview, compose_note
            >>> day = datetime(2026, 5, 19, 15, 30, tzinfo=UTC)
            >>> interview = Interview(position="Planner", ended_at=day, invited_by=Person("Ada Okafor"))
            >>> note = compose_note(interview, Candidate("Noor Haddad"))
            >>> note.with_text("Thank you for your time.\n\nI would love to join you.").paragraphs
            ('Thank you for your time.', 'I would love to join you.')
        """
        check_instance("text", text, str)
        if any(category(char) in _UNFIT and char not in _SPACING for char in text):
            raise FactValueError("text", short_repr(text), "text without control characters or surrogates")
        lines = [line.strip() for line in re.sub(r"\r\n?", "\n", text).split("\n")]
        subjects = [line[len(_SUBJECT) :].strip() for line in lines if _is_a_subject(line)]
        lines = ["" if _is_a_subject(line) or line in self._frame else line for line in lines]
        lines, sign_off = self._without_closing(lines)
        lines, salutation = self._without_greeting(lines)
        paragraphs = [_paragraph(block.split("\n")) for block in re.split(r"\n{2,}", "\n".join(lines).strip()) if block]
        if not paragraphs:
            raise FactValueError("text", short_repr(text), "at least one paragraph")
        subject = subjects[0] if subjects and self.subject is not None else self.subject
        return evolve(self, subject=subject, salutation=salutation, paragraphs=paragraphs, sign_off=sign_off)

    @property
    def _frame(self) -> tuple[str | None, ...]:
        return (self.date_line, self.salutation, self.sign_off, *self.signature.split("\n"))

    def _without_greeting(self, lines: list[str]) -> tuple[list[str], str]:
        """The lines without another greeting of the reader, and the greeting."""
        at = next((at for at, line in enumerate(lines) if line), len(lines))
        if any(lines[at + 1 :]) and self._greets(lines[at]):
            return lines[at + 1 :], lines[at]
        return lines, self.salutation

    def _greets(self, line: str) -> bool:
        """Whether what stands first is a greeting of the reader: "Hi Ada,"."""
        names = {*folded(self.to.name).split(), *folded(self.to.address).split()}
        words = folded(line[:-1]).split()
        closed = line.endswith((",", ":")) or (line.endswith("!") and is_a_greeting(line))
        return closed and len(words) <= _LONGEST_GREETING and not names.isdisjoint(words)

    def _without_closing(self, lines: list[str]) -> tuple[list[str], str]:
        """The lines without another closing above the writer's name, and the closing."""
        at = len(lines) - 1
        while at and self._signs(lines[at]):
            at -= 1
        stands_alone = not lines[at - 1] or len(lines[at].split()) <= _LONGEST_GREETING
        if lines[at].endswith(",") and stands_alone and at < len(lines) - 1 and any(lines[:at]):
            return lines[:at], lines[at]
        return lines, self.sign_off

    def _signs(self, line: str) -> bool:
        """Whether a line has nothing but the writer's name, or parts of it."""
        return set(folded(line).split()) <= set(folded(self.sender.name).split())

    def to_email_message(self) -> "_mail.EmailMessage":
        """The message as one of the standard library, ready for `smtplib`.

        `To` carries the bare address, where known; `From` has the writer's name beside it where that is short ASCII.
        `Date` and `Message-ID` are the sender's to add.

        Returns:
            A new `email.message.EmailMessage`.

        Raises:
            FactValueError: If it is a letter.
        """
        if self.medium is not Medium.EMAIL:
            raise FactValueError("medium", str(self.medium), "Medium.EMAIL; a letter is printed")
        sender = mailbox(self.sender.name, self.sender.email)
        return message_of(sender, self.to.email, self.subject, self._body)

    def to_markdown(self) -> str:
        """The message as Markdown, in which all that a caller gave stays text."""
        return escaped(self.text)

    @property
    def _body(self) -> str:
        return "\n\n".join((self.salutation, *self.paragraphs, f"{self.sign_off}\n{self.signature}"))

    def _repr_markdown_(self) -> str:
        return self.to_markdown()


def _is_a_subject(line: str) -> bool:
    return line[: len(_SUBJECT)].casefold() == _SUBJECT


def _paragraph(lines: Sequence[str]) -> str:
    """What somebody wrote in some lines; those of a list stay lines."""
    listed = any(re.match(_LIST_MARK, line) for line in lines)
    return ("\n" if listed else " ").join(lines)
