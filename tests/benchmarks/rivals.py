"""What else one could pick for the same work, each used in its own fastest way."""

from datetime import datetime
from typing import Any, TypeAlias

import pendulum
from datalogic_py import DataHandle, Engine
from jinja2 import Environment
from whenever import ZonedDateTime

from interview_etiquette import Candidate, Interview, Offer, Person

# JsonLogic: rules as JSON, compiled once.

Data: TypeAlias = dict[str, Any]
_ENGINE = Engine()
_SESSION = _ENGINE.session()


def _var(path: str) -> dict[str, str]:
    return {"var": path}


_IS_MANAGER = {"===": [_var("role"), "hiring_manager"]}
_FIRST_MANAGER = {
    "reduce": [
        _var("people"),
        {
            "if": [
                _var("accumulator"),
                _var("accumulator"),
                {"===": [_var("current.role"), "hiring_manager"]},
                _var("current.name"),
                None,
            ]
        },
        None,
    ]
}
_NEGOTIATE = _ENGINE.compile(
    {"and": [{"===": [_var("status"), "open"]}, {"in": [_var("form"), ["formal_email", "formal_letter"]]}]}
)
_RECIPIENTS = _ENGINE.compile(
    {
        "if": [
            {"!==": [_var("arranger.role"), "hr_representative"]},
            [_var("inviter.name")],
            {"some": [_var("people"), _IS_MANAGER]},
            [_var("arranger.name"), _FIRST_MANAGER],
            {"===": [_var("arranger.name"), _var("inviter.name")]},
            [_var("arranger.name")],
            [_var("arranger.name"), _var("inviter.name")],
        ]
    }
)


def offer_data(offer: Offer | None) -> Data:
    """An offer as a rule reads it."""
    return {} if offer is None else {"form": offer.form.value, "status": offer.status.value}


def interview_data(interview: Interview) -> Data:
    """An interview as a rule reads it, with its people listed for it."""
    return {
        "inviter": _person_data(interview.invited_by),
        "arranger": _person_data(interview.arranged_by or interview.invited_by),
        "people": [_person_data(person) for person in interview.people],
    }


def _person_data(person: Person) -> Data:
    return {"name": person.name, "role": person.role.value}


def should_negotiate(offer: Data) -> Any:
    """Asked of Python values."""
    return _NEGOTIATE.evaluate(offer)


def recipients_for(interview: Data) -> Any:
    """Asked of Python values: names only."""
    return _RECIPIENTS.evaluate(interview)


def should_negotiate_prepared(offer: DataHandle) -> bool:
    """Asked of data that the engine has taken over before."""
    return _SESSION.evaluate_bool(_NEGOTIATE, offer)


def recipients_for_prepared(interview: DataHandle) -> Any:
    """Asked of data that the engine has taken over before: names only."""
    return _SESSION.evaluate_data(_RECIPIENTS, interview)


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
Subject: Thank you for the interview: {{ interview.position }}

Dear {{ to.form_of_address or to.name }},

Thank you for your time, and for inviting me to interview on {{ day(interview.ended_at) }}. \
I was glad to learn more about the position of {{ interview.position }} at {{ interview.organization }}. \
I especially appreciated {{ to.appreciated }}.

I am enthusiastic about the work, and I would very much like to join you. \
I can offer you {{ listing(candidate.qualifications) }}.

I look forward to hearing from you\
{% if interview.reply_expected %} by {{ day(interview.reply_expected) }}{% endif %}. \
If there is anything further that you would like to ask me, I will gladly answer. \
Please pass my thanks on to {{ listing(interview.met | map(attribute="name") | list) }}.

Best regards,
{{ candidate.name }}
{{ candidate.email }}
{{ candidate.phone }}"""
)


def note_text(interview: Interview, candidate: Candidate) -> str:
    """By a Jinja2 template."""
    return _TEMPLATE.render(interview=interview, candidate=candidate)


# Time libraries: from a datetime of the standard library, and back to one.


def due_by_whenever(interview: Interview) -> datetime:
    """By exact arithmetic in whenever."""
    return ZonedDateTime(interview.ended_at).add(hours=24).to_stdlib()


def due_by_pendulum(interview: Interview) -> datetime:
    """By exact arithmetic in pendulum, whose datetimes are datetimes."""
    return pendulum.instance(interview.ended_at).add(hours=24)
