"""What somebody who knows nothing of the library hears in a message: its words, not its points."""

import re
from datetime import date
from typing import Final

from interview_etiquette import ENGLISH, English, Note

_MONTHS: Final = "January February March April May June July August September October November December".split()
_SENTENCE_END: Final = re.compile(r"(?<!\bDr\.)(?<!\bMr\.)(?<!\bMs\.)(?<=[.!?])\s+")


_VOICES: Final = (ENGLISH, *(English(variant=variant) for variant in range(1, 4)))


def voice(variant: int) -> English:
    """The same points in other words."""
    return _VOICES[variant]


def said(note: Note) -> str:
    """All that the paragraphs say."""
    return " ".join(note.paragraphs)


def sentences(text: str) -> list[str]:
    """A text, sentence by sentence."""
    return _SENTENCE_END.split(text)


def hears(pattern: str, text: str) -> bool:
    return re.search(pattern, text, re.IGNORECASE) is not None


def sentences_with(pattern: str, text: str) -> list[str]:
    return [sentence for sentence in sentences(text) if hears(pattern, sentence)]


def in_words(day: date) -> str:
    """A date as a message gives it."""
    return f"{_MONTHS[day.month - 1]} {day.day}"


def gives(day: date, text: str) -> bool:
    return hears(rf"\b{in_words(day)}\b", text)


def retells(text: str, fact: str) -> bool:
    """Whether the telling words of a fact are in a text, whatever stands between them."""
    telling = [word for word in re.findall(r"\w+", fact.lower()) if len(word) > 3]
    heard = set(re.findall(r"\w+", text.lower()))
    return all(word in heard for word in telling)


THANKS: Final = r"\b(thank|thanks|grateful|gratitude|appreciat\w*|(kind|good|generous) of you)\b"

_DESIRE: Final = (
    r"\b((?<!your )interest\w*|enthusias\w*|excit\w*|eager|keen|(like|love)( very much)? to|lik(e|ing) (this|the)|want(ing)?|hoping|drawn?|draws|"
    r"appeals?|delighted to|glad to|happy to|pleased to|proud to|welcome the chance|so happy|really like|be glad|very glad to take|reason|"
    r"gets me|my best|myself)\b"
)
_THE_JOB: Final = (
    r"\b(job|role|position|team|join\w*|opportunity|part (of|in)|take (it|this|that) on|work (with|together|on)|"
    r"is work|doing|step|move|get the chance)\b"
)
_INTEREST: Final = r"\b(very|more|most|really|still|so|as|remain|strongly|highly) interested\b|\b(my|the) interest\b|\b(draws|excites) me\b"

# What only somebody says who wants the job.
COURTSHIP: Final = (
    r"\b(enthusias\w+|excited|eager|keen|thrilled)\b"
    r"|\b(very|more|most|really|still|so|remain|strongly|highly) interested\b"
    r"|\b(my|strong|great) interest\b"
    r"|\b(like|love|want|hope|happy|glad|delighted|chance) to (join|work (for|with|on)|do this|take (it|this) on|start)\b"
    r"|\b(like|love|want|wanted|hope)( to (be|become|have|get))? (this|the|your) (job|position|role|team)\b"
    r"|\b(draws?|drew) me\b"
    r"|\bjoin(ing)? (you|the team|your)\b"
    r"|\bhear(ing)? (from you|your decision|back)\b"
    r"|\bI (would|could|can|'d) (bring|contribute|offer)\b"
)


def wants_the_job(text: str) -> bool:
    """Whether some sentence both wishes and speaks of the job."""
    return hears(_INTEREST, text) or any(hears(_THE_JOB, sentence) for sentence in sentences_with(_DESIRE, text))


QUALIFIES: Final = r"\b(I|I'd|I'll) (would |could |can |will )?(bring|contribute|offer)\b|\bmy (experience|background|years|skills|degree)\b"

WITHDRAWS: Final = (
    r"\bwithdraw\w*\b|\bno longer\b.{0,40}\bconsider|\bfrom consideration\b|\bout of (the running|consideration)\b"
)
PAY: Final = (
    r"\bsalar\w*|\bpay\b|\bpaid\b|\bwages?\b|\bcompensation\b|\bbenefits\b|\bbonus\w*|\bvacation\b|\$\d|\bpension\b"
)
REPROACH: Final = (
    r"\b(disappoint\w*|frustrat\w*|complain\w*|unprofessional|inconsiderate|ignor(ed|ing)|overdue|demand(?! Planner)|insist|"
    r"ultimatum|unacceptable|unfair\w*|annoy\w*|rude|waste of|bored|boring|dislike\w*)\b"
    r"|\bkept me waiting\b|\b(still|been) waiting\b|\bnever heard\b|\b(had|have) promised\b|\byou (failed|forgot)\b"
    r"|\byou should have\b|\b(did not|didn't) (enjoy|like|care)\b|\bor else\b|\bunless I\b|\bimmediately\b"
)
ASKS: Final = r"\?|\b(would|to) (ask|know|check)\b|\bplease\b|\b(could|would) (you|tell)\b|\bappreciate having\b|\bask(ed)? (for|you)\b"
GAVE_TIME: Final = (
    r"\b(talk\w*|conversation|meet\w*|time|tell\w*|told|questions|interviewing me|interview with you|walking me|fitting me in|"
    r"going deeper|hear\w*)\b"
)
TALKED_TO_ME: Final = (
    r"\b(talk\w*|speak\w*|meet\w*|met|sit\w*) (down )?with (me|you)\b|\bour (conversation|talk|meeting)\b"
    r"|\btime you (spent|gave)\b|\bwe (talked|met|spoke|got to talk)\b|\bmy questions\b|\btelling me\b"
)
ONLY_ARRANGED: Final = r"\b(arrang\w*|schedul\w*|setting .{0,20}up|lining up|coordinat\w*)\b"
AWAITS: Final = r"\b(hear\w*|news|decision|decide\w*|get(ting)? back|next steps?|know|in touch)\b"
BLANKS: Final = r"[\[\]{}<>_]|\bNone\b|\bTBD\b|\bXX+\b|\bNaN\b|\bTrue\b|\bFalse\b|\.\.|  |,,| [,.;:?!]"
AWAITS_THE_LETTER: Final = (
    r"\b(look\w* forward|look out|watch|when|whenever|as soon as|once|eye out|attention|on its way)\b"
)
REASON: Final = r"\bbecause\b|\breasons?\b|\bsince I\b|\bdue to\b|\bin view of\b"
RELAYS: Final = r"\b(thank\w*|pass\w*|share|convey|extend|give|tell|let|send|relay|say|regards)\b"
YES: Final = r"(?<!not to )(?<!please )\baccept(ing|ed)?\b|\bsa(y|ying|id) yes\b"
NO: Final = r"\bdeclin(e|ing|ed)\b|\bnot to (accept|take)\b|\bturn(ing|ed)?\b.{0,20}\bdown\b|\bcannot accept\b"
GLADNESS: Final = (
    r"\bmean(s|t) a (great deal|lot)\b|\b(glad|great|good|happy|delighted) to (receive|get|be offered)\b|\bhonored\b"
)
IN_WRITING: Final = r"\bin writing\b|\bwritten offer\b|\bformal offer\b|\bput (it|this) in writing\b"
HAGGLING: Final = r"\b(negotiat\w*|flexib\w*|counter\w*|discuss\w*|talk|conversation|go over|room)\b"
