"""The table behind `next_step`: what to send in which situation, to whom, when and why.

`ROWS` stands at the end and is read from the top: the first row of which all conditions hold is the answer.
A new case is a new row, above those that it goes before; conditions, readers and windows are the functions above it.
"""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Final, NamedTuple

from ._situation import Situation
from .applications import MessageKind
from .facts import OfferStatus
from .guidance import Guideline
from .people import Person, contradicts
from .timing import add_days, end_of, later, start_of

Condition = Callable[[Situation], bool]
Readers = Callable[[Situation], tuple[Person, ...]]
Window = Callable[[Situation], tuple[datetime | None, datetime | None]]

_ACCEPTED: Final = OfferStatus.ACCEPTED  # looking a member up costs more than comparing it
_DECLINED: Final = OfferStatus.DECLINED
_WITHDRAWN: Final = OfferStatus.WITHDRAWN
_OPEN: Final = OfferStatus.OPEN
_A_WEEK: Final = timedelta(days=7)

_THANK_YOU: Final = MessageKind.THANK_YOU
_STATUS_INQUIRY: Final = MessageKind.STATUS_INQUIRY
_ACKNOWLEDGMENT: Final = MessageKind.ACKNOWLEDGMENT
_OFFER_REMINDER: Final = MessageKind.OFFER_REMINDER
_OFFER_INQUIRY: Final = MessageKind.OFFER_INQUIRY
_TIME_REQUEST: Final = MessageKind.TIME_REQUEST
_COUNTER_PROPOSAL: Final = MessageKind.COUNTER_PROPOSAL
_ACCEPTANCE: Final = MessageKind.ACCEPTANCE
_DECLINE: Final = MessageKind.DECLINE
_WITHDRAWAL: Final = MessageKind.WITHDRAWAL
_DEADLINE_NOTICE: Final = MessageKind.DEADLINE_NOTICE
_CLOSING_THANKS: Final = MessageKind.CLOSING_THANKS

# Conditions, in the words in which the documentation prints them.


def long_silence(s: Situation) -> bool:
    """Nothing has happened for `stale_after`, and nothing was to happen."""
    return s.is_silent_for_long


def offer_accepted(s: Situation) -> bool:
    """The offer is accepted."""
    return s.status is _ACCEPTED


def offer_declined(s: Situation) -> bool:
    """The offer is declined."""
    return s.status is _DECLINED


def offer_withdrawn(s: Situation) -> bool:
    """The offer is withdrawn."""
    return s.status is _WITHDRAWN


def offer_open(s: Situation) -> bool:
    """The offer is open."""
    return s.status is _OPEN


def unwritten(s: Situation) -> bool:
    """It is not in writing."""
    return s.is_unwritten


def no_acceptance(s: Situation) -> bool:
    """You have not accepted it in writing."""
    return not s.has_sent(_ACCEPTANCE, s.received_at)


def no_decline(s: Situation) -> bool:
    """You have not declined it in writing."""
    return not s.has_sent(_DECLINE, s.received_at)


def no_thanks_for_it(s: Situation) -> bool:
    """You have not thanked them for it once more."""
    return not s.has_sent(_CLOSING_THANKS, s.received_at)


def no_counter_proposal(s: Situation) -> bool:
    """You have not negotiated it."""
    return not s.has_sent(_COUNTER_PROPOSAL, s.received_at)


def no_time_request(s: Situation) -> bool:
    """You have not asked for time."""
    return not s.has_sent(_TIME_REQUEST, s.received_at)


def unacknowledged(s: Situation) -> bool:
    """You have neither acknowledged it nor asked for time nor negotiated it."""
    return not any(s.has_sent(kind, s.received_at) for kind in (_ACKNOWLEDGMENT, _TIME_REQUEST, _COUNTER_PROPOSAL))


def not_wanted(s: Situation) -> bool:
    """You do not want the job."""
    return not s.application.candidate.interested


def accepted_elsewhere(s: Situation) -> bool:
    """You have accepted another employer's offer, which is in writing."""
    return s.has_accepted_elsewhere


def answer_day_over(s: Situation) -> bool:
    """The day by which they want an answer is over."""
    return s.answer_ends is not None and s.now >= s.answer_ends


def before_answer_day(s: Situation) -> bool:
    """The day by which they want an answer is not known, or has not begun."""
    return s.answer_begins is None or s.now < s.answer_begins


def answer_day_to_come(s: Situation) -> bool:
    """The day by which they want an answer is known, and has not begun."""
    return s.answer_begins is not None and s.now < s.answer_begins


