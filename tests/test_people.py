"""People: names are names, and several mentions of somebody are one person."""

import re
from datetime import datetime
from itertools import combinations
from typing import Any
from zoneinfo import ZoneInfo

import attrs
import pytest
from hypothesis import given, settings

from interview_etiquette import (
    Candidate,
    FactValueError,
    Interview,
    Person,
    Point,
    Role,
    compose_note,
    others_to_thank,
    points_for,
    recipients_for,
)
from interview_etiquette.people import contradicts
from interview_etiquette.strategies import interviews

AFTERNOON = datetime(2026, 5, 19, 15, 30, tzinfo=ZoneInfo("America/New_York"))
HR, MANAGER = Role.HR_REPRESENTATIVE, Role.HIRING_MANAGER
NOOR = Candidate("Noor Haddad")


def interview(invited_by: Person, *interviewers: Person, **facts: Any) -> Interview:
    return Interview(position="Planner", ended_at=AFTERNOON, invited_by=invited_by, interviewers=interviewers, **facts)


# One person


ADDRESSES = [
    "recruiter@example.com",
    " recruiter@example.com ",
    "<ada@example.org>",
    "ada@localhost",
    "mailto:a@b.example",
]


@pytest.mark.parametrize("name", ADDRESSES)
def test_a_name_is_a_name_and_no_address(name: str) -> None:
    for kind in (Person, Candidate):
        with pytest.raises(FactValueError, match="^name: got .*, want a name, not an email address$"):
            kind(name)


FILLERS = ["N/A", "n/a", "TBD", "(tba)", "unknown", "Unknown Unknown", "none", "None None", "undefined", "Not known."]


@pytest.mark.parametrize("name", [*FILLERS, "N/A -"])
def test_a_name_is_somebodys_and_does_not_only_fill_a_field(name: str) -> None:
    for kind in (Person, Candidate):
        with pytest.raises(
            FactValueError, match=f"^name: got {re.escape(repr(name))}, want somebody's name, not what only"
        ):
            kind(name)


SIGNS = ["Ada @ Acme", "@ada", "Ada@", "Ada @acme.example", "Ada (ada@example.org)", "-", "???", "***"]
RARE = [
    "A",
    "X",
    "\u738b",
    "Null",
    "Nan",
    "Na",
    "N. A.",
    "Noone",
    "Best",
    "Open",
    "Unknown Mortal",
    "S. None-Diaz",
    "7",
]
AS_WRITTEN = ["John Smith 3rd", "Okafor, Ada", "Ada (Addie) Okafor", "D'Arcy O'Neill", "\u00d8", "T.B.D. Shaw", "***"]


@pytest.mark.parametrize("name", [*SIGNS, *RARE, *AS_WRITTEN])
def test_a_real_name_is_kept_as_it_is_written(name: str) -> None:
    assert Person(name).name == Candidate(name).name == name


GREETED = ["Dear Dr. Okafor", "dear Ada", "DEAR ADA", "Hi Ada", "Hello, Ada", "Hey Ada", "Greetings", "Dear", "Hi, Ada"]
CLOSED = ["Dr. Okafor,", "Ada:", "Ada;", "Ada!", "Ada ,", "Ada?"]


@pytest.mark.parametrize("form", [*GREETED, *CLOSED])
def test_a_form_of_address_has_neither_greeting_nor_closing_mark(form: str) -> None:
    with pytest.raises(FactValueError, match="^form_of_address: got .*, without its greeting or closing punctuation$"):
        Person("Ada Okafor", form_of_address=form)


@pytest.mark.parametrize("form", ["TBD", "N/A", "unknown", "ada@example.org"])
def test_a_form_of_address_is_no_filler_and_no_address(form: str) -> None:
    with pytest.raises(FactValueError, match="^form_of_address: got .*, want (a name, not|somebody's name, not) "):
        Person("Ada Okafor", form_of_address=form)


@pytest.mark.parametrize("form", ["Dr. Okafor", "Sara", "Mr. Lee, Jr.", "Hilda", "Deary Lane", "Ms. Hi"])
def test_a_form_of_address_as_it_stands_in_a_salutation(form: str) -> None:
    person = Person("Ada Okafor", form_of_address=f" {form}\u200e")
    assert person.form_of_address == person.address == form


def test_without_a_form_of_address_the_whole_name_addresses() -> None:
    assert Person("Ada Okafor").address == "Ada Okafor"


def test_a_role_is_what_somebody_is_and_may_be_unknown() -> None:
    assert Person("Ada").role is None
    assert [role.value for role in Role] == ["hiring_manager", "hr_representative", "agency_recruiter", "assistant"]


# Several mentions


SPELLINGS = [
    ("Ada Okafor", "Ada\u00a0Okafor"),
    ("Ada Okafor", "ada okafor"),
    ("Ada Okafor", " ADA   OKAFOR "),
    ("Ada Okafor", "\uff21\uff44\uff41 Okafor"),
    ("Ada Okafor", "Ada\u3000Okafor"),
    ("Zo\u00eb", "Zoe\u0308"),
    ("Stra\u00dfer", "STRASSER"),
    ("Ada Okafor", "\u200fAda Okafor\u200f"),
]


@pytest.mark.parametrize(("first", "second"), SPELLINGS)
def test_two_spellings_of_a_name_are_one_person_in_the_first_spelling(first: str, second: str) -> None:
    seen = interview(Person(first), Person(second, email="ada@example.org"))
    assert seen.people == (Person(first, email="ada@example.org"),)
    assert seen.interviewers == (seen.invited_by,)


