"""One thing that somebody brings to a job, typed in note form, with the verb that it wants: "I have", "I am", "I know"."""

import re
from collections.abc import Callable
from functools import lru_cache
from typing import Final

from attrs import frozen

from . import lexicon
from .articles import a_or_an, with_article
from .forms import Form, form_of
from .marks import as_a_list, capitalized, goes_on_as_a_name, is_in_ing
from .nouns import head_of, head_word, is_a_person, is_plural, is_somebody

HAVE: Final = "I have "
_AM: Final = "I am "
DO: Final = "I "
KNOW_OF: Final = "my background includes "
BY_ITSELF: Final = ""
_AWARD: Final = re.compile(
    r"(?:(?:was )?(named|voted|elected) )?((?!(?:won|was|got|earned|made) )(?:[\w'\u2019-]+ ){0,2}"
    r"([\w-]+) of the (?:year|yr|month|week|quarter)\b.*)",
    re.IGNORECASE,
)
_AWARDED: Final = lexicon.PEOPLE | {"employee", "rookie"}
"""Whom somebody was named: "Planner of the Year"."""
_NO_RECORD: Final = lexicon.DETERMINERS | lexicon.DEEDS | {"experience", "directly"}
_COMMON: Final = lexicon.PRESENT | lexicon.PEOPLE | lexicon.OF_A_PERSON | lexicon.POSSESSIONS
_BY_ITS_PLACE: Final = re.compile(r"[A-Z][a-z'\u2019-]+(?= [a-z]|$)")
_OF_LANGUAGES: Final = lexicon.LANGUAGES | {"and"}
_HAD: Final = lexicon.HEADS | lexicon.POSSESSIONS
_THINGS: Final = lexicon.HEADS | lexicon.COUNTED | lexicon.PEOPLE | {"history"}
_SO_LONG: Final = frozenset(("for", "since"))
_BEFORE: Final = frozenset(("from", "until"))
_PARTICIPLES: Final = frozenset(("done", "seen", "known", "gone", *lexicon.PARTICIPLES.values())) - {"run"}
_BEFORE_A_VERB: Final = lexicon.MODALS | {"was", "wasn't"}
_DONE: Final = frozenset(("work", "care", "practice", "management"))
"""What somebody has done rather than has: "restoration work"."""
_NOT_DONE: Final = lexicon.ADJECTIVES | lexicon.IN_ED
_LONGEST_NOT_DONE: Final = len("red")
_JOINED: Final = re.compile(r"\S+ (?:of\b|and (?!\w+ed\b)(\w+))")
_DEEDS: Final = lexicon.PRESENT | lexicon.DEEDS | lexicon.TO_DO | {"clean", "edit"}
_AT_ALL_TIMES: Final = frozenset(("always", "never"))
NOT_ANY: Final = "no "
"""What begins so is said by itself ("I have no degree"): nobody brings it along or puts it to use."""
_TWO: Final = 2
NUMBER: Final = rf"(?:\d+(?:\.\d+)?(?:-\d+)?\+?|{'|'.join(sorted(lexicon.NUMBERS))})"
UNITS: Final = r"(?:years?|months?|weeks?|summers?|seasons?|semesters?)"
SPAN: Final = rf"((?:(?:over|about|almost|nearly|at least|more than) )?{NUMBER} {UNITS})"
FOR_A_TIME: Final = re.compile(rf"{SPAN} (?:of )?(.+)", re.IGNORECASE)
_AFTER_ALL: Final = re.compile(rf"(.+?)(?:,| for)? {SPAN}((?: at| in| with| on) .+)?", re.IGNORECASE)
_NO_FIELD: Final = lexicon.PREPOSITIONS | frozenset("straight total combined running now plus old ago".split())
_STUDIED: Final = lexicon.HEADS | lexicon.LANGUAGES | frozenset(("college", "school", "university", "seminary"))
_IS_OLD: Final = re.compile(rf"{NUMBER}(?: years old\b.*| and [a-z-]+)", re.IGNORECASE)
_TRAIT: Final = re.compile(r"[a-z-]{3,}(?:ed|able|ible|ful|ous|less)")
_COUNT: Final = re.compile(r"\d[\d,.]*[kKmM%+]*")
LETTERS: Final = (
    r"((?:[BM]\.?(?:A|S|M|Div|Ed|Eng|F\.?A|B\.?A|P\.?A|P\.?H|P\.?P|S\.?W|S\.?N|S\.?Ed|L\.?I\.?S|Phil|Arch)"
    r"|A\.?A\.?S?|A\.S|Ph\.?D|Ed\.?D|Psy\.?D|Pharm\.?D|J\.?D|LL\.?[BM]|D\.?P\.?T|D\.?N\.?P|MLS|D\.?V\.?M|D\.?D\.?S|M\.?D|O\.?D|G\.?E\.?D)\.?)"
)
_DEGREE: Final = re.compile(rf"{LETTERS}(?:,? (.+))?")
_OF_AN_OFFICE: Final = frozenset("office excel word teams access project powerpoint outlook sql windows".split())
COMMA: Final = re.compile(r"[,;] (?![^(]*\))")
_YEAR: Final = re.compile(r"(?:^|,? )((?:19|20)\d\d)$")
_OF_A_YEAR: Final = re.compile(r"(?<! since)(?<! in)(?<! from)(?<! until)(?<! of)(?<! by),? ((?:19|20)\d\d)$")
_CREDENTIAL: Final = re.compile(
    rf"(?:.* )?(?:{'|'.join(sorted(lexicon.CREDENTIALS, key=len, reverse=True))})(?![\w-])"
    r"(?=$|[,/(]| [A-Z\d(]| and [A-Z]| class\b| in [A-Z])"
)
_IS_SO: Final = re.compile(
    r"((?!(?:not|always|never|i|very|most|usually)\b)\S+(?: \S+){0,2}) (ok|okay|current|clear|available|ready|valid|active"
    r"|complete|completed|done|pending|passed|cleared|verified)",
    re.IGNORECASE,
)
_PER_MINUTE: Final = re.compile(r"\d+ ?wpm\b", re.IGNORECASE)
_GRADE: Final = re.compile(r"(GPA)(?: of|:)? (\d\.\d+)", re.IGNORECASE)
_AVERAGE: Final = re.compile(r"[\d.]+ GPA\b", re.IGNORECASE)
_HONORS: Final = re.compile(
    r"(?:the )?((?:dean|president|principal|chancellor)['\u2019]?s list|honor roll)", re.IGNORECASE
)
_USED_TO: Final = re.compile(r"used to (?:be|have|own|do|live|drive|coach|play|cook|volunteer)\b")
_SO_FAR: Final = re.compile(r" (?:for|in|since|over) .*\d")
_LED_ONE: Final = re.compile(rf"^(\w+) ({'|'.join(sorted(lexicon.AN_ONE_LED))})(?=$| )")


