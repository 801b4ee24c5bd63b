"""What somebody typed of what they bring to a job, in notes as much as in phrases, as it is said of them.

Each thing gets the verb that it wants: "I have three years of retail experience, I am good with children, and I know
Python". Where that is in doubt, all of them stand as they were typed, behind a colon.
"""

import re
from collections.abc import Callable, Iterable, Sequence
from typing import Final

from attrs import frozen

from interview_etiquette._text import says_nothing
from interview_etiquette.points import Point

from . import lexicon
from .addressing import to_the_reader
from .articles import a_or_an, with_article
from .forms import Form, form_of
from .marks import as_a_list, goes_on_as_a_name, is_in_ing, listing, phrase, with_stop
from .nouns import head_of, head_word, is_a_person, is_brief, is_had_already, is_plural, is_somebody, with_my
from .shorthand import spelled_out
from .typed import SENTENCES, Told, quoted

_HAVE: Final = "I have "
_AM: Final = "I am "
_DO: Final = "I "
_KNOW_OF: Final = "my background includes "
_BY_ITSELF: Final = ""

_IS_NOBODY: Final = re.compile(
    r"(?:won|was|being|used|awarded|named|voted|elected) |.*(?::|of the year|of the yr)", re.IGNORECASE
)
"""No person, though one is named: "won Planner of the Year"."""
_OWN_WORK: Final = re.compile(r"(?:[a-z]+ )?[a-z]+ing (?:would|will|could|can)\b")
_NO_RECORD: Final = lexicon.DETERMINERS | lexicon.DEEDS | {"experience", "directly"}
_SO_LONG: Final = frozenset(("for", "since"))
_BEFORE: Final = frozenset(("from", "until"))
_PARTICIPLES: Final = frozenset(("done", "seen", "known", "gone", *lexicon.PARTICIPLES.values())) - {"run"}
_WAS: Final = frozenset(("was", "wasn't"))
_AT_ALL_TIMES: Final = frozenset(("always", "never"))
_NOT_ANY: Final = "no "
"""What begins so is said by itself ("I have no degree"): nobody brings it along or puts it to use."""
_TWO: Final = 2
_A_FEW: Final = 3

_NUMBER: Final = rf"(?:\d+(?:\.\d+)?(?:-\d+)?\+?|{'|'.join(sorted(lexicon.NUMBERS))})"
_UNITS: Final = r"(?:years?|months?|weeks?|summers?|seasons?|semesters?)"
_SPAN: Final = rf"((?:(?:over|about|almost|nearly|at least|more than) )?{_NUMBER} {_UNITS})"
_FOR_A_TIME: Final = re.compile(rf"{_SPAN} (?:of )?(.+)", re.IGNORECASE)
_AFTER_ALL: Final = re.compile(rf"(.+?)(?:,| for)? {_SPAN}((?: at| in| with| on) .+)?", re.IGNORECASE)
_NO_FIELD: Final = frozenset("straight total combined running now plus old ago".split())
_STUDIED: Final = lexicon.HEADS | lexicon.LANGUAGES | frozenset(("college", "school", "university", "seminary"))
_IS_OLD: Final = re.compile(rf"{_NUMBER}(?: years old| and [a-z-]+)", re.IGNORECASE)
_TRAIT: Final = re.compile(r"[a-z-]{3,}(?:ed|able|ible|ful|ous|less)")
_COUNT: Final = re.compile(r"\d[\d,.]*[kKmM%+]*")
_SHARE: Final = re.compile(rf", ({_NUMBER} [^,]+)$", re.IGNORECASE)
"""Which part of a time was something more: "ten years in retail, five as lead"."""
_ANOTHER_SPAN: Final = re.compile(rf"(?:,? and|,) (?={_NUMBER} {_UNITS}\b)", re.IGNORECASE)
_NO_PART: Final = (
    "or ",
    "but ",
    "so ",
    "who ",
    "which ",
    "where ",
    "when ",
    "then ",
    "not ",
    "as ",
    "with ",
    "including ",
)
_LETTERS: Final = (
    r"((?:[BM]\.?(?:A|S|M|Div|Ed|Eng|F\.?A|B\.?A|P\.?A|P\.?H|P\.?P|S\.?W|S\.?N|S\.?Ed|L\.?I\.?S|Phil|Arch)"
    r"|A\.?A\.?S?|A\.S|Ph\.?D|Ed\.?D|Psy\.?D|Pharm\.?D|J\.?D|LL\.?[BM]|D\.?P\.?T|D\.?N\.?P|MLS|G\.?E\.?D)\.?)"
)
_DEGREE: Final = re.compile(rf"{_LETTERS}(?:,? (.+))?")
_DEGREE_IN: Final = re.compile(rf"{_LETTERS}, (?!{_LETTERS})(?:[a-z]+|[A-Z][a-z]+(?: [A-Z][a-z]+)*)")
"""A degree with its field or its school behind a comma: "MFA, nonfiction", "MPP, Georgetown"."""
_OF_AN_OFFICE: Final = frozenset("office excel word teams access project powerpoint outlook sql windows".split())
_COMMA: Final = re.compile(r"[,;] (?![^(]*\))")
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
_HONORS: Final = re.compile(
    r"(?:the )?((?:dean|president|principal|chancellor)['\u2019]?s list|honor roll)", re.IGNORECASE
)
_USED_TO: Final = re.compile(r"used to (?:be|have|own|do|live|drive|coach|play|cook|volunteer)\b")
_SO_FAR: Final = re.compile(r" (?:for|in|since|over) .*\d")
_LED_ONE: Final = re.compile(rf"^(\w+) ({'|'.join(sorted(lexicon.AN_ONE_LED))})(?=$| )")


