"""What a review finds, whoever reads the draft, and what it leaves alone."""

from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import attrs
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from interview_etiquette import (
    ENGLISH,
    Candidate,
    DraftReader,
    DraftReading,
    English,
    FactTypeError,
    FactValueError,
    Fault,
    Finding,
    Force,
    Guideline,
    Interview,
    Occasion,
    Person,
    Point,
    Policy,
    Remark,
    Role,
    compose_note,
    note_due_by,
    points_for,
    review_note,
)
from interview_etiquette._text import names_nobody
from interview_etiquette.english.findings import FINDINGS
from interview_etiquette.english.hearing.phrases import EMPHATIC, HINTS, INNOCENT, PHRASES, REQUESTS, common_words
from interview_etiquette.facts import without_candidate
from interview_etiquette.strategies import candidates, interviews, policies
from tests.texts import ANY_TEXT

ADA = Person(
    "Ada Okafor", Role.HIRING_MANAGER, form_of_address="Dr. Okafor", appreciated="the walk through your planning room"
)
PRIYA, TOM = Person("Priya Raman"), Person("Tom Becker", Role.ASSISTANT)
INTERVIEW = Interview(
    position="Demand Planner",
    organization="Northwind Foods",
    ended_at=datetime(2026, 5, 19, 15, 30, tzinfo=ZoneInfo("America/New_York")),
    invited_by=ADA,
    interviewers=[ADA, PRIYA],
    also_met=[TOM],
    reply_expected=date(2026, 5, 29),
)
KEEN = Candidate("Noor Haddad", qualifications=["five years of demand forecasting"])
DECLINING = attrs.evolve(KEEN, interested=False)
BOTH = [KEEN, DECLINING]
MOODS = ["interested", "not interested"]
PLAIN = {
    Point.THANKS: "Thank you for the hour that you spent with me on Tuesday.",
    Point.POSITION: "It was good to hear more about the Demand Planner role.",
    Point.APPRECIATED: "The walk through your planning room was the best part of the day.",
    Point.OWN_WORDS: "I also liked the herring.",
    Point.ENTHUSIASM: "I would love to do this job.",
    Point.QUALIFICATIONS: "I would bring five years of demand forecasting to it.",
    Point.REPLY_DATE: "I look forward to hearing from you.",
    Point.WITHDRAWAL: "After some thought I have decided to withdraw my application.",
    Point.THANK_OTHERS: "Please thank Priya Raman and Tom Becker for me.",
}
ALL_POINTS = tuple(PLAIN)
TEXT = "zq " * 100


def plain_note(points: Sequence[Point], *, without: Point | None = None, more: str = "") -> str:
    said = " ".join(PLAIN[point] for point in points if point is not without)
    return f"Dear Dr. Okafor,\n\n{said} {more}\n\nKind regards,\nNoor Haddad"


def heard(
    interview: Interview = INTERVIEW, candidate: Candidate = KEEN, *, without: Point | None = None, **others: Any
) -> DraftReader:
    """A reader that heard all that should be there, but for what is said otherwise."""
    points = [point for point in points_for(interview, candidate) if point is not without]
    reading = attrs.evolve(DraftReading(points, greeted=("Ada Okafor",), signed="Noor Haddad"), **others)
    return lambda _text, _interview, _candidate: reading


def ids(findings: Sequence[Finding]) -> list[str]:
    return [finding.guideline.id for finding in findings]


def review(reader: DraftReader, candidate: Candidate = KEEN, **others: Any) -> list[str]:
    return ids(review_note(TEXT, INTERVIEW, candidate, reader=reader, **others))


# The rules, which know no language.


@pytest.mark.parametrize("candidate", BOTH, ids=MOODS)
def test_a_reading_with_every_point_has_no_findings(candidate: Candidate) -> None:
    assert review(heard(candidate=candidate), candidate) == []


