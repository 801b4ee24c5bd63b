"""What is missing or wrong in a note that somebody else wrote."""

from collections.abc import Iterator
from datetime import datetime
from typing import Final, NamedTuple

from attrs import frozen

from ._fields import check_callable, check_instance, normalize_moment
from ._markdown import escaped
from ._text import folded
from .english import ENGLISH, READ_ENGLISH
from .facts import Candidate, Interview, instant, without_candidate
from .guidance import Guideline
from .occasion import Occasion
from .people import Person, Role
from .points import Point, check_writing, flat, lay_out, occasion_after, reader_of
from .policy import AS_WRITTEN, Policy
from .reading import DraftReader, DraftReading
from .recipients import Audience, audience_of
from .timing import note_due_by
from .wording import Remark, Wording

__all__ = ["Finding", "review_note"]

_FEWEST_WORDS: Final = 15
_MOST_WORDS: Final = 400
_ORDER: Final = {guideline: at for at, guideline in enumerate(Guideline)}
_RECRUITING: Final = (Role.HR_REPRESENTATIVE, Role.AGENCY_RECRUITER)
_REMARKS: Final = {
    Guideline.GREET_BY_NAME: Remark.GREETS_NOBODY,
    Guideline.LEAVE_PAY_OUT: Remark.TALKS_OF_PAY,
    Guideline.FILL_EVERY_BLANK: Remark.LEAVES_A_BLANK,
    Guideline.NO_REPROACH: Remark.REPROACHES,
    Guideline.THANK_OTHERS_THROUGH_THEM: Remark.THANKS_THE_READER_THROUGH_THE_READER,
    Guideline.WITHIN_A_PAGE: Remark.TOO_LONG,
}
_FIRST: Final = (Guideline.GREET_BY_NAME,)


@frozen
class Finding:
    """Something to mend in a draft.

    Args:
        guideline: The guideline that the draft does not follow; its `force` is the weight of the finding.
        message: What to do about it, quoting the words that it is about where they are there.
    """

    guideline: Guideline
    message: str

    def __str__(self) -> str:
        return f"{self.guideline.force.value}: {self.message}"

    def to_markdown(self) -> str:
        """The finding as Markdown, with its weight in bold."""
        return f"**{escaped(self.guideline.force.value)}** {escaped(self.message)}"

    def _repr_markdown_(self) -> str:
        return self.to_markdown()


def review_note(
    text: str,
    interview: Interview,
    candidate: Candidate,
    *,
    to: Person | None = None,
    sent_at: datetime | None = None,
    policy: Policy = AS_WRITTEN,
    reader: DraftReader = READ_ENGLISH,
    wording: Wording = ENGLISH,
) -> tuple[Finding, ...]:
    """What is missing or wrong in this draft of a note?

    The check reads English, of any length, with or without a subject line, a signature and quoted messages.
    White space, line width and case do not matter, and words that come from the facts never make a finding.

    Args:
        text: The draft, as plain text.
        interview: The interview that it follows; the candidate's own mentions in it are left out.
        candidate: The writer.
        to: The reader, one of the interview's people; by default whichever recipient the salutation names,
            otherwise the first.
        sent_at: When it was or will be sent, an aware `datetime`; by default this is not looked at.
        policy: `note_window` says by when it is due, the rest as for `recipients_for`.
        reader: What reads the draft; another one may know another language, or be a language model.
        wording: In whose words the findings are.

    Returns:
        The findings in the order of the guidelines; empty where there is nothing to say.

    Raises:
        FactTypeError: If an argument is of the wrong type.
        FactValueError: If `to` is none of the interview's people, or `sent_at` is naive.

    Guidance:
        Every point of `points_for` is looked for by its guideline; `withdraw-tactfully` both ways.
        `within-24-hours` finds a note that is late, and one that leaves before the interview has ended.
        From other career centers: `greet-by-name`, `leave-pay-out`, `fill-every-blank`, `no-reproach`, `within-a-page`.

    Example:
        >>> from datetime import UTC, datetime
        >>> from interview_etiquette import compose_note
        >>> ended_at = datetime(2026, 5, 19, 15, 30, tzinfo=UTC)
        >>> interview = Interview(position="Demand Planner", ended_at=ended_at, invited_by=Person("Ada Okafor"))
        >>> candidate = Candidate("Noor Haddad")
        >>> draft = "Dear Ada, thank you for your time. I would love to join you, and I look forward to hearing from you."
        >>> for finding in review_note(draft, interview, candidate):
        ...     print(finding)
        must: Name the position: Demand Planner.
        >>> review_note(compose_note(interview, candidate).text, interview, candidate)
        ()
    """
    check_instance("text", text, str)
    check_writing(interview, candidate, policy)
    check_callable("reader", reader, "a DraftReader")
    check_instance("wording", wording, Wording)
    interview = without_candidate(interview, candidate)
    audience = audience_of(interview, policy)
    named = None if to is None else reader_of(interview, audience, to)  # pragma: no mutate (a name needs no audience)
    reading = reader(text, interview, candidate)
    check_instance("reader(...)", reading, DraftReading)
    addressee = named or _greeted(audience, reading)
    review = _Review(reading, text, occasion_after(interview, candidate, addressee, audience), audience, wording)
    findings = [*review.findings(), *_moment(sent_at, interview, policy, review)]
    return tuple(sorted(findings, key=lambda finding: _ORDER[finding.guideline]))


