"""One clear error: the field, what was given, what is wanted."""

import pickle
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta, timezone, tzinfo
from typing import Any
from unicodedata import normalize

import attrs
import pytest

from interview_etiquette import (
    Advice,
    Application,
    Candidate,
    DraftReading,
    Exchange,
    FactError,
    FactTypeError,
    FactValueError,
    Fault,
    Guideline,
    Interview,
    Medium,
    MessageKind,
    Offer,
    OfferForm,
    Person,
    Point,
    Policy,
    Step,
    Term,
    agenda,
    compose_message,
    compose_note,
    compose_offer_reply,
    compose_step,
    recipients_for,
    review_note,
    salary_answer,
    should_negotiate,
)
from interview_etiquette.errors import short_repr

ADA = Person("Ada")
NOOR = Candidate("Noor")
INTERVIEW = Interview(position="Planner", ended_at=datetime(2026, 5, 19, 15, 30, tzinfo=UTC), invited_by=ADA)
OFFER = Offer(OfferForm.VERBAL, "Planner")
APPLICATION = Application(candidate=NOOR, interviews=[INTERVIEW])
CHOICE = Step(
    attrs.evolve(APPLICATION, offer=OFFER),
    (MessageKind.ACCEPTANCE, MessageKind.DECLINE),
    (ADA,),
    None,
    None,
    (Guideline.CONFIRM_IN_WRITING,),
)
ZONE = timezone(timedelta(hours=-4))
NOON = datetime(2026, 5, 20, 12, tzinfo=UTC)


class Broken(tzinfo):
    """A zone that does not know its offset."""


def interview(**changes: Any) -> Callable[[], object]:
    return lambda: attrs.evolve(INTERVIEW, **changes)


def policy(**fields: Any) -> Callable[[], object]:
    return lambda: Policy(**fields)


def note(**arguments: Any) -> Callable[[], object]:
    return lambda: compose_note(INTERVIEW, NOOR, **arguments)


def reply(**arguments: Any) -> Callable[[], object]:
    whole: dict[str, Any] = {"offer": OFFER, "to": ADA} | arguments
    return lambda: compose_offer_reply(candidate=NOOR, **whole)


