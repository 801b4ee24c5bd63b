"""Who signs a draft."""

import re
from collections.abc import Sequence
from itertools import product
from typing import Final

from .names import is_short_for, telling_words
from .salutation import NOBODY
from .sentences import plain_words, plain_words_of_fact
from .small_words import SMALL

_CLOSING_WORDS: Final = (
    "with|and|in|my|the|very|many|all|yours?|kind(?:est)?|best|warm(?:est|ly)?|friendly|sincere(?:ly)?|heartfelt|huge|"
    "boundless|good|respectful(?:ly)?|faithful(?:ly)?|tru(?:ly|e)|cordial(?:ly)?|regards?|wishes|greetings|appreciation|"
    "admiration|thanks|thank you|gratitude|cheers|take care|again|once|always|ever|onward|respect|v/r|br|kr|love|hugs|"
    "optimism|awe|professionally|gratefully|enthusiastically|of luck|luck"
)
_SIGN_OFF: Final = re.compile(
    rf"[ *_]*(?:(?:{_CLOSING_WORDS})(?!\w)[ ,.!:;\u2013\u2014-]*){{1,8}}\*{{0,2}}", re.IGNORECASE
)
_EMPHASIS: Final = " *"
_AROUND_A_NAME: Final = " ,.*_-\u2013\u2014"
_LOOKED_AT: Final = 60  # lines from the end
_LONGEST_SIGN_OFF: Final = 200
_LONGEST_SIGNATURE: Final = 60
_LINES_OF_A_NAME: Final = 12  # of a text that was broken between any two words
_LONGEST_NAME: Final = 4


def signature_of(text: str, name: str) -> str | None:
    """Who signs: the candidate under any short form of the name, somebody else as written, or nobody."""
    lines = [line.strip() for line in text.split("\n")[-_LOOKED_AT:]]
    for at in reversed(range(len(lines))):
        signed = _signed_under(lines, at)
        if signed is not None:
            return _signer(signed, lines[at + 1 : at + _LINES_OF_A_NAME], name)
    last = _last_line(lines)
    return None if last is None or not _is_capitalized(last) else _signer(last, (), name)


def _signer(signed: str, below: Sequence[str], name: str) -> str | None:
    if is_signed_by(plain_words(signed), name) or is_signed_by(plain_words("\n".join(below)), name):
        return name
    return signed if _is_a_name(signed) else None


def is_signed_by(words: Sequence[str], name: str) -> bool:
    """Whether some words hold a name, a short form of it, its initials or, alone, its first letter."""
    whole = plain_words_of_fact(name)
    if not whole:
        return True
    if not words:
        return False
    telling = telling_words(whole) or whole
    initials = "".join([word[0] for word in whole])
    first = words[0].replace(".", "")
    alone = len(words) == 1 and first[0] == initials[0]
    return alone or first in {initials, initials[0]} or any(is_short_for(*pair) for pair in product(words, telling))


def _signed_under(lines: Sequence[str], at: int) -> str | None:
    """What stands behind or below a sign-off."""
    found = _SIGN_OFF.match(lines[at][:_LONGEST_SIGN_OFF])
    if not found:
        return None
    behind = lines[at][found.end() :].strip(_AROUND_A_NAME)
    if behind:
        closes = found[0].rstrip(_EMPHASIS).endswith((",", "!", "."))
        return behind if closes and len(behind) < _LONGEST_SIGNATURE else None
    below = (line for line in lines[at + 1 :] if line and not _SIGN_OFF.fullmatch(line))
    return next((line.strip(_AROUND_A_NAME) for line in below), None)


def _last_line(lines: Sequence[str]) -> str | None:
    """The last line, if it stands alone."""
    filled = [at for at, line in enumerate(lines) if line and not line.casefold().startswith("sent from")]
    if not filled or (filled[-1] > 0 and lines[filled[-1] - 1]):
        return None
    last = lines[filled[-1]]
    return None if last.endswith((".", "!", "?", ":", ",")) or _SIGN_OFF.fullmatch(last) else last


def _is_a_name(line: str) -> bool:
    words = plain_words(line.partition(",")[0].partition("|")[0])
    longer = [word for word in words if len(word) > 1]
    plain = all(word.isalpha() and word not in SMALL and word not in NOBODY for word in longer)
    return plain and 0 < len(words) <= _LONGEST_NAME and "[" not in line


def _is_capitalized(line: str) -> bool:
    return all(word[0].isupper() for word in line.split())