def not_asked_since(s: Situation) -> bool:
    """You have not asked since whether it stands."""
    return not s.has_sent(_OFFER_INQUIRY, s.answer_ends)


def reminder_left(s: Situation) -> bool:
    """Fewer than `max_inquiries` reminders are unanswered."""
    return len(s.reminders) < s.policy.max_inquiries


def no_reminder_before_it(s: Situation) -> bool:
    """No reminder can be sent before the day by which they want an answer, which is known."""
    begins, opens = s.answer_begins, s.reminder_opens
    if begins is None:
        return False
    return s.now >= begins or not reminder_left(s) or (opens is not None and opens >= begins)


def thanks_due_beside(s: Situation) -> bool:
    """The interview is over, its thanks are not late, and a recipient other than who made the offer has none."""
    return s.ended_at <= s.now <= s.note_due_by and bool(unthanked_beside(s))


def out(s: Situation) -> bool:
    """You have withdrawn from every recipient."""
    return not s.not_withdrawn_from


def half_out(s: Situation) -> bool:
    """You have withdrawn from a recipient."""
    return len(s.not_withdrawn_from) < len(s.recipients)


def rejected(s: Situation) -> bool:
    """They have rejected you since the interview."""
    return s.rejected_at is not None


def no_thanks_since(s: Situation) -> bool:
    """You have not thanked them since."""
    return not s.has_sent(_CLOSING_THANKS, s.rejected_at)


def job_interview(s: Situation) -> bool:
    """It was a job interview."""
    return not s.interview.is_informational


def informational(s: Situation) -> bool:
    """It was an informational interview."""
    return s.interview.is_informational


def thanks_missing(s: Situation) -> bool:
    """A recipient has no thanks, you have not inquired, and the note (for a job: an inquiry) is not a week late."""
    last = s.note_due_by if s.interview.is_informational else s.inquiry_opens
    return s.now <= later(last, _A_WEEK) and not s.has_sent(_STATUS_INQUIRY, s.ended_at) and bool(s.unthanked)


def deadline_elsewhere(s: Situation) -> bool:
    """Another employer's written offer is open, and the day by which they want an answer is not over."""
    return s.deadline is not None and s.now < end_of(s.deadline, s.interview.ended_at)


def not_told_since(s: Situation) -> bool:
    """You have not told them so since that offer came."""
    return not s.has_sent(_DEADLINE_NOTICE, s.elsewhere_at)


def no_reply_before(s: Situation) -> bool:
    """They have promised no reply before that day."""
    reply = s.interview.reply_expected
    return reply is None or s.deadline is None or reply >= s.deadline


def inquiry_left(s: Situation) -> bool:
    """Fewer than `max_inquiries` inquiries are unanswered."""
    return len(s.inquiries) < s.policy.max_inquiries


def too_early(s: Situation) -> bool:
    """It is too early to inquire."""
    return s.now < s.inquiry_opens


# Readers: to whom.


def who_made_it(s: Situation) -> tuple[Person, ...]:
    """Whoever made the offer."""
    return (s.maker,)


def first_recipient(s: Situation) -> tuple[Person, ...]:
    """The first recipient."""
    return s.recipients[:1]


def unthanked(s: Situation) -> tuple[Person, ...]:
    """The recipients without thanks."""
    return s.unthanked


def unthanked_beside(s: Situation) -> tuple[Person, ...]:
    """The recipients without thanks, except whoever made the offer."""
    return tuple([person for person in s.unthanked if contradicts(person, s.maker)])


def not_withdrawn_from(s: Situation) -> tuple[Person, ...]:
    """The recipients from whom you have not withdrawn."""
    return s.not_withdrawn_from


def nobody(_: Situation) -> tuple[Person, ...]:
    """Nobody."""
    return ()


# Windows: from when, and by when.


def any_time(_: Situation) -> tuple[datetime | None, datetime | None]:
    """Already; no date."""
    return None, None


def at_once(s: Situation) -> tuple[datetime | None, datetime | None]:
    """Already; at once."""
    return None, s.now


def by_answer_day(s: Situation) -> tuple[datetime | None, datetime | None]:
    """Already; the end of the day by which they want an answer or, where that is not known, at once."""
    return None, s.answer_ends or s.now


def on_answer_day(s: Situation) -> tuple[datetime | None, datetime | None]:
    """The start of the day by which they want an answer; its end."""
    return s.answer_begins, s.answer_ends


