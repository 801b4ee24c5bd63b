"""How an English draft is read: every phrase beside its sentences, and what counts as the same words."""

import re
import time
from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, date, datetime
from functools import cache, partial

import attrs
import pytest

from interview_etiquette import (
    READ_ENGLISH,
    Candidate,
    DraftReading,
    Guideline,
    Interview,
    MessageKind,
    Person,
    Point,
    Role,
)
from interview_etiquette.english import BOOK
from interview_etiquette.english.hearing.blanks import MARKS, blanks_in
from interview_etiquette.english.hearing.draft import Draft
from interview_etiquette.english.hearing.hearing import Ear, Pattern, Phrase, View, index_of, literal_words, phrases_of
from interview_etiquette.english.hearing.layout import draft_of
from interview_etiquette.english.hearing.phrases import (
    BLAMES,
    EMPHATIC,
    HINTS,
    INNOCENT,
    PHRASES,
    REQUESTS,
    ear_of,
    hints_of,
)
from interview_etiquette.english.hearing.reply_dates import dates_in
from interview_etiquette.english.hearing.sentences import plain_words, sentences_of, tidied, words_of
from interview_etiquette.english.hearing.signature import signature_of
from interview_etiquette.english.hearing.titles import names_title
from interview_etiquette.english.hearing.word_classes import CLASSES

ADA = Person("Ada Okafor", Role.HIRING_MANAGER, form_of_address="Dr. Okafor")
TOM = Person("Tom Becker")
INTERVIEW = Interview(
    position="Back-End Engineer",
    ended_at=datetime(2026, 5, 19, 15, 30, tzinfo=UTC),
    invited_by=ADA,
    interviewers=[ADA, TOM],
)
NOOR = Candidate("Noor Haddad", qualifications=["ten years of Python"])
MEANINGS = [(meaning, table, partial(ear_of, meaning)) for meaning, table in PHRASES.items()]
HINTED = [(point, table, partial(hints_of, point)) for point, table in HINTS.items()]
WHATEVER_IS_DENIED = (Guideline.LEAVE_PAY_OUT, Guideline.FILL_EVERY_BLANK)


def said(ear: Ear, text: str, *, denied: bool = False) -> bool:
    """Whether a text says something; `@` stands for a fact in it."""
    words = words_of(tidied(text.replace("@", "Zq")))
    marks = [at if word.text == "zq" else 0 for at, word in enumerate(words, 1)]
    views = map(View.of, sentences_of(words, marks))
    return any(denied or not found.denied for view in views for found in ear.hear(view))


def ear(phrases: Iterable[Phrase], innocent: Iterable[Phrase] = (), emphatic: Iterable[Phrase] = EMPHATIC) -> Ear:
    return Ear(*(index_of([ready(phrase.pattern) for phrase in table]) for table in (phrases, innocent, emphatic)))


@cache
def ready(pattern: str) -> Pattern:
    return Pattern.of(pattern, CLASSES)


def without(table: Sequence[Phrase], phrase: Phrase) -> list[Phrase]:
    return [other for other in table if other is not phrase]


def read(text: str, interview: Interview = INTERVIEW, candidate: Candidate = NOOR) -> DraftReading:
    return READ_ENGLISH(text, interview, candidate)


def faults(text: str) -> dict[str, str]:
    return {fault.guideline.id: fault.quote for fault in read(text).faults}


