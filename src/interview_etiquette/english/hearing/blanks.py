"""What a template left to be filled in: a mark doubled or paired around a word of a form, or a row of dots or lines.

The words of a form that nobody marked ("Your Name", "TBD") are among the phrases.
"""

import re
from collections.abc import Callable, Iterator
from functools import cache
from typing import Final

from .hearing import Phrase
from .sentences import Span

_WORDS: Final = (
    "address|applicant|area|aspect|brief|candidate|city|company|contact|conversation|credentials|dates?|day|degree|"
    "department|describe|details?|discussed|e-?mail|employer|enter|example|field|first|firm|fname|full|here|hiring|industry|"
    "insert|interviewer|job|last|link|linkedin|lname|manager|mention|names?|number|optional|organi[sz]ation|phone|position|"
    "projects?|qualifications?|reason|recipient|reference|relevant|role|school|sender|signature|skills?|something|specific|"
    "achievement|adjective|challenge|client|closing|country|course|event|goal|greeting|language|location|major|mission|"
    "paragraph|product|profession|program|quality|responsibility|salutation|sentence|state|strength|subject|task|"
    "technology|time|title|tool|topic|university|value|year|you|your"
)
_FORM: Final = rf"(?<![a-z])(?:{_WORDS})(?![a-z])"
_NOTE: Final = rf"(?:{_WORDS}|and|or|of|the|a|in|personal|this|that|it|'s)"

