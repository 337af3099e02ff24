"""Answers about habits: what is open, what is right, what cannot be used."""

from typing import Any

import pandas as pd
import pytest

from logic.problems import Expected, ExpectedKind, Problem
from logic.responses import Responses
from tests.unit.people import AT_REFERENCE, AT_WORST, CATALOGUE, read


@pytest.mark.parametrize("nothing", [None, "unanswered", float("nan")])
def test_an_open_answer_is_in_no_list_at_all(nothing: object) -> None:
    assert read({"smoking": nothing}) == Responses()


def test_a_declined_answer_is_noted_and_has_no_level() -> None:
    assert read({"smoking": "declined"}) == Responses(declined=frozenset({"smoking"}))


def test_every_level_of_every_factor_is_accepted() -> None:
    for factor in CATALOGUE.factors:
        for level in factor.levels:
            assert read({factor.id: level.id}) == Responses(levels={factor.id: level.id})


def test_all_answers_at_once_are_kept_in_order() -> None:
    assert list(read(AT_WORST).levels.items()) == list(AT_WORST.items())


def test_no_answers_are_no_problem() -> None:
    assert read({}) == Responses()


def test_an_unknown_factor_is_listed_and_the_rest_kept() -> None:
    responses = read({"moon_phase": "full"} | AT_REFERENCE)
    assert responses.levels == AT_REFERENCE
    expected = Expected(kind=ExpectedKind.FACTOR_ID)
    assert responses.problems == (Problem(field="moon_phase", found="full", expected=expected),)


def test_an_unknown_level_is_listed_with_the_levels_that_there_are() -> None:
    responses = read({"smoking": "sometimes", "sleep": "poor"})
    assert responses.levels == {"sleep": "poor"}
    levels = ("never", "former", "current", "declined")
    expected = Expected(kind=ExpectedKind.ONE_OF, choices=levels)
    assert responses.problems == (Problem(field="smoking", found="sometimes", expected=expected),)


@pytest.mark.parametrize("almost", ["Current", " current", "current ", "CURRENT", "Yes", ""])
def test_a_level_is_its_id_and_neither_its_label_nor_nearly_its_id(almost: str) -> None:
    responses = read({"smoking": almost})
    assert not responses.levels
    assert [problem.field for problem in responses.problems] == ["smoking"]


def test_a_level_of_another_factor_is_not_accepted() -> None:
    assert read({"smoking": "poor"}).problem("smoking") is not None


def test_every_problem_is_listed_and_found_by_its_field() -> None:
    responses = read({"smoking": 1, "sleep": "poor", "stress": "huge", "tides": None})
    assert [problem.field for problem in responses.problems] == ["smoking", "stress", "tides"]
    assert responses.problem("stress") == responses.problems[1]
    assert responses.problem("sleep") is None


def test_what_is_missing_in_a_table_is_open() -> None:
    found = read({"smoking": pd.NA, "height_cm": pd.NaT})
    assert found.levels == {}
    assert found.problems == ()


@pytest.mark.parametrize(
    ("raw", "unusable"),
    [
        ({"smoking": "poor"}, ["smoking"]),
        ({"height_cm": 5, "weight_kg": 70}, ["body_mass_index"]),
        ({"height_cm": 170, "weight_kg": "x"}, ["body_mass_index"]),
        ({"body_mass_index": "heavy"}, ["body_mass_index"]),
        ({"body_mass_index": "under_25", "height_cm": 5}, []),
        ({"body_mass_index": "declined", "height_cm": 5}, []),
        ({"smoking": "never", "sleep": "declined", "stress": None, "moon": "full"}, []),
    ],
)
def test_a_factor_is_unusable_when_a_problem_left_it_open(
    raw: dict[str, Any], unusable: list[str]
) -> None:
    responses = read(raw)
    assert [f.id for f in CATALOGUE.factors if responses.is_unusable(f)] == unusable