ELEMENTS = [
    ("tea", "I like tea.", True),
    ("tea", "I like teas.", False),
    ("tea", "I like iced-tea.", True),
    ("tea|milk", "I like milk.", True),
    ("like tea|milk", "I like tea.", True),
    ("like tea|milk", "I like milk.", True),
    ("like tea|milk", "I like pie.", False),
    ("tea*", "I like teas.", True),
    ("like tea*", "I like teas.", True),
    ("like tea*", "I like hot teas.", False),
    ("hot_tea", "I like hot tea.", True),
    ("like hot_tea*", "I like hot teas.", True),
    ("like hot_tea*", "I like hot milk.", False),
    ("BOX", "It is a crate.", True),
    ("BOX", "It is a big box.", True),
    ("BOX", "It is a box.", False),
    ("tea|BOX", "It is a crate.", True),
    ("a BOX|tea", "It is a crate.", True),
    ("a BOX|tea", "It is a tea.", True),
    ("a BOX", "It is a big box.", True),
    ("a BOX", "It is a box.", False),
    ("a BOX? tea", "It is a crate tea.", True),
    ("a BOX? tea", "It is a tea.", True),
    ("tea !BOX", "It is tea crate.", False),
    ("#", "It is 5.", True),
    ("# teas", "It is 5 teas.", True),
    ("like # teas", "I like 50 teas.", True),
    ("like # teas", "I like some teas.", False),
    ("like #_teas", "I like 5 teas.", True),
    ("\u00a4", "It is $5.", True),
    ("\u00a4", "It is \u20ac5.", True),
    ("\u00a4", "It is \u00a35.", True),
    ("\u00a4 or", "It is 1.5k or so.", True),
    ("\u00a4", "It is 5.", False),
    ("is \u00a4 or", "It is $5,000 or so.", True),
    ("is \u00a4 or", "It is 5 or so.", False),
    ("@", "It is Acme.", True),
    ("@ is", "Acme is good.", True),
    ("@ is", "Planner is good.", True),
    ("@ is", "It is good.", False),
    ("\u00a7 is", "Planner is good.", True),
    ("\u00a7 is", "Acme is good.", False),
    ("like ~ tea", "I like tea.", True),
    ("like ~ tea", "I like hot black tea.", True),
    ("like ~ tea", "I like very hot black tea.", False),
    ("like ~ tea", "I like hot, tea.", False),
    ("like ~ tea", "I like hot; tea.", False),
    ("like ~ tea", "I like no tea.", False),
    ("like .. tea", "I like tea.", True),
    ("like .. tea", "I like hot, black tea.", True),
    ("like .. tea", "I like very, very hot tea.", True),
    ("like .. tea", "I like very, very hot black tea.", False),
    ("like .. tea", "I like hot; tea.", False),
    ("like .. tea", "I like not tea.", False),
    ("like ... tea", f"I like {'very ' * 12}tea.", True),
    ("like ... tea", f"I like {'very ' * 13}tea.", False),
    ("like ... tea", "I like hot; tea.", False),
    ("like ... tea", "I like neither tea.", False),
    ("like hot? tea", "I like tea.", True),
    ("like hot? tea", "I like hot tea.", True),
    ("like hot? tea", "I like cold tea.", False),
    ("like hot|cold? tea", "I like cold tea.", True),
    ("tea !time", "It is tea.", True),
    ("tea !time", "It is tea time.", False),
    ("tea !time", "It is tea timely.", True),
    ("tea !for|time", "It is tea time.", False),
    ("tea !..time", "It is tea.", True),
    ("tea !..time", "It is tea time.", False),
    ("tea !..time|place", "It is tea in a good old place.", False),
    ("tea !..time|place", "It is tea in a very good old place.", True),
    ("tea !..time", "It is tea; time for it.", True),
    ("tea for|$", "It is tea.", True),
    ("tea for|$", "It is tea?", True),
    ("tea for|$", "It is tea for me.", True),
    ("tea for|$", "It is tea with milk.", False),
    ("tea !for|$", "It is tea.", False),
    ("tea !for|$", "It is tea with milk.", True),
    ("tea $", "It is tea.", True),
    ("tea $", "Is it tea?", True),
    ("tea $", "Is tea good?", False),
    ("tea ?", "Is it tea?", True),
    ("tea ?", "It is tea.", False),
    ("^ tea", "Tea is good.", True),
    ("^ tea", "It is tea.", False),
    ("tea , milk", "It is tea, milk.", True),
    ("tea , milk", "It is tea milk.", False),
    ("tea ; milk", "It is tea: milk.", True),
    ("tea ; milk", "It is tea, milk.", False),
    ("I like tea", "I like tea.", True),
    ("I like tea", "Like tea.", True),
    ("I like tea", "You like tea.", False),
    ("I like tea", "Dogs like tea.", False),
    ("I like tea", "I came; dogs like tea.", False),
    ("YOU like tea", "I came; dogs like tea.", True),
    ("YOU like tea", "I like tea.", False),
    ("YOU like tea", "Like tea.", True),
    ("YOU like tea", "You like tea.", True),
    ("YOU like tea", "Dogs like tea.", True),
    ("like tea", "I like tea.", True),
    ("like tea", "You like tea.", True),
    ("like tea", "Dogs like tea.", True),
]


def test_what_an_element_of_a_pattern_hears() -> None:
    for pattern, text, heard in ELEMENTS:
        ready = Pattern.of(pattern, {"BOX": "crate big_box chest*"})
        words = words_of(tidied(text))
        marks = [at if word.text in {"acme", "planner"} else 0 for at, word in enumerate(words, 1)]
        views = [View.of(sentence, ("planner",)) for sentence in sentences_of(words, marks)]
        ear = Ear(index_of([ready]), {}, {})
        assert any(True for view in views for _ in ear.hear(view)) is heard, (pattern, text)


@pytest.mark.parametrize(
    ("fact", "heard"), [(None, False), ("like", False), ("hot", True), ("tea", True), ("now", False)]
)
def test_words_that_may_be_a_fact_take_nothing_back(fact: str | None, *, heard: bool) -> None:
    words = words_of("I like hot tea now.")
    marks = [-1 if word.text == fact else 0 for word in words]
    views = map(View.of, sentences_of(words, marks))
    ear = Ear(index_of([Pattern.of("tea", {})]), index_of([Pattern.of("hot tea", {})]), {})
    assert any(True for view in views for _ in ear.hear(view)) is heard


def test_a_pattern_is_looked_for_only_where_a_word_begins_as_it_does() -> None:
    patterns = [
        Pattern.of(pattern, {}) for pattern in ("thank* you", "thanks|tea_time for", "^ #|\u00a4", "@|\u00a7 is")
    ]
    found = {key: len(index) for key, index in index_of(patterns).items()}
    assert sorted(found.values()) == [1, 1, 1, 2]
    assert found["tha"] == 2


