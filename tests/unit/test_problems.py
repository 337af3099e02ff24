"""A problem is told to a programmer by its kinds and their arguments, in no language."""

from datetime import date

import pytest

from logic.problems import Expected, ExpectedKind, Found, FoundKind, Place, problem_at


@pytest.mark.parametrize(
    ("expected", "told"),
    [
        (Expected(kind=ExpectedKind.YES_OR_NO), "yes_or_no"),
        (Expected(kind=ExpectedKind.ONE_OF, choices=("never", "former")), "one_of(never, former)"),
        (
            Expected(kind=ExpectedKind.NUMBER_BETWEEN, low=0, high=250.5),
            "number_between(0, 250.5)",
        ),
        (
            Expected(kind=ExpectedKind.DATE_BETWEEN, low=date(2025, 1, 2), high=date(2026, 1, 2)),
            "date_between(2025-01-02, 2026-01-02)",
        ),
        (Expected(kind=ExpectedKind.KIB_AT_MOST, most=256), "kib_at_most(256)"),
        (Expected(kind=ExpectedKind.FORMAT, text="backwise_record"), "format(backwise_record)"),
    ],
)
def test_what_was_expected_is_told_with_its_arguments(expected: Expected, told: str) -> None:
    assert str(expected) == told


def test_a_problem_is_told_on_one_line() -> None:
    a_list = Expected(kind=ExpectedKind.LIST)
    assert str(problem_at("actions", "x", a_list)) == "actions: found 'x', expected list"
    found = Found(kind=FoundKind.KIB, number=257)
    assert str(problem_at("file", found, a_list)) == "file: found kib(257), expected list"
    assert str(problem_at("file", 1e300, a_list)) == "file: found very_large_number, expected list"


def test_a_problem_in_a_text_says_where_it_stands() -> None:
    place = Place(line=3, column=14)
    found = problem_at(place, "x", Expected(kind=ExpectedKind.LIST))
    assert (found.field, found.place) == ("line 3, column 14", place)
    assert problem_at("actions", "x", Expected(kind=ExpectedKind.LIST)).place is None
