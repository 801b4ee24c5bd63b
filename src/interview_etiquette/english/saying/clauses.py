"""Clauses: whether a text has a verb of its own, and whether somebody typed it as a sentence or as a phrase."""

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from . import lexicon
from .marks import is_in_ing, without_stop
from .nouns import is_in_s

_DETERMINERS: Final = lexicon.DETERMINERS - {"this", "these", "those"}
"""What stands only before a noun."""
_TYPED_AS_ONE: Final = re.compile(r"^[^a-z]|[.!?]$|[;:] ")
_BEGINS_A_SENTENCE: Final = lexicon.SUBJECTS | {"thank", "thanks"}
_JOINERS: Final = frozenset(("and", "or", "but", "to", "not", "have", "had", "would", "will", "can", "could", "should"))
"""What stands between two verbs of one clause."""
_BETWEEN_NOUNS: Final = lexicon.PREPOSITIONS | _JOINERS
_WHO: Final = lexicon.PEOPLE | lexicon.FAMILY | {"school", "hospital"}
_NO_VERBS: Final = lexicon.PREPOSITIONS | lexicon.DETERMINERS | {"and", "or", "about", "than", "like", "of", "as"}
_ON: Final = frozenset((("works", "for"), ("leads", "to"), ("comes", "with"), ("stays", "open")))
_HAPPENS: Final = frozenset(("being", "been", "getting", "having"))
"""Behind these a participle is no verb of a sentence: "being told the truth"."""
_NEXT_CLAUSE: Final = frozenset(("so", "because", "but"))
"""What stands before a clause of its own, whose verb is not that of the words before."""
_ANYBODY: Final = frozenset("nobody everybody everyone somebody someone".split())
_ONE_AT_A_TIME: Final = frozenset(("every", "each"))
"""Words behind which no plural stands."""
_WHOSE: Final = frozenset("your our my their each every".split())
_A_FEW: Final = 3
_MARKS: Final = ",.;:!"
_LIKED: Final = frozenset("love loves like likes hate hates enjoy enjoys".split())
_OF_WEEKENDS: Final = frozenset(("and", "or", "no", "free"))
_KNOWN_AS: Final = frozenset(
    "based located named founded related interested involved trained certified educated needed licensed".split()
)
_AFTER_WHAT_ONE_DOES: Final = lexicon.PREPOSITIONS | lexicon.AFTER_A_VERB | {"", "once", "twice", "through"}
_NO_SUBJECTS: Final = lexicon.PREPOSITIONS | lexicon.HOW | lexicon.DEEDS | {"that"}


def is_sentence(text: str) -> bool:
    """Whether the text is one or more sentences of the writer's own."""
    words = text.replace("\u2019", "'").split()
    if len(words) <= 1:
        return False
    bare = _bare(words)
    first = bare[0].lower()
    if first in lexicon.VERBS_OF_ANOTHER or is_a_that(words):
        return False
    if first in _BEGINS_A_SENTENCE or " and I " in text or has_inner_stop(text) or text.endswith("?"):
        return True
    if text.endswith("!") and words[-1].islower() and first not in lexicon.ARTICLES:
        return True
    if first in lexicon.HOW or first in lexicon.PREPOSITIONS or first in lexicon.DEEDS:
        return False
    return _has_predicate(bare, anywhere=text.endswith("."))


def _bare(words: Sequence[str]) -> Sequence[str]:
    return [word.strip(_MARKS) for word in words]


def is_statement(text: str) -> bool:
    """Whether a sentence was typed as a phrase is: with a small letter, without a stop, and not about the writer."""
    several = any(_ends_a_sentence(word, inside=True) for word in text.split())
    return (
        not several
        and not _TYPED_AS_ONE.search(text)
        and text.partition(" ")[0].rstrip(_MARKS) not in lexicon.THE_WRITER
    )


def is_a_that(words: Sequence[str]) -> bool:
    """Whether a clause with "that" in front of it, not "That was great"."""
    if words[0].lower() != "that":
        return False
    return _has_predicate(_bare(words[1:])) or words[1].lower() in lexicon.SUBJECTS


def has_inner_stop(text: str) -> bool:
    """Whether a sentence ends within the text."""
    words = text.split()
    return any(
        _ends_a_sentence(word, inside=at > 0) and following[:1].isupper()
        for at, (word, following) in enumerate(pairwise(words))
    )


def _ends_a_sentence(word: str, *, inside: bool) -> bool:
    if word.endswith(("!", "?")):  # "Yahoo!" is a name
        return not (inside and word[0].isupper())
    return word.endswith(".") and without_stop(word) != word


