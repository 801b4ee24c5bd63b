"""What people type into forms comes out as something that people would write."""

import re
from datetime import date, datetime, timedelta
from itertools import filterfalse, product
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from attrs import evolve
from hypothesis import given

from interview_etiquette import (
    Candidate,
    English,
    Interview,
    Medium,
    MessageKind,
    Offer,
    OfferForm,
    Person,
    Point,
    Role,
    SalaryReply,
    compose_message,
    compose_note,
    compose_salary_answer,
    review_note,
)
from interview_etiquette._text import says_nothing
from interview_etiquette.applications import Application
from interview_etiquette.english.saying import lexicon
from interview_etiquette.english.saying.addressing import AN_EMPLOYER, ONE_PERSON, as_given_by_you, to_the_reader
from interview_etiquette.english.saying.articles import is_undetermined, with_article, with_the, with_the_of_a_visit
from interview_etiquette.english.saying.expectations import expectation
from interview_etiquette.english.saying.forms import Form, form_of
from interview_etiquette.english.saying.marks import listing, phrase, sentences_capitalized, with_stop
from interview_etiquette.english.saying.nouns import (
    head_word,
    in_passing,
    is_a_list,
    is_a_person,
    is_brief,
    is_enjoyed,
    is_had_already,
    is_plural,
    is_somebody,
    may_be_named,
    may_begin,
    may_come_first,
    with_my,
)
from interview_etiquette.english.saying.positions import at_its_organization, called, in_a_subject, the_post, title_of
from interview_etiquette.english.saying.shorthand import respelled, spelled_out
from interview_etiquette.english.saying.terms import priorities, salary
from interview_etiquette.english.saying.typed import reason
from interview_etiquette.strategies import texts

TUESDAY = datetime(2026, 5, 19, 15, 30, tzinfo=ZoneInfo("America/New_York"))
ADA = Person("Ada Okafor", form_of_address="Dr. Okafor")


def note_text(to: Person = ADA, facts: dict[str, Any] | None = None, **writer: Any) -> str:
    given: dict[str, Any] = {"position": "Planner", "ended_at": TUESDAY, "invited_by": to} | (facts or {})
    interview = Interview(**given)
    return compose_note(interview, Candidate("Noor Haddad", **writer)).text


# Phrases and sentences told apart

FORMS = {
    Form.SENTENCE: [
        "I have 5 years of SQL",
        "I'm fluent in Spanish",
        "I\u2019ve run a clinic.",
        "You explained the roadmap",
        "We are moving to Ohio",
        "My thesis is on routing",
        "Your answer about scaling was honest",
        "The tour was great",
        "Great tour!",
        "What comes next?",
        "It went well. I learned a lot",
        "Your candor about the layoffs impressed me.",
        "The commute is too long",
        "My current employer made a counteroffer",
        "Thank you for the tour",
        "My husband and I decided to stay",
    ],
    Form.STATEMENT: [
        "each plant runs its own schedule",
        "every team talks to customers weekly",
        "your museum opens late on Fridays",
        "the nurse Ana trains new hires",
        "people stay for years",
        "the team laughs a lot",
        "the team answers every question",
        "your people know what they do",
        "every new nurse on the unit gets a mentor for a full year",
        "analysts present their own numbers",
        "clients stay with the firm for generations",
        "the team plans together every Wednesday",
        "nobody is asked to prove need",
        "transit planning changes how people get to work",
        "she walked the floor with me",
        "the tour was great",
        "your product helps people",
        "school starts",
        "the night shift works for my family",
        "the pay you offered is too low",
        "hours don't work with daycare",
        "everyone I met loves it there",
        "helps kids learn to read",
        "the lab uses animals",
        "your text said the start date moved",
        "nobody yells",
    ],
    Form.NOUN: [
        "every new sales rep",
        "each student's needs",
        "the many wonderful programs Bridgewell offers to the community",
        "the mentor each nurse gets",
        "the growth plans for next year",
        "your plans for the clinic",
        "the team that builds it",
        "the way the team works together",
        "an office that lets people work from home",
        "five years of work with children",
        "Five years of SQL",
        "5 years of SQL.",
        "5+ years in logistics",
        "a degree in statistics",
        "Bachelor's degree in nursing",
        "Strong communication skills",
        "Experience with Java",
        "her openness",
        "The tour",
        "Your answer about scaling",
        "the way the team is run",
        "the questions you were asking",
        "Dr. Lee's tour of the lab",
        "more than ten years in retail",
        "family reasons",
        "a focus on kids with special needs",
        "the chance to watch kids learn",
        "the people you said I would meet",
    ],
    Form.ADJECTIVE: [
        "full of detail",
        "fluent in Spanish",
        "Experienced in payroll",
        "willing to relocate",
        "bilingual",
        "unable to move",
        "calm under pressure",
        "very fast and accurate",
        "reliable and quick to learn",
    ],
    Form.DEED: [
        "scheduled 80 volunteers a month",
        "rebuilt the forecasting model",
        "Led a team of 8",
        "Built the warehouse system at Tejas",
        "accepted another offer",
        "speak Spanish",
    ],
    Form.GERUND: [
        "being told the truth",
        "having been asked what I think",
        "explaining the roadmap",
        "being close to home",
        "talking over the class I got to sit in on",
        "Managing a team of 8",
        "moving to Ohio",
        "being able to see patients get better",
    ],
    Form.CLAUSE: ["How openly you spoke", "how openly you spoke.", "what you said about risk"],
    Form.THAT: ["That you were honest", "that you made time"],
    Form.ADVERB: [
        "for family reasons",
        "to work with children",
        "Because of the commute",
        "when you showed me the lab",
    ],
    Form.BARE: [
        "bring order to chaos",
        "fast and friendly service",
        "US citizen",
        "PMP.",
        "certified nurse",
        "openness about layoffs",
        "SQL",
        "office dog",
        "advice",
    ],
    Form.ANY: [
        "better than I hoped",
        "if only for an hour",
        "my interviewers listened",
        "the children love it",
        "what a welcoming team",
        "1. the tour 2. the lunch",
        "too far",
        "\u4e0d\u8be6",
        "a",
        "?",
    ],
}


def test_a_text_has_the_form_that_a_person_hears() -> None:
    listed = [(text, form) for form, texts in FORMS.items() for text in texts]
    assert [(text, form, form_of(text)) for text, form in listed if form_of(text) is not form] == []


# Where only a word or its place tells one from another.
FORMS_OF_LIKES = {
    Form.SENTENCE: [
        "the tour was great.",
        "the tour was great!",
        "the plan is clear: growth",
        "the pay is low; the hours are long",
        "Great! Good food",
        "A nurse who trained me said hello.",
        "Kind people! Good food",
        "Why not? Good people",
        "Acme values its people",
        "my wife or I would have to move",
        "thanks, everyone",
        "you explained the roadmap",
        "Best team I have seen!",
    ],
    Form.STATEMENT: [
        "the nurses you introduced were kind",
        "the papers you sent were clear",
        "each student presents",
        "nobody yelled",
        "all my friends work here",
        "the talk with Ana helps people",
        "the walk through your clinic was the best part",
        "the tour of Yahoo! was great",
    ],
    Form.NOUN: [
        "over half the staff",
        "over 5% growth",
        "over ten years",
        "Acme's mission",
        "love of animals",
        "free weekends",
        "a letter about me",
        "people and communication skills",
        "the Yahoo! Finance team",
        "the things you said about limited budgets",
        "the chance to do research",
        "the will to learn",
        "the means that you have",
        "a nurse helping her patients",
        "A place I would be proud of",
        "love for teaching",
        "over 5+ years",
        "the hospital's plans on staffing",
        "the nurses' plans on staffing",
        "the nurses you introduced",
        "the papers you sent",
        "the manager recommended by Jen",
        "the programs Acme offers",
        "all the programs Acme offers",
        "every new student's needs",
        "my husband being transferred",
        "The way I would learn",
        "that lab you are building",
        "my wife and I",
    ],
    Form.THAT: [
        "that the staff thrives",
        "that each child thrives",
        "that my wife and I would have to move",
        "that the staff, all of them, were kind",
    ],
    Form.BARE: [
        "mentoring",
        "time to do everything",
        "handful of languages",
        "published author",
        "record-breaking season",
        "tutoring of children",
        "ordering and inventory",
        "people in charge",
        "Great tour of Yahoo!",
    ],
    Form.ANY: [
        "small team and they care",
        "anything with animals",
        "staff friendly",
        "what an honest team",
        "prices change daily",
        "crew and we laugh",
        "nice pay, it's close",
        "the residents recognize me",
        "people recognize talent",
        "the many things your team does",
        "good people but they work nights",
        "1) the tour 2) the lunch",
        "everything about the tour",
        "the work your team will do",
    ],
    Form.ADJECTIVE: ["cheerful", "bilingual (Spanish)", "calm and in control", "calm and kind to everyone"],
    Form.DEED: ["work with children", "worked for the city", "trained new nurses", "reconciled 5+ accounts"],
    Form.GERUND: ["reading to children", "understanding the customer", "shipping and receiving"],
    Form.ADVERB: ["at lunch with the team"],
}


def test_a_word_tells_a_form_from_another() -> None:
    heard = {text: form_of(text) for listed in FORMS_OF_LIKES.values() for text in listed}
    assert heard == {text: form for form, listed in FORMS_OF_LIKES.items() for text in listed}


@given(texts())
def test_every_text_has_a_form_and_a_phrase_adds_nothing(text: str) -> None:
    assert form_of(text) in Form
    assert phrase(text).casefold() in text.casefold()


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("Five years of SQL", "five years of SQL"),
        ("PMP.", "PMP"),
        ("A degree in law,", "a degree in law"),
        ("Python", "Python"),
        ("SQL.", "SQL"),
        ("a Ph.D.", "a Ph.D."),
        ("a desk at Acme Inc.", "a desk at Acme Inc."),
        ("1. two summers at sea", "two summers at sea"),
        ("2) SQL", "SQL"),
        ("- two summers at sea", "two summers at sea"),
        ('"The tour"', "the tour"),
        ("Explaining the roadmap", "explaining the roadmap"),
        ("Innovation", "innovation"),
        ("Boeing's safety record", "Boeing's safety record"),
        ("I have three children", "I have three children"),
        ("Early next June", "early next June"),
        ("In two weeks", "in two weeks"),
        ("Patient, kind people", "patient, kind people"),
        ('the tour of "the pit"', 'the tour of "the pit"'),
        ("your story about Ada L.", "your story about Ada L."),
        ("Five Years of SQL", "five Years of SQL"),
    ],
)
def test_a_phrase_stands_within_a_sentence(typed: str, said: str) -> None:
    assert phrase(typed) == said


@pytest.mark.parametrize(
    "text",
    [
        "TBD",
        "tbd.",
        "?",
        "n/a",
        "N.A.",
        "None",
        "-",
        "...",
        "\u2026",
        "(TBD)",
        "Not sure",
        "don\u2019t know",
        "unknown",
        "\u201c",
        "\u2018 \u201d",
    ],
)
def test_some_texts_say_nothing(text: str) -> None:
    assert says_nothing(text)


