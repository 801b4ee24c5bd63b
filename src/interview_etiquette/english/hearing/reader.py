"""How an English draft is read: which points it makes, whom it greets, who signs, and what is out of place."""

import re
from collections.abc import Iterator, Sequence
from datetime import date
from typing import Final

from interview_etiquette._text import says_nothing
from interview_etiquette.english.alone import alone
from interview_etiquette.facts import Candidate, Interview
from interview_etiquette.guidance import Guideline
from interview_etiquette.people import Person
from interview_etiquette.points import Point
from interview_etiquette.reading import DraftReading, Fault

from .blanks import blanks_in
from .draft import Draft
from .given import telling_stems, things_of
from .hearing import Found
from .mentions import asked_to_thank, blamed, mentions_others
from .phrases import ear_of, hints_of, requests
from .reply_dates import DAYS, Mention, dates_in
from .salutation import Salutation, salutation_of
from .sentences import plain_words_of_fact, tidied
from .signature import signature_of
from .titles import names_title

_ENOUGH: Final = 0.5  # of the words that tell a phrase from others
_BY: Final = frozenset("by before until till".split())
_AN_ANSWER_BY: Final = re.compile(
    r"\b(?:(?<!you will )(?:hear|hearing)(?: back)?(?: from you)?|your (?:decision|answer|reply|response)"
    r"|you (?:will|would) (?:decide|reply|answer|respond)) (?:by|before|until|till)$"
)
_ANY: Final = re.compile(r"^(?:(?:an?|the|my|your|our|their) )?(?:any|all)(?: |$)", re.IGNORECASE)
_NO_TITLE: Final = re.compile(
    r"(?:(?:an?|the|my|your|our|their) )?"
    r"(?:(?:anything|something|everything|whatever)(?![\w-])|(?:various *)?(?:open|available)\W*$|various\W*$)",
    re.IGNORECASE,
)
"""What says which work would do ("anything in planning"), and is no title."""
_EXPECTING: Final = frozenset(
    "hear hearing decision decide answer reply news word call contact touch know informed".split()
)


def reading_of(text: str, interview: Interview, candidate: Candidate) -> DraftReading:
    """What an English draft says."""
    draft = Draft.of(text, interview, candidate)
    salutation = salutation_of(draft, interview.people)
    greeted = [person for person in interview.people if person.name in salutation.names]
    said = _said(draft, greeted)
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


def _said(draft: Draft, greeted: Sequence[Person]) -> dict[Point, Found | bool | None]:
    """For each point where it is made, or whether."""
    own_words = alone(draft.given.candidate.own_words or "")
    wish, leave = _moods(draft)
    return {
        Point.THANKS: draft.says(ear_of(Point.THANKS)),
        Point.POSITION: _names_position(draft),
        Point.APPRECIATED: _values(draft, greeted),
        Point.OWN_WORDS: _echoes(draft, (own_words,) if own_words else (), within=1),
        Point.ENTHUSIASM: wish,
        Point.QUALIFICATIONS: draft.says(ear_of(Point.QUALIFICATIONS)) or _recalls(draft),
        Point.REPLY_DATE: draft.says(ear_of(Point.REPLY_DATE)) or _says_when(draft),
        Point.WITHDRAWAL: leave,
        Point.THANK_OTHERS: draft.says(ear_of(Point.THANK_OTHERS)) or _mentions_others(draft, greeted),
    }


def _moods(draft: Draft) -> tuple[Found | None, Found | None]:
    """Where it wishes for the job, and where it withdraws; what only hints at one counts unless it says the other.

    Words that may be a fact as well count for what is due, and not for what would be out of place.
    """
    interested = draft.given.candidate.interested
    wishes, leaves = (draft.says, draft.means) if interested else (draft.means, draft.says)
    wish, leave = wishes(ear_of(Point.ENTHUSIASM)), leaves(ear_of(Point.WITHDRAWAL))
    if wish is None and leave is None:
        leave = leaves(hints_of(Point.WITHDRAWAL))
    if wish is None and leave is None:
        wish = wishes(hints_of(Point.ENTHUSIASM))
    return wish, leave


def _names_position(draft: Draft) -> bool:
    position = draft.given.interview.position
    if position is None:
        return False
    title = _ANY.sub("", position)
    if says_nothing(title) or _NO_TITLE.match(title):
        return True  # there is no title to name
    if not plain_words_of_fact(title):
        return tidied(title) in draft.text
    employer = plain_words_of_fact(draft.given.interview.organization)
    return names_title([word.text for word in draft.words], title, employer)


