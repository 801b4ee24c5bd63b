"""Composing: who reads, which kind it is, what it cannot do without, and one path for all of them."""

import re
from collections.abc import Callable
from datetime import date, datetime, timedelta
from typing import Any, Final

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from interview_etiquette import (
    ENGLISH,
    OUTLINES,
    Application,
    Candidate,
    English,
    Exchange,
    FactTypeError,
    FactValueError,
    Interview,
    Medium,
    MessageKind,
    Note,
    Occasion,
    Offer,
    OfferForm,
    OfferStatus,
    Paragraph,
    Person,
    Point,
    Policy,
    SalaryReply,
    Sentence,
    Step,
    Wording,
    compose_message,
    compose_note,
    compose_notes,
    compose_offer_reply,
    compose_salary_answer,
    compose_step,
    next_step,
    others_to_thank,
    plan_follow_up,
    points_for,
    recipients_for,
)
from interview_etiquette.strategies import candidates, interviews, policies

from .laws import ear
from .laws.practice import (
    ABOUT_AN_OFFER,
    ANSWER_BY,
    ELSEWHERE,
    HR,
    MANAGER,
    OFFERED_ON,
    OURS,
    SARA,
    TITLE,
    TOM,
    TUESDAY,
    WEEK_BEFORE,
    applications,
    house_rules,
    message,
    offers,
    visits,
    writers,
)

NOOR: Final = Candidate("Noor Haddad")
VISIT: Final = Interview(position=TITLE, ended_at=TUESDAY, invited_by=MANAGER)
BY_HR: Final = Interview(position=TITLE, ended_at=TUESDAY, invited_by=HR, interviewers=[MANAGER], also_met=[TOM])
OFFER: Final = Offer(OfferForm.FORMAL_LETTER, TITLE, answer_by=ANSWER_BY, received_at=OFFERED_ON)
APPLICATION: Final = Application(candidate=NOOR, interviews=[BY_HR], offer=OFFER)
GRACE: Final = Person("Grace Oduya")
ACKNOWLEDGED: Final = Exchange(MessageKind.ACKNOWLEDGMENT, OFFERED_ON + timedelta(hours=1))
OFFERED: Final = applications(offered=offers())


# The points


@given(interviews(), candidates(), policies(), st.sampled_from(Medium))
def test_a_note_makes_the_points_that_the_rule_names(
    interview: Interview, candidate: Candidate, policy: Policy, medium: Medium
) -> None:
    """Whatever text the facts hold, what is explained is what is composed."""
    for note in compose_notes(interview, candidate, medium=medium, policy=policy):
        assert note.points == points_for(interview, candidate, to=note.to, policy=policy)
        assert note.medium is medium


def test_what_a_withdrawal_values_is_said_to_the_reader_before_others_are_thanked() -> None:
    visit = attrs.evolve(BY_HR, interviewers=[attrs.evolve(MANAGER, appreciated="your questions")])
    writer = attrs.evolve(NOOR, interested=False, own_words="Since then I have been counting pallets in my sleep.")
    *_, appreciated, own_words, others = points_for(visit, writer, to=visit.interviewers[0])
    assert (appreciated, own_words, others) == (Point.APPRECIATED, Point.OWN_WORDS, Point.THANK_OTHERS)


@given(st.sampled_from(OURS), OFFERED)
def test_a_message_makes_points_of_its_outline_in_their_order(kind: MessageKind, application: Application) -> None:
    """There are never more paragraphs than the outline has."""
    note = message(kind, application)
    listed = [line.point for paragraph in OUTLINES[kind] for line in paragraph]
    assert note.kind is kind
    assert list(note.points) == [point for point in listed if point in note.points]
    assert note.points[0] in {Point.THANKS, Point.OFFER_THANKS, Point.ACCEPTANCE}
    assert 1 <= len(note.paragraphs) <= len(OUTLINES[kind])


NEVER: Final = {
    MessageKind.ACKNOWLEDGMENT: {Point.ACCEPTANCE, Point.DECLINE, Point.PRIORITIES},
    MessageKind.WITHDRAWAL: {Point.ENTHUSIASM, Point.QUALIFICATIONS, Point.REPLY_DATE},
    MessageKind.DECLINE: {Point.ENTHUSIASM, Point.PRIORITIES},
    MessageKind.THANK_YOU: {Point.OFFER_THANKS, Point.PRIORITIES, Point.TERMS},
}


