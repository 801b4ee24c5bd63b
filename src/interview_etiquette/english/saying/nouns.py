"""Noun phrases: one or several, whose they are, and what kind of thing they name."""

from collections.abc import Sequence
from typing import Final

from . import lexicon

_NO_NOUNS: Final = lexicon.ADJECTIVES | lexicon.OF_JOBS | lexicon.STATES | lexicon.ADVERBS
_OF_ADJECTIVES: Final = ("ed", "ful", "ous", "able", "ly", "less", "where", "there")
_OF_SOMEBODY: Final = lexicon.ADJECTIVES | lexicon.OF_A_PERSON
_MARKS: Final = ",.;"
_ONE_BREATH: Final = 9
_A_PHRASE: Final = 14
_A_LIST: Final = 18


def is_plural(noun: str) -> bool:
    """Whether a noun phrase takes "are": by the noun before its first preposition or clause, or by an "and"."""
    head = head_of(noun.split())
    return "and" in head or head[-1].lower() in lexicon.MANY or is_in_s(head[-1])


def is_in_s(word: str) -> bool:
    """Whether a word looks like a noun in the plural."""
    last = word.rstrip(_MARKS).lower()
    return (
        last.endswith("s")
        and not word.isupper()
        and not last.endswith(("ss", "us", "is", "'s"))
        and last not in lexicon.SINGULAR_IN_S
    )


def head_of(words: Sequence[str]) -> Sequence[str]:
    """The words before the first preposition, clause or comma."""
    for at, word in enumerate(words[1:], 1):
        if word.lower() in lexicon.AFTER_A_HEAD or words[at - 1].endswith(","):
            return words[:at]
    return words


def may_begin(noun: str) -> bool:
    """Whether a noun phrase or gerund stands well at the head of a sentence: one thing, in one breath."""
    words = noun.split()
    one = words[0].endswith("ing") or not (is_plural(noun) or has_a_clause(words))
    return one and len(words) <= _ONE_BREATH and "," not in noun and " - " not in noun


def is_enjoyed(noun: str) -> bool:
    """Whether a noun phrase names what people enjoy, rather than what they are grateful for."""
    head = head_word(noun)
    return head in lexicon.ENJOYED or head not in lexicon.GIVEN


def is_informative(noun: str) -> bool:
    """Whether a noun phrase names what tells somebody something."""
    return head_word(noun) in lexicon.INFORMATIVE


def head_word(noun: str) -> str:
    """The last word before the first preposition, clause or comma, in small letters."""
    return head_of(noun.split())[-1].strip(_MARKS).lower()


def is_a_list(noun: str) -> bool:
    """Whether several things stand in a row ("the pace, the people, and the pay")."""
    return noun.count(", ") > 1 and ", and " in noun


def may_be_named(text: str) -> bool:
    """Whether what most often is a noun without its article has no sign of another kind of word at its end."""
    head = head_word(text)
    return not text[:1].isupper() and head not in _NO_NOUNS and not head.endswith(_OF_ADJECTIVES)


def in_passing(noun: str) -> bool:
    """Whether a sentence may go on after a phrase, or stand on it ("because of")."""
    return len(noun.split()) <= _A_PHRASE and noun.count(",") <= 1


def is_brief(listed: str) -> bool:
    """Whether a sentence may go on after a list."""
    return len(listed.split()) <= _A_LIST and ";" not in listed


def may_come_first(clause: str) -> bool:
    """Whether a clause may stand before what it explains: short, and in one breath."""
    return len(clause.split()) <= _ONE_BREATH and "," not in clause and " - " not in clause


def is_somebody(noun: str) -> bool:
    """Whether a noun phrase is what the writer is ("a certified nurse"), not what they have."""
    article, _, person = noun.partition(" ")
    return article.lower() in {"a", "an"} and bool(person) and is_a_person(person)


def is_a_person(noun: str) -> bool:
    """Whether a noun phrase without its article names somebody, by its head ("nurse", "avid hiker")."""
    head, of_a_kind = _who(head_of(noun.split())), noun.partition(" ")[0].lower()
    does = head.endswith(lexicon.DOERS) and head not in lexicon.THINGS_IN_ER and of_a_kind in _OF_SOMEBODY
    return head in lexicon.PEOPLE or (of_a_kind != head and (does or of_a_kind in lexicon.ALWAYS_SOMEBODY))


def _who(words: Sequence[str]) -> str:
    # "student" of "nursing student graduating" and "writer/editor"
    first, *others = [word.strip(_MARKS).lower().rpartition("/")[2] for word in words]
    while others and others[-1].endswith(("ing", "ed")) and others[-1] != "facing":
        others.pop()
    return others[-1] if others else first


def with_my(noun: str) -> str | None:
    """A noun phrase with "my", where people speak so: not of "the team I built" or "enough Spanish"."""
    first, _, rest = noun.partition(" ")
    if has_a_clause(noun.split()):
        return noun if first in {"the", "my"} else None
    if first in lexicon.AMOUNTS or (first in lexicon.ARTICLES and rest.partition(" ")[0] in lexicon.AMOUNTS):
        return None
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
    return words[0] == "the" and has_a_clause(words)


def has_a_clause(words: Sequence[str]) -> bool:
    """Whether words have a clause behind the first of them ("the team that I built")."""
    return not lexicon.SUBORDINATE.isdisjoint([word.lower() for word in words[1:]])
