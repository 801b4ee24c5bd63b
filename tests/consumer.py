"""A program that uses every public name, as type checkers see it; `test_types` checks it strictly, and runs it."""

from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta
from email.message import EmailMessage
from typing import assert_never, assert_type

from interview_etiquette import (
    AS_WRITTEN,
    ENGLISH,
    OUTLINES,
    READ_ENGLISH,
    Advice,
    Application,
    Candidate,
    DraftReader,
    DraftReading,
    English,
    Exchange,
    FactError,
    FactTypeError,
    FactValueError,
    Fault,
    Finding,
    FollowUpPlan,
    Force,
    Guideline,
    Interview,
    Line,
    Medium,
    MessageKind,
    Note,
    Occasion,
    Offer,
    OfferForm,
    OfferStatus,
    Paragraph,
    Person,
    Point,
    Policy,
    Remark,
    Role,
    SalaryReply,
    Sentence,
    Stance,
    Step,
    Term,
    Wording,
    agenda,
    compose_message,
    compose_note,
    compose_notes,
    compose_offer_reply,
    compose_salary_answer,
    compose_step,
    date_to_ask_for,
    explain_media_for,
    explain_negotiation_stance,
    explain_next_step,
    explain_note_due_by,
    explain_others_to_thank,
    explain_points_for,
    explain_recipients_for,
    explain_should_negotiate,
    media_for,
    missing_terms,
    negotiation_stance,
    next_step,
    note_due_by,
    others_to_thank,
    plan_follow_up,
    points_for,
    recipients_for,
    review_note,
    salary_answer,
    should_negotiate,
)

NOW = datetime(2026, 5, 22, 9, tzinfo=UTC)


def facts() -> Application:
    """Any iterable serves where a tuple is kept."""
    ada = Person("Ada Okafor", Role.HIRING_MANAGER, form_of_address="Dr. Okafor", email="ada@northwind.example")
    interview = Interview(
        position="Demand Planner",
        ended_at=datetime(2026, 5, 19, 15, 30, tzinfo=UTC),
        invited_by=Person("Sam Ortiz", Role("hr_representative")),
        interviewers=[ada],
        also_met=(person for person in (ada,)),
        reply_expected=date(2026, 5, 29),
    )
    offer = Offer(
        OfferForm.FORMAL_LETTER,
        "Demand Planner",
        status=OfferStatus("open"),
        received_at=NOW,
        terms=[Term.SALARY, Term("benefits")],
    )
    log = [Exchange(MessageKind("thank_you"), NOW, ada)]
    noor = Candidate("Noor Haddad", qualifications={"a degree in statistics": 1})
    return Application(candidate=noor, interviews=[interview], offer=offer, exchanges=log, priorities=["base salary"])


def members() -> None:
    assert_type(Guideline("within-24-hours").force, Force)
    assert_type(Guideline.WITHIN_24_HOURS.sources, tuple[str, ...])
    assert_type(Guideline.WITHIN_24_HOURS.beyond_the_page, bool)
    assert_type(Point("thanks").guideline, Guideline)
    assert_type(SalaryReply("defer").guideline, Guideline)
    assert_type(Term("salary").force, Force)
    assert_type(MessageKind("decline").call_first, bool)
    assert_type(Remark("too_late"), Remark)
    assert_type(OUTLINES, Mapping[MessageKind, tuple[tuple[Line, ...], ...]])


def questions(application: Application) -> None:
    interview, candidate, offer = application.interview, application.candidate, application.offer
    assert_type(recipients_for(interview), tuple[Person, ...])
    assert_type(others_to_thank(interview, policy=AS_WRITTEN), tuple[Person, ...])
    assert_type(note_due_by(interview, policy=Policy(note_window=timedelta(hours=48))), datetime)
    assert_type(media_for(interview), tuple[Medium, ...])
    assert_type(points_for(interview, candidate, to=interview.hiring_manager), tuple[Point, ...])
    assert_type(negotiation_stance(offer), Stance)
    assert_type(should_negotiate(None), bool)
    assert_type(salary_answer(2, by_agency=True), SalaryReply)
    assert_type(next_step(application, now=NOW), Step | None)
    assert_type(agenda([application], now=NOW), tuple[Step, ...])
    if offer is not None:
        assert_type(missing_terms(offer), tuple[Term, ...])
        assert_type(date_to_ask_for(offer), date | None)


