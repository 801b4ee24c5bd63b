"""What somebody typed about an interview, an offer or themselves: phrases by slot, sentences by point.

A phrase stands in a sentence of the book, in the slot for the form that it has;
a sentence of the writer's own is said as it stands where its point is said.
"""

from collections.abc import Iterator, Sequence
from typing import Final, TypeAlias

from interview_etiquette.occasion import Occasion
from interview_etiquette.people import Person, Role
from interview_etiquette.points import Point

from .expectations import expectation
from .forms import (
    Form,
    capitalized,
    form_of,
    has_inner_stop,
    is_plural,
    listing,
    phrase,
    says_nothing,
    uncapitalized,
    with_article,
    with_my,
    with_stop,
    with_your,
)

Told: TypeAlias = Iterator[tuple[str | Point, str]]
"""What there is to say: a phrase under the name of its slot, a sentence of the writer's own under its point."""

_EXPERIENCED: Final = frozenset(
    "meeting seeing hearing learning talking discussing visiting getting touring being watching sitting finding "
    "spending speaking chatting having working".split()
)
_EXPERIENCES: Final = frozenset("learned saw met heard enjoyed liked loved felt got came left had".split())
_VERBS: Final = {Form.NOUN: "I have ", Form.ADJECTIVE: "I am ", Form.DEED: "I "}
_OF_AN_EMPLOYER: Final = ("their ", "its ")
_BECAUSE: Final = ("because of ", "because ", "due to ", "since ", "owing to ")


def quoted(text: str) -> str:
    """A text as a sentence of the writer's own."""
    return capitalized(with_stop(text))


def appreciated(occasion: Occasion) -> Told:
    """What the writer valued, as it is said to the reader."""
    typed = occasion.to.appreciated
    if typed is None or says_nothing(typed):
        return
    text = phrase(with_your(typed))
    match form_of(with_your(typed)):
        case Form.GERUND if text.split()[1] in {"me", "us"}:
            yield "appreciated_doing", text
        case Form.SENTENCE:
            yield Point.APPRECIATED, quoted(with_your(typed))
        case Form.GERUND:
            yield "appreciated_event" if text.partition(" ")[0] in _EXPERIENCED else "appreciated_doing", text
        case Form.NOUN | Form.CLAUSE as form:
            yield "appreciated", text
            if form is Form.CLAUSE or not is_plural(text):
                yield "appreciated_one", text
        case Form.DEED:
            who = "I" if text.partition(" ")[0] in _EXPERIENCES else "you"
            yield "appreciated_that", f"that {who} {text}"
        case form:
            yield "appreciated_that" if form is Form.THAT else "appreciated_any", text


def drawn_by(occasion: Occasion) -> Told:
    """What draws the writer to the job."""
    typed = occasion.candidate.drawn_by
    if typed is None or says_nothing(typed):
        return
    text, form = phrase(_of_the_reader(typed, occasion.to)), form_of(typed)
    if form is Form.SENTENCE:
        yield Point.ENTHUSIASM, quoted(typed)
    elif _bears_no_noun(form, text):
        yield "drawn_by_any", text
    elif form is Form.GERUND:
        yield "drawn_by_one", text
    else:
        text = f"the chance {text}" if form is Form.ADVERB else text
        yield "drawn_by", text
        if form is Form.CLAUSE or not is_plural(text):
            yield "drawn_by_one", text


def _bears_no_noun(form: Form, text: str) -> bool:
    if form is Form.ADVERB:
        return not text.startswith("to ")
    return form in (Form.THAT, Form.ADJECTIVE, Form.DEED) or form is Form.ANY


def _of_the_reader(text: str, to: Person) -> str:
    for word in _OF_AN_EMPLOYER:
        if text.lower().startswith(word) and to.role is not Role.AGENCY_RECRUITER:
            return f"your {text[len(word) :]}"
    return text


def qualifications(occasion: Occasion) -> Told:
    """What the writer brings: phrases of one form together, or a mixture; sentences one by one."""
    listed = [text for text in dict.fromkeys(occasion.candidate.qualifications) if not says_nothing(text)]
    forms = {text: form_of(text) for text in listed}
    for text in listed:
        if forms[text] is Form.SENTENCE:
            yield Point.QUALIFICATIONS, quoted(text)
    items = [_as_a_noun(text, forms[text]) for text in listed if forms[text] is not Form.SENTENCE]
    kinds = {Form.NOUN if form is Form.GERUND else form for form in forms.values()} - {Form.SENTENCE}
    if kinds == {Form.NOUN}:
        yield from _nouns(items)
    elif kinds and kinds <= set(_VERBS):
        yield "qualifications_clauses", _clauses([f"{_VERBS[form_of(item)]}{item}" for item in items])
    elif items:
        yield "qualifications_any", listing(items)


