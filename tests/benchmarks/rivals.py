"""What else one could pick for the same work, each used in its own fastest way."""

from datetime import date, datetime
from functools import partial
from typing import Annotated, Any, Self, TypeAlias

import pendulum
from datalogic_py import DataHandle, Engine
from jinja2 import Environment
from pydantic import AwareDatetime, BaseModel, BeforeValidator, ConfigDict, InstanceOf, model_validator
from whenever import ZonedDateTime

from interview_etiquette import Candidate, Interview, Offer, Person
from interview_etiquette._text import normalize_text
from interview_etiquette.people import merged

# JsonLogic: rules as JSON, compiled once.

Data: TypeAlias = dict[str, Any]
_ENGINE = Engine()
_SESSION = _ENGINE.session()


def _var(path: str) -> dict[str, str]:
    return {"var": path}


_NEGOTIATE = _ENGINE.compile(
    {"and": [{"===": [_var("status"), "open"]}, {"in": [_var("form"), ["formal_email", "formal_letter"]]}]}
)


def offer_data(offer: Offer | None) -> Data:
    """An offer as a rule reads it."""
    return {} if offer is None else {"form": offer.form.value if offer.form else None, "status": offer.status.value}


def should_negotiate(offer: Data) -> Any:
    """Asked of Python values."""
    return _NEGOTIATE.evaluate(offer)


def should_negotiate_prepared(offer: DataHandle) -> bool:
    """Asked of data that the engine has taken over before."""
    return _SESSION.evaluate_bool(_NEGOTIATE, offer)


# Jinja2: the note as one template, compiled once.

_TEMPLATE = Environment(trim_blocks=True).from_string(
    """\
{% set days = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday") %}
{% set months = ("January", "February", "March", "April", "May", "June",
                 "July", "August", "September", "October", "November", "December") %}
{% macro day(date) %}{{ days[date.weekday()] }}, {{ months[date.month - 1] }} {{ date.day }}{% endmacro %}
{% macro listing(items) %}
{% if items | length < 3 %}{{ items | join(" and ") }}
{%- else %}{{ items[:-1] | join(", ") }}, and {{ items[-1] }}{% endif %}
{% endmacro %}
{% set to = interview.invited_by %}
Subject: Thank you for your time: {{ interview.position }}

Dear {{ to.form_of_address or to.name }},

Thank you for talking with me on {{ days[interview.ended_at.weekday()] }} about the {{ interview.position }} role. \
I enjoyed meeting {{ listing(interview.interviewers[1:] | map(attribute="name") | list) }} as well; \
please pass along my thanks. I especially enjoyed {{ to.appreciated }}.

What draws me most is {{ candidate.drawn_by }}, and I would very much like to join your team. \
I would bring {{ listing(candidate.qualifications) }} to the job.

I understand that you hope to decide\
{% if interview.reply_expected %} by {{ day(interview.reply_expected) }}{% endif %}, \
and I look forward to hearing from you. If you need anything else from me, please let me know.

Best regards,
{{ candidate.name }}
{{ candidate.email }}
{{ candidate.phone }}"""
)


def note_text(interview: Interview, candidate: Candidate) -> str:
    """By a Jinja2 template."""
    return _TEMPLATE.render(interview=interview, candidate=candidate)


# pydantic: the same fields with the same checks.

_Text: TypeAlias = Annotated[str, BeforeValidator(partial(normalize_text, "text"))]


class PydanticInterview(BaseModel):
    """An interview as a model, whose mentions are merged and whose dates hang together."""

    model_config = ConfigDict(frozen=True)

    position: _Text | None
    ended_at: AwareDatetime
    invited_by: InstanceOf[Person]
    arranged_by: InstanceOf[Person] | None = None
    interviewers: tuple[InstanceOf[Person], ...] = ()
    also_met: tuple[InstanceOf[Person], ...] = ()
    organization: _Text | None = None
    reply_expected: date | None = None
    reply_expected_about: _Text | None = None
    decision_soon: bool = False

    @model_validator(mode="after")
    def _hangs_together(self) -> Self:
        merged((self.invited_by, *self.interviewers, *self.also_met), str)
        if self.reply_expected is not None and self.reply_expected < self.ended_at.date():
            raise ValueError("reply_expected lies before the interview")
        return self


def interview(fields: dict[str, Any]) -> PydanticInterview:
    """By a pydantic model."""
    return PydanticInterview(**fields)


# Time libraries: from a datetime of the standard library, and back to one.


def due_by_whenever(interview: Interview) -> datetime:
    """By exact arithmetic in whenever."""
    return ZonedDateTime(interview.ended_at).add(hours=24).to_stdlib()


def due_by_pendulum(interview: Interview) -> datetime:
    """By exact arithmetic in pendulum, whose datetimes are datetimes."""
    return pendulum.instance(interview.ended_at).add(hours=24)
