"""What the next step costs: against the same table as nested ifs, and a search by the number of its applications.

Run it from the root of the project, with the dependency group `test` installed:

    python -m tests.benchmarks.steps
"""

from collections.abc import Callable, Iterator, Sequence
from datetime import UTC
from itertools import pairwise
from random import Random
from statistics import median
from time import process_time
from typing import Final

from interview_etiquette import AS_WRITTEN, Application, agenda
from tests.histories import CODE_LENGTH, THURSDAY, Choices, Question, question_of

from . import steps_by_hand
from .steps_by_hand import Answer

ROUNDS: Final = 21
QUESTIONS: Final = 1000
SEARCHES: Final = (100, 1_000, 10_000)
BY_HAND: Final = 5.0
LINEAR: Final = 11.0  # ten times the applications may cost ten times as much, and a little for caches


def questions() -> Iterator[Question]:
    """Histories of all kinds, under the guidance as written; the same ones in every run."""
    random = Random(1)  # noqa: S311  # nothing secret
    while True:
        question = question_of(Choices(random.randbytes(CODE_LENGTH)))
        if question.policy == AS_WRITTEN:
            yield question


def ours(question: Question) -> Answer:
    """The library's answer, in the form of the other."""
    step = question.ask()
    if step is None:
        return None
    opens, due = (None if moment is None else moment.astimezone(UTC) for moment in (step.opens_at, step.due_by))
    return step.kinds, step.to, opens, due


def by_hand(question: Question) -> Answer:
    """The answer of nested ifs."""
    return steps_by_hand.next_step(question.application, question.now.astimezone(UTC), question.other_offer)


def seconds(ask: Callable[[], object]) -> float:
    """Process time of one call."""
    start = process_time()
    ask()
    return process_time() - start


def ratio_by_hand(asked: Sequence[Question]) -> float:
    """The median, over rounds, of what the table costs in terms of nested ifs just after it."""
    return median(
        seconds(lambda: [question.ask() for question in asked]) / seconds(lambda: [by_hand(each) for each in asked])
        for _ in range(ROUNDS)
    )


def ratio_of_agendas(few: Sequence[Application], many: Sequence[Application]) -> float:
    """The median of what a long search costs in terms of a short one."""
    rounds = max(3, ROUNDS * 100 // len(few))
    return median(
        seconds(lambda: agenda(many, now=THURSDAY)) / seconds(lambda: agenda(few, now=THURSDAY)) for _ in range(rounds)
    )


def main() -> None:
    """Print what is compared, the ratio, and the most that it should be."""
    source = questions()
    asked = [next(source) for _ in range(QUESTIONS)]
    if any(ours(question) != by_hand(question) for question in asked):
        print("next_step and nested ifs: not the same work: bring it up to date")
        return
    print(f"{'next_step, nested ifs by hand':<44}{ratio_by_hand(asked):>8.2f}{BY_HAND:>8.1f}", flush=True)
    search = [question.application for question in asked] * (SEARCHES[-1] // QUESTIONS)
    for few, many in pairwise(SEARCHES):
        ratio = ratio_of_agendas(search[:few], search[:many])
        print(f"{f'agenda, {many} applications, {few}':<44}{ratio:>8.2f}{LINEAR:>8.1f}", flush=True)


if __name__ == "__main__":
    main()
