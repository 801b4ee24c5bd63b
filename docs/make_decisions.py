"""Make decisions.md: pictures of the rules, made from the rules.

Run `python docs/make_decisions.py` after a change of a rule.
"""

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from interview_etiquette import (
    Candidate,
    Guideline,
    Interview,
    Medium,
    Offer,
    OfferForm,
    OfferStatus,
    Person,
    Point,
    Policy,
    Role,
    explain_media_for,
    explain_negotiation_stance,
    explain_points_for,
    explain_recipients_for,
)
from pictures import Decision, Fact, Outcome, diagram, table

PAGE: Final = Path(__file__).with_name("decisions.md")

_ENDED_AT: Final = datetime(2026, 5, 19, 15, 30, tzinfo=UTC)
_MEDIA: Final = {Medium.EMAIL: "e-mail", Medium.LETTER: "letter"}


def _ask_recipients(*, arranger: Role | None, inviter: Role, met: Iterable[Role]) -> Mapping[str, Outcome]:
    interview = Interview(
        position="Planner",
        ended_at=_ENDED_AT,
        invited_by=Person("the inviter", inviter),
        arranged_by=None if arranger is None else Person("the arranger", arranger),
        met=[Person(f"the {_words(role.value)}", role) for role in met],
    )
    advice = explain_recipients_for(interview)
    return {"": Outcome(" and ".join(person.name for person in advice.answer), advice.because)}


def _ask_media(*, decision: tuple[str | None, bool]) -> Mapping[str, Outcome]:
    position, soon = decision
    interview = Interview(position=position, ended_at=_ENDED_AT, invited_by=Person("Ada Okafor"), decision_soon=soon)
    advice = explain_media_for(interview)
    return {"": Outcome(", or else ".join(_MEDIA[medium] for medium in advice.answer), advice.because)}


def _ask_points(
    *,
    interested: bool,
    position: str | None,
    qualifications: tuple[str, ...],
    appreciated: str | None,
    met: tuple[Person, ...],
    reader: Role | None,
) -> Mapping[str, Outcome]:
    manager = Person("Ada Okafor", Role.HIRING_MANAGER, appreciated=appreciated)
    hr = Person("Sam Ortiz", Role.HR_REPRESENTATIVE, appreciated=appreciated)
    inviter, *others = (manager,) if reader is None else (hr, manager)
    interview = Interview(position=position, ended_at=_ENDED_AT, invited_by=inviter, met=(*others, *met))
    candidate = Candidate("Noor Haddad", interested, qualifications)
    advice = explain_points_for(interview, candidate, to=hr if reader is hr.role else manager)
    return {point.value: _point_made(point, advice.because) for point in advice.answer}


def _point_made(point: Point, because: Iterable[Guideline]) -> Outcome:
    """One point with its guideline; what no point asks for says how to thank."""
    elsewhere = {other.guideline for other in Point if other is not point}
    cited = because if point is Point.THANKS else (point.guideline,)
    return Outcome(_words(point.value), tuple(one for one in cited if one not in elsewhere))


def _ask_stance(
    *, status: OfferStatus | None, form: OfferForm, email_counts: bool, oral_counts: bool
) -> Mapping[str, Outcome]:
    policy = Policy(email_counts_as_written=email_counts, negotiate_verbal_offers=oral_counts)
    offer = None if status is None else Offer(form, "Planner", status=status)
    advice = explain_negotiation_stance(offer, policy=policy)
    return {"": Outcome(_words(advice.answer.value), advice.because)}


def _words(name: str) -> str:
    return name.replace("_", " ")


