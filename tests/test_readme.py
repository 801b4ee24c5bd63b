"""The README's example prints what it says, and what it links to is there and plain Markdown."""

import re
from contextlib import redirect_stdout
from io import StringIO
from pathlib import Path

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")


def block(language: str) -> str:
    found = re.search(rf"^```{language}\n(.*?)^```$", README, re.MULTILINE | re.DOTALL)
    assert found is not None
    return found[1]


def test_the_example_prints_what_it_says() -> None:
    printed = StringIO()
    with redirect_stdout(printed):
        exec(compile(block("python"), "README.md", "exec"), {})  # noqa: S102  # it is ours
    assert printed.getvalue().strip() == block("text").strip()


def test_what_it_links_to_is_there_and_reads_well_where_it_is_read() -> None:
    linked = re.findall(r"\]\(((?!https?:)[^)]+)\)", README)
    assert linked
    for path in linked:
        target = ROOT / path
        assert target.exists(), path
        if target.suffix == ".md":
            text = target.read_text(encoding="utf-8")
            assert not re.search(r"^\(.+\)=$|\{py:|^```\{", text, re.MULTILINE), f"{path} has directives"
