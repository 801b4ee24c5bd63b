"""The house: imports point down, nothing impure is within reach, and what is public is exactly what is said to be."""

import ast
import os
import subprocess
import sys
from enum import Enum
from pathlib import Path

import pytest

import interview_etiquette

PACKAGE = Path(interview_etiquette.__file__).parent
TOUR = Path(__file__).parent.parent / "docs" / "tour.py"

# From the ground up: a module may import from the floors below its own.
FLOORS = (
    {"_markdown", "_phrases", "errors", "guidance"},
    {"_checks"},
    {"policy"},
    {"model"},
    {"_draft", "advice"},
    {"negotiation", "recipients", "timing"},
    {"content"},
    {"wording"},
    {"english"},
    {"note"},
    {"replies", "review"},
    {"plan"},
    {"strategies"},
    {"_hypothesis"},
)
FLOOR_OF = {module: floor for floor, modules in enumerate(FLOORS) for module in modules}
AT_HAND = {"abc", "attrs", "collections", "datetime", "enum", "functools", "re", "reprlib", "typing", "unicodedata"}
LATE = {"note": {"email"}}  # imported when an e-mail is asked for, not before
CLOCKS = {"now", "today", "utcnow", "strftime", "localtime", "environ", "getlocale"}
LIBRARY = sorted(path for path in PACKAGE.glob("*.py") if path.stem not in {"__init__", "strategies", "_hypothesis"})
HOUSE = sorted(path for path in PACKAGE.glob("*.py") if path.stem != "__init__")


def imports_of(path: Path) -> tuple[set[str], set[str]]:
    """The modules of the house and those from outside that a file imports, wherever the import stands."""
    inside: set[str] = set()
    outside: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            outside |= {alias.name.split(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.level:
            inside |= {node.module} if node.module else {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            outside |= {str(node.module).split(".")[0]}
    return inside, outside


@pytest.mark.parametrize("path", HOUSE, ids=lambda path: path.stem)
def test_imports_point_down(path: Path) -> None:
    for module in imports_of(path)[0]:
        assert FLOOR_OF[module] < FLOOR_OF[path.stem], f"{path.stem} may not import {module}"


@pytest.mark.parametrize("path", LIBRARY, ids=lambda path: path.stem)
def test_nothing_impure_is_imported(path: Path) -> None:
    reached = imports_of(path)[1] - AT_HAND - LATE.get(path.stem, set())
    assert not reached, f"{path.stem} imports {reached}"


@pytest.mark.parametrize("path", LIBRARY, ids=lambda path: path.stem)
def test_nobody_asks_the_clock_the_locale_or_the_environment(path: Path) -> None:
    asked = {node.attr for node in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(node, ast.Attribute)}
    assert not asked & CLOCKS


WATCHED = """
import runpy, sys
module = runpy.run_path(sys.argv[1])
from interview_etiquette import compose_notes, review_note
def everything():
    module["main"]()
    for note in compose_notes(module["INTERVIEW"], module["CANDIDATE"]):
        note.to_email_message().as_bytes()
        review_note(note.text, module["INTERVIEW"], module["CANDIDATE"], to=note.to)
everything()  # what is loaded late is loaded now
heard = []
sys.addaudithook(lambda event, args: heard.append(event))
everything()
silent = ("object.__getattr__", "object.__setattr__", "sys._getframe", "builtins.id")
print("heard:", sorted(set(heard) - set(silent)))
"""


def test_an_audit_hook_hears_nothing_while_every_rule_runs() -> None:
    run = subprocess.run([sys.executable, "-c", WATCHED, str(TOUR)], capture_output=True, check=True, encoding="utf-8")
    assert run.stdout.splitlines()[-1] == "heard: []"


def test_the_same_facts_give_the_same_bytes_under_any_hash_seed_locale_and_time_zone() -> None:
    surroundings = (
        ("0", "C", "UTC"),
        ("1", "C.UTF-8", "Pacific/Kiritimati"),
        ("4294967295", "de_DE.UTF-8", "Asia/Tokyo"),
    )
    printed = {
        subprocess.run(
            [sys.executable, str(TOUR)],
            capture_output=True,
            check=True,
            env=os.environ | {"PYTHONHASHSEED": seed, "LC_ALL": locale, "TZ": zone},
        ).stdout
        for seed, locale, zone in surroundings
    }
    assert len(printed) == 1


def test_start_up_loads_neither_mail_nor_zones_nor_hypothesis() -> None:
    asked = "import sys, interview_etiquette; print({'email', 'zoneinfo', 'hypothesis', 'locale'} & set(sys.modules))"
    run = subprocess.run([sys.executable, "-c", asked], capture_output=True, check=True, encoding="utf-8")
    assert run.stdout.strip() == "set()"


def test_the_public_names_are_sorted_and_all_there() -> None:
    names = interview_etiquette.__all__
    assert names == sorted(names)
    modules = {path.stem for path in HOUSE}
    assert {name for name in vars(interview_etiquette) if not name.startswith("_")} - modules == set(names)


@pytest.mark.parametrize("name", [n for n in interview_etiquette.__all__ if not n.isupper()])
def test_everything_public_is_documented(name: str) -> None:
    thing = getattr(interview_etiquette, name)
    doc = thing.__doc__ or ""
    assert doc
    if not isinstance(thing, type):
        assert all(f"\n{section}:\n" in doc.replace("    ", "") for section in ("Args", "Returns", "Example"))
        return
    public = [value for key, value in vars(thing).items() if not key.startswith("_")]
    assert all(getattr(value, "__doc__", None) for value in public if callable(value) and not isinstance(value, Enum))
