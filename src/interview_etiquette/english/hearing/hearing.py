"""How a sentence is heard: which patterns are in it, who speaks, and what is denied.

What the patterns mean stands in `phrases`. A pattern is a row of elements:

- `word`, `word|other`: one of these; `wish*`: whatever begins so; `look_forward`: several words in a row;
- `CLASS`: one of the words of a class; `#`: a number; `¤`: money; `@`: a fact, as it was given; `§`: the title;
- `~`: up to two words more and no comma, `..`: up to four, `...`: up to twelve; none of them denies anything;
- `word?`: may be left out; `!word`: is not what follows; `!..word`: nor within four words more;
- `^`, `$`: the beginning and the end of a sentence; `,`: a comma; `;`: a longer pause;
- `I` in front: the writer speaks, whether "I" is written ("I would love") or left out ("Would love");
  `YOU` in front: the writer does not.

Sentences are of bounded length and so is everything in a pattern, so that the time is linear in the text.
"""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import accumulate
from typing import Final, TypeAlias

from attrs import frozen

from .sentences import FACT, TITLE, Sentence

_FIRST_PERSON: Final = frozenset(("i", "we"))
_OTHERS: Final = frozenset(
    f"you he she they it who which that this there nobody somebody someone everyone everybody anyone {FACT}".split()
)
_BESIDE_A_VERB: Final = frozenset(
    "and but or so also really still truly just definitely certainly very much even more now then always both , to yes".split()
)
_DENYING: Final = (
    "not never no nor neither without hardly scarcely nothing nobody none lack lost less whether doubt unsure"
)
_DENIALS: Final = frozenset(_DENYING.split())
_NO_DENIAL: Final = rf"(?!(?:{'|'.join(_DENYING.split())}) )"
_GAPS: Final[Mapping[str, str]] = {
    "~": rf"(?:{_NO_DENIAL}[^ ;,]+ ){{0,2}}?",
    "..": rf"(?:{_NO_DENIAL}[^ ;]+ ){{0,4}}?",
    "...": rf"(?:{_NO_DENIAL}[^ ;]+ ){{0,12}}?",
}
_BEHIND_AN_OBJECT: Final = frozenset("and or but , ; very so".split())  # "to meet you and would love"
_TURNING: Final = frozenset("; but although though because however yet except only while which who whom whose".split())
_JOINING: Final = frozenset(", and or so as".split())
_SUBJECTS: Final = _FIRST_PERSON | _OTHERS | {"please", "my", "your"}
_SPEAKERS: Final[Mapping[str, str]] = {"I": "I-", "YOU": "YOU-?"}
_FACTS: Final = frozenset((FACT, TITLE, "@", "\u00a7"))
_MONEY: Final = "$\u00a3\u20ac\u00a4"
_BEGINNING: Final = 3  # letters by which patterns are looked up
_EDGES: Final[Mapping[str, str]] = {"^": r"(?<=\A )", "$": r"(?=\Z|[?] \Z)", "?": r"[?] "}
_SIGNS: Final[Mapping[str, str]] = {
    "#": "[0-9][^ ]*",
    "@": f"[{FACT}{TITLE}]",
    "\u00a7": TITLE,
    "\u00a4": "[$\u00a3\u20ac][0-9][^ ]*|[0-9][0-9,.]*k",
}
_REACH: Final = 8  # words in which a denial is looked for
_REACH_OF_A_SUBJECT: Final = 30


@frozen
class Phrase:
    """A pattern, beside a sentence in which it must be heard and one in which it must not.

    Args:
        pattern: Elements, as the module says.
        hears: A sentence in which it is heard.
        lets_pass: A sentence like it in which it is not.
    """

    pattern: str
    hears: str
    lets_pass: str


def phrases_of(table: str) -> tuple[Phrase, ...]:
    """The phrases of a table: each a line, then a sentence behind a plus and one behind a minus."""
    lines = [line.strip() for line in table.strip().splitlines()]
    rows = zip(lines[::3], lines[1::3], lines[2::3], strict=True)
    return tuple([Phrase(row[0], row[1].removeprefix("+ "), row[2].removeprefix("- ")) for row in rows])


