"""Why somebody withdraws, declines or asks for time: what was typed as a clause, a noun phrase, or an adverb."""

import re
from collections.abc import Callable
from typing import Final

from attrs import frozen

from interview_etiquette.english.dates import MONTHS

from . import lexicon
from .articles import a_or_an
from .clauses import has_inner_stop, is_sentence
from .forms import Form, form_of
from .marks import is_in_ing, phrase, uncapitalized
from .nouns import head_word, is_in_s, is_plural, may_be_named

_SENTENCES: Final = (Form.SENTENCE, Form.STATEMENT)
_OF: Final = ("because of ", "b/c of ", "bc of ", "due to ", "owing to ", "on account of ")
_THAT: Final = ("because ", "b/c ", "bc ", "cuz ", "bcuz ", "since ", "as ", "cause ")
_UNLESS_A_CLAUSE: Final = ("since ", "as ", "cause ")
"""What stands as it was typed, where no clause follows."""
_PERSONAL: Final = frozenset(("personal", "family", "medical", "financial", "health", "religious", "logistical"))
_WISHES: Final = frozenset("stay remain keep pursue focus spend concentrate finish continue explore".split())
_RECENTLY: Final = frozenset("accepted decided received taken enrolled".split())
_DONE_BY_OTHERS: Final = frozenset("hit struck approached contacted recruited asked told given advised".split())
_DONE_TO_ME: Final = frozenset(
    "accepted admitted hired promoted transferred offered laid deployed recruited waitlisted".split()
)
_TO_ME: Final = lexicon.PREPOSITIONS | frozenset(("", "elsewhere", "somewhere", "off", "there", "there's"))
_OF_THE_JOB: Final = frozenset(
    (first, second)
    for first, seconds in (
        ("didn't", "feel work seem fit pay match suit"),
        ("doesn't", "feel work seem fit pay match suit"),
        ("would", "be require mean involve take"),
        ("won't", "work fit be pay suit match"),
        ("wouldn't", "work fit be pay suit match"),
        ("not", "a an the right what for my"),
    )
    for second in seconds.split()
)
"""How a reason begins whose subject is the job, not the writer."""
_HAVING_DONE: Final = re.compile(
    r"having (?:\w+ed|been|got|gotten|had|done|taken|found|won|made|chosen|gone|begun)\b", re.IGNORECASE
)

_LEAVING: Final = frozenset("retiring relocating moving leaving graduating".split())
_OF_A_THING: Final = frozenset(("is", "was", "isn't", "wasn't"))
_NO_VERBS: Final = lexicon.DETERMINERS | lexicon.PREPOSITIONS | lexicon.HOW | frozenset(("and", "or", "not", "all"))
_BEGINS_A_CLAUSE: Final = frozenset("the my our there it it's there's".split())
_JUST: Final = frozenset(("already", "just", "recently"))
_MET_THERE: Final = lexicon.CONDITIONS | frozenset(("interview", "job", "position", "role"))
_OF_A_START: Final = lexicon.CONDITIONS | frozenset(("date", "wage", "wages", "rate", "time"))
_SOMETHING: Final = (["a"], ["an"], ["the"])
_FRANKLY: Final = re.compile(r"(?:(?:to be|being) (?:honest|frank|fair)|honestly|frankly|tbh)\b", re.IGNORECASE)
_NO_LONGER: Final = ("no", "longer")
_OWNED: Final = frozenset(("my", "our", "a", "an", "the"))
_DONE_BY_MINE: Final = re.compile(
    rf"(?:my|our) (?!.*\bbeing\b).+ed|(?:.+ )?[a-z]+[a-rtv-z]s (?:{'|'.join(sorted(lexicon.CHANGED))})"
)
"""What became of something of the writer's: "my visa expired" and "plans changed", but not "my job being moved"."""
_OF_A_SPAN: Final = re.compile(rf"\d+[ -](?:{'|'.join(sorted(lexicon.ONE_SPAN))}) \w", re.IGNORECASE)
_ONE_OF_MINE: Final = frozenset(word for word in lexicon.FAMILY if not is_plural(word))
_SINCE_A_DAY: Final = re.compile(
    rf"since (?:\d|(?:last|then|yesterday|our (?:talk|call|chat|conversation|meeting|interview)|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b|{'|'.join(month[:3] for month in MONTHS)})",
    re.IGNORECASE,
)
_TOO: Final = re.compile(
    r"(?P<what>(?:[\w']+ ){1,3}?)(?P<how>(?:(?:way|far|just|a bit) )?too (?!many|much)[a-z]+.*)", re.IGNORECASE
)
"""A complaint without its verb: "commute too long"."""
_SAYS_MORE: Final = re.compile(
    r" (?:I|we) (?:think|feel|felt|believe|know|knew|decided|realized|want|wanted|need|am|are|will|would|can|can't"
    r"|have (?:a|an|another|no|to|accepted|decided|been|found))\b"
)
"""A clause behind an adverb ("after covid I wanted ...")."""
GROWING_UP: Final = re.compile(r"growing up,? (?:I|we|my)\b", re.IGNORECASE)
FAR: Final = re.compile(r"(?:\w+|\d+) (?:hour|minute|min|mile|block)s? (?:from|away)\b", re.IGNORECASE)
"""How far something is."""
_AND_MORE: Final = re.compile(r" (?:but|so) (?:I|we|it)\b")
_GOES_ON: Final = re.compile(r", (?:I|we|my|our|it|so)\b")


