"""Which phrases have which meaning, ready to be looked for."""

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType
from typing import Final

from interview_etiquette.guidance import Guideline
from interview_etiquette.points import Point

from . import fault_phrases, point_phrases
from .hearing import Ear, Phrase, ear_for, literal_words, phrases_of
from .small_words import SMALL
from .word_classes import CLASSES

PHRASES: Final[Mapping[Point | Guideline, tuple[Phrase, ...]]] = MappingProxyType(
    {
        Point.THANKS: phrases_of(point_phrases.THANKS),
        Point.ENTHUSIASM: phrases_of(point_phrases.ENTHUSIASM),
        Point.QUALIFICATIONS: phrases_of(point_phrases.QUALIFICATIONS),
        Point.REPLY_DATE: phrases_of(point_phrases.REPLY_DATE),
        Point.WITHDRAWAL: phrases_of(point_phrases.WITHDRAWAL),
        Point.THANK_OTHERS: phrases_of(point_phrases.THANK_OTHERS),
        Guideline.LEAVE_PAY_OUT: phrases_of(fault_phrases.LEAVE_PAY_OUT),
        Guideline.NO_REPROACH: phrases_of(fault_phrases.NO_REPROACH),
        Guideline.FILL_EVERY_BLANK: phrases_of(fault_phrases.FILL_EVERY_BLANK),
    }
)
"""What says a point, or should not be there."""

HINTS: Final[Mapping[Point, tuple[Phrase, ...]]] = MappingProxyType(
    {
        Point.ENTHUSIASM: phrases_of(point_phrases.ENTHUSIASM_HINTS),
        Point.WITHDRAWAL: phrases_of(point_phrases.WITHDRAWAL_HINTS),
    }
)
"""What says a point unless the draft says the opposite."""

INNOCENT: Final[Mapping[Point | Guideline, tuple[Phrase, ...]]] = MappingProxyType(
    {
        Point.THANKS: phrases_of(point_phrases.NO_THANKS),
        Point.ENTHUSIASM: phrases_of(point_phrases.NO_ENTHUSIASM),
        Point.QUALIFICATIONS: phrases_of(point_phrases.NO_QUALIFICATIONS),
        Point.REPLY_DATE: phrases_of(point_phrases.NO_REPLY_DATE),
        Point.WITHDRAWAL: phrases_of(point_phrases.NO_WITHDRAWAL),
        Guideline.LEAVE_PAY_OUT: phrases_of(fault_phrases.INNOCENT_LEAVE_PAY_OUT),
        Guideline.NO_REPROACH: phrases_of(fault_phrases.INNOCENT_NO_REPROACH),
        Guideline.FILL_EVERY_BLANK: phrases_of(fault_phrases.INNOCENT_FILL_EVERY_BLANK),
    }
)
"""What takes back whatever of the same meaning it overlaps."""

EMPHATIC: Final = phrases_of(point_phrases.EMPHATIC)
"""Denials that deny nothing."""

REQUESTS: Final = phrases_of(point_phrases.REQUESTS)
"""Requests to thank somebody, who is named in them or after them."""

BLAMES: Final = phrases_of(fault_phrases.BLAMES)
"""Reproaches behind the name of somebody."""


@cache
def ear_of(meaning: Point | Guideline) -> Ear:
    """The phrases of a point, or of what should not be there, ready to be looked for."""
    return ear_for(PHRASES[meaning], INNOCENT.get(meaning, ()), EMPHATIC, CLASSES)


@cache
def hints_of(point: Point) -> Ear:
    """The phrases that hint at a point, ready to be looked for."""
    return ear_for(HINTS[point], INNOCENT.get(point, ()), EMPHATIC, CLASSES)


@cache
def requests() -> Ear:
    """The requests to thank somebody, ready to be looked for."""
    return ear_for(REQUESTS, (), EMPHATIC, CLASSES)


@cache
def blames() -> Ear:
    """The reproaches behind the name of somebody, ready to be looked for."""
    return ear_for(BLAMES, (), EMPHATIC, CLASSES)


@cache
def common_words() -> frozenset[str]:
    """The words that mean something here, so that a name of such words may be those words."""
    tables = (*PHRASES.values(), *HINTS.values(), *INNOCENT.values(), EMPHATIC, REQUESTS)
    return SMALL | literal_words([phrase.pattern for table in tables for phrase in table], CLASSES)
