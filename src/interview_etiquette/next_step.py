"""What to send next, to whom, by when, and why."""

from datetime import datetime

from attrs import field, frozen

from .applications import Application, MessageKind
from .facts import Offer, instant
from .guidance import Guideline
from .people import Person
from .policy import AS_WRITTEN, Policy


@frozen
class Step:
    """What to send next.

    Args:
        application: The application that it belongs to.
        kinds: The kind of message, or the choice of kinds.
        to: Whom to write to.
        opens_at: From when it is right to send it; `None`: already.
        due_by: By when it should be sent; `None`: nobody is owed a date.
        because: The guidelines that it rests on.
        other_offer: An offer of another employer that it takes into account.
        policy: How the contested points were settled.
    """

    application: Application
    kinds: tuple[MessageKind, ...]
    to: tuple[Person, ...]
    opens_at: datetime | None
    due_by: datetime | None
    because: tuple[Guideline, ...]
    other_offer: Offer | None = field(default=None)
    policy: Policy = field(default=AS_WRITTEN)

    def is_open(self, now: datetime) -> bool:
        """Whether it may be sent now."""
        return self.opens_at is None or instant(now) >= instant(self.opens_at)

    def is_overdue(self, now: datetime) -> bool:
        """Whether its date is over."""
        return self.due_by is not None and instant(now) > instant(self.due_by)
