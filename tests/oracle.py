"""The rules about people, points and offers a second time: slowly, from the guidance, sharing nothing with the library
but its list of what only fills a field of a form.

Readings, where the guidance leaves something open:

- Names are compared in compatibility form, case-folded, with each run of white space as one space.
  Addresses are compared without case; forms of address as they stand.
- `appreciated` does not tell people apart: two different values for one person are an error.
- Somebody given from outside (a writer of an offer, a line of the log, `to`) is the first of the people whom they do not
  contradict.
- Where the candidate stands among the invited, each mention is looked at with all that is known of that person,
  and leaving out every interviewer means that the inviter interviewed.
- Through the agency: an agency recruiter who invited or, failing that, who arranged it gets the only note.
- Individual notes go to those named as interviewers, in their order, behind the others; also to an assistant among them.
- Only a note to whoever decides (where nobody does or they get none: to the first recipient)
  asks to thank others and holds the writer's own words, also where the note withdraws.
- The reply date stands in the note of everybody who wants the job, known or not.
- A letter is out of the question where the day of the reply is at most three calendar days after the local day of the
  interview.
- An offer is written, when terms are missed, if it is a letter or a formal email: there is no house rule to ask.
- The usual time to decide is compared before it is moved off a weekend, and counts from the day
  on which the offer came where it came.
- A question about past pay is declined whoever asks, however often.
"""

import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from interview_etiquette import (
    Candidate,
    Interview,
    Medium,
    Offer,
    OfferForm,
    OfferStatus,
    Person,
    Point,
    Policy,
    Role,
    SalaryReply,
    Stance,
    Term,
)
from interview_etiquette._text import says_nothing

# --- people ---------------------------------------------------------------------------------------------------------


def folded(name: str) -> str:
    compatible = unicodedata.normalize("NFKC", name)
    return " ".join(unicodedata.normalize("NFKC", compatible.casefold()).split())


@dataclass
class Known:
    """What a list of mentions tells about one person; what is not known is `None`."""

    name: str
    role: Role | None
    form_of_address: str | None
    email: str | None
    appreciated: str | None


def known(person: Person) -> Known:
    return Known(person.name, person.role, person.form_of_address, person.email, person.appreciated)


def contradict(one: Known, other: Known) -> bool:
    if folded(one.name) != folded(other.name):
        return True
    if one.role is not None and other.role is not None and one.role is not other.role:
        return True
    if one.form_of_address is not None and other.form_of_address is not None:  # noqa: SIM102
        if one.form_of_address != other.form_of_address:
            return True
    if one.email is not None and other.email is not None:
        return one.email.lower() != other.email.lower()
    return False


def merged(mentions: Iterable[Known]) -> tuple[list[Known], list[int]]:
    """Everybody once, and for each mention whom of them it means."""
    people: list[Known] = []
    places: list[int] = []
    for mention in mentions:
        for place, person in enumerate(people):
            if not contradict(person, mention):
                _learn(person, mention)
                places.append(place)
                break
        else:
            people.append(Known(**vars(mention)))
            places.append(len(people) - 1)
    return people, places


def _learn(person: Known, mention: Known) -> None:
    if person.appreciated and mention.appreciated and person.appreciated != mention.appreciated:
        raise ValueError(mention.appreciated)
    person.role = person.role or mention.role
    person.form_of_address = person.form_of_address or mention.form_of_address
    person.email = person.email or mention.email
    person.appreciated = person.appreciated or mention.appreciated


def found(person: Person, among: Iterable[Person]) -> Person | None:
    for other in among:
        if not contradict(known(person), known(other)):
            return other
    return None


@dataclass
class Seen:
    """Who was there, with or without the candidate."""

    inviter: Person
    arranger: Person | None
    interviewers: list[Person]
    also_met: list[Person]


