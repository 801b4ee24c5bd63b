"""How a draft is read: what counts as the same words, and what as the writer's own."""

from datetime import UTC, date, datetime

import attrs
import pytest

from interview_etiquette import Candidate, Interview, Person
from interview_etiquette import _phrases as phrases
from interview_etiquette._draft import Draft, plain, read_draft

ADA = Person("Ada Okafor", form_of_address="Dr. Okafor")
TOM = Person("Tom Becker")
INTERVIEW = Interview(
    position="Back-End Engineer", ended_at=datetime(2026, 5, 19, 15, 30, tzinfo=UTC), invited_by=ADA, met=[TOM]
)


def read(text: str, interview: Interview = INTERVIEW) -> Draft:
    return read_draft(text, interview, Candidate("Noor Haddad", qualifications=["ten years of Python"]))


@pytest.mark.parametrize(
    ("text", "made_plain"),
    [
        ("Thank\n  YOU", "thank you"),
        ("Back\u2011End \u2014 R&D", "back end r and d"),
        ("I\u2019d say \u201cyes\u201d", 'i\'d say "yes"'),
        ("**bold** `code`", "bold code"),
        ("Dr. Okafor, Inc.", "dr okafor, inc"),
        ("\ufb01ne \u2167", "fine viii"),
        ("Stra\u00dfe", "strasse"),
        ("a\ud800b\ue000c", "a b c"),
        ("e\u0301" * 600, "e\u0301" * 600),
    ],
)
def test_what_says_the_same_looks_the_same(text: str, made_plain: str) -> None:
    assert plain(text) == made_plain


@pytest.mark.parametrize(
    "written",
    ["May 29", "may 29th", "29 May", "the 29th of May", "29th May", "5/29", "05/29", "29.05", "29/5", "2026-05-29",
     "the 29th", "Friday", "on Friday", "by friday", "May the 29th", "29 may."],
)  # fmt: skip
def test_a_date_is_found_as_people_write_it(written: str) -> None:
    alone = written if written != "Friday" else "this Friday"
    assert read(f"You will decide {alone}, I hear.").dates(date(2026, 5, 29))


def test_months_may_be_cut_short() -> None:
    assert read("by Jan. 5").dates(date(2027, 1, 5))
    assert read("by 4 Dec").dates(date(2026, 12, 4))
    assert not read("by Janu 5").dates(date(2027, 1, 5))


@pytest.mark.parametrize("written", ["May 2", "May 290", "129 May", "15/29", "June 29", "Friday", "the 2nd", "29"])
def test_another_date_is_not(written: str) -> None:
    assert not read(f"You will decide {written}, I hear.").dates(date(2026, 5, 29))


@pytest.mark.parametrize(
    ("text", "gives"),
    [
        ("the back end engineer role", True),
        ("the Backend Engineer", True),
        ("the BACK-END ENGINEER position", True),
        ("back end engineering", True),
        ("the front end engineer", False),
        ("an engineer at the back end", False),
    ],
)
def test_a_title_is_found_whatever_its_hyphens_and_endings(text: str, *, gives: bool) -> None:
    assert read(text).gives_title("Back-End Engineer") is gives


def test_a_short_title_has_to_stand_by_itself() -> None:
    assert read("the AI Lead role").gives_title("AI Lead")
    assert not read("I waited in the hai lead line").gives_title("AI Lead")
    assert read("as a planner").gives_title("Planner role")
    assert not read("the planners").gives_title("Planner")
    assert read("in demand planning").gives_title("Demand Planner")
    assert read("the planning").gives_title("+++") is False
    assert read("the +++ role").gives_title("+++")


@pytest.mark.parametrize(
    ("text", "share", "echoed"),
    [
        ("the tour of your planning room", 0.5, True),
        ("your room for planning", 0.5, True),
        ("your planning", 0.5, False),
        ("your planning", 0, True),
        ("your garden", 0, False),
    ],
)
def test_a_phrase_is_echoed_by_enough_of_its_telling_words(text: str, share: float, *, echoed: bool) -> None:
    assert read(text).echoes("walk through your planning room", share=share) is echoed


def test_short_words_tell_nothing_and_a_whole_phrase_everything() -> None:
    assert read("some SQL").echoes("SQL", share=0)
    assert not read("our lab").echoes("the lab", share=0)


def test_words_of_another_fact_and_common_words_tell_nothing() -> None:
    draft = read("I have years of experience in planning")
    assert not draft.echoes("years of experience in forecasting", share=0)
    assert draft.echoes("planning of demand", share=0)
    assert not draft.echoes("planning of demand", share=0, besides="Planning Lead")


def test_words_of_the_facts_are_not_the_writers_own() -> None:
    draft = read("Dear Ada ten years of Python and a salary")
    assert draft.words == 9
    assert draft.own_words == 4
    assert draft.slip("python") is None
    assert draft.slip("salary") == "salary"
    assert not draft.says("ten years")
    assert draft.says("ten years of python and")


