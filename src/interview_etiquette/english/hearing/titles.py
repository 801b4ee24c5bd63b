"""The title of a position, as people shorten it."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import accumulate
from typing import Final, TypeAlias

from attrs import frozen

from .given import stem_of
from .names import without_possessive
from .sentences import plain_words
from .small_words import SMALL

_POSTS: Final = frozenset(
    "position role job post opening vacancy internship opportunity interview fellowship placement seat".split()
)
_ABBREVIATIONS: Final = """
    acct account; admin administrative; ai artificial intelligence; assoc associate; asst assistant;
    bi business intelligence; coord coordinator; dept department; dev developer; dir director;
    directorship director; eng engineer; engr engineer; exec executive; hr human resources; intl international;
    jnr junior; jr junior; lectureship lecturer; math mathematics; maths mathematics; mgr manager; mktg marketing;
    ml machine learning; ops operations; postdoc postdoctoral researcher; prof professor; professorship professor;
    qa quality assurance; rep representative; rn registered nurse; sde software development engineer; snr senior;
    spec specialist; sr senior; supv supervisor; svp senior vice president; swe software engineer; tech technician;
    ux user experience; vet veterinary; vp vice president
"""
_FULL: Final[Mapping[str, Sequence[str]]] = {
    short: full for short, *full in (row.split() for row in _ABBREVIATIONS.split(";"))
}
_LEVELS: Final = frozenset(
    "i ii iii iv 1 2 3 4 l1 l2 l3 senior junior entry level pt ft overnight remote hybrid seasonal temp 1st 2nd 3rd shift".split()
)
_FIELDS: Final = frozenset(
    "account accounting accounts admissions analytics art aviation bank banking benefits billing biology brand budget "
    "business capacity care chain chemistry chemical civil claims clinical cloud community compliance construction content "
    "cost credit curriculum customer data database demand design development digital ecommerce education electrical "
    "engineering english environmental equity event events facilities fashion field finance financial food fraud grants "
    "graphic hardware health history hospitality human industrial information infrastructure insurance inventory "
    "investment it lab land legal library logistics machine maintenance market marketing math mathematics mechanical "
    "media medical merchandise merchandising mobile music network nursing office operations packaging parts payroll "
    "pediatric people physics policy pricing process procurement product production program project property psychiatric "
    "purchasing quality real research retail risk sales school science security service site social software strategy "
    "supply support surgical sustainability systems talent tax technical test tourism trade training transport transportation "
    "travel treasury urban user warehouse web wedding wholesale".split()
)
"""What before a word such as "planner" makes it another title."""
_DETERMINERS: Final = frozenset("the a an my your our this".split())
_ASIDE: Final = re.compile(r"\([^()]{0,200}\)|\[[^\[\]]{0,200}\]")
_DIVIDES: Final = re.compile(r"\s*[-\u2013\u2014]\s+|\s+[|/@]\s+|[:;|]\s*|\s+at\s+", re.IGNORECASE)
_PLACE: Final = re.compile(
    r"\s+for\s+(?=\d|(?-i:[A-Z]))|\s+(?:in|on|for|with|under)\s+(?=(?:the|an?|our|my|your|her|his|their|this)\s|(?:(?:dr|mr|mrs|ms|prof)\.?\s)?\S+['\u2019]s\s)",
    re.IGNORECASE,
)
_OF_THE_READER: Final = re.compile(r"\b(?:her|his|their)(?=\s)", re.IGNORECASE)
_YOUR: Final = "your"
_SHORTEST_ACRONYM: Final = 2
_LONG: Final = 3  # words of a title of which the last may be left out, or the others cut to their first letters
_SHORTEST_STEM: Final = 4

Form: TypeAlias = tuple[str, ...]


def names_title(words: Sequence[str], title: str, employer: Sequence[str] = ()) -> bool:
    """Whether some words give a title: whole, or as people shorten it.

    Without what stands in brackets, behind a dash or after "at"; "Sr." for "Senior"; "Analyst, Marketing" as
    "Marketing Analyst"; "backend" for "back-end". Where a word such as "role" follows, a level or the first or last
    word may be left out, the first letters stand for the whole, and "teaching" for "teacher". "Supply Planner" is no
    short form of "Demand Planner", unless the employer is called so.
    """
    bare = tuple([without_possessive(word) for word in words])
    rows = [_Row.of(bare), _Row.of(_in_full(bare))]
    forms = tuple(_forms(title))
    short = tuple(filter(None, _short_forms(forms)))
    others = _FIELDS.difference(*forms, employer)
    return (
        any(row.has(form) for row in rows for form in forms)
        or any(row.has_before_a_post(form, others) for row in rows for form in short)
        or any(rows[1].derives(form) for form in forms)
        or _says_what_is_done(rows[1].words, title)
    )


def _says_what_is_done(words: Form, title: str) -> bool:
    """Whether somebody does what the title says: "teach mathematics" for "Teacher of Mathematics"."""
    doer, of, work = title.partition(" of ")
    if not of:
        return False
    stems = [stem_of(word) for word in words]
    wanted = [stem_of(word) for word in _in_full(plain_words(f"{doer} {work}"))]
    return any(stems[at : at + len(wanted)] == wanted for at, stem in enumerate(stems) if stem == wanted[0])


def _in_full(words: Iterable[str]) -> Form:
    return tuple([part for word in words for part in _FULL.get(word, (word,))])


@frozen
class _Row:
    """Words in a row, to be searched as one string, whatever their hyphens."""

    words: Form
    text: str
    starts: tuple[int, ...]

    @classmethod
    def of(cls, words: Form) -> "_Row":
        return cls(words, "".join(words), (0, *accumulate(map(len, words))))

    def has(self, form: Form) -> bool:
        return any(True for _ in self._places(form))

    def has_before_a_post(self, form: Form, others: frozenset[str]) -> bool:
        """Whether it stands before a word such as "role" and behind none that makes it another title."""
        places = (start for start, end in self._places(form) if self._is_post(end))
        return any(others.isdisjoint(self.words[start - 1 : start]) for start in places)

    def derives(self, form: Form) -> bool:
        """Whether the last word has another ending, before a word such as "role"."""
        *first, last = form
        stem = stem_of(last)
        if not first or len(stem) < _SHORTEST_STEM:
            return False
        places = (at for _, at in self._places(first) if at < len(self.words))
        return any(stem_of(self.words[at]) == stem and self._is_post(at + 1) for at in places)

    def _is_post(self, at: int) -> bool:
        return at < len(self.words) and self.words[at] in _POSTS

    def _places(self, form: Sequence[str]) -> Iterator[tuple[int, int]]:
        """Which word each occurrence begins with, and which follows it."""
        wanted = "".join(form)
        at = self.text.find(wanted)
        while at >= 0:
            start, end = bisect_left(self.starts, at), bisect_left(self.starts, at + len(wanted))
            if self.starts[start] == at and self.starts[end] == at + len(wanted):
                yield start, end
            at = self.text.find(wanted, at + 1)


def _forms(title: str) -> Iterator[Form]:
    """The whole title and what is as good."""
    for text in dict.fromkeys((title, *_cut(title))):
        words = tuple([without_possessive(word) for word in plain_words(text)])
        for form in filter(None, dict.fromkeys((_bare(words), _bare(_in_full(words))))):
            yield form
            if len(form) >= _LONG:
                yield ("".join([word[0] for word in form[:-1]]), form[-1])


def _bare(form: Form) -> Form:
    """Without an article or the like before it and a word such as "role" behind it."""
    if len(form) > 1 and form[-1] in _POSTS:
        return _bare(form[:-1])
    return _bare(form[1:]) if len(form) > 1 and form[0] in _DETERMINERS else form


def _cut(title: str) -> Iterator[str]:
    """The title without what stands beside it, and its parts the other way around."""
    bare = _ASIDE.sub(" ", title)
    head = _DIVIDES.split(bare)[0]
    yield from (bare, head, _OF_THE_READER.sub(_YOUR, head))
    placed = _PLACE.split(head)[0]
    if placed.rpartition(" ")[2].lower() not in _POSTS:
        yield placed
    first, comma, rest = head.partition(",")
    if comma:
        yield from (first, f"{rest} {first}", f"{first} of {rest}")
    first, of, rest = head.partition(" of ")
    if of:
        yield from (f"{rest} {first}", f"{first} in {rest}", f"{first} for {rest}")


def _short_forms(forms: Iterable[Form]) -> Iterator[Form]:
    """What is as good where a word such as "role" follows."""
    for form in forms:
        yield tuple([word for word in form if word not in _LEVELS])
        yield form[1:]
        if len(form) >= _LONG:
            yield form[:-1]
        initials = "".join([word[0] for word in form if word not in SMALL])
        if len(initials) >= _SHORTEST_ACRONYM:
            yield (initials,)
