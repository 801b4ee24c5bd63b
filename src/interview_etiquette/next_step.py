"""What to send next, to whom, by when, and why: the questions; the table that answers them is in `_rows`."""

from collections.abc import Iterable
from datetime import date, datetime, timedelta
from typing import Final

from attrs import evolve, field, frozen

from ._fields import check_instance, check_instances, check_members, normalize_items, normalize_moment
from ._markdown import escaped
from ._rows import row_for
from ._situation import Situation, same_organization
from .advice import Advice, readable, readable_day
from .applications import Application, MessageKind
from .errors import FactValueError
from .facts import Offer, OfferStatus, employer_of, in_zone_of, instant, local_moment
from .guidance import Guideline
from .people import Person
from .policy import AS_WRITTEN, Policy
from .timing import start_of

__all__ = ["Step", "agenda", "explain_next_step", "next_step"]

_OPEN: Final = OfferStatus.OPEN  # looking a member up costs more than comparing it
_ACCEPTED: Final = OfferStatus.ACCEPTED


def _kinds(value: Iterable[MessageKind]) -> tuple[MessageKind, ...]:
    return normalize_items("kinds", value, "members of MessageKind")


def _to(value: Iterable[Person]) -> tuple[Person, ...]:
    return normalize_items("to", value, "people")


def _because(value: Iterable[Guideline]) -> tuple[Guideline, ...]:
    return normalize_items("because", value, "guidelines")


@frozen
class Step:
    """What to send next.

    Args:
        application: The application that it belongs to.
        kinds: The kind of message, or the choice of kinds.
        to: Whom to write to.
        opens_at: From when it is right to send it; `None`: already.
        due_by: By when it should be sent; `None`: nobody is owed a date.
        because: The guidelines that it rests on.
        other_offer: An offer of another employer that it takes into account.
        policy: How the contested points were settled.

    Raises:
        FactTypeError: If a field is of the wrong type.
        FactValueError: If there is no kind, nobody to write to or no guideline, or a moment is naive.

    Example:
        >>> from datetime import UTC, datetime
        >>> from interview_etiquette import Candidate, Interview, next_step
        >>> ended_at = datetime(2026, 5, 19, 15, 30, tzinfo=UTC)
        >>> interview = Interview(position="Planner", ended_at=ended_at, invited_by=Person("Ada Okafor"))
        >>> application = Application(candidate=Candidate("Noor Haddad"), interviews=[interview])
        >>> print(next_step(application, now=ended_at))
        thank you to Ada Okafor; from Tue, May 19, 2026, 3:30 PM UTC; by Wed, May 20, 2026, 3:30 PM UTC (thank-every-time, within-24-hours)
    """

    application: Application
    kinds: tuple[MessageKind, ...] = field(converter=_kinds)
    to: tuple[Person, ...] = field(converter=_to)
    opens_at: datetime | None = field(eq=local_moment)
    due_by: datetime | None = field(eq=local_moment)
    because: tuple[Guideline, ...] = field(converter=_because)
    other_offer: Offer | None = None
    policy: Policy = AS_WRITTEN

    def __attrs_post_init__(self) -> None:
        check_instance("application", self.application, Application)
        check_members("kinds", self.kinds, MessageKind)
        check_instances("to", self.to, Person)
        check_instances("because", self.because, Guideline)
        for name in ("kinds", "to", "because"):
            if not getattr(self, name):
                raise FactValueError(name, "()", "at least one")
        for name in ("opens_at", "due_by"):
            if getattr(self, name) is not None:
                object.__setattr__(self, name, normalize_moment(name, getattr(self, name)))
        if self.other_offer is not None:
            check_instance("other_offer", self.other_offer, Offer)
        check_instance("policy", self.policy, Policy)

    def is_open(self, now: datetime) -> bool:
        """Whether it may be sent now: from `opens_at` on, that moment included."""
        moment = instant(normalize_moment("now", now))
        return self.opens_at is None or moment >= instant(self.opens_at)

    def is_overdue(self, now: datetime) -> bool:
        """Whether its date is over; at `due_by` itself it is still on time."""
        moment = instant(normalize_moment("now", now))
        return self.due_by is not None and moment > instant(self.due_by)

    def __str__(self) -> str:
        opens = "" if self.opens_at is None else f"; from {_start(self.opens_at)}"
        due = "" if self.due_by is None else f"; by {_end(self.due_by)}"
        return f"{self._what} to {readable(self.to)}{opens}{due} ({', '.join(each.id for each in self.because)})"

    def to_markdown(self) -> str:
        """The step in one line of Markdown, in which all that a caller gave stays text."""
        return f"**{escaped(self._what)}**{escaped(str(self).removeprefix(self._what))}"

    @property
    def _what(self) -> str:
        return " or ".join(map(readable, self.kinds))

    def _repr_markdown_(self) -> str:
        return self.to_markdown()


