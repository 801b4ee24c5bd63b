"""Whom to write to, and whom to thank through them."""

from typing import Final

from ._checks import check_instance
from .advice import Advice
from .errors import FactValueError, shown
from .guidance import Guideline
from .model import Interview, Person, Role
from .policy import AS_WRITTEN, Policy

_HR: Final = Role.HR_REPRESENTATIVE  # looking a member up costs more than the decision
_TO_THE_INVITER: Final = (Guideline.WRITE_TO_THE_INVITER,)
_TO_HR_AND_MANAGER: Final = (Guideline.WRITE_TO_HR_AND_MANAGER,)


def recipients_for(interview: Interview, *, policy: Policy = AS_WRITTEN) -> tuple[Person, ...]:
    """Whom should you write to?

    Args:
        interview: The interview that took place.
        policy: `individual_notes_up_to` lets each interviewer have a note, too.

    Returns:
        At least one person, by default at most two:
        the inviter or the arranger first, then the hiring manager, then any interviewers.

    Guidance:
        `write-to-the-inviter`; `write-to-hr-and-manager` where human resources arranged it
        (where no hiring manager is known, the inviter takes that place);
        `not-to-everyone` leaves out the rest, `may-write-to-each` brings interviewers back.

    Example:
        >>> from datetime import UTC, datetime
        >>> hr = Person("Sam Ortiz", Role.HR_REPRESENTATIVE)
        >>> manager = Person("Ada Okafor", Role.HIRING_MANAGER)
        >>> day = datetime(2026, 5, 19, 15, 30, tzinfo=UTC)
        >>> interview = Interview(position="Planner", ended_at=day, invited_by=hr, met=[Person("Tom Becker"), manager])
        >>> [person.name for person in recipients_for(interview)]
        ['Sam Ortiz', 'Ada Okafor']
        >>> [person.name for person in recipients_for(interview, policy=Policy(individual_notes_up_to=3))]
        ['Sam Ortiz', 'Ada Okafor', 'Tom Becker']
    """
    return _recipients(interview, policy)[0]


def explain_recipients_for(interview: Interview, *, policy: Policy = AS_WRITTEN) -> Advice[tuple[Person, ...]]:
    """Whom should you write to, and why?

    Args:
        interview: The interview that took place.
        policy: As for `recipients_for`.

    Returns:
        The answer of `recipients_for` with the guidelines that it rests on.

    Example:
        >>> from datetime import UTC, datetime
        >>> day = datetime(2026, 5, 19, 15, 30, tzinfo=UTC)
        >>> interview = Interview(position="Planner", ended_at=day, invited_by=Person("Ada Okafor"))
        >>> [guideline.id for guideline in explain_recipients_for(interview).because]
        ['write-to-the-inviter']
    """
    recipients, because = _recipients(interview, policy)
    if len(recipients) < len(interview.people):
        because += (Guideline.NOT_TO_EVERYONE,)
    return Advice(recipients, because)


def others_to_thank(interview: Interview, *, policy: Policy = AS_WRITTEN) -> tuple[Person, ...]:
    """Whom should you thank through those whom you write to?

    Args:
        interview: The interview that took place.
        policy: As for `recipients_for`.

    Returns:
        Everybody seen who gets no note, in order, each once;
        together with the recipients they are exactly `interview.people`.

    Guidance:
        `thank-others-through-them`, because of `not-to-everyone`.

    Example:
        >>> from datetime import UTC, datetime
        >>> day = datetime(2026, 5, 19, 15, 30, tzinfo=UTC)
        >>> interview = Interview(
        ...     position=None, ended_at=day, invited_by=Person("Ada Okafor"), met=[Person("Tom Becker")]
        ... )
        >>> [person.name for person in others_to_thank(interview)]
        ['Tom Becker']
    """
    return explain_others_to_thank(interview, policy=policy).answer


def explain_others_to_thank(interview: Interview, *, policy: Policy = AS_WRITTEN) -> Advice[tuple[Person, ...]]:
    """Whom should you thank through those whom you write to, and why?

    Args:
        interview: The interview that took place.
        policy: As for `recipients_for`.

    Returns:
        The answer of `others_to_thank` with the guidelines that it rests on;
        where nobody is left to thank, those that chose the recipients.

    Example:
        >>> from datetime import UTC, datetime
        >>> day = datetime(2026, 5, 19, 15, 30, tzinfo=UTC)
        >>> interview = Interview(
        ...     position=None, ended_at=day, invited_by=Person("Ada Okafor"), met=[Person("Tom Becker")]
        ... )
        >>> [guideline.id for guideline in explain_others_to_thank(interview).because]
        ['not-to-everyone', 'thank-others-through-them']
    """
    recipients, because = _recipients(interview, policy)
    written_to = set(recipients)
    others = tuple([person for person in interview.people if person not in written_to])
    if not others:
        return Advice((), because)
    return Advice(others, (Guideline.NOT_TO_EVERYONE, Guideline.THANK_OTHERS_THROUGH_THEM))


def was_arranged_by_hr(interview: Interview) -> bool:
    """Whether a representative of human resources arranged the interview."""
    return arranger_of(interview).role is _HR


def arranger_of(interview: Interview) -> Person:
    """Who arranged the interview: the inviter, unless somebody else did."""
    return interview.invited_by if interview.arranged_by is None else interview.arranged_by


def addressee_of(interview: Interview, to: Person | None) -> Person:
    """Whom one note goes to: by default the first recipient; nobody who was not there.

    Raises:
        FactTypeError: If `to` is no person.
        FactValueError: If `to` is none of the interview's people.
    """
    if to is None:
        return recipients_for(interview)[0]  # the first is the same under every policy
    check_instance("to", to, Person)
    if to not in interview.people:
        raise FactValueError("to", shown(to.name), "one of the interview's people, equal in every field")
    return to


def _recipients(interview: Interview, policy: Policy) -> tuple[tuple[Person, ...], tuple[Guideline, ...]]:
    recipients, because = _key_people(interview)
    if not policy.individual_notes_up_to or len(interview.people) > policy.individual_notes_up_to:
        return recipients, because
    added = [person for person in interview.people if _interviewed(person) and person not in recipients]
    if not added:
        return recipients, because
    manager = interview.hiring_manager
    added.sort(key=lambda person: person != manager)
    return (*recipients, *added), (*because, Guideline.MAY_WRITE_TO_EACH)


def _key_people(interview: Interview) -> tuple[tuple[Person, ...], tuple[Guideline, ...]]:
    inviter = interview.invited_by
    arranger = arranger_of(interview)
    if arranger.role is not _HR:
        return (inviter,), _TO_THE_INVITER
    manager = interview.hiring_manager
    if manager is not None:
        return (arranger, manager), _TO_HR_AND_MANAGER
    both = (arranger,) if arranger == inviter else (arranger, inviter)
    return both, _TO_THE_INVITER + _TO_HR_AND_MANAGER


def _interviewed(person: Person) -> bool:
    return person.role in (Role.INTERVIEWER, Role.HIRING_MANAGER)
