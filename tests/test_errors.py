"""One clear error: the field, what was given, what is wanted."""

import pickle

import pytest

from interview_etiquette import FactError, FactTypeError, FactValueError, Person
from interview_etiquette.errors import shown


class Unshowable:
    def __repr__(self) -> str:
        raise RuntimeError


@pytest.mark.parametrize(("kind", "builtin"), [(FactTypeError, TypeError), (FactValueError, ValueError)])
def test_an_error_says_all_three_and_is_what_it_means(kind: type[FactError], builtin: type[Exception]) -> None:
    error = kind("name", "''", "text")
    assert (error.field, error.given, error.wanted) == ("name", "''", "text")
    assert str(error) == "name: got '', want text"
    assert isinstance(error, builtin)
    copy = pickle.loads(pickle.dumps(error))
    assert (type(copy), str(copy), copy.args) == (kind, str(error), ("name", "''", "text"))


@pytest.mark.parametrize(
    ("value", "line"),
    [
        ("Ada", "'Ada'"),
        ("a" * 100, f"'{'a' * 27}...{'a' * 28}'"),
        ("a\nb", r"'a\nb'"),
        ("\ud800", r"'\ud800'"),
        pytest.param(10**5000, "<int>", id="a number too long to show"),
        (None, "None"),
    ],
)
def test_what_was_given_is_shown_in_a_line(value: object, line: str) -> None:
    assert shown(value) == line


def test_whatever_was_given_is_shown_in_a_hundred_characters() -> None:
    assert len(shown(list(range(10**6)))) <= 100
    nested = [["a" * 99] * 6] * 6
    assert len(shown(nested)) == 100
    assert shown(nested).endswith("...")
    assert shown([["a" * 45] * 2]) == f"[['{'a' * 45}', '{'a' * 45}']]"
    assert len(shown([["a" * 45] * 2])) == 100
    assert shown(Unshowable()).startswith("<Unshowable instance")


def test_a_repr_that_cannot_be_encoded_is_shown_all_the_same() -> None:
    class Odd:
        def __repr__(self) -> str:
            return "\ud800 odd"

    assert shown(Odd()) == "? odd"


def test_messages_name_what_is_wanted() -> None:
    wanted = {
        "\u200b": "one line without control, format, surrogate or private-use characters",
        "\u3164": "text that shows at least one character",
        "\u0301a": "text that does not begin with a combining mark",
        "a" + "\u0323" * 32: "at most 30 combining marks in a row",
        "=?utf-8?q?x?=": "text without an encoded word (=?...?=)",
        "a" * 501: "at most 500 characters",
    }
    for text, words in wanted.items():
        with pytest.raises(FactValueError) as caught:
            Person(text)
        assert (caught.value.field, caught.value.wanted) == ("name", words)
    assert Person("a" * 500).name == "a" * 500
    assert Person("a" + "\u0323" * 31).name == "\u1ea1" + "\u0323" * 30
