"""What is missing or wrong in a note that somebody else wrote."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Final

from attrs import frozen

from . import _phrases as phrases
from ._checks import check_instance, keep_moment
from ._draft import Draft, read_draft
from ._markdown import escaped
from .content import Point, others_thanked_through, points_for
from .guidance import Guideline
from .model import Candidate, Interview, Person
from .policy import AS_WRITTEN, Policy
from .recipients import addressee_of, recipients_for, was_arranged_by_hr
from .timing import note_due_by
from .wording import Occasion

_FEWEST_WORDS: Final = 15
_MOST_WORDS: Final = 400
_ORDER: Final = {guideline: at for at, guideline in enumerate(Guideline)}


@frozen
class Finding:
    """Something to mend in a draft.

    Args:
        guideline: The guideline that the draft does not follow; its `force` is the weight of the finding.
        message: What to do about it, quoting the words that it is about where they are there.
    """

    guideline: Guideline
    message: str

    def _repr_markdown_(self) -> str:
        return f"**{escaped(self.guideline.force.value)}** {escaped(self.message)}"


def review_note(
    text: str,
    interview: Interview,
    candidate: Candidate,
    *,
    to: Person | None = None,
    sent_at: datetime | None = None,
    policy: Policy = AS_WRITTEN,
) -> tuple[Finding, ...]:
    """What is missing or wrong in this draft of a note?

    The check reads English, of any length, with or without a subject line, a signature and a quoted message below.
    White space, line width and case do not matter, and words that come from the facts never make a finding.

    Args:
        text: The draft, as plain text.
        interview: The interview that it follows.
        candidate: The writer.
        to: The reader, one of `interview.people`; by default the first recipient.
        sent_at: When it was or will be sent, an aware `datetime`; by default this is not looked at.
        policy: `note_window` says by when it is due, the rest as for `recipients_for`.

    Returns:
        The findings in the order of the guidelines; empty where there is nothing to say.

    Raises:
        FactTypeError: If `text` is no text or `sent_at` no `datetime`.
        FactValueError: If `to` is none of the interview's people, or `sent_at` is naive.

    Guidance:
        Every point of `points_for` is looked for by its guideline; `withdraw-tactfully` both ways.
        Beyond the page: `greet-by-name`, `leave-pay-out`, `fill-every-blank`, `no-reproach`, `within-a-page`.

    Example:
        >>> from interview_etiquette import Person, compose_note
        >>> ended_at = datetime(2026, 5, 19, 15, 30, tzinfo=UTC)
        >>> interview = Interview(position="Demand Planner", ended_at=ended_at, invited_by=Person("Ada Okafor"))
        >>> candidate = Candidate("Noor Haddad")
        >>> draft = "Dear Ada, thank you for your time. I would love to join you, and I look forward to hearing from you."
        >>> for finding in review_note(draft, interview, candidate):
        ...     print(finding.guideline.force.value, finding.message)
        must Name the position: Demand Planner.
        >>> review_note(compose_note(interview, candidate).text, interview, candidate)
        ()
    """
    check_instance("text", text, str)
    addressee = addressee_of(interview, to)
    occasion = Occasion(interview, candidate, addressee, others_thanked_through(addressee, interview, policy))
    draft = read_draft(text, interview, candidate)
    points = points_for(interview, candidate, to=addressee, policy=policy)
    findings = [
        *(Finding(point.guideline, _advise(point, occasion)) for point in points if not _makes(point, draft, occasion)),
        *_lateness(sent_at, interview, policy),
        *_wrong_mood(draft, occasion),
        *_wrong_reader(draft, occasion),
        *_slips(draft),
        *_length(draft),
    ]
    return tuple(sorted(findings, key=lambda finding: _ORDER[finding.guideline]))


def _makes(point: Point, draft: Draft, occasion: Occasion) -> bool:
    """Whether the draft makes a point that it should make."""
    match point:
        case Point.THANKS:
            return draft.says(phrases.THANKS)
        case Point.POSITION:
            return draft.gives_title(str(occasion.interview.position))
        case Point.APPRECIATED:
            return draft.echoes(str(occasion.to.appreciated), share=0.5)
        case Point.ENTHUSIASM:
            return draft.says(phrases.ENTHUSIASM)
        case Point.QUALIFICATIONS:
            return draft.says(phrases.QUALIFICATIONS) or _recalls_qualifications(draft, occasion)
        case Point.REPLY_DATE:
            return draft.says(phrases.REPLY) or _says_when(draft, occasion.interview)
        case Point.WITHDRAWAL:
            return draft.says(phrases.WITHDRAWAL)
        case Point.THANK_OTHERS:  # pragma: no branch (the last of a closed enum)
            return draft.says(phrases.OTHERS) or any(draft.names(p, besides=occasion.to) for p in occasion.others)


def _advise(point: Point, occasion: Occasion) -> str:
    """What to write where a point is missing."""
    to = occasion.to
    match point:
        case Point.THANKS:
            return "Say thank you for the time that you were given."
        case Point.POSITION:
            return f"Name the position: {occasion.interview.position}."
        case Point.APPRECIATED:
            return f"Say what you valued in talking to {to.name}: {to.appreciated}."
        case Point.ENTHUSIASM:
            return "Say that you want the job, and what draws you to it."
        case Point.QUALIFICATIONS:
            return f"Say what qualifies you: {'; '.join(occasion.candidate.qualifications)}."
        case Point.REPLY_DATE:
            return "Say when you expect to hear, or that you look forward to it."
        case Point.WITHDRAWAL:
            return "Say unmistakably that you withdraw from consideration."
        case Point.THANK_OTHERS:  # pragma: no branch (the last of a closed enum)
            return f"You may ask {to.name} to thank the others: {', '.join(p.name for p in occasion.others)}."


def _recalls_qualifications(draft: Draft, occasion: Occasion) -> bool:
    title = str(occasion.interview.position)
    return any(draft.echoes(phrase, share=0, besides=title) for phrase in occasion.candidate.qualifications)


def _says_when(draft: Draft, interview: Interview) -> bool:
    about, day = interview.reply_expected_about, interview.reply_expected
    return (about is not None and draft.mentions(about)) or (day is not None and draft.dates(day))


def _lateness(sent_at: datetime | None, interview: Interview, policy: Policy) -> Iterator[Finding]:
    if sent_at is None:
        return
    sent = keep_moment("sent_at", sent_at, room=timedelta(0))
    due = note_due_by(interview, policy=policy)
    # In one zone without clock changes, since times of the same zone compare by the wall clock.
    if sent.astimezone(UTC) > due.astimezone(UTC):  # pragma: no mutate (any such zone serves)
        yield Finding(Guideline.WITHIN_24_HOURS, f"Send it sooner: it was due by {due.isoformat(' ', 'minutes')}.")


def _wrong_mood(draft: Draft, occasion: Occasion) -> Iterator[Finding]:
    declining = not (occasion.candidate.interested or occasion.interview.is_informational)
    words = draft.claim(phrases.DESIRE if declining else phrases.UNMISTAKABLE_WITHDRAWAL)
    if words is not None:
        advice = "Claim no wish for a job that you decline" if declining else "Do not withdraw unless you mean to"
        yield Finding(Guideline.WITHDRAW_TACTFULLY, f'{advice}: "{words}".')


def _wrong_reader(draft: Draft, occasion: Occasion) -> Iterator[Finding]:
    to = occasion.to
    nobody = draft.slip(phrases.NOBODY)
    if nobody is not None:
        yield Finding(Guideline.GREET_BY_NAME, f'Greet {to.name} by name, not "{nobody}".')
    elif not draft.addresses(to):
        yield Finding(_reason_to_write_to(to, occasion.interview), f"Address it to {to.form_of_address or to.name}.")
    words = draft.request_to_thank(to, besides=[p for p in occasion.interview.people if p != to])
    if words is not None:
        yield Finding(Guideline.THANK_OTHERS_THROUGH_THEM, f'Do not ask {to.name} to thank themselves: "{words}".')


def _reason_to_write_to(person: Person, interview: Interview) -> Guideline:
    if person not in recipients_for(interview):
        return Guideline.MAY_WRITE_TO_EACH
    return Guideline.WRITE_TO_HR_AND_MANAGER if was_arranged_by_hr(interview) else Guideline.WRITE_TO_THE_INVITER


def _slips(draft: Draft) -> Iterator[Finding]:
    pay = draft.slip(phrases.PAY) or draft.slip(phrases.MONEY)
    if pay is not None:
        yield Finding(Guideline.LEAVE_PAY_OUT, f'Leave pay and benefits for later: "{pay}".')
    blank = draft.slip(phrases.BLANK)
    if blank is not None:
        yield Finding(Guideline.FILL_EVERY_BLANK, f'Fill in what was left blank: "{blank}".')
    reproach = draft.claim(phrases.REPROACH)
    if reproach is not None:
        yield Finding(Guideline.NO_REPROACH, f'Take out the reproach or demand: "{reproach}".')


def _length(draft: Draft) -> Iterator[Finding]:
    if draft.words < _FEWEST_WORDS:
        yield Finding(Guideline.WITHIN_A_PAGE, "Write more than this: a note of a few words says nothing.")
    elif draft.own_words > _MOST_WORDS:
        yield Finding(Guideline.WITHIN_A_PAGE, f"Shorten it to a page, about {_MOST_WORDS} words.")
