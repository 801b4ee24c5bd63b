"""Notes as they go out: their parts, their e-mail, and other voices."""

import re
from collections.abc import Sequence
from datetime import UTC, date, datetime
from difflib import SequenceMatcher
from email import message_from_bytes, policy
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from interview_etiquette import (
    ENGLISH,
    Candidate,
    English,
    FactTypeError,
    FactValueError,
    Interview,
    Medium,
    Note,
    Occasion,
    Offer,
    OfferForm,
    OfferStatus,
    Person,
    Point,
    Policy,
    Role,
    Wording,
    compose_note,
    compose_notes,
    compose_offer_reply,
    compose_salary_deferral,
    note_due_by,
    others_to_thank,
    plan_follow_up,
    points_for,
)
from interview_etiquette.strategies import candidates, interviews, policies

HR = Person("Sam Ortiz", Role.HR_REPRESENTATIVE, form_of_address="Mr. Ortiz", email="sam@northwind.example")
ADA = Person("Ada Okafor", Role.HIRING_MANAGER, form_of_address="Dr. Okafor", email="ada@northwind.example")
TOM = Person("Tom Becker")
DAY = datetime(2026, 5, 19, 15, 30, tzinfo=UTC)
INTERVIEW = Interview(position="Demand Planner", ended_at=DAY, invited_by=ADA, organization="Northwind Foods")
BY_HR = attrs.evolve(INTERVIEW, invited_by=HR, met=[ADA, TOM])
NOOR = Candidate("Noor Haddad", qualifications=["a degree in statistics"], email="noor@mail.example", phone="555 0134")
DECLINING = attrs.evolve(NOOR, interested=False)


def body(note: Note) -> str:
    return " ".join(note.paragraphs)


def test_a_letter_has_its_date_and_a_colon_and_no_subject() -> None:
    letter = compose_note(INTERVIEW, NOOR, medium=Medium.LETTER, dated=date(2026, 5, 20))
    lines = letter.text.split("\n")
    assert lines[:3] == ["May 20, 2026", "", "Dear Dr. Okafor:"]
    assert lines[-4:] == ["Sincerely,", "Noor Haddad", "noor@mail.example", "555 0134"]
    assert (letter.subject, letter.dated) == (None, date(2026, 5, 20))
    assert compose_note(INTERVIEW, NOOR, medium=Medium.LETTER).text.startswith("Dear Dr. Okafor:\n\n")
    assert compose_notes(INTERVIEW, NOOR, medium=Medium.LETTER, dated=date(2026, 5, 20)) == (letter,)


def test_an_email_has_its_subject_and_a_comma() -> None:
    email = compose_note(INTERVIEW, NOOR)
    assert email.text.startswith("Subject: Thank you for the interview: Demand Planner\n\nDear Dr. Okafor,\n\n")
    assert str(email) == email.text
    assert email.text.split("\n")[-4:] == ["Best regards,", "Noor Haddad", "noor@mail.example", "555 0134"]


@pytest.mark.parametrize(
    ("arguments", "error", "field"),
    [
        ({"dated": date(2026, 5, 20)}, FactValueError, "dated"),
        ({"dated": datetime(2026, 5, 20, tzinfo=UTC), "medium": Medium.LETTER}, FactTypeError, "dated"),
        ({"medium": "letter"}, FactTypeError, "medium"),
        ({"to": TOM}, FactValueError, "to: got 'Tom Becker'"),
        ({"to": "Ada Okafor"}, FactTypeError, "to: got 'Ada Okafor'"),
    ],
)
def test_what_a_note_cannot_be_is_refused(arguments: dict[str, Any], error: type[Exception], field: str) -> None:
    with pytest.raises(error, match=f"^{field}"):
        compose_note(INTERVIEW, NOOR, **arguments)


def test_points_refuse_a_reader_who_was_not_there() -> None:
    with pytest.raises(FactValueError, match="^to: got 'Tom Becker', want one of the interview's people"):
        points_for(INTERVIEW, NOOR, to=TOM)


@given(interviews(), candidates(), policies(), st.sampled_from(Medium))
def test_a_note_makes_its_points_and_nothing_of_it_is_empty(
    interview: Interview, candidate: Candidate, policy: Policy, medium: Medium
) -> None:
    for note in compose_notes(interview, candidate, medium=medium, policy=policy):
        assert note.points == points_for(interview, candidate, to=note.to, policy=policy)
        assert all(part and part == part.strip() for part in (note.salutation, *note.paragraphs, note.sign_off))
        assert (note.subject is None) is (medium is Medium.LETTER)


