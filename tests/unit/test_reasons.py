"""The one answer that explains an area's place."""

import pytest

from logic.models.base import Certainty
from logic.reasons import main_reason
from tests.unit.people import AT_REFERENCE, CATALOGUE, read


def reason(area: str, **answers: str) -> tuple[str, str] | None:
    found = main_reason(CATALOGUE, read(answers), area)
    return None if found is None else (found.factor.id, found.level.id)


@pytest.mark.parametrize("area", CATALOGUE.by_area)
def test_nothing_explains_an_area_in_place_or_without_an_answer(area: str) -> None:
    assert reason(area, **AT_REFERENCE) is None
    assert reason(area) is None


def test_the_answer_with_the_larger_impact_explains_the_area() -> None:
    # driving 0.175328 against chair support 0.048790, though its gap is smaller
    answers = {"driving": "one_to_three_hours", "chair_support": "none"}
    assert reason("seat_support", **answers) == ("driving", "one_to_three_hours")


def test_answers_at_their_reference_explain_nothing() -> None:
    answers = {"driving": "under_one_hour", "chair_support": "partial"}
    assert reason("seat_support", **answers) == ("chair_support", "partial")


def test_of_equal_answers_the_first_asked_explains() -> None:
    answers = {"electrolytes": "sometimes", "water_intake": "sometimes_low"}
    assert reason("hydration", **answers) == ("water_intake", "sometimes_low")


def test_of_two_answers_the_farther_one_explains() -> None:
    answers = {"water_intake": "sometimes_low", "electrolytes": "not_replaced"}
    assert reason("hydration", **answers) == ("electrolytes", "not_replaced")


def test_the_certainty_is_that_of_the_answer() -> None:
    # Former smoking rests on less certain research than smoking now.
    for level, certainty in (("former", Certainty.LOW), ("current", Certainty.MODERATE)):
        found = main_reason(CATALOGUE, read({"smoking": level}), "smoking")
        assert found is not None
        assert found.certainty is certainty