ROOM = "a moment with 31 days left in the calendar, in UTC and in its own zone"
WINDOW = "a timedelta of more than zero and at most 31 days"
PEOPLE = "a whole number of people, 0 or more"
ROLES = "a member of Role (HIRING_MANAGER, HR_REPRESENTATIVE, AGENCY_RECRUITER, ASSISTANT)"
MEDIA = "a member of Medium (EMAIL, LETTER)"
TERMS = f"a member of Term ({', '.join(term.name for term in Term)})"
LINE = "one line without control, format, surrogate or private-use characters"
STATUSES = "a member of OfferStatus (OPEN, ACCEPTED, DECLINED, WITHDRAWN)"
MESSAGES: list[tuple[Callable[[], object], str]] = [
    (lambda: Advice(answer=True, because=()), "because: got (), want at least one guideline"),
    (lambda: Person(None), "name: got None, want a string"),  # type: ignore[arg-type]
    (lambda: Person(1), "name: got 1, want a string"),  # type: ignore[arg-type]
    (lambda: Person("Ada\tOkafor"), f"name: got 'Ada\\tOkafor' (U+0009 at character 4), want {LINE}"),
    (
        lambda: Person("\u200eAda\u202eOkafor"),
        f"name: got '\\u200eAda\\u202eOkafor' (U+202E at character 5), want {LINE}",
    ),
    (lambda: Person("a" * 501), f"name: got '{'a' * 27}...{'a' * 28}' (501 characters), want at most 500 characters"),
    (lambda: Person("ada@example.org"), "name: got 'ada@example.org', want a name, not an email address"),
    (lambda: Person("Ada", 1), f"role: got 1, want {ROLES}"),  # type: ignore[arg-type]
    (
        lambda: Person("Ada", "assistant"),  # type: ignore[arg-type]
        f"role: got 'assistant', want {ROLES}; that string is the value of Role.ASSISTANT",
    ),
    (lambda: Person("Ada", "ASSISTANT"), f"role: got 'ASSISTANT', want {ROLES}"),  # type: ignore[arg-type]
    (lambda: Person("Ada", email=1), "email: got 1, want an email address"),  # type: ignore[arg-type]
    (
        lambda: Person("Ada", email="a@b@c"),
        "email: got 'a@b@c', want one plain ASCII email address (local.part@domain)",
    ),
    (
        lambda: Person("Ada", form_of_address="Dear Ada,"),
        "form_of_address: got 'Dear Ada,', want how a salutation addresses them, "
        "without its greeting or closing punctuation",
    ),
    (interview(position=1), "position: got 1, want a string"),
    (interview(ended_at=1), "ended_at: got 1, want an aware datetime"),
    (
        interview(ended_at=datetime(2026, 5, 19)),
        "ended_at: got datetime.datetime(2026, 5, 19, 0, 0), want an aware datetime whose time zone knows its offset",
    ),
    (
        interview(ended_at=datetime.max.replace(tzinfo=UTC)),
        f"ended_at: got datetime.datetime(9999, 12, ...tzinfo=datetime.timezone.utc), want {ROOM}",
    ),
    (interview(invited_by=1), "invited_by: got 1, want a Person"),
    (interview(interviewers=1), "interviewers: got 1, want an iterable of people"),
    (interview(also_met="Tom"), "also_met: got 'Tom', want an iterable of people"),
    (interview(also_met=[ADA, 1]), "also_met[1]: got 1, want a Person"),
    (interview(reply_expected=1), "reply_expected: got 1, want a date without a time"),
    (
        interview(reply_expected=date(2026, 5, 17)),
        "reply_expected: got datetime.date(2026, 5, 17), want a date not before the interview on 2026-05-18",
    ),
    (
        interview(reply_expected=date(2026, 5, 20), reply_expected_about="soon"),
        "reply_expected_about: got 'soon', want None where reply_expected gives the date",
    ),
    (interview(decision_soon=1), "decision_soon: got 1, want True or False"),
    (
        interview(position=None, decision_soon=True),
        "decision_soon: got True, want False where there is no position to decide on",
    ),
    (lambda: Candidate("Noor", qualifications="SQL"), "qualifications: got 'SQL', want an iterable of strings"),
    (lambda: Candidate("Noor", qualifications=["SQL", 1]), "qualifications[1]: got 1, want a string"),  # type: ignore[list-item]
    (
        lambda: attrs.evolve(OFFER, status="open"),  # type: ignore[arg-type]
        f"status: got 'open', want {STATUSES}; that string is the value of OfferStatus.OPEN",
    ),
    (
        lambda: attrs.evolve(OFFER, received_at=datetime(2026, 5, 19, tzinfo=ZONE), answer_by=date(2026, 5, 18)),
        "answer_by: got datetime.date(2026, 5, 18), want a date not before the day the offer was received on 2026-05-19",
    ),
    (
        lambda: attrs.evolve(OFFER, terms="salary"),  # type: ignore[arg-type]
        "terms: got 'salary', want an iterable of members of Term",
    ),
    (policy(note_window=1), f"note_window: got 1, want {WINDOW}"),
    (policy(note_window=timedelta(0)), f"note_window: got datetime.timedelta(0), want {WINDOW}"),
    (policy(individual_notes_up_to="1"), f"individual_notes_up_to: got '1', want {PEOPLE}"),
    (policy(individual_notes_up_to=-1), f"individual_notes_up_to: got -1, want {PEOPLE}"),
    (policy(max_inquiries=11), "max_inquiries: got 11, want a whole number of inquiries, 0 to 10"),
    (policy(holidays=1), "holidays: got 1, want an iterable of dates"),
    (policy(holidays=[date(2026, 5, 25), 1]), "holidays[1]: got 1, want a date without a time"),
    (
        policy(stale_after=timedelta(hours=1)),
        "stale_after: got datetime.timedelta(seconds=3600), want a timedelta of 1 to 365 days",
    ),
    (note(to=1), "to: got 1, want a Person"),
    (note(to=Person("Eve")), "to: got 'Eve', want one of the interview's people"),
    (note(medium="email"), f"medium: got 'email', want {MEDIA}; that string is the value of Medium.EMAIL"),
    (note(written_on=1), "written_on: got 1, want a date without a time"),
    (reply(offer=None), "offer: got None, want an Offer"),
    (reply(to=None), "to: got None, want the reader, where the offer does not say who made it"),
    (reply(priorities=1), "priorities: got 1, want an iterable of strings"),
    (reply(priorities=["pay", 1]), "priorities[1]: got 1, want a string"),
    (lambda: recipients_for(1), "interview: got 1, want an Interview"),  # type: ignore[arg-type]
    (lambda: recipients_for(INTERVIEW, policy=1), "policy: got 1, want a Policy"),  # type: ignore[arg-type]
    (lambda: should_negotiate(1), "offer: got 1, want an Offer"),  # type: ignore[arg-type]
    (lambda: should_negotiate(OFFER, policy=1), "policy: got 1, want a Policy"),  # type: ignore[arg-type]
    (lambda: salary_answer(True), "asked: got True, want a whole number, 1 or more"),
    (lambda: salary_answer(0), "asked: got 0, want a whole number, 1 or more"),
    (
        lambda: compose_message(MessageKind.REJECTION, APPLICATION),
        "kind: got REJECTION, want a kind of message of yours",
    ),
    (
        lambda: compose_message(MessageKind.DECLINE, APPLICATION),
        "application.offer: got None, want an offer, which the decline is about",
    ),
    (
        lambda: compose_message(MessageKind.DEADLINE_NOTICE, APPLICATION),
        "other_offer: got None, want an offer with answer_by, which the deadline notice names",
    ),
    (
        lambda: compose_message(MessageKind.DEADLINE_NOTICE, APPLICATION, other_offer=OFFER),
        "other_offer: got None, want an offer with answer_by, which the deadline notice names",
    ),
    (
        lambda: compose_message(MessageKind.TIME_REQUEST, attrs.evolve(APPLICATION, offer=OFFER)),
        "until: got None, want a date, where the offer has neither answer_by nor received_at",
    ),
    (
        lambda: compose_step(CHOICE),
        "kind: got None, want one of the step's kinds (ACCEPTANCE, DECLINE); nothing is chosen by default",
    ),
    (
        lambda: compose_step(CHOICE, kind=MessageKind.THANK_YOU),
        "kind: got THANK_YOU, want one of the step's kinds (ACCEPTANCE, DECLINE)",
    ),
    (
        lambda: compose_note(INTERVIEW, NOOR, medium=Medium.LETTER).to_email_message(),
        "medium: got Medium.LETTER, want Medium.EMAIL; a letter is printed",
    ),
    (lambda: compose_note(INTERVIEW, NOOR).with_text(" \n"), "text: got ' \\n', want at least one paragraph"),
    (
        lambda: attrs.evolve(compose_note(INTERVIEW, NOOR), subject="=?utf-8?q?x?="),
        "subject: got '=?utf-8?q?x?=', want one line without an encoded word (=?...?=)",
    ),
    (lambda: review_note(1, INTERVIEW, NOOR), "text: got 1, want a str"),  # type: ignore[arg-type]
    (lambda: review_note("", INTERVIEW, NOOR, reader=1), "reader: got 1, want a DraftReader"),  # type: ignore[arg-type]
    (
        lambda: review_note("", INTERVIEW, NOOR, sent_at=1),  # type: ignore[arg-type]
        "sent_at: got 1, want an aware datetime",
    ),
]


