"""Where in a sentence may stand what somebody typed: its words, and the slots that their form fits."""

from interview_etiquette import Point
from interview_etiquette.english.saying.addressing import AN_EMPLOYER
from interview_etiquette.english.saying.brought import qualifications
from interview_etiquette.english.saying.entry import Told
from interview_etiquette.english.saying.typed import appreciated, because, drawn_by, own_words, reason, reply_about


def of(told: Told) -> dict[str, str]:
    """What is said, with the names of its slots behind it, or "alone" for a sentence by itself."""
    said: dict[str, set[str]] = {}
    for slot, text in told:
        said.setdefault(text, set()).add("alone" if isinstance(slot, Point) else slot)
    return {text: " ".join(sorted(slots)) for text, slots in said.items()}


def named(fact: str, forms: str) -> str:
    """The names of slots by what stands behind the name of their fact; "-" for nothing."""
    return " ".join(sorted(form if form == "alone" else f"{fact}_{form}".removesuffix("_-") for form in forms.split()))


VALUED = [
    ("her tour", "your tour", "- brief help joy one thing"),
    ("a tour of the lab", "a tour of the lab", "- brief joy one"),
    ("an honest answer", "an honest answer", "- brief"),
    ("how she plans the routes", "hearing how you plan the routes", "event"),
    ("how calmly she answered", "how calmly you answered", "- brief one"),
    ("her candor", "your candor", "- brief thing"),
    ("her advice", "your advice", "- brief help thing"),
    ("the tour and the lunch", "the tour and the lunch", "- brief joy"),
    ("her honest answers", "your honest answers", "- brief"),
    ("her stories", "your stories", "- brief joy"),
    ("help with parking", "your help with parking", "- brief thing"),
    ("tour of the plant", "the tour of the plant", "- help joy one"),
    ("tours of the plant", "the tours of the plant", "- joy"),
    ("photos of the plant", "the photos of the plant", "-"),
    ("handout", "the handout", "- help"),
    ("Lunch, the tour", "the lunch and the tour", "- joy"),
    ("clean, quiet shop", "the clean, quiet shop", "-"),
    ("shop tour, and lunch with the crew", "the shop tour, and lunch with the crew", "- joy one"),
    ("plant tour (Dayton, OH)", "the plant tour (Dayton, OH)", "-"),
    ("the nurse", "meeting the nurse", "event"),
    ("meeting people", "meeting people", "event"),
    ("how she plans the routes", "hearing how you plan the routes", "event"),
    ("how she listened", "how you listened", "- brief one"),
    ("the tour; the lunch", "the tour and the lunch", "- brief joy"),
    ("You were kind; the tour was great", "You were kind; the tour was great.", "alone"),
    ("having lunch with the crew", "having lunch with the crew", "event"),
    ("being heard", "being heard", "event"),
    ("being able to ask anything", "being able to ask anything", "event"),
    ("why they moved", "hearing why you moved", "event"),
    ("telling us what comes next", "telling us what comes next", "doing"),
    ("hearing us out", "hearing us out", "doing"),
    ("seeing me on short notice", "seeing me on short notice", "doing"),
    ("being so very patient", "being so very patient", "doing"),
    ("being there for me", "being there for me", "doing"),
    ("listening", "listening", "doing"),
    ("her taking the time to explain", "taking the time to explain", "doing"),
    ("that she was honest", "that you were honest", "that"),
    ("She walked me through it.", "that you walked me through it", "that"),
    ("learned a lot", "that I learned a lot", "that"),
    ("loved her energy", "I loved your energy.", "alone"),
    ("what a team", "What a team!", "alone"),
    ("what an honest crew.", "What an honest crew!", "alone"),
    ("Dr. Chen", "Dr. Chen", "any"),
    ("YOE", "YOE", "any"),
]


def test_what_was_valued_stands_where_its_form_fits() -> None:
    for typed, said, forms in VALUED:
        assert of(appreciated(typed, AN_EMPLOYER)) == {said: named("appreciated", forms)}, typed


