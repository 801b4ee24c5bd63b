"""Any note: beyond the page, what holds for all that one writes."""

from collections.abc import Callable
from datetime import timedelta

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from interview_etiquette import (
    AS_WRITTEN,
    Application,
    Candidate,
    Guideline,
    Interview,
    Medium,
    MessageKind,
    Offer,
    Point,
    Policy,
    Role,
    compose_notes,
    explain_negotiation_stance,
    explain_note_due_by,
    explain_recipients_for,
    negotiation_stance,
    recipients_for,
    review_note,
)

from . import ear, laws
from .practice import (
    AGENT,
    HR,
    MANAGER,
    MEDIA,
    OURS,
    OWN_WORDS,
    QUALIFICATIONS,
    TITLE,
    TOM,
    TUESDAY,
    WORDS_OF,
    applications,
    house_rules,
    message,
    offers,
    visits,
    writers,
)

VARIANTS = st.integers(0, 3)
EACH = Policy(individual_notes_up_to=20)
VISIT = Interview(position=TITLE, ended_at=TUESDAY, invited_by=MANAGER, also_met=(TOM,))
NOOR = Candidate("Noor Haddad", qualifications=QUALIFICATIONS[:1])
THANKFUL = (
    "Thank you for talking with me on Tuesday about the Demand Planner position. I especially enjoyed the walk through "
    "your orchard. Please give Tom Becker my thanks as well. I would love to join your team, and I would bring five "
    "years of forecasting. I look forward to hearing from you."
)


def faults(text: str) -> set[Guideline]:
    return {finding.guideline for finding in review_note(text, VISIT, NOOR)}


def draft(*, salutation: str = "Dear Dr. Okafor,", more: str = "", signature: str = "Noor Haddad") -> str:
    return f"{salutation}\n\n{THANKFUL} {more}\n\nBest regards,\n{signature}"


@given(visits(), writers(), st.sampled_from((AS_WRITTEN, EACH)), VARIANTS)
def be_specific_to_the_reader(visit: Interview, writer: Candidate, policy: Policy, variant: int) -> None:
    """What was valued in talking to somebody stands in the note to them."""
    for note in compose_notes(visit, writer, policy=policy, wording=ear.voice(variant)):
        valued = note.to.appreciated is not None
        assert (Point.APPRECIATED in note.points) is valued
        assert not valued or all(words in ear.said(note) for words in WORDS_OF[note.to.name])


@given(visits(), writers(), st.sampled_from((AS_WRITTEN, EACH)), VARIANTS)
def be_specific_to_nobody_else(visit: Interview, writer: Candidate, policy: Policy, variant: int) -> None:
    """What was valued in talking to one of them stands in no note to another."""
    for note in compose_notes(visit, writer, policy=policy, wording=ear.voice(variant)):
        others = [words for name, words in WORDS_OF.items() if name != note.to.name]
        assert not any(word in note.text for words in others for word in words)


@given(visits(), writers(interested=True), VARIANTS)
def in_your_own_words_as_they_stand(visit: Interview, writer: Candidate, variant: int) -> None:
    """Sentences of the writer's own stand untouched in the note to whoever decides, and in that one alone."""
    notes = compose_notes(visit, writer, wording=ear.voice(variant))
    own = [note for note in notes if OWN_WORDS in ear.said(note)]
    assert len(own) == (writer.own_words is not None)
    assert all(note.to == (visit.hiring_manager or note.to) for note in own)


@given(visits(informational=False), writers(), VARIANTS)
def in_your_own_words_not_a_form_letter(visit: Interview, writer: Candidate, variant: int) -> None:
    """Another name under the same facts makes other words: two who applied do not send one text."""
    here = [ear.said(note) for note in compose_notes(visit, writer, wording=ear.voice(variant))]
    rivals = [attrs.evolve(writer, name=name) for name in ("Jo Marsh", "Ben Ito", "Eva Kron", "Al Reyes")]
    there = [[ear.said(note) for note in compose_notes(visit, rival, wording=ear.voice(variant))] for rival in rivals]
    assert any(notes != here for notes in there)