def seen(interview: Interview, candidate: Candidate | None = None) -> Seen:
    arranger = interview.arranged_by
    interviewers, also_met = list(interview.interviewers), list(interview.also_met)
    if candidate is not None:
        if arranger is not None and _is_writer(arranger, candidate):
            arranger = None
        interviewers = [person for person in interviewers if not _is_writer(person, candidate)]
        also_met = [person for person in also_met if not _is_writer(person, candidate)]
    return Seen(interview.invited_by, arranger, interviewers, also_met)


def _is_writer(person: Person, candidate: Candidate) -> bool:
    if folded(person.name) != folded(candidate.name):
        return False
    return person.email is None or candidate.email is None or person.email.lower() == candidate.email.lower()


def _everybody(there: Seen) -> list[Person]:
    arrangers = [] if there.arranger is None else [there.arranger]
    once: list[Person] = []
    for person in [there.inviter, *arrangers, *there.interviewers, *there.also_met]:
        if found(person, once) is None:
            once.append(person)
    return once


def people(interview: Interview, candidate: Candidate | None = None) -> tuple[Person, ...]:
    return tuple(_everybody(seen(interview, candidate)))


# --- who writes to whom ---------------------------------------------------------------------------------------------

RECRUITERS = (Role.HR_REPRESENTATIVE, Role.AGENCY_RECRUITER)
GO_BETWEENS = (*RECRUITERS, Role.ASSISTANT)


def _contact(there: Seen) -> Person | None:
    inviter, arranger = there.inviter, there.arranger
    if inviter.role in RECRUITERS:
        return inviter
    if arranger is not None and arranger.role in RECRUITERS:
        return arranger
    if inviter.role is not Role.ASSISTANT:
        return inviter
    if arranger is not None and arranger.role is not Role.ASSISTANT:
        return arranger
    return None


def _decider(there: Seen) -> Person | None:
    for person in _everybody(there):
        if person.role is Role.HIRING_MANAGER:
            return person
    interviewed = there.interviewers or [there.inviter]
    if there.inviter.role not in GO_BETWEENS and found(there.inviter, interviewed) is not None:
        return there.inviter
    for person in interviewed:
        if person.role not in GO_BETWEENS:
            return person
    return None if there.inviter.role in GO_BETWEENS else there.inviter


def recipients(interview: Interview, policy: Policy, candidate: Candidate | None = None) -> tuple[Person, ...]:
    there = seen(interview, candidate)
    contact = _contact(there)
    if policy.through_the_agency:
        if there.inviter.role is Role.AGENCY_RECRUITER:
            return (there.inviter,)
        if there.arranger is not None and there.arranger.role is Role.AGENCY_RECRUITER:
            return (there.arranger,)
    chosen = [person for person in (contact, _decider(there)) if person is not None]
    if not chosen:
        not_assistants = [person for person in _everybody(there) if person.role is not Role.ASSISTANT]
        chosen = [*not_assistants, there.inviter][:1]
    if len(_everybody(there)) <= policy.individual_notes_up_to:
        chosen += there.interviewers
    once: list[Person] = []
    for person in chosen:
        if found(person, once) is None:
            once.append(person)
    return tuple(once)


def others(interview: Interview, policy: Policy, candidate: Candidate | None = None) -> tuple[Person, ...]:
    written_to = recipients(interview, policy, candidate)
    return tuple(person for person in people(interview, candidate) if found(person, written_to) is None)


def who_asks(interview: Interview, policy: Policy, candidate: Candidate | None = None) -> Person:
    """In whose note the request to thank the others stands, if there is one."""
    written_to = recipients(interview, policy, candidate)
    decider = _decider(seen(interview, candidate))
    if decider is not None and found(decider, written_to) is not None:
        return decider
    return written_to[0]


def thanked_through(interview: Interview, candidate: Candidate, policy: Policy) -> tuple[Person, ...]:
    """The others, without namesakes of the writer and of those who are written to."""
    taken = {folded(person.name) for person in recipients(interview, policy, candidate)} | {folded(candidate.name)}
    return tuple(person for person in others(interview, policy, candidate) if folded(person.name) not in taken)


# --- what a thank-you note says, and how it travels -----------------------------------------------------------------


def tells(text: str | None) -> bool:
    return text is not None and not says_nothing(text)


