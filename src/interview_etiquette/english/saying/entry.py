"""What an entry of the phrase book is: a sentence, the points that it says, and whom it fits.

A sentence has slots in braces. A slot exists only where the facts give its form, and an entry is used only
where all its slots exist; a fact that belongs to one of its points and is given must have a slot in it.

=====================  ==============================================================================
slot                   for example
=====================  ==============================================================================
when                   " on Tuesday", " yesterday", " on May 19" or ""; brings its own space; once in a note
days                   "Tuesday's", "yesterday's" (not where only a date is said)
title                  "Senior PM" (for subjects)
untitled               "", where no title is known, or there is no position (for subjects)
the_role               "the Senior PM role"; "the Summer Clerkship"
the_position           "the Senior PM position"; "the Summer Clerkship"
the_position_there     "the Senior PM position at Brightcart"; once in a note
job                    "job"; "internship"
organization           "Brightcart", where it has not been named yet
met                    "Tom Becker and Ms. Raman"; "Tom Becker and the others"
organizers             the same for whoever only invited or arranged
appreciated            a noun phrase or a "how ..." ("the tour", "how you plan the routes")
appreciated_brief      the same where the sentence may go on behind it
appreciated_one        the same where it is singular, as after "is" or "was"
appreciated_thing      a singular noun phrase that may begin a sentence ("your candor")
appreciated_joy        a noun phrase for what one enjoys ("the tour")
appreciated_help       a singular one for what tells one something, where it may begin a sentence ("your advice")
appreciated_event      what the writer did ("meeting the team"), as after "I enjoyed"
appreciated_doing      what the reader did ("explaining the roadmap"), as after "thank you for"
appreciated_that       a "that ..." ("that you explained the roadmap")
appreciated_any        any other form, as after a colon
drawn_by               as appreciated
drawn_by_last          the same of any length, at the end of a sentence
drawn_by_list          several in a row ("the pace, the people, and the pay"), as after a colon
drawn_by_one           the same where it is singular, as after "is"; also "working with children"
drawn_by_thing         the same without a clause, where it may begin a sentence ("working with children")
drawn_by_clause        "every new nurse has a mentor", as after "that" and "because"
drawn_by_any           any other form, as after a colon
qualifications         noun phrases ("five years of SQL and a degree in statistics"), as after "with"
qualifications_brief   the same where the sentence may go on behind it
qualifications_held    "the posts that I have held", which one does not bring; before "would help"
qualifications_mine    the same with "my" ("my five years of SQL and my degree in statistics")
qualifications_clauses adjectives and deeds, too ("I led a team of 8, and I am fluent in Spanish"), as after "that"
qualifications_clauses_brief  the same where the sentence may go on behind it
qualifications_any     any mixture, as after a colon
reply_by               "Friday, May 29", as after "by"
reply_about            "early next week", "in two weeks", "by the end of May", as after "hear"
reply_clause           "I will get a call Friday", as after "that"
reply_any              any other form, as after a colon
reason_clause          "I have accepted a position closer to home", as after "because"
reason_first           the same where it is short, as after "because" before the news
reason_noun            "the commute", as after "because of"
reason_adverb          "for family reasons", "due to the circumstances"
reason_any             any other form, as after a colon
because_...            the same four forms of the reason for asking for time
until                  "Friday, June 12", as after "until" or "by"
answer_by              the same, of the day by which the answer is due or promised, where it is still to come
answer_by_past         the same, where it is over
other_answer_by        the same, of the other offer
salary                 "$72,000"
pay                    "salary"; "pay" by the hour
starts_on              "Monday, June 15"
missing_terms          one to three ("the start date and whom I would report to"), as after "about"
missing_terms_any      more of them, as after a colon
priorities             noun phrases ("base salary, the start date and remote days")
priorities_any         any mixture, as after a colon
=====================  ==============================================================================
"""

from collections.abc import Callable, Iterable, Mapping
from typing import Final, TypeAlias

from attrs import frozen

from interview_etiquette.applications import MessageKind
from interview_etiquette.occasion import Occasion
from interview_etiquette.people import Role
from interview_etiquette.points import Point

Fit: TypeAlias = Callable[[Occasion], bool]
Told: TypeAlias = Iterable[tuple[str | Point, str]]
"""What there is to say: a phrase under the name of its slot, a sentence of the writer's own under its point."""

FACTS_OF_POINT: Final[dict[Point, tuple[str, ...]]] = {
    Point.APPRECIATED: ("appreciated",),
    Point.ENTHUSIASM: ("drawn_by",),
    Point.QUALIFICATIONS: ("qualifications",),
    Point.REPLY_DATE: ("reply",),
    Point.WITHDRAWAL: ("reason",),
    Point.DECLINE: ("reason",),
    Point.THANK_OTHERS: ("met", "organizers"),
    Point.ANSWER_DATE: ("answer_by",),
    Point.MORE_TIME: ("until", "because"),
    Point.PRIORITIES: ("priorities",),
    Point.TERMS: ("salary", "starts_on"),
    Point.OTHER_OFFER: ("other_answer_by",),
    Point.MISSING_TERMS: ("missing_terms",),
}