@pytest.mark.parametrize(
    ("candidate", "point"), [(candidate, point) for candidate in BOTH for point in points_for(INTERVIEW, candidate)]
)
def test_a_point_that_was_not_heard_is_found_by_its_guideline_and_nothing_else(
    candidate: Candidate, point: Point
) -> None:
    assert review(heard(candidate=candidate, without=point), candidate) == [point.guideline.id]
    text = plain_note(points_for(INTERVIEW, candidate), without=point)
    assert ids(review_note(text, INTERVIEW, candidate)) == [point.guideline.id]


def test_the_wrong_mood_is_found_both_ways() -> None:
    mood = "withdraw-tactfully"
    assert review(heard(points=ALL_POINTS)) == [mood]
    wishing = (*points_for(INTERVIEW, DECLINING), Point.ENTHUSIASM)
    assert review(heard(candidate=DECLINING, points=wishing), DECLINING) == [mood]
    fault = Fault(Guideline.WITHDRAW_TACTFULLY, "I am out")
    assert review(heard(faults=(fault,))) == [mood]
    talk = attrs.evolve(INTERVIEW, position=None)
    reader = heard(talk, DECLINING, points=(*points_for(talk, DECLINING), Point.ENTHUSIASM))
    assert review_note(TEXT, talk, DECLINING, reader=reader) == ()


@pytest.mark.parametrize(
    "guideline", [Guideline.LEAVE_PAY_OUT, Guideline.NO_REPROACH, Guideline.FILL_EVERY_BLANK, Guideline.WITHIN_A_PAGE,
                  Guideline.THANK_OTHERS_THROUGH_THEM, Guideline.GREET_BY_NAME]
)  # fmt: skip
def test_a_fault_is_a_finding_that_quotes_it(guideline: Guideline) -> None:
    reader = heard(faults=(Fault(guideline, "these words"),))
    (finding,) = review_note(TEXT, INTERVIEW, KEEN, reader=reader)
    assert finding.guideline is guideline
    assert '"these words"' in finding.message or guideline is Guideline.WITHIN_A_PAGE


def test_a_finding_needs_neither_a_quote_nor_an_interview() -> None:
    occasion = Occasion(None, KEEN, INTERVIEW.invited_by)
    assert ENGLISH.finding(Remark.LEAVES_A_BLANK, occasion) == "Fill in or take out what was left over."


def test_nobody_greeted_is_told_from_somebody_else_greeted() -> None:
    assert review(heard(greeted=())) == ["greet-by-name"]
    assert review(heard(greeted=("Dr. Smith",))) == ["write-to-the-inviter"]
    assert review(heard(greeted=("Dr. Okafor",))) == []
    assert review(heard(greeted=("OKAFOR",))) == []
    assert review(heard(greeted=("Tom Becker", "Ada Okafor"))) == []
    reader = heard(greeted=("Dr. Smith", "Li Wei"))
    (finding,) = review_note(TEXT, INTERVIEW, KEEN, reader=reader)
    assert "Dr. Smith, Li Wei" in finding.message


def test_by_default_the_reader_is_whichever_recipient_is_greeted() -> None:
    sam = Person("Sam Ortiz", Role.HR_REPRESENTATIVE)
    hr = attrs.evolve(INTERVIEW, invited_by=sam)
    by_name = {
        name: heard(hr, points=ALL_POINTS[:-2] + ALL_POINTS[-1:], greeted=(name,)) for name in ("Sam", "Ada", "Priya")
    }

    def found(name: str, to: Person | None = None) -> list[str]:
        return ids(review_note(TEXT, hr, KEEN, to=to, reader=by_name[name]))

    assert found("Sam") == found("Ada") == []
    assert found("Priya") == ["write-to-hr-and-manager"]
    assert found("Sam", ADA) == ["write-to-hr-and-manager"]
    assert found("Ada", PRIYA) == ["may-write-to-each"]