def test_every_kind_of_yours_has_an_outline_and_theirs_have_none() -> None:
    assert set(OUTLINES) == set(OURS)
    for kind, points in NEVER.items():
        assert not points & {line.point for paragraph in OUTLINES[kind] for line in paragraph}


@pytest.mark.parametrize("kind", OURS, ids=lambda kind: kind.value)
def test_an_outline_says_nothing_twice_and_names_the_position_early(kind: MessageKind) -> None:
    points = [line.point for paragraph in OUTLINES[kind] for line in paragraph]
    assert len(set(points)) == len(points)
    assert Point.POSITION in {line.point for line in OUTLINES[kind][0]}


# After an interview: `compose_note` and `compose_notes`


@given(visits(), writers(), house_rules())
def test_notes_are_to_the_recipients_and_each_can_be_composed_alone(
    visit: Interview, writer: Candidate, rules: Policy
) -> None:
    """One by one they have the words that they have together."""
    together = compose_notes(visit, writer, policy=rules)
    assert tuple(note.to for note in together) == recipients_for(visit, policy=rules)
    assert together == tuple(compose_note(visit, writer, to=note.to, policy=rules) for note in together)
    assert together[0] == compose_note(visit, writer, policy=rules)


@given(visits(), writers())
def test_anybody_who_was_there_can_be_written_to(visit: Interview, writer: Candidate) -> None:
    """A note to somebody who gets none by the rules asks for nobody to be thanked, and repeats no other note."""
    notes = compose_notes(visit, writer)
    withdrawn = not (writer.interested or visit.is_informational)
    assert {note.kind for note in notes} == {MessageKind.WITHDRAWAL if withdrawn else MessageKind.THANK_YOU}
    bodies = {note.paragraphs for note in notes}
    for person in others_to_thank(visit):
        note = compose_note(visit, writer, to=person)
        assert note.to == person
        assert Point.THANK_OTHERS not in note.points
        assert note.paragraphs not in bodies


def test_a_reader_is_found_under_another_spelling() -> None:
    bare = Person("ada  okafor")
    assert compose_note(VISIT, NOOR, to=bare) == compose_note(VISIT, NOOR, to=MANAGER)


def test_the_writers_own_mention_is_left_out() -> None:
    """A calendar lists the candidate among those invited; somebody of that name with another address is a namesake."""
    listed = attrs.evolve(BY_HR, also_met=[TOM, Person("noor haddad")])
    assert compose_notes(listed, NOOR) == compose_notes(BY_HR, NOOR)
    assert points_for(listed, NOOR) == points_for(BY_HR, NOOR)
    assert plan_follow_up(listed, NOOR) == plan_follow_up(BY_HR, NOOR)
    with pytest.raises(FactValueError, match="^to: got 'Noor Haddad'"):
        compose_note(listed, NOOR, to=Person("Noor Haddad"))
    namesake = Person("Noor Haddad", email="other@mail.example")
    met = attrs.evolve(BY_HR, also_met=[namesake])
    assert compose_note(met, attrs.evolve(NOOR, email="noor@mail.example"), to=namesake).to == namesake


# With an application: `compose_message`


@given(st.sampled_from(OURS), OFFERED)
def test_a_message_goes_to_whoever_made_the_offer_or_to_the_first_recipient(
    kind: MessageKind, application: Application
) -> None:
    offer, note = application.offer, message(kind, application)
    assert offer is not None
    gone = kind is MessageKind.CLOSING_THANKS and offer.status is OfferStatus.WITHDRAWN
    expected = recipients_for(application.interview)[0]
    if offer.made_by is not None and (gone or kind in ABOUT_AN_OFFER):
        expected = offer.made_by
    assert note.to.name == expected.name


def test_closing_thanks_go_to_whoever_made_the_offer_where_it_was_withdrawn() -> None:
    for status, reader in ((OfferStatus.WITHDRAWN, MANAGER), (OfferStatus.OPEN, HR)):
        offered = attrs.evolve(APPLICATION, offer=attrs.evolve(OFFER, made_by=MANAGER, status=status))
        assert compose_message(MessageKind.CLOSING_THANKS, offered).to == reader


