"""One clear error: the field, what was given, what is wanted."""

import pickle
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta, tzinfo
from typing import Any
from unicodedata import normalize

import attrs
import pytest

from interview_etiquette import (
    Advice,
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
    compose_note,
    compose_offer_reply,
    points_for,
    review_note,
)
from interview_etiquette.errors import shown

ADA = Person("Ada")
NOOR = Candidate("Noor")
INTERVIEW = Interview(position="Planner", ended_at=datetime(2026, 5, 19, 15, 30, tzinfo=UTC), invited_by=ADA)
OFFER = Offer(OfferForm.VERBAL, "Planner")


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
COUNT = "a whole number of people, zero or more"
MESSAGES: list[tuple[Callable[[], object], str]] = [
    (lambda: Advice(answer=True, because=()), "because: got (), want at least one guideline"),
    (lambda: Person(1), "name: got 1, want text"),  # type: ignore[arg-type]
    (lambda: Person("Ada", 1), "role: got 1, want a member of Role"),  # type: ignore[arg-type]
    (lambda: Person("Ada", email=1), "email: got 1, want an e-mail address"),  # type: ignore[arg-type]
    (
        lambda: Person("Ada", email="a@b@c"),
        "email: got 'a@b@c', want one plain ASCII e-mail address (local.part@domain)",
    ),
    (lambda: Person("a" * 501), f"name: got '{'a' * 27}...{'a' * 28}' (501 characters), want at most 500 characters"),
    (interview(position=1), "position: got 1, want text"),
    (interview(organization=1), "organization: got 1, want text"),
    (interview(reply_expected_about=1), "reply_expected_about: got 1, want text"),
    (interview(ended_at=1), "ended_at: got 1, want an aware datetime"),
    (
        interview(ended_at=datetime(2026, 5, 19)),
        "ended_at: got datetime.datetime(2026, 5, 19, 0, 0), want an aware datetime whose time zone knows its offset",
    ),
    (
        interview(ended_at=datetime.max.replace(tzinfo=UTC)),
        f"ended_at: got datetime.datetime(9999, 12, ...tzinfo=datetime.timezone.utc), want {ROOM}",
    ),
    (interview(invited_by=1), "invited_by: got 1, want an instance of Person"),
    (interview(arranged_by=1), "arranged_by: got 1, want an instance of Person"),
    (interview(met=1), "met: got 1, want an iterable of people"),
    (interview(met="Tom"), "met: got 'Tom', want an iterable of people"),
    (interview(met=[ADA, 1]), "met[1]: got 1, want an instance of Person"),
    (interview(reply_expected=1), "reply_expected: got 1, want a date without a time"),
    (
        interview(reply_expected=date(2026, 5, 18)),
        "reply_expected: got datetime.date(2026, 5, 18), want a date not before the interview on 2026-05-19",
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
    (lambda: Candidate(1), "name: got 1, want text"),  # type: ignore[arg-type]
    (lambda: Candidate("Noor", interested=1), "interested: got 1, want True or False"),  # type: ignore[arg-type]
    (
        lambda: Candidate("Noor", qualifications="SQL"),
        "qualifications: got 'SQL', want an iterable of texts",
    ),
    (lambda: Candidate("Noor", qualifications=["SQL", 1]), "qualifications[1]: got 1, want text"),  # type: ignore[list-item]
    (lambda: Candidate("Noor", email=1), "email: got 1, want an e-mail address"),  # type: ignore[arg-type]
    (lambda: Candidate("Noor", phone=1), "phone: got 1, want text"),  # type: ignore[arg-type]
    (lambda: Offer(1, "Planner"), "form: got 1, want a member of OfferForm"),  # type: ignore[arg-type]
    (lambda: attrs.evolve(OFFER, status=1), "status: got 1, want a member of OfferStatus"),  # type: ignore[arg-type]
    (lambda: attrs.evolve(OFFER, answer_by=1), "answer_by: got 1, want a date without a time"),  # type: ignore[arg-type]
    (lambda: attrs.evolve(OFFER, position=1), "position: got 1, want text"),  # type: ignore[arg-type]
    (lambda: attrs.evolve(OFFER, organization=1), "organization: got 1, want text"),  # type: ignore[arg-type]
    (policy(note_window=1), f"note_window: got 1, want {WINDOW}"),
    (policy(note_window=timedelta(0)), f"note_window: got datetime.timedelta(0), want {WINDOW}"),
    (policy(individual_notes_up_to="1"), f"individual_notes_up_to: got '1', want {COUNT}"),
    (policy(individual_notes_up_to=-1), f"individual_notes_up_to: got -1, want {COUNT}"),
    (policy(email_counts_as_written=1), "email_counts_as_written: got 1, want True or False"),
    (policy(negotiate_verbal_offers=1), "negotiate_verbal_offers: got 1, want True or False"),
    (note(to=1), "to: got 1, want an instance of Person"),
    (note(to=Person("Eve")), "to: got 'Eve', want one of the interview's people, equal in every field"),
    (note(medium=1), "medium: got 1, want a member of Medium"),
    (
        note(dated=date(2026, 5, 20)),
        "dated: got datetime.date(2026, 5, 20), want None for an e-mail; a date belongs to a letter",
    ),
    (note(dated=1, medium=Medium.LETTER), "dated: got 1, want a date without a time"),
    (lambda: points_for(INTERVIEW, NOOR, to=1), "to: got 1, want an instance of Person"),  # type: ignore[arg-type]
    (reply(offer=None), "offer: got None, want an instance of Offer"),
    (reply(to=1), "to: got 1, want an instance of Person"),
    (reply(priorities=1), "priorities: got 1, want an iterable of texts"),
    (reply(priorities=["pay", 1]), "priorities[1]: got 1, want text"),
    (reply(medium=1), "medium: got 1, want a member of Medium"),
    (lambda: review_note(1, INTERVIEW, NOOR), "text: got 1, want an instance of str"),  # type: ignore[arg-type]
    (
        lambda: review_note("", INTERVIEW, NOOR, sent_at=1),  # type: ignore[arg-type]
        "sent_at: got 1, want an aware datetime",
    ),
]


@pytest.mark.parametrize(("refused", "message"), MESSAGES, ids=[message.split(":")[0] for _, message in MESSAGES])
def test_every_refusal_in_its_words(refused: Callable[[], object], message: str) -> None:
    with pytest.raises(FactError) as caught:
        refused()
    assert str(caught.value) == message


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
        (None, "None"),
    ],
)
def test_what_was_given_is_shown_in_a_line(value: object, line: str) -> None:
    assert shown(value) == line


def test_whatever_was_given_is_shown_in_a_hundred_characters() -> None:
    assert len(shown(list(range(10**6)))) <= 100
    nested = [["a" * 99] * 6] * 6
    assert len(shown(nested)) == 100
    assert shown(nested).endswith("...")
    assert shown([["a" * 45] * 2]) == f"[['{'a' * 45}', '{'a' * 45}']]"
    assert len(shown([["a" * 45] * 2])) == 100
    assert shown(Unshowable()).startswith("<Unshowable instance")


def test_a_repr_that_cannot_be_encoded_is_shown_all_the_same() -> None:
    class Odd:
        def __repr__(self) -> str:
            return "\ud800 odd"

    assert shown(Odd()) == "? odd"


def test_messages_name_what_is_wanted() -> None:
    wanted = {
        "\u200b": "one line without control, format, surrogate or private-use characters",
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
        assert caught.value.given.startswith(shown(normalize("NFC", text)))
    assert Person("a" * 500).name == "a" * 500
    assert Person("a" + "\u0323" * 31).name == "\u1ea1" + "\u0323" * 30
