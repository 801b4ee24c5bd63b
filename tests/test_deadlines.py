"""Deadlines against those worked out by hand, at the changes of every zone's clocks from 1970 to 2037."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from io import BytesIO
from itertools import islice
from zoneinfo import ZoneInfo

import pytest

from interview_etiquette import Interview, Policy, note_due_by

from .deadlines import HOST, differences, read, zones

ZONES = zones()
STEP = 5  # six or eight ends a change, so that each kind of end is tried in turn; `python -m tests.deadlines` tries all
EACH_ONCE = {data: name for name, data in ZONES.items()}  # half of the names are aliases


def found() -> Iterator[str]:
    for data, name in EACH_ONCE.items():
        yield from (difference for difference in differences(name, data, STEP) if difference is not None)


def test_the_changes_of_every_zone() -> None:
    first = list(islice(found(), 10))
    assert not first, "\n".join(first)


def test_the_changes_are_all_there() -> None:
    changes = {name: tuple(read(data).tried()) for data, name in EACH_ONCE.items()}
    assert sum(map(len, changes.values())) > 15_000
    # The rules of the United States changed the clocks twice a year, except that in 1974 and 1975 they were others.
    assert len(tuple(read(ZONES["America/New_York"]).tried())) == 2 * 68
    assert not tuple(read(ZONES["Asia/Kolkata"]).tried())
    steps = {(after - before) / 60_000_000 for each in changes.values() for _, before, after in each}
    assert {-180, -120, -60, -30, 0, 30, 44.5, 60, 120, 180, 1440} <= steps


def local(zone: str, text: str) -> datetime:
    """A local time; `second` behind it is the second of two equal ones, or a skipped one by the new offset."""
    wall, _, second = text.partition(" ")
    tz = ZoneInfo.from_file(BytesIO(ZONES[zone]), key=zone)
    return datetime.fromisoformat(wall).replace(tzinfo=tz, fold=int(second == "second"))


def shows(answer: datetime, due: str) -> bool:
    """Whether the clock shows just that; datetimes alone would compare instants."""
    return answer.isoformat() == datetime.fromisoformat(due).isoformat()


@pytest.mark.parametrize(
    ("zone", "ended_at", "due"),
    [
        # The day after 29 December was 31 December.
        ("Pacific/Apia", "2011-12-28T23:59:59.999999", "2011-12-29T23:59:59.999999-10:00"),
        ("Pacific/Apia", "2011-12-29T00:00", "2011-12-31T00:00+14:00"),
        ("Pacific/Apia", "2011-12-29T15:30", "2011-12-31T15:30+14:00"),
        ("Pacific/Apia", "2011-12-30T15:30", "2012-01-01T15:30+14:00"),
        ("Pacific/Apia", "2011-12-30T15:30 second", "2011-12-31T15:30+14:00"),
        # Half an hour.
        ("Australia/Lord_Howe", "2025-10-04T01:59:59.999999", "2025-10-05T01:59:59.999999+10:30"),
        ("Australia/Lord_Howe", "2025-10-04T02:00", "2025-10-05T02:30+11:00"),
        ("Australia/Lord_Howe", "2025-04-05T01:45", "2025-04-06T01:45+11:00"),
        ("Australia/Lord_Howe", "2025-04-05T02:00", "2025-04-06T01:30+10:30"),
        # Two hours.
        ("Antarctica/Troll", "2025-03-29T15:30", "2025-03-30T17:30+02:00"),
        ("Antarctica/Troll", "2025-10-25T15:30", "2025-10-26T13:30+00:00"),
        # Summer time rests during Ramadan.
        ("Africa/Casablanca", "2024-03-09T15:30", "2024-03-10T14:30+00:00"),
        ("Africa/Casablanca", "2024-04-13T15:30", "2024-04-14T16:30+01:00"),
        # By its law, winter is the exception.
        ("Europe/Dublin", "2025-03-29T15:30", "2025-03-30T16:30+01:00"),
        ("Europe/Dublin", "2025-10-25T15:30", "2025-10-26T14:30+00:00"),
        # Until 1972 three quarters of an hour behind, less half a minute.
        ("Africa/Monrovia", "1972-01-05T23:59:59.999999", "1972-01-06T23:59:59.999999-00:44:30"),
        ("Africa/Monrovia", "1972-01-06T00:00", "1972-01-07T00:44:30+00:00"),
        # The night when an hour is skipped.
        ("America/New_York", "2026-03-07T01:59:59.999999", "2026-03-08T01:59:59.999999-05:00"),
        ("America/New_York", "2026-03-07T02:00", "2026-03-08T03:00-04:00"),
        ("America/New_York", "2026-03-07T15:30", "2026-03-08T16:30-04:00"),
        ("America/New_York", "2026-03-08T02:30", "2026-03-09T03:30-04:00"),
        ("America/New_York", "2026-03-08T02:30 second", "2026-03-09T02:30-04:00"),
        # The night when an hour comes twice.
        ("America/New_York", "2026-10-31T01:30", "2026-11-01T01:30-04:00"),
        ("America/New_York", "2026-10-31T01:59:59.999999", "2026-11-01T01:59:59.999999-04:00"),
        ("America/New_York", "2026-10-31T02:00", "2026-11-01T01:00-05:00"),
        ("America/New_York", "2026-11-01T01:30", "2026-11-02T00:30-05:00"),
        ("America/New_York", "2026-11-01T01:30 second", "2026-11-02T01:30-05:00"),
    ],
)
def test_a_day_of_elapsed_time(zone: str, ended_at: str, due: str) -> None:
    interview = Interview(position=None, ended_at=local(zone, ended_at), invited_by=HOST)
    assert shows(note_due_by(interview), due)


@pytest.mark.parametrize(
    ("window", "due"),
    [
        (timedelta(microseconds=1), "2026-11-01T01:59:59.999999-04:00"),
        (timedelta(microseconds=2), "2026-11-01T01:00-05:00"),
        (timedelta(hours=1, microseconds=1), "2026-11-01T01:59:59.999999-05:00"),
        (timedelta(hours=1, microseconds=2), "2026-11-01T02:00-05:00"),
    ],
)
def test_a_window_of_microseconds(window: timedelta, due: str) -> None:
    ended_at = local("America/New_York", "2026-11-01T01:59:59.999998")
    interview = Interview(position=None, ended_at=ended_at, invited_by=HOST)
    assert shows(note_due_by(interview, policy=Policy(note_window=window)), due)
