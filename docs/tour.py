"""One candidate, one spring: what to send today, the messages for it, and what changes when one offer is accepted."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from textwrap import fill, indent
from zoneinfo import ZoneInfo

from attrs import evolve

from interview_etiquette import (
    Application,
    Candidate,
    Exchange,
    Interview,
    MessageKind,
    Offer,
    OfferForm,
    OfferStatus,
    Person,
    Role,
    Step,
    agenda,
    compose_step,
)

NEW_YORK = ZoneInfo("America/New_York")
NOW = datetime(2026, 5, 27, 9, 0, tzinfo=NEW_YORK)
NOOR = Candidate(
    "Noor Haddad",
    qualifications=["five years of demand forecasting", "a degree in statistics"],
    email="noor.haddad@mail.example",
    phone="+1 212 555 0134",
)

# Interviewed yesterday afternoon
SAM = Person("Sam Ortiz", Role.HR_REPRESENTATIVE, form_of_address="Mr. Ortiz")
ADA = Person(
    "Ada Okafor",
    Role.HIRING_MANAGER,
    form_of_address="Dr. Okafor",
    appreciated="the walk through your planning room",
)
NORTHWIND = Application(
    candidate=evolve(
        NOOR,
        drawn_by="the challenge of planning for fresh food",
        own_words="I keep thinking about how you plan for a week of storms.",
    ),
    interviews=[
        Interview(
            position="Demand Planner",
            organization="Northwind Foods",
            ended_at=datetime(2026, 5, 26, 15, 30, tzinfo=NEW_YORK),
            invited_by=SAM,
            interviewers=[ADA, Person("Priya Raman")],
            reply_expected=date(2026, 6, 5),
        )
    ],
)

# They promised to be in touch by last Wednesday
SARA = Person("Sara Lind", Role.HIRING_MANAGER, form_of_address="Sara")
BRIGHTCART = Application(
    candidate=evolve(NOOR, drawn_by="the move to same-day delivery"),
    interviews=[
        Interview(
            position="Operations Analyst",
            organization="Brightcart",
            ended_at=datetime(2026, 5, 12, 11, 0, tzinfo=NEW_YORK),
            invited_by=SARA,
            reply_expected=date(2026, 5, 20),
        )
    ],
    exchanges=[Exchange(MessageKind.THANK_YOU, datetime(2026, 5, 12, 17, 0, tzinfo=NEW_YORK))],
)

# A written offer came yesterday evening
LEWIS = Person("Lewis Grant", Role.HIRING_MANAGER, form_of_address="Mr. Grant")
TRANSIT = Application(
    candidate=NOOR,
    interviews=[
        Interview(
            position="Transit Planner",
            organization="Harbor Transit",
            ended_at=datetime(2026, 5, 18, 14, 0, tzinfo=NEW_YORK),
            invited_by=LEWIS,
        )
    ],
    offer=Offer(
        OfferForm.FORMAL_EMAIL,
        "Transit Planner",
        "Harbor Transit",
        answer_by=date(2026, 6, 5),
        received_at=datetime(2026, 5, 26, 17, 40, tzinfo=NEW_YORK),
        made_by=LEWIS,
        salary="$74,000 a year",
        starts_on=date(2026, 7, 6),
    ),
    exchanges=[Exchange(MessageKind.THANK_YOU, datetime(2026, 5, 18, 19, 0, tzinfo=NEW_YORK))],
)

SPRING = (NORTHWIND, BRIGHTCART, TRANSIT)


def heading(text: str) -> None:
    print(f"\n{text}\n{'=' * len(text)}\n")


def show_list(steps: Sequence[Step]) -> None:
    for number, step in enumerate(steps, 1):
        print(fill(f"{number}. {step}", 100, subsequent_indent="   "))


def show_message(text: str) -> None:
    print(indent("\n".join(fill(line, 92) for line in text.splitlines()), "  | ", lambda _line: True))
    print()


def logged(application: Application, kind: MessageKind) -> Application:
    """The same application with today's message in its log."""
    return evolve(application, exchanges=[*application.exchanges, Exchange(kind, NOW)])


def accepted(application: Application, at: datetime) -> Application:
    """The same application after a yes by telephone and in writing."""
    offer = None if application.offer is None else evolve(application.offer, status=OfferStatus.ACCEPTED)
    log = (*application.exchanges, Exchange(MessageKind.ACKNOWLEDGMENT, NOW), Exchange(MessageKind.ACCEPTANCE, at))
    return evolve(application, offer=offer, exchanges=log)


def main() -> None:
    heading(f"Noor's list on {NOW:%A, %B} {NOW.day}")
    today = agenda(SPRING, now=NOW)
    show_list(today)

    heading("What to send today")
    for step in today:
        if step.is_open(NOW) and len(step.kinds) == 1:
            for note in compose_step(step, written_on=NOW.date()):
                show_message(note.text)

    heading("On Monday she accepts Harbor Transit's offer: what changes")
    monday = NOW + timedelta(days=5)
    after = (logged(NORTHWIND, MessageKind.THANK_YOU), logged(BRIGHTCART, MessageKind.STATUS_INQUIRY))
    changed = agenda((*after, accepted(TRANSIT, monday)), now=monday)
    show_list(changed)
    show_message("\n" + compose_step(changed[0], written_on=monday.date())[0].text)


if __name__ == "__main__":
    main()
