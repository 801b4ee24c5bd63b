"""What each kind of message about a decision or an offer must and must not say, over all facts."""

import re
from collections.abc import Callable, Sequence
from datetime import date, datetime
from functools import cache
from itertools import chain
from random import Random
from typing import Any, Final
from zoneinfo import ZoneInfo

import pytest

from interview_etiquette import (
    ENGLISH,
    Candidate,
    English,
    Interview,
    Medium,
    MessageKind,
    Offer,
    OfferForm,
    OfferStatus,
    Person,
    SalaryReply,
    Term,
    compose_salary_answer,
)
from interview_etiquette.english import BOOK
from interview_etiquette.english.saying.salary_answers import INFORMATIONAL, INTERESTED, NOT_INTERESTED
from interview_etiquette.occasion import Occasion
from interview_etiquette.points import Point, flat, lay_out
from interview_etiquette.wording import Paragraph
from tests.occasions import body, said, suits

_NEW_YORK: Final = ZoneInfo("America/New_York")
_ENDED_AT: Final = datetime(2026, 5, 19, 15, 30, tzinfo=_NEW_YORK)
_RECEIVED_AT: Final = datetime(2026, 5, 26, 10, tzinfo=_NEW_YORK)
_ANSWER_BY: Final = date(2026, 6, 5)
_UNTIL: Final = date(2026, 6, 15)
_STARTS_ON: Final = date(2026, 7, 1)
_BEFORE: Final = date(2026, 6, 1)
_AFTER: Final = date(2026, 7, 10)
_OTHER_OFFER: Final = Offer(OfferForm.FORMAL_LETTER, "Buyer", "Rivendell Foods", date(2026, 6, 8))
_PRIORITIES: Final = (
    (),
    ("base salary",),
    ("base salary", "a start date in July"),
    ("base salary", "remote work two days a week", "the review date"),
    ("to start in July",),
)
_OF_AN_OFFER: Final = (
    MessageKind.ACKNOWLEDGMENT,
    MessageKind.OFFER_REMINDER,
    MessageKind.OFFER_INQUIRY,
    MessageKind.TIME_REQUEST,
    MessageKind.COUNTER_PROPOSAL,
    MessageKind.ACCEPTANCE,
    MessageKind.DECLINE,
)
_OF_A_DECISION: Final = (MessageKind.STATUS_INQUIRY, MessageKind.DEADLINE_NOTICE, MessageKind.CLOSING_THANKS)
_KINDS: Final = (*_OF_A_DECISION, *_OF_AN_OFFER)
_STATUS: Final = {
    MessageKind.OFFER_REMINDER: (OfferStatus.OPEN, OfferStatus.ACCEPTED),
    MessageKind.ACCEPTANCE: (OfferStatus.ACCEPTED,),
    MessageKind.DECLINE: (OfferStatus.DECLINED,),
    MessageKind.CLOSING_THANKS: (OfferStatus.WITHDRAWN,),
}
_LENGTHS: Final = {
    MessageKind.STATUS_INQUIRY: (30, 110),
    MessageKind.DEADLINE_NOTICE: (30, 120),
    MessageKind.CLOSING_THANKS: (20, 100),
    MessageKind.ACKNOWLEDGMENT: (25, 130),
    MessageKind.OFFER_REMINDER: (25, 100),
    MessageKind.OFFER_INQUIRY: (25, 100),
    MessageKind.TIME_REQUEST: (30, 130),
    MessageKind.COUNTER_PROPOSAL: (30, 150),
    MessageKind.ACCEPTANCE: (28, 140),
    MessageKind.DECLINE: (25, 140),
}
_EVERYWHERE: Final = (
    "hesitate|perfect fit|hit the ground|passionate|thrilled|esteemed|skill ?set|pick your brain|in advance"
    "|after careful consideration|just checking|per my|touch base|circle back|reach out|at your earliest|kindly"
    "|pursuant|herewith|[\u2013\u2014]| - "
)
_GRIEVANCE: Final = (
    "still (?:have|has) ?n[o']t|waiting|heard nothing|no (?:word|reply|news)|disappoint|promised|overdue|delay"
)
_YES_OR_NO: Final = (
    "accept|declin|joining you|join (?:you|the team)|turn (?:it|the offer) down|say(?:ing)? yes|regret|unfortunately"
)
_CONDITION: Final = "provided|unless|as long as|subject to|on condition|depending|assuming|contingent|once (?:you|I)|if you (?:can|could|would|will)"
_NEGOTIABLE: Final = "at this (?:time|point)|for now|unless|reconsider|counter|salary|pay|compensation|better|unable|cannot|if you|different terms"
_ULTIMATUM: Final = "otherwise|unless|must|require|demand|final|insist|walk away|another offer|elsewhere|minimum|at least|first and foremost|most important"
_THREAT: Final = "otherwise|unless|must|forced|will accept|going to accept|lose|no choice|Rivendell|Buyer"
_ARGUMENT: Final = "why|reconsider|disappoint|mistake|unfair|wrong|surpris|deserve|feedback"
_UNMISTAKABLE_NO: Final = (
    r"\bdeclin(?:e|ing) |decided not to (?:accept the offer|take the (?:position|job))|turn (?:the offer|it) down"
)
_UNMISTAKABLE_YES: Final = r"\b(?:accept|accepting)\b|say yes to"


