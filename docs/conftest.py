"""Run every Python block of the pages: a block with prompts as a doctest, any other as a script."""

from doctest import ELLIPSIS, NORMALIZE_WHITESPACE
from typing import Any

from hypothesis import HealthCheck, settings
from sybil import Sybil
from sybil.parsers.markdown import PythonCodeBlockParser, SkipParser

collect_ignore = ["conf.py"]  # it needs Sphinx

settings.register_profile(
    "page", derandomize=True, database=None, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)


def _same_examples_each_time(_: dict[str, Any]) -> None:
    settings.register_profile("usual", settings.default)
    settings.load_profile("page")


def _usual_examples(_: dict[str, Any]) -> None:
    settings.load_profile("usual")


pytest_collect_file = Sybil(
    parsers=[PythonCodeBlockParser(doctest_optionflags=ELLIPSIS | NORMALIZE_WHITESPACE), SkipParser()],
    pattern="*.md",
    setup=_same_examples_each_time,
    teardown=_usual_examples,
).pytest()
