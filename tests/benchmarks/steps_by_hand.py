"""What a careful programmer would write for `next_step`: nested ifs, without reasons, policies or checks."""

from datetime import UTC, date, datetime, time, timedelta, tzinfo
from typing import Final

from interview_etiquette import Application, Interview, MessageKind, Offer, OfferForm, OfferStatus, Person, Role

Answer = tuple[tuple[MessageKind, ...], tuple[Person, ...], datetime | None, datetime | None] | None

_OPEN, _ACCEPTED, _DECLINED = OfferStatus.OPEN, OfferStatus.ACCEPTED, OfferStatus.DECLINED
_LETTER, _EMAIL = OfferForm.FORMAL_LETTER, OfferForm.FORMAL_EMAIL
_MANAGER, _ASSISTANT = Role.HIRING_MANAGER, Role.ASSISTANT
_RECRUITING: Final = (Role.HR_REPRESENTATIVE, Role.AGENCY_RECRUITER)
_THANK_YOU, _STATUS_INQUIRY, _REMINDER = MessageKind.THANK_YOU, MessageKind.STATUS_INQUIRY, MessageKind.OFFER_REMINDER
_ACKNOWLEDGMENT, _OFFER_INQUIRY = MessageKind.ACKNOWLEDGMENT, MessageKind.OFFER_INQUIRY
_TIME, _COUNTER = MessageKind.TIME_REQUEST, MessageKind.COUNTER_PROPOSAL
_ACCEPTANCE, _DECLINE, _WITHDRAWAL = MessageKind.ACCEPTANCE, MessageKind.DECLINE, MessageKind.WITHDRAWAL
_NOTICE, _CLOSING = MessageKind.DEADLINE_NOTICE, MessageKind.CLOSING_THANKS
_REPLY, _REJECTION = MessageKind.REPLY, MessageKind.REJECTION
_DAY, _WEEK, _STALE = timedelta(days=1), timedelta(days=7), timedelta(days=90)
_GRACE, _WAIT, _INQUIRIES, _TO_DECIDE = 2, 5, 2, timedelta(days=14)
_FRIDAY: Final = 4

Log = list[tuple[datetime, MessageKind, Person | None]]


def next_step(application: Application, now: datetime, other_offer: Offer | None) -> Answer:
    """The kinds, the readers and the window in UTC of the next step under the guidance as written."""
    interview = application.interviews[-1]
    zone = interview.ended_at.tzinfo
    ended_at = interview.ended_at.astimezone(UTC)
    log: Log = sorted(
        [(at, line.kind, line.person) for line in application.exchanges if (at := line.at.astimezone(UTC)) <= now],
        key=lambda line: line[0],
    )
    recipients = _recipients(interview)
    offer = application.offer
    received_at = None if offer is None or offer.received_at is None else offer.received_at.astimezone(UTC)
    if received_at is not None and received_at > now:
        offer = received_at = None
    elsewhere = _elsewhere(application, offer, other_offer, now, zone)
    if _stale(interview, log, offer, received_at, ended_at, now, zone):
        return None
    taken = elsewhere is not None and elsewhere.status is _ACCEPTED and elsewhere.form in (_LETTER, _EMAIL)
    if offer is not None:
        unwanted = taken or not application.candidate.interested
        return _about_offer(interview, log, offer, received_at, recipients, unwanted, ended_at, now, zone)
    return _without_offer(application, log, recipients, elsewhere, taken, ended_at, now, zone)


