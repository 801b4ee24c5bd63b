"""What a review finds, and what it leaves alone."""

from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from interview_etiquette import (
    Candidate,
    FactTypeError,
    FactValueError,
    Finding,
    Force,
    Guideline,
    Interview,
    Person,
    Point,
    Policy,
    Role,
    compose_note,
    note_due_by,
    points_for,
    review_note,
)
from interview_etiquette.strategies import candidates, interviews, policies

ADA = Person(
    "Ada Okafor", Role.HIRING_MANAGER, form_of_address="Dr. Okafor", appreciated="the walk through your planning room"
)
INTERVIEW = Interview(
    position="Demand Planner",
    organization="Northwind Foods",
    ended_at=datetime(2026, 5, 19, 15, 30, tzinfo=ZoneInfo("America/New_York")),
    invited_by=ADA,
    met=[Person("Priya Raman"), Person("Tom Becker", Role.STAFF)],
)
KEEN = Candidate("Noor Haddad", qualifications=["five years of demand forecasting"])
DECLINING = attrs.evolve(KEEN, interested=False)
PLAIN = {
    Point.THANKS: "Thank you for the hour that you spent with me on Tuesday.",
    Point.POSITION: "It was good to hear more about the Demand Planner role.",
    Point.APPRECIATED: "The walk through your planning room was the best part of the day.",
    Point.ENTHUSIASM: "I would love to do this job.",
    Point.QUALIFICATIONS: "I would bring five years of demand forecasting to it.",
    Point.REPLY_DATE: "I look forward to hearing from you.",
    Point.WITHDRAWAL: "After some thought I have decided to withdraw my application.",
    Point.THANK_OTHERS: "Please thank Priya Raman and Tom Becker for me.",
}


def plain_note(points: tuple[Point, ...], *, without: Point | None = None) -> str:
    said = " ".join(PLAIN[point] for point in points if point is not without)
    return f"Dear Dr. Okafor,\n\n{said}\n\nKind regards,\nNoor Haddad"


def ids(findings: tuple[Finding, ...]) -> list[str]:
    return [finding.guideline.id for finding in findings]


@given(interviews(), candidates(), policies(), st.data())
def test_what_we_compose_has_no_findings(
    interview: Interview, candidate: Candidate, policy: Policy, data: st.DataObject
) -> None:
    to = data.draw(st.sampled_from(interview.people))
    note = compose_note(interview, candidate, to=to, policy=policy)
    due = note_due_by(interview, policy=policy)
    assert review_note(note.text, interview, candidate, to=to, sent_at=due, policy=policy) == ()


@pytest.mark.parametrize("candidate", [KEEN, DECLINING], ids=["interested", "not interested"])
def test_a_plain_note_that_makes_all_its_points_has_no_findings(candidate: Candidate) -> None:
    text = plain_note(points_for(INTERVIEW, candidate))
    assert review_note(text, INTERVIEW, candidate) == ()


@pytest.mark.parametrize(
    ("candidate", "point"),
    [(candidate, point) for candidate in (KEEN, DECLINING) for point in points_for(INTERVIEW, candidate)],
)
def test_a_point_left_out_is_found_and_nothing_else(candidate: Candidate, point: Point) -> None:
    text = plain_note(points_for(INTERVIEW, candidate), without=point)
    assert ids(review_note(text, INTERVIEW, candidate)) == [point.guideline.id]


@given(interviews(informational=False), candidates())
def test_the_note_of_the_other_mood_is_always_found(interview: Interview, candidate: Candidate) -> None:
    other = attrs.evolve(candidate, interested=not candidate.interested)
    assert review_note(compose_note(interview, other).text, interview, candidate)


@pytest.mark.parametrize("candidate", [KEEN, DECLINING], ids=["interested", "not interested"])
@pytest.mark.parametrize(
    "changes",
    [
        {"position": "Salary & Benefits Analyst"},
        {"position": "[Senior] {Planner} <III>"},
        {"position": "Withdrawal Prevention Specialist"},
        {"organization": "No Longer Ltd"},
        {"organization": "Dear Sir or Madam"},
        {"organization": "Rude Health, 401(k) Partners"},
        {"invited_by": Person("{name}")},
        {"invited_by": Person("Rich Salary", form_of_address="Mr. Salary")},
        {"reply_expected_about": "when salaries are settled"},
        {"met": [Person("Overtime Bonus"), Person("XXX")]},
    ],
    ids=str,
)
def test_words_that_come_from_the_facts_make_no_finding(candidate: Candidate, changes: dict[str, Any]) -> None:
    interview = attrs.evolve(INTERVIEW, **changes)
    said = " ".join(PLAIN[point] for point in points_for(interview, candidate))
    said = said.replace("Demand Planner", str(interview.position))
    said = said.replace("Priya Raman and Tom Becker", ", ".join(person.name for person in interview.met))
    salutation = interview.invited_by.form_of_address or interview.invited_by.name
    text = f"Dear {salutation},\n{said} All the best to {interview.organization}, {interview.reply_expected_about}."
    assert review_note(text, interview, candidate) == ()


