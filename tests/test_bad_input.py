"""What gets in and what does not: one row an input, either refused by field or carried whole."""

import copy
import json
import pickle
import time
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta, timezone, tzinfo
from email import message_from_bytes
from email.policy import default
from enum import StrEnum
from html.parser import HTMLParser
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from interview_etiquette import (
    Candidate,
    FactError,
    FactTypeError,
    FactValueError,
    Interview,
    Medium,
    Offer,
    OfferForm,
    Person,
    Policy,
    Role,
    compose_note,
    compose_offer_reply,
    note_due_by,
    plan_follow_up,
    points_for,
)

ADA, NOOR, VERBAL = Person("Ada Okafor"), Candidate("Noor Haddad"), Offer(OfferForm.VERBAL, "Planner")
NOON = datetime(2026, 5, 19, 12, 0, tzinfo=UTC)
NEW_YORK = ZoneInfo("America/New_York")


def visit(**facts: Any) -> Interview:
    plain: dict[str, Any] = {"position": "Planner", "ended_at": NOON, "invited_by": ADA}
    return Interview(**plain | facts)


# Each puts a value into one field and reads back what was kept of it.
TEXT_FIELDS: dict[str, Callable[[Any], Any]] = {
    "name": lambda value: Person(value).name,
    "form_of_address": lambda value: Person("Ada", form_of_address=value).form_of_address,
    "appreciated": lambda value: Person("Ada", appreciated=value).appreciated,
    "position": lambda value: visit(position=value).position,
    "organization": lambda value: visit(organization=value).organization,
    "reply_expected_about": lambda value: visit(reply_expected_about=value).reply_expected_about,
    "qualifications[0]": lambda value: Candidate("Noor", qualifications=[value]).qualifications[0],
    "phone": lambda value: Candidate("Noor", phone=value).phone,
}
OTHER_FIELDS: dict[str, Callable[[Any], Any]] = {
    "role": lambda value: Person("Ada", value).role,
    "email": lambda value: Person("Ada", email=value).email,
    "ended_at": lambda value: visit(ended_at=value).ended_at,
    "invited_by": lambda value: visit(invited_by=value).invited_by,
    "arranged_by": lambda value: visit(arranged_by=value).arranged_by,
    "met": lambda value: visit(met=value).met,
    "reply_expected": lambda value: visit(reply_expected=value).reply_expected,
    "decision_soon": lambda value: visit(decision_soon=value).decision_soon,
    "interested": lambda value: Candidate("Noor", value).interested,
    "qualifications": lambda value: Candidate("Noor", qualifications=value).qualifications,
    "form": lambda value: Offer(value, "Planner").form,
    "answer_by": lambda value: Offer(OfferForm.VERBAL, "Planner", answer_by=value).answer_by,
    "status": lambda value: Offer(OfferForm.VERBAL, "Planner", status=value).status,
    "note_window": lambda value: Policy(note_window=value).note_window,
    "individual_notes_up_to": lambda value: Policy(individual_notes_up_to=value).individual_notes_up_to,
    "email_counts_as_written": lambda value: Policy(email_counts_as_written=value).email_counts_as_written,
    "negotiate_verbal_offers": lambda value: Policy(negotiate_verbal_offers=value).negotiate_verbal_offers,
    "to": lambda value: points_for(visit(), NOOR, to=value),
    "medium": lambda value: compose_note(visit(), NOOR, medium=value).medium,
    "dated": lambda value: compose_note(visit(), NOOR, medium=Medium.LETTER, dated=value).dated,
    "priorities": lambda value: compose_offer_reply(VERBAL, NOOR, to=ADA, priorities=value),
}


def pickled(value: Any) -> Any:
    return pickle.loads(pickle.dumps(value))


