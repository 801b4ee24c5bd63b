"""What is said and answered is what it was; `python -m tests.snapshot` keeps a change that is meant."""

from difflib import unified_diff

import pytest

from interview_etiquette import MessageKind

from .situations import SERIES, messages
from .snapshot import DIGESTS, MESSAGES, digested, read_out

AGAIN = "If that is meant, run `python -m tests.snapshot`."


def test_the_messages_that_a_person_reads_are_what_they_were() -> None:
    before, now = MESSAGES.read_text(encoding="utf-8").splitlines(), read_out().splitlines()
    changed = list(unified_diff(before, now, "kept", "now", lineterm=""))
    if changed:
        pytest.fail("\n".join((*changed, AGAIN)), pytrace=False)


@pytest.mark.parametrize("name", SERIES)
def test_nothing_is_answered_otherwise(name: str) -> None:
    kept = dict(line.split(" ", 1) for line in DIGESTS.read_text(encoding="ascii").splitlines())
    count, digest = digested(SERIES[name])
    assert kept[name] == f"{count} {digest}", AGAIN


def test_a_digest_is_kept_for_each_series_and_for_nothing_else() -> None:
    lines = DIGESTS.read_text(encoding="ascii").splitlines()
    assert [line.split()[0] for line in lines] == list(SERIES)
    assert sum(int(line.split()[1]) for line in lines) > 3000


def test_somebody_reads_every_kind_of_message() -> None:
    assert {note.kind for _, note in messages()} == {kind for kind in MessageKind if not kind.is_theirs}
