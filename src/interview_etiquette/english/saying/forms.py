"""Facts in any form: what people type, told apart and made fit to stand in a sentence.

A text is either one or more sentences of the writer's own, which are said as they stand, or a phrase,
which stands in one of our sentences. Nothing here is certain: where the form of a phrase is in doubt,
it is `ANY`, and the phrase book has a frame that bears any form.
"""

import re
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
    STATEMENT = "statement"
    """A sentence that was typed as a phrase is ("every new nurse has a mentor"), and stands after "that"."""
    GERUND = "gerund"
    ADJECTIVE = "adjective"
    DEED = "deed"
    """A verb without its subject, as résumés have it ("led a team of 8")."""
    ADVERB = "adverb"
    """Begins with a preposition or is an infinitive ("for family reasons", "to stay closer to home")."""
    ANY = "any"


_I_ALONE: Final = re.compile(r"^i(?=[ '\u2019])")
_NO_SUBJECTS: Final = lexicon.PREPOSITIONS | lexicon.HOW | lexicon.DEEDS | {"that"}
_LONGEST_SHORT_ING: Final = len("being")
_ONE_BREATH: Final = 9
_LONGEST_SPELLED: Final = len("PMPXX")
_QUOTES: Final = ('"', "\u201c", "\u201d")


def with_stop(text: str) -> str:
    """The text as a sentence: it closes with a full stop, unless its last word brought its own mark."""
    text = text.rstrip(" ,;:-\u2013\u2014")
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
        if lowered in lexicon.OF_A_NAME and _goes_on_as_a_name(text):
            return text
        if lowered in lexicon.LOWERED or _is_in_ing(lowered) or lowered.endswith(lexicon.ABSTRACT):
            return text[:1].lower() + text[1:]
    return text


def _goes_on_as_a_name(text: str) -> bool:
    # "New York" and "Six Sigma", but not "Five Years of SQL".
    second = text.split()[1:2]
    return any(word[0].isupper() and word[1:].islower() and word.lower() not in lexicon.SPANS for word in second)


def _is_in_ing(word: str) -> bool:
    long = word.endswith("ing") and len(word) > _LONGEST_SHORT_ING and word not in lexicon.PROPER_IN_ING
    return long or word in lexicon.SHORT_IN_ING


def wants_to_do(first: str, second: str) -> bool:
    """Whether a phrase begins with a verb without its subject: "grow my skills", "work with children"."""
    goes_on = lexicon.DETERMINERS | lexicon.PREPOSITIONS | lexicon.WITH_WHOM
    return first in lexicon.TO_DO and second in goes_on


def capitalized(text: str) -> str:
    """The text as it begins a sentence; a word with a capital inside keeps its letters ("iPhone")."""
    first = text.split(" ", 1)[0]
    if not first[1:].islower() and first[1:].isalpha() and first[:1].islower() and first != first.lower():
        return text
    return text[:1].upper() + text[1:]


@lru_cache(maxsize=1024)
def phrase(text: str) -> str:
    """The text as a phrase within a sentence."""
    return _I_ALONE.sub("I", uncapitalized(without_stop(text)))


def is_sentence(text: str) -> bool:
    """Whether the text is one or more sentences of the writer's own."""
    words = text.replace("\u2019", "'").split()
    first = words[0].lower().rstrip(",;:.!")
    if len(words) == 1:
        return False
    if first in lexicon.VERBS_OF_ANOTHER or _is_a_that(words):
        return False
    if " and I " in text[:-1] and not text.endswith(" I"):
        return True
    if first in lexicon.SUBJECTS or first in {"thank", "thanks"} or has_inner_stop(text) or text.endswith("?"):
        return True
    if text.endswith("!") and words[-1][:1].islower() and first not in lexicon.ARTICLES:
        return True
    if first in lexicon.HOW or first in lexicon.PREPOSITIONS or first in lexicon.DEEDS:
        return False
    return _has_predicate([word.strip(",.;:") for word in words], anywhere=text.endswith("."))


def _is_statement(text: str) -> bool:
    """Whether a sentence was typed as a phrase is: with a small letter, without a stop, and not about the writer."""
    first = text.split(" ", 1)[0].lower()
    typed_as_one = text.endswith((".", "!", "?")) or has_inner_stop(text) or "; " in text or ": " in text
    return text[:1].islower() and not typed_as_one and first not in lexicon.THE_WRITER


def _is_a_that(words: Sequence[str]) -> bool:
    """Whether a clause with "that" in front of it, not "That was great"."""
    if words[0].lower() != "that":
        return False
    clause = _has_predicate([word.strip(",.;:") for word in words[1:]], anywhere=False)
    return clause or words[1].lower() in lexicon.SUBJECTS


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


