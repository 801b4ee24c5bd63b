"""The house: rooms as the design lists them, imports that point up that list, and nothing impure within reach."""

import ast
import os
import pickle
import re
import subprocess
import sys
from collections.abc import Iterator
from enum import Enum
from functools import cache
from importlib import import_module
from pathlib import Path

import pytest

import interview_etiquette
from interview_etiquette.strategies import __all__ as strategies

PACKAGE = Path(interview_etiquette.__file__).parent
DESIGN = Path(__file__).parent.parent / "docs" / "explanation" / "design.md"
EVERYTHING = Path(__file__).parent / "everything.py"
FLOORS = ["ground", "facts", "rules", "words", "top"]

LISTED = re.findall(r"^\| (\w+) \| `(\w+)` \| ([A-Z].+\.) \|$", DESIGN.read_text(encoding="utf-8"), re.MULTILINE)
ROOMS = [room for _, room, _ in LISTED]
FILES = {room: [*PACKAGE.glob(f"{room}.py"), *sorted(PACKAGE.glob(f"{room}/**/*.py"))] for room in ROOMS}
IMPURE = {"strategies", "_hypothesis"}  # they draw
PURE = [(room, path) for room, paths in FILES.items() if room not in IMPURE for path in paths]
EVERY = [(room, path) for room, paths in FILES.items() for path in paths]

# What the standard library has that asks nobody and keeps nothing.
AT_HAND = set(
    "abc attrs bisect collections datetime enum functools html itertools operator re reprlib types typing unicodedata zlib".split()
)
LATE = {"_mail": {"email"}, "_pydantic": {"inspect", "pydantic", "pydantic_core"}}  # imported when they are asked for
CLOCKS = ("datetime.now", "datetime.today", "datetime.utcnow", "date.today")
SURROUNDINGS = {"strftime", "localtime", "environ", "getlocale"}
OF_THEIR_OWN = {"english": {"BOOK", "Book", "Entry"}, "strategies": set(strategies)}  # not given to the package


@cache
def nodes_of(path: Path) -> tuple[ast.AST, ...]:
    return tuple(ast.walk(ast.parse(path.read_text(encoding="utf-8"))))


@cache
def imports_of(path: Path) -> tuple[tuple[str, str, str], ...]:
    """The module, the name and the local name of every import, wherever it stands; modules from within by full name."""
    return tuple(_imports_of(path))


