"""Make guidance.md: every guideline with the functions that decide it, its law and our reading, and every sentence.

Run `python docs/make_guidance.py` after a change of the guidance, of a rule or of the review.
"""

import ast
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from inspect import signature
from itertools import cycle, groupby, product
from pathlib import Path
from typing import Final

import interview_etiquette
from interview_etiquette import (
    Advice,
    Candidate,
    Guideline,
    Interview,
    Offer,
    OfferForm,
    OfferStatus,
    Person,
    Point,
    Policy,
    Role,
    SalaryReply,
    Term,
    next_step,
    review_note,
)
from interview_etiquette._rows import ROWS

PAGE: Final = Path(__file__).with_name("guidance.md")

READINGS: Final = {
    Guideline.THANK_EVERY_TIME: ("several-interviews-in-one-day", "what-counts-as-sent"),
    Guideline.WRITE_TO_THE_INVITER: (
        "what-the-page-says-twice",
        "who-decides-and-who-invited",
        "after-an-informational-meeting",
    ),
    Guideline.MAY_WRITE_TO_EACH: ("write-to-each-or-not-to-everyone",),
    Guideline.NAME_THE_POSITION: ("what-the-page-says-twice",),
    Guideline.WITHIN_24_HOURS: ("from-when-the-hours-run", "weekends-and-holidays", "several-interviews-in-one-day"),
    Guideline.EMAIL_WHEN_DECISION_IS_SOON: ("letter-or-email",),
    Guideline.WRITE_TO_HR_AND_MANAGER: ("who-decides-and-who-invited",),
    Guideline.NOT_TO_EVERYONE: ("write-to-each-or-not-to-everyone", "the-same-person-twice"),
    Guideline.THANK_OTHERS_THROUGH_THEM: ("one-request-to-thank-the-others",),
    Guideline.GO_THROUGH_THE_AGENCY: ("who-decides-and-who-invited",),
    Guideline.SHOW_ENTHUSIASM: ("after-an-informational-meeting",),
    Guideline.NEGOTIATE_ONCE_IN_WRITING: ("which-email-is-a-written-offer",),
    Guideline.WAIT_FOR_THE_WRITTEN_OFFER: ("once-written-or-ideally-written",),
    Guideline.ORAL_OFFER_IS_NOT_FORMAL: ("once-written-or-ideally-written",),
    Guideline.WITHDRAW_TACTFULLY: ("what-counts-as-sent",),
    Guideline.WAIT_BEFORE_YOU_ASK: ("from-when-two-business-days-count", "general-expectations"),
    Guideline.ASK_WHERE_IT_STANDS: ("from-when-two-business-days-count",),
    Guideline.STOP_ASKING: ("an-answer-without-a-decision",),
    Guideline.LET_A_LONG_SILENCE_REST: ("how-long-an-application-lives",),
    Guideline.CLOSE_GRACIOUSLY: ("what-is-left-out",),
    Guideline.WITHDRAW_ELSEWHERE: ("does-a-spoken-yes-bind",),
    Guideline.REMIND_OF_THE_LETTER: ("from-when-two-business-days-count",),
    Guideline.ASK_FOR_MORE_TIME: ("how-long-one-may-decide",),
    Guideline.ANSWER_BY_THE_DAY: ("how-long-one-may-decide",),
    Guideline.ASK_WHETHER_IT_STANDS: ("how-long-one-may-decide",),
    Guideline.CONFIRM_IN_WRITING: ("does-a-spoken-yes-bind",),
    Guideline.HONOR_YOUR_ACCEPTANCE: ("does-a-spoken-yes-bind",),
}
"""Where the page is ambiguous: the labels of our readings, in readings.md."""

_NOTES, _CONTENT, _OFFERS = "Thank-you notes", "Content", "Negotiating offers"

