"""What somebody wrote of the reader, as it is said to the reader: "meeting her team" becomes "meeting your team"."""

import re
from collections.abc import Sequence
from typing import Final

from attrs import define, field

from . import lexicon
from .forms import Form, form_of
from .marks import phrase
from .nouns import is_in_s

_SUBJECTS: Final = {
    "it": "you",
    "he": "you",
    "she": "you",
    "they": "you",
    "he's": "you're",
    "she's": "you're",
    "they're": "you're",
    "they've": "you've",
    "he'd": "you'd",
    "she'd": "you'd",
    "they'd": "you'd",
    "he'll": "you'll",
    "she'll": "you'll",
    "they'll": "you'll",
}
_OTHERS: Final = {
    "his": "your",
    "its": "your",
    "her": "your",
    "their": "your",
    "him": "you",
    "them": "you",
    "himself": "yourself",
    "herself": "yourself",
    "themselves": "yourselves",
}
_FAMILIES: Final = {
    **dict.fromkeys(("it", "its"), "it"),
    **dict.fromkeys(("he", "he's", "he'd", "he'll", "his", "him", "himself"), "he"),
    **dict.fromkeys(("she", "she's", "she'd", "she'll", "her", "herself"), "she"),
    **dict.fromkeys(("they", "they're", "they've", "they'd", "they'll", "their", "them", "themselves"), "they"),
}
_SPOKEN_TO: Final = re.compile(
    r"(?<!\bthank )\b(?:you|your)\b|^(?:please )?(?:tell|say|give|pass|thank|ask|let (?:her|him|them))\b",
    re.IGNORECASE,
)
"""Signs that the reader is spoken to, so that a "she" is somebody else."""
_AND_I: Final = re.compile(r"^(?:she|he|her|him) and (?=I\b|me\b)", re.IGNORECASE)
_PRONOUN: Final = re.compile(rf"\b(?:{'|'.join(word for word in _FAMILIES if word.isalpha())})\b", re.IGNORECASE)
_AFTER_AN_OBJECT: Final = lexicon.AFTER_A_HEAD | frozenset(
    "and or so again today yesterday a an the anything everything something there here feel proud happy soon later next then too now personally".split()
)
_TO_SOMEBODY: Final = frozenset("let lets made make makes help helps helped".split())
"""Verbs behind which "her" is an object ("let her finish")."""
_HAVE_DONE: Final = frozenset(
    "been got had done seen built led made taught grown won run kept held met come gone taken given known".split()
)
"""Participles, besides those in -ed, behind which "she's" is "she has"."""
_GOES_ON: Final = frozenset("and then but so still never always also".split())
_BEHIND_A_VERB: Final = lexicon.OBJECTS | lexicon.OBJECTS_ALONE | lexicon.HOW | {"for", "to", "people", "down", "up"}
_OTHER_ONE: Final = {"he": "she", "she": "he"}
_OBJECTS: Final = frozenset(("him", "them"))
_PEOPLE: Final = lexicon.PEOPLE | lexicon.OF_MINE | {"patient"}
_SEVERAL: Final = lexicon.MANY | lexicon.GROUPS
_NOBODY: Final = lexicon.LOWERED | {"or"}
_NOT_GIVEN: Final = lexicon.DETERMINERS | lexicon.NO_GERUNDS
_VIRTUES: Final = lexicon.VIRTUES - {"sense"}
_OF_ONE: Final = frozenset("a an the one another my your our every each any no".split())
_OF_ANY: Final = frozenset("a an another every each any no".split())
_NOT_YOURS: Final = frozenset("my our another an a other current present old former new different".split())
_DOERS: Final = ("er", "or", "ist", "ian", "yst", "ant", "ent")
_MARKS: Final = ",.;:"
_AT_AN_END: Final = ",.;:!?)"
_THEY: Final = frozenset(("they",))
_NEAR: Final = 3
"""How many words may stand between an article and its noun, the noun included."""
_BEFORE_A_SENTENCE: Final = (".", "!", "?", "-", "\u2013", "\u2014")
ANYBODY: Final = frozenset(("he", "she", "they"))
"""Words for one reader."""
ONE_PERSON: Final = frozenset(("he", "she"))
"""Words for one reader who is not of the team that was met."""
THE_PLACE: Final = frozenset(("they", "it"))
"""Words for where a reader works."""
AN_EMPLOYER: Final = ANYBODY | THE_PLACE
"""Words for one reader and for where they work."""


def to_the_reader(text: str, means: frozenset[str] = ANYBODY) -> str:
    """A text about the reader, said to the reader; a "their" that may mean somebody else in the text stays."""
    words = text.split()
    if not _PRONOUN.search(text) or _SPOKEN_TO.search(text):
        return text
    if "she" in means and _AND_I.match(text):
        return _AND_I.sub("you and ", text)
    heard = _Heard(means)
    return " ".join([heard.said(words, at) for at in range(len(words))])


