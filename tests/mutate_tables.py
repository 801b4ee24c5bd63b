"""Tell whether the tests notice every change to a table: `python -m tests.mutate_tables`, `--sample 60` for some of them.

mutmut changes what functions do; what stands at module level it leaves alone. This script changes one entry of one
table at a time (drops it, negates its condition, swaps it with the next, silences it), and runs against each mutant
the tests that know the table. It prints those that no test noticed.

No file is changed: each mutant is a fork of one process, in which the module is loaded from the changed text.
"""

import argparse
import ast
import gc
import os
import random
import signal
import sys
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from importlib import import_module
from importlib.machinery import SourceFileLoader
from itertools import chain, combinations, pairwise, zip_longest
from pathlib import Path
from types import CodeType
from typing import Final, NamedTuple, TypeAlias

import pytest

ROOT: Final = Path(__file__).parents[1]
PACKAGE: Final = Path("src/interview_etiquette")
LONG: Final = 30
"""Seconds of computing after which a test that does not end has noticed the mutant."""
FIRST: Final = 10
"""How many of the tests that caught most mutants of a table are tried before all others."""
PYTEST: Final = "-s -p no:terminal -p no:cacheprovider --assert=plain --hypothesis-profile=mutation".split()


class Mutant(NamedTuple):
    """One change to one file, as it stood: the text from `start` to `end` becomes another."""

    source: "Source"
    start: int
    end: int
    text: str
    what: str

    def __str__(self) -> str:
        line = self.source.text[: self.start].count("\n") + 1
        return f"{self.source.path}:{line}: {self.what}"

    def compiled(self) -> CodeType:
        whole = self.source.text
        return compile(f"{whole[: self.start]}{self.text}{whole[self.end :]}", self.source.path, "exec")


class Source:
    """A file with its tree, to cut mutants from."""

    def __init__(self, path: str) -> None:
        self.path = PACKAGE / path
        self.text = (ROOT / self.path).read_text(encoding="utf-8")
        self.tree = ast.parse(self.text)
        lengths = [len(line.encode()) for line in self.text.splitlines(keepends=True)]
        self._starts = [sum(lengths[:n]) for n in range(len(lengths) + 1)]
        self._bytes = self.text.encode()

    def _at(self, line: int, column: int) -> int:
        return len(self._bytes[: self._starts[line - 1] + column].decode())

    def span(self, node: ast.expr) -> tuple[int, int]:
        assert node.end_lineno is not None
        assert node.end_col_offset is not None
        return self._at(node.lineno, node.col_offset), self._at(node.end_lineno, node.end_col_offset)

    def said(self, node: ast.expr) -> str:
        start, end = self.span(node)
        return self.text[start:end]

    def short(self, node: ast.expr) -> str:
        return " ".join(self.said(node).split())[:90]

    def named(self, *names: str) -> Iterator[ast.expr]:
        """The values of constants, by name."""
        for node in self.tree.body:
            target: ast.expr | None = node.target if isinstance(node, ast.AnnAssign) else None
            if isinstance(node, ast.Assign) and len(node.targets) == 1:
                target = node.targets[0]
            if isinstance(node, ast.Assign | ast.AnnAssign) and isinstance(target, ast.Name) and target.id in names:
                assert node.value is not None
                yield node.value

    def instead(self, node: ast.expr, text: str, what: str) -> Mutant:
        return Mutant(self, *self.span(node), text, f"{what}: {self.short(node)}")

    def dropped(self, node: ast.expr) -> Mutant:
        """Without this element, and the comma behind it."""
        start, end = self.span(node)
        rest = self.text[end:]
        end += len(rest) - len(rest.lstrip().removeprefix(",")) if rest.lstrip().startswith(",") else 0
        return Mutant(self, start, end, "", f"drop {self.short(node)}")

    def swapped(self, one: ast.expr, other: ast.expr) -> Mutant:
        start, middle = self.span(one)
        middle_end, end = self.span(other)
        text = f"{self.said(other)}{self.text[middle:middle_end]}{self.said(one)}"
        return Mutant(self, start, end, text, f"swap {self.short(one)} and {self.short(other)}")


def elements(value: ast.expr) -> list[ast.expr]:
    return value.elts if isinstance(value, ast.Tuple) else []


def drops_and_swaps(source: Source, value: ast.expr) -> Iterator[Mutant]:
    """Every element of a tuple dropped, and swapped with the next."""
    parts = elements(value)
    if len(parts) > 1:  # a tuple of one would become something else
        yield from map(source.dropped, parts)
    yield from (source.swapped(*pair) for pair in pairwise(parts) if source.said(pair[0]) != source.said(pair[1]))


# The tables


