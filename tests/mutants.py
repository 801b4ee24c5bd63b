"""Tell whether the tests noticed every mutant: reads what `mutmut export-cicd-stats` wrote, whose own exit code is 0."""

import json
import sys
from pathlib import Path

FEWEST = 1750  # were there fewer, something would have gone unmutated
UNNOTICED = ("survived", "no_tests", "suspicious", "segfault", "skipped")  # a timeout was noticed, too


def main() -> int:
    stats = json.loads(Path("mutants/mutmut-cicd-stats.json").read_text(encoding="utf-8"))
    print(stats)
    return int(stats["killed"] < FEWEST or any(stats[kind] for kind in UNNOTICED))


if __name__ == "__main__":
    sys.exit(main())