def test_the_words_of_patterns_and_classes_are_told_from_their_signs() -> None:
    words = literal_words(["I tea|hot_milk* # !BOX", "don't ... like $"], {"BOX": "big crate*", "JOB": "post"})
    assert words == {"tea", "hot", "milk", "don't", "like", "big", "crate", "post"}


def test_a_table_of_phrases_is_read_line_by_line() -> None:
    hoping = """
        I hope
        + I hope so.
        - I see.
        we hope
        + We hope + pray.
        - We see.
    """
    assert phrases_of(hoping) == (
        Phrase("I hope", "I hope so.", "I see."),
        Phrase("we hope", "We hope + pray.", "We see."),
    )
    with pytest.raises(ValueError, match="shorter"):
        phrases_of("I hope\n+ I hope so.")


@pytest.mark.parametrize(("meaning", "table", "whole"), [*MEANINGS, *HINTED])
def test_every_phrase_is_heard_and_needed_and_lets_pass(
    meaning: Point | Guideline, table: Sequence[Phrase], whole: Callable[[], Ear]
) -> None:
    denied = meaning in WHATEVER_IS_DENIED
    innocent = INNOCENT.get(meaning, ())
    for phrase in table:
        assert said(ear([phrase], innocent), phrase.hears, denied=denied)
        assert not said(ear(without(table, phrase), innocent), phrase.hears, denied=denied), "heard without it"
        assert not said(whole(), phrase.lets_pass, denied=denied)


@pytest.mark.parametrize("facts", ["@", "@ @", "@, @", "@ @ @"])
def test_no_phrase_is_heard_in_facts_alone(facts: str) -> None:
    phrases = [phrase for _, table, _ in (*MEANINGS, *HINTED) for phrase in table]
    assert [phrase for phrase in phrases if said(ear([phrase]), facts, denied=True)] == []


@pytest.mark.parametrize("meaning", INNOCENT)
def test_every_innocent_phrase_takes_back_what_would_be_heard_and_no_more(meaning: Point | Guideline) -> None:
    denied = meaning in WHATEVER_IS_DENIED
    phrases = (*PHRASES[meaning], *(HINTS.get(meaning, ()) if isinstance(meaning, Point) else ()))
    innocent = INNOCENT[meaning]
    for phrase in innocent:
        assert said(ear(phrases, without(innocent, phrase)), phrase.hears, denied=denied), "heard by nothing"
        assert not said(ear(phrases, innocent), phrase.hears, denied=denied)
        assert said(ear(phrases, innocent), phrase.lets_pass, denied=denied)


@pytest.mark.parametrize("phrase", EMPHATIC, ids=lambda phrase: phrase.pattern)
def test_every_emphatic_denial_denies_nothing(phrase: Phrase) -> None:
    phrases = (*PHRASES[Point.ENTHUSIASM], *HINTS[Point.ENTHUSIASM], *PHRASES[Point.THANKS])
    assert said(ear(phrases), phrase.hears)
    assert not said(ear(phrases, (), without(EMPHATIC, phrase)), phrase.hears)
    assert not said(ear(phrases), phrase.lets_pass)


@pytest.mark.parametrize("phrase", REQUESTS, ids=lambda phrase: phrase.pattern)
def test_every_request_is_heard_and_needed_and_lets_pass(phrase: Phrase) -> None:
    assert said(ear([phrase]), phrase.hears)
    assert not said(ear(without(REQUESTS, phrase)), phrase.hears)
    assert not said(ear(REQUESTS), phrase.lets_pass)


@pytest.mark.parametrize("phrase", BLAMES, ids=lambda phrase: phrase.pattern)
def test_every_blame_is_heard_and_needed_and_lets_pass(phrase: Phrase) -> None:
    assert said(ear([phrase]), phrase.hears)
    assert not said(ear(without(BLAMES, phrase)), phrase.hears)
    assert not said(ear(BLAMES), phrase.lets_pass)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Tom was rude to me.", True),
        ("Ada Okafor was unprepared.", True),
        ("Dr. Okafor came late.", True),
        ("The customer was rude to me, and I stayed calm.", False),
        ("A cook was late, and I helped out.", False),
        ("Tom was never rude.", False),
        ("Tom said that he was sorry to be late.", False),
    ],
)
def test_who_was_met_is_not_blamed_by_name(text: str, *, found: bool) -> None:
    assert ("no-reproach" in faults(f"Dear Ada, {text}")) is found


def test_a_blame_that_is_a_fact_blames_nobody() -> None:
    tom = attrs.evolve(TOM, appreciated="that you told us how Tom was rude")
    reading = read("Dear Ada, Tom was rude to me.", attrs.evolve(INTERVIEW, interviewers=[ADA, tom]))
    assert Guideline.NO_REPROACH not in [fault.guideline for fault in reading.faults]