DRAWN = [
    ("the pace", "the pace", "- last one thing"),
    ("the routes", "the routes", "-"),
    ("a team that laughs", "a team that laughs", "last one"),
    ("an honest team", "an honest team", "last one thing"),
    ("some odd routes", "some odd routes", "-"),
    ("how they plan", "how you plan", "- last one"),
    ("working with children", "working with children", "last one thing"),
    ("room to move up", "room to move up", "- last one thing"),
    ("the pace, the people, the pay", "the pace, the people, and the pay", "list"),
    (
        "the chance to work with people who love what they do and who stay for years",
        "the chance to work with people who love what they do and who stay for years",
        "last",
    ),
    (
        "the routes in the old town that I used to ride as a child every single day of the year",
        "the routes in the old town that I used to ride as a child every single day of the year",
        "-",
    ),
    ("not having to commute", "not having to commute", "last"),
    ("every nurse has a mentor", "every nurse has a mentor", "clause"),
    ("that every nurse has a mentor", "every nurse has a mentor", "clause"),
    ("because its mission and the city suit me", "your mission and the city suit me", "clause"),
    ("working for a place my family has used", "working for a place my family has used", "last one thing"),
    ("night differential", "night differential", "- last one thing"),
    ("fast and friendly service", "fast and friendly service", "-"),
    ("outdoor job", "it is an outdoor job", "clause"),
    ("working with kids matters to me", "Working with kids matters to me.", "alone"),
    ("small team, engineers stay on call, everyone helps", "small team, engineers stay on call, everyone helps", "any"),
    ("New York", "New York", "any"),
    ("Public Service", "Public Service", "any"),
    ("public service", "public service", "- last one thing"),
    ("Boston", "Boston", "- last one thing"),
    ("everything", "everything", "any"),
    ("good", "good", "any"),
    ("hours; pay; location", "hours, pay, and location", "list"),
    ("the pace, the pay; the people", "the pace, the pay, and the people", "list"),
    ("the hours; they pay well", "the hours; you pay well", "any"),
    ("doesn\u2019t require travel", "it doesn\u2019t require travel", "clause"),
    ("love of learning", "love of learning", "- last one thing"),
    ("love for animals", "love for animals", "- last one thing"),
    ("love trains", "I love trains.", "alone"),
    ("very interested in trains", "I am very interested in trains.", "alone"),
    ("tired of commuting on buses", "I am tired of commuting on buses.", "alone"),
    ("tired nurses", "tired nurses", "-"),
    ("curious nurse", "curious nurse", "- last one thing"),
    ("can bring my dog", "I can bring my dog", "clause"),
    ("can be done from home", "it can be done from home", "clause"),
    ("benefits package", "benefits package", "- last one thing"),
    ("job near home", "job near home", "- last one thing"),
    ("way to grow", "the way to grow", "- last one"),
    ("nice to be outdoors", "it is nice to be outdoors", "clause"),
    ("flexible, close to home", "it is flexible and close to home", "clause"),
    ("clean, safe, organized", "it is clean, safe, and organized", "clause"),
    ("flexible hours, good pay", "flexible hours, good pay", "-"),
    ("friendly, helpful people", "the friendly, helpful people", "- last one"),
    ("flexible, great team", "the flexible, great team", "- last one"),
    ("friendly, helpful doctors", "friendly, helpful doctors", "any"),
    ("woman and veteran owned", "it is woman and veteran owned", "clause"),
    ("full time with benefits", "it is full time with benefits", "clause"),
    ("family time", "family time", "- last one thing"),
    ("work with kids", "the chance to work with kids", "- last one thing"),
    ("the team is small", "the team is small", "clause"),
    ("anything growing outdoors", "anything growing outdoors", "any"),
    ("small team, engineers stay on call", "small team, engineers stay on call", "any"),
    ("Great crew, and I was at ease.", "Great crew, and I was at ease.", "alone"),
]


def test_what_draws_the_writer_stands_where_its_form_fits() -> None:
    for typed, said, forms in DRAWN:
        assert of(drawn_by(typed, AN_EMPLOYER)) == {said: named("drawn_by", forms)}, typed


