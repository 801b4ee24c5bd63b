"""The generated pages say what the rules say now, about every combination, and what they point at is there."""

import re
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from functools import cache
from math import prod
from pathlib import Path

import pytest
from attrs import fields

import make_decisions
import make_guidance
import make_steps
from interview_etiquette import (
    OUTLINES,
    Candidate,
    Guideline,
    Interview,
    MessageKind,
    Offer,
    OfferForm,
    OfferStatus,
    Person,
    Policy,
    Role,
    explain_media_for,
    explain_negotiation_stance,
    explain_points_for,
    explain_recipients_for,
    salary_answer,
)
from make_decisions import DECISIONS, MEDIA, NEGOTIATION, POINTS, RECIPIENTS, SALARY, TERMS, TIME
from pictures import NO_MATTER, OR, Case, Decision

Told = tuple[str, tuple[str, ...]]
"""An answer and the guidelines that it rests on, as a line of a table tells it."""

DOCS = Path(make_guidance.__file__).parent
AFTERNOON = datetime(2026, 5, 19, 15, 30, tzinfo=UTC)

each_decision = pytest.mark.parametrize("decision", DECISIONS, ids=[decision.title for decision in DECISIONS])


@pytest.mark.parametrize(
    ("path", "page"),
    [(each.PAGE, each.page) for each in (make_guidance, make_decisions, make_steps)],
    ids=["guidance", "decisions", "steps"],
)
def test_a_page_is_what_its_script_makes_now(path: Path, page: Callable[[], str]) -> None:
    if not path.exists() or read(path.name) != page():
        pytest.fail(f"docs/{path.name} is stale: run `python docs/make_{path.stem}.py`", pytrace=False)


def read(page: str) -> str:
    return (DOCS / page).read_text(encoding="utf-8")


def section_of(title: str) -> str:
    return read("decisions.md").split(f"\n## {title}\n")[1].split("\n## ")[0]


@cache
def lines_of(title: str) -> tuple[tuple[str, ...], ...]:
    """The table of a decision, line by line, without its head."""
    lines = [line for line in section_of(title).splitlines() if line.startswith("| ")]
    return tuple(tuple(line.strip("| ").split(" | ")) for line in lines[2:])


def fits(line: tuple[str, ...], case: Case) -> bool:
    return all(cell == NO_MATTER or answer in cell.split(OR) for cell, answer in zip(line, case, strict=False))


def told_by_page(decision: Decision, case: Case) -> Iterator[Told]:
    for line in lines_of(decision.title):
        if fits(line, case):
            answer, because = line[-2:]
            yield answer.strip("*"), tuple(re.findall(r"\[(.+?)\]", because))


def told_by_rule(decision: Decision, case: Case) -> Iterator[Told]:
    for outcome in decision.outcomes(case).values():
        yield outcome.answer, tuple(guideline.id for guideline in outcome.because)


@each_decision
def test_every_combination_is_asked_about_once(decision: Decision) -> None:
    count = prod(len(fact.answers) for fact in decision.facts)
    assert len(decision.cases) == len(set(decision.cases)) == count
    assert f"Asked about {count} combinations." in section_of(decision.title)


@pytest.mark.parametrize(
    ("decision", "question", "kind"),
    [
        (RECIPIENTS, "Who invited you?", Role),
        (NEGOTIATION, "How does the offer stand?", OfferStatus),
        (NEGOTIATION, "How was it made?", OfferForm),
    ],
)
def test_a_question_knows_every_member(
    decision: Decision, question: str, kind: type[Role] | type[OfferForm] | type[OfferStatus]
) -> None:
    (fact,) = (fact for fact in decision.facts if fact.question == question)
    assert set(kind) == set(fact.answers.values()) - {None}


@each_decision
def test_the_lines_that_fit_a_combination_answer_as_the_rule_does(decision: Decision) -> None:
    for case in decision.cases:
        assert sorted(told_by_page(decision, case)) == sorted(told_by_rule(decision, case))