@frozen
class Found:
    """Where a sentence says something.

    Args:
        sentence: The sentence.
        first: Its first word that matters.
        last: Its last word that matters.
        denied: Whether it is denied.
    """

    sentence: Sentence
    first: int
    last: int
    denied: bool = False

    @property
    def words(self) -> tuple[str, ...]:
        """The words from the first to the last."""
        return self.sentence.words[self.first : self.last + 1]

    @property
    def given(self) -> tuple[int, ...]:
        """What of them is part of a fact."""
        return self.sentence.given[self.first : self.last + 1]


@frozen
class Pattern:
    """A pattern, ready to be looked for.

    Args:
        said_by: Whose doing it must be, as `_subject` says, or anybody's.
        first_words: With which words it may begin.
        expression: The same as a regular expression.
    """

    said_by: str | None
    first_words: tuple[str, ...]
    expression: re.Pattern[str]

    @classmethod
    def of(cls, pattern: str, classes: Mapping[str, str]) -> "Pattern":
        """Make a pattern ready."""
        row = pattern.split()
        said_by = _SPEAKERS.get(row[0])
        elements = row[1:] if said_by else row
        first = next(element for element in elements if element not in _EDGES)
        words = [each for word in first.split("|") for each in classes.get(word, word).split()]
        expression = re.compile("".join(_element(element, classes) for element in elements))
        return cls(said_by, tuple(words), expression)


Index: TypeAlias = Mapping[str, tuple[Pattern, ...]]


def _element(element: str, classes: Mapping[str, str]) -> str:
    if element in _GAPS:
        return _GAPS[element]
    if element in _EDGES:
        return _EDGES[element]
    named = element.strip("!?.").split("|")
    words = "|".join([_EDGES.get(word) or f"(?:{_word(word, classes)}) " for word in named])
    if element.startswith("!.."):
        return f"(?!(?:[^ ;]+ ){{0,4}}?(?:{words}))"
    if element.startswith("!"):
        return f"(?!{words})"
    return f"(?:{words})?" if element.endswith("?") else f"(?:{words})"


def _word(word: str, classes: Mapping[str, str]) -> str:
    if word in classes:
        return "|".join(_word(each, classes) for each in classes[word].split())
    return " ".join(_SIGNS.get(part) or re.escape(part).replace("\\*", "[^ ]*") for part in word.split("_"))


@frozen
class View:
    """A sentence as patterns see it: with each whole fact as one word.

    Args:
        sentence: The sentence.
        words: What is seen.
        at: Which word of the sentence each of them is, or begins with.
        text: All of them, every word between two spaces.
        starts: Where in the text each begins.
        keys: By what each is looked up.
    """

    sentence: Sentence
    words: tuple[str, ...]
    at: tuple[int, ...]
    text: str
    starts: tuple[int, ...]
    keys: tuple[str, ...]

    @classmethod
    def of(cls, sentence: Sentence, title: tuple[str, ...] = ()) -> "View":
        """See a sentence, in which a title may stand."""
        given, words = sentence.given, sentence.words
        facts = [mark > 0 for mark in given]
        at = [i for i in range(len(words)) if not (i and facts[i] and given[i] == given[i - 1])]
        titles = {i for i in at if title and words[i : i + len(title)] == title}
        seen = [(TITLE if i in titles else FACT) if facts[i] else words[i] for i in at]
        starts = accumulate((len(word) + 1 for word in seen[:-1]), initial=1)
        return cls(sentence, tuple(seen), tuple(at), f" {' '.join(seen)} ", tuple(starts), tuple(map(_key, seen)))

    def may_be_of_a_fact(self, first: int, last: int) -> bool:
        """Whether one of some words may as well be part of a fact, which takes nothing back that stands around it."""
        return any(self.sentence.given[at] < 0 for at in self.at[first : last + 1])

    def found(self, first: int, last: int, *, denied: bool) -> Found:
        """Where in the sentence some of these words stand."""
        behind = (*self.at, len(self.sentence.words))[last + 1]
        return Found(self.sentence, self.at[first], behind - 1, denied)