def test_whoever_is_not_the_reader_is_spoken_of() -> None:
    typed, nobody = "because their post and the city suit me well", frozenset[str]()
    assert of(drawn_by(typed, nobody)) == {"their post and the city suit me well": "drawn_by_clause"}
    assert of(appreciated("the tour - she was kind", nobody)).keys() == {"the tour", "She was kind."}
    assert of(own_words("I read her paper.", AN_EMPLOYER)) == {"I read your paper.": "alone"}


WHY = [
    ("I am moving", "I am moving", "clause first"),
    ("my lease ends, and I have to move", "my lease ends, and I have to move", "clause"),
    ("thru my lease ends", "through my lease ends", "adverb"),
    ("the commute", "the commute", "noun"),
    ("for family reasons", "for family reasons", "adverb"),
    ("GRE", "GRE", "any"),
    ("the children love it", "The children love it.", "alone"),
]


def test_a_reason_stands_where_its_form_fits() -> None:
    for typed, said, forms in WHY:
        assert of(because(typed)) == {said: named("because", forms)}, typed
        assert of(reason(typed, AN_EMPLOYER)) == {said: named("reason", forms)}, typed


def test_a_long_clause_is_a_sentence_by_itself_and_a_long_thing_is_none() -> None:
    longest = f"I need {'very ' * 20}much time"
    assert of(because(longest)) == {longest: "because_clause"}
    assert of(because(f"{longest} now")) == {f"{longest} now.": "alone"}
    thing = f"the {'very ' * 23}long commute"
    assert of(because(thing)) == {thing: "because_noun"}


REMARKS = [
    ("the tour - I loved it", "I loved it."),
    ("the tour \u2013 it was great", "It was great."),
    ("the tour\u2014It\u2019s huge", "It\u2019s huge."),
    ("the tour - he was kind", "You were kind."),
    ("the tour - He was kind", "You were kind."),
    ("the tour with Tom - he was kind", "He was kind."),
    ("the tour - she was kind", "You were kind."),
    ("its size - it offers room", "It offers room."),
]


def test_what_stands_behind_a_dash_is_a_sentence_by_itself_where_it_is_one() -> None:
    for typed, remark in REMARKS:
        thing = typed.split("\u2014")[0].split(" - ")[0].split(" \u2013 ")[0]
        assert of(appreciated(typed, AN_EMPLOYER)) == of(appreciated(thing, AN_EMPLOYER)) | {remark: "alone"}
        assert of(drawn_by(typed, AN_EMPLOYER)) == of(drawn_by(thing, AN_EMPLOYER)) | {remark: "alone"}
        assert of(reason(typed, AN_EMPLOYER)) == of(reason(thing, AN_EMPLOYER)) | {remark: "alone"}
    assert of(appreciated("lunch - I loved it - it was long", AN_EMPLOYER)).keys() == {
        "lunch",
        "I loved it.",
        "It was long.",
    }
    assert of(appreciated("every stop - pool, gym, lab", AN_EMPLOYER)).keys() == {"every stop - pool, gym, and lab"}
    assert of(because("the commute - I live far away")) == {"the commute": "because_noun", "I live far away.": "alone"}
    assert of(reason("N/A - I would rather not say", AN_EMPLOYER)) == {"I would rather not say.": "alone"}


def test_a_remark_on_a_reason_is_said_whatever_the_news_is() -> None:
    told = [slot for slot, _ in reason("the commute - I live far away", AN_EMPLOYER)]
    assert told == ["reason_noun", Point.WITHDRAWAL, Point.DECLINE]


def test_whoever_keeps_the_writer_is_not_the_reader() -> None:
    for typed in ("they matched it", "they offered me more to stay"):
        assert of(reason(typed, AN_EMPLOYER)).keys() == {typed}
    assert of(reason("they cut the budget", AN_EMPLOYER)).keys() == {"you cut the budget"}