@given(st.sampled_from(OURS), applications(offered=offers()), MEDIA, VARIANTS)
def greet_by_name_in_every_kind(
    kind: MessageKind, application: Application, medium: Medium | None, variant: int
) -> None:
    """Every message greets its reader by name, and is signed by its writer."""
    note = message(kind, application, medium=medium, wording=ear.voice(variant))
    assert note.to.address in note.salutation
    assert note.signature.startswith(application.candidate.name)
    assert not ear.hears(r"\b(sir|madam|whom it may|team|hiring manager|everyone|all)\b", note.salutation)


def greet_by_name_or_be_told() -> None:
    """A draft that greets nobody in particular is told so; one that greets its reader is not."""
    assert not faults(draft())
    for salutation in ("Dear Sir or Madam,", "To whom it may concern:", "Dear Hiring Manager,", ""):
        assert Guideline.GREET_BY_NAME in faults(draft(salutation=salutation))


WITHOUT_PAY = tuple(
    kind
    for kind in OURS
    if kind
    in {
        MessageKind.THANK_YOU,
        MessageKind.WITHDRAWAL,
        MessageKind.STATUS_INQUIRY,
        MessageKind.DEADLINE_NOTICE,
        MessageKind.CLOSING_THANKS,
    }
)


@given(st.sampled_from(WITHOUT_PAY), applications(offered=offers()), MEDIA, VARIANTS)
def leave_pay_out_of_what_is_no_talk_of_terms(
    kind: MessageKind, application: Application, medium: Medium | None, variant: int
) -> None:
    """Thanks, inquiries and withdrawals speak of no pay, whatever an offer or the priorities say."""
    assert not ear.hears(ear.PAY, message(kind, application, medium=medium, wording=ear.voice(variant)).text)


def leave_pay_out_or_be_told() -> None:
    """A draft that asks about pay is told so; one that does not is not."""
    assert not faults(draft())
    for sentence in (
        "What salary should I expect?",
        "Could you send me the pay scale?",
        "What are the health benefits?",
    ):
        assert Guideline.LEAVE_PAY_OUT in faults(draft(more=sentence))


@given(st.sampled_from(OURS), applications(offered=offers()), MEDIA, VARIANTS)
def fill_every_blank_of_ours(kind: MessageKind, application: Application, medium: Medium | None, variant: int) -> None:
    """What is composed has no placeholder, no value of a program and no doubled mark in it."""
    note = message(kind, application, medium=medium, wording=ear.voice(variant))
    parts = (note.subject or "", note.salutation, *note.paragraphs, note.sign_off, note.signature)
    assert not any(ear.hears(ear.BLANKS, part) for part in parts)
    assert all(paragraph[0].isupper() and paragraph[-1] in ".?!" for paragraph in note.paragraphs)


def fill_every_blank_or_be_told() -> None:
    """A placeholder in a draft is found, and so is another name below it than the writer's."""
    assert not faults(draft())
    for blank in ("[Company]", "XXX", "{first_name}", "<your title>", "[insert topic]"):
        assert Guideline.FILL_EVERY_BLANK in faults(draft(more=f"I admire {blank}."))
    for signature in ("Ada Okafor", "Ben Ito"):
        assert Guideline.FILL_EVERY_BLANK in faults(draft(signature=signature))


@given(st.sampled_from(OURS), applications(offered=offers()), VARIANTS)
def no_reproach_of_ours(kind: MessageKind, application: Application, variant: int) -> None:
    """No message that we compose blames, threatens or demands, whatever has happened."""
    assert not ear.hears(ear.REPROACH, ear.said(message(kind, application, wording=ear.voice(variant))))


def no_reproach_or_be_told() -> None:
    """A reproach or a demand in a draft is found."""
    assert not faults(draft())
    for sentence in ("You kept me waiting.", "I insist on an answer.", "That was unprofessional."):
        assert Guideline.NO_REPROACH in faults(draft(more=sentence))


