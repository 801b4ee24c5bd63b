"""The rules against the tables of :mod:`oracle`, situation by situation."""

from collections.abc import Iterator
from datetime import UTC, datetime
from itertools import product

from interview_etiquette import (
    Interview,
    Offer,
    OfferForm,
    OfferStatus,
    Person,
    Policy,
    Role,
    media_for,
    negotiation_stance,
    others_to_thank,
    recipients_for,
    should_negotiate,
)

from .oracle import media, notes, stance

ENDED = datetime(2025, 3, 4, 15, 0, tzinfo=UTC)
POSITIONS = ("Archivist", None)
POLICIES = [Policy(individual_notes_up_to=count) for count in range(6)]
SWITCHES = [
    Policy(email_counts_as_written=email, negotiate_verbal_offers=verbal)
    for email, verbal in product((False, True), repeat=2)
]
OFFERS = [
    None,
    *(Offer(form=form, position="Archivist", status=status) for form, status in product(OfferForm, OfferStatus)),
]

INVITERS = [Person("Inviter", role=role) for role in Role]
ARRANGERS = [Person("Arranger", role=role) for role in Role]
MET = [
    tuple(Person(f"Met {seat}", role=role) for seat, role in enumerate(roles, 1))
    for size in range(4)
    for roles in product(Role, repeat=size)
]


def visits() -> Iterator[Interview]:
    """Every visit, with its hosts listed among those met and without."""
    for inviter, met, position, again in product(INVITERS, MET, POSITIONS, (False, True)):
        for arranger in (None, inviter, *ARRANGERS):
            hosts = (inviter, arranger or inviter) if again else ()
            yield Interview(
                position=position,
                ended_at=ENDED,
                invited_by=inviter,
                arranged_by=arranger,
                met=(*met, *hosts),
            )


def told(people: tuple[Person, ...]) -> str:
    """People as one line."""
    return ", ".join(f"{person.name} ({person.role.name})" for person in people) or "nobody"


def situation(visit: Interview, policy: Policy) -> str:
    """A visit and the policy as one line."""
    return (
        f"up to {policy.individual_notes_up_to}; position {visit.position}; "
        f"arranged by {told((visit.arranged_by or visit.invited_by,))}; saw {told(visit.people)}"
    )


def test_recipients() -> None:
    for visit in visits():
        for policy in POLICIES:
            ours, theirs = recipients_for(visit, policy=policy), notes(visit, policy)[0]
            assert ours == theirs, f"{situation(visit, policy)}: rules {told(ours)}; tables {told(theirs)}"


def test_others() -> None:
    for visit in visits():
        for policy in POLICIES:
            ours, theirs = others_to_thank(visit, policy=policy), notes(visit, policy)[1]
            assert ours == theirs, f"{situation(visit, policy)}: rules {told(ours)}; tables {told(theirs)}"


def test_stances() -> None:
    for offer, policy in product(OFFERS, SWITCHES):
        ours, theirs = negotiation_stance(offer, policy=policy), stance(offer, policy)
        assert ours is theirs, f"{offer}; {policy}: rules {ours.name}; tables {theirs.name}"
        assert should_negotiate(offer, policy=policy) is (theirs.name == "NEGOTIATE"), (
            f"{offer}; {policy}: should_negotiate"
        )


def test_media() -> None:
    # Without a position there is no decision to be made soon.
    for position, soon in (("Archivist", True), ("Archivist", False), (None, False)):
        for inviter in INVITERS:
            visit = Interview(position=position, ended_at=ENDED, invited_by=inviter, decision_soon=soon)
            ours, theirs = media_for(visit), media(visit)
            assert ours == theirs, f"{visit}: rules {ours}; tables {theirs}"
