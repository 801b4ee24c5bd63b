"""What the page asks: one JSON text in, one JSON text out; every answer is the library's."""

import json
import re
from datetime import date, datetime, timedelta
from typing import Any, Final
from zoneinfo import ZoneInfo

import msgspec

from interview_etiquette import (
    Application,
    English,
    Guideline,
    Medium,
    MessageKind,
    Note,
    Policy,
    Step,
    compose_message,
    compose_step,
    explain_next_step,
    review_note,
)

_UNITS: Final = {"note_window": "hours", "decision_time": "days", "stale_after": "days"}
_PLACED: Final = re.compile(r"(?P<message>.*?)(?: - at `\$\.?(?P<path>[^`]*)`)?", re.DOTALL)
_FIELD: Final = re.compile(r"(?P<field>[\w\[\].]+): (?P<words>got .*)", re.DOTALL)


def answer(text: str) -> str:
    """What to send next, in what words, and what is wrong with a draft; or what is wrong with the facts."""
    asked = json.loads(text)
    try:
        return json.dumps(_answer(asked))
    except msgspec.ValidationError as error:
        return json.dumps({"error": _placed(str(error))})
    except (TypeError, ValueError) as error:  # an argument was refused
        return json.dumps({"error": _placed(str(error))})


def guidance() -> str:
    """Every guideline, for the printed page."""
    return json.dumps([_guideline(each) for each in Guideline])


def _answer(asked: dict[str, Any]) -> dict[str, Any]:
    zone = ZoneInfo(asked["zone"])
    application = msgspec.convert(_with_moments(asked["application"], zone), Application)
    policy = msgspec.convert(_with_durations(asked["policy"]), Policy)
    now = datetime.fromisoformat(asked["now"]).replace(tzinfo=zone)
    advice = explain_next_step(application, now=now, policy=policy)
    step = advice.answer
    told = {"because": [_guideline(each) for each in advice.because], "kinds": _kinds()}
    told["step"] = None if step is None else _step(step, now)  # pyright: ignore[reportArgumentType]
    told["notes"] = [_note(note) for note in _notes(asked, application, policy, step, now.date())]
    if asked["draft"]:
        found = review_note(asked["draft"], application.interview, application.candidate, policy=policy)
        told["findings"] = [{"force": each.guideline.force.value, "message": each.message} for each in found]
    return told


def _notes(
    asked: dict[str, Any], application: Application, policy: Policy, step: Step | None, today: date
) -> tuple[Note, ...]:
    wording = English(asked["variant"])
    medium = Medium(asked["medium"]) if asked["medium"] else None
    kind = MessageKind(asked["kind"]) if asked["kind"] else None
    if step is not None and (kind in step.kinds or (kind is None and len(step.kinds) == 1)):
        return compose_step(step, kind=kind, medium=medium, written_on=today, wording=wording)
    if kind is None:
        return ()
    return (compose_message(kind, application, medium=medium, written_on=today, wording=wording, policy=policy),)


def _step(step: Step, now: datetime) -> dict[str, Any]:
    return {
        "kinds": [kind.value for kind in step.kinds],
        "call_first": any(kind.call_first for kind in step.kinds),
        "to": [person.name for person in step.to],
        "opens_at": None if step.opens_at is None else step.opens_at.isoformat(),
        "due_by": None if step.due_by is None else step.due_by.isoformat(),
        "is_open": step.is_open(now),
        "is_overdue": step.is_overdue(now),
    }


def _note(note: Note) -> dict[str, Any]:
    body = note.text if note.subject is None else note.text.partition("\n\n")[2]
    return {"to": note.to.name, "kind": note.kind.value, "subject": note.subject, "text": body}


def _kinds() -> list[str]:
    return [str(kind.value) for kind in MessageKind if not kind.is_theirs]


def _guideline(guideline: Guideline) -> dict[str, Any]:
    return {
        "section": guideline.section,
        "force": guideline.force.value,
        "text": guideline.text,
        "sources": ", ".join(guideline.sources),
    }


def _with_moments(application: dict[str, Any], zone: ZoneInfo) -> dict[str, Any]:
    """The facts with their local times in the browser's zone."""
    for fact, name in (
        *((each, "ended_at") for each in application["interviews"]),
        *((each, "at") for each in application["exchanges"]),
        *((each, "received_at") for each in (application["offer"],) if each is not None),
    ):
        if fact.get(name) is not None:
            fact[name] = datetime.fromisoformat(fact[name]).replace(tzinfo=zone)
    return application


def _with_durations(policy: dict[str, Any]) -> dict[str, Any]:
    durations = {name: timedelta(**{unit: policy[name]}) for name, unit in _UNITS.items()}
    return policy | durations


def _placed(message: str) -> dict[str, str]:
    """A refusal as the field that it is about, and the library's words."""
    found = _PLACED.fullmatch(message)
    words, path = (message, "") if found is None else (found["message"], found["path"] or "")
    named = _FIELD.fullmatch(words)
    if named is None:
        return {"path": path, "message": words}
    return {"path": ".".join(filter(None, (path, named["field"]))), "message": named["words"]}
