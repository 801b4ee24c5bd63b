"""What is answered now, kept for later tests: whole messages to read, a digest for each series of situations.

`python -m tests.snapshot` keeps it anew. Run it only where an answer or a wording is meant to change,
and read what changes in `snapshots/messages.md`.
"""

from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path
from typing import Final

from interview_etiquette import Note

from .situations import SERIES, Series, messages, told

FOLDER: Final = Path(__file__).parent / "snapshots"
MESSAGES: Final = FOLDER / "messages.md"
DIGESTS: Final = FOLDER / "digests.txt"
_HEAD: Final = """\
# Messages

What the library writes in some thirty situations; `python -m tests.snapshot` writes it anew.
"""


def read_out() -> str:
    """All messages that a person reads."""
    return "\n".join([_HEAD, *(_chapter(number, *titled) for number, titled in enumerate(messages(), 1))])


def _chapter(number: int, title: str, note: Note) -> str:
    reader = f"To {note.to.name}, {note.medium.value}: {', '.join(str(point.value) for point in note.points)}"
    return f"## {number}. {title}\n\n{reader}\n\n```text\n{note.text}\n```\n"


def digests() -> Iterator[str]:
    """A line for each series: how many situations, and a digest of all that is answered to them."""
    for name, series in SERIES.items():
        count, digest = digested(series)
        yield f"{name} {count} {digest}"


def digested(series: Series) -> tuple[int, str]:
    """How many situations a series has, and a digest of its answers, one after the other."""
    together, count = sha256(), 0
    for situation in series.situations():
        together.update(told(series.answer(*situation)).encode() + b"\0")
        count += 1
    return count, together.hexdigest()


def keep() -> None:
    """Write all of it."""
    FOLDER.mkdir(exist_ok=True)
    MESSAGES.write_text(read_out(), encoding="utf-8", newline="\n")
    DIGESTS.write_text("".join(f"{line}\n" for line in digests()), encoding="ascii", newline="\n")


if __name__ == "__main__":
    keep()