def _has_predicate(words: Sequence[str], *, anywhere: bool) -> bool:
    before = ""
    for word, following in zip(words, (*words[1:], ""), strict=True):
        if before and not anywhere and _opens_a_clause(word, before, words[0]):
            return False
        past = word.endswith("ed") or word in lexicon.BETWEEN
        does = before not in lexicon.PREPOSITIONS and _does(word, before, following)
        finite = word in lexicon.FINITE or (past and following in lexicon.OBJECTS) or does
        if finite and before and before != "to" and before.lower() not in lexicon.DETERMINERS:
            return True
        before = word
    return False


def _does(word: str, before: str, following: str) -> bool:
    """Whether a word is what somebody does: "the unit gets a mentor", "analysts present their numbers"."""
    if before.endswith(("'s", "s'")):
        return False
    several = before.lower() in lexicon.MANY or (is_in_s(before) and before not in lexicon.SPANS)
    if word in lexicon.DOES or (word in lexicon.DO_SURELY and several):
        return True
    goes_on = following in lexicon.AFTER_A_VERB
    return goes_on and (word in lexicon.DOES_OR_THINGS or (word in lexicon.DO and several))


def _opens_a_clause(word: str, before: str, first: str) -> bool:
    # "the people I would work with", but not "Last year I would ..." or "my wife and I would ..."
    if word.startswith("I"):
        of_a_thing = first.lower() in lexicon.DETERMINERS or _is_in_ing(first.lower())
        return word.lower() in lexicon.SUBORDINATE and before not in {"and", "or"} and of_a_thing
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


def _is_not_so(start: _Start) -> bool:
    return start.first == "not" and start.second in lexicon.NOT_SO


def _says_who_did_not(start: _Start) -> bool:
    return start.first in lexicon.VERBS_OF_ANOTHER


def _may_be_a_clause(start: _Start) -> bool:
    """Whether signs of a verb stand in a phrase, whatever the verb: no frame for a noun would bear it."""
    words = [word.strip(",.;:").lower() for word in start.words]
    if words[0] in _NO_SUBJECTS or not lexicon.SUBORDINATE.isdisjoint(words[1:-1]):
        return False
    words = words[: words.index("to")] if "to" in words[1:] else words
    if len(words) == 1:
        return False
    ends = words[-1] in lexicon.OBJECTS_ALONE and words[-2] not in lexicon.PREPOSITIONS
    listened = (
        words[0] in lexicon.DETERMINERS and words[-1].endswith("ed") and len(words) == len(("my", "team", "listened"))
    )
    by_anybody = words[0] in lexicon.ANYBODY and len(words) > 1 and start.second not in lexicon.PREPOSITIONS
    owned = any(_is_before_its_own(word, own) for word, own in pairwise(words[1:]))
    return ends or listened or by_anybody or owned or not lexicon.OF_A_CLAUSE.isdisjoint(words[1:])


def _is_before_its_own(word: str, following: str) -> bool:
    plain = not word.endswith(("ing", "ed")) and word not in lexicon.PREPOSITIONS | lexicon.DETERMINERS
    return following in lexicon.POSSESSIVES and plain and word not in {"and", "or", "about", "than", "like", "of", "as"}


def _says_none(start: _Start) -> bool:
    return start.first in {"no", "not", "everything", "anything"}


def _is_a_word_of_no_kind(start: _Start) -> bool:
    return not start.second and start.first in lexicon.LOWERED


def _is_clause(start: _Start) -> bool:
    return start.first in lexicon.HOW and start.second not in {"a", "an"}


def _is_that(start: _Start) -> bool:
    clause = start.second in lexicon.AFTER_THAT or _is_a_that(start.words)
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
    if start.first == "love" and start.second in {"of", "for"}:
        return False
    has_an_object = start.second in lexicon.DETERMINERS or start.second[:1].isdigit()
    does = start.first in lexicon.DEEDS or (start.first.endswith("ed") and has_an_object)
    return (does and not is_a_trained_somebody) or wants_to_do(start.first, start.second)


def _is_adverb(start: _Start) -> bool:
    return start.first in lexicon.PREPOSITIONS


def _is_gerund(start: _Start) -> bool:
    deed = start.second not in lexicon.HEADS | lexicon.AFTER_ING or start.first in {"helping", "serving"}
    noun = start.first in lexicon.NO_GERUNDS or "-" in start.first or start.second in {"", "of"}
    return _is_in_ing(start.first) and start.words[0].islower() and deed and not noun


def _is_bare_noun(start: _Start) -> bool:
    if start.first in lexicon.PEOPLE and start.second in lexicon.AFTER_A_HEAD:
        return False
    known = not (lexicon.HEADS | lexicon.COUNTED).isdisjoint(start.words)
    return known or is_in_s(_head(start.words)[-1])


def _head(words: Sequence[str]) -> Sequence[str]:
    for at, word in enumerate(words[1:], 1):
        if word.lower() in lexicon.AFTER_A_HEAD or words[at - 1].endswith(","):
            return words[:at]
    return words


