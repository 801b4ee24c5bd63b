"""Who is greeted, who is asked to be thanked, and who signs."""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from attrs import frozen

from interview_etiquette.people import Person

from .given import HONORIFICS, SMALL, name_words
from .sentences import Span, Word, plain_words, words_of

_GREETINGS: Final = frozenset("dear hello hi hey hiya greetings respected attn attention".split())
_GOOD: Final = frozenset("morning afternoon evening day".split())
_NOBODY: Final = frozenset(
    "sir sirs madam ma'am whom concern hiring manager manager's recruiter recruiters recruiting recruitment interviewer "
    "interviewers interviewer's team committee department panel personnel human resources hr all everyone everybody folks "
    "there partner director coordinator officer lead head chair program programme admissions internship search selection "
    "interview company employer friend friends colleague colleagues concerned whoever so name first last full recipient "
    "recipient's contact person client guys both ladies gentlemen addressee".split()
)
_NOT_BEFORE_A_VOCATIVE: Final = frozenset(
    "with to from by for of at and or meet meeting met see seeing about thank a an the my your such that like than our".split()
)
_LOOKED_AT: Final = 200  # words in which a salutation may stand
_VOCATIVE_WITHIN: Final = 40
_LONGEST_SALUTATION: Final = 12
_LONGEST_NAME: Final = 4
_SHORTEST_NICKNAME: Final = 3

NICKNAMES: Final = (
    "robert bob rob bobby robbie", "william bill will billy liam", "richard dick rick rich richie", "margaret peggy meg maggie greta",
    "elizabeth liz beth betty eliza lizzie libby", "edward ted ed ned eddie", "theodore ted theo teddy", "theodora thea theo dora",
    "john jack johnny", "james jim jimmy jamie", "henry harry hank", "anthony tony", "katherine kate kathy katie kat kit", "catherine kate cathy katie cat",
    "michael mike mick mickey", "charles charlie chuck chas", "alexander alex sasha sandy xander", "alexandra alex sasha sandy", "joseph joe joey", "thomas tom tommy",
    "susan sue susie", "deborah deb debbie", "patricia pat patty trish tricia", "patrick pat paddy", "andrew andy drew", "christopher chris kit", "christine chris tina chrissy",
    "lawrence larry", "gerald gerry jerry", "julia jules julie", "barbara barb babs", "rebecca becky becca", "stephen steve", "steven steve", "nicholas nick", "natasha tash",
    "antonia toni", "eleanor ellie nell nora", "isabella bella izzy", "francis frank", "frances fran", "leonard len leo", "samuel sam", "samantha sam", "josephine jo josie",
)  # fmt: skip

_SHORT_FORMS: Final = {
    name: frozenset(row.split()) for row in NICKNAMES for name in row.split()
}

_SIGN_OFF: Final = re.compile(
    r"[ *_]*(?:(?:with|and|in|my|the|very|many|all|yours?|kind(?:est)?|best|warm(?:est|ly)?|friendly|sincere(?:ly)?|heartfelt|huge|boundless|good|respectful(?:ly)?"
    r"|faithful(?:ly)?|tru(?:ly|e)|cordial(?:ly)?|regards?|wishes|greetings|appreciation|thanks|thank you|gratitude|cheers|take care|again|once|always|ever|onward|respect|v/r|br|kr|love|hugs"
    r"|optimism|awe|professionally|gratefully|enthusiastically|the best|of luck|luck)[ ,.!:;\u2013\u2014-]*){1,8}\*{0,2}",
    re.IGNORECASE,
)


@frozen
class Salutation:
    """Whom a draft greets.

    Args:
        names: Those who are greeted: as the facts name them or, where the facts do not know them, as the draft does.
        nobody: The words that greet nobody in particular.
        alone: Whether that is but a greeting word ("Hi!").
    """

    names: tuple[str, ...] = ()
    nobody: Span | None = None
    alone: bool = False


def salutation_of(words: Sequence[Word], text: str, people: Sequence[Person]) -> Salutation:
    """Whom the beginning of a draft greets."""
    nobody: Salutation | None = None
    for at in range(min(len(words), _LOOKED_AT)):
        size = _greeting_at(words, at) if _begins(words, at, text) else 0
        if not size:
            continue
        found = _salutation(words, at, at + size, text, people)
        if found.names:
            return found
        nobody = nobody or found
    called = Salutation(_called(words, text, people))
    return called if nobody is None or (called.names and nobody.alone) else nobody