@given(interviews(), candidates())
def test_two_notes_never_share_their_body(interview: Interview, candidate: Candidate) -> None:
    bodies = [note.paragraphs for note in compose_notes(interview, candidate)]
    assert len(set(bodies)) == len(bodies)


@pytest.mark.parametrize("candidate", [NOOR, DECLINING], ids=["interested", "not interested"])
@pytest.mark.parametrize("about", [None, "early next week"])
def test_the_note_to_human_resources_is_another_note_throughout(candidate: Candidate, about: str | None) -> None:
    to_hr, to_manager = compose_notes(attrs.evolve(BY_HR, reply_expected_about=about), candidate)
    sentences = [set(re.split(r"(?<=[.?]) ", body(note))) for note in (to_hr, to_manager)]
    assert not sentences[0] & sentences[1]
    assert SequenceMatcher(None, body(to_hr).split(), body(to_manager).split()).ratio() < 0.5


@pytest.mark.parametrize("met", range(7))
@pytest.mark.parametrize("inviter", [ADA, HR])
def test_an_interested_note_has_60_to_180_words(inviter: Person, met: int) -> None:
    seen = [Person(f"Visited Person{n}") for n in range(met)]
    short = attrs.evolve(INTERVIEW, invited_by=inviter, met=seen, organization=None, position="Planner")
    for note in compose_notes(short, Candidate("Noor")):
        assert 60 <= len(body(note).split()) <= 180
    full = attrs.evolve(short, organization="Northwind Foods", reply_expected=date(2026, 5, 29))
    for note in compose_notes(full, NOOR):
        assert 60 <= len(body(note).split()) <= 180


def test_people_who_share_a_form_of_address_are_told_apart_by_name() -> None:
    wei, li, ada = (Person(name, form_of_address="Dr. Chen") for name in ("Wei Chen", "Li Chen", "Ada Chen"))
    note = compose_note(attrs.evolve(INTERVIEW, invited_by=wei, met=[li, ada, TOM]), NOOR)
    assert note.salutation == "Dear Dr. Chen,"
    assert note.paragraphs[-1].endswith("Please pass my thanks on to Li Chen, Ada Chen, and Tom Becker.")


@pytest.mark.parametrize(
    ("items", "listed"),
    [
        (["a"], "a"),
        (["a", "b"], "a and b"),
        (["a", "b", "c"], "a, b, and c"),
        (["Sam Lee, Jr.", "b"], "Sam Lee, Jr., and b"),
        (["a", "Sam Lee, Jr.", "c"], "a; Sam Lee, Jr.; and c"),
        (["research and development", "b"], "research and development, and b"),
        (["x", "y and z", "w"], "x, y and z, and w"),
    ],
)
def test_lists(items: Sequence[str], listed: str) -> None:
    assert ENGLISH.listing(items) == listed


def test_dates_give_the_year_only_where_it_differs() -> None:
    assert ENGLISH.date_in_words(date(2026, 5, 22), beside=date(2026, 5, 19)) == "Friday, May 22"
    assert ENGLISH.date_in_words(date(2027, 1, 4), beside=date(2026, 12, 30)) == "Monday, January 4, 2027"
    assert ENGLISH.date_in_words(date(2026, 5, 22)) == "Friday, May 22, 2026"
    assert [ENGLISH.date_line(date(2026, month, 1)).split()[0] for month in (1, 12)] == ["January", "December"]


@given(st.dates())
def test_a_date_reads_as_the_calendar_has_it(day: date) -> None:
    assert datetime.strptime(f"{ENGLISH.date_in_words(day)} {day.year:04}", f"%A, %B %d, {day.year} %Y").date() == day  # noqa: DTZ007


@pytest.mark.parametrize(
    ("position", "organization", "said"),
    [
        ("Demand Planner", None, "the position of Demand Planner."),
        ("Demand Planner", "Northwind Foods", "the position of Demand Planner at Northwind Foods."),
        ("Director, Planning", "Acme Inc.", "the position of Director, Planning, at Acme Inc. "),
        ("Planning Role", "Yahoo!", "the Planning Role at Yahoo! "),
        ("Trainee position", None, "the Trainee position."),
    ],
)
def test_any_title_and_organization_end_a_sentence_well(position: str, organization: str | None, said: str) -> None:
    note = compose_note(attrs.evolve(INTERVIEW, position=position, organization=organization), DECLINING)
    assert f"I was glad to learn more about {said}".strip() in note.paragraphs[0]
    assert ".." not in note.text


