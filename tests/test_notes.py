"""Notes as they go out: their parts, what they refuse, an approved text, and the email that they become."""

import re
from datetime import UTC, date, datetime
from typing import Any, Final

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from interview_etiquette import (
    Candidate,
    English,
    FactTypeError,
    FactValueError,
    Interview,
    Medium,
    Note,
    Occasion,
    Person,
    Point,
    Role,
    compose_note,
    compose_notes,
    others_to_thank,
    plan_follow_up,
)
from interview_etiquette.strategies import notes

from .laws.practice import house_rules, visits, writers

HR: Final = Person("Sam Ortiz", Role.HR_REPRESENTATIVE, "Mr. Ortiz", email="sam@northwind.example")
ADA: Final = Person("Ada Okafor", Role.HIRING_MANAGER, "Dr. Okafor", email="ada@northwind.example")
TOM: Final = Person("Tom Becker")
DAY: Final = datetime(2026, 5, 19, 15, 30, tzinfo=UTC)
VISIT: Final = Interview(position="Demand Planner", ended_at=DAY, invited_by=ADA, organization="Northwind Foods")
BY_HR: Final = attrs.evolve(VISIT, invited_by=HR, interviewers=[ADA], also_met=[TOM])
NOOR: Final = Candidate(
    "Noor Haddad", qualifications=["a degree in statistics"], email="noor@mail.example", phone="555 0134"
)
NOTE: Final = compose_note(VISIT, NOOR)
LETTER: Final = compose_note(VISIT, NOOR, medium=Medium.LETTER, written_on=date(2026, 5, 20))


# Its parts


def test_an_email_has_its_subject_a_comma_and_a_signature() -> None:
    lines = NOTE.text.split("\n")
    assert lines[0] == f"Subject: {NOTE.subject}"
    assert lines[2] == "Dear Dr. Okafor,"
    assert lines[-4:] == ["Best regards,", "Noor Haddad", "noor@mail.example", "555 0134"]
    assert str(NOTE) == NOTE.text
    assert NOTE.date_line is None


def test_a_letter_has_its_date_a_colon_and_no_subject() -> None:
    lines = LETTER.text.split("\n")
    assert lines[:3] == ["May 20, 2026", "", "Dear Dr. Okafor:"]
    assert lines[-4:] == ["Sincerely,", "Noor Haddad", "noor@mail.example", "555 0134"]
    assert (LETTER.subject, LETTER.written_on, LETTER.date_line) == (None, date(2026, 5, 20), "May 20, 2026")


def test_a_letter_without_a_day_has_no_date() -> None:
    undated = compose_note(VISIT, NOOR, medium=Medium.LETTER)
    assert undated.text.startswith("Dear Dr. Okafor:\n\n")
    assert (undated.written_on, undated.date_line) == (None, None)


def test_an_email_knows_its_day_and_does_not_bear_it() -> None:
    email = compose_note(VISIT, NOOR, written_on=date(2026, 5, 20))
    assert (email.written_on, email.date_line) == (date(2026, 5, 20), None)
    assert "2026" not in email.text


@pytest.mark.parametrize(
    ("changes", "signature"),
    [
        ({}, "Noor Haddad\nnoor@mail.example\n555 0134"),
        ({"email": None}, "Noor Haddad\n555 0134"),
        ({"phone": None}, "Noor Haddad\nnoor@mail.example"),
        ({"phone": "N/A"}, "Noor Haddad\nnoor@mail.example"),
        ({"email": None, "phone": None}, "Noor Haddad"),
    ],
)
def test_a_signature_has_what_is_known(changes: Any, signature: str) -> None:
    assert compose_note(VISIT, attrs.evolve(NOOR, **changes)).signature == signature


@given(notes())
def test_nothing_of_a_note_is_empty_or_ragged(note: Note) -> None:
    parts = (note.salutation, *note.paragraphs, note.sign_off, note.signature)
    assert all(part and part == part.strip() for part in parts)
    assert all(len(paragraph.splitlines()) == 1 for paragraph in note.paragraphs)
    assert (note.subject is None) is (note.medium is Medium.LETTER)
    assert len(set(note.points)) == len(note.points)
    assert note.points


