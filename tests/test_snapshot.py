"""Every answer and every note in every small situation is what it was; `python -m tests.pin` keeps a new one."""

import pytest

from .situations import SERIES
from .snapshot import FOLDER, difference, kept, taken


@pytest.mark.parametrize("name", SERIES)
def test_nothing_is_answered_otherwise(name: str) -> None:
    found = difference(SERIES[name], kept(name))
    if found is not None:
        pytest.fail(f"{name}: {found}", pytrace=False)


def test_every_kept_snapshot_is_of_a_series() -> None:
    assert {path.stem for path in FOLDER.glob("*.txt")} == set(SERIES)


def test_the_situations_are_as_many_as_can_be_counted_by_hand() -> None:
    counts = {name: sum(1 for _ in series.situations()) for name, series in SERIES.items()}
    hosts = 4 * 6  # a role invites; nobody, the inviter, or another in one of four roles arranges
    assert counts == {
        "visits": hosts * (1 + 4 + 16 + 64 + 35) * 3 * 3,  # met in any order up to three, four in one order
        "encounters": hosts * (1 + 4 + 10 + 20 + 35) * 2 * 2 * 2,
        "details": 4 * 3 * 4 * 2 * 4 * 2 * 6 * 2,
        "offers": (1 + 4 * 4 * 2 * 2) * 2 * 3 * 4,
        "drafts": (5 + 8) * 8 * 3,
    }


def test_a_changed_answer_is_told_in_full() -> None:
    series = SERIES["offers"]
    before = taken(series)
    letters = before.letters[:30] + "..." + before.letters[33:]
    found = difference(series, before._replace(hashes={**before.hashes, "should_negotiate": ""}, letters=letters))
    assert found is not None
    assert "should_negotiate: 1560 situations kept, 1560 now, 1 of them answered otherwise." in found
    assert "The first is number 10:\n  offer = None\n  candidate = Candidate(name='Noor Haddad'" in found
    assert "  should_negotiate:\n    False, because of defer-salary-talk" in found