@each_decision
def test_every_line_fits_some_combination_and_asks_only_what_matters(decision: Decision) -> None:
    for line in lines_of(decision.title):
        assert any(fits(line, case) for case in decision.cases)
        for cell, fact in zip(line, decision.facts, strict=False):
            assert set(cell.split(OR)) <= {*fact.answers, NO_MATTER}
            assert set(cell.split(OR)) != set(fact.answers)


HR = Person("Sam Ortiz", Role.HR_REPRESENTATIVE)
MANAGER = Person("Ada Okafor", Role.HIRING_MANAGER)
VISIT = Interview(position="Planner", ended_at=AFTERNOON, invited_by=HR, interviewers=[MANAGER])
CHAT = Interview(position=None, ended_at=AFTERNOON, invited_by=MANAGER)


def ids(because: tuple[Guideline, ...]) -> set[str]:
    return {guideline.id for guideline in because}


@pytest.mark.parametrize(
    ("decision", "case", "because"),
    [
        (RECIPIENTS, ("human resources", "the inviter", "a hiring manager"), explain_recipients_for(VISIT).because),
        (MEDIA, ("never (informational)",), explain_media_for(CHAT).because),
        (
            POINTS,
            ("no", "informational", "no", "no", "no", "no", "the only reader"),
            explain_points_for(CHAT, Candidate("Noor Haddad", interested=False)).because,
        ),
        (
            NEGOTIATION,
            ("open", "by an email that states it", "no", "no, as written"),
            explain_negotiation_stance(
                Offer(OfferForm.FORMAL_EMAIL, "Planner"), policy=Policy(email_counts_as_written=False)
            ).because,
        ),
        (TERMS, ("declined", "by letter", "no"), (Guideline.ASK_FOR_PAY_AND_DATES,)),
        (TIME, ("open", "October 5", "October 7", "14 days, as most centers say"), (Guideline.ASK_FOR_MORE_TIME,)),
        (SALARY, ("what you expect", "the employer", "once"), (salary_answer().guideline,)),
    ],
    ids=[decision.title for decision in DECISIONS],
)
def test_the_words_of_a_line_mean_the_facts(decision: Decision, case: Case, because: tuple[Guideline, ...]) -> None:
    assert {cited for _, told in told_by_page(decision, case) for cited in told} == ids(because)


def test_every_point_is_in_the_picture() -> None:
    assert {line[-2].strip("*").replace(" ", "_") for line in lines_of(POINTS.title)} == {
        point.value
        for line in OUTLINES[MessageKind.THANK_YOU] + OUTLINES[MessageKind.WITHDRAWAL]
        for point in [each.point for each in line]
    }


def test_every_guideline_has_an_entry_and_a_function_that_cites_it() -> None:
    """As the page says, which is what its script makes now."""
    for guideline in Guideline:
        _, entry = read("guidance.md").split(f"\n({guideline.id})=\n### {guideline.id}\n")
        assert re.search(r"^- (decided|checked in a draft) by \{py:func\}", entry.split("\n(")[0], re.MULTILINE)


def test_every_sentence_is_carried_by_a_guideline_or_asks_for_nothing() -> None:
    carried = {source for guideline in Guideline for source in guideline.sources if not guideline.beyond_the_page}
    assert carried | set(make_guidance.NOT_BINDING) == set(make_guidance.SENTENCES)
    assert not carried & set(make_guidance.NOT_BINDING)


def test_a_reading_names_the_guidelines_that_link_to_it() -> None:
    _, *sections = re.split(r"^\((.+)\)=\n", read("readings.md"), flags=re.MULTILINE)
    guidelines = {
        label: {
            name
            for line in re.findall(r"^- guidelines: (.+)$", text, re.MULTILINE)
            for name in line[1:-1].split("`, `")
        }
        for label, text in zip(sections[::2], sections[1::2], strict=True)
    }
    assert {label for linked in make_guidance.READINGS.values() for label in linked} == set(guidelines)
    for label, named in guidelines.items():
        assert named == {guideline.id for guideline, linked in make_guidance.READINGS.items() if label in linked}


def test_the_readings_name_every_field_of_a_policy() -> None:
    assert all(f"`{field.name}`" in read("readings.md") for field in fields(Policy))
