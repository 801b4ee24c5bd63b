"""Make steps.md: the table of the next step as a picture and as a table, both made from its rows.

Run `python docs/make_steps.py` after a change of a row.
"""

from collections.abc import Callable
from html import escape
from itertools import pairwise, takewhile
from pathlib import Path
from textwrap import wrap
from typing import Any, Final

from interview_etiquette._rows import ROWS, Condition, Row
from pictures import STYLE

PAGE: Final = Path(__file__).with_name("steps.md")

_INTRODUCTION: Final = """\
% Made by docs/make_steps.py; run it after a change of a row.

# What to send next

{py:func}`~interview_etiquette.next_step` reads these rows from the top: the first of which all conditions hold is the answer.
What is later than the moment at which you ask has not been heard of, and is left out before.
An acceptance or decline in the log counts as the status of an open offer;
an offer elsewhere counts if it is of another organization, and not older than `stale_after`.
*In writing* is what {py:func}`~interview_etiquette.should_negotiate` would negotiate, were the offer open.
"Since it came" is meant wherever something has or has not been sent about an offer.
Days last from midnight to midnight in the interview's own zone.
"""

_NOTHING: Final = "nothing"
_WIDTH: Final = 34  # characters on a line of the picture

Place = tuple[tuple[Condition, ...], Row | None]
"""The conditions on the way so far, or those that are left and the row at the end."""


def page() -> str:
    """The whole page."""
    picture = f"```{{graphviz}}\n:alt: What to send next\n\n{diagram()}\n```\n"
    return f"{_INTRODUCTION}\n## The picture\n\n{picture}\n## The rows\n\n{table()}"


def table() -> str:
    """A Markdown table with a line for each row."""
    head = ("Row", "When", "Send", "To", "Opens", "Due", "Because")
    lines: list[tuple[str, ...]] = [head, ("---",) * len(head), *map(_cells, ROWS)]
    return "".join(f"| {' | '.join(line)} |\n" for line in lines)


def _cells(row: Row) -> tuple[str, ...]:
    when = " ".join(map(_said, row.when)) or "Otherwise."
    because = ", ".join(f"[{one.id}](#{one.id})" for one in row.because)
    if not row.kinds:
        return row.name, when, f"*{_NOTHING}*", "", "", "", because
    opens, _, due = _said(row.window).rstrip(".").partition("; ")
    return row.name, when, f"**{_kinds(row)}**", _said(row.to).rstrip("."), opens, due, because


def _said(part: Callable[..., Any]) -> str:
    return part.__doc__ or ""


def _kinds(row: Row) -> str:
    return " or ".join(str(kind.value).replace("_", " ") for kind in row.kinds) or _NOTHING


def diagram() -> str:
    """The rows in the language of Graphviz, joined where neighbors begin alike."""
    ways = [_way(at) for at in range(len(ROWS))]
    ids = {place: f"n{at}" for at, place in enumerate(dict.fromkeys(place for way in ways for place in way))}
    nodes = [f"  {name} [{_node(*place)}]" for place, name in ids.items()]
    edges = dict.fromkeys(f"  {ids[here]} -> {ids[there]}" for way in ways for here, there in pairwise(way))
    return "\n".join(("digraph {", STYLE, '  graph [size="9,40" ordering=out]', *nodes, *edges, "}"))


def _way(at: int) -> tuple[Place, ...]:
    """The places on the way to a row: what it shares with its neighbors, one condition after the other, and the rest."""
    row, neighbors = ROWS[at], ROWS[max(at - 1, 0) : at] + ROWS[at + 1 : at + 2]
    shared = max(_shared(row, neighbor) for neighbor in neighbors)
    return (*((row.when[:length], None) for length in range(shared + 1)), (row.when[shared:], row))


def _shared(one: Row, other: Row) -> int:
    return len(list(takewhile(lambda pair: pair[0] is pair[1], zip(one.when, other.when, strict=False))))


def _node(when: tuple[Condition, ...], row: Row | None) -> str:
    if row is None:
        return f"label=<{_lines(_said(when[-1]) if when else 'From the top:')}>"
    conditions = _lines(" ".join(map(_said, when)) or "Otherwise:")
    because = "<br/>".join(one.id for one in row.because)
    fill = "#d9e2ec" if row.kinds else "#f2f2f2"
    label = f'{conditions}<br/><b>{_lines(_kinds(row))}</b><br/><font point-size="8">{because}</font>'
    return f'label=<{label}> style=filled fillcolor="{fill}"'


def _lines(text: str) -> str:
    return "<br/>".join(map(escape, wrap(text.replace("`", ""), _WIDTH)))


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