def is_in_s(word: str) -> bool:
    """Whether a word looks like a noun in the plural."""
    last = word.rstrip(",.").lower()
    return last.endswith("s") and not last.endswith(("ss", "us", "is", "'s")) and last not in lexicon.SINGULAR_IN_S


_TESTS: Final[tuple[tuple[Form, _Test], ...]] = (
    (Form.ANY, _says_who_did_not),
    (Form.ANY, _may_be_a_clause),
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
)
"""How the form of a phrase is told; the first test that holds decides."""


@lru_cache(maxsize=1024)
def form_of(text: str) -> Form:
    """What a text is that somebody typed."""
    if is_sentence(text):
        return Form.STATEMENT if _is_statement(text) else Form.SENTENCE
    words = (phrase(text) or text).replace("\u2019", "'").split()
    start = _Start(words[0].lower(), words[1].lower() if len(words) > 1 else "", words)
    return next((form for form, holds in _TESTS if holds(start)), Form.ANY)


def is_plural(noun: str) -> bool:
    """Whether a noun phrase takes "are": by the noun before its first preposition or clause, or by an "and"."""
    head = _head(noun.split())
    return "and" in head or head[-1].lower() in lexicon.MANY or is_in_s(head[-1])


def may_begin(noun: str) -> bool:
    """Whether a noun phrase or gerund stands well at the head of a sentence: one thing, in one breath."""
    words = noun.split()
    one = words[0].endswith("ing") or not (is_plural(noun) or _has_a_clause(words))
    return one and len(words) <= _ONE_BREATH and "," not in noun and " - " not in noun


def with_article(noun: str) -> str:
    """A noun phrase with the article that somebody left out ("Bachelor's degree in statistics")."""
    words = noun.split()
    if words[0].lower() in lexicon.DEGREES:
        return f"{'an' if noun[0] in 'aA' else 'a'} {noun}"
    if words[0].lower() in lexicon.DETERMINERS or words[0][0].isdigit() or lexicon.COUNTED.isdisjoint(words):
        return noun
    return f"{_a_or_an(words[0])} {noun}"


def with_the(noun: str) -> str:
    """A noun phrase with the article that somebody left out ("chance to rebuild a team")."""
    words = phrase(noun).lower().split()
    bare = words[0] in lexicon.WITH_THE or (
        words[-1] in lexicon.ATTRACTIONS and len(words) < len("so very good pay".split())
    )
    known = words[0] in lexicon.DETERMINERS | lexicon.PREPOSITIONS | lexicon.HOW or "'s" in words[0]
    return f"the {phrase(noun)}" if bare and not known and phrase(noun)[0].islower() else noun


def as_given_by_you(noun: str) -> str:
    """What somebody gave, without an article, as it is said to them ("generous notes on my work")."""
    text = phrase(noun)
    words = text.lower().split()
    end = next((at for at, word in enumerate(words) if word in lexicon.AFTER_A_HEAD), len(words))
    bare = (
        text[:1].islower()
        and words[0] not in lexicon.DETERMINERS | lexicon.NO_GERUNDS
        and form_of(noun) in (Form.NOUN, Form.ANY)
    )
    return f"your {text}" if bare and words[end - 1] in lexicon.GIVEN else noun


def _a_or_an(word: str) -> str:
    lowered = word.lower()
    if lowered.startswith(lexicon.BEGIN_WITH_A_CONSONANT):
        return "a"
    if word[:2].isupper() and len(word) <= _LONGEST_SPELLED:  # read letter by letter
        return "an" if word[0] in "AEFHILMNORSX" else "a"
    return "an" if lowered[0] in "aeiou" or lowered.startswith(lexicon.BEGIN_WITH_A_VOWEL) else "a"


def is_somebody(noun: str) -> bool:
    """Whether a noun phrase is what the writer is ("a certified nurse"), not what they have."""
    words = noun.split()
    return words[0].lower() in {"a", "an"} and _head(words)[-1].strip(",.;").lower() in lexicon.PEOPLE


def with_my(noun: str) -> str | None:
    """A noun phrase with "my", where that is how people speak: not before a clause ("the team I built")."""
    first, _, rest = noun.partition(" ")
    if _has_a_clause(noun.split()):
        return noun if first in {"the", "my"} else None
    if first in lexicon.ARTICLES:
        return f"my {rest}"
    if first == "my":
        return noun
    if first in lexicon.NUMBERS or first.isdigit() or first not in lexicon.DETERMINERS:
        return f"my {noun}"
    return None


def is_had_already(noun: str) -> bool:
    """Whether a noun phrase stands oddly after "I have" ("the positions of leadership I have held")."""
    words = noun.split()
    return words[0] == "the" and _has_a_clause(words)


def _has_a_clause(words: Sequence[str]) -> bool:
    return not lexicon.SUBORDINATE.isdisjoint([word.lower() for word in words[1:]])


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