@given(st.sampled_from(OURS), applications(offered=offers()), VARIANTS)
def within_a_page_and_of_some_substance(kind: MessageKind, application: Application, variant: int) -> None:
    """Every message has from 15 to 200 words, and no paragraph says nothing."""
    note = message(kind, application, wording=ear.voice(variant))
    assert 15 <= len(ear.said(note).split()) <= 200
    assert all(len(paragraph.split()) > 2 for paragraph in note.paragraphs)


def within_a_page_or_be_told() -> None:
    """A draft of fewer than 15 words says too little, one of more than 400 too much."""
    for words in (0, 1, 14, 401, 2000):
        assert Guideline.WITHIN_A_PAGE in faults("zq " * words)
    for words in (15, 400):
        assert Guideline.WITHIN_A_PAGE not in faults("zq " * words)


@given(visits(), offers(), house_rules())
def follow_the_house_rule_where_it_changes_something(visit: Interview, offer: Offer, policy: Policy) -> None:
    """The house rule is cited where it changes an answer, and never where there is none."""
    due, stance = explain_note_due_by(visit, policy=policy), explain_negotiation_stance(offer, policy=policy)
    moved = policy.note_window != timedelta(hours=24)
    assert (Guideline.FOLLOW_THE_HOUSE_RULE in due.because) is moved
    assert stance.answer is negotiation_stance(offer) or Guideline.FOLLOW_THE_HOUSE_RULE in stance.because
    assert Guideline.FOLLOW_THE_HOUSE_RULE not in explain_negotiation_stance(offer).because


@given(visits(inviters=(MANAGER, AGENT, HR)), house_rules())
def go_through_the_agency_where_the_house_rule_says_so(visit: Interview, policy: Policy) -> None:
    """By house rule an agency recruiter who invited or arranged gets the only note, whoever else was there."""
    alone = attrs.evolve(policy, through_the_agency=True)
    recruiters = [person for person in (visit.invited_by, visit.arranger) if person.role is Role.AGENCY_RECRUITER]
    advice = explain_recipients_for(visit, policy=alone)
    by_hr = visit.invited_by.role is Role.HR_REPRESENTATIVE
    if recruiters and not by_hr:
        assert advice.answer == (recruiters[0],)
        assert Guideline.GO_THROUGH_THE_AGENCY in advice.because
    if not recruiters:
        assert advice.answer == recipients_for(visit, policy=attrs.evolve(alone, through_the_agency=False))
        assert Guideline.GO_THROUGH_THE_AGENCY not in advice.because


@given(visits(inviters=(AGENT,)), writers())
def go_through_the_agency_or_write_to_both(visit: Interview, writer: Candidate) -> None:
    """By default the recruiter and whoever decides are both written to."""
    readers = [note.to for note in compose_notes(visit, writer)]
    assert readers[0] == visit.invited_by
    assert visit.hiring_manager is None or visit.hiring_manager in readers


def test_the_default_policy_is_the_guidance() -> None:
    """The fields of the policy are the guidance or, beyond it, what most career centers say."""
    assert Policy() == AS_WRITTEN
    assert (AS_WRITTEN.note_window, AS_WRITTEN.individual_notes_up_to) == (timedelta(hours=24), 0)
    assert (AS_WRITTEN.email_counts_as_written, AS_WRITTEN.negotiate_verbal_offers) == (True, False)
    assert (AS_WRITTEN.inquire_after_promised, AS_WRITTEN.inquire_after_interview) == (2, 5)
    assert (AS_WRITTEN.max_inquiries, AS_WRITTEN.through_the_agency, AS_WRITTEN.holidays) == (2, False, ())
    assert (AS_WRITTEN.decision_time, AS_WRITTEN.stale_after) == (timedelta(days=14), timedelta(days=90))


@pytest.mark.parametrize("law", laws(globals()))
def test_law(law: Callable[[], None]) -> None:
    law()