@given(interviews(), candidates(), st.integers(1, 200), st.sampled_from([str.upper, str.lower, str.title]))
def test_white_space_line_width_and_case_do_not_matter(
    interview: Interview, candidate: Candidate, width: int, change: Any
) -> None:
    text = compose_note(interview, candidate).text
    other = attrs.evolve(candidate, interested=not candidate.interested)
    wrapped = "".join("\n   " if char == " " and i % width == 0 else char for i, char in enumerate(text))
    assert review_note(wrapped, interview, other) == review_note(text, interview, other)
    plain = plain_note(points_for(INTERVIEW, KEEN))
    assert review_note(change(plain), INTERVIEW, DECLINING) == review_note(plain, INTERVIEW, DECLINING)


@pytest.mark.parametrize("microseconds", [-1, 0, 1])
def test_lateness_is_exact_to_the_microsecond(microseconds: int) -> None:
    sent_at = note_due_by(INTERVIEW) + timedelta(microseconds=microseconds)
    text = compose_note(INTERVIEW, KEEN).text
    late = ["within-24-hours"] if microseconds > 0 else []
    assert ids(review_note(text, INTERVIEW, KEEN, sent_at=sent_at)) == late
    assert ids(review_note(text, INTERVIEW, KEEN, sent_at=sent_at.astimezone(UTC))) == late


def test_lateness_is_elapsed_time_in_the_hour_that_comes_twice() -> None:
    autumn = attrs.evolve(INTERVIEW, ended_at=datetime(2026, 10, 31, 1, 30, tzinfo=ZoneInfo("America/New_York")))
    due = note_due_by(autumn)
    an_hour_late = due.replace(fold=1)
    assert an_hour_late.replace(tzinfo=None) == due.replace(tzinfo=None)
    text = compose_note(autumn, KEEN).text
    assert review_note(text, autumn, KEEN, sent_at=due) == ()
    assert ids(review_note(text, autumn, KEEN, sent_at=an_hour_late)) == ["within-24-hours"]


def test_messages_say_what_to_do() -> None:
    asked = attrs.evolve(KEEN, qualifications=["five years of demand forecasting", "fluency in Spanish"])
    messages = {finding.guideline.id: finding.message for finding in review_note("", INTERVIEW, asked)}
    assert messages == {
        "thank-every-time": "Say thank you for the time that you were given.",
        "write-to-the-inviter": "Address it to Dr. Okafor.",
        "name-the-position": "Name the position: Demand Planner.",
        "thank-others-through-them": "You may ask Ada Okafor to thank the others: Priya Raman, Tom Becker.",
        "show-enthusiasm": "Say that you want the job, and what draws you to it.",
        "restate-qualifications": "Say what qualifies you: five years of demand forecasting; fluency in Spanish.",
        "say-when-you-expect-to-hear": "Say when you expect to hear, or that you look forward to it.",
        "be-specific": "Say what you valued in talking to Ada Okafor: the walk through your planning room.",
        "within-a-page": "Write more than this: a note of a few words says nothing.",
    }


def test_messages_about_the_mood_and_the_hour() -> None:
    sent_at = datetime(2026, 5, 20, 16, 0, tzinfo=INTERVIEW.ended_at.tzinfo)
    withdrawing = plain_note(points_for(INTERVIEW, DECLINING))
    found = {f.guideline.id: f.message for f in review_note(withdrawing, INTERVIEW, KEEN, sent_at=sent_at)}
    assert found["within-24-hours"] == "Send it sooner: it was due by 2026-05-20 15:30-04:00."
    assert found["withdraw-tactfully"] == 'Do not withdraw unless you mean to: "withdraw my application".'
    keen = plain_note(points_for(INTERVIEW, KEEN))
    first, second = review_note(keen, INTERVIEW, DECLINING)
    assert first.message == "Say unmistakably that you withdraw from consideration."
    assert second.message == 'Claim no wish for a job that you decline: "would love to do this".'


def test_one_telling_word_recalls_a_qualification() -> None:
    text = plain_note(points_for(INTERVIEW, KEEN), without=Point.QUALIFICATIONS)
    assert review_note(f"{text} Forecasting!", INTERVIEW, KEEN) == ()
    assert ids(review_note(f"{text} Demand!", INTERVIEW, KEEN)) == ["restate-qualifications"]
    abroad = attrs.evolve(KEEN, qualifications=["large budgets abroad"])
    assert review_note(f"{text} Budgets!", INTERVIEW, abroad) == ()


