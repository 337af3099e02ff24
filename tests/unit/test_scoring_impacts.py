"""The impact of every level that is scored, worked out from ratio, weight and floor."""

import pytest

from tests.shipped import CATALOGUE

# Weights: moderate 0.75, low 0.5, very low 0.25. Floor: ln 1.05 = 0.048790 at the worst level
# and half of it, 0.024395, at the middle one; only where the guide names the factor.
FLOORS = (0.024395, 0.048790)
EVENLY = {1: [1], 2: [0.5, 1]}
IMPACTS = {
    "physical_activity": (0.057721, 0.111315),  # 0.75 ln 1.08, 0.75 ln 1.16
    "strength_training": (0.099425, 0.199388),  # 0.5 ln 1.22, 0.5 ln 1.49
    "warm_up": FLOORS,  # 0.5 ln 1.02 = 0.009901 and 0.5 ln 1.04 = 0.019610 lie below
    "unbroken_sitting": (0.086977, 0.175328),  # 0.5 ln 1.19, 0.5 ln 1.42
    "sitting_posture": FLOORS,
    "chair_support": FLOORS,
    "driving": (0.175328, 0.354018),  # 0.5 ln 1.42, 0.5 ln 2.03
    "heavy_lifting": (0.196773, 0.397971),  # 0.75 ln 1.30, 0.75 ln 1.7
    "bending_twisting": (0.149138, 0.304099),  # 0.75 ln 1.22, 0.75 ln 1.5
    "lifting_technique": FLOORS,
    "heavy_chores": FLOORS,  # 0.25 ln 1.09 = 0.021544 and 0.25 ln 1.19 = 0.043488 lie below
    "footwear": (0.024395, 0.085897),  # floor, 0.25 ln 1.41
    "body_mass_index": (0.104821, 0.230614),  # 0.75 ln 1.15, 0.75 ln 1.36
    "smoking": (0.138816, 0.202520),  # 0.5 ln 1.32, 0.75 ln 1.31
    "sleep": (0.124136, 0.246978),  # 0.75 ln 1.18, 0.75 ln 1.39
    "stress": (0.164652, 0.344067),  # 0.5 ln 1.39, 0.5 ln 1.99
    "spinal_care": FLOORS,
    "water_intake": FLOORS,
    "electrolytes": FLOORS,
    "sun_vitamin_d": FLOORS,
}


def test_every_scored_factor_stands_in_the_table() -> None:
    assert list(IMPACTS) == [factor.id for factor in CATALOGUE.modifiable]


@pytest.mark.parametrize("factor_id", IMPACTS)
def test_a_factor_has_the_impacts_worked_out(factor_id: str) -> None:
    reference, *others = CATALOGUE.by_factor[factor_id].levels
    assert (reference.gap, reference.impact) == (0, 0)
    assert [level.impact for level in others] == pytest.approx(IMPACTS[factor_id], abs=1e-6)
    assert [level.gap for level in others] == EVENLY[len(others)]
