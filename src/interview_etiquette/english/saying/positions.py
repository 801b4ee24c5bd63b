"""Titles of positions, and the organizations that offer them, as they stand in a sentence."""

import re
from functools import lru_cache
from typing import Final

from interview_etiquette._text import folded, says_nothing

from .forms import without_stop

_POSTS: Final = frozenset(
    "position role internship fellowship apprenticeship traineeship clerkship externship residency scholarship "
    "assistantship studentship placement opening post job vacancy practicum co-op professorship lectureship".split()
)
_BODIES: Final = frozenset(
    "City County State Town Village University College School Department Office Museum Institute Bureau".split()
)
_BEFORE_A_TITLE: Final = frozenset("a an the my your our their".split())
_SEPARATORS: Final = (",", "(", " - ", " \u2013 ", " \u2014 ", ":", "/", "|", ";")
_BEFORE_A_PLACE: Final = (" in ", " for ", " of ", " at ", " with ")


@lru_cache(maxsize=1024)
def title_of(position: str) -> str:
    """The bare title: no article before it, no stray stop after it; empty where the field says nothing."""
    if says_nothing(position):
        return ""
    title = without_stop(position)
    first, _, rest = title.partition(" ")
    return rest if rest and first.lower() in _BEFORE_A_TITLE else title


def names_a_post(title: str) -> bool:
    """Whether the title says itself what it is, at its end or before a remark ("Internship, Marketing")."""
    lowered = title.lower()
    for mark in _SEPARATORS:
        lowered = lowered.replace(mark, "\n")
    return any(_ends_in_a_post(part) for part in lowered.split("\n"))


def _ends_in_a_post(part: str) -> bool:
    for preposition in _BEFORE_A_PLACE:
        part = part.partition(preposition)[0]
    last = part.rpartition(" ")[2].strip(" )")
    return last in _POSTS or last.removesuffix("s") in _POSTS


@lru_cache(maxsize=1024)
def the_post(title: str, word: str) -> str:
    """The position with its article: "the Planner role", "the Summer Clerkship", "the position of Planner at Acme"."""
    if not title:
        return f"the {word}"
    if names_a_post(title):
        return f"the {_as_people_say(title)}"
    if any(mark in title for mark in (" at ", " @ ", " with ")):
        return f"the position of {title}"
    return f"the {title}{',' if ', ' in title else ''} {word}"


def _as_people_say(title: str) -> str:
    # "internship", and "Marketing internship" of "Internship, Marketing"
    kind, _, field = title.partition(", ")
    return title if " " in kind else f"{field} {kind.lower()}".strip()


def at_its_organization(post: str, organization: str | None) -> str:
    """The position at its organization, where that is known and the title does not name it already."""
    if organization is None or says_nothing(organization) or _names(post, organization):
        return post
    return f"{post} at {called(organization)}"


def _names(post: str, organization: str) -> bool:
    # As words of its own: "Planner at Gap", but not "Gap-Year Planner".
    if folded(organization) not in folded(post):  # nearly always, and no pattern needs to be made
        return False
    return re.search(rf"(?<![\w-]){re.escape(organization)}(?![\w-])", post, re.IGNORECASE) is not None


def called(organization: str) -> str:
    """An organization within a sentence: "the City of Austin"."""
    first, of, _ = organization.partition(" of ")
    return f"the {organization}" if of and first in _BODIES else organization