SLOTS = {
    "appreciated": "the walk through your planning room",
    "drawn": "the new bus network",
    "qualifications": "five years of demand forecasting",
    "reply": "Friday, May 29",
    "reason": "I have moved",
    "met": "Priya Raman and Tom Becker",
    "organizers": "Priya Raman and Tom Becker",
    "when": " on Tuesday",
    "days": "Tuesday's",
}
CLAUSES = {
    "qualifications_clauses": "I led a team of 8",
    "qualifications_did": "led a team of 8",
    "qualifications_am": "fluent in Spanish",
}
OURS = [
    (entry.text, point)
    for kind in (MessageKind.THANK_YOU, MessageKind.WITHDRAWAL)
    for entry in BOOK.sentences[kind]
    for point in entry.says
    if point is not Point.POSITION and (point is not Point.APPRECIATED or "{appreciated" in entry.text)
]


def test_every_sentence_of_the_phrase_book_is_heard() -> None:
    valued = Person("Ada Okafor", form_of_address="Dr. Okafor", appreciated=SLOTS["appreciated"])
    interview = Interview(
        position="Demand Planner",
        ended_at=INTERVIEW.ended_at,
        invited_by=valued,
        interviewers=[valued, Person("Priya Raman"), TOM],
        reply_expected=date(2026, 5, 29),
    )
    able = {mood: Candidate("Noor Haddad", mood, ["five years of demand forecasting"]) for mood in (True, False)}
    deaf = []
    for text, point in OURS:
        slots = [part.partition("}")[0] for part in text.split("{")[1:]]
        filled = {slot: CLAUSES.get(slot) or SLOTS.get(slot.split("_")[0], "the Demand Planner role") for slot in slots}
        said = f"Dear Dr. Okafor,\n\n{text.format(**filled)}\n\nBest,\nNoor Haddad"
        if point not in read(said, interview, able[point is not Point.WITHDRAWAL]).points:
            deaf.append((point, text))  # pyright: ignore[reportUnknownMemberType]
    assert deaf == []


@pytest.mark.parametrize("mark", MARKS, ids=lambda mark: mark.pattern)
def test_every_mark_of_a_blank_is_seen_and_lets_pass(mark: Phrase) -> None:
    assert list(blanks_in(mark.hears, lambda _: False))
    assert not list(blanks_in(mark.lets_pass, lambda _: False))


def test_a_phrase_names_only_classes_that_there_are() -> None:
    tables = (*PHRASES.values(), *HINTS.values(), *INNOCENT.values(), EMPHATIC, REQUESTS)
    elements = {part for table in tables for phrase in table for part in re.findall("[A-Z_]{2,}", phrase.pattern)}
    assert elements - {"YOU"} == set(CLASSES)


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("Thank\n  YOU", "thank you"),
        ("Back\u2011End \u2014 R&D", "back end r d"),
        ("I\u2019d say \u201cyes\u201d", "i would say yes"),
        ("I can't, won't, didn't", "i can not will not did not"),
        ("it's Ada's and the nurses' dog", "it is ada's and the nurses dog"),
        ("**bold** `code`", "bold code"),
        ("\ufb01ne \u2167", "fine viii"),
        ("\ufdfa", "\u0635\u0644\u0649 \u0627\u0644\u0644\u0647 \u0639\u0644\u064a\u0647 \u0648\u0633\u0644\u0645"),
        ("Stra\u00dfe", "strasse"),
        ("a\ud800b\ue000c", "a b c"),
        ("the sal\u00adary\u200b, \ufeffso to\u200d say", "the salary so to say"),
        ("at 3.5 p.m., or 5/29", "at 3.5 p.m or 5/29"),
        ("$160,000 and 85k", "$160,000 and 85k"),
        ("fish &amp; chips&nbsp;here<br>now", "fish chips here now"),
        ("write to ada@example.org", "write to ada@example.org"),
        ("x" * 999, "x" * 60),
    ],
)
def test_what_says_the_same_looks_the_same(text: str, plain: str) -> None:
    assert plain_words(text) == tuple(plain.split())


def test_a_fact_of_two_sentences_is_one() -> None:
    words = words_of("Rise. Shine. Go.")
    assert [each.words for each in sentences_of(words, [1, 1, 0])] == [("rise", "shine"), ("go",)]
    assert [each.words for each in sentences_of(words, [1, 2, 2])] == [("rise",), ("shine", "go")]
    assert [each.words for each in sentences_of(words, [0, 0, 0])] == [("rise",), ("shine",), ("go",)]


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("One. Two! Three? Four", 4),
        ("One. \u2013 Two? (Three)", 3),
        ("One \u2013. Two;? Three,", 3),
        ("Dear Dr. Okafor, Inc. and Jr. are no ends", 1),
        ("J. R. Smith came. I left", 2),
        ("One\n\nTwo\nthree", 2),
        ("* one\n* two\n- three\n1. four", 4),
        ("word " * 605, 5),
        ("word " * 606, 6),
        ("", 0),
    ],
)
def test_sentences_end_where_people_end_them(text: str, sentences: int) -> None:
    words = words_of(tidied(text))
    assert len(list(sentences_of(words, [0] * len(words)))) == sentences


