"""What a series of situations is answered, short enough to keep: a hash a question, and some letters a situation."""

from base64 import urlsafe_b64encode
from collections.abc import Iterator
from hashlib import sha256
from itertools import zip_longest
from pathlib import Path
from textwrap import indent, wrap
from typing import Final, NamedTuple

from .situations import Series, Situation

FOLDER: Final = Path(__file__).parent / "snapshots"
LETTERS: Final = 3
_WIDTH: Final = 120
_HEAD: Final = f"""\
# Written by `python -m tests.pin`: the count of situations, a SHA-256 of all answers to each question,
# and {LETTERS} letters of a hash of all answers to each situation, in the order of tests/situations.py.
"""


class Snapshot(NamedTuple):
    """The hash of each question's answers, and the letters of each situation, one after the other."""

    hashes: dict[str, str]
    letters: str

    def __str__(self) -> str:
        hashes = "\n".join(f"{question} {hashed}" for question, hashed in self.hashes.items())
        body = "\n".join(wrap(self.letters, _WIDTH, break_on_hyphens=False))
        return f"{_HEAD}situations {len(self.of_situations)}\n{hashes}\n\n{body}\n"

    @property
    def of_situations(self) -> list[str]:
        """The letters of each situation."""
        return [self.letters[start : start + LETTERS] for start in range(0, len(self.letters), LETTERS)]


def taken(series: Series) -> Snapshot:
    """The snapshot of what is answered now."""
    hashes = {question: sha256() for question in series.questions}
    letters: list[str] = []
    for situation in series.situations():
        together = sha256()
        for question, answer in answers(series, situation):
            told = answer.encode() + b"\0"
            hashes[question].update(told)
            together.update(told)
        letters.append(urlsafe_b64encode(together.digest()).decode()[:LETTERS])
    return Snapshot({question: hashed.hexdigest() for question, hashed in hashes.items()}, "".join(letters))


def answers(series: Series, situation: Situation) -> Iterator[tuple[str, str]]:
    """Every question with its answer."""
    for question, ask in series.questions.items():
        yield question, ask(*situation)


def kept(name: str) -> Snapshot:
    """The snapshot that was kept."""
    head, _, body = (FOLDER / f"{name}.txt").read_text(encoding="ascii").partition("\n\n")
    lines = [line.split() for line in head.splitlines() if not line.startswith(("#", "situations "))]
    return Snapshot(dict(lines), body.replace("\n", ""))


def difference(series: Series, before: Snapshot) -> str | None:
    """The first situation that is answered otherwise, in full, or `None`."""
    now = taken(series)
    if now == before:
        return None
    asked = now.hashes.keys() | before.hashes.keys()
    changed = [question for question in sorted(asked) if now.hashes.get(question) != before.hashes.get(question)]
    pairs = enumerate(zip_longest(before.of_situations, now.of_situations))
    others = [number for number, (old, new) in pairs if old != new]
    counts = f"{len(before.of_situations)} situations kept, {len(now.of_situations)} now, {len(others)} of them answered otherwise"
    first = _in_full(series, others[0], changed) if others else "Their letters are equal by chance: look at the hashes."
    return f"{', '.join(changed)}: {counts}.\n{first}\nIf that is meant, run `python -m tests.pin`."


def _in_full(series: Series, number: int, questions: list[str]) -> str:
    situation = dict(enumerate(series.situations())).get(number)
    if situation is None:
        return f"Number {number} is asked about no more."
    facts = [f"  {field} = {value!r}" for field, value in situation._asdict().items()]
    said = [
        f"  {question}:\n{indent(answer, '    ')}"
        for question, answer in answers(series, situation)
        if question in questions
    ]
    return "\n".join([f"The first is number {number}:", *facts, "It is answered now:", *said])
