"""How the tests run: the README's examples among them, the laws without deadlines on noisy machines."""

import gc
import os

from hypothesis import HealthCheck, Phase, settings
from sybil import Sybil
from sybil.parsers.markdown import PythonCodeBlockParser

# They need more than the test group; a file that is named on the command line runs all the same.
collect_ignore_glob = [
    "tests/benchmarks/*",
    "tests/browser/*",
    "tests/fuzz.py",
    "tests/mutants.py",
    "tests/mutate_tables.py",
]
pytest_collect_file = Sybil(parsers=[PythonCodeBlockParser()], patterns=["README.md"]).pytest()

# To explain what was found takes thirty times as long as to find it; `--hypothesis-profile=default` does.
UNEXPLAINED = [phase for phase in Phase if phase is not Phase.explain]
settings.register_profile("steady", deadline=None, phases=UNEXPLAINED)
settings.register_profile("derandomized", settings.get_profile("steady"), derandomize=True, database=None)
settings.register_profile(
    "mutation",
    settings.get_profile("derandomized"),
    max_examples=30,
    phases=[Phase.explicit, Phase.generate],
    suppress_health_check=[HealthCheck.differing_executors, HealthCheck.too_slow],
)
settings.load_profile("derandomized" if "CI" in os.environ else "steady")


def pytest_collection_finish() -> None:
    """Spare the garbage collector what lives as long as the tests do: it would look through it again and again."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(2_000, 10, 1_000)  # hardly anything that a test leaves behind grows old
