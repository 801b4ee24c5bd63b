"""What an occasion gives a sentence to speak of, by name of slot; `in_words` has what somebody put in words."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from functools import lru_cache
from itertools import compress
from types import MappingProxyType
from typing import Final

from interview_etiquette.applications import MessageKind
from interview_etiquette.english import dates
from interview_etiquette.facts import Medium, Term, names_a_day
from interview_etiquette.occasion import Occasion
from interview_etiquette.offers import answer_day, missing_terms
from interview_etiquette.people import Person
from interview_etiquette.points import Point

from . import positions
from .entry import Told
from .marks import listing

_A_FEW: Final = 6
"""How many people are named; more are thanked as a group."""

_TERMS: Final[Mapping[Term, str]] = MappingProxyType(
    {
        Term.SALARY: "the salary",
        Term.START_DATE: "the start date",
        Term.ANSWER_BY: "the deadline for my answer",
        Term.BENEFITS: "the benefits",
        Term.PLACE: "the location",
        Term.HOURS: "the hours",
        Term.CONTINGENCIES: "any conditions",
        Term.REPORTING_LINE: "the reporting line",
        Term.SIGNATURE: "how to sign the offer",
    }
)
"""How a missing term is asked about, after "about"; those that are questions come last."""

_A_FEW_TERMS: Final = 3
"""How many missing terms stand in a plain question; more are listed after a colon."""


def _when(occasion: Occasion) -> Told:
    interview = occasion.interview
    if interview is None or not names_a_day(interview.ended_at):
        yield "when", ""
        return
    day = interview.ended_at.date()
    near = dates.nearby(day, written_on=occasion.written_on)
    if near is not None:
        yield "when", f" {near}"
        yield "days", f"{near}'s"
    elif occasion.written_on is None and occasion.kind is MessageKind.THANK_YOU and occasion.medium is Medium.EMAIL:
        yield "when", f" on {dates.weekday(day)}"
        yield "days", f"{dates.weekday(day)}'s"
    else:
        yield "when", f" on {dates.month_and_day(day, beside=occasion.written_on or day)}"


def _reply_by(occasion: Occasion) -> Told:
    interview, written_on = occasion.interview, occasion.written_on
    day = None if interview is None else interview.reply_expected
    if interview is None or day is None or (written_on is not None and day < written_on):
        return
    ended_on = interview.ended_at.date()
    end = "the end of the day on " if day == ended_on else ""
    yield "reply_by", f"{end}{dates.in_full(day, beside=written_on or ended_on)}"


def _post(occasion: Occasion) -> Told:
    named = None if occasion.candidate.internal else occasion.organization  # nobody names their own employer at work
    return _post_at(named, occasion.position)


@lru_cache(maxsize=1024)
def _post_at(organization: str | None, position: str | None) -> Told:
    title = "" if position is None else positions.title_of(position)
    told = [("title", positions.in_a_subject(title)) if positions.is_a_title(title) else ("untitled", "")]
    if organization is not None and (name := positions.called(organization)):
        told.append(("organization", name))
    told.append(("job", positions.what_it_is(title)))
    if position is not None:
        post = positions.the_post(title, "position")
        told.append(("the_role", positions.the_post(title, "role")))
        told.append(("the_position", post))
        told.append(("the_position_there", positions.at_its_organization(post, organization)))
    return tuple(told)


def _others(occasion: Occasion) -> Told:
    if not occasion.others:
        return
    names = [_within_a_sentence(name) for name in occasion.names_of_others]
    seen = _people_met(occasion)
    met = list(compress(names, [other in seen for other in occasion.others]))
    organizers = [name for name in names if name not in met]
    if len(names) > _A_FEW:
        yield "met", f"{(met or names)[0]} and the others"
        return
    if met:
        yield "met", listing(met)
    if organizers:
        yield "organizers", listing(organizers)


def _within_a_sentence(name: str) -> str:
    # "The team", but not "The Honorable Ann Li".
    the, _, rest = name.partition(" ")
    return f"the {rest}" if the == "The" and rest.islower() else name


def _people_met(occasion: Occasion) -> frozenset[Person]:
    interview = occasion.interview
    return frozenset(occasion.others if interview is None else (*interview.interviewed_by, *interview.also_met))


def _offer(occasion: Occasion) -> Told:
    offer, written_on = occasion.offer, occasion.written_on
    if offer is None:
        return
    promises = occasion.kind is MessageKind.ACKNOWLEDGMENT
    answer_by = answer_day(offer, occasion.policy) if promises else offer.answer_by
    yield from _dated("answer_by", answer_by, written_on)
    yield from _dated("starts_on", offer.starts_on, None, beside=_known_day(occasion))
    missing: Sequence[Term] = missing_terms(offer)
    if missing:
        slot = "missing_terms" if len(missing) <= _A_FEW_TERMS else "missing_terms_any"
        yield slot, listing([words for term, words in _TERMS.items() if term in missing])


def _other_offer(occasion: Occasion) -> Told:
    answer_by = None if occasion.other_offer is None else occasion.other_offer.answer_by
    return _dated("other_answer_by", answer_by, occasion.written_on)


def _until(occasion: Occasion) -> Told:
    return _dated("until", occasion.until, None, beside=_known_day(occasion))


def _known_day(occasion: Occasion) -> date | None:
    """A day near that of writing, whose year may be left out."""
    offer, interview = occasion.offer, occasion.interview
    received_at = None if offer is None else offer.received_at
    ended_at = None if interview is None else interview.ended_at
    moment = received_at or ended_at
    return occasion.written_on or (None if moment is None else moment.date())


def _dated(slot: str, day: date | None, written_on: date | None, *, beside: date | None = None) -> Told:
    if day is not None:
        over = written_on is not None and day < written_on
        yield f"{slot}_past" if over else slot, dates.in_full(day, beside=beside or written_on or day)


def _in_words(occasion: Occasion) -> Told:
    """What somebody put in words; the many patterns that tell what it is are loaded when there is a text."""
    writer, interview, offer = occasion.candidate, occasion.interview, occasion.offer
    texts = {
        "appreciated": occasion.to.appreciated,
        "own_words": writer.own_words,
        "drawn_by": writer.drawn_by,
        "qualifications": writer.qualifications,
        "reply_about": None if interview is None else interview.reply_expected_about,
        "reason": writer.reason,
        "because": occasion.because,
        "priorities": occasion.priorities,
        "salary": None if offer is None else offer.salary,
    }
    given = {name: text for name, text in texts.items() if text}
    if not given:
        return ()
    from .in_words import in_words

    return in_words(given, occasion)


IN_A_SUBJECT: Final = (_when, _post)
IN_A_BODY: Final[tuple[Callable[[Occasion], Told], ...]] = (
    _when,
    _post,
    _others,
    _in_words,
    _reply_by,
    _offer,
    _other_offer,
    _until,
)


def told(
    occasion: Occasion, parts: Sequence[Callable[[Occasion], Told]] = IN_A_BODY
) -> tuple[dict[str, str], dict[Point, list[str]]]:
    """What there is to say: phrases by slot, and the writer's own sentences by point."""
    slots: dict[str, str] = {}
    quotes: dict[Point, list[str]] = {}
    for part in parts:
        for key, text in part(occasion):
            if isinstance(key, Point):
                quotes.setdefault(key, []).append(text)
            else:
                slots[key] = text
    return slots, quotes