def test_when_an_answer_is_expected_in_doubt() -> None:
    assert of(reply_about("June?", AN_EMPLOYER)) == {"in June": "reply_about"}
    assert of(reply_about("call me in June?", AN_EMPLOYER)) == {"I will get a call in June": "reply_clause"}
    assert of(reply_about("by phone?", AN_EMPLOYER)) == {"I will hear by phone": "reply_clause"}
    assert of(reply_about("hiring freeze?", AN_EMPLOYER)) == {"hiring freeze": "reply_any"}
    assert of(reply_about("They said June", AN_EMPLOYER)) == {"You said June.": "alone"}
    assert of(reply_about("ASAP", AN_EMPLOYER)) == of(reply_about("TBD", AN_EMPLOYER)) == {}


SENTENCES = [
    ("would Tuesday work?", "Would Tuesday work?"),
    ("can you tell me more", "Can you tell me more."),
    ("Hope the move goes well", "I hope the move goes well."),
    ("everybody loved the tour", "Everybody loved the tour."),
    ("always a pleasure", "Always a pleasure."),
    ("always loved trains", "I always loved trains."),
    ("moved my start date", "I moved my start date."),
    ("moved twice", "Moved twice."),
    ("have a great week", "Have a great week."),
    ("was great meeting you", "It was great meeting you."),
    ("was Tom there", "Was Tom there."),
    ("happy to send more", "I am happy to send more."),
    ("happy customers matter", "Happy customers matter."),
    ("rather say so now; rather not wait", "I'd rather say so now; I'd rather not wait."),
]


def test_the_subject_that_was_left_out_is_said() -> None:
    for typed, said in SENTENCES:
        assert of(own_words(typed, frozenset())) == {said: "alone"}, typed


FRAMES = {
    "qualifications": "I have {}.",
    "qualifications_clauses": "{}.",
    "qualifications_held": "{}.",
    "qualifications_any": ": {}.",
    Point.QUALIFICATIONS: "{}",
}


def said_of(*typed: str) -> str:
    """What the writer brings, as it is said where nothing else is."""
    return " ".join(FRAMES[slot].format(said) for slot, said in qualifications(typed) if slot in FRAMES)