def within_a_day(s: Situation) -> tuple[datetime | None, datetime | None]:
    """When it came; `note_window` after it, but no later than the end of the day by which they want an answer."""
    received_at = s.received_at
    if received_at is None:
        return None, None
    due = later(received_at, s.policy.note_window)
    return received_at, due if s.answer_ends is None else min(due, s.answer_ends)


def while_deciding(s: Situation) -> tuple[datetime | None, datetime | None]:
    """Already; the end of the day by which they want an answer or, where that is not known, of `decision_time`."""
    if s.answer_ends is not None or s.received_at is None:
        return None, s.answer_ends
    last = add_days(s.day_of(s.received_at), s.policy.decision_time.days)
    return None, end_of(last, s.interview.ended_at)


def after_the_interview(s: Situation) -> tuple[datetime | None, datetime | None]:
    """When the interview ends; `note_window` after it."""
    return s.ended_at, s.note_due_by


def with_the_thanks(s: Situation) -> tuple[datetime | None, datetime | None]:
    """Already; where nobody has been thanked for the interview, when the thanks are due, otherwise at once."""
    takes_time = s.now >= s.ended_at and len(s.unthanked) == len(s.recipients)
    return None, s.note_due_by if takes_time else s.now


def for_a_reminder(s: Situation) -> tuple[datetime | None, datetime | None]:
    """`inquire_after_promised` business days after your last message, and a week after a reminder; no date."""
    return s.reminder_opens, None


def for_an_inquiry(s: Situation) -> tuple[datetime | None, datetime | None]:
    """When they are late or silent for long enough, and a week after an inquiry; no date."""
    return s.inquiry_opens, None


def before_their_day(s: Situation) -> tuple[datetime | None, datetime | None]:
    """Already; the start of the day by which the other employer wants an answer."""
    return None, None if s.deadline is None else start_of(s.deadline, s.interview.ended_at)


class Row(NamedTuple):
    """One line of the table.

    Args:
        name: What the documentation calls it.
        when: The conditions, all of which hold.
        kinds: The kind of message, or the choice of kinds; empty: nothing is to be sent.
        to: Who is written to.
        window: From when, and by when.
        because: The guidelines that it rests on.
    """

    name: str
    when: tuple[Condition, ...]
    kinds: tuple[MessageKind, ...]
    to: Readers
    window: Window
    because: tuple[Guideline, ...]


def _nothing(name: str, when: tuple[Condition, ...], *because: Guideline) -> Row:
    return Row(name, when, (), nobody, any_time, because)  # pragma: no mutate (rows are made at import)


_G = Guideline
_THANKS: Final = (_G.THANK_EVERY_TIME, _G.WITHIN_24_HOURS)

