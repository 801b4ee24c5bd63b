"""What a template left to be filled in: marks around a word of a form, rows of dots and lines.

The words of a form that nobody marked ("Your Name", "TBD") are in `phrases`.
"""

import re
from collections.abc import Callable, Iterator
from functools import cache
from typing import Final

from .hearing import Phrase

_FORM: Final = (
    r"(?:names?|company|employer|organi[sz]ation|firm|recipient|interviewer|hiring|manager|position|job|role|title|dates?|day|time|"
    r"address|phone|e-?mail|topic|skills?|qualifications?|department|signature|detail|project|city|school|number|link|credentials|"
    r"first|last|full|candidate|applicant|insert|enter|your|contact|industry|specific|linkedin|value|reason|field|here)"
)
_ANY: Final = r"[ _.'/-]{0,2}[\w' /,.&-]{0,50}"

MARKS: Final = (
    Phrase(r"\{\{[^{}\n]{1,60}\}\}|\{[\w. -]{3,60}\}", "Hi {{first_name}}, thanks.", "The table {a, b} is new."),
    Phrase(r"<<[^<>\n]{1,60}>>", "At <<COMPANY>> I saw it.", "1 << 2"),
    Phrase(rf"<(?:{_FORM})\b[^<>@\n]{{0,50}}>", "At <Company> I saw it.", "Ada <ada@example.org> wrote"),
    Phrase(r"<(?-i:[A-Z]{2,}[A-Z_ ]{0,40})>", "Dear <INTERVIEWER>", "I use <vector> daily"),
    Phrase(
        r"(?<![\w=\"'(.\]])\[(?!image|cid|http|sic\]|x\])(?=[^\[\]\n]{0,20}[^\W\d_])[^\[\]\n]{1,80}\](?![(\"'])",
        "I saw [Company].",
        "As [the site](https://example.org) says [1].",
    ),
    Phrase(
        rf"(?P<mark>[%$#@~|^*_])(?P=mark){{0,2}}(?:{_FORM})(?:[ _.-]{{1,2}}\w{{1,20}}){{0,3}}(?P=mark){{1,3}}(?!\w)",
        "At %COMPANY_NAME% I saw it.",
        "50% of the company",
    ),
    Phrase(
        r"%[A-Z][A-Z_]{2,30}%|\$\{[^{}\n]{1,60}\}?|\$[A-Z][A-Z_]{2,30}\$",
        "At ${app.company} I saw it.",
        "It costs $500.",
    ),
    Phrase(
        rf"\((?:your|insert|enter|add|fill in|name|company|job|position|interviewer'?s?|hiring manager'?s?|specific|title|date)\b(?: (?:{_FORM}|{_FORM}'s|and|or|of|the|a|something|here|in|personal|this|that|you)){{0,6}}\)",
        "I saw (your company).",
        "All (your team included) were kind.",
    ),
    Phrase(
        r"\b(?:the|a|an|of|for|at|as|with|in|by|on|dear|mr\.?|ms\.?|dr\.?) ?\(?(?:_{2,200}(?!\w)|\.{4,200}|\u2026{2,200}|\u2026 ?\.)",
        "Thanks for the ______ role.",
        "I thought for a while .....",
    ),
    Phrase(
        r"[(/] ?(?:_{2,200}|[.\u2026]{3,200}) ?[)/]|(?<![.\u2026])[.\u2026]{3,200} ?/ ?[.\u2026]{2}",
        "Dr. (..........) spoke.",
        "Well... (I think).",
    ),
    Phrase(
        r"(?<=[^\s_])[ ,]{1,2}_{3,200}(?!\w)|(?<!_)_{3,200}[ ,.]{1,2}(?=[^\s_])",
        "I saw ____ there.",
        "________________",
    ),
    Phrase(r"(?<!\w)(?:mm|dd)[/.-](?:mm|dd)[/.-]y{2,4}(?!\w)", "On MM/DD/YYYY we met.", "On 05/19/2026 we met."),
    Phrase(r"\*\*Subject:?\*\*:?", "**Subject:** Thanks", "Subject: Thanks"),
    Phrase(r"(?<!\w)(?:XX+|xxx+)(?!\w)", "Call me at XXX.", "Louis XVI and XXL"),
)
"""Each pattern (a regular expression) beside a text that has a blank and one that has none."""


def blanks_in(text: str, are_given: Callable[[tuple[int, int]], bool]) -> Iterator[tuple[int, int]]:
    """Where a tidied text was left to be filled in, except for what are facts."""
    for found in _marks().finditer(text):
        if not are_given(found.span()):
            yield found.span()


@cache
def _marks() -> re.Pattern[str]:
    # All of them would take most of the time of an import.
    return re.compile("|".join(f"(?:{mark.pattern})" for mark in MARKS), re.IGNORECASE)
