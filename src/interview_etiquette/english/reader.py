"""The reader of English drafts; its patterns are loaded when the first draft is read, not at start-up."""

from typing import Final

from interview_etiquette._fields import check_instance
from interview_etiquette.facts import Candidate, Interview
from interview_etiquette.reading import DraftReader, DraftReading


def read_english(text: str, interview: Interview, candidate: Candidate) -> DraftReading:
    """Read an English draft."""
    from .hearing.reader import reading_of

    check_instance("text", text, str)
    check_instance("interview", interview, Interview)
    check_instance("candidate", candidate, Candidate)
    return reading_of(text, interview, candidate)


READ_ENGLISH: Final[DraftReader] = read_english
"""The reader of English drafts."""
