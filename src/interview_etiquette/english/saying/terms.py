"""What somebody noted of an offer: its pay, and what to negotiate for."""

import re
from typing import Final

from interview_etiquette._text import says_nothing
from interview_etiquette.points import Point

from .articles import a_or_an
from .entry import Told
from .forms import Form, form_of
from .marks import listing, phrase, with_stop
from .typed import SENTENCES, quoted

_BEFORE_AN_AMOUNT: Final = re.compile(
    r"^(?:at|(?:(?:an?|the|annual|base|starting|yearly) )*(?:salary|pay|base|compensation)(?: of| is|:)?) "
    r"(?=\W?\d|\w+ty\b)",
    re.IGNORECASE,
)
_IS_AN_AMOUNT: Final = re.compile(
    r"(?:(?:about|around|up to|over|between|roughly|approximately|nearly|almost|at least|from|just|an?|the|low|mid|high"
    r"|upper|in|USD?|CAD|EUR|GBP|C|A)[ -]?)*"
    r"(?:\W?\d|(?:\w+ty|\w+ties|one|two|three|five|six|a|hundred|ten|twelve|fifteen|eighteen)\b)"
)
_MORE_THAN_A_SALARY: Final = re.compile(
    r"(?: and|,| plus| with| &| \+).* ?\b(?:bonus|equity|stock|options|benefits|commission|relocation|tips|stipend)"
    r"|\b(?:raise|increase)\b",
    re.IGNORECASE,
)
_BY_THE_HOUR: Final = re.compile(r"\b(?:hour|hourly|hr)\b", re.IGNORECASE)
_CAPITAL: Final = re.compile(r"^[A-Z](?=[a-z])")
_AFTER_IS: Final = frozenset(
    "as the more less very negotiable competitive fair good generous higher lower not still to subject based above below "
    "within".split()
)
_AMOUNTS: Final = frozenset("thousand hundred grand dollars figures sixties seventies eighties nineties".split())
_DO: Final = frozenset(
    "negotiate get give make let allow be have keep add extend postpone reduce improve raise cover delay match "
    "lower shorten push reconsider reimburse".split()
)
_DO_OR_THINGS: Final = frozenset(
    "start begin help pay move work increase change offer support review relocate live".split()
)
_AFTER_DOING: Final = frozenset(
    "me us my our it the a an this later earlier sooner more less from in on for to at by half".split()
)
_HOW: Final = frozenset(
    "remote remotely hybrid flexible part-time full-time later earlier sooner higher better".split()
)


def salary(typed: str) -> Told:
    """The pay of an offer: an amount, or whatever else somebody noted of it."""
    if says_nothing(typed):
        return
    whole = phrase(typed)
    text = _BEFORE_AN_AMOUNT.sub("", whole)
    if form_of(typed) in SENTENCES:
        yield Point.TERMS, quoted(typed)
    elif not names_an_amount(text):
        yield Point.TERMS, _pay_without_an_amount(whole)
    elif _MORE_THAN_A_SALARY.search(text) or not _IS_AN_AMOUNT.match(text):
        yield Point.TERMS, _pay_in_full(whole)
    else:
        yield "salary", _uncapitalized(text)
        yield "pay", "pay" if _BY_THE_HOUR.search(text) else "salary"


def _pay_without_an_amount(text: str) -> str:
    first, _, rest = text.partition(" ")
    if first.lower() in _AFTER_IS:
        return with_stop(f"The salary is {first.lower()} {rest}")
    same = first.lower() == "same"
    return with_stop(f"The salary is the same {rest}" if same else f"On the salary, my notes say this: {text}")


def _pay_in_full(text: str) -> str:
    # "a base salary of $70,000 and a bonus", but not "grade 7"
    determined = text.startswith(("a ", "an ", "the ", "$"))
    if determined or " of " in text.partition(",")[0]:
        article = "" if determined else f"{a_or_an(text)} "
        return with_stop(f"The pay is {article}{text}")
    return with_stop(f"On the pay, my notes say this: {_uncapitalized(text)}")


def _uncapitalized(text: str) -> str:
    # "Up to grade 7" and "Seventy thousand", but not "GS-12" and "USD 70,000"
    return _CAPITAL.sub(lambda capital: capital[0].lower(), text)


def names_an_amount(text: str) -> bool:
    """Whether a text names a sum of money ("$70,000", "seventy thousand")."""
    return any(char.isdigit() for char in text) or not _AMOUNTS.isdisjoint(text.lower().split())


def priorities(typed: tuple[str, ...]) -> Told:
    """What to negotiate for, each once, in its order."""
    listed = [text for text in typed if not says_nothing(text)]
    own = [text for text in listed if form_of(text) in SENTENCES]
    yield from ((Point.PRIORITIES, quoted(text)) for text in own)
    parts = [part for text in listed if text not in own for part in text.split("; ") if not says_nothing(part)]
    once: dict[str, str] = {}
    for part in parts:
        once.setdefault(phrase(part).casefold(), phrase(part))
    if once:
        yield (
            "priorities" if all(map(_is_a_priority, once.values())) else "priorities_any",
            listing(tuple(once.values())),
        )


def _is_a_priority(text: str) -> bool:
    """Whether a text stands after "about": not "start later", "help me move" or "remote"."""
    form = form_of(text)
    first, second, *_ = (*text.lower().split(), "")
    if (first, second) == ("help", "with"):
        return True
    if form in (Form.ADJECTIVE, Form.DEED, Form.ADVERB, Form.THAT) or (form in (Form.ANY, Form.BARE) and ", " in text):
        return False
    does = (first in _DO and second not in {"", "in", "of"}) or (first in _DO_OR_THINGS and second in _AFTER_DOING)
    how = text.lower().rpartition(" ")[2] in _HOW or (
        first in _HOW and (second in _AFTER_DOING or second[:1].isdigit())
    )
    return not does and not how