def guidelines() -> Iterator[Mutant]:
    """Another force, one source less, the texts of two exchanged."""
    source = Source("guidance.py")
    (members,) = [node for node in source.tree.body if isinstance(node, ast.ClassDef) and node.name == "Guideline"]
    values = [node.value for node in members.body if isinstance(node, ast.Assign)]
    rows = [elements(value) for value in values if isinstance(value, ast.Tuple)]
    for _, _, force, sources, _ in rows:
        other = "Force.MAY" if source.said(force) != "Force.MAY" else "Force.MUST"
        yield source.instead(force, other, "another force than")
        yield from map(source.dropped, elements(sources)[1:])
    for one, other_row in pairwise(rows):
        yield source.swapped(one[4], other_row[4])


def outlines() -> Iterator[Mutant]:
    """A line dropped, said exactly where it should not be, or exchanged with the next."""
    source = Source("points.py")
    for table in source.named("OUTLINES"):
        for paragraph in ast.walk(table):
            lines = elements(paragraph) if isinstance(paragraph, ast.Tuple) else []
            if not lines or isinstance(lines[0], ast.Tuple):
                continue
            yield from map(source.dropped, lines if len(lines) > 1 else [])
            for line in lines:
                said = source.said(line)
                yield source.instead(line, f"Line(({said}).point, lambda o: not ({said}).when(o))", "negate")
            yield from (source.swapped(*pair) for pair in pairwise(lines) if not are_opposed(*map(source.said, pair)))


def are_opposed(one: str, other: str) -> bool:
    """Whether two lines are never said together, because one holds where the other does not."""
    negated, condition = one.rstrip(")").partition("lambda occasion: not ")[2], other.rstrip(")").rpartition(", ")[2]
    return negated.startswith(condition)


STATUSES: Final = ("offer_accepted", "offer_declined", "offer_withdrawn", "offer_open")
OF_AN_OFFER: Final = ("unwritten", "answer_day_over", "answer_day_to_come")
"""What holds of an offer only; where a row asks it below those of the closed offers, the offer is open."""
APART: Final = (*map(set, combinations(STATUSES, 2)), {"unwritten", "answer_day_to_come"})
"""What holds of no offer at once, or of none for which a row above has no answer: a day to come is one to remind by."""


def rows() -> Iterator[Mutant]:
    """A row dropped or exchanged with the next, one of its conditions dropped or negated."""
    source = Source("_rows.py")
    (table,) = source.named("ROWS")
    rows = [row for row in elements(table) if isinstance(row, ast.Call)]
    yield from map(source.dropped, rows[:-1])
    asked = [[source.said(condition) for condition in elements(row.args[1])] for row in rows]
    for row, conditions in zip(rows, asked, strict=True):
        for condition in elements(row.args[1]):
            name = source.said(condition)
            if not (name == "offer_open" and {*conditions} & {*OF_AN_OFFER}):
                yield source.instead(condition, "lambda _: True", "always")
            yield source.instead(condition, f"lambda s: not {name}(s)", "negate")
        yield from drops_and_swaps(source, row.args[2]) if len(row.args) > 3 else ()
    for n, (one, other) in enumerate(pairwise(rows)):
        both = {*asked[n], *asked[n + 1]}
        is_answered_above = any(both >= {*above} for above in asked[:n])
        if not is_answered_above and not any(both >= apart for apart in APART):
            yield source.swapped(one, other)


BOOK: Final = (
    "english/saying/thank_you_sentences.py",
    "english/saying/wish_sentences.py",
    "english/saying/withdrawal_sentences.py",
    "english/saying/inquiry_sentences.py",
    "english/saying/offer_sentences.py",
    "english/saying/subjects.py",
)


def sentences() -> Iterator[Mutant]:
    """A sentence dropped, said where it does not fit, or in another register."""
    for source in map(Source, BOOK):
        for node in ast.walk(source.tree):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "sentences":
                yield from map(source.dropped, node.args[1:])
                yield from _of_keywords(source, node)


def _of_keywords(source: Source, call: ast.Call) -> Iterator[Mutant]:
    for keyword in call.keywords:
        if keyword.arg == "fits":
            for fit in elements(keyword.value):
                yield source.instead(fit, "lambda _: True", "fit anybody, not")
                yield source.instead(fit, f"lambda o: not {source.said(fit)}(o)", "negate")
        if keyword.arg == "register":
            other = '"1"' if "1" not in source.said(keyword.value) else '"F"'
            yield source.instead(keyword.value, other, "another register than")


def patterns() -> Iterator[Mutant]:
    """A phrase that hears nothing, and one without its exception."""
    for path in ("english/hearing/point_phrases.py", "english/hearing/fault_phrases.py"):
        source = Source(path)
        for node in ast.walk(source.tree):
            if isinstance(node, ast.Assign | ast.AnnAssign) and isinstance(node.value, ast.Constant):
                yield from _of_phrases(source, node.value)