@frozen
class _Ground:
    """Why the writer asks or withdraws, and what tells how to say it."""

    text: str
    form: Form
    first: str
    second: str
    link: str


def ground_of(typed: str) -> tuple[str, str]:
    """What form a reason has, and how it is said; "alone" where it is no part of another sentence."""
    link, rest = parted_from_because(phrase(typed).strip() or typed)
    text = _whose(_with_its_article(rest))
    if _stands_alone(typed, text, link):
        return "alone", typed
    first, second, *_ = (*text.lower().split(), "")
    ground = _Ground(text, form_of(text), first, second, link)
    form, words = next((form, words) for holds, form, words in _GROUNDS if holds(ground))
    lowered, rest = f"{text[0].lower()}{text[1:]}", text.partition(" ")[2]
    return form, words.format(
        text=text,
        a_text=f"{a_or_an(text)} {text}",
        are="are" if is_plural(text) else "is",
        lowered=lowered,
        rest=rest,
    )


def _stands_alone(typed: str, text: str, link: str) -> bool:
    several = has_inner_stop(typed) or "; " in typed or typed.endswith("?")
    if form_of(text) in (Form.ANY, Form.BARE, Form.NOUN) and _AND_MORE.search(text):
        return True
    return several or _SINCE_A_DAY.match(typed) is not None or (form_of(typed) is Form.ADVERB and _goes_on(typed, link))


def _goes_on(typed: str, link: str) -> bool:
    """Whether a clause follows what begins as an adverb ("for my family, I am staying")."""
    return (says_more(typed) and not link) or _GOES_ON.search(typed) is not None


def is_surely_a_clause(link: str, text: str) -> bool:
    """Whether a clause of several words stands behind "because" ("because the post combines both")."""
    noun = form_of(text) in (Form.NOUN, Form.BARE, Form.ANY)
    return link in _THAT and noun and len(text.split()) > len(("our", "family", "reasons"))


def says_more(text: str) -> bool:
    """Whether a clause follows an adverb ("on second thought the hours won't work")."""
    words = text.split()
    clauses = [at for at, word in enumerate(words) if at > 1 and word in _BEGINS_A_CLAUSE]
    return _SAYS_MORE.search(text) is not None or any(is_sentence(" ".join(words[at:])) for at in clauses)


def _with_its_article(text: str) -> str:
    # "a 2 hour commute", but "2 hours" and "11 hour days"
    return f"{a_or_an(text)} {text}" if _OF_A_SPAN.match(text) and not is_plural(text) else text