@given(st.sampled_from(OURS), OFFERED, st.data())
def test_a_message_can_go_to_anybody_known(kind: MessageKind, application: Application, data: st.DataObject) -> None:
    made_by = None if application.offer is None else application.offer.made_by
    known = (*application.interview.people, *filter(None, (made_by,)))
    to = data.draw(st.sampled_from(known))
    assert message(kind, application, to=to).to.name == to.name


def test_a_message_goes_to_nobody_unknown() -> None:
    with pytest.raises(FactValueError, match="^to: got 'Grace Oduya', want one of the last interview's people"):
        compose_message(MessageKind.STATUS_INQUIRY, APPLICATION, to=GRACE)


def test_a_thank_you_with_an_application_is_that_without() -> None:
    """The application knows more only where there was an earlier round."""
    assert compose_message(MessageKind.THANK_YOU, APPLICATION) == compose_note(BY_HR, NOOR)
    again = attrs.evolve(APPLICATION, interviews=[attrs.evolve(BY_HR, ended_at=WEEK_BEFORE), BY_HR])
    text = ear.said(compose_message(MessageKind.THANK_YOU, again, to=MANAGER))
    assert text != ear.said(compose_note(BY_HR, NOOR, to=MANAGER))
    assert ear.hears(r"\bagain\b|\banother\b|\bsecond\b|\bmore\b|\breturn\b|\bfurther\b|\bonce more\b", text)


NEEDED: Final[list[tuple[MessageKind, dict[str, Any], str]]] = [
    *((kind, {"offer": None}, "application.offer: got None, want an offer, which the") for kind in ABOUT_AN_OFFER),
    (MessageKind.DEADLINE_NOTICE, {}, "other_offer: got None, want an offer with answer_by"),
    (MessageKind.REPLY, {}, "kind: got REPLY, want a kind of message of yours"),
    (MessageKind.REJECTION, {}, "kind: got REJECTION, want a kind of message of yours"),
]


@pytest.mark.parametrize(("kind", "changes", "refusal"), NEEDED, ids=[kind.value for kind, *_ in NEEDED])  # pyright: ignore[reportArgumentType]
def test_what_a_kind_cannot_do_without_is_refused_by_name(
    kind: MessageKind, changes: dict[str, Any], refusal: str
) -> None:
    with pytest.raises(FactValueError, match=f"^{re.escape(refusal)}"):
        compose_message(kind, attrs.evolve(APPLICATION, **changes))


def test_a_deadline_notice_needs_the_date_of_the_other_offer() -> None:
    undated = attrs.evolve(ELSEWHERE, answer_by=None)
    with pytest.raises(
        FactValueError, match="^other_offer: got None, want an offer with answer_by, which the deadline"
    ):
        compose_message(MessageKind.DEADLINE_NOTICE, APPLICATION, other_offer=undated)


def asked_until(offer: Offer, **given_: Any) -> str:
    application = attrs.evolve(APPLICATION, offer=offer)
    return ear.said(compose_message(MessageKind.TIME_REQUEST, application, **given_))


@pytest.mark.parametrize(
    ("offer", "given_", "asked"),
    [
        (OFFER, {"until": date(2026, 6, 17)}, date(2026, 6, 17)),
        (OFFER, {}, date(2026, 6, 11)),
        (attrs.evolve(OFFER, received_at=None), {}, date(2026, 6, 16)),
        (attrs.evolve(OFFER, answer_by=date(2026, 6, 12)), {}, date(2026, 6, 19)),
        (OFFER, {"policy": Policy(decision_time=timedelta(days=30))}, date(2026, 6, 16)),
        (OFFER, {"written_on": date(2026, 6, 11)}, date(2026, 6, 11)),
        (OFFER, {"written_on": date(2026, 6, 12)}, date(2026, 6, 19)),
        (OFFER, {"written_on": date(2026, 6, 9), "until": date(2026, 6, 9)}, date(2026, 6, 9)),
    ],
)
def test_a_time_request_asks_until_the_date_given_or_the_usual_one(
    offer: Offer, given_: dict[str, Any], asked: date
) -> None:
    """By default that of `date_to_ask_for`, else a week after theirs, and never a date that is over."""
    assert ear.gives(asked, asked_until(offer, **given_))


