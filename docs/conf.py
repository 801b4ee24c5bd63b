"""How the site is built: `sphinx-build -W --keep-going -b html docs docs/_build/html`.

It needs Graphviz, and no network.
"""

import re
from enum import EnumType
from importlib.metadata import version as version_of
from pkgutil import iter_modules
from typing import Final

import attrs
from sphinx.application import Sphinx
from sphinx.pycode import ModuleAnalyzer
from sphinx.util.inspect import object_description

import interview_etiquette
from interview_etiquette import Guideline

project = "interview_etiquette"
author = "The interview_etiquette maintainers"
copyright = f"2026, {author}"
release = version_of(project)
version = release

extensions = ["myst_nb", "sphinx.ext.autodoc", "sphinx.ext.napoleon", "sphinx.ext.graphviz", "sphinx_copybutton"]
exclude_patterns = ["_build"]

nitpicky = True
nitpick_ignore = [
    ("py:class", "interview_etiquette.advice.T"),
    ("py:class", "interview_etiquette.advice.Advice"),
    ("py:class", "interview_etiquette.english.saying.book.Book"),
    ("py:class", "EmailMessage"),
]
nitpick_ignore_regex = [(r"py:.*", r"(datetime|email|hypothesis|collections|enum|abc)\..*")]  # documented elsewhere

html_theme = "furo"
html_title = f"{project} {release}"
html_copy_source = False
html_show_sphinx = False
html_static_path = ["_static"]
html_css_files = ["site.css"]
graphviz_output_format = "svg"

copybutton_selector = ":not(.output) > div > div.highlight > pre"  # what a cell prints is not to be pasted
copybutton_prompt_text = r">>> ?|\.\.\. ?|\$ "
copybutton_prompt_is_regexp = True

myst_heading_anchors = 3
nb_execution_mode = "force"
nb_execution_raise_on_error = True
nb_execution_show_tb = True
nb_ipywidgets_js: dict[str, dict[str, str]] = {}  # there are none, and their scripts would come from elsewhere

autodoc_typehints = "signature"
autodoc_preserve_defaults = True
autodoc_member_order = "bysource"
python_maximum_signature_line_length = 180  # counted with the modules of the types, which are not shown
python_display_short_literal_types = True
toc_object_entries_show_parents = "hide"
add_module_names = False
napoleon_google_docstring = True
napoleon_numpy_docstring = False
napoleon_use_rtype = False
napoleon_custom_sections = [("Guidance", "notes_style"), ("Attributes", "params_style")]

_QUOTED: Final = re.compile(r"(?<![`:\w])`([^`\n]+)`(?!`)(?=(\w?))")
_ATTRS_DEFAULT: Final = re.compile(r"attr_dict\['(\w+)'\]\.default")
_GUIDELINES: Final = frozenset(guideline.id for guideline in Guideline)


def _linked(quoted: re.Match[str]) -> str:
    """What a docstring quotes: a guideline, a public name, or else code."""
    text, ending = quoted.groups()
    end = r"\ " if ending else ""  # "`Point`s"
    if text in _GUIDELINES:
        return f":ref:`{text} <{text}>`{end}"
    name = text.partition(".")[0]
    if name in interview_etiquette.__all__:
        return f":py:obj:`{text} <interview_etiquette.{name}>`{end}"
    return f"``{text}``{end}"


def show_sentences_of_members() -> None:
    """Autodoc looks for what stands below a member in the module that its class names, and ours name the package."""
    package = ModuleAnalyzer.for_module(project)
    package.analyze()
    for module in iter_modules(interview_etiquette.__path__, f"{project}."):
        package.attr_docs.update(ModuleAnalyzer.for_module(module.name).find_attr_docs())


def protect_first_colons(_app: Sphinx, what: str, _name: str, _obj: object, _options: object, lines: list[str]) -> None:
    """Napoleon takes what comes before a first colon for a type, unless a comment or the name of a field does."""
    if what in {"attribute", "property"}:
        lines[:0] = ["..", ""]
    if "Returns:" in lines:
        at = lines.index("Returns:")
        lines[at : at + 2] = [f":returns: {lines[at + 1].strip()}"]


def link_quoted(_app: Sphinx, _what: str, _name: str, _obj: object, _options: object, lines: list[str]) -> None:
    lines[:] = [_QUOTED.sub(_linked, line) for line in lines]


def tidy_signature(
    _app: Sphinx, _what: str, _name: str, obj: object, _options: object, signature: str, returns: str | None
) -> tuple[str, str | None] | None:
    """Nobody calls an enum to make a member; and constructors that attrs wrote call their defaults by its own names."""
    if isinstance(obj, EnumType):
        return "", None
    if isinstance(obj, type) and attrs.has(obj):
        fields = attrs.fields_dict(obj)
        return _ATTRS_DEFAULT.sub(lambda found: object_description(fields[found[1]].default), signature), returns
    return None


def setup(app: Sphinx) -> None:
    show_sentences_of_members()
    app.connect("autodoc-process-docstring", protect_first_colons, priority=499)  # before Napoleon
    app.connect("autodoc-process-docstring", link_quoted)
    app.connect("autodoc-process-signature", tidy_signature)
