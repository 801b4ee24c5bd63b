"""Tell whether the tests notice every mutant of the code: `python tests/mutants.py`, or with patterns of names.

mutmut makes the mutants and keeps what became of them (`mutmut results`, `mutmut show NAME`), but starts pytest anew
for each. Here pytest collects once, each mutant is a fork of that process, and the tests that caught the mutants
before it in the same function are tried first. Whatever was tried already stands, unless it is named.
"""

import gc
import json
import os
import resource
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from fnmatch import fnmatch
from functools import cached_property
from itertools import chain, pairwise
from math import ceil
from time import process_time
from typing import Final, NamedTuple

import pytest
from mutmut.__main__ import create_mutants
from mutmut.configuration import config
from mutmut.mutation.data import SourceFileMutationData
from mutmut.mutation.trampoline import set_mutant_under_test
from mutmut.state import state
from mutmut.utils.file_utils import (
    change_cwd,
    copy_also_copy_files,
    copy_src_dir,
    setup_source_paths,
    walk_mutatable_files,
)
from mutmut.utils.format_utils import mangled_name_from_mutant_name

FEWEST: Final = 8000  # were there fewer, something would have gone unmutated
WORKERS: Final = 2
NOTICED, UNNOTICED, NO_TESTS, TIMEOUT = 1, 0, 33, 36  # mutmut's codes
ENOUGH: Final = 20  # seconds of computing for one mutant: what only a slow test notices wants a quick one
GRACE: Final = 3  # seconds of computing that each test may take beyond ten times its usual ones


class Mutant(NamedTuple):
    """One mutant, and where mutmut keeps what became of it."""

    name: str
    kept: SourceFileMutationData

    @property
    def function(self) -> str:
        return mangled_name_from_mutant_name(self.name)


class Tests:
    """The tests as pytest collected them, and which of them call which function."""

    def __init__(self, items: Sequence[pytest.Item]) -> None:
        self.items = items
        self.by_function: dict[str, list[int]] = {}
        self.seconds: list[float] = []
        self.caught: defaultdict[str, Counter[int]] = defaultdict(Counter)

    def observe(self) -> None:
        """Run each test once, in a fork, so that nothing that it leaves behind (a cache) is there for the mutants."""
        read, write = os.pipe()
        if not os.fork():
            set_mutant_under_test("stats")
            seen: defaultdict[str, list[int]] = defaultdict(list)
            seconds: list[float] = []
            called = state()._stats  # noqa: SLF001  # it has no other name
            called.clear()
            for number, (item, after) in enumerate(pairwise((*self.items, None))):
                before = process_time()
                item.config.hook.pytest_runtest_protocol(item=item, nextitem=after)
                seconds.append(process_time() - before)
                for function in sorted(called):
                    seen[function].append(number)
                called.clear()
            with os.fdopen(write, "w") as pipe:
                json.dump([seen, seconds], pipe)
            os._exit(0)
        os.close(write)
        with os.fdopen(read) as pipe:
            said = pipe.read()
        _, status = os.wait()
        if status or not said:
            raise SystemExit("A test fails without any mutant.")
        self.by_function, self.seconds = json.loads(said)

    @cached_property
    def breadth(self) -> Counter[int]:
        """How many functions a test calls."""
        return Counter(chain.from_iterable(self.by_function.values()))

    def order(self, function: str) -> list[int]:
        """What caught mutants of the function first, then what is quick, calls little else and caught others."""
        caught, breadth, others = self.caught[function], self.breadth, self.caught[""]
        return sorted(
            self.by_function.get(function, ()),
            key=lambda test: (-caught[test], self.seconds[test] * breadth[test] / (1 + others[test]) ** 2),
        )

    def run(self, numbers: Sequence[int]) -> Iterator[int]:
        """Run tests, quick ones first, until they have computed long enough for one mutant."""
        for number, after in pairwise((*numbers, None)):
            if process_time() > ENOUGH:
                return
            yield number
            limit = ceil(process_time() + GRACE + 10 * self.seconds[number])
            resource.setrlimit(resource.RLIMIT_CPU, (limit, resource.RLIM_INFINITY))
            item = self.items[number]
            item.config.hook.pytest_runtest_protocol(item=item, nextitem=None if after is None else self.items[after])