def test_a_foreign_signature_is_a_finding_and_none_is_not() -> None:
    assert review(heard(signed="Maria Lopez")) == ["fill-every-blank"]
    for signed in (None, "Noor", "N. HADDAD", "haddad"):
        assert review(heard(signed=signed)) == []


def test_another_date_than_the_one_that_was_said_is_a_finding() -> None:
    assert review(heard(reply_date=date(2026, 6, 30))) == ["say-when-you-expect-to-hear"]
    assert review(heard(reply_date=date(2026, 5, 29))) == []
    unknown = attrs.evolve(INTERVIEW, reply_expected=None)
    reader = heard(unknown, reply_date=date(2026, 6, 30))
    assert review_note(TEXT, unknown, KEEN, reader=reader) == ()


@pytest.mark.parametrize(("words", "found"), [(14, True), (15, False), (400, False), (401, True)])
def test_the_bounds_of_a_page(words: int, *, found: bool) -> None:
    assert (review(heard(words=words)) == ["within-a-page"]) is found
    assert ("within-a-page" in ids(review_note("zq " * words, INTERVIEW, KEEN))) is found
    plain = review_note("zq \u2013 " * words, INTERVIEW, KEEN, reader=heard())
    assert (ids(plain) == ["within-a-page"]) is found


def test_words_of_the_facts_make_no_note_too_long() -> None:
    assert review(heard(words=900, own_words=400)) == []
    assert review(heard(words=900, own_words=401)) == ["within-a-page"]


@pytest.mark.parametrize("microseconds", [-1, 0, 1])
def test_late_and_early_are_exact_to_the_microsecond(microseconds: int) -> None:
    off = timedelta(microseconds=microseconds)
    late, early = note_due_by(INTERVIEW) + off, INTERVIEW.ended_at + off
    for sent_at, wrong in ((late, microseconds > 0), (early, microseconds < 0)):
        found = ["within-24-hours"] if wrong else []
        assert review(heard(), sent_at=sent_at) == found
        assert review(heard(), sent_at=sent_at.astimezone(UTC)) == found


def test_lateness_is_elapsed_time_in_the_hour_that_comes_twice() -> None:
    autumn = attrs.evolve(
        INTERVIEW, ended_at=datetime(2026, 10, 31, 1, 30, tzinfo=ZoneInfo("America/New_York")), reply_expected=None
    )
    due = note_due_by(autumn)
    an_hour_late = due.replace(fold=1)
    assert an_hour_late.replace(tzinfo=None) == due.replace(tzinfo=None)
    assert review_note(TEXT, autumn, KEEN, reader=heard(), sent_at=due) == ()
    assert ids(review_note(TEXT, autumn, KEEN, reader=heard(), sent_at=an_hour_late)) == ["within-24-hours"]


def test_the_last_moment_of_the_calendar_is_late_and_no_error() -> None:
    assert review(heard(), sent_at=datetime.max.replace(tzinfo=UTC)) == ["within-24-hours"]


def test_nobody_is_asked_to_thank_those_who_get_a_note_of_their_own() -> None:
    pair = attrs.evolve(INTERVIEW, also_met=[])
    reader = heard(without=Point.THANK_OTHERS)
    assert review_note(TEXT, pair, KEEN, reader=reader, policy=Policy(individual_notes_up_to=2)) == ()
    assert ids(review_note(TEXT, pair, KEEN, reader=reader)) == ["thank-others-through-them"]


def test_findings_stand_in_the_order_of_the_guidance_and_weigh_by_force() -> None:
    findings = review_note("", INTERVIEW, KEEN)
    order = list(Guideline)
    at = [order.index(finding.guideline) for finding in findings]
    assert at == sorted(at)
    weights = {finding.guideline.id: finding.guideline.force for finding in findings}
    assert weights["name-the-position"] is Force.MUST
    assert weights["thank-others-through-them"] is Force.MAY