def _of_phrases(source: Source, table: ast.expr) -> Iterator[Mutant]:
    start, end = source.span(table)
    at = start
    for line in source.text[start:end].splitlines(keepends=True):
        phrase = line.rstrip("\n")
        if phrase and not phrase.startswith((" ", '"')):
            yield Mutant(source, at, at + len(phrase), "zyx", f"hear nothing: {phrase}")
        at += len(line)


def findings() -> Iterator[Mutant]:
    """What a finding says left out, or exchanged with the next."""
    source = Source("english/findings.py")
    (table,) = [call.args[0] for call in source.named("FINDINGS") if isinstance(call, ast.Call)]
    assert isinstance(table, ast.Dict)
    for value in table.values:
        yield source.instead(value, '""', "say nothing")
    yield from (source.swapped(*pair) for pair in pairwise(table.values))


def constants(path: str, *names: str) -> Callable[[], Iterator[Mutant]]:
    """An entry of a small table of the rules dropped, or exchanged with the next."""

    def mutants() -> Iterator[Mutant]:
        source = Source(path)
        for value in source.named(*names):
            if isinstance(value, ast.Dict):
                yield from (source.swapped(*pair) for pair in pairwise(value.values))
            for part in (value, *elements(value)):
                yield from _of_constant(source, part)

    return mutants


def _of_constant(source: Source, value: ast.expr) -> Iterator[Mutant]:
    parts = elements(value)
    if parts and not isinstance(parts[-1], ast.Tuple):
        only_asked_for_members = any(text in source.said(value) for text in ("Role.", "MessageKind.", "_RECRUITING"))
        yield from map(source.dropped, parts if len(parts) > 1 else [])
        yield from (source.swapped(*pair) for pair in pairwise([] if only_asked_for_members else parts))


class Table(NamedTuple):
    """How to change a table, and which tests know it, the quickest to notice first."""

    mutants: Callable[[], Iterator[Mutant]]
    tests: tuple[str, ...]


_LAWS: Final = "tests/laws"
_REVIEW: Final = (
    "tests/test_review.py::test_messages_say_what_to_do",
    "tests/test_review.py::test_a_fault_is_a_finding_that_quotes_it",
    "tests/test_review.py",
)
TABLES: Final[dict[str, Table]] = {
    "guidelines": Table(guidelines, ("tests/test_surface.py", "tests/test_guidance.py")),
    "outlines": Table(outlines, ("tests/test_snapshot.py", "tests/test_oracle.py", "tests/test_composing.py", _LAWS)),
    "rows": Table(rows, ("tests/test_oracle_next_step.py", "tests/test_next_step.py", _LAWS)),
    "sentences": Table(sentences, ("tests/laws/test_every_sentence.py", "tests/test_snapshot.py")),
    "patterns": Table(patterns, ("tests/test_reader.py", "tests/test_drafts.py", "tests/test_review.py")),
    "findings": Table(findings, _REVIEW),
    "people": Table(
        constants("recipients.py", "_RECRUITING", "_GO_BETWEENS", "_TO_BOTH", "_TO_THE_AGENCY", "_OTHERS"),
        ("tests/test_recipients.py", "tests/test_oracle.py", "tests/test_guidance.py", "tests/laws/test_any_note.py"),
    ),
    "timing": Table(constants("timing.py", "_SOON", "_EITHER", "_BY_HOUSE_RULE"), ("tests/test_guidance.py", _LAWS)),
    "offers": Table(
        constants("offers.py", "_LADDER", "_UNWRITTEN", "_ORAL", "_EMAIL_BY_HOUSE_RULE"),
        ("tests/test_offers.py", "tests/laws/test_negotiating_offers.py", "tests/laws/test_answering_an_offer.py"),
    ),
    "kinds": Table(constants("composing.py", "_ABOUT_AN_OFFER", "_ANSWERS"), ("tests/test_composing.py",)),
    "log": Table(constants("applications.py", "_THANKS"), ("tests/test_applications.py", "tests/test_next_step.py")),
    "remarks": Table(constants("review.py", "_REMARKS"), _REVIEW),
}
Named: TypeAlias = tuple[str, Mutant]


def sample(tables: Sequence[str], size: int, seed: int) -> list[Named]:
    """As many mutants of each table as of any other, as long as there are any; always the same for one seed."""
    drawn = [[(name, mutant) for mutant in TABLES[name].mutants()] for name in tables]
    for mutants in drawn:
        random.Random(seed).shuffle(mutants)  # noqa: S311
    in_turn: Iterable[Named | None] = chain.from_iterable(zip_longest(*drawn))
    return [each for each in in_turn if each is not None][:size]


