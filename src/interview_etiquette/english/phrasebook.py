"""The phrase book: all that English says, by kind of message."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from interview_etiquette.applications import MessageKind
from interview_etiquette.points import Point
from .entry import Entry, arranged, interviewed, job, sentences

_FIRST_MEETING: Final = (interviewed, job)

THANK_YOU: Final = (
    *sentences(
        Point.THANKS,
        "Thank you for taking the time to talk with me{when}.",
        "I appreciated the chance to talk with you{when}.",
        fits=_FIRST_MEETING,
        register="N",
    ),
    *sentences(
        (Point.THANKS, Point.POSITION),
        "Thanks so much for talking with me{when} about {the_role}.",
        fits=_FIRST_MEETING,
        register="1",
    ),
    *sentences(Point.THANKS, "Thank you for coordinating everything for {days} interview.", fits=(arranged,)),
    *sentences(Point.APPRECIATED, "What has stayed with me most is {appreciated}.", register="N1"),
    # A closing says no point; it ends the last paragraph.
    *sentences((), "If there's anything else I can send you, just let me know.", register="1"),
)

BOOK: Final[Mapping[MessageKind, tuple[Entry, ...]]] = MappingProxyType({MessageKind.THANK_YOU: THANK_YOU})
