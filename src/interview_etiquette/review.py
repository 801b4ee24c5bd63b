"""What is missing or wrong in a note that somebody else wrote."""

import re
from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, timedelta
from typing import Final
from unicodedata import normalize

from attrs import frozen

from . import _phrases as phrases
from ._checks import MAX_TEXT, keep_moment
from ._markdown import escaped
from .content import Point, others_thanked_through, points_for
from .errors import FactTypeError, shown
from .guidance import Guideline
from .model import Candidate, Interview, Person
from .policy import AS_WRITTEN, Policy
from .recipients import addressee_of, was_arranged_by_hr
from .timing import note_due_by

_FEWEST_WORDS: Final = 15
_SHORT_TITLE: Final = 7
_SHORT_WORD: Final = 3
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
    if not isinstance(text, str):
        raise FactTypeError("text", shown(text), "the text of a note")
    addressee = addressee_of(interview, to, policy)
    draft = _read(text, interview, candidate, addressee)
    points = points_for(interview, candidate, to=addressee, policy=policy)
    others = others_thanked_through(addressee, interview, policy)
    findings = [
        *_lateness(sent_at, interview, policy),
        *(finding for point in points for finding in _missing(point, draft, interview, candidate, addressee, others)),
        *_wrong_mood(draft, interview, candidate),
        *_wrong_reader(draft, interview, addressee),
        *_slips(draft),
        *_length(draft),
    ]
    return tuple(sorted(findings, key=lambda finding: _ORDER[finding.guideline]))


_MASK: Final = "\ue000"
_HIDDEN: Final = re.compile("[\ud800-\udfff\ue000]")
_STRAIGHT: Final = str.maketrans(
    {"\u2019": "'", "\u2018": "'", "\u02bc": "'", "\u201c": '"', "\u201d": '"', "*": None, "`": None}
    | dict.fromkeys("-\u2010\u2011\u2012\u2013\u2014\u2212", " ")
    | {"&": " and "}
)

_ABBREVIATED: Final = re.compile(r"(?<!\w)(mr|mrs|ms|dr|prof|jr|sr|st|inc|ltd|co)\.")  # no end of a sentence


@frozen
class _Draft:
    """A draft made easy to read: one line, lower case, plain punctuation."""

    plain: str
    masked: str
    """The same, with every word that comes from the facts blotted out."""

    def says(self, pattern: re.Pattern[str]) -> bool:
        """Whether it says something of its own that the pattern describes, without denying it."""
        return any(
            self.masked[found.start() : found.end()].strip(f"{_MASK} ") and not self._denies(found.start())
            for found in pattern.finditer(self.plain)
        )

    def slip(self, pattern: re.Pattern[str]) -> str | None:
        """The first words of its own that the pattern describes, unless it denies them."""
        for found in pattern.finditer(self.masked):
            if _MASK not in found[0] and not self._denies(found.start()):
                return found[0].strip(" ,.:;")
        return None

    def _denies(self, start: int) -> bool:
        return phrases.NEGATION.search(self.plain, max(0, start - 50), start) is not None


def _read(text: str, interview: Interview, candidate: Candidate, to: Person) -> _Draft:
    plain = _plain(text)
    quoted = phrases.QUOTED_BELOW.search(plain)
    own = plain[: quoted.start()] if quoted and quoted.start() > 0 else plain
    given = sorted({_plain(fact) for fact in _texts(interview, candidate, to)} - {""}, key=lambda fact: (-len(fact), fact))
    masked = re.sub("|".join(map(_whole, given)), lambda found: _MASK * len(found[0]), own)
    return _Draft(own, masked)


def _plain(text: str) -> str:
    words = _HIDDEN.sub(" ", text).translate(_STRAIGHT).split()
    # Normalization takes quadratic time on long piles of combining marks; no fact is that long.
    folded = (normalize("NFKC", word).casefold() if len(word) < 2 * MAX_TEXT else word for word in words)
    return _ABBREVIATED.sub(r"\1", " ".join(" ".join(folded).split()))


def _texts(interview: Interview, candidate: Candidate, to: Person) -> Iterator[str]:
    facts = (interview.position, interview.organization, interview.reply_expected_about, candidate.phone, to.appreciated)
    yield from (fact for fact in facts if fact is not None)
    yield from candidate.qualifications
    for person in (candidate, *interview.people):
        yield person.name
        yield from _name_words(person.name)
        yield from [person.email] if person.email else []
    for person in interview.people:
        yield from [person.form_of_address] if person.form_of_address else []


def _whole(phrase: str) -> str:
    """A pattern for a phrase that is not part of a longer Latin word."""
    before = r"(?<![0-9a-z])" if phrase[0].isascii() and phrase[0].isalnum() else ""
    after = r"(?![0-9a-z])" if phrase[-1].isascii() and phrase[-1].isalnum() else ""
    return f"{before}{re.escape(phrase)}{after}"


