"""Notes as email messages: what leaves through smtplib is what was written, to whom it was written, and nothing else."""

from email import message_from_bytes, policy
from email.generator import BytesGenerator
from email.message import EmailMessage
from io import BytesIO
from typing import Any

import attrs
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from interview_etiquette import Candidate, FactValueError, Medium, MessageKind, Note, Person
from interview_etiquette.strategies import emails, notes, texts

ADA = Person("Ada Okafor", email="ada@northwind.example")
NOOR = Candidate("Noor Haddad", email="noor@mail.example")
NOTE = Note(
    to=ADA,
    sender=NOOR,
    kind=MessageKind.THANK_YOU,
    medium=Medium.EMAIL,
    subject="Thank you",
    salutation="Dear Ada Okafor,",
    paragraphs=("Thank you for your time.",),
    sign_off="Best regards,",
    signature="Noor Haddad",
    points=(),
)
ONE_LINE = ("subject", "salutation", "sign_off", "date_line")


def addressed(note: Note, to: str | None, sender: str | None) -> Note:
    """The note as an email between two addresses."""
    return attrs.evolve(
        note,
        medium=Medium.EMAIL,
        subject=note.subject or "Thank you",
        date_line=None,
        to=attrs.evolve(note.to, email=to),
        sender=attrs.evolve(note.sender, email=sender),
    )


E_MAILS = st.builds(addressed, notes(), emails(), emails())


def sent(message: EmailMessage) -> bytes:
    """The bytes that smtplib would send."""
    buffer = BytesIO()
    BytesGenerator(buffer).flatten(message, linesep="\r\n")
    return buffer.getvalue()


def received(note: Note) -> EmailMessage:
    message = message_from_bytes(sent(note.to_email_message()), policy=policy.default)
    assert isinstance(message, EmailMessage)
    return message


def body(note: Note) -> str:
    return "\n\n".join((note.salutation, *note.paragraphs, f"{note.sign_off}\n{note.signature}\n"))


@given(E_MAILS)
def test_the_reader_gets_what_was_written(note: Note) -> None:
    """At one address, from one address, whose writer is named where the name is short ASCII."""
    message = received(note)
    assert message["Subject"] == note.subject
    assert message.get_content().replace("\r\n", "\n") == body(note)
    assert note.text == f"Subject: {note.subject}\n\n{body(note)}".removesuffix("\n")
    assert [address.addr_spec for address in message["To"].addresses] == [note.to.email]
    assert [address.addr_spec for address in message["From"].addresses] == [note.sender.email]
    assert sorted(message.keys()) == sorted(
        ["Content-Type", "Content-Transfer-Encoding", "MIME-Version", "From", "To", "Subject"]
    )
    name = note.sender.name
    assert message["From"].addresses[0].display_name == (name if name.isascii() and len(name) <= 100 else "")


@given(E_MAILS)
def test_lines_are_as_short_as_the_standard_asks_and_a_header_that_fits_is_not_folded(note: Note) -> None:
    """Body lines of at most 76 characters (RFC 2045) in ASCII; headers of at most 998 (RFC 5322).

    Folding is where mail libraries lose and gain text and recipients.
    """
    head, _, rest = sent(note.to_email_message()).partition(b"\r\n\r\n")
    lines = head.split(b"\r\n")
    assert rest.isascii()
    assert max(map(len, rest.split(b"\r\n"))) <= 76
    assert max(map(len, lines)) <= 998
    unfolded = head.replace(b"\r\n ", b"").split(b"\r\n")
    assert [line for line in unfolded if len(line) < 900 and line not in lines] == []


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("Noor Haddad", "Noor Haddad <noor@mail.example>"),
        ("Sam Lee, Jr.", '"Sam Lee, Jr." <noor@mail.example>'),
        ('Noor "N" <x@y.example>', '"Noor \\"N\\" <x@y.example>" <noor@mail.example>'),
        ("A" * 100, f"{'A' * 100} <noor@mail.example>"),
        ("A" * 101, "noor@mail.example"),
        ("Zoë", "noor@mail.example"),
    ],
)
def test_display_names(name: str, shown: str) -> None:
    note = attrs.evolve(NOTE, sender=attrs.evolve(NOOR, name=name))
    assert f"From: {shown}\r\n".encode() in sent(note.to_email_message())


@given(st.none() | emails(), st.none() | emails())
@example(None, None)
def test_unknown_addresses_stay_out(to: str | None, sender: str | None) -> None:
    message = addressed(NOTE, to, sender).to_email_message()
    assert ("To" in message) is (to is not None)
    assert ("From" in message) is (sender is not None)
    assert "Date" not in message
    assert "Message-ID" not in message


@given(st.integers(0, 90), texts())
@example(0, "x")
def test_a_line_that_begins_with_from_is_left_alone(width: int, text: str) -> None:
    """smtplib writes ">From " where an encoded line begins with the word, which quoted-printable may break before."""
    note = attrs.evolve(NOTE, paragraphs=("From what I understand, ...", f"{'x' * width} From {text}"))
    content = sent(note.to_email_message())
    assert b">From" not in content
    assert max(map(len, content.split(b"\r\n"))) <= 76 or b"base64" in content
    assert received(note).get_content().replace("\r\n", "\n") == body(note)


@pytest.mark.parametrize("line", ["", "x", "x" * 73, "x" * 74, "x" * 75, "x" * 76, "ä" * 30, ".", "..", "x "])
def test_lines_of_any_length_survive(line: str) -> None:
    note = attrs.evolve(NOTE, paragraphs=(line or "Thank you.", "Noor"))
    assert received(note).get_content().replace("\r\n", "\n") == body(note)


def test_a_letter_is_printed() -> None:
    letter = attrs.evolve(NOTE, medium=Medium.LETTER, subject=None)
    with pytest.raises(FactValueError, match=r"^medium: got Medium.LETTER, want Medium.EMAIL"):
        letter.to_email_message()


@pytest.mark.parametrize("part", ONE_LINE)
@pytest.mark.parametrize("bad", ["=?utf-8?q?x=0ABcc=3A_eve=40x.example?=", "Hello\r\nBcc: eve@x.example", "a\u2028b"])
def test_what_a_mail_reader_could_take_for_another_header_is_refused(part: str, bad: str) -> None:
    changes: dict[str, Any] = {part: bad}
    with pytest.raises(FactValueError, match=f"^{part}: got .*, want one line without an encoded word"):
        attrs.evolve(NOTE, **changes)


# An approved text


def test_an_approved_text_becomes_a_message() -> None:
    note = NOTE.with_text(
        "Subject: Thanks again\r\n\r\nDear Ada Okafor,\r\n\r\nThat was\r\ngood.\r\n\r\nSee you soon.\r\n"
    )
    assert (note.subject, note.paragraphs) == ("Thanks again", ("That was good.", "See you soon."))
    assert received(note).get_content().replace("\r\n", "\n") == body(note)
    assert NOTE.with_text("See you.").paragraphs == ("See you.",)
    with pytest.raises(FactValueError, match=r"^text: got ' \\n ', want at least one paragraph"):
        NOTE.with_text(" \n ")
