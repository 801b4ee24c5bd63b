"""The review on two labelled corpora of drafts in many voices: one written beside it, one by somebody who had not seen it."""

import tomllib
from collections import Counter
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from interview_etiquette import Candidate, Guideline, Interview, Person, Role, review_note

ENDED_AT = datetime(2026, 5, 19, 15, 30, tzinfo=ZoneInfo("America/New_York"))
CORPORA = {
    name: tomllib.loads((Path(__file__).parent / f"{name}.toml").read_text(encoding="utf-8"))
    for name in ("drafts", "drafts_more")
}
PRECISION, RECALL = 0.98, 0.97


def person(told: dict[str, str]) -> Person:
    role = told.get("role")
    return Person(
        told["name"], Role(role) if role else None, told.get("form_of_address"), appreciated=told.get("appreciated")
    )


def facts(told: dict[str, Any], writer: str | None) -> tuple[Interview, Candidate]:
    reply = told.get("reply_expected")
    to, others = person(told["to"]), [person(other) for other in told.get("others", [])]
    assistants = [other for other in others if other.role is Role.ASSISTANT]
    interview = Interview(
        position=told.get("position"),
        organization=told.get("organization"),
        ended_at=ENDED_AT,
        invited_by=to,
        interviewers=[to, *(other for other in others if other not in assistants)],
        also_met=assistants,
        reply_expected=date.fromisoformat(reply) if reply else None,
        reply_expected_about=told.get("reply_expected_about"),
    )
    return interview, Candidate(
        writer or told.get("candidate", "Noor Haddad"),
        interested=told.get("interested", True),
        qualifications=told.get("qualifications", []),
        drawn_by=told.get("drawn_by"),
    )


def judged(name: str) -> Iterator[tuple[str, str, str, str]]:
    """Draft, guideline, verdict and message of every finding and every miss."""
    corpus = CORPORA[name]
    for draft in corpus["draft"]:
        interview, candidate = facts(corpus["facts"][draft["facts"]], draft.get("candidate"))
        found = {
            f.guideline.id: f.message for f in review_note(draft["text"], interview, candidate, to=interview.invited_by)
        }
        wanted = set(draft["findings"])
        free = set(draft.get("debatable", [])) - wanted
        for id in sorted((set(found) | wanted) - free):
            verdict = "found" if id in found and id in wanted else "false alarm" if id in found else "missed"
            yield draft["id"], id, verdict, found.get(id, "")


@pytest.mark.parametrize("name", CORPORA)
def test_the_corpus_is_large_and_its_labels_are_guidelines(name: str) -> None:
    drafts = CORPORA[name]["draft"]
    assert len(drafts) >= 60
    assert len({draft["id"] for draft in drafts}) == len(drafts)
    labels = {label for draft in drafts for label in (*draft["findings"], *draft.get("debatable", []))}
    assert labels <= {guideline.id for guideline in Guideline}


@pytest.mark.parametrize("name", CORPORA)
def test_precision_and_recall(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    rows = list(judged(name))
    count = Counter((id, verdict) for _, id, verdict, _ in rows)

    def figures(*ids: str) -> tuple[float, float]:
        found, alarms, missed = (sum(count[id, k] for id in ids) for k in ("found", "false alarm", "missed"))
        return found / max(1, found + alarms), found / max(1, found + missed)

    labels = [g.id for g in Guideline if any(count[g.id, verdict] for verdict in ("found", "missed", "false alarm"))]
    overall = figures(*labels)
    with capsys.disabled():
        print(f"\nreview_note on {name}.toml\n{'guideline':28} precision  recall")
        for id in (*labels, "overall"):
            precision, recall = overall if id == "overall" else figures(id)
            print(f"{id:28} {precision:9.3f} {recall:7.3f}")
    assert overall[0] >= PRECISION
    assert overall[1] >= RECALL
