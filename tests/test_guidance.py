"""From a sentence to its guideline, from there to the answers that rest on it, and none of them idle."""

import re
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import attrs
import pytest
from hypothesis import HealthCheck, Phase, assume, find, given, settings
from hypothesis import strategies as st

from interview_etiquette import (
    AS_WRITTEN,
    Advice,
    Candidate,
    Guideline,
    Interview,
    Offer,
    OfferForm,
    OfferStatus,
    Person,
    Policy,
    Role,
    explain_media_for,
    explain_negotiation_stance,
    explain_note_due_by,
    explain_others_to_thank,
    explain_points_for,
    explain_recipients_for,
    explain_should_negotiate,
    review_note,
)
from interview_etiquette.strategies import candidates, interviews, offers, policies

BINDING = set("T1 T2 C1 C2 C3 B1a B1b B2 B3 B4a B4b B5 B6a B6b B7 N2 N3 N4 N5 N6".split())
REASONS_AND_POINTERS = set("T3 P1 N1 P2".split())
BAD_DRAFTS = ("Hi!", "Dear Sir or Madam, you kept me waiting for an hour, [name], and the salary is too low.")


@attrs.frozen
class Situation:
    """All that the rules can be asked about at once."""

    interview: Interview
    candidate: Candidate
    offer: Offer | None
    policy: Policy


SITUATIONS = st.builds(Situation, interviews(), candidates(), st.none() | offers(), policies())


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


def found_in(situation: Situation) -> set[Guideline]:
    findings = [review_note(draft, situation.interview, situation.candidate) for draft in BAD_DRAFTS]
    return {finding.guideline for found in findings for finding in found}


def test_every_binding_sentence_is_carried_and_nothing_cites_a_sentence_that_is_not_there() -> None:
    carried = {
        source for guideline in Guideline for source in guideline.sources if re.fullmatch(r"[A-Z]\d[ab]?", source)
    }
    assert not BINDING - carried, f"sentences that no guideline carries: {sorted(BINDING - carried)}"
    assert not carried - BINDING, f"locators that bind nothing: {sorted(carried - BINDING)}"
    assert not BINDING & REASONS_AND_POINTERS


@pytest.mark.parametrize("guideline", Guideline, ids=lambda guideline: guideline.id)
def test_a_guideline_is_one_sentence_with_a_source(guideline: Guideline) -> None:
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", guideline.id)
    assert guideline.text[0].isupper()
    assert re.fullmatch(r"[^.]+\.", guideline.text)
    assert guideline.sources
    beyond = guideline.section == "Beyond the page"
    assert all(source.startswith("usual advice of career centres: ") is beyond for source in guideline.sources)


def test_the_guidelines_stand_in_the_order_of_the_page() -> None:
    sections = [guideline.section for guideline in Guideline]
    order = ["Thank-you notes", "Content", "Negotiating offers", "Beyond the page"]
    assert sections == sorted(sections, key=order.index)
    assert len({guideline.id for guideline in Guideline}) == len(Guideline)


@pytest.mark.parametrize("guideline", Guideline, ids=lambda guideline: guideline.id)
def test_some_answer_rests_on_it(guideline: Guideline) -> None:
    steady = settings(derandomize=True, max_examples=500, database=None, phases=[Phase.generate])
    reached = find(SITUATIONS, lambda s: guideline in cited_in(s) | found_in(s), settings=steady)
    assert guideline in cited_in(reached) | found_in(reached)


@given(SITUATIONS)
def test_no_answer_rests_on_nothing_or_on_one_guideline_twice(situation: Situation) -> None:
    for advice in advice_in(situation):
        assert advice.because
        assert len(set(advice.because)) == len(advice.because)


def evolved(situation: Situation, **changes: Any) -> Situation:
    return attrs.evolve(situation, interview=attrs.evolve(situation.interview, **changes))


def alone(situation: Situation) -> Situation:
    return evolved(situation, arranged_by=None, met=())


def by_an_interviewer(situation: Situation) -> Situation:
    inviter = attrs.evolve(situation.interview.invited_by, role=Role.INTERVIEWER)
    return evolved(situation, arranged_by=None, invited_by=inviter)


def by_hr_with_a_manager(situation: Situation) -> Situation:
    return evolved(situation, arranged_by=Person("H", Role.HR_REPRESENTATIVE), met=(Person("M", Role.HIRING_MANAGER),))


def informational(situation: Situation) -> Situation:
    return evolved(situation, position=None, decision_soon=False)


def nothing_appreciated(situation: Situation) -> Situation:
    def without(person: Person) -> Person:
        return attrs.evolve(person, appreciated=None)

    old = situation.interview
    arranger = None if old.arranged_by is None else without(old.arranged_by)
    return evolved(situation, invited_by=without(old.invited_by), arranged_by=arranger, met=map(without, old.met))


def wanting(situation: Situation, *, interested: bool) -> Situation:
    return attrs.evolve(situation, candidate=attrs.evolve(situation.candidate, interested=interested))


def offered(situation: Situation, form: OfferForm, status: OfferStatus = OfferStatus.OPEN) -> Situation:
    return attrs.evolve(situation, offer=Offer(form, "Planner", status=status))


