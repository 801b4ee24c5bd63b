"""Facts in any form: what people type, told apart and made fit to stand in a sentence.

A text is either one or more sentences of the writer's own, which are said as they stand, or a phrase,
which stands in one of our sentences. Nothing here is certain: where the form of a phrase is in doubt,
it is `ANY`, and the phrase book has a frame that bears any form.
"""

from collections.abc import Sequence
from enum import Enum
from functools import lru_cache
from itertools import pairwise
from typing import Final


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


_QUOTES: Final = ('"', "\u201c", "\u201d")


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_ARTICLES: Final = _words("a an the")
_NUMBERS: Final = _words(
    "one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty hundred"
)
_DETERMINERS: Final = (
    _ARTICLES
    | _NUMBERS
    | _words(
        "my your our his her their its this these those several many few both all some every each any no over nearly "
        "almost about around more at least half most much enough another extensive"
    )
)
_HOW: Final = _words("how what why where whatever wherever whether when who which")
_PREPOSITIONS: Final = _words(
    "for to in on at by with after before during due within until under from of given owing through without as "
    "into onto since near between upon toward towards despite because sometime early late mid"
)
_SUBJECTS: Final = _words(
    "i i'm i've i'd i'll you you're you've you'd you'll we we're we've we'd we'll he she they they're they've he's she's "
    "it it's there's that's"
)
_SUBORDINATE: Final = _words(
    "that who which whom whose what how why where when while because if way you i we they he she it you're we're "
    "they're i'm i've you've we've"
)
_FINITE: Final = _words(
    "is are was were am has have had do does did will would can could should must isn't aren't wasn't weren't hasn't "
    "haven't hadn't don't doesn't didn't won't wouldn't can't couldn't gave took went came knew saw spoke wrote grew "
    "began became means makes gives helps shows impresses inspires appeals matters fits"
)
_OBJECTS: Final = _words("me us my it")
_DEEDS: Final = _words(
    "led managed built ran designed developed created launched taught trained supervised coordinated organized planned "
    "implemented improved increased reduced cut grew saved wrote sold shipped delivered handled maintained analyzed "
    "oversaw founded started won earned worked served spent completed graduated published presented negotiated directed "
    "headed mentored coached hired raised doubled tripled achieved automated migrated drove owned spoke studied "
    "volunteered accepted took found received decided chose enrolled moved relocated got explained showed told gave made "
    "walked introduced answered shared described helped let listened encouraged took have had speak know can hold love "
    "enjoy like am was want need understand prefer"
)
_ADJECTIVES: Final = _words(
    "fluent able unable certified licensed skilled proficient experienced familiar comfortable trained bilingual "
    "trilingual adept willing eager authorized eligible qualified available used confident conversant good great strong "
    "reliable punctual organized detail-oriented no not ready happy accustomed experienced"
)
_AT_THE_END: Final = _words("certified licensed bilingual trilingual trained")
_AFTER_ADJECTIVES: Final = _words("in with at on to for as by and or about under")
_HEADS: Final = _words(
    "experience training background knowledge skills work expertise record understanding ability command practice "
    "familiarity fluency coursework education years certification interest proficiency responsibility degrees "
    "courses reasons obligations circumstances"
)
_AFTER_A_HEAD: Final = _PREPOSITIONS | _SUBORDINATE | _words("about behind over around")
_SINGULAR_IN_S: Final = _words("news series logistics analytics politics mathematics physics economics ethics")
_COUNTED: Final = _words("degree diploma license certificate internship doctorate")
_COMMON: Final = _words(
    "strong excellent proven solid deep broad hands-on good great advanced basic professional extensive early late mid "
    "next end within by sometime about around before after fluent certified licensed led better personal family health "
    "week day month couple first second last middle beginning start detailed practical wide relevant current previous prior working certain new thorough friendly honest clear open"
)
_LOWERED: Final = (
    _SUBJECTS.difference(_words("i i'm i've i'd i'll"))
    | _DETERMINERS
    | _HOW
    | _PREPOSITIONS
    | _DEEDS
    | _ADJECTIVES
    | _HEADS
    | _COUNTED
    | _COMMON
    | {"that", "not"}
)
_PROPER_IN_ING: Final = _words("beijing nanjing boeing sterling reading ming xing browning manning harding fleming")
_ABBREVIATIONS: Final = _words("inc co corp ltd jr sr etc dept bros assn mr mrs ms dr st prof no vs mt ft esq hon gov")
_SAYS_NOTHING: Final = frozenset(
    (
        "",
        *_words("tbd tba tbc n/a n.a na none unknown unsure unspecified pending null nil nothing idk open no"),
        *("not sure", "not known", "not specified", "no idea", "to be determined", "to be announced", "don't know"),
        *("i don't know", "to be confirmed", "no date", "not given", "not applicable", "not yet known", "who knows"),
    )
)


