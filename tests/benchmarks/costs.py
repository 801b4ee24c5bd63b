"""What the library costs: ratios within one run, of process time, in interleaved rounds.

Run it from the root of the project, with the dependency group `bench` installed:

    python -m tests.benchmarks.costs
"""

import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from datetime import date, datetime
from itertools import pairwise
from statistics import median
from time import process_time
from typing import Any, Final
from zoneinfo import ZoneInfo

from attrs import evolve, frozen
from datalogic_py import DataHandle

from interview_etiquette import (
    Candidate,
    Interview,
    Offer,
    OfferForm,
    OfferStatus,
    Person,
    Role,
    compose_note,
    note_due_by,
    others_to_thank,
    recipients_for,
    review_note,
    should_negotiate,
)

from . import by_hand, rivals

ROUNDS: Final = 41
SECONDS_A_ROUND: Final = 0.01
ROUNDS_OF_IMPORTS: Final = 21
CROWDS: Final = (1, 10, 100, 1000)
LINEAR: Final = 11.0  # ten times the people may cost ten times as much, and a little for caches
STRANGERS: Final = 500  # more than the library remembers: it keeps what some 1,000 texts tell
LATE: Final = ("interview_etiquette.english.saying.speaking", "interview_etiquette.english.hearing.reader")
NOT_AT_START_UP: Final = ("email", "hypothesis", "zoneinfo", *LATE)
A_NOTE: Final = """
from datetime import UTC, datetime
from interview_etiquette import *
ada, moment = Person("Ada Okafor"), datetime(2026, 5, 19, 15, tzinfo=UTC)
compose_note(Interview(position="Planner", ended_at=moment, invited_by=ada), Candidate("Noor Haddad"))
"""

HR: Final = Person("Sam Ortiz", Role.HR_REPRESENTATIVE)
MANAGER: Final = Person(
    "Ada Okafor",
    Role.HIRING_MANAGER,
    form_of_address="Dr. Okafor",
    email="ada.okafor@northwind.example",
    appreciated="the walk through your planning room",
)
OTHERS: Final = (Person("Priya Raman"), Person("Jonas Weber"), Person("Tom Becker"))
CANDIDATE: Final = Candidate(
    "Noor Haddad",
    qualifications=("five years of demand forecasting", "a degree in statistics"),
    drawn_by="the new bus network",
    email="noor.haddad@mail.example",
    phone="+1 212 555 0134",
)
OFFERS: Final = (
    None,
    *[Offer(form, "Demand Planner") for form in OfferForm],
    Offer(OfferForm.FORMAL_LETTER, "Demand Planner", status=OfferStatus.DECLINED),
)
FIELDS: Final[dict[str, Any]] = {
    "position": "Demand Planner",
    "organization": "Northwind Foods",
    "ended_at": datetime(2026, 3, 7, 15, 30, tzinfo=ZoneInfo("America/New_York")),
    "invited_by": MANAGER,
    "interviewers": (MANAGER, *OTHERS),
    "reply_expected": date(2026, 3, 20),
}


def interview_with(**changed: Any) -> Interview:
    """The interview on which all is measured, with some fields changed."""
    return Interview(**(FIELDS | changed))


INTERVIEW: Final = interview_with()
INTERVIEWS: Final = (
    INTERVIEW,
    interview_with(arranged_by=HR),
    interview_with(invited_by=HR, interviewers=(*OTHERS, MANAGER)),
    interview_with(invited_by=HR, interviewers=OTHERS),
    interview_with(invited_by=OTHERS[0], arranged_by=HR, interviewers=OTHERS),
)


@frozen
class Side:
    """One way to the answers: a function, and the facts as it takes them."""

    ask: Callable[[Any], object]
    facts: Sequence[object]

    def seconds(self, times: int) -> float:
        """Process time to ask about all facts, that many times."""
        ask, facts = self.ask, self.facts
        start = process_time()
        for _ in range(times):
            for fact in facts:
                ask(fact)
        return process_time() - start

    def times_a_round(self) -> int:
        """How often all facts can be asked about in one round."""
        times = 1
        while (spent := self.seconds(times)) < SECONDS_A_ROUND / 4:
            times *= 2
        return max(1, round(times * SECONDS_A_ROUND / spent))


