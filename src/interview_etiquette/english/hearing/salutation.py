"""Whom a draft greets: by a greeting ("Dear Ada,"), by a name alone ("Ada,"), or in passing ("Thanks, Ada!")."""

from collections.abc import Iterable, Sequence
from itertools import dropwhile
from typing import Final
from unicodedata import combining, normalize

from attrs import frozen

from interview_etiquette.people import Person

from .draft import Draft
from .names import HONORIFICS, Named, is_short_for, without_possessive
from .phrases import common_words
from .sentences import Span, Word, tidied
from .small_words import SMALL

NOBODY: Final = frozenset(
    "sir sirs madam ma'am whom concern hiring manager manager's recruiter recruiters recruiting recruitment interviewer "
    "interviewers interviewer's team committee department panel personnel human resources hr all everyone everybody folks "
    "there partner director coordinator officer lead head chair program programme admissions internship search selection "
    "interview company employer friend friends colleague colleagues concerned whoever so name first last full recipient "
    "recipient's contact person client guys both ladies gentlemen addressee".split()
)
"""Words that greet nobody by name."""

_GREETINGS: Final = frozenset("dear hello hi hey hiya g'day greetings respected attn attention".split())
_TWO_WORDS: Final = frozenset(
    [("good", "morning"), ("good", "afternoon"), ("good", "evening"), ("good", "day"), ("my", "dear")]
)
_NO_GREETINGS: Final = frozenset([("attention", "to")])  # "Attention to detail matters"
_TO_WHOM: Final = frozenset([("to", "whom"), ("to", "whomever"), ("to", "whomsoever")])
_NOT_BEFORE_A_VOCATIVE: Final = frozenset(
    "with to from by for of at and or meet meeting met see seeing about thank a an the my your such that like than our".split()
)
_TITLES: Final = HONORIFICS - _NOT_BEFORE_A_VOCATIVE
_MORE_TITLES: Final = frozenset(
    "nurse colonel major lieutenant general sergeant officer reverend pastor rabbi imam ambassador senator mayor provost "
    "superintendent curator manager madame monsieur herr frau se\u00f1or se\u00f1ora signor signora auntie uncle brother councillor "
    "councilor councilman councilwoman commissioner inspector detective commander admiral sheriff bishop vicar attorney "
    "engineer architect secretary governor instructor lecturer supervisor esquire sri shri smt ustad".split()
)
"""Before a name; not among the honorifics because people are called so as well."""
_OF_A_TEMPLATE: Final = frozenset("*|<>[]{}_%$#@~/")
_FULL_NAME: Final = 2
_SHORTEST_NAME: Final = 3
_LOOKED_AT: Final = 200  # words in which a salutation may stand
_IN_PASSING: Final = 40  # words in which the reader may be named without one
_LONGEST_SALUTATION: Final = 12
_LONGEST_NAME: Final = 4
_SHOWN: Final = 3


@frozen
class Salutation:
    """Whom a draft greets.

    Args:
        names: As the facts name them or, where the facts do not know them, as the draft does.
        nobody: Where it greets nobody in particular.
        bare: Whether that is but a greeting ("Hi!").
    """

    names: tuple[str, ...] = ()
    nobody: Span | None = None
    bare: bool = False


def salutation_of(draft: Draft, people: Iterable[Person]) -> Salutation:
    """Whom the beginning of a draft greets."""
    words = draft.words[:_LOOKED_AT]
    known = [Named.of(person) for person in people]
    found = [
        _greeted(words[at:], size, draft.text, known)
        for at in range(len(words))
        if draft.marks[at] <= 0 and (size := _size_of_greeting(words, at))
    ]
    named = next((salutation for salutation in found if salutation.names), None)
    if named is not None:
        return named
    spoken_to = _spoken_to(words, known)
    if spoken_to and all(salutation.bare for salutation in found):
        return Salutation(spoken_to)
    return found[0] if found else Salutation()


def _size_of_greeting(words: Sequence[Word], at: int) -> int:
    """How many words greet here, at the beginning of a line or behind a mark."""
    if not _begins(words, at):
        return 0
    pair = tuple([word.text for word in words[at : at + 2]])
    if pair in _TO_WHOM:
        return 1
    if pair in _TWO_WORDS or _GREETINGS.issuperset(pair):
        return len(pair)
    return int(pair[0] in _GREETINGS and pair not in _NO_GREETINGS)


def _begins(words: Sequence[Word], at: int) -> bool:
    return at == 0 or words[at - 1].after != "" or words[at - 1].ends_line


def _greeted(words: Sequence[Word], size: int, text: str, known: Sequence[Named]) -> Salutation:
    """Whom so many words greet, together with those behind them."""
    unspeakable = _without_words(words[0], text, known)
    if unspeakable:
        return Salutation(unspeakable)
    last, behind = words[size - 1], words[size:]
    called_so = _spelled_out(behind[: _size_of_name(behind)], text)
    known = [each for each in known if not _contradicts(called_so, each, known)]
    exactly = _longest([word.text for word in words[1:_LONGEST_SALUTATION]], known)
    if exactly:
        return Salutation(_names(exactly))
    called = [] if last.after in {".", "?"} else list(behind[: _size_of_name(behind)])
    names = _names_of([word.text for word in called], known)
    if names:
        return Salutation(names)
    if _is_a_name([word.text for word in called]):
        return Salutation((text[called[0].span[0] : called[-1].span[1]],))
    shown = called[min(len(called), _SHOWN) - 1] if called else last
    return Salutation((), (words[0].span[0], shown.span[1]), bare=not called)


