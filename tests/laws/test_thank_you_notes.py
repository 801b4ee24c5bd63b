"""Thank-you notes: thank every time, even so."""

from collections.abc import Callable

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from interview_etiquette import (
    Application,
    Candidate,
    Guideline,
    Interview,
    Medium,
    MessageKind,
    Point,
    Policy,
    compose_message,
    compose_note,
    compose_notes,
    explain_points_for,
    points_for,
    recipients_for,
)
from interview_etiquette.strategies import candidates, interviews

from . import ear, laws
from .practice import MEDIA, WEEK_BEFORE, WRITTEN_ON, house_rules, visits, writers


@given(interviews(), candidates(), house_rules(), st.data())
def thank_every_time_in_the_first_point(
    interview: Interview, candidate: Candidate, policy: Policy, data: st.DataObject
) -> None:
    """Whoever it goes to, after whatever interview, the first point of a note is thanks."""
    to = data.draw(st.sampled_from(interview.people))
    writer = attrs.evolve(candidate, name="Noor Haddad")
    assert points_for(interview, writer, to=to, policy=policy)[0] is Point.THANKS


@given(visits(), writers(), MEDIA, WRITTEN_ON, st.integers(0, 3), st.data())
def thank_every_time_in_the_first_words(
    visit: Interview, writer: Candidate, medium: Medium | None, day: None, variant: int, data: st.DataObject
) -> None:
    """The first or the second sentence thanks, whoever reads it, in every medium and voice."""
    to = data.draw(st.sampled_from(visit.people))
    note = compose_note(visit, writer, to=to, medium=medium, written_on=day, wording=ear.voice(variant))
    assert ear.hears(ear.THANKS, " ".join(ear.sentences(note.paragraphs[0])[:2]))


@given(visits(), writers(), house_rules())
def thank_every_time_with_a_note_at_least(visit: Interview, writer: Candidate, policy: Policy) -> None:
    """After an interview for a job or for information somebody is written to, and one note goes to each."""
    notes = compose_notes(visit, writer, policy=policy)
    assert notes
    assert len({note.to for note in notes}) == len(notes)


@given(visits(), writers(interested=True))
def thank_every_time_again_after_a_further_round(visit: Interview, writer: Candidate) -> None:
    """A further round with the same people is thanked for, too, and not in the sentences of the first note."""
    first = attrs.evolve(visit, ended_at=WEEK_BEFORE, reply_expected=None)
    application = Application(candidate=writer, interviews=[first, visit])
    for to in set(recipients_for(visit)).intersection(visit.interviewed_by):
        before, after = compose_note(first, writer, to=to), compose_message(MessageKind.THANK_YOU, application, to=to)
        assert ear.hears(ear.THANKS, after.paragraphs[0])
        assert ear.sentences(before.paragraphs[0])[0] != ear.sentences(after.paragraphs[0])[0]


@given(visits(), writers(interested=True), st.integers(0, 3))
def thank_every_time_for_what_they_did(visit: Interview, writer: Candidate, variant: int) -> None:
    """Who talked with you is thanked for their time; who only invited or arranged, for that and for no talk."""
    for note in compose_notes(visit, writer, wording=ear.voice(variant)):
        opening = " ".join(ear.sentences(note.paragraphs[0])[:2])
        talked = note.to in visit.interviewed_by
        assert not talked or ear.hears(ear.GAVE_TIME, opening)
        assert not ear.hears(ear.ONLY_ARRANGED if talked else ear.TALKED_TO_ME, ear.sentences(opening)[0])


@given(visits(), writers(interested=False), st.integers(0, 3))
def thank_even_so_in_words(visit: Interview, writer: Candidate, variant: int) -> None:
    """Somebody who does not want the job gives thanks all the same, first, and says nothing against anybody."""
    for note in compose_notes(visit, writer, wording=ear.voice(variant)):
        assert note.points[0] is Point.THANKS
        assert ear.hears(ear.THANKS, " ".join(ear.sentences(note.paragraphs[0])[:2]))
        assert not ear.hears(ear.REPROACH, ear.said(note))


@given(visits(), writers(), house_rules())
def thank_even_so_is_the_reason(visit: Interview, writer: Candidate, policy: Policy) -> None:
    """It is cited exactly where the job is not wanted."""
    because = explain_points_for(visit, writer, policy=policy).because
    assert (Guideline.THANK_EVEN_SO in because) is not writer.interested


@given(visits(), writers())
def thank_even_so_the_same_people(visit: Interview, writer: Candidate) -> None:
    """Whether one wants the job changes what is said, and nobody to whom it is said."""
    other = attrs.evolve(writer, interested=not writer.interested)
    assert [n.to for n in compose_notes(visit, writer)] == [n.to for n in compose_notes(visit, other)]


@given(visits(informational=True), writers(interested=False))
def thank_even_so_for_information(visit: Interview, writer: Candidate) -> None:
    """After a talk for information nobody withdraws from anything: there is only thanks."""
    for note in compose_notes(visit, writer):
        assert note.kind is MessageKind.THANK_YOU
        assert not ear.hears(ear.WITHDRAWS, note.text)


@pytest.mark.parametrize("law", laws(globals()))
def test_law(law: Callable[[], None]) -> None:
    law()
