"""How an English draft is read: which points it makes, whom it greets, who signs, and what is out of place."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import pairwise
from typing import Final

from interview_etiquette._fields import check_instance
from interview_etiquette.facts import Candidate, Interview
from interview_etiquette.guidance import Guideline
from interview_etiquette.people import Person
from interview_etiquette.points import Point
from interview_etiquette.reading import DraftReader, DraftReading, Fault
from interview_etiquette.recipients import recipients_for

from .blanks import blanks_in
from .draft import Draft
from .forms import says_nothing
from .given import HONORIFICS, SMALL, name_words, telling_stems
from .greeting import Salutation, salutation_of, signature_of
from .hearing import Found
from .phrases import ear_of, hints_of, requests
from .reply_dates import DAYS, dates_in
from .sentences import Word, plain_words, tidied
from .titles import names_title

_ENOUGH: Final = 0.5
_BY: Final = frozenset("by before until till".split())
_EXPECTING: Final = frozenset("hear hearing decision decide answer reply news word call contact touch know informed".split())


def read_english(text: str, interview: Interview, candidate: Candidate) -> DraftReading:
    """Read an English draft."""
    check_instance("text", text, str)
    check_instance("interview", interview, Interview)
    check_instance("candidate", candidate, Candidate)
    draft = Draft.of(text, interview, candidate)
    salutation = salutation_of(draft.words, draft.text, interview.people)
    greeted = [person for person in interview.people if person.name in salutation.names]
    wish, leave = _moods(draft)
    said = {
        Point.THANKS: draft.says(ear_of(Point.THANKS)),
        Point.POSITION: _names_position(draft),
        Point.APPRECIATED: _values(draft, greeted),
        Point.OWN_WORDS: _echoes(draft, [candidate.own_words] if candidate.own_words else []),
        Point.ENTHUSIASM: wish,
        Point.QUALIFICATIONS: draft.says(ear_of(Point.QUALIFICATIONS)) or _recalls(draft),
        Point.REPLY_DATE: draft.says(ear_of(Point.REPLY_DATE)) or _says_when(draft),
        Point.WITHDRAWAL: leave,
        Point.THANK_OTHERS: draft.says(ear_of(Point.THANK_OTHERS)) or _mentions_others(draft, greeted),
    }
    return DraftReading(
        points=tuple([point for point, heard in said.items() if heard]),
        faults=tuple(_faults(draft, salutation, greeted)),
        greeted=salutation.names,
        signed=signature_of(draft.text, candidate.name),
        reply_date=_reply_date(draft),
        quotes=tuple([(point, draft.quote(heard)) for point, heard in said.items() if isinstance(heard, Found)]),
        words=draft.size,
        own_words=draft.own_size,
    )


READ_ENGLISH: Final[DraftReader] = read_english
"""The reader of English drafts."""


def _moods(draft: Draft) -> tuple[Found | None, Found | None]:
    """Where it wishes for the job, and where it withdraws; what only hints at one counts unless it says the other."""
    wish, leave = draft.says(ear_of(Point.ENTHUSIASM)), draft.says(ear_of(Point.WITHDRAWAL))
    if wish is None and leave is None:
        leave = draft.says(hints_of(Point.WITHDRAWAL))
    if wish is None and leave is None:
        wish = draft.says(hints_of(Point.ENTHUSIASM))
    return wish, leave


def _names_position(draft: Draft) -> bool:
    position = draft.given.interview.position
    if position is None:
        return False
    if says_nothing(position):
        return True  # there is no title to name
    if not plain_words(position):
        return tidied(position) in draft.text
    return names_title([word.text for word in draft.words], position)


def _values(draft: Draft, greeted: Sequence[Person]) -> bool:
    """Whether it comes back to what was valued in the reader or, where nobody known is greeted, in anybody."""
    valued = [person.appreciated for person in greeted if person.appreciated]
    anybody = [person.appreciated for person in draft.given.interview.people if person.appreciated]
    return _echoes(draft, valued or anybody, pairs=True)


def _recalls(draft: Draft) -> bool:
    title = telling_stems(draft.given.interview.position or "")
    return _echoes(draft, draft.given.candidate.qualifications, besides=title)


def _echoes(
    draft: Draft, phrases: Sequence[str], *, besides: frozenset[str] = frozenset(), pairs: bool = False
) -> bool:
    """Whether one of some phrases occurs, or half of the words that tell it from others do, in a sentence or in two."""
    for phrase in phrases:
        words = plain_words(phrase)
        if not words or words in draft.facts or says_nothing(phrase):
            return True
    wanted = [stems for phrase in phrases if (stems := telling_stems(phrase, besides))]
    said = draft.stems() if wanted else []
    if pairs:
        said = [one | other for one, other in zip(said, [*said[1:], frozenset()], strict=False)]
    return any(len(stems & heard) >= _ENOUGH * len(stems) for stems in wanted for heard in said)


def _says_when(draft: Draft) -> bool:
    interview = draft.given.interview
    about, day = interview.reply_expected_about, interview.reply_expected
    if about is not None and _echoes(draft, [about]):
        return True
    words = [word.text for word in draft.words]
    return day is not None and any(day in mention.days for mention in dates_in(words, interview.ended_at.date()))


def _reply_date(draft: Draft) -> date | None:
    """The date by which it expects to hear; the one in the facts, where that is named anywhere."""
    since, expected = draft.given.interview.ended_at.date(), draft.given.interview.reply_expected
    found: list[date] = []
    for heard in draft.heard(ear_of(Point.REPLY_DATE)):
        words = heard.sentence.words
        for mention in dates_in(words, since):
            if expected in mention.days:
                return expected
            alone = words[mention.at] in DAYS
            before = words[mention.at - 1] if mention.at else ""
            if (before in _BY or not alone) and _expects(words) and mention.days[0] > since:
                found.append(mention.days[0])
    return found[0] if found else None


def _expects(words: Sequence[str]) -> bool:
    return any(word in _EXPECTING for word in words)


def _mentions_others(draft: Draft, greeted: Sequence[Person]) -> bool:
    """Whether it names anybody else, or asks to thank anybody."""
    if draft.says(requests()) is not None:
        return True
    interview = draft.given.interview
    readers = [person for person in recipients_for(interview) if person in greeted]
    others = [person for person in interview.people if person not in readers]
    known = {word for person in readers for form in (person.name, person.address) for word in plain_words(form)}
    called = {word for person in others for form in (person.name, person.address) for word in plain_words(form)}
    if any(_is_whole(form, draft) for person in others for form in (person.name, person.address)):
        return True
    return any(word in called - known and word not in HONORIFICS for word in _proper_names(draft))


def _is_whole(name: str, draft: Draft) -> bool:
    words = plain_words(name)
    return words in draft.facts and not set(words) <= SMALL


def _proper_names(draft: Draft) -> Iterator[str]:
    """The words that may be names: not written small, unless everything is; common words inside of sentences alone."""
    small = draft.text.islower()
    for before, word in pairwise((Word("", (0, 0), "."), *draft.words)):
        written = draft.text[word.span[0] : word.span[1]]
        begins = before.after in {".", "?"}
        if (small or not written.islower()) and not (word.text in SMALL and (small or begins or written.isupper())):
            yield word.text.removesuffix("'s")


def _faults(draft: Draft, salutation: Salutation, greeted: Sequence[Person]) -> Iterator[Fault]:
    if salutation.nobody is not None:
        yield Fault(Guideline.GREET_BY_NAME, draft.cut(salutation.nobody))
    asked = _asked_to_thank(draft, greeted)
    if asked is not None:
        yield Fault(Guideline.THANK_OTHERS_THROUGH_THEM, asked)
    pay, reproach = draft.slips(ear_of(Guideline.LEAVE_PAY_OUT)), draft.claims(ear_of(Guideline.NO_REPROACH))
    if pay is not None:
        yield Fault(Guideline.LEAVE_PAY_OUT, draft.quote(pay))
    if reproach is not None:
        yield Fault(Guideline.NO_REPROACH, draft.quote(reproach))
    blank = _blank(draft)
    if blank is not None:
        yield Fault(Guideline.FILL_EVERY_BLANK, blank)


def _blank(draft: Draft) -> str | None:
    for span in blanks_in(draft.text, draft.is_given):
        return draft.cut(span)
    slip = draft.slips(ear_of(Guideline.FILL_EVERY_BLANK))
    return None if slip is None else draft.quote(slip)


def _asked_to_thank(draft: Draft, greeted: Sequence[Person]) -> str | None:
    """The words that ask those who are greeted to thank themselves."""
    others = [person for person in draft.given.interview.people if person not in greeted]
    telling = _words_of_names(greeted) - _words_of_names(others)
    for heard in draft.heard(requests()):
        words = heard.sentence.words
        end = next((i for i in range(heard.last, len(words)) if words[i] in {";", "?"}), len(words))
        whom = {words[i].removesuffix("'s") for i in range(heard.first, end) if not _is_spoken_to(words, i)}
        if whom & telling:
            return draft.quote(Found(heard.sentence, heard.first, min(end, len(words)) - 1))
    return None


def _words_of_names(people: Iterable[Person]) -> frozenset[str]:
    forms = (form for person in people for form in (person.name, person.address))
    return frozenset(word for form in forms for word in name_words(plain_words(form)))


def _is_spoken_to(words: Sequence[str], at: int) -> bool:
    """Whether a word stands at the end behind a comma, as a vocative does."""
    tail = [word for word in words[at + 1 :] if word != "?"]
    return not tail and at > 0 and words[at - 1] == ","
