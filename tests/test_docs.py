"""The reference has every public name once."""

import re
from collections.abc import Iterator
from inspect import isfunction
from pathlib import Path

import interview_etiquette
from interview_etiquette import strategies

DOCS = Path(__file__).parent.parent / "docs"


def documented() -> list[str]:
    """What the directives of the reference describe, in their order."""
    pages = sorted((DOCS / "reference").glob("*.md"))
    text = "\n".join(page.read_text(encoding="utf-8") for page in pages)
    return re.findall(r"^\.\. (?:auto\w+:: interview_etiquette\.|py:data:: )(\S+)$", text, re.MULTILINE)


def public_strategies() -> Iterator[str]:
    for name, value in vars(strategies).items():
        if isfunction(value) and value.__module__ == strategies.__name__ and not name.startswith("_"):
            yield f"strategies.{name}"


def test_the_reference_has_every_public_name_once() -> None:
    assert sorted(documented()) == sorted([*interview_etiquette.__all__, *public_strategies()])
