"""Tables and diagrams of a rule, from asking it about every combination of the facts that it may look at."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from html import escape
from itertools import pairwise, product
from textwrap import wrap
from typing import Any, Final

from attrs import frozen

from interview_etiquette import Guideline

NO_MATTER: Final = "*any*"
OR: Final = " / "

Case = tuple[str, ...]
"""One answer to each question, in order."""
Steps = tuple[tuple[str, tuple[str, ...]], ...]
"""The questions on a way, each with the answers that lead on."""


@frozen
class Fact:
    """A question about the facts, and what each answer to it stands for; the rule is asked by its name."""

    name: str
    question: str
    answers: Mapping[str, Any]


@frozen
class Outcome:
    """What a rule says, in words, and the guidelines that it rests on."""

    answer: str
    because: tuple[Guideline, ...]


@frozen
class Row:
    """A way to an outcome."""

    steps: Steps
    outcome: Outcome


@frozen
class Decision:
    """A rule, with the facts that it may look at.

    Args:
        title: The heading.
        about: What stands above the picture.
        facts: The questions, in the order in which a person would ask them.
        ask: Asks the rule, given what the answers stand for by name, and returns what it says, by part.
            A rule with a single answer has one part; a part that is absent is not said.
    """

    title: str
    about: str
    facts: tuple[Fact, ...]
    ask: Callable[..., Mapping[str, Outcome]]

    @property
    def questions(self) -> tuple[str, ...]:
        """The questions alone."""
        return tuple(fact.question for fact in self.facts)

    @property
    def cases(self) -> tuple[Case, ...]:
        """Every combination of answers."""
        return tuple(product(*(fact.answers for fact in self.facts)))

    @property
    def rows(self) -> tuple[Row, ...]:
        """The ways to each part, with no more questions than it takes."""
        found = {case: self.outcomes(case) for case in self.cases}
        parts = dict.fromkeys(part for outcomes in found.values() for part in outcomes)
        ways = (way for part in parts for way in _ways(self.facts, {case: found[case].get(part) for case in found}))
        return tuple(Row(steps, outcome) for steps, outcome in ways if outcome is not None)

    def outcomes(self, case: Case) -> Mapping[str, Outcome]:
        """What the rule says about one combination."""
        return self.ask(**{fact.name: fact.answers[answer] for fact, answer in zip(self.facts, case, strict=True)})


Ways = tuple[tuple[Steps, Outcome | None], ...]


def _ways(facts: Sequence[Fact], found: Mapping[Case, Outcome | None]) -> Ways:
    """The ways to the outcomes, without a question whose answers all lead on alike."""
    if not facts:
        return (((), found[()]),)
    alike: dict[Ways, Case] = {}
    for answer in facts[0].answers:
        below = _ways(facts[1:], {case[1:]: found[case] for case in found if case[0] == answer})
        alike[below] = (*alike.get(below, ()), answer)
    if len(alike) == 1:
        return next(iter(alike))
    asked = facts[0].question
    return tuple((((asked, answers), *steps), end) for below, answers in alike.items() for steps, end in below)


def table(decision: Decision) -> str:
    """A Markdown table with a line for each way."""
    lines = [(*decision.questions, "Answer", "Because"), ("---",) * (len(decision.facts) + 2)]
    for row in decision.rows:
        answers = dict(row.steps)
        cells = [OR.join(answers.get(question, (NO_MATTER,))) for question in decision.questions]
        lines.append((*cells, *_told(row.outcome)))
    return "".join(f"| {' | '.join(line)} |\n" for line in lines)


def _told(outcome: Outcome) -> tuple[str, str]:
    return f"**{outcome.answer}**", ", ".join(f"[{one.id}](#{one.id})" for one in outcome.because)


_WIDTH: Final = 13  # characters on a line, so that a picture fits beside the contents of the site
_BREAK: Final = r"\n"

# Mid-gray lines and dark words on light boxes are legible on a white and on a black page.
STYLE: Final = """\
  graph [bgcolor=transparent size="7.66,100" rankdir=LR ordering=out nodesep=0.12 ranksep=0.1]
  node [fontname="Helvetica,Arial,sans-serif" fontsize=10 fontcolor="#222222" color="#808080"
        style="filled,rounded" fillcolor="#f2f2f2" shape=box margin="0.08,0.04" height=0.25]
  edge [fontname="Helvetica,Arial,sans-serif" fontsize=9 fontcolor="#7a7a7a" color="#808080" arrowsize=0.6]
"""
ANSWERED: Final = 'style=filled fillcolor="#d9e2ec"'

Place = tuple[Steps, str | Outcome]
"""A question or an outcome, together with the way that leads to it."""


def diagram(decision: Decision) -> str:
    """The ways in the language of Graphviz, as a tree: joined as long as they are alike."""
    ways = [_places(row) for row in decision.rows]
    ids = {place: f"n{at}" for at, place in enumerate(dict.fromkeys(place for way in ways for place in way))}
    nodes = [f"  {name} [{_node(place[1])}]" for place, name in ids.items()]
    edges = dict.fromkeys(
        f"  {ids[here]} -> {ids[there]} [label={_quoted(there[0][-1][1])}]"
        for way in ways
        for here, there in pairwise(way)
    )
    return "\n".join(("digraph {", STYLE, *nodes, *edges, "}"))


def _places(row: Row) -> tuple[Place, ...]:
    questions = [(row.steps[:at], question) for at, (question, _) in enumerate(row.steps)]
    return (*questions, (row.steps, row.outcome))


def _node(stop: str | Outcome) -> str:
    if isinstance(stop, str):
        return f"label={_quoted((stop,))}"
    return (
        f"label={boxed([f'<b>{line}</b>' for line in lines_of(stop.answer, _WIDTH)], stop.because, _WIDTH)} {ANSWERED}"
    )


def boxed(lines: Iterable[str], because: Iterable[Guideline], width: int) -> str:
    """A label of some lines, and below them the guidelines, each linked to its entry."""
    cells = [f"<td>{line}</td>" for line in lines]
    cells += [
        f'<td href="guidance.html#{one.id}" target="_top" title="{escape(one.text)}">'
        f'<font point-size="9" color="#0b5394">{line}</font></td>'
        for one in because
        for line in lines_of(one.id, width)
    ]
    rows = "".join(f"<tr>{cell}</tr>" for cell in cells)
    return f'<<table border="0" cellborder="0" cellspacing="0" cellpadding="0">{rows}</table>>'


def lines_of(text: str, width: int) -> list[str]:
    """A text as lines of a label."""
    return [escape(line) for line in wrap(text, width, break_long_words=False)]


def _quoted(answers: Sequence[str]) -> str:
    *others, last = answers
    lines = (
        line
        for text in (*(f"{other}," for other in others), last)
        for line in wrap(text, _WIDTH, break_long_words=False)
    )
    return f'"{_BREAK.join(lines)}"'
