"""What somebody typed about an interview or themselves: phrases by slot, sentences by point.

A phrase stands in a sentence of the book, in the slot for the form that it has;
a sentence of the writer's own is said as it stands where its point is said.
"""

import re
from collections.abc import Callable, Iterable, Sequence
from itertools import groupby
from typing import Final, TypeAlias

from attrs import frozen

from interview_etiquette._text import says_nothing
from interview_etiquette.english.dates import MONTHS
from interview_etiquette.people import Role
from interview_etiquette.points import Point

from .addressing import AN_EMPLOYER, as_given_by_you, to_the_reader
from .articles import is_undetermined, with_article, with_the, with_the_of_a_visit, with_the_within
from .clauses import has_inner_stop, is_sentence
from .expectations import expectation
from .forms import Form, form_of, wants_to_do
from .lexicon import DEEDS, DETERMINERS, DONE, ENJOYED, HEADS, MODALS, SUBJECTS, WANTS
from .marks import as_a_list, capitalized, listing, phrase, uncapitalized, with_stop
from .nouns import (
    head_word,
    in_passing,
    is_a_list,
    is_brief,
    is_enjoyed,
    is_had_already,
    is_informative,
    is_plural,
    is_somebody,
    may_begin,
    may_come_first,
    with_my,
)
from .shorthand import spelled_out

Told: TypeAlias = Iterable[tuple[str | Point, str]]
"""What there is to say: a phrase under the name of its slot, a sentence of the writer's own under its point."""

_RATHER: Final = re.compile(r"(^|; )rather (?=[a-z]+ \w)", re.IGNORECASE)
_IS_NOBODY: Final = re.compile(
    r"(?:won|was|being|used|awarded|named|voted|elected) |.*(?::|of the year|of the yr)", re.IGNORECASE
)
"""No person, though one is named: "won Planner of the Year"."""
_OWN_WORK: Final = re.compile(r"(?:[a-z]+ )?[a-z]+ing (?:would|will|could|can)\b")
_LIKED: Final = frozenset("loved liked enjoyed appreciated valued love like enjoy appreciate".split())
_TO_BE_HEARD: Final = re.compile(
    r"(?:who|whose|why|where|whether|what(?! you (?:said|shared|told|explained|showed|described|mentioned|taught|did)))\b"
)
"""A question that somebody answered, for which nobody is grateful but to hear it."""
_YOUR_DOING: Final = re.compile(
    r"your (?!training|thinking|planning|understanding|writing|teaching|mentoring|building|opening|meeting|reading)"
    r"[a-z]{2,}ing (?:me|us|out|time|for|to|so|such|through|with|about|how|what|why|that|the|a|an|my|your|our|on|in)\b"
)
_WITHOUT: Final = re.compile(r"no (?!one\b)[a-z]")
_POINTING: Final = ("this ", "it ", "these ")
_IS: Final = re.compile(r"(?i)^(?!you\b)[^,]+? (?:is|are|was|were) ")
"""A judgment on something, rather than what the reader did."""
_DASH: Final = re.compile(r" [-\u2013\u2014] | ?\u2014 ?")
SENTENCES: Final = (Form.SENTENCE, Form.STATEMENT)
_EXPERIENCED: Final = frozenset(
    "meeting seeing hearing learning talking discussing visiting getting touring being watching sitting finding "
    "comparing swapping trading brainstorming whiteboarding sketching exploring tackling laughing spending speaking chatting having working knowing understanding realizing feeling walking".split()
)
_EXPERIENCES: Final = frozenset("learned saw met heard enjoyed liked loved felt got came left had".split())
_VERBS: Final = {Form.NOUN: "I have ", Form.ADJECTIVE: "I am ", Form.DEED: "I ", Form.THAT: ""}
_FRANKLY: Final = ("to be honest", "to be frank", "to be fair", "to tell the truth", "to start with", "to some extent")
_BECAUSE: Final = ("because of ", "because ", "b/c of ", "b/c ", "bc of ", "bc ", "due to ", "since ", "owing to ")

