"""Facts in any form: what people type, told apart and made fit to stand in a sentence.

A text is either one or more sentences of the writer's own, which are said as they stand, or a phrase,
which stands in one of our sentences. Nothing here is certain: where the form of a phrase is in doubt,
it is `ANY`, and the phrase book has a frame that bears any form.
"""

from collections.abc import Callable, Sequence
from enum import Enum
from functools import lru_cache
from itertools import pairwise
from typing import Final, TypeAlias

from attrs import frozen

from . import lexicon


class Form(Enum):
    """What a text is, grammatically."""

    SENTENCE = "sentence"
    NOUN = "noun"
    CLAUSE = "clause"
    """Begins with "how", "what" or the like, and stands where a noun stands."""
    THAT = "that"
    GERUND = "gerund"
    ADJECTIVE = "adjective"
    DEED = "deed"
    """A verb without its subject, as résumés have it ("led a team of 8")."""
    ADVERB = "adverb"
    """Begins with a preposition or is an infinitive ("for family reasons", "to stay closer to home")."""
    ANY = "any"


_LONGEST_SHORT_ING: Final = len("being")
_QUOTES: Final = ('"', "\u201c", "\u201d")


def says_nothing(text: str) -> bool:
    """Whether the text only fills a field of a form ("TBD", "?", "n/a")."""
    return (
        text.strip(" .,;:?!-\u2013\u2014_*/\u2022\u2026()[]\"'").lower().replace("\u2019", "'") in lexicon.SAYS_NOTHING
    )


def with_stop(text: str) -> str:
    """The text as a sentence: it closes with a full stop, unless its last word brought its own mark."""
    closed = text.rstrip("\"'\u201d\u2019)]").endswith((".", "!", "?", "\u2026"))
    return text if closed else f"{text}."


def without_stop(text: str) -> str:
    """The text as a phrase: without stray marks at either end, but with the stop of an abbreviation."""
    text = text.lstrip("-\u2022*\u2013\u2014 ").rstrip(" ,;:!\u2026")
    if text[:1] in _QUOTES and text[-1:] in _QUOTES:
        text = text[1:-1]
    last = text.rpartition(" ")[2].rstrip(".")
    if text.endswith(".") and ("." in last or last.lower() in lexicon.ABBREVIATIONS or len(last) == 1):
        return text.rstrip(".") + "."
    return text.rstrip(". ")


def uncapitalized(text: str) -> str:
    """The text as it stands within a sentence: a small first letter where its first word is a common one."""
    first = text.split(" ", 1)[0].rstrip(",;:")
    if first[1:].islower() or len(first) == 1:
        lowered = first.lower()
        if lowered in lexicon.LOWERED or _is_in_ing(lowered) or lowered.endswith(lexicon.ABSTRACT):
            return text[:1].lower() + text[1:]
    return text


def _is_in_ing(word: str) -> bool:
    long = word.endswith("ing") and len(word) > _LONGEST_SHORT_ING and word not in lexicon.PROPER_IN_ING
    return long or word in lexicon.SHORT_IN_ING


def capitalized(text: str) -> str:
    """The text as it begins a sentence."""
    return text[:1].upper() + text[1:]


@lru_cache(maxsize=1024)
def phrase(text: str) -> str:
    """The text as a phrase within a sentence."""
    return uncapitalized(without_stop(text))


def is_sentence(text: str) -> bool:
    """Whether the text is one or more sentences of the writer's own."""
    words = text.replace("\u2019", "'").split()
    first = words[0].lower().rstrip(",;:.!")
    if len(words) == 1:
        return False
    if first in lexicon.SUBJECTS or first in {"thank", "thanks"} or has_inner_stop(text) or text.endswith(("!", "?")):
        return True
    if first in lexicon.HOW or first in lexicon.PREPOSITIONS or first in lexicon.DEEDS:
        return False
    return _has_predicate([word.strip(",.;:") for word in words], anywhere=text.endswith("."))


def has_inner_stop(text: str) -> bool:
    """Whether a sentence ends within the text."""
    words = text.split()
    return any(
        word.endswith((".", "!", "?")) and following[:1].isupper() and without_stop(word) != word
        for word, following in pairwise(words)
    )


def _has_predicate(words: Sequence[str], *, anywhere: bool) -> bool:
    before = ""
    for word, following in zip(words, (*words[1:], ""), strict=True):
        if before and not anywhere and _opens_a_clause(word, before, words[0]):
            return False
        past = word.endswith("ed") or word in lexicon.BETWEEN
        finite = word in lexicon.FINITE or (past and following in lexicon.OBJECTS)
        if finite and before and before != "to" and before.lower() not in lexicon.DETERMINERS:
            return True
        before = word
    return False


def _opens_a_clause(word: str, before: str, first: str) -> bool:
    # "the people I would work with", but not "Last year I would ..." or "my wife and I would ..."
    if word.startswith("I"):
        return (
            word.lower() in lexicon.SUBORDINATE and before not in {"and", "or"} and first.lower() in lexicon.DETERMINERS
        )
    return word in lexicon.SUBORDINATE


_Test: TypeAlias = Callable[["_Start"], bool]