_FORMS: Final = tuple(
    "_any _joy _help _first _one _brief _clauses_brief _last _list _thing _event _doing _that _clauses _held _mine _by _about _clause _noun _adverb".split()
)
FACT_OF_SLOT: Final[dict[str, str]] = {
    f"{fact}{form}": fact for facts in FACTS_OF_POINT.values() for fact in facts for form in ("", *_FORMS)
}
"""Which fact a slot says, for the facts that a point may not pass over."""


@frozen
class Entry:
    """A sentence of the phrase book.

    Args:
        text: One whole sentence (seldom two), with slots in braces.
        says: The points that it says: one, or several that stand side by side in an outline; none for a closing.
        fits: What must hold of the occasion.
        register: For which registers it is meant: formal (F), neutral (N), first-name terms (1).

    Example:
        >>> Entry("Thank you for talking with me{when}.", (Point.THANKS,)).slots
        ('when',)
    """

    text: str
    says: tuple[Point, ...] = ()
    fits: tuple[Fit, ...] = ()
    register: str = "FN1"

    @property
    def slots(self) -> tuple[str, ...]:
        """The names of its slots."""
        return tuple([part.partition("}")[0] for part in self.text.split("{")[1:]])


Sentences: TypeAlias = Mapping[MessageKind, tuple[Entry, ...]]
"""Entries by the kind of message that they are for."""


def sentences(
    says: Point | Iterable[Point], *texts: str, fits: Iterable[Fit] = (), register: str = "FN1"
) -> tuple[Entry, ...]:
    """Several entries that say the same to the same readers."""
    points = (says,) if isinstance(says, Point) else tuple(says)
    return tuple([Entry(text, points, tuple(fits), register) for text in texts])


# Whom a sentence fits: the questions about an occasion that entries ask.


def interviewed(occasion: Occasion) -> bool:
    """Whether the reader interviewed the writer, who meets them for the first time."""
    return occasion.reader_interviewed and not occasion.met_before


def interviewed_again(occasion: Occasion) -> bool:
    """Whether the reader interviewed the writer and had met them in an earlier round."""
    return occasion.reader_interviewed and occasion.met_before


def talked(occasion: Occasion) -> bool:
    """Whether the reader interviewed the writer, for the first time or again."""
    return occasion.reader_interviewed


def not_talked(occasion: Occasion) -> bool:
    """Whether the reader did not interview the writer."""
    return not occasion.reader_interviewed


def arranged(occasion: Occasion) -> bool:
    """Whether the reader only invited or arranged."""
    return occasion.reader_arranged


def reader_invited(occasion: Occasion) -> bool:
    """Whether the reader invited the writer."""
    return occasion.reader_invited


def helped(occasion: Occasion) -> bool:
    """Whether the reader did something else than interview the writer."""
    return not occasion.reader_interviewed


def met(occasion: Occasion) -> bool:
    """Whether the writer met the reader, who did more than arrange it."""
    return not occasion.reader_arranged


def showed_around(occasion: Occasion) -> bool:
    """Whether the reader was merely seen during the visit."""
    return occasion.reader_showed_around


def job(occasion: Occasion) -> bool:
    """Whether it was about a position."""
    return occasion.interview is not None and occasion.interview.position is not None


def informational(occasion: Occasion) -> bool:
    """Whether it was an informational meeting."""
    return occasion.interview is not None and occasion.interview.position is None


def keen(occasion: Occasion) -> bool:
    """Whether the writer wants the job."""
    return occasion.candidate.interested


def internal(occasion: Occasion) -> bool:
    """Whether the writer already works there."""
    return occasion.candidate.internal


def external(occasion: Occasion) -> bool:
    """Whether the writer would be new there."""
    return not occasion.candidate.internal


def staying(occasion: Occasion) -> bool:
    """Whether the writer gives no reason, which might take them away from where they work."""
    return occasion.candidate.reason is None


def in_house(occasion: Occasion) -> bool:
    """Whether the reader belongs to the employer, as far as is known."""
    return occasion.to.role is not Role.AGENCY_RECRUITER


def of_the_team(occasion: Occasion) -> bool:
    """Whether the reader is of those whom the writer would join, as far as is known."""
    return met(occasion) and in_house(occasion)


def outside(occasion: Occasion) -> bool:
    """Whether the reader only arranged it, or is of an agency."""
    return not of_the_team(occasion)


def thanked(occasion: Occasion) -> bool:
    """Whether the thanks for this round have gone out before."""
    return occasion.thanked


def not_thanked(occasion: Occasion) -> bool:
    """Whether this message is the first after this round."""
    return not occasion.thanked


def to_come(occasion: Occasion) -> bool:
    """Whether the interview is still to come."""
    return occasion.to_come


def took_place(occasion: Occasion) -> bool:
    """Whether the interview took place, as far as is known."""
    return not occasion.to_come


def two_or_more_others(occasion: Occasion) -> bool:
    """Whether two or more are thanked through the reader, so that "them" is right."""
    return len(occasion.others) > 1


def several_others(occasion: Occasion) -> bool:
    """Whether three or more are thanked through the reader, so that "everyone" is right."""
    return len(occasion.others) > 2  # noqa: PLR2004