DENIED = [
    ("I would love to join you.", True),
    ("I would not love to join you.", False),
    ("I do not think that I would love to join you.", False),
    ("I have no doubt: I would love to join you.", True),
    ("It was not easy to find you, but I would love to join you.", True),
    ("I did not plan it, and I would love to join you.", True),
    ("You would love to join us.", False),
    ("My wife would love to join you.", False),
    ("Would love to join you!", True),
    ("Thanks for the tour, would love to join you!", True),
    ("I liked the tour and would really love to join you.", True),
    ("You asked whether I would love to join you.", False),
    ("I have not lost interest, and remain interested in the role.", True),
]


@pytest.mark.parametrize(("text", "heard"), DENIED)
def test_who_speaks_and_what_is_denied_is_told_by_clause(text: str, *, heard: bool) -> None:
    assert (Point.ENTHUSIASM in read(text).points) is heard


@pytest.mark.parametrize(
    ("text", "wish", "leave"),
    [
        ("It is a wonderful opportunity.", True, False),
        ("It is a wonderful opportunity, but I withdraw.", False, True),
        ("It is not the right fit.", False, True),
        ("It is not the right time of the year, and I would love to join you.", True, False),
        ("It is my dream job, but I withdraw.", True, True),
        ("I withdraw, and hope to work with you again in the future.", False, True),
    ],
)
def test_a_hint_counts_unless_the_opposite_is_said(text: str, *, wish: bool, leave: bool) -> None:
    points = read(text).points
    assert (Point.ENTHUSIASM in points, Point.WITHDRAWAL in points) == (wish, leave)


@pytest.mark.parametrize(
    "written",
    ["May 29", "may 29th", "29 May", "the 29th of May", "29th May", "5/29", "05/29", "29.05", "29/5", "2026-05-29",
     "the 29th", "on Friday", "by friday", "May the 29th", "29 may.", "May 29, 2026"],
)  # fmt: skip
def test_a_date_is_found_as_people_write_it(written: str) -> None:
    mentions = dates_in(plain_words(f"You will decide {written}, I hear."), date(2026, 5, 19))
    assert any(date(2026, 5, 29) in mention.days for mention in mentions)


@pytest.mark.parametrize(
    "written",
    ["May 2", "May 290", "129 May", "15/29", "June 29", "Friday", "the 2nd", "29", "May 29, 2027", "by Monday"],
)
def test_another_date_is_not(written: str) -> None:
    mentions = dates_in(plain_words(f"You will decide {written}, I hear."), date(2026, 5, 19))
    assert not any(date(2026, 5, 29) in mention.days for mention in mentions)


EXPECTING = attrs.evolve(INTERVIEW, reply_expected=date(2026, 5, 29))


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("I look forward to hearing from you by June 30.", date(2026, 6, 30)),
        ("I look forward to hearing from you by May 29.", date(2026, 5, 29)),
        ("I look forward to hearing from you by Friday.", date(2026, 5, 29)),
        ("I hope to hear by Monday.", date(2026, 5, 25)),
        ("I await your decision on June 2, 2027.", date(2027, 6, 2)),
        ("I look forward to hearing from you on Friday, May 30.", date(2026, 5, 30)),
        ("I look forward to hearing from you on Friday, the 30th of May.", date(2026, 5, 30)),
        ("I look forward to hearing from you on Friday, May 29.", date(2026, 5, 29)),
        ("I look forward to hearing from you by May 29. I will hear from you by June 29.", date(2026, 6, 29)),
        ("I will hear from you by June 29. I look forward to your reply on May 29.", date(2026, 6, 29)),
        ("I look forward to hearing from you on May 29 or, at the latest, by June 5.", date(2026, 5, 29)),
        ("I look forward to hearing from you by May 29. I await news, and leave town by June 5.", date(2026, 5, 29)),
        ("I hope to hear by May 29, and will let you know by June 5 when I can move.", date(2026, 5, 29)),
        ("I hope to hear by May 29. I owe another firm an answer by June 5.", date(2026, 5, 29)),
        ("I hope to hear by May 29. You will hear from me by June 5.", date(2026, 5, 29)),
        ("I look forward to hearing from you.", None),
        ("I enjoyed May 12, and hope to hear from you.", None),
        ("It was good to see you on Tuesday. I hope to hear from you soon.", None),
        ("I could start on June 1.", None),
    ],
)
def test_the_date_of_an_answer_is_told_from_other_dates(text: str, day: date | None) -> None:
    assert read(text, EXPECTING).reply_date == day


