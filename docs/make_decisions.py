"""Make decisions.md: pictures of the rules, made from the rules.

Run `python docs/make_decisions.py` after a change of a rule.
"""

from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime, timedelta
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
    Term,
    date_to_ask_for,
    explain_media_for,
    explain_negotiation_stance,
    explain_points_for,
    explain_recipients_for,
    missing_terms,
    salary_answer,
)
from pictures import Decision, Fact, Outcome, diagram, table

PAGE: Final = Path(__file__).with_name("decisions.md")

_ENDED_AT: Final = datetime(2026, 5, 19, 15, 30, tzinfo=UTC)
_MEDIA: Final = {Medium.EMAIL: "email", Medium.LETTER: "letter"}
_ROLES: Final = {
    Role.HIRING_MANAGER: "hiring manager",
    Role.HR_REPRESENTATIVE: "human resources",
    Role.AGENCY_RECRUITER: "agency recruiter",
    Role.ASSISTANT: "assistant",
    None: "colleague",
}


def _ask_recipients(
    *, inviter: Role | None, arranger: tuple[Role | None, ...], interviewers: Iterable[Role | None]
) -> Mapping[str, Outcome]:
    by_role = {inviter: Person("the inviter", inviter)}
    others = [by_role.get(role) or Person(f"the {_ROLES[role]}", role) for role in interviewers]
    interview = Interview(
        position="Planner",
        ended_at=_ENDED_AT,
        invited_by=by_role[inviter],
        arranged_by=Person("the arranger", arranger[0]) if arranger else None,
        interviewers=others,
    )
    advice = explain_recipients_for(interview)
    because = tuple(one for one in advice.because if one is not Guideline.NOT_TO_EVERYONE)
    return {"": Outcome(" and ".join(person.name for person in advice.answer), because)}


def _ask_media(*, decision: tuple[str | None, bool, date | None]) -> Mapping[str, Outcome]:
    position, soon, reply = decision
    interview = Interview(
        position=position,
        ended_at=_ENDED_AT,
        invited_by=Person("Ada Okafor"),
        reply_expected=reply,
        decision_soon=soon,
    )
    advice = explain_media_for(interview)
    return {"": Outcome(", or else ".join(_MEDIA[medium] for medium in advice.answer), advice.because)}


def _ask_points(
    *,
    interested: bool,
    position: str | None,
    qualifications: tuple[str, ...],
    appreciated: str | None,
    own_words: str | None,
    met: tuple[Person, ...],
    reader: Role | None,
) -> Mapping[str, Outcome]:
    manager = Person("Ada Okafor", Role.HIRING_MANAGER, appreciated=appreciated)
    hr = Person("Sam Ortiz", Role.HR_REPRESENTATIVE, appreciated=appreciated)
    inviter, *others = (manager,) if reader is None else (hr, manager)
    interview = Interview(position=position, ended_at=_ENDED_AT, invited_by=inviter, interviewers=others, also_met=met)
    candidate = Candidate("Noor Haddad", interested, qualifications, own_words=own_words)
    advice = explain_points_for(interview, candidate, to=hr if reader is hr.role else manager)
    return {str(point.value): _point_made(point, advice.because) for point in advice.answer}


def _point_made(point: Point, because: Iterable[Guideline]) -> Outcome:
    """One point with its guideline; what no point asks for says how to thank."""
    elsewhere = {other.guideline for other in Point if other is not point}
    cited = because if point is Point.THANKS else (point.guideline,)
    return Outcome(_words(str(point.value)), tuple(one for one in cited if one not in elsewhere))


def _ask_stance(
    *, status: OfferStatus | None, form: OfferForm | None, email_counts: bool, oral_counts: bool
) -> Mapping[str, Outcome]:
    policy = Policy(email_counts_as_written=email_counts, negotiate_verbal_offers=oral_counts)
    offer = None if status is None else Offer(form, "Planner", status=status)
    advice = explain_negotiation_stance(offer, policy=policy)
    return {"": Outcome(_words(advice.answer.value), advice.because)}


def _words(name: str) -> str:
    return name.replace("_", " ")


def _ask_date(
    *, status: OfferStatus, received: datetime | None, answer_by: date | None, days: int
) -> Mapping[str, Outcome]:
    offer = Offer(OfferForm.FORMAL_LETTER, "Planner", None, answer_by, status, received_at=received)
    policy = Policy(decision_time=timedelta(days=days))
    day = date_to_ask_for(offer, policy=policy)
    answer = "no date" if day is None else f"{day:%B} {day.day}"
    return {"": Outcome(answer, (Guideline.ASK_FOR_MORE_TIME,))}