@frozen
class Ear:
    """Patterns of one meaning, ready to be looked for.

    Args:
        phrases: The patterns, by the beginning of their first words.
        innocent: Those in which none of them counts.
        emphatic: Denials that deny nothing.
    """

    phrases: Index
    innocent: Index
    emphatic: Index

    def hear(self, view: View) -> Iterator[Found]:
        """Where they are said."""
        if self.phrases.keys().isdisjoint(view.keys):
            return
        for first, last in _occurrences(self.phrases, view):
            innocent = (span for span in _occurrences(self.innocent, view) if not view.may_be_of_a_fact(*span))
            if not any(start <= last and first <= end for start, end in innocent):
                yield view.found(first, last, denied=_denied(view, first, self.emphatic))


def ear_for(
    phrases: Iterable[Phrase], innocent: Iterable[Phrase], emphatic: Iterable[Phrase], classes: Mapping[str, str]
) -> Ear:
    """Make patterns ready to be looked for."""
    tables = (phrases, innocent, emphatic)
    return Ear(*(index_of([Pattern.of(phrase.pattern, classes) for phrase in table]) for table in tables))


def literal_words(patterns: Iterable[str], classes: Mapping[str, str]) -> frozenset[str]:
    """All the words that some patterns and classes name."""
    rows = (*patterns, *classes.values())
    return frozenset(word for row in rows for word in re.findall(r"[a-z']+", row))


def index_of(patterns: Iterable[Pattern]) -> Index:
    """Patterns by the beginnings of their first words."""
    index: dict[str, list[Pattern]] = {}
    for pattern in patterns:
        for key in dict.fromkeys(map(_key, pattern.first_words)):
            index.setdefault(key, []).append(pattern)
    return {key: tuple(found) for key, found in index.items()}


def _key(word: str) -> str:
    """By what a first word is looked up: its beginning, which words with `*` have as well."""
    if word in _FACTS:
        return FACT
    return "#" if word[0].isdigit() or word[0] in _MONEY else word.partition("_")[0][:_BEGINNING]


def _occurrences(index: Index, view: View) -> Iterator[tuple[int, int]]:
    """The first and the last word of each occurrence, also of those that overlap."""
    text, starts, keys = view.text, view.starts, view.keys
    for first in [at for at, key in enumerate(keys) if key in index]:
        for pattern in index[keys[first]]:
            found = pattern.expression.match(text, starts[first])
            if found and (pattern.said_by is None or _subject(view.words, first) in pattern.said_by):
                yield first, bisect_left(starts, found.end()) - 1


def _subject(words: Sequence[str], at: int) -> str:
    """Whose doing a word is: the writer's (`I`), somebody else's (`YOU`), or nobody's who is named (`-` or, inside, `?`)."""
    for i in reversed(range(max(at - _REACH_OF_A_SUBJECT, 0), at)):
        if words[i] in _FIRST_PERSON:
            return "I"
        if words[i] in _OTHERS and words[i + 1] not in _BEHIND_AN_OBJECT:
            return "YOU"
        if words[i] in {",", ";"} and all(word in _BESIDE_A_VERB for word in words[i + 1 : at]):
            return "-"
        if words[i] == ";":
            return "?"
    return "-" if all(word in _BESIDE_A_VERB for word in words[:at]) else "?"


def _denied(view: View, at: int, emphatic: Index) -> bool:
    """Whether an odd number of denials stand in front of a word in its clause."""
    words = view.words
    denials: list[int] = []
    for i in reversed(range(max(at - _REACH, 0), at)):
        turns = words[i] in _JOINING and words[i + 1] in _SUBJECTS
        if words[i] in _TURNING or turns:
            break
        own = view.sentence.given[view.at[i]] == 0
        if own and words[i] in _DENIALS:
            denials.append(i)
    meant = [i for i in denials if not any(start <= i <= end for start, end in _occurrences(emphatic, view))]
    return len(meant) % 2 == 1