@frozen
class _Start:
    """How a phrase starts: what tells its form."""

    first: str
    second: str
    words: Sequence[str]


def _is_adjective(start: _Start) -> bool:
    second = start.second
    alone = not second or second in lexicon.AFTER_ADJECTIVES or second.startswith("(")
    ends = start.words[-1] in lexicon.AT_THE_END and start.first not in lexicon.DETERMINERS
    return ends or (alone and start.first in lexicon.ADJECTIVES)


def _is_a_word_of_no_kind(start: _Start) -> bool:
    return not start.second and start.first in lexicon.LOWERED


def _is_clause(start: _Start) -> bool:
    return start.first in lexicon.HOW


def _is_that(start: _Start) -> bool:
    return start.first == "that"


def _is_determined(start: _Start) -> bool:
    first, second = start.first, start.second
    return first in lexicon.DETERMINERS or first[0].isdigit() or "'s" in first or "'s" in second


def _is_deed(start: _Start) -> bool:
    is_a_trained_somebody = start.first == "trained" and len(start.words) == len(("trained", "nurse"))
    return start.first in lexicon.DEEDS and not is_a_trained_somebody


def _is_adverb(start: _Start) -> bool:
    return start.first in lexicon.PREPOSITIONS


def _is_gerund(start: _Start) -> bool:
    return _is_in_ing(start.first) and start.words[0].islower() and start.second not in {"", *lexicon.HEADS}


def _is_bare_noun(start: _Start) -> bool:
    known = not (lexicon.HEADS | lexicon.COUNTED).isdisjoint(start.words)
    return known or _is_in_s(_head(start.words)[-1])


def _head(words: Sequence[str]) -> Sequence[str]:
    for at, word in enumerate(words[1:], 1):
        if word.lower() in lexicon.AFTER_A_HEAD or words[at - 1].endswith(","):
            return words[:at]
    return words


def _is_in_s(word: str) -> bool:
    last = word.rstrip(",.").lower()
    return last.endswith("s") and not last.endswith(("ss", "us", "is", "'s")) and last not in lexicon.SINGULAR_IN_S


_TESTS: Final[tuple[tuple[Form, _Test], ...]] = (
    (Form.ADJECTIVE, _is_adjective),
    (Form.ANY, _is_a_word_of_no_kind),
    (Form.CLAUSE, _is_clause),
    (Form.THAT, _is_that),
    (Form.NOUN, _is_determined),
    (Form.DEED, _is_deed),
    (Form.ADVERB, _is_adverb),
    (Form.GERUND, _is_gerund),
    (Form.NOUN, _is_bare_noun),
)
"""How the form of a phrase is told; the first test that holds decides."""


@lru_cache(maxsize=1024)
def form_of(text: str) -> Form:
    """What a text is that somebody typed."""
    if is_sentence(text):
        return Form.SENTENCE
    words = (phrase(text) or text).replace("\u2019", "'").split()
    start = _Start(words[0].lower(), words[1].lower() if len(words) > 1 else "", words)
    return next((form for form, holds in _TESTS if holds(start)), Form.ANY)


def is_plural(noun: str) -> bool:
    """Whether a noun phrase takes "are": by the noun before its first preposition or clause, or by an "and"."""
    head = _head(noun.split())
    return "and" in head or _is_in_s(head[-1])


def with_article(noun: str) -> str:
    """A noun phrase with the article that somebody left out ("Bachelor's degree in statistics")."""
    words = noun.split()
    if words[0].lower() in lexicon.DEGREES:
        return f"{'an' if noun[0] in 'aA' else 'a'} {noun}"
    if words[0].lower() in lexicon.DETERMINERS or words[0][0].isdigit() or lexicon.COUNTED.isdisjoint(words):
        return noun
    return f"{'an' if noun[0] in 'aeiouAEIOU' else 'a'} {noun}"


def with_my(noun: str) -> str | None:
    """A noun phrase with "my", where that is how people speak."""
    first, _, rest = noun.partition(" ")
    if first in lexicon.ARTICLES:
        return f"my {rest}"
    if first == "my":
        return noun
    if first in lexicon.NUMBERS or first.isdigit() or first not in lexicon.DETERMINERS:
        return f"my {noun}"
    return None


def with_your(text: str) -> str:
    """What belongs to the reader, as it is said to the reader ("her openness")."""
    first, _, rest = text.partition(" ")
    if not rest:
        return text
    if first.lower() in {"his", "her", "their"}:
        return f"{'Your' if first[0].isupper() else 'your'} {rest}"
    verb, _, after = rest.partition(" ")
    if first.lower() in {"he", "she", "they"}:
        verb = {"is": "are", "was": "were", "has": "have"}.get(verb, verb)
        return f"You {verb} {after}".rstrip()
    return text


def listing(items: Sequence[str]) -> str:
    """One or more items as one phrase, with semicolons where an item has a comma of its own."""
    *first, last = items
    if not first:
        return last
    mark = ";" if any("," in item for item in items) else ","
    if len(first) == 1:
        pause = mark if mark == ";" or any(" and " in item for item in items) else ""
        return f"{first[0]}{pause} and {last}"
    return f"{f'{mark} '.join(first)}{mark} and {last}"