@pytest.mark.parametrize("days", [-1, 0, 1])
def test_only_a_later_date_is_said_to_be_later_than_the_one_that_was_asked_for(days: int) -> None:
    named = date(2026, 6, 16)
    offer = attrs.evolve(OFFER, answer_by=named)
    texts = [asked_until(offer, until=named + timedelta(days), wording=English(variant)) for variant in range(12)]
    said = [ear.hears(r"later than (you asked|the day you named)|asked to hear sooner", text) for text in texts]
    assert any(said) is (days > 0)


def test_a_time_request_has_a_date_that_is_to_come() -> None:
    with pytest.raises(FactValueError, match="^until: got .*want a date not before written_on, 2026-06-12"):
        asked_until(OFFER, until=date(2026, 6, 11), written_on=date(2026, 6, 12))
    with pytest.raises(FactValueError, match="^until: got None, want a date"):
        asked_until(attrs.evolve(OFFER, answer_by=None, received_at=None))


def test_an_offer_is_the_occasion_to_thank_whoever_has_not_been_thanked_for_the_interview() -> None:
    for thanked, repeats in ((MANAGER, False), (HR, True)):
        line = Exchange(MessageKind.THANK_YOU, TUESDAY, thanked)
        offered = Application(candidate=NOOR, interviews=[BY_HR], offer=OFFER, exchanges=[line])
        note = compose_message(MessageKind.ACKNOWLEDGMENT, offered, to=MANAGER)
        assert (Point.THANKS in note.points) is repeats


# A step: `compose_step`


def step_at(moment: datetime, application: Application, **given_: Any) -> Step:
    step = next_step(application, now=moment, **given_)
    assert step is not None
    return step


def _sentences(note: Note) -> set[str]:
    return {each for each in re.split(r"(?<=[.?!]) ", " ".join(note.paragraphs)) if not each.startswith("Thank you.")}


@pytest.mark.parametrize("form", [None, "Sara"])
@pytest.mark.parametrize("medium", Medium)
@pytest.mark.parametrize("kind", [MessageKind.STATUS_INQUIRY, MessageKind.OFFER_REMINDER, MessageKind.ACKNOWLEDGMENT])
def test_what_is_sent_again_is_said_in_other_words(kind: MessageKind, medium: Medium, form: str | None) -> None:
    """Silence is met by a second inquiry, and a letter follows a call: neither repeats what was written before."""
    letter = Offer(OfferForm.VERBAL, TITLE, received_at=TUESDAY + timedelta(days=20))
    visit = attrs.evolve(VISIT, invited_by=attrs.evolve(SARA, form_of_address=form))
    for name in ("Noor Haddad", "Wei Ito", "Tom Li", "Grace Kim"):
        first = Application(candidate=Candidate(name), interviews=[visit], offer=letter)
        sent = [Exchange(kind, TUESDAY + timedelta(days=9))]
        second = attrs.evolve(first, exchanges=sent)
        notes = [compose_message(kind, each, medium=medium) for each in (first, second)]
        assert not _sentences(notes[0]) & _sentences(notes[1])
        assert notes[0].points == notes[1].points


@pytest.mark.parametrize(
    ("kind", "at"),
    [(MessageKind.STATUS_INQUIRY, TUESDAY), (MessageKind.OFFER_REMINDER, OFFERED_ON + timedelta(days=7))],
)
def test_what_was_sent_as_the_interview_ended_or_since_the_offer_came_counts(kind: MessageKind, at: datetime) -> None:
    sent = attrs.evolve(APPLICATION, exchanges=[Exchange(kind, at)])
    assert compose_message(kind, sent).paragraphs != compose_message(kind, APPLICATION).paragraphs


def test_an_acknowledgment_of_the_same_offer_stays_the_same() -> None:
    offer = Offer(OfferForm.VERBAL, TITLE, received_at=TUESDAY + timedelta(days=8))
    offered = Application(candidate=NOOR, interviews=[VISIT], offer=offer)
    unsaid = compose_message(MessageKind.ACKNOWLEDGMENT, offered)
    for days in (8, 9):
        sent = [Exchange(MessageKind.ACKNOWLEDGMENT, TUESDAY + timedelta(days=days))]
        assert compose_message(MessageKind.ACKNOWLEDGMENT, attrs.evolve(offered, exchanges=sent)) == unsaid