@pytest.mark.parametrize("text", ["no", "5", "soon", "none of the above", "SQL", "Notary", "open minds", "X/Open"])
def test_others_say_a_little(text: str) -> None:
    assert says_nothing(text) is (text == "no")


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("her openness", "your openness"),
        ("His patience", "Your patience"),
        ("their tour", "your tour"),
        ("She explained the roadmap", "You explained the roadmap"),
        ("he was patient", "you were patient"),
        ("hers", "hers"),
        ("the history", "the history"),
        ("meeting her team", "meeting your team"),
        ("talking with her about the budget", "talking with you about the budget"),
        ("learning about him and his work", "learning about you and your work"),
        ("why their retry queue keeps backing up", "why your retry queue keeps backing up"),
        ("his honesty about the turnover on his team", "your honesty about the turnover on your team"),
        ("how she usually checks a chart", "how you usually check a chart"),
        ("how they've grown the program", "how you've grown the program"),
        ("she makes people laugh and keeps calm", "you make people laugh and keep calm"),
        ("He was frank and has read my thesis", "You were frank and have read my thesis"),
        ("the questions they asked", "the questions you asked"),
        ("their goals, and what they plan", "your goals, and what you plan"),
        ("how she did it herself", "how you did it yourself"),
        ("she's been there 20 years", "you've been there 20 years"),
        ("he's built this", "you've built this"),
        ("that she let me ask her anything", "that you let me ask her anything"),
        ("why they hired her", "why you hired her"),
        ("that he listens, takes notes, and asks why", "that you listen, take notes, and ask why"),
        ("how he loves his job and does it well", "how you love your job and do it well"),
        ("that he has a plan and still sticks to it", "that you have a plan and still stick to it"),
        ("he was frank about results and plans", "you were frank about results and plans"),
        ("how she carries it off", "how you carry it off"),
        ("how he discusses a budget", "how you discuss a budget"),
        ("how she pushes for more", "how you push for more"),
        ("how he watches a class", "how you watch a class"),
        ("how she fixes a pump", "how you fix a pump"),
        ("how he goes about it", "how you go about it"),
        ("how she always checks twice", "how you always check twice"),
        ("how she's helped families", "how you've helped families"),
        ("how he listens and coaches people, too", "how you listen and coach people, too"),
        ("what I asked her today, by the way", "what I asked you today, by the way"),
        ("he doesn\u2019t rush", "you don't rush"),
        ("she\u2019s patient", "you're patient"),
        ("reading Her Campus", "reading Her Campus"),
        ("they told the kids that they could stay", "you told the kids that they could stay"),
        ("how every glassblower keeps their tools", "how every glassblower keeps their tools"),
        ("an hour or two with their team", "an hour or two with your team"),
    ],
)
def test_what_was_valued_is_said_to_its_reader(typed: str, said: str) -> None:
    assert to_the_reader(typed) == said


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("their story about a family at their kitchen table", "your story about a family at their kitchen table"),
        ("how she talks to patients and their families", "how you talk to patients and their families"),
        ("her story about a patient and her daughter", "your story about a patient and her daughter"),
        ("the volunteers and how they train", "the volunteers and how they train"),
        ("hearing from Dr. Chen about her lab", "hearing from Dr. Chen about her lab"),
        ("his story of a nurse he trained", "your story of a nurse you trained"),
        ("how he explained it and she agreed", "how you explained it and she agreed"),
        ("that she gave him credit", "that you gave him credit"),
        ("how he got them through it", "how you got them through it"),
    ],
)
def test_whoever_else_was_named_is_not_the_reader(typed: str, said: str) -> None:
    assert to_the_reader(typed) == said


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("the way they plan for storms", "the way you plan for storms"),
        ("the programs it offers its clients", "the programs you offer your clients"),
        ("they told me the budget was cut", "you told me the budget was cut"),
        ("they want someone now and they can't wait", "you want someone now and you can't wait"),
        ("a good fit for their culture", "a good fit for your culture"),
        ("it was not what he described", "it was not what you described"),
        ("worked with her tool at my last job", "worked with your tool at my last job"),
        ("I can start whenever they need me", "I can start whenever you need me"),
        ("I sent the references to their HR", "I sent the references to your HR"),
        ("its location", "your location"),
    ],
)
def test_an_employer_is_a_team(typed: str, said: str) -> None:
    assert to_the_reader(typed, AN_EMPLOYER) == said


@pytest.mark.parametrize(
    "typed",
    [
        "my mom is sick and I need to take care of her",
        "wife got a job in Tulsa and she starts in May",
        "my wife's shift moved and she starts at six",
        "my landlord sold the house and they want us out",
        "my current company made an offer and they gave me a raise",
        "another school hired me and they start in June",
        "five years of teaching kids and their parents",
        "I told my kids about the robot you showed me and they want to see it",
        "an editor of Her Campus",
        "we both went to State",
        "it's a step back from what I do now",
    ],
)
def test_whoever_is_no_employer_of_the_reader_stays(typed: str) -> None:
    assert to_the_reader(typed, AN_EMPLOYER) == typed


def test_she_is_the_reader_where_nobody_else_is_meant() -> None:
    def text(to: Person, *others: Person) -> str:
        interview = Interview(position="Planner", ended_at=TUESDAY, invited_by=to, interviewers=[to, *others])
        return compose_note(interview, Candidate("Noor Haddad", drawn_by="her patience and their work"), to=to).text

    other = Person("Tom Becker")
    assert "your patience and your work" in text(ADA).replace("\n", " ")
    assert "her patience and your work" in text(ADA, other).replace("\n", " ")
    assert "your patience and your work" in text(evolve(ADA, role=Role.HIRING_MANAGER), other).replace("\n", " ")
    assert "her patience and their work" in text(evolve(ADA, role=Role.AGENCY_RECRUITER)).replace("\n", " ")


def test_own_words_are_for_one_reader() -> None:
    others = [ADA, Person("Tom Becker")]
    text = note_text(facts={"interviewers": others}, own_words="I looked up her article.")
    assert "I looked up your article." in text


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("i dont know", "I don't know"),
        ("Im sure its a good job", "I'm sure it's a good job"),
        ("cant, wont, Didnt", "can't, won't, Didn't"),
        ("theyre growing and i've seen it", "they're growing and I've seen it"),
        ("its location", "its location"),
        ("i.e. this, (i) that, Phase-i", "i.e. this, (i) that, Phase-i"),
        ("write to dont@i.com", "write to dont@i.com"),
        ("monday in june, may and march", "Monday in June, may and march"),
    ],
)
def test_what_is_left_out_in_a_hurry(typed: str, meant: str) -> None:
    assert respelled(typed) == meant


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("would love to see the lab again", "I would love to see the lab again."),
        ("hope her dog feels better", "I hope your dog feels better."),
        ("looking forward to hearing from them", "I am looking forward to hearing from you."),
        ("available nights and weekends", "I am available nights and weekends."),
        ("so happy to see that", "I am so happy to see that."),
        ("will send transcripts monday", "I will send transcripts Monday."),
        ("we both went to State", "We both went to State."),
        ("tell Marcus hi", "Tell Marcus hi."),
        ("was great to meet everybody", "It was great to meet everybody."),
        ("hoping to hear from her soon", "I am hoping to hear from you soon."),
        ("please tell them I said thank you", "Please tell them I said thank you."),
        ("let me know if they need anything", "Let me know if you need anything."),
        ("her and I both grew up in Dayton", "You and I both grew up in Dayton."),
        ("have a great week!", "Have a great week!"),
        ("would you like my notes?", "Would you like my notes?"),
        ("free parking for staff", "Free parking for staff."),
        ("got my forklift card yesterday", "I got my forklift card yesterday."),
        ("passed my boards", "I passed my boards."),
        ("just wanted to say thanks", "I just wanted to say thanks."),
        ("very impressed with the lab", "I am very impressed with the lab."),
        ("sending you the link, its attached", "I am sending you the link, it's attached."),
        ("sorry i was late. traffic was bad", "Sorry I was late. Traffic was bad."),
        ("Hi Ada, I loved the tour. Best, Noor", "I loved the tour."),
        ("Dear Dr. Okafor: the tour was great! Kind regards", "The tour was great!"),
        ("Hello Kitty was my client.", "Hello Kitty was my client."),
        ("I wish you the best.", "I wish you the best."),
        ("Best wishes to Tom.", "Best wishes to Tom."),
        ("I loved the tour!! \U0001f600", "I loved the tour!! \U0001f600"),
        ("great tour \U0001f44d\U0001f3fd", "Great tour \U0001f44d\U0001f3fd."),
    ],
)
def test_own_words_are_sentences_to_the_reader(typed: str, said: str) -> None:
    assert f" {said} " in note_text(own_words=typed).replace("\n", " ")


@pytest.mark.parametrize(
    ("noun", "mine"),
    [
        ("a degree in statistics", "my degree in statistics"),
        ("five years of SQL", "my five years of SQL"),
        ("my thesis", "my thesis"),
        ("strong writing skills", "my strong writing skills"),
        ("more than ten years in retail", None),
        ("several courses in law", None),
        ("a lot of patience", None),
        ("5 years of SQL", "my 5 years of SQL"),
        ("the team that I built", "the team that I built"),
        ("a team that I built", None),
        ("my work that won a prize", "my work that won a prize"),
        ("her help", None),
        ("work I did for the city", None),
    ],
)
def test_whose_a_qualification_is(noun: str, mine: str | None) -> None:
    assert with_my(noun) == mine


def test_what_is_cut_short_is_said_in_full() -> None:
    assert spelled_out("tutor & coach") == "tutor and coach"
    assert spelled_out("3 yrs. w/ kids") == "3 years with kids"


def test_their_patience_may_be_that_of_one() -> None:
    assert to_the_reader("their patience", ONE_PERSON) == "your patience"


def test_what_somebody_gave_is_theirs() -> None:
    for noun in ("sense of humor", "advice on SQL", "advice on how you hire"):
        assert as_given_by_you(noun) == f"your {noun}"
    for noun in ("warmth of everyone", "time you spent", "advice that you gave", "the advice"):
        assert as_given_by_you(noun) == noun


def test_what_is_said_before_the_rest_is_short() -> None:
    for is_short, most in ((in_passing, 14), (is_brief, 18), (may_come_first, 9), (may_begin, 9)):
        assert is_short(" ".join(["tour"] * most))
        assert not is_short(" ".join(["tour"] * (most + 1)))
    assert in_passing("the tour, and lunch")
    assert not in_passing("the tour, the lunch, and the talk")
    assert not is_brief("the tour; the lunch")
    for is_short in (may_begin, may_come_first):
        assert not is_short("the tour, and lunch")
        assert not is_short("the tour - a gem")
    assert may_begin("meeting the residents")


def test_a_list_has_three_items() -> None:
    assert is_a_list("the pace, the people, and the pay")
    assert not is_a_list("the pace, and the pay")
    assert not is_a_list("the pace, the people, the pay")
    assert head_word("a tour, and lunch") == "tour"


def test_patience_is_appreciated_and_a_view_enjoyed() -> None:
    assert all(map(is_enjoyed, ("the tour", "the view", "your story")))
    assert not is_enjoyed("your patience")


def test_what_one_is_had_or_may_be_named() -> None:
    assert is_had_already("the positions of leadership I have held")
    assert not is_had_already("a team that I built")
    assert not is_had_already("the team")
    assert is_somebody("an avid birder")
    assert not is_somebody("avid birder")
    assert not is_somebody("a degree")
    assert may_be_named("office dog")
    for text in ("Office dog", "staff friendly", "door closed"):
        assert not may_be_named(text)


def test_somebody_is_told_from_something() -> None:
    somebody = (
        "nurse",
        "nurse, ICU",
        "writer/editor",
        "teacher certified in math",
        "former vice mayor",
        "certified welder",
    )
    assert list(filterfalse(is_a_person, somebody)) == []
    assert not any(map(is_a_person, ("retired", "former", "strong cover letter", "welder certification")))


def test_an_article_that_was_left_out() -> None:
    assert with_article("Bachelor's degree in nursing") == "a Bachelor's degree in nursing"
    assert with_article("advanced degree in law") == "an advanced degree in law"
    assert with_article("Bachelor's in Marketing") == "a Bachelor's in Marketing"
    assert with_article("Associate's in nursing") == "an Associate's in nursing"
    assert with_article("a degree in law") == "a degree in law"
    assert with_article("knowledge of law") == "knowledge of law"


