"""What an email is to the standard library, whose own module is imported when a message is made or its type is asked for."""

import re
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from email.message import EmailMessage as EmailMessage  # noqa: PLC0414  # by which others know it

_LONGEST_HEADER: Final = 998  # RFC 5322, 2.1.1; folding shorter ones is where mail libraries go wrong
_LONGEST_BODY_LINE: Final = 74  # at most 76 are allowed (RFC 2045, 6.7), and `=46` takes two more than `F`
_FROM_LINE: Final = "(?m)^From "
_LONGEST_DISPLAY_NAME: Final = 100  # longer ones may be folded into further recipients


if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        """The one class that signatures name."""
        if name != "EmailMessage":
            raise AttributeError(name)
        from email.message import EmailMessage

        return EmailMessage


def message_of(sender: object, recipient: str | None, subject: str | None, body: str) -> "EmailMessage":
    """A message of a plain text, in seven bits; what is not known has no header."""
    from email.message import EmailMessage
    from email.policy import default

    in_seven_bits = default.clone(cte_type="7bit")  # pragma: no mutate (whatever is not 8bit is)
    message = EmailMessage(policy=in_seven_bits.clone(max_line_length=_LONGEST_BODY_LINE))
    _set_content(message, f"{body}\n")
    message.policy = default.clone(max_line_length=_LONGEST_HEADER)
    for name, value in {"From": sender, "To": recipient, "Subject": subject}.items():
        if value is not None:
            message[name] = value
    return message


def mailbox(name: str, email: str | None) -> object:
    """An address, with the name beside it where that is short ASCII."""
    if email is None or not name.isascii() or len(name) > _LONGEST_DISPLAY_NAME:
        return email
    from email.headerregistry import Address

    return Address(name, addr_spec=email)


def _set_content(message: "EmailMessage", body: str) -> None:
    message.set_content(body)
    if re.search(_FROM_LINE, str(message.get_payload())) is not None:  # smtplib would write ">From "
        message.set_content(body, cte="quoted-printable")
        message.set_payload(re.sub(_FROM_LINE, "=46rom ", str(message.get_payload())))