_PERSONAL: Final = frozenset(("personal", "family", "medical", "financial"))
_WISHES: Final = frozenset("stay remain keep pursue focus spend concentrate finish continue explore".split())
_RECENTLY: Final = frozenset("accepted decided received taken enrolled".split())
_OF_THE_JOB: Final = frozenset(
    (first, second)
    for first, seconds in (
        ("didn't", "feel work seem fit pay match suit"),
        ("doesn't", "feel work seem fit pay match suit"),
        ("would", "be require mean involve take"),
    )
    for second in seconds.split()
)
"""How a reason begins whose subject is the job, not the writer."""
_HAVING_DONE: Final = re.compile(
    r"having (?:\w+ed|been|got|gotten|had|done|taken|found|won|made|chosen|gone|begun)\b", re.IGNORECASE
)
_LEAVING: Final = frozenset("retiring relocating moving leaving graduating pregnant".split())
_OF_A_THING: Final = frozenset(("is", "was", "isn't", "wasn't"))
_SOMETHING: Final = (["a"], ["an"], ["the"])
_NO_RECORD: Final = DETERMINERS | DEEDS | {"experience", "directly"}
_SPAN_OF_TIME: Final = frozenset(("for", "since", "from", "until"))
_A_REASON: Final = 24
"""How many words a reason may have within the news."""
_TWO: Final = 2
_ONE_SPAN: Final = frozenset("year month week day hour minute mile".split())
_MONTHS: Final = frozenset(month[:3].lower() for month in MONTHS)
_A_WHILE_AGO: Final = frozenset(
    "last then yesterday our monday tuesday wednesday thursday friday saturday sunday".split()
)


def quoted(text: str) -> str:
    """A text as a sentence of the writer's own; "enjoyed meeting you" gets its "I"."""
    text = _RATHER.sub(r"\1I'd rather ", text)
    first = text.partition(" ")[0].lower()
    return capitalized(with_stop(f"I {first}{text[len(first) :]}" if first in DONE else text))


def _with_a_remark(
    of: Callable[..., Told], points: Sequence[Point], typed: str, *more: object, means: frozenset[str] = frozenset()
) -> Told:
    """What a text says, and then what the writer adds behind a dash ("the tour - I loved it")."""
    thing, dash, remark = _DASH.sub("\n", typed, count=1).partition("\n")
    if not dash or says_nothing(thing) or not _is_a_remark(remark):
        yield from of(typed, *more)
        return
    yield from of(thing, *more)
    yield from ((point, quoted(to_the_reader(remark, means))) for point in points)


def _is_a_remark(text: str) -> bool:
    return text.partition(" ")[0].lower() in SUBJECTS and is_sentence(text)


def appreciated(typed: str, means: frozenset[str]) -> Told:
    """What the writer valued, as it is said to the reader, whom some pronouns mean."""
    return () if says_nothing(typed) else _with_a_remark(_appreciated, (Point.APPRECIATED,), typed, means, means=means)


def _appreciated(typed: str, means: frozenset[str]) -> Told:
    typed = as_given_by_you(with_the_within(spelled_out(typed)))
    said = to_the_reader(typed, means)
    text = phrase(said)
    match form_of(said):
        case Form.GERUND:
            yield from _happenings(as_a_list(text))
        case Form.SENTENCE | Form.STATEMENT if form_of(typed) is Form.STATEMENT and not _IS.search(said):
            yield "appreciated_that", f"that {text[0].lower()}{text[1:]}"
        case Form.SENTENCE | Form.STATEMENT:
            yield Point.APPRECIATED, quoted(said)
        case Form.CLAUSE if _TO_BE_HEARD.match(text):
            yield from _happenings(f"hearing {text}")
        case Form.CLAUSE as form:
            yield from _things(as_a_list(text), form)
        case Form.NOUN | Form.BARE as form if form is Form.NOUN or is_undetermined(text):
            yield from _nouns_appreciated(text)
        case Form.ANY if _WITHOUT.match(text):
            yield "appreciated_that", f"that there {'were' if is_plural(text) else 'was'} {text}"
        case Form.DEED if text.partition(" ")[0] in _LIKED:
            yield Point.APPRECIATED, quoted(f"I {text}")
        case Form.DEED:
            who = "I" if text.partition(" ")[0] in _EXPERIENCES else "you"
            yield "appreciated_that", f"that {who} {text}"
        case form:
            yield "appreciated_that" if form is Form.THAT else "appreciated_any", text


