"""Input that nobody should send, and that must neither raise nor vanish."""

import pytest

from logic.problems import LONGEST_SHOWN, Expected, ExpectedKind, Found, FoundKind, Problem
from tests.unit.people import read

RIGHT_TO_LEFT = "تدخين שלום"
EMOJI = "\U0001f6ac\U0001f44d"
VERY_LARGE = Found(kind=FoundKind.VERY_LARGE_NUMBER)


@pytest.mark.parametrize(
    ("raw", "shown"),
    [
        (None, "NoneType"),
        ("smoking", "smoking"),
        (5, "5"),
        (["smoking"], "list"),
        ({"smoking"}, "set"),
        (b"", "bytes"),
        (object(), "object"),
    ],
)
def test_what_is_not_a_table_is_one_problem(raw: object, shown: str) -> None:
    responses = read(raw)  # type: ignore[arg-type]
    assert [(p.field, p.found, p.expected) for p in responses.problems] == [
        ("answers", shown, Expected(kind=ExpectedKind.ANSWERS))
    ]
    assert not responses.levels


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (RIGHT_TO_LEFT, RIGHT_TO_LEFT),
        (EMOJI, EMOJI),
        ("cur\x00rent\x1b[31m\n\t", "current[31m"),
        ("\u202ecurrent\u200b", "current"),
        ("\ud800", ""),
        (12, "12"),
        (3.0, "3"),
        (0.1, "0.1"),
        (1e300, VERY_LARGE),
        (10**12, VERY_LARGE),
        (10**12 - 10**6, "9.99999e+11"),
        (-(10**400), VERY_LARGE),
        (float("inf"), VERY_LARGE),
        ([], "list"),
        ({"a": 1}, "dict"),
        (b"current", "bytes"),
        (len, "builtin_function_or_method"),
    ],
)
def test_what_was_found_is_shown_short_and_printable(value: object, shown: str | Found) -> None:
    levels = ("never", "former", "current", "declined")
    expected = Expected(kind=ExpectedKind.ONE_OF, choices=levels)
    problem = Problem(field="smoking", found=shown, expected=expected)
    assert read({"smoking": value}).problems == (problem,)


@pytest.mark.parametrize("length", [LONGEST_SHOWN + 1, 10_000, 1_000_000])
def test_long_text_is_cut(length: int) -> None:
    problem = read({"smoking": "x" * length}).problems[0]
    assert problem.found == "x" * LONGEST_SHOWN + "…"


def test_text_of_just_the_longest_length_is_shown_whole() -> None:
    assert read({"smoking": "x" * LONGEST_SHOWN}).problems[0].found == "x" * LONGEST_SHOWN


@pytest.mark.parametrize("field", [None, 5, 2.5, True, ("a", 1), "", "x" * 10_000, "\x00", EMOJI])
def test_a_field_of_any_kind_is_listed_and_the_rest_kept(field: object) -> None:
    responses = read({field: "x", "smoking": "never"})
    assert responses.levels == {"smoking": "never"}
    assert [problem.expected.kind for problem in responses.problems] == [ExpectedKind.FACTOR_ID]
    assert len(responses.problems[0].field) <= LONGEST_SHOWN + 1


@pytest.mark.parametrize("field", [1e300, -(10**400)])
def test_a_field_that_is_a_very_large_number_is_named_as_one(field: float) -> None:
    assert [problem.field for problem in read({field: "x"}).problems] == ["very_large_number"]


def test_a_long_field_is_cut() -> None:
    assert read({"x" * 10_000: "y"}).problems[0].field == "x" * LONGEST_SHOWN + "…"
