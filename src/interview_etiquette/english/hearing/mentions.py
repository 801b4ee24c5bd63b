"""Whom a draft mentions besides its reader, whom it asks the reader to thank, and whom it blames."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise, takewhile
from typing import Final

from interview_etiquette.people import Person
from interview_etiquette.recipients import recipients_for

from .draft import Draft
from .hearing import Found
from .names import Named, without_possessive
from .phrases import blames, common_words, requests
from .sentences import Word, tidied
from .small_words import SMALL

_START: Final = Word("", (0, 0), ".")
_LONGEST_VOCATIVE: Final = 3  # words and a mark


def mentions_others(draft: Draft, greeted: Sequence[Person]) -> bool:
    """Whether it names anybody but the recipients whom it greets."""
    interview = draft.given.interview
    readers = [Named.of(person) for person in recipients_for(interview) if person in greeted]
    known = {reader.person.name for reader in readers}
    others = [Named.of(person) for person in interview.people if person.name not in known]
    if any(form in draft.facts and not SMALL.issuperset(form) for other in others for form in other.forms):
        return True
    if any(not other.words and tidied(other.person.name).strip() in draft.text for other in others):
        return True  # a name of signs alone
    called = _all_words(others) - _all_words(readers)
    return any(word in called for word in _proper_names(draft))


def asked_to_thank(draft: Draft, greeted: Sequence[Person]) -> Found | None:
    """Where those who are greeted are asked to thank themselves, named in a way that fits nobody else."""
    telling = [_telling_words(draft, person) for person in greeted]
    for request in draft.heard(requests()) if telling else ():
        if not any(words.isdisjoint(_named_in(request)) for words in telling):
            return request
    return None


def blamed(draft: Draft) -> Found | None:
    """Where somebody who was met is blamed by name ("Tom was rude to me")."""
    names = _all_words(map(Named.of, draft.given.interview.people)) - SMALL
    found = draft.claimed(blames())
    return next((each for each in found if each.first and each.sentence.words[each.first - 1] in names), None)


def _named_in(request: Found) -> frozenset[str]:
    """The words of a request and of what follows it, up to the next pause, but for whoever is spoken to there."""
    words = request.sentence.words
    end = (*words, ";").index(";", request.last)
    spoken_to = _spoken_to(words[request.last : end])
    return frozenset(map(without_possessive, words[request.first : end - len(spoken_to)]))


def _spoken_to(words: Sequence[str]) -> Sequence[str]:
    """The name at the end behind a comma ("Would you thank the team, Dr. Okafor?")."""
    behind = list(takewhile(",".__ne__, reversed(words)))
    is_name = len(behind) < len(words) and len(behind) <= _LONGEST_VOCATIVE and "and" not in behind
    return behind if is_name else ()


def _all_words(people: Iterable[Named]) -> frozenset[str]:
    return frozenset(word for each in people for word in each.words)


def _telling_words(draft: Draft, person: Person) -> frozenset[str]:
    others = [Named.of(other) for other in draft.given.interview.people if other != person]
    return Named.of(person).telling - _all_words(others) - common_words()


def _proper_names(draft: Draft) -> Iterator[str]:
    """The words that may be names: not written small, unless all are; common words inside of sentences alone."""
    small = draft.text.islower()
    for before, word in pairwise((_START, *draft.words)):
        written = draft.text[word.span[0] : word.span[1]]
        ambiguous = word.text in SMALL and (small or written.isupper() or before.after in {".", "?"})
        if (small or not written.islower()) and not ambiguous:
            yield without_possessive(word.text)