# What it refuses


def changed(part: str, value: object) -> dict[str, Any]:
    return {part: value}


@pytest.mark.parametrize("part", ["subject", "salutation", "sign_off", "signature", "date_line"])
def test_a_part_is_text(part: str) -> None:
    with pytest.raises(FactTypeError, match=f"^{part}: got 1, want a str"):
        attrs.evolve(NOTE, **changed(part, 1))


@pytest.mark.parametrize("part", ["subject", "salutation", "sign_off", "date_line"])
def test_a_part_of_one_line_has_no_line_break(part: str) -> None:
    for mark in ("\n", "\r", "\r\n", "\v", "\f", "\x1c", "\x1d", "\x1e", "\x85", "\u2028", "\u2029"):
        with pytest.raises(FactValueError, match=f"^{part}: got .* want one line"):
            attrs.evolve(NOTE, **changed(part, f"Thank you{mark}Bcc: eve@mail.example"))


@pytest.mark.parametrize("part", ["subject", "salutation", "sign_off", "date_line"])
def test_a_part_of_one_line_has_no_encoded_word(part: str) -> None:
    with pytest.raises(FactValueError, match=f"^{part}: got .*encoded word"):
        attrs.evolve(NOTE, **changed(part, "=?utf-8?q?Bcc=3A_eve?="))


class WithTheEmployer(English):
    """English with a subject of two facts."""

    def subject(self, occasion: Occasion) -> str:
        assert occasion.interview is not None
        return f"{occasion.position} at {occasion.interview.organization}"


def test_two_facts_that_meet_as_an_encoded_word_are_told_apart() -> None:
    """No mail reader may decode them into something else; what is no encoded word stays as it was given."""
    for organization, subject in (("z?=", "= ?x?q?y at z?="), ("z", "=?x?q?y at z")):
        visit = attrs.evolve(VISIT, position="=?x?q?y", organization=organization)
        assert compose_note(visit, NOOR, wording=WithTheEmployer()).subject == subject


# An approved text


def test_an_approved_text_takes_the_place_of_the_paragraphs() -> None:
    approved = NOTE.with_text("Thank you for\nyour time.\n\n  \n\nI would love to join you.")
    assert approved.paragraphs == ("Thank you for your time.", "I would love to join you.")
    unchanged = attrs.asdict(NOTE, recurse=False) | {"paragraphs": approved.paragraphs}
    assert attrs.asdict(approved, recurse=False) == unchanged


@pytest.mark.parametrize("note", [NOTE, LETTER], ids=["email", "letter"])
def test_the_whole_text_can_be_given_back(note: Note) -> None:
    """Whoever edits `note.text` may hand all of it back, with its frame around it."""
    assert note.with_text(note.text) == note
    for end in ("\r\n", "\r"):
        assert note.with_text(note.text.replace("\n", end)) == note
    edited = note.text.replace(note.paragraphs[0], "Thank you.")
    assert note.with_text(edited).paragraphs == ("Thank you.", *note.paragraphs[1:])


@pytest.mark.parametrize("marks", [("-", "*"), ("\u2022", "\u2022"), ("1.", "2)")])
def test_the_lines_of_a_list_stay_lines(marks: tuple[str, str]) -> None:
    listed = f"I bring:\n{marks[0]} forecasting\n{marks[1]} statistics"
    assert NOTE.with_text(f"Thank you for\nyour time.\n\n{listed}").paragraphs == ("Thank you for your time.", listed)


@pytest.mark.parametrize("first", ["Three things:", "I met Ada and eight of her people there that day,", "Hi Tom,"])
def test_what_greets_nobody_and_what_signs_nothing_stays_a_paragraph(first: str) -> None:
    assert NOTE.with_text(f"{first}\n\nThank you.\n\nBest,").paragraphs == (first, "Thank you.", "Best,")
    assert NOTE.with_text("Hi Ada,").paragraphs == ("Hi Ada,",)