@frozen
class Item:
    """One thing that the writer brings, and the verb that it wants."""

    verb: str
    words: str


def in_small(text: str) -> str:
    """A note with a small letter where only its place gave it a capital."""
    # "Show up every day" and "Junior at Penn State", but not "Python scripts"
    first, _, rest = text.partition(" ")
    common = text.lower() in lexicon.PEOPLE or (rest and first.lower() in _COMMON)
    return f"{text[0].lower()}{text[1:]}" if common and _BY_ITS_PLACE.match(text) else text


@lru_cache(maxsize=1024)
def item_of(text: str) -> Item | None:
    """A thing with its verb; nothing where it is in doubt."""
    if is_a_record(text):
        return _degree(text)
    return next(filter(None, (read(text) for read in _READINGS)), None)


def is_a_record(item: str) -> bool:
    """Whether a note is a line of a résumé ("Planner, Acme Corp, 2019")."""
    first = item.partition(" ")[0].lower()
    noted = item[0].isupper() or _YEAR.search(item) is not None
    return (
        COMMA.search(item) is not None
        and noted
        and first not in _NO_RECORD
        and not first[0].isdigit()
        and not _AFTER_ALL.fullmatch(item)
    )


def _so(text: str) -> Item | None:
    """What is so: "weekends ok", "background check clear"."""
    found = _IS_SO.fullmatch(text)
    if found is None or form_of(found[1]) not in (Form.BARE, Form.NOUN, Form.ADVERB) or _COUNT.match(text):
        return None
    several = is_plural(found[1])
    whose = "" if several or found[1].split()[0].lower() in lexicon.DETERMINERS else "my "
    return Item(BY_ITSELF, f"{whose}{found[1]} {'are' if several else 'is'} {found[2]}")