def test_nobody_is_asked_to_thank_those_who_get_a_note_of_their_own() -> None:
    house = Policy(individual_notes_up_to=2)
    pair = attrs.evolve(INTERVIEW, met=[Person("Priya Raman")])
    text = plain_note(points_for(pair, KEEN), without=Point.THANK_OTHERS)
    assert review_note(text, pair, KEEN, policy=house) == ()
    assert ids(review_note(text, pair, KEEN)) == ["thank-others-through-them"]


@pytest.mark.parametrize(("words", "found"), [(14, True), (15, False), (400, False), (401, True)])
def test_the_bounds_of_a_page(words: int, *, found: bool) -> None:
    assert ("within-a-page" in ids(review_note("zq " * words, INTERVIEW, KEEN))) is found


def test_what_is_quoted_is_quoted_bare() -> None:
    text = "Dear Hiring Manager,\n[Company] pays a fine salary, and you kept me waiting. " + "word " * 400
    messages = [finding.message for finding in review_note(text, INTERVIEW, KEEN) if '"' in finding.message]
    assert messages == [
        'Greet Ada Okafor by name, not "dear hiring manager".',
        'Leave pay and benefits for later: "salary".',
        'Fill in what was left blank: "[company]".',
        'Take out the reproach or demand: "kept me waiting".',
    ]
    assert review_note(text, INTERVIEW, KEEN)[-1].message == "Shorten it to a page, about 400 words."


def test_half_of_what_was_valued_is_enough() -> None:
    text = plain_note(points_for(INTERVIEW, KEEN), without=Point.APPRECIATED)
    assert review_note(f"{text} What a planning room!", INTERVIEW, KEEN) == ()
    assert ids(review_note(f"{text} What a room!", INTERVIEW, KEEN)) == ["be-specific"]


def test_the_last_moment_of_the_calendar_is_late_and_no_error() -> None:
    text = plain_note(points_for(INTERVIEW, KEEN))
    last = datetime.max.replace(tzinfo=UTC)
    assert ids(review_note(text, INTERVIEW, KEEN, sent_at=last)) == ["within-24-hours"]


def test_a_naive_sent_at_is_refused() -> None:
    with pytest.raises(FactValueError, match="^sent_at: "):
        review_note("", INTERVIEW, KEEN, sent_at=datetime(2026, 5, 20))


def test_what_is_no_text_is_refused() -> None:
    with pytest.raises(FactTypeError, match="^text: "):
        review_note(None, INTERVIEW, KEEN)  # type: ignore[arg-type]


def test_findings_stand_in_the_order_of_the_guidance_and_weigh_by_force() -> None:
    findings = review_note("", INTERVIEW, KEEN)
    order = list(Guideline)
    assert [order.index(finding.guideline) for finding in findings] == sorted(
        order.index(f.guideline) for f in findings
    )
    weights = {finding.guideline.id: finding.guideline.force for finding in findings}
    assert weights["name-the-position"] is Force.MUST
    assert weights["thank-others-through-them"] is Force.MAY


def test_nobody_is_asked_to_thank_themselves() -> None:
    text = plain_note(points_for(INTERVIEW, KEEN), without=Point.THANK_OTHERS)
    text += " Please thank Tom Becker for me. Please thank Dr. Okafor and Priya Raman, too."
    assert "themselves" in review_note(text, INTERVIEW, KEEN)[0].message


def test_where_human_resources_arranged_it_the_missing_name_is_a_matter_of_that_guideline() -> None:
    hr = attrs.evolve(INTERVIEW, invited_by=Person("Sam Ortiz", Role.HR_REPRESENTATIVE), met=[ADA])
    text = compose_note(hr, KEEN, to=ADA).text.replace("Dr. Okafor", "Dr. Nkemelu")
    assert "write-to-hr-and-manager" in ids(review_note(text, hr, KEEN, to=ADA))
    panel = attrs.evolve(INTERVIEW, met=[Person("Priya Raman")])
    text = compose_note(panel, KEEN, to=Person("Priya Raman")).text.replace("Priya Raman", "Ms. Lind")
    assert "may-write-to-each" in ids(review_note(text, panel, KEEN, to=Person("Priya Raman")))


def test_a_message_quoted_below_is_not_part_of_the_draft() -> None:
    text = compose_note(INTERVIEW, KEEN).text
    quoted = "\n\nOn Mon, May 18, 2026 at 9:12 AM Ada Okafor <ada@northwind.example> wrote:\n> The salary is $90k.\n"
    assert review_note(text + quoted, INTERVIEW, KEEN) == ()
    assert ids(review_note(f"{text} {quoted[-22:-1].strip('> ')}", INTERVIEW, KEEN)) == ["leave-pay-out"]


@given(st.text(), interviews(), candidates())
def test_any_text_can_be_reviewed(text: str, interview: Interview, candidate: Candidate) -> None:
    assert isinstance(review_note(text, interview, candidate), tuple)
