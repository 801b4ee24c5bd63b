"""A draft as sentences of plain words, in which the words of the facts are told apart."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from html import unescape
from typing import Final
from unicodedata import normalize

from attrs import frozen

FACT: Final = "\ue000"
"""What stands for a whole fact where facts are told apart."""

TITLE: Final = "\ue001"
"""What stands for the title of the position there."""

MARKS: Final = frozenset((",", ";", "?"))
"""What stands among the words of a sentence and is none."""

_LONGEST_WORD: Final = 60
_LONGEST_SENTENCE: Final = 120
_HIDDEN: Final = re.compile("[\ud800-\udfff\ue000\ue001]")
_OF_NO_WIDTH: Final = re.compile("[\u200b-\u200f\u2060\ufeff\u00ad]")  # soft hyphens and the like, within a word
_STRAIGHT: Final = str.maketrans("\u2019\u2018\u02bc\u00b4\u201c\u201d\u201e", "''''\"\"\"")
_SPACES: Final = re.compile(r"[^\S\n]+")
_TWO_STOPS: Final = re.compile(r"(?<!\.)\.\.(?!\.)")
_TAG: Final = re.compile(
    r"</?(?:a|b|body|br|div|em|html|i|li|ol|p|span|strong|table|td|tr|u|ul)(?: [^<>]{0,300})?/?>", re.IGNORECASE
)
_NO_WORD: Final = r"\s!-#%-/:-@\[-`{-~\u2010-\u2015\u2026\u2022\u00ab\u00b7\u00bb\u25aa\u2212\ue000\ue001"
_INSIDE: Final = r"'|(?<=[0-9])[.,/](?=[0-9])|(?<![^\W\d]{2})\.(?=[^\W\d](?![^\W\d]))"  # o'clock, 3.5, a.m.
_PIECE: Final = re.compile(
    r"(?P<link>(?:https?://|www\.)[^\s<>]{1,300}|[\w.+-]{1,64}@\w(?:[\w.-]{0,253}\w)?)"
    rf"|(?P<word>[^{_NO_WORD}]+(?:(?:{_INSIDE})[^{_NO_WORD}]+)*)"
    r"|(?P<end>[.!?\u2026]+(?=[\s\"\u00bb')\]*_]|$)|(?<=[a-z]{3})\.(?=[A-Z])|\n ?\n"
    r"|\n ?[-*+#>\u2022\u25aa\u00b7] )"
    r"|(?P<comma>,)"
    r"|(?P<pause>[;:()\[\]{}\u00ab\u00bb\u2013-\u2015\u2026\"]| -+ |--+)"
)
_ABBREVIATIONS: Final = frozenset(
    "mr mrs ms mx dr prof st inc ltd co corp jr sr messrs approx vs gen rev "
    "jan feb mar apr jun jul aug sep sept oct nov dec".split()
)
_CONTRACTIONS: Final[Mapping[str, str]] = {
    "can't": "can not",
    "cannot": "can not",
    "cant": "can not",
    "won't": "will not",
    "shan't": "shall not",
    "ain't": "is not",
    "dont": "do not",
    "didnt": "did not",
    "isnt": "is not",
    "im": "i am",
    "ive": "i have",
    "let's": "let us",
    "thx": "thanks",
    "u": "you",
    "ur": "your",
    "y'all": "you",
    "gonna": "going to",
    "wanna": "want to",
}
_ENDINGS: Final[Mapping[str, str]] = {
    "n't": "not",
    "'d": "would",
    "'ll": "will",
    "'m": "am",
    "'re": "are",
    "'ve": "have",
}
_STRENGTHS: Final = ("", ",", ";", ".", "?")
_WITH_IS: Final = frozenset("it that he she there what who here this where everything".split())

Span = tuple[int, int]


@frozen
class Word:
    """A plain word of a draft.

    Args:
        text: In small letters; of a contraction, one of its parts.
        span: Where it stands in the tidied text.
        after: What follows it: nothing, `,`, `;` for any longer pause, or `.` or `?` at the end of a sentence.
        ends_line: Whether a line ends behind it.
    """

    text: str
    span: Span
    after: str = ""
    ends_line: bool = False


@frozen
class Sentence:
    """The words of a sentence, commas and longer pauses among them, with what is known of each.

    Args:
        words: Plain words, `,`, `;` and, at the end of a question, `?`.
        spans: Where each stands in the tidied text.
        given: Which occurrence of a fact each is part of, as a number; 0 for the writer's own.
    """

    words: tuple[str, ...]
    spans: tuple[Span, ...]
    given: tuple[int, ...]


def tidied(text: str) -> str:
    """Make a text plain, so that what says the same looks the same."""
    plain = _OF_NO_WIDTH.sub("", _HIDDEN.sub(" ", unescape(text))).translate(_STRAIGHT)
    return _TWO_STOPS.sub(".", _SPACES.sub(" ", _TAG.sub(" ", plain)))


def words_of(text: str) -> list[Word]:
    """The words of a tidied text."""
    words: list[Word] = []
    for piece in _PIECE.finditer(text):
        kind = piece.lastgroup
        if kind in {"word", "link"}:
            _end_line(words, text, piece.start())
            words.extend([Word(part, piece.span()) for part in _parts(piece[0])])
        elif words:
            _pause(words, str(kind), piece[0])
    return words


def _end_line(words: list[Word], text: str, start: int) -> None:
    """Note a line break between the last word and what starts there."""
    if words and "\n" in text[words[-1].span[1] : start]:
        last = words[-1]
        words[-1] = Word(last.text, last.span, last.after, ends_line=True)


def plain_words(text: str) -> tuple[str, ...]:
    """The words of any text."""
    return tuple([word.text for word in words_of(tidied(text))])


@lru_cache(maxsize=1024)
def words_of_fact(fact: str | None) -> tuple[Word, ...]:
    """The words of a fact; the same facts come with one draft after the other."""
    return () if fact is None else tuple(words_of(tidied(fact)))


def plain_words_of_fact(fact: str | None) -> tuple[str, ...]:
    """The same, as `plain_words` are."""
    return tuple([word.text for word in words_of_fact(fact)])


def sentences_of(words: Sequence[Word], given: Sequence[int]) -> Iterator[Sentence]:
    """Words as sentences; a fact is never divided."""
    rows = [(word, given[at], _is_inside(given, at)) for at, word in enumerate(words)]
    start = 0
    for at, (word, _, inside) in enumerate(rows):
        ends = word.after in {".", "?"} or at - start >= _LONGEST_SENTENCE
        if ends and not inside:
            yield _sentence(rows[start : at + 1])
            start = at + 1
    if start < len(rows):
        yield _sentence(rows[start:])


def _is_inside(given: Sequence[int], at: int) -> bool:
    """Whether the fact that a word is part of goes on behind it."""
    return given[at] > 0 and given[at : at + 1] == given[at + 1 : at + 2]


def _sentence(words: Iterable[tuple[Word, int, bool]]) -> Sentence:
    """A sentence of words, of each with its mark and whether the fact goes on behind it."""
    rows: list[tuple[str, Span, int]] = []
    for word, mark, inside in words:
        rows.append((word.text, word.span, mark))
        if word.after in MARKS and not inside:
            rows.append((word.after, (word.span[1], word.span[1]), 0))
    return Sentence(
        words=tuple([text for text, _, _ in rows]),
        spans=tuple([span for _, span, _ in rows]),
        given=tuple([mark for _, _, mark in rows]),
    )


def _parts(word: str) -> list[str]:
    plain = normalize("NFKC", word[:_LONGEST_WORD]).casefold()
    return _contracted(plain) if "'" in plain or plain in _CONTRACTIONS else plain.split()


def _contracted(word: str) -> list[str]:
    if word in _CONTRACTIONS:
        return _CONTRACTIONS[word].split()
    bare = word.removesuffix("'s")
    if bare != word and bare in _WITH_IS:
        return [bare, "is"]
    for ending, full in _ENDINGS.items():
        if word.endswith(ending) and word != ending:
            return [word.removesuffix(ending), full]
    return [word]


def _pause(words: list[Word], kind: str, mark: str) -> None:
    """Note a mark behind the last word; the strongest of several stays."""
    last = words[-1]
    initial = len(last.text) == 1 and last.text != "i"
    if mark == "." and (last.text in _ABBREVIATIONS or (initial and last.text.isalpha())):
        return
    after = {"comma": ",", "pause": ";"}.get(kind) or ("?" if "?" in mark else ".")
    words[-1] = Word(last.text, last.span, max(after, last.after, key=_STRENGTHS.index))
