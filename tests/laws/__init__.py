"""Each guideline as laws that Hypothesis attacks, a file for each section of the guidance.

A law bears the name of its guideline and what it says of it, so that `pytest -k within-24-hours` runs
one sentence of the guidance.
Laws read the words of whole messages, with an ear of their own (`ear`), over facts as practice has them (`practice`).
"""

from collections.abc import Mapping
from typing import Final

import pytest
from _pytest.mark import ParameterSet

from interview_etiquette import Guideline

_NAMES: Final = tuple(guideline.id.replace("-", "_") for guideline in Guideline)


def laws(module: Mapping[str, object]) -> list[ParameterSet]:
    """The laws of one file, in their order: the functions that bear the name of a guideline."""
    return [pytest.param(law, id=name.replace("_", "-")) for name, law in module.items() if name.startswith(_NAMES)]