@frozen
class Comparison:
    """Two ways to the same answers; the first may cost at most `target` times the second."""

    what: str
    against: str
    target: float
    ours: Side
    theirs: Side
    seen_as: Callable[[Any], object] = lambda answer: answer

    def same_answers(self) -> bool:
        """Whether both do the same work."""
        mine, other = ([self.seen_as(side.ask(fact)) for fact in side.facts] for side in (self.ours, self.theirs))
        return mine == other

    def ratio(self) -> float:
        """The median, over rounds, of what one side costs in terms of the other just after it."""
        often, often_theirs = self.ours.times_a_round(), self.theirs.times_a_round()
        return median(
            (self.ours.seconds(often) / often) / (self.theirs.seconds(often_theirs) / often_theirs)
            for _ in range(ROUNDS)
        )


def against_code_by_hand() -> Iterator[Comparison]:
    """The price of reasons, policies and checks."""
    for target, ask, answer, facts in (
        (2.5, should_negotiate, by_hand.should_negotiate, OFFERS),
        (6.0, recipients_for, by_hand.recipients_for, INTERVIEWS),
        (1.5, note_due_by, by_hand.note_due_by, INTERVIEWS),
    ):
        yield Comparison(ask.__name__, "code by hand", target, Side(ask, facts), Side(answer, facts))
    ours, theirs = Side(_note, [INTERVIEW]), Side(_note_by_hand, [INTERVIEW])
    yield Comparison("compose_note", "f-strings", 3.0, ours, theirs, _salutation)  # in other words, of the same length
    yield Comparison(
        "Interview(...)", "attrs, unchecked", 8.0, Side(_interview, [FIELDS]), Side(_unchecked, [FIELDS]), _fields_of
    )


def against_rule_engine() -> Iterator[Comparison]:
    """The decisions as JsonLogic rules, asked of Python values or of data that the engine has taken over before."""
    offers = list(map(rivals.offer_data, OFFERS))
    ours, values, prepared = Side(should_negotiate, OFFERS), "JsonLogic, Python values", "JsonLogic, prepared data"
    yield Comparison("should_negotiate", values, 1.0, ours, Side(rivals.should_negotiate, offers))
    theirs = Side(rivals.should_negotiate_prepared, list(map(DataHandle, offers)))
    yield Comparison("should_negotiate", prepared, 1.0, ours, theirs)


def against_libraries() -> Iterator[Comparison]:
    """The note as a template, and the deadline in other time libraries."""
    ours, theirs = Side(_note_text, [INTERVIEW]), Side(_rendered, [INTERVIEW])
    yield Comparison("compose_note(...).text", "Jinja2", 1.0, ours, theirs, _greeting)
    strangers = [_stranger(number) for number in range(STRANGERS)]
    ours, theirs = Side(_note_text_of, strangers), Side(_rendered_of, strangers)
    yield Comparison("the same, new facts", "Jinja2", 1.0, ours, theirs, _greeting)
    yield Comparison(
        "Interview(...)",
        "pydantic, same checks",
        1.5,
        Side(_interview, [FIELDS]),
        Side(rivals.interview, [FIELDS]),
        _nothing,
    )
    for library, due_by in (("whenever", rivals.due_by_whenever), ("pendulum", rivals.due_by_pendulum)):
        yield Comparison("note_due_by", library, 1.0, Side(note_due_by, INTERVIEWS), Side(due_by, INTERVIEWS))


def by_people_met() -> Iterator[Comparison]:
    """Ten times the people, step by step; of the answers, which must differ, only the kind is compared."""
    for what, ask in (
        ("recipients_for", recipients_for),
        ("others_to_thank", others_to_thank),
        ("compose_note", _note),
    ):
        for few, many in pairwise(CROWDS):
            ours, theirs = Side(ask, [_crowd(many)]), Side(ask, [_crowd(few)])
            yield Comparison(f"{what}, {many} met", f"{few} met", LINEAR, ours, theirs, type)


def by_length_of_text() -> Iterator[Comparison]:
    """Ten times the draft, step by step, in notes that follow each other."""
    for few, many in pairwise((1, 10, 100)):
        ours, theirs = Side(_review, [_draft(many)]), Side(_review, [_draft(few)])
        yield Comparison(f"review_note, {many} notes", f"{few} notes", LINEAR, ours, theirs, type)