def _start(moment: datetime) -> str:
    return readable_day(moment) if _begins_a_day(moment) else readable(moment)


def _begins_a_day(moment: datetime) -> bool:
    """Whether a day begins at this moment; where the clocks go forward at midnight, that is at one."""
    return instant(moment) == start_of(moment.date(), moment)


def _end(moment: datetime) -> str:
    """When something ends: where a day begins, the day before is over."""
    if _begins_a_day(moment) and moment.date() > date.min:
        return f"the end of {readable_day(moment - timedelta(days=1))}"
    return readable(moment)


def next_step(
    application: Application, *, now: datetime, other_offer: Offer | None = None, policy: Policy = AS_WRITTEN
) -> Step | None:
    """Given all that has happened, what should you send next?

    Args:
        application: The rounds, the offer and the log of one application; what is later than `now` is left out.
        now: The moment at which you ask, an aware `datetime`.
        other_offer: An offer that you hold, or have accepted, at another employer; one of the same organization,
            or older than `stale_after`, is none.
        policy: How the contested points are settled.

    Returns:
        The next step, which may open later than `now` or be overdue; `None` where there is nothing to send.
        Its moments are in the interview's own zone.

    Raises:
        FactTypeError: If an argument is of the wrong type.
        FactValueError: If `now` is naive.

    Guidance:
        That of the step, in `Step.because`; where there is none, that of `explain_next_step`.

    Example:
        >>> from datetime import UTC, datetime
        >>> from interview_etiquette import Candidate, Interview
        >>> ended_at = datetime(2026, 5, 21, 15, 30, tzinfo=UTC)  # a Thursday
        >>> interview = Interview(position="Planner", ended_at=ended_at, invited_by=Person("Ada Okafor"))
        >>> application = Application(candidate=Candidate("Noor Haddad"), interviews=[interview])
        >>> [kind.value for kind in next_step(application, now=ended_at).kinds]
        ['thank_you']
        >>> from interview_etiquette import Exchange
        >>> application = Application(
        ...     candidate=Candidate("Noor Haddad"),
        ...     interviews=[interview],
        ...     exchanges=[Exchange(MessageKind.THANK_YOU, ended_at)],
        ... )
        >>> step = next_step(application, now=ended_at)
        >>> print(step.kinds[0].value, step.opens_at)
        status_inquiry 2026-05-28 00:00:00+00:00
    """
    return _step(_situation(application, now, other_offer, policy))[0]


def explain_next_step(
    application: Application, *, now: datetime, other_offer: Offer | None = None, policy: Policy = AS_WRITTEN
) -> Advice[Step | None]:
    """As `next_step`, with its reasons, which nothing to send has, too.

    Example:
        >>> from datetime import UTC, datetime
        >>> from interview_etiquette import Candidate, Interview
        >>> ended_at = datetime(2026, 5, 19, 15, 30, tzinfo=UTC)
        >>> interview = Interview(position="Planner", ended_at=ended_at, invited_by=Person("Ada Okafor"))
        >>> application = Application(candidate=Candidate("Noor Haddad"), interviews=[interview])
        >>> advice = explain_next_step(application, now=datetime(2027, 5, 19, tzinfo=UTC))
        >>> advice.answer, [guideline.id for guideline in advice.because]
        (None, ['let-a-long-silence-rest'])
    """
    return Advice(*_step(_situation(application, now, other_offer, policy)))