def test_what_each_mention_says_is_known_in_every_place() -> None:
    whole = Person("Ada Okafor", MANAGER, "Dr. Okafor", "ada@example.org", "the tour")
    seen = interview(
        Person("Ada Okafor"),
        Person("ada okafor", MANAGER, email="ada@example.org"),
        arranged_by=Person("Ada Okafor", form_of_address="Dr. Okafor"),
        also_met=[Person("ADA OKAFOR", appreciated="the tour")],
    )
    assert (seen.invited_by, seen.arranged_by, *seen.interviewers, *seen.also_met) == (whole,) * 4
    assert seen.people == (whole,)


CONTRADICTIONS = [
    (Person("Ada", HR), Person("Ada", MANAGER)),
    (Person("Ada", form_of_address="Dr. Okafor"), Person("Ada", form_of_address="Ms. Okafor")),
    (Person("Ada", email="ada@example.org"), Person("Ada", email="ada@example.com")),
    (Person("Ada"), Person("Ada Okafor")),
]


@pytest.mark.parametrize(("one", "other"), CONTRADICTIONS)
def test_mentions_that_contradict_are_two_people(one: Person, other: Person) -> None:
    assert interview(one, other).people == (one, other)
    assert interview(other, one).people == (other, one)


def test_addresses_are_compared_without_case_and_the_first_is_kept() -> None:
    seen = interview(Person("Ada", email="Ada@Example.org"), Person("Ada", email="ada@example.ORG"))
    assert seen.people == (Person("Ada", email="Ada@Example.org"),)


def test_a_mention_is_held_against_all_that_a_person_has_gathered() -> None:
    seen = interview(Person("Ada"), Person("Ada", HR), Person("Ada", MANAGER), Person("Ada", email="a@b.example"))
    assert seen.people == (Person("Ada", HR, email="a@b.example"), Person("Ada", MANAGER))
    seen = interview(Person("Ada", email="a@b.example"), Person("Ada", HR), Person("Ada", email="x@y.example"))
    assert seen.people == (Person("Ada", HR, email="a@b.example"), Person("Ada", email="x@y.example"))


def test_a_mention_joins_the_first_whom_it_does_not_contradict() -> None:
    hr, manager = Person("Ada", HR), Person("Ada", MANAGER)
    assert interview(hr, manager, Person("Ada", appreciated="x")).people == (attrs.evolve(hr, appreciated="x"), manager)
    assert interview(manager, hr, Person("Ada", appreciated="x")).people[1] == hr


def test_mentions_join_in_the_order_of_the_fields() -> None:
    seen = interview(
        Person("Tom"),
        Person("Ada", email="second@b.example"),
        arranged_by=Person("Ada", email="first@b.example"),
        also_met=[Person("Ada", appreciated="x")],
    )
    assert [(person.email, person.appreciated) for person in seen.people] == [
        (None, None),
        ("first@b.example", "x"),
        ("second@b.example", None),
    ]


def test_one_person_appreciated_for_two_things_is_refused_by_name_and_place() -> None:
    tour, talk = Person("Ada Okafor", appreciated="the tour"), Person("ada okafor", appreciated="the talk")
    wanted = r"interviewers\[1\].appreciated: got 'the talk', want one thing appreciated in 'Ada Okafor', as 'the tour'"
    with pytest.raises(FactValueError, match=f"^{wanted}$"):
        interview(tour, Person("Tom"), talk)
    assert len(interview(tour, tour, attrs.evolve(talk, appreciated="the tour")).people) == 1
    assert len(interview(attrs.evolve(tour, role=HR), attrs.evolve(talk, role=MANAGER)).people) == 2


@settings(max_examples=50)
@given(interviews())
def test_the_people_of_an_interview_are_told_apart_by_what_is_known_of_them(seen: Interview) -> None:
    assert all(contradicts(one, other) for one, other in combinations(seen.people, 2))
    arranger = () if seen.arranged_by is None else (seen.arranged_by,)
    mentions = [seen.invited_by, *arranger, *seen.interviewers, *seen.also_met]
    assert all(any(mention is person for person in seen.people) for mention in mentions)
    assert attrs.evolve(seen) == seen


# Where it shows


def test_an_organiser_who_stands_again_among_the_interviewers_gets_one_note_and_is_not_thanked_through_it() -> None:
    marc = Person("Marc Tell", HR)
    seen = interview(marc, Person("Marc Tell", email="marc@example.org"), Person("Li Na"))
    whole = attrs.evolve(marc, email="marc@example.org")
    assert recipients_for(seen) == (whole, Person("Li Na"))
    assert others_to_thank(seen) == ()


def test_the_reader_is_named_by_any_mention_of_them() -> None:
    seen = interview(Person("Ada Okafor", HR, email="ada@example.org"), Person("Tom Becker", appreciated="the tour"))
    assert Point.APPRECIATED in points_for(seen, NOOR, to=Person("tom becker"))
    assert compose_note(seen, NOOR, to=Person("ADA OKAFOR", email="ADA@example.org")).to is seen.invited_by
    for stranger in (Person("Ada Okafor", MANAGER), Person("Ada"), Person("Ada Okafor", email="eve@example.org")):
        with pytest.raises(FactValueError, match="^to: got .*, want one of the interview's people$"):
            points_for(seen, NOOR, to=stranger)


@pytest.mark.parametrize(
    "form", ["Good morning Ada", "Dear-Ada", "Ada，", "Dr. Okafor –", "Ada...", "Sehr geehrte Frau Li"]
)
def test_greetings_of_other_kinds_and_other_marks_are_refused(form: str) -> None:
    with pytest.raises(FactValueError, match="^form_of_address: "):
        Person("Ada Okafor", form_of_address=form)


@pytest.mark.parametrize("form", ["Hiroshi", "Sam Lee, Jr.", "Dearborn"])
def test_a_name_may_begin_like_a_greeting(form: str) -> None:
    assert Person("Ada Okafor", form_of_address=form).form_of_address == form
