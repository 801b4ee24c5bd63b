"""What somebody typed about an interview or themselves: phrases by slot, sentences by point.

A phrase stands in a sentence of the book, in the slot for the form that it has;
a sentence of the writer's own is said as it stands where its point is said.
"""

import re
from collections.abc import Callable, Sequence
from functools import partial
from typing import Final

from interview_etiquette._text import says_nothing
from interview_etiquette.english.alone import alone
from interview_etiquette.points import Point

from .addressing import as_given_by_you, to_the_reader
from .articles import a_or_an, is_undetermined, with_the, with_the_of_a_visit, with_the_within
from .attractions import as_an_attraction, is_a_thing, is_half_heard, is_not_doing, says_it_alone
from .clauses import has_inner_stop
from .entry import Told
from .expectations import expectation
from .forms import Form, form_of
from .grounds import ground_of, is_surely_a_clause, parted_from_because
from .lexicon import (
    ADJECTIVES,
    ADVERBS,
    BETWEEN,
    DEEDS,
    DETERMINERS,
    DONE,
    ENJOYED,
    LEFT_OUT,
    LEFT_OUT_BE,
    LEFT_OUT_IT,
    MET,
    NOUNS,
    PEOPLE,
    PREPOSITIONS,
    SUBJECTS,
    TO_DO,
    TOO,
)
from .marks import as_a_list, is_in_ing, listing, phrase, sentences_capitalized, with_stop
from .nouns import (
    head_word,
    in_passing,
    is_a_list,
    is_enjoyed,
    is_informative,
    is_plural,
    may_be_named,
    may_begin,
    may_come_first,
)
from .shorthand import hyphenated, spelled_out

_RATHER: Final = re.compile(r"(^|; )rather (?=[a-z]+ \w)", re.IGNORECASE)
_LIKED: Final = frozenset("loved liked enjoyed appreciated valued love like enjoy appreciate".split())
_TO_BE_HEARD: Final = re.compile(
    r"(?:who|whose|why|where|whether|what(?! you (?:said|shared|told|explained|showed|described|mentioned|taught|did)))\b"
)
"""A question that somebody answered, for which nobody is grateful but to hear it."""
_ONCE: Final = BETWEEN | frozenset(
    "was were had did gave took went came knew saw spoke said ran got met showed let read me us my our would could".split()
)
_HABIT: Final = re.compile(
    rf"(?:how|that) (?:{'|'.join(sorted(DETERMINERS | SUBJECTS))}) (?!(?:.* )?(?:\w+ed|{'|'.join(sorted(_ONCE))})\b)"
)
"""What the reader does at all times: "how you plan the routes", but not "how you walked me through it"."""
_YOUR_DOING: Final = re.compile(
    r"your (?!training|thinking|planning|understanding|writing|teaching|mentoring|building|opening|meeting|reading)"
    r"[a-z]{2,}ing (?:me|us|out|time|for|to|so|such|through|with|about|how|what|why|that|the|a|an|my|your|our|on|in)\b"
)
_OF_THE_READER: Final = re.compile(r"(?:He|She|They)(?:['\u2019](?:s|d|ve|re|ll))? ")
_SOMEBODYS_DOING: Final = re.compile(r"^(?:him|them|you) (?=[a-z]+ing [a-z])", re.IGNORECASE)
_DONE_FOR_ME: Final = re.compile(r"\S+ (?:me|us)\b|being .*\b(?:with|to|for|about) (?:me|us)\b")
"""What looks like the writer's doing and is the reader's: "hearing me out", "being there for me"."""
_BEING: Final = re.compile(rf"being (?:(?:{'|'.join(sorted(TOO))}) )*([\w-]+)")
_VIRTUES: Final = ADJECTIVES - {"able"}
_DOINGS: Final = frozenset(
    "listening sharing caring explaining waiting trying asking helping smiling rescheduling".split()
)
_TAKEN_UP: Final = frozenset("time attention consideration".split())
"""What people give up, which makes no impression by itself."""
_CALL: Final = re.compile(r"what an? ", re.IGNORECASE)
_WITHOUT: Final = re.compile(r"no (?!one\b)[a-zA-Z]")
_IS: Final = re.compile(r"(?i)^(?!you\b)[^,]+? (?:is|are|was|were) ")
"""A judgment on something, rather than what the reader did."""
_BEFORE_A_REMARK: Final = re.compile(
    rf"(?: [-\u2013\u2014] | ?\u2014 ?)(?=(?:{'|'.join(sorted(SUBJECTS))}) )".replace("'", "['\u2019]"), re.IGNORECASE
)
_NO_THINGS: Final = (
    PREPOSITIONS | SUBJECTS | DETERMINERS | ADJECTIVES | ADVERBS | {"everything", "anything", "nothing", "yes", "lol"}
)
"""Words that name nothing by which somebody is drawn."""
_PAUSES: Final = re.compile("(.+?)[,;] (.+)")
_HONESTLY: Final = re.compile(r"^(honestly|frankly|to be honest|to be frank),? (.+?)\.?$", re.IGNORECASE)
_A_CALL: Final = re.compile(
    r"(?:will |should |to )?(call|text|email|e-mail|message)s? me(?: back)? (.+[^.])\.?", re.IGNORECASE
)
"""What the reader does then ("call me Friday")."""
_BY_WHAT: Final = re.compile(r"by (?:phone|e-?mail|mail|text|letter|telephone)", re.IGNORECASE)
_AFTER_AN_EVENT: Final = re.compile(r"(?:once|after|when|as soon as) ", re.IGNORECASE)
_DOUBT: Final = "? "
SENTENCES: Final = (Form.SENTENCE, Form.STATEMENT)
_EXPERIENCED: Final = frozenset(
    "pairing shadowing observing joining trying playing eating riding reading meeting seeing hearing learning talking discussing visiting getting touring being watching sitting finding "
    "comparing swapping trading brainstorming whiteboarding sketching exploring tackling laughing spending speaking chatting having working knowing understanding realizing feeling walking".split()
)
_EXPERIENCES: Final = frozenset("learned saw met heard enjoyed liked loved felt got came left had".split())
_JUST: Final = ("just", "always")
_A_REASON: Final = 24
"""How many words a reason may have within the news."""
_THE_NEWS: Final = (Point.WITHDRAWAL, Point.DECLINE)
_STAYING: Final = re.compile(r"\b(?:to stay|counter ?(?:offer)?(?:ed)?|keep me|matched)\b")
"""What an employer does whom the writer is not leaving."""