ONE_THING = [
    ("kids trust me", "Kids trust me."),
    ("education fits the job", "My education fits the job."),
    ("Planner, Acme Corp, 2019", ": Planner, Acme Corp, 2019."),
    ("under pressure, on time, at work", ": under pressure, on time, and at work."),
    ("6 years of retail, forklift, CPR", "I have 6 years of retail, forklift, CPR."),
    ("5 yrs ICU and 2 yrs ER", "I have 5 years of ICU experience and 2 years of ER experience."),
    ("10 yrs retail, 5 as lead", "I have 10 years of retail experience, 5 as lead."),
    ("a CDL, 3 accident-free years", "I have a CDL, 3 accident-free years."),
    ("no degree, but ten years on the job", "I have no degree, but ten years on the job."),
    ("SQL, Tableau, and Python", "my background includes SQL, Tableau, and Python."),
    ("SQL, mostly Postgres", ": SQL, mostly Postgres."),
    ("pallet jack, forklift", "my background includes pallet jack and forklift."),
    ("care of plants, animals", "my background includes care of plants, animals."),
    ("ran a kitchen, fluent in Spanish", "I ran a kitchen, and I am fluent in Spanish."),
    ("managed budgets, staff", "I managed budgets, staff."),
    ("the posts that I have held", "the posts that I have held."),
    ("Know iPhone repair", "I know iPhone repair."),
    ("Nurse", "I am a nurse."),
    ("RN", "I am an RN."),
    ("Junior Accountant", "I am a Junior Accountant."),
    ("5 awards, 2019", "I have 5 awards (2019)."),
    ("Experience with tills, Acme", "I have experience with tills, Acme."),
    ("Python, 2 yrs", "I have 2 years of Python experience."),
    ("my license current", "my license is current."),
    ("background check clear", "my background check is clear."),
    ("all shots current", "all shots are current."),
    ("BA psychology", "I have a BA in psychology."),
    ("MSW", "I have an MSW."),
    ("MLIS 2024", "I have an MLIS (2024)."),
    ("MPA from Syracuse", "I have an MPA from Syracuse."),
    ("BA (English)", "I have a BA (English)."),
    ("MS Office", "my background includes MS Office."),
    ("MPP, Georgetown", "I have an MPP (Georgetown)."),
    ("camp counselor 4 summers", "I have 4 summers as a camp counselor."),
    ("help desk for 2 years at a hospital", "I have 2 years of help desk experience at a hospital."),
    ("6 yrs retail, mostly shoes", "I have 6 years of retail experience, mostly shoes."),
    ("10 yrs combined", "I have 10 years combined."),
    ("5 years sober", "I am 5 years sober."),
    ("25 yrs no incidents", "I have 25 years with no incidents."),
    ("2 yrs line cook", "I have 2 years as a line cook."),
    ("the dean's list", "I made the dean's list."),
    ("Dean's list x4", "I made the Dean's list 4 times."),
    ("Teacher of the Year 2020", "I was named Teacher of the Year 2020."),
    ("worked most of the year", "I worked most of the year."),
    ("voted employee of the month", "I was voted Employee of the month."),
    ("won Planner of the Year", "I won Planner of the Year."),
    ("3.9 gpa", "I have a 3.9 gpa."),
    ("GPA: 3.8", "I have a 3.8 GPA."),
    ("own tools", "I have my own tools."),
    ("no one outworks me", "No one outworks me."),
    ("3 languages", "I speak 3 languages."),
    ("conversational Spanish", "I speak conversational Spanish."),
    ("Spanish and Portuguese", "I speak Spanish and Portuguese."),
    ("Spanish teacher", "I am a Spanish teacher."),
    ("knows the district", "I know the district."),
    ("Know eBay", "I know eBay."),
    ("Go", "my background includes Go."),
    ("Regulars love me.", "Regulars love me."),
    ("No one works harder", "No one works harder."),
    ("no one works harder", "No one works harder."),
    ("whatever works", ": whatever works."),
    ("red tape", "my background includes red tape."),
    ("aged care", "my background includes aged care."),
    ("used car sales", "my background includes used car sales."),
    ("focused and kind", ": focused and kind."),
    ("write and edit copy", "I write and edit copy."),
    ("stocked and cleaned shelves", "I stocked and cleaned shelves."),
    ("a forklift license, 2019", "I have a forklift license (2019)."),
    ("six years of retail, fluent in Spanish", "I have six years of retail, and I am fluent in Spanish."),
    ("ran a kitchen, under pressure", "I ran a kitchen, under pressure."),
    ("tutored Spanish", "I tutored Spanish."),
    ("drives", "I drive."),
    ("works of art", "my background includes works of art."),
    ("been on my feet for years", "I have been on my feet for years."),
    ("trilingual English/Spanish/French", "I am trilingual (English/Spanish/French)."),
    ("bilingual Spanish/English", "I am bilingual (Spanish/English)."),
    ("available nights and weekends", "I am available nights and weekends."),
    ("that I can lead", "I can lead."),
    ("managed team of 6", "I managed a team of 6."),
    ("at sea for 10 years", "I have been at sea for 10 years."),
    ("in the reserves", "I am in the reserves."),
    ("Last job: line cook", "my background includes last job: line cook."),
    ("safe driver award 2023", "I have a safe driver award (2023)."),
    ("$20M funded in 2025", "I have $20M funded in 2025."),
    ("OSHA 10", "I have my OSHA 10."),
    ("a CDL", "I have a CDL."),
    ("nurse since 2009", "I have been a nurse since 2009."),
    ("nurse from 2009 on", ": nurse from 2009 on."),
    ("lots of patience", "I have lots of patience."),
    ("communication skills", "I have communication skills."),
    ("leadership", "my background includes leadership."),
    ("references", "I have references."),
    ("experience", "I have experience."),
    ("restoration work", "my background includes restoration work."),
    ("737 and A320", "my background includes 737 and A320."),
    ("work nights and weekends", "I work nights and weekends."),
    ("work history in retail", "I have work history in retail."),
    ("care of plants", "my background includes care of plants."),
    ("coach and mentor", "I am a coach and mentor."),
    ("need glasses", "I need glasses."),
    ("always on time", "I am always on time."),
    ("always smiling", "I am always smiling."),
    ("always wanted this", "I always wanted this."),
    ("never missed a shift", "I never missed a shift."),
    ("student taught in 3rd grade", "I student taught in 3rd grade."),
    ("done this before", "I have done this before."),
    ("not afraid of work", "I am not afraid of work."),
    ("used to be an engineer", "I used to be an engineer."),
    ("can't be outrun", "I can't be outrun."),
    ("organized the files", "I organized the files."),
    ("seed banks", "my background includes seed banks."),
    ("shipping and receiving", "I have experience shipping and receiving."),
]


