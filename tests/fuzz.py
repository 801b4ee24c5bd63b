"""Fuzz the library with atheris, which is no dependency of the project: `python tests/fuzz.py --seconds 20`."""

import argparse
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from email import message_from_bytes
from email.policy import default
from importlib import import_module
from typing import Any

import attrs

atheris: Any = import_module("atheris")

with atheris.instrument_imports(include=["interview_etiquette"]):
    from interview_etiquette import Candidate, FactError, Interview, Note, Person, Role, compose_notes, plan_follow_up
    from interview_etiquette.review import review_note

SAM = Person("Sam Ortiz", Role.HR_REPRESENTATIVE)
NOON = datetime(2026, 5, 19, 12, 0, tzinfo=UTC)


def visit(**facts: Any) -> Interview:
    plain: dict[str, Any] = {"position": "Planner", "ended_at": NOON, "invited_by": SAM}
    return Interview(**plain | facts)


def somebody(**facts: Any) -> Person:
    plain: dict[str, Any] = {"name": "Ada Okafor"}
    return Person(**plain | facts)


def writer(**facts: Any) -> Candidate:
    plain: dict[str, Any] = {"name": "Noor Haddad"}
    return Candidate(**plain | facts)


def taken(make: Callable[..., object], fields: dict[str, object]) -> dict[str, Any]:
    """The fields whose value is not refused; nothing but a refusal may come out of construction."""
    kept: dict[str, Any] = {}
    for name, value in fields.items():
        try:
            make(**{name: value})
        except FactError:
            continue
        kept[name] = value
    return kept


def facts(text: str) -> tuple[Interview, Candidate]:
    """Facts with the text in every field that takes it."""
    where = taken(visit, dict.fromkeys(("position", "organization", "reply_expected_about"), text))
    who = taken(somebody, dict.fromkeys(("name", "form_of_address", "appreciated", "email"), text))
    me = taken(writer, {"name": text, "qualifications": (text, text), "phone": text, "email": text})
    person = somebody(**who)
    met = (attrs.evolve(person, role=Role.HIRING_MANAGER), attrs.evolve(person, appreciated=None))
    return visit(met=met, **where), writer(**me)


def check_message(note: Note) -> None:
    """The message reads back with exactly the recipients that it was given."""
    message = message_from_bytes(note.to_email_message().as_bytes(), policy=default)
    for header, email in (("To", note.to.email), ("From", note.sender.email)):
        read = [] if message[header] is None else [address.addr_spec for address in message[header].addresses]
        assert read == ([] if email is None else [email]), (header, email, read)
    assert not {"Cc", "Bcc"} & {*message}


def one_input(data: bytes) -> None:
    """Only a refusal may come out of construction, and no error at all out of a rule."""
    text: str = atheris.FuzzedDataProvider(data).ConsumeUnicode(600)
    interview, candidate = facts(text)
    plan_follow_up(interview, candidate)._repr_markdown_()  # pyright: ignore[reportPrivateUsage]
    review_note(text, interview, candidate)
    for note in compose_notes(interview, candidate):
        check_message(note)
        assert review_note(note.text, interview, candidate, to=note.to) == (), ascii(text)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=int, default=20)
    limits = [f"-max_total_time={parser.parse_args().seconds}", "-max_len=2400"]
    atheris.Setup([sys.argv[0], *limits], one_input)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
