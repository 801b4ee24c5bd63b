"""Answers as text and as Markdown: what a caller gave stays text, in the Markdown and in the page made from it."""

import re
from datetime import UTC, datetime
from typing import Any

import attrs
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from interview_etiquette import (
    Advice,
    Candidate,
    Finding,
    FollowUpPlan,
    Guideline,
    Interview,
    Note,
    Person,
    Step,
    compose_note,
    plan_follow_up,
)
from interview_etiquette.strategies import advice, notes, plans, steps, texts

READER = MarkdownIt("gfm-like", {"linkify": False, "html": True})
PLAIN = {"paragraph", "inline", "text", "softbreak", "hardbreak", "strong", "bullet_list", "list_item", "hr"}
ANSWERS = (Advice, Finding, FollowUpPlan, Note, Step)

ADA = Person("Ada Okafor")
INTERVIEW = Interview(position="Planner", ended_at=datetime(2026, 5, 19, 15, 30, tzinfo=UTC), invited_by=ADA)
NOTE = compose_note(INTERVIEW, Candidate("Noor Haddad"))

MARKED = (
    "*x* _y_ **z**",
    "[z](z) ![z](z) <https://x.example>",
    "<b>&amp;</b> &copy;",
    "# A", "> A", "- A", "+ A", "1. A", "1) A", "~~~", "```", "===", "---", "***", "| a | b |", "~~A~~",
    "$x$ $$x$$", "a\\*b", "noor@mail.example", "www.x.example", "http://x.example", "[ ] A", "[1]: x", "A^1^", "==A==",
)  # fmt: skip


def shown(markdown: str) -> tuple[set[str], str]:
    """What a reader of Markdown makes of it: the kinds of its elements, and its text with single spaces."""
    tokens = [each for token in READER.parse(markdown) for each in (token, *(token.children or ()))]
    kinds = {re.sub("_(open|close)$", "", token.type) for token in tokens}
    return kinds, " ".join("".join(map(_text, tokens)).split())


def _text(token: Token) -> str:
    return token.content if token.type == "text" else " " if token.type not in {"strong_open", "strong_close"} else ""


def plain(text: str) -> str:
    """The same of what `str` says: without the marks of its list, which only the Markdown has as elements."""
    return " ".join(re.sub("^- ", "", text, flags=re.MULTILINE).split())


def check(answer: Any) -> None:
    kinds, text = shown(answer.to_markdown())
    assert kinds <= PLAIN
    assert text == plain(str(answer))
    assert answer._repr_markdown_() == answer.to_markdown()


@settings(max_examples=60)
@given(notes())
def test_a_note_reads_the_same_as_markdown(note: Note) -> None:
    check(note)


@settings(max_examples=40)
@given(plans())
def test_a_plan_reads_the_same_as_markdown(plan: FollowUpPlan) -> None:
    check(plan)
    for note in plan.notes:
        assert note.text in str(plan)


@settings(max_examples=60)
@given(advice())
def test_advice_reads_the_same_as_markdown(advice: Advice[Any]) -> None:
    check(advice)
    for guideline in advice.because:
        assert guideline.text in str(advice)
        assert f"- {guideline.force.value}: " in str(advice)


@settings(max_examples=40)
@given(steps())
def test_a_step_reads_the_same_as_markdown(step: Step) -> None:
    check(step)
    assert "\n" not in step.to_markdown()


@given(st.sampled_from(Guideline), texts() | st.sampled_from(MARKED))
@example(Guideline.NO_REPROACH, "1. A")
def test_a_finding_reads_the_same_as_markdown(guideline: Guideline, message: str) -> None:
    finding = Finding(guideline, message)
    kinds, text = shown(finding.to_markdown())
    assert kinds <= PLAIN
    assert text == plain(f"{guideline.force.value} {message}")
    assert str(finding) == f"{guideline.force.value}: {message}"
    assert finding._repr_markdown_() == finding.to_markdown()


@pytest.mark.parametrize("text", MARKED)
def test_no_mark_of_a_caller_marks_anything(text: str) -> None:
    """Also where a line begins, as paragraphs do that somebody approved."""
    kinds, read = shown(NOTE.with_text(f"{text}\n\n{text}").to_markdown())
    assert kinds <= PLAIN - {"bullet_list", "list_item", "hr", "strong"}
    assert read.count(" ".join(text.split())) == 2


@pytest.mark.parametrize("kind", ANSWERS, ids=lambda kind: kind.__name__)
def test_every_answer_can_be_printed_and_shown(kind: type[Any]) -> None:
    for name in ("__str__", "to_markdown", "_repr_markdown_"):
        assert name in vars(kind)


def test_a_plan_names_others_only_where_there_are_some() -> None:
    assert "thank" not in str(plan_follow_up(INTERVIEW, Candidate("Noor Haddad"))).split("\n\n")[0]
    seen = attrs.evolve(INTERVIEW, also_met=[Person("Tom Becker")])
    lines = str(plan_follow_up(seen, Candidate("Noor Haddad"))).split("\n")
    assert lines[:4] == [
        "Send by Wed, May 20, 2026, 3:30 PM UTC",
        "By email, letter",
        "To Ada Okafor",
        "Through them, thank Tom Becker",
    ]
