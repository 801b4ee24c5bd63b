"""Interview etiquette: what to do after an interview, as pure functions over small facts."""

from ._pydantic import add_pydantic_hooks as _add_pydantic_hooks
from .advice import Advice
from .applications import Application, Exchange, MessageKind
from .composing import (
    compose_message,
    compose_note,
    compose_notes,
    compose_offer_reply,
    compose_salary_answer,
    compose_step,
)
from .english import ENGLISH, READ_ENGLISH, English
from .errors import FactError, FactTypeError, FactValueError
from .facts import Candidate, Interview, Medium, Offer, OfferForm, OfferStatus, Term
from .guidance import Force, Guideline
from .next_step import Step, agenda, explain_next_step, next_step
from .notes import Note
from .occasion import Occasion
from .offers import (
    SalaryReply,
    Stance,
    date_to_ask_for,
    explain_negotiation_stance,
    explain_should_negotiate,
    missing_terms,
    negotiation_stance,
    salary_answer,
    should_negotiate,
)
from .people import Person, Role
from .plan import FollowUpPlan, plan_follow_up
from .points import OUTLINES, Line, Point, explain_points_for, points_for
from .policy import AS_WRITTEN, Policy
from .reading import DraftReader, DraftReading, Fault
from .recipients import explain_others_to_thank, explain_recipients_for, others_to_thank, recipients_for
from .review import Finding, review_note
from .timing import explain_media_for, explain_note_due_by, media_for, note_due_by
from .wording import Paragraph, Remark, Sentence, Wording

__all__ = [
    "AS_WRITTEN",
    "Advice",
    "Application",
    "Candidate",
    "DraftReader",
    "DraftReading",
    "ENGLISH",
    "English",
    "Exchange",
    "FactError",
    "FactTypeError",
    "FactValueError",
    "Fault",
    "Finding",
    "FollowUpPlan",
    "Force",
    "Guideline",
    "Interview",
    "Line",
    "Medium",
    "MessageKind",
    "Note",
    "OUTLINES",
    "Occasion",
    "Offer",
    "OfferForm",
    "OfferStatus",
    "Paragraph",
    "Person",
    "Point",
    "Policy",
    "READ_ENGLISH",
    "Remark",
    "Role",
    "SalaryReply",
    "Sentence",
    "Stance",
    "Step",
    "Term",
    "Wording",
    "agenda",
    "compose_message",
    "compose_note",
    "compose_notes",
    "compose_offer_reply",
    "compose_salary_answer",
    "compose_step",
    "date_to_ask_for",
    "explain_media_for",
    "explain_negotiation_stance",
    "explain_next_step",
    "explain_note_due_by",
    "explain_others_to_thank",
    "explain_points_for",
    "explain_recipients_for",
    "explain_should_negotiate",
    "media_for",
    "missing_terms",
    "negotiation_stance",
    "next_step",
    "note_due_by",
    "others_to_thank",
    "plan_follow_up",
    "points_for",
    "recipients_for",
    "review_note",
    "salary_answer",
    "should_negotiate",
]

for _name in __all__:
    _thing = globals()[_name]
    if getattr(_thing, "__name__", None) == _name:
        _thing.__module__ = __name__  # pickles, tracebacks and repr say the public name
    if isinstance(_thing, type):
        _add_pydantic_hooks(_thing)
del _name, _thing  # pyright: ignore[reportPossiblyUnboundVariable]