def _happenings(text: str) -> Told:
    first, second, *_ = text.split()
    if first not in _EXPERIENCED or second in {"me", "us"}:
        yield "appreciated_doing", text
        return
    yield "appreciated_event", text


def _nouns_appreciated(text: str) -> Told:
    if is_undetermined(text):
        return _what_was_met(as_a_list(with_the_of_a_visit(text)))
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
        yield "appreciated_thing", text
        if is_informative(text):
            yield "appreciated_help", text


def _what_was_met(text: str) -> Told:
    """What stands without an article is seldom what a letter turns on."""
    yield "appreciated", text
    if is_enjoyed(text) and head_word(text) in ENJOYED:
        yield from _what_was_enjoyed(text)
    if may_begin(text) and is_informative(text):
        yield "appreciated_help", text


def _what_was_enjoyed(text: str) -> Told:
    yield "appreciated_joy", text
    if not is_plural(text):
        yield "appreciated_one", text


def drawn_by(typed: str, reader: Role | None) -> Told:
    """What draws the writer to the job."""
    return (
        () if says_nothing(typed) else _with_a_remark(_drawn_by, (Point.ENTHUSIASM,), typed, reader, means=AN_EMPLOYER)
    )


def _drawn_by(typed: str, reader: Role | None) -> Told:
    typed = _as_a_chance(_with_its_article(with_the(_after_because(typed))))
    said = typed if reader is Role.AGENCY_RECRUITER else to_the_reader(typed, AN_EMPLOYER)
    text, form = phrase(said), form_of(typed)
    match form:
        case Form.SENTENCE:
            yield Point.ENTHUSIASM, quoted(said)
        case Form.THAT:
            yield "drawn_by_clause", text.removeprefix("that ")
        case Form.STATEMENT if text.startswith(_POINTING):
            yield Point.ENTHUSIASM, quoted(said)
        case Form.STATEMENT if "," not in text:
            yield "drawn_by_clause", text
        case Form.NOUN | Form.CLAUSE | Form.GERUND:
            yield from _attractions(as_a_list(text), form)
        case _:
            yield "drawn_by_any", text


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


def _as_a_chance(typed: str) -> str:
    # "to grow my skills" and "grow my skills"
    text = phrase(typed)
    if form_of(typed) is Form.ADVERB and text.startswith("to ") and not text.startswith(_FRANKLY):
        return f"the chance {text}"
    if form_of(typed) is Form.DEED and wants_to_do(*text.lower().split()[:2]):
        return f"the chance to {text}"
    return typed


def qualifications(typed: tuple[str, ...]) -> Told:
    """What the writer brings: phrases of one form together, or a mixture; sentences one by one."""
    listed = _each_once([_whose(text) for text in typed if not says_nothing(text)])
    forms = {text: form_of(text) for text in listed}
    for text in listed:
        if forms[text] in SENTENCES:
            yield Point.QUALIFICATIONS, quoted(text)
    items = [_as_a_noun(text, forms[text]) for text in listed if forms[text] not in SENTENCES]
    kinds = {Form.NOUN if form is Form.GERUND else form for form in forms.values()}.difference(SENTENCES)
    if kinds == {Form.NOUN} and not any(map(is_somebody, items)) and not any(map(_is_a_record, items)):
        yield from _nouns(items)
    elif kinds and kinds <= set(_VERBS) and not any(map(is_had_already, items)) and not any(map(_is_a_record, items)):
        clauses = _clauses(items)
        yield "qualifications_clauses", clauses
        if is_brief(clauses) and ", and I " not in clauses:
            yield "qualifications_clauses_brief", clauses
    elif items:
        yield "qualifications_any", listing(items)