def test_a_step_is_composed_for_each_of_its_readers() -> None:
    step = step_at(TUESDAY, attrs.evolve(APPLICATION, offer=None))
    notes = compose_step(step)
    assert tuple(note.to for note in notes) == step.to == (HR, MANAGER)
    assert {note.kind for note in notes} == {MessageKind.THANK_YOU}
    assert notes == compose_notes(BY_HR, NOOR)


def test_nobody_accepts_a_job_by_default() -> None:
    acknowledged = attrs.evolve(APPLICATION, exchanges=[ACKNOWLEDGED])
    step = step_at(OFFERED_ON + timedelta(days=7), acknowledged)
    assert len(step.kinds) > 1
    choice = ", ".join(kind.name for kind in step.kinds)
    with pytest.raises(FactValueError, match=rf"^kind: got None, want one of the step's kinds \({choice}\)"):
        compose_step(step)
    with pytest.raises(FactValueError, match=r"^kind: got WITHDRAWAL, want one of the step's kinds"):
        compose_step(step, kind=MessageKind.WITHDRAWAL)
    for kind in step.kinds:
        (note,) = compose_step(step, kind=kind)
        assert note.kind is kind


def test_what_is_asked_of_a_step_is_asked_of_its_message() -> None:
    asked = attrs.evolve(APPLICATION, exchanges=[Exchange(MessageKind.ACKNOWLEDGMENT, OFFERED_ON)])
    step = step_at(OFFERED_ON + timedelta(days=1), asked)
    day = OFFERED_ON.date()
    given_: dict[str, Any] = {"medium": Medium.LETTER, "written_on": day, "until": ANSWER_BY + timedelta(days=3)}
    given_ |= {"because": "we move", "wording": English(2)}
    (note,) = compose_step(step, kind=MessageKind.TIME_REQUEST, **given_)
    assert note == compose_message(MessageKind.TIME_REQUEST, asked, to=note.to, **given_)
    assert (note.medium, note.written_on) == (Medium.LETTER, day)
    assert "we move" in note.text


def test_a_step_is_composed_under_its_own_policy_and_with_its_other_offer() -> None:
    by_house_rule = Policy(individual_notes_up_to=9)
    panel = attrs.evolve(BY_HR, interviewers=[MANAGER, TOM], also_met=[])
    step = step_at(TUESDAY, Application(candidate=NOOR, interviews=[panel]), policy=by_house_rule)
    assert compose_step(step) == compose_notes(panel, NOOR, policy=by_house_rule)
    thanked = Application(candidate=NOOR, interviews=[VISIT], exchanges=[Exchange(MessageKind.THANK_YOU, TUESDAY)])
    (notice,) = compose_step(step_at(OFFERED_ON, thanked, other_offer=ELSEWHERE))
    assert notice == compose_message(MessageKind.DEADLINE_NOTICE, thanked, other_offer=ELSEWHERE)


@given(visits(), writers(), st.integers(0, 9))
def test_an_interview_that_is_called_off_is_not_spoken_of_as_if_it_had_been(
    visit: Interview, writer: Candidate, variant: int
) -> None:
    """Whoever withdraws before the interview thanks for the invitation, not for a talk, and nobody through anybody."""
    unwilling = attrs.evolve(writer, interested=False, own_words=None)
    application = Application(candidate=unwilling, interviews=[attrs.evolve(visit, position=TITLE)])
    step = step_at(visit.ended_at - timedelta(minutes=1), application)
    for note in compose_step(step, wording=English(variant)):
        assert note.kind is MessageKind.WITHDRAWAL
        assert Point.THANK_OTHERS not in note.points
        ours = " ".join(note.paragraphs).replace(str(unwilling.reason), "").replace(str(note.to.appreciated), "")
        assert not re.search(
            r"(?i)\b(talk(ed|ing)? with|conversation|meet(ing)? with|again|your time|the time)\b", ours
        )
        assert re.search(r"(?i)\b(invit|arrang|set(ting)? up|coordinat|help with)", note.paragraphs[0])