def _without_words(greeting: Word, text: str, known: Sequence[Named]) -> tuple[str, ...]:
    """Those whose name has no words at all ("***") and stands as it is behind the greeting."""
    behind = text[greeting.span[1] :][:_LOOKED_AT].lstrip()
    silent = [each.person for each in known if not each.forms[0]]
    return tuple([person.name for person in silent if behind.startswith(tidied(person.address).strip())])


def _size_of_name(words: Sequence[Word]) -> int:
    """Up to the first mark or, where none is near, the end of the line."""
    near = words[:_LONGEST_SALUTATION]
    marks = [at for at, word in enumerate(near, 1) if word.after]
    lines = [at for at, word in enumerate(near, 1) if word.ends_line]
    return next(iter((*marks, *lines, len(near))))


def _names_of(called: Sequence[str], known: Sequence[Named]) -> tuple[str, ...]:
    """Who is called so: by name or form of address, by words of it alone, by its first word, or by a telling one."""
    telling = {word for word in called if word not in HONORIFICS}
    found = (
        _longest(called, known)
        or [each for each in known if telling and telling <= each.words]
        or [each for each in known if each.is_called([without_possessive(word) for word in called])]
        or [each for each in known if called and called[0] in each.words]
    )
    return _names(found)


def _names(people: Iterable[Named]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(each.person.name for each in people))


def _spelled_out(name: Sequence[Word], text: str) -> list[str]:
    """The words of a name, unless a mark of a template is among them."""
    if not name or not _OF_A_TEMPLATE.isdisjoint(text[name[0].span[0] : name[-1].span[1]]):
        return []
    return [word.text for word in name]


def _contradicts(called: Sequence[str], one: Named, known: Iterable[Named]) -> bool:
    """Whether a full name has one name of somebody, and another beside it ("Ada Becker" for Ada Okafor)."""
    names = list(dropwhile(lambda word: word in HONORIFICS, called))
    plain = (HONORIFICS, _MORE_TITLES, NOBODY, common_words())
    full = len(names) == _FULL_NAME <= len(one.telling) and all(words.isdisjoint(names) for words in plain)
    if not full or min(map(len, names)) < _SHORTEST_NAME or _are_first_names(names, known):
        return False
    return sum(any(_are_alike(name, own) for own in one.words) for name in names) == 1


def _are_first_names(names: Iterable[str], known: Iterable[Named]) -> bool:
    firsts = {form[0] for each in known for form in each.forms if form}
    return firsts.issuperset(names)


def _are_alike(name: str, own: str) -> bool:
    one, other = _without_accents(without_possessive(name)), _without_accents(own)
    return is_short_for(one, other) or is_short_for(other, one)


def _without_accents(name: str) -> str:
    plain = "".join([sign for sign in normalize("NFD", name) if not combining(sign)])
    return plain.replace("ae", "a").replace("oe", "o").replace("ue", "u")


def _longest(called: Sequence[str], known: Sequence[Named]) -> list[Named]:
    """Those whose name, as it stands there, has most words."""
    words = tuple(called)
    rows = [(len(form), each) for each in known for form in each.forms if form and words[: len(form)] == form]
    longest = max((size for size, _ in rows), default=None)
    return [each for size, each in rows if size == longest]


def _is_a_name(called: Sequence[str]) -> bool:
    telling = [word for word in called if word not in HONORIFICS]
    return 0 < len(telling) <= _LONGEST_NAME and not any(word in SMALL or word in NOBODY for word in telling)


def _spoken_to(words: Sequence[Word], known: Sequence[Named]) -> tuple[str, ...]:
    """Those who are named without a greeting: at the beginning of a line, or before a mark."""
    for at in range(len(words[:_IN_PASSING])):
        found = _begun_with(words, at, known) if _begins(words, at) else []
        if not found and _is_vocative(words, at):
            found = [each for each in known if words[at].text in each.telling]
        if found:
            return _names(found)
    return ()


def _begun_with(words: Sequence[Word], at: int, known: Sequence[Named]) -> list[Named]:
    ahead = words[at : at + _LONGEST_SALUTATION]
    called = [word.text for word in ahead]
    size = next((i for i, word in enumerate(ahead, 1) if word.after or word.ends_line), None)
    if at == 0 and called[0] in HONORIFICS:
        return [each for each in known if each.is_called(called[:_LONGEST_NAME])]
    alone = {word for word in called[:size] if word not in HONORIFICS}
    return [each for each in known if alone and alone <= each.words]


def _is_vocative(words: Sequence[Word], at: int) -> bool:
    """Whether a word stands before a mark and belongs to no preposition or verb before it."""
    if not words[at].after:
        return False
    before = [word for word in words[:at] if word.text not in _TITLES][-1:]
    return not any(word.after == "" and word.text in _NOT_BEFORE_A_VOCATIVE for word in before)