def _whose(text: str) -> str:
    """Somebody with an article ("licensed nurse"), and whose background fits ("education fits the job")."""
    bare = phrase(text)
    if not bare.strip() or _IS_NOBODY.match(text):
        return text
    said = with_article(bare)
    if said != bare and is_somebody(said) and _SPAN_OF_TIME.isdisjoint(said.split()):
        return said
    own = form_of(text) is Form.STATEMENT and (bare.partition(" ")[0] in HEADS or bool(_OWN_WORK.match(bare)))
    return f"My {bare}" if own else text


def _is_a_record(item: str) -> bool:
    # "BS Statistics, 2019"
    first = item.partition(" ")[0].lower()
    noted = item[0].isupper() or any(letter.isdigit() for letter in item)
    return "," in item and noted and first not in _NO_RECORD and not first[0].isdigit()


def _each_once(texts: Sequence[str]) -> list[str]:
    once: dict[str, str] = {}
    for text in texts:
        once.setdefault((with_my(phrase(text)) or phrase(text)).casefold(), text)
    return list(once.values())


def _clauses(items: Sequence[str]) -> str:
    """What the writer has, is and did, with one "I" for what goes with one verb."""
    clauses = [f"{verb}{listing(tuple(of_one_verb))}" for verb, of_one_verb in groupby(items, key=_verb)]
    said = [clause.removeprefix("that ") for clause in clauses]
    mark = ";" if any("," in clause for clause in said) else ","
    return f"{f'{mark} '.join(said[:-1])}{mark} and {said[-1]}" if len(said) > 1 else said[0]


def _verb(item: str) -> str:
    return "I am " if is_somebody(item) else _VERBS.get(form_of(item), _VERBS[Form.NOUN])


def _as_a_noun(text: str, form: Form) -> str:
    if form is Form.GERUND:
        return f"experience {as_a_list(phrase(text))}"
    return as_a_list(with_article(phrase(text))) if form is Form.NOUN else phrase(text)


def _nouns(items: Sequence[str]) -> Told:
    if any(map(is_had_already, items)):
        yield "qualifications_held", listing(items)
        return
    first, *others = items
    if others and len(others) <= _TWO and any("," in item for item in items):
        yield from _nouns([first])
        yield Point.QUALIFICATIONS, with_stop(f"I also have {', and '.join(others)}")
        return
    listed = listing(items)
    yield "qualifications", listed
    if is_brief(listed):
        yield "qualifications_brief", listed
    if any("," in item for item in items):
        return
    mine = [with_my(item) for item in items]
    known = [item for item in mine if item is not None]
    if len(known) == len(mine):
        yield "qualifications_mine", listing(known)


def reply_about(typed: str) -> Told:
    """When the writer expects to hear, in general."""
    if says_nothing(typed):
        return
    if form_of(typed) in SENTENCES:
        yield Point.REPLY_DATE, quoted(typed)
        return
    when = expectation(typed)
    if when is None:
        yield "reply_any", phrase(typed)
    elif when:
        yield "reply_about", when


def own_words(typed: str) -> Told:
    """The writer's own sentences, whatever they are about."""
    if not says_nothing(typed):
        yield Point.OWN_WORDS, quoted(typed)


def reason(typed: str) -> Told:
    """Why the writer withdraws or declines."""
    return _why(typed, "reason", (Point.WITHDRAWAL, Point.DECLINE))


def because(typed: str) -> Told:
    """Why the writer asks for time."""
    return _why(typed, "because", (Point.MORE_TIME,))


def _why(typed: str, fact: str, points: Sequence[Point]) -> Told:
    return () if says_nothing(typed) else _with_a_remark(_ground, points, typed, fact, points)