def _about_offer(interview, log, offer, received_at, recipients, unwanted, ended_at, now, zone) -> Answer:  # noqa: ANN001, C901, PLR0912
    maker = recipients[0]
    if offer.made_by is not None:
        maker = next((person for person in interview.people if _same(person, offer.made_by)), offer.made_by)
    to = (maker,)
    since = [kind for at, kind, _ in log if received_at is None or at >= received_at]
    status = offer.status
    if status is _OPEN:
        for kind in since:
            status = _ACCEPTED if kind is _ACCEPTANCE else _DECLINED if kind is _DECLINE else status
    ends = None if offer.answer_by is None else _start(offer.answer_by + _DAY, zone)
    unwritten = offer.form is not _LETTER and offer.form is not _EMAIL
    if status is _ACCEPTED:
        if _ACCEPTANCE not in since:
            return (_ACCEPTANCE,), to, None, ends or now
        return _remind(log, received_at, to, zone) if unwritten else None
    if status is _DECLINED:
        return None if _DECLINE in since else ((_DECLINE,), to, None, ends or now)
    if status is not _OPEN:
        return None if _CLOSING in since else ((_CLOSING,), to, None, None)
    if unwanted:
        return (_DECLINE,), to, None, ends or now
    if ends is not None and now >= ends:
        asked = any(kind is _OFFER_INQUIRY and at >= ends for at, kind, _ in log)
        return None if asked else ((_OFFER_INQUIRY,), to, None, now)
    if _ACKNOWLEDGMENT not in since and _TIME not in since and _COUNTER not in since:
        if received_at is None:
            return (_ACKNOWLEDGMENT,), to, None, None
        due = received_at + _DAY
        return (_ACKNOWLEDGMENT,), to, received_at, due if ends is None else min(due, ends)
    if ended_at <= now <= ended_at + _DAY:
        others = tuple([one for one in _unthanked(interview, log, recipients, ended_at) if not _same(one, maker)])
        if others:
            return (_THANK_YOU,), others, ended_at, ended_at + _DAY
    begins = None if offer.answer_by is None else _start(offer.answer_by, zone)
    if unwritten:
        if begins is not None:
            reminder = _remind(log, received_at, to, zone)
            if now >= begins or reminder is None or reminder[2] >= begins:
                return ((_ACCEPTANCE, _DECLINE) if _TIME in since else (_TIME,)), to, begins, ends
        return _remind(log, received_at, to, zone)
    kinds = [_ACCEPTANCE, _DECLINE]
    if begins is None or now < begins:
        if _COUNTER not in since:
            kinds.append(_COUNTER)
        if begins is not None and _TIME not in since:
            kinds.append(_TIME)
    if ends is None and received_at is not None:
        ends = _start(received_at.astimezone(zone).date() + _TO_DECIDE + _DAY, zone)
    return tuple(kinds), to, None, ends


def _without_offer(application, log, recipients, elsewhere, taken, ended_at, now, zone) -> Answer:  # noqa: ANN001
    interview = application.interviews[-1]
    rounds = [at for each in application.interviews[:-1] if (at := each.ended_at.astimezone(UTC)) <= now]
    withdrawals = [who for at, kind, who in log if kind is _WITHDRAWAL and (not rounds or at >= rounds[-1])]
    left = tuple([one for one in recipients if not any(who is None or _same(who, one) for who in withdrawals)])
    if not left:
        return None
    rejected = [at for at, kind, _ in log if kind is _REJECTION and at >= ended_at]
    if rejected:
        closed = any(kind is _CLOSING and at >= rejected[-1] for at, kind, _ in log)
        return None if closed else ((_CLOSING,), recipients[:1], None, None)
    unthanked = _unthanked(interview, log, recipients, ended_at)
    job = interview.position is not None
    if job and (not application.candidate.interested or taken or len(left) < len(recipients)):
        in_time = now >= ended_at and len(unthanked) == len(recipients)
        return (_WITHDRAWAL,), left, None, ended_at + _DAY if in_time else now
    opens = _inquiry_opens(interview, log, ended_at, zone)
    inquired = any(kind is _STATUS_INQUIRY and at >= ended_at for at, kind, _ in log)
    if unthanked and not inquired and now <= (opens if job else ended_at + _DAY) + _WEEK:
        return (_THANK_YOU,), unthanked, ended_at, ended_at + _DAY
    if not job:
        return None
    if elsewhere is not None and elsewhere.status is _OPEN and elsewhere.form in (_LETTER, _EMAIL):
        day = elsewhere.answer_by
        if day is not None and now < _start(day + _DAY, zone):
            came = None if elsewhere.received_at is None else elsewhere.received_at.astimezone(UTC)
            told = any(kind is _NOTICE and (came is None or at >= came) for at, kind, _ in log)
            if not told and (interview.reply_expected is None or interview.reply_expected >= day):
                return (_NOTICE,), recipients[:1], None, _start(day, zone)
    heard = _heard(log, ended_at)
    if sum(kind is _STATUS_INQUIRY and at >= heard for at, kind, _ in log) < _INQUIRIES:
        return (_STATUS_INQUIRY,), recipients[:1], opens, None
    return None


def _recipients(interview: Interview) -> tuple[Person, ...]:
    inviter, arranger = interview.invited_by, interview.arranged_by or interview.invited_by
    people = (inviter, arranger, *interview.interviewers, *interview.also_met)
    contact = next((one for one in (inviter, arranger) if one.role in _RECRUITING), None)
    contact = contact or next((one for one in (inviter, arranger) if one.role is not _ASSISTANT), None)
    decider = next((one for one in people if one.role is _MANAGER), None)
    if decider is None:
        ways = interview.interviewers or (inviter,)
        ways = (inviter, *ways) if inviter in ways else (*ways, inviter)
        decider = next((one for one in ways if one.role not in _RECRUITING and one.role is not _ASSISTANT), None)
    if contact is None:
        return (decider or next((one for one in people if one.role is not _ASSISTANT), inviter),)
    return (contact,) if decider is None or decider is contact else (contact, decider)


