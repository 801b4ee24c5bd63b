"""What the findings of a review say in English."""

from collections.abc import Mapping
from datetime import date, datetime
from types import MappingProxyType
from typing import Final

from interview_etiquette.occasion import Occasion
from interview_etiquette.points import Point
from interview_etiquette.wording import Remark

from .dates import date_line

FINDINGS: Final[Mapping[Point | Remark, str]] = MappingProxyType(
    {
        Point.THANKS: "Say thank you for the time that you were given.",
        Point.POSITION: "Name the position: {position}.",
        Point.APPRECIATED: "Say what you valued in talking to {reader}: {appreciated}.",
        Point.OWN_WORDS: "Say what you wanted to say in your own words: {own_words}",
        Point.ENTHUSIASM: "Say that you want the job, and what draws you to it.",
        Point.QUALIFICATIONS: "Say what qualifies you: {qualifications}.",
        Point.REPLY_DATE: "Say when you expect to hear, or that you look forward to it.",
        Point.WITHDRAWAL: "Say unmistakably that you withdraw from consideration.",
        Point.THANK_OTHERS: "You may ask {reader} to thank the others: {others}.",
        Remark.TOO_LATE: "Send it sooner: it was due by {moment}.",
        Remark.TOO_EARLY: "Send it later: the interview ends at {moment}.",
        Remark.GREETS_NOBODY: "Greet {reader} by name{instead}.",
        Remark.GREETS_SOMEBODY_ELSE: 'Address it to {address}, not to "{quote}".',
        Remark.THANKS_THE_READER_THROUGH_THE_READER: "Do not ask {reader} to thank themselves{quoted}.",
        Remark.WISHES_FOR_IT: "Claim no wish for a job that you decline{quoted}.",
        Remark.WITHDRAWS: "Do not withdraw unless you mean to{quoted}.",
        Remark.NAMES_ANOTHER_DAY: "Check the date: you expect to hear by {expected}, not by {day}.",
        Remark.TALKS_OF_PAY: "Leave pay and benefits for later{quoted}.",
        Remark.LEAVES_A_BLANK: "Fill in or take out what was left over{quoted}.",
        Remark.SIGNED_BY_ANOTHER: 'Sign it as {writer}, not as "{quote}".',
        Remark.REPROACHES: "Take out the reproach or demand{quoted}.",
        Remark.TOO_SHORT: "Write more than this: a note of a few words says nothing.",
        Remark.TOO_LONG: "Shorten it to a page, about 400 words.",
    }
)
"""What to do about each, with slots for what the occasion knows."""


def finding(remark: Point | Remark, occasion: Occasion, quote: str | None, day: date | datetime | None) -> str:
    """What to do about a draft."""
    interview, candidate = occasion.interview, occasion.candidate
    expected = None if interview is None else interview.reply_expected
    return FINDINGS[remark].format(
        reader=occasion.to.name,
        address=occasion.to.address,
        writer=candidate.name,
        position=occasion.position,
        appreciated=occasion.to.appreciated,
        own_words=candidate.own_words,
        qualifications="; ".join(candidate.qualifications),
        others=", ".join(occasion.names_of_others),
        quote=quote,
        quoted="" if quote is None else f': "{quote}"',
        instead="" if quote is None else f', not "{quote}"',
        moment=day.isoformat(" ", "minutes") if isinstance(day, datetime) else day,
        day=day and date_line(day),
        expected=expected and date_line(expected),
    )
