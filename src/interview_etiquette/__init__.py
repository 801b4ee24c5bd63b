"""Interview etiquette: what to do after an interview, as pure functions over small facts."""

from .advice import Advice
from .content import Point, explain_points_for, points_for
from .english import ENGLISH, English
from .errors import FactError, FactTypeError, FactValueError
from .guidance import Force, Guideline
from .model import Candidate, Interview, Medium, Offer, OfferForm, OfferStatus, Person, Role
from .negotiation import (
    Stance,
    explain_negotiation_stance,
    explain_should_negotiate,
    negotiation_stance,
    should_negotiate,
)
from .note import Note, compose_note, compose_notes
from .plan import FollowUpPlan, plan_follow_up
from .policy import AS_WRITTEN, Policy
from .recipients import (
    explain_others_to_thank,
    explain_recipients_for,
    others_to_thank,
    recipients_for,
)
from .replies import compose_offer_reply, compose_salary_deferral
from .review import Finding, review_note
from .timing import explain_media_for, explain_note_due_by, media_for, note_due_by
from .wording import Occasion, Wording

__all__ = [
    "AS_WRITTEN",
    "Advice",
    "Candidate",
    "ENGLISH",
    "English",
    "FactError",
    "FactTypeError",
    "FactValueError",
    "Finding",
    "FollowUpPlan",
    "Force",
    "Guideline",
    "Interview",
    "Medium",
    "Note",
    "Occasion",
    "Offer",
    "OfferForm",
    "OfferStatus",
    "Person",
    "Point",
    "Policy",
    "Role",
    "Stance",
    "Wording",
    "compose_note",
    "compose_notes",
    "compose_offer_reply",
    "compose_salary_deferral",
    "explain_media_for",
    "explain_negotiation_stance",
    "explain_note_due_by",
    "explain_others_to_thank",
    "explain_points_for",
    "explain_recipients_for",
    "explain_should_negotiate",
    "media_for",
    "negotiation_stance",
    "note_due_by",
    "others_to_thank",
    "plan_follow_up",
    "points_for",
    "recipients_for",
    "review_note",
    "should_negotiate",
]