def test_what_draws_people_is_known() -> None:
    for noun in ("flexible hours", "great company culture", "company's reputation", "working environment"):
        assert with_the(noun) == f"the {noun}"
    for noun in ("learning technology", "love the hours", "the pay", "no benefits", "for insurance", "that people"):
        assert with_the(noun) == noun
    assert with_the("Medicaid patients") == "Medicaid patients"


def test_lunch_takes_no_article_by_itself() -> None:
    assert [with_the_of_a_visit(noun) for noun in ("lunch", "free lunch")] == ["lunch", "the free lunch"]


@pytest.mark.parametrize(
    ("noun", "undetermined"),
    [
        ("office dog", True),
        ("shop owner's stories", True),
        ("that tour", False),
        ("Jen's tips", False),
        ("Dr. Lee\u2019s tour", False),
        ("5 tips", False),
        ("Legal & Compliance", False),
    ],
)
def test_a_noun_has_an_article_or_an_owner_or_is_a_name(noun: str, *, undetermined: bool) -> None:
    assert is_undetermined(noun) is undetermined


@pytest.mark.parametrize(
    "noun",
    [
        "your questions about my thesis",
        "the tours, with lunch",
        "the people",
        "the stories",
        "your candor and your patience",
    ],
)
def test_some_nouns_take_are(noun: str) -> None:
    assert is_plural(noun)


@pytest.mark.parametrize(
    "noun",
    [
        "the tour of the labs",
        "your bus",
        "the news",
        "the class",
        "how you train managers",
        "your open-door policy",
        "AWS",
        "the boss's",
        "the analysis",
        "the status",
    ],
)
def test_other_nouns_take_is(noun: str) -> None:
    assert not is_plural(noun)


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("It went well", "It went well."),
        ("It went well.", "It went well."),
        ("What a day!", "What a day!"),
        ("Who would not like that?", "Who would not like that?"),
        ("And so on\u2026", "And so on\u2026"),
        ("It went well, -", "It went well."),
        ("It went well \u2014", "It went well."),
        ('You said, "It will be fine."', 'You said, "It will be fine."'),
        ("It was good (very good!)", "It was good (very good!)"),
        ('You called it "a mess"', 'You called it "a mess".'),
        ("My grant writing - would bring in money", "My grant writing would bring in money."),
    ],
)
def test_a_sentence_has_a_stop(typed: str, said: str) -> None:
    assert with_stop(typed) == said


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("we met. it went well.", "We met. It went well."),
        ("what a day! we planned routes.", "What a day! We planned routes."),
        ("who knows? we may.", "Who knows? We may."),
        ("I met Dr. li at Acme Inc. on Monday.", "I met Dr. li at Acme Inc. on Monday."),
        ("we planned 10. routes and 11. stops.", "We planned 10. routes and 11. stops."),
        ("it went well. iPhone demos were great.", "It went well. iPhone demos were great."),
        ("we came in 1st. really.", "We came in 1st. Really."),
    ],
)
def test_each_sentence_has_its_capital(typed: str, said: str) -> None:
    assert sentences_capitalized(typed) == said


@pytest.mark.parametrize(
    ("items", "said"),
    [
        (["a"], "a"),
        (["a", "b"], "a and b"),
        (["a and b", "c"], "a and b, and c"),
        (["a", "b", "c"], "a, b, and c"),
        (["a, b", "c"], "a, b; and c"),
        (["a, b", "c", "d"], "a, b; c; and d"),
    ],
)
def test_items_as_one_phrase(items: list[str], said: str) -> None:
    assert listing(items) == said


# When an answer is expected


EXPECTED = [
    ("Early next week", "early next week"),
    ("2 weeks", "in 2 weeks"),
    ("two weeks.", "in two weeks"),
    ("1-2 weeks", "in 1-2 weeks"),
    ("A week or two", "in a week or two"),
    ("couple of weeks", "in a couple of weeks"),
    ("the end of May", "by the end of May"),
    ("End of month", "by the end of the month"),
    ("EOW", "by the end of the week"),
    ("Friday", "by Friday"),
    ("June 3", "by June 3"),
    ("12th of June", "by the 12th of June"),
    ("June", "in June"),
    ("mid-June", "in mid-June"),
    ("first week of June", "during the first week of June"),
    ("the week of June 8", "during the week of June 8"),
    ("within 10 days", "within 10 days"),
    ("After the holidays", "after the holidays"),
    ("soon", "soon"),
    ("ASAP", ""),
    ("whenever", ""),
    ("call me Friday", None),
    ("by phone", None),
    ("2 wks", "in 2 weeks"),
    ("29", "by the 29th"),
    ("3", "by the 3rd"),
    ("45", None),
    ("1-2 Weeks", "in 1-2 weeks"),
    ("Two Weeks", "in two weeks"),
    ("few days", "in a few days"),
    ("two weeks from now", "two weeks from now"),
    ("friday", "by Friday"),
    ("Fri.", "by Friday"),
    ("may", "in May"),
    ("Q3", "in Q3"),
    ("Summer", "in the summer"),
    ("Christmas", "by Christmas"),
    ("COB Friday", "by COB Friday"),
    ("Quickly", "quickly"),
    ("any day now", "any day now"),
    ("probably June", None),
    ("TBD (June?)", "in June"),
    ("last week", ""),
    ("yesterday", ""),
    ("Whenever you decide", ""),
    ("after Labor Day", "after Labor Day"),
    ("memorial day", "by Memorial Day"),
    ("New Year's Day", "by New Year's Day"),
    ("new year", "in the new year"),
    ("first thing next week", "first thing next week"),
    ("First thing Monday", "first thing Monday"),
    ("about two weeks", "in about two weeks"),
    ("at least a week", "in at least a week"),
    ("around couple of days", "in around a couple of days"),
    ("about June 5", "about June 5"),
    ("about two weeks from now", "about two weeks from now"),
    ("early June", "in early June"),
    ("late-June", "in late June"),
    ("early in June", "early in June"),
    ("late fall", "in late fall"),
    ("the coming days", "in the coming days"),
    ("next few days", "in the next few days"),
    ("the following week", "in the following week"),
    ("the first week of June", "during the first week of June"),
    ("last week of June", "during the last week of June"),
    ("second half of June", "in the second half of June"),
    ("first Monday in June", "by the first Monday in June"),
    ("the fall", "in the fall"),
    ("the Easter holiday", "by the Easter holiday"),
    ("day after tomorrow", "the day after tomorrow"),
    ("hopefully next week", None),
    ("next week, hopefully", None),
    ("maybe TBD", ""),
    ("not before June", None),
    ("until June", None),
    ("over the summer", "over the summer"),
    ("tonight", "tonight"),
    ("hear back by Friday", "by Friday"),
    ("should hear from HR by Friday", None),
    ("decision Friday", "by Friday"),
    ("end of next week", "by the end of next week"),
    ("hopefully as soon as possible", ""),
    ("early next week (hopefully)", None),
    ("by a phone call", None),
    ("early June this year", "in early June this year"),
    ("early Monday", "early Monday"),
    ("Tomorrow, or Friday at the latest", "tomorrow, or Friday at the latest"),
    ("Monday, June 8", "by Monday, June 8"),
    ("tues, june 9", "by Tuesday, June 9"),
    ("Sept. 5", "by September 5"),
    ("before june 3", "before June 3"),
    ("on sat", "on Saturday"),
    ("by march 1", "by March 1"),
    ("when you may know", "when you may know"),
    ("Mid-may", "in mid-May"),
    ("Mother's Day", "by Mother's Day"),
    ("1", "by the 1st"),
    ("22", "by the 22nd"),
    ("11", "by the 11th"),
    ("31", "by the 31st"),
    ("5th of June", "by the 5th of June"),
    ("5 pm Friday", "by 5 pm Friday"),
    ("5/29", "by 5/29"),
    ("a while", None),
    ("couple of weeks from now", "a couple of weeks from now"),
    ("first thing in the morning", "first thing in the morning"),
]


def test_an_expectation_gets_the_preposition_that_it_wants() -> None:
    assert [(typed, said, expectation(typed)) for typed, said in EXPECTED if expectation(typed) != said] == []


@given(texts())
def test_every_expectation_can_be_said(text: str) -> None:
    assert note_text(facts={"reply_expected_about": text})


# Titles


