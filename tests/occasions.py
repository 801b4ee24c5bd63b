"""Occasions at random: facts of all kinds, everything that the book has a sentence for among them."""

from datetime import date, datetime, timedelta
from random import Random
from typing import Final
from zoneinfo import ZoneInfo

from attrs import evolve

from interview_etiquette import (
    ENGLISH,
    Candidate,
    English,
    Interview,
    Medium,
    MessageKind,
    Person,
    Role,
)
from interview_etiquette.english import Entry
from interview_etiquette.english.saying.register import register_of
from interview_etiquette.english.saying.slots import told
from interview_etiquette.occasion import Occasion
from interview_etiquette.points import lay_out
from interview_etiquette.wording import Paragraph, Sentence

NEW_YORK: Final = ZoneInfo("America/New_York")
TUESDAY: Final = datetime(2026, 5, 19, 15, 30, tzinfo=NEW_YORK)

_TITLES: Final = ("Senior PM", "Summer Clerkship", "associate", "Software Engineer (Remote)", "Planner at Acme", None)
_VALUED: Final = (
    None,
    "the walk through your planning room",
    "your questions about my thesis",
    "how openly you spoke about the budget",
    "explaining the roadmap",
    "meeting the night crew",
    "that you made time between two shifts",
    "openness about layoffs",
    "no hard questions",
    "shop tour",
    "better than I hoped",
    "You explained the roadmap.",
    "TBD",
)
_DRAWN: Final = (
    "fluent in the language of your clients",
    None,
    "the new bus network",
    "your plans for the clinic",
    "working with children",
    "how you train new managers",
    "because it is close to the water",
    "every new planner has a mentor",
    "the routes, the riders, and the river",
    "I grew up on that bus line.",
)
_QUALIFICATIONS: Final = (
    (),
    (),
    (),
    ("five years of demand forecasting", "a degree in statistics"),
    ("more than ten years in retail",),
    ("fluent in Spanish",),
    ("Led a team of 8",),
    ("US citizen", "fluent in Spanish"),
    ("BS Statistics, 2019",),
    ("Led a team of 8", "CPR certified", "a degree in law"),
    ("I have 5 years of SQL",),
    ("n/a",),
    ("nurse from 2009 on", "CPR certified"),
    ("the offices I have held on campus",),
)
_EXPECTED: Final = (
    None,
    "early next week",
    "2 weeks",
    "call me Friday",
    "hiring freeze",
    "TBD",
    date(2026, 5, 29),
    date(2026, 5, 19),
)
_REASONS: Final = (
    None,
    "I have accepted a position closer to home",
    "the commute",
    "for family reasons",
    "Boston",
)
_OWN: Final = (None, None, "I went home and read the paper you mentioned. It is better than you said.")


def random_occasion(seed: int) -> Occasion:
    r = Random(seed)  # noqa: S311
    name, form = r.choice((("Sara Lind", "Sara"), ("Ada Okafor", "Dr. Okafor"), ("Li Wei", None)))
    to = Person(f"{name} {seed}", r.choice((None, Role.HIRING_MANAGER)), form, appreciated=r.choice(_VALUED))
    part = r.choice(("interviewer", "interviewer", "arranger", "inviter", "host"))
    other = Person("Tom Becker", form_of_address="Tom")
    met = tuple(Person(f"Person {letter}") for letter in "ABCDEFG"[: r.choice((0, 0, 1, 3, 7))])
    expected = r.choice(_EXPECTED)
    position = r.choice(_TITLES)
    interview = Interview(
        position=position,
        ended_at=(TUESDAY + timedelta(days=seed % 5)).replace(tzinfo=r.choice((NEW_YORK, NEW_YORK, ZoneInfo("UTC")))),
        invited_by=other if part in ("arranger", "host") else to,
        arranged_by=to if part == "arranger" else r.choice((None, Person("Priya Raman"))),
        interviewers=(other,) if part != "interviewer" else (to,),
        also_met=(*met, to) if part == "host" else met,
        organization=r.choice((None, "Brightcart", "Acme Inc.")),
        reply_expected=max(expected, TUESDAY.date() + timedelta(days=5)) if isinstance(expected, date) else None,
        reply_expected_about=expected if isinstance(expected, str) else None,
    )
    wants = position is None or r.random() < 0.7
    thanked_too = (*met, Person("Priya Raman")) if interview.arranged_by not in (None, to) else met
    occasion = Occasion(
        interview,
        Candidate(
            "Noor Haddad",
            interested=wants,
            qualifications=r.choice(_QUALIFICATIONS),
            drawn_by=r.choice(_DRAWN),
            reason=r.choice(_REASONS),
            own_words=r.choice(_OWN),
            internal=r.random() < 0.25,
        ),
        to,
        r.choice(((), thanked_too)),
        kind=MessageKind.THANK_YOU if wants else MessageKind.WITHDRAWAL,
        medium=r.choice((Medium.EMAIL, Medium.EMAIL, Medium.LETTER)),
        written_on=r.choice((None, TUESDAY.date() + timedelta(days=1))),
        met_before=r.random() < 0.2,
        thanked=r.random() < 0.2,
    )
    return occasion if wants or r.random() < 0.8 else evolve(occasion, to_come=True, others=())


def body(occasion: Occasion, wording: English = ENGLISH) -> tuple[Paragraph, ...]:
    return wording.body(occasion, lay_out(occasion))


def said(paragraphs: tuple[Paragraph, ...]) -> list[Sentence]:
    return [sentence for paragraph in paragraphs for sentence in paragraph.sentences]


def suits(entry: Entry, occasion: Occasion) -> bool:
    """Whether a sentence of the book could be said on an occasion."""
    fits = register_of(occasion) in entry.register and all(fits(occasion) for fits in entry.fits)
    return fits and told(occasion)[0].keys() >= {*entry.slots}