MARKS: Final = (
    Phrase(
        r"\{\{[^{}\n]{1,60}\}\}|<<[^<>\n]{1,60}>>|\[\[[^\[\]\n]{1,60}\]\]|\$\{[^{}\n]{1,60}\}?|\*\|[^|\n]{1,60}\|\*",
        "Hi {{anything}}, thanks.",
        "It was 1 << 2 in {one} case.",
    ),
    Phrase(
        rf"[\u00ab\u2039\u3010] ?(?:{_FORM}[ _]?){{1,4}}[\u00bb\u203a\u3011]|<%[^%\n]{{1,60}}%>",
        "At \u00abCompany_Name\u00bb I saw it.",
        "Your \u00abfirst things first\u00bb helped.",
    ),
    Phrase(
        r"\[object object\]|(?<!\w)#(?:n/a|ref!|name\?|value!)"
        r"|(?:(?<=dear )|(?<=\bhi )|(?<=\bat )|(?<=\bjoin )|(?<=joining ))(?-i:undefined|null|NaN|nan|None)(?!\w)",
        "I would love to join undefined.",
        "A null result is undefined, and none is at Nan's.",
    ),
    Phrase(
        rf"\{{(?=[^{{}}\n]{{0,60}}{_FORM})[^{{}}\n]{{1,60}}\}}", "Hi {first_name}, thanks.", "We use {curly} braces."
    ),
    Phrase(
        rf"<(?=[^<>@/=\n]{{0,60}}{_FORM})[^<>@/=\n]{{1,60}}>|<(?-i:[A-Z]{{3,}}[A-Z_ ]{{0,40}})>",
        "At <Company Name> I saw it.",
        "Ada <ada@company.example> uses <vector> daily.",
    ),
    Phrase(
        rf"(?<![\w=\]])\[(?!image|cid|http)(?=[^\[\]\n]{{0,80}}{_FORM})[^\[\]\n]{{1,80}}\](?!\()"
        r"|\[(?-i:[A-Z][A-Z_ ]{2,40})\]",
        "I saw [the kind of work you want].",
        "As [the company](https://example.org) says [1], [verso] means back.",
    ),
    Phrase(
        rf"(?<!\w)(?P<mark>[%$#@~|]|&&)(?=\w)(?=[\w .-]{{0,40}}{_FORM})[\w .-]{{1,40}}(?<=\w)(?P=mark)(?!\w)",
        "At %COMPANY_NAME% I saw it.",
        "50% of the company and 100% of %ROWCOUNT% came.",
    ),
    Phrase(
        rf"(?<![\w$%])[$%](?=[\w.]{{0,40}}{_FORM})[a-z][\w.]{{1,40}}",
        "At $COMPANY I saw it.",
        "It rose 5 %of the company, and $PATH is set.",
    ),
    Phrase(
        r"(?<![\w%])%(?:[0-9]\$)?[sd](?!\w)|%\([^()\n]{1,40}\)[sd]|(?<![\w\])}*+.])\{[0-9]\}",
        "Hi {0}, about %(company)s.",
        "About 5%s of {1, 2} and [a-z]{3}, %sure.",
    ),
    Phrase(
        rf"(?<![\w*])(?P<pair>__|\*\*\*)(?:{_FORM}[ _]?){{1,3}}(?P=pair)(?![\w*])|(?<!\w)(?-i:[A-Z]{{2,}}_)(?=[A-Z_]{{0,40}}{_FORM})[A-Z_]{{2,40}}(?!\w)",
        "At __COMPANY__ I saw it.",
        "The **company** has __dict__ and MAX_SIZE.",
    ),
    Phrase(
        r"\((?:insert|enter|fill in|mention|describe)\b[^()\n]{0,60}\)|"
        rf"\((?:your|add|name|company|job|position|interviewer'?s?|hiring manager'?s?"
        rf"|specific|title|date)\b(?: {_NOTE}){{0,8}}\)",
        "I saw (your company).",
        "All (your team included) were kind.",
    ),
    Phrase(
        r"\b(?:the|a|an|of|for|at|as|with|in|by|on|about|from|to|your|dear|mr\.?|ms\.?|dr\.?) ?\(?"
        r"(?:_{2,200}(?!\w)|\.{4,200}|\u2026{2,200}|\u2026 ?\.)",
        "Thanks for the ______ role.",
        "I thought for a while .....",
    ),
    Phrase(
        r"[(/] ?(?:_{2,200}|[.\u2026]{3,200}) ?[)/]|(?<![.\u2026])[.\u2026]{3,200} ?/ ?[.\u2026]{2}",
        "Dr. (..........) spoke.",
        "Well... (I think).",
    ),
    Phrase(
        r"(?<=[^\s_])[ ,]{1,2}_{3,200}(?!\w)|(?<![_\w])_{3,200}[ ,.]{1,2}(?=[^\s_])",
        "I saw ____ there.",
        "________________",
    ),
    Phrase(
        r"(?<!\w)(?:mm|dd|xx)[/.-](?:mm|dd|xx)[/.-](?:y{2,4}|x{2,4}|[0-9]{2,4})(?!\w)",
        "On XX/XX/2026 we met.",
        "On 05/19/2026 we met.",
    ),
    Phrase(rf"\{{(?:{_WORDS}){{2,3}}\}}", "Dear {LastName}, thanks.", "We use {curlybraces}."),
    Phrase(
        r"\((?:insert|fill in|enter) [^()\n]{1,60}\)",
        "I laughed (insert anecdote) a lot.",
        "All (inserted late) were kind.",
    ),
    Phrase(
        r"(?-i:(?<=[a-z,] )(?:COMPANY|EMPLOYER|ORGANIZATION|POSITION|INTERVIEWER|NAME|TITLE|DATE)(?: NAME| TITLE)?)(?![\w-])"
        r"(?! ?[A-Z]{2})",
        "I look forward to talking at COMPANY.",
        "I like the COMPANY-WIDE picnic of the company.",
    ),
    Phrase(r"\*\*Subject:?\*\*:?", "**Subject:** Thanks", "Subject: Thanks"),
    Phrase(r"(?<!\S)```\w*(?!\S)", "```\nDear Ada,\n```", "I wrote to ```ada@example.com."),
    Phrase(r"(?<!\w)x{3,}(?!\w)", "Call me at XXX.", "Louis XVI and XXL"),
)
"""Each pattern (a regular expression) beside a text that has a blank and one that has none."""


_SIGN: Final = re.compile(
    r"[\[\]{}<>()*$%#@~|_`/&\u2026\u00ab\u2039\u3010]|\.\.|(?:xx|mm|dd)[x/.-]|(?-i:[A-Z]{4}|undefined|null|NaN|nan|None)",
    re.IGNORECASE,
)
"""What every mark has; most drafts have nothing of it."""


def blanks_in(text: str, are_given: Callable[[Span], bool]) -> Iterator[Span]:
    """Where a tidied text was left to be filled in, except for what are facts."""
    marks = _marks().finditer(text) if _SIGN.search(text) else ()  # pragma: no mutate (it only takes longer)
    for found in marks:
        if not are_given(found.span()):
            yield found.span()


@cache
def _marks() -> re.Pattern[str]:
    # Compiled when it is first used: it would take long at import.
    return re.compile("|".join(f"(?:{mark.pattern})" for mark in MARKS), re.IGNORECASE)