def import_ratio() -> float:
    """What importing the library costs in terms of what it stands on, each time in a fresh process."""
    return _start_ratio("import interview_etiquette")


def first_note_ratio() -> float:
    """The same for the import and a first note, which loads what is said."""
    return _start_ratio(A_NOTE)


def modules_not_wanted() -> list[str]:
    """Which modules an import of the library loads though it should not."""
    loaded = _run(f"import sys, interview_etiquette; print(*[m for m in {NOT_AT_START_UP} if m in sys.modules])")
    return loaded.split()


def _start_ratio(code: str) -> float:
    base = "import attrs, datetime, enum"
    return median(_start_seconds(code) / _start_seconds(base) for _ in range(ROUNDS_OF_IMPORTS))


def _start_seconds(code: str) -> float:
    clock = "from time import process_time\nstart = process_time()"
    return float(_run(f"{clock}\n{code}\nprint(process_time() - start)"))


def _run(code: str) -> str:
    return subprocess.run([sys.executable, "-I", "-c", code], capture_output=True, check=True, text=True).stdout


def _crowd(size: int) -> Interview:
    # The manager comes last, so that whoever looks for them has to look at everybody.
    met = (*[Person(f"Interviewer {i}") for i in range(size - 1)], MANAGER)
    return interview_with(invited_by=HR, interviewers=met)


def _stranger(number: int) -> tuple[Interview, Candidate]:
    manager = evolve(MANAGER, name=f"Ada Okafor {number}", appreciated=f"the walk through planning room {number}")
    candidate = evolve(
        CANDIDATE,
        qualifications=(f"{number} weeks of demand forecasting", f"a degree in statistics {number}"),
        drawn_by=f"the new bus network {number}",
    )
    changed = {"position": f"Demand Planner {number}", "organization": f"Northwind Foods {number}"}
    return interview_with(invited_by=manager, interviewers=(manager, *OTHERS), **changed), candidate


def _note(interview: Interview) -> object:
    return compose_note(interview, CANDIDATE)


def _note_text(interview: Interview) -> str:
    return compose_note(interview, CANDIDATE).text


def _note_text_of(facts: tuple[Interview, Candidate]) -> str:
    return compose_note(*facts).text


def _rendered_of(facts: tuple[Interview, Candidate]) -> str:
    return rivals.note_text(*facts)


def _note_by_hand(interview: Interview) -> object:
    return by_hand.compose_note(interview, CANDIDATE)


def _rendered(interview: Interview) -> str:
    return rivals.note_text(interview, CANDIDATE)


def _draft(notes: int) -> str:
    return "\n\n".join([_note_text(INTERVIEW)] * notes)


def _review(text: str) -> object:
    return review_note(text, INTERVIEW, CANDIDATE)


def _interview(fields: dict[str, Any]) -> object:
    return Interview(**fields)


def _unchecked(fields: dict[str, Any]) -> object:
    return by_hand.UncheckedInterview(**fields)


def _fields_of(interview: object) -> list[object]:
    return [getattr(interview, name) for name in FIELDS]


def _salutation(note: Any) -> str:
    return str(note.salutation)


def _greeting(text: str) -> str:
    return text.split("\n\n")[1]


def _nothing(_: object) -> None:
    """The two are of different classes."""


def _show(what: str, against: str, ratio: float, target: float) -> None:
    verdict = "" if ratio <= target else "  missed"
    print(f"{what:<26}{against:<26}{ratio:>8.2f}{target:>8.1f}{verdict}", flush=True)


def main() -> None:
    """Print the table: what, against what, the ratio, and the most that it should be."""
    for comparisons in (
        against_code_by_hand(),
        against_rule_engine(),
        against_libraries(),
        by_people_met(),
        by_length_of_text(),
    ):
        for comparison in comparisons:
            if comparison.same_answers():
                _show(comparison.what, comparison.against, comparison.ratio(), comparison.target)
            else:
                print(f"{comparison.what:<26}{comparison.against:<26}not the same work: bring it up to date")
        print()
    _show("import", "attrs, datetime, enum", import_ratio(), 1.5)
    _show("import and a first note", "attrs, datetime, enum", first_note_ratio(), 2.5)
    print("loaded at start-up though not wanted:", ", ".join(modules_not_wanted()) or "nothing")


if __name__ == "__main__":
    main()