def refusal(put: Callable[[Any], Any], value: object, field: str) -> FactError:
    """The error, which names the field in one short line that can be written anywhere."""
    with pytest.raises(FactError) as caught:
        put(value)
    message = str(caught.value)
    assert caught.value.field == field
    assert message.startswith(f"{field}: got ")
    assert len(message) <= 250
    assert message.encode().decode().splitlines() == [str(pickled(caught.value))]
    return caught.value


class Liar(str):
    """Text that gives itself out for other text."""

    __slots__ = ()

    def __len__(self) -> int:
        return 3

    def __str__(self) -> str:
        return "a\nb"

    def __format__(self, _: str) -> str:
        return "a\nb"

    def isascii(self) -> bool:
        return True

    def isprintable(self) -> bool:
        return True


class Name(StrEnum):
    ADA = "Ada"


class ManyLines:
    def __repr__(self) -> str:
        return "a\nb\u2028c\ud800"


class Zone(tzinfo):
    """A time zone that answers whatever it is told to, or raises it."""

    def __init__(self, offset: Any, dst: Any = timedelta(0)) -> None:
        self.answers = offset, dst

    def utcoffset(self, _: datetime | None, /) -> Any:
        if isinstance(self.answers[0], Exception):
            raise self.answers[0]
        return self.answers[0]

    def dst(self, _: datetime | None, /) -> Any:
        return self.answers[1]

    def tzname(self, _: datetime | None, /) -> str:
        return "Nowhere"


class Naive(datetime):
    """Says that it is aware, and is not."""

    def utcoffset(self) -> timedelta:
        return timedelta(0)


UNWELCOME_TEXTS = {
    "empty": "", "blank": " \u00a0\u3000", "zero width": "\u200b", "joiners alone": "\u200c\u200d",
    "Hangul filler": "\u3164", "jamo fillers": "\u115f\u1160", "half-width filler": "\uffa0", "Braille blank": "\u2800",
    "line feed": "a\nb", "line feed at the end": "Ada\n", "CRLF": "a\r\nBcc: b@c.example", "vertical tab": "a\x0bb",
    "form feed": "a\x0cb", "file separator": "a\x1c", "next line": "a\x85", "line separator": "a\u2028b",
    "paragraph separator": "a\u2029", "tab": "a\tb", "null": "a\x00", "escape": "a\x1b[1m", "delete": "a\x7f",
    "lone surrogate": "a\ud800", "undecodable byte": "a\udcff", "private use": "\ue000", "bidi override": "a\u202eb",
    "bidi isolate": "a\u2066b", "left-to-right mark": "a\u200e", "soft hyphen": "a\u00adb", "byte order mark": "\ufeffa",
    "word joiner": "a\u2060b", "tag": "a\U000e0041", "Arabic number sign": "\u06001", "mark first": "\u0301a",
    "mark after blank": " \u0301a", "mark after joiner": "\u200d\u0301a", "pile of marks": "a" + "\u0301" * 499,
    "pile behind joiners": "a" + ("\u0301" * 30 + "\u200d") * 16, "encoded word": "=?utf-8?q?Hi=0D=0ABcc=3A_x@y.org?=",
    "501 characters": "a" * 501, "501 after NFC": "\ufb2c" * 167, "a megabyte": "a" * 10**6,
    "a megabyte of marks": "\u0301" * 10**6, "a subclass with a line break": Liar("a\nb"),
}  # fmt: skip


@pytest.mark.parametrize("field", TEXT_FIELDS)
@pytest.mark.parametrize("text", [pytest.param(text, id=name) for name, text in UNWELCOME_TEXTS.items()])
def test_unwelcome_text_is_refused_at_once(field: str, text: str) -> None:
    start = time.perf_counter()
    assert isinstance(refusal(TEXT_FIELDS[field], text, field), FactValueError)
    assert time.perf_counter() - start < 0.5


NO_TEXTS = [0, True, 1.5, b"Ada", ["Ada"], ADA, str, object(), ManyLines(), 10**5000, [[["a" * 99] * 6] * 6] * 6]