class Hunt:
    """A pytest plugin: where the tests would be run, they are run against the mutants."""

    def __init__(self, patterns: Sequence[str]) -> None:
        self.patterns = patterns
        self.running: dict[int, tuple[Mutant, int]] = {}
        self.shown = 0

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if report.failed:  # we are in a fork
            if os.environ["MUTANT_UNDER_TEST"] == "stats":
                os.write(2, f"{report.nodeid}\n{report.longreprtext}\n".encode())
            os._exit(NOTICED)

    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        self.tests = Tests(session.items)
        self.tests.observe()
        print(f"{len(session.items)} tests, {sum(self.tests.seconds):.0f} seconds", flush=True)
        gc.freeze()
        for mutant in self.wanted():
            if not self.tests.by_function.get(mutant.function):
                self.keep(mutant, NO_TESTS)
                continue
            if len(self.running) == WORKERS:
                self.wait()
            self.start(mutant)
        while self.running:
            self.wait()
        return True

    def wanted(self) -> Iterator[Mutant]:
        with change_cwd(".."):
            files = every_file()
        for kept in files:
            for name, code in sorted(kept.exit_code_by_key.items()):
                if any(fnmatch(name, each) for each in self.patterns) or (not self.patterns and code is None):
                    yield Mutant(name, kept)

    def start(self, mutant: Mutant) -> None:
        read, write = os.pipe()
        pid = os.fork()
        if pid:
            os.close(write)
            self.running[pid] = mutant, read
            return
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        os.dup2(1, 2)
        set_mutant_under_test(mutant.name)
        for number in self.tests.run(self.tests.order(mutant.function)):
            os.write(write, f"{number} ".encode())
        os._exit(UNNOTICED)

    def wait(self) -> None:
        pid, status = os.wait()
        mutant, read = self.running.pop(pid)
        with os.fdopen(read) as pipe:
            tried = pipe.read().split()
        code = os.waitstatus_to_exitcode(status)
        if code:
            for function in (mutant.function, ""):
                self.tests.caught[function][int(tried[-1])] += 1
        self.keep(mutant, TIMEOUT if code < 0 else code)

    def keep(self, mutant: Mutant, code: int) -> None:
        mutant.kept.exit_code_by_key[mutant.name] = code
        with change_cwd(".."):
            mutant.kept.save()
        self.shown += 1
        if code in {UNNOTICED, NO_TESTS}:
            print(mutant.name, "no test" if code else "survived", flush=True)
        if not self.shown % 100:
            print(f"… {self.shown}", flush=True)


def every_file() -> list[SourceFileMutationData]:
    """What mutmut keeps, read from the folder of the project."""
    files = [SourceFileMutationData(path=path) for path in walk_mutatable_files()]
    for each in files:
        each.load()
    return files


def main(patterns: Sequence[str]) -> int:
    set_mutant_under_test("mutant_generation")
    copy_src_dir()
    copy_also_copy_files()
    setup_source_paths()
    create_mutants(WORKERS)
    set_mutant_under_test("")
    os.environ["PY_IGNORE_IMPORTMISMATCH"] = "1"
    os.chdir("mutants")
    options = ["--rootdir=.", "-s", "-p", "no:terminal", *config().pytest_add_cli_args]
    status = pytest.main([*options, *config().pytest_add_cli_args_test_selection], plugins=[Hunt(patterns)])
    os.chdir("..")
    codes = Counter(code for kept in every_file() for code in kept.exit_code_by_key.values())
    print(dict(codes))
    return int(status or codes[UNNOTICED] or codes[NO_TESTS] or codes.total() < FEWEST)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
