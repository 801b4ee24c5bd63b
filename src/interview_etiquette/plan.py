"""Everything that follows an interview, in one call."""

from datetime import datetime

from attrs import frozen

from ._fields import check_instance
from ._markdown import bullets, escaped
from .advice import readable
from .composing import notes_to
from .english import ENGLISH
from .facts import Candidate, Interview, Medium, without_candidate
from .notes import Note
from .people import Person
from .points import check_writing
from .policy import AS_WRITTEN, Policy
from .recipients import audience_of
from .timing import media_for, note_due_by
from .wording import Wording

__all__ = ["FollowUpPlan", "plan_follow_up"]


@frozen
class FollowUpPlan:
    """What to do after one interview.

    Args:
        due_by: By when the notes must be sent, in the interview's own zone.
        media: How they may go, best first.
        recipients: Whom to write to.
        others_to_thank: Whom to thank through them.
        notes: The notes, one a recipient, in the same order.
    """

    due_by: datetime
    media: tuple[Medium, ...]
    recipients: tuple[Person, ...]
    others_to_thank: tuple[Person, ...]
    notes: tuple[Note, ...]

    def __str__(self) -> str:
        return "\n\n".join(("\n".join(self._lines), *(note.text for note in self.notes)))

    def to_markdown(self) -> str:
        """The plan and its notes as Markdown, in which all that a caller gave stays text."""
        return "\n\n---\n\n".join((bullets(self._lines), *(escaped(note.text) for note in self.notes)))

    @property
    def _lines(self) -> tuple[str, ...]:
        lines = (f"Send by {readable(self.due_by)}", f"By {readable(self.media)}", f"To {readable(self.recipients)}")
        others = (f"Through them, thank {readable(self.others_to_thank)}",) if self.others_to_thank else ()
        return (*lines, *others)

    def _repr_markdown_(self) -> str:
        return self.to_markdown()


def plan_follow_up(
    interview: Interview, candidate: Candidate, *, wording: Wording = ENGLISH, policy: Policy = AS_WRITTEN
) -> FollowUpPlan:
    """Plan all that follows an interview.

    Args:
        interview: The interview that took place; the candidate's own mentions in it are left out.
        candidate: The writer.
        wording: How things are said.
        policy: How the contested points are settled.

    Returns:
        The answers of `note_due_by`, `media_for`, `recipients_for` and `others_to_thank`, and the notes.

    Raises:
        FactTypeError: If an argument is of the wrong type.

    Guidance:
        That of the questions that it answers.

    Example:
        >>> from datetime import UTC, datetime
        >>> ended_at = datetime(2026, 5, 19, 15, 30, tzinfo=UTC)
        >>> interview = Interview(position="Planner", ended_at=ended_at, invited_by=Person("Ada Okafor"))
        >>> plan = plan_follow_up(interview, Candidate("Noor Haddad"))
        >>> print(plan.due_by, len(plan.notes))
        2026-05-20 15:30:00+00:00 1
    """
    check_writing(interview, candidate, policy)
    check_instance("wording", wording, Wording)
    interview = without_candidate(interview, candidate)
    audience = audience_of(interview, policy)
    return FollowUpPlan(
        due_by=note_due_by(interview, policy=policy),
        media=media_for(interview),
        recipients=audience.recipients,
        others_to_thank=audience.others,
        notes=notes_to(interview, candidate, audience, wording=wording),
    )