@define
class _Heard:
    """What has been read of a text.

    Args:
        means: The pronouns that may mean the reader.
        claimed: Those that did.
        somebody: Those that may mean somebody else who was named since.
        latest: Those that may mean what was named last, and is the object where a subject follows at once.
        agrees: Whether the verb to come has the reader for its subject.
        agreed: Whether an earlier verb had.
    """

    means: frozenset[str]
    claimed: set[str] = field(factory=set[str])
    somebody: frozenset[str] = frozenset()
    latest: frozenset[str] = frozenset()
    agrees: bool = False
    agreed: bool = False

    def said(self, words: Sequence[str], at: int) -> str:
        """The next word, as it is said to the reader."""
        before, word, following = words[:at], words[at], words[at + 1 :]
        bare = word.rstrip(_AT_AN_END)
        lowered = bare.lower().replace("\u2019", "'")
        family = _FAMILIES.get(lowered)
        # "their patience" is that of one reader, too
        means = self.means if at or self.means.isdisjoint(ONE_PERSON) else AN_EMPLOYER
        named = bool(before) and bare[:1].isupper() and not before[-1].endswith(_BEFORE_A_SENTENCE)  # "Her Campus"
        if family and family in means and not named and self._is_the_reader(lowered, family, before, following):
            said = self._you(lowered, family, before, following)
        else:
            said = self._verb(bare, before, following)
            self._name(bare, lowered, before[-_NEAR:])
        return f"{said[:1].upper() if bare[:1].isupper() else said[:1]}{said[1:]}{word[len(bare) :]}"

    def _is_the_reader(self, pronoun: str, family: str, before: Sequence[str], following: Sequence[str]) -> bool:
        if family == "it":  # "its mission" and "the programs it offers", but not "it made me think"
            offers = bool(before and following) and is_in_s(before[-1]) and is_in_s(following[0])
            return offers if pronoun == "it" else not before or family in self.claimed
        if _OTHER_ONE.get(family) in self.claimed or (pronoun in _OBJECTS and self.agreed):
            return False  # "he explained it, and she agreed", "she gave him credit"
        if pronoun in _SUBJECTS:
            again = family != "they" or (bool(before) and before[-1] in _GOES_ON)
            return family not in self.somebody or (family in self.claimed and again)
        return family not in self.somebody | self.latest

    def _you(self, pronoun: str, family: str, before: Sequence[str], following: Sequence[str]) -> str:
        if pronoun == "her" and before and (before[-1] in _TO_SOMEBODY or not _may_be_owned(following)):
            return "her" if self.agreed else "you"
        self.claimed.add(family)
        if pronoun in _SUBJECTS:
            self.agrees, self.agreed = pronoun in {"he", "she", "it"}, True
        if pronoun in {"he's", "she's"} and following and _is_a_participle(following[0]):
            return "you've"
        return _SUBJECTS.get(pronoun) or _OTHERS[pronoun]

    def _verb(self, word: str, before: Sequence[str], following: Sequence[str]) -> str:
        lowered = word.lower()
        after = bool(before) and (before[-1] in _GOES_ON or before[-1].endswith(","))
        if not (self.agrees or (after and self.agreed and _is_a_verb_of_one(lowered, following))):
            return word
        self.agrees = lowered in lexicon.ADVERBS or lowered.endswith("ly")
        return word if self.agrees else _verb_of_you(word)

    def _name(self, word: str, lowered: str, before: Sequence[str]) -> None:
        self.somebody |= self.latest
        self.latest = _whom(word, lowered, before)


def _may_be_owned(following: Sequence[str]) -> bool:
    return bool(following) and following[0].strip(_MARKS).lower() not in _AFTER_AN_OBJECT


def _whom(word: str, lowered: str, before: Sequence[str]) -> frozenset[str]:
    """The pronouns that may mean whoever or whatever a word names."""
    bare = lowered.removesuffix("'s")
    if bare in lexicon.FAMILY or (bare in lexicon.EMPLOYERS and not _NOT_YOURS.isdisjoint(map(str.lower, before))):
        return ANYBODY
    is_a_name = word[:1].isupper() and bool(before) and lowered not in lexicon.SUBJECTS
    if is_a_name or (lowered in _PEOPLE and not _OF_ONE.isdisjoint(before)):
        return ANYBODY
    several = lowered in _SEVERAL or (is_in_s(lowered) and lowered not in lexicon.TALKED_OVER)
    somebody = not _OF_ANY.isdisjoint(before) and lowered.endswith(_DOERS) and lowered not in _NOBODY
    return _THEY if several or somebody else frozenset()


def _is_a_participle(word: str) -> bool:
    return word in _HAVE_DONE or word.endswith("ed")


def _is_a_verb_of_one(word: str, following: Sequence[str]) -> bool:
    known = word in lexicon.VERBS_OF_YOU or word in lexicon.DOES
    goes_on = bool(following) and following[0].strip(_MARKS) in _BEHIND_A_VERB
    return known or (goes_on and word.endswith("s"))


def _verb_of_you(verb: str) -> str:
    plain = verb.replace("\u2019", "'")
    if plain in lexicon.VERBS_OF_YOU:
        return lexicon.VERBS_OF_YOU[plain]
    if not verb.endswith("s"):
        return verb
    if verb.endswith("ies"):
        return f"{verb[:-3]}y"
    return verb[:-2] if verb.endswith(("sses", "shes", "ches", "xes", "oes")) else verb[:-1]


def as_given_by_you(noun: str) -> str:
    """What somebody gave, without an article, as it is said to them ("generous notes on my work")."""
    text = phrase(noun)
    words = text.lower().split()
    end = next((at for at, word in enumerate(words) if word in lexicon.AFTER_A_HEAD), len(words))
    bare = text.partition(" ")[0].islower() and words[0] not in _NOT_GIVEN and form_of(noun) in (Form.NOUN, Form.BARE)
    of_others = words[end : end + 1] == ["of"] and words[end - 1] in _VIRTUES  # "the warmth of all"
    of_others = of_others or not lexicon.SUBJECTS.isdisjoint(words[end : end + 2])  # "the time you spent"
    return f"your {text}" if bare and words[end - 1] in lexicon.GIVEN and not of_others else noun