@pytest.mark.parametrize("field", TEXT_FIELDS)
@pytest.mark.parametrize("value", NO_TEXTS, ids=lambda value: type(value).__name__)
def test_what_is_no_text_is_refused(field: str, value: object) -> None:
    assert isinstance(refusal(TEXT_FIELDS[field], value, field), FactTypeError)


WELCOME_TEXTS = [
    pytest.param(" Ada\u00a0", "Ada", id="outer white space"),
    pytest.param("Zoe\u0308", "Zo\u00eb", id="NFC"),
    pytest.param("\u0958" * 250, "\u0915\u093c" * 250, id="500 after NFC"),
    pytest.param("a" * 500, "a" * 500, id="500 characters"),
    pytest.param("\u0631\u0636\u0627\u200c\u06cc\u06cc", "\u0631\u0636\u0627\u200c\u06cc\u06cc", id="non-joiner"),
    pytest.param("\u0915\u094d\u200d\u0937", "\u0915\u094d\u200d\u0937", id="joiner"),
    pytest.param("a" + "\u0323" + "\u0301" * 29, "\u1ea1" + "\u0301" * 29, id="marks in bounds"),
    pytest.param('O\'Neil, "Bo" <b@c>; =? {name}', 'O\'Neil, "Bo" <b@c>; =? {name}', id="punctuation"),
    pytest.param("\U0001f469\u200d\U0001f4bb", "\U0001f469\u200d\U0001f4bb", id="emoji sequence"),
    pytest.param(Name.ADA, "Ada", id="StrEnum"),
    pytest.param(Liar("Ada"), "Ada", id="a subclass that lies"),
]


@pytest.mark.parametrize("field", TEXT_FIELDS)
@pytest.mark.parametrize(("text", "kept"), WELCOME_TEXTS)
def test_welcome_text_is_carried_as_plain_text(field: str, text: str, kept: str) -> None:
    assert TEXT_FIELDS[field](text) == kept
    assert type(TEXT_FIELDS[field](text)) is str


ODD = st.sampled_from("\u0344\u0958\ufb2c\u212b\u1100\u1161=?\u0338 \u200d")


@given(st.text(st.characters() | ODD, max_size=9))
def test_what_got_in_gets_in_again_unchanged(text: str) -> None:
    try:
        person = Person(text, form_of_address=text, appreciated=text)
    except FactError:
        return
    again = attrs.evolve(person, name=json.loads(json.dumps(person.name)))
    assert {attrs.evolve(person), pickled(person), copy.deepcopy(person), again} == {person}


