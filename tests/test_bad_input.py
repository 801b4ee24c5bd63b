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
    Application,
    Candidate,
    Exchange,
    FactError,
    FactTypeError,
    FactValueError,
    Interview,
    Medium,
    MessageKind,
    Offer,
    OfferForm,
    Person,
    Policy,
    Role,
    SalaryReply,
    compose_message,
    compose_note,
    compose_salary_answer,
    note_due_by,
    plan_follow_up,
)

ADA, NOOR = Person("Ada Okafor"), Candidate("Noor Haddad")
NOON = datetime(2026, 5, 19, 12, 0, tzinfo=UTC)
NEW_YORK = ZoneInfo("America/New_York")


def visit(**facts: Any) -> Interview:
    plain: dict[str, Any] = {"position": "Planner", "ended_at": NOON, "invited_by": ADA}
    return Interview(**plain | facts)


def offer(**facts: Any) -> Offer:
    plain: dict[str, Any] = {"form": OfferForm.VERBAL, "position": "Planner"}
    return Offer(**plain | facts)


def application(**facts: Any) -> Application:
    return Application(candidate=NOOR, interviews=[visit()], offer=offer(), **facts)


def asking(value: Any) -> Any:
    """What a note that asks for time says of the reason."""
    until = date(2026, 6, 1)
    return compose_message(MessageKind.TIME_REQUEST, application(), until=until, because=value)


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
    "drawn_by": lambda value: Candidate("Noor", drawn_by=value).drawn_by,
    "reason": lambda value: Candidate("Noor", reason=value).reason,
    "own_words": lambda value: Candidate("Noor", own_words=value).own_words,
    "salary": lambda value: offer(salary=value).salary,
    "priorities[0]": lambda value: application(priorities=[value]).priorities[0],
}
OTHER_FIELDS: dict[str, Callable[[Any], Any]] = {
    "role": lambda value: Person("Ada", value).role,
    "email": lambda value: Person("Ada", email=value).email,
    "ended_at": lambda value: visit(ended_at=value).ended_at,
    "invited_by": lambda value: visit(invited_by=value).invited_by,
    "arranged_by": lambda value: visit(arranged_by=value).arranged_by,
    "interviewers": lambda value: visit(interviewers=value).interviewers,
    "also_met": lambda value: visit(also_met=value).also_met,
    "reply_expected": lambda value: visit(reply_expected=value).reply_expected,
    "decision_soon": lambda value: visit(decision_soon=value).decision_soon,
    "interested": lambda value: Candidate("Noor", value).interested,
    "internal": lambda value: Candidate("Noor", internal=value).internal,
    "qualifications": lambda value: Candidate("Noor", qualifications=value).qualifications,
    "form": lambda value: Offer(value, "Planner").form,
    "answer_by": lambda value: offer(answer_by=value).answer_by,
    "status": lambda value: offer(status=value).status,
    "received_at": lambda value: offer(received_at=value).received_at,
    "made_by": lambda value: offer(made_by=value).made_by,
    "starts_on": lambda value: offer(starts_on=value).starts_on,
    "terms": lambda value: offer(terms=value).terms,
    "kind": lambda value: Exchange(value, NOON).kind,
    "at": lambda value: Exchange(MessageKind.REPLY, value).at,
    "person": lambda value: Exchange(MessageKind.REPLY, NOON, value).person,
    "priorities": lambda value: application(priorities=value).priorities,
    "holidays": lambda value: Policy(holidays=value).holidays,
    "email_counts_as_written": lambda value: Policy(email_counts_as_written=value).email_counts_as_written,
    "negotiate_verbal_offers": lambda value: Policy(negotiate_verbal_offers=value).negotiate_verbal_offers,
    "through_the_agency": lambda value: Policy(through_the_agency=value).through_the_agency,
    "because": asking,
    "salary_range": lambda value: compose_salary_answer(SalaryReply.GIVE_RANGE, visit(), NOOR, salary_range=value),
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
    "marks of direction alone": "\u200e\u200f", "Hangul filler": "\u3164", "jamo fillers": "\u115f\u1160",
    "half-width filler": "\uffa0", "Braille blank": "\u2800",
    "line feed": "a\nb", "line feed at the end": "Ada\n", "CRLF": "a\r\nBcc: b@c.example", "vertical tab": "a\x0bb",
    "form feed": "a\x0cb", "file separator": "a\x1c", "next line": "a\x85", "line separator": "a\u2028b",
    "paragraph separator": "a\u2029", "tab": "a\tb", "tab at the start": "\ta", "null": "a\x00", "escape": "a\x1b[1m",
    "delete": "a\x7f", "lone surrogate": "a\ud800", "undecodable byte": "a\udcff", "private use": "\ue000",
    "bidi override": "a\u202eb", "bidi isolate": "a\u2066b", "mark of direction within": "a\u200eb", "soft hyphen": "a\u00adb",
    "word joiner": "a\u2060b", "tag": "a\U000e0041b", "Arabic number sign": "a\u06001", "mark first": "\u0301a",
    "mark after blank": " \u0301a", "mark after joiner": "\u200d\u0301a", "pile of marks": "a" + "\u0301" * 499,
    "pile behind joiners": "a" + ("\u0301" * 30 + "\u200d") * 16, "encoded word": "=?utf-8?q?Hi=0D=0ABcc=3A_x@y.org?=",
    "501 characters": "a" * 501, "501 after NFC": "\ufb2c" * 167, "a megabyte": "a" * 10**6,
    "a megabyte of marks": "\u0301" * 10**6, "a megabyte of format characters": "\u200e" * 10**6,
    "a subclass with a line break": Liar("a\nb"),
}  # fmt: skip


