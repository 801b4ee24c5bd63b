"""What an occasion gives a sentence to speak of: the forms that its facts have, by name of slot."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from types import MappingProxyType
from typing import Final, TypeAlias

from interview_etiquette.applications import MessageKind
from interview_etiquette.facts import Medium, Term
from interview_etiquette.occasion import Occasion
from interview_etiquette.offers import missing_terms
from interview_etiquette.people import Person, Role
from interview_etiquette.points import Point

from . import dates, positions
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

Slots: TypeAlias = Iterable[tuple[str, str]]

_A_FEW: Final = 6
"""How many people are named; more are thanked as a group."""

_EXPERIENCED: Final = frozenset(
    "meeting seeing hearing learning talking discussing visiting getting touring being watching sitting finding "
    "spending speaking chatting having working".split()
)
_PROSPECTS: Final = {Form.ADVERB: "the chance ", Form.GERUND: "the prospect of "}
_OF_AN_EMPLOYER: Final = ("their ", "its ")
_BECAUSE: Final = ("because of ", "because ", "due to ", "since ", "owing to ")
_TERMS: Final[Mapping[Term, str]] = MappingProxyType(
    {
        Term.SALARY: "salary",
        Term.START_DATE: "start date",
        Term.ANSWER_BY: "deadline for my answer",
        Term.BENEFITS: "benefits",
        Term.PLACE: "location",
        Term.CONTINGENCIES: "contingencies",
        Term.HOURS: "hours",
        Term.REPORTING_LINE: "reporting line",
        Term.SIGNATURE: "signature",
    }
)


# Time


def _when(occasion: Occasion) -> Slots:
    interview = occasion.interview
    if interview is None or not dates.names_a_day(interview.ended_at):
        return [("when", "")]
    day = interview.ended_at.date()
    near = dates.nearby(day, written_on=occasion.written_on)
    if near is not None:
        return [("when", f" {near}"), ("days", f"{near}'s")]
    if occasion.written_on is None and occasion.kind is MessageKind.THANK_YOU and occasion.medium is Medium.EMAIL:
        name = dates.weekday(day)
        return [("when", f" on {name}"), ("days", f"{name}'s")]
    return [("when", f" on {dates.month_and_day(day, beside=occasion.written_on or day)}")]


def _reply(occasion: Occasion) -> Slots:
    interview = occasion.interview
    if interview is None:
        return []
    if interview.reply_expected is not None:
        return _reply_by(interview.reply_expected, interview.ended_at.date(), occasion.written_on)
    about = interview.reply_expected_about
    if about is None or says_nothing(about) or form_of(about) is Form.SENTENCE:
        return []
    when = expectation(about)
    if when is None:
        return [("reply_any", phrase(about))]
    return [("reply_about", when)] if when else []


def _reply_by(day: date, ended_on: date, written_on: date | None) -> Slots:
    if written_on is not None and day < written_on:
        return []
    end = "the end of the day on " if day == ended_on else ""
    return [("reply_by", f"{end}{dates.in_full(day, beside=written_on or ended_on)}")]


# Where and what


def _post(occasion: Occasion) -> Slots:
    if occasion.position is None:
        return [("organization", occasion.organization)] if occasion.organization else []
    title = positions.title_of(occasion.position)
    position = positions.the_post(title, "position")
    there = positions.at_its_organization(position, occasion.organization)
    return [
        ("the_role", positions.the_post(title, "role")),
        ("the_position", position),
        ("the_position_there", there),
        ("title", title or "position"),
    ]


# People


def _others(occasion: Occasion) -> Slots:
    if not occasion.others:
        return []
    names = occasion.names_of_others
    seen = _people_met(occasion)
    met = [name for name, other in zip(names, occasion.others, strict=True) if other in seen]
    if len(names) > _A_FEW:
        return [("met", f"{(met or names)[0]} and the others")]
    organizers = [name for name in names if name not in met]
    return [(slot, listing(who)) for slot, who in (("met", met), ("organizers", organizers)) if who]


def _people_met(occasion: Occasion) -> frozenset[Person]:
    interview = occasion.interview
    return frozenset(occasion.others if interview is None else (*interview.interviewed_by, *interview.also_met))


# What the writer says


def _appreciated(occasion: Occasion) -> Slots:
    text = occasion.to.appreciated
    if text is None or says_nothing(text):
        return []
    text = phrase(with_your(text))
    match form_of(text):
        case Form.SENTENCE:
            return []
        case Form.NOUN if is_plural(text):
            return [("appreciated", text)]
        case Form.GERUND:
            return [("appreciated_event" if text.partition(" ")[0] in _EXPERIENCED else "appreciated_doing", text)]
        case Form.NOUN | Form.CLAUSE:
            return [("appreciated", text), ("appreciated_one", text)]
        case Form.DEED:
            return [("appreciated_that", f"that you {text}")]
        case Form.THAT:
            return [("appreciated_that", text)]
        case _:
            return [("appreciated_any", text)]


def _drawn_by(occasion: Occasion) -> Slots:
    text = occasion.candidate.drawn_by
    if text is None or says_nothing(text):
        return []
    text = phrase(_of_the_reader(text, occasion.to))
    match form_of(text):
        case Form.SENTENCE:
            return []
        case Form.THAT | Form.ADJECTIVE | Form.DEED:
            return [("drawn_by_any", text)]
        case Form.ADVERB if not text.startswith("to "):
            return [("drawn_by_any", text)]
        case Form.NOUN | Form.ANY if is_plural(text):
            return [("drawn_by", text)]
        case form:
            text = f"{_PROSPECTS.get(form, '')}{text}"
            return [("drawn_by", text), ("drawn_by_one", text)]


def _of_the_reader(text: str, to: Person) -> str:
    for word in _OF_AN_EMPLOYER:
        if text.lower().startswith(word) and to.role is not Role.AGENCY_RECRUITER:
            return f"your {text[len(word) :]}"
    return text


def _qualifications(occasion: Occasion) -> Slots:
    listed = [each for each in dict.fromkeys(occasion.candidate.qualifications) if not says_nothing(each)]
    forms = [form_of(each) for each in listed]
    items = [phrase(each) for each, form in zip(listed, forms, strict=True) if form is not Form.SENTENCE]
    kinds = set(forms) - {Form.SENTENCE}
    if not items:
        return []
    if kinds == {Form.NOUN}:
        return _noun_qualifications([with_article(item) for item in items])
    if kinds == {Form.ADJECTIVE}:
        return [("qualifications_am", listing(items))]
    if kinds == {Form.DEED}:
        return [("qualifications_did", listing(items))]
    return [("qualifications_any", listing(items))]


def _noun_qualifications(items: Sequence[str]) -> Slots:
    mine = [with_my(item) for item in items]
    slots = [("qualifications", listing(items))]
    known = [item for item in mine if item is not None]
    return [*slots, ("qualifications_mine", listing(known))] if len(known) == len(mine) else slots


def _reason(occasion: Occasion) -> Slots:
    return _ground("reason", occasion.candidate.reason)


def _because(occasion: Occasion) -> Slots:
    return _ground("because", occasion.because)


def _ground(fact: str, text: str | None) -> Slots:
    """A reason, in the one form that it has."""
    if text is None or says_nothing(text) or has_inner_stop(text):
        return []
    text = _after_because(phrase(text))
    match form_of(text):
        case Form.SENTENCE:
            return [] if text.endswith("?") else [(f"{fact}_clause", text)]
        case Form.GERUND if text.startswith("having "):
            return [(f"{fact}_clause", f"I have {text.removeprefix('having ')}")]
        case Form.GERUND | Form.ADJECTIVE:
            return [(f"{fact}_clause", f"I am {text}")]
        case Form.DEED:
            return [(f"{fact}_clause", f"I {text}")]
        case Form.ADVERB:
            return [(f"{fact}_adverb", text)]
        case Form.NOUN:
            return [(f"{fact}_noun", text)]
        case _:
            return [(f"{fact}_any", text)]


def _after_because(text: str) -> str:
    for word in _BECAUSE:
        if text.lower().startswith(word):
            return uncapitalized(text[len(word) :])
    return text


# The offer


def _offer(occasion: Occasion) -> Slots:
    offer, written_on = occasion.offer, occasion.written_on
    if offer is None:
        return []
    return [
        *_dated("answer_by", offer.answer_by, written_on),
        *_dated("starts_on", offer.starts_on, None),
        *([] if offer.salary is None or says_nothing(offer.salary) else [("salary", phrase(offer.salary))]),
        *_missing(missing_terms(offer)),
    ]


def _dated(slot: str, day: date | None, written_on: date | None) -> Slots:
    if day is None:
        return []
    over = written_on is not None and day < written_on
    return [(f"{slot}_past" if over else slot, dates.in_full(day, beside=written_on or day))]


def _missing(terms: Sequence[Term]) -> Slots:
    return [("missing_terms", f"the {listing([_TERMS[term] for term in terms])}")] if terms else []


def _other_offer(occasion: Occasion) -> Slots:
    offer = occasion.other_offer
    return [] if offer is None else _dated("other_answer_by", offer.answer_by, occasion.written_on)


def _until(occasion: Occasion) -> Slots:
    return _dated("until", occasion.until, None)


def _priorities(occasion: Occasion) -> Slots:
    listed = [each for each in occasion.priorities if not says_nothing(each)]
    forms = [form_of(each) for each in listed]
    once = {
        phrase(each).lower(): phrase(each)
        for each, form in zip(listed, forms, strict=True)
        if form is not Form.SENTENCE
    }
    if not once:
        return []
    plain = {Form.ADJECTIVE, Form.DEED, Form.ADVERB, Form.THAT}.isdisjoint(forms)
    return [("priorities" if plain else "priorities_any", listing(tuple(once.values())))]


_ALL: Final[tuple[Callable[[Occasion], Slots], ...]] = (
    _when,
    _post,
    _others,
    _appreciated,
    _drawn_by,
    _qualifications,
    _reply,
    _reason,
    _offer,
    _other_offer,
    _until,
    _because,
    _priorities,
)


def slots_of(occasion: Occasion) -> dict[str, str]:
    """The forms that the facts have, by name of slot."""
    return {name: text for slots in _ALL for name, text in slots(occasion)}


# The writer's own sentences


def _own(point: Point, occasion: Occasion) -> tuple[str, ...]:
    candidate, interview = occasion.candidate, occasion.interview
    match point:
        case Point.APPRECIATED:
            return () if occasion.to.appreciated is None else (with_your(occasion.to.appreciated),)
        case Point.ENTHUSIASM:
            return () if candidate.drawn_by is None else (candidate.drawn_by,)
        case Point.QUALIFICATIONS:
            return candidate.qualifications
        case Point.PRIORITIES:
            return occasion.priorities
        case Point.REPLY_DATE if interview is not None and interview.reply_expected_about is not None:
            return (interview.reply_expected_about,)
        case _:
            return ()


def own_sentences(point: Point, occasion: Occasion) -> tuple[str, ...]:
    """What the facts of a point hold in sentences of the writer's own, as they stand."""
    if point is Point.OWN_WORDS:
        return () if occasion.candidate.own_words is None else (_quoted(occasion.candidate.own_words),)
    if point in (Point.WITHDRAWAL, Point.DECLINE):
        return _own_ground(occasion.candidate.reason)
    if point is Point.MORE_TIME:
        return _own_ground(occasion.because)
    texts = dict.fromkeys(_own(point, occasion))
    return tuple([_quoted(text) for text in texts if not says_nothing(text) and form_of(text) is Form.SENTENCE])


def _quoted(text: str) -> str:
    return capitalized(with_stop(text))


def _own_ground(text: str | None) -> tuple[str, ...]:
    if text is None or says_nothing(text) or not (has_inner_stop(text) or text.endswith("?")):
        return ()
    return (_quoted(text),)