def named_in(words: Sequence[str], people: Iterable[Person]) -> list[Person]:
    """The people whom some words name, each by a whole name, a form of address, or a word that tells names apart."""
    heard = {word.removesuffix("'s") for word in words}
    return [person for person in people if _fits(words, heard, person)]


def signature_of(text: str, name: str) -> str | None:
    """Who signs: the candidate under any short form of the name, somebody else as written, or nobody."""
    lines = [line.strip() for line in text.split("\n")[-60:]]
    for at in range(len(lines) - 1, -1, -1):
        signed = _signed_at(lines, at)
        if signed is None:
            continue
        below = [word.text for word in words_of("\n".join([signed, *lines[at + 1 : at + 12]]))]
        if is_short_for(below, name):
            return name
        return signed if _is_a_name(signed) else None
    last = _last_line(lines)
    if last is None or is_short_for(plain_words(last), name):
        return None if last is None else name
    return last if _is_a_name(last) and all(word[0].isupper() for word in last.split()) else None


def _last_line(lines: Sequence[str]) -> str | None:
    """The last line, if it stands alone."""
    filled = [at for at, line in enumerate(lines) if line and not line.casefold().startswith("sent from")]
    if not filled or (filled[-1] > 0 and lines[filled[-1] - 1]):
        return None
    last = lines[filled[-1]]
    return None if last.endswith((".", "!", "?", ":")) or _SIGN_OFF.fullmatch(last) else last


def is_short_for(words: Sequence[str], name: str) -> bool:
    """Whether some words hold a name, or a short form of it."""
    whole = plain_words(name)
    telling = name_words(whole) or list(whole)
    alike = len(words) == 1 and words[0][:1] == whole[0][:1] if whole else True
    return alike or any(_means(word, other) for other in telling for word in words) or _is_initials(words, whole)


def _signed_at(lines: Sequence[str], at: int) -> str | None:
    found = _SIGN_OFF.match(lines[at][:200])
    if not lines[at] or not found:
        return None
    rest = lines[at][found.end() :].strip(" ,.*_-\u2013\u2014")
    if rest:
        return rest if found[0].rstrip().endswith((",", "!", ".")) and len(rest) < 60 else None
    following = [line for line in lines[at + 1 :] if line and not _SIGN_OFF.fullmatch(line)]
    return following[0].strip(" *_,.-\u2013\u2014") if following else None


def _is_a_name(line: str) -> bool:
    written = line.split(",")[0].split("|")[0]
    words = plain_words(written)
    few = 0 < len(words) <= _LONGEST_NAME
    plain = [word for word in words if len(word) > 1]
    return few and all(word.isalpha() and word not in SMALL and word not in _NOBODY for word in plain) and "[" not in line


def _is_initials(words: Sequence[str], whole: Sequence[str]) -> bool:
    initials = "".join(word[0] for word in whole)
    return bool(words) and (words[0] in {initials, initials[:1]} or "".join(words[: len(initials)]) == initials)


def _means(word: str, name: str) -> bool:
    short = len(word) >= _SHORTEST_NICKNAME and len(name) > len(word) + 1 and name.startswith(word)
    return word == name or short or word in _SHORT_FORMS.get(name, ())


def _begins(words: Sequence[Word], at: int, text: str) -> bool:
    """Whether a word begins a line or follows a mark."""
    if at == 0 or words[at - 1].after:
        return True
    return "\n" in text[words[at - 1].span[1] : words[at].span[0]]


def _greeting_at(words: Sequence[Word], at: int) -> int:
    """How many words greet here."""
    following = words[at + 1].text if at + 1 < len(words) else ""
    if words[at].text in _GREETINGS:
        return 2 if following in _GREETINGS else 1
    if words[at].text == "good" and following in _GOOD:
        return 2
    if words[at].text == "to" and following in {"whom", "whomever", "whomsoever"}:
        return 1
    return 2 if words[at].text == "my" and following == "dear" else 0


