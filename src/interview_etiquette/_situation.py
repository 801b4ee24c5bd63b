"""What an application comes to at one moment: all that the rows of `next_step` look at, worked out once."""

from datetime import date, datetime, timedelta
from functools import cached_property
from typing import Final

from attrs import frozen

from .applications import Application, Exchange, MessageKind, is_thanks, is_with
from .facts import Interview, Offer, OfferStatus, employer_of, in_zone_of, instant
from .offers import is_written
from .people import Person, find_person
from .policy import Policy
from .recipients import audience_of
from .timing import add_business_days, add_days, end_of, later, note_due_by, start_of

_OPEN: Final = OfferStatus.OPEN  # looking a member up costs more than comparing it
_WITHDRAWAL: Final = MessageKind.WITHDRAWAL
_STATUS_INQUIRY: Final = MessageKind.STATUS_INQUIRY
_OFFER_REMINDER: Final = MessageKind.OFFER_REMINDER
_REJECTION: Final = MessageKind.REJECTION
_ANSWERS: Final = {MessageKind.ACCEPTANCE: OfferStatus.ACCEPTED, MessageKind.DECLINE: OfferStatus.DECLINED}
_A_WEEK: Final = timedelta(days=7)


@frozen(slots=False, eq=False)
class Situation:
    """An application at one moment; every moment in it is in UTC, every day one of the interview's zone.

    Args:
        application: The application.
        now: The moment; what is later has not been heard of.
        given_offer: An offer of another employer, which counts as `elsewhere` or not.
        policy: How the contested points are settled.
    """

    application: Application
    now: datetime
    given_offer: Offer | None
    policy: Policy

    @cached_property
    def interview(self) -> Interview:
        """The last round."""
        return self.application.interview

    @cached_property
    def ended_at(self) -> datetime:
        """When it ended, or will end."""
        return instant(self.interview.ended_at)

    @cached_property
    def note_due_by(self) -> datetime:
        """By when the thanks for it are due."""
        return instant(note_due_by(self.interview, policy=self.policy))

    @cached_property
    def recipients(self) -> tuple[Person, ...]:
        """Whom to write to about it."""
        return audience_of(self.interview, self.policy).recipients

    @cached_property
    def log(self) -> tuple[tuple[datetime, Exchange], ...]:
        """What has been sent and received by now, each line with its instant, earliest first."""
        lines = [(instant(exchange.at), exchange) for exchange in self.application.exchanges]
        return tuple(sorted([line for line in lines if line[0] <= self.now], key=lambda line: line[0]))

    @cached_property
    def offer(self) -> Offer | None:
        """The offer, as far as it has been heard of."""
        offer = self.application.offer
        return offer if offer is not None and self._is_heard(offer) else None

    @cached_property
    def received_at(self) -> datetime | None:
        """When the offer came, where known."""
        return None if self.offer is None or self.offer.received_at is None else instant(self.offer.received_at)

    @cached_property
    def status(self) -> OfferStatus | None:
        """What has become of the offer; the answer that was sent counts."""
        if self.offer is None or self.offer.status is not _OPEN:
            return None if self.offer is None else self.offer.status
        answers = [exchange.kind for exchange in self.since(self.received_at) if exchange.kind in _ANSWERS]
        return _ANSWERS[answers[-1]] if answers else _OPEN

    @cached_property
    def maker(self) -> Person:
        """Who made the offer, as the interview knows them."""
        made_by = None if self.offer is None else self.offer.made_by
        return self.recipients[0] if made_by is None else find_person(made_by, self.interview.people) or made_by

    @cached_property
    def is_unwritten(self) -> bool:
        """Whether there is an offer that is not in writing."""
        return self.offer is not None and not is_written(self.offer, self.policy)

    @cached_property
    def answer_begins(self) -> datetime | None:
        """The beginning of the day by which they want an answer, where known."""
        day = None if self.offer is None else self.offer.answer_by
        return None if day is None else start_of(day, self.interview.ended_at)

    @cached_property
    def answer_ends(self) -> datetime | None:
        """The end of that day."""
        day = None if self.offer is None else self.offer.answer_by
        return None if day is None else end_of(day, self.interview.ended_at)

    @cached_property
    def elsewhere(self) -> Offer | None:
        """The offer of another employer, where it counts: heard of, of another organization, and not stale."""
        offer = self.given_offer
        if offer is None or not self._is_heard(offer) or self.is_stale(offer):
            return None
        return None if same_organization(offer.organization, self.organization) else offer

    @cached_property
    def elsewhere_at(self) -> datetime | None:
        """When that offer came, where known."""
        at = None if self.elsewhere is None else self.elsewhere.received_at
        return None if at is None else instant(at)

    @cached_property
    def deadline(self) -> date | None:
        """The day by which another employer's written offer, which is open, is to be answered."""
        offer = self.elsewhere
        is_open = offer is not None and offer.status is _OPEN and is_written(offer, self.policy)
        return offer.answer_by if offer is not None and is_open else None

    @cached_property
    def organization(self) -> str | None:
        """The employer, where known: the offer's, else the interview's."""
        ours = None if self.offer is None else self.offer.organization
        return self.interview.organization if employer_of(ours) is None else ours

    @cached_property
    def has_accepted_elsewhere(self) -> bool:
        """Whether an offer of another employer is accepted and in writing."""
        offer = self.elsewhere
        return offer is not None and offer.status is OfferStatus.ACCEPTED and is_written(offer, self.policy)

    @cached_property
    def unthanked(self) -> tuple[Person, ...]:
        """The recipients who have not been thanked for the last round."""
        return tuple([person for person in self.recipients if not self._has_thanked(person)])

    @cached_property
    def not_withdrawn_from(self) -> tuple[Person, ...]:
        """The recipients who have not been sent a withdrawal; whoever went to a further round after one was back in."""
        rounds = [instant(interview.ended_at) for interview in self.application.interviews[:-1]]
        since = max((ended_at for ended_at in rounds if ended_at <= self.now), default=None)
        sent = [exchange for exchange in self.since(since) if exchange.kind is _WITHDRAWAL]
        interview = self.interview
        return tuple([to for to in self.recipients if not any(is_with(each, to, interview) for each in sent)])

    @cached_property
    def rejected_at(self) -> datetime | None:
        """When they rejected you since the interview, where they did."""
        sent = self._sent(_REJECTION, self.ended_at)
        return sent[-1] if sent else None

    @cached_property
    def heard_at(self) -> datetime | None:
        """When they last wrote since the interview, where they did."""
        return max((at for at, each in self.log if each.kind.is_theirs and at >= self.ended_at), default=None)

    @cached_property
    def inquiries(self) -> tuple[datetime, ...]:
        """When the inquiries were sent that they have not answered."""
        return self._sent(_STATUS_INQUIRY, self.heard_at or self.ended_at)

    @cached_property
    def inquiry_opens(self) -> datetime:
        """From when the next status inquiry is right."""
        moments = [start_of(self._nth_business_day(*self._silence_from), self.interview.ended_at)]
        return max(moments + self._pauses_after(self.inquiries))

    @cached_property
    def reminders(self) -> tuple[datetime, ...]:
        """When the reminders were sent that they have not answered."""
        heard = [at for at, exchange in self.log if exchange.kind.is_theirs]
        if self.received_at is not None:
            heard.append(self.received_at)
        return self._sent(_OFFER_REMINDER, max(heard, default=None))

    @cached_property
    def reminder_opens(self) -> datetime | None:
        """From when the next reminder of the written offer is right; `None`: already."""
        return max(self._pauses_after(self.reminders), default=None)

    def _pauses_after(self, unanswered: tuple[datetime, ...]) -> list[datetime]:
        """When it is long enough since your own last message, and a week since the last of some inquiries."""
        own = [at for at, exchange in self.log if not exchange.kind.is_theirs][-1:]
        days = [self._nth_business_day(self.day_of(at), self.policy.inquire_after_promised) for at in own]
        pauses = [start_of(day, self.interview.ended_at) for day in days]
        return pauses + [later(at, _A_WEEK) for at in unanswered]

    @cached_property
    def is_silent_for_long(self) -> bool:
        """Whether nothing has happened, and nothing was to happen, for as long as the policy waits."""
        patience = self.policy.stale_after
        happened = max(self.ended_at, self.log[-1][0]) if self.log else self.ended_at
        if self.now - happened <= patience:  # the usual case, for which no business day needs to be counted
            return False
        return all(self.now - moment > patience for moment in self._expected())

    def _expected(self) -> list[datetime]:
        """What was to happen: your answer, the opening of the next inquiry (after any promised reply) or reminder."""
        moments = (self.received_at, self.answer_ends, self.inquiry_opens, self.reminder_opens)
        return [moment for moment in moments if moment is not None]

    def is_stale(self, offer: Offer) -> bool:
        """Whether an offer came, and was to be answered, longer ago than the policy waits."""
        moments = [] if offer.received_at is None else [instant(offer.received_at)]
        if offer.answer_by is not None:
            moments.append(end_of(offer.answer_by, self.interview.ended_at))
        return bool(moments) and self.now - max(moments) > self.policy.stale_after

    def has_sent(self, kind: MessageKind, since: datetime | None) -> bool:
        """Whether a message of a kind was sent since a moment; since `None`, ever."""
        return any(each.kind is kind for each in self.since(since))

    def since(self, moment: datetime | None) -> tuple[Exchange, ...]:
        """What has been sent and received since a moment; since `None`, all."""
        return tuple([exchange for at, exchange in self.log if moment is None or at >= moment])

    def day_of(self, moment: datetime) -> date:
        """The day of a moment in the interview's zone."""
        return in_zone_of(self.interview.ended_at, moment).date()

    @property
    def _silence_from(self) -> tuple[date, int]:
        """The day from which silence is counted, and for how many business days it is no cause to ask."""
        interview, policy, heard = self.interview, self.policy, self.heard_at
        promised = interview.reply_expected
        if promised is not None and (heard is None or promised >= self.day_of(heard)):
            return promised, policy.inquire_after_promised
        if heard is not None:
            return self.day_of(heard), policy.inquire_after_interview
        about = interview.reply_expected_about is not None
        return interview.ended_at.date(), policy.inquire_after_interview * (2 if about else 1)

    def _nth_business_day(self, day: date, count: int) -> date:
        # No day is asked on itself: after none, the calendar day after it.
        return add_business_days(day, count, self.policy) if count else add_days(day, 1)

    def _sent(self, kind: MessageKind, since: datetime | None) -> tuple[datetime, ...]:
        return tuple([at for at, each in self.log if each.kind is kind and (since is None or at >= since)])

    def _has_thanked(self, person: Person) -> bool:
        return any(is_thanks(exchange, person, self.interview) for _, exchange in self.log)

    def _is_heard(self, offer: Offer) -> bool:
        return offer.received_at is None or instant(offer.received_at) <= self.now


def same_organization(one: str | None, other: str | None) -> bool:
    """Whether two employers are one; an unknown one is another."""
    employer = employer_of(one)
    return employer is not None and employer == employer_of(other)