_Choose = Callable[[Sequence[Any]], Any]


def _a_reader(choose: _Choose) -> Person:
    return Person(
        "Sara Lind",
        form_of_address=choose([None, "Sara", "Ms. Lind"]),
        appreciated=choose(
            [
                None,
                "your account of the new routes",
                "explaining the roadmap",
                "meeting the night crew",
                "that you asked",
                "better than I hoped",
                "n/a",
            ]
        ),
    )


def _a_candidate(choose: _Choose) -> Candidate:
    return Candidate(
        choose(["Noor Haddad", "Ben Alvarez", "Grace Kim"]),
        interested=choose([True, True, False]),
        drawn_by=choose(
            [
                None,
                None,
                "the new bus network",
                "working with children",
                "that you build in the open",
                "New York City",
                "the routes, the riders, and the river",
            ]
        ),
        reason=choose(
            [
                None,
                "I have taken a position closer to home",
                "the commute",
                "for family reasons",
                "family reasons",
                "that we move",
            ]
        ),
        internal=choose([False, False, True]),
    )


def _an_interview(choose: _Choose, kind: MessageKind, reader: Person) -> Interview:
    other = Person("Tom Becker")
    may_inform = kind in _OF_A_DECISION
    return Interview(
        position=choose(["Route Planner", "Summer Clerkship", None if may_inform else "Nurse"]),
        ended_at=_ENDED_AT,
        invited_by=choose([reader, other]),
        interviewers=choose([(), (reader,), (other,)]),
        organization=choose([None, "Brightcart"]),
        reply_expected=choose([None, date(2026, 5, 27)]),
    )


def _an_offer(choose: _Choose, kind: MessageKind) -> Offer:
    return Offer(
        choose([None, *OfferForm]),
        choose(["Route Planner", "Summer Clerkship"]),
        choose([None, "Brightcart"]),
        choose([None, _ANSWER_BY]),
        choose(_STATUS.get(kind, (OfferStatus.OPEN,))),
        received_at=_RECEIVED_AT,
        salary=choose([None, "$72,000 a year"]),
        starts_on=choose([None, _STARTS_ON]),
        terms=choose([None, (Term.SALARY,), tuple(Term)[:3], tuple(Term)[:-1], tuple(Term)]),
    )


def _an_occasion(choose: _Choose, kind: MessageKind) -> Occasion:
    reader = _a_reader(choose)
    offered = kind in _OF_AN_OFFER or (kind is MessageKind.CLOSING_THANKS and choose([True, False]))
    interviewed = not offered or choose([True, True, False])
    return Occasion(
        _an_interview(choose, kind, reader) if interviewed else None,
        _a_candidate(choose),
        reader,
        kind=kind,
        medium=choose([*Medium]),
        written_on=choose([None, _BEFORE, _AFTER]),
        thanked=choose([True, False]),
        met_before=choose([True, False]),
        offer=_an_offer(choose, kind) if offered else None,
        priorities=choose(_PRIORITIES),
        until=_UNTIL if kind is MessageKind.TIME_REQUEST else None,
        because=choose(
            [
                None,
                "I have an interview elsewhere",
                "my wife is still deciding",
                "an interview elsewhere",
                "to talk to my family",
                "family reasons",
                "that we move",
            ]
        ),
        other_offer=_OTHER_OFFER if kind is MessageKind.DEADLINE_NOTICE else None,
    )