def test_an_approved_text_has_tabs_and_no_halves_of_characters() -> None:
    assert NOTE.with_text("Thank\tyou.").paragraphs == ("Thank\tyou.",)
    with pytest.raises(FactValueError, match="^text: "):
        NOTE.with_text("Thank you.\ud83d")


def test_an_edited_subject_is_taken_and_a_letter_gets_none() -> None:
    assert NOTE.with_text("Subject: Thanks\n\nThank you.").subject == "Thanks"
    assert LETTER.with_text("Subject: Thanks\n\nThank you.").subject is None


@pytest.mark.parametrize("note", [NOTE, LETTER], ids=["email", "letter"])
def test_another_greeting_and_another_closing_are_taken(note: Note) -> None:
    """Whoever rewrites a whole message finds one greeting and one closing in it, and those are their own."""
    said = "Thank you, Ada.\n\nI would love to join you."
    for greeting in ("Hi Ada,", "Hello Dr. Okafor:"):
        for closing in (f"All the best,\n{note.signature}", f"All the best,\n\n{note.sender.name}"):
            taken = note.with_text(f"{greeting}\n\n{said}\n\n{closing}\n")
            assert (taken.salutation, taken.sign_off, taken.signature) == (greeting, "All the best,", note.signature)
            assert taken.paragraphs == ("Thank you, Ada.", "I would love to join you.")


@pytest.mark.parametrize(
    "text",
    [
        "Hi Ada,\nThank you for the tour.\nCheers,\nNoor",
        "Hi Ada,\n\nThank you\nfor the tour.\nCheers,\n\nNoor Haddad\n",
        "subject: Thanks\n\nHi Ada,\n\nThank you for the tour.\n\nCheers,\n\nHaddad",
        "Hi Ada,\n\nThank you for the tour.\n\nCheers,\nNOOR HADDAD",
    ],
)
def test_a_frame_is_taken_however_its_lines_are_set(text: str) -> None:
    taken = NOTE.with_text(text)
    assert (taken.salutation, taken.sign_off, taken.signature) == ("Hi Ada,", "Cheers,", NOTE.signature)
    assert taken.paragraphs == ("Thank you for the tour.",)
    assert taken.subject == ("Thanks" if text.startswith("subject") else NOTE.subject)


def test_a_call_is_a_greeting_where_it_greets() -> None:
    for first, greets in (("Hello Ada!", True), ("Thank you, Ada!", False)):
        taken = NOTE.with_text(f"{first}\n\nIt was good.")
        assert taken.salutation == (first if greets else NOTE.salutation)
        assert taken.paragraphs == ("It was good.",) if greets else (first, "It was good.")


def test_a_long_line_above_the_name_is_a_closing_where_it_stands_alone() -> None:
    closing = "With many thanks for your time and for the tour, and all good wishes,"
    assert NOTE.with_text(f"It was good.\n\n{closing}\nNoor").sign_off == closing
    assert NOTE.with_text(f"It was good.\n{closing}\nNoor").sign_off == NOTE.sign_off
    assert NOTE.with_text(f"{closing}\nNoor").paragraphs == (f"{closing} Noor",)


def test_a_greeting_and_a_closing_have_eight_words_at_the_most() -> None:
    for greeting, taken in (
        ("Hello Dr. Ada Okafor and the whole team,", True),
        ("Hello Dr. Ada Okafor and all the whole team,", False),
    ):
        assert (NOTE.with_text(f"{greeting}\n\nIt was good.").salutation == greeting) is taken
    for closing, taken in (
        ("With many thanks for your time and tour,", True),
        ("With many thanks for your time and the tour,", False),
    ):
        assert (NOTE.with_text(f"It was good.\n{closing}\nNoor").sign_off == closing) is taken


@pytest.mark.parametrize("text", ["", " \n\n ", NOTE.salutation, "Subject: Thanks"])
def test_a_text_that_says_nothing_is_refused(text: str) -> None:
    with pytest.raises(FactValueError, match="^text: got .* want at least one paragraph"):
        NOTE.with_text(text)