@frozen
class _Item:
    """One thing that the writer brings, and the verb that it wants."""

    verb: str
    words: str


def qualifications(typed: tuple[str, ...], means: frozenset[str] = frozenset()) -> Told:
    """What the writer brings: phrases of one form together, or a mixture; sentences one by one."""
    typed = tuple([to_the_reader(spelled_out(text), means) for text in typed])
    parts = _each_once([part for text in typed if not says_nothing(text) for part in _parts(_whose(text))])
    yield from ((Point.QUALIFICATIONS, quoted(part)) for part in parts if _is_said_whole(part))
    notes = [part for part in parts if not _is_said_whole(part)]
    items = [_item(_in_small(phrase(note) or note)) for note in notes]
    known = [item for item in items if item is not None]
    if notes and len(known) < len(notes):
        yield "qualifications_any", listing([as_a_list(phrase(note)) for note in notes])
        return
    yield from ((Point.QUALIFICATIONS, with_stop(f"{each.verb}{each.words}")) for each in known if _is_none(each))
    known = [item for item in known if not _is_none(item)]
    if known and all(item.verb == _HAVE for item in known):
        yield from _nouns([item.words for item in known])
    elif known:
        yield from _clauses(known)


def _is_none(item: _Item) -> bool:
    return item.words.startswith(_NOT_ANY)


def _whose(text: str) -> str:
    """A text whose background it is that fits ("education fits the job")."""
    bare = phrase(text)
    own = form_of(text) is Form.STATEMENT and (bare.partition(" ")[0] in lexicon.HEADS or bool(_OWN_WORK.match(bare)))
    return f"My {bare}" if own else text


def _is_said_whole(text: str) -> bool:
    # "My thesis is on routing", but not "never missed a shift"
    about_me = (
        form_of(text) is Form.ANY
        and text.rsplit(maxsplit=1)[-1].lower() in lexicon.OBJECTS_ALONE
        and len(text.split()) > _TWO
    )
    return about_me or (form_of(text) in SENTENCES and text.partition(" ")[0] not in lexicon.IN_PASSING)


def _parts(text: str) -> list[str]:
    """The several things that one text names, where each can stand for itself."""
    if _is_said_whole(text):
        return [text]
    of_spans = _ANOTHER_SPAN.split(text)
    if len(of_spans) > 1 and all(_FOR_A_TIME.match(part) for part in of_spans):
        return of_spans
    if _DEGREE_IN.fullmatch(text):
        return [text]
    parts = [part.removeprefix("and ") for part in _COMMA.split(text)]
    return parts if _stand_apart(parts) else [text]


def _stand_apart(parts: Sequence[str]) -> bool:
    first, *others = parts
    if not all(map(phrase, parts)) or any(part[0].isdigit() or part.startswith(_NO_PART) for part in others):
        return False
    if any(part.partition(" ")[0].lower() in lexicon.NUMBERS for part in others):
        return False
    whole = lexicon.PREPOSITIONS.isdisjoint(first.lower().split())
    items = [_item(_in_small(phrase(part))) for part in parts]
    if any(item is None for item in items):
        return False
    leaning = any(item is not None and item.verb == _KNOW_OF for item in items[1:])
    return not leaning or (whole and items[0] is not None and items[0].verb != _DO)


