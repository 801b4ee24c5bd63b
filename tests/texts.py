"""Text that nobody has looked at yet."""

from typing import Final

from hypothesis import strategies as st

# What UTF-8 can encode, said without a codec: with one, Hypothesis tries every character first.
ANY_TEXT: Final = st.text(st.characters(exclude_categories=["Cs"]))