TITLES = [
    ("Back-End Engineer", "the back end engineer role", True),
    ("Back-End Engineer", "the Backend Engineer", True),
    ("Back-End Engineer", "the BACK-END ENGINEER position", True),
    ("Back-End Engineer", "the back end engineering role", True),
    ("Back-End Engineer", "back end engineering", False),
    ("Back-End Engineer", "an engineer at the back end", False),
    ("Product Manager", "your product management practice", False),
    ("Product Manager", "the PM role", True),
    ("Product Manager", "5 PM", False),
    ("Software Engineer (Remote)", "the Software Engineer role", True),
    ("Sr. Software Engineer", "the Senior Software Engineer role", True),
    ("Senior Software Engineer", "the Sr. Software Engineer role", True),
    ("Senior Software Engineer", "the Software Engineer role", True),
    ("Senior Software Engineer", "a software engineer", False),
    ("Nurse II", "the Nurse position", True),
    ("Analyst, Marketing", "the Marketing Analyst role", True),
    ("Director of Parole", "the Parole Director role", True),
    ("Teacher of Mathematics", "to teach mathematics", True),
    ("Planner at Acme", "as a planner", True),
    ("Accountant - Boston", "the Accountant role", True),
    ("Accounts Payable Clerk", "the AP clerk spot", True),
    ("Accounts Payable Clerk", "the Accounts Payable job", True),
    ("Children's Librarian", "children\u2019s librarian", True),
    ("Children's Librarian", "a librarian", False),
    ("Planner", "the planners", False),
    ("Planner role", "as a planner", True),
    ("AI Lead", "I waited in the hai lead line", False),
    ("Year 4 Class Teacher", "your new Year-4 class teacher", True),
    ("Demand Planner", "the planner role", True),
    ("Demand Planner", "the Supply Planner role", False),
    ("Demand Planner", "the Supply Chain Planner position", False),
    ("Demand Planner", "the retail planner job", False),
    ("Demand Planner", "your exciting new planner role", True),
    ("Senior Planner (Retail)", "the Retail Planner role", True),
    ("Senior Planner", "the Retail Planner role", False),
    ("Planner", "the Retail Planner role", True),
]


def test_a_title_is_named_whole_or_as_people_shorten_it() -> None:
    assert [row for row in TITLES if names_title(plain_words(row[1]), row[0]) is not row[2]] == []


def test_a_field_in_the_name_of_the_employer_makes_no_other_title() -> None:
    words = plain_words("the Acme Retail planner role")
    assert names_title(words, "Demand Planner", ["acme", "retail"])
    assert not names_title(words, "Demand Planner", ["acme"])


def test_a_title_of_marks_alone_is_looked_for_as_it_stands() -> None:
    stars = attrs.evolve(INTERVIEW, position="+++")
    assert Point.POSITION in read("the +++ role", stars).points
    assert Point.POSITION not in read("the role", stars).points


@pytest.mark.parametrize(
    ("text", "greeted"),
    [
        ("Dear Dr. Okafor, hello", ("Ada Okafor",)),
        ("Hi Ada! Hello", ("Ada Okafor",)),
        ("DEAR ADA OKAFOR: HELLO", ("Ada Okafor",)),
        ("Dear Ada and Tom, hello", ("Ada Okafor", "Tom Becker")),
        ("Dear Dr. Smith, Ada says hello", ("Dr. Smith",)),
        ("Subject: Hello\n\nDear Tom,\nhello", ("Tom Becker",)),
        ("Ms. Ada Okafor\nAcme\n\nDear Tom:", ("Tom Becker",)),
        ("Sure! Here it is:\n\nDear Tom,", ("Tom Becker",)),
        ("Good morning Tom, hello", ("Tom Becker",)),
        ("Tom,\nhello", ("Tom Becker",)),
        ("Dr. Okafor: hello", ("Ada Okafor",)),
        ("Thanks again, Tom!", ("Tom Becker",)),
        ("Thanks for the tea Tom, and the tour", ("Tom Becker",)),
        ("Hi Thomas, hello", ("Tom Becker",)),
        ("Hi Mr. Becker\n\nThank you", ("Tom Becker",)),
        ("I met Tom, and he was kind", ()),
        ("Dear Sir or Madam, hello", ()),
        ("Dear Hiring Manager, hello", ()),
        ("To whom it may concern: hello", ()),
        ("Dear Ada Becker, hello", ("Ada Becker",)),
        ("Dear Anna Okafor, hello", ("Anna Okafor",)),
        ("Dear Ms. Ada Smith:\nhello", ("Ms. Ada Smith",)),
        ("Dear Ada Maria Okafor, hello", ("Ada Okafor",)),
        ("Dear \u00c1da Okafor, hello", ("Ada Okafor",)),
        ("Dear Nurse Okafor, hello", ("Ada Okafor",)),
        ("Dear Ada O., hello", ("Ada Okafor",)),
        ("Dear Thomas Becker, hello", ("Tom Becker",)),
        ("Dear Ada thanks, hello", ("Ada Okafor",)),
        ("Dear *|FNAME|* Okafor, hello", ("Ada Okafor",)),
        ("Hi all, hello", ()),
        ("Hi,\n\nthank you", ()),
        ("Hello! Thank you", ()),
        ("Dear [Name], hello", ()),
    ],
)
def test_who_is_greeted(text: str, greeted: tuple[str, ...]) -> None:
    reading = read(text)
    assert set(reading.greeted) == set(greeted)
    assert ("greet-by-name" in faults(text)) is (not greeted and "Tom" not in text)