def _each_once(texts: Sequence[str]) -> list[str]:
    once: dict[str, str] = {}
    for text in texts:
        once.setdefault((with_my(phrase(text)) or phrase(text)).casefold(), text)
    return list(once.values())


# One thing


def _in_small(text: str) -> str:
    # "Show up every day" and "Junior at Penn State", but not "Python scripts"
    first, _, rest = text.partition(" ")
    common = first.lower() in lexicon.PRESENT | lexicon.PEOPLE | lexicon.OF_A_PERSON | lexicon.POSSESSIONS
    return f"{first.lower()} {rest}" if common and first.istitle() and rest[:1].islower() else text


def _item(text: str) -> _Item | None:
    """A thing with its verb; nothing where it is in doubt."""
    if _is_a_record(text):
        return _degree(text)
    return next(filter(None, (read(text) for read in _READINGS)), None)


def _is_a_record(item: str) -> bool:
    # "Planner, Acme Corp, 2019"
    first = item.partition(" ")[0].lower()
    noted = item[0].isupper() or _YEAR.search(item) is not None
    return (
        _COMMA.search(item) is not None
        and noted
        and first not in _NO_RECORD
        and not first[0].isdigit()
        and not _AFTER_ALL.fullmatch(item)
    )


def _so(text: str) -> _Item | None:
    """What is so: "weekends ok", "background check clear"."""
    found = _IS_SO.fullmatch(text)
    if found is None or form_of(found[1]) not in (Form.BARE, Form.NOUN):
        return None
    several = is_plural(found[1])
    whose = "" if several or found[1].split()[0].lower() in lexicon.DETERMINERS else "my "
    return _Item(_BY_ITSELF, f"{whose}{found[1]} {'are' if several else 'is'} {found[2]}")


def _degree(text: str) -> _Item | None:
    """A degree by its letters: "BA psychology", "MLIS 2024", "MSW"."""
    found = _DEGREE.fullmatch(text)
    if found is None:
        return None
    letters, field = found[1], _YEAR.sub(r" (\1)", found[2] or "").strip()
    first = field.partition(" ")[0].lower()
    if field and (first in _OF_AN_OFFICE or head_word(field) in lexicon.HEADS | lexicon.COUNTED | lexicon.PEOPLE):
        return None
    if field and f", {field}" in text and field[0].isupper():
        field = f"({field})"
    of = "" if not field or field[0] == "(" or first in lexicon.PREPOSITIONS else "in "
    return _Item(_HAVE, f"{a_or_an(letters)} {letters} {of}{field}".strip())


def _time(text: str) -> _Item | None:
    """Years of something: "6 years med-surg", "barista 2 years"."""
    found, after = _FOR_A_TIME.fullmatch(text), _AFTER_ALL.fullmatch(text)
    if found is not None and found[2] in lexicon.ADJECTIVES:
        return _Item(_AM, text)
    if found is not None:
        return _Item(_HAVE, f"{found[1]} {_spent(found[2], text)}")
    if after is None or form_of(after[1]) not in (Form.BARE, Form.NOUN):
        return None
    return _Item(_HAVE, f"{after[2]} {_spent(after[1], text)}{after[3] or ''}")


def _spent(what: str, text: str) -> str:
    first = what.partition(" ")[0].lower()
    if head_word(what) in lexicon.CARED_FOR or first == "no":
        return f"with {what}"
    if first in lexicon.PREPOSITIONS | lexicon.DETERMINERS | lexicon.HOW | _NO_FIELD or f" of {what}" in text:
        return what if f" of {what}" not in text else f"of {what}"
    head = " ".join(head_of(what.split())).rstrip(",")
    if head_word(what) in lexicon.CARED_FOR or first == "no":
        return f"with {what}"
    if is_a_person(what):
        return f"as {a_or_an(what)} {what}"
    if head_word(what) in _STUDIED or is_in_ing(first):
        return f"of {what}"
    return f"of {head} experience{what[len(head) :]}"


def _age(text: str) -> _Item | None:
    return _Item(_AM, text) if _IS_OLD.fullmatch(text) else None


def _trait(text: str) -> _Item | None:
    # "ordained", "dependable"
    return _Item(_AM, text) if _TRAIT.fullmatch(text) and text not in lexicon.IN_ED else None


