"""What an occasion gives a sentence to speak of: phrases by the name of their slot."""

from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from attrs import evolve

from interview_etiquette import (
    Candidate,
    Interview,
    Medium,
    MessageKind,
    Occasion,
    Offer,
    OfferForm,
    Person,
    Point,
    Role,
    Term,
)
from interview_etiquette.english.saying.slots import IN_A_SUBJECT, told

TUESDAY = datetime(2026, 5, 19, 15, 30, tzinfo=ZoneInfo("America/New_York"))
ADA = Person("Ada Okafor", form_of_address="Dr. Okafor")
TOM, PRIYA, LENA = Person("Tom Becker"), Person("Priya Raman"), Person("Lena Ito")
NOOR = Candidate("Noor Haddad")
VISIT = Interview(position="Planner", ended_at=TUESDAY, invited_by=ADA)
OFFER = Offer(OfferForm.FORMAL_LETTER, "Planner", received_at=TUESDAY)
CALL = Offer(OfferForm.VERBAL, "Planner")


def slots(
    interview: Interview | None = VISIT, *others: Person, writer: Candidate = NOOR, **facts: Any
) -> dict[str, str]:
    return told(Occasion(interview, writer, ADA, others, **facts))[0]


def visit(**facts: Any) -> Interview:
    return evolve(VISIT, **facts)


def slots_of(to: Person, **facts: Any) -> dict[str, str]:
    return told(Occasion(visit(invited_by=to, **facts), NOOR, to))[0]


# Days


@pytest.mark.parametrize(
    ("facts", "when", "days"),
    [
        ({}, " on Tuesday", "Tuesday's"),
        ({"written_on": date(2026, 5, 19)}, " today", "today's"),
        ({"written_on": date(2026, 5, 20)}, " yesterday", "yesterday's"),
        ({"written_on": date(2026, 5, 21)}, " on May 19", None),
        ({"written_on": date(2027, 1, 4)}, " on May 19, 2026", None),
        ({"medium": Medium.LETTER}, " on May 19", None),
        ({"kind": MessageKind.STATUS_INQUIRY}, " on May 19", None),
    ],
)
def test_the_day_of_the_interview(facts: dict[str, Any], when: str, days: str | None) -> None:
    said = slots(**facts)
    assert (said["when"], said.get("days")) == (when, days)


def test_no_interview_and_a_bare_stamp_name_no_day() -> None:
    midnight = visit(ended_at=datetime(2026, 5, 20, 0, 30, tzinfo=ZoneInfo("UTC")))
    for said in (slots(None), slots(midnight)):
        assert said["when"] == ""
        assert "days" not in said


@pytest.mark.parametrize(
    ("expected", "written_on", "said"),
    [
        (date(2026, 5, 29), None, "Friday, May 29"),
        (date(2027, 1, 5), None, "Tuesday, January 5, 2027"),
        (date(2027, 1, 5), date(2027, 1, 4), "Tuesday, January 5"),
        (date(2026, 5, 29), date(2026, 5, 29), "Friday, May 29"),
        (date(2026, 5, 29), date(2026, 5, 30), None),
        (date(2026, 5, 19), None, "the end of the day on Tuesday, May 19"),
        (None, date(2026, 5, 20), None),
    ],
)
def test_the_day_by_which_to_hear(expected: date | None, written_on: date | None, said: str | None) -> None:
    assert slots(visit(reply_expected=expected), written_on=written_on).get("reply_by") == said


def test_an_answer_is_due_until_its_day_is_over() -> None:
    offer = evolve(OFFER, answer_by=date(2026, 6, 1))
    for written_on, slot in ((date(2026, 6, 1), "answer_by"), (date(2026, 6, 2), "answer_by_past")):
        said = slots(kind=MessageKind.ACCEPTANCE, offer=offer, written_on=written_on)
        assert {key: text for key, text in said.items() if key.startswith("answer_by")} == {slot: "Monday, June 1"}
        said = slots(kind=MessageKind.DEADLINE_NOTICE, other_offer=offer, written_on=written_on)
        assert said[f"other_{slot}"] == "Monday, June 1"


