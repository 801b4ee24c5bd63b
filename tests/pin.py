"""Keep what the library answers and shows now, for later tests to hold it to: `python -m tests.pin`.

Run it only where an answer, a wording or a public name is meant to change, and read what it changes.
"""

from . import shape, snapshot
from .situations import SERIES


def main() -> None:
    """Write every file that `test_snapshot` and `test_surface` compare with; those of earlier versions stay."""
    snapshot.FOLDER.mkdir(exist_ok=True)
    for name, series in SERIES.items():
        (snapshot.FOLDER / f"{name}.txt").write_text(str(snapshot.taken(series)), encoding="ascii", newline="\n")
    shape.keep()


if __name__ == "__main__":
    main()