def test_an_informational_note_knows_no_job() -> None:
    meeting = attrs.evolve(INTERVIEW, position=None, invited_by=ADA)
    for arranged_by in (None, HR):
        for note in compose_notes(attrs.evolve(meeting, arranged_by=arranged_by), NOOR):
            assert "Northwind Foods" in note.text
            assert not re.search(r"position|job|withdraw|no longer|would like|hope", note.text)
        for note in compose_notes(attrs.evolve(meeting, arranged_by=arranged_by, organization=None), NOOR):
            assert Point.POSITION not in note.points


def test_a_repeated_qualification_is_said_once() -> None:
    note = compose_note(INTERVIEW, attrs.evolve(NOOR, qualifications=["fluency in Spanish", "fluency in Spanish"]))
    assert note.text.count("fluency in Spanish") == 1


def replied(form: OfferForm, *priorities: str, **changes: Any) -> Note:
    offer = Offer(form, "Demand Planner", "Northwind Foods", **changes)
    return compose_offer_reply(offer, NOOR, to=ADA, priorities=priorities)


def test_an_unwritten_offer_is_answered_by_asking_for_it_in_writing() -> None:
    oral = replied(OfferForm.VERBAL, answer_by=date(2026, 6, 12))
    assert "please send me the formal offer in writing?" in body(oral)
    assert "by Friday, June 12, 2026" in body(oral)
    assert "When the formal offer is ready" in body(replied(OfferForm.INFORMAL_EMAIL))
    strict = Policy(email_counts_as_written=False)
    emailed = compose_offer_reply(Offer(OfferForm.FORMAL_EMAIL, "Planner"), DECLINING, to=ADA, policy=strict)
    assert "in writing as a letter, too?" in body(emailed)
    assert "delighted" not in body(emailed)


def test_a_written_offer_opens_the_negotiation_with_the_priorities_in_order() -> None:
    assert "talk with you about a start in September." in body(replied(OfferForm.FORMAL_LETTER, "a start in September"))
    several = body(replied(OfferForm.FORMAL_EMAIL, "a start in September", "two days at home", "a start in September"))
    assert "these points, the most important first: a start in September and two days at home." in several
    assert "may we talk about the terms?" in body(replied(OfferForm.FORMAL_EMAIL))


@pytest.mark.parametrize(
    ("status", "said"),
    [
        (OfferStatus.ACCEPTED, "I was glad to accept"),
        (OfferStatus.DECLINED, "Although I declined"),
        (OfferStatus.WITHDRAWN, "the offer no longer stands"),
    ],
)
def test_a_closed_offer_is_thanked_for(status: OfferStatus, said: str) -> None:
    reply = replied(OfferForm.FORMAL_LETTER, "a start in September", status=status)
    assert said in body(reply)
    assert reply.paragraphs[0].startswith("Thank you for ")
    assert "September" not in body(reply)


def test_a_reply_can_be_a_letter() -> None:
    letter = compose_offer_reply(Offer(OfferForm.VERBAL, "Planner"), NOOR, to=ADA, medium=Medium.LETTER)
    assert letter.text.startswith("Dear Dr. Okafor:\n")
    assert letter.points == (Point.THANKS, Point.POSITION)
    assert replied(OfferForm.VERBAL).subject == "Your offer: Demand Planner"


@pytest.mark.parametrize(
    ("arguments", "field"),
    [
        ({"offer": None}, "offer"),
        ({"to": "Ada"}, "to"),
        ({"priorities": "pay"}, "priorities"),
        ({"priorities": [""]}, "pri"),
    ],
)
def test_a_reply_needs_an_offer_a_reader_and_several_priorities(arguments: dict[str, Any], field: str) -> None:
    whole: dict[str, Any] = {"offer": Offer(OfferForm.VERBAL, "Planner"), "candidate": NOOR, "to": ADA}
    with pytest.raises((FactTypeError, FactValueError), match=f"^{field}"):
        compose_offer_reply(**(whole | arguments))


