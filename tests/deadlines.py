"""Deadlines a second time, worked out from the bytes of the time-zone database alone (RFC 9636).

All times here are whole microseconds since 1970, so that no date arithmetic is shared with the library.
`python -m tests.deadlines` tries every change of the clocks of every zone, aliases included.
"""

import re
from bisect import bisect_right
from calendar import monthrange, timegm, weekday
from collections.abc import Iterator
from datetime import datetime, timedelta
from importlib.resources import files
from io import BytesIO
from itertools import islice, pairwise
from struct import Struct
from typing import Final, NamedTuple
from zoneinfo import ZoneInfo

from interview_etiquette import Interview, Person, note_due_by

SECOND: Final = 1_000_000
DAY: Final = 86_400 * SECOND
EPOCH: Final = datetime(1970, 1, 1)
FIRST_YEAR, LAST_YEAR = 1970, 2037
HOST: Final = Person("Ada Okafor")

_HEAD: Final = Struct(">20x6I")
_TYPE: Final = Struct(">i2x")
_NAME: Final = r"(?:<[^>]+>|[A-Za-z]+)"
_TIME: Final = r"[+-]?[\d:]+"
_RULE: Final = rf"M(\d+)\.(\d)\.(\d)(?:/({_TIME}))?"
_FOOTER: Final = re.compile(rf"{_NAME}({_TIME})(?:{_NAME}({_TIME})?,{_RULE},{_RULE})?")


class Local(NamedTuple):
    """A time as the clock on the wall shows it."""

    wall: int
    fold: int
    offset: int


class End(NamedTuple):
    """The end of an interview: what the clock shows, and when that is."""

    wall: int
    fold: int
    instant: int


class Table(NamedTuple):
    """The changes of one zone's clocks; the first offset holds before the first change."""

    changes: tuple[int, ...]
    offsets: tuple[int, ...]

    def local(self, instant: int) -> Local:
        """What the clock shows; the fold tells the second of two equal times."""
        after = bisect_right(self.changes, instant)
        offset = self.offsets[after]
        turned_back = self.offsets[after - 1] - offset if after else 0
        fold = turned_back > 0 and instant - self.changes[after - 1] < turned_back
        return Local(instant + offset, int(fold), offset)

    def tried(self) -> Iterator[tuple[int, int, int]]:
        """The changes of the years that are tried, with the offsets before and after."""
        begin, end = (timegm((year, 1, 1, 0, 0, 0)) * SECOND for year in (FIRST_YEAR, LAST_YEAR + 1))
        for change, (before, after) in zip(self.changes, pairwise(self.offsets), strict=True):
            if begin <= change < end:
                yield change, before, after

    def ends(self, change: int, before: int, after: int) -> Iterator[End]:
        """Just before a change, at it and just after, the same a day earlier, and within the gap."""
        for instant in (moment + step for moment in (change, change - DAY) for step in (-1, 0, 1)):
            wall, fold, _ = self.local(instant)
            yield End(wall, fold, instant)
        if after > before:
            wall = change + (before + after) // 2
            # A skipped time counts by the old offset, or by the new one where its fold is 1 (PEP 495).
            yield from (End(wall, 0, wall - before), End(wall, 1, wall - after))


def zones() -> dict[str, bytes]:
    """Every zone of the database, aliases included."""
    data = files("tzdata")
    names = (data / "zones").read_text(encoding="ascii").split()
    return {name: data.joinpath("zoneinfo", *name.split("/")).read_bytes() for name in names}


