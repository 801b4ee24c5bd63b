"""Every sentence of the phrase book by itself: what it claims to say is heard in it, and nothing that its kind must not.

Laws over messages meet some of the sentences in each run; this meets all of them in every run.
"""

from collections.abc import Callable, Iterator
from typing import Final

import pytest

from interview_etiquette import MessageKind, Point
from interview_etiquette.english import BOOK, Entry

from . import ear

HEARD: Final[dict[Point, str]] = {
    Point.THANKS: ear.THANKS,
    Point.OFFER_THANKS: f"{ear.THANKS}|{ear.GLADNESS}",
    Point.WITHDRAWAL: ear.WITHDRAWS,
    Point.THANK_OTHERS: ear.RELAYS,
    Point.REPLY_DATE: rf"{ear.AWAITS}|\{{reply",
    Point.STATUS_QUESTION: ear.ASKS,
    Point.OFFER_QUESTION: ear.ASKS,
    Point.MISSING_TERMS: ear.ASKS,
    Point.MORE_TIME: r"\?|\b(would|might|may|could|ask)\b",
    Point.WRITTEN_OFFER: ear.IN_WRITING + r"|\bterms\b",
    Point.ANSWER_DATE: r"\{answer_by",
    Point.OTHER_OFFER: r"\b(another|other) (offer|employer|position)",
    Point.PRIORITIES: rf"{ear.HAGGLING}|\{{priorities",
    Point.ACCEPTANCE: ear.YES,
    Point.DECLINE: ear.NO,
    Point.TERMS: r"\{(salary|starts_on)",
    Point.FUTURE: r"\b(other|another|else|future|again)\b",
}
"""What somebody hears who knows nothing of points; the rest have a slot for a fact, or are heard as a wish."""

NOT_HEARD: Final[dict[str, tuple[str, tuple[MessageKind, ...]]]] = {
    "a reproach": (ear.REPROACH, tuple(BOOK.sentences)),
    "a withdrawal": (ear.WITHDRAWS, tuple(kind for kind in BOOK.sentences if kind is not MessageKind.WITHDRAWAL)),
    "a wish": (ear.COURTSHIP, (MessageKind.WITHDRAWAL, MessageKind.DECLINE)),
    "a no": (ear.NO, tuple(kind for kind in BOOK.sentences if kind is not MessageKind.DECLINE)),
    "a yes": (
        ear.YES,
        tuple(k for k in BOOK.sentences if k not in {MessageKind.ACCEPTANCE, MessageKind.OFFER_REMINDER}),
    ),
    "pay": (
        ear.PAY,
        (
            MessageKind.THANK_YOU,
            MessageKind.WITHDRAWAL,
            MessageKind.STATUS_INQUIRY,
            MessageKind.DEADLINE_NOTICE,
            MessageKind.CLOSING_THANKS,
        ),
    ),
}


def entries(*kinds: MessageKind) -> Iterator[Entry]:
    for kind in kinds:
        yield from BOOK.sentences[kind]


def unheard(point: Point, hears: Callable[[str], bool]) -> list[str]:
    return [entry.text for entry in entries(*BOOK.sentences) if point in entry.says and not hears(entry.text)]


@pytest.mark.parametrize("point", HEARD, ids=lambda point: point.value)
def test_what_a_sentence_says_is_heard_in_it(point: Point) -> None:
    silent = unheard(point, lambda text: ear.hears(HEARD[point], text))
    assert not silent, f"nobody hears the {point.value}"


def test_a_wish_for_the_job_is_heard_as_one() -> None:
    silent = unheard(Point.ENTHUSIASM, ear.wants_the_job)
    assert not silent, "nobody hears that the job is wanted"


def test_no_other_sentence_of_a_thank_you_is_heard_as_a_wish() -> None:
    """Otherwise a note without its wish would pass for one with it."""
    kinds = (MessageKind.THANK_YOU, MessageKind.STATUS_INQUIRY)
    wishful = [e.text for e in entries(*kinds) if Point.ENTHUSIASM not in e.says and ear.wants_the_job(e.text)]
    assert not wishful