SENTENCES: Final = {
    "T1": (_NOTES, "thank people after every interview"),
    "T2": (_NOTES, "do so even where neither the meeting, nor the interviewer, nor the job appeals to you"),
    "T3": (_NOTES, "why: whoever met you today may have a better job for you in some years"),
    "C1": (_CONTENT, "write to whoever invited you first"),
    "C2": (_CONTENT, "after meeting several people: a note to each, or a mention of them to the main one"),
    "C3": (_CONTENT, "give the title of the position"),
    "B1a": (_CONTENT, "by letter or email within a day, for a job and for information alike"),
    "B1b": (_CONTENT, "an email suits where they will decide soon"),
    "B2": (_CONTENT, "after a job interview to the inviter, who can mostly decide on the hire"),
    "B3": (_CONTENT, "where human resources arranged it, to them and to the hiring manager"),
    "B4a": (_CONTENT, "not to all the people seen on a visit"),
    "B4b": (_CONTENT, "the one or two readers may be asked to thank the rest"),
    "B5": (_CONTENT, "the title of the position, once more"),
    "B6a": (_CONTENT, "if you want the job: enthusiasm, the wish for it, your qualifications"),
    "B6b": (_CONTENT, "with it: appreciation, and when you expect an answer, roughly or to the day"),
    "B7": (_CONTENT, "if you do not: appreciation for being considered, and a tactful withdrawal"),
    "P1": (_CONTENT, "names another page, on further letters"),
    "N1": (_OFFERS, "why: a number of good interviews brings an offer in the end"),
    "N2": (_OFFERS, "negotiating may start with the formal letter, or possibly email"),
    "N3": (_OFFERS, "better to hold back until it is in writing"),
    "N4": (_OFFERS, "what is said on the telephone is not formal"),
    "N5": (_OFFERS, "the last round may bring a question about the salary you hope for"),
    "N6": (_OFFERS, "be ready, and put off the real talk until the offer, which makes you strong"),
    "P2": (_OFFERS, "names another page, on salaries and negotiating"),
}
"""Every sentence of the page by its locator: the part where it stands, and what it says, in our words."""

NOT_BINDING: Final = {"T3": "reason", "P1": "pointer", "N1": "reason", "P2": "pointer"}
"""The sentences that ask for nothing, and what they are instead."""

# Small situations

_ENDED_AT: Final = datetime(2026, 5, 19, 15, 30, tzinfo=UTC)
_MANAGER: Final = Person("Ada Okafor", Role.HIRING_MANAGER, appreciated="the walk through your planning room")
_HR: Final = Person("Sam Ortiz", Role.HR_REPRESENTATIVE)
_AGENT: Final = Person("Lee Park", Role.AGENCY_RECRUITER)
_INTERVIEWER: Final = Person("Priya Raman")
_POLICIES: Final = (
    Policy(),
    Policy(note_window=timedelta(hours=48), individual_notes_up_to=3, negotiate_verbal_offers=True),
    Policy(email_counts_as_written=False),
    Policy(through_the_agency=True),
)
_STAGES: Final = (None, *(Offer(form, "Planner", status=status) for form in OfferForm for status in OfferStatus))
_FLAWS: Final = (
    "",
    "Dear Sir or Madam, we met yesterday.",
    "Dear [Name], thank you for your time.",
    "I expect a salary of $90,000.",
    "You kept me waiting, and I demand an answer.",
    "I withdraw my application.",
    "I would love to have this job.",
    "Please thank Ada Okafor for me.",
    "We met. " * 300,
)


def _interviews() -> Iterator[Interview]:
    for position, inviter, met, soon in product(
        ("Planner", None), (_MANAGER, _HR, _AGENT, _INTERVIEWER), ((), (_MANAGER, _INTERVIEWER)), (False, True)
    ):
        if position is not None or not soon:
            yield Interview(
                position=position, ended_at=_ENDED_AT, invited_by=inviter, interviewers=met, decision_soon=soon
            )


def _candidates() -> Iterator[Candidate]:
    for interested, qualifications in product((True, False), ((), ("a degree in statistics",))):
        yield Candidate("Noor Haddad", interested, qualifications, own_words="I was glad to see the docks.")


_FACTS: Final[Mapping[str, Sequence[object]]] = {
    "interview": tuple(_interviews()),
    "candidate": tuple(_candidates()),
    "offer": _STAGES,
    "policy": _POLICIES,
}


# What each function cites in them


_TWIN: Final = "explain_"
_REVIEW: Final = review_note.__name__
_TABLES: Final = {
    next_step.__name__: frozenset(guideline for row in ROWS for guideline in row.because),
    "missing_terms": frozenset(term.guideline for term in Term),
    "date_to_ask_for": frozenset([Guideline.ASK_FOR_MORE_TIME]),
    "salary_answer": frozenset(reply.guideline for reply in SalaryReply),
    "compose_message": frozenset(point.guideline for point in Point),
}