def reading(**fields: Any) -> Callable[[], object]:
    whole: dict[str, Any] = {"points": ()} | fields
    return lambda: DraftReading(**whole)


def step(**fields: Any) -> Callable[[], object]:
    return lambda: attrs.evolve(CHOICE, **fields)


def application(**fields: Any) -> Callable[[], object]:
    return lambda: attrs.evolve(APPLICATION, **fields)


PEOPLE_IN_TWO_PLACES = [Person("Tom", appreciated="the tour"), Person("tom", appreciated="the walk")]
PAIR = "a pair of a point and a string"
MESSAGES += [  # pyright: ignore[reportConstantRedefinition]
    (application(interviews=1), "interviews: got 1, want an iterable of interviews"),
    (application(interviews=[]), "interviews: got (), want at least one interview"),
    (application(interviews=[INTERVIEW, 1]), "interviews[1]: got 1, want an Interview"),
    (application(exchanges=1), "exchanges: got 1, want an iterable of exchanges"),
    (application(exchanges=[1]), "exchanges[0]: got 1, want an Exchange"),
    (application(priorities=1), "priorities: got 1, want an iterable of strings"),
    (application(candidate=1), "candidate: got 1, want a Candidate"),
    (application(offer=1), "offer: got 1, want an Offer"),
    (lambda: Exchange(MessageKind.REPLY, 1), "at: got 1, want an aware datetime"),  # type: ignore[arg-type]
    (lambda: Exchange(MessageKind.REPLY, NOON, 1), "person: got 1, want a Person"),  # type: ignore[arg-type]
    (interview(arranged_by=1), "arranged_by: got 1, want a Person"),
    (interview(interviewers=[ADA, 1]), "interviewers[1]: got 1, want a Person"),
    (
        interview(interviewers=PEOPLE_IN_TWO_PLACES[:1], also_met=PEOPLE_IN_TWO_PLACES[1:]),
        "also_met[0].appreciated: got 'the walk', want one thing appreciated in 'Tom', as 'the tour'",
    ),
    (
        interview(arranged_by=PEOPLE_IN_TWO_PLACES[0], interviewers=PEOPLE_IN_TWO_PLACES[1:]),
        "interviewers[0].appreciated: got 'the walk', want one thing appreciated in 'Tom', as 'the tour'",
    ),
    (
        interview(invited_by=PEOPLE_IN_TWO_PLACES[0], arranged_by=PEOPLE_IN_TWO_PLACES[1]),
        "arranged_by.appreciated: got 'the walk', want one thing appreciated in 'Tom', as 'the tour'",
    ),
    (
        lambda: attrs.evolve(OFFER, received_at=NOON, terms=[1]),  # type: ignore[list-item]
        f"terms[0]: got 1, want {TERMS}",
    ),
    (lambda: Advice(1, 1), "because: got 1, want an iterable of guidelines"),  # type: ignore[arg-type]
    (lambda: Advice(1, [1]), "because[0]: got 1, want a Guideline"),  # type: ignore[list-item]
    (reading(points=1), "points: got 1, want an iterable of members of Point"),
    (reading(faults=1), "faults: got 1, want an iterable of faults"),
    (reading(faults=[1]), "faults[0]: got 1, want a Fault"),
    (reading(greeted=1), "greeted: got 1, want an iterable of strings"),
    (reading(greeted=[1]), "greeted[0]: got 1, want a str"),
    (reading(signed=1), "signed: got 1, want a str"),
    (reading(reply_date=1), "reply_date: got 1, want a date without a time"),
    (reading(words="1"), "words: got '1', want an int"),
    (reading(own_words="1"), "own_words: got '1', want an int"),
    (reading(quotes=1), "quotes: got 1, want an iterable of pairs of a point and a string"),
    (reading(quotes=[1]), f"quotes[0]: got 1, want {PAIR}"),
    (reading(quotes=[(Point.THANKS,)]), f"quotes[0]: got (Point.THANKS,), want {PAIR}"),
    (reading(quotes=[(Point.THANKS, 1)]), "quotes[0][1]: got 1, want a str"),
    (lambda: Fault(Guideline.NO_REPROACH, 1), "quote: got 1, want a str"),  # type: ignore[arg-type]
    (step(application=1), "application: got 1, want an Application"),
    (step(kinds=1), "kinds: got 1, want an iterable of members of MessageKind"),
    (step(to=1), "to: got 1, want an iterable of people"),
    (step(to=[1]), "to[0]: got 1, want a Person"),
    (step(because=1), "because: got 1, want an iterable of guidelines"),
    (step(because=[1]), "because[0]: got 1, want a Guideline"),
    (step(kinds=()), "kinds: got (), want at least one"),
    (step(to=()), "to: got (), want at least one"),
    (step(because=()), "because: got (), want at least one"),
    (step(opens_at=1), "opens_at: got 1, want an aware datetime"),
    (step(due_by=1), "due_by: got 1, want an aware datetime"),
    (step(other_offer=1), "other_offer: got 1, want an Offer"),
    (step(policy=1), "policy: got 1, want a Policy"),
    (
        lambda: CHOICE.is_open(datetime.max.replace(tzinfo=timezone(timedelta(hours=-1)))),
        "now: got datetime.datetime(9999, 12, ...lta(days=-1, seconds=82800))), "
        "want a moment in the calendar, in UTC and in its own zone",
    ),
    (lambda: CHOICE.is_open(1), "now: got 1, want an aware datetime"),  # type: ignore[arg-type]
    (lambda: CHOICE.is_overdue(1), "now: got 1, want an aware datetime"),  # type: ignore[arg-type]
    (
        lambda: agenda(1, now=NOON),  # type: ignore[arg-type]
        "applications: got 1, want an iterable of applications",
    ),
    (
        lambda: agenda([1], now=NOON),  # type: ignore[list-item]
        "applications[0]: got 1, want an Application",
    ),
    (
        lambda: compose_note(INTERVIEW, NOOR).with_text("a\x00"),
        "text: got 'a\\x00', want text without control characters or surrogates",
    ),
    (
        lambda: attrs.evolve(compose_note(INTERVIEW, NOOR), sign_off=1),  # type: ignore[arg-type]
        "sign_off: got 1, want a str",
    ),
    (
        lambda: attrs.evolve(compose_note(INTERVIEW, NOOR), paragraphs="Thanks."),
        "paragraphs: got 'Thanks.', want an iterable of strings",
    ),
    (
        lambda: attrs.evolve(compose_note(INTERVIEW, NOOR), paragraphs=[1]),  # type: ignore[list-item]
        "paragraphs[0]: got 1, want a str",
    ),
    (
        lambda: attrs.evolve(compose_note(INTERVIEW, NOOR), points="thanks"),  # type: ignore[arg-type]
        "points: got 'thanks', want an iterable of members of Point",
    ),
    (
        lambda: attrs.evolve(compose_note(INTERVIEW, NOOR), points=["thanks"]),  # type: ignore[list-item]
        f"points[0]: got 'thanks', want a member of Point ({', '.join(point.name for point in Point)});"
        " that string is the value of Point.THANKS",
    ),
    (
        lambda: attrs.evolve(compose_note(INTERVIEW, NOOR), signature=1),  # type: ignore[arg-type]
        "signature: got 1, want a str",
    ),
    (
        lambda: compose_message(
            MessageKind.TIME_REQUEST,
            attrs.evolve(APPLICATION, offer=OFFER),
            until=date(2026, 5, 20),
            written_on=date(2026, 5, 21),
        ),
        "until: got datetime.date(2026, 5, 20), want a date not before written_on, 2026-05-21",
    ),
]


