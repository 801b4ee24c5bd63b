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
from .clauses import is_a_that, is_sentence, is_statement, may_be_a_clause
from .marks import is_in_ing, phrase
from .nouns import head_of, head_word, is_in_s


class Form(Enum):
    """What a text is, grammatically."""

    SENTENCE = "sentence"
    NOUN = "noun"
    CLAUSE = "clause"
    """Begins with "how", "what" or the like, and stands where a noun stands."""
    THAT = "that"
    STATEMENT = "statement"
    """A sentence that was typed as a phrase is ("every new nurse has a mentor"), and stands after "that"."""
    GERUND = "gerund"
    ADJECTIVE = "adjective"
    DEED = "deed"
    """A verb without its subject, as résumés have it ("led a team of 8")."""
    ADVERB = "adverb"
    """Begins with a preposition or is an infinitive ("for family reasons", "to stay closer to home")."""
    BARE = "bare"
    """Most often a noun without its article ("office dog")."""
    ANY = "any"


def wants_to_do(first: str, second: str) -> bool:
    """Whether a phrase begins with a verb without its subject: "grow my skills", "work with children"."""
    return first in lexicon.TO_DO and second in _BEHIND_A_DEED


_BEHIND_A_DEED: Final = lexicon.DETERMINERS | lexicon.PREPOSITIONS | lexicon.WITH_WHOM
_OF_ADJECTIVES: Final = ("ful", "ous", "less")
_OF_NO_KIND: Final = lexicon.LOWERED - lexicon.NOUNS
_NO_NOUN: Final = lexicon.HOW | lexicon.SUBJECTS | lexicon.ADVERBS | lexicon.TOO | lexicon.SUBORDINATE
_NAMES_A_THING: Final = lexicon.HEADS | lexicon.AFTER_ING | lexicon.PEOPLE | (lexicon.COUNTED - {"back"})
"""Nouns before which a word in -ing is no deed ("boating license", but "going back")."""
_OBJECTS: Final = lexicon.OBJECTS | lexicon.OBJECTS_ALONE
_SURELY_DONE: Final = frozenset("helping serving having getting eating".split())
_Test: TypeAlias = Callable[["_Start"], bool]


@frozen
class _Start:
    """How a phrase starts: what tells its form."""

    first: str
    second: str
    words: Sequence[str]


def _goes_on_as_a_clause(start: _Start) -> bool:
    # "decent pay and it's close to my house"
    words = [word.lower() for word in start.words]
    return any(
        (before in {"and", "but"} or before.endswith(",")) and word in lexicon.ALWAYS_SUBJECTS
        for before, word in pairwise(words[1:])
    )


def _is_adjective(start: _Start) -> bool:
    ends = start.words[-1].rpartition("-")[2] in lexicon.AT_THE_END and start.first not in lexicon.DETERMINERS
    return ends or _are_adjectives([word.lower() for word in start.words])


def _are_adjectives(words: Sequence[str]) -> bool:
    # "fast", "very fast and accurate", "fast at typing", but not "fast and friendly service"
    much = words[0] in lexicon.TOO or (words[0].endswith("ly") and words[0] not in lexicon.ADJECTIVES)
    first, *rest = words[1:] if len(words) > 1 and much else words
    if first not in lexicon.ADJECTIVES and not (first.endswith(_OF_ADJECTIVES) and first not in lexicon.HEAPS):
        return False
    match rest:
        case []:
            return True
        case [joint, second, *more] if joint in lexicon.OR_ANOTHER:
            return not more or second in lexicon.PREPOSITIONS or _are_adjectives(rest[1:])
        case _:
            return rest[0] in lexicon.AFTER_ADJECTIVES or rest[0].startswith("(")


def _is_not_so(start: _Start) -> bool:
    return start.first == "not" and start.second in lexicon.NOT_SO


def _says_who_did_not(start: _Start) -> bool:
    return start.first in lexicon.VERBS_OF_ANOTHER


def _says_none(start: _Start) -> bool:
    return start.first in {"no", "not", "everything", "anything"}


def _is_a_word_of_no_kind(start: _Start) -> bool:
    return not start.second and start.first in _OF_NO_KIND


