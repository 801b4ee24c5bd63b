"""The title of a position, as people shorten it."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate
from typing import Final

from .given import stem_of
from .sentences import plain_words
from .small_words import SMALL

_POSTS: Final = frozenset(
    "position role job post opening vacancy internship opportunity interview fellowship placement seat".split()
)
_FULL: Final = {
    "sr": "senior", "snr": "senior", "jr": "junior", "jnr": "junior", "mgr": "manager", "asst": "assistant", "assoc": "associate",
    "eng": "engineer", "engr": "engineer", "dev": "developer", "dir": "director", "admin": "administrative", "exec": "executive",
    "rep": "representative", "coord": "coordinator", "tech": "technician", "spec": "specialist", "supv": "supervisor", "hr": "human resources",
    "vp": "vice president", "svp": "senior vice president", "qa": "quality assurance", "swe": "software engineer", "sde": "software development engineer",
    "rn": "registered nurse", "ml": "machine learning", "ux": "user experience", "intl": "international", "mktg": "marketing", "acct": "account", "ops": "operations",
    "prof": "professor", "maths": "mathematics", "professorship": "professor", "lectureship": "lecturer", "directorship": "director", "math": "mathematics", "dept": "department", "postdoc": "postdoctoral researcher", "bi": "business intelligence", "ai": "artificial intelligence",
}  # fmt: skip
_LEVELS: Final = frozenset("i ii iii iv 1 2 3 4 l1 l2 l3 senior junior sr jr entry level".split())
_ASIDE: Final = re.compile(r"\([^()]{0,200}\)|\[[^\[\]]{0,200}\]")
_DIVIDES: Final = re.compile(r"\s+[-\u2013\u2014|/@]\s+|[:;|]\s*|\s+at\s+", re.IGNORECASE)
_SHORTEST_ACRONYM: Final = 2
_LONG: Final = 3  # words of a title of which the last may be left out, or the others cut to their first letters
_SHORTEST_STEM: Final = 4


def names_title(words: Sequence[str], title: str) -> bool:
    """Whether some words give a title: whole, or as people shorten it.

    Without what stands in brackets, behind a dash or after "at"; "Sr." for "Senior"; "Analyst, Marketing" as
    "Marketing Analyst"; "backend" for "back-end"; a level may be left out, the first letters stand for the whole,
    and "teaching" for "teacher", where a word such as "role" follows.
    """
    bare = [word.removesuffix("'s") for word in words]
    row = _Row.of([part for word in bare for part in _FULL.get(word, word).split()])
    plain = _Row.of(bare)
    forms = list(_forms(title))
    if any(row.has(form) or plain.has(form) for form in forms):
        return True
    if _is_done(bare, title):
        return True
    return any(
        row.has(form, before_a_post=True) or plain.has(form, before_a_post=True) for form in _short_forms(forms)
    ) or any(row.derives(form) for form in forms)


def _is_done(words: Sequence[str], title: str) -> bool:
    """Whether the words say what somebody does who is called so: "teach mathematics" for "Teacher of Mathematics"."""
    doer, of, work = title.partition(" of ")
    if not of:
        return False
    row = [stem_of(part) for word in words for part in _FULL.get(word, word).split()]
    wanted = [stem_of(word) for word in plain_words(f"{doer} {work}")]
    return any(row[i : i + len(wanted)] == wanted for i, word in enumerate(row) if word == wanted[0])


class _Row:
    """Words in a row, to be searched as one string."""

    def __init__(self, words: Sequence[str]) -> None:
        self.words = words
        self.text = "".join(words)
        self.starts = [0, *accumulate(map(len, words))]

    @classmethod
    def of(cls, words: Sequence[str]) -> "_Row":
        return cls(words)

    def has(self, form: Sequence[str], *, before_a_post: bool = False) -> bool:
        return any(not before_a_post or self._is_post(end) for end in self._ends(form))

    def derives(self, form: Sequence[str]) -> bool:
        """Whether the last word has another ending, before a word such as "role"."""
        *first, last = form
        stem = stem_of(last)
        if not first:
            return False
        for at in self._ends(first):
            if (
                at < len(self.words)
                and stem_of(self.words[at]) == stem
                and len(stem) >= _SHORTEST_STEM
                and self._is_post(at + 1)
            ):
                return True
        return False

    def _is_post(self, at: int) -> bool:
        return at < len(self.words) and self.words[at] in _POSTS

    def _ends(self, form: Sequence[str]) -> Iterator[int]:
        """The words after each occurrence, whatever its hyphens."""
        wanted = "".join(form)
        at = self.text.find(wanted) if wanted else -1
        while at >= 0:
            start, end = bisect_left(self.starts, at), bisect_left(self.starts, at + len(wanted))
            if self.starts[start] == at and self.starts[end] == at + len(wanted):
                yield end
            at = self.text.find(wanted, at + 1)


def _forms(title: str) -> Iterator[tuple[str, ...]]:
    """The whole title and what is as good."""
    for text in dict.fromkeys((title, *_cut(title))):
        words = tuple(word.removesuffix("'s") for word in plain_words(text))
        spelled = tuple(part for word in words for part in _FULL.get(word, word).split())
        for form in filter(None, dict.fromkeys((_bare(words), _bare(spelled)))):
            yield form
            if len(form) >= _LONG:
                yield ("".join(word[0] for word in form[:-1]), form[-1])


def _bare(form: tuple[str, ...]) -> tuple[str, ...]:
    """Without an article before it and a word such as "role" behind it."""
    if len(form) > 1 and form[-1] in _POSTS:
        return _bare(form[:-1])
    return _bare(form[1:]) if len(form) > 1 and form[0] in {"the", "a", "an"} else form


def _cut(title: str) -> Iterator[str]:
    bare = _ASIDE.sub(" ", title)
    yield bare
    head = _DIVIDES.split(bare)[0]
    yield head
    first, comma, rest = head.partition(",")
    if comma:
        yield from (first, f"{rest} {first}", f"{first} of {rest}")
    first, of, rest = head.partition(" of ")
    if of:
        yield from (f"{rest} {first}", f"{first} in {rest}", f"{first} for {rest}")


def _short_forms(forms: Iterable[tuple[str, ...]]) -> Iterator[tuple[str, ...]]:
    for form in forms:
        short = tuple(word for word in form if word not in _LEVELS)
        if short and short != form:
            yield short
        if len(form) >= _LONG:
            yield form[:-1]
        yield form[1:]
        initials = "".join(word[0] for word in form if word not in SMALL)
        if len(initials) >= _SHORTEST_ACRONYM:
            yield (initials,)
