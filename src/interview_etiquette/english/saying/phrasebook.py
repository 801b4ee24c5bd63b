"""The phrase book: all that English says, by kind of message.

A sentence is added with `Book.adding`; what an entry is, and which slots there are, says `entry`.
"""

from typing import Final

from interview_etiquette.applications import MessageKind

from . import inquiry_sentences, offer_sentences, thank_you_sentences, wish_sentences
from .entry import Sentences
from .withdrawal_sentences import WITHDRAWAL

THANK_YOU: Final = (
    *thank_you_sentences.TO_WHOEVER_INTERVIEWED,
    *thank_you_sentences.AFTER_ANOTHER_ROUND,
    *thank_you_sentences.TO_WHOEVER_ARRANGED,
    *thank_you_sentences.TO_WHOEVER_SHOWED_THE_WAY,
    *thank_you_sentences.AFTER_AN_INFORMATIONAL_TALK,
    *thank_you_sentences.THE_OTHERS,
    *thank_you_sentences.WHAT_WAS_VALUED,
    *wish_sentences.THE_WISH,
    *wish_sentences.WHAT_THE_WRITER_BRINGS,
    *wish_sentences.WHEN_THE_WRITER_HEARS,
    *wish_sentences.CLOSINGS,
)

SENTENCES: Final[Sentences] = {
    MessageKind.THANK_YOU: THANK_YOU,
    MessageKind.WITHDRAWAL: WITHDRAWAL,
    MessageKind.STATUS_INQUIRY: inquiry_sentences.STATUS_INQUIRY,
    MessageKind.DEADLINE_NOTICE: inquiry_sentences.DEADLINE_NOTICE,
    MessageKind.CLOSING_THANKS: inquiry_sentences.CLOSING_THANKS,
    MessageKind.ACKNOWLEDGMENT: offer_sentences.ACKNOWLEDGMENT,
    MessageKind.OFFER_REMINDER: offer_sentences.OFFER_REMINDER,
    MessageKind.OFFER_INQUIRY: offer_sentences.OFFER_INQUIRY,
    MessageKind.TIME_REQUEST: offer_sentences.TIME_REQUEST,
    MessageKind.COUNTER_PROPOSAL: offer_sentences.COUNTER_PROPOSAL,
    MessageKind.ACCEPTANCE: offer_sentences.ACCEPTANCE,
    MessageKind.DECLINE: offer_sentences.DECLINE,
}