def _salutation(words: Sequence[Word], start: int, at: int, text: str, people: Sequence[Person]) -> Salutation:
    unspoken = [person.name for person in people if not plain_words(person.address) and text[words[at - 1].span[1] :].lstrip().startswith(person.address)]
    if unspoken:
        return Salutation(tuple(unspoken))
    end = _end_of_salutation(words, at, text)
    called = [word.text for word in words[at:end]]
    names = (
        _names_at_start(called, people)
        or _called_by(called, people)
        or [person.name for person in named_in(called, people)]
    )
    if names:
        return Salutation(tuple(dict.fromkeys(names)))
    unknown = [word for word in called if word not in HONORIFICS]
    if not unknown or len(unknown) > _LONGEST_NAME or any(word in SMALL or word in _NOBODY for word in unknown):
        shown = max(at, min(end, at + 3))
        return Salutation((), (words[start].span[0], words[shown - 1].span[1]), alone=not called)
    return Salutation((text[words[at].span[0] : words[end - 1].span[1]],))


def _end_of_salutation(words: Sequence[Word], at: int, text: str) -> int:
    if words[at - 1].after in {".", "?"} or at >= len(words):
        return at
    last = min(len(words), at + _LONGEST_SALUTATION)
    for end in range(at, last):
        if words[end].after:
            return end + 1
    for end in range(at + 1, last):
        if "\n" in text[words[end - 1].span[1] : words[end].span[0]]:
            return end
    return last


def _names_at_start(called: Sequence[str], people: Sequence[Person]) -> list[str]:
    """The people whose form of address or name the words begin with; the longest."""
    lengths: dict[int, list[str]] = {}
    for person in people:
        for form in (person.address, person.name):
            words = plain_words(form)
            if words and tuple(called[: len(words)]) == words:
                lengths.setdefault(len(words), []).append(person.name)
    return lengths[max(lengths)] if lengths else []


def _called_by(called: Sequence[str], people: Sequence[Person]) -> list[str]:
    """The people of whose name all of the words are part, however common they are ("Will", "Mr. To")."""
    telling = {word for word in called if word not in HONORIFICS}
    known = [(person, set(plain_words(f"{person.name} {person.address}")) - HONORIFICS) for person in people]
    whole = [person.name for person, words in known if telling and telling <= words]
    return whole or [person.name for person, words in known if called and called[0] in words]


def _fits(words: Sequence[str], heard: set[str], person: Person) -> bool:
    for form in (person.name, person.address):
        telling = name_words(plain_words(form))
        if any(word in heard for word in telling):
            return True
        if any(_means(word, name) for name in telling for word in heard):
            return True
    return False


def _called(words: Sequence[Word], text: str, people: Sequence[Person]) -> tuple[str, ...]:
    """Those who are spoken to by name without a greeting."""
    for at in range(min(len(words), _VOCATIVE_WITHIN)):
        if _begins(words, at, text):
            names = _begun_with(words, at, text, people)
            if names:
                return tuple(names)
        if words[at].after and at and _is_vocative(words, at):
            found = [person.name for person in people if words[at].text in name_words(plain_words(f"{person.name} {person.address}"))]
            if found:
                return tuple(found)
    return ()


def _begun_with(words: Sequence[Word], at: int, text: str, people: Sequence[Person]) -> list[str]:
    """The people whose names alone begin a line, up to a mark; with a title, the draft itself."""
    ahead = [word.text for word in words[at : at + _LONGEST_SALUTATION]]
    size = next((i + 1 for i in range(len(ahead)) if words[at + i].after or _breaks(words, at + i, text)), 0)
    whole = _names_at_start(ahead, people)
    if whole and (at == 0 or size):
        return whole
    if at == 0 and ahead[0] in HONORIFICS:
        return [person.name for person in named_in(ahead[:4], people)]
    return _called_by(ahead[:size], people)


def _breaks(words: Sequence[Word], at: int, text: str) -> bool:
    return at + 1 >= len(words) or "\n" in text[words[at].span[1] : words[at + 1].span[0]]


def _is_vocative(words: Sequence[Word], at: int) -> bool:
    before = words[at - 1]
    if before.text in HONORIFICS and at > 1:
        before = words[at - 2]
    return before.after != "" or before.text not in _NOT_BEFORE_A_VOCATIVE