POSTS = [
    ("Senior PM", "the Senior PM role"),
    ("Director of Parole", "the Director of Parole role"),
    ("Head of Waste Disposition", "the Head of Waste Disposition role"),
    ("Internship Coordinator", "the Internship Coordinator role"),
    ("Director of Internship Programs", "the Director of Internship Programs role"),
    ("Summer Clerkship", "the Summer Clerkship"),
    ("Internship, Marketing", "the Marketing internship"),
    ("Job title: Buyer", "the Buyer role"),
    ("Title - Nurse", "the Nurse role"),
    ("Staff Nurse, ICU", "the ICU Staff Nurse role"),
    ("Senior Designer, Growth", "the Senior Designer (Growth) role"),
    ("Cook, Nights", "the Cook (Nights) role"),
    ("Registered Nurse, ICU, Nights", "the Registered Nurse (ICU, Nights) role"),
    ("Registered Nurse, Heart Unit", "the Registered Nurse role in the Heart Unit"),
    ("Manager, the Elm Street store", "the Manager role at the Elm Street store"),
    ("Designer, Growth Team", "the Designer role on the Growth Team"),
    ("Clerk, Office of Admissions", "the Clerk role in the Office of Admissions"),
    ("Vice President, Sales", "the Vice President of Sales role"),
    ("Engineer (Backend), Payments", "the Engineer (Backend), Payments, role"),
    ("Buyer, Planner, and Clerk", "the Buyer, Planner, and Clerk, role"),
    ("Internship", "the internship"),
    ("Marketing - Internship", "the Marketing internship"),
    ("Fellowship in Biology", "the Fellowship in Biology"),
    ("project management position", "the project management position"),
    ("a Data Analyst", "the Data Analyst role"),
    ("The Planner", "the Planner role"),
    ("Accountant.", "the Accountant role"),
    ("Sr. Accountant", "the Sr. Accountant role"),
    ("Planner at Acme", "the Planner role at Acme"),
    ("Software Engineer (Remote)", "the remote Software Engineer role"),
    ("Cashier PT", "the part-time Cashier role"),
    ("Sales Associate, PT, weekends", "the part-time Sales Associate (weekends) role"),
    ("Machine operator 3rd shift", "the 3rd shift machine operator role"),
    ("marketing intern - summer", "the summer marketing intern role"),
    ("RN - Nights", "the RN (Nights) role"),
    ("Clerk III - req 20871", "the Clerk III (req 20871) role"),
    ("store manager - Elm St location", "the store manager role at the Elm St location"),
    ("carpenter, finish", "the finish carpenter role"),
    ("cook / dishwasher", "the cook/dishwasher role"),
    ("Planner, Buyer", "the Planner/Buyer role"),
    ("Manager, Customer", "the Customer Manager role"),
    ("Director, Sr.", "the Sr. Director role"),
    ("Analyst, II", "the Analyst II role"),
    ("Case worker", "the case worker role"),
    ("Spanish teacher", "the Spanish teacher role"),
    ("Key holder", "the Key holder role"),
    ("Jr. developer", "the Jr. developer role"),
    ("IT technician", "the IT technician role"),
    ("Front desk at the hotel", "the Front desk role at the hotel"),
    ("Research assistant in Dr. Lee's lab", "the research assistant role in Dr. Lee's lab"),
    ("Lecturer in Spanish", "the Lecturer in Spanish role"),
    ("open role on her team", "the open role on your team"),
    ("RN, BSN required", "the RN (BSN required) role"),
    ("Job ID 55821: Financial Analyst", "the Financial Analyst (Job ID 55821) role"),
    ("Internship with the mayor's office", "the internship with the mayor's office"),
    ("nanny for 2 kids", "the nanny role for 2 kids"),
    ("Planner ?", "the Planner role"),
    ("Planner (nights?)", "the Planner (nights?) role"),
    ("Research Scientist, Dr. Lee's group", "the Research Scientist role in Dr. Lee's group"),
    ("Assistant Professor, Biology", "the Assistant Professor of Biology role"),
    ("Admissions counselor- West region", "the admissions counselor role in the West region"),
    ("the job", "the job"),
    ("the opening you have", "the opening you have"),
    ("job #4411", "job #4411"),
    ("Position 12-B", "position 12-B"),
    ("Planner (Austin, TX)", "the Planner (Austin, TX) role"),
    ("Planner (Austin, TX) - Req #12345", "the Planner (Austin, TX) - Req #12345 role"),
    ("TBD", "the role"),
    ("my dream job", "the dream job"),
    ("multiple openings", "the multiple openings"),
    ("VP of Planning & Ops.", "the VP of Planning & Ops. role"),
    ("Open position in planning", "the open position in planning"),
    ("any opening", "the opening"),
    ("anything in planning", "a role in planning"),
    ("something outdoors", "an outdoors role"),
    ("whatever is open", "the role"),
    ("my anything", "the role"),
    ("Summer internship 2026", "the summer 2026 internship"),
    ("Internship 2026", "the 2026 internship"),
    ("Marketing Internship 2026-27", "the Marketing 2026-27 Internship"),
    ("internship (paid)", "the internship (paid)"),
    ("position #123", "position #123"),
    ("something involving animals", "a role involving animals"),
    ("anything entry-level", "an entry-level role"),
    ("Office Manager, Bookkeeper", "the Office Manager/Bookkeeper role"),
    ("Fellowship for Teachers 2026", "the Fellowship for Teachers 2026"),
    ("Summer Internships 2026", "the Summer 2026 Internships"),
    ("Accounting (internship)", "the Accounting (internship)"),
    ("Cashier part time", "the part-time Cashier role"),
    ("Clerk, Office of the Dean of Students", "the Clerk role in the Office of the Dean of Students"),
    ("Manager, Learning & Development", "the Learning & Development Manager role"),
    ("Engineer, Systems I", "the Engineer (Systems I) role"),
    ("Nurse, Nights, Heart Unit", "the Nurse (Nights, Heart Unit) role"),
    ("Research Scientist, Dr. Lee\u2019s group", "the Research Scientist role in Dr. Lee\u2019s group"),
    ("Manager, The Elm Street store", "the Manager role at The Elm Street store"),
    ("Senior Vice President, Sales", "the Senior Vice President of Sales role"),
    ("Director, Finance, Midwest", "the Director (Finance, Midwest) role"),
    ("Spanish language teacher", "the Spanish language teacher role"),
    ("Carpenter, finish", "the Carpenter (finish) role"),
    ("Assistant, or similar", "the Assistant, or similar, role"),
    ("Barista @ Blue Door", "the Barista role at Blue Door"),
]


def test_a_post_with_its_article() -> None:
    posts = [(typed, said, the_post(title_of(typed), "role")) for typed, said in POSTS]
    assert [row for row in posts if row[1] != row[2]] == []


def test_a_title_in_a_subject() -> None:
    for title in ("Planner", "Nurse, Heart Unit", "Director, Finance", "Vice President, Sales", "Cook, Nights"):
        assert in_a_subject(title) == title
    for title, said in (("Nurse, ICU", "ICU Nurse"), ("Planner, Buyer", "Planner/Buyer")):
        assert in_a_subject(title) == said


def test_an_organization_is_named_once() -> None:
    assert at_its_organization("the Planner role", "Acme") == "the Planner role at Acme"
    assert at_its_organization("the Planner role at Acme", "acme") == "the Planner role at Acme"
    assert at_its_organization("the Planner role", "City of Austin") == "the Planner role at the City of Austin"
    assert at_its_organization("the Affordable Housing role", "Ford") == "the Affordable Housing role at Ford"
    assert at_its_organization("the Target Clerk role", "Target") == "the Target Clerk role"
    assert at_its_organization("the TARGET Clerk role", "Target") == "the TARGET Clerk role"
    assert at_its_organization("the Lead Red Cross Nurse role", "Red Cross") == "the Lead Red Cross Nurse role"
    assert at_its_organization("the Lead YMCA Coach role", "YMCA") == "the Lead YMCA Coach role"
    assert at_its_organization("the Care Manager role", "Care LLC") == "the Care Manager role at Care LLC"
    assert at_its_organization("the Gap-Year role", "Gap") == "the Gap-Year role at Gap"
    named = "the Northwind Foods Planner role"
    for firm in ("Northwind Foods, Inc.", "The Northwind Foods Company", "NORTHWIND FOODS LLC"):
        assert at_its_organization(named, firm) == named
    assert at_its_organization("the Johnson and Johnson role", "Johnson & Johnson") == "the Johnson and Johnson role"
    assert at_its_organization("the Gap-Year role", "Gap Inc.") == "the Gap-Year role at Gap Inc."
    assert (
        at_its_organization("the Clerk role at the Elm Street store", "Acme")
        == "the Clerk role at the Elm Street store"
    )
    assert at_its_organization("the Nanny role", "The Diaz family") == "the Nanny role"
    assert at_its_organization("the Planner role", None) == at_its_organization("the Planner role", "N/A")


@pytest.mark.parametrize(
    ("typed", "named"),
    [
        ("Acme.", "Acme"),
        ("Acme Inc.", "Acme Inc."),
        ("Yahoo!", "Yahoo!"),
        ("at Acme", "Acme"),
        ("What Works?", "What Works"),
        ("The Home Depot", "The Home Depot"),
        ("city of Ames", "the city of Ames"),
        ("The City of Ames", "the City of Ames"),
        ("department of health", "the department of health"),
        ("U.S. Dept. of Labor", "the U.S. Dept. of Labor"),
        ("St. Mary's College of Maryland", "St. Mary's College of Maryland"),
        ("a2z", "a2z"),
        ("Who?", ""),
        ("The restaurant", "the restaurant"),
        ("The firm", ""),
        ("YMCA", "the YMCA"),
        ("Red Cross", "the Red Cross"),
        ("my current employer", ""),
        ("your company", ""),
        ("the company", ""),
        ("the", ""),
        ("N/A", ""),
        ("https://www.northwind.example/careers?id=5", "northwind.example"),
        ("www.Acme.example/", "Acme.example"),
        ("acme.example", "acme.example"),
    ],
)
def test_an_organization_within_a_sentence(typed: str, named: str) -> None:
    assert called(typed) == named
    assert at_its_organization("the Planner role", typed) == f"the Planner role at {named}".removesuffix(" at ")


@given(texts())
def test_every_title_and_organization_can_be_said(text: str) -> None:
    interview = Interview(position=text, ended_at=TUESDAY, invited_by=ADA, organization=text)
    assert compose_note(interview, Candidate("Noor Haddad")).text


@pytest.mark.parametrize(
    ("title", "it"),
    [
        ("Internship, Marketing", "the internship"),
        ("Summer Research Fellowship (paid)", "the fellowship"),
        ("Fellowship", "the fellowship"),
        ("Apprenticeship at Norwell Energy", "the apprenticeship"),
        ("Internship Coordinator", "the job"),
        ("Planner", "the job"),
    ],
)
def test_an_internship_is_not_called_a_job(title: str, it: str) -> None:
    interview = Interview(position=title, ended_at=TUESDAY, invited_by=ADA)
    texts = [compose_note(interview, Candidate("Noor Haddad"), wording=English(n)).text for n in range(12)]
    assert any(f" {it}" in text for text in texts)
    assert not [text for text in texts if re.search(r"\b(?:the|this) job\b", text) and it != "the job"]


# In a whole note


@pytest.mark.parametrize("text", FORMS[Form.SENTENCE])
def test_a_sentence_of_the_writers_own_is_said_as_it_stands(text: str) -> None:
    said = text if text.endswith((".", "!", "?")) else f"{text}."
    assert f" {said}" in note_text(qualifications=[text]).replace("\n", " ")
    assert f" {said}" in note_text(drawn_by=text).replace("\n", " ")
    assert f" {said}" in note_text(Person("Ada Okafor", appreciated=text)).replace("\n", " ")
    assert f" {said}" in note_text(own_words=text).replace("\n", " ")


def test_a_phrase_stands_in_a_sentence_of_ours() -> None:
    phrases = [each for form, texts in FORMS.items() if form not in {Form.SENTENCE, Form.STATEMENT} for each in texts]
    for text in filterfalse(says_nothing, phrases):
        said = re.sub("^(a|the|because of|her) ", "", phrase(text)).casefold().removeprefix("that ")
        for note in (note_text(qualifications=[text]), note_text(drawn_by=text), note_text(own_words=text)):
            assert said in note.casefold()
            assert ".." not in note


BY_NAME = [
    ("Ada's patience", "your patience"),
    ("Ada Okafor\u2019s patience", "your patience"),
    ("Dr. Okafor's help with parking", "your help with parking"),
    ("the Ada Award", "Ada Award"),
    ("Tom's patience", "Tom's patience"),
]


@pytest.mark.parametrize(("typed", "said"), BY_NAME)
def test_what_is_the_readers_is_not_called_theirs_by_name(typed: str, said: str) -> None:
    to = Person("Ada Okafor", form_of_address="Dr. Okafor", appreciated=typed)
    assert said in note_text(to).replace("\n", " ").replace("Your", "your")


@pytest.mark.parametrize(("typed", "impresses"), [("her time", False), ("your attention", False), ("her candor", True)])
def test_what_is_only_taken_up_makes_no_impression(typed: str, *, impresses: bool) -> None:
    texts = [note_text(Person(f"Ada Okafor {number}", appreciated=typed)) for number in range(24)]
    said = " ".join(" ".join(texts).split())
    assert any(f"Your {typed.split()[1]} {does}" in said for does in ("made", "has")) is impresses


@pytest.mark.parametrize("typed", ["TBD", "?", "n/a"])
def test_what_says_nothing_is_left_out(typed: str) -> None:
    for note in (
        note_text(qualifications=[typed]),
        note_text(drawn_by=typed),
        note_text(Person("Ada Okafor", appreciated=typed)),
        note_text(facts={"reply_expected_about": typed}),
        note_text(facts={"position": typed}),
        note_text(interested=False, reason=typed),
    ):
        assert f" {typed}" not in note