def test_what_one_thing_the_writer_brings() -> None:
    for typed, said in ONE_THING:
        assert said_of(typed) == said


SEVERAL = [
    (["led and trained crews", "cut costs"], "I led and trained crews, and cut costs."),
    (["led teams", "know R"], "I led teams and know R."),
    (["6 yrs audit, 2 as lead", "know R"], "I have 6 years of audit experience, 2 as lead, and I know R."),
    (
        ["6 yrs audit, 2 as lead", "know R", "CPR certified"],
        "I have 6 years of audit experience, 2 as lead; I know R; and I am CPR certified.",
    ),
    (
        ["10 yrs retail, 5 as lead", "a CDL", "fluent in Spanish"],
        "I have 10 years of retail experience (5 as lead) and a CDL, and I am fluent in Spanish.",
    ),
    (["10 yrs retail, 5 as lead", "a CDL"], "I have 10 years of retail experience (5 as lead) and a CDL."),
    (["ICD-10 and CPT", "R"], "my background includes ICD-10, CPT, and R."),
    (["care of plants and animals", "R"], "my background includes care of plants and animals, and R."),
    (["Excel (pivots and macros)", "R"], "my background includes Excel (pivots and macros), and R."),
    (["budgets, 3 crews and vendors", "R"], "my background includes budgets, 3 crews and vendors; and R."),
    (
        ["weekends ok", "background check clear", "patient"],
        "weekends are ok, my background check is clear, and I am patient.",
    ),
    (["no degree", "patient"], "I have no degree. I am patient."),
    (["N/A", "patient", "Patient."], "I am patient."),
    (["a CDL", "my CDL"], "I have a CDL."),
]


def test_several_things_have_one_verb_where_they_can() -> None:
    for typed, said in SEVERAL:
        assert said_of(*typed) == said


def test_what_the_writer_brings_stands_where_its_form_fits() -> None:
    assert of(qualifications(("a CDL", "a forklift license"))) == {
        "a CDL and a forklift license": "qualifications qualifications_brief",
        "my CDL and my forklift license": "qualifications_mine",
    }
    for typed in ("ten years in retail, five as lead", "more than ten years in retail"):
        assert of(qualifications((typed,))) == {typed: "qualifications qualifications_brief"}
    clauses = "qualifications_clauses qualifications_clauses_brief"
    assert of(qualifications(("patient",))) == {"I am patient": clauses}
    assert of(qualifications(("patient", "led teams"))) == {"I am patient, and I led teams": "qualifications_clauses"}
    assert of(qualifications(("weekends ok",))) == {"weekends are ok": "qualifications_clauses"}
    long = f"I ran {'very ' * 14}old mills"
    assert of(qualifications((long.removeprefix("I "),))) == {long: clauses}
    assert of(qualifications((f"{long} now".removeprefix("I "),))) == {f"{long} now": "qualifications_clauses"}
    thing = f"a {'very ' * 17}long list of customers"
    assert of(qualifications((thing,))) == {
        thing: "qualifications",
        f"my{thing.removeprefix('a')}": "qualifications_mine",
    }
    assert of(qualifications(("I know their city.",), AN_EMPLOYER)) == {"I know your city.": "alone"}
    assert of(qualifications(("I know their city.",))) == {"I know their city.": "alone"}
