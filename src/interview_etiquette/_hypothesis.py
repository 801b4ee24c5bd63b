"""What Hypothesis calls when it is imported, so that `@given` resolves an annotation with one of our classes."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, get_args

from .advice import Advice
from .applications import Application, Exchange
from .english import ENGLISH, English
from .facts import Candidate, Interview, Offer
from .guidance import Guideline
from .next_step import Step
from .notes import Note
from .occasion import Occasion
from .people import Person
from .plan import FollowUpPlan
from .policy import Policy
from .wording import Wording

if TYPE_CHECKING:
    from hypothesis.strategies import SearchStrategy

_STRATEGIES: Final = {
    Application: "applications",
    Candidate: "candidates",
    Exchange: "exchanges",
    FollowUpPlan: "plans",
    Interview: "interviews",
    Note: "notes",
    Occasion: "occasions",
    Offer: "offers",
    Person: "people",
    Policy: "policies",
    Step: "steps",
}


def setup() -> None:
    """Register a strategy for each class whose fields alone do not say what may be in them.

    Enums and errors are left to Hypothesis, which resolves them from their members and annotations.
    """
    # Imported here: Hypothesis imports this module while it is being imported itself.
    from hypothesis import strategies as st

    # Registration needs the classes, hence our package, at the start of any suite that imports Hypothesis;
    # `strategies`, with its zones and its tables, waits until one of them is asked for.
    # `st.deferred` would not wait: on registration Hypothesis looks whether a strategy is empty, and so builds it.
    for kind, plural in _STRATEGIES.items():
        st.register_type_strategy(kind, _later(plural))
    st.register_type_strategy(Advice, _advice)
    # Otherwise the subclasses that a suite happens to define would decide what it is tested with.
    st.register_type_strategy(Wording, st.just(ENGLISH))
    st.register_type_strategy(English, st.builds(English, variant=st.integers(0, 100)))  # in its own book


def _later(plural: str) -> "Callable[[type[Any]], SearchStrategy[Any]]":
    def resolve(_: type[Any]) -> "SearchStrategy[Any]":
        from . import strategies

        found: SearchStrategy[Any] = getattr(strategies, plural)()
        return found

    return resolve


def _advice(kind: type[Advice[Any]]) -> "SearchStrategy[Advice[Any]]":
    """`Advice` alone is real advice; `Advice[bool]` has any answer of that type."""
    from hypothesis import strategies as st

    answers = [st.from_type(answer) for answer in get_args(kind)]
    if not answers:
        from . import strategies

        return strategies.advice()
    because = st.lists(st.sampled_from(Guideline), min_size=1, max_size=3, unique=True).map(tuple)
    return st.builds(Advice, *answers, because)
