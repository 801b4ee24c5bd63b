"""People, and when two mentions of somebody are one person."""

import re
from collections.abc import Callable, Iterable, Sequence
from enum import Enum
from typing import Final

from attrs import evolve, field, frozen

from ._fields import check_member, normalize_email, normalize_fields, require
from ._text import folded, names_nobody, normalize_text
from .errors import FactTypeError, FactValueError, short_repr

__all__ = ["Person", "Role"]

_GREETING: Final = (
    r"(?:dear|hi|hiya|hello|hey|greetings|respected|attn|good (?:morning|afternoon|evening|day)"
    r"|sehr geehrte[rs]?|liebe[rs]?|hallo|guten tag|cher|chère|bonjour|estimad[oa]|hola)\b"
)
_CLOSING_MARKS: Final = (*",:;!?\uff0c\uff1a\uff1b\uff01\uff1f\u3001\u3002\u2014\u2013-\u2026", "..")
_LOOKS_LIKE_AN_ADDRESS: Final = r"<?[^\s@<>]+@[^\s@<>]+>?"


class Role(Enum):
    """What somebody is to the hire, as far as it is known.

    What somebody *did* in an interview is where they stand in it, not their role.
    """

    __repr__ = Enum.__str__  # can be pasted back

    HIRING_MANAGER = "hiring_manager"
    """Has the authority to hire."""
    HR_REPRESENTATIVE = "hr_representative"
    """Works for the employer's human resources or recruiting."""
    AGENCY_RECRUITER = "agency_recruiter"
    """Works for an outside agency."""
    ASSISTANT = "assistant"
    """Schedules or hosts for somebody else."""


@frozen
class Person:
    """Somebody as you met them in this interview.

    Args:
        name: The whole name, in any script; what is composed never takes it apart.
        role: What they are to the hire; `None`: nothing more is known.
        form_of_address: How a salutation addresses them ("Dr. Okafor", "Sara"); without one it uses the name.
        email: One plain ASCII address, without a display name.
        appreciated: What you valued in talking to them ("the walk through your planning room").

    Raises:
        FactTypeError: If a field is of the wrong type.
        FactValueError: If a text is empty or blank, longer than 500 characters, or has line breaks,
            control or format characters; if `name` is an email address or only fills a field ("TBD");
            if `form_of_address` does, or has a greeting or closing punctuation; if `email` is not one plain address.

    Example:
        >>> Person("Ada Okafor", Role.HIRING_MANAGER, form_of_address=" Dr. Okafor ").form_of_address
        'Dr. Okafor'
    """

    name: str
    role: Role | None = field(default=None, hash=False)  # an enum's hash is slow; `==` tells roles apart
    form_of_address: str | None = None
    email: str | None = None
    appreciated: str | None = None

    def __attrs_post_init__(self) -> None:
        require(self, "name")
        normalize_fields(self, normalize_name, "name")
        if self.role is not None:
            check_member("role", self.role, Role)
        normalize_fields(self, normalize_form_of_address, "form_of_address")
        normalize_fields(self, normalize_text, "appreciated")
        normalize_fields(self, normalize_email, "email")

    @property
    def address(self) -> str:
        """How a salutation addresses them: by their form of address, or else by their whole name."""
        return self.name if self.form_of_address is None else self.form_of_address


def normalize_name(field: str, value: object) -> str:
    """Return somebody's name; an email address is none, nor is what only fills a field."""
    name = normalize_text(field, value)
    if "@" in name and re.fullmatch(_LOOKS_LIKE_AN_ADDRESS, name):
        raise FactValueError(field, short_repr(value), "a name, not an email address")
    if names_nobody(name):
        raise FactValueError(field, short_repr(value), "somebody's name, not what only fills a field")
    return name


def normalize_form_of_address(field: str, value: object) -> str:
    """Return how somebody is addressed; greeting and closing punctuation belong to the salutation."""
    form = normalize_name(field, value)
    if is_a_greeting(form) or form.endswith(_CLOSING_MARKS):
        wanted = "how a salutation addresses them, without its greeting or closing punctuation"
        raise FactValueError(field, short_repr(value), wanted)
    return form


def is_a_greeting(text: str) -> bool:
    """Whether a text begins as a salutation does."""
    return re.match(_GREETING, folded(text)) is not None


def same_name(one: str, other: str) -> bool:
    """Whether two spellings are one name: case, white space and compatibility forms aside."""
    return one == other or folded(one) == folded(other)


def contradicts(one: Person, other: Person) -> bool:
    """Whether two mentions cannot be one person: another name, or another role, form of address or email."""
    return not same_name(one.name, other.name) or _are_two(one, other)


def _are_two(one: Person, other: Person) -> bool:
    return (
        (one.role is not None and other.role is not None and one.role is not other.role)
        or _differ(one.form_of_address, other.form_of_address)
        or _differ(one.email, other.email)
    )


def _differ(one: str | None, other: str | None) -> bool:
    return one is not None and other is not None and one != other and folded(one) != folded(other)


def find_person(mention: Person, people: Iterable[Person]) -> Person | None:
    """The first of some people whom a mention does not contradict."""
    return next((person for person in people if not contradicts(mention, person)), None)


def require_person(field: str, mention: object, people: Sequence[Person], whose: str) -> Person:
    """The one of some people whom an argument means.

    Raises:
        FactTypeError: If the argument is no person.
        FactValueError: If it is none of them.
    """
    if not isinstance(mention, Person):
        raise FactTypeError(field, short_repr(mention), "a Person")
    found = find_person(mention, people)
    if found is None:
        raise FactValueError(field, short_repr(mention.name), f"one of {whose}")
    return found


def merged(mentions: Sequence[Person], field_of: Callable[[int], str]) -> tuple[Person, ...]:
    """Each mention as the whole of what all mentions of that person say.

    Args:
        mentions: The mentions, in order; each joins the first earlier person whom it does not contradict.
        field_of: What a mention is called in a refusal, by its place.

    Raises:
        FactValueError: If one person is mentioned with two different things appreciated.
    """
    gathered: list[Person] = []
    places: list[int] = []
    by_name: dict[str, list[int]] = {}
    for at, mention in enumerate(mentions):
        namesakes = by_name.setdefault(folded(mention.name), [])
        for place in namesakes:
            if mention is gathered[place] or not _are_two(mention, gathered[place]):
                gathered[place] = _joined(gathered[place], mention, at, field_of)
                places.append(place)
                break
        else:
            namesakes.append(len(gathered))
            places.append(len(gathered))
            gathered.append(mention)
    return tuple([gathered[place] for place in places])


def _joined(first: Person, second: Person, at: int, field_of: Callable[[int], str]) -> Person:
    if first == second:
        return first
    if None not in (first.appreciated, second.appreciated) and first.appreciated != second.appreciated:
        wanted = f"one thing appreciated in {short_repr(first.name)}, as {short_repr(first.appreciated)}"
        raise FactValueError(f"{field_of(at)}.appreciated", short_repr(second.appreciated), wanted)
    names = ("role", "form_of_address", "email", "appreciated")
    return evolve(first, **{name: getattr(second, name) for name in names if getattr(first, name) is None})
