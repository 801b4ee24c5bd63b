"""What draws somebody to a job, where it was typed as half a sentence ("offers growth", "get to travel", "near home")."""

import re
from collections.abc import Callable
from typing import Final

from attrs import frozen

from . import lexicon
from .articles import a_or_an
from .clauses import may_be_a_clause
from .forms import Form, form_of, wants_to_do
from .grounds import FAR, GROWING_UP, says_more
from .marks import as_a_list, is_in_ing, phrase
from .nouns import head_of, head_word, is_in_s, is_plural

_FRANKLY: Final = ("to be honest", "to be frank", "to be fair", "to tell the truth", "to start with", "to some extent")
_IS_SO: Final = re.compile(r" (?:(?:is|was|are|were|would|will|makes|gives|means|feels|sounds|seems|keeps) |matters\b)")
"""A judgment on what somebody does ("working with kids is fun")."""
_TWO: Final = re.compile(r"([^ ,]+), ([^ ,]+(?: [^ ,]+){0,2})")
_NO_NAME: Final = re.compile("[a-z]")
_NOT_DOING: Final = re.compile(r"not (\w+)\b")
_POINTING: Final = ("this ", "it ", "these ")
_SURELY: Final = lexicon.DOES | lexicon.VERBS_OF_ANOTHER | lexicon.OF_A_JOB
_GOES_ON: Final = lexicon.AFTER_A_VERB | lexicon.WITH_WHOM | lexicon.POSSESSIVES | {"to"}
_NAMED: Final = lexicon.NOUNS | lexicon.ATTRACTIONS | lexicon.THINGS | lexicon.PEOPLE
_A: Final = lexicon.DETERMINERS.difference(("a", "an", "my")) | lexicon.PREPOSITIONS | lexicon.HOW | {"working"}
"""Words at whose head a phrase does not say what the job is."""


def as_an_attraction(typed: str) -> str:
    """What was typed, with the words that it takes to stand in a sentence; whole sentences as they are."""
    form = form_of(typed)
    if form is Form.SENTENCE or " " not in phrase(typed).strip():
        return f"that it is {phrase(typed)}" if phrase(typed) in lexicon.OF_JOBS else typed
    text = phrase(typed)
    words = text.lower().replace("\u2019", "'").split()
    start = _Start(text, words[0].removesuffix(","), words[1], form)
    said = next((said for holds, said in _STARTS if holds(start)), None)
    are = "are" if is_plural(text) else "is"
    both, rest = as_a_list(_two_together(text)), text.partition(" ")[2]
    return said.format(text=both, rest=rest, are=are, a=a_or_an(text)) if said else typed


@frozen
class _Start:
    """How a text starts, which tells who does it, or what is so."""

    text: str
    first: str
    second: str
    form: Form


def _is_liked(start: _Start) -> bool:
    always = start.first == "always" and start.second in lexicon.LIKED
    return always or (start.first in lexicon.LIKED and start.second not in {"of", "for"})


def _is_how_the_writer_is(start: _Start) -> bool:
    state = start.second if start.first in lexicon.STATES_BEFORE else start.first
    head = head_word(start.text)
    return state in lexicon.STATES and head not in lexicon.PEOPLE and not is_in_s(head)


def _is_done_by_the_writer(start: _Start) -> bool:
    return (
        (start.first == "get" and start.second == "to")
        or (start.first == "can" and start.second != "be")
        or (start.first in lexicon.MODALS and start.second in lexicon.DONE_BY_ONE)
    )


def _is_done_by_a_job(start: _Start) -> bool:
    return start.first in _SURELY | lexicon.MODALS or (
        start.first in lexicon.DOES_OR_THINGS and start.second in _GOES_ON
    )


def _is_what_it_is(start: _Start) -> bool:
    head = head_of(start.text.split())
    return start.first not in _A and not is_in_ing(start.first) and head[-1] in lexicon.JOBS and len(head) > 1


def _is_how_it_is(start: _Start) -> bool:
    """Whether it is how the job is ("fun and busy", "close enough to walk", "remote 2 days a week")."""
    if start.second == "enough" or (start.first in lexicon.TO_BE_DONE and start.second == "to"):
        return True
    head = start.text.split()[-1]
    several = start.text.lower().startswith(f"{start.first},") and head not in _NAMED and not is_in_s(head)
    return start.first in lexicon.OF_JOBS and (
        several or start.second in lexicon.AFTER_ADJECTIVES or start.second[0].isdigit()
    )