def parted_from_because(text: str) -> tuple[str, str]:
    """A "because" of any kind, which a sentence of ours brings itself, and what stands behind it."""
    link = next((word for word in (*_OF, *_THAT) if text.lower().startswith(word)), "")
    rest = text[len(link) :]
    if not link or _SINCE_A_DAY.match(text) or (link in _UNLESS_A_CLAUSE and form_of(rest) not in _SENTENCES):
        return "", text
    return link, uncapitalized(rest)


def _whose(text: str) -> str:
    """A reason with the "my" or the verb that somebody left out ("wife got a job", "commute too long")."""
    first = text.partition(" ")[0]
    mine = first.removesuffix("'s") in lexicon.FAMILY | lexicon.OF_MINE
    if mine and (form_of(text) in _SENTENCES or first.endswith("'s") or text.endswith("ed")):
        return f"my {text}"
    if first in _MET_THERE and form_of(text) in _SENTENCES:
        return f"the {text}"
    too = _TOO.fullmatch(text)
    if too is None or form_of(text) in _SENTENCES:
        return text
    what = too["what"].strip()
    article = "the " if first.islower() and first not in lexicon.DETERMINERS else ""
    return f"{article}{what} {'are' if is_in_s(what) else 'is'} {too['how']}"


def _is_how_the_writer_is(why: _Ground) -> bool:
    """Whether it is what the writer is ("burned out and need a break", "just not interested")."""
    words = [word for word in why.text.lower().split() if word not in lexicon.STATES_BEFORE | {"not"}]
    return bool(words) and words[0] in lexicon.STATES and words[-1] not in lexicon.PEOPLE


def _is_done_by_me(why: _Ground) -> bool:
    # "reconsidered", but not "promoted"
    return why.second == "" and why.first.endswith("ed") and why.first not in _DONE_TO_ME


def _is_not_doing(why: _Ground) -> bool:
    return why.first == "not" and is_in_ing(why.second) and why.second not in lexicon.ADJECTIVES


def _is_done_to_me(why: _Ground) -> bool:
    return why.first in _DONE_TO_ME and (why.second in _TO_ME or why.second.endswith("ly"))


def _is_so(why: _Ground) -> bool:
    how = why.text.split()[2:]
    return bool(how) and (is_in_ing(how[0]) or how[0] in lexicon.NOT_SO)


def _is_a_thing(why: _Ground, heads: frozenset[str]) -> bool:
    return (
        head_word(why.text) in heads
        and why.form in (Form.ANY, Form.BARE, Form.NOUN)
        and why.first not in lexicon.NO_ADJECTIVES
    )


