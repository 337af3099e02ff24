"""The formulas of gap, floor and impact."""

import pytest

from logic.impact import floor, gap, impact, weighted
from logic.models.base import Measure
from logic.models.factors import Estimate

LN_1_05 = 0.048790  # ln 1.05


def estimate(ratio: float) -> Estimate:
    return Estimate(ratio=ratio, measure=Measure.ODDS_RATIO, derivation="made up")


def test_gaps_are_evenly_spaced_from_zero_to_one() -> None:
    assert [gap(position, 3) for position in range(3)] == [0, 0.5, 1]
    assert [gap(position, 2) for position in range(2)] == [0, 1]
    assert [gap(position, 5) for position in range(5)] == [0, 0.25, 0.5, 0.75, 1]


def test_the_floor_grows_with_the_gap() -> None:
    assert floor(0, 1.05) == 0
    assert floor(0.5, 1.05) == pytest.approx(LN_1_05 / 2, abs=1e-6)
    assert floor(1, 1.05) == pytest.approx(LN_1_05, abs=1e-6)


def test_a_ratio_counts_as_its_logarithm_times_its_weight() -> None:
    # ln 2 = 0.693147; three quarters of it 0.519860
    assert weighted(2, 1) == pytest.approx(0.693147, abs=1e-6)
    assert weighted(2, 0.75) == pytest.approx(0.519860, abs=1e-6)
    assert weighted(1, 1) == 0


def test_an_estimate_above_the_floor_counts_itself() -> None:
    # 0.5 x ln 1.49 = 0.199388
    assert impact(estimate(1.49), 0.5, LN_1_05) == pytest.approx(0.199388, abs=1e-6)


def test_an_estimate_below_the_floor_counts_the_floor() -> None:
    # 0.5 x ln 1.04 = 0.019610, less than 0.048790
    assert impact(estimate(1.04), 0.5, LN_1_05) == LN_1_05


def test_without_an_estimate_the_floor_alone_counts() -> None:
    assert impact(None, 1, LN_1_05) == LN_1_05
    assert impact(None, 1, 0) == 0


def test_certainty_none_gives_the_floor_whatever_the_ratio() -> None:
    assert impact(estimate(9), 0, LN_1_05) == LN_1_05