def _mentions(plain: str, phrase: str) -> bool:
    return re.search(_whole(phrase), plain) is not None if phrase else True


_BEGINNING: Final = 300
_PLAIN_NAME: Final = re.compile(r"[\w' ]+")
_NO_NAMES: Final = frozenset(
    "mr mrs ms miss mx dr prof professor sir madam dear the of and de van von der la le el al bin da di jr sr phd md "
    "rev hon captain judge dean coach".split()
)


def _name_words(name: str) -> tuple[str, ...]:
    words = [word.strip(".,'\"()") for word in _plain(name).split()]
    return tuple([word for word in words if len(word) > 1 and word not in _NO_NAMES])


def _whole_names(person: Person) -> frozenset[str]:
    called = [person.name] if person.form_of_address is None else [person.name, person.form_of_address]
    return frozenset(map(_plain, called)) - {""}


def _names(person: Person) -> frozenset[str]:
    whole = _whole_names(person)
    return whole.union(*map(_name_words, whole))


def _named(plain: str, names: Iterable[str]) -> bool:
    return any(_mentions(plain, name) for name in sorted(names))


def _lateness(sent_at: datetime | None, interview: Interview, policy: Policy) -> Iterator[Finding]:
    if sent_at is None:
        return
    sent = keep_moment("sent_at", sent_at, room=timedelta(0))
    due = note_due_by(interview, policy=policy)
    if sent.astimezone(UTC) > due.astimezone(UTC):  # in UTC, since times of one zone compare by the wall clock
        yield Finding(Guideline.WITHIN_24_HOURS, f"Send it sooner: it was due by {due.isoformat(' ', 'minutes')}.")


def _missing(
    point: Point, draft: _Draft, interview: Interview, candidate: Candidate, to: Person, others: tuple[Person, ...]
) -> Iterator[Finding]:
    message: str | None = None
    match point:
        case Point.THANKS if not draft.says(phrases.THANKS):
            message = "Say thank you for the time that you were given."
        case Point.POSITION if not _names_position(draft, str(interview.position)):
            message = f"Name the position: {interview.position}."
        case Point.APPRECIATED if not _echoes(draft, str(to.appreciated), share=0.5):
            message = f"Say what you valued in talking to {to.name}: {to.appreciated}."
        case Point.ENTHUSIASM if not draft.says(phrases.ENTHUSIASM):
            message = "Say that you want the job, and what draws you to it."
        case Point.QUALIFICATIONS if not _names_qualifications(draft, interview, candidate):
            message = f"Say what qualifies you: {'; '.join(candidate.qualifications)}."
        case Point.REPLY_DATE if not _looks_ahead(draft, interview):
            message = "Say when you expect to hear, or that you look forward to it."
        case Point.WITHDRAWAL if not draft.says(phrases.WITHDRAWAL):
            message = "Say without doubt that you withdraw from consideration."
        case Point.THANK_OTHERS if not _mentions_others(draft, to, others):
            message = f"You may ask {to.name} to thank the others: {', '.join(person.name for person in others)}."
        case _:
            return
    yield Finding(point.guideline, message)


_TRAILING: Final = re.compile(r" (?:position|role|job|post|opening)$")


def _names_position(draft: _Draft, position: str) -> bool:
    title = _plain(position)
    core = _TRAILING.sub("", title)
    return any(_mentions(draft.plain, form) for form in (title, core)) or _runs_together(draft.plain, core)


def _runs_together(plain: str, title: str) -> bool:
    """Whether a longer title occurs when spaces and hyphens are left out ("back-end", "backend")."""
    return len(title) > _SHORT_TITLE and title.replace(" ", "") in plain.replace(" ", "")


def _echoes(draft: _Draft, phrase: str, *, share: float, besides: Iterable[str] = ()) -> bool:
    """Whether a phrase occurs, or at least this share of the words that tell it from others."""
    whole = _plain(phrase)
    words = {word.strip(".,;:'\"()") for word in whole.split()} - set(besides)
    telling = [word for word in sorted(words) if len(word) > _SHORT_WORD and word not in phrases.COMMON]
    heard = sum(_mentions(draft.plain, word) for word in telling)
    return _mentions(draft.plain, whole) or (heard > 0 and heard >= share * len(telling))


def _names_qualifications(draft: _Draft, interview: Interview, candidate: Candidate) -> bool:
    title = _plain(str(interview.position)).split()
    return draft.says(phrases.QUALIFICATIONS) or any(
        _echoes(draft, phrase, share=0, besides=title) for phrase in candidate.qualifications
    )


