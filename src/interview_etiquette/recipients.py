"""Whom to write to, and whom to thank through them: decided once an interview, and handed down."""

from typing import Final, NamedTuple

from ._fields import check_instance
from ._text import folded
from .advice import Advice
from .facts import Interview
from .guidance import Guideline
from .people import Person, Role
from .policy import AS_WRITTEN, Policy

__all__ = ["explain_others_to_thank", "explain_recipients_for", "others_to_thank", "recipients_for"]

_AGENCY: Final = Role.AGENCY_RECRUITER  # looking a member up costs more than the decision
_ASSISTANT: Final = Role.ASSISTANT
_RECRUITING: Final = (Role.HR_REPRESENTATIVE, _AGENCY)
_GO_BETWEENS: Final = (*_RECRUITING, _ASSISTANT)
_TO_THE_INVITER: Final = (Guideline.WRITE_TO_THE_INVITER,)
_TO_BOTH: Final = (Guideline.WRITE_TO_THE_INVITER, Guideline.THANK_OTHERS_THROUGH_THEM)
_TO_HR_AND_MANAGER: Final = (Guideline.WRITE_TO_HR_AND_MANAGER,)
_TO_THE_AGENCY: Final = (Guideline.GO_THROUGH_THE_AGENCY, Guideline.FOLLOW_THE_HOUSE_RULE)
_OTHERS: Final = (Guideline.NOT_TO_EVERYONE, Guideline.THANK_OTHERS_THROUGH_THEM)


def recipients_for(interview: Interview, *, policy: Policy = AS_WRITTEN) -> tuple[Person, ...]:
    """Whom should you write to?

    Args:
        interview: The interview that took place.
        policy: `individual_notes_up_to` lets each interviewer have a note, too;
            `through_the_agency` sends everything through an agency recruiter.

    Returns:
        At least one person, by default at most two: your contact, then whoever decides on the hire,
        then any interviewers.

    Raises:
        FactTypeError: If an argument is of the wrong type.

    Guidance:
        `write-to-the-inviter`, unless that is an assistant, who invites for somebody else;
        `write-to-hr-and-manager` where human resources or an agency invited or arranged;
        `thank-others-through-them` speaks of one or two readers: the inviter, and whoever decides.
        `not-to-everyone` leaves out the rest, `may-write-to-each` brings interviewers back.

    Example:
        >>> from datetime import UTC, datetime
        >>> hr = Person("Sam Ortiz", Role.HR_REPRESENTATIVE)
        >>> manager = Person("Ada Okafor", Role.HIRING_MANAGER)
        >>> day = datetime(2026, 5, 19, 15, 30, tzinfo=UTC)
        >>> interview = Interview(
        ...     position="Planner", ended_at=day, invited_by=hr, interviewers=[Person("Tom Becker"), manager]
        ... )
        >>> [person.name for person in recipients_for(interview)]
        ['Sam Ortiz', 'Ada Okafor']
        >>> [person.name for person in recipients_for(interview, policy=Policy(individual_notes_up_to=3))]
        ['Sam Ortiz', 'Ada Okafor', 'Tom Becker']
    """
    check_interview(interview, policy)
    return _recipients(interview, policy)[0]


def explain_recipients_for(interview: Interview, *, policy: Policy = AS_WRITTEN) -> Advice[tuple[Person, ...]]:
    """As `recipients_for`, with its reasons.

    Example:
        >>> from datetime import UTC, datetime
        >>> day = datetime(2026, 5, 19, 15, 30, tzinfo=UTC)
        >>> interview = Interview(position="Planner", ended_at=day, invited_by=Person("Ada Okafor"))
        >>> [guideline.id for guideline in explain_recipients_for(interview).because]
        ['write-to-the-inviter']
    """
    check_interview(interview, policy)
    audience = audience_of(interview, policy)
    return Advice(audience.recipients, audience.because)


def others_to_thank(interview: Interview, *, policy: Policy = AS_WRITTEN) -> tuple[Person, ...]:
    """Whom should you thank through those whom you write to?

    Args:
        interview: The interview that took place.
        policy: As for `recipients_for`.

    Returns:
        Everybody seen who gets no note, in order, each once;
        together with the recipients they are exactly `interview.people`.

    Raises:
        FactTypeError: If an argument is of the wrong type.

    Guidance:
        `thank-others-through-them`, because of `not-to-everyone`.

    Example:
        >>> from datetime import UTC, datetime
        >>> day = datetime(2026, 5, 19, 15, 30, tzinfo=UTC)
        >>> interview = Interview(
        ...     position=None, ended_at=day, invited_by=Person("Ada Okafor"), also_met=[Person("Tom Becker")]
        ... )
        >>> [person.name for person in others_to_thank(interview)]
        ['Tom Becker']
    """
    check_interview(interview, policy)
    return audience_of(interview, policy).others