@cache
def _written(kind: MessageKind) -> list[tuple[Occasion, tuple[Paragraph, ...]]]:
    """Three hundred occasions of a kind with what is said on each, for whatever law looks at them: writing is the cost."""
    choose = Random(kind.name).choice  # noqa: S311
    occasions = [_an_occasion(choose, kind) for _ in range(300)]
    return [(occasion, body(occasion, English(variant % 41))) for variant, occasion in enumerate(occasions)]


def _letters(*kinds: MessageKind) -> list[tuple[Occasion, str]]:
    return [(occasion, _text(paragraphs)) for kind in kinds for occasion, paragraphs in _written(kind)]


def _text(paragraphs: Sequence[Paragraph]) -> str:
    return "\n\n".join(paragraph.text for paragraph in paragraphs)


def _found(pattern: str, text: str) -> list[str]:
    return re.findall(rf"(?i)\b(?:{pattern})", text)


class TestEveryKind:
    """Laws of all ten kinds."""

    def test_says_each_point_of_its_outline_once_and_in_order(self) -> None:
        for occasion, paragraphs in chain.from_iterable(map(_written, _KINDS)):
            points = [point for sentence in said(paragraphs) for point in sentence.says]
            assert points == list(flat(lay_out(occasion)))

    def test_has_no_empty_slot_and_ends_in_a_closing(self) -> None:
        for _, paragraphs in chain.from_iterable(map(_written, _KINDS)):
            assert not _found(r"\{|\}|None|  | [.,;?]", _text(paragraphs))
            assert paragraphs[-1].sentences[-1].says == ()

    def test_uses_no_worn_phrase(self) -> None:
        for _, text in _letters(*_KINDS):
            assert not _found(_EVERYWHERE, text)

    def test_is_as_long_as_such_letters_are(self) -> None:
        for occasion, text in _letters(*_KINDS):
            shortest, longest = _LENGTHS[occasion.kind]
            length = len(text.split())
            assert length <= longest
            assert length >= shortest or occasion.is_informational

    def test_names_the_position_once(self) -> None:
        for occasion, text in _letters(*_KINDS):
            if occasion.position is not None:
                assert text.count(occasion.position) == 1

    def test_names_pay_only_where_it_restates_or_negotiates(self) -> None:
        for occasion, text in _letters(*_KINDS):
            if occasion.kind not in (MessageKind.ACCEPTANCE, MessageKind.COUNTER_PROPOSAL):
                assert "$" not in text
                assert Point.MISSING_TERMS in flat(lay_out(occasion)) or not _found(
                    "salary|pay|compensation|wage", text
                )

    def test_is_not_contracted_in_a_letter(self) -> None:
        for occasion, text in _letters(*_KINDS):
            if occasion.medium is Medium.LETTER:
                assert "'" not in text

    def test_speaks_of_joining_only_where_the_writer_would_be_new(self) -> None:
        for occasion, text in _letters(*_KINDS):
            if occasion.candidate.internal:
                assert not _found("join|cross(?:ing)? paths|paths will cross", text)

    def test_states_no_past_date_as_to_come(self) -> None:
        for occasion, text in _letters(*_KINDS):
            if occasion.written_on == _AFTER:
                assert "June 5" not in text or occasion.kind is MessageKind.OFFER_INQUIRY
                assert not _found(r"(?:will|'ll)\b[^.?]*(?:June 5|June 8|July 1)\b", text)


class TestStatusInquiry:
    """A status inquiry places the writer, asks, and states no grievance."""

    def test_states_no_grievance(self) -> None:
        for _, text in _letters(MessageKind.STATUS_INQUIRY):
            assert not _found(_GRIEVANCE, text)

    def test_places_the_writer_and_asks(self) -> None:
        for _, text in _letters(MessageKind.STATUS_INQUIRY):
            assert "May 19" in text
            assert _found("stands?|coming along|timeline|decision|decide", text)
            assert _found("when|timeline", text)


class TestDeadlineNotice:
    """A deadline notice names the other offer's date, is a question, and threatens nobody."""

    def test_names_the_date_and_asks(self) -> None:
        for _, text in _letters(MessageKind.DEADLINE_NOTICE):
            assert text.count("June 8") == 1
            assert "?" in text

    def test_threatens_nobody_and_keeps_the_other_employer_to_itself(self) -> None:
        for _, text in _letters(MessageKind.DEADLINE_NOTICE):
            assert not _found(_THREAT, text)

    def test_keeps_interest_where_there_is_any(self) -> None:
        for occasion, text in _letters(MessageKind.DEADLINE_NOTICE):
            heard = bool(_found("interest|appeal|join|love|draw|excit|like th|want to|like to", text))
            assert heard or not occasion.candidate.interested or occasion.is_informational