def _office(text: str) -> _Item | None:
    first, _, rest = text.partition(" ")
    return _Item(_AM, text) if first.lower() in lexicon.OFFICES and rest.startswith("of ") else None


def _speed(text: str) -> _Item | None:
    return _Item(_DO, f"type {text}") if _PER_MINUTE.match(text) else None


def _honors(text: str) -> _Item | None:
    found = _HONORS.match(text)
    return None if found is None else _Item(_DO, f"made the {text.removeprefix('the ')}")


def _grade(text: str) -> _Item | None:
    said = _GRADE.sub(r"\2 \1", text)
    return _Item(_HAVE, f"a {said}") if re.match(r"[\d.]+ GPA\b", said, re.IGNORECASE) else None


def _own(text: str) -> _Item | None:
    # "own tools", but not "own a truck"
    first, _, rest = text.partition(" ")
    theirs = first == "own" and rest and rest.split()[0].lower() not in lexicon.DETERMINERS
    return _Item(_HAVE, f"my {text}") if theirs else None


def _none(text: str) -> _Item | None:
    if not text.startswith(_NOT_ANY) or text.startswith("no one "):
        return None
    return _Item("I have had " if _SO_FAR.search(text) else _HAVE, text)


def _language(text: str) -> _Item | None:
    words = text.split()
    if all(word.lower() in lexicon.LANGUAGES | {"and"} for word in words):
        return _Item("I speak ", text)
    if words[-1].lower() not in lexicon.LANGUAGES or len(words) > _TWO:
        return None
    if words[0].lower() in lexicon.ADJECTIVES | lexicon.FLUENTLY | lexicon.LANGUAGES:
        return _Item("I speak ", text)
    return None


def _doing(text: str) -> _Item | None:
    """What the writer does, did or would do, without the "I"."""
    first, second, *_ = (*text.split(), "", "")
    if first == "been":
        return _Item("I have been ", text.removeprefix("been "))
    if first in _PARTICIPLES and second:
        return _Item(_DO, f"have {text}")
    if first == "not" and second:
        return _Item(_AM, text)
    if first in lexicon.MODALS | _WAS or _USED_TO.match(text):
        return _Item(_DO, text)
    if first in _AT_ALL_TIMES and second:
        return _Item(_AM if second in lexicon.ADJECTIVES | lexicon.PREPOSITIONS else _DO, text)
    names = head_word(text) in lexicon.HEADS | lexicon.COUNTED | lexicon.PEOPLE and second not in lexicon.DETERMINERS
    does = first in lexicon.PRESENT or (first in lexicon.IN_PASSING and second in lexicon.DEEDS)
    did = first.endswith("ed") and first not in lexicon.ADJECTIVES | lexicon.IN_ED
    if names or not second or second in {"and", "of"} or not (does or did):
        return None
    return _deed(text)


def _available(text: str) -> _Item | None:
    # "available weekends", "bilingual Spanish/English"
    first, _, rest = text.partition(" ")
    if first in {"bilingual", "trilingual"} and rest[:1].isupper():
        return _Item(_AM, f"{first} ({rest})")
    return _Item(_AM, text) if first == "available" and rest else None


def _by_form(text: str) -> _Item | None:
    match form_of(text):
        case Form.ADJECTIVE:
            return _Item(_AM, text)
        case Form.DEED:
            return _deed(text)
        case Form.THAT:
            return _Item(_BY_ITSELF, text.removeprefix("that "))
        case Form.GERUND:
            return _Item(_HAVE, f"experience {as_a_list(text)}")
        case Form.ADVERB if not is_a_person(text):
            return _place(text)
        case Form.NOUN | Form.BARE:
            return _noun(text)
        case _ if is_a_person(text) and head_of(text.split()) == text.split():
            return _noun(text)
        case _:
            return None


def _deed(text: str) -> _Item:
    """What the writer did: "ran a kitchen", and "have run kitchens since 2012"."""
    first, _, rest = text.partition(" ")
    if " since " not in text or first in lexicon.PRESENT:
        return _Item(_DO, _LED_ONE.sub(_with_one, text))
    return _Item(_DO, f"have {lexicon.PARTICIPLES.get(first, first)} {rest}")


def _with_one(found: re.Match[str]) -> str:
    does = found[1] in lexicon.DEEDS or found[1].endswith("ed")
    return f"{found[1]} {a_or_an(found[2])} {found[2]}" if does else found[0]


