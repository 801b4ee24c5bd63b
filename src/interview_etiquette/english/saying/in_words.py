"""What somebody put in words, about the interview, the job, an offer or themselves."""

from collections.abc import Callable, Mapping
from functools import lru_cache

from interview_etiquette.occasion import Occasion
from interview_etiquette.people import Person, Role

from . import brought, terms, typed
from .addressing import AN_EMPLOYER, ANYBODY, ONE_PERSON, THE_PLACE
from .entry import Told


def in_words(texts: Mapping[str, object], occasion: Occasion) -> Told:
    """What there is to say of some texts, by what they are."""
    means = _who_means_the_reader(occasion)
    tellers: dict[str, tuple[Callable[..., Told], *tuple[frozenset[str], ...]]] = {
        "appreciated": (typed.appreciated, ONE_PERSON if occasion.reader_arranged else ANYBODY),
        "own_words": (typed.own_words, means and AN_EMPLOYER),
        "drawn_by": (typed.drawn_by, means),
        "qualifications": (brought.qualifications, means),
        "reply_about": (typed.reply_about, means),
        "reason": (typed.reason, means),
        "because": (typed.because,),
        "priorities": (terms.priorities,),
        "salary": (terms.salary,),
    }
    for name, text in texts.items():
        tell, *pronouns = tellers[name]
        said = _of_the_reader(str(text), occasion.to) if name == "appreciated" else text
        yield from _worked_out(tell, said, *pronouns)


def _of_the_reader(text: str, to: Person) -> str:
    # "Ada's patience", as it is said to Ada
    for name in (to.name, to.address, to.name.split()[0]):
        for own in (f"{name}'s ", f"{name}\u2019s "):
            if text.startswith(own):
                return f"your {text.removeprefix(own)}"
    return text


def _who_means_the_reader(occasion: Occasion) -> frozenset[str]:
    """The pronouns that mean the reader where the writer speaks of the job: "she" where there was nobody else to mean."""
    if occasion.to.role is Role.AGENCY_RECRUITER:
        return frozenset()
    alone = occasion.interview is None or occasion.interview.interviewed_by == (occasion.to,)
    return AN_EMPLOYER if alone or occasion.to.role is Role.HIRING_MANAGER else THE_PLACE


@lru_cache(maxsize=1024)
def _worked_out(tell: Callable[..., Told], *given: object) -> Told:
    """What one function tells of the same texts: many messages draw on them."""
    return tuple(tell(*given))