def test_words_around_a_fact_are_no_slip() -> None:
    assert read("[Ada] and [Date]").slip(phrases.BLANK) == "[date]"


@pytest.mark.parametrize(
    ("text", "claimed"),
    [
        ("I want to withdraw", True),
        ("I do not want to withdraw", False),
        ("I would never, ever withdraw", True),
        ("never withdraw", False),
        (f"not {'a' * 10} {'b' * 10} {'c' * 10} {'d' * 12} withdraw", False),
        (f"not {'a' * 10} {'b' * 10} {'c' * 10} {'d' * 13} withdraw", True),
        ("I have no doubt, I withdraw", True),
        ("I didn't want to withdraw. Now I withdraw", True),
        ("not " + "far " * 5 + "withdraw", True),
    ],
)
def test_what_is_denied_is_not_said(text: str, *, claimed: bool) -> None:
    assert (read(text).claim("withdraw") is not None) is claimed
    assert read(text).says("withdraw") is claimed


@pytest.mark.parametrize(
    ("text", "addressed"),
    [
        ("Dear Dr. Okafor, hello", True),
        ("Hi Ada! Hello", True),
        ("Dear Dr. Smith, Ada says hello", False),
        ("Hello, thanks, Ada", True),
        ("Dear Tom, hello", False),
        ("Dr. Smith", False),
    ],
)
def test_the_reader_is_addressed_by_any_part_of_the_name(text: str, *, addressed: bool) -> None:
    assert read(text).addresses(ADA) is addressed


def test_a_name_that_no_salutation_pattern_fits_may_stand_anywhere() -> None:
    odd = attrs.evolve(ADA, name="Ada Okafor, Jr.", form_of_address=None)
    assert read("Dear Sam, and Ada, too").addresses(odd)
    assert read("no name").addresses(Person("*"))


def test_the_words_of_a_name_are_bare_and_longer_than_a_letter() -> None:
    assert read("thanks Lee").addresses(Person("Lee, Sam"))
    assert read("Hi Li! Hello").addresses(Person("Bo Li"))
    assert not read("j is a letter").addresses(Person("J Smith"))


def test_a_word_of_another_script_needs_no_space_around_it() -> None:
    assert read("x\u7530\u4e2dy").mentions("\u7530\u4e2d")
    assert read("c+++d").mentions("+++")
    assert not read("feeds").mentions("feed")
    assert not read("newsfeed").mentions("feed")


def test_the_longer_fact_is_blotted_out_first() -> None:
    named = attrs.evolve(INTERVIEW, organization="No", reply_expected_about="No Longer Ltd")
    assert read("from No Longer Ltd", named).slip("longer") is None
    assert read("from No longer", named).slip("longer") == "longer"


def test_a_fact_of_nothing_but_emphasis_blots_nothing_out() -> None:
    assert read("a *b* c", attrs.evolve(INTERVIEW, organization="*")).own_words == 3


def test_contact_lines_come_from_the_facts() -> None:
    ada = attrs.evolve(ADA, email="pay@benefits.example", appreciated="the talk about salaries")
    writer = Candidate("Noor", email="bonus@mail.example", phone="555 salary")
    text = "pay@benefits.example bonus@mail.example 555 salary, the talk about salaries"
    assert read_draft(text, attrs.evolve(INTERVIEW, invited_by=ada), writer).own_words == 1


def test_a_word_that_no_fact_can_have_is_left_as_it_is() -> None:
    assert plain("\uff21" * 999) == "a" * 999
    assert plain("\uff21" * 1000) == "\uff21" * 1000


def test_only_the_beginning_has_a_salutation() -> None:
    assert read(f"Ada, {'word ' * 60} hi Tom, hello").addresses(ADA)
    assert not read(f"Ada {'word ' * 50} hi Tom, hello").addresses(ADA)


def test_a_shared_name_names_nobody_in_particular() -> None:
    chidi = Person("Chidi Okafor")
    assert read("and Chidi").names(chidi, besides=ADA)
    assert not read("dear okafor").names(chidi, besides=ADA)
    assert read("and chidi okafor").names(chidi, besides=ADA)
    request = "Could you thank Chidi Okafor for me?"
    assert read(request).request_to_thank(ADA, besides=[chidi]) is None
    assert read(request).request_to_thank(chidi, besides=[ADA]) == request.lower().rstrip("?")


def test_a_quoted_message_ends_the_draft() -> None:
    assert read("Yes. On Tue, 19 May 2026 Someone wrote: no").plain == "yes. "
    assert read("Yes. -----Original Message----- From: me").plain == "yes. "
    assert read("Yes. > no").plain == "yes."
    assert read("Yes. On Tuesday I came.").plain == "yes. on tuesday i came."
    angled = attrs.evolve(INTERVIEW, organization="A > B")
    assert read("Yes to A > B", angled).plain == "yes to a > b"