def test_an_interview_is_called_off_before_it_ends_and_spoken_of_from_then_on() -> None:
    thanks = Exchange(MessageKind.THANK_YOU, TUESDAY)
    unwilling = Application(candidate=attrs.evolve(NOOR, interested=False), interviews=[VISIT], exchanges=[thanks])
    step = step_at(TUESDAY + timedelta(days=1), unwilling)
    spoken_of = compose_message(MessageKind.WITHDRAWAL, unwilling)
    for due_by, been in ((None, True), (TUESDAY, True), (TUESDAY - timedelta(minutes=1), False)):
        (note,) = compose_step(attrs.evolve(step, opens_at=None, due_by=due_by))
        assert (note == spoken_of) is been


@pytest.mark.parametrize(("days", "met"), [(-1, False), (0, True), (1, True)])
def test_the_day_of_writing_tells_whether_the_interview_has_been(days: int, met: bool) -> None:
    unwilling = Application(candidate=attrs.evolve(NOOR, interested=False), interviews=[VISIT], offer=OFFER)
    written_on = TUESDAY.date() + timedelta(days=days)
    withdrawn = compose_message(MessageKind.WITHDRAWAL, unwilling, written_on=written_on)
    assert ("to interview" in withdrawn.text) is not met
    acknowledged = compose_message(MessageKind.ACKNOWLEDGMENT, unwilling, written_on=written_on)
    assert (Point.THANKS in acknowledged.points) is met


@given(OFFERED, st.integers(0, 40), st.sampled_from([None, ELSEWHERE]))
def test_every_step_can_be_composed(application: Application, days: int, other: Offer | None) -> None:
    """Whatever the rows say to send, there are words for it, to each of its readers."""
    step = next_step(application, now=TUESDAY + timedelta(days=days), other_offer=other)
    for kind in () if step is None else step.kinds:
        notes = compose_step(step, kind=kind, until=date(2026, 7, 10))  # type: ignore[arg-type]
        assert tuple(note.to for note in notes) == step.to  # type: ignore[union-attr]
        assert all(note.kind is kind and note.paragraphs for note in notes)


# Without an application: `compose_offer_reply`


REPLIES: Final = {
    OfferStatus.ACCEPTED: MessageKind.ACCEPTANCE,
    OfferStatus.DECLINED: MessageKind.DECLINE,
    OfferStatus.WITHDRAWN: MessageKind.CLOSING_THANKS,
}


@given(offers(), writers(), house_rules())
def test_the_reply_to_an_offer_is_what_its_state_calls_for(offer: Offer, writer: Candidate, rules: Policy) -> None:
    """Answered: what was answered. Open: a decline, or a counter-proposal where one may negotiate, or thanks for it."""
    reply = compose_offer_reply(offer, writer, to=HR, policy=rules)
    written = offer.form is OfferForm.FORMAL_LETTER or (
        offer.form is OfferForm.FORMAL_EMAIL and rules.email_counts_as_written
    )
    if offer.status is not OfferStatus.OPEN:
        assert reply.kind is REPLIES[offer.status]
    elif not writer.interested:
        assert reply.kind is MessageKind.DECLINE
    elif written or rules.negotiate_verbal_offers:
        assert reply.kind is MessageKind.COUNTER_PROPOSAL
    else:
        assert reply.kind is MessageKind.ACKNOWLEDGMENT


def test_the_reply_to_an_offer_follows_the_house_rule_to_its_last_point() -> None:
    by_email = Offer(OfferForm.FORMAL_EMAIL, TITLE, made_by=HR)
    reply = compose_offer_reply(by_email, NOOR, policy=Policy(email_counts_as_written=False))
    assert reply.kind is MessageKind.ACKNOWLEDGMENT
    assert Point.WRITTEN_OFFER in reply.points


@given(offers(), writers(), st.sampled_from([None, *Medium]))
def test_the_reply_to_an_offer_knows_no_interview(offer: Offer, writer: Candidate, medium: Medium | None) -> None:
    """It goes to whoever made the offer, by email unless told otherwise, and thanks for no interview."""
    made_by = offer.made_by or GRACE
    reply = compose_offer_reply(offer, writer, to=None if offer.made_by else GRACE, medium=medium)
    assert reply.to == made_by
    assert reply.medium is (medium or Medium.EMAIL)
    assert Point.THANKS not in reply.points
    assert not ear.hears(r"\binterview\w*\b|\bwhen we (met|talked)\b", ear.said(reply))