def _imports_of(path: Path) -> Iterator[tuple[str, str, str]]:
    package = ["interview_etiquette", *path.relative_to(PACKAGE).parent.parts]
    for node in nodes_of(path):
        if isinstance(node, ast.Import):
            yield from ((alias.name, "", alias.asname or alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            start = package[: len(package) + 1 - node.level] if node.level else []
            module = ".".join([*start, *filter(None, [node.module])])
            yield from ((module, alias.name, alias.asname or alias.name) for alias in node.names)


def room_of(module: str, name: str) -> str | None:
    """The room that an import reaches; none outside the house."""
    parts = [*module.split("."), name]
    return parts[1] if parts[0] == "interview_etiquette" else None


# Rooms and floors


def test_the_design_lists_every_room_once_and_says_why_it_stands_there() -> None:
    there = {path.stem for path in PACKAGE.glob("*.py")} | {path.parent.name for path in PACKAGE.glob("*/__init__.py")}
    assert sorted(ROOMS) == sorted(there - {"__init__"})


def test_the_floors_have_names_and_stand_one_above_the_other() -> None:
    assert list(dict.fromkeys(floor for floor, _, _ in LISTED)) == FLOORS
    floors = [floor for floor, _, _ in LISTED]
    assert floors == sorted(floors, key=FLOORS.index)
    assert re.findall(r'^  (\w+) \[label = "\1: ', DESIGN.read_text(encoding="utf-8"), re.MULTILINE) == FLOORS


def test_a_room_imports_from_those_before_it() -> None:
    imports = {(room, room_of(module, name)) for room, path in EVERY for module, name, _ in imports_of(path)}
    inside = [(room, reached) for room, reached in imports if reached not in (None, room)]
    assert [(room, reached) for room, reached in inside if ROOMS.index(str(reached)) > ROOMS.index(room)] == []


@cache
def attributes_of(path: Path) -> frozenset[tuple[str, str]]:
    """Every attribute of a plain name."""
    found = (node for node in nodes_of(path) if isinstance(node, ast.Attribute))
    return frozenset((node.value.id, node.attr) for node in found if isinstance(node.value, ast.Name))


def taken_by(path: Path) -> set[tuple[str, str]]:
    """The module and the name of whatever a file takes from another of the house, by import or from an imported module."""
    inside = [each for each in imports_of(path) if room_of(*each[:2])]
    modules = {local: f"{module}.{name}" for module, name, local in inside}
    imported = {(module, name) for module, name, _ in inside}
    return imported | {(modules[local], name) for local, name in attributes_of(path) if local in modules}


def test_no_room_takes_what_another_keeps_to_itself() -> None:
    taken = {(room, module, name) for room, path in EVERY for module, name in taken_by(path)}
    assert [each for each in taken if each[2].startswith("_") and each[2] not in ROOMS] == []


def defined_in(path: Path) -> Iterator[str]:
    for node in ast.parse(path.read_text(encoding="utf-8")).body:
        if isinstance(node, ast.FunctionDef | ast.ClassDef):
            yield node.name
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            yield node.target.id
        elif isinstance(node, ast.Assign):
            yield from (target.id for target in node.targets if isinstance(target, ast.Name))


@pytest.mark.parametrize("room", [room for room in ROOMS if not room.startswith("_") and room != "english"])
def test_what_bears_no_underscore_is_public_or_has_a_user_elsewhere(room: str) -> None:
    taken = {each for _, path in [*EVERY, ("", PACKAGE / "__init__.py")] for each in taken_by(path)}
    module = f"interview_etiquette.{room}"
    public = import_module(module).__all__
    names = [name for name in defined_in(FILES[room][0]) if name not in public and not name.startswith("_")]
    assert [name for name in names if (module, name) not in taken and name != "T"] == []  # T is any type


# Public names


def test_the_package_exports_what_its_rooms_give() -> None:
    given = [
        name
        for room in ROOMS
        for name in getattr(import_module(f"interview_etiquette.{room}"), "__all__", ())
        if name not in OF_THEIR_OWN.get(room, ())
    ]
    assert sorted(given) == interview_etiquette.__all__


@pytest.mark.parametrize("room", [room for room in ROOMS if not room.startswith("_")])
def test_a_room_says_what_it_gives_in_order_and_one_with_an_underscore_gives_nothing(room: str) -> None:
    names = import_module(f"interview_etiquette.{room}").__all__
    assert list(names) == sorted(names)
    assert not [
        each
        for each in ROOMS
        if each.startswith("_") and hasattr(import_module(f"interview_etiquette.{each}"), "__all__")
    ]


def test_nothing_else_is_within_reach() -> None:
    names = {name for name in vars(interview_etiquette) if not name.startswith("_")}
    assert names | set(interview_etiquette.__all__) == names
    assert names - set(interview_etiquette.__all__) <= set(ROOMS)


NAMED = [
    name for name in interview_etiquette.__all__ if getattr(getattr(interview_etiquette, name), "__name__", "") == name
]


def test_a_class_or_function_is_known_by_its_public_name() -> None:
    for name in NAMED:
        thing = getattr(interview_etiquette, name)
        assert thing.__module__ == "interview_etiquette"
        assert pickle.loads(pickle.dumps(thing)) is thing
        assert f"interview_etiquette\n{name}\n".encode() in pickle.dumps(thing, 0)


@pytest.mark.parametrize("name", [name for name in interview_etiquette.__all__ if not name.isupper()])
def test_everything_public_is_documented(name: str) -> None:
    thing = getattr(interview_etiquette, name)
    if name == "DraftReader":
        return  # an alias, which cannot carry a docstring of its own
    doc = thing.__doc__ or ""
    if not isinstance(thing, type):
        sections = ("Example",) if name.startswith("explain_") else ("Args", "Returns", "Raises", "Guidance", "Example")
        assert [section for section in sections if f"\n{section}:\n" not in doc.replace("    ", "")] == []
        return
    assert doc
    public = [value for key, value in vars(thing).items() if not key.startswith("_")]
    assert all(getattr(value, "__doc__", None) for value in public if callable(value) and not isinstance(value, Enum))


# Purity


def test_nothing_impure_is_imported() -> None:
    imports = {(room, module.split(".")[0]) for room, path in PURE for module, _, _ in imports_of(path)}
    pure = AT_HAND | {"interview_etiquette"}
    assert [(room, module) for room, module in imports if module not in pure | LATE.get(room, set())] == []


def test_nobody_asks_the_clock_the_locale_or_the_environment() -> None:
    asked = {(path.stem, ".".join(pair)) for _, path in PURE for pair in attributes_of(path)}
    nodes = [(path.stem, node) for _, path in PURE for node in nodes_of(path)]
    asked |= {(stem, node.attr) for stem, node in nodes if isinstance(node, ast.Attribute)}
    assert [(stem, name) for stem, name in asked if name in SURROUNDINGS.union(CLOCKS)] == []


WATCHED = """
import runpy, sys
everything = runpy.run_path(sys.argv[1])["everything"]
assert len(list(everything())) > 50  # what is loaded late is loaded now
heard = []
sys.addaudithook(lambda event, args: heard.append(event))
list(everything())
silent = ("object.__getattr__", "object.__setattr__", "sys._getframe", "builtins.id")
print("heard:", sorted(set(heard) - set(silent)))
"""


def run(*arguments: str, **surroundings: str) -> str:
    done = subprocess.run(
        [sys.executable, *arguments], capture_output=True, check=True, encoding="utf-8", env=os.environ | surroundings
    )
    return done.stdout


def test_an_audit_hook_hears_nothing_while_every_rule_runs() -> None:
    assert run("-c", WATCHED, str(EVERYTHING)) == "heard: []\n"


def test_the_same_facts_give_the_same_bytes_under_any_hash_seed_locale_and_time_zone() -> None:
    utf8 = {"PYTHONIOENCODING": "utf-8"}
    surroundings = [
        {"PYTHONHASHSEED": "0", "LC_ALL": "C", "TZ": "UTC"},
        {"PYTHONHASHSEED": "4294967295", "LC_ALL": "de_DE.UTF-8", "TZ": "Pacific/Kiritimati"},
    ]
    assert len({run(str(EVERYTHING), **(each | utf8)) for each in surroundings}) == 1


def test_start_up_loads_nothing_that_is_wanted_late() -> None:
    ours = {
        f"interview_etiquette.{name}" for name in ("strategies", "english.saying.speaking", "english.hearing.reader")
    }
    late = {"email", "zoneinfo", "hypothesis", "locale", "pydantic", *ours}
    asked = f"import sys, interview_etiquette; print({late} & set(sys.modules))"
    assert run("-c", asked) == "set()\n"
