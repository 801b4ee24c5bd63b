"""What to say aloud when somebody asks about pay before there is an offer."""

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final
from zlib import crc32

from interview_etiquette._text import says_nothing
from interview_etiquette.facts import Candidate, Interview
from interview_etiquette.offers import SalaryReply

from .forms import Form, form_of
from .marks import phrase
from .typed import quoted

_RANGE: Final = "{salary_range}"
_NO_RANGE: Final = re.compile(
    r"(?:it )?depends|to be \w+|(?:very |fully )?(?:negotiable|flexible|open)|open to (?:discussion|offers|negotiation)"
    r"|(?:the |a |something )?(?:competitive|fair|reasonable|decent|good|market)(?: (?:rate|pay|salary|wage|offer|range))?"
    r"|(?:whatever|anything|something)(?:'s)?(?: (?:is|you|seems|sounds|works|they)\b.*|)|as much as (?:possible|i can.*)"
    r"|up to you|a lot|any",
    re.IGNORECASE,
)
_WITHOUT_A_NOUN: Final = frozenset("similar comparable close higher above better equal equivalent".split())
_MINIMUM: Final = re.compile(r"^(?:min(?:imum)?\.?|minimum of) (?=\W?\d)", re.IGNORECASE)

_Answers = Mapping[SalaryReply, tuple[str, ...]]

# Where a range is given, the answers that hold one are used; where none is, the others.
INTERESTED: Final[_Answers] = MappingProxyType(
    {
        SalaryReply.DEFER: (
            "I'd like to hear a little more about the job before I put a number on it. If we're a good match, I'm sure we "
            "can agree on something fair.",
            "I'm still getting a picture of everything the job involves, so I'd rather not name a figure yet. Could we come "
            "back to pay once we both know it's a good fit?",
            "That's a fair question, and I'll be glad to talk about it when the time comes. Right now, I'd like to find out "
            "whether I'm the right person for the job.",
            "Pay matters, of course, but I'd like to be sure of the fit first. I'll be happy to talk numbers once there's "
            "an offer.",
        ),
        SalaryReply.ASK_THEIR_RANGE: (
            "I'd like to be sure we're in the same ballpark. Could you tell me what range you have in mind for the job?",
            "I'd rather not guess at a number when so much depends on the job itself. What range have you budgeted for it?",
            "I'd rather hear from you first, since you know how the job fits in here. What range are you working with?",
        ),
        SalaryReply.GIVE_RANGE: (
            "From what similar jobs pay, I'd expect {salary_range}. I'm flexible, though, and I'd want to look at the whole "
            "package.",
            "What I have in mind is {salary_range}. That's not set in stone, since a lot depends on the rest of the offer.",
            "I'd say {salary_range}, from what I've seen of jobs like this one. I'd be open to talking about it once we get "
            "to an offer.",
            "I want to give you a range I can stand behind, so let me do a little homework first. I'll get back to you "
            "soon.",
            "Let me look into what jobs like this one pay before I name a range. I'll follow up with one soon, and I'm "
            "flexible.",
            "I'd rather not guess at a range. Let me look into it and get back to you.",
        ),
        SalaryReply.DECLINE_HISTORY: (
            "I'd rather not go into what I've been paid, if that's all right with you. I'm happy to talk about what I'd "
            "expect in this job.",
            "I like to keep my past pay private. What matters is what this job calls for, and I'm glad to talk about that.",
            "I don't think my past pay would tell you much about this job. I'm happy to talk about what I'm looking for, "
            "though.",
        ),
    }
)

NOT_INTERESTED: Final[_Answers] = MappingProxyType(
    {
        SalaryReply.DEFER: (
            "I'd rather hold off on pay for now. Let's see first whether it's a good fit on both sides.",
            "It's early for me to put a number on it. I'd want to know more about the job before I did.",
            "I don't think we need to settle pay at this point. I'd like to use our time to talk about the job itself.",
        ),
        SalaryReply.ASK_THEIR_RANGE: (
            "I'd rather not name a number of my own. What range have you set for the job?",
            "Before I say anything about numbers, it'd help to know yours. What range do you have in mind?",
            "I don't have a number to give you. Could you tell me what the job pays?",
        ),
        SalaryReply.GIVE_RANGE: (
            "If I had to put a range on it, I'd say {salary_range}. That's just a rough idea, going by what similar jobs pay.",
            "I'd put it at {salary_range}, from what I've seen of jobs like this one. That's only a rough idea.",
            "What I'd have in mind is {salary_range}. It would depend on the rest of the job, of course.",
            "I'd rather not give you a range off the top of my head. If you need one, let me look into it first.",
            "I haven't settled on a range. I'd have to look into what jobs like this one pay.",
            "I don't have a range to give you today. I'd want to look into it before I named one.",
        ),
        SalaryReply.DECLINE_HISTORY: (
            "I'd rather keep my past pay to myself, if you don't mind. I'm happy to answer other questions about my work.",
            "I don't usually talk about what I've been paid. I'll gladly tell you more about the work I did.",
            "I'd rather not go into my past pay. If it would help, we can talk about what this job pays.",
        ),
    }
)