def _is_where_or_whose_it_is(start: _Start) -> bool:
    """Whether it is where the job is, or what kind of place it is ("near my house", "family owned")."""
    owned = start.text.split()[-1] in lexicon.OWNED and start.form not in (Form.STATEMENT, Form.NOUN)
    placed = start.form is Form.ADVERB and start.first in lexicon.PLACED and start.second in lexicon.DETERMINERS
    timed = start.first in {"part", "full"} and start.second == "time"
    return owned or placed or timed or FAR.match(start.text) is not None


def _two_together(text: str) -> str:
    # "challenging, fast paced"
    found = _TWO.fullmatch(text)
    return f"{found[1]} and {found[2]}" if found is not None and found[1] in lexicon.OF_JOBS else text


def _is_to_be_done(start: _Start) -> bool:
    several = is_in_s(start.second) and start.second not in lexicon.FINITE and start.first in lexicon.TO_DO_FOR
    return start.first in lexicon.TO_DO_SURELY or several or wants_to_do(start.first, start.second)


_STARTS: Final[tuple[tuple[Callable[[_Start], bool], str], ...]] = (
    (lambda start: start.text.lower().startswith(_FRANKLY), "{text}"),
    (lambda start: start.form is Form.ADVERB and start.first == "to", "the chance {text}"),
    (_is_liked, "I {text}"),
    (lambda start: start.first in lexicon.MODALS and start.second in lexicon.LIKED, "I {text}"),
    (_is_how_the_writer_is, "I am {text}"),
    (lambda start: start.first == "able", "that I would be {text}"),
    (lambda start: start.first in lexicon.TRUSTED and start.second == "to", "that I would be {text}"),
    (lambda start: start.first in {"always", "never"} and start.second in {"a", "something"}, "that there is {text}"),
    (lambda start: start.first == "not" and start.second in lexicon.NOT_A_LOT, "that there {are} {text}"),
    (lambda start: start.first == "wanting", "I want {rest}"),
    (lambda start: start.first == "hoping", "I hope {rest}"),
    (_is_done_by_the_writer, "that I {text}"),
    (_is_done_by_a_job, "that it {text}"),
    (lambda start: start.first in lexicon.MORE and start.form is not Form.STATEMENT, "that it offers {text}"),
    (lambda start: start.first == "no" and start.form is not Form.STATEMENT, "that there {are} {text}"),
    (lambda start: start.text[0].isdigit() and start.second in lexicon.ONE_SPAN, "the {text}"),
    (lambda start: start.first == "not" and start.second in {"a", "an"}, "that it is {text}"),
    (lambda start: start.text.lower() == f"not {start.second}" and not is_in_ing(start.second), "that it is {text}"),
    (lambda start: start.first == "not" and start.second in lexicon.STUCK, "that I would not be {rest}"),
    (lambda start: _is_what_it_is(start) and start.first in {"a", "an", "my"}, "that it is {text}"),
    (lambda start: _is_what_it_is(start) and start.text[0].islower(), "that it is {a} {text}"),
    (_is_how_it_is, "that it is {text}"),
    (_is_where_or_whose_it_is, "that it is {text}"),
    (_is_to_be_done, "the chance to {text}"),
)
"""Which words a text lacks; the first test that holds decides."""


def is_half_heard(text: str) -> bool:
    """Whether a phrase has signs of a verb, so that it had better stand alone ("the children love it")."""
    return " " in text and may_be_a_clause(text.split())


def says_it_alone(text: str, form: Form) -> bool:
    """Whether a text says it better as a sentence of its own than within one of ours."""
    if form is Form.STATEMENT:
        judged = is_in_ing(text.partition(" ")[0]) and _IS_SO.search(text) is not None
        return judged or text.startswith(_POINTING) or "," in text
    if form is Form.GERUND:
        return GROWING_UP.match(text) is not None
    if form is Form.ADVERB:
        return says_more(text)
    return form is Form.SENTENCE or (form is Form.ANY and is_half_heard(text))


def is_not_doing(text: str) -> bool:
    """Whether a phrase is of what one does not do ("not having to commute")."""
    found = _NOT_DOING.match(text)
    return found is not None and is_in_ing(found[1]) and found[1] not in lexicon.ADJECTIVES


def is_a_thing(text: str) -> bool:
    """Whether a phrase without an article is of a thing ("room to move up", "public service")."""
    return _NO_NAME.match(text) is not None and head_word(text) in lexicon.THINGS