class TestClosingThanks:
    """Closing thanks thank, and argue nothing."""

    def test_thanks_and_argues_nothing(self) -> None:
        for _, text in _letters(MessageKind.CLOSING_THANKS):
            assert _found("thank|appreciate|grateful|meant a lot|honored|glad", text)
            assert not _found(_ARGUMENT, text)

    def test_speaks_of_an_offer_only_where_there_was_one(self) -> None:
        for occasion, text in _letters(MessageKind.CLOSING_THANKS):
            assert bool(_found("offer", text)) is (occasion.offer is not None)


class TestAcknowledgment:
    """An acknowledgment thanks, and says neither yes nor no."""

    def test_says_neither_yes_nor_no(self) -> None:
        for _, text in _letters(MessageKind.ACKNOWLEDGMENT):
            assert not _found(_YES_OR_NO, text)

    def test_says_when_the_answer_comes(self) -> None:
        for occasion, text in _letters(MessageKind.ACKNOWLEDGMENT):
            points = flat(lay_out(occasion))
            if Point.ANSWER_DATE in points:
                theirs = occasion.offer is not None and occasion.offer.answer_by is not None
                assert ("June 5" if theirs else "June 9") in text
            elif not {Point.WRITTEN_OFFER, Point.MISSING_TERMS} & set(points):
                assert _found("soon", text)

    def test_asks_for_writing_or_awaits_it(self) -> None:
        for occasion, text in _letters(MessageKind.ACKNOWLEDGMENT):
            if Point.WRITTEN_OFFER in flat(lay_out(occasion)):
                assert _found("in writing|formal offer", text)


class TestReminderAndInquiry:
    """Neither reproaches; each asks."""

    def test_reproaches_nobody(self) -> None:
        for _, text in _letters(MessageKind.OFFER_REMINDER, MessageKind.OFFER_INQUIRY):
            assert not _found(_GRIEVANCE, text)

    def test_the_reminder_asks_for_the_offer(self) -> None:
        for _, text in _letters(MessageKind.OFFER_REMINDER):
            assert _found("in writing|written offer|formal offer|offer in writing", text)

    def test_the_inquiry_asks_whether_the_offer_stands(self) -> None:
        for _, text in _letters(MessageKind.OFFER_INQUIRY):
            assert _found(
                "(?:offer|it) (?:is )?still (?:stands?|open)|the offer still stand|offer still open",
                text,
            )

    def test_the_inquiry_owns_the_date_that_has_passed(self) -> None:
        for occasion, text in _letters(MessageKind.OFFER_INQUIRY):
            assert occasion.offer is not None
            if occasion.offer.answer_by is not None and occasion.written_on == _AFTER:
                assert "June 5" in text


class TestTimeRequest:
    """A time request names exactly one date, asks, and takes nothing for granted."""

    def test_names_one_date(self) -> None:
        for _, text in _letters(MessageKind.TIME_REQUEST):
            assert re.findall(r"(?:May|June|July) \d+", text) == ["June 15"]

    def test_asks_and_takes_nothing_for_granted(self) -> None:
        for _, text in _letters(MessageKind.TIME_REQUEST):
            assert _found(r"may I|could I|would (?:it|you|\w+ \w+) ?(?:be|work)?|like to ask|wanted to ask", text)
            assert not _found(
                "I will (?:give|answer|decide)|I'll (?:give|answer|decide)|for (?:giving|granting|allowing)", text
            )


class TestCounterProposal:
    """A counter-proposal names its priorities in their order, each once, invites a talk, and sets no ultimatum."""

    def test_names_its_priorities_in_their_order_each_once(self) -> None:
        for occasion, text in _letters(MessageKind.COUNTER_PROPOSAL):
            places = [text.find(priority) for priority in occasion.priorities]
            assert places == sorted(places)
            assert all(text.count(priority) == 1 for priority in occasion.priorities)

    def test_invites_a_talk_and_sets_no_ultimatum(self) -> None:
        for _, text in _letters(MessageKind.COUNTER_PROPOSAL):
            assert _found("talk|discuss|conversation|call|phone|telephone", text)
            assert not _found(_ULTIMATUM, text)