def test_three_moods_defer_salary_in_three_ways() -> None:
    meeting = attrs.evolve(INTERVIEW, position=None)
    said = [compose_salary_deferral(INTERVIEW, NOOR), compose_salary_deferral(INTERVIEW, DECLINING)]
    said.append(compose_salary_deferral(meeting, NOOR))
    assert len(set(said)) == 3
    assert "very interested" in said[0]


@given(interviews(), candidates(), policies())
def test_an_email_reaches_exactly_its_reader(interview: Interview, candidate: Candidate, etiquette: Policy) -> None:
    for note in compose_notes(interview, candidate, policy=etiquette):
        message = message_from_bytes(note.to_email_message().as_bytes(), policy=policy.default)
        reader = message["To"]
        addresses = [] if reader is None else [address.addr_spec for address in reader.addresses]
        assert addresses == ([] if note.to.email is None else [note.to.email])
        assert [name.lower() for name in message.keys() if name.lower() in {"cc", "bcc"}] == []  # noqa: SIM118
        content = message.get_content().replace("\r\n", "\n")
        assert content == note.text.split("\n\n", 1)[1] + "\n"


def test_a_letter_can_travel_by_email_too() -> None:
    message = compose_note(INTERVIEW, NOOR, medium=Medium.LETTER).to_email_message()
    assert message["Subject"] is None
    assert (message["From"], message["To"]) == ("noor@mail.example", "ada@northwind.example")


def test_a_notebook_shows_the_note_and_lets_nothing_out() -> None:
    note = compose_note(attrs.evolve(INTERVIEW, position="<b>*Planner*</b>"), NOOR)
    assert not re.search(r"[<>*]", note._repr_markdown_())
    assert "Dear Dr. Okafor,  \n" in note._repr_markdown_()
    facts, *notes = plan_follow_up(BY_HR, NOOR)._repr_markdown_().split("\n\n---\n\n")
    assert notes == [note._repr_markdown_() for note in compose_notes(BY_HR, NOOR)]
    assert facts.split("\n") == [
        "- Send by 2026-05-20 15:30:00+00:00",
        "- By email, letter",
        "- To Sam Ortiz, Ada Okafor",
        "- Through them, thank Tom Becker",
    ]


@given(interviews(), candidates(), policies())
def test_a_plan_is_all_the_answers(interview: Interview, candidate: Candidate, etiquette: Policy) -> None:
    plan = plan_follow_up(interview, candidate, policy=etiquette)
    assert tuple(note.to for note in plan.notes) == plan.recipients
    assert {*plan.recipients, *plan.others_to_thank} == set(interview.people)
    assert plan.others_to_thank == others_to_thank(interview, policy=etiquette)
    assert plan.due_by.astimezone(UTC) == note_due_by(interview, policy=etiquette).astimezone(UTC)
    assert plan.notes == compose_notes(interview, candidate, policy=etiquette)
    assert plan.media[0] is Medium.EMAIL
    assert plan.due_by.tzinfo is interview.ended_at.tzinfo


class Curt(English):
    """Another voice: it overrides two sentences and no rule."""

    def thanks(self, occasion: Occasion) -> str:
        return f"Thanks for today, {occasion.to.name}."

    def sign_off(self, medium: Medium) -> str:
        return "Yours,"


def test_another_voice_needs_no_rule_touched() -> None:
    note = compose_note(INTERVIEW, NOOR, wording=Curt())
    assert note.paragraphs[0].startswith("Thanks for today, Ada Okafor. I was glad to learn more")
    assert note.sign_off == "Yours,"
    assert note.points == compose_note(INTERVIEW, NOOR).points
    assert compose_notes(INTERVIEW, NOOR, wording=Curt()) == (note,)
    assert plan_follow_up(INTERVIEW, NOOR, wording=Curt()).notes == (note,)


def test_an_incomplete_wording_cannot_be_made() -> None:
    class Unfinished(Wording):
        def sign_off(self, medium: Medium) -> str:
            return "Yours,"

    with pytest.raises(TypeError, match="abstract"):
        Unfinished()  # type: ignore[abstract]


@pytest.mark.parametrize("point", Point, ids=lambda point: point.value)
def test_a_wording_has_a_method_for_every_point(point: Point) -> None:
    assert callable(getattr(Wording, point.value))