def quoted(text: str) -> str:
    """A text as a sentence of the writer's own; "enjoyed meeting you" gets its "I"."""
    text = _RATHER.sub(r"\1I'd rather ", text)
    first = text.partition(" ")[0].lower()
    return sentences_capitalized(with_stop(f"I {first}{text[len(first) :]}" if first in DONE else text))


def _with_remarks(
    typed: str, of: Callable[[str, frozenset[str]], Told], points: Sequence[Point], means: frozenset[str] = frozenset()
) -> Told:
    """What a text says, and then what the writer adds behind a dash ("the tour - I loved it")."""
    thing = _BEFORE_A_REMARK.split(typed)[0]
    if not says_nothing(thing):
        yield from of(thing, means)
    _, *remarks = _BEFORE_A_REMARK.split(to_the_reader(typed, means))
    yield from ((point, quoted(remark)) for remark in remarks for point in points)


def _in_a_row(typed: str) -> str:
    """Several things with semicolons between them as one phrase ("the tour; the lunch")."""
    things = typed.split("; ")
    if len(things) == 1 or any(form_of(each) in SENTENCES for each in things):
        return typed
    return listing(", ".join(things).split(", "))


def _unless_alone(typed: str) -> str:
    # A word by itself may be a name ("YOE").
    return spelled_out(typed) if " " in typed else typed


def appreciated(typed: str, means: frozenset[str]) -> Told:
    """What the writer valued, as it is said to the reader, whom some pronouns mean."""
    return _with_remarks(_in_a_row(_unless_alone(typed)), _appreciated, (Point.APPRECIATED,), means)


def _appreciated(typed: str, means: frozenset[str]) -> Told:
    typed = as_given_by_you(with_the_within(_as_a_clause(_as_two_things(hyphenated(typed)))))
    said = to_the_reader(typed, means)
    text, form = phrase(said), form_of(said)
    if form not in SENTENCES:
        yield from _phrase_appreciated(text, form)
    elif form_of(typed) is Form.STATEMENT and not _IS.search(said):
        yield from _phrase_appreciated(f"that {text[0].lower()}{text[1:]}", Form.THAT)
    else:
        yield Point.APPRECIATED, quoted(said)


def _phrase_appreciated(text: str, form: Form) -> Told:
    match form:
        case _ if _CALL.match(text):
            return [(Point.APPRECIATED, f"{quoted(text).removesuffix('.')}!")]
        case _ if form is Form.GERUND or text in _DOINGS:
            return _happenings(as_a_list(text))
        case Form.CLAUSE | Form.THAT if _TO_BE_HEARD.match(text) or _HABIT.match(text):
            return _happenings(f"hearing {text}")
        case Form.CLAUSE:
            return _things(as_a_list(text), form)
        case Form.NOUN | Form.BARE if form is Form.NOUN or is_undetermined(text):
            return _nouns_appreciated(text)
        case Form.ADJECTIVE | Form.ANY if form_of(text.partition(", ")[0]) is Form.ADJECTIVE:
            return [("appreciated_that", f"that you were {text}")]
        case Form.ANY if _WITHOUT.match(text):
            return [("appreciated_that", f"that there {'were' if is_plural(text) else 'was'} {text}")]
        case Form.DEED:
            return _deeds_appreciated(text)
        case _:
            return [("appreciated_that" if form is Form.THAT else "appreciated_any", text)]


