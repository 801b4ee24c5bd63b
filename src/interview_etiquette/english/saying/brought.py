"""What somebody typed of what they bring to a job, in notes as much as in phrases, as it is said of them.

Each thing gets the verb that it wants: "I have three years of retail experience, I am good with children, and I know
Python". Where that is in doubt, all of them stand as they were typed, behind a colon.
"""

import re
from collections.abc import Iterable, Sequence
from typing import Final

from interview_etiquette._text import says_nothing
from interview_etiquette.points import Point

from . import lexicon
from .addressing import to_the_reader
from .entry import Told
from .forms import Form, form_of
from .marks import as_a_list, listing, phrase, with_stop
from .nouns import is_brief, is_had_already, with_my
from .shorthand import spelled_out
from .things import (
    BY_ITSELF,
    COMMA,
    DO,
    FOR_A_TIME,
    HAVE,
    KNOW_OF,
    LETTERS,
    NOT_ANY,
    NUMBER,
    UNITS,
    Item,
    in_small,
    is_a_record,
    item_of,
)
from .typed import SENTENCES, quoted

_TWO: Final = 2
_OWN_WORK: Final = re.compile(r"(?:[a-z]+ )?[a-z]+ing (?:would|will|could|can)\b")
_SHARE: Final = re.compile(rf", ({NUMBER} [^,]+)$", re.IGNORECASE)
"""Which part of a time was something more: "ten years in retail, five as lead"."""
_ANOTHER_SPAN: Final = re.compile(rf"(?:,? and|,) (?={NUMBER} {UNITS}\b)", re.IGNORECASE)
_NO_PART: Final = frozenset("or but so who which where when then not as with including mostly all half".split())
"""What begins so leans on what stands before it."""
_DEGREE_IN: Final = re.compile(rf"{LETTERS}, (?!{LETTERS})(?:[a-z]+|[A-Z][a-z]+(?: [A-Z][a-z]+)*)")
"""A degree with its field or its school behind a comma: "MFA, nonfiction", "MPP, Georgetown"."""


def qualifications(typed: tuple[str, ...], means: frozenset[str] = frozenset()) -> Told:
    """What the writer brings: phrases of one form together, or a mixture; sentences one by one."""
    typed = tuple([to_the_reader(spelled_out(text), means) for text in typed])
    parts = _each_once([part for text in typed if not says_nothing(text) for part in _parts(_whose(text))])
    yield from ((Point.QUALIFICATIONS, quoted(part)) for part in parts if _is_said_whole(part))
    notes = [in_small(phrase(part) or part) for part in parts if not _is_said_whole(part)]
    items = [item_of(note) for note in notes]
    known = [item for item in items if item is not None]
    if notes and len(known) < len(notes):
        yield "qualifications_any", listing([note if is_a_record(note) else as_a_list(note) for note in notes])
        return
    yield from ((Point.QUALIFICATIONS, with_stop(f"{each.verb}{each.words}")) for each in known if _is_none(each))
    known = [item for item in known if not _is_none(item)]
    if known and all(item.verb == HAVE for item in known):
        yield from _nouns([item.words for item in known])
    elif known:
        yield from _clauses(known)


def _is_none(item: Item) -> bool:
    return item.words.startswith(NOT_ANY)


def _whose(text: str) -> str:
    """A text whose background it is that fits ("education fits the job")."""
    bare = phrase(text)
    own = form_of(text) is Form.STATEMENT and (bare.partition(" ")[0] in lexicon.HEADS or bool(_OWN_WORK.match(bare)))
    return f"My {bare}" if own else text


def _is_said_whole(text: str) -> bool:
    # "My thesis is on routing", but not "never missed a shift"
    about_me = form_of(text) is Form.ANY and text.removesuffix(".").rpartition(" ")[2] in lexicon.OBJECTS_ALONE
    return (
        about_me
        or text.lower().startswith("no one ")
        or (form_of(text) in SENTENCES and text.partition(" ")[0] not in lexicon.IN_PASSING)
    )


def _parts(text: str) -> list[str]:
    """The several things that one text names, where each can stand for itself."""
    if _is_said_whole(text):
        return [text]
    of_spans = _ANOTHER_SPAN.split(text)
    if len(of_spans) > 1 and all(FOR_A_TIME.match(part) for part in of_spans):
        return of_spans
    if _DEGREE_IN.fullmatch(text):
        return [text]
    parts = [part.removeprefix("and ") for part in COMMA.split(text)]
    return parts if _stand_apart(parts) else [text]


def _stand_apart(parts: Sequence[str]) -> bool:
    first, *others = parts
    if not all(map(phrase, parts)) or any(part[0].isdigit() or part.partition(" ")[0] in _NO_PART for part in others):
        return False
    if any(
        part.removeprefix("the ").removeprefix("last ").partition(" ")[0].lower() in lexicon.NUMBERS for part in others
    ):
        return False
    whole = lexicon.PREPOSITIONS.isdisjoint(first.lower().split())
    items = [item for part in parts if (item := item_of(in_small(phrase(part)))) is not None]
    if len(items) < len(parts):
        return False
    leaning = any(item.verb == KNOW_OF for item in items[1:])
    return not leaning or (whole and items[0].verb != DO)


def _each_once(texts: Sequence[str]) -> list[str]:
    once: dict[str, str] = {}
    for text in texts:
        once.setdefault((with_my(phrase(text)) or phrase(text)).casefold(), text)
    return list(once.values())


def _clauses(items: Sequence[Item]) -> Told:
    """What the writer has, is and did, with one "I" for what goes with one verb."""
    by_verb: dict[str, list[str]] = {}
    for item in items:
        by_verb.setdefault(item.words if item.verb == BY_ITSELF else item.verb, []).append(item.words)
    clauses = [_with_verb(verb, words) for verb, words in by_verb.items()]
    mark = ";" if len(clauses) > _TWO and any("," in clause for clause in clauses) else ","
    said = f"{f'{mark} '.join(clauses[:-1])}{mark} and {clauses[-1]}" if len(clauses) > 1 else clauses[0]
    yield "qualifications_clauses", said
    if is_brief(said) and len(clauses) == 1 and said.startswith("I "):
        yield "qualifications_clauses_brief", said


def _with_verb(verb: str, items: Sequence[str]) -> str:
    if verb == KNOW_OF:
        return f"{verb}{listing([part for item in items for part in _apart(item)])}"
    return verb if verb == items[0] else f"{verb}{listing(_with_shares(items))}"


def _apart(item: str) -> list[str]:
    """The things of a list each by itself: "EKG" and "phlebotomy" of "EKG and phlebotomy"."""
    together = "," in item or "(" in item or not lexicon.PREPOSITIONS.isdisjoint(item.split())
    return [item] if together else item.split(" and ")


def _with_shares(items: Sequence[str]) -> Sequence[str]:
    """Among others, a part of a time stands in parentheses: "ten years in retail (five as lead) and a CDL"."""
    return [_SHARE.sub(r" (\1)", item) for item in items] if len(items) > 1 else items


def _nouns(items: Sequence[str]) -> Told:
    if any(map(is_had_already, items)):
        yield "qualifications_held", listing(items)
        return
    items = _with_shares(items)
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
