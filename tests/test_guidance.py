"""From a sentence of the page to its guideline, from there to the answers that rest on it and to its laws."""

import ast
import re
from collections.abc import Callable, Iterator
from datetime import timedelta
from itertools import product
from pathlib import Path
from typing import Any, Final

import attrs
import pytest
from hypothesis import Phase, find, given, settings
from hypothesis import strategies as st

from interview_etiquette import (
    AS_WRITTEN,
    Advice,
    Application,
    Candidate,
    Exchange,
    Force,
    Guideline,
    Interview,
    MessageKind,
    Offer,
    OfferForm,
    OfferStatus,
    Person,
    Point,
    Policy,
    Role,
    SalaryReply,
    Term,
    explain_media_for,
    explain_negotiation_stance,
    explain_next_step,
    explain_note_due_by,
    explain_others_to_thank,
    explain_points_for,
    explain_recipients_for,
    explain_should_negotiate,
    review_note,
)

from .laws.practice import (
    ELSEWHERE,
    HR,
    MANAGER,
    TITLE,
    TOM,
    TUESDAY,
    house_rules,
    offers,
    visits,
    writers,
)

BINDING: Final = set("T1 T2 C1 C2 C3 B1a B1b B2 B3 B4a B4b B5 B6a B6b B7 N2 N3 N4 N5 N6".split())
REASONS_AND_POINTERS: Final = set("T3 P1 N1 P2".split())
LOCATOR: Final = re.compile(r"[TCBNP]\d[ab]?")
SECTIONS: Final = (
    "Thank-you notes",
    "Content",
    "Negotiating offers",
    "Any note",
    "Follow-up correspondence",
    "Answering an offer",
)
OF_THE_PAGE: Final = SECTIONS[:3]
TESTS: Final = Path(__file__).parent


# The page


def test_every_binding_sentence_is_carried_and_nothing_cites_a_sentence_that_is_not_there() -> None:
    carried = {source for guideline in Guideline for source in guideline.sources if LOCATOR.fullmatch(source)}
    assert not BINDING - carried, f"sentences that no guideline carries: {sorted(BINDING - carried)}"
    assert not carried - BINDING, f"locators that bind nothing: {sorted(carried - BINDING)}"
    assert not BINDING & REASONS_AND_POINTERS


def test_a_guideline_is_one_sentence_with_a_name_and_a_force() -> None:
    for guideline in Guideline:
        assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", guideline.id)
        assert guideline.name == guideline.id.replace("-", "_").upper()
        assert Guideline(guideline.id) is guideline
        assert guideline.text[0].isupper()
        assert re.fullmatch(r"[^.]+\.", guideline.text)
        assert isinstance(guideline.force, Force)


def test_a_guideline_says_what_it_rests_on() -> None:
    """On sentences of the page or, beyond it, on two named sources at least; never on both."""
    for guideline in Guideline:
        assert guideline.beyond_the_page is (guideline.section not in OF_THE_PAGE)
        assert len(set(guideline.sources)) == len(guideline.sources)
        located = {LOCATOR.fullmatch(source) is not None for source in guideline.sources}
        assert located == {not guideline.beyond_the_page}
        if guideline.beyond_the_page:
            assert len(guideline.sources) >= 2
            assert all(re.fullmatch(r"[A-Z][\w.&' ]+", source) for source in guideline.sources), "a source is a name"
            assert not any("usual" in source.lower() for source in guideline.sources)


def test_the_guidelines_stand_in_the_order_of_the_page() -> None:
    sections = [guideline.section for guideline in Guideline]
    assert sections == sorted(sections, key=SECTIONS.index)
    assert len({guideline.id for guideline in Guideline}) == len({guideline.text for guideline in Guideline})
    first = [guideline.sources[0] for guideline in Guideline if not guideline.beyond_the_page]
    order = "T1 T2 C1 C2 C3 B1a B1b B3 B4a B6a B6b B7 N2 N3 N4 N5".split()
    assert list(dict.fromkeys(first)) == order


TELLING: Final = {
    Guideline.BE_SPECIFIC: "valued",
    Guideline.IN_YOUR_OWN_WORDS: "sentence that only you",
    Guideline.LEAVE_PAY_OUT: "salary",
    Guideline.FILL_EVERY_BLANK: "placeholder",
    Guideline.STOP_ASKING: "two inquiries",
    Guideline.LET_A_LONG_SILENCE_REST: "months",
    Guideline.TELL_THEM_YOUR_DEADLINE: "another employer",
    Guideline.CLOSE_GRACIOUSLY: "thank them once more",
    Guideline.ASK_FOR_PAY_AND_DATES: "start date",
    Guideline.ASK_FOR_THE_TERMS: "benefits",
    Guideline.ASK_FOR_THE_FORMALITIES: "signs",
    Guideline.KEEP_PAST_PAY_PRIVATE: "earned before",
}
"""A word of the sentence, where it has none of the guideline's name."""