def reasons(application: Application) -> None:
    interview, candidate, offer = application.interview, application.candidate, application.offer
    assert_type(explain_recipients_for(interview), Advice[tuple[Person, ...]])
    assert_type(explain_others_to_thank(interview).answer, tuple[Person, ...])
    assert_type(explain_note_due_by(interview).because, tuple[Guideline, ...])
    assert_type(explain_media_for(interview), Advice[tuple[Medium, ...]])
    assert_type(explain_points_for(interview, candidate), Advice[tuple[Point, ...]])
    assert_type(explain_negotiation_stance(offer), Advice[Stance])
    assert_type(explain_should_negotiate(offer), Advice[bool])
    assert_type(explain_next_step(application, now=NOW), Advice[Step | None])
    assert_type(Advice(answer=3, because=[Guideline.NO_REPROACH]), Advice[int])


def words(application: Application) -> None:
    interview, candidate = application.interview, application.candidate
    assert_type(compose_note(interview, candidate, wording=ENGLISH), Note)
    assert_type(
        compose_notes(interview, candidate, medium=Medium.LETTER, written_on=date(2026, 5, 20)), tuple[Note, ...]
    )
    assert_type(compose_message(MessageKind.STATUS_INQUIRY, application, wording=English(variant=1)), Note)
    assert_type(compose_salary_answer(SalaryReply.DEFER, interview, candidate), str)
    assert_type(plan_follow_up(interview, candidate), FollowUpPlan)
    step = next_step(application, now=NOW)
    if step is not None:
        assert_type(compose_step(step, kind=step.kinds[0]), tuple[Note, ...])
        assert_type(step.to_markdown() + str(step), str)
    if application.offer is not None:
        note = compose_offer_reply(
            application.offer, candidate, to=Person("Sam Ortiz"), priorities=application.priorities
        )
        assert_type(note.with_text("Thank you."), Note)
        assert_type(note.to_email_message(), EmailMessage)


def reading(text: str, interview: Interview, candidate: Candidate) -> DraftReading:
    """Another reader of drafts: a language model might stand here."""
    faults = (Fault(Guideline.NO_REPROACH, text),) if "rude" in text else ()
    return DraftReading(
        points=[Point.THANKS], faults=faults, greeted=(interview.invited_by.name,), signed=candidate.name
    )


def reviews(application: Application) -> None:
    readers: tuple[DraftReader, ...] = (READ_ENGLISH, reading)
    for reader in readers:
        found = review_note("Thank you.", application.interview, application.candidate, reader=reader, wording=Terse())
        assert_type(found, tuple[Finding, ...])


class Terse(Wording):
    """Another wording."""

    def subject(self, occasion: Occasion) -> str:
        return occasion.position or "Thank you"

    def date_line(self, day: date) -> str:
        return day.isoformat()

    def salutation(self, occasion: Occasion) -> str:
        return f"{occasion.to.address},"

    def body(self, occasion: Occasion, outline: tuple[tuple[Point, ...], ...]) -> tuple[Paragraph, ...]:
        return tuple(Paragraph((Sentence(f"{occasion.kind.value}.", points),)) for points in outline)

    def sign_off(self, occasion: Occasion) -> str:
        return f"Yours by {occasion.medium.value},"

    def salary_answer(
        self, reply: SalaryReply, interview: Interview, candidate: Candidate, salary_range: str | None
    ) -> str:
        return f"{candidate.name}: {reply.value} {salary_range} {interview.position}"

    def finding(
        self, remark: Point | Remark, occasion: Occasion, quote: str | None = None, day: date | datetime | None = None
    ) -> str:
        return f"{remark.value} {occasion.to.name} {quote} {day}"


def refusals() -> None:
    for wrong in ("", "ada@northwind.example"):
        try:
            Person(wrong)
        except FactTypeError as error:
            assert_type(error, FactTypeError)
        except FactValueError as error:
            assert_type((error.field, error.given, error.wanted), tuple[str, str, str])
        except FactError:
            raise


def every_stance(stance: Stance) -> str:
    """A match over all members is complete."""
    match stance:
        case Stance.WAIT_FOR_AN_OFFER:
            return "wait"
        case Stance.ASK_FOR_IT_IN_WRITING:
            return "ask"
        case Stance.NEGOTIATE:
            return "talk"
        case Stance.CLOSED:
            return "done"
        case _:
            assert_never(stance)


def parts(value: Person | Medium) -> str:
    match value:
        case Person(name, Role.ASSISTANT):
            return name
        case Person(name=name):
            return name
        case Medium():
            return value.value


def main() -> None:
    application = facts()
    members()
    questions(application)
    reasons(application)
    words(application)
    reviews(application)
    refusals()
    every_stance(negotiation_stance(application.offer))
    parts(application.interview.invited_by)


if __name__ == "__main__":
    main()