def agenda(applications: Iterable[Application], *, now: datetime, policy: Policy = AS_WRITTEN) -> tuple[Step, ...]:
    """What should you send next in a whole search?

    Args:
        applications: All applications; each is asked with the others' offers in mind: one that is accepted and in
            writing before all, else the written one that must be answered first.
        now: The moment at which you ask, an aware `datetime`.
        policy: How the contested points are settled.

    Returns:
        The steps, most urgent first: what is overdue, what has a date, what may be sent, what opens later.

    Raises:
        FactTypeError: If an argument is of the wrong type.
        FactValueError: If `now` is naive.

    Guidance:
        That of the steps, in `Step.because`.

    Example:
        >>> from datetime import UTC, datetime
        >>> from interview_etiquette import Candidate, Interview
        >>> applications = [
        ...     Application(
        ...         candidate=Candidate("Noor Haddad"),
        ...         interviews=[
        ...             Interview(
        ...                 position=position,
        ...                 ended_at=datetime(2026, 5, day, 15, 30, tzinfo=UTC),
        ...                 invited_by=Person("Ada Okafor"),
        ...             )
        ...         ],
        ...     )
        ...     for position, day in (("Planner", 20), ("Analyst", 19))
        ... ]
        >>> steps = agenda(applications, now=datetime(2026, 5, 20, 16, tzinfo=UTC))
        >>> [step.application.interview.position for step in steps]
        ['Analyst', 'Planner']
    """
    asked: tuple[Application, ...] = normalize_items("applications", applications, "applications")
    check_instances("applications", asked, Application)
    moment = instant(normalize_moment("now", now))
    check_instance("policy", policy, Policy)
    situations = [Situation(application, moment, None, policy) for application in asked]
    held = _offers_held(situations)
    answers = [_step(_beside(situation, held))[0] for situation in situations]
    return tuple(sorted(filter(None, answers), key=lambda step: _urgency(step, moment)))


def _situation(application: Application, now: datetime, other_offer: Offer | None, policy: Policy) -> Situation:
    check_instance("application", application, Application)
    moment = normalize_moment("now", now)
    if other_offer is not None:
        check_instance("other_offer", other_offer, Offer)
    check_instance("policy", policy, Policy)
    return Situation(application, instant(moment), other_offer, policy)


def _step(situation: Situation) -> tuple[Step | None, tuple[Guideline, ...]]:
    step, because = _by_the_rows(situation)
    if situation.policy == AS_WRITTEN or _alike(step, _by_the_rows(evolve(situation, policy=AS_WRITTEN))[0]):
        return step, because
    because = (*because, Guideline.FOLLOW_THE_HOUSE_RULE)
    return None if step is None else evolve(step, because=because), because


def _by_the_rows(situation: Situation) -> tuple[Step | None, tuple[Guideline, ...]]:
    row = row_for(situation)
    if not row.kinds:
        return None, row.because
    opens, due = [
        None if moment is None else in_zone_of(situation.interview.ended_at, moment) for moment in row.window(situation)
    ]
    application, elsewhere, policy = situation.application, situation.elsewhere, situation.policy
    return Step(application, row.kinds, row.to(situation), opens, due, row.because, elsewhere, policy), row.because


def _alike(one: Step | None, other: Step | None) -> bool:
    if one is None or other is None:
        return one is other
    return (one.kinds, one.to, one.opens_at, one.due_by) == (other.kinds, other.to, other.opens_at, other.due_by)


def _offers_held(situations: Iterable[Situation]) -> tuple[tuple[Situation, Offer], ...]:
    """The offers that may count elsewhere, each with its holder, most binding first."""
    held = [(each, offer) for each in situations if (offer := _offer_held(each)) is not None]
    held.sort(key=lambda pair: _answered_by(pair[1]))
    first: dict[str | int, tuple[Situation, Offer]] = {}
    for at, pair in enumerate(held):  # an employer's further offers are told to nobody; an unknown one is another
        first.setdefault(employer_of(pair[0].organization) or at, pair)
    return tuple(first.values())


def _offer_held(situation: Situation) -> Offer | None:
    """The offer as it stands, where it binds: in writing, accepted or still to be answered by a day, and not stale."""
    offer, status = situation.offer, situation.status
    if offer is None or situation.is_unwritten or situation.is_stale(offer):
        return None
    to_be_answered = situation.answer_ends is not None and situation.now < situation.answer_ends
    if status is _ACCEPTED or (status is _OPEN and to_be_answered):
        return evolve(offer, status=status)
    return None


def _answered_by(offer: Offer) -> date:
    return date.min if offer.status is _ACCEPTED or offer.answer_by is None else offer.answer_by


def _beside(situation: Situation, held: Iterable[tuple[Situation, Offer]]) -> Situation:
    """The same situation, with the others' offers in mind."""
    for holder, offer in held:
        if holder is not situation and not same_organization(holder.organization, situation.organization):
            return evolve(situation, given_offer=offer)
    return situation


def _urgency(step: Step, now: datetime) -> tuple[bool, datetime]:
    """What has a date comes first, and so what is overdue before all; then what may be sent, then what opens later."""
    opens_at = now if step.opens_at is None else max(now, instant(step.opens_at))
    if opens_at > now or step.due_by is None:
        return True, opens_at
    return False, instant(step.due_by)
