"""What of a draft comes from the facts: names, titles, qualifications, and what was valued."""

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import dropwhile
from typing import Any, Final, TypeAlias

from attrs import field, frozen

from interview_etiquette.facts import Candidate, Interview

from .sentences import Word, plain_words_of_fact, words_of_fact
from .small_words import COMMON, SMALL

_ENDINGS: Final = ("'s", "ings", "ing", "ers", "er", "ied", "ies", "ed", "es", "s", "y", "e")
_SHORTEST_STEM: Final = 3
_END: Final = ""
_PAUSE: Final = ","
Trie: TypeAlias = dict[str, Any]


@frozen
class Given:
    """The words of the facts.

    Args:
        interview: The interview.
        candidate: The writer.
    """

    interview: Interview
    candidate: Candidate
    words: frozenset[str] = field(init=False)
    _trie: Trie = field(init=False, eq=False)

    def __attrs_post_init__(self) -> None:
        texts = _facts(self.interview, self.candidate)
        facts = [words_of_fact(part) for text in texts for part in dict.fromkeys((text, *things_of(text)))]
        alone = {form for fact in facts for word in fact for form in _forms(word.text)}
        object.__setattr__(self, "words", frozenset(alone - SMALL))
        object.__setattr__(self, "_trie", _trie_of(facts))

    def occurrences(self, words: Sequence[Word], common: frozenset[str]) -> list[int]:
        """For each word which occurrence of a whole fact it is part of, as a number; 0 outside of facts.

        A fact of common words alone ("Will", "Thank You") may as well be those words, and its number is below 0.
        """
        marks = [0] * len(words)
        end = 0
        for at in range(len(words)):
            if at >= end:
                end = self._end_of_fact(words, at)
                telling = any(word.text not in common for word in words[at:end])
                marks[at:end] = [end if telling else -end] * (end - at)
        return marks

    def _end_of_fact(self, words: Sequence[Word], at: int) -> int:
        node, end = self._trie, at
        for i in range(at, len(words)):
            if words[i].text not in node:
                break
            node = node[words[i].text]
            if node.get(_END):
                end = i + 1
            if words[i].after and not node.get(_PAUSE):
                break
        return end


def things_of(typed: str) -> list[str]:
    """What stands between semicolons, which a note may say in other places ("the tour; the lunch")."""
    return [thing for thing in typed.split("; ") if thing]


def telling_stems(text: str | None, besides: frozenset[str] = frozenset()) -> frozenset[str]:
    """The stems of the words that tell a phrase from others."""
    words = [word for word in plain_words_of_fact(text) if len(word) >= _SHORTEST_STEM and word not in COMMON]
    return frozenset(stem for word in words if (stem := stem_of(word)) not in besides)


@lru_cache(maxsize=4096)
def stem_of(word: str) -> str:
    """A word without its endings, so that "forecasts", "forecaster" and "forecasting" are alike."""
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST_STEM:
            return stem_of(word.removesuffix(ending))
    doubled = len(word) > _SHORTEST_STEM and word[-1] == word[-2]
    return word[:-1] if doubled else word


def _forms(word: str) -> Iterator[str]:
    yield word
    if word.endswith("ies"):
        yield f"{word[:-3]}y"
    elif word.endswith("y"):
        yield f"{word[:-1]}ies"
    elif word.endswith("s"):
        yield word[:-1]


def _facts(interview: Interview, candidate: Candidate) -> Iterator[str]:
    facts = (interview.position, interview.organization, interview.reply_expected_about)
    own = (candidate.email, candidate.phone, candidate.drawn_by, candidate.reason, candidate.own_words)
    people = (part for person in interview.people for part in (person.email, person.appreciated))
    yield from filter(None, (*facts, *own, *people))
    yield from candidate.qualifications
    yield candidate.name
    for person in interview.people:
        yield person.name
        yield person.address


def _trie_of(facts: Iterable[Sequence[Word]]) -> Trie:
    trie: Trie = {}
    for fact in facts:
        _add(trie, fact)
        _add(trie, dropwhile(lambda word: word.text in SMALL, fact))
    return trie


def _add(trie: Trie, fact: Iterable[Word]) -> None:
    node = trie
    for word in fact:
        node = node.setdefault(word.text, {})
        if word.after:
            node[_PAUSE] = True
    node[_END] = True