def test_every_refusal_in_its_words() -> None:
    for refused, message in MESSAGES:
        with pytest.raises(FactError) as caught:
            refused()
        assert str(caught.value) == message
        assert {type(part) for part in caught.value.args} == {str}


def test_a_zone_that_fails_is_refused_with_its_reason() -> None:
    with pytest.raises(FactValueError, match="want an aware datetime whose time zone knows its offset$") as caught:
        attrs.evolve(INTERVIEW, ended_at=datetime(2026, 5, 19, tzinfo=Broken()))  # type: ignore[abstract]
    assert isinstance(caught.value.__cause__, NotImplementedError)
    assert caught.value.given.startswith("datetime.datetime(2026, 5, 1")


class Unshowable:
    def __repr__(self) -> str:
        raise RuntimeError


@pytest.mark.parametrize(("kind", "builtin"), [(FactTypeError, TypeError), (FactValueError, ValueError)])
def test_an_error_says_all_three_and_is_what_it_means(kind: type[FactError], builtin: type[Exception]) -> None:
    error = kind("name", "''", "text")
    assert (error.field, error.given, error.wanted) == ("name", "''", "text")
    assert str(error) == "name: got '', want text"
    assert isinstance(error, builtin)
    copy = pickle.loads(pickle.dumps(error))
    assert (type(copy), str(copy), copy.args) == (kind, str(error), ("name", "''", "text"))