def explain_others_to_thank(interview: Interview, *, policy: Policy = AS_WRITTEN) -> Advice[tuple[Person, ...]]:
    """As `others_to_thank`, with its reasons; where nobody is left, those that chose the recipients.

    Example:
        >>> from datetime import UTC, datetime
        >>> day = datetime(2026, 5, 19, 15, 30, tzinfo=UTC)
        >>> interview = Interview(
        ...     position=None, ended_at=day, invited_by=Person("Ada Okafor"), also_met=[Person("Tom Becker")]
        ... )
        >>> [guideline.id for guideline in explain_others_to_thank(interview).because]
        ['not-to-everyone', 'thank-others-through-them']
    """
    check_interview(interview, policy)
    audience = audience_of(interview, policy)
    return Advice(audience.others, _OTHERS if audience.others else audience.because)


def check_interview(interview: object, policy: object) -> None:
    """Refuse arguments of the wrong type by their names."""
    if not isinstance(interview, Interview):
        check_instance("interview", interview, Interview)
    if not isinstance(policy, Policy):
        check_instance("policy", policy, Policy)


class Audience(NamedTuple):
    """Who gets a note about an interview, who is thanked through them, and in whose note that stands.

    Args:
        recipients: Who gets a note, in order.
        others: Everybody else.
        asked: The recipient who decides or, where they get no note, the first.
        because: Why these are the recipients.
    """

    recipients: tuple[Person, ...]
    others: tuple[Person, ...]
    asked: Person
    because: tuple[Guideline, ...]

    def thanked_through(self, to: Person, writer: str) -> tuple[Person, ...]:
        """Whom the note to this person asks to thank: nobody who bears the name of the writer or of a recipient."""
        if to is not self.asked:
            return ()
        readers = {folded(name) for name in (writer, *[person.name for person in self.recipients])}
        return tuple([other for other in self.others if folded(other.name) not in readers])


def audience_of(interview: Interview, policy: Policy) -> Audience:
    """The one decision about the people of an interview."""
    recipients, because = _recipients(interview, policy)
    written_to = set(map(id, recipients))
    others = tuple([person for person in interview.people if id(person) not in written_to])
    if others:
        because += (Guideline.NOT_TO_EVERYONE,)
    decider = _decider_of(interview)
    asked = recipients[0] if decider is None or id(decider) not in written_to else decider
    return Audience(recipients, others, asked, because)


def _contact_of(interview: Interview) -> Person | None:
    """Through whom the employer speaks to you: human resources or an agency, else the inviter or the arranger."""
    inviter, arranger = interview.invited_by, interview.arranger
    for person in (inviter, arranger):
        if person.role in _RECRUITING:
            return person
    for person in (inviter, arranger):
        if person.role is not _ASSISTANT:
            return person
    return None


def _decider_of(interview: Interview) -> Person | None:
    """Who decides on the hire, as far as the facts tell."""
    manager = interview.hiring_manager
    if manager is not None:
        return manager
    inviter, interviewers = interview.invited_by, interview.interviewed_by
    candidates = (inviter, *interviewers) if inviter in interviewers else (*interviewers, inviter)
    return next((person for person in candidates if person.role not in _GO_BETWEENS), None)


def _recipients(interview: Interview, policy: Policy) -> tuple[tuple[Person, ...], tuple[Guideline, ...]]:
    if policy.through_the_agency:
        for person in (interview.invited_by, interview.arranger):
            if person.role is _AGENCY:
                return (person,), _TO_THE_AGENCY
    recipients, because = _key_people(interview, _contact_of(interview))
    limit = policy.individual_notes_up_to
    if not limit or len(interview.people) > limit:
        return recipients, because
    everybody = tuple(dict.fromkeys((*recipients, *interview.interviewers)))
    if len(everybody) == len(recipients):
        return recipients, because
    return everybody, (*because, Guideline.MAY_WRITE_TO_EACH)


def _key_people(interview: Interview, contact: Person | None) -> tuple[tuple[Person, ...], tuple[Guideline, ...]]:
    decider = _decider_of(interview)
    if contact is None:
        return (decider or _anybody_in(interview),), _TO_THE_INVITER
    recipients = (contact,) if decider is None or decider is contact else (contact, decider)
    if contact.role in _RECRUITING:
        return recipients, _TO_HR_AND_MANAGER
    return recipients, _TO_THE_INVITER if len(recipients) == 1 else _TO_BOTH


def _anybody_in(interview: Interview) -> Person:
    return next((person for person in interview.people if person.role is not _ASSISTANT), interview.invited_by)