def says_nothing(text: str) -> bool:
    """Whether the text only fills a field of a form ("TBD", "?", "n/a")."""
    return text.strip(" .,;:?!-\u2013\u2014_*/\u2022\u2026()[]\"'").lower().replace("\u2019", "'") in _SAYS_NOTHING


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
    if text.endswith(".") and ("." in last or last.lower() in _ABBREVIATIONS or len(last) == 1):
        return text.rstrip(".") + "."
    return text.rstrip(". ")


def uncapitalized(text: str) -> str:
    """The text as it stands within a sentence: a small first letter where its first word is a common one."""
    first = text.split(" ", 1)[0].rstrip(",;:")
    if first[1:].islower() or len(first) == 1:
        lowered = first.lower()
        if lowered in _LOWERED or (lowered.endswith("ing") and lowered not in _PROPER_IN_ING and len(lowered) > 5):  # noqa: PLR2004
            return text[:1].lower() + text[1:]
    return text


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
    if first in _SUBJECTS or has_inner_stop(text) or text.endswith(("!", "?")):
        return True
    if first in _HOW or first in _PREPOSITIONS or first in _DEEDS:
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
        finite = word in _FINITE or (word.endswith("ed") and following in _OBJECTS)
        if finite and before and before != "to" and before.lower() not in _DETERMINERS:
            return True
        before = word
    return False


def _opens_a_clause(word: str, before: str, first: str) -> bool:
    # "the people I would work with", but not "Last year I would ..." or "my wife and I would ..."
    if word.startswith("I"):
        return word.lower() in _SUBORDINATE and before not in {"and", "or"} and first.lower() in _DETERMINERS
    return word in _SUBORDINATE


@lru_cache(maxsize=1024)
def form_of(text: str) -> Form:
    """What a text is that somebody typed."""
    if is_sentence(text):
        return Form.SENTENCE
    words = (phrase(text) or text).replace("\u2019", "'").split()
    first, second = words[0].lower(), words[1].lower() if len(words) > 1 else ""
    if first in _ADJECTIVES and (not second or second in _AFTER_ADJECTIVES or second.startswith("(")):
        return Form.ADJECTIVE
    if words[-1] in _AT_THE_END and first not in _DETERMINERS:
        return Form.ADJECTIVE
    if not second and first in _LOWERED:
        return Form.ANY
    if first in _HOW:
        return Form.CLAUSE
    if first == "that":
        return Form.THAT
    if first in _DETERMINERS or first[0].isdigit() or "'s" in first or "'s" in second:
        return Form.NOUN
    if first in _DEEDS and second:
        return Form.DEED
    if first in _PREPOSITIONS:
        return Form.ADVERB
    if first.endswith("ing") and len(first) > 5 and words[0].islower() and second and second not in _HEADS:  # noqa: PLR2004
        return Form.GERUND
    return Form.NOUN if not _HEADS.isdisjoint(words) or not _COUNTED.isdisjoint(words) else Form.ANY


def is_plural(noun: str) -> bool:
    """Whether a noun phrase takes "are": by the noun before its first preposition or clause, or by an "and"."""
    head: list[str] = []
    for word in noun.split():
        if head and (word.lower() in _AFTER_A_HEAD or head[-1].endswith(",")):
            break
        head.append(word)
    last = head[-1].rstrip(",.").lower()
    return "and" in head or (
        last.endswith("s") and not last.endswith(("ss", "us", "is", "'s")) and last not in _SINGULAR_IN_S
    )


def with_article(noun: str) -> str:
    """A noun phrase with the article that somebody left out ("Bachelor's degree in statistics")."""
    words = noun.split()
    if words[0].lower() in _DETERMINERS or words[0][0].isdigit() or _COUNTED.isdisjoint(words):
        return noun
    return f"{'an' if noun[0] in 'aeiouAEIOU' else 'a'} {noun}"


def with_my(noun: str) -> str | None:
    """A noun phrase with "my", where that is how people speak."""
    first, _, rest = noun.partition(" ")
    if first in _ARTICLES:
        return f"my {rest}"
    if first == "my":
        return noun
    if first in _NUMBERS or first.isdigit() or first not in _DETERMINERS:
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
