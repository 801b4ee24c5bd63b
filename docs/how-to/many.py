"""How much two processes, or Dask, gain on one: each worker reads its own rows, and sends one text back.

Install Dask with `pip install "dask[distributed]"`, then run `python docs/how-to/many.py 200000`; it prints the ratios of the times, all measured in this one run.
"""

import csv
import sys
from collections.abc import Callable, Iterable
from concurrent.futures import ProcessPoolExecutor
from datetime import datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter
from zoneinfo import ZoneInfo

from distributed import Client, LocalCluster

from interview_etiquette import Candidate, Interview, Person, Role, note_due_by, plan_follow_up, recipients_for

Engine = Callable[[Callable[[str], str], list[str]], Iterable[str]]
COLUMNS = ("position", "ended_at", "zone", "inviter", "manager")
FIRST = datetime(2026, 1, 5, 9)  # noqa: DTZ001  # the zone is another column
FILES = 16
ROUNDS = 3  # the quickest counts, since other programs can only slow a round down


def interview_of(row: dict[str, str]) -> Interview:
    return Interview(
        position=row["position"],
        ended_at=datetime.fromisoformat(row["ended_at"]).replace(tzinfo=ZoneInfo(row["zone"])),
        invited_by=Person(row["inviter"], Role.HR_REPRESENTATIVE),
        interviewers=[Person(row["manager"], Role.HIRING_MANAGER)],
    )


def interviews_in(path: str) -> Iterable[Interview]:
    with Path(path).open(encoding="utf-8", newline="") as file:
        yield from map(interview_of, csv.DictReader(file))


def deadlines(path: str) -> str:
    return "\n".join(f"{recipients_for(each)[0].name},{note_due_by(each)}" for each in interviews_in(path))


def notes(path: str) -> str:
    writer = Candidate("Noor Haddad")
    return "\f".join(note.text for each in interviews_in(path) for note in plan_follow_up(each, writer).notes)


def write_rows(folder: Path, count: int) -> list[str]:
    paths = [folder / f"{number}.csv" for number in range(FILES)]
    for number, path in enumerate(paths):
        with path.open("w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file)
            writer.writerow(COLUMNS)
            writer.writerows(row_of(at) for at in range(number, count, FILES))
    return [str(path) for path in paths]


def row_of(at: int) -> tuple[str, ...]:
    ended_at = FIRST + timedelta(minutes=at % 500_000)
    people = (f"Sam Ortiz {at % 1000}", f"Ada Okafor {at % 1000}")
    return (f"Demand Planner {at % 100}", ended_at.isoformat(), "America/New_York", *people)


def timed(run: Callable[[], Iterable[str]]) -> tuple[float, list[str]]:
    start = perf_counter()
    result = list(run())
    return perf_counter() - start, result


def quickest(run: Callable[[], Iterable[str]]) -> tuple[float, list[str]]:
    return min((timed(run) for _ in range(ROUNDS)), key=lambda each: each[0])


def compare(work: Callable[[str], str], paths: list[str], count: int, engines: dict[str, Engine]) -> None:
    alone, answers = quickest(lambda: map(work, paths))
    print(f"{work.__name__} of {count:,} interviews: {alone / count * 1e6:.0f} µs each in one process,")
    for name, engine in engines.items():
        shared, same = quickest(lambda engine=engine: engine(work, paths))
        if answers != same:
            sys.exit(f"{name} gave another answer than one process")
        print(f"  which takes {alone / shared:.2f} times as long as {name}")


def main(count: int) -> None:
    with (
        TemporaryDirectory() as folder,
        ProcessPoolExecutor(2) as pool,
        LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=None) as cluster,
        Client(cluster) as dask,
    ):
        engines: dict[str, Engine] = {
            "two processes": pool.map,
            "two workers of Dask": lambda work, paths: dask.gather(dask.map(work, paths, pure=False)),
        }
        paths = write_rows(Path(folder), count)
        for engine in engines.values():
            list(engine(deadlines, paths[:2]))  # start the workers before the clock
        for work in (deadlines, notes):
            compare(work, paths, count, engines)


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 20_000)
