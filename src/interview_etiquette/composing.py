"""One path from the facts to a message, for every kind."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from typing import Final, NamedTuple

from attrs import evolve

from ._fields import check_instance, check_member, normalize_date, normalize_texts
from ._text import has_encoded_word, normalize_text, says_nothing
from .applications import Application, MessageKind
from .english import ENGLISH
from .errors import FactValueError, short_repr
from .facts import Candidate, Interview, Medium, Offer, OfferStatus, instant, names_a_day, without_candidate
from .next_step import Step
from .notes import Note
from .occasion import Occasion
from .offers import SalaryReply, date_to_ask_for, should_negotiate
from .people import Person, find_person, require_person
from .points import check_writing, flat, lay_out, occasion_after, reader_of
from .policy import AS_WRITTEN, Policy
from .recipients import Audience, audience_of
from .timing import add_days, media_for
from .wording import Wording

__all__ = [
    "compose_message",
    "compose_note",
    "compose_notes",
    "compose_offer_reply",
    "compose_salary_answer",
    "compose_step",
]

_A_WEEK: Final = 7
_ABOUT_AN_OFFER: Final = (
    MessageKind.ACKNOWLEDGMENT,
    MessageKind.OFFER_REMINDER,
    MessageKind.OFFER_INQUIRY,
    MessageKind.TIME_REQUEST,
    MessageKind.COUNTER_PROPOSAL,
    MessageKind.ACCEPTANCE,
    MessageKind.DECLINE,
)
_SENT_AGAIN: Final = (MessageKind.STATUS_INQUIRY, MessageKind.OFFER_REMINDER, MessageKind.ACKNOWLEDGMENT)
"""What the rules ask for more than once: after silence, or when a letter follows a call."""
_TIMES: Final = 3
"""How many earlier messages another one tells itself apart from."""
_BEFORE_AN_INTERVIEW: Final = (MessageKind.WITHDRAWAL, MessageKind.ACKNOWLEDGMENT)


def compose_note(
    interview: Interview,
    candidate: Candidate,
    *,
    to: Person | None = None,
    medium: Medium | None = None,
    written_on: date | None = None,
    wording: Wording = ENGLISH,
    policy: Policy = AS_WRITTEN,
) -> Note:
    """Compose the note to one person after an interview: the thanks or, from somebody not interested, the withdrawal.

    Args:
        interview: The interview that took place; the candidate's own mentions in it are left out.
        candidate: The writer.
        to: The reader, one of the interview's people; by default the first recipient.
        medium: How it travels; by default the best of `media_for`.
        written_on: The day of writing: a letter bears it, and any text may then say "yesterday".
        wording: How things are said.
        policy: As for `recipients_for`.

    Returns:
        A note that makes exactly the points of `points_for`, in other words than the notes to the recipients before.

    Raises:
        FactTypeError: If an argument is of the wrong type.
        FactValueError: If `to` is none of the interview's people.

    Guidance:
        That of `points_for` and `media_for`.

    Example:
        >>> from datetime import UTC, datetime
        >>> ended_at = datetime(2026, 5, 19, 15, 30, tzinfo=UTC)
        >>> interview = Interview(position="Planner", ended_at=ended_at, invited_by=Person("Ada Okafor"))
        >>> [point.value for point in compose_note(interview, Candidate("Noor Haddad")).points]
        ['thanks', 'position', 'enthusiasm', 'reply_date']
    """
    check_writing(interview, candidate, policy)
    interview = without_candidate(interview, candidate)
    audience = audience_of(interview, policy)
    reader = reader_of(interview, audience, to)
    recipients = audience.recipients
    before = recipients[: recipients.index(reader)] if reader in recipients else recipients
    occasions = _after(interview, candidate, (*before, reader), audience)
    return _composed(occasions, _best(interview, medium), written_on, wording)[-1]


def compose_notes(
    interview: Interview,
    candidate: Candidate,
    *,
    medium: Medium | None = None,
    written_on: date | None = None,
    wording: Wording = ENGLISH,
    policy: Policy = AS_WRITTEN,
) -> tuple[Note, ...]:
    """Compose every note after an interview: one to each recipient, no two of them alike.

    Args:
        interview: The interview that took place; the candidate's own mentions in it are left out.
        candidate: The writer.
        medium: As for `compose_note`.
        written_on: As for `compose_note`.
        wording: As for `compose_note`.
        policy: As for `recipients_for`.

    Returns:
        A note to each of `recipients_for`, in that order.

    Raises:
        FactTypeError: If an argument is of the wrong type.

    Guidance:
        That of `recipients_for` and `compose_note`.

    Example:
        >>> from datetime import UTC, datetime
        >>> ended_at = datetime(2026, 5, 19, 15, 30, tzinfo=UTC)
        >>> interview = Interview(position="Planner", ended_at=ended_at, invited_by=Person("Ada Okafor"))
        >>> [note.to.name for note in compose_notes(interview, Candidate("Noor Haddad"))]
        ['Ada Okafor']
    """
    check_writing(interview, candidate, policy)
    interview = without_candidate(interview, candidate)
    audience = audience_of(interview, policy)
    return notes_to(interview, candidate, audience, medium=medium, written_on=written_on, wording=wording)


def notes_to(
    interview: Interview,
    candidate: Candidate,
    audience: Audience,
    *,
    medium: Medium | None = None,
    written_on: date | None = None,
    wording: Wording = ENGLISH,
) -> tuple[Note, ...]:
    """The notes to the recipients who were decided on already."""
    occasions = _after(interview, candidate, audience.recipients, audience)
    return _composed(occasions, _best(interview, medium), written_on, wording)


def compose_message(
    kind: MessageKind,
    application: Application,
    *,
    to: Person | None = None,
    medium: Medium | None = None,
    written_on: date | None = None,
    until: date | None = None,
    because: str | None = None,
    other_offer: Offer | None = None,
    wording: Wording = ENGLISH,
    policy: Policy = AS_WRITTEN,
) -> Note:
    """Compose a message of any kind of yours.

    Args:
        kind: What it is for.
        application: All that is known of the application.
        to: The reader, one of the last interview's people or who made the offer;
            by default who made the offer, where the message is about it, else the first recipient.
        medium: How it travels; by default the best of `media_for`.
        written_on: The day of writing.
        until: The date until which a `TIME_REQUEST` asks for time;
            by default that of `date_to_ask_for`, else a week after `answer_by`.
        because: Why it asks for time.
        other_offer: An offer of another employer; a `DEADLINE_NOTICE` names its `answer_by`.
        wording: How things are said.
        policy: How the contested points are settled.

    Returns:
        The message.

    Raises:
        FactTypeError: If an argument is of the wrong type.
        FactValueError: If the kind is theirs, what it cannot do without is missing, `to` is nobody known there,
            or `until` lies before `written_on`.

    Guidance:
        That of the points in `OUTLINES[kind]`.

    Example:
        >>> from datetime import UTC, datetime
        >>> interview = Interview(
        ...     position="Planner", ended_at=datetime(2026, 5, 19, 15, tzinfo=UTC), invited_by=Person("Ada Okafor")
        ... )
        >>> application = Application(candidate=Candidate("Noor Haddad"), interviews=[interview])
        >>> [point.value for point in compose_message(MessageKind.STATUS_INQUIRY, application).points]
        ['thanks', 'position', 'enthusiasm', 'status_question']
        >>> compose_message(MessageKind.ACCEPTANCE, application)
        Traceback (most recent call last):
        interview_etiquette.FactValueError: application.offer: got None, want an offer, which the acceptance is about
    """
    check_instance("application", application, Application)
    check_instance("policy", policy, Policy)
    check_member("kind", kind, MessageKind)
    request = _Request(medium, written_on, until, because, other_offer, wording, policy)
    return _messages(kind, application, (_reader_of(kind, application, to, policy),), request)[0]


def compose_step(
    step: Step,
    *,
    kind: MessageKind | None = None,
    medium: Medium | None = None,
    written_on: date | None = None,
    until: date | None = None,
    because: str | None = None,
    wording: Wording = ENGLISH,
) -> tuple[Note, ...]:
    """Compose what a step asks for: one message a recipient, under the step's own policy.

    Args:
        step: A step of `next_step` or `agenda`.
        kind: Which of the step's kinds; needed where there is a choice, for nobody accepts a job by default.
        medium: As for `compose_message`.
        written_on: As for `compose_message`.
        until: As for `compose_message`.
        because: As for `compose_message`.
        wording: As for `compose_message`.

    Returns:
        The messages, in the order of `step.to`.

    Raises:
        FactTypeError: If an argument is of the wrong type.
        FactValueError: If the choice is not made, or `kind` is none of the step's.

    Guidance:
        That of the step and of `compose_message`.

    Example:
        >>> from datetime import UTC, datetime
        >>> from interview_etiquette import next_step
        >>> ended_at = datetime(2026, 5, 19, 15, 30, tzinfo=UTC)
        >>> interview = Interview(position="Planner", ended_at=ended_at, invited_by=Person("Ada Okafor"))
        >>> step = next_step(Application(candidate=Candidate("Noor Haddad"), interviews=[interview]), now=ended_at)
        >>> [note.kind.value for note in compose_step(step)]
        ['thank_you']
    """
    check_instance("step", step, Step)
    chosen, application = _chosen(step, kind), step.application
    cancels = chosen is MessageKind.WITHDRAWAL and _is_before(step.due_by, application.interview)
    request = _Request(medium, written_on, until, because, step.other_offer, wording, step.policy, cancels)
    return _messages(chosen, application, step.to, request)


def compose_offer_reply(
    offer: Offer,
    candidate: Candidate,
    *,
    to: Person | None = None,
    priorities: Iterable[str] = (),
    medium: Medium | None = None,
    written_on: date | None = None,
    wording: Wording = ENGLISH,
    policy: Policy = AS_WRITTEN,
) -> Note:
    """Compose the message that the state of an offer calls for, for whoever keeps no application.

    Args:
        offer: The offer as it stands.
        candidate: The writer.
        to: The reader; by default who made the offer.
        priorities: What to negotiate for, most important first; none: the message asks for a talk.
        medium: How it travels; by default an email.
        written_on: The day of writing.
        wording: How things are said.
        policy: As for `negotiation_stance`.

    Returns:
        Open and unwritten: an acknowledgment. Open and written: a counter-proposal.
        Open, from somebody not interested: a decline.
        Accepted: an acceptance. Declined: a decline. Withdrawn: closing thanks.

    Raises:
        FactTypeError: If an argument is of the wrong type.
        FactValueError: If `to` is missing and the offer does not say who made it.

    Guidance:
        That of `negotiation_stance` and of the points that the message makes.

    Example:
        >>> from interview_etiquette import OfferForm
        >>> offer = Offer(OfferForm.VERBAL, "Planner", made_by=Person("Ada Okafor"))
        >>> compose_offer_reply(offer, Candidate("Noor Haddad")).kind.value
        'acknowledgment'
    """
    check_instance("offer", offer, Offer)
    check_instance("candidate", candidate, Candidate)
    check_instance("policy", policy, Policy)
    reader = offer.made_by if to is None else to
    if reader is None:
        raise FactValueError("to", "None", "the reader, where the offer does not say who made it")
    check_instance("to", reader, Person)
    kind = _kind_for(offer, candidate, policy)
    wanted = normalize_texts("priorities", priorities)
    occasion = Occasion(None, candidate, reader, kind=kind, offer=offer, priorities=wanted, policy=policy)
    return _composed([occasion], Medium.EMAIL if medium is None else medium, written_on, wording)[0]


def compose_salary_answer(
    reply: SalaryReply,
    interview: Interview,
    candidate: Candidate,
    *,
    salary_range: str | None = None,
    wording: Wording = ENGLISH,
) -> str:
    """Compose what to say aloud when they ask about pay before there is an offer.

    Args:
        reply: What to do, as `salary_answer` says.
        interview: The interview in which it is asked.
        candidate: Who is asked.
        salary_range: The range to give ("$65,000 to $72,000"); used where the reply is `GIVE_RANGE`.
        wording: How things are said.

    Returns:
        Two or three sentences; a number only where a range is given and the reply is to give it.

    Raises:
        FactTypeError: If an argument is of the wrong type.
        FactValueError: If `salary_range` is not one visible line.

    Guidance:
        `SalaryReply.guideline`.

    Example:
        >>> from datetime import UTC, datetime
        >>> ended_at = datetime(2026, 5, 19, 15, 30, tzinfo=UTC)
        >>> interview = Interview(position="Planner", ended_at=ended_at, invited_by=Person("Ada Okafor"))
        >>> "$65,000" in compose_salary_answer(
        ...     SalaryReply.GIVE_RANGE, interview, Candidate("Noor Haddad"), salary_range="$65,000 to $72,000"
        ... )
        True
    """
    check_member("reply", reply, SalaryReply)
    check_writing(interview, candidate, AS_WRITTEN)
    check_instance("wording", wording, Wording)
    given = None if salary_range is None else normalize_text("salary_range", salary_range)
    return wording.salary_answer(reply, interview, candidate, given if reply is SalaryReply.GIVE_RANGE else None)


class _Request(NamedTuple):
    """What else a caller asks of messages, as it was given."""

    medium: Medium | None
    written_on: date | None
    until: date | None
    because: str | None
    other_offer: Offer | None
    wording: Wording
    policy: Policy
    cancels: bool = False


def _messages(
    kind: MessageKind, application: Application, readers: Sequence[Person], request: _Request
) -> tuple[Note, ...]:
    _check_needs(kind, application, request.other_offer)
    policy, interview = request.policy, application.interview
    day = None if request.written_on is None else normalize_date("written_on", request.written_on)
    because = None if request.because is None else normalize_text("because", request.because)
    until = None if request.until is None else normalize_date("until", request.until)
    asked = application.offer if kind is MessageKind.TIME_REQUEST else None
    until = None if asked is None else _until_when(asked, until, day, policy)
    audience = audience_of(interview, policy)
    to_come = request.cancels or (kind in _BEFORE_AN_INTERVIEW and _is_before(day, interview))
    occasions = [
        evolve(
            _occasion(kind, application, reader, audience, to_come=to_come),
            until=until,
            because=because,
            other_offer=request.other_offer,
            policy=policy,
        )
        for reader in readers
    ]
    earlier = [occasions[0]] * _times_sent(kind, application)
    return _composed([*earlier, *occasions], _best(interview, request.medium), day, request.wording)[len(earlier) :]


def _times_sent(kind: MessageKind, application: Application) -> int:
    """How often a message has been sent for this round already, so that the next one says it in other words."""
    if kind not in _SENT_AGAIN:
        return 0
    ended_at, offer = application.interview.ended_at, application.offer
    before = offer.received_at if kind is MessageKind.ACKNOWLEDGMENT and offer is not None else None
    sent = [
        exchange
        for exchange in application.exchanges
        if exchange.kind is kind
        and instant(exchange.at) >= instant(ended_at)
        and (before is None or instant(exchange.at) < instant(before))
    ]
    return min(len(sent), _TIMES)


def _occasion(
    kind: MessageKind, application: Application, to: Person, audience: Audience, *, to_come: bool
) -> Occasion:
    occasion = occasion_after(application.interview, application.candidate, to, audience)
    return evolve(
        occasion,
        others=() if to_come else occasion.others,
        to_come=to_come,
        kind=kind,
        met_before=find_person(to, application.met_before) is not None,
        thanked=application.has_thanked(to),
        offer=application.offer if _is_about_the_offer(kind, application.offer) else None,
        priorities=application.priorities,
    )


def _is_before(when: date | None, interview: Interview) -> bool:
    """Whether a moment or, where the interview has a place, a day comes before the interview ended."""
    if isinstance(when, datetime):
        return instant(when) < instant(interview.ended_at)
    return when is not None and names_a_day(interview.ended_at) and when < interview.ended_at.date()


def _after(
    interview: Interview, candidate: Candidate, readers: Iterable[Person], audience: Audience
) -> Iterable[Occasion]:
    return [occasion_after(interview, candidate, reader, audience) for reader in readers]


def _best(interview: Interview, medium: Medium | None) -> Medium:
    return media_for(interview)[0] if medium is None else medium


def _composed(
    occasions: Iterable[Occasion], medium: Medium, written_on: date | None, wording: Wording
) -> tuple[Note, ...]:
    """The messages of some occasions, each in other words than those before."""
    check_instance("wording", wording, Wording)
    check_member("medium", medium, Medium)
    day = None if written_on is None else normalize_date("written_on", written_on)
    said: frozenset[str] = frozenset()
    notes: list[Note] = []
    for occasion in occasions:
        note, sources = _note(evolve(occasion, medium=medium, written_on=day, already_said=said), wording)
        notes.append(note)
        said |= sources
    return tuple(notes)


def _note(occasion: Occasion, wording: Wording) -> tuple[Note, frozenset[str]]:
    outline = lay_out(occasion)
    paragraphs = wording.body(occasion, outline)
    writer, medium, day = occasion.candidate, occasion.medium, occasion.written_on
    dated = day is not None and medium is Medium.LETTER
    note = Note(
        to=occasion.to,
        sender=writer,
        kind=occasion.kind,
        medium=medium,
        subject=_header(wording.subject(occasion)) if medium is Medium.EMAIL else None,
        salutation=wording.salutation(occasion),
        paragraphs=tuple([paragraph.text for paragraph in paragraphs]),
        sign_off=wording.sign_off(occasion),
        signature="\n".join([writer.name, *_ways_to_reach(writer)]),
        points=flat(outline),
        written_on=day,
        date_line=wording.date_line(day) if dated and day is not None else None,
    )
    return note, frozenset([s.source for paragraph in paragraphs for s in paragraph.sentences if s.source])


def _ways_to_reach(writer: Candidate) -> list[str]:
    phone = None if writer.phone is None or says_nothing(writer.phone) else writer.phone
    return [way for way in (writer.email, phone) if way is not None]


def _header(text: str) -> str:
    # Two harmless facts can meet in one subject as an encoded word.
    return text.replace("=?", "= ?") if has_encoded_word(text) else text


def _chosen(step: Step, kind: MessageKind | None) -> MessageKind:
    choice = ", ".join(each.name for each in step.kinds)
    if kind is None:
        if len(step.kinds) > 1:
            raise FactValueError("kind", "None", f"one of the step's kinds ({choice}); nothing is chosen by default")
        return step.kinds[0]  # pyright: ignore[reportGeneralTypeIssues]
    check_member("kind", kind, MessageKind)
    if kind not in step.kinds:
        raise FactValueError("kind", kind.name, f"one of the step's kinds ({choice})")
    return kind


def _check_needs(kind: MessageKind, application: Application, other_offer: Offer | None) -> None:
    if kind.is_theirs:
        raise FactValueError("kind", kind.name, "a kind of message of yours")
    name = str(kind.value).replace("_", " ")
    if kind in _ABOUT_AN_OFFER and application.offer is None:
        raise FactValueError("application.offer", "None", f"an offer, which the {name} is about")
    if other_offer is not None:
        check_instance("other_offer", other_offer, Offer)
    if kind is MessageKind.DEADLINE_NOTICE and (other_offer is None or other_offer.answer_by is None):
        raise FactValueError("other_offer", "None", f"an offer with answer_by, which the {name} names")


def _is_about_the_offer(kind: MessageKind, offer: Offer | None) -> bool:
    if kind is MessageKind.CLOSING_THANKS:
        return offer is not None and offer.status is OfferStatus.WITHDRAWN
    return kind in _ABOUT_AN_OFFER


def _reader_of(kind: MessageKind, application: Application, to: Person | None, policy: Policy) -> Person:
    offer, people = application.offer, application.interview.people
    made_by = None if offer is None else offer.made_by
    maker = None if made_by is None else find_person(made_by, people) or made_by
    if to is not None:
        known = people if maker is None else (*people, maker)
        return require_person("to", to, known, "the last interview's people, or who made the offer")
    if maker is not None and _is_about_the_offer(kind, offer):
        return maker
    return audience_of(application.interview, policy).recipients[0]


def _until_when(offer: Offer, until: date | None, written_on: date | None, policy: Policy) -> date:
    if until is not None:
        if written_on is not None and until < written_on:
            raise FactValueError("until", short_repr(until), f"a date not before written_on, {written_on.isoformat()}")
        return until
    usual = date_to_ask_for(offer, policy=policy)
    if usual is None and offer.answer_by is not None:
        usual = add_days(offer.answer_by, _A_WEEK)
    if usual is None:
        raise FactValueError("until", "None", "a date, where the offer has neither answer_by nor received_at")
    return add_days(written_on, _A_WEEK) if written_on is not None and usual < written_on else usual


def _kind_for(offer: Offer, candidate: Candidate, policy: Policy) -> MessageKind:
    if offer.status is not OfferStatus.OPEN:
        return _ANSWERS[offer.status]
    if not candidate.interested:
        return MessageKind.DECLINE
    written = should_negotiate(offer, policy=policy)
    return MessageKind.COUNTER_PROPOSAL if written else MessageKind.ACKNOWLEDGMENT


_ANSWERS: Final = {
    OfferStatus.ACCEPTED: MessageKind.ACCEPTANCE,
    OfferStatus.DECLINED: MessageKind.DECLINE,
    OfferStatus.WITHDRAWN: MessageKind.CLOSING_THANKS,
}