@pytest.mark.parametrize(
    "name", ["To", "On", "S", "Will", "May", "Grant", "Hope", "***", "\u7530\u4e2d", "Dear Sir", "Thank You"]
)
def test_a_name_may_be_any_word(name: str) -> None:
    interview = attrs.evolve(INTERVIEW, invited_by=Person(name), interviewers=[TOM])
    text = f"Dear {name},\n\nthank you for your time. I would love to join you. Please thank Tom for me."
    reading = read(text, interview)
    assert reading.greeted == (name,)
    assert {Point.THANKS, Point.ENTHUSIASM, Point.THANK_OTHERS} <= set(reading.points)
    assert reading.faults == ()


@pytest.mark.parametrize(
    ("ending", "signed"),
    [
        ("Kind regards,\nNoor Haddad", "Noor Haddad"),
        ("Best,\nN. Haddad, RN", "Noor Haddad"),
        ("Cheers,\n\nNoor\n555-0100", "Noor Haddad"),
        ("Sincerely, Noor", "Noor Haddad"),
        ("Best regards,\n**Noor Haddad**", "Noor Haddad"),
        ("Yours,\nBradley T. Whitmore III", "Bradley T. Whitmore III"),
        ("Hope to hear from you,\n\nMaria Lopez", "Maria Lopez"),
        ("Best,\nMaria", "Maria"),
        ("Best,\nMaria Lopez, Head of Supply", "Maria Lopez, Head of Supply"),
        ("Best,\nMaria Lopez | Head of Supply", "Maria Lopez | Head of Supply"),
        ("Best,\nOver to Maria Lopez", None),
        ("Best,\nMaria Anna Elena Sofia Lopez", None),
        ("Best,\n[Maria Lopez]", None),
        ("Best,\n;)", None),
        ("Best,\nMaria of Supply", None),
        ("Hope to hear from you,\nMaria Lopez", None),
        ("Hope to hear from you,\n\nMaria Lopez\n\nSent from my phone", "Maria Lopez"),
        *((f"See you there.\n\nMaria Lopez{mark}", None) for mark in ".!?:,"),
        ("See you.\n\nnoor", None),
        ("Best regards,\n[Your Name]", None),
        ("Thank you again", None),
        ("Sincerely,", None),
    ],
)
def test_who_signs(ending: str, signed: str | None) -> None:
    assert signature_of(f"Dear Ada,\n\nThank you for it all.\n\n{ending}", "Noor Haddad") == signed


def test_a_name_signs_the_shortest_draft_where_it_stands_alone() -> None:
    assert signature_of("Maria Lopez", "Noor Haddad") == "Maria Lopez"
    assert signature_of("See you\nMaria Lopez", "Noor Haddad") is None


@pytest.mark.parametrize(
    ("name", "signature"),
    [
        ("Robert Hall", "Bob"),
        ("Elizabeth Ray", "Liz"),
        ("Nathaniel Fox", "Nat"),
        ("Julia Tran", "Jools"),
        ("Li Wei", "LW"),
    ],
)
def test_people_sign_by_short_forms(name: str, signature: str) -> None:
    assert signature_of(f"Thanks.\n\nBest,\n{signature}", name) == name


@pytest.mark.parametrize(
    ("text", "own"),
    [
        ("Yes.\n\nOn Tue, 19 May 2026 Someone wrote:\n> no", "Yes."),
        ("Yes.\n\nOn Tue, 19 May 2026 at 10:00 Someone\n<a@b.example> wrote:\n\nno", "Yes."),
        ("Yes.\n-----Original Message-----\nFrom: me\nno", "Yes."),
        ("Yes.\nThanks.\n\n________________________________\nFrom: Ada\nSent: Monday\nno", "Yes.\nThanks."),
        ("Yes.\n\n> no\n> no", "Yes."),
        ("> no\n\nYes.", "Yes."),
        ("Yes.\nMy F1 is\n> 0.9.\nTruly.", "Yes.\nMy F1 is\n> 0.9.\nTruly."),
        ("Yes.\nOn Tuesday I came.", "Yes.\nOn Tuesday I came."),
        ("From: me\nTo: Ada\nSubject: [EXTERNAL] Thanks\n\nYes.", "Subject:   Thanks\n\nYes."),
        ("> Yes.\n> Truly.", "Yes.\nTruly."),
    ],
)
def test_what_is_quoted_is_not_the_draft(text: str, own: str) -> None:
    assert draft_of(text).strip() == own


@pytest.mark.parametrize(
    ("text", "share"),
    [
        ("the tour of your planning room", True),
        ("your room for planning", True),
        ("your plans. A room", True),
        ("your planning", False),
    ],
)
def test_a_phrase_is_echoed_by_half_of_its_telling_words(text: str, *, share: bool) -> None:
    valued = attrs.evolve(INTERVIEW, invited_by=attrs.evolve(ADA, appreciated="the walk through your planning room"))
    valued = attrs.evolve(valued, interviewers=[])
    assert (Point.APPRECIATED in read(text, valued).points) is share


def test_words_of_the_title_and_common_words_tell_nothing() -> None:
    coder = attrs.evolve(NOOR, qualifications=["engineer of the back end", "team work"])
    assert Point.QUALIFICATIONS not in read("The back end engineer sees to the team", candidate=coder).points