def _degree(text: str) -> Item | None:
    """A degree by its letters: "BA psychology", "MLIS 2024", "MSW"."""
    found = _DEGREE.fullmatch(text)
    if found is None:
        return None
    letters, field = found[1], _YEAR.sub(r" (\1)", found[2] or "").strip()
    first = field.partition(" ")[0].lower()
    if field and (first in _OF_AN_OFFICE or head_word(field) in _THINGS):
        return None
    if field and f", {field}" in text and field[0].isupper():
        field = f"({field})"
    of = "" if not field or field[0] == "(" or first in lexicon.PREPOSITIONS else "in "
    return Item(HAVE, f"{a_or_an(letters)} {letters} {of}{field}".strip())


def _time(text: str) -> Item | None:
    """Years of something: "6 years med-surg", "barista 2 years"."""
    found, after = FOR_A_TIME.fullmatch(text), _AFTER_ALL.fullmatch(text)
    if found is not None and found[2] in lexicon.ADJECTIVES:
        return Item(_AM, text)
    if found is not None:
        return Item(HAVE, f"{found[1]} {_spent(found[2], text)}")
    if after is None or _COUNT.match(after[1]) or _is_done(after[1]) or form_of(after[1]) not in (Form.BARE, Form.NOUN):
        return None
    return Item(HAVE, f"{after[2]} {_spent(after[1], text)}{after[3] or ''}")


def _is_done(text: str) -> bool:
    """Whether a phrase begins with a verb in -ed ("registered patients", not "certified nurse" or "med surg")."""
    first = text.partition(" ")[0]
    done = first.endswith("ed") and len(first) > _LONGEST_NOT_DONE and first not in _NOT_DONE
    return done and not is_a_person(text)


def _spent(what: str, text: str) -> str:
    first = what.partition(" ")[0].lower()
    if first == "no" or (head_word(what) in lexicon.CARED_FOR and first not in lexicon.PREPOSITIONS):
        return f"with {what}"
    if first in _NO_FIELD or f" of {what}" in text:
        return what if f" of {what}" not in text else f"of {what}"
    head = " ".join(head_of(what.split())).removesuffix(",")
    if is_a_person(what):
        return f"as {a_or_an(what)} {what}"
    if head_word(what) in _STUDIED or is_in_ing(first):
        return f"of {what}"
    return f"of {head} experience{what[len(head) :]}"


def _age(text: str) -> Item | None:
    return Item(_AM, text) if _IS_OLD.fullmatch(text) else None


def _trait(text: str) -> Item | None:
    # "ordained", "dependable"
    return Item(_AM, text) if _TRAIT.fullmatch(text) and text not in lexicon.IN_ED else None


def _office(text: str) -> Item | None:
    first, _, rest = text.partition(" ")
    return Item(_AM, text) if first.lower() in lexicon.OFFICES and rest.startswith("of ") else None


def _speed(text: str) -> Item | None:
    return Item(DO, f"type {text}") if _PER_MINUTE.match(text) else None


def _award(text: str) -> Item | None:
    found = _AWARD.fullmatch(text)
    if found is None or found[3].lower() not in _AWARDED:
        return None
    return Item(DO, f"was {found[1] or 'named'} {capitalized(found[2])}")


def _honors(text: str) -> Item | None:
    found = _HONORS.match(text)
    return None if found is None else Item(DO, f"made the {text.removeprefix('the ')}")


def _grade(text: str) -> Item | None:
    said = _GRADE.sub(r"\2 \1", text)
    return Item(HAVE, f"a {said}") if _AVERAGE.match(said) else None


def _own(text: str) -> Item | None:
    # "own tools", but not "own a truck"
    first, _, rest = text.partition(" ")
    theirs = first == "own" and rest and rest.split()[0].lower() not in lexicon.DETERMINERS
    return Item(HAVE, f"my {text}") if theirs else None


def _none(text: str) -> Item | None:
    if not text.startswith(NOT_ANY):
        return None
    return Item("I have had " if _SO_FAR.search(text) else HAVE, text)


def _language(text: str) -> Item | None:
    words = text.split()
    if words[1:] == ["languages"] and (words[0].lower() in lexicon.NUMBERS or words[0].isdigit()):
        return Item("I speak ", text)
    if all(word.lower() in _OF_LANGUAGES for word in words):
        return Item("I speak ", text)
    if words[-1].lower() not in lexicon.LANGUAGES or len(words) > _TWO:
        return None
    if words[0].lower() in lexicon.ADJECTIVES | lexicon.FLUENTLY | lexicon.LANGUAGES:
        return Item("I speak ", text)
    return None