def _is_clause(start: _Start) -> bool:
    return start.first in lexicon.HOW and start.second not in {"a", "an"}


def _is_that(start: _Start) -> bool:
    clause = start.second in lexicon.AFTER_THAT or is_a_that(start.words)
    return start.first == "that" and clause


def _is_determined(start: _Start) -> bool:
    first, second = start.first, start.second
    if first in lexicon.ROUGHLY:
        return second in lexicon.AND_A_NUMBER or second[:1].isdigit()
    return (
        first in lexicon.DETERMINERS
        or first == "that"
        or (first[0].isdigit() and not first.endswith((".", ")")))
        or "'s" in first
        or "'s" in second
    )


def _is_deed(start: _Start) -> bool:
    is_a_trained_somebody = len(start.words) == len(("trained", "nurse")) and start.second in lexicon.PEOPLE
    if start.first in lexicon.ADJECTIVES and not (start.second in lexicon.DETERMINERS or is_in_s(start.words[-1])):
        return False
    if start.first == "love" and start.second in {"of", "for"}:
        return False
    if start.first.endswith("ly") and start.second in lexicon.DEEDS:
        return True
    has_an_object = start.second in lexicon.DETERMINERS or start.second[:1].isdigit()
    does = start.first in lexicon.DEEDS or (start.first.endswith("ed") and has_an_object)
    return (does and not is_a_trained_somebody) or wants_to_do(start.first, start.second)


def _is_adverb(start: _Start) -> bool:
    return start.first in lexicon.PREPOSITIONS


def _is_gerund(start: _Start) -> bool:
    deed = start.second not in _NAMES_A_THING or start.first in _SURELY_DONE
    adjective = start.first in lexicon.BEFORE_A_NOUN and start.second not in _OBJECTS
    with_a_noun = start.second in lexicon.OR_ANOTHER and not any(map(is_in_ing, start.words[2:]))
    noun = (
        adjective
        or with_a_noun
        or start.first in lexicon.NO_GERUNDS
        or "-" in start.first
        or start.second in {"", "of"}
    )
    return (is_in_ing(start.first) or start.first == "reading") and start.words[0].islower() and deed and not noun


def _is_bare_noun(start: _Start) -> bool:
    head = head_of(start.words)
    return not lexicon.HEADS.isdisjoint(head) or head[-1] in lexicon.COUNTED or is_in_s(head[-1])


def _may_be_a_noun(start: _Start) -> bool:
    # "office dog", but not "full of detail", "if only for an hour" or "better than I hoped"
    last = head_word(" ".join(start.words))
    named = start.first[0].isascii() and start.first[0].isalpha() and start.first not in _NO_NOUN
    return named and last not in lexicon.ADJECTIVES and "than" not in start.words


_TESTS: Final[tuple[tuple[Form, _Test], ...]] = (
    (Form.ANY, _says_who_did_not),
    (Form.ANY, lambda start: may_be_a_clause(start.words) and not _is_gerund(start)),
    (Form.ANY, _goes_on_as_a_clause),
    (Form.ADJECTIVE, _is_not_so),
    (Form.ADJECTIVE, _is_adjective),
    (Form.ANY, _says_none),
    (Form.ANY, _is_a_word_of_no_kind),
    (Form.CLAUSE, _is_clause),
    (Form.THAT, _is_that),
    (Form.NOUN, _is_determined),
    (Form.DEED, _is_deed),
    (Form.ADVERB, _is_adverb),
    (Form.GERUND, _is_gerund),
    (Form.NOUN, _is_bare_noun),
    (Form.BARE, _may_be_a_noun),
)
"""How the form of a phrase is told; the first test that holds decides."""


@lru_cache(maxsize=1024)
def form_of(text: str) -> Form:
    """What a text is that somebody typed."""
    if is_sentence(text):
        return Form.STATEMENT if is_statement(text) else Form.SENTENCE
    words = (phrase(text).strip() or text).replace("\u2019", "'").split()
    if not words:
        return Form.ANY
    start = _Start(words[0].lower(), words[1].lower() if len(words) > 1 else "", words)
    return next((form for form, holds in _TESTS if holds(start)), Form.ANY)