@given(
    notes(), st.lists(st.sampled_from(("Thank you.", "It was a pleasure.", "Dear me, yes.")), min_size=1, max_size=3)
)
def test_any_note_takes_any_text_and_its_own_makes_the_same_note(note: Note, paragraphs: list[str]) -> None:
    assert note.with_text("\n\n".join(paragraphs)).paragraphs == tuple(paragraphs)
    assert note.with_text(note.text) == note


# As an email


@pytest.mark.parametrize(
    ("name", "header"),
    [
        ("Noor Haddad", "Noor Haddad <noor@mail.example>"),
        ("Haddad, Noor", '"Haddad, Noor" <noor@mail.example>'),
        ("N" * 100, f"{'N' * 100} <noor@mail.example>"),
        ("N" * 101, "noor@mail.example"),
        ("Zoë Brontë", "noor@mail.example"),
    ],
)
def test_the_writers_name_stands_in_from_where_it_is_short_ascii(name: str, header: str) -> None:
    message = compose_note(VISIT, attrs.evolve(NOOR, name=name)).to_email_message()
    assert message["From"] == header
    assert message["To"] == "ada@northwind.example"


def test_what_is_not_known_is_the_senders_to_add() -> None:
    message = compose_note(attrs.evolve(VISIT, invited_by=TOM), Candidate("Noor Haddad")).to_email_message()
    assert (message["From"], message["To"], message["Date"], message["Message-ID"]) == (None, None, None, None)


def test_every_byte_of_an_email_is_ascii() -> None:
    assert NOTE.with_text("Danke sch\u00f6n.").to_email_message().as_bytes().isascii()


def test_a_letter_is_no_email() -> None:
    with pytest.raises(FactValueError, match=r"^medium: got Medium\.LETTER, want Medium\.EMAIL"):
        LETTER.to_email_message()


def test_each_call_makes_another_message() -> None:
    one, other = NOTE.to_email_message(), NOTE.to_email_message()
    one.set_content("Something else")
    assert other.get_content() != one.get_content()


# In a notebook


def test_a_notebook_shows_the_note_and_lets_nothing_out() -> None:
    note = compose_note(attrs.evolve(VISIT, position="<b>*Planner*</b>"), NOOR)
    assert not re.search(r"[<>*]", note.to_markdown())
    assert "Dear Dr. Okafor,  \n" in note.to_markdown()
    assert note._repr_markdown_() == note.to_markdown()


def test_a_plan_shows_its_answers_and_its_notes() -> None:
    plan = plan_follow_up(BY_HR, NOOR)
    facts, *shown = plan.to_markdown().split("\n\n---\n\n")
    assert shown == [note.to_markdown() for note in compose_notes(BY_HR, NOOR)]
    lines = [
        "Send by Wed, May 20, 2026, 3:30 PM UTC",
        "By email, letter",
        "To Sam Ortiz, Ada Okafor",
        "Through them, thank Tom Becker",
    ]
    assert facts.split("\n") == [f"- {line}" for line in lines]
    assert plan._repr_markdown_() == plan.to_markdown()
    assert str(plan) == "\n\n".join(["\n".join(lines), *(note.text for note in plan.notes)])


@given(visits(), writers(), house_rules())
def test_a_plan_is_all_the_answers(visit: Interview, writer: Candidate, rules: Any) -> None:
    plan = plan_follow_up(visit, writer, policy=rules)
    assert plan.notes == compose_notes(visit, writer, policy=rules)
    assert tuple(note.to for note in plan.notes) == plan.recipients
    assert {*plan.recipients, *plan.others_to_thank} == set(visit.people)
    assert plan.others_to_thank == others_to_thank(visit, policy=rules)
    assert plan.due_by.astimezone(UTC) - visit.ended_at.astimezone(UTC) == rules.note_window
    assert plan.media[0] is Medium.EMAIL


def test_a_note_says_which_points_it_makes() -> None:
    assert NOTE.points == (
        Point.THANKS,
        Point.POSITION,
        Point.ENTHUSIASM,
        Point.QUALIFICATIONS,
        Point.REPLY_DATE,
    )