def test_the_candidate_among_the_invited_is_nobody_to_thank() -> None:
    alone = attrs.evolve(INTERVIEW, interviewers=[ADA], also_met=[Person("Noor Haddad")])
    assert review_note(TEXT, alone, KEEN, reader=heard(without=Point.THANK_OTHERS)) == ()


def test_a_finding_can_be_printed_and_shown() -> None:
    finding = Finding(Guideline.NAME_THE_POSITION, "Name it: *x*.")
    assert str(finding) == "must: Name it: *x*."
    assert finding.to_markdown() == finding._repr_markdown_() == "**must** Name it: &#42;x&#42;."


@pytest.mark.parametrize(
    ("fields", "error"),
    [
        ({"points": "thanks"}, "^points: "),
        ({"points": ["thanks"]}, r"^points\[0\]: "),
        ({"faults": [Guideline.LEAVE_PAY_OUT]}, r"^faults\[0\]: "),
        ({"greeted": "Ada"}, "^greeted: "),
        ({"greeted": [ADA]}, r"^greeted\[0\]: "),
        ({"signed": 1}, "^signed: "),
        ({"reply_date": "2026-05-29"}, "^reply_date: "),
        ({"quotes": [Point.THANKS]}, r"^quotes\[0\]: "),
        ({"quotes": [("thanks", "thank you")]}, r"^quotes\[0\]\[0\]: "),
        ({"quotes": [(Point.THANKS, None)]}, r"^quotes\[0\]\[1\]: "),
        ({"words": "many"}, "^words: "),
    ],
)
def test_a_reading_refuses_what_is_none(fields: dict[str, Any], error: str) -> None:
    with pytest.raises(FactTypeError, match=error):
        DraftReading(**{"points": []} | fields)  # pyright: ignore[reportArgumentType, reportUnknownArgumentType]


def test_a_fault_refuses_what_is_none() -> None:
    with pytest.raises(FactTypeError, match="^guideline: "):
        Fault("leave-pay-out", "salary")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    with pytest.raises(FactTypeError, match="^quote: "):
        Fault(Guideline.LEAVE_PAY_OUT, None)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


class Curt(English):
    """Says which remark it is asked for."""

    def finding(
        self, remark: Point | Remark, occasion: Occasion, quote: str | None = None, day: date | None = None
    ) -> str:
        return f"{remark.name} {occasion.to.name} {quote} {day}"


def test_the_words_of_a_finding_are_the_wordings() -> None:
    reader = heard(without=Point.THANKS, signed="Maria Lopez", reply_date=date(2026, 6, 1))
    found = review_note(TEXT, INTERVIEW, KEEN, reader=reader, wording=Curt())
    assert [finding.message for finding in found] == [
        "THANKS Ada Okafor None None",
        "NAMES_ANOTHER_DAY Ada Okafor None 2026-06-01",
        "SIGNED_BY_ANOTHER Ada Okafor Maria Lopez None",
    ]


def test_english_has_words_for_every_remark_and_for_every_point_that_a_note_can_lack() -> None:
    assert {remark for remark in FINDINGS if isinstance(remark, Remark)} == set(Remark)
    assert {point for point in FINDINGS if isinstance(point, Point)} == set(ALL_POINTS)


@pytest.mark.parametrize(
    ("arguments", "error"),
    [  # pyright: ignore[reportUnknownArgumentType]
        ({"text": None}, "^text: "),
        ({"interview": None}, "^interview: "),
        ({"candidate": ADA}, "^candidate: "),
        ({"policy": None}, "^policy: "),
        ({"wording": English}, "^wording: "),
        ({"reader": None}, "^reader: "),
        ({"reader": lambda *_: None}, r"^reader\(\.\.\.\): "),  # pyright: ignore[reportUnknownLambdaType]
        ({"to": "Ada"}, "^to: "),
        ({"sent_at": "now"}, "^sent_at: "),
    ],
)
def test_an_argument_of_the_wrong_type_is_refused_by_its_name(arguments: dict[str, Any], error: str) -> None:
    given: dict[str, Any] = {"text": TEXT, "interview": INTERVIEW, "candidate": KEEN} | arguments
    with pytest.raises(FactTypeError, match=error):
        review_note(**given)


