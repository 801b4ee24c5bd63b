"""What of a text is the draft: without the messages quoted in it, and without the lines of a mail header."""

import re
from collections.abc import Sequence
from typing import Final

_ATTRIBUTION: Final = re.compile(r"\s*(?:>\s*)?On .{1,300} wrote:\s*", re.IGNORECASE)
_BEGINS: Final = re.compile(r"\s*On \S.{0,300}", re.IGNORECASE)
_ENDS: Final = re.compile(r".{0,300}\bwrote:\s*", re.IGNORECASE)
_FORWARDED: Final = re.compile(
    r"\s*[-_*>\s]{0,20}(?:original message|forwarded message|begin forwarded message|forwarded by)\b.{0,80}",
    re.IGNORECASE,
)
_FROM: Final = re.compile(r"\s*\**from:\**\s.{1,300}", re.IGNORECASE)
_FIELD: Final = re.compile(
    r"\s*\**(?:from|sent|date|to|cc|bcc|reply-to|importance|attachments?):\**\s.{0,500}", re.IGNORECASE
)
_RULE: Final = re.compile(r"\s*(?:[_=*~\u2014\u2500-]\s*){3,400}")
_TAGGED: Final = re.compile(
    r"\[(?:external|ext|caution|warning|secure|encrypted|bulk|spam)[^\[\]]{0,40}\]", re.IGNORECASE
)
_FEWEST_OWN_LINES: Final = 2


def draft_of(text: str) -> str:
    """The writer's own lines; all of them where everything is quoted."""
    lines = text.split("\n")
    own = _without_headers(_until_forwarded(_unquoted(lines)))
    if not any(line.strip() for line in own):
        own = _without_headers([line.lstrip("> ") for line in lines])
    return _TAGGED.sub(" ", "\n".join("" if _RULE.fullmatch(line) else line for line in own))


def _unquoted(lines: Sequence[str]) -> list[str]:
    """Without the lines that begin with `>`, from where a quotation may begin: behind nothing, or a colon."""
    quoted = [line.lstrip().startswith(">") for line in lines]
    above = [line.strip()[-1:] for line in ("", *lines)]
    start = next((at for at in range(len(lines)) if quoted[at] and above[at] in {"", ":"}), len(lines))
    return [line for at, line in enumerate(lines) if at < start or not quoted[at]]


def _until_forwarded(lines: Sequence[str]) -> Sequence[str]:
    """Up to a message that is quoted below, under a line that says who wrote it."""
    at = next((at for at in range(len(lines)) if _announces(lines, at)), len(lines))
    below = [row for row in lines[at + 1 :] if not _ENDS.fullmatch(row)]
    # Where the quotation stood above the answer, its lines are gone already.
    return lines[:at] if any(row.strip() for row in lines[:at]) else below


def _announces(lines: Sequence[str], at: int) -> bool:
    line = lines[at]
    if _ATTRIBUTION.fullmatch(line) or _FORWARDED.fullmatch(line):
        return True
    if _BEGINS.fullmatch(line) and any(_ENDS.fullmatch(row) for row in lines[at + 1 : at + 3]):
        return True
    if not _FROM.fullmatch(line) or not any(_FIELD.fullmatch(row) for row in lines[at + 1 : at + 5]):
        return False
    return sum(bool(row.strip()) for row in lines[:at]) >= _FEWEST_OWN_LINES


def _without_headers(lines: Sequence[str]) -> list[str]:
    return [line for line in lines if not _FIELD.fullmatch(line)]