def as_written(situation: Situation) -> Situation:
    return attrs.evolve(situation, policy=AS_WRITTEN)


# What takes away the facts that a guideline rests on.
TAKEN_AWAY: dict[Guideline, Callable[[Situation], Situation]] = {
    Guideline.THANK_EVEN_SO: lambda s: wanting(s, interested=True),
    Guideline.WRITE_TO_THE_INVITER: by_hr_with_a_manager,
    Guideline.MAY_WRITE_TO_EACH: as_written,
    Guideline.NAME_THE_POSITION: informational,
    Guideline.EMAIL_WHEN_DECISION_IS_SOON: lambda s: evolved(s, decision_soon=False),
    Guideline.WRITE_TO_HR_AND_MANAGER: by_an_interviewer,
    Guideline.NOT_TO_EVERYONE: alone,
    Guideline.THANK_OTHERS_THROUGH_THEM: alone,
    Guideline.SHOW_ENTHUSIASM: lambda s: wanting(s, interested=False),
    Guideline.RESTATE_QUALIFICATIONS: lambda s: attrs.evolve(s, candidate=Candidate("Noor")),
    Guideline.SAY_WHEN_YOU_EXPECT_TO_HEAR: lambda s: wanting(s, interested=False),
    Guideline.WITHDRAW_TACTFULLY: lambda s: wanting(s, interested=True),
    Guideline.NEGOTIATE_ONCE_IN_WRITING: lambda s: offered(s, OfferForm.VERBAL),
    Guideline.WAIT_FOR_THE_WRITTEN_OFFER: lambda s: offered(s, OfferForm.FORMAL_LETTER),
    Guideline.ORAL_OFFER_IS_NOT_FORMAL: lambda s: offered(s, OfferForm.INFORMAL_EMAIL),
    Guideline.DEFER_SALARY_TALK: lambda s: offered(s, OfferForm.VERBAL),
    Guideline.BE_SPECIFIC: nothing_appreciated,
    Guideline.ANSWERED_OFFER_IS_CLOSED: lambda s: offered(s, OfferForm.VERBAL),
    Guideline.FOLLOW_THE_HOUSE_RULE: as_written,
}
ALWAYS = {Guideline.THANK_EVERY_TIME, Guideline.WITHIN_24_HOURS}  # every note, every deadline
IN_REVIEWS = {
    Guideline.GREET_BY_NAME,
    Guideline.LEAVE_PAY_OUT,
    Guideline.FILL_EVERY_BLANK,
    Guideline.NO_REPROACH,
    Guideline.WITHIN_A_PAGE,
}


@pytest.mark.parametrize("guideline", TAKEN_AWAY, ids=lambda guideline: guideline.id)
def test_a_guideline_is_cited_for_facts_and_not_without_them(guideline: Guideline) -> None:
    @given(SITUATIONS)
    @settings(max_examples=30, suppress_health_check=[HealthCheck.filter_too_much, HealthCheck.too_slow])
    def law(situation: Situation) -> None:
        assert guideline not in cited_in(TAKEN_AWAY[guideline](situation))

    law()


def test_every_guideline_is_accounted_for_among_the_facts() -> None:
    assert set(TAKEN_AWAY) | ALWAYS | IN_REVIEWS == set(Guideline)


@given(SITUATIONS)
def test_reasons_say_nothing_of_what_is_not_there(situation: Situation) -> None:
    one = by_an_interviewer(alone(situation))
    cited = {source for guideline in cited_in(one) for source in guideline.sources}
    assert not cited & {"B3", "B4a", "B4b", "C2"}
    assume(situation.offer is not None)
    assert Guideline.DEFER_SALARY_TALK not in cited_in(situation)


@given(SITUATIONS)
def test_every_point_is_among_the_reasons(situation: Situation) -> None:
    advice = explain_points_for(situation.interview, situation.candidate, policy=situation.policy)
    because = [point.guideline for point in advice.answer]
    assert list(advice.because[: len(because)]) == because


def test_reasons_explain_omissions() -> None:
    """Why the panel member gets no note, the letter is no medium, the manager is written to beside human resources."""
    hr, manager = Person("Sam Ortiz", Role.HR_REPRESENTATIVE), Person("Ada Okafor", Role.HIRING_MANAGER)
    interview = find(
        interviews(informational=False), lambda _: True, settings=settings(derandomize=True, database=None)
    )
    interview = attrs.evolve(interview, invited_by=hr, met=[manager, Person("Tom Becker")], decision_soon=True)
    assert Guideline.NOT_TO_EVERYONE in explain_recipients_for(interview).because
    assert Guideline.WRITE_TO_HR_AND_MANAGER in explain_recipients_for(interview).because
    assert explain_media_for(interview).because == (Guideline.EMAIL_WHEN_DECISION_IS_SOON,)
    assert Guideline.SAY_WHEN_YOU_EXPECT_TO_HEAR in explain_points_for(interview, Candidate("Noor")).because
    late = explain_note_due_by(interview, policy=Policy(note_window=timedelta(hours=48)))
    assert late.because == (Guideline.WITHIN_24_HOURS, Guideline.FOLLOW_THE_HOUSE_RULE)
