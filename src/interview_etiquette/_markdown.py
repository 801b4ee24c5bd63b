"""Text for notebooks: whatever a caller gave stays text, in Markdown and in the HTML made from it."""

import re
from collections.abc import Iterable

# Punctuation that Markdown, HTML or a formula could read as a mark, and list marks where a line begins.
_MARKS = r"(?m)[\\`*_{}\[\]()#|~<>&\"!$^=@]|^[-+:]|(?<=\d)\.(?=\s)|:(?=/)|\.(?=\w)"


def escaped(text: str) -> str:
    """Write every mark as a numeric character reference, and keep line breaks."""
    return re.sub(_MARKS, lambda mark: f"&#{ord(mark[0])};", text).replace("\n", "  \n")


def bullets(items: Iterable[str]) -> str:
    """A list with one escaped item a line."""
    return "\n".join(f"- {escaped(item)}" for item in items)
