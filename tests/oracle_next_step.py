"""The life of an application a second time: nested decisions over a timeline, sharing nothing with the library.

Readings, where the guidance leaves something open:

- All times are compared as instants. A day lasts from local midnight to the next local midnight in the zone of the last
  round, also the day on which an offer came; its end is the next midnight, and at that moment the day is over.
- "Since" includes the moment itself. What is logged at `now` has happened.
- Silence ends when more than `stale_after` has gone by, not at that moment exactly. A date counts with the end of its day;
  so does the opening of the status inquiry, for any interview and however many inquiries there were, and that of the
  next reminder, since a step that opens later must not vanish before.
- An acceptance or decline on record settles an offer that is given as open (the later of two wins, in a tie the one that
  is logged below); a status that is given as anything else stands.
- An offer elsewhere is of the same organization if that is the name (folded, without article and legal form) of the organization of this
  application's offer (once it has come) or, where that says none, of its last round.
- The question whether an offer still stands counts if it was asked when the day was over.
- The employer last wrote with the last reply or rejection or, where an offer is concerned, with the offer.
  Reminders and inquiries before that do not count, and the seven days run from one that counts.
- A reminder waits for both: the business days after my last word, whatever that was, and the seven days.
- `inquire_after_promised=0` counts to the next calendar day wherever it is counted.
- A withdrawal logged with one person is news to that person only: the application for a job is over when every
  recipient has it, and until then the others get it, too.
- A withdrawal counts, unless a round other than the last has ended since: whoever went there was back in.
  A rejection, replies and inquiries count from the end of the last round; thanks from the beginning of its local day.
- "Never thanked" looks at all recipients, so that whoever is left after a first withdrawal hears at once.
- Closing thanks follow the last rejection.
- Without an `answer_by` there is no more time to ask for, but a counter-proposal can be made at any time.
- A reply promised before the other offer's day rules out the notice even after the promise was broken.
- In an agenda, an offer whose day is over, or settled by its own log, is not open; without a day it comes last.
  Its days are those of its own application there, and of the application that is asked everywhere else.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from typing import Protocol, TypeVar

import attrs

from interview_etiquette import Application, Exchange, MessageKind, Offer, OfferStatus, Person, Policy
from tests import oracle

Kinds = frozenset[MessageKind]
Step = tuple[Kinds, tuple[Person, ...], datetime | None, datetime | None]

K = MessageKind
WEEK = timedelta(days=7)
LEGAL_FORM = (
    r"(?<=.) (?:inc|incorporated|corp|corporation|co|company|ltd|limited|l?l?lp|pl?lc|llc|pc|pbc|pty|pte|pvt|private"
    r"|g?mbh|ag|kg|kgaa|ohg|ug|se|sas?|sarl|spa|srl|nv|bv|a[bs]|asa|aps|oyj?|kk|and)$"
)
ACKNOWLEDGE = {K.ACKNOWLEDGMENT, K.TIME_REQUEST, K.COUNTER_PROPOSAL}


@dataclass
class Case:
    """An application at one moment, all times in UTC."""

    application: Application
    now: datetime
    policy: Policy
    log: list[Exchange]
    offer: Offer | None
    elsewhere: Offer | None

    # time

    @property
    def zone(self) -> tzinfo:
        zone = self.application.interview.ended_at.tzinfo
        assert zone is not None
        return zone

    def day_of(self, moment: datetime) -> date:
        return moment.astimezone(self.zone).date()

    def start(self, day: date) -> datetime:
        return datetime.combine(day, time(), self.zone).astimezone(UTC)

    def end(self, day: date) -> datetime:
        return self.start(day + timedelta(1))

    def business_day(self, count: int, after: date) -> datetime:
        """The start of the count-th business day after a day; of the next day at all, if `count` is 0."""
        day = after
        if count == 0:
            return self.start(day + timedelta(1))
        while count > 0:
            day += timedelta(1)
            if oracle.is_business_day(day, self.policy.holidays):
                count -= 1
        return self.start(day)

    # the last round

    @property
    def ended_at(self) -> datetime:
        return self.application.interview.ended_at.astimezone(UTC)

    @property
    def is_job(self) -> bool:
        return self.application.interview.position is not None

    @property
    def note_due_by(self) -> datetime:
        return self.ended_at + self.policy.note_window

    @property
    def recipients(self) -> tuple[Person, ...]:
        return oracle.recipients(self.application.interview, self.policy, self.application.candidate)

    # the log

    def at(self, kinds: Iterable[MessageKind], since: datetime | None) -> list[datetime]:
        """When letters of these kinds were written, in order; `since=None`: ever."""
        times = [line.at.astimezone(UTC) for line in self.log if line.kind in kinds]
        return sorted(moment for moment in times if since is None or moment >= since)

    def reached(self, kinds: Iterable[MessageKind], since: datetime | None) -> list[Person]:
        """The recipients who have had such a letter."""
        everybody = oracle.people(self.application.interview, self.application.candidate)
        had: list[Person] = []
        for line in self.log:
            if line.kind not in kinds or (since is not None and line.at.astimezone(UTC) < since):
                continue
            if line.person is None:
                return list(self.recipients)
            person = oracle.found(line.person, everybody)
            if person is not None and oracle.found(person, self.recipients) is not None:
                had.append(person)
        return had

    @property
    def unthanked(self) -> tuple[Person, ...]:
        since = self.start(self.day_of(self.ended_at))
        had = self.reached({K.THANK_YOU, K.WITHDRAWAL}, since)
        return tuple(person for person in self.recipients if oracle.found(person, had) is None)

    @property
    def not_told(self) -> tuple[Person, ...]:
        """The recipients who do not know that the candidate withdraws."""
        earlier = [interview.ended_at.astimezone(UTC) for interview in self.application.interviews[:-1]]
        had = self.reached({K.WITHDRAWAL}, max((end for end in earlier if end <= self.now), default=None))
        return tuple(person for person in self.recipients if oracle.found(person, had) is None)

    @property
    def my_last_word(self) -> datetime | None:
        mine = self.at([kind for kind in K if kind not in {K.REPLY, K.REJECTION}], None)
        return mine[-1] if mine else None

    def not_too_soon(self, moment: datetime, kind: MessageKind, since: datetime | None) -> datetime:
        """The moment, put off until some time after my last word, and a week after the last of this kind."""
        if self.my_last_word is not None:
            moment = max(moment, self.business_day(self.policy.inquire_after_promised, self.day_of(self.my_last_word)))
        for earlier in self.at({kind}, since):
            moment = max(moment, earlier + WEEK)
        return moment


# --- the entrance ---------------------------------------------------------------------------------------------------


def step(application: Application, now: datetime, other_offer: Offer | None, policy: Policy) -> Step | None:
    case = _case(application, now, policy)
    if other_offer is not None and _is_another(other_offer.organization, case) and _is_fresh(other_offer, case):
        case.elsewhere = other_offer
    if _is_stale(case):
        return None
    if case.offer is not None:
        return _with_offer(case, case.offer)
    return _without_offer(case)


def _case(application: Application, now: datetime, policy: Policy) -> Case:
    now = now.astimezone(UTC)
    offer = application.offer
    if offer is not None and offer.received_at is not None and offer.received_at.astimezone(UTC) > now:
        offer = None
    log = [line for line in application.exchanges if line.at.astimezone(UTC) <= now]
    return Case(application, now, policy, log, offer, None)


def _is_another(organization: str | None, case: Case) -> bool:
    here = _organization(case)
    names = {_bare_name(name) for name in (organization, here) if oracle.tells(name)}
    return not oracle.tells(organization) or not oracle.tells(here) or len(names) == 2


def _bare_name(organization: str | None) -> str:
    """The name of a firm without "The" and without what the law calls it."""
    name = oracle.folded(organization or "").replace(".", "").replace(",", " ").replace("&", " and ")
    name, rest = " ".join(name.split()), ""
    while name != rest:
        name, rest = re.sub(LEGAL_FORM, "", name), name
    return re.sub(r"^the (?=.)", "", name)


def _is_fresh(elsewhere: Offer, case: Case) -> bool:
    moments: list[datetime] = []
    if elsewhere.received_at is not None:
        moments.append(elsewhere.received_at.astimezone(UTC))
        if moments[0] > case.now:
            return False
    if elsewhere.answer_by is not None:
        moments.append(case.end(elsewhere.answer_by))
    return not moments or case.now - max(moments) <= case.policy.stale_after


def _organization(case: Case) -> str | None:
    if case.offer is not None and oracle.tells(case.offer.organization):
        return case.offer.organization
    return case.application.interview.organization


def _is_stale(case: Case) -> bool:
    signs = [case.ended_at, *(line.at.astimezone(UTC) for line in case.log)]
    if case.offer is not None and case.offer.received_at is not None:
        signs.append(case.offer.received_at.astimezone(UTC))
    if case.offer is not None and case.offer.answer_by is not None:
        signs.append(case.end(case.offer.answer_by))
    if case.application.interview.reply_expected is not None:
        signs.append(case.end(case.application.interview.reply_expected))
    signs.append(_inquiry_opens(case))
    signs.extend(moment + WEEK for moment in case.at({K.OFFER_REMINDER}, _last_wrote(case)))
    return all(case.now - sign > case.policy.stale_after for sign in signs)


# --- there is an offer ----------------------------------------------------------------------------------------------


def _with_offer(case: Case, offer: Offer) -> Step | None:
    came = _came(offer)
    status = _status(offer, case)
    at_once_or_by = case.now if offer.answer_by is None else case.end(offer.answer_by)
    if status is OfferStatus.ACCEPTED:
        if not case.at({K.ACCEPTANCE}, came):
            return _one(K.ACCEPTANCE, _made_by(case, offer), None, at_once_or_by)
        return None if oracle.written(offer, case.policy) else _reminder(case, offer)
    if status is OfferStatus.DECLINED:
        if not case.at({K.DECLINE}, came):
            return _one(K.DECLINE, _made_by(case, offer), None, at_once_or_by)
        return None
    if status is OfferStatus.WITHDRAWN:
        if not case.at({K.CLOSING_THANKS}, came):
            return _one(K.CLOSING_THANKS, _made_by(case, offer), None, None)
        return None
    if not case.application.candidate.interested or _settled_elsewhere(case):
        return _one(K.DECLINE, _made_by(case, offer), None, at_once_or_by)
    if offer.answer_by is not None and case.now >= case.end(offer.answer_by):
        if case.at({K.OFFER_INQUIRY}, case.end(offer.answer_by)):
            return None
        return _one(K.OFFER_INQUIRY, _made_by(case, offer), None, case.now)
    return _undecided(case, offer)


def _undecided(case: Case, offer: Offer) -> Step | None:
    if not case.at(ACKNOWLEDGE, _came(offer)):
        return _one(K.ACKNOWLEDGMENT, _made_by(case, offer), _came(offer), _acknowledge_by(case, offer))
    if case.ended_at <= case.now <= case.note_due_by:
        to = tuple(who for who in case.unthanked if oracle.found(who, [_made_by(case, offer)]) is None)
        if to:
            return frozenset({K.THANK_YOU}), to, case.ended_at, case.note_due_by
    if oracle.written(offer, case.policy):
        return _choice(case, offer)
    reminder = _reminder(case, offer)
    if offer.answer_by is None:
        return reminder
    last_day = case.start(offer.answer_by)
    if case.now < last_day and reminder is not None and reminder[2] is not None and reminder[2] < last_day:
        return reminder
    kinds = {K.ACCEPTANCE, K.DECLINE} if case.at({K.TIME_REQUEST}, _came(offer)) else {K.TIME_REQUEST}
    return frozenset(kinds), (_made_by(case, offer),), last_day, case.end(offer.answer_by)


def _choice(case: Case, offer: Offer) -> Step:
    kinds = {K.ACCEPTANCE, K.DECLINE}
    if offer.answer_by is None or case.now < case.start(offer.answer_by):
        if not case.at({K.COUNTER_PROPOSAL}, _came(offer)):
            kinds.add(K.COUNTER_PROPOSAL)
        if offer.answer_by is not None and not case.at({K.TIME_REQUEST}, _came(offer)):
            kinds.add(K.TIME_REQUEST)
    due_by = None
    came = _came(offer)
    if offer.answer_by is not None:
        due_by = case.end(offer.answer_by)
    elif came is not None:
        due_by = case.end(case.day_of(came) + timedelta(case.policy.decision_time.days))
    return frozenset(kinds), (_made_by(case, offer),), None, due_by


def _reminder(case: Case, offer: Offer) -> Step | None:
    last_wrote = _last_wrote(case)
    if len(case.at({K.OFFER_REMINDER}, last_wrote)) >= case.policy.max_inquiries:
        return None
    assert case.my_last_word is not None
    opens_at = case.not_too_soon(case.my_last_word, K.OFFER_REMINDER, last_wrote)
    return _one(K.OFFER_REMINDER, _made_by(case, offer), opens_at, None)


def _last_wrote(case: Case) -> datetime | None:
    """When the employer last wrote, be it the offer itself."""
    words = case.at({K.REPLY, K.REJECTION}, None)
    if case.offer is not None and case.offer.received_at is not None:
        words.append(case.offer.received_at.astimezone(UTC))
    return max(words, default=None)


def _came(offer: Offer) -> datetime | None:
    return None if offer.received_at is None else offer.received_at.astimezone(UTC)


def _status(offer: Offer, case: Case) -> OfferStatus:
    if offer.status is not OfferStatus.OPEN:
        return offer.status
    answers = [line for line in case.log if line.kind in {K.ACCEPTANCE, K.DECLINE}]
    came = _came(offer)
    answers = [line for line in answers if came is None or line.at.astimezone(UTC) >= came]
    if not answers:
        return OfferStatus.OPEN
    *_, last = sorted(answers, key=lambda line: line.at.astimezone(UTC))
    return OfferStatus.ACCEPTED if last.kind is K.ACCEPTANCE else OfferStatus.DECLINED


def _made_by(case: Case, offer: Offer) -> Person:
    if offer.made_by is None:
        return case.recipients[0]
    everybody = oracle.people(case.application.interview, case.application.candidate)
    return oracle.found(offer.made_by, everybody) or offer.made_by


def _acknowledge_by(case: Case, offer: Offer) -> datetime | None:
    came = _came(offer)
    if came is None:
        return None
    window_ends = came + case.policy.note_window
    return window_ends if offer.answer_by is None else min(window_ends, case.end(offer.answer_by))


# --- there is none --------------------------------------------------------------------------------------------------


def _without_offer(case: Case) -> Step | None:
    if not case.not_told:
        return None
    first = case.recipients[0]
    rejections = case.at({K.REJECTION}, case.ended_at)
    if rejections:
        return None if case.at({K.CLOSING_THANKS}, rejections[-1]) else _one(K.CLOSING_THANKS, first, None, None)
    half_told = len(case.not_told) < len(case.recipients)
    if case.is_job and (half_told or not case.application.candidate.interested or _settled_elsewhere(case)):
        never_thanked = len(case.unthanked) == len(case.recipients)
        late = case.note_due_by if never_thanked and case.now >= case.ended_at else case.now
        return frozenset({K.WITHDRAWAL}), case.not_told, None, late
    if case.unthanked and _thanks_still_fit(case):
        return frozenset({K.THANK_YOU}), case.unthanked, case.ended_at, case.note_due_by
    if not case.is_job:
        return None
    notice_due_by = _notice_due_by(case)
    if notice_due_by is not None:
        return _one(K.DEADLINE_NOTICE, first, None, notice_due_by)
    if len(case.at({K.STATUS_INQUIRY}, _their_last_word(case))) >= case.policy.max_inquiries:
        return None
    return _one(K.STATUS_INQUIRY, first, _inquiry_opens(case), None)


def _thanks_still_fit(case: Case) -> bool:
    if case.at({K.STATUS_INQUIRY}, case.ended_at):
        return False
    until = _inquiry_opens(case) if case.is_job else case.note_due_by
    return case.now <= until + WEEK


def _their_last_word(case: Case) -> datetime:
    return max([case.ended_at, *case.at({K.REPLY, K.REJECTION}, case.ended_at)])


def _inquiry_opens(case: Case) -> datetime:
    interview, policy = case.application.interview, case.policy
    replies = case.at({K.REPLY, K.REJECTION}, case.ended_at)
    wait = policy.inquire_after_interview
    promised = interview.reply_expected
    if promised is not None and (not replies or promised >= case.day_of(replies[-1])):
        opens = case.business_day(policy.inquire_after_promised, promised)
    elif replies:
        opens = case.business_day(wait, case.day_of(replies[-1]))
    elif interview.reply_expected_about is not None:
        opens = case.business_day(2 * wait, case.day_of(case.ended_at))
    else:
        opens = case.business_day(wait, case.day_of(case.ended_at))
    return case.not_too_soon(opens, K.STATUS_INQUIRY, _their_last_word(case))


def _settled_elsewhere(case: Case) -> bool:
    elsewhere = case.elsewhere
    if elsewhere is None or elsewhere.status is not OfferStatus.ACCEPTED:
        return False
    return oracle.written(elsewhere, case.policy)


def _notice_due_by(case: Case) -> datetime | None:
    """When a notice of the other offer is due, if there is a ground for one."""
    elsewhere, promised = case.elsewhere, case.application.interview.reply_expected
    if elsewhere is None or elsewhere.status is not OfferStatus.OPEN or elsewhere.answer_by is None:
        return None
    if not oracle.written(elsewhere, case.policy) or case.now >= case.end(elsewhere.answer_by):
        return None
    if case.at({K.DEADLINE_NOTICE}, _came(elsewhere)):
        return None
    if promised is not None and promised < elsewhere.answer_by:
        return None
    return case.start(elsewhere.answer_by)


def _one(kind: MessageKind, to: Person, opens_at: datetime | None, due_by: datetime | None) -> Step:
    return frozenset({kind}), (to,), opens_at, due_by


# --- a whole search -------------------------------------------------------------------------------------------------


class Dated(Protocol):
    @property
    def opens_at(self) -> datetime | None: ...
    @property
    def due_by(self) -> datetime | None: ...


D = TypeVar("D", bound=Dated)


def agenda_order(steps: Iterable[D], now: datetime) -> list[D]:
    """The most urgent first, by looking for the next one again and again."""
    left = list(steps)
    order: list[D] = []
    while left:
        best = left[0]
        for candidate in left[1:]:
            if _urgency(candidate, now) < _urgency(best, now):
                best = candidate
        order.append(best)
        left = [one for one in left if one is not best]
    return order


def _urgency(one: Dated, now: datetime) -> tuple[int, datetime]:
    now = now.astimezone(UTC)
    if one.opens_at is not None and one.opens_at.astimezone(UTC) > now:
        return 4, one.opens_at.astimezone(UTC)
    if one.due_by is None:
        return 3, now
    due_by = one.due_by.astimezone(UTC)
    return (1, due_by) if due_by < now else (2, due_by)


def other_offer(applications: Sequence[Application], index: int, now: datetime, policy: Policy) -> Offer | None:
    """The offer elsewhere that weighs most for one application of a search."""
    here = _case(applications[index], now, policy)
    accepted: list[Offer] = []
    open_ones: list[Offer] = []
    for place, application in enumerate(applications):
        there = _case(application, now, policy)
        offer = there.offer
        if place == index or offer is None or not oracle.written(offer, policy):
            continue
        if not _is_another(_organization(there), here) or not _is_fresh(offer, there):
            continue
        status = _status(offer, there)
        if status is OfferStatus.ACCEPTED:
            accepted.append(attrs.evolve(offer, status=status))
        elif status is OfferStatus.OPEN and (offer.answer_by is None or there.now < there.end(offer.answer_by)):
            open_ones.append(offer)
    return [*accepted, *sorted(open_ones, key=lambda offer: offer.answer_by or date.max), None][0]