BECAUSE = {"reason_clause": "because {}", "reason_noun": "because of {}", "reason_any": ": {}"}
REASONS = [
    ("honestly, the commute", "because of the commute, honestly"),
    ("Frankly I am torn", "because I am torn, frankly"),
    ("I have accepted a position closer to home", "because I have accepted a position closer to home"),
    ("My wife is being transferred", "because my wife is being transferred"),
    ("accepted another offer", "because I have accepted another offer"),
    ("moving to Ohio", "because I am moving to Ohio"),
    ("having accepted another offer", "because I have accepted another offer"),
    ("unable to relocate", "because I am unable to relocate"),
    ("the commute", "because of the commute"),
    ("due to relocation", "because of relocation"),
    ("personal reasons", "for personal reasons"),
    ("because of the commute", "because of the commute"),
    ("for family reasons", "for family reasons"),
    ("Health", "for health reasons"),
    ("not the right fit", "because it is not the right fit"),
    ("couldn't make the commute work", "because I couldn't make the commute work"),
    ("can't relocate", "because I can't relocate"),
    ("wasn't a fit", "because it wasn't a fit"),
    ("Changed my mind", "because I changed my mind"),
    ("Going back to school", "because I am going back to school"),
    ("stay at my present company", "because I want to stay at my present company"),
    ("So I can stay home", "so I can stay home"),
    ("thanks to a promotion", "thanks to a promotion"),
    ("2 hour commute", "because of a 2 hour commute"),
    ("My husbands job moved", "because my husbands job moved"),
    ("Since March I have a job", "Since March I have a job."),
    ("i moved", "because I moved"),
    ("having surgery", "because I am having surgery"),
    ("retiring", "because I am retiring"),
    ("b/c I got a raise", "because I got a raise"),
    ("didn't feel right", "because it didn't feel right"),
    ("would mean moving", "because it would mean moving"),
    ("personal", "for personal reasons"),
    ("staying in my job - I like it", "because I am staying in my job"),
    ("they told me the budget was cut", "because you told me the budget was cut"),
    ("they offered me more to stay", "because they offered me more to stay"),
    ("because of school starts", "because school starts"),
    ("since my lease ends", "because my lease ends"),
    ("since the layoffs", "since the layoffs"),
    ("due to I am moving", "because I am moving"),
    ("due to my job being moved", "because of my job being moved"),
    ("due to the fact that I am moving", "because of the fact that I am moving"),
    ("as I have been offered a post", "because I have been offered a post"),
    ("since I got promoted", "because I got promoted"),
    ("since I got promoted, I am staying", "Since I got promoted, I am staying."),
    ("cuz i got hired", "because I got hired"),
    ("my visa expired", "because my visa expired"),
    ("accepted at grad school", "because I have been accepted at grad school"),
    ("offered a promotion", "because I have been offered a promotion"),
    ("current boss gave me a raise", "because my current boss gave me a raise"),
    ("commute too long", "because the commute is too long"),
    ("hours too late", "because the hours are too late"),
    ("too far from home", "because it is too far from home"),
    ("wanting to stay here", "because I want to stay here"),
    ("having to move", "because I have to move"),
    ("not being able to drive", "because of not being able to drive"),
    ("family emergency", "because of a family emergency"),
    ("offer from my boss that I couldn't refuse", "because of an offer from my boss that I couldn't refuse"),
    ("salary range", "because of the salary range"),
    ("grad school", "because of grad school"),
    ("lost my license", "because I lost my license"),
    ("starting grad school in the fall", "because I am starting grad school in the fall"),
    ("wedding in October", "because of a wedding in October"),
    ("already accepted somewhere else", "because I have already accepted somewhere else"),
    ("my professor got me a spot in her lab", "because my professor got me a spot in her lab"),
    ("interview felt rushed", "because the interview felt rushed"),
    ("due to it being too far", "because of it being too far"),
    ("because of what he said about weekends", "because of what you said about weekends"),
    ("lost interest", "because I lost interest"),
    ("promoted", "because I have been promoted"),
    ("won't work with my custody schedule", "because it won't work with my custody schedule"),
    ("better commute elsewhere", "because of a better commute elsewhere"),
    ("background check issue", "because of a background check issue"),
    ("the hospital across town offered days", "because the hospital across town offered days"),
    ("on second thought the hours won't work", "On second thought the hours won't work."),
    ("hit by a car and can't stand long", "because I was hit by a car and can't stand long"),
    ("not willing to relocate", "because I am not willing to relocate"),
    ("another school called first", "because another school called first"),
    ("they couldn't match my pay", "because you couldn't match my pay"),
    ("as of today I have another job", "As of today I have another job."),
    ("stress", "because of stress"),
    ("different career path", "because of a different career path"),
    ("boss counter offered", "because my boss counter offered"),
    ("wanted remote", "because I wanted remote"),
    ("realized I'd be bored", "because I realized I'd be bored"),
    ("cause i have class on tuesday", "because I have class on Tuesday"),
    ("worried about layoffs", "because I am worried about layoffs"),
    ("hired internally at my company", "because I have been hired internally at my company"),
    ("the hours keep changing", "because the hours keep changing"),
    ("too much travel", "because of too much travel"),
    ("deployment", "because of deployment"),
    ("two hours away", "because it is two hours away"),
    ("doctor says no more nights", "because my doctor says no more nights"),
    ("parking", "because of the parking"),
    ("family stuff", "because of family stuff"),
    ("reconsidered", "because I reconsidered"),
    ("long story but I am staying", "Long story but I am staying."),
    ("because the bus stops at six o'clock", "because the bus stops at six o'clock"),
    ("burned out and need a break", "because I am burned out and need a break"),
    ("just not interested anymore", "because I am just not interested anymore"),
    ("not enough hours", "because there are not enough hours"),
    ("summer plans changed", "because summer plans changed"),
    ("the children love it", "The children love it."),
    ("no longer moving to Denver", "because I am no longer moving to Denver"),
    ("no longer need a job", "because I no longer need a job"),
    ("no childcare", "because I have no childcare"),
    ("no weekend hours", "because there are no weekend hours"),
    ("better pay elsewhere", "because of better pay elsewhere"),
    ("sick parent", "because of a sick parent"),
    ("being honest, the pay", ": being honest, the pay"),
    ("after a long talk we think it is too soon", "After a long talk we think it is too soon."),
    ("realized it is not for me; rather say so now", "I realized it is not for me; I'd rather say so now."),
    ("sick children", "because of sick children"),
    ("better opportunity elsewhere in town", "because of a better opportunity elsewhere in town"),
    ("our daycare closed", "because our daycare closed"),
    ("my hours being cut", "because of my hours being cut"),
    ("a job I loved", ": a job I loved"),
    ("since Monday my shift changed", "Since Monday my shift changed."),
    ("since our interview my wife was transferred", "Since our interview my wife was transferred."),
    ("since our move in May", "since our move in May"),
    ("husband's transfer", "because of my husband's transfer"),
    ("job requires nights", "because the job requires nights"),
    ("position requires travel", "because the position requires travel"),
    ("role is mostly sales", "because the role is mostly sales"),
    ("my commute too long", "because my commute is too long"),
    ("commute way too long", "because the commute is way too long"),
    ("Denver too far from my parents", "because Denver is too far from my parents"),
    ("because the long commute", "because of the long commute"),
    ("until my lease is up", "until my lease is up"),
    ("with the new baby our evenings are full", "With the new baby our evenings are full."),
    ("45 minute drive each way", "because of a 45 minute drive each way"),
    ("8 hour shift", "because of an 8 hour shift"),
    ("11 hour days", "because of 11 hour days"),
    ("no longer a fit", "because it is no longer a fit"),
    ("no longer able to move", "because I am no longer able to move"),
    ("starting salary", "because of the starting salary"),
    ("pregnant and on bed rest", "because I am pregnant and on bed rest"),
    ("sick mom", "because of a sick mom"),
    ("better offer so I took it", "Better offer so I took it."),
    ("bc of the hours", "because of the hours"),
    ("for my health, so I am staying", "For my health, so I am staying."),
    ("new job nearby", "because of a new job nearby"),
    ("for health, family, and personal reasons", "for health, family, and personal reasons"),
    ("after careful thought, the hours won't work", "After careful thought, the hours won't work."),
    ("in June my lease ends", "In June my lease ends."),
    ("why would I move?", "Why would I move?"),
    ("not enough pay", "because there is not enough pay"),
    ("because of my long commute downtown", "because of my long commute downtown"),
]


def test_a_reason_in_any_form() -> None:
    for typed, said in REASONS:
        slot, words = next(iter(reason(typed, AN_EMPLOYER)))
        assert BECAUSE.get(str(slot), "{}").format(words) == said
        assert words[1:].removesuffix(".") in note_text(interested=False, reason=typed).replace("\n", " ")


def test_reasons_of_several_sentences_are_said_as_they_stand() -> None:
    typed = "I have thought about it for days. The job is not for me"
    assert f" {typed}. " in note_text(interested=False, reason=typed).replace("\n", " ")


@pytest.mark.parametrize(
    ("valued", "said"),
    [
        ("talking me through the budget", "your talking me through the budget"),
        ("talking with your team", "talking with your team"),
        ("learned a lot about bees", "that I learned a lot about bees"),
        ("explained the budget", "that you explained the budget"),
        ("Discussed the budget", "that you discussed the budget"),
        ("the tour; the lunch with Tom", "the tour and the lunch with Tom"),
        ("the tour; the lunch; your candor", "the tour, the lunch, and your candor"),
        ("Talked about trains", "that you talked about trains"),
    ],
)
def test_who_did_what_was_valued(valued: str, said: str) -> None:
    texts = [note_text(Person(f"Ada Okafor {number}", appreciated=valued)) for number in range(12)]
    assert any(said in text for text in texts)
    assert "; " in valued or all(valued.lower() in text.lower() for text in texts)
    assert not any(f" {valued}" in text for text in texts if valued[0].isupper())


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        (["Led a team of 8", "fluent in Spanish"], "I led a team of 8, and I am fluent in Spanish"),
        (["Led a team of 8", "cut costs"], "I led a team of 8 and cut costs"),
        (["organizing events"], "experience organizing events"),
        (["PMP."], "my PMP"),
        (["no experience"], " I have no experience."),
        (["AWS-certified"], "I am AWS-certified"),
        (["know R", "CPR certified", "SQL"], "I know R, I am CPR certified, and my background includes SQL"),
        (["CPC", "ICD-10 and CPT", "R"], "my background includes ICD-10, CPT, and R"),
        (["led teams", "know R"], "I led teams and know R"),
        (["CPA", "6 yrs audit, 2 as lead", "team player"], "I have 6 years of audit experience, 2 as lead"),
    ],
)
def test_qualifications_of_other_forms(typed: list[str], said: str) -> None:
    assert said in note_text(qualifications=typed).replace("\n", " ")


@pytest.mark.parametrize("typed", ["no experience", "references available"])
def test_what_one_has_not_and_what_another_thing_is_is_not_put_to_use(typed: str) -> None:
    for number in range(12):
        assert "to use" not in note_text(Person(f"Ada Okafor {number}"), qualifications=[typed])


@pytest.mark.parametrize(
    "typed", ["@ that", "/ _", "# Nurse", ": \u201cnurse", "because", "b/c -", "\u00df \u201d her - Nurse"]
)
def test_marks_among_words_refuse_nothing(typed: str) -> None:
    assert note_text(
        Person("Ada Okafor", appreciated=typed), drawn_by=typed, own_words=typed, qualifications=[typed, "a"]
    )
    assert note_text(interested=False, reason=typed)


def test_a_group_is_thanked_as_one() -> None:
    people = [Person(f"Person {letter}") for letter in "ABCDEFG"]
    assert "Person A and the others" in note_text(facts={"also_met": people})
    assert "Person F" in note_text(facts={"also_met": people[:6]})


def test_whoever_was_not_met_is_thanked_for_arranging() -> None:
    text = note_text(facts={"arranged_by": Person("Priya Raman"), "also_met": [Person("Tom Becker")]})
    arranging = ("arrang", "setting", "pulling", "happen")
    sentence = next(each for each in text.split(". ") if "Priya Raman" in each)
    assert any(word in sentence.partition("Priya Raman")[2] for word in arranging)


def test_no_word_that_we_know_is_refused_by_itself() -> None:
    """A wording never refuses, and a word from our own lists is the likeliest to be taken for more than it is."""
    lists: list[frozenset[str]] = [words for words in vars(lexicon).values() if isinstance(words, frozenset)]
    for word in sorted({"helping", "serving", "teaching"}.union(*lists)):
        to = Person("Ada Okafor", appreciated=word)
        assert note_text(to, drawn_by=word, own_words=word, qualifications=[word])
        assert note_text(to, interested=False, reason=word)