class _Review(NamedTuple):
    """A draft that was read, and what it should have said.

    Args:
        reading: What was heard in it.
        text: The draft.
        occasion: Who writes to whom after which interview.
        audience: Who should be written to.
        wording: In whose words the findings are.
    """

    reading: DraftReading
    text: str
    occasion: Occasion
    audience: Audience
    wording: Wording

    def findings(self) -> Iterator[Finding]:
        """Everything but the moment of sending."""
        yield from self._missing()
        yield from self._mood()
        yield from self._reader()
        yield from self._slips()
        yield from self._signature()
        yield from self._date()
        yield from self._length()

    def say(
        self,
        guideline: Guideline,
        remark: Point | Remark,
        quote: str | None = None,
        day: datetime | None = None,
    ) -> Finding:
        """One finding."""
        return Finding(guideline, self.wording.finding(remark, self.occasion, quote, day))

    def _missing(self) -> Iterator[Finding]:
        for point in flat(lay_out(self.occasion)):
            if point not in self.reading.points:
                yield self.say(point.guideline, point)

    def _mood(self) -> Iterator[Finding]:
        """A wish in a withdrawal, or a withdrawal in place of a wish."""
        declining = not (self.occasion.candidate.interested or self.occasion.is_informational)
        point, remark = (Point.ENTHUSIASM, Remark.WISHES_FOR_IT) if declining else (Point.WITHDRAWAL, Remark.WITHDRAWS)
        fault = self._fault(Guideline.WITHDRAW_TACTFULLY)
        if point in self.reading.points or fault is not None:
            quote = dict(self.reading.quotes).get(point) or fault
            yield self.say(Guideline.WITHDRAW_TACTFULLY, remark, quote)

    def _fault(self, guideline: Guideline) -> str | None:
        return next((fault.quote for fault in self.reading.faults if fault.guideline is guideline), None)

    def _reader(self) -> Iterator[Finding]:
        nobody = self._fault(Guideline.GREET_BY_NAME)
        if nobody is not None or not self.reading.greeted:
            yield self.say(Guideline.GREET_BY_NAME, Remark.GREETS_NOBODY, nobody)
        elif self._greets_another():
            greeted = ", ".join(self.reading.greeted)
            yield self.say(self._reason_to_write(), Remark.GREETS_SOMEBODY_ELSE, greeted)

    def _greets_another(self) -> bool:
        greeted = self.reading.greeted
        return bool(greeted) and not any(_names(name, self.occasion.to) for name in greeted)

    def _reason_to_write(self) -> Guideline:
        if self.occasion.to not in self.audience.recipients:
            return Guideline.MAY_WRITE_TO_EACH
        arranged = Guideline.WRITE_TO_HR_AND_MANAGER
        return arranged if arranged in self.audience.because else Guideline.WRITE_TO_THE_INVITER

    def _slips(self) -> Iterator[Finding]:
        for guideline, remark in _REMARKS.items():
            quote = self._fault(guideline)
            of_another = guideline is Guideline.THANK_OTHERS_THROUGH_THEM and self._greets_another()
            if quote is not None and guideline is not Guideline.GREET_BY_NAME and not of_another:
                yield self.say(guideline, remark, quote)

    def _signature(self) -> Iterator[Finding]:
        signed, writer = self.reading.signed, self.occasion.candidate.name
        if signed is not None and not _shares_a_word(signed, writer):
            yield self.say(Guideline.FILL_EVERY_BLANK, Remark.SIGNED_BY_ANOTHER, signed)

    def _date(self) -> Iterator[Finding]:
        interview, said = self.occasion.interview, self.reading.reply_date
        expected = None if interview is None else interview.reply_expected  # pragma: no mutate (there is always one)
        if expected is not None and said is not None and said != expected:
            due = Guideline.SAY_WHEN_YOU_EXPECT_TO_HEAR
            yield Finding(due, self.wording.finding(Remark.NAMES_ANOTHER_DAY, self.occasion, None, said))

    def _length(self) -> Iterator[Finding]:
        words = self.reading.words
        if words is None:
            words = sum(any(map(str.isalnum, word)) for word in self.text.split())
        own = words if self.reading.own_words is None else self.reading.own_words
        if words < _FEWEST_WORDS:
            yield self.say(Guideline.WITHIN_A_PAGE, Remark.TOO_SHORT)
        elif own > _MOST_WORDS:
            yield self.say(Guideline.WITHIN_A_PAGE, Remark.TOO_LONG)


def _greeted(audience: Audience, reading: DraftReading) -> Person:
    """Whichever recipient the salutation names, otherwise the first."""
    recipients = audience.recipients
    found = (person for name in reading.greeted for person in recipients if _names(name, person))
    return next(found, recipients[0])


def _names(name: str, person: Person) -> bool:
    """Whether the name in a salutation is somebody's: all of its words are."""
    words = folded(name).split()
    known = folded(f"{person.name} {person.address}").split()
    return bool(words) and set(words) <= set(known)


def _shares_a_word(name: str, other: str) -> bool:
    return bool(set(folded(name).split()) & set(folded(other).split()))


def _moment(sent_at: datetime | None, interview: Interview, policy: Policy, review: _Review) -> Iterator[Finding]:
    if sent_at is None:
        return
    sent = instant(normalize_moment("sent_at", sent_at))
    due = note_due_by(interview, policy=policy)
    if sent > instant(due):
        yield review.say(Guideline.WITHIN_24_HOURS, Remark.TOO_LATE, None, due)
    elif sent < instant(interview.ended_at):
        yield review.say(Guideline.WITHIN_24_HOURS, Remark.TOO_EARLY, None, interview.ended_at)