def _values(draft: Draft, greeted: Sequence[Person]) -> bool:
    """Whether it comes back to what was valued in the reader or, where nobody known is greeted, in anybody."""
    valued, anybody = (
        [each.appreciated for each in people if each.appreciated] for people in (greeted, draft.given.interview.people)
    )
    return _echoes(draft, [thing for typed in valued or anybody for thing in things_of(typed)], within=2)


def _recalls(draft: Draft) -> bool:
    title = telling_stems(draft.given.interview.position)
    return _echoes(draft, draft.given.candidate.qualifications, within=1, besides=title)


def _echoes(draft: Draft, phrases: Sequence[str], *, within: int, besides: frozenset[str] = frozenset()) -> bool:
    """Whether one of some phrases occurs, or half of the words that tell it from others do in so many sentences."""
    for phrase in phrases:
        words = plain_words_of_fact(phrase)
        if not words or words in draft.facts or says_nothing(phrase):
            return True
    wanted = [stems for phrase in phrases if (stems := telling_stems(phrase, besides))]
    said = draft.stems(within)
    return any(len(stems & heard) >= _ENOUGH * len(stems) for stems in wanted for heard in said)


def _says_when(draft: Draft) -> bool:
    interview = draft.given.interview
    about, day = interview.reply_expected_about, interview.reply_expected
    if about is not None:
        return _echoes(draft, (about,), within=1)
    words = [word.text for word in draft.words]
    return any(day in mention.days for mention in dates_in(words, interview.ended_at.date()))


def _reply_date(draft: Draft) -> date | None:
    """The date by which it expects to hear; the one in the facts, unless another sentence clearly says another."""
    since, expected = draft.given.interview.ended_at.date(), draft.given.interview.reply_expected
    sentences = dict.fromkeys(heard.sentence.words for heard in draft.heard(ear_of(Point.REPLY_DATE)))
    dates = [[(words, mention) for mention in dates_in(words, since)] for words in sentences]
    others = [row for row in dates if not any(expected in mention.days for _, mention in row)]
    says = _expects if others == dates else _plainly_expects
    named = [mention.days[0] for row in others for words, mention in row if says(words, mention)]
    return next((day for day in named if day > since), None if others == dates else expected)


def _expects(words: Sequence[str], mention: Mention) -> bool:
    """Whether a date is that of an answer: in a sentence about one, and a weekday alone behind "by" or the like."""
    by = words[mention.at - 1] in _BY
    return (by or words[mention.at] not in DAYS) and not _EXPECTING.isdisjoint(words)


def _plainly_expects(words: Sequence[str], mention: Mention) -> bool:
    """Whether it is the reader's answer that is to come by a date, in so many words."""
    return _AN_ANSWER_BY.search(" ".join(words[: mention.at])) is not None


def _mentions_others(draft: Draft, greeted: Sequence[Person]) -> bool:
    return draft.says(requests()) is not None or mentions_others(draft, greeted)


def _faults(draft: Draft, salutation: Salutation, greeted: Sequence[Person]) -> Iterator[Fault]:
    if salutation.nobody is not None:
        yield Fault(Guideline.GREET_BY_NAME, draft.cut(salutation.nobody))
    slips = {
        Guideline.THANK_OTHERS_THROUGH_THEM: asked_to_thank(draft, greeted),
        Guideline.LEAVE_PAY_OUT: draft.slips(ear_of(Guideline.LEAVE_PAY_OUT)),
        Guideline.NO_REPROACH: draft.claims(ear_of(Guideline.NO_REPROACH)) or blamed(draft),
    }
    for guideline, slip in slips.items():
        if slip is not None:
            yield Fault(guideline, draft.quote(slip))
    blank = _blank(draft)
    if blank is not None:
        yield Fault(Guideline.FILL_EVERY_BLANK, blank)


def _blank(draft: Draft) -> str | None:
    """The first of what was left to be filled in or, where nothing is marked so, of what was left over."""
    marked = next(blanks_in(draft.text, draft.is_given), None)
    if marked is not None:
        return draft.cut(marked)
    slip = draft.slips(ear_of(Guideline.FILL_EVERY_BLANK))
    return None if slip is None else draft.quote(slip)