def test_what_valued_whom_counts_for_the_reader_who_is_greeted() -> None:
    tom = attrs.evolve(TOM, appreciated="the tea")
    both = attrs.evolve(INTERVIEW, invited_by=attrs.evolve(ADA, appreciated="the harvest maps"), interviewers=[tom])
    assert Point.APPRECIATED in read("Dear Tom, what a tea!", both).points
    assert Point.APPRECIATED not in read("Dear Ada, what a tea!", both).points
    assert Point.APPRECIATED in read("What a tea!", both).points


def test_words_of_the_facts_are_not_the_writers_own() -> None:
    reading = read("Dear Ada, ten years of Python and a salary")
    assert (reading.words, reading.own_words) == (9, 3)
    assert faults("Is the salary good?") == {"leave-pay-out": "salary good?"} or "leave-pay-out" in faults(
        "Is the salary good?"
    )
    payroll = attrs.evolve(INTERVIEW, position="Salary Analyst")
    assert READ_ENGLISH("Is the salary good?", payroll, NOOR).faults == ()


def test_only_others_than_the_reader_are_mentioned_as_others() -> None:
    assert Point.THANK_OTHERS in read("Dear Ada, Tom was a delight").points
    assert Point.THANK_OTHERS in read("dear ada, tom's tea was a delight").points
    assert Point.THANK_OTHERS not in read("Dear Ada, Ada, dear Dr. Okafor").points
    art = attrs.evolve(INTERVIEW, interviewers=[Person("Art Banks")])
    assert Point.THANK_OTHERS not in read("Dear Ada, the banks of the river are full of art.", art).points
    may = attrs.evolve(INTERVIEW, interviewers=[Person("May Chan")])
    assert Point.THANK_OTHERS in read("Dear Ada, it was good to see May there.", may).points
    assert Point.THANK_OTHERS not in read("Dear Ada, it may rain. May I come?", may).points


def test_nobody_is_asked_to_thank_themselves() -> None:
    own = "thank-others-through-them"
    assert own in faults("Dear Ada, please thank Tom and Dr. Okafor for me.")
    assert own not in faults("Dear Ada, please thank Tom for me.")
    assert own not in faults("Would you please thank the team for me, Ada?")
    chidi = attrs.evolve(INTERVIEW, interviewers=[Person("Chidi Okafor")])
    asked = READ_ENGLISH("Dear Ada, could you thank Chidi Okafor for me?", chidi, NOOR)
    assert own not in {fault.guideline.id for fault in asked.faults}


def test_words_are_quoted_in_small_letters_on_one_line() -> None:
    assert faults("DEAR HIRING\n  MANAGER, you Kept me\nWaiting at [Company].") == {
        "greet-by-name": "dear hiring manager",
        "no-reproach": "kept me waiting",
        "fill-every-blank": "[company]",
    }


UNITS = [
    "'", '"', "a", "a ", ".", ". ", ", ", "; ", "-", "- ", "_", "__ ", "[", "]", "[a", "(", ")", "{", "{{", "<", "<b", ">",
    "> ", "\n> ", "\n", " \n", " ", "\t", "%", "%a", "$", "${", "*", "**", "`", "@", "a@", "http://", "&amp;", "&", "\u2026",
    "a'", "a.", "5/", "5 ", "\u0301", "\u200d", "\ufb01", "on x day, ", "On a wrote:\n", "From: a\n", "dear ", "dear ada, ",
    "not ", "i would ", "i would not love ", "thank you ", "please thank ", "my ", "the salary ", "$5 ", "may ", "by may 29 ",
    "[your ada] ",
    "{your} ",
    "please thank ada ",
    "engineer ", "back end ", "ten years of ", "ten years of Python ", "ada ", "Best,\n", "a" * 59 + " ",
]  # fmt: skip
SMALL_TEXT = 500


def cost(text: str) -> float:
    start = time.process_time()
    read(text)
    return time.process_time() - start


def test_ten_times_the_text_takes_about_ten_times_as_long() -> None:
    for unit in UNITS:
        text = unit * (SMALL_TEXT // len(unit))
        most = 30 * cost(text) + 0.05
        assert cost(text * 10) < most or cost(text * 10) < most  # a busy machine may disturb the first time


def test_a_thousand_people_and_qualifications_are_read_in_no_time() -> None:
    people = [Person(f"Ada{at} Okafor{at}", appreciated=f"the tour of hall {at}") for at in range(1000)]
    crowd = attrs.evolve(INTERVIEW, interviewers=people)
    able = attrs.evolve(NOOR, qualifications=[f"five years of craft {at}" for at in range(1000)])
    start = time.process_time()
    READ_ENGLISH("Dear Dr. Okafor, thank you. " + "I know five years of craft. " * 200, crowd, able)
    assert time.process_time() - start < 5


def test_a_draft_keeps_what_it_was_given() -> None:
    draft = Draft.of("Hello", INTERVIEW, NOOR)
    assert draft.given.interview is INTERVIEW
    assert draft.given.candidate is NOOR
