"""Open questions: no score below half, and a range that holds what they could still make of it."""

import pytest

from tests.unit.people import AT_REFERENCE, AT_WORST, CATALOGUE, area, keep, leave_out, profile

# The first ten of the twenty factors, with one habit off its tip.
TEN = [factor.id for factor in CATALOGUE.modifiable][:10]
HALF = keep(AT_REFERENCE, *TEN) | {"unbroken_sitting": "over_two_hours"}
MAXIMUM = 2.860605
# Worst of the ten: activity 0.111315, strength 0.199388, three floors 0.146370, sitting 0.175328,
# driving 0.354018, the three of lifting together at most 0.591343.
MAXIMUM_OF_TEN = 1.577762
SITTING = 0.175328


def test_at_half_the_answers_there_is_a_score_over_what_was_answered() -> None:
    result = profile(HALF)
    assert result.answered == 10
    assert result.score == pytest.approx(100 * SITTING / MAXIMUM_OF_TEN, abs=1e-4)  # 11.1125


def test_just_below_half_there_is_no_score_but_a_range() -> None:
    result = profile(keep(HALF, *TEN[:9]))
    assert result.score is None
    assert result.answered == 9
    assert 0 < result.score_low < result.score_high < 100


def test_the_range_puts_every_open_factor_at_its_reference_and_at_its_worst() -> None:
    # Low: 100 x 0.175328 / 2.860605 = 6.1291.
    # High: 0.175328 + (2.860605 - 1.577762) = 1.458171; 100 x 1.458171 / 2.860605 = 50.9742.
    result = profile(HALF)
    assert result.score_low == pytest.approx(6.1291, abs=1e-4)
    assert result.score_high == pytest.approx(50.9742, abs=1e-4)


def test_with_nothing_answered_everything_is_open_and_nothing_is_claimed() -> None:
    result = profile({})
    assert (result.score, result.score_low, result.score_high) == (None, 0, 100)
    assert result.answered == result.tips_followed == 0
    assert result.unanswered == tuple(factor.id for factor in CATALOGUE.modifiable)
    assert result.focus == ()
    assert not any(found.complete or found.in_place for found in result.areas)


def test_asking_again_and_again_with_nothing_answered_changes_nothing() -> None:
    assert len({profile({}).model_dump_json() for _ in range(4)}) == 1


def test_an_open_factor_counts_neither_as_healthy_nor_as_bad() -> None:
    result = profile(leave_out(AT_WORST, "smoking"))
    assert result.score == 100
    assert result.unanswered == ("smoking",)
    assert area(result, "smoking") == area(profile({}), "smoking")


def test_an_area_answered_in_part_has_the_mean_gap_of_what_was_answered() -> None:
    result = profile(HALF | {"water_intake": "sometimes_low"})
    hydration = area(result, "hydration")
    assert (hydration.gap, hydration.complete, hydration.in_place) == (0.5, False, False)


def test_unanswered_factors_are_listed_in_the_order_of_the_questions() -> None:
    assert profile(leave_out(AT_REFERENCE, "sleep", "smoking")).unanswered == ("smoking", "sleep")