# What people type, and what is said


VALUED = [
    ("she studies every log", " that you study every log."),
    ("he really knows his stuff", " that you really know your stuff."),
    ("that nobody rushed me", " that nobody rushed me."),
    ("she makes people laugh", " that you make people laugh."),
    ("he doesn't rush", " that you don't rush."),
    ("he and his team explained it", " that you and your team explained it."),
    ("she's patient", " that you're patient."),
    ("She really listens", " that you really listen."),
    ("He was upfront about the pay.", " that you were upfront about the pay."),
    ("She showed me the lab. It was great!", " You showed me the lab. It was great!"),
    ("shop tour, lunch with the crew", " the shop tour and lunch with the crew."),
    ("generous, specific feedback", " your generous, specific feedback."),
    ("being straight with me", " being straight with me."),
    ("compassion for the families", " your compassion for the families."),
    ("the way he answered my questions", "the way you answered my questions"),
    ("how she explained it", "how you explained it"),
    ("her and her team's openness", "your and your team's openness"),
    ("that tour of the lab", " that tour of the lab."),
    ("That you were honest", " that you were honest."),
    ("that the team was honest", " that the team was honest."),
    ("she walked the floor with me and was frank", " that you walked the floor with me and were frank."),
    ("generous, specific notes on my work", " your generous, specific notes on my work."),
    ("Engineering culture", " the engineering culture."),
    ("caring people", " the caring people."),
    ("no hard questions", " that there were no hard questions."),
    ("no judgment about my record", " that there was no judgment about my record."),
    ("no one rushed me", " no one rushed me."),
    ("office dog", " the office dog."),
    ("Quick reply", " your quick reply."),
    ("lunch", " lunch."),
    ("free lunch", " the free lunch."),
    ("time", " your time."),
    ("flexible hours", " the flexible hours."),
    ("honest answer about hours", " your honest answer about hours."),
    ("challenging questions", " your challenging questions."),
    ("challenging me to think", " challenging me to think."),
    ("tour of warehouse", " the tour of the warehouse."),
    ("tour of my old school", " the tour of my old school."),
    ("clear explanation of hiring process", " your clear explanation of the hiring process."),
    ("walking me thru the lab", " walking me through the lab."),
    ("meeting residents", " meeting the residents."),
    ("meeting people", " meeting people."),
    ("coffee and conversation", " the coffee and conversation."),
    ("Dr. Chen", ": Dr. Chen."),
    ("friendly", " that you were friendly."),
    ("honest about pay", " that you were honest about pay."),
    ("what a team", " What a team!"),
    ("very friendly, even at 5", " that you were very friendly, even at 5"),
    ("your students run the meeting", " hearing that your students run the meeting"),
    ("being flexible with my schedule", " being flexible with my schedule."),
    ("time you spent on my questions", " the time you spent on my questions."),
    ("clear about pay", " that you were clear about pay."),
    ("no BS", " that there was no BS."),
    ("him taking a chance on me", " taking a chance on me."),
    ("warmth of everyone I met", " the warmth of everyone I met."),
    ("realistic picture of first year", " the realistic picture of the first year."),
    ("support for new teachers", " your support for new teachers."),
    ("willingness to train", " your willingness to train."),
    ("listening", " listening."),
    ("two hour tour", " the two-hour tour."),
    ("meeting everyone", " meeting everyone."),
    ("opportunity to tour facility", " the opportunity to tour the facility."),
    ("introductions to staff", " the introductions to the staff."),
    ("straight answers", " your straight answers."),
    ("straightforward answers on staffing", " your straightforward answers on staffing."),
    ("organized interview", " the organized interview."),
    ("your mother", " meeting your mother."),
    ("on the spot interview", " the on-the-spot interview."),
    ("nice ladies", " meeting the nice ladies."),
    ("candor re: billable hours", " your candor re: billable hours."),
    ("Tours of the plant", " tours of the plant."),
    ("didn't rush me", " that you didn't rush me."),
    ("Thanks for lunch", " Thanks for lunch."),
    ("iPhone demos were great", " iPhone demos were great."),
    ("eBay's people were great", " eBay's people were great."),
    ("pre-K classes were fun", " Pre-K classes were fun."),
    ("the Jeopardy! Team", " the Jeopardy! Team."),
    ("loved her energy", " I loved your energy."),
    ("what drives her", " hearing what drives you."),
    ("how you plan the routes", " hearing how you plan the routes."),
    ("how the night team hands over", " hearing how the night team hands over."),
    ("how you walked me through the ward", " how you walked me through the ward."),
    ("how openly you spoke", " how openly you spoke."),
    ("what she said about growth", " what you said about growth."),
    ("the tour - I loved every minute", " I loved every minute."),
    ("the tour \u2014 I loved every minute", " the tour."),
    ("every detail - hours, mission, vision", " every detail - hours, mission, and vision."),
    ("the small jobs you gave me (sorting) were fun", " The small jobs you gave me (sorting) were fun."),
    ("Enjoyed meeting everyone. What a day!", " I enjoyed meeting everyone. What a day!"),
    ("residents", " meeting the residents."),
    ("your story about Sen. Warren", " your story about Sen. Warren."),
]


def test_what_was_valued_in_any_form() -> None:
    for (typed, said), name in product(VALUED, ("Ada Okafor", "Tom Becker", "Li Wei")):
        text = note_text(Person(name, appreciated=typed)).replace("\n", " ")
        begun = said.strip().removesuffix(".")
        assert said.removesuffix(".") in text or f". {begun[0].upper()}{begun[1:]} " in text


BROUGHT = [
    ("ten years in retail, five as lead", "ten years in retail, five as lead"),
    ("seven years on second shift, the last two as lead", "seven years on second shift, the last two as lead"),
    ("a CDL", " CDL"),
    ("enough Spanish to hold a parent conference", " enough Spanish to hold a parent conference"),
    ("lots of patience", " lots of patience"),
    ("work well with others", "I work well with others"),
    ("love of learning", " love of learning"),
    ("teacher for ten years", "ten years as a teacher"),
    ("nurse since 2009", "I have been a nurse since 2009"),
    ("nurse from 2009 on", ": nurse from 2009 on."),
    ("licensed electrician", "I am a licensed electrician"),
    ("patient", "I am patient"),
    ("won Planner of the Year", "I won Planner of the Year"),
    ("directly oversaw the budget", "I directly oversaw the budget"),
    ("education and experience fit the job", " My education and experience fit the job."),
    ("grant writing - would bring in money", " My grant writing would bring in money."),
    ("a certified nurse", "I am a certified nurse"),
    ("a native speaker of Spanish", "I am a native speaker of Spanish"),
    ("a career in nursing", " career in nursing"),
    ("has led teams", "I have led teams"),
    ("knows the district", "I know the district"),
    ("works of art", "y background includes works of art"),
    ("Not afraid of hard work", "I am not afraid of hard work"),
    ("can't be outrun", "I can't be outrun"),
    ("no fear of heights", " no fear of heights"),
    ("no accidents in 9 years", "I have had no accidents in 9 years"),
    ("that I can lead", " I can lead"),
    ("the positions of leadership I have held", " the positions of leadership I have held"),
    ("New York experience", " New York experience"),
    ("Six Sigma", "y background includes Six Sigma"),
    ("strong work ethic", " strong work ethic"),
    ("6 yrs med-surg", "6 years of med-surg experience"),
    ("10 yrs logistics in the Army", "10 years of logistics experience in the Army"),
    ("8 years experience", "8 years of experience"),
    ("five years work with children", "five years of work with children"),
    ("2 yrs line cook", "2 years as a line cook"),
    ("3 years picking and packing", "3 years of picking and packing"),
    ("camp counselor 4 summers", "4 summers as a camp counselor"),
    ("call center, 2 yrs", "2 years of call center experience"),
    ("5 yrs ICU and 2 yrs ER", "5 years of ICU experience and "),
    ("perfect attendance 2 yrs straight", " perfect attendance 2 years straight"),
    ("MSW", " MSW"),
    ("BA psychology", " BA in psychology"),
    ("MLIS 2024", " MLIS (2024)"),
    ("BS Statistics, 2019", " BS in Statistics (2019)"),
    ("MPA from Syracuse", " MPA from Syracuse"),
    ("MPP candidate", "I am an MPP candidate"),
    ("MS Office", "y background includes MS Office"),
    ("masters in CS", " master's in CS"),
    ("bachelors in english", " bachelor's in English"),
    ("forklift cert", " forklift certification"),
    ("clean driving record", " clean driving record"),
    ("30-day sub permit", " 30-day sub permit"),
    ("3.8 GPA", " 3.8 GPA"),
    ("GPA 3.8", " 3.8 GPA"),
    ("OSHA 10", "y OSHA 10"),
    ("CDL class B", "y CDL class B"),
    ("OSHA compliance", "y background includes OSHA compliance"),
    ("own tools and truck", "my own tools and truck"),
    ("own a truck", "I own a truck"),
    ("SQL, Tableau, Python", "y background includes SQL, Tableau, and Python"),
    ("latte art", "y background includes latte art"),
    ("10-key by touch", "y background includes 10-key by touch"),
    ("open availability", " open availability"),
    ("fluent Vietnamese", "I speak fluent Vietnamese"),
    ("bilingual Spanish/English", "I am bilingual (Spanish/English)"),
    ("available weekends", "I am available weekends"),
    ("weekends ok", "eekends are ok"),
    ("background check clear", "y background check is clear"),
    ("80 wpm", "I type 80 wpm"),
    ("Dean's list x4", "I made the Dean's list 4 times"),
    ("never late", "I am never late"),
    ("never missed a shift", "I never missed a shift"),
    ("know Python", "I know Python"),
    ("live close by", "I live close by"),
    ("work history in retail", " work history in retail"),
    ("will work any shift", "I will work any shift"),
    ("dont mind heat", "I don't mind heat"),
    ("been doing this since 2009", "I have been doing this since 2009"),
    ("used to be an engineer", "I used to be an engineer"),
    ("used to hard work", "I am used to hard work"),
    ("stocked shelves", "I stocked shelves"),
    ("mixed methods", "y background includes mixed methods"),
    ("managed team of 6", "I managed a team of 6"),
    ("shipped recommender to 10M users", "I shipped a recommender to 10M users"),
    ("ran kitchens since 2012", "I have run kitchens since 2012"),
    ("coached since 2012", "I have coached since 2012"),
    ("physically fit", "I am physically fit"),
    ("steel toes ready", "teel toes are ready"),
    ("superintendent of a 4,000-student district", "I am a superintendent of a 4,000-student district"),
    ("EMT-B", "I am an EMT-B"),
    ("registered patients for 3 years", "I registered patients for 3 years"),
    ("med terminology", "y background includes med terminology"),
    ("Masters in Ed", " master's in Ed"),
    ("crew of 6", " crew of 6"),
    ("6 exams passed", " 6 exams passed"),
    ("always smiling", "I am always smiling"),
    ("four languages", "I speak four languages"),
    ("on call ok", "n call is ok"),
    ("drug free", "I am drug free"),
    ("makeup obsessed", "I am makeup obsessed"),
    ("customer facing for 10 years", "10 years of customer facing experience"),
    ("careful with old paper", "I am careful with old paper"),
    ("strong and on time", "I am strong and on time"),
    ("boating license", " boating license"),
    ("floor care", "y background includes floor care"),
    ("DVM 2026", " DVM (2026)"),
    ("$20M funded in 2025", "$20M funded in 2025"),
    ("16 yrs old w/ work permit", "I am 16 years old with work permit"),
    ("pallet jack, forklift", "y background includes pallet jack and forklift"),
    ("nursing student graduating in May", "I am a nursing student graduating in May"),
    ("done this before", "I have done this before"),
    ("accessibility nerd", "I am an accessibility nerd"),
    ("Wilderness First Responder", "I am a Wilderness First Responder"),
    ("not squeamish", "I am not squeamish"),
    ("people skills", " people skills"),
    ("safe driver award 2023", " safe driver award (2023)"),
    ("brother with autism", " brother with autism"),
    ("15 mos. roofing", "15 months of roofing"),
    ("25 yrs no incidents", "25 years with no incidents"),
    ("born and raised in the neighborhood", "I am born and raised in the neighborhood"),
    ("737 and A320", "y background includes 737 and A320"),
    ("ordering and inventory", "y background includes ordering and inventory"),
    ("shipping and receiving", "experience shipping and receiving"),
    ("VP of AMA chapter", "I am VP of AMA chapter"),
    ("help desk for 2 years at a hospital", "2 years of help desk experience at a hospital"),
    ("8 YOE", "8 years of experience"),
    ("Show up every day", "I show up every day"),
    ("Python scripts", "y background includes Python scripts"),
    ("Regulars love me", " Regulars love me."),
    ("Excel (pivot tables, vlookup)", "y background includes Excel (pivot tables, vlookup)"),
    ("SQL (advanced), Tableau", "y background includes SQL (advanced) and Tableau"),
    ("former college athlete", "I am a former college athlete"),
    ("MFA, nonfiction", " MFA in nonfiction"),
    ("MPP, Georgetown", " MPP (Georgetown)"),
    ("open to relocation", "I am open to relocation"),
    ("mechanically inclined", "I am mechanically inclined"),
    ("was a camper for 8 years", "I was a camper for 8 years"),
    ("5 years sober", "I am 5 years sober"),
    ("16 and dependable", "I am 16 and dependable"),
    ("early riser", "I am an early riser"),
    ("strong writer/editor", "I am a strong writer/editor"),
    ("avid hiker", "I am an avid hiker"),
    ("people person", "I am a people person"),
    ("strong computer", "y background includes strong computer"),
    ("discreet", "I am discreet"),
    ("vetted", "I am vetted"),
    ("hard working", "I am hard working"),
    ("self taught", "I am self taught"),
    ("swam in college", "I swam in college"),
    ("comfortable around animals", "I am comfortable around animals"),
    ("18 years old", "I am 18 years old"),
    ("10 yrs adults", "10 years with adults"),
    ("15 years with families", "15 years with families"),
    ("president of my sorority", "I am president of my sorority"),
    ("Spanish and Portuguese", "I speak Spanish and Portuguese"),
    ("M.Div.", " M.Div."),
    ("feeding therapy", "y background includes feeding therapy"),
    ("organized events", "I organized events"),
    ("student taught in 3rd grade", "I student taught in 3rd grade"),
    ("on call for 3 years", "I have been on call for 3 years"),
    ("in the reserves", "I am in the reserves"),
    ("calm, patient listener", "I am calm and a patient listener"),
    ("managed budgets, staff, schedules", "I managed budgets, staff, schedules"),
    ("experience with mowers, trimmers, blowers", "experience with mowers, trimmers, and blowers"),
]