WRONG, IMPOSSIBLE = FactTypeError, FactValueError
OFFSETS: list[object] = [None, 3, timedelta(hours=24), RuntimeError("no zone")]
ADDRESSES = (
    "", "ada", "a@b@c", "a@b, c@d", "a@b;c@d", "<a@b>", "Ada <a@b>", '"a b"@c', "a(c)@b", "a.@b", ".a@b", "a..b@c", "a@b.",
    "a@.b", "a@[192.0.2.1]", "\u00e9@b", "a@\u00e9", "a@b\n", "a@b\r\nBcc: c@d", " a@b", "a@b ", "a@b\u200b", "a\x00@b",
    "=?utf-8?q?x?=@b", "a=?@b?=", "=?us-ascii?q?=2C?@b", "a" * 243 + "@example.com", "a." * 10**6,
)  # fmt: skip
REFUSED: list[tuple[str, object, type[FactError], str]] = [
    *(("email", address, IMPOSSIBLE, "email") for address in ADDRESSES),
    *(("email", value, WRONG, "email") for value in (1, b"ada@example.org", ["ada@example.org"])),
    *(("ended_at", datetime(2026, 5, 19, tzinfo=Zone(offset)), IMPOSSIBLE, "ended_at") for offset in OFFSETS),
    *((field, value, WRONG, field) for field in ("met", "qualifications", "priorities")
      for value in (None, "Ada", b"Ada", ADA, 1)),
    *((field, value, WRONG, field) for field in ("interested", "decision_soon", "email_counts_as_written",
      "negotiate_verbal_offers") for value in (None, 0, 1, "", "True", b"", 10**5000)),
    *((field, value, WRONG, field) for field in ("role", "form", "status") for value in (None, "staff", Medium.EMAIL, 1)),
    *((field, value, WRONG, field) for field in ("reply_expected", "answer_by", "dated")
      for value in (NOON, "2026-06-01", 0, 20260601)),
    *((field, value, WRONG, field) for field in ("invited_by", "arranged_by") for value in ("Ada", NOOR, [ADA], Person)),
    ("medium", "email", WRONG, "medium"), ("to", Person("Eve"), IMPOSSIBLE, "to"), ("to", "Ada Okafor", WRONG, "to"),
    ("met", [ADA, "Tom"], WRONG, "met[1]"), ("met", [[ADA]], WRONG, "met[0]"), ("met", Role, WRONG, "met[0]"),
    ("qualifications", bytearray(b"ab"), WRONG, "qualifications[0]"), ("priorities", ["a", "b\n"], IMPOSSIBLE, "priorities[1]"),
    ("ended_at", NOON.date(), WRONG, "ended_at"), ("ended_at", NOON.isoformat(), WRONG, "ended_at"),
    ("ended_at", NOON.replace(tzinfo=None), IMPOSSIBLE, "ended_at"), ("ended_at", Naive(2026, 5, 19), IMPOSSIBLE, "ended_at"),
    ("ended_at", datetime(2026, 5, 19, tzinfo=Zone(timedelta(0), None)), IMPOSSIBLE, "ended_at"),
    ("ended_at", datetime.max.replace(tzinfo=UTC), IMPOSSIBLE, "ended_at"),
    ("ended_at", datetime.min.replace(tzinfo=timezone(timedelta(hours=14))), IMPOSSIBLE, "ended_at"),
    ("reply_expected", date(2026, 5, 18), IMPOSSIBLE, "reply_expected"),
    ("note_window", 24, WRONG, "note_window"), ("note_window", timedelta(0), IMPOSSIBLE, "note_window"),
    ("note_window", timedelta(days=31, microseconds=1), IMPOSSIBLE, "note_window"),
    ("individual_notes_up_to", True, WRONG, "individual_notes_up_to"),
    ("individual_notes_up_to", 2.0, WRONG, "individual_notes_up_to"),
    ("individual_notes_up_to", -(10**5000), IMPOSSIBLE, "individual_notes_up_to"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("put", "value", "error", "field"), [pytest.param(*row, id=f"{row[0]}-{i}") for i, row in enumerate(REFUSED)]
)
def test_bad_values_are_refused(put: str, value: object, error: type[FactError], field: str) -> None:
    assert type(refusal(OTHER_FIELDS[put], value, field)) is error


def test_ten_thousand_people_are_planned_for_in_no_time() -> None:
    people = [Person(f"Person {i}") for i in range(10_000)]
    start = time.process_time()
    assert plan_follow_up(visit(met=people), NOOR).others_to_thank == tuple(people)
    assert time.process_time() - start < 5  # a tenth of a second where it was measured; quadratic work takes minutes


class Pair(NamedTuple):
    first: Person
    second: Person


TOM = Person("Tom Becker")


@pytest.mark.parametrize("people", [list, iter, dict.fromkeys, Pair._make],
                         ids=["list", "iterator", "dict", "namedtuple"])  # fmt: skip
def test_any_iterable_becomes_a_plain_tuple(people: Any) -> None:
    met = visit(met=people((ADA, TOM))).met
    assert met == (ADA, TOM)
    assert type(met) is tuple


class Local(datetime):
    """A subclass, as the moments of pandas and pendulum are."""


MOMENTS = [
    pytest.param(Local(2026, 11, 1, 1, 30, tzinfo=NEW_YORK, fold=1), id="subclass in the second 01:30"),
    pytest.param(datetime(2026, 3, 8, 2, 30, tzinfo=NEW_YORK), id="gap"),
    pytest.param(datetime(2026, 3, 8, 2, 30, tzinfo=NEW_YORK, fold=1), id="gap, folded"),
    pytest.param(datetime(2011, 12, 29, 12, tzinfo=ZoneInfo("Pacific/Apia")), id="a day that is left out"),
    pytest.param(datetime(1960, 1, 1, tzinfo=ZoneInfo("Africa/Monrovia")), id="seconds in the offset"),
    pytest.param(datetime.min.replace(tzinfo=timezone(timedelta(hours=-14))), id="the first moment"),
    pytest.param(datetime.max.replace(tzinfo=UTC) - timedelta(days=31), id="the last moment"),
    pytest.param(datetime(2026, 5, 19, tzinfo=Zone(timedelta(microseconds=1))), id="a microsecond of offset"),
]


@pytest.mark.parametrize("moment", MOMENTS)
@pytest.mark.parametrize("window", [timedelta(microseconds=1), timedelta(days=31)], ids=str)
def test_a_moment_is_carried_whole(moment: datetime, window: timedelta) -> None:
    facts = visit(ended_at=moment)
    assert type(facts.ended_at) is datetime
    assert (facts.ended_at.isoformat(), facts.ended_at.fold) == (moment.isoformat(), moment.fold)
    assert attrs.evolve(facts) == facts
    due = note_due_by(facts, policy=Policy(note_window=window))
    assert due.tzinfo is moment.tzinfo
    assert due.astimezone(UTC) - moment.astimezone(UTC) == window


TITLES = [
    "Planner",
    "a" * 500,
    "word " * 99 + "\u00e9",
    "\u65e5 \u672c" * 66,
    '"x" <e@v.example>, ' * 26,
    "Bcc: e@v.example",
    "=?x",
]


@pytest.mark.parametrize("title", TITLES, ids=range(len(TITLES)))
@pytest.mark.parametrize(
    "address", ["ada@b.example", "a" * 242 + "@example.com", "!#$%&'*+-/=?^_`{|}~@b", "=?utf-8?q?x@b"]
)
def test_a_message_reads_back_as_it_was_written(title: str, address: str) -> None:
    person = Person('Ada, "Esq." <eve@b.example>', email=address)
    note = compose_note(visit(invited_by=person, position=title), attrs.evolve(NOOR, email=address))
    message = message_from_bytes(note.to_email_message().as_bytes(), policy=default)
    for header in ("To", "From"):
        assert [found.addr_spec for found in message[header].addresses] == [address]
    assert message["Subject"] == note.subject
    assert {*message} == {"From", "To", "Subject", "Content-Type", "Content-Transfer-Encoding", "MIME-Version"}


class Reader(HTMLParser):
    """Collects the text of a page and the elements in it."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.text, self.elements = "", list[str]()
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: object) -> None:
        self.elements.append(tag)

    def handle_data(self, data: str) -> None:
        self.text += data


MARKS = ["<b>x</b>", "<!-- x -->", "&lt;", "*x* _x_ `x` ~~x~~", "[x](y) ![x](y)", "$x$ ^x^ ==x==", "https://x.example", "www.x.com",
         "x@y.example", "1. x", "- x", "+1 212", ": x", "# x", "> x", "|x|y|"]  # fmt: skip


@pytest.mark.parametrize("text", MARKS)
def test_text_stays_text_in_a_notebook(text: str) -> None:
    page = plan_follow_up(visit(position=text), attrs.evolve(NOOR, name=text, phone=text))._repr_markdown_()  # pyright: ignore[reportPrivateUsage]
    reader = Reader(page)
    assert not reader.elements
    assert reader.text.count(text) >= 3
    assert not any(line.startswith(text) for line in page.splitlines())