# Running the tests


def load_changed(path: Path, code: CodeType) -> None:
    """Have the module at a path run this code, when it is imported."""
    unchanged = SourceFileLoader.get_code

    def get_code(loader: SourceFileLoader, name: str) -> CodeType | None:
        return code if Path(loader.path) == path else unchanged(loader, name)

    SourceFileLoader.get_code = get_code  # type: ignore[assignment, method-assign]


def run_tests(session: pytest.Session, names: Sequence[str]) -> None:
    items: Sequence[pytest.Item] = session.perform_collect(names)
    for item, after in zip_longest(items, items[1:]):
        signal.setitimer(signal.ITIMER_PROF, LONG)
        item.config.hook.pytest_runtest_protocol(item=item, nextitem=after)


class Hunt:
    """A pytest plugin: where tests would be collected, each mutant gets a fork, which collects and runs its own."""

    def __init__(self, mutants: Sequence[Named], jobs: int) -> None:
        self.mutants = mutants
        self.jobs = jobs
        self.running: dict[int, tuple[str, Mutant | None, int]] = {}
        self.caught: defaultdict[str, Counter[str]] = defaultdict(Counter)
        self.unnoticed = 0

    @pytest.hookimpl(tryfirst=True)
    def pytest_collection(self, session: pytest.Session) -> bool:
        import_module("attrs")  # here rather than in every fork

        assert PACKAGE.name not in sys.modules
        gc.freeze()
        tables = dict.fromkeys(table for table, _ in self.mutants)
        self.start(session, "", None, list(dict.fromkeys(chain.from_iterable(TABLES[table].tests for table in tables))))
        self.wait()
        for table, mutant in self.mutants:
            self.start(session, table, mutant, TABLES[table].tests)
            if len(self.running) == self.jobs:
                self.wait()
        while self.running:
            self.wait()
        return True

    def start(self, session: pytest.Session, table: str, mutant: Mutant | None, tests: Sequence[str]) -> None:
        code = mutant and mutant.compiled()
        read, write = os.pipe()
        pid = os.fork()
        if pid:
            os.close(write)
            self.running[pid] = table, mutant, read
            return
        self.found = write
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        try:
            if mutant and code:
                load_changed(ROOT / mutant.source.path, code)
            with suppress(pytest.UsageError):  # a test that stands in a table is gone with its entry
                run_tests(session, [test for test, _ in self.caught[table].most_common(FIRST)])
            for test in tests:
                run_tests(session, [test])
        except BaseException as error:  # noqa: BLE001  # nothing gets out of the fork
            self.notice(repr(error))
        os._exit(0)

    def notice(self, what: str) -> None:
        os.write(self.found, what.encode())
        os._exit(1)

    def pytest_runtest_logreport(self, report: pytest.TestReport | pytest.CollectReport) -> None:
        if report.failed:
            self.notice(report.nodeid)

    pytest_collectreport = pytest_runtest_logreport

    def wait(self) -> None:
        pid, status = os.wait()
        table, mutant, read = self.running.pop(pid)
        with os.fdopen(read) as pipe:
            test = pipe.read()
        if status and not mutant:
            print(f"A test fails without any mutant: {test}")
            pytest.exit("nothing can be told")
        if mutant:
            self.caught[table].update([test] if test else [])
            self.unnoticed += not status
            print("." if status else f"\n{table}: {mutant}", end="", flush=True)


def main() -> int:
    """Test a sample of the mutants, or all of them."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--sample", type=int, default=sys.maxsize, help="how many mutants to test; by default all")
    parser.add_argument("--list", action="store_true", help="only say which there are")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--jobs", type=int, default=os.cpu_count())
    parser.add_argument("tables", nargs="*", help=f"some of {', '.join(TABLES)}")
    asked = parser.parse_args()
    mutants = sample(asked.tables or list(TABLES), asked.sample, asked.seed)
    if asked.list:
        print(*(f"{table}: {mutant}" for table, mutant in mutants), sep="\n")
        return 0
    os.chdir(ROOT)
    sys.path.insert(0, str(ROOT / "src"))
    os.environ["HYPOTHESIS_NO_PLUGINS"] = "1"  # ours would import the library before there are mutants
    hunt = Hunt(mutants, asked.jobs)
    status = pytest.main([*PYTEST], plugins=[hunt])
    if status != pytest.ExitCode.NO_TESTS_COLLECTED:
        return 2
    print(f"\n{len(mutants)} mutants, {hunt.unnoticed} of them unnoticed")
    return int(bool(hunt.unnoticed))


if __name__ == "__main__":
    sys.exit(main())
