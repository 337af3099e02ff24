"""The two signs that count statements: rest or night, and inflammatory back pain."""

from itertools import combinations

import pytest

from logic.models.base import Urgency
from logic.warning_signs import WarningCheck, check_warning_signs
from tests.unit.people import CATALOGUE, read

EARLY_AND_LONG = ("began_before_45", "over_three_months")
FEATURES = (
    "began_before_35",
    "wakes_second_half",
    "buttock_pain",
    "better_with_movement",
    "better_with_anti_inflammatory",
    "relative_spondyloarthritis",
    "arthritis",
    "tendon_insertion_pain",
    "psoriasis",
)


def check(*present: str) -> WarningCheck:
    return check_warning_signs(CATALOGUE, read(dict.fromkeys(present, "yes")))


@pytest.mark.parametrize("alone", ["not_eased_by_rest", "worse_at_night"])
def test_one_of_rest_and_night_alone_wants_an_appointment(alone: str) -> None:
    assert check(alone).signs == ("rest_or_night",)
    assert check(alone).urgency is Urgency.SOON


def test_both_together_want_help_today_and_are_reported_once() -> None:
    both = check("not_eased_by_rest", "worse_at_night")
    assert both.signs == ("night_and_rest",)
    assert both.urgency is Urgency.SAME_DAY


def test_neither_of_them_is_no_sign() -> None:
    assert check().signs == ()


@pytest.mark.parametrize("four", list(combinations(FEATURES, 4)))
def test_any_four_features_are_enough(four: tuple[str, ...]) -> None:
    assert check(*EARLY_AND_LONG, *four).signs == ("inflammatory",)


@pytest.mark.parametrize("three", list(combinations(FEATURES, 3)))
def test_three_features_are_not(three: tuple[str, ...]) -> None:
    assert check(*EARLY_AND_LONG, *three).signs == ()


def test_all_nine_features_are_enough_too() -> None:
    assert check(*EARLY_AND_LONG, *FEATURES).signs == ("inflammatory",)


@pytest.mark.parametrize("one", EARLY_AND_LONG)
def test_features_need_an_early_start_and_a_long_time(one: str) -> None:
    assert check(one, *FEATURES).signs == ()
    assert check(*FEATURES).signs == ()