def test_what_the_writer_brings_in_any_form() -> None:
    names = ("Ada Okafor", "Tom Becker", "Li Wei")
    texts = [(said, note_text(Person(name), qualifications=[typed])) for (typed, said), name in product(BROUGHT, names)]
    assert [(said, text) for said, text in texts if said not in text.replace("\n", " ")] == []


def test_what_has_a_part_with_a_comma_stands_before_the_rest() -> None:
    brings = ["seven years on second shift, the last two as lead", "a forklift license", "a CDL"]
    text = note_text(qualifications=brings).replace("\n", " ")
    assert "seven years on second shift, the last two as lead" in text
    assert " I also have a forklift license, and a CDL. " in text


@pytest.mark.parametrize(
    "typed", ["licensed electrician", "a certified nurse", "fluent in Spanish", "no fear of heights"]
)
def test_what_one_is_or_lacks_is_not_called_mine(typed: str) -> None:
    texts = [note_text(Person(f"Ada Okafor {number}"), qualifications=[typed]) for number in range(12)]
    assert not any(f"my {typed}" in text.lower() for text in texts)


def test_a_qualification_typed_twice_is_said_once() -> None:
    text = note_text(qualifications=["five years of SQL", "Five years of SQL.", "a degree in law", "my degree in law"])
    assert (text.count("years of SQL"), text.count("degree in law")) == (1, 1)


DRAWN = [
    ("to be honest, the pay", ": to be honest, the pay."),
    ("Because I love trains", " I love trains."),
    ("The growth!", "the growth"),
    ("Growth", " the growth"),
    ("grow my skills", "the chance to grow my skills"),
    ("their routes", "your routes"),
    ("helping people", "elping people"),
    ("job security", "the job security"),
    ("that everyone has a voice", " everyone has a voice"),
    ("everything", ": everything."),
    ("New York City", ": New York City."),
    ("this is the job that I want most", " This is the job that I want most"),
    ("the programs it offers", "the programs you offer"),
    ("like the hours", " I like the hours."),
    ("the pace, the people, the pay", "the pace, the people, and the pay"),
    ("the pace, the people, the pay and perks", "the pace, the people, the pay and perks"),
    ("the routes (bus, rail, river)", "the routes (bus, rail, river)"),
    ("working with her", "orking with you"),
    ("offers growth", " it offers growth"),
    ("lets me work outdoors", " it lets me work outdoors"),
    ("pays for certifications", " it pays for certifications"),
    ("would be my first lab job", " it would be my first lab job"),
    ("would love to teach", " I would love to teach."),
    ("would get to teach", " I would get to teach"),
    ("get to work with my hands", " I get to work with my hands"),
    ("not a desk job", " it is not a desk job"),
    ("not stuck behind a desk", " I would not be stuck behind a desk"),
    ("not having to commute", " is not having to commute"),
    ("a fun place to work", " it is a fun place to work"),
    ("union job", " it is a union job"),
    ("close to my kids school", " it is close to my kids school"),
    ("flexible", " it is flexible"),
    ("challenging, fast paced", " it is challenging and fast paced"),
    ("near my house", " it is near my house"),
    ("help veterans", "the chance to help veterans"),
    ("do meaningful work", "the chance to do meaningful work"),
    ("always wanted to work at a zoo", " I always wanted to work at a zoo."),
    ("room to move up", " room to move up"),
    ("its a small school and everyone helps", " it's a small school and everyone helps"),
    ("they promote from within", " you promote from within"),
    ("variety. every day is different", " Every day is different."),
    ("nobody is rushed, and everybody helps", " Nobody is rushed, and everybody helps."),
    ("works around my classes", " it works around my classes"),
    ("growing industry", " the growing industry"),
    ("long term residents I could get to know", " long term residents I could get to know"),
    ("not corporate", " it is not corporate"),
    ("steady paycheck", " the steady paycheck"),
    ("good stepping stone", " it is a good stepping stone"),
    ("clean, safe, organized", " it is clean, safe, and organized"),
    ("trusted to make decisions", " I would be trusted to make decisions"),
    ("would start right away", " I would start right away"),
    ("keeping families together", "eeping families together"),
    ("stable hours and weekends off", " stable hours and weekends off"),
    ("family owned", " it is family owned"),
    ("part time with benefits", " it is part time with benefits"),
    ("able to bike there", " I would be able to bike there"),
    ("always something new", " there is always something new"),
    ("night differential", " night differential"),
    ("the owner started as a dishwasher", " the owner started as a dishwasher"),
    ("growing up I came here for story time", " Growing up I came here for story time."),
    ("an hour from where I grew up", " it is an hour from where I grew up"),
    ("the location, it's close to campus", ": the location, it's close to campus."),
    ("friends who work there love it", " Friends who work there love it."),
    ("the internship counts for credit", " the internship counts for credit"),
    ("nice to be where people stay", " it is nice to be where people stay"),
    ("small enough that you're not a number", " it is small enough that you're not a number"),
    ("close knit team", " the close knit team"),
    ("working for a place my family has used", "orking for a place my family has used"),
    ("working with kids is fun", " Working with kids is fun."),
    ("reading to kids", "eading to kids"),
    ("because the position combines two trades", " the position combines two trades"),
    ("after college I wanted to build things", " After college I wanted to build things."),
    ("looking to grow into a lead role", " I am looking to grow into a lead role."),
    ("tired of working from home", " I am tired of working from home."),
    ("not much turnover", " there is not much turnover"),
    ("my grandparents farmed", " My grandparents farmed."),
    ("the children love it", " The children love it."),
    ("since the unit gets a mentor", " the unit gets a mentor"),
    ("because the post and the city suit me well", " the post and the city suit me well"),
    ("small team, engineers stay on call", ": small team, engineers stay on call."),
    ("decent pay and it's close to home", ": decent pay and it's close to home."),
    ("steady shifts so I can be home by three", " steady shifts so I can be home by three"),
    ("Everyone seemed happy.", " Everyone seemed happy."),
    ("wanting to serve my community", " I want to serve my community."),
    ("no more night shifts", " there are no more night shifts"),
    ("no micromanaging", " there is no micromanaging"),
    ("Boston", " Boston"),
    ("support has a seat at every meeting", " support has a seat at every meeting"),
    ("more responsibility", " it offers more responsibility"),
    ("4 day work week", " the 4 day work week"),
    ("friendly people", " the friendly people"),
    ("remote 2 days a week", " it is remote 2 days a week"),
    ("love working w/ older adults", " I love working with older adults."),
]


def test_what_draws_the_writer_in_any_form() -> None:
    texts = [(said, note_text(drawn_by=typed)) for typed, said in DRAWN]
    assert [(said, text) for said, text in texts if said not in text.replace("\n", " ")] == []


NOTHING = ["N/A", "nothing", "-", "...", "no reason", "private", "I'd rather not say", "Best,", "Thank you", "not much"]


@pytest.mark.parametrize("typed", NOTHING)
def test_what_only_fills_a_field_makes_no_point(typed: str) -> None:
    interview = Interview(position="Planner", ended_at=TUESDAY, invited_by=Person("Ada Okafor", appreciated=typed))
    plain = compose_note(evolve(interview, invited_by=Person("Ada Okafor")), Candidate("Noor Haddad"))
    filled = Candidate("Noor Haddad", own_words=typed, drawn_by=typed, qualifications=[typed], reason=typed)
    note = compose_note(interview, filled)
    assert (note.points, note.paragraphs) == (plain.points, plain.paragraphs)


@pytest.mark.parametrize("organization", ["N/A", "TBD"])
def test_an_organization_that_only_fills_its_field_is_not_named(organization: str) -> None:
    interview = Interview(ended_at=TUESDAY, invited_by=ADA, organization=organization, position=None)
    for name in ("Noor Haddad", "Wei Ito", "Tom Becker"):
        assert organization not in compose_note(interview, Candidate(name)).text