def test_whoever_acknowledges_an_offer_promises_a_day() -> None:
    assert slots(kind=MessageKind.ACKNOWLEDGMENT, offer=OFFER)["answer_by"] == "Tuesday, June 2"
    assert "answer_by" not in slots(kind=MessageKind.ACCEPTANCE, offer=OFFER)


@pytest.mark.parametrize(
    ("interview", "offer", "written_on", "day"),
    [
        (VISIT, OFFER, None, "Monday, January 4, 2027"),
        (VISIT, OFFER, date(2027, 1, 2), "Monday, January 4"),
        (VISIT, evolve(OFFER, received_at=TUESDAY.replace(year=2027, month=1)), None, "Monday, January 4"),
        (VISIT, CALL, None, "Monday, January 4, 2027"),
        (None, OFFER, None, "Monday, January 4, 2027"),
        (None, CALL, None, "Monday, January 4"),
    ],
)
def test_a_day_to_come_has_its_year_where_it_is_another(
    interview: Interview | None, offer: Offer, written_on: date | None, day: str
) -> None:
    start = date(2027, 1, 4)
    kind, starting = MessageKind.TIME_REQUEST, evolve(offer, starts_on=start)
    said = slots(interview, kind=kind, offer=starting, until=start, written_on=written_on)
    assert (said["starts_on"], said["until"]) == (day, day)
    assert "until" not in slots(kind=kind, offer=starting)
    assert "starts_on" not in slots(kind=kind, offer=offer)


# People


def test_those_who_were_met_are_told_from_those_who_arranged_it() -> None:
    interview = visit(also_met=[TOM, LENA], arranged_by=PRIYA)
    said = slots(interview, TOM, PRIYA, LENA)
    assert (said["met"], said["organizers"]) == ("Tom Becker and Lena Ito", "Priya Raman")
    assert "organizers" not in slots(interview, TOM)
    assert "met" not in slots(interview, PRIYA)
    assert slots(visit(interviewers=[ADA, TOM]), TOM)["met"] == "Tom Becker"
    assert slots(None, TOM)["met"] == "Tom Becker"
    assert {"met", "organizers"}.isdisjoint(slots(interview))


def test_more_than_six_are_a_group() -> None:
    people = [Person(f"Person {letter}") for letter in "ABCDEFG"]
    assert slots(visit(also_met=people), *people)["met"] == "Person A and the others"
    six = slots(visit(also_met=people), *people[:6])["met"]
    assert six == "Person A, Person B, Person C, Person D, Person E, and Person F"
    arranged = slots(visit(also_met=people, arranged_by=PRIYA), PRIYA, *people)
    assert (arranged["met"], arranged.get("organizers")) == ("Person A and the others", None)
    heads = slots(visit(arranged_by=PRIYA), PRIYA, *people)
    assert heads["met"] == "Priya Raman and the others"


@pytest.mark.parametrize(
    ("name", "said"), [("The night crew", "the night crew"), ("The Honorable Ann Li", "The Honorable Ann Li")]
)
def test_an_article_of_a_group_is_small(name: str, said: str) -> None:
    other = Person(name)
    assert slots(visit(also_met=[other]), other)["met"] == said


# The job and the offer


def test_the_post_and_the_employer() -> None:
    said = slots(visit(organization="Brightcart"))
    assert said["organization"] == "Brightcart"
    assert said["title"] == "Planner"
    assert said["the_role"] == "the Planner role"
    assert said["the_position"] == "the Planner position"
    assert said["the_position_there"] == "the Planner position at Brightcart"
    assert "untitled" not in said
    assert slots()["the_position_there"] == "the Planner position"
    assert "organization" not in slots(visit(organization="TBD"))
    for position in ("TBD", None):
        unnamed = slots(visit(position=position))
        assert (unnamed["untitled"], "title" in unnamed) == ("", False)


def test_nobody_names_their_own_employer_at_work() -> None:
    for internal in (False, True):
        said = slots(visit(organization="Brightcart"), writer=evolve(NOOR, internal=internal))
        assert any("Brightcart" in text for text in said.values()) is not internal