_GROUNDS: Final[tuple[tuple[Callable[[_Ground], bool], str, str], ...]] = (
    (lambda why: why.first == "so" or why.text.lower().startswith("thanks to "), "adverb", "{lowered}"),
    (lambda why: _FRANKLY.match(why.text) is not None, "any", "{text}"),
    (lambda why: why.text.lower() in _PERSONAL, "adverb", "for {lowered} reasons"),
    (lambda why: why.first in _WISHES, "clause", "I want to {lowered}"),
    (lambda why: why.first == "to", "clause", "I want {text}"),
    (lambda why: why.first == "not" and (why.first, why.second) in _OF_THE_JOB, "clause", "it is {lowered}"),
    (lambda why: (why.first, why.second) in _OF_THE_JOB, "clause", "it {lowered}"),
    (lambda why: why.first == "too" and why.second in {"many", "much"}, "noun", "{lowered}"),
    (lambda why: why.first == "too" or FAR.match(why.text) is not None, "clause", "it is {lowered}"),
    (lambda why: why.first in lexicon.MODALS, "clause", "I {text}"),
    (lambda why: why.first in lexicon.WANTS and " to " in why.text, "clause", "I {text}"),
    (lambda why: why.first in _OF_A_THING and why.text.split()[1:2] in _SOMETHING, "clause", "it {text}"),
    (lambda why: _DONE_BY_MINE.fullmatch(why.text) is not None, "clause", "{text}"),
    (lambda why: is_surely_a_clause(why.link, why.text), "clause", "{text}"),
    (_is_done_by_me, "clause", "I {lowered}"),
    (
        lambda why: why.form is Form.NOUN and why.text.endswith("ed") and not why.link and " " in why.text,
        "any",
        "{text}",
    ),
    (lambda why: why.text.lower() in _LEAVING, "clause", "I am {lowered}"),
    (lambda why: why.first == "starting" and why.second in _OF_A_START, "noun", "the {text}"),
    (lambda why: why.first == "starting", "clause", "I am {text}"),
    (lambda why: why.first in _JUST and why.second in _RECENTLY | lexicon.DEEDS, "clause", "I have {text}"),
    (lambda why: (why.first, why.second) == ("it", "being"), "noun", "{text}"),
    (lambda why: why.form is Form.CLAUSE and why.first in {"what", "how"}, "noun", "{text}"),
    (lambda why: (why.first, why.second) == _NO_LONGER and _is_so(why), "clause", "I am {text}"),
    (
        lambda why: (why.first, why.second) == _NO_LONGER and why.text.split()[2:3] in _SOMETHING,
        "clause",
        "it is {text}",
    ),
    (lambda why: (why.first, why.second) == _NO_LONGER, "clause", "I {text}"),
    (_is_how_the_writer_is, "clause", "I am {text}"),
    (lambda why: why.second in {"by", "to", "it"} and why.first in _DONE_BY_OTHERS, "clause", "I was {text}"),
    (lambda why: why.form in _SENTENCES, "clause", "{text}"),
    (lambda why: why.first == "having" and _HAVING_DONE.match(why.text) is not None, "clause", "I have {rest}"),
    (lambda why: (why.first, why.second) == ("having", "to"), "clause", "I have {rest}"),
    (lambda why: why.first == "wanting", "clause", "I want {rest}"),
    (lambda why: why.first == "needing", "clause", "I need {rest}"),
    (_is_not_doing, "noun", "{text}"),
    (lambda why: why.first == "not" and why.second in lexicon.NOT_A_LOT, "clause", "there {are} {text}"),
    (lambda why: why.first == "no" and why.second in lexicon.HAD, "clause", "I have {text}"),
    (lambda why: why.first == "no", "clause", "there {are} {text}"),
    (lambda why: _is_a_thing(why, lexicon.HAPPENINGS | {"commute", "schedule", "shift", "fit"}), "noun", "{a_text}"),
    (lambda why: why.first in lexicon.MORE, "noun", "{text}"),
    (lambda why: why.form in (Form.GERUND, Form.ADJECTIVE), "clause", "I am {text}"),
    (_is_done_to_me, "clause", "I have been {text}"),
    (lambda why: why.first == "offered", "clause", "I have been {text}"),
    (lambda why: why.first in _RECENTLY, "clause", "I have {text}"),
    (lambda why: why.form is Form.DEED, "clause", "I {text}"),
    (lambda why: why.first in lexicon.LIKED | lexicon.DONE and why.second != "", "clause", "I {lowered}"),
    (lambda why: why.second in _OWNED and why.first not in _NO_VERBS, "clause", "I {text}"),
    (lambda why: why.form is Form.NOUN and why.text.endswith(" reasons"), "adverb", "for {text}"),
    (lambda why: why.form is Form.NOUN and why.text.endswith(" circumstances"), "adverb", "because of {text}"),
    (lambda why: _is_a_thing(why, lexicon.HAPPENINGS | _ONE_OF_MINE), "noun", "{a_text}"),
    (lambda why: _is_a_thing(why, lexicon.CONDITIONS), "noun", "the {text}"),
    (lambda why: _is_a_thing(why, lexicon.OBSTACLES), "noun", "{text}"),
    (lambda why: why.second == "" and why.first.endswith((*lexicon.ABSTRACT, "ment")), "noun", "{lowered}"),
    (lambda why: why.form is Form.NOUN or (why.form is Form.BARE and may_be_named(why.text)), "noun", "{text}"),
    (lambda why: why.form is Form.ADVERB, "adverb", "{text}"),
    (lambda why: why.form in (Form.ANY, Form.BARE) and why.link != "", "noun", "{text}"),
    (lambda _: True, "any", "{text}"),
)
"""How a ground is said; the first test that holds decides."""
