"""A draft made easy to read: one line, lower case, plain punctuation, the words of the facts told apart."""

import re
from collections.abc import Iterable, Iterator
from datetime import date
from functools import cache
from typing import Final
from unicodedata import normalize

from attrs import frozen

from . import _phrases as phrases
from ._checks import MAX_TEXT
from .model import Candidate, Interview, Person

_MASK: Final = "\ue000"
_HIDDEN: Final = re.compile("[\ud800-\udfff\ue000]")
_STRAIGHT: Final = str.maketrans(
    {"\u2019": "'", "\u2018": "'", "\u02bc": "'", "\u201c": '"', "\u201d": '"', "*": None, "`": None, "&": " and "}
    | dict.fromkeys("-\u2010\u2011\u2012\u2013\u2014\u2212", " ")
)
_ABBREVIATED: Final = re.compile(r"(?<!\w)(mr|mrs|ms|dr|prof|jr|sr|st|inc|ltd|co)\.")  # no end of a sentence
_TRAILING: Final = re.compile(r" (?:position|role|job|post|opening)$")
_PLAIN_NAME: Final = re.compile(r"[\w' ]+")
_PUNCTUATION: Final = ".,;:'\"()"
_EDGES: Final = " ,.:;"
_BEGINNING: Final = 300
_SHORT_TITLE: Final = 7
_SHORT_WORD: Final = 3
_STEM: Final = 5


@frozen
class Draft:
    """A draft as a review reads it.

    Args:
        plain: What the writer wrote, made plain.
        masked: The same, with every word that comes from the facts blotted out.
    """

    plain: str
    masked: str

    @property
    def words(self) -> int:
        """How many words it has."""
        return len(self.plain.split())

    @property
    def own_words(self) -> int:
        """How many words it has besides those of the facts."""
        return len(self.masked.replace(_MASK, "").split())

    def says(self, pattern: str) -> bool:
        """Whether it says, of its own and without denying it, something that the pattern describes."""
        return any(
            self.masked[found.start() : found.end()].strip(f"{_MASK} ") and not self._denies(found.start())
            for found in compiled(pattern).finditer(self.plain)
        )

    def slip(self, pattern: str) -> str | None:
        """The first words of its own that the pattern describes."""
        return next((words for _, words in self._slips(pattern)), None)

    def claim(self, pattern: str) -> str | None:
        """The first words of its own that the pattern describes, unless it denies them."""
        return next((words for start, words in self._slips(pattern) if not self._denies(start)), None)

    def mentions(self, phrase: str) -> bool:
        """Whether a phrase occurs."""
        return _occurs(plain(phrase), self.plain)

    def gives_title(self, position: str) -> bool:
        """Whether a title occurs, whatever its hyphens ("back-end", "backend") and a trailing "position"."""
        title = plain(position)
        core = _TRAILING.sub("", title)
        together = len(core) > _SHORT_TITLE and core.replace(" ", "") in self.plain.replace(" ", "")
        return together or _occurs(title, self.plain) or _occurs(core, self.plain) or self._derives(core)

    def echoes(self, phrase: str, *, share: float, besides: str = "") -> bool:  # pragma: no mutate (of the default)
        """Whether a phrase occurs, or at least this share of the words that tell it from others."""
        words = set(_words(phrase)) - set(_words(besides)) - phrases.COMMON
        telling = [word for word in sorted(words) if len(word) > _SHORT_WORD]
        heard = sum(_occurs(word, self.plain) for word in telling)
        return self.mentions(phrase) or (heard > 0 and heard >= share * len(telling))

    def dates(self, day: date) -> bool:
        """Whether a date occurs, written in one of the usual ways."""
        name = phrases.MONTHS[day.month - 1]
        month = f"(?:{name}|{name[:3]})\\.?"
        nth = f"{day.day}(?:st|nd|rd|th)?"
        numbers = rf"0?{day.month}[/.]0?{day.day}|0?{day.day}[/.]0?{day.month}|{day.year} 0?{day.month} 0?{day.day}"
        weekday = f"(?:by|on|until|before|this|next|coming) {phrases.DAYS[day.weekday()]}"
        usual = f"{month} (?:the )?{nth}|{nth} (?:of )?{month}|{numbers}|the {day.day}(?:st|nd|rd|th)|{weekday}"
        return re.search(rf"(?<!\w)(?:{usual})(?!\w)", self.plain) is not None

    def addresses(self, person: Person) -> bool:
        """Whether its salutation or, without one, any of its words name somebody."""
        names = _names(person)
        salutation = compiled(phrases.SALUTATION).search(self.plain, 0, _BEGINNING)
        if salutation and all(map(_PLAIN_NAME.fullmatch, names)):
            return any(_occurs(name, salutation["whom"]) for name in names)
        return any(_occurs(name, self.plain) for name in names)

    def names(self, person: Person, *, besides: Person) -> bool:
        """Whether it names somebody in a way that does not fit another."""
        telling = (_names(person) - _names(besides)) | _whole_names(person)
        return any(_occurs(name, self.plain) for name in telling)

    def request_to_thank(self, person: Person, *, besides: Iterable[Person]) -> str | None:
        """The words that ask to thank somebody, named in a way that does not fit the others."""
        others = [name for other in besides for name in _names(other)]
        telling = [name for name in _names(person) if not any(_occurs(name, other) for other in others)]
        for found in compiled(phrases.REQUEST_TO_THANK).finditer(self.plain):
            if any(_occurs(name, found["whom"]) for name in telling):
                return found[0].strip()
        return None

    def _derives(self, title: str) -> bool:
        """Whether the words of a title follow each other with other endings ("fourth grade teaching")."""
        stems = [re.escape(word[:_STEM]) for word in _words(title)]
        return len(stems) > 1 and re.search(r"(?<!\w)" + r"\w* ".join(stems), self.plain) is not None

    def _slips(self, pattern: str) -> Iterator[tuple[int, str]]:
        for found in compiled(pattern).finditer(self.masked):
            if _MASK not in found[0]:
                yield found.start(), found[0].strip(_EDGES)

    def _denies(self, start: int) -> bool:
        return compiled(phrases.NEGATION).search(self.plain, max(0, start - 50), start) is not None