@pytest.mark.parametrize(
    ("value", "line"),
    [
        ("Ada", "'Ada'"),
        ("a" * 100, f"'{'a' * 27}...{'a' * 28}'"),
        ("a\nb", r"'a\nb'"),
        ("\ud800", r"'\ud800'"),
        pytest.param(10**5000, "<int>", id="a number too long to show"),
        pytest.param([10**5000], "[<int>]", id="one in a list"),
        (None, "None"),
    ],
)
def test_what_was_given_is_shown_in_a_line(value: object, line: str) -> None:
    assert short_repr(value) == line


def test_whatever_was_given_is_shown_in_a_hundred_characters() -> None:
    assert len(short_repr(list(range(10**6)))) <= 100
    nested = [["a" * 99] * 6] * 6
    assert len(short_repr(nested)) == 100
    assert short_repr(nested).endswith("...")
    assert short_repr([["a" * 45] * 2]) == f"[['{'a' * 45}', '{'a' * 45}']]"
    assert len(short_repr([["a" * 45] * 2])) == 100
    assert short_repr(Unshowable()).startswith("<Unshowable instance")
    assert short_repr(type("list", (), {})()).startswith("<")  # no list, whatever its name says


def test_a_repr_that_cannot_be_encoded_is_shown_all_the_same() -> None:
    class Odd:
        def __repr__(self) -> str:
            return "\ud800 odd"

    assert short_repr(Odd()) == "? odd"


def test_messages_name_what_is_wanted() -> None:
    wanted = {
        "a\u200bb": "one line without control, format, surrogate or private-use characters",
        "\u3164": "text that shows at least one character",
        "\u0301a": "text that does not begin with a combining mark",
        "a" + "\u0323" * 32: "at most 30 combining marks in a row",
        "=?utf-8?q?x?=": "text without an encoded word (=?...?=)",
        "a" * 501: "at most 500 characters",
    }
    for text, words in wanted.items():
        with pytest.raises(FactValueError) as caught:
            Person(text)
        assert (caught.value.field, caught.value.wanted) == ("name", words)
        assert caught.value.given.startswith(short_repr(normalize("NFC", text)))
    assert Person("a" * 500).name == "a" * 500
    assert Person("a" + "\u0323" * 31).name == "\u1ea1" + "\u0323" * 30