def points(interview: Interview, candidate: Candidate, to: Person | None, policy: Policy) -> set[Point]:
    asked = who_asks(interview, policy, candidate)
    to = recipients(interview, policy, candidate)[0] if to is None else found(to, people(interview, candidate))
    if to is None:
        raise LookupError
    said = {Point.THANKS}
    if tells(to.appreciated):
        said |= {Point.APPRECIATED}
    if found(to, [asked]) is not None and thanked_through(interview, candidate, policy):
        said |= {Point.THANK_OTHERS}
    if found(to, [asked]) is not None and tells(candidate.own_words):
        said |= {Point.OWN_WORDS}
    if interview.position is None:
        return said
    said |= {Point.POSITION}
    if not candidate.interested:
        return said | {Point.WITHDRAWAL}
    if any(map(tells, candidate.qualifications)):
        said |= {Point.QUALIFICATIONS}
    return said | {Point.ENTHUSIASM, Point.REPLY_DATE}


def media(interview: Interview) -> tuple[Medium, ...]:
    if interview.decision_soon:
        return (Medium.EMAIL,)
    day = interview.ended_at.date()
    if interview.reply_expected is not None and (interview.reply_expected - day).days <= 3:
        return (Medium.EMAIL,)
    return (Medium.EMAIL, Medium.LETTER)


# --- offers ---------------------------------------------------------------------------------------------------------


def written(offer: Offer, policy: Policy) -> bool:
    """Whether one may negotiate it while it is open."""
    if policy.negotiate_verbal_offers or offer.form is OfferForm.FORMAL_LETTER:
        return True
    return offer.form is OfferForm.FORMAL_EMAIL and policy.email_counts_as_written


def stance(offer: Offer | None, policy: Policy) -> Stance:
    if offer is None:
        return Stance.WAIT_FOR_AN_OFFER
    if offer.status is not OfferStatus.OPEN:
        return Stance.CLOSED
    return Stance.NEGOTIATE if written(offer, policy) else Stance.ASK_FOR_IT_IN_WRITING


def missing_terms(offer: Offer) -> tuple[Term, ...]:
    if offer.status is not OfferStatus.OPEN or offer.form not in {OfferForm.FORMAL_EMAIL, OfferForm.FORMAL_LETTER}:
        return ()
    if offer.terms is None:
        return ()
    missing = [
        Term.SALARY,
        Term.START_DATE,
        Term.ANSWER_BY,
        Term.BENEFITS,
        Term.PLACE,
        Term.CONTINGENCIES,
        Term.HOURS,
        Term.REPORTING_LINE,
        Term.SIGNATURE,
    ]
    if offer.salary is not None:
        missing.remove(Term.SALARY)
    if offer.starts_on is not None:
        missing.remove(Term.START_DATE)
    if offer.answer_by is not None:
        missing.remove(Term.ANSWER_BY)
    return tuple(term for term in missing if term not in offer.terms)


def is_business_day(day: date, holidays: Sequence[date]) -> bool:
    return day.isoweekday() <= 5 and day not in holidays


def later(day: date, count: int) -> date:
    return day + min(timedelta(count), date.max - day)


def date_to_ask_for(offer: Offer, policy: Policy) -> date | None:
    if offer.status is not OfferStatus.OPEN or offer.received_at is None:
        return None
    usual = later(offer.received_at.date(), policy.decision_time.days)
    if offer.answer_by is None:
        day = usual
    elif offer.answer_by >= usual:
        return None
    else:
        day = min(usual, later(offer.answer_by, 7))
    while not is_business_day(day, policy.holidays) and day < date.max:
        day = later(day, 1)
    return day


def salary_reply(asked: int, *, by_agency: bool, about_history: bool) -> SalaryReply:
    if about_history:
        return SalaryReply.DECLINE_HISTORY
    if by_agency or asked >= 3:
        return SalaryReply.GIVE_RANGE
    return SalaryReply.ASK_THEIR_RANGE if asked == 2 else SalaryReply.DEFER