def _place(text: str) -> _Item | None:
    first = text.partition(" ")[0].lower()
    if first not in {"on", "in", "at"}:
        return None
    return _Item("I have been " if _SO_FAR.search(text) else _AM, text)


def _noun(text: str) -> _Item | None:
    text, year = _OF_A_YEAR.sub("", text), _OF_A_YEAR.search(text)
    said = as_a_list(text if not text or _IS_NOBODY.match(text) else with_article(text))
    said, text = (f"{words} ({year[1]})".strip() if year else words for words in (said, text))
    if is_somebody(said):
        return _somebody(said)
    if _CREDENTIAL.match(text) and said == text:
        return _Item(_HAVE, f"my {text}")
    return _Item(_HAVE if said != text or _is_had(text) else _KNOW_OF, said)


def _somebody(text: str) -> _Item | None:
    words = text.split()
    if not _BEFORE.isdisjoint(words):
        return None
    return _Item(_AM if _SO_LONG.isdisjoint(words) else "I have been ", text)


def _is_had(noun: str) -> bool:
    """Whether people say that they have a thing, not that they know their way about it."""
    words = noun.split()
    first = words[0].lower()
    determined = first in lexicon.DETERMINERS and not goes_on_as_a_name(noun)
    counted = determined or (_COUNT.fullmatch(first) is not None and words[1:2] != ["and"])
    had = not (lexicon.HEADS | lexicon.POSSESSIONS).isdisjoint(head_of(words))
    return counted or (had and (len(words) > 1 or first in {"experience", "references"}))


_READINGS: Final[tuple[Callable[[str], _Item | None], ...]] = (
    _so,
    _age,
    _trait,
    _office,
    _degree,
    _time,
    _speed,
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


# All of them


def _clauses(items: Sequence[_Item]) -> Told:
    """What the writer has, is and did, with one "I" for what goes with one verb."""
    by_verb: dict[tuple[str, str], list[str]] = {}
    for item in items:
        by_verb.setdefault((item.verb, _time_of(item)), []).append(item.words)
    clauses = [f"{verb}{_listed(_apart(words) if verb == _KNOW_OF else words)}" for (verb, _), words in by_verb.items()]
    mark = ";" if len(clauses) > _TWO and any("," in clause for clause in clauses) else ","
    said = f"{f'{mark} '.join(clauses[:-1])}{mark} and {clauses[-1]}" if len(clauses) > 1 else clauses[0]
    yield "qualifications_clauses", said
    if is_brief(said) and len(clauses) == 1 and said.startswith("I "):
        yield "qualifications_clauses_brief", said


def _apart(items: Sequence[str]) -> list[str]:
    """Each of a list's things by itself: "EKG", "phlebotomy" and "CPT" of "EKG and phlebotomy" and "CPT"."""
    plain = [lexicon.PREPOSITIONS.isdisjoint(item.split()) and "(" not in item and len(items) > 1 for item in items]
    return [part for item, may in zip(items, plain, strict=True) for part in (item.split(" and ") if may else [item])]


def _time_of(item: _Item) -> str:
    """What keeps clauses with the same verb apart: the present from the past, and whole clauses."""
    first = item.words.partition(" ")[0]
    now = first in lexicon.PRESENT | lexicon.MODALS
    return item.words if item.verb == _BY_ITSELF else "now" if item.verb == _DO and now else ""


def _listed(items: Sequence[str]) -> str:
    return listing([_SHARE.sub(r" (\1)", item) for item in items] if len(items) > 1 else items)


def _nouns(items: Sequence[str]) -> Told:
    if any(map(is_had_already, items)):
        yield "qualifications_held", listing(items)
        return
    if len(items) > 1:
        items = [_SHARE.sub(r" (\1)", item) for item in items]
    first, *others = items
    if others and len(others) <= _TWO and any("," in item for item in items):
        yield from _nouns([first])
        yield Point.QUALIFICATIONS, with_stop(f"I also have {', and '.join(others)}")
        return
    listed = listing(items)
    yield "qualifications", listed
    if is_brief(listed):
        yield "qualifications_brief", listed
    if not any("," in item for item in items):
        yield from _mine(items)


def _mine(items: Iterable[str]) -> Told:
    mine = [with_my(item) for item in items]
    known = [item for item in mine if item is not None]
    if len(known) == len(mine):
        yield "qualifications_mine", listing(known)
