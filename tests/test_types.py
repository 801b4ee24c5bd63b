"""Type checkers, on a program that uses every public name, and on programs that they must refuse."""

import ast
import os
import re
import runpy
import subprocess
import sys
from collections.abc import Mapping
from importlib.util import find_spec
from pathlib import Path

import pytest

import interview_etiquette

CONSUMER = Path(__file__).with_name("consumer.py")
SOURCE = Path(interview_etiquette.__file__).parent.parent
CHECKERS = {
    "mypy": ("mypy", "--strict", "--follow-imports=silent", "--config-file=", "--cache-dir=.types"),
    "pyright": ("pyright", "--project", "pyrightconfig.json"),
}
STRICT = f'{{"typeCheckingMode": "strict", "extraPaths": ["{SOURCE.as_posix()}"]}}'

each_checker = pytest.mark.parametrize(
    "checker",
    [
        pytest.param(name, marks=pytest.mark.skipif(find_spec(name) is None, reason=f"without {name}"))
        for name in CHECKERS
    ],
)


def complaints(checker: str, programs: Mapping[str, str], folder: Path) -> str:
    """What a checker says of programs that somebody else wrote, outside of this repository."""
    for name, program in programs.items():
        (folder / name).write_text(program, encoding="utf-8")
    (folder / "pyrightconfig.json").write_text(STRICT, encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", *CHECKERS[checker], *programs],
        cwd=folder,
        env=os.environ | {"MYPYPATH": str(SOURCE)},
        capture_output=True,
        text=True,
        check=False,
    )
    return done.stdout + done.stderr


def test_the_program_uses_every_public_name() -> None:
    tree = ast.parse(CONSUMER.read_text(encoding="utf-8"))
    used = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
    assert set(interview_etiquette.__all__) <= used


def test_the_program_runs() -> None:
    runpy.run_path(str(CONSUMER), run_name="__main__")


WRONG = """\
from interview_etiquette import *

def behind_a_condition_that_never_holds() -> None:
    if explain_should_negotiate(None):
        len(5)  # refused

def after_advice_was_taken_for_its_answer() -> None:
    if not explain_should_negotiate(None):
        raise SystemExit
    len(5)  # refused

class Mute(Wording):
    pass

Mute()  # refused
Person("Ada Okafor", "hiring_manager")  # refused
Person("Ada Okafor", mail="ada@northwind.example")  # refused
Person("Ada Okafor").name = "Tom Becker"  # refused
Interview("Planner")  # refused
Guideline(5, 6)  # refused
should_negotiate(Person("Ada Okafor"))  # refused
"""


@each_checker
def test_a_program_with_every_public_name_passes_and_wrong_code_is_refused_where_it_is(
    checker: str, tmp_path: Path
) -> None:
    said = complaints(checker, {"right.py": CONSUMER.read_text(encoding="utf-8"), "wrong.py": WRONG}, tmp_path)
    assert "right.py:" not in said, said
    found = {int(line) for line in re.findall(r"wrong\.py:(\d+):", said)}
    assert found == {at for at, line in enumerate(WRONG.split("\n"), 1) if "# refused" in line}, said