def _ground(typed: str, fact: str, points: Sequence[Point]) -> Told:
    if _stands_alone(typed):
        yield from ((point, quoted(typed)) for point in points)
        return
    text = _as_a_wish(_with_its_article(_after_because(phrase(typed))))
    ground = _Ground(text, form_of(text), text.partition(" ")[0].lower(), after_because=text != phrase(typed))
    form, words = next((form, words) for holds, form, words in _GROUNDS if holds(ground))
    if form == "clause" and ground.form in SENTENCES and len(text.split()) > _A_REASON:
        yield from ((point, quoted(text)) for point in points)
        return
    said = words.format(text=text, lowered=f"{text[0].lower()}{text[1:]}", rest=text.partition(" ")[2])
    yield f"{fact}_{form}", said
    if form == "clause" and may_come_first(said):
        yield f"{fact}_first", said


@frozen
class _Ground:
    """Why the writer asks or withdraws, and what tells how to say it."""

    text: str
    form: Form
    first: str
    after_because: bool


_GROUNDS: Final[tuple[tuple[Callable[[_Ground], bool], str, str], ...]] = (
    (lambda why: why.first == "so" or why.text.lower().startswith("thanks to "), "adverb", "{lowered}"),
    (lambda why: why.text.lower() in _PERSONAL, "adverb", "for {lowered} reasons"),
    (lambda why: why.first in _WISHES, "clause", "I want to {lowered}"),
    (lambda why: tuple(why.text.lower().split()[:2]) in _OF_THE_JOB, "clause", "it {lowered}"),
    (lambda why: why.first in MODALS or (why.first in WANTS and " to " in why.text), "clause", "I {text}"),
    (lambda why: why.first in _OF_A_THING and why.text.split()[1:2] in _SOMETHING, "clause", "it {text}"),
    (lambda why: why.form is Form.NOUN and why.text.endswith("ed") and " " in why.text, "any", "{text}"),
    (lambda why: why.text.lower() in _LEAVING, "clause", "I am {lowered}"),
    (lambda why: why.form in SENTENCES, "clause", "{text}"),
    (lambda why: why.first == "having" and _HAVING_DONE.match(why.text) is not None, "clause", "I have {rest}"),
    (lambda why: why.form in (Form.GERUND, Form.ADJECTIVE), "clause", "I am {text}"),
    (lambda why: why.first in _RECENTLY, "clause", "I have {text}"),
    (lambda why: why.form is Form.DEED, "clause", "I {text}"),
    (lambda why: why.form is Form.NOUN and why.text.endswith(" reasons"), "adverb", "for {text}"),
    (lambda why: why.form is Form.NOUN and why.text.endswith(" circumstances"), "adverb", "because of {text}"),
    (lambda why: why.form is Form.NOUN, "noun", "{text}"),
    (lambda why: why.form is Form.ADVERB, "adverb", "{text}"),
    (lambda why: why.form in (Form.ANY, Form.BARE) and why.after_because, "noun", "{text}"),
    (lambda _: True, "any", "{text}"),
)
"""How a ground is said; the first test that holds decides."""


def _stands_alone(typed: str) -> bool:
    several = has_inner_stop(typed) or "; " in typed
    since_a_day = _is_since_a_day(typed) and form_of(typed.partition(" ")[2]) is not Form.NOUN
    afterthought = form_of(typed) is Form.ADVERB and (", " in typed or " I " in typed) and "because" not in typed
    return several or typed.endswith("?") or since_a_day or afterthought


def _is_since_a_day(text: str) -> bool:
    first, second, *_ = (*text.lower().split(), "", "")
    return first == "since" and (second[:1].isdigit() or second[:3] in _MONTHS or second in _A_WHILE_AGO)


def _with_its_article(text: str) -> str:
    # "2 hour commute", but not "2 hours".
    words = text.split()
    return f"a {text}" if len(words) > 2 and words[0].isdigit() and words[1] in _ONE_SPAN else text  # noqa: PLR2004


def _after_because(text: str) -> str:
    for word in _BECAUSE:
        if text.lower().startswith(word) and not _is_since_a_day(text):
            return uncapitalized(text[len(word) :])
    return text


def _as_a_wish(text: str) -> str:
    """What is to come, as a clause: "I want to stay closer to home"."""
    return f"I want {text}" if text.startswith("to ") else text