INFORMATIONAL: Final[_Answers] = MappingProxyType(
    {
        SalaryReply.DEFER: (
            "I'm not here about a particular job, so I don't have a number in mind. I'm really just hoping to learn about "
            "the work.",
            "I haven't gotten as far as pay yet. I'd love to use the time to hear about what you do.",
            "I'm still finding out what the work is like, so it's too soon for me to say. Could I ask you more about your "
            "own job?",
        ),
        SalaryReply.ASK_THEIR_RANGE: (
            "I'm not here about a particular job, so I can't really put a number on it. I'd be curious, though: what do "
            "people in this field tend to make?",
            "I don't know the field well enough to name a number yet. What would you say is a typical range?",
            "You'd know that better than I would. What's a realistic range in this field?",
        ),
        SalaryReply.GIVE_RANGE: (
            "For the kind of work I'm looking for, I'd say {salary_range}. I'd be glad to know whether that sounds "
            "realistic to you.",
            "From what I've read, I'm thinking {salary_range}. Does that sound right to you?",
            "I've had {salary_range} in mind, though I'm not here about a particular job. Do you think that's realistic?",
            "I don't have a range yet, since I'm still learning about the field. What would you say is typical?",
            "I don't have a range in mind yet. What's usual, from what you've seen?",
            "I'm still looking into what this kind of work pays. What range would you say is realistic?",
        ),
        SalaryReply.DECLINE_HISTORY: (
            "I'd rather not get into what I've been paid, if you don't mind. I'd much rather hear about your work.",
            "I like to keep that to myself, if that's all right. I'd love to hear more about the field, though.",
            "I don't usually talk about my past pay. There's a lot more that I'd like to ask you about the work itself.",
        ),
    }
)


def salary_answer(
    variant: int, reply: SalaryReply, interview: Interview, candidate: Candidate, salary_range: str | None
) -> str:
    """Two or three sentences to say aloud."""
    answers = salary_answers(reply, interview, candidate, salary_range)
    key = f"{reply.value}\n{candidate.name}\n{interview.ended_at.isoformat()}"
    return answers[(crc32(key.encode()) + variant) % len(answers)]


def salary_answers(
    reply: SalaryReply, interview: Interview, candidate: Candidate, salary_range: str | None
) -> tuple[str, ...]:
    """The answers that fit, with the range in them where one is given and called for."""
    given = "" if salary_range is None or reply is not SalaryReply.GIVE_RANGE else _range(salary_range)
    if given and form_of(given) in (Form.SENTENCE, Form.STATEMENT):
        return (f"{quoted(given)} I'm flexible, though, and I'd want to look at the whole package.",)
    answers = [text for text in _answers(interview, candidate)[reply] if (_RANGE in text) is bool(given)]
    return tuple([text.replace(_RANGE, given) for text in answers])


def _range(typed: str) -> str:
    """The range as it is said aloud; empty where none is named."""
    said = phrase(typed)
    vague = says_nothing(typed) or (_NO_RANGE.fullmatch(said) and not any(char.isdigit() for char in said))
    return "" if vague else _with_its_noun(_MINIMUM.sub("at least ", said))


def _with_its_noun(said: str) -> str:
    first = said.partition(" ")[0].lower()
    if first == "depends":
        return f"It {said.lower()}"
    return f"something {said}" if first in _WITHOUT_A_NOUN else said


def _answers(interview: Interview, candidate: Candidate) -> _Answers:
    if interview.is_informational:
        return INFORMATIONAL
    return INTERESTED if candidate.interested else NOT_INTERESTED