def test_a_naive_sent_at_and_a_stranger_are_refused() -> None:
    with pytest.raises(FactValueError, match="^sent_at: "):
        review_note("", INTERVIEW, KEEN, sent_at=datetime(2026, 5, 20))
    with pytest.raises(FactValueError, match="^to: "):
        review_note("", INTERVIEW, KEEN, to=Person("Sam Ortiz"))


# The rules and the English reader together.


@given(interviews(), candidates(), policies(), st.integers(0, 99), st.data())
def test_what_we_compose_has_no_findings(
    interview: Interview, candidate: Candidate, policy: Policy, variant: int, data: st.DataObject
) -> None:
    to = data.draw(st.sampled_from(without_candidate(interview, candidate).people))
    note = compose_note(interview, candidate, to=to, policy=policy, wording=English(variant))
    due = note_due_by(interview, policy=policy)
    assert review_note(note.text, interview, candidate, to=to, sent_at=due, policy=policy) == ()


@pytest.mark.parametrize("variant", range(6))
def test_a_fact_like_an_address_is_heard_before_a_stop(variant: int) -> None:
    writer = Candidate("Noor Haddad", qualifications=["R@D"])
    note = compose_note(INTERVIEW, writer, wording=English(variant))
    assert review_note(note.text, INTERVIEW, writer) == ()


@pytest.mark.parametrize(
    "name", ["To", "On Kawara", "S", "Will May", "Grant", "Thank You", "Kept Waiting", "Salary Bonus"]
)
@pytest.mark.parametrize("candidate", BOTH, ids=MOODS)
def test_what_we_compose_has_no_findings_whatever_people_are_called(name: str, candidate: Candidate) -> None:
    crowd = attrs.evolve(INTERVIEW, invited_by=Person(name), interviewers=[PRIYA, Person(f"Ann {name}")])
    for to in crowd.people:
        for variant in range(6):
            note = compose_note(crowd, candidate, to=to, wording=English(variant))
            assert review_note(note.text, crowd, candidate, to=to) == ()


SENTENCES = sorted(
    {
        sentence.replace("@", "Acme")
        for table in (*PHRASES.values(), *HINTS.values(), *INNOCENT.values(), EMPHATIC, REQUESTS)
        for phrase in table
        for sentence in (phrase.hears, phrase.lets_pass)
    }
)
APART = 110  # so that nothing meets itself or its neighbors in another field
FIELDS = (
    "position",
    "appreciated",
    "qualifications",
    "own_words",
    "organization",
    "reply_expected_about",
    "drawn_by",
    "reason",
)


@pytest.mark.parametrize("apart", [0, 1], ids=["one name", "three names"])
def test_what_we_compose_has_no_findings_where_names_are_words_that_mean_something(apart: int) -> None:
    words = [word.capitalize() for word in sorted(common_words()) if not names_nobody(word)]
    for at in range(apart, len(words), 4):
        reader, other, writer = (words[(at + place * apart * APART) % len(words)] for place in range(3))
        to, colleague = Person(reader), Person(f"{other} Lee")
        crowd = attrs.evolve(INTERVIEW, invited_by=to, interviewers=[to, colleague], also_met=[])
        for candidate in BOTH:
            called = attrs.evolve(candidate, name=writer)
            note = compose_note(crowd, called, wording=English(at))
            assert review_note(note.text, crowd, called) == (), words[at]