def _has_predicate(words: Sequence[str], *, anywhere: bool = False) -> bool:
    earlier = before = ""
    for at, (word, following) in enumerate(pairwise((*words, ""))):
        if word.lower() in lexicon.SUBJECTS and before in _NEXT_CLAUSE:
            return False
        if before.lower() in _ANYBODY and word.endswith(("s", "ed")):
            return True
        if before and is_in_s(word) and (following == "its" or _is_one_who_does(words[:at], following)):
            return True
        if word.endswith("ed") and following != "by" and _is_who_did(words[:at]) and word not in _KNOWN_AS:
            return True
        if before and not anywhere and _opens_a_clause(word, before, words[0]):
            return _has_one_more_verb(words[at - 1 :])
        past = before not in _HAPPENS and (word.endswith("ed") or word in lexicon.BETWEEN)
        seen = earlier in lexicon.SEEN_OR_HELPED  # "seeing patients get better"
        does = before not in lexicon.PREPOSITIONS and not seen and _does(word, before, following)
        finite = word in lexicon.FINITE or (past and following in lexicon.OBJECTS) or does
        if finite and _tells_which(words[:at]):
            return _has_one_more_verb(words[at:])
        if finite and before and before != "to" and before.lower() not in _DETERMINERS:
            return True
        earlier, before = before.lower(), word
    return False


def _is_who_did(words: Sequence[str]) -> bool:
    """Whether it is whoever did something ("the owner (started as a cook)", "another school (called first)")."""
    return len(words) > 1 and words[0] in lexicon.DETERMINERS and words[1] in _WHO and words[-1] not in lexicon.TO_BE


def _is_one_who_does(words: Sequence[str], following: str) -> bool:
    # "every analyst (presents) once a year", but not "every new sales rep" or "each student's needs"
    one = words[0].lower() in _ONE_AT_A_TIME and lexicon.PREPOSITIONS.isdisjoint(words) and "'s" not in words[-1]
    return one and following in _AFTER_WHAT_ONE_DOES


def _tells_which(words: Sequence[str]) -> bool:
    # "the programs Acme (offers)" and "the work your team (does)", but not "the nurse Ana (trains)"
    if len(words) < _A_FEW or words[0].lower() not in {"the", "all"}:
        return False
    if words[-2] in _WHOSE:
        return len(words) > _A_FEW and words[-3] not in _BETWEEN_NOUNS
    thing, name = words[-2:]
    return thing.islower() and name[:1].isupper() and thing not in lexicon.PEOPLE | _BETWEEN_NOUNS


def _has_one_more_verb(words: Sequence[str]) -> bool:
    """Whether behind the first word a clause has a verb too many: "(the tools) you gave me were my favorite"."""
    surplus = 0
    for before, word in pairwise(words):
        done = before in lexicon.SUBJECTS and (word.endswith("ed") or word in lexicon.BETWEEN)
        surplus += (word in lexicon.FINITE or done) and before not in _JOINERS
        surplus -= word.lower() in lexicon.SUBORDINATE and before not in lexicon.SUBORDINATE
    return surplus > 0


def _does(word: str, before: str, following: str) -> bool:
    """Whether a word is what somebody does: "the unit gets a mentor", "analysts present their numbers"."""
    if "'" in before or (word in lexicon.TOLD and following in lexicon.PREPOSITIONS):
        return False
    many = before.lower() in lexicon.MANY
    several = many or (is_in_s(before) and before not in lexicon.SPANS)
    if word in lexicon.DOES or (word in lexicon.DO_SURELY and (many or is_in_s(before))):
        return True
    goes_on = following in lexicon.AFTER_A_VERB or (word, following) in _ON
    return goes_on and (word in lexicon.DOES_OR_THINGS or (word in lexicon.DO and several))


def _opens_a_clause(word: str, before: str, first: str) -> bool:
    # "the people I would work with", but not "Last year I would ..." or "my wife and I would ..."
    if word.startswith("I"):
        of_a_thing = is_in_s(before) or first.lower() in lexicon.DETERMINERS or is_in_ing(first.lower())
        return word.lower() in lexicon.SUBORDINATE and before not in {"and", "or"} and of_a_thing
    return word in lexicon.SUBORDINATE


def may_be_a_clause(words: Sequence[str]) -> bool:
    """Whether signs of a verb stand in a phrase, whatever the verb: no frame for a noun would bear it."""
    words = [word.lower() for word in _bare(words)]
    if any(before in _LIKED and word in lexicon.OBJECTS_ALONE for before, word in pairwise(words)):
        return True
    if words[0] in _NO_SUBJECTS or not lexicon.SUBORDINATE.isdisjoint(words[1:-1]):
        return False
    words = words[: words.index("to")] if "to" in words[1:] else words
    if len(words) == 1:
        return False
    ends = words[-1] in lexicon.OBJECTS_ALONE and words[-2] not in lexicon.AFTER_A_HEAD
    listened = (
        words[0] in lexicon.DETERMINERS and words[-1].endswith("ed") and len(words) == len(("my", "team", "listened"))
    )
    by_anybody = words[0] in lexicon.ANYBODY and words[1] not in lexicon.PREPOSITIONS and words[-1] not in lexicon.HEADS
    owned = any(_is_before_its_own(word, own) for word, own in pairwise(words[1:]))
    of_a_clause = any(word in lexicon.OF_A_CLAUSE and before not in _OF_WEEKENDS for before, word in pairwise(words))
    return ends or listened or by_anybody or owned or of_a_clause


def _is_before_its_own(word: str, following: str) -> bool:
    return following in lexicon.POSSESSIVES and word not in _NO_VERBS and not word.endswith("ing")