RECIPIENTS: Final = Decision(
    "Whom to write to",
    "{py:func}`~interview_etiquette.recipients_for`, with the guidance as written. "
    "Where a career centre lets you [write to each](#write-to-each-or-not-to-everyone), the others come after these.",
    (
        Fact(
            "arranger",
            "Who arranged it?",
            {
                "the inviter": None,
                "another from human resources": Role.HR_REPRESENTATIVE,
                "another hiring manager": Role.HIRING_MANAGER,
                "another interviewer": Role.INTERVIEWER,
                "another of the staff": Role.STAFF,
            },
        ),
        Fact(
            "inviter",
            "Who invited you?",
            {
                "human resources": Role.HR_REPRESENTATIVE,
                "a hiring manager": Role.HIRING_MANAGER,
                "an interviewer": Role.INTERVIEWER,
                "staff": Role.STAFF,
            },
        ),
        Fact(
            "met",
            "Who else was there?",
            {
                "nobody": (),
                "an interviewer": (Role.INTERVIEWER,),
                "staff": (Role.STAFF,),
                "a hiring manager": (Role.HIRING_MANAGER,),
                "one of each": (Role.INTERVIEWER, Role.STAFF, Role.HIRING_MANAGER),
            },
        ),
    ),
    _ask_recipients,
)

MEDIA: Final = Decision(
    "By which medium",
    "{py:func}`~interview_etiquette.media_for`, best first.",
    (
        Fact(
            "decision",
            "When will they decide?",
            {
                "soon": ("Planner", True),
                "not known to be soon": ("Planner", False),
                "never (informational)": (None, False),
            },
        ),
    ),
    _ask_media,
)

POINTS: Final = Decision(
    "What a note says",
    "{py:func}`~interview_etiquette.points_for`: the note makes every point that its facts lead to.",
    (
        Fact("interested", "Do you want the job?", {"yes": True, "no": False}),
        Fact("position", "What was it?", {"a job interview": "Planner", "informational": None}),
        Fact("qualifications", "Qualifications to name?", {"yes": ("a degree in statistics",), "no": ()}),
        Fact("appreciated", "Something you valued in the reader?", {"yes": "the walk through your plant", "no": None}),
        Fact("met", "Others, who get no note?", {"yes": (Person("Tom Becker", Role.STAFF),), "no": ()}),
        Fact(
            "reader",
            "Who reads it?",
            {
                "the only reader": None,
                "the hiring manager beside human resources": Role.HIRING_MANAGER,
                "human resources beside the hiring manager": Role.HR_REPRESENTATIVE,
            },
        ),
    ),
    _ask_points,
)

NEGOTIATION: Final = Decision(
    "Whether to negotiate",
    "{py:func}`~interview_etiquette.negotiation_stance`; "
    "{py:func}`~interview_etiquette.should_negotiate` is true where the answer is *negotiate*.",
    (
        Fact(
            "status", "How does the offer stand?", {"none yet": None, **{_words(one.value): one for one in OfferStatus}}
        ),
        Fact(
            "form",
            "How was it made?",
            {
                "by word of mouth": OfferForm.VERBAL,
                "by an e-mail that announces it": OfferForm.INFORMAL_EMAIL,
                "by an e-mail that states it": OfferForm.FORMAL_EMAIL,
                "by letter": OfferForm.FORMAL_LETTER,
            },
        ),
        Fact("email_counts", "By policy, does an e-mail count?", {"yes, as written": True, "no": False}),
        Fact("oral_counts", "By policy, is word of mouth enough?", {"no, as written": False, "yes": True}),
    ),
    _ask_stance,
)

DECISIONS: Final = (RECIPIENTS, MEDIA, POINTS, NEGOTIATION)

_INTRODUCTION: Final = """\
% Made by docs/make_decisions.py; run it after a change of a rule.

# Decision pictures

Each picture is drawn from the rule itself, which was asked about every combination of the facts that it may look at.
A question that changes nothing is left out.
The tables say the same, with *any* where the answer does not matter.
"""


def page() -> str:
    """The whole page."""
    return "\n".join((_INTRODUCTION, *map(_section, DECISIONS)))


def _section(decision: Decision) -> str:
    paragraphs = (
        f"## {decision.title}",
        f"{decision.about} Asked about {len(decision.cases)} combinations.",
        f"```{{graphviz}}\n:alt: {decision.title}\n\n{diagram(decision)}\n```",
        table(decision),
    )
    return "\n\n".join(paragraphs)


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