def test_the_reply_to_an_offer_can_go_to_somebody_else() -> None:
    offer = attrs.evolve(OFFER, made_by=HR)
    assert compose_offer_reply(offer, NOOR, to=SARA).to == SARA
    assert (
        compose_offer_reply(offer, NOOR, medium=Medium.LETTER, written_on=date(2026, 6, 1)).date_line == "June 1, 2026"
    )


@pytest.mark.parametrize(
    ("arguments", "error", "field"),
    [
        ({"offer": None}, FactTypeError, "offer"),
        ({"to": None}, FactValueError, "to: got None, want the reader"),
        ({"to": "Ada"}, FactTypeError, "to"),
        ({"priorities": "pay"}, FactTypeError, "priorities"),
        ({"priorities": [""]}, FactValueError, r"priorities\[0\]"),
    ],
)
def test_a_reply_needs_an_offer_a_reader_and_several_priorities(
    arguments: dict[str, Any], error: type[Exception], field: str
) -> None:
    whole: dict[str, Any] = {"offer": OFFER, "candidate": NOOR, "to": HR}
    with pytest.raises(error, match=f"^{field}"):
        compose_offer_reply(**(whole | arguments))


# Aloud: `compose_salary_answer`


@given(visits(), writers(), st.sampled_from(SalaryReply), st.integers(0, 3))
def test_the_answer_about_pay_fits_who_is_asked(
    visit: Interview, writer: Candidate, reply: SalaryReply, variant: int
) -> None:
    """Nobody claims to want a job that they do not want, or that there is none of."""
    said = compose_salary_answer(reply, visit, writer, wording=ear.voice(variant))
    if visit.is_informational or not writer.interested:
        assert not ear.hears(ear.COURTSHIP, said)


def test_three_moods_answer_in_three_ways() -> None:
    meeting = attrs.evolve(VISIT, position=None)
    unsure = attrs.evolve(NOOR, interested=False)
    facts = ((VISIT, NOOR), (VISIT, unsure), (meeting, NOOR))
    for reply in SalaryReply:
        assert len({compose_salary_answer(reply, visit, writer) for visit, writer in facts}) == 3


# In another voice


class Curt(Wording):
    """A voice of few words: it decides nothing, so that every rule holds for it, too."""

    def subject(self, occasion: Occasion) -> str:
        return f"{occasion.kind.value}: {occasion.position}"

    def date_line(self, day: date) -> str:
        return day.isoformat()

    def salutation(self, occasion: Occasion) -> str:
        return f"{occasion.to.address},"

    def body(self, occasion: Occasion, outline: tuple[tuple[Point, ...], ...]) -> tuple[Paragraph, ...]:
        return tuple(
            Paragraph(tuple(Sentence(f"{point.value}.", (point,), point.value) for point in points))  # pyright: ignore[reportArgumentType]
            for points in outline
        )

    def sign_off(self, occasion: Occasion) -> str:
        return "Yours,"

    def salary_answer(
        self, reply: SalaryReply, interview: Interview, candidate: Candidate, salary_range: str | None
    ) -> str:
        return f"{reply.value}: {salary_range}"

    def finding(self, remark: object, occasion: Occasion, quote: str | None = None, day: object = None) -> str:
        return str(remark)


CURT: Final = Curt()


def test_another_voice_needs_no_rule_touched() -> None:
    note = compose_note(BY_HR, NOOR, to=MANAGER, wording=CURT)
    assert note.paragraphs == ("thanks. position. thank_others. appreciated. enthusiasm.", "reply_date.")
    assert note.points == compose_note(BY_HR, NOOR, to=MANAGER).points
    assert (note.salutation, note.sign_off) == ("Dr. Okafor,", "Yours,")
    assert plan_follow_up(BY_HR, NOOR, wording=CURT).notes == compose_notes(BY_HR, NOOR, wording=CURT)
    letter = compose_note(VISIT, NOOR, medium=Medium.LETTER, written_on=date(2026, 5, 20), wording=CURT)
    assert letter.date_line == "2026-05-20"


@given(st.sampled_from(OURS), OFFERED)
def test_the_rules_alone_decide_what_is_said(kind: MessageKind, application: Application) -> None:
    """Two voices make the same points, to the same reader, by the same medium."""
    one, other = message(kind, application), message(kind, application, wording=CURT)
    assert (one.to, one.kind, one.medium, one.points) == (other.to, other.kind, other.medium, other.points)
    assert " ".join(other.paragraphs) == " ".join(f"{point.value}." for point in other.points)