@pytest.mark.parametrize(
    ("pay", "said"),
    [
        ("a salary of $70,000", "$70,000"),
        ("Salary: $70,000", "$70,000"),
        ("as agreed", "The salary is as agreed."),
        ("I get $70,000", "I get $70,000."),
        ("base of $70,000", "$70,000"),
        ("at $70,000", "$70,000"),
        (
            "a base salary of $70,000 and a signing bonus of $5,000",
            "The pay is a base salary of $70,000 and a signing bonus of $5,000.",
        ),
        ("hourly rate of $30", "The pay is an hourly rate of $30."),
        ("a 10% raise", "The pay is a 10% raise."),
        ("Starting at $70,000", "On the pay, my notes say this: starting at $70,000."),
        ("GS-12", "On the pay, my notes say this: GS-12."),
        ("same as now", "The salary is the same as now."),
        ("Competitive", "The salary is competitive."),
        ("commission only", "On the salary, my notes say this: commission only."),
        ("Seventy thousand dollars", "seventy thousand dollars"),
        ("Starting at $70,000, with a bonus of $5,000", "this: starting at $70,000, with a bonus of $5,000."),
        ("base of $70,000 plus commission", "The pay is a base of $70,000 plus commission."),
        ("an hourly rate of $30 plus tips", "The pay is an hourly rate of $30 plus tips."),
        ("the low end of the range, about $70,000", "The pay is the low end of the range, about $70,000."),
        ("$70,000 plus commission", "The pay is $70,000 plus commission."),
    ],
)
def test_the_pay_in_any_form(pay: str, said: str) -> None:
    offer = Offer(OfferForm.FORMAL_LETTER, "Planner", salary=pay, starts_on=date(2027, 7, 1))
    interview = Interview(position="Planner", ended_at=TUESDAY, invited_by=ADA)
    application = Application(candidate=Candidate("Noor Haddad"), interviews=[interview], offer=offer)
    text = compose_message(MessageKind.ACCEPTANCE, application).text.replace("\n", " ")
    assert f" {said}" in text
    assert "Thursday, July 1, 2027" in text
    assert "salary of a salary" not in text
    assert "Salary:" not in text


def test_an_amount_is_told_without_what_it_is_an_amount_of() -> None:
    for typed in ("$70,000", "a salary of $70,000", "at $70,000"):
        assert list(salary(typed)) == [("salary", "$70,000"), ("pay", "salary")]
    assert list(salary("TBD")) == []


@pytest.mark.parametrize("typed", ["$36 an hour", "$36/hr", "36 dollars hourly"])
def test_nobody_calls_an_hourly_wage_a_salary(typed: str) -> None:
    assert dict(salary(typed)) == {"salary": typed, "pay": "pay"}


@pytest.mark.parametrize(
    ("listed", "told"),
    [
        (["start later"], ("priorities_any", "start later")),
        (["help me move"], ("priorities_any", "help me move")),
        (["remote"], ("priorities_any", "remote")),
        (["raise salary"], ("priorities_any", "raise salary")),
        (["salary, start date"], ("priorities_any", "salary, start date")),
        (["begin in August", "salary"], ("priorities_any", "begin in August and salary")),
        (["the salary; the start date"], ("priorities", "the salary and the start date")),
        (["Salary", "salary; start date"], ("priorities", "salary and start date")),
        (["pay raise", "remote work"], ("priorities", "pay raise and remote work")),
        (["help with moving costs"], ("priorities", "help with moving costs")),
        (["raise"], ("priorities", "raise")),
        (["raise in the second year"], ("priorities", "raise in the second year")),
        (["raise of 5%"], ("priorities", "raise of 5%")),
        (["bonus for signing"], ("priorities", "bonus for signing")),
        (["two days remote"], ("priorities_any", "two days remote")),
        (["remote on Fridays"], ("priorities_any", "remote on Fridays")),
        (["remote 2x a week"], ("priorities_any", "remote 2x a week")),
        (["I need remote work"], (Point.PRIORITIES, "I need remote work.")),
    ],
)
def test_what_to_negotiate_for_in_any_form(listed: list[str], told: tuple[str | Point, str]) -> None:
    assert list(priorities(tuple(listed))) == [told]


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("similar to my last job", "something similar to my last job"),
        ("min 70k", "at least 70k"),
        ("Depends on the benefits", "It depends on the benefits."),
        ("whatever is fair, at least 70k", "whatever is fair, at least 70k"),
    ],
)
def test_a_range_is_said_aloud(typed: str, said: str) -> None:
    interview = Interview(position="Planner", ended_at=TUESDAY, invited_by=ADA)
    candidate = Candidate("Noor Haddad")
    answer = compose_salary_answer(SalaryReply.GIVE_RANGE, interview, candidate, salary_range=typed)
    assert said in answer
    assert ("something" in answer) is ("something" in said)


@pytest.mark.parametrize(
    "typed", ["TBD", "negotiable", "N/A", "whatever is fair", "a fair wage", "it depends", "as much as possible"]
)
def test_a_range_that_names_none_is_not_said_aloud(typed: str) -> None:
    interview = Interview(position="Planner", ended_at=TUESDAY, invited_by=ADA)
    answers = {
        compose_salary_answer(SalaryReply.GIVE_RANGE, interview, Candidate("Noor Haddad"), salary_range=text)
        for text in (typed, None)
    }
    assert len(answers) == 1


@pytest.mark.parametrize(
    ("typed", "with_its_article"),
    [
        ("MBA degree", "an MBA degree"),
        ("university degree", "a university degree"),
        ("honors degree", "an honors degree"),
        ("European diploma", "a European diploma"),
        ("one-year diploma", "a one-year diploma"),
        ("SQL certificate", "an SQL certificate"),
        ("good eye for detail", "a good eye for detail"),
    ],
)
def test_an_article_goes_by_the_sound(typed: str, with_its_article: str) -> None:
    assert with_article(typed) == with_its_article


@pytest.mark.parametrize("employer", ["Acme Inc.", "Yahoo!"])
def test_a_name_that_brings_its_mark_closes_a_sentence(employer: str) -> None:
    interview = Interview(position="Planner", ended_at=TUESDAY, invited_by=ADA, organization=employer)
    voices = [English(variant) for variant in range(6)]
    letters = [compose_note(interview, Candidate("Noor Haddad"), medium=Medium.LETTER, wording=each) for each in voices]
    said = " ".join(letter.text.replace("\n", " ") for letter in letters)
    assert f"at {employer} " in said
    assert f"{employer}." not in said


def test_a_question_among_the_facts_closes_a_sentence() -> None:
    note = note_text(drawn_by="the routes, the riders, what else?")
    assert "what else? " in note.replace("\n", " ")


def test_dots_for_what_was_left_out_stay() -> None:
    assert "the tour ... and lunch" in note_text(Person("Ada Okafor", appreciated="the tour ... and lunch"))


@pytest.mark.parametrize("position", ["TBD", "n/a", "whatever is open", "anything in planning"])
def test_a_subject_without_a_title(position: str) -> None:
    for name in ("Noor Haddad", "Wei Ito", "Tom Becker", "Ada Lind"):
        interview = Interview(position=position, ended_at=TUESDAY, invited_by=ADA)
        assert compose_note(interview, Candidate(name)).subject in {
            "Thank you for your time",
            "Our conversation about the role",
            "Our conversation about a role in planning",
        }


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("they said two weeks", "You said two weeks."),
        ("once they've talked to the board", "once you've talked to the board"),
        ("after her vacation", "after your vacation"),
        ("when the board meets", "when the board meets"),
        ("once the board has met", " once the board has met"),
        ("call me Friday", "I will get a call Friday"),
        ("will email me by June 1", "I will get an email by June 1"),
    ],
)
def test_when_an_answer_is_expected_is_said_to_the_reader(typed: str, said: str) -> None:
    assert said in note_text(facts={"reply_expected_about": typed})
    greta = Person("Greta Lind", Role.AGENCY_RECRUITER)
    assert "You said" not in note_text(greta, {"reply_expected_about": typed})


@pytest.mark.parametrize("kind", [kind for kind in MessageKind if not kind.is_theirs])
def test_every_email_after_an_informational_meeting_has_a_subject(kind: MessageKind) -> None:
    interview = Interview(position=None, ended_at=TUESDAY, invited_by=ADA)
    offer = Offer(OfferForm.FORMAL_LETTER, "Planner", answer_by=TUESDAY.date() + timedelta(days=7))
    for name in ("Noor Haddad", "Wei Ito", "Tom Becker", "Ada Lind"):
        application = Application(candidate=Candidate(name), interviews=[interview], offer=offer)
        assert compose_message(kind, application, other_offer=offer).subject


def test_nobody_joins_an_agency() -> None:
    """An agency's recruiter is of no team that the writer would join, whether they interviewed or only arranged."""
    offer = Offer(OfferForm.FORMAL_LETTER, "Planner", answer_by=TUESDAY.date() + timedelta(days=7))
    kinds = [kind for kind in MessageKind if not kind.is_theirs]
    drawn = [None, "the new bus network", "working with children", "the buses"]
    for form, drawn_by, interviewers in product([None, "Greta"], drawn, [(), (ADA,)]):
        greta = Person("Greta Lind", Role.AGENCY_RECRUITER, form_of_address=form)
        writer = Candidate("Noor Haddad", drawn_by=drawn_by, qualifications=["five years of forecasting"])
        interview = Interview(position="Planner", ended_at=TUESDAY, invited_by=greta, interviewers=interviewers)
        application = Application(candidate=writer, interviews=[interview], offer=offer)
        for kind, variant, medium in product(kinds, range(12), Medium):
            voice = English(variant)
            note = compose_message(kind, application, to=greta, medium=medium, wording=voice, other_offer=offer)
            assert not re.search(r"\bjoin(?:ing)? you|\byour team\b|\bwork(?:ing)? with you\b", note.text)


@pytest.mark.parametrize(("name", "form"), [("Dr Who", "Dr"), ("Coach Carter", "Coach"), ("Ms Lind", "Ms")])
def test_a_title_is_no_first_name(name: str, form: str) -> None:
    assert note_text(Person(name, form_of_address=form)).partition("\n\n")[2].startswith(f"Dear {form},")


# Days


def test_a_day_has_the_name_that_the_writing_gives_it() -> None:
    def opening(written_on: date | None) -> str:
        interview = Interview(position="Planner", ended_at=TUESDAY, invited_by=ADA)
        return compose_note(interview, Candidate("Noor Haddad"), written_on=written_on).paragraphs[0]

    assert "on Tuesday" in opening(None)
    assert "today" in opening(date(2026, 5, 19))
    assert "yesterday" in opening(date(2026, 5, 20))
    assert "on May 19" in opening(date(2026, 5, 21))
    assert "on May 19, 2026" in opening(date(2027, 1, 2))


def test_a_bare_stamp_names_no_day() -> None:
    stamp = datetime(2026, 5, 20, 0, 30, tzinfo=ZoneInfo("UTC"))
    for written_on in (None, date(2026, 5, 19), date(2026, 5, 20), date(2026, 5, 22)):
        interview = Interview(position="Planner", ended_at=stamp, invited_by=ADA)
        text = compose_note(interview, Candidate("Noor Haddad"), written_on=written_on).text
        assert not any(word in text for word in ("Tuesday", "Wednesday", "today", "yesterday", "May"))


def test_other_messages_name_the_date() -> None:
    application = Application(
        candidate=Candidate("Noor Haddad"),
        interviews=[Interview(position="Planner", ended_at=TUESDAY, invited_by=ADA)],
    )
    assert "on May 19" in compose_message(MessageKind.STATUS_INQUIRY, application).text
    assert "Tuesday" not in compose_message(MessageKind.STATUS_INQUIRY, application).text


@pytest.mark.parametrize(
    "position", ["anything in planning", "any opening", "whatever is open", "Summer internship 2026"]
)
def test_no_title_is_missed_where_none_is_given(position: str) -> None:
    interview = Interview(position=position, ended_at=TUESDAY, invited_by=ADA, organization="your company")
    for name in ("Noor Haddad", "Wei Ito", "Tom Becker", "Ada Lind"):
        candidate = Candidate(name)
        assert review_note(compose_note(interview, candidate).text, interview, candidate) == ()
