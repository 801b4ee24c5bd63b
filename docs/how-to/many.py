"""How much two processes gain on one: workers build the facts from row numbers, and send back deadlines.

Run it as `python docs/how-to/many.py 200000`; it prints the ratio of the two times.
"""

import sys
from collections.abc import Callable, Iterable
from concurrent.futures import ProcessPoolExecutor
from datetime import datetime, timedelta
from time import perf_counter
from zoneinfo import ZoneInfo

from interview_etiquette import Candidate, Interview, Person, Role, plan_follow_up

ZONE = ZoneInfo("America/New_York")
FIRST = datetime(2026, 1, 5, 9, tzinfo=ZONE)
BATCH = 1_000
ROUNDS = 3  # the quickest counts, since other programs can only slow a round down

Due = list[datetime]


def due_in(rows: range) -> Due:
    return [plan_follow_up(interview_of(row), Candidate("Noor Haddad")).due_by for row in rows]


def interview_of(row: int) -> Interview:
    return Interview(
        position=f"Demand Planner {row % 100}",
        ended_at=FIRST + timedelta(minutes=row % 500_000),
        invited_by=Person(f"Sam Ortiz {row % 1000}", Role.HR_REPRESENTATIVE),
        met=[Person(f"Ada Okafor {row % 1000}", Role.HIRING_MANAGER)],
    )


def timed(run: Callable[[], Iterable[Due]]) -> tuple[float, list[Due]]:
    start = perf_counter()
    result = list(run())
    return perf_counter() - start, result


def main(count: int) -> None:
    batches = [range(at, min(at + BATCH, count)) for at in range(0, count, BATCH)]
    with ProcessPoolExecutor(2) as pool:
        list(pool.map(due_in, batches[:2]))  # start the workers before the clock
        alone = [timed(lambda: map(due_in, batches)) for _ in range(ROUNDS)]
        shared = [timed(lambda: pool.map(due_in, batches)) for _ in range(ROUNDS)]
    if alone[0][1] != shared[0][1]:
        sys.exit("two processes gave another answer than one")
    ratio = min(seconds for seconds, _ in alone) / min(seconds for seconds, _ in shared)
    print(f"{count:,} plans: one process takes {ratio:.2f} times as long as two")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 20_000)
