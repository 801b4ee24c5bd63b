"""Make steps.md: the table of the next step as a picture and as a table, both made from its rows.

Run `python docs/make_steps.py` after a change of a row.
"""

from collections.abc import Callable, Iterator, Sequence
from itertools import groupby, pairwise, takewhile
from pathlib import Path
from typing import Any, Final

from interview_etiquette._rows import ROWS, Condition, Row
from pictures import ANSWERED, STYLE, boxed, lines_of

PAGE: Final = Path(__file__).with_name("steps.md")

_INTRODUCTION: Final = """\
% Made by docs/make_steps.py; run it after a change of a row.

# What to send next

{py:func}`~interview_etiquette.next_step` goes through these rows from the top: the first row whose conditions are all true is the answer.
Whatever is later than the moment at which you ask is left out first.
An acceptance or decline in the log counts as the status of an open offer;
an offer elsewhere counts if it is of another organization, and not older than `stale_after`.
*In writing* is what {py:func}`~interview_etiquette.should_negotiate` would let you negotiate, if the offer were open.
What you have or have not sent about an offer is counted since it came.
Days last from midnight to midnight in the interview's own zone.
"""

_NOTHING: Final = "nothing"
_OPEN: Final = "The offer is open."
_TITLES: Final = ("A long silence, or an offer that is settled", "An open offer", "No offer")
_WIDTH: Final = 26  # characters on a line of a picture

Place = tuple[tuple[Condition, ...], Row | None]
"""The conditions on the way so far, or those that are left and the row at the end."""


def page() -> str:
    """The whole page."""
    return "\n".join((_INTRODUCTION, *map(_picture, _TITLES, _parts()), f"## The rows\n\n{table()}"))


def _parts() -> Iterator[tuple[Row, ...]]:
    """The rows above those of an open offer, these, and the rows below them."""
    for _, rows in groupby(ROWS, lambda row: _said(row.when[0]) == _OPEN if row.when else False):
        yield tuple(rows)


def _picture(title: str, rows: Sequence[Row]) -> str:
    return f"## {title}\n\n```{{graphviz}}\n:alt: {title}\n\n{diagram(rows)}\n```\n"


def table() -> str:
    """A Markdown table with a line for each row."""
    head = ("When", "Send", "To", "Opens", "Due", "Because")
    lines: list[tuple[str, ...]] = [head, ("---",) * len(head), *map(_cells, ROWS)]
    return "".join(f"| {' | '.join(line)} |\n" for line in lines)


def _cells(row: Row) -> tuple[str, ...]:
    when = " ".join(map(_said, row.when)) or "Otherwise."
    because = ", ".join(f"[{one.id}](#{one.id})" for one in row.because)
    if not row.kinds:
        return when, f"*{_NOTHING}*", "", "", "", because
    opens, _, due = _said(row.window).rstrip(".").partition("; ")
    return when, f"**{_kinds(row)}**", _said(row.to).rstrip("."), opens, due, because


def _said(part: Callable[..., Any]) -> str:
    return part.__doc__ or ""


def _kinds(row: Row) -> str:
    return " or ".join(str(kind.value).replace("_", " ") for kind in row.kinds) or _NOTHING


def diagram(rows: Sequence[Row]) -> str:
    """Some rows in the language of Graphviz, joined where neighbors begin alike."""
    ways = [_way(at, rows) for at in range(len(rows))]
    ids = {place: f"n{at}" for at, place in enumerate(dict.fromkeys(place for way in ways for place in way))}
    nodes = [f"  {name} [{_node(*place)}]" for place, name in ids.items()]
    edges = dict.fromkeys(f"  {ids[here]} -> {ids[there]}" for way in ways for here, there in pairwise(way))
    return "\n".join(("digraph {", STYLE, *nodes, *edges, "}"))


def _way(at: int, rows: Sequence[Row]) -> tuple[Place, ...]:
    """The places on the way to a row: what it shares with its neighbors, one condition after the other, and the rest."""
    row, neighbors = rows[at], (*rows[max(at - 1, 0) : at], *rows[at + 1 : at + 2])
    shared = max(_shared(row, neighbor) for neighbor in neighbors)
    first = min(_shared(rows[0], other) for other in rows)  # what they all share is where the picture begins
    return (*((row.when[:length], None) for length in range(first, shared + 1)), (row.when[shared:], row))


def _shared(one: Row, other: Row) -> int:
    return len(list(takewhile(lambda pair: pair[0] is pair[1], zip(one.when, other.when, strict=False))))


def _node(when: tuple[Condition, ...], row: Row | None) -> str:
    if row is None:
        return f"label={boxed(_lines(_said(when[-1]) if when else 'From the top:'), (), _WIDTH)}"
    conditions = _lines(" ".join(map(_said, when)) or "Otherwise:")
    send = [f"<b>{line}</b>" for line in _lines(_kinds(row))]
    return f"label={boxed((*conditions, *send), row.because, _WIDTH)} {ANSWERED if row.kinds else 'style=filled'}"


def _lines(text: str) -> list[str]:
    return lines_of(text.replace("`", ""), _WIDTH)


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