def _unthanked(interview: Interview, log: Log, people: tuple[Person, ...], ended_at: datetime) -> tuple[Person, ...]:
    midnight = _start(interview.ended_at.date(), interview.ended_at.tzinfo)
    since = min(midnight, ended_at)
    thanked = [who for at, kind, who in log if at >= since and kind in (_THANK_YOU, _WITHDRAWAL)]
    return tuple([one for one in people if not any(who is None or _same(who, one) for who in thanked)])


def _inquiry_opens(interview: Interview, log: Log, ended_at: datetime, zone: tzinfo | None) -> datetime:
    heard = _heard(log, ended_at)
    promised = interview.reply_expected
    heard_on = heard.astimezone(zone).date()
    if promised is not None and (heard == ended_at or promised >= heard_on):
        day = _business_day(promised, _GRACE)
    elif heard != ended_at:
        day = _business_day(heard_on, _WAIT)
    else:
        day = _business_day(heard_on, _WAIT if interview.reply_expected_about is None else 2 * _WAIT)
    opens = _start(day, zone)
    own = [at for at, kind, _ in log if kind is not _REPLY and kind is not _REJECTION]
    if own:
        opens = max(opens, _start(_business_day(own[-1].astimezone(zone).date(), _GRACE), zone))
    sent = [at for at, kind, _ in log if kind is _STATUS_INQUIRY and at >= heard]
    return max(opens, sent[-1] + _WEEK) if sent else opens


def _remind(log: Log, received_at: datetime | None, to: tuple[Person, ...], zone: tzinfo | None) -> Answer:
    heard = [at for at, kind, _ in log if kind is _REPLY or kind is _REJECTION]
    if received_at is not None:
        heard.append(received_at)
    sent = [at for at, kind, _ in log if kind is _REMINDER and (not heard or at >= max(heard))]
    if len(sent) >= _INQUIRIES:
        return None
    own = [at for at, kind, _ in log if kind is not _REPLY and kind is not _REJECTION]
    opens = _start(_business_day(own[-1].astimezone(zone).date(), _GRACE), zone)
    return (_REMINDER,), to, max(opens, sent[-1] + _WEEK) if sent else opens, None


def _stale(interview, log, offer, received_at, ended_at, now, zone) -> bool:  # noqa: ANN001
    last = max(ended_at, log[-1][0]) if log else ended_at
    if now - last <= _STALE:
        return False
    moments = [_inquiry_opens(interview, log, ended_at, zone), received_at]
    reminders = [at for at, kind, _ in log if kind is _REMINDER]
    if reminders:
        moments.append(reminders[-1] + _WEEK)
    days = (interview.reply_expected, None if offer is None else offer.answer_by)
    moments += [_start(day + _DAY, zone) for day in days if day is not None]
    return all(moment is None or now - moment > _STALE for moment in moments)


def _elsewhere(application, offer, other, now, zone) -> Offer | None:  # noqa: ANN001
    if other is None or (other.received_at is not None and other.received_at.astimezone(UTC) > now):
        return None
    ours = offer.organization if offer is not None and offer.organization else application.interviews[-1].organization
    if ours is not None and other.organization is not None and ours.casefold() == other.organization.casefold():
        return None
    moments = [] if other.received_at is None else [other.received_at.astimezone(UTC)]
    if other.answer_by is not None:
        moments.append(_start(other.answer_by + _DAY, zone))
    return None if moments and now - max(moments) > _STALE else other


def _heard(log: Log, ended_at: datetime) -> datetime:
    return max([at for at, kind, _ in log if at >= ended_at and kind in (_REPLY, _REJECTION)], default=ended_at)


def _same(one: Person, other: Person) -> bool:
    if one is other:
        return True
    same_role = one.role is None or other.role is None or one.role is other.role
    return same_role and one.name.casefold() == other.name.casefold()


def _business_day(day: date, count: int) -> date:
    while count:
        day += _DAY
        count -= day.weekday() <= _FRIDAY
    return day


def _start(day: date, zone: tzinfo | None) -> datetime:
    return datetime.combine(day, time.min, zone).astimezone(UTC)
