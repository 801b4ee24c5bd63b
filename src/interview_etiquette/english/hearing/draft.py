"""A draft, ready to be read."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator

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
        pairs = zip(self.words, self.marks, strict=True)
        borrowed = [mark != 0 or word.text in self.given.words for word, mark in pairs]
        beside = [any(borrowed[max(at - 1, 0) : at + 2]) for at in range(len(borrowed))]
        rows = zip(self.words, borrowed, beside, strict=True)
        return len({word.span for word, taken, near in rows if not (taken or (near and word.text in SMALL))})

    def says(self, ear: Ear) -> Found | None:
        """Where it says something in words that are not all taken from a fact."""
        return next((found for found in self.heard(ear) if not found.denied and min(_marks_of_words(found)) <= 0), None)

    def means(self, ear: Ear) -> Found | None:
        """Where it says something in words none of which may as well be a fact of common words."""
        for found in self.heard(ear):
            marks = _marks_of_words(found)
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
        first = bisect_left(self.words, span[0], key=lambda word: word.span[1] - 1)
        last = bisect_left(self.words, span[1], key=lambda word: word.span[0])
        rows = list(zip(self.words[first:last], self.marks[first:last], strict=True))
        telling = [mark or word.text in self.given.words for word, mark in rows if word.text not in SMALL or mark]
        return bool(telling) and all(telling)

    def _is_borrowed(self, found: Found) -> bool:
        return any(given or word in self.given.words for word, given in zip(found.words, found.given, strict=True))


def _marks_of_words(found: Found) -> list[int]:
    return [mark for word, mark in zip(found.words, found.given, strict=True) if word not in MARKS]


def _whole_facts(words: Iterable[Word], marks: Iterable[int]) -> frozenset[tuple[str, ...]]:
    runs: dict[int, list[str]] = {}
    for word, mark in zip(words, marks, strict=True):
        if mark:
            runs.setdefault(mark, []).append(word.text)
    return frozenset(map(tuple, runs.values()))