@given(OFFERED)
def test_a_range_is_handed_on_only_where_it_is_to_be_given(application: Application) -> None:
    for reply in SalaryReply:
        said = compose_salary_answer(
            reply, application.interview, application.candidate, salary_range="$1 to $2", wording=CURT
        )
        assert said == f"{reply.value}: {'$1 to $2' if reply is SalaryReply.GIVE_RANGE else None}"


def test_an_incomplete_wording_cannot_be_made() -> None:
    class Unfinished(Wording):
        def sign_off(self, occasion: Occasion) -> str:
            return "Yours,"

    with pytest.raises(TypeError, match="abstract"):
        Unfinished()  # type: ignore[abstract]


def test_english_is_the_default_everywhere() -> None:
    assert (
        compose_note(VISIT, NOOR)
        == compose_note(VISIT, NOOR, wording=ENGLISH)
        == compose_note(VISIT, NOOR, wording=English())
    )
    step = step_at(TUESDAY, attrs.evolve(APPLICATION, offer=None))
    assert compose_step(step) == compose_step(step, wording=English())
    assert compose_offer_reply(OFFER, NOOR, to=HR) == compose_offer_reply(OFFER, NOOR, to=HR, wording=ENGLISH)


CALLS: Final[dict[str, Callable[[Any], object]]] = {
    "compose_note": lambda wording: compose_note(VISIT, NOOR, wording=wording),
    "compose_notes": lambda wording: compose_notes(VISIT, NOOR, wording=wording),
    "compose_message": lambda wording: compose_message(MessageKind.THANK_YOU, APPLICATION, wording=wording),
    "compose_offer_reply": lambda wording: compose_offer_reply(OFFER, NOOR, to=HR, wording=wording),
}


@pytest.mark.parametrize("call", CALLS.values(), ids=CALLS)
def test_a_wording_is_a_value_and_not_its_class(call: Callable[[Any], object]) -> None:
    with pytest.raises(FactTypeError, match=r"^wording: got"):
        call(English)


def test_an_answer_is_promised_up_to_its_last_day() -> None:
    offered = Application(candidate=NOOR, interviews=[VISIT], offer=OFFER)
    for days, dated in ((-1, True), (0, True), (1, False)):
        note = compose_message(MessageKind.ACKNOWLEDGMENT, offered, written_on=ANSWER_BY + timedelta(days=days))
        assert (Point.ANSWER_DATE in note.points) is dated


@pytest.mark.parametrize("medium", Medium)
def test_nobody_offers_references_for_a_job_that_they_do_not_want(medium: Medium) -> None:
    interested = [Application(candidate=Candidate("Noor Haddad", mood), interviews=[VISIT]) for mood in (True, False)]
    offers_them = [
        any(
            "references" in compose_message(MessageKind.THANK_YOU, each, medium=medium, wording=English(variant)).text
            for variant in range(20)
        )
        for each in interested
    ]
    assert offers_them == [True, False]


def test_nobody_wishes_for_a_job_that_there_is_not() -> None:
    assert Point.ENTHUSIASM in points_for(VISIT, NOOR)
    assert Point.ENTHUSIASM not in points_for(attrs.evolve(VISIT, position=None), NOOR)


def test_an_email_is_asked_to_become_a_letter_where_it_does_not_count_as_one() -> None:
    by_email = attrs.evolve(OFFER, form=OfferForm.FORMAL_EMAIL)
    offered = Application(candidate=NOOR, interviews=[VISIT], offer=by_email)
    for counts in (True, False):
        note = compose_message(MessageKind.ACKNOWLEDGMENT, offered, policy=Policy(email_counts_as_written=counts))
        assert (Point.WRITTEN_OFFER in note.points) is not counts


def test_the_letter_is_asked_for_before_the_terms() -> None:
    by_email = attrs.evolve(OFFER, form=OfferForm.FORMAL_EMAIL, terms=[])
    offered = Application(candidate=NOOR, interviews=[VISIT], offer=by_email)
    note = compose_message(MessageKind.ACKNOWLEDGMENT, offered, policy=Policy(email_counts_as_written=False))
    assert note.points[-3:] == (Point.WRITTEN_OFFER, Point.MISSING_TERMS, Point.ANSWER_DATE)
