"""How formally a reader is spoken to."""

from typing import Final

from interview_etiquette.facts import Medium
from interview_etiquette.occasion import Occasion

_FORMAL, _NEUTRAL, _FIRST_NAME = "FN1"
_NO_NAMES: Final = frozenset("dr prof professor mr mrs ms mx miss rev captain chief coach judge the".split())


def register_of(occasion: Occasion) -> str:
    """Formal in a letter; in an email neutral, or on first-name terms."""
    if occasion.medium is Medium.LETTER:
        return _FORMAL
    form, name = occasion.to.form_of_address, occasion.to.name
    on_first_name_terms = form is not None and "." not in form and form.casefold() == name.split()[0].casefold()
    is_a_title = form is not None and form.casefold() in _NO_NAMES
    return _FIRST_NAME if on_first_name_terms and not is_a_title else _NEUTRAL