def stems(text: str) -> set[str]:
    return {word[:5] for word in re.findall(r"[a-z0-9]+", text.lower().replace("e-mail", "email")) if len(word) > 2}


def test_a_guideline_says_what_its_name_promises() -> None:
    """Its sentence has words of its name, and more of them than its neighbors' sentences have."""
    everyone = list(Guideline)
    for at, guideline in enumerate(everyone):
        if guideline in TELLING:
            assert TELLING[guideline] in guideline.text
        else:
            neighborhood = everyone[max(at - 1, 0) : at + 2]
            shared = {other: len(stems(guideline.id) & stems(other.text)) for other in neighborhood}
            assert shared[guideline] > 0
            assert shared[guideline] == max(shared.values())


FORCES: Final = {
    Force.MUST: "thank-every-time thank-even-so write-to-the-inviter name-the-position within-24-hours withdraw-tactfully",
    Force.SHOULD: "email-when-decision-is-soon write-to-hr-and-manager show-enthusiasm restate-qualifications "
    "say-when-you-expect-to-hear wait-for-the-written-offer oral-offer-is-not-formal defer-salary-talk",
    Force.MAY: "may-write-to-each thank-others-through-them negotiate-once-in-writing",
    Force.AVOID: "not-to-everyone",
}


@pytest.mark.parametrize("force", Force)
def test_the_force_is_that_of_the_page(force: Force) -> None:
    """What must, should and may be done, as the page's own verbs have it."""
    of_the_page = {g.id for g in Guideline if g.force is force and not g.beyond_the_page}
    assert of_the_page == set(FORCES[force].split())


# The laws


