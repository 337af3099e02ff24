"""Height and weight become the right level, on both sides of every threshold and limit."""

import math

import pytest

from logic.body_mass import body_mass_index, body_mass_level
from tests.unit.people import CATALOGUE

FACTOR = CATALOGUE.by_factor["body_mass_index"]


def level(height_cm: float, weight_kg: float) -> str | None:
    found = body_mass_level(FACTOR, height_cm, weight_kg)
    return None if found is None else found.id


def test_the_index_is_weight_over_height_squared() -> None:
    # 81 / 1.8^2 = 81 / 3.24 = 25
    assert body_mass_index(180, 81) == 25
    # 70 / 1.75^2 = 70 / 3.0625 = 22.857143
    assert body_mass_index(175, 70) == pytest.approx(22.857143, abs=1e-6)


@pytest.mark.parametrize(
    ("weight_kg", "expected"),
    [
        # At 200 cm the index is a quarter of the weight.
        (99.99, "under_25"),
        (100, "25_to_29"),
        (119.99, "25_to_29"),
        (120, "30_and_over"),
    ],
)
def test_each_threshold_belongs_to_the_level_above_it(weight_kg: float, expected: str) -> None:
    assert level(200, weight_kg) == expected


@pytest.mark.parametrize("height_cm", range(100, 251))
def test_an_index_of_exactly_25_or_30_is_never_lost_to_rounding(height_cm: int) -> None:
    # 160 cm and 64 kg is 25 exactly; plain division gives 24.999999999999996.
    for index, expected in ((25, "25_to_29"), (30, "30_and_over")):
        weight_kg = index * height_cm**2 / 10_000
        assert level(height_cm, weight_kg) in (expected, None)
        assert (level(height_cm, weight_kg) is None) == (not 25 <= weight_kg <= 350)


@pytest.mark.parametrize(
    ("height_cm", "weight_kg", "accepted"),
    [
        (99.99, 70, False),
        (100, 70, True),
        (250, 70, True),
        (250.01, 70, False),
        (170, 24.99, False),
        (170, 25, True),
        (170, 350, True),
        (170, 350.01, False),
        (math.nan, 70, False),
        (170, math.nan, False),
        (math.inf, 70, False),
        (0, 70, False),
        (-170, 70, False),
    ],
)
def test_a_level_is_given_within_the_limits_alone(
    height_cm: float, weight_kg: float, accepted: bool
) -> None:
    assert (level(height_cm, weight_kg) is not None) == accepted


def test_a_factor_without_limits_has_no_body_mass_level() -> None:
    assert body_mass_level(CATALOGUE.by_factor["smoking"], 170, 70) is None