def _as_a_noun(text: str, form: Form) -> str:
    if form is Form.GERUND:
        return f"experience {phrase(text)}"
    return with_article(phrase(text)) if form is Form.NOUN else phrase(text)


def _clauses(clauses: Sequence[str]) -> str:
    return f"{', '.join(clauses[:-1])}, and {clauses[-1]}" if len(clauses) > 1 else clauses[0]


def _nouns(items: Sequence[str]) -> Told:
    yield "qualifications", listing(items)
    mine = [with_my(item) for item in items]
    known = [item for item in mine if item is not None]
    if len(known) == len(mine):
        yield "qualifications_mine", listing(known)


def reply_about(occasion: Occasion) -> Told:
    """When the writer expects to hear, in general."""
    typed = None if occasion.interview is None else occasion.interview.reply_expected_about
    if typed is None or says_nothing(typed):
        return
    if form_of(typed) is Form.SENTENCE:
        yield Point.REPLY_DATE, quoted(typed)
        return
    when = expectation(typed)
    if when is None:
        yield "reply_any", phrase(typed)
    elif when:
        yield "reply_about", when


def own_words(occasion: Occasion) -> Told:
    """The writer's own sentences, whatever they are about."""
    if occasion.candidate.own_words is not None:
        yield Point.OWN_WORDS, quoted(occasion.candidate.own_words)


def reason(occasion: Occasion) -> Told:
    """Why the writer withdraws or declines."""
    return _ground("reason", occasion.candidate.reason, (Point.WITHDRAWAL, Point.DECLINE))


def because(occasion: Occasion) -> Told:
    """Why the writer asks for time."""
    return _ground("because", occasion.because, (Point.MORE_TIME,))


def _ground(fact: str, typed: str | None, points: Sequence[Point]) -> Told:
    if typed is None or says_nothing(typed):
        return
    if has_inner_stop(typed) or typed.endswith("?"):
        yield from ((point, quoted(typed)) for point in points)
        return
    text = _as_a_wish(_after_because(phrase(typed)))
    match form_of(text):
        case Form.SENTENCE:
            yield f"{fact}_clause", text
        case Form.GERUND if text.startswith("having "):
            yield f"{fact}_clause", f"I have {text.removeprefix('having ')}"
        case Form.GERUND | Form.ADJECTIVE:
            yield f"{fact}_clause", f"I am {text}"
        case Form.DEED:
            yield f"{fact}_clause", f"I {text}"
        case Form.NOUN if text.endswith((" reasons", " circumstances")):
            yield f"{fact}_adverb", f"for {text}" if text.endswith("reasons") else f"because of {text}"
        case Form.ADVERB | Form.NOUN as form:
            yield f"{fact}_{form.value}", text
        case Form.ANY if text != phrase(typed):  # they wrote "because of" themselves
            yield f"{fact}_noun", text
        case _:
            yield f"{fact}_any", text


def _after_because(text: str) -> str:
    for word in _BECAUSE:
        if text.lower().startswith(word):
            return uncapitalized(text[len(word) :])
    return text


def _as_a_wish(text: str) -> str:
    """What is to come, as a clause: "I want to stay closer to home"."""
    return f"I want {text}" if text.startswith("to ") else text


def priorities(occasion: Occasion) -> Told:
    """What to negotiate for, each once, in its order."""
    listed = [text for text in occasion.priorities if not says_nothing(text)]
    forms = [form_of(text) for text in listed]
    once: dict[str, str] = {}
    for text, form in zip(listed, forms, strict=True):
        if form is Form.SENTENCE:
            yield Point.PRIORITIES, quoted(text)
        else:
            once.setdefault(phrase(text).lower(), phrase(text))
    if once:
        plain = {Form.ADJECTIVE, Form.DEED, Form.ADVERB, Form.THAT}.isdisjoint(forms)
        yield "priorities" if plain else "priorities_any", listing(tuple(once.values()))