def _doing(text: str) -> Item | None:
    """What the writer does, did or would do, without the "I"."""
    first, second, *_ = (*text.split(), "")
    one = lexicon.OF_ONE.get(first)
    if one is not None and second != "of":
        return Item(DO, f"{one}{text[len(first) :]}")
    if first in _PARTICIPLES and second:
        return Item(DO, f"have {text}")
    if first == "not" and second:
        return Item(_AM, text)
    if first in _BEFORE_A_VERB or _USED_TO.match(text):
        return Item(DO, text)
    if first in _AT_ALL_TIMES and second:
        is_so = second in lexicon.ADJECTIVES | lexicon.PREPOSITIONS or is_in_ing(second)
        return Item(_AM if is_so else DO, text)
    names = head_word(text) in _THINGS and second not in lexicon.DETERMINERS
    does = first in lexicon.PRESENT or (first in lexicon.IN_PASSING and second in lexicon.DEEDS)
    did = _is_done(text)
    if names or not second or _is_no_deed(text) or not (does or did):
        return None
    return _deed(text)


def _is_no_deed(text: str) -> bool:
    # "work of art", "focused and kind", but not "write and edit copy"
    joined = _JOINED.match(text)
    return joined is not None and joined[1] not in _DEEDS


def _available(text: str) -> Item | None:
    # "available weekends", "bilingual Spanish/English"
    first, _, rest = text.partition(" ")
    if first in {"bilingual", "trilingual"} and rest[:1].isupper():
        return Item(_AM, f"{first} ({rest})")
    return Item(_AM, text) if first == "available" and rest else None


def _by_form(text: str) -> Item | None:
    match form_of(text):
        case Form.ADJECTIVE:
            return Item(_AM, text)
        case Form.DEED:
            return _deed(text)
        case Form.THAT:
            return Item(BY_ITSELF, text.removeprefix("that "))
        case Form.GERUND:
            return Item(HAVE, f"experience {as_a_list(text)}")
        case Form.ADVERB if not is_a_person(text):
            return _place(text)
        case form if form in (Form.NOUN, Form.BARE) or text.startswith("$"):
            return _noun(text)
        case _:
            person = is_a_person(text) and head_of(text.split()) == text.split()
            return _noun(text) if person else None


def _deed(text: str) -> Item:
    """What the writer did: "ran a kitchen", and "have run kitchens since 2012"."""
    first, _, rest = text.partition(" ")
    if " since " not in text or first in lexicon.PRESENT:
        return Item(DO, _LED_ONE.sub(_with_one, text))
    return Item(DO, f"have {lexicon.PARTICIPLES.get(first, first)} {rest}")


def _with_one(found: re.Match[str]) -> str:
    return f"{found[1]} {a_or_an(found[2])} {found[2]}"


def _place(text: str) -> Item | None:
    first = text.partition(" ")[0].lower()
    if first not in {"on", "in", "at"}:
        return None
    return Item("I have been " if _SO_FAR.search(text) else _AM, text)


def _noun(text: str) -> Item | None:
    text, year = _OF_A_YEAR.sub("", text), _OF_A_YEAR.search(text)
    said = as_a_list(text if ":" in text else with_article(text))
    said, text = (f"{words} ({year[1]})".strip() if year else words for words in (said, text))
    if is_somebody(said):
        return _somebody(said)
    if _CREDENTIAL.match(text) and said == text and text.partition(" ")[0].lower() not in lexicon.DETERMINERS:
        return Item(HAVE, f"my {text}")
    return Item(HAVE if said != text or _is_had(text) else KNOW_OF, said)


def _somebody(text: str) -> Item | None:
    words = text.split()
    if not _BEFORE.isdisjoint(words):
        return None
    return Item(_AM if _SO_LONG.isdisjoint(words) else "I have been ", text)


def _is_had(noun: str) -> bool:
    """Whether people say that they have a thing, not that they know their way about it."""
    words = noun.split()
    first = words[0].lower()
    determined = first in lexicon.DETERMINERS and not goes_on_as_a_name(noun)
    counted = determined or first in lexicon.AMOUNTS or noun[0] == "$"
    counted = counted or (_COUNT.fullmatch(first) is not None and words[1:2] != ["and"])
    had = not _HAD.isdisjoint(head_of(words)) and head_word(noun) not in _DONE
    return counted or (had and (len(words) > 1 or first in {"experience", "references"}))


_READINGS: Final[tuple[Callable[[str], Item | None], ...]] = (
    _so,
    _age,
    _trait,
    _office,
    _degree,
    _time,
    _speed,
    _award,
    _honors,
    _grade,
    _own,
    _none,
    _language,
    _available,
    _doing,
    _by_form,
)
"""How a thing is read; the first that knows what it is decides."""
