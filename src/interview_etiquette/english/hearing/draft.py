"""A draft, ready to be read."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence

from attrs import frozen

from interview_etiquette.facts import Candidate, Interview

from .given import Given, stem_of
from .hearing import Ear, Found, View
from .layout import draft_of
from .phrases import common_words
from .sentences import MARKS, Span, Word, plain_words_of_fact, sentences_of, tidied, words_of
from .small_words import SMALL


@frozen
class Draft:
    """A draft, ready to be read.

    Args:
        text: The writer's own lines, tidied.
        words: Their words.
        marks: For each word which occurrence of a whole fact it is part of, or 0.
        given: What the facts say.
        views: The sentences, each as patterns see it.
        facts: The whole facts that occur.
    """

    text: str
    words: tuple[Word, ...]
    marks: tuple[int, ...]
    given: Given
    views: tuple[View, ...]
    facts: frozenset[tuple[str, ...]]

    @classmethod
    def of(cls, text: str, interview: Interview, candidate: Candidate) -> "Draft":
        """Make a draft ready to be read."""
        plain = tidied(draft_of(text))
        words = words_of(plain)
        given = Given(interview, candidate)
        marks = given.occurrences(words, common_words())
        title = plain_words_of_fact(interview.position)
        views = [View.of(sentence, title) for sentence in sentences_of(words, marks)]
        return cls(
            text=plain,
            words=tuple(words),
            marks=tuple(marks),
            given=given,
            views=tuple(views),
            facts=_whole_facts(words, marks),
        )

    def stems(self, sentences: int) -> list[frozenset[str]]:
        """The stems of the words of each so many sentences in a row."""
        each = [frozenset(map(stem_of, view.sentence.words)) for view in self.views]
        return [frozenset[str]().union(*each[at : at + sentences]) for at in range(len(each))]

    @property
    def size(self) -> int:
        """How many words it has; marks are none."""
        return sum(any(map(str.isalnum, word)) for word in self.text.split())

    @property
    def own_size(self) -> int:
        """How many of them come from no fact."""
        borrowed = [mark != 0 or self.words[at].text in self.given.words for at, mark in enumerate(self.marks)]
        beside = (False, *borrowed, False)
        own = (
            word.span
            for at, word in enumerate(self.words)
            if not borrowed[at] and not (word.text in SMALL and (beside[at] or beside[at + 2]))
        )
        return len(set(own))

    def says(self, ear: Ear) -> Found | None:
        """Where it says something; no phrase is heard in facts alone."""
        return next((found for found in self.heard(ear) if not found.denied), None)

    def means(self, ear: Ear) -> Found | None:
        """Where it says something in words none of which may as well be a fact of common words."""
        for found in self.heard(ear):
            marks = [mark for at, mark in enumerate(found.given) if found.words[at] not in MARKS]
            if not found.denied and 0 in marks and min(marks) >= 0:
                return found
        return None

    def slips(self, ear: Ear) -> Found | None:
        """Where it says something, or denies it, in words of which no fact has any."""
        return next((found for found in self.heard(ear) if not self._is_borrowed(found)), None)

    def claims(self, ear: Ear) -> Found | None:
        """Where it says something in words of which no fact has any."""
        return next(self.claimed(ear), None)

    def claimed(self, ear: Ear) -> Iterator[Found]:
        """Wherever it says something in words of which no fact has any."""
        return (found for found in self.heard(ear) if not (found.denied or self._is_borrowed(found)))

    def heard(self, ear: Ear) -> Iterator[Found]:
        """Wherever it says something."""
        for view in self.views:
            yield from ear.hear(view)

    def quote(self, found: Found) -> str:
        """The words themselves."""
        return self.cut((found.sentence.spans[found.first][0], found.sentence.spans[found.last][1]))

    def cut(self, span: Span) -> str:
        """A piece of the text, in small letters and on one line."""
        return " ".join(self.text[span[0] : span[1]].split()).casefold()

    def is_given(self, span: Span) -> bool:
        """Whether whatever a piece of the text says is taken from the facts."""
        first = bisect_right(self.words, span[0], key=lambda word: word.span[1])
        last = bisect_left(self.words, span[1], key=lambda word: word.span[0])
        rows = [(self.words[at].text, self.marks[at]) for at in range(first, last)]
        telling = [mark or word in self.given.words for word, mark in rows if mark or word not in SMALL]
        return bool(telling) and all(telling)

    def _is_borrowed(self, found: Found) -> bool:
        return any(found.given) or not self.given.words.isdisjoint(found.words)


def _whole_facts(words: Sequence[Word], marks: Iterable[int]) -> frozenset[tuple[str, ...]]:
    runs: dict[int, list[str]] = {}
    for at, mark in enumerate(marks):
        if mark:
            runs.setdefault(mark, []).append(words[at].text)
    return frozenset(map(tuple, runs.values()))