def _deeds_appreciated(text: str) -> Told:
    text = f"{text[0].lower()}{text[1:]}"
    first = text.partition(" ")[0]
    if first in TO_DO:  # "help with parking"
        return _things(as_a_list(f"your {text}"), Form.NOUN)
    if first in _LIKED:
        return [(Point.APPRECIATED, quoted(f"I {text}"))]
    return [("appreciated_that", f"that {'I' if first in _EXPERIENCES else 'you'} {text}")]


def _as_a_clause(typed: str) -> str:
    # "She walked me through it." as "she walked me through it"
    typed = _SOMEBODYS_DOING.sub("", typed)
    clause = f"{typed[0].lower()}{typed[1:]}".removesuffix(".")
    return clause if _OF_THE_READER.match(typed) and form_of(clause) is Form.STATEMENT else typed


def _as_two_things(typed: str) -> str:
    # "shop tour, lunch with the crew", but not "generous, specific notes"
    first, _, second = typed.partition(", ")
    nouns = all(form_of(part) in (Form.NOUN, Form.BARE) for part in (first, second))
    apart = (" " in first or first.lower() in NOUNS) and ", " not in second and "(" not in typed
    return f"{first} and {second}" if nouns and apart and not second.startswith("and ") else typed


def _happenings(text: str) -> Told:
    being = _BEING.match(text)
    theirs = _DONE_FOR_ME.match(text) is not None or (being is not None and being[1] in _VIRTUES)
    mine = text.partition(" ")[0] in _EXPERIENCED and not theirs
    return [("appreciated_event" if mine else "appreciated_doing", text)]


def _nouns_appreciated(text: str) -> Told:
    if is_undetermined(text):
        return _what_was_met(as_a_list(with_the_of_a_visit(text)))
    if text.startswith(("your ", "the ")) and head_word(text) in PEOPLE:
        return [("appreciated_event", f"meeting {text}")]
    return _things(as_a_list(text), Form.NOUN)


def _things(text: str, form: Form) -> Told:
    if _YOUR_DOING.match(text):
        yield "appreciated_doing", text.removeprefix("your ")
        return
    yield "appreciated", text
    if in_passing(text):
        yield "appreciated_brief", text
    if form is Form.CLAUSE:
        yield "appreciated_one", text
    elif is_enjoyed(text):
        yield from _what_was_enjoyed(text)
    if form is Form.NOUN and may_begin(text) and not text.startswith(("a ", "an ")):
        if head_word(text) not in _TAKEN_UP:
            yield "appreciated_thing", text
        if is_informative(text):
            yield "appreciated_help", text


def _what_was_met(text: str) -> Told:
    """What stands without an article is seldom what a letter turns on."""
    if head_word(text) in MET:
        yield "appreciated_event", f"meeting {text}"
        return
    yield "appreciated", text
    if head_word(text) in ENJOYED:
        yield from _what_was_enjoyed(text)
    if may_begin(text) and is_informative(text):
        yield "appreciated_help", text


def _what_was_enjoyed(text: str) -> Told:
    yield "appreciated_joy", text
    if not is_plural(text):
        yield "appreciated_one", text


def drawn_by(typed: str, means: frozenset[str]) -> Told:
    """What draws the writer to the job, as it is said to the reader, whom some pronouns mean."""
    return _with_remarks(_in_a_row(spelled_out(typed)), _drawn_by, (Point.ENTHUSIASM,), means)


def _drawn_by(typed: str, means: frozenset[str]) -> Told:
    link, bare = parted_from_because(typed)
    if is_surely_a_clause(link, bare):
        yield "drawn_by_clause", phrase(to_the_reader(bare, means))
        return
    typed = with_the(as_an_attraction(bare))
    said = to_the_reader(typed, means)
    text, form = phrase(said), form_of(typed)
    if form is not Form.SENTENCE and _runs_on(text):
        yield "drawn_by_any", text
        return
    if says_it_alone(text, form):
        yield Point.ENTHUSIASM, quoted(said)
        return
    yield from _within_a_sentence(text, form)