def test_a_subject_tells_only_of_the_day_and_the_post() -> None:
    occasion = Occasion(visit(also_met=[TOM]), evolve(NOOR, drawn_by="the routes"), ADA, (TOM,))
    phrases, quotes = told(occasion, IN_A_SUBJECT)
    assert set(phrases) == {"when", "days", "title", "job", "the_role", "the_position", "the_position_there"}
    assert quotes == {}


def test_up_to_three_missing_terms_stand_in_a_question() -> None:
    terms = [term for term in Term if term not in (Term.BENEFITS, Term.START_DATE, Term.REPORTING_LINE)]
    three = slots(kind=MessageKind.ACKNOWLEDGMENT, offer=evolve(OFFER, terms=terms))
    assert three["missing_terms"] == "the start date, the benefits, and the reporting line"
    assert "missing_terms_any" not in three
    four = slots(kind=MessageKind.ACKNOWLEDGMENT, offer=evolve(OFFER, terms=terms[1:]))
    assert four["missing_terms_any"] == "the salary, the start date, the benefits, and the reporting line"
    assert "missing_terms" not in four
    assert {"missing_terms", "missing_terms_any"}.isdisjoint(slots(kind=MessageKind.ACKNOWLEDGMENT, offer=OFFER))


def test_the_pay_is_told_where_it_is_known() -> None:
    assert slots(kind=MessageKind.ACCEPTANCE, offer=evolve(OFFER, salary="$72,000"))["salary"] == "$72,000"
    assert "salary" not in slots(kind=MessageKind.ACCEPTANCE, offer=OFFER)


# What somebody typed


def test_they_are_the_reader_who_interviewed_and_not_who_only_arranged_it() -> None:
    ada = evolve(ADA, appreciated="the tour they gave me")
    assert slots_of(ada)["appreciated"] == "the tour you gave me"
    assert slots_of(ada, interviewers=[TOM])["appreciated"] == "the tour they gave me"


@pytest.mark.parametrize(
    ("role", "said"), [(None, "You make good tools."), (Role.AGENCY_RECRUITER, "They make good tools.")]
)
def test_they_are_the_employer_whom_no_agency_is(role: Role | None, said: str) -> None:
    ada = evolve(ADA, role=role)
    occasion = Occasion(visit(invited_by=ada), evolve(NOOR, own_words="They make good tools."), ada)
    assert told(occasion)[1] == {Point.OWN_WORDS: [said]}


@pytest.mark.parametrize(
    ("role", "interviewers", "said"),
    [
        (None, [], "your plans for your routes"),
        (None, [TOM], "her plans for your routes"),
        (Role.HIRING_MANAGER, [TOM], "your plans for your routes"),
        (Role.AGENCY_RECRUITER, [], "her plans for their routes"),
    ],
)
def test_who_she_and_they_are_in_what_draws_the_writer(
    role: Role | None, interviewers: list[Person], said: str
) -> None:
    ada = evolve(ADA, role=role)
    interview = visit(invited_by=ada, interviewers=[ada, *interviewers])
    occasion = Occasion(interview, evolve(NOOR, drawn_by="her plans for their routes"), ada)
    assert told(occasion)[0]["drawn_by"] == said


def test_an_expectation_in_doubt_is_said_without_its_question_mark() -> None:
    assert slots(visit(reply_expected_about="next week?"))["reply_about"] == "next week"
    assert "reply_about" not in slots(visit(reply_expected_about="TBD?"))
    quotes = told(Occasion(visit(reply_expected_about="You said Friday?"), NOOR, ADA))[1]
    assert quotes == {Point.REPLY_DATE: ["You said Friday?"]}


def test_what_the_writer_says_themselves_is_quoted_by_its_point() -> None:
    writer = Candidate(
        "Noor Haddad",
        own_words="I went home and read the paper. It is good",
        qualifications=["I have run a clinic.", "I speak Spanish."],
    )
    phrases, quotes = told(Occasion(VISIT, writer, ADA))
    assert quotes[Point.OWN_WORDS] == ["I went home and read the paper. It is good."]
    assert quotes[Point.QUALIFICATIONS] == ["I have run a clinic.", "I speak Spanish."]
    assert not any(slot.startswith(("own_words", "qualifications")) for slot in phrases)
    assert told(Occasion(VISIT, NOOR, ADA))[1] == {}