def test_what_we_compose_has_no_findings_where_facts_are_what_is_listened_for() -> None:
    for at in range(len(SENTENCES)):
        said = [SENTENCES[(at + place * APART) % len(SENTENCES)] for place in range(len(FIELDS))]
        facts: Any = {
            field: sentence if (at + place) % 3 else sentence.rstrip(".!?")
            for place, (field, sentence) in enumerate(zip(FIELDS, said, strict=True))
        }
        ada = attrs.evolve(ADA, appreciated=facts.pop("appreciated"))
        facts["qualifications"] = [facts["qualifications"]]
        of_it = {field: facts.pop(field) for field in FIELDS if field in attrs.fields_dict(Interview)}
        meeting = attrs.evolve(INTERVIEW, invited_by=ada, interviewers=[ada], reply_expected=None, **of_it)
        writer = attrs.evolve(BOTH[at // 2 % 2], **facts)
        note = compose_note(meeting, writer, wording=English(at))
        assert review_note(note.text, meeting, writer) == (), said


def test_what_we_compose_for_a_thousand_people_and_qualifications_has_no_findings() -> None:
    crowd = attrs.evolve(INTERVIEW, also_met=[Person(f"Ada Okafor {at}") for at in range(1000)])
    able = attrs.evolve(KEEN, qualifications=[f"a degree in craft {at}" for at in range(1000)])
    note = compose_note(crowd, able)
    assert review_note(note.text, crowd, able) == ()


@pytest.mark.parametrize(
    "said",
    ["another offer came through", "there is another offer", "I took another role", "other firms were quicker"],
)
def test_another_offer_as_the_reason_silences_no_withdrawal(said: str) -> None:
    text = plain_note(points_for(INTERVIEW, DECLINING), without=Point.WITHDRAWAL)
    leaving = text.replace("Kind regards", f"I am withdrawing my candidacy, since {said}.\n\nKind regards")
    assert review_note(leaving, INTERVIEW, DECLINING) == ()


@pytest.mark.parametrize(
    ("draft", "named"), [("Ada Becker", True), ("Anna Okafor", True), ("Ada Okafor", False), ("Ada", False)]
)
def test_half_a_name_beside_another_half_is_somebody_else(draft: str, *, named: bool) -> None:
    text = plain_note(points_for(INTERVIEW, KEEN)).replace("Dr. Okafor", draft)
    assert [finding.message for finding in review_note(text, INTERVIEW, KEEN) if draft in finding.message] == (
        [f'Address it to Dr. Okafor, not to "{draft}".'] if named else []
    )


@pytest.mark.parametrize("candidate", BOTH, ids=MOODS)
def test_a_plain_note_that_makes_all_its_points_has_no_findings(candidate: Candidate) -> None:
    assert review_note(plain_note(points_for(INTERVIEW, candidate)), INTERVIEW, candidate) == ()


@given(interviews(informational=False), candidates())
def test_the_note_of_the_other_mood_is_always_found(interview: Interview, candidate: Candidate) -> None:
    other = attrs.evolve(candidate, interested=not candidate.interested)
    found = review_note(compose_note(interview, other).text, interview, candidate)
    assert Guideline.WITHDRAW_TACTFULLY in {finding.guideline for finding in found}


@pytest.mark.parametrize("candidate", BOTH, ids=MOODS)
@pytest.mark.parametrize(
    "changes",
    [
        {"position": "Salary & Benefits Analyst"},
        {"position": "[Senior] {Planner} <III>"},
        {"position": "Withdrawal Prevention Specialist"},
        {"organization": "No Longer Ltd"},
        {"organization": "Dear Sir or Madam"},
        {"organization": "Rude Health, 401(k) Partners"},
        {"organization": "We Kept You Waiting"},
        {"invited_by": Person("{name}")},
        {"invited_by": Person("Rich Salary", form_of_address="Mr. Salary")},
        {"reply_expected_about": "when salaries are settled", "reply_expected": None},
        {"interviewers": [Person("Overtime Bonus"), Person("XXX")]},
    ],
    ids=str,
)
def test_words_that_come_from_the_facts_make_no_finding(candidate: Candidate, changes: dict[str, Any]) -> None:
    interview = attrs.evolve(INTERVIEW, **changes)
    said = " ".join(PLAIN[point] for point in points_for(interview, candidate))
    others = [person.name for person in (*interview.interviewers, *interview.also_met) if person != ADA]
    said = said.replace("Demand Planner", str(interview.position))
    said = said.replace("Priya Raman and Tom Becker", ", ".join(others))
    text = f"Dear {interview.invited_by.address},\n{said} All the best to {interview.organization}, {interview.reply_expected_about}."
    to = interview.invited_by
    assert ids(review_note(text, interview, candidate, to=to)) == []


@pytest.mark.parametrize(
    ("position", "text"),
    [
        ("Compensation Analyst", "Compensation is my field."),
        ("Compensation Analyst", "What is compensation, after all?"),
        ("Overtime Clerk", "I asked about overtime, and I hear that the overtime is low."),
        ("Template Designer", "Is a template a blank?"),
    ],
)
def test_a_word_of_a_fact_alone_makes_no_finding(position: str, text: str) -> None:
    interview = attrs.evolve(INTERVIEW, position=position)
    note = plain_note(points_for(interview, KEEN), more=text).replace("Demand Planner", position)
    assert review_note(note, interview, KEEN) == ()


@example(Interview(position="=", ended_at=datetime(2026, 5, 19, tzinfo=UTC), invited_by=Person("Ada")), KEEN, 1)
@given(interviews(), candidates(), st.integers(1, 200))
def test_white_space_and_line_width_do_not_matter(interview: Interview, candidate: Candidate, width: int) -> None:
    text = compose_note(interview, candidate).text
    other = attrs.evolve(candidate, interested=not candidate.interested)
    # A line that begins with ">" is quoted.
    breaks = {at for at in range(0, len(text), width) if text[at] == " " and text[at + 1 : at + 2] != ">"}
    wrapped = "".join("\n   " if at in breaks else char for at, char in enumerate(text))
    assert review_note(wrapped, interview, other) == review_note(text, interview, other)


@pytest.mark.parametrize("change", [str.upper, str.lower, str.title])
def test_case_does_not_matter(change: Callable[[str], str]) -> None:
    plain = plain_note(points_for(INTERVIEW, KEEN))
    assert review_note(change(plain), INTERVIEW, DECLINING) == review_note(plain, INTERVIEW, DECLINING)


@given(ANY_TEXT, interviews(), candidates())
def test_any_text_can_be_reviewed(text: str, interview: Interview, candidate: Candidate) -> None:
    assert isinstance(review_note(text, interview, candidate), tuple)


def test_messages_say_what_to_do() -> None:
    asked = attrs.evolve(KEEN, qualifications=["five years of demand forecasting", "fluency in Spanish"])
    messages = {finding.guideline.id: finding.message for finding in review_note("", INTERVIEW, asked)}
    assert messages == {
        "thank-every-time": "Say thank you for the time that you were given.",
        "name-the-position": "Name the position: Demand Planner.",
        "thank-others-through-them": "You may ask Ada Okafor to thank the others: Priya Raman, Tom Becker.",
        "show-enthusiasm": "Say that you want the job, and what draws you to it.",
        "restate-qualifications": "Say what qualifies you: five years of demand forecasting; fluency in Spanish.",
        "say-when-you-expect-to-hear": "Say when you expect to hear, or that you look forward to it.",
        "be-specific": "Say what you valued in talking to Ada Okafor: the walk through your planning room.",
        "greet-by-name": "Greet Ada Okafor by name.",
        "within-a-page": "Write more than this: a note of a few words says nothing.",
    }


def test_messages_ask_for_a_clear_withdrawal_and_for_your_own_words() -> None:
    """Guidelines that only some notes have to follow, each with what to do."""
    declining = {finding.message for finding in review_note("", INTERVIEW, DECLINING)}
    assert "Say unmistakably that you withdraw from consideration." in declining
    asked = attrs.evolve(KEEN, own_words="I once ran a bakery.")
    keen = {finding.message for finding in review_note("", INTERVIEW, asked)}
    assert "Say what you wanted to say in your own words: I once ran a bakery." in keen


def test_the_words_of_a_fact_take_nothing_back_that_stands_around_them() -> None:
    """An employer may be called anything; one who would be glad to join them still says so."""
    odd = attrs.evolve(INTERVIEW, organization="I would rather work elsewhere.")
    wish = "I'd be very glad to join the team at I would rather work elsewhere."
    said = f"Dear Dr. Okafor,\n\n{wish}\n\nNoor Haddad"
    assert "what draws you" not in str([str(found) for found in review_note(said, odd, KEEN)])


def test_a_message_says_that_nobody_thanks_themselves() -> None:
    text = plain_note(points_for(INTERVIEW, KEEN), more="Please thank Ada Okafor for me.")
    (found,) = review_note(text, INTERVIEW, KEEN)
    assert found.message == 'Do not ask Ada Okafor to thank themselves: "please thank".'


def test_a_draft_to_somebody_else_is_told_so_and_no_more_about_whom_it_thanks() -> None:
    """Once it is addressed to its reader, a request to thank somebody else is in place."""
    met = attrs.evolve(INTERVIEW, interviewers=[INTERVIEW.invited_by, Person("Tom Becker")])
    text = plain_note(points_for(met, KEEN), more="Please thank Tom Becker for me.").replace("Dr. Okafor", "Tom")
    (found,) = review_note(text, met, KEEN)
    assert found.message == 'Address it to Dr. Okafor, not to "Tom Becker".'


def test_messages_about_what_is_there_quote_it() -> None:
    text = (
        "Dear Hiring Manager,\n[Company] pays a fine salary, and you kept me waiting. I withdraw. I expect to hear from "
        f"you by June 30. {'word ' * 400}\n\nBest,\nMaria Lopez"
    )
    sent_at = datetime(2026, 5, 19, 9, tzinfo=UTC)
    messages = {f.message for f in review_note(text, INTERVIEW, KEEN, sent_at=sent_at)}
    assert messages >= {
        "Send it later: the interview ends at 2026-05-19 15:30-04:00.",
        'Greet Ada Okafor by name, not "dear hiring manager".',
        'Leave pay and benefits for later: "pays a fine salary".',
        'Fill in or take out what was left over: "[company]".',
        'Sign it as Noor Haddad, not as "Maria Lopez".',
        'Take out the reproach or demand: "kept me waiting".',
        'Do not withdraw unless you mean to: "withdraw".',
        "Check the date: you expect to hear by May 29, 2026, not by June 30, 2026.",
        "Shorten it to a page, about 400 words.",
    }
    late = plain_note(points_for(INTERVIEW, DECLINING), more="It is my dream job.").replace("Okafor", "Smith")
    found = review_note(late, INTERVIEW, DECLINING, sent_at=datetime(2026, 5, 21, tzinfo=UTC))
    assert {f.message for f in found} == {
        'Address it to Dr. Okafor, not to "Dr. Smith".',
        "Send it sooner: it was due by 2026-05-20 15:30-04:00.",
        'Claim no wish for a job that you decline: "dream job".',
    }


def test_a_message_quoted_below_is_not_part_of_the_draft() -> None:
    text = compose_note(INTERVIEW, KEEN).text
    quoted = (
        "\n\nOn Mon, May 18, 2026 at 9:12 AM Ada Okafor <ada@northwind.example> wrote:\n> What salary do you want?\n"
    )
    assert review_note(text + quoted, INTERVIEW, KEEN) == ()
    assert ids(review_note(f"{text}\nWhat salary do you want?", INTERVIEW, KEEN)) == ["leave-pay-out"]


def test_english_is_the_default_wording() -> None:
    assert review_note("", INTERVIEW, KEEN) == review_note("", INTERVIEW, KEEN, wording=ENGLISH)
