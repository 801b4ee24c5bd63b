"""Which text is fit to be written anywhere: one visible line that no mail header, Markdown or HTML can be broken by."""

import re
from typing import Final
from unicodedata import category, normalize

from .errors import FactTypeError, FactValueError, short_repr

MAX_TEXT: Final = 500
"""The most characters that a text may have: enough for any name or phrase, and little enough to check at once."""

_MAX_MARKS = 30  # in a row; the bound of Unicode's stream-safe text format (UAX 15)
_JOINERS = "\u200c\u200d"  # names in Persian, Nepali, Sinhala and other scripts need them
_FILLERS = "\u115f\u1160\u3164\uffa0\u2800"  # letters and symbols that show nothing
_SHOWING = "LNPS"  # letters, numbers, punctuation, symbols
_REFUSED = frozenset(("Cc", "Cf", "Co", "Cs", "Zl", "Zp"))
_ENCODED_WORD = r"=\?.*\?="

_SAY_NOTHING: Final = frozenset(
    (
        "",
        *"tbd tba tbc n/a n.a na none unknown unsure unspecified pending null nil nothing idk open no private".split(),
        *"confidential because best thanks regards sincerely cheers same x xx xxx".split(),
        *("not sure", "not known", "not specified", "no idea", "to be determined", "to be announced", "don't know"),
        *("i don't know", "to be confirmed", "no date", "not given", "not applicable", "not yet known", "who knows"),
        *("no reason", "no particular reason", "no comment", "not much", "nothing much", "nothing special", "due to"),
        *("i'd rather not say", "rather not say", "prefer not to say", "i prefer not to say", "nothing in particular"),
        *("best regards", "kind regards", "many thanks", "thank you", "as above", "see above", "see resume"),
    )
)
"""What only fills a field of a form."""

_NAME_NOBODY: Final = frozenset(
    (
        *"tbd tba tbc n/a none unknown undefined unspecified anonymous".split(),
        *("not known", "not given", "not specified", "not applicable", "not available", "don't know", "i don't know"),
        *("to be determined", "to be announced", "to be confirmed", "no name"),
    )
)


def normalize_text(field: str, value: object) -> str:
    """Return one line that shows something, in NFC, without white space or format characters at its ends."""
    if not isinstance(value, str):
        raise FactTypeError(field, short_repr(value), "a string")
    text = exact_string(value)
    _check_length(field, text)
    if text.isascii() and text.isprintable():
        text = text.strip()
        shows = text != ""
    else:
        text = normalize("NFC", _stripped(field, text))
        _check_length(field, text)  # NFC makes some texts longer
        _check_marks(field, text)
        shows = any(map(_shows, text))
    if not shows:
        raise FactValueError(field, short_repr(value), "text that shows at least one character")
    if has_encoded_word(text):
        raise FactValueError(field, short_repr(value), "text without an encoded word (=?...?=)")
    return text


def exact_string(value: str) -> str:
    """Return the characters themselves: a subclass may format, slice or strip as it likes."""
    return str.__str__(value)


def has_encoded_word(text: str) -> bool:
    """Tell whether a mail reader could decode part of the text into something else (RFC 2047)."""
    return "=?" in text and re.search(_ENCODED_WORD, text) is not None


def folded(text: str) -> str:
    """Return what makes two spellings one: no case, single spaces, compatibility forms resolved."""
    return " ".join(normalize("NFKC", normalize("NFKC", text).casefold()).split())


def says_nothing(text: str) -> bool:
    """Tell whether the text only fills a field of a form ("TBD", "?", "n/a")."""
    return _bare(text) in _SAY_NOTHING


def names_nobody(text: str) -> bool:
    """Tell whether a name only fills a field of a form; "Null", "Nan" and "Best" are real names, as is any letter."""
    bare = _bare(text)  # nothing, where a name is a sign ("***")
    return bare in _NAME_NOBODY or (bare != "" and _NAME_NOBODY.issuperset(bare.split()))


def _bare(text: str) -> str:
    bare = text.strip(" .,;:?!=<>|~^`-\u2013\u2014_*/\u2022\u2026()[]\"'\u2018\u2019\u201c\u201d")
    return bare.lower().replace("\u2019", "'")


def _stripped(field: str, text: str) -> str:
    places = [at for at, char in enumerate(text) if not _is_edge(char)]
    if not places:
        return ""
    for place in range(places[0], places[-1] + 1):
        _check_character(field, text, place)
    return text[places[0] : places[-1] + 1]


def _is_edge(char: str) -> bool:
    kind = category(char)
    return kind == "Zs" or (kind == "Cf" and char not in _JOINERS)


def _check_character(field: str, text: str, place: int) -> None:
    char = text[place]
    if category(char) in _REFUSED and char not in _JOINERS:
        given = f"{short_repr(text)} (U+{ord(char):04X} at character {place + 1})"
        raise FactValueError(field, given, "one line without control, format, surrogate or private-use characters")


def _check_length(field: str, text: str) -> None:
    if len(text) > MAX_TEXT:
        raise FactValueError(field, f"{short_repr(text)} ({len(text)} characters)", f"at most {MAX_TEXT} characters")


def _check_marks(field: str, text: str) -> None:
    row = 0  # pragma: no mutate (a mark in first place is refused, whatever went before)
    for at, char in enumerate(char for char in text if char not in _JOINERS):  # a joiner ends no pile
        row = row + 1 if category(char)[0] == "M" else 0
        if row and at == 0:
            raise FactValueError(field, short_repr(text), "text that does not begin with a combining mark")
        if row > _MAX_MARKS:
            raise FactValueError(field, short_repr(text), f"at most {_MAX_MARKS} combining marks in a row")


def _shows(char: str) -> bool:
    return category(char)[0] in _SHOWING and char not in _FILLERS
