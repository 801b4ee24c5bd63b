"""What other code may depend on is what it was; `python -m tests.pin` keeps a change that is meant."""

import pickle
from difflib import unified_diff
from importlib.metadata import version
from pathlib import Path

import msgspec
import pytest

from .shape import FACTS, FOLDER, PUBLIC, public

STORED = sorted(path for path in FOLDER.glob("*/*") if path.suffix in {".json", ".pickle"})


def test_public_names_signatures_members_and_guidelines() -> None:
    before, now = PUBLIC.read_text(encoding="utf-8"), public()
    if before != now:
        lines = unified_diff(before.splitlines(), now.splitlines(), "kept", "now", lineterm="")
        pytest.fail("\n".join((*lines, "If that is meant, run `python -m tests.pin`.")), pytrace=False)


@pytest.mark.parametrize("path", STORED, ids=lambda path: "/".join(path.parts[-2:]))
def test_a_stored_fact_is_read_as_what_it_was(path: Path) -> None:
    fact, stored = FACTS[path.stem], path.read_bytes()
    read = pickle.loads(stored) if path.suffix == ".pickle" else msgspec.json.decode(stored, type=type(fact))
    assert read == fact
    assert repr(read) == repr(fact)
    assert hash(read) == hash(fact)


def test_this_version_has_stored_every_fact() -> None:
    names = {path.name for path in STORED if path.parent.name == version("interview-etiquette")}
    assert names == {f"{name}.{suffix}" for name in FACTS for suffix in ("json", "pickle")}
