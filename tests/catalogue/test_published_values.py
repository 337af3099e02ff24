"""Every ratio with its interval, frozen as published or as derived from what was published."""

import pytest

from tests.shipped import CATALOGUE

Interval = tuple[float, float | None, float | None]
# level: ratio, lower and upper end of the 95 % interval
PUBLISHED: dict[str, dict[str, Interval]] = {
    "physical_activity": {"some": (1.08, 1.03, 1.13), "inactive": (1.16, 1.06, 1.27)},
    "strength_training": {"one_day": (1.22, 1.09, 1.37), "none": (1.49, 1.18, 1.89)},
    "warm_up": {"sometimes": (1.02, 0.96, 1.09), "never": (1.04, 0.91, 1.18)},
    "unbroken_sitting": {
        "one_to_two_hours": (1.19, 1.04, 1.36),
        "over_two_hours": (1.42, 1.09, 1.85),
    },
    "driving": {"one_to_three_hours": (1.42, 1.10, 1.83), "over_three_hours": (2.03, 1.22, 3.36)},
    "heavy_lifting": {"weekly": (1.30, 1.18, 1.48), "daily": (1.7, 1.4, 2.2)},
    "bending_twisting": {"sometimes": (1.22, 1.10, 1.38), "often": (1.5, 1.2, 1.9)},
    "heavy_chores": {
        "one_to_three_hours": (1.09, 1.05, 1.13),
        "over_three_hours": (1.19, 1.09, 1.26),
    },
    "body_mass_index": {"25_to_29": (1.15, 1.08, 1.21), "30_and_over": (1.36, 1.18, 1.57)},
    "smoking": {"former": (1.32, 0.99, 1.77), "current": (1.31, 1.11, 1.55)},
    "footwear": {"high_heels": (1.41, 1.16, 1.71)},
    "sleep": {"fair": (1.18, 1.10, 1.26), "poor": (1.39, 1.21, 1.59)},
    "stress": {"moderate": (1.39, 1.13, 1.71), "high": (1.99, 1.49, 2.66)},
    "past_episodes": {"one_or_two": (2.0, None, None), "three_or_more": (3.18, 2.11, 4.78)},
    "past_injury": {"crash": (2.7, 1.9, 3.8)},
    "existing_problem": {"yes": (1.8, 1.4, 2.2)},
}
# action: measure, ratio, lower and upper end of the 95 % interval, source
EFFECTS = {
    "build_up_walking": ("hazard_ratio", 0.72, 0.60, 0.85, "pocovi_2024_walkback"),
    "strength_and_learning": ("risk_ratio", 0.55, 0.41, 0.74, "steffens_2016"),
    "strength_and_stretching": ("risk_ratio", 0.67, 0.53, 0.85, "shiri_2018_exercise"),
    "change_position": ("hazard_ratio", 0.19, 0.06, 0.66, "waongenngarm_2021"),
    "active_breaks": ("hazard_ratio", 0.34, 0.12, 0.98, "waongenngarm_2021"),
}
# What each derived ratio is worked out from; "half" of an effect on the log scale is its root.
WORKED = [
    ("physical_activity", "inactive", 1 / 0.86),
    ("physical_activity", "some", 1.16**0.5),
    ("strength_training", "none", 1 / 0.67),
    ("strength_training", "one_day", 1.49**0.5),
    ("warm_up", "never", 1 / 0.963),
    ("warm_up", "sometimes", 1.04**0.5),
    ("unbroken_sitting", "one_to_two_hours", 1.42**0.5),
    ("driving", "one_to_three_hours", 2.03**0.5),
    ("heavy_lifting", "weekly", 1.7**0.5),
    ("bending_twisting", "sometimes", 1.5**0.5),
    ("heavy_chores", "over_three_hours", 1.06**3),
    ("heavy_chores", "one_to_three_hours", 1.06**1.5),
    ("sleep", "fair", 1.39**0.5),
]


def test_the_numbers_frozen_here_are_those_of_this_version() -> None:
    # Raised with every change of a number, and the change named in CHANGELOG.md.
    assert CATALOGUE.version == "1.0.0"


def test_every_ratio_in_use_is_the_published_one() -> None:
    found: dict[str, dict[str, Interval]] = {}
    for factor in CATALOGUE.factors:
        for level in factor.levels:
            if level.estimate is not None:
                numbers = level.estimate.ratio, level.estimate.ci_low, level.estimate.ci_high
                found.setdefault(factor.id, {})[level.id] = numbers
    assert found == PUBLISHED


def test_every_effect_of_an_action_is_the_published_one() -> None:
    found = {
        action.id: (action.effect.measure.value, action.effect.ratio, low, high, action.source)
        for action in CATALOGUE.by_action.values()
        if action.effect is not None
        for low, high in [(action.effect.ci_low, action.effect.ci_high)]
    }
    assert found == EFFECTS


@pytest.mark.parametrize(("factor", "level", "worked"), WORKED)
def test_a_derived_ratio_is_worked_out_from_the_published_one(
    factor: str, level: str, worked: float
) -> None:
    assert PUBLISHED[factor][level][0] == round(worked, 2)


def test_the_misprinted_end_for_high_heels_is_as_far_as_the_other_on_the_log_scale() -> None:
    # 1.41 / 1.16 = 1.2155; 1.41 x 1.2155 = 1.71
    assert round(1.41**2 / 1.16, 2) == 1.71
    assert PUBLISHED["footwear"]["high_heels"] == (1.41, 1.16, 1.71)


def test_the_scoring_constants_are_those_of_the_methods_page() -> None:
    rules = CATALOGUE.rules
    assert {str(name): weight for name, weight in rules.certainty_weights.items()} == {
        "high": 1.0,
        "moderate": 0.75,
        "low": 0.5,
        "very_low": 0.25,
        "none": 0.0,
    }
    assert (rules.floor_ratio, rules.smallest_answered_share) == (1.05, 0.5)
    assert [(cap.areas, cap.ratio, cap.certainty.value) for cap in rules.caps] == [
        (("lifting",), 2.2, "moderate"),
        (("sleep", "stress"), 2.0, "moderate"),
    ]