def _within_a_sentence(text: str, form: Form) -> Told:
    """What draws the writer, as a part of a sentence of ours."""
    match form:
        case Form.STATEMENT if is_in_ing(text.partition(" ")[0]):
            yield from _attractions(text, Form.GERUND)
        case Form.THAT | Form.STATEMENT:
            yield "drawn_by_clause", text.removeprefix("that ")
        case Form.NOUN | Form.CLAUSE | Form.GERUND:
            yield from _attractions(as_a_list(text), form)
        case Form.ANY | Form.BARE if (
            is_a_thing(text) or _is_one_thing(text) or (form is Form.BARE and may_be_named(text))
        ):
            yield from _attractions(as_a_list(text), Form.NOUN)
        case _ if is_not_doing(text):
            yield "drawn_by_last", text
        case _:
            yield "drawn_by_any", text


def _is_one_thing(text: str) -> bool:
    # "Boston", "family"
    return text.isalpha() and text.lower() not in _NO_THINGS


def _runs_on(text: str) -> bool:
    # "small team, engineers stay on call for what they ship"
    found = _PAUSES.match(text)
    return found is not None and form_of(found[1]) in (Form.BARE, Form.NOUN) and form_of(found[2]) in SENTENCES


def _attractions(text: str, form: Form) -> Told:
    several = form is Form.NOUN and is_plural(text) and not is_a_list(text)
    short = in_passing(text)
    if form is not Form.GERUND and (several or short) and not text.startswith(("a ", "an ")):
        yield "drawn_by", text
    if is_a_list(text):
        yield "drawn_by_list", text
        return
    if not several:
        yield "drawn_by_last", text
    if not several and short:
        yield "drawn_by_one", text
    if form is not Form.CLAUSE and may_begin(text):
        yield "drawn_by_thing", text


def reply_about(typed: str, means: frozenset[str]) -> Told:
    """When the writer expects to hear, in general; "they said two weeks" becomes "you said two weeks"."""
    if says_nothing(typed):
        return
    typed = to_the_reader(typed, means)
    sure = typed.rstrip(_DOUBT)
    if called := _A_CALL.fullmatch(sure):
        yield "reply_clause", f"I will get {a_or_an(called[1])} {called[1].lower()} {called[2]}"
        return
    if _BY_WHAT.fullmatch(sure):
        yield "reply_clause", f"I will hear {sure.lower()}"
        return
    if form_of(sure) in SENTENCES and not (_AFTER_AN_EVENT.match(sure) and not has_inner_stop(sure)):
        yield Point.REPLY_DATE, quoted(typed)
        return
    when = expectation(sure)
    if when is None:
        yield "reply_any", phrase(sure)
    elif when:
        yield "reply_about", when


def own_words(typed: str, means: frozenset[str]) -> Told:
    """The writer's own sentences, whatever they are about, as they are said to the reader, whom some pronouns mean."""
    typed = alone(_unless_alone(typed))
    if not says_nothing(typed):
        yield Point.OWN_WORDS, quoted(to_the_reader(_with_its_subject(typed), means))


def _with_its_subject(typed: str) -> str:
    """A sentence with the "I" that people leave out ("hope the move goes well", "available nights")."""
    first, _, others = typed.lower().partition(" ")
    second = others.partition(" ")[0]
    asked = second in SUBJECTS or typed.endswith("?")
    rest = f"{first}{typed[len(first) :]}"
    of_mine = first in DEEDS and first.endswith("ed") and second in DETERMINERS
    if (first in LEFT_OUT and not asked) or (first in _JUST and second in DONE | {"wanted"}) or of_mine:
        return f"I {rest}"
    if first == "was" and second in LEFT_OUT_IT:
        return f"It {rest}"
    if first in LEFT_OUT_BE and second in LEFT_OUT_BE[first]:
        return f"I am {rest}"
    return typed


def reason(typed: str, means: frozenset[str]) -> Told:
    """Why the writer withdraws or declines, as it is said to the reader, whom some pronouns mean."""
    typed = spelled_out(typed)
    stays = _STAYING.search(typed) is not None  # "they offered me more to stay"
    return _with_remarks(typed, partial(_ground, "reason", _THE_NEWS), _THE_NEWS, frozenset() if stays else means)


def because(typed: str) -> Told:
    """Why the writer asks for time."""
    points = (Point.MORE_TIME,)
    return _with_remarks(spelled_out(typed), partial(_ground, "because", points), points)


def _ground(fact: str, points: Sequence[Point], typed: str, means: frozenset[str]) -> Told:
    plainly = _HONESTLY.sub(lambda found: f"{found[2]}, {found[1].lower()}", typed)
    form, said = ground_of(to_the_reader(plainly, means))
    if (
        form == "alone"
        or (form == "any" and is_half_heard(said))
        or (form == "clause" and len(said.split()) > _A_REASON)
    ):
        yield from ((point, quoted(said)) for point in points)
        return
    yield f"{fact}_{form}", said
    if form == "clause" and may_come_first(said):
        yield f"{fact}_first", said