def read(data: bytes) -> Table:
    """The changes that are listed, and those that the rule at the foot makes until the last year."""
    start = _HEAD.size + _length(data, 0, 4)
    _, _, _, count, kinds, _ = _HEAD.unpack_from(data, start)
    begin = start + _HEAD.size
    listed = [change * SECOND for change in Struct(f">{count}q").unpack_from(data, begin)]
    types = begin + 9 * count
    offsets = [_TYPE.unpack_from(data, types + _TYPE.size * kind)[0] * SECOND for kind in range(kinds)]
    held = [offsets[0], *(offsets[kind] for kind in data[begin + 8 * count : types])]
    foot = data[start + _HEAD.size + _length(data, start, 8) :].decode("ascii").strip()
    ruled = [(change, offset) for change, offset in _ruled(foot) if not listed or change > listed[-1]]
    return Table((*listed, *(change for change, _ in ruled)), (*held, *(offset for _, offset in ruled)))


def _length(data: bytes, start: int, width: int) -> int:
    isut, isstd, leaps, changes, kinds, letters = _HEAD.unpack_from(data, start)
    return int(changes * (width + 1) + kinds * _TYPE.size + letters + leaps * (width + 4) + isstd + isut)


def _ruled(foot: str) -> list[tuple[int, int]]:
    match = _FOOTER.fullmatch(foot)
    assert match, f"a rule of an unknown kind: {foot}"
    standard, summer, *rules = match.groups()
    if rules[0] is None:
        return []
    winter_offset = -_span(standard)
    summer_offset = winter_offset + 3600 * SECOND if summer is None else -_span(summer)
    changes: list[tuple[int, int]] = []
    for year in range(FIRST_YEAR, LAST_YEAR + 1):
        changes.append((_on(year, *rules[:4]) - winter_offset, summer_offset))
        changes.append((_on(year, *rules[4:]) - summer_offset, winter_offset))
    return sorted(changes)


def _on(year: int, month: str, week: str, day: str, time: str | None) -> int:
    """The wall clock on the nth such weekday of a month; the fifth is the last."""
    first, length = weekday(year, int(month), 1), monthrange(year, int(month))[1]
    found = 1 + (int(day) - 1 - first) % 7 + 7 * (int(week) - 1)
    midnight = timegm((year, int(month), found if found <= length else found - 7, 0, 0, 0))
    return midnight * SECOND + _span(time or "2")


def _span(text: str) -> int:
    sign = -1 if text.startswith("-") else 1
    hours, minutes, seconds = (*map(int, text.lstrip("+-").split(":")), 0, 0)[:3]
    return sign * (hours * 3600 + minutes * 60 + seconds) * SECOND


def shown(wall: int) -> datetime:
    """What the clock shows, as a naive datetime."""
    return EPOCH + timedelta(microseconds=wall)


def differences(name: str, data: bytes, step: int = 1) -> Iterator[str | None]:
    """For every end that is tried, or for each `step`th of them, what differs, or `None`."""
    table = read(data)
    zone = ZoneInfo.from_file(BytesIO(data), key=name)
    ends = (end for change in table.tried() for end in table.ends(*change))
    for end in islice(ends, 0, None, step):
        yield _difference(zone, end, table.local(end.instant + DAY))


def _difference(zone: ZoneInfo, end: End, wanted: Local) -> str | None:
    ended_at = shown(end.wall).replace(tzinfo=zone, fold=end.fold)
    due = note_due_by(Interview(position=None, ended_at=ended_at, invited_by=HOST))
    local = shown(wanted.wall), wanted.fold, timedelta(microseconds=wanted.offset)
    if due.tzinfo is zone and (due.replace(tzinfo=None, fold=0), due.fold, due.utcoffset()) == local:
        return None
    wall, fold, offset = local
    return f"{zone.key}: after {ended_at} (fold {end.fold}): got {due} (fold {due.fold}), want {wall} (fold {fold}, {offset})"


def main() -> None:
    """Try every zone under every name."""
    compared, wrong, changes = 0, 0, 0
    every = zones()
    for name, data in every.items():
        changes += sum(1 for _ in read(data).tried())
        for difference in differences(name, data):
            compared += 1
            if difference is not None:
                wrong += 1
                print(difference)
    print(f"{len(every)} zones, {changes} changes, {compared} deadlines compared, {wrong} differences")


if __name__ == "__main__":
    main()