def names_in(path: Path) -> Iterator[str]:
    """What functions, and the ids of parameters, are called in a file of tests."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.FunctionDef):
            yield node.name.removeprefix("test_").replace("_", "-")
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value


def test_every_guideline_has_a_law_of_its_name() -> None:
    """`pytest -k` with the name of a guideline runs what holds it."""
    files = [*TESTS.glob("laws/test_*.py"), *TESTS.glob("test_next_step*.py")]
    names = {name for path in files for name in names_in(path)}
    lawless = [guideline.id for guideline in Guideline if not any(name.startswith(guideline.id) for name in names)]
    assert not lawless, f"guidelines without a law: {lawless}"


@pytest.mark.parametrize("path", sorted(TESTS.glob("laws/test_*.py")), ids=lambda path: path.stem)
def test_every_law_bears_the_name_of_a_guideline_and_states_it(path: Path) -> None:
    """A law's docstring is its statement; what bears no guideline's name would not be run."""
    ids = tuple(guideline.id.replace("-", "_") for guideline in Guideline)
    for node in ast.parse(path.read_text(encoding="utf-8")).body:
        if isinstance(node, ast.FunctionDef) and (node.decorator_list or node.name.startswith(ids)):
            assert node.name.startswith((*ids, "test_")), f"{node.name} is run by nothing"
            stated = re.fullmatch(r"[A-Z].+[.]", ast.get_docstring(node) or "")
            assert stated or node.name.startswith("test_"), f"{node.name} states nothing"


# The answers


@attrs.frozen
class Situation:
    """All that the rules can be asked about at once."""

    interview: Interview
    candidate: Candidate
    offer: Offer | None
    policy: Policy


SITUATIONS: Final = st.builds(Situation, visits(), writers(), st.none() | offers(), house_rules())
BAD_DRAFTS: Final = ("Hi!", "Dear Sir or Madam, you kept me waiting for an hour, [name], and the salary is too low.")


def advice_in(situation: Situation) -> list[Advice[Any]]:
    interview, policy = situation.interview, situation.policy
    points = [explain_points_for(interview, situation.candidate, to=to, policy=policy) for to in interview.people]
    return [
        explain_recipients_for(interview, policy=policy),
        explain_others_to_thank(interview, policy=policy),
        explain_note_due_by(interview, policy=policy),
        explain_media_for(interview),
        *points,
        explain_negotiation_stance(situation.offer, policy=policy),
        explain_should_negotiate(situation.offer, policy=policy),
    ]


def cited_in(situation: Situation) -> set[Guideline]:
    return {guideline for advice in advice_in(situation) for guideline in advice.because}


LOGS: Final[tuple[tuple[MessageKind, ...], ...]] = (
    (),
    (MessageKind.THANK_YOU,),
    (MessageKind.THANK_YOU, MessageKind.STATUS_INQUIRY, MessageKind.STATUS_INQUIRY),
    (MessageKind.THANK_YOU, MessageKind.REJECTION),
    (MessageKind.ACKNOWLEDGMENT,),
)
MOMENTS: Final = tuple(TUESDAY + timedelta(days=days) for days in (0, 1, 10, 15, 20, 22, 400))
ACCEPTED_ELSEWHERE: Final = attrs.evolve(ELSEWHERE, status=OfferStatus.ACCEPTED)


def cited_by_steps(situation: Situation) -> set[Guideline]:
    subject = Application(candidate=situation.candidate, interviews=[situation.interview], offer=situation.offer)
    days = (9, 10, 11)
    logs = [[Exchange(k, TUESDAY + timedelta(days=d)) for k, d in zip(log, days, strict=False)] for log in LOGS]
    advice = [
        explain_next_step(attrs.evolve(subject, exchanges=log), now=now, other_offer=other, policy=situation.policy)
        for log, now, other in product(logs, MOMENTS, (None, ELSEWHERE, ACCEPTED_ELSEWHERE))
    ]
    return {guideline for each in advice for guideline in each.because}


def found_in(situation: Situation) -> set[Guideline]:
    findings = [review_note(draft, situation.interview, situation.candidate) for draft in BAD_DRAFTS]
    return {finding.guideline for found in findings for finding in found}


CARRIED_BY_ANSWERS: Final = {
    *(term.guideline for term in Term),
    *(reply.guideline for reply in SalaryReply),
    *(point.guideline for point in Point),
}
"""Answers that carry their reason themselves."""


def test_some_answer_rests_on_every_guideline() -> None:
    """None is idle: somewhere in a few hundred situations, or by a term, a reply or a point, each is cited."""
    unreached = set(Guideline) - CARRIED_BY_ANSWERS

    def leaves_none(situation: Situation) -> bool:
        for cited in (cited_in, cited_by_steps, found_in):
            if unreached:
                unreached.difference_update(cited(situation))
        return not unreached

    steady = settings(derandomize=True, max_examples=500, database=None, deadline=None, phases=[Phase.generate])
    find(SITUATIONS, leaves_none, settings=steady)


@given(SITUATIONS)
@settings(max_examples=50)
def test_no_answer_rests_on_nothing_or_on_one_guideline_twice(situation: Situation) -> None:
    for advice in advice_in(situation):
        assert advice.because
        assert len(set(advice.because)) == len(advice.because)


def evolved(situation: Situation, **changes: Any) -> Situation:
    return attrs.evolve(situation, interview=attrs.evolve(situation.interview, **changes))


def alone(situation: Situation) -> Situation:
    return evolved(situation, invited_by=TOM, arranged_by=None, interviewers=(), also_met=())


def by_hr_with_a_manager(situation: Situation) -> Situation:
    return evolved(situation, invited_by=HR, arranged_by=None, interviewers=(MANAGER,), also_met=())


def informational(situation: Situation) -> Situation:
    return evolved(situation, position=None, decision_soon=False)


def nothing_appreciated(situation: Situation) -> Situation:
    return evolved(alone(situation), invited_by=Person("Tom Becker"))


def wanting(situation: Situation, *, interested: bool) -> Situation:
    return attrs.evolve(situation, candidate=attrs.evolve(situation.candidate, interested=interested))


def offered(situation: Situation, form: OfferForm, status: OfferStatus = OfferStatus.OPEN) -> Situation:
    return attrs.evolve(situation, offer=Offer(form, TITLE, status=status))


def as_written(situation: Situation) -> Situation:
    return attrs.evolve(situation, policy=AS_WRITTEN)


def without(*names: str) -> Callable[[Situation], Situation]:
    def taken(situation: Situation) -> Situation:
        return attrs.evolve(situation, candidate=Candidate("Noor Haddad", **dict.fromkeys(names)))  # type: ignore[arg-type]

    return taken


TAKEN_AWAY: Final[dict[Guideline, Callable[[Situation], Situation]]] = {
    Guideline.THANK_EVEN_SO: lambda s: wanting(s, interested=True),
    Guideline.WRITE_TO_THE_INVITER: by_hr_with_a_manager,
    Guideline.MAY_WRITE_TO_EACH: as_written,
    Guideline.NAME_THE_POSITION: informational,
    Guideline.EMAIL_WHEN_DECISION_IS_SOON: lambda s: evolved(s, decision_soon=False, reply_expected=None),
    Guideline.WRITE_TO_HR_AND_MANAGER: alone,
    Guideline.NOT_TO_EVERYONE: alone,
    Guideline.THANK_OTHERS_THROUGH_THEM: alone,
    Guideline.SHOW_ENTHUSIASM: lambda s: wanting(s, interested=False),
    Guideline.RESTATE_QUALIFICATIONS: without(),
    Guideline.IN_YOUR_OWN_WORDS: without("own_words"),
    Guideline.SAY_WHEN_YOU_EXPECT_TO_HEAR: lambda s: wanting(s, interested=False),
    Guideline.WITHDRAW_TACTFULLY: lambda s: wanting(s, interested=True),
    Guideline.NEGOTIATE_ONCE_IN_WRITING: lambda s: offered(s, OfferForm.VERBAL),
    Guideline.WAIT_FOR_THE_WRITTEN_OFFER: lambda s: offered(s, OfferForm.FORMAL_LETTER),
    Guideline.ORAL_OFFER_IS_NOT_FORMAL: lambda s: offered(s, OfferForm.INFORMAL_EMAIL),
    Guideline.DEFER_SALARY_TALK: lambda s: offered(s, OfferForm.VERBAL),
    Guideline.BE_SPECIFIC: nothing_appreciated,
    Guideline.ANSWERED_OFFER_IS_CLOSED: lambda s: offered(s, OfferForm.VERBAL),
    Guideline.FOLLOW_THE_HOUSE_RULE: as_written,
    Guideline.GO_THROUGH_THE_AGENCY: as_written,
}
"""What takes away the facts that a guideline rests on."""
ALWAYS: Final = {Guideline.THANK_EVERY_TIME, Guideline.WITHIN_24_HOURS}
"""Every note, every deadline."""
IN_REVIEWS: Final = {
    Guideline.GREET_BY_NAME,
    Guideline.LEAVE_PAY_OUT,
    Guideline.FILL_EVERY_BLANK,
    Guideline.NO_REPROACH,
    Guideline.WITHIN_A_PAGE,
}
BY_STEPS: Final = {g for g in Guideline if g.section in SECTIONS[4:]} - {Guideline.ANSWERED_OFFER_IS_CLOSED}
"""What is cited by the next step, a term, a reply or a point, and by none of the older questions."""


@given(SITUATIONS)
@settings(max_examples=20)
def test_a_guideline_is_cited_for_facts_and_not_without_them(situation: Situation) -> None:
    assert [each for each, without in TAKEN_AWAY.items() if each in cited_in(without(situation))] == []


def test_every_guideline_is_accounted_for_among_the_facts() -> None:
    assert set(TAKEN_AWAY) | ALWAYS | IN_REVIEWS | BY_STEPS == set(Guideline)


@given(SITUATIONS)
@settings(max_examples=50)
def test_reasons_say_nothing_of_what_is_not_there(situation: Situation) -> None:
    """Whoever met one person hears nothing of human resources, of others, or of an offer that there is not."""
    cited = {source for guideline in cited_in(as_written(alone(situation))) for source in guideline.sources}
    assert not cited & {"B3", "B4a", "B4b", "C2"}
    assert not cited_in(situation) & BY_STEPS - CARRIED_BY_ANSWERS


@given(SITUATIONS)
@settings(max_examples=50)
def test_every_point_is_among_the_reasons(situation: Situation) -> None:
    advice = explain_points_for(situation.interview, situation.candidate, policy=situation.policy)
    because = [point.guideline for point in advice.answer]
    assert list(advice.because[: len(because)]) == because


def test_reasons_explain_omissions() -> None:
    """Why the panel member gets no note, the letter is no medium, the manager is written to beside human resources."""
    visit = Interview(position=TITLE, ended_at=TUESDAY, invited_by=HR, interviewers=[MANAGER, TOM], decision_soon=True)
    assert explain_recipients_for(visit).because == (Guideline.WRITE_TO_HR_AND_MANAGER, Guideline.NOT_TO_EVERYONE)
    assert explain_media_for(visit).because == (Guideline.EMAIL_WHEN_DECISION_IS_SOON,)
    assert Guideline.SAY_WHEN_YOU_EXPECT_TO_HEAR in explain_points_for(visit, Candidate("Noor Haddad")).because
    late = explain_note_due_by(visit, policy=Policy(note_window=timedelta(hours=48)))
    assert late.because == (Guideline.WITHIN_24_HOURS, Guideline.FOLLOW_THE_HOUSE_RULE)


def test_a_role_is_no_reason_of_its_own() -> None:
    """Human resources who only interviewed neither invited nor arranged: the note goes to the inviter."""
    visit = Interview(position=TITLE, ended_at=TUESDAY, invited_by=TOM, interviewers=[TOM, HR])
    assert visit.people[1].role is Role.HR_REPRESENTATIVE
    assert Guideline.WRITE_TO_HR_AND_MANAGER not in explain_recipients_for(visit).because


def test_what_a_kind_of_message_says_rests_on_a_guideline() -> None:
    assert all(isinstance(point.guideline, Guideline) for point in Point)
    assert {point.guideline for point in Point} >= {Guideline.CONFIRM_IN_WRITING, Guideline.DECLINE_AT_ONCE}
    assert len(MessageKind) == 14