def observed() -> Mapping[str, frozenset[Guideline]]:
    """The guidelines that each question rests on: as the situations show, or as its table says; last, the review's."""
    questions = [name.removeprefix(_TWIN) for name in interview_etiquette.__all__ if name.startswith(_TWIN)]
    asked = [name for name in questions if name != next_step.__name__]
    cited = {name: frozenset(_cited_by(getattr(interview_etiquette, _TWIN + name))) for name in asked}
    return {**cited, **_TABLES, _REVIEW: frozenset(_found_in_drafts())}


def _cited_by(twin: Callable[..., Advice[object]]) -> Iterator[Guideline]:
    wanted = [name for name in signature(twin).parameters if name in _FACTS]
    for facts in product(*(_FACTS[name] for name in wanted)):
        yield from twin(**dict(zip(wanted, facts, strict=True))).because


def _found_in_drafts() -> Iterator[Guideline]:
    late = _ENDED_AT + timedelta(hours=25)
    for draft, (interview, candidate) in product(_FLAWS, zip(_interviews(), cycle(_candidates()))):
        for finding in review_note(draft, interview, candidate, sent_at=late):
            yield finding.guideline


# The page

_TESTS: Final = Path(__file__).parent.parent / "tests" / "laws"
_HOW_TO_RUN: Final = "`pytest -k` with the name of a guideline runs its tests.\n"
_INTRODUCTION: Final = """\
% Made by docs/make_guidance.py; run it after a change of the guidance, of a rule or of the review.

# The guidance

"Interview Follow Up" is a page of Career Services at the University of Pennsylvania.
Here is every guideline in our own words: first those of that page, in its order, with codes for
[its sentences](#the-sentences); then those on which other career centers agree, with their names.
Each entry links to the functions that answer by it, and the [last table](#the-tests) says what the tests check.
"""


def page() -> str:
    """The whole page."""
    cited = observed()
    sections = groupby(Guideline, lambda guideline: guideline.section)
    parts = [_section(title, group, cited) for title, group in sections]
    return "\n".join((_INTRODUCTION, *parts, _sentences(), _tests()))


def _section(title: str, group: Iterable[Guideline], cited: Mapping[str, frozenset[Guideline]]) -> str:
    return "\n".join((f"## {title}\n", *(_entry(guideline, cited) for guideline in group)))


def _entry(guideline: Guideline, cited: Mapping[str, frozenset[Guideline]]) -> str:
    functions = [name for name in cited if guideline in cited[name]]
    deciders = [name for name in functions if name != _REVIEW]
    lines = (
        f"({guideline.id})=\n### {guideline.id}\n\n{guideline.text}\n",
        f"- *{guideline.force.value}*, from {', '.join(guideline.sources)}",
        *_listed("decided by", map(_function, deciders)),
        *_listed("checked in a draft by", map(_function, functions[len(deciders) :])),
        *_listed("where it is unclear:", (f"[](#{label})" for label in READINGS.get(guideline, ()))),
    )
    return "\n".join((*lines, ""))


def _listed(what: str, links: Iterable[str]) -> Iterator[str]:
    found = ", ".join(links)
    if found:
        yield f"- {what} {found}"


def _function(name: str) -> str:
    return f"{{py:func}}`~interview_etiquette.{name}`"


def _sentences() -> str:
    lines = ["(the-sentences)=\n## The sentences of the page\n"]
    lines += ["| Sentence | Part | What it says | Kind | Carried by |", "| --- | --- | --- | --- | --- |"]
    for locator, (part, text) in SENTENCES.items():
        carriers = ", ".join(f"[{one.id}](#{one.id})" for one in Guideline if locator in one.sources)
        lines.append(f"| {locator} | {part} | {text} | {NOT_BINDING.get(locator, 'binding')} | {carriers} |")
    return "\n".join((*lines, ""))


def _tests() -> str:
    lines = ["(the-tests)=\n## What the tests check\n", _HOW_TO_RUN, "| Guideline | Checked |", "| --- | --- |"]
    checks = list(_checks())
    for one in Guideline:
        checked = " ".join([what for name, what in checks if name.startswith(one.id.replace("-", "_"))])
        lines.append(f"| [{one.id}](#{one.id}) | {checked} |")
    return "\n".join((*lines, ""))


def _checks() -> Iterator[tuple[str, str]]:
    """The tests, which bear the names of guidelines, and what they say that they check."""
    for path in sorted(_TESTS.glob("test_*.py")):
        for node in ast.parse(path.read_text(encoding="utf-8")).body:
            if isinstance(node, ast.FunctionDef):
                yield node.name, ast.get_docstring(node) or ""


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
