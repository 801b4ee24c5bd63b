"""The review on a labelled corpus of drafts in many voices, all written for it."""

import tomllib
from collections import Counter
from datetime import date, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from interview_etiquette import Candidate, Guideline, Interview, Person, Role, review_note

CORPUS = tomllib.loads((Path(__file__).parent / "drafts.toml").read_text(encoding="utf-8"))
ENDED_AT = datetime(2026, 5, 19, 15, 30, tzinfo=ZoneInfo("America/New_York"))
ENOUGH = 0.95


def person(told: dict[str, str]) -> Person:
    return Person(told["name"], Role(told.get("role", "interviewer")), told.get("form_of_address"))


def facts(told: dict[str, Any]) -> tuple[Interview, Candidate]:
    reply = told.get("reply_expected")
    interview = Interview(
        position=told.get("position"),
        organization=told.get("organization"),
        ended_at=ENDED_AT,
        invited_by=person(told["to"]),
        met=map(person, told.get("others", [])),
        reply_expected=date.fromisoformat(reply) if reply else None,
        reply_expected_about=told.get("reply_expected_about"),
    )
    return interview, Candidate(
        "Noor Haddad", interested=told.get("interested", True), qualifications=told.get("qualifications", [])
    )


def counted() -> Counter[tuple[str, str]]:
    count: Counter[tuple[str, str]] = Counter()
    for draft in CORPUS["draft"]:
        found = {
            finding.guideline.id for finding in review_note(draft["text"], *facts(CORPUS["facts"][draft["facts"]]))
        }
        wanted = set(draft["findings"])
        count.update((id, "found") for id in found & wanted)
        count.update((id, "false alarm") for id in found - wanted)
        count.update((id, "missed") for id in wanted - found)
    return count


def test_the_corpus_is_large_and_its_labels_are_guidelines() -> None:
    assert len(CORPUS["draft"]) >= 60
    assert len({draft["id"] for draft in CORPUS["draft"]}) == len(CORPUS["draft"])
    labels = {label for draft in CORPUS["draft"] for label in draft["findings"]}
    assert labels <= {guideline.id for guideline in Guideline}


def test_precision_and_recall(capsys: pytest.CaptureFixture[str]) -> None:
    count = counted()

    def figures(*ids: str) -> tuple[float, float]:
        found, alarms, missed = (sum(count[id, k] for id in ids) for k in ("found", "false alarm", "missed"))
        return found / (found + alarms), found / (found + missed)

    labels = [g.id for g in Guideline if count[g.id, "found"] + count[g.id, "missed"]]
    with capsys.disabled():
        print(f"\nreview_note on the corpus of the project\n{'guideline':28} precision  recall")
        for id in labels:
            print(f"{id:28} {figures(id)[0]:9.2f} {figures(id)[1]:7.2f}")
        overall = figures(*(g.id for g in Guideline))
        print(f"{'overall':28} {overall[0]:9.3f} {overall[1]:7.3f}")
    assert min(overall) >= ENOUGH
