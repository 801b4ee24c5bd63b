"""The guidance a second time, as tables.

They were written from the page by somebody who had not read the rules, so that
the two can be held against each other. A row is a tuple of cells and an answer;
a cell of ``None`` stands for anything, and the first row that fits wins.
"""

from collections.abc import Sequence
from enum import Enum, auto
from typing import TypeAlias, TypeVar

from interview_etiquette import (
    Interview,
    Medium,
    Offer,
    OfferForm,
    OfferStatus,
    Person,
    Policy,
    Role,
    Stance,
)

Answer = TypeVar("Answer")
Cells: TypeAlias = tuple[object, ...]
Table: TypeAlias = Sequence[tuple[Cells, Answer]]


class Seat(Enum):
    """A place a person can have in a visit; ``PANEL`` seats several."""

    INVITER = auto()
    ARRANGER = auto()
    MANAGER = auto()
    PANEL = auto()
    EMPTY = auto()


ANY = None
T, F = True, False
HR = Role.HR_REPRESENTATIVE
INVITER, ARRANGER, MANAGER, PANEL, EMPTY = Seat

# Who sits on the panel, the people worth a note of their own after a small visit.
ON_PANEL: Table[bool] = (
    ((Role.HIRING_MANAGER,), T),
    ((Role.INTERVIEWER,), T),
    ((Role.HR_REPRESENTATIVE,), F),
    ((Role.STAFF,), F),
)

# arranger's role, inviter arranged it?, where the manager sits, small visit?
SEATS_WITH_A_NOTE: Table[tuple[Seat, ...]] = (
    ((HR, T, EMPTY, F), (ARRANGER,)),
    ((HR, T, EMPTY, T), (ARRANGER, PANEL)),
    ((HR, F, EMPTY, F), (ARRANGER, INVITER)),
    ((HR, F, EMPTY, T), (ARRANGER, INVITER, PANEL)),
    ((HR, F, INVITER, F), (ARRANGER, INVITER)),
    ((HR, F, INVITER, T), (ARRANGER, INVITER, PANEL)),
    ((HR, ANY, MANAGER, F), (ARRANGER, MANAGER)),
    ((HR, ANY, MANAGER, T), (ARRANGER, MANAGER, PANEL)),
    ((ANY, ANY, ANY, F), (INVITER,)),
    ((ANY, ANY, ANY, T), (INVITER, MANAGER, PANEL)),
)

WAIT, ASK = Stance.WAIT_FOR_AN_OFFER, Stance.ASK_FOR_IT_IN_WRITING
TALK, OVER = Stance.NEGOTIATE, Stance.CLOSED
SPOKEN, NOTICE = OfferForm.VERBAL, OfferForm.INFORMAL_EMAIL
EMAIL, LETTER = OfferForm.FORMAL_EMAIL, OfferForm.FORMAL_LETTER
OPEN = OfferStatus.OPEN

# status (EMPTY: no offer), form, e-mail counts as written?, negotiate verbal offers?
STANCES: Table[Stance] = (
    ((EMPTY, ANY, ANY, ANY), WAIT),
    ((OfferStatus.ACCEPTED, ANY, ANY, ANY), OVER),
    ((OfferStatus.DECLINED, ANY, ANY, ANY), OVER),
    ((OfferStatus.WITHDRAWN, ANY, ANY, ANY), OVER),
    ((OPEN, SPOKEN, F, F), ASK),
    ((OPEN, SPOKEN, F, T), TALK),
    ((OPEN, SPOKEN, T, F), ASK),
    ((OPEN, SPOKEN, T, T), TALK),
    ((OPEN, NOTICE, F, F), ASK),
    ((OPEN, NOTICE, F, T), ASK),
    ((OPEN, NOTICE, T, F), ASK),
    ((OPEN, NOTICE, T, T), ASK),
    ((OPEN, EMAIL, F, F), ASK),
    ((OPEN, EMAIL, F, T), ASK),
    ((OPEN, EMAIL, T, F), TALK),
    ((OPEN, EMAIL, T, T), TALK),
    ((OPEN, LETTER, F, F), TALK),
    ((OPEN, LETTER, F, T), TALK),
    ((OPEN, LETTER, T, F), TALK),
    ((OPEN, LETTER, T, T), TALK),
)

# decision soon?
MEDIA: Table[tuple[Medium, ...]] = (
    ((T,), (Medium.EMAIL,)),
    ((F,), (Medium.EMAIL, Medium.LETTER)),
)


def look_up(table: Table[Answer], *facts: object) -> Answer:
    """The answer of the first row whose cells fit the facts."""
    return next(
        answer for cells, answer in table if all(cell in (None, fact) for cell, fact in zip(cells, facts, strict=True))
    )


def notes(visit: Interview, policy: Policy) -> tuple[tuple[Person, ...], tuple[Person, ...]]:
    """Who gets a note, and who is thanked through them."""
    inviter, arranger = visit.invited_by, visit.arranged_by or visit.invited_by
    seen = tuple(dict.fromkeys((inviter, arranger, *visit.met)))
    managers = [person for person in seen if person.role is Role.HIRING_MANAGER][:1]
    seated = {
        Seat.INVITER: [inviter],
        Seat.ARRANGER: [arranger],
        Seat.MANAGER: managers,
        Seat.PANEL: [person for person in seen if look_up(ON_PANEL, person.role)],
    }
    places = (seat for seat in (INVITER, MANAGER) if managers and seated[seat] == managers)
    where = next(places, EMPTY)
    small = len(seen) <= policy.individual_notes_up_to
    seats = look_up(SEATS_WITH_A_NOTE, arranger.role, arranger == inviter, where, small)
    written = tuple(dict.fromkeys(person for seat in seats for person in seated[seat]))
    return written, tuple(person for person in seen if person not in written)


def stance(offer: Offer | None, policy: Policy) -> Stance:
    """What to do about an offer, or about none."""
    status, form = (offer.status, offer.form) if offer else (EMPTY, None)
    switches = policy.email_counts_as_written, policy.negotiate_verbal_offers
    return look_up(STANCES, status, form, *switches)


def media(visit: Interview) -> tuple[Medium, ...]:
    """How a note may travel."""
    return look_up(MEDIA, visit.decision_soon)