def _ask_terms(*, status: OfferStatus, form: OfferForm | None, terms: tuple[Term, ...] | None) -> Mapping[str, Outcome]:
    missing = missing_terms(Offer(form, "Planner", status=status, terms=terms))
    because = tuple(dict.fromkeys(term.guideline for term in missing)) or (Guideline.ASK_FOR_PAY_AND_DATES,)
    return {"": Outcome("each term that it does not state" if missing else "nothing", because)}


def _ask_salary(*, history: bool, agency: bool, asked: int) -> Mapping[str, Outcome]:
    reply = salary_answer(asked, by_agency=agency, about_history=history)
    return {"": Outcome(_words(str(reply.value)), (reply.guideline,))}


RECIPIENTS: Final = Decision(
    "Whom to write to",
    "{py:func}`~interview_etiquette.recipients_for`, with the guidance as written. "
    "Where a career center lets you [write to each](#write-to-each-or-not-to-everyone), the others come after these.",
    (
        Fact(
            "inviter",
            "Who invited you?",
            {
                "a hiring manager": Role.HIRING_MANAGER,
                "somebody else": None,
                "human resources": Role.HR_REPRESENTATIVE,
                "an agency": Role.AGENCY_RECRUITER,
                "an assistant": Role.ASSISTANT,
            },
        ),
        Fact(
            "arranger",
            "Who arranged it?",
            {
                "the inviter": (),
                "a colleague": (None,),
                "human resources": (Role.HR_REPRESENTATIVE,),
                "an agency": (Role.AGENCY_RECRUITER,),
                "an assistant": (Role.ASSISTANT,),
            },
        ),
        Fact(
            "interviewers",
            "Who interviewed you?",
            {
                "the inviter": (),
                "a colleague": (None,),
                "a hiring manager": (Role.HIRING_MANAGER,),
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
                "soon": ("Planner", True, None),
                "within three days": ("Planner", False, date(2026, 5, 22)),
                "later": ("Planner", False, date(2026, 5, 23)),
                "not known": ("Planner", False, None),
                "never (informational)": (None, False, None),
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
        Fact("own_words", "Words of your own?", {"yes": "I was glad to see the docks.", "no": None}),
        Fact("met", "Others, who get no note?", {"yes": (Person("Tom Becker"),), "no": ()}),
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
                "by an email that announces it": OfferForm.INFORMAL_EMAIL,
                "by an email that states it": OfferForm.FORMAL_EMAIL,
                "by letter": OfferForm.FORMAL_LETTER,
                "not known": None,
            },
        ),
        Fact("email_counts", "By policy, does an email count?", {"yes, as written": True, "no": False}),
        Fact("oral_counts", "By policy, is word of mouth enough?", {"no, as written": False, "yes": True}),
    ),
    _ask_stance,
)

TIME: Final = Decision(
    "Until which date to ask for time",
    "{py:func}`~interview_etiquette.date_to_ask_for`, of a letter that came on Monday, October 5, 2026.",
    (
        Fact("status", "How does the offer stand?", {_words(one.value): one for one in OfferStatus}),
        Fact("received", "When did it come?", {"October 5": datetime(2026, 10, 5, 9, tzinfo=UTC), "not known": None}),
        Fact(
            "answer_by",
            "Answer by?",
            {
                "no date": None,
                "October 7": date(2026, 10, 7),
                "October 12": date(2026, 10, 12),
                "October 26": date(2026, 10, 26),
            },
        ),
        Fact("days", "The usual time?", {"14 days, as most centers say": 14, "7 days, for the experienced": 7}),
    ),
    _ask_date,
)

TERMS: Final = Decision(
    "What the offer does not say",
    "{py:func}`~interview_etiquette.missing_terms`, in order of weight.",
    (
        Fact("status", "How does the offer stand?", {_words(one.value): one for one in OfferStatus}),
        Fact(
            "form",
            "How was it made?",
            {
                "by word of mouth": OfferForm.VERBAL,
                "by an email that announces it": OfferForm.INFORMAL_EMAIL,
                "by an email that states it": OfferForm.FORMAL_EMAIL,
                "by letter": OfferForm.FORMAL_LETTER,
                "not known": None,
            },
        ),
        Fact(
            "terms", "Have you looked at its terms?", {"no": None, "it states some": (Term.PLACE,), "all": tuple(Term)}
        ),
    ),
    _ask_terms,
)

SALARY: Final = Decision(
    "What to say about pay before there is an offer",
    "{py:func}`~interview_etiquette.salary_answer`.",
    (
        Fact("history", "What do they ask?", {"what you expect": False, "what you earned before": True}),
        Fact("agency", "Who asks?", {"the employer": False, "an agency": True}),
        Fact("asked", "How often have they asked?", {"once": 1, "twice": 2, "three times or more": 3}),
    ),
    _ask_salary,
)

DECISIONS: Final = (RECIPIENTS, MEDIA, POINTS, NEGOTIATION, TERMS, TIME, SALARY)

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
