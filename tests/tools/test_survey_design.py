"""Shares, areas and intervals of a survey drawn in strata and units."""

import numpy as np
import pytest

from tools.survey_design import (
    Design,
    DesignError,
    area,
    discrimination,
    interval,
    share,
    t_quantile,
)


def design(weights: list[float], strata: list[int], psu: list[int]) -> Design:
    return Design.of(np.array(weights, dtype=float), np.array(strata), np.array(psu))


def truths(*values: int) -> np.ndarray:
    return np.array(values, dtype=bool)


@pytest.mark.parametrize(
    ("freedom", "printed"), [(1, 12.706), (2, 4.303), (5, 2.571), (16, 2.120), (30, 2.042)]
)
def test_the_t_is_that_of_printed_tables(freedom: int, printed: float) -> None:
    assert t_quantile(freedom) == pytest.approx(printed, abs=5e-4)


def test_units_are_numbered_within_strata_and_count_for_the_freedom() -> None:
    found = design([1, 1, 1, 1, 1], [7, 7, 8, 8, 8], [1, 2, 1, 2, 3])
    assert list(found.units_in) == [2, 3]
    assert found.freedom == 5 - 2


def test_a_stratum_with_a_single_unit_is_refused() -> None:
    with pytest.raises(DesignError, match="single unit, so no interval: 8"):
        design([1, 1, 1], [7, 7, 8], [1, 2, 1])


FOUR_UNITS = design([1, 1, 2, 1, 1], [1, 1, 1, 2, 2], [1, 1, 2, 1, 2])
PAIN = truths(1, 0, 0, 1, 0)


def test_a_share_and_its_interval_are_those_worked_out_by_hand() -> None:
    # Weight 2 of 6 has pain. Linearised, w (y - 1/3) / 6, the units' totals are 1/18 and -1/9 in
    # the first stratum, 1/9 and -1/18 in the second; in each, 2/1 x twice the square of 1/12 is
    # 1/36, so the error is the root of 1/18 = 0.235702. With 2 degrees of freedom t = 4.302653;
    # logit(1/3) = -0.693147, reach 4.302653 x 0.235702 / (2/9) = 4.563651.
    found = share(FOUR_UNITS, truths(1, 1, 1, 1, 1), PAIN)
    assert found.value == pytest.approx(1 / 3, abs=1e-6)
    assert found.ci_low == pytest.approx(0.005185, abs=2e-6)
    assert found.ci_high == pytest.approx(0.979578, abs=2e-6)


def test_units_without_anybody_inside_still_count() -> None:
    # Weight 1 of 4. Totals 1/8 and -1/8 in the first stratum, 0 in the second: the error is the
    # root of 2/1 x 2/64 = 0.25; reach 4.302653 x 0.25 / 0.1875 = 5.736871 on -1.098612.
    found = share(FOUR_UNITS, truths(1, 1, 1, 0, 0), PAIN)
    assert found.value == 0.25
    assert found.ci_low == pytest.approx(1 / (1 + np.exp(6.835483)), abs=2e-6)
    assert found.ci_high == pytest.approx(1 / (1 + np.exp(-4.638259)), abs=2e-6)


def test_the_area_is_the_chance_to_be_higher_and_ties_count_half() -> None:
    # One case at 2; others of weight 2 at 1 (beaten) and of weight 1 at 2 (a tie): 2.5 of 3.
    found = area(np.array([1.0, 2.0, 1.0]), np.array([2.0, 1.0, 2.0]), truths(1, 0, 0))
    assert found == pytest.approx(2.5 / 3)


def test_worse_values_in_people_without_pain_give_less_than_half() -> None:
    assert area(np.ones(2), np.array([1.0, 2.0]), truths(1, 0)) == 0


@pytest.mark.parametrize("pain", [(0, 0), (1, 1)])
def test_without_anybody_on_one_side_there_is_no_area(pain: tuple[int, int]) -> None:
    with pytest.raises(DesignError, match="nobody with pain, or nobody without"):
        area(np.ones(2), np.array([1.0, 2.0]), truths(*pain))


def test_an_area_and_its_interval_are_those_worked_out_by_hand() -> None:
    # In each of two strata: unit 1 has a case at 2, unit 2 a case at 1, both somebody without
    # pain at 1. The case at 2 wins, the case at 1 ties: 0.75. Without a unit 1, 1 of 4 cases'
    # weight wins: 0.625; without a unit 2, 3 of 4: 0.875. Each stratum adds (2 - 1) / 2 x twice
    # the square of 0.125, so the error is the root of 1/32 = 0.176777; reach 4.302653 x
    # 0.176777 / 0.1875 = 4.056583 on 1.098612.
    units = design([1] * 8, [1] * 4 + [2] * 4, [1, 1, 2, 2] * 2)
    values = np.array([2.0, 1, 1, 1] * 2)
    found = discrimination(units, truths(*[1] * 8), values, truths(*[1, 0, 1, 0] * 2))
    assert found.value == 0.75
    assert found.ci_low == pytest.approx(1 / (1 + np.exp(2.957971)), abs=2e-6)
    assert found.ci_high == pytest.approx(1 / (1 + np.exp(-5.155195)), abs=2e-6)


def test_who_stands_outside_does_not_count_for_an_area() -> None:
    units = design([1] * 10, [1] * 4 + [2] * 6, [1, 1, 2, 2] * 2 + [1, 2])
    values = np.array([2.0, 1, 1, 1] * 2 + [9, np.nan])
    inside = truths(*[1] * 8, 0, 0)
    found = discrimination(units, inside, values, truths(*[1, 0, 1, 0] * 2, 0, 1))
    assert found.value == 0.75


@pytest.mark.parametrize("value", [0.0, 1.0])
def test_none_and_all_have_no_interval(value: float) -> None:
    with pytest.raises(DesignError, match="has no interval"):
        interval(value, 0.1, 5)
