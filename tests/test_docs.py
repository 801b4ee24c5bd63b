"""The reference has every public name once, and a sentence for every member of an enum."""

import ast
import re
from collections.abc import Iterator
from enum import EnumType
from inspect import isfunction
from itertools import pairwise
from pathlib import Path

import interview_etiquette
from interview_etiquette import strategies

DOCS = Path(__file__).parent.parent / "docs"
PACKAGE = Path(interview_etiquette.__file__).parent
EXPLAINED_ELSEWHERE = {"Guideline"}  # its members have a text each, and a page that shows them all
ENUMS = {
    name: kind
    for name in interview_etiquette.__all__
    if isinstance(kind := getattr(interview_etiquette, name), EnumType) and name not in EXPLAINED_ELSEWHERE
}


def documented() -> list[str]:
    """What the directives of the reference describe, in their order."""
    pages = sorted((DOCS / "reference").glob("*.md"))
    text = "\n".join(page.read_text(encoding="utf-8") for page in pages)
    return re.findall(r"^\.\. (?:auto\w+:: interview_etiquette\.|py:data:: )(\S+)$", text, re.MULTILINE)


def public_strategies() -> Iterator[str]:
    for name, value in vars(strategies).items():
        if isfunction(value) and value.__module__ == strategies.__name__ and not name.startswith("_"):
            yield f"strategies.{name}"


def described() -> Iterator[tuple[str, str]]:
    """The names in an enum with a sentence below them, which is where autodoc looks for it."""
    for path in PACKAGE.glob("*.py"):
        for node in ast.parse(path.read_text(encoding="utf-8")).body:
            if isinstance(node, ast.ClassDef) and node.name in ENUMS:
                found = map(named, pairwise(node.body))
                yield from ((node.name, name) for name, text in found if text.endswith((".", "?")))


def named(statements: tuple[ast.stmt, ast.stmt]) -> tuple[str, str]:
    match statements:
        case ast.Assign([ast.Name(name)]), ast.Expr(ast.Constant(str(text))):
            return name, text
        case _:
            return "", ""


def test_the_reference_has_every_public_name_once() -> None:
    assert sorted(documented()) == sorted([*interview_etiquette.__all__, *public_strategies()])


def test_every_member_of_an_enum_has_a_sentence_of_its_own() -> None:
    assert set(described()) == {(name, member) for name, kind in ENUMS.items() for member in kind.__members__}
