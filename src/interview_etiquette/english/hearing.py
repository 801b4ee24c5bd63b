"""How a sentence is heard: which patterns are in it, who speaks, and what is denied.

What the patterns mean stands in `phrases`. A pattern is a row of elements:

- `word`, `word|other`: one of these; `wish*`: whatever begins so; `look_forward`: several words in a row;
- `CLASS`: one of the words of a class; `#`: a number; `@`: a fact, as it was given;
- `..`: up to four words more, `...`: up to twelve, none of which denies anything;
- `word?`: may be left out; `!word`: is not what follows;
- `^`, `$`: the beginning and the end of a sentence; `,`: a comma; `;`: a longer pause;
- `I` in front: the writer speaks, whether "I" is written ("I would love") or left out ("Would love").

Sentences are of bounded length and so is everything in a pattern, so that the time is linear in the text.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache
from typing import Final

from attrs import frozen

from .sentences import FACT, Sentence

_GAPS: Final[Mapping[str, int]] = {"~": 2, "..": 4, "...": 12}
_FIRST_PERSON: Final = frozenset(("i", "we"))
_OTHERS: Final = frozenset(
    f"you he she they it who which that this there nobody somebody someone everyone everybody anyone {FACT}".split()
)
_BESIDE_A_VERB: Final = frozenset(
    "and but or so also really still truly just definitely certainly very much even now then always both , to yes".split()
)
_DENYING: Final = "not never no nor neither without hardly scarcely nothing nobody none lack lost less whether doubt unsure"
_DENIALS: Final = frozenset(_DENYING.split())
_BEHIND_AN_OBJECT: Final = frozenset("and or but , ; very so".split())  # "to meet you and would love"
_TURNING: Final = frozenset("; but although though because however yet except only while which who whom whose".split())
_JOINING: Final = frozenset(", and or so as".split())
_SUBJECTS: Final = _FIRST_PERSON | _OTHERS | {"please", "my", "your"}
_EDGES: Final[Mapping[str, str]] = {"^": r"(?<=\A )", "$": r"(?=\Z|[?] \Z)", "?": r"[?] "}
_SIGNS: Final[Mapping[str, str]] = {"#": "[0-9][^ ]*", "@": FACT, "\u00a4": "[$\u00a3\u20ac][0-9][^ ]*|[0-9][0-9,.]*k"}
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
class View:
    """A sentence as patterns see it: with each whole fact as one word."""

    sentence: Sentence
    words: tuple[str, ...]
    at: tuple[int, ...]

    @property
    def text(self) -> str:
        """Every word between two spaces."""
        return f" {' '.join(self.words)} "

    def found(self, first: int, last: int, *, denied: bool) -> Found:
        """Where in the sentence some of these words stand."""
        end = self.at[last + 1] - 1 if last + 1 < len(self.at) else len(self.sentence.words) - 1
        return Found(self.sentence, self.at[first], end, denied)


@frozen
class Ear:
    """Patterns of one meaning, ready to be looked for.

    Args:
        spoken: Those that anybody may say.
        own: Those that the writer has to say.
        innocent: Those in which none of them counts.
        emphatic: Denials that deny nothing.
    """

    spoken: re.Pattern[str] | None
    own: re.Pattern[str] | None
    innocent: re.Pattern[str] | None
    emphatic: re.Pattern[str] | None

    def hear(self, view: View) -> Iterator[Found]:
        """Where they are said and not denied."""
        text = view.text
        innocent = _spans(self.innocent, text)
        for pattern in (self.spoken, self.own):
            for first, last in _occurrences(pattern, text):
                harmless = any(start <= last and first <= end for start, end in innocent())
                if harmless or (pattern is self.own and not _writer_speaks(view.words, first)):
                    continue
                yield view.found(first, last, denied=_denied(view, first, self.emphatic))


def view_of(sentence: Sentence) -> View:
    """The sentence with each whole fact as one word."""
    given, words = sentence.given, sentence.words
    at = [i for i in range(len(words)) if not (i and given[i] > 0 and given[i] == given[i - 1])]
    return View(sentence, tuple([FACT if given[i] > 0 else words[i] for i in at]), tuple(at))


def ear_for(
    phrases: Iterable[Phrase], innocent: Iterable[Phrase], emphatic: Iterable[Phrase], classes: Mapping[str, str]
) -> Ear:
    """Make patterns ready to be looked for."""
    patterns = [phrase.pattern for phrase in phrases]
    own = [pattern.removeprefix("I ") for pattern in patterns if pattern.startswith("I ")]
    spoken = [pattern for pattern in patterns if not pattern.startswith("I ")]
    harmless, stress = ([phrase.pattern for phrase in table] for table in (innocent, emphatic))
    return Ear(*(_compiled(each, classes) for each in (spoken, own, harmless, stress)))


def literal_words(patterns: Iterable[str], classes: Mapping[str, str]) -> frozenset[str]:
    """All the words that some patterns and classes name."""
    named = " ".join([*patterns, *classes.values()])
    return frozenset(re.findall(r"[a-z']+", named))


def _compiled(patterns: Sequence[str], classes: Mapping[str, str]) -> re.Pattern[str] | None:
    if not patterns:
        return None
    written = ["".join(_element(element, classes) for element in pattern.split()) for pattern in patterns]
    return re.compile(f"(?<= )(?:{'|'.join(written)})")


def _element(element: str, classes: Mapping[str, str]) -> str:
    if element in _GAPS:
        return rf"(?:(?!(?:{'|'.join(_DENYING.split())}) )[^ ;]+ ){{0,{_GAPS[element]}}}?"
    if element in _EDGES:
        return _EDGES[element]
    words = "|".join(_word(word, classes) for word in element.strip("!?").split("|"))
    if element.startswith("!"):
        return f"(?!(?:{words}) )"
    return f"(?:(?:{words}) )?" if element.endswith("?") else f"(?:{words}) "


def _word(word: str, classes: Mapping[str, str]) -> str:
    if word in classes:
        return "|".join(_word(each, classes) for each in classes[word].split())
    if word in _SIGNS:
        return _SIGNS[word]
    return re.escape(word.replace("_", " ")).replace(r"\ ", " ").replace(r"\*", "[^ ]*")


def _occurrences(pattern: re.Pattern[str] | None, text: str) -> Iterator[tuple[int, int]]:
    """The first and the last word of each occurrence, also of those that overlap."""
    found = pattern.search(text) if pattern else None
    while pattern and found:
        yield text.count(" ", 0, found.start()) - 1, text.count(" ", 0, found.end()) - 2
        found = pattern.search(text, found.start() + 1)


def _spans(pattern: re.Pattern[str] | None, text: str) -> Callable[[], list[tuple[int, int]]]:
    """Occurrences that are only looked for when they are asked for, and then once."""
    return cache(lambda: list(_occurrences(pattern, text)))


def _writer_speaks(words: Sequence[str], at: int) -> bool:
    """Whether the subject in front of a word is the writer, or left out."""
    for i in range(at - 1, max(-1, at - 1 - _REACH_OF_A_SUBJECT), -1):
        if words[i] in _FIRST_PERSON:
            return True
        if words[i] in _OTHERS and words[i + 1] not in _BEHIND_AN_OBJECT:
            return False
        if words[i] in {",", ";"} and all(word in _BESIDE_A_VERB for word in words[i + 1 : at]):
            return True
        if words[i] == ";":
            return False
    return at <= _REACH_OF_A_SUBJECT and all(word in _BESIDE_A_VERB for word in words[:at])


def _denied(view: View, at: int, emphatic: re.Pattern[str] | None) -> bool:
    """Whether an odd number of denials stand in front of a word in its clause."""
    words, denials = view.words, 0
    stress = _spans(emphatic, view.text)
    for i in range(at - 1, max(-1, at - 1 - _REACH), -1):
        turns = words[i] in _JOINING and words[i + 1] in _SUBJECTS
        if words[i] in _TURNING or turns:
            break
        if words[i] in _DENIALS and not any(start <= i <= end for start, end in stress()):
            denials += 1
    return denials % 2 == 1
