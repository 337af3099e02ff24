"""The action that a focus area names first fits the answer that put it there."""

import pytest

from logic.reasons import first_action, main_reason
from tests.unit.people import AT_REFERENCE, CATALOGUE, read


@pytest.mark.parametrize(
    ("factor", "level", "action"),
    [
        ("smoking", "current", "stop_with_help"),
        ("smoking", "former", "stay_smoke_free"),
        ("chair_support", "none", "support_low_back"),
        ("driving", "over_three_hours", "drive_less"),
        ("water_intake", "often_low", "drink_through_day"),
        ("electrolytes", "not_replaced", "replace_salts"),
        ("heavy_lifting", "daily", "lighten_loads"),
        ("bending_twisting", "often", "raise_the_work"),
        ("lifting_technique", "rarely", "support_when_lifting"),
        ("footwear", "flat_unsupportive", "supportive_shoes"),
        ("footwear", "high_heels", "short_time_in_heels"),
    ],
)
def test_the_first_action_fits_the_answer(factor: str, level: str, action: str) -> None:
    area = CATALOGUE.by_factor[factor].area
    reason = main_reason(CATALOGUE, read(AT_REFERENCE | {factor: level}), area)
    assert reason is not None
    assert first_action(CATALOGUE.by_area[area], reason).id == action