# fmt: off
ROWS: Final = (
    _nothing("long silence", (long_silence,), _G.LET_A_LONG_SILENCE_REST),
    Row("accepted", (offer_accepted, no_acceptance),
        (_ACCEPTANCE,), who_made_it, by_answer_day, (_G.CONFIRM_IN_WRITING,)),
    Row("accepted, letter to come", (offer_accepted, unwritten, reminder_left),
        (_OFFER_REMINDER,), who_made_it, for_a_reminder, (_G.REMIND_OF_THE_LETTER,)),
    _nothing("accepted, reminded enough", (offer_accepted, unwritten), _G.STOP_ASKING),
    _nothing("accepted, done", (offer_accepted,), _G.HONOR_YOUR_ACCEPTANCE),
    Row("declined", (offer_declined, no_decline),
        (_DECLINE,), who_made_it, by_answer_day, (_G.DECLINE_AT_ONCE,)),
    _nothing("declined, done", (offer_declined,), _G.ANSWERED_OFFER_IS_CLOSED),
    Row("taken back", (offer_withdrawn, no_thanks_for_it),
        (_CLOSING_THANKS,), who_made_it, any_time, (_G.CLOSE_GRACIOUSLY,)),
    _nothing("taken back, done", (offer_withdrawn,), _G.ANSWERED_OFFER_IS_CLOSED),
    Row("offered, not wanted", (offer_open, not_wanted),
        (_DECLINE,), who_made_it, by_answer_day, (_G.DECLINE_AT_ONCE,)),
    Row("offered, accepted elsewhere", (offer_open, accepted_elsewhere),
        (_DECLINE,), who_made_it, by_answer_day, (_G.DECLINE_AT_ONCE, _G.HONOR_YOUR_ACCEPTANCE)),
    Row("offer lapsed", (offer_open, answer_day_over, not_asked_since),
        (_OFFER_INQUIRY,), who_made_it, at_once, (_G.ASK_WHETHER_IT_STANDS,)),
    _nothing("offer lapsed, asked", (offer_open, answer_day_over), _G.ASK_WHETHER_IT_STANDS),
    Row("offered", (offer_open, unacknowledged),
        (_ACKNOWLEDGMENT,), who_made_it, within_a_day, (_G.ACKNOWLEDGE_THE_OFFER,)),
    Row("offered, others not thanked", (offer_open, thanks_due_beside),
        (_THANK_YOU,), unthanked_beside, after_the_interview, _THANKS),
    Row("letter late", (offer_open, unwritten, no_reminder_before_it, no_time_request),
        (_TIME_REQUEST,), who_made_it, on_answer_day, (_G.WAIT_FOR_THE_WRITTEN_OFFER, _G.ASK_FOR_MORE_TIME)),
    Row("letter late, asked for time", (offer_open, unwritten, no_reminder_before_it),
        (_ACCEPTANCE, _DECLINE), who_made_it, on_answer_day, (_G.ANSWER_BY_THE_DAY,)),
    Row("letter to come", (offer_open, unwritten, reminder_left),
        (_OFFER_REMINDER,), who_made_it, for_a_reminder, (_G.REMIND_OF_THE_LETTER,)),
    _nothing("letter to come, reminded enough", (offer_open, unwritten), _G.STOP_ASKING),
    Row("choice, all open", (offer_open, answer_day_to_come, no_time_request, no_counter_proposal),
        (_ACCEPTANCE, _DECLINE, _COUNTER_PROPOSAL, _TIME_REQUEST), who_made_it, while_deciding,
        (_G.ANSWER_BY_THE_DAY, _G.NEGOTIATE_ONCE_IN_WRITING, _G.ASK_FOR_MORE_TIME)),
    Row("choice, more time", (offer_open, answer_day_to_come, no_time_request),
        (_ACCEPTANCE, _DECLINE, _TIME_REQUEST), who_made_it, while_deciding,
        (_G.ANSWER_BY_THE_DAY, _G.ASK_FOR_MORE_TIME)),
    Row("choice, to negotiate", (offer_open, before_answer_day, no_counter_proposal),
        (_ACCEPTANCE, _DECLINE, _COUNTER_PROPOSAL), who_made_it, while_deciding,
        (_G.ANSWER_BY_THE_DAY, _G.NEGOTIATE_ONCE_IN_WRITING)),
    Row("choice", (offer_open,),
        (_ACCEPTANCE, _DECLINE), who_made_it, while_deciding, (_G.ANSWER_BY_THE_DAY,)),
    _nothing("withdrawn", (out,), _G.WITHDRAW_TACTFULLY),
    Row("rejected", (rejected, no_thanks_since),
        (_CLOSING_THANKS,), first_recipient, any_time, (_G.CLOSE_GRACIOUSLY,)),
    _nothing("rejected, done", (rejected,), _G.CLOSE_GRACIOUSLY),
    Row("not wanted", (job_interview, not_wanted),
        (_WITHDRAWAL,), not_withdrawn_from, with_the_thanks, (_G.WITHDRAW_TACTFULLY,)),
    Row("accepted elsewhere", (job_interview, accepted_elsewhere),
        (_WITHDRAWAL,), not_withdrawn_from, with_the_thanks, (_G.WITHDRAW_ELSEWHERE,)),
    Row("withdrawn from one", (job_interview, half_out),
        (_WITHDRAWAL,), not_withdrawn_from, with_the_thanks, (_G.WITHDRAW_TACTFULLY,)),
    Row("not thanked", (thanks_missing,),
        (_THANK_YOU,), unthanked, after_the_interview, _THANKS),
    _nothing("informational, done", (informational,), _G.THANK_EVERY_TIME),
    Row("deadline elsewhere", (deadline_elsewhere, not_told_since, no_reply_before),
        (_DEADLINE_NOTICE,), first_recipient, before_their_day, (_G.TELL_THEM_YOUR_DEADLINE,)),
    Row("waiting", (inquiry_left, too_early),
        (_STATUS_INQUIRY,), first_recipient, for_an_inquiry, (_G.ASK_WHERE_IT_STANDS, _G.WAIT_BEFORE_YOU_ASK)),
    Row("silence", (inquiry_left,),
        (_STATUS_INQUIRY,), first_recipient, for_an_inquiry, (_G.ASK_WHERE_IT_STANDS,)),
    _nothing("silence, asked enough", (), _G.STOP_ASKING),
)
# fmt: on


def row_for(s: Situation) -> Row:
    """The first row of which all conditions hold; the last one has none."""
    return next(row for row in ROWS if all(holds(s) for holds in row.when))