class TestAcceptance:
    """An acceptance is an unmistakable yes without conditions, and restates what is known."""

    def test_is_an_unmistakable_yes_without_conditions(self) -> None:
        for _, text in _letters(MessageKind.ACCEPTANCE):
            assert _found(_UNMISTAKABLE_YES, text.split(". ")[0])
            assert not _found(_CONDITION, text)

    def test_restates_title_salary_and_start(self) -> None:
        for occasion, text in _letters(MessageKind.ACCEPTANCE):
            offer = occasion.offer
            assert offer is not None
            known = [offer.position, offer.salary, None if offer.starts_on is None else "July 1"]
            assert [text.count(each) for each in known if each is not None] == [1] * (3 - known.count(None))

    def test_does_not_promise_to_start_on_a_day_that_is_over(self) -> None:
        for occasion, text in _letters(MessageKind.ACCEPTANCE):
            assert occasion.offer is not None
            if occasion.written_on == _AFTER and occasion.offer.starts_on is not None:
                assert not _found("before I start|I(?: wi|')ll start|first day|get(?:ting)? started", text)


class TestDecline:
    """A decline is unmistakable and brief, does not sound negotiable, and names no pay."""

    def test_is_an_unmistakable_no_that_is_not_negotiable(self) -> None:
        for _, text in _letters(MessageKind.DECLINE):
            assert len(_found(_UNMISTAKABLE_NO, text)) == 1
            assert not _found(_NEGOTIABLE, text)

    def test_gives_the_reason_that_was_given(self) -> None:
        for occasion, text in _letters(MessageKind.DECLINE):
            reason = occasion.candidate.reason
            assert reason is None or text.count(reason) == 1
            assert reason is not None or "because" not in text.lower()


@pytest.mark.parametrize("kind", _KINDS)
def test_no_sentence_is_idle(kind: MessageKind) -> None:
    """Each entry of the book is said on some occasion."""
    choose = Random(0).choice  # noqa: S311
    idle = {entry.text: entry for entry in BOOK.sentences[kind]}
    for round_ in range(14_000):
        occasion = _an_occasion(choose, kind)
        if any(suits(entry, occasion) for entry in idle.values()):
            for variant in range(round_, round_ + 30, 3):
                for sentence in said(body(occasion, English(variant))):
                    idle.pop(sentence.source, None)
        if not idle:
            return
    pytest.fail(f"not said: {[*idle]}")


_TABLES: Final = {
    "interested": (INTERESTED, Candidate("Noor Haddad"), "Planner"),
    "not interested": (NOT_INTERESTED, Candidate("Noor Haddad", interested=False), "Planner"),
    "informational": (INFORMATIONAL, Candidate("Noor Haddad"), None),
}


@pytest.mark.parametrize("mood", _TABLES)
@pytest.mark.parametrize("reply", SalaryReply)
class TestSalaryAnswers:
    """An answer to a question about pay is two or three spoken sentences; a number stands in none but a range given."""

    def test_each_text_is_short_spoken_and_without_a_number(self, reply: SalaryReply, mood: str) -> None:
        for text in _TABLES[mood][0][reply]:
            assert 2 <= len(re.findall(r"[.?](?: |$)", text)) <= 3
            assert "'" in text
            assert not re.search(r"\d", text)
            assert not _found(_EVERYWHERE, text)

    def test_the_range_is_given_only_where_it_is_called_for(self, reply: SalaryReply, mood: str) -> None:
        _, candidate, position = _TABLES[mood]
        interview = Interview(position=position, ended_at=_ENDED_AT, invited_by=Person("Ada Okafor"))
        for variant in range(12):
            wording = English(variant)
            plain = compose_salary_answer(reply, interview, candidate, wording=wording)
            ranged = compose_salary_answer(
                reply, interview, candidate, salary_range="$65,000 to $72,000.", wording=wording
            )
            assert "$" not in plain
            assert ("$65,000 to $72,000" in ranged) is (reply is SalaryReply.GIVE_RANGE)
            assert ".." not in ranged


def test_the_default_wording_is_the_one_read_here() -> None:
    assert English(0) == ENGLISH


@pytest.mark.parametrize("drawn_by", ["the people I would work with", "a chance to do what I love"])
def test_a_relative_clause_makes_no_sentence_of_a_phrase(drawn_by: str) -> None:
    interview = Interview(position="Route Planner", ended_at=_ENDED_AT, invited_by=Person("Sara Lind"))
    occasion = Occasion(
        interview, Candidate("Noor Haddad", drawn_by=drawn_by), interview.invited_by, kind=MessageKind.STATUS_INQUIRY
    )
    assert f" {drawn_by}" in _text(body(occasion))