@pytest.mark.parametrize("field", TEXT_FIELDS)
def test_unwelcome_text_is_refused_at_once(field: str) -> None:
    for name, text in UNWELCOME_TEXTS.items():
        start = time.perf_counter()
        assert isinstance(refusal(TEXT_FIELDS[field], text, field), FactValueError), name
        assert time.perf_counter() - start < 0.5, name


@pytest.mark.parametrize("field", ["because", "salary_range"])
def test_unwelcome_text_is_refused_as_an_argument(field: str) -> None:
    for name, text in UNWELCOME_TEXTS.items():
        assert isinstance(refusal(OTHER_FIELDS[field], text, field), FactValueError), name


NO_TEXTS = [0, True, 1.5, b"Ada", ["Ada"], ADA, str, object(), ManyLines(), 10**5000, [[["a" * 99] * 6] * 6] * 6]


@pytest.mark.parametrize("field", TEXT_FIELDS)
def test_what_is_no_text_is_refused(field: str) -> None:
    for value in NO_TEXTS:
        assert isinstance(refusal(TEXT_FIELDS[field], value, field), FactTypeError)


WELCOME_TEXTS = [
    pytest.param(" Ada\u00a0", "Ada", id="outer white space"),
    pytest.param("\u200f\u202bAda\u202c\u200f", "Ada", id="marks of direction around"),
    pytest.param(" \u200e Ada \ufeff\u200b", "Ada", id="white space and format characters around"),
    pytest.param("\u00adAda\u2060", "Ada", id="soft hyphen and word joiner around"),
    pytest.param("\u200e\u0639\u0644\u06cc\u200c", "\u0639\u0644\u06cc\u200c", id="a joiner at the end stays"),
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


@pytest.mark.parametrize(("text", "kept"), WELCOME_TEXTS)
def test_welcome_text_is_carried_as_plain_text(text: str, kept: str) -> None:
    carried = {field: carry(text) for field, carry in TEXT_FIELDS.items()}
    assert carried == dict.fromkeys(TEXT_FIELDS, kept)
    assert set(map(type, carried.values())) == {str}


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
NO_ADDRESSES = (
    "", "ada", "a@b@c", "a@b, c@d", "a@b;c@d", "<a@b>", "Ada <a@b>", '"a b"@c', "a(c)@b", "a.@b", ".a@b", "a..b@c", "a@b.",
    "a@.b", "a@b..c", "a@-b.c", "a@b-.c", "a@b.-c", "a@b_c.d", "a@b!c", "a@[192.0.2.1]", "\u00e9@b", "a@\u00e9", "a@b\n",
    "a@b\r\nBcc: c@d", " a@b", "a@b ", "a@b\u200b", "a\x00@b", "=?utf-8?q?x?=@b", "a=?@b?=", "=?us-ascii?q?=2C?@b",
    "a" * 65 + "@example.com", "a@" + "b" * 64 + ".com", "a." * 10**6,
    "a" * 64 + "@" + ".".join(["b" * 63] * 2 + ["b" * 62]),  # 255 characters
)  # fmt: skip
ADDRESSES = (
    "a@b", "a@b-c.d", "A.b+c@B2.example", "!#$%&'*+-/=?^_`{|}~@b", "a" * 64 + "@example.com", "a@" + "b" * 63 + ".com",
    "a" * 64 + "@" + ".".join(["b" * 63] * 2 + ["b" * 61]),  # 254 characters
)  # fmt: skip
SWITCHES = (
    "interested",
    "internal",
    "decision_soon",
    "email_counts_as_written",
    "negotiate_verbal_offers",
    "through_the_agency",
)
REFUSED: list[tuple[str, object, type[FactError], str]] = [
    *(("email", address, IMPOSSIBLE, "email") for address in NO_ADDRESSES),
    *(("email", value, WRONG, "email") for value in (1, b"ada@example.org", ["ada@example.org"])),
    *((field, datetime(2026, 5, 19, tzinfo=Zone(offset)), IMPOSSIBLE, field)
      for field in ("ended_at", "received_at", "at") for offset in OFFSETS),
    *((field, value, WRONG, field) for field in ("interviewers", "also_met", "qualifications", "priorities", "holidays")
      for value in (None, "Ada", b"Ada", ADA, 1)),
    *(("terms", value, WRONG, "terms") for value in ("salary", b"", OfferForm.VERBAL, 1)),
    *((field, value, WRONG, field) for field in SWITCHES for value in (None, 0, 1, "", "True", b"", 10**5000)),
    *((field, value, WRONG, field) for field in ("role", "form", "status", "kind") for value in ("verbal", Medium.EMAIL, 1, Role)),
    *((field, value, WRONG, field) for field in ("reply_expected", "answer_by", "starts_on")
      for value in (NOON, "2026-06-01", 0, 20260601)),
    *((field, value, WRONG, field) for field in ("invited_by", "arranged_by", "made_by", "person")
      for value in ("Ada", NOOR, [ADA], Person)),
    *((field, value, WRONG, field) for field in ("ended_at", "received_at", "at") for value in (NOON.date(), NOON.isoformat(), 0)),
    *((field, NOON.replace(tzinfo=None), IMPOSSIBLE, field) for field in ("ended_at", "received_at", "at")),
    ("status", None, WRONG, "status"), ("kind", None, WRONG, "kind"),
    ("interviewers", [ADA, "Tom"], WRONG, "interviewers[1]"), ("interviewers", [[ADA]], WRONG, "interviewers[0]"),
    ("also_met", Role, WRONG, "also_met[0]"), ("also_met", {"Ada": ADA}, WRONG, "also_met[0]"),
    ("qualifications", bytearray(b"ab"), WRONG, "qualifications[0]"), ("terms", ["salary"], WRONG, "terms[0]"),
    ("ended_at", Naive(2026, 5, 19), IMPOSSIBLE, "ended_at"),
    ("ended_at", datetime(2026, 5, 19, tzinfo=Zone(timedelta(0), None)), IMPOSSIBLE, "ended_at"),
    ("ended_at", datetime.max.replace(tzinfo=UTC), IMPOSSIBLE, "ended_at"),
    ("ended_at", datetime.min.replace(tzinfo=timezone(timedelta(hours=14))), IMPOSSIBLE, "ended_at"),
]  # fmt: skip


class Day(date):
    """A subclass, as the dates of pendulum are."""


def test_a_date_is_kept_as_a_plain_one() -> None:
    plain, kept = date(2026, 6, 1), offer(answer_by=Day(2026, 6, 1)).answer_by
    assert kept == plain
    assert type(kept) is date
    assert offer(answer_by=plain).answer_by is plain


@pytest.mark.parametrize("put", OTHER_FIELDS)
def test_bad_values_are_refused(put: str) -> None:
    for field, value, error, named in REFUSED:
        if field == put:
            assert type(refusal(OTHER_FIELDS[put], value, named)) is error, value


@pytest.mark.parametrize("address", ADDRESSES)
def test_a_plain_address_is_kept(address: str) -> None:
    assert Person("Ada", email=address).email == address


def test_ten_thousand_people_are_planned_for_in_no_time() -> None:
    people = [Person(f"Person {i}") for i in range(10_000)]
    start = time.process_time()
    plan = plan_follow_up(visit(interviewers=people[:5_000], also_met=people[5_000:]), NOOR)
    assert (*plan.recipients[1:], *plan.others_to_thank) == tuple(people)
    assert time.process_time() - start < 5  # a tenth of a second where it was measured; quadratic work takes minutes


class Pair(NamedTuple):
    first: Person
    second: Person


TOM = Person("Tom Becker")


@pytest.mark.parametrize("people", [list, iter, dict.fromkeys, Pair._make],
                         ids=["list", "iterator", "dict", "namedtuple"])  # fmt: skip
def test_any_iterable_becomes_a_plain_tuple(people: Any) -> None:
    kept = visit(interviewers=people((ADA, TOM))).interviewers
    assert kept == (ADA, TOM)
    assert type(kept) is tuple


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
@pytest.mark.parametrize("address", ["ada@b.example", ADDRESSES[-1], "!#$%&'*+-/=?^_`{|}~@b", "=?utf-8?q?x@b"])
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
         "mail x@y.example", "1. x", "- x", "+1 212", ": x", "# x", "> x", "|x|y|"]  # fmt: skip


@pytest.mark.parametrize("text", MARKS)
def test_text_stays_text_in_a_notebook(text: str) -> None:
    plan = plan_follow_up(visit(invited_by=Person(text)), attrs.evolve(NOOR, name=text, phone=f"{text} 5"))
    page = plan.to_markdown()
    reader = Reader(page)
    assert not reader.elements
    assert reader.text.count(text) >= 4  # recipient, salutation, signature, telephone
    assert not any(line.startswith(text) for line in page.splitlines())