def read_draft(text: str, interview: Interview, candidate: Candidate) -> Draft:
    """Read a draft, up to a message that is quoted below it."""
    draft = plain(text)
    # In reverse order a phrase comes before what it begins with.
    given = sorted({plain(fact) for fact in _facts(interview, candidate)} - {""}, reverse=True)
    masked = re.sub("|".join(map(_whole, given)), lambda found: _MASK * len(found[0]), draft)
    quoted = compiled(phrases.QUOTED_BELOW).search(masked)
    end = quoted.start() if quoted else len(draft)
    return Draft(draft[:end], masked[:end])


@cache
def compiled(pattern: str) -> re.Pattern[str]:
    """Compile a pattern when it is first used: all of them would take most of the time of an import."""
    return re.compile(pattern)


def plain(text: str) -> str:
    """Make a text plain, so that what says the same looks the same."""
    words = _HIDDEN.sub(" ", text).translate(_STRAIGHT).split()
    # Normalization takes quadratic time on long piles of combining marks; no fact is that long.
    folded = (normalize("NFKC", word).casefold() if len(word) < 2 * MAX_TEXT else word for word in words)
    return _ABBREVIATED.sub(r"\1", " ".join(" ".join(folded).split()))


def _facts(interview: Interview, candidate: Candidate) -> Iterator[str]:
    yield from filter(None, (interview.position, interview.organization, interview.reply_expected_about))
    yield from candidate.qualifications
    names = [candidate.name, *(person.name for person in interview.people)]
    for name in names:
        yield from (name, *_name_words(name))
    for person in interview.people:
        yield from filter(None, (person.form_of_address, person.email, person.appreciated))
    yield from filter(None, (candidate.email, candidate.phone))


def _whole(phrase: str) -> str:
    """A pattern for a phrase that is not part of a longer Latin word."""
    before = r"(?<![0-9a-z])" if phrase[0].isascii() and phrase[0].isalnum() else ""
    after = r"(?![0-9a-z])" if phrase[-1].isascii() and phrase[-1].isalnum() else ""
    return f"{before}{re.escape(phrase)}{after}"


def _occurs(phrase: str, text: str) -> bool:
    # A fact of nothing but marks that `plain` leaves out cannot be looked for.
    return not phrase or re.search(_whole(phrase), text) is not None


def _words(phrase: str) -> list[str]:
    return [word.strip(_PUNCTUATION) for word in plain(phrase).split()]


def _name_words(name: str) -> list[str]:
    return [word for word in _words(name) if len(word) > 1 and word not in phrases.TITLES]


def _whole_names(person: Person) -> frozenset[str]:
    return frozenset((plain(person.name), plain(person.form_of_address or person.name)))


def _names(person: Person) -> frozenset[str]:
    whole = _whole_names(person)
    return whole.union(*map(_name_words, whole))