def _looks_ahead(draft: _Draft, interview: Interview) -> bool:
    if draft.says(phrases.REPLY):
        return True
    about = interview.reply_expected_about
    return (about is not None and _mentions(draft.plain, _plain(about))) or (
        interview.reply_expected is not None and _dates(interview.reply_expected).search(draft.plain) is not None
    )


def _dates(day: date) -> re.Pattern[str]:
    """The usual ways to write a date, as `_plain` leaves them."""
    name = phrases.MONTHS[day.month - 1]
    month = f"(?:{name}|{name[:3]})"
    nth = f"{day.day}(?:st|nd|rd|th)?"
    numbers = rf"0?{day.month}[/.]0?{day.day}|0?{day.day}[/.]0?{day.month}|{day.year} 0?{day.month} 0?{day.day}"
    alone = f"the {day.day}(?:st|nd|rd|th)"
    weekday = f"(?:by|on|until|before|this|next|coming) {phrases.DAYS[day.weekday()]}"
    return re.compile(rf"(?<!\w)(?:{month}\.? (?:the )?{nth}|(?:the )?{nth} (?:of )?{month}|{numbers}|{alone}|{weekday})(?!\w)")


def _mentions_others(draft: _Draft, to: Person, others: tuple[Person, ...]) -> bool:
    theirs = {name for person in others for name in (_names(person) - _names(to)) | _whole_names(person)}
    return draft.says(phrases.OTHERS) or _named(draft.plain, theirs)


def _wrong_mood(draft: _Draft, interview: Interview, candidate: Candidate) -> Iterator[Finding]:
    if interview.is_informational or candidate.interested:
        words = draft.slip(phrases.UNMISTAKABLE_WITHDRAWAL)
        if words is not None:
            yield Finding(Guideline.WITHDRAW_TACTFULLY, f'Do not withdraw where you do not mean to: "{words}".')
    else:
        words = draft.slip(phrases.DESIRE)
        if words is not None:
            yield Finding(Guideline.WITHDRAW_TACTFULLY, f'Do not claim a wish for the job while you withdraw: "{words}".')


def _wrong_reader(draft: _Draft, interview: Interview, to: Person) -> Iterator[Finding]:
    nobody = draft.slip(phrases.NOBODY)
    if nobody is not None:
        yield Finding(Guideline.GREET_BY_NAME, f'Greet {to.name} by name, not "{nobody}".')
    elif not _addresses(draft, to):
        yield Finding(_reason_to_write_to(to, interview), f"Address it to {to.form_of_address or to.name}.")
    words = _thanked_themselves(draft, interview, to)
    if words is not None:
        yield Finding(Guideline.THANK_OTHERS_THROUGH_THEM, f'Do not ask {to.name} to thank themselves: "{words}".')


def _addresses(draft: _Draft, to: Person) -> bool:
    names = _names(to)
    salutation = phrases.SALUTATION.search(draft.plain, 0, _BEGINNING)
    if salutation and all(map(_PLAIN_NAME.fullmatch, names)):
        return _named(salutation["whom"], names)
    return _named(draft.plain, names)


def _reason_to_write_to(person: Person, interview: Interview) -> Guideline:
    if was_arranged_by_hr(interview):
        return Guideline.WRITE_TO_HR_AND_MANAGER
    return Guideline.WRITE_TO_THE_INVITER if person == interview.invited_by else Guideline.MAY_WRITE_TO_EACH


def _thanked_themselves(draft: _Draft, interview: Interview, to: Person) -> str | None:
    others = [name for person in interview.people if person != to for name in _names(person)]
    own = sorted(name for name in _names(to) if not _named(" ".join(others), [name]))
    for found in phrases.REQUEST_TO_THANK.finditer(draft.plain):
        if _named(found["whom"], own):
            return found[0].strip()
    return None


def _slips(draft: _Draft) -> Iterator[Finding]:
    pay = draft.slip(phrases.PAY) or draft.slip(phrases.MONEY)
    if pay is not None:
        yield Finding(Guideline.LEAVE_PAY_OUT, f'Leave pay and benefits for later: "{pay}".')
    blank = draft.slip(phrases.BLANK)
    if blank is not None:
        yield Finding(Guideline.FILL_EVERY_BLANK, f'Fill in what was left blank: "{blank}".')
    reproach = draft.slip(phrases.REPROACH)
    if reproach is not None:
        yield Finding(Guideline.NO_REPROACH, f'Take out the reproach or demand: "{reproach}".')


def _length(draft: _Draft) -> Iterator[Finding]:
    if len(draft.plain.split()) < _FEWEST_WORDS:
        yield Finding(Guideline.WITHIN_A_PAGE, "Write more than this: a note of a few words says nothing.")
    elif len(draft.masked.replace(_MASK, "").split()) > _MOST_WORDS:
        yield Finding(Guideline.WITHIN_A_PAGE, f"Shorten it to a page, about {_MOST_WORDS} words.")