def test_the_position_is_named_where_it_is_said() -> None:
    assert not unheard(Point.POSITION, lambda text: ear.hears(r"\{(the_role|the_position|the_position_there)\}", text))


def test_a_letter_that_is_announced_is_waited_for() -> None:
    about = [entry for entry in entries(*BOOK.sentences) if Point.WRITTEN_OFFER in entry.says]
    announced = [entry for entry in about if "_announced" in {fit.__name__ for fit in entry.fits}]
    assert announced
    assert not [entry.text for entry in announced if not ear.hears(ear.AWAITS_THE_LETTER, entry.text)]
    assert not [entry.text for entry in announced if ear.hears(r"\b(could|would|please) (you )?send\b", entry.text)]


@pytest.mark.parametrize("what", NOT_HEARD)
def test_what_a_kind_of_message_must_not_say_is_in_none_of_its_sentences(what: str) -> None:
    pattern, kinds = NOT_HEARD[what]
    heard = [entry.text for entry in entries(*kinds) if ear.hears(pattern, entry.text)]
    assert not heard, f"{what} is heard"


K = MessageKind
FITTING: Final[list[tuple[str, str, tuple[MessageKind, ...]]]] = [
    (r"\bjoin(ing)?\b", "external", ()),
    (ear.ONLY_ARRANGED, "arranged reader_invited helped not_talked", ()),
    (ear.TALKED_TO_ME, "talked interviewed interviewed_again met", ()),
    (r"\bfeel (so|very|right) (welcome|at home)\b", "showed_around", ()),
    (
        r"\b(second|another) (good |great )?(conversation|talk|round)\b|\bsee you again\b|\bwith me again\b",
        "interviewed_again",
        (K.THANK_YOU,),
    ),
    (r"\bthank(s| you) (so much )?again\b", "thanked", (K.STATUS_INQUIRY, K.DEADLINE_NOTICE, K.WITHDRAWAL)),
    (r"\byour letter offering\b", "_by_letter", ()),
    (r"\byour e-?mail offering\b", "_by_email", ()),
    (
        r"\bvery interested\b|\binterests me\b",
        "_interested",
        (K.ACKNOWLEDGMENT, K.OFFER_REMINDER, K.OFFER_INQUIRY, K.TIME_REQUEST),
    ),
    (r"\bforward to (receiving|reading|seeing|getting) the formal\b|\beye out for the formal\b", "_announced", ()),
    (r"\bsend me the offer (and its terms )?in writing\b", "_to_be_written _unwritten", ()),
    (r"\b(in touch|answer|hear from me) soon\b", "_no_answer_date", ()),
    (r"\bstill be seeing\b|\bgo on working together\b|\bour work\b|\bfrom here\b", "internal", ()),
    (r"\btimeline\b.*\bchanged\b", "_promised", (K.STATUS_INQUIRY,)),
    (r"\b(I|I'll|will) start on\b|\bmy first day will\b", "_start_ahead", ()),
    (r"\bbefore I start\b|\bget(ting)? started\b", "_start_open _start_ahead", (K.ACCEPTANCE,)),
    (r"\b(everyone|everybody|all of them)\b", "several_others two_or_more_others", (K.THANK_YOU,)),
    (r"\byour (career|path|field)\b|\bhow you (got|came)\b", "informational", (K.THANK_YOU,)),
]
"""Words that are right only under a condition, the conditions by name, and in which kinds of message; all by default."""


@pytest.mark.parametrize(("pattern", "conditions", "kinds"), FITTING, ids=[names for _, names, _ in FITTING])
def test_what_is_right_only_sometimes_is_said_only_then(
    pattern: str, conditions: str, kinds: tuple[MessageKind, ...]
) -> None:
    """Whoever says "join" is new there, whoever thanks for a talk had one, a letter is one, and so on."""
    thanks = pattern in {ear.ONLY_ARRANGED, ear.TALKED_TO_ME}
    asked = [entry for entry in entries(*(kinds or BOOK.sentences)) if not thanks or Point.THANKS in entry.says]
    heard = [entry for entry in asked if ear.hears(pattern, entry.text)]
    assert heard, "nobody says it any more"
    assert not [e.text for e in heard if not {fit.__name__ for fit in e.fits} & set(conditions.split())]
