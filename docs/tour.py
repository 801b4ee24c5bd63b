"""The main job on one interview: who gets a note, by when, in what words, and what to do about the offer."""

from datetime import date, datetime
from textwrap import fill, indent
from zoneinfo import ZoneInfo

from interview_etiquette import (
    Candidate,
    Guideline,
    Interview,
    Offer,
    OfferForm,
    Person,
    Role,
    compose_offer_reply,
    compose_salary_deferral,
    explain_media_for,
    explain_negotiation_stance,
    explain_note_due_by,
    explain_others_to_thank,
    explain_recipients_for,
    plan_follow_up,
)

HR = Person("Sam Ortiz", Role.HR_REPRESENTATIVE, form_of_address="Mr. Ortiz", email="sam.ortiz@northwind.example")
MANAGER = Person(
    "Ada Okafor",
    Role.HIRING_MANAGER,
    form_of_address="Dr. Okafor",
    email="ada.okafor@northwind.example",
    appreciated="the walk through your planning room",
)
INTERVIEW = Interview(
    position="Demand Planner",
    organization="Northwind Foods",
    ended_at=datetime(2026, 5, 19, 15, 30, tzinfo=ZoneInfo("America/New_York")),
    invited_by=HR,
    met=[MANAGER, Person("Priya Raman"), Person("Tom Becker", Role.STAFF)],
    reply_expected=date(2026, 5, 29),
)
CANDIDATE = Candidate(
    "Noor Haddad",
    qualifications=["five years of demand forecasting", "a degree in statistics"],
    email="noor.haddad@mail.example",
    phone="+1 212 555 0134",
)
ORAL = Offer(OfferForm.VERBAL, "Demand Planner", "Northwind Foods")
WRITTEN = Offer(OfferForm.FORMAL_LETTER, "Demand Planner", "Northwind Foods", answer_by=date(2026, 6, 12))


def heading(text: str) -> None:
    print(f"\n{text}\n{'=' * len(text)}\n")


def answer(text: str, because: tuple[Guideline, ...]) -> None:
    print(text)
    for guideline in because:
        print(f"    because: {guideline.text} [{', '.join(guideline.sources)}]")


def show(text: str) -> None:
    wrapped = (fill(line, 92) for line in text.splitlines())
    print(indent("\n".join(wrapped), "  | ", lambda _line: True))
    print()


def names(people: tuple[Person, ...]) -> str:
    return ", ".join(person.name for person in people)


def main() -> None:
    plan = plan_follow_up(INTERVIEW, CANDIDATE)

    heading("After the interview")
    answer(f"Write to: {names(plan.recipients)}", explain_recipients_for(INTERVIEW).because)
    answer(f"Thank through them: {names(plan.others_to_thank)}", explain_others_to_thank(INTERVIEW).because)
    answer(f"Send by: {plan.due_by:%Y-%m-%d %H:%M %Z}", explain_note_due_by(INTERVIEW).because)
    answer(f"As: {' or '.join(medium.value for medium in plan.media)}", explain_media_for(INTERVIEW).because)

    heading("The notes")
    for note in plan.notes:
        show(note.text)

    heading("They ask what salary you expect, before any offer")
    stance = explain_negotiation_stance(None)
    answer(f"Stance: {stance.answer.value}", stance.because)
    show(compose_salary_deferral(INTERVIEW, CANDIDATE))

    heading("They offer you the position over the telephone")
    stance = explain_negotiation_stance(ORAL)
    answer(f"Stance: {stance.answer.value}", stance.because)
    show(compose_offer_reply(ORAL, CANDIDATE, to=MANAGER).text)

    heading("The offer arrives by letter")
    stance = explain_negotiation_stance(WRITTEN)
    answer(f"Stance: {stance.answer.value}", stance.because)
    priorities = ["a start in September", "two days a week at home"]
    show(compose_offer_reply(WRITTEN, CANDIDATE, to=MANAGER, priorities=priorities).text)


if __name__ == "__main__":
    main()
