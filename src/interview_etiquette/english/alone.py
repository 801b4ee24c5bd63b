"""The writer's own words where somebody typed a whole message: without the greeting and the closing around them."""

import re
from typing import Final

_NAMES: Final = r"(?: [A-Z][\w.'\u2019-]*)"
_GREETING: Final = re.compile(rf"^(?i:hi|hello|hey|dear){_NAMES}{{1,3}}[,!:] +")
_CLOSING: Final = re.compile(
    rf"(?<=[.!?]) +(?i:(?:best|kind|warm) regards|best wishes|best|regards|sincerely|cheers|yours truly)"
    rf",?{_NAMES}{{0,3}}[.,!]?$"
)


def alone(text: str) -> str:
    """What "Hi Ada, I loved the tour. Best, Noor" says between the two, where it says something there."""
    return _CLOSING.sub("", _GREETING.sub("", text)) or text
