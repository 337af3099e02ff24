"""Caps: what shares a pathway never adds up to more than was found for all of it."""

import pytest

from tests.unit.people import AT_REFERENCE, area, profile

MAXIMUM = 2.860605


def test_lifting_alone_is_capped() -> None:
    # 0.397971 + 0.304099 + 0.048790 = 0.750860, more than 0.75 x ln 2.2 = 0.591343
    heavy = {"heavy_lifting": "daily", "bending_twisting": "often", "lifting_technique": "rarely"}
    result = profile(AT_REFERENCE | heavy)
    assert area(result, "lifting").impact == pytest.approx(0.591343, abs=1e-6)
    assert area(result, "lifting").share == 1
    assert result.score == pytest.approx(100 * 0.591343 / MAXIMUM, abs=1e-4)


def test_below_its_cap_lifting_is_the_sum_of_its_parts() -> None:
    # 0.397971 + 0.149138 = 0.547109, less than 0.591343
    result = profile(AT_REFERENCE | {"heavy_lifting": "daily", "bending_twisting": "sometimes"})
    assert area(result, "lifting").impact == pytest.approx(0.547109, abs=1e-6)
    assert area(result, "lifting").gap == pytest.approx(0.5)  # (1 + 0.5 + 0) / 3


def test_sleep_and_stress_shrink_in_proportion() -> None:
    # 0.246978 + 0.344067 = 0.591045, more than 0.75 x ln 2 = 0.519860;
    # both shrink by 0.519860 / 0.591045 = 0.879561, to 0.217232 and 0.302628.
    result = profile(AT_REFERENCE | {"sleep": "poor", "stress": "high"})
    assert area(result, "sleep").impact == pytest.approx(0.217232, abs=1e-6)
    assert area(result, "stress").impact == pytest.approx(0.302628, abs=1e-6)
    assert result.score == pytest.approx(100 * 0.519860 / MAXIMUM, abs=1e-4)


def test_each_of_them_alone_keeps_its_full_impact() -> None:
    alone = profile(AT_REFERENCE | {"sleep": "poor"})
    assert area(alone, "sleep").impact == pytest.approx(0.246978, abs=1e-6)
    other = profile(AT_REFERENCE | {"stress": "high"})
    assert area(other, "stress").impact == pytest.approx(0.344067, abs=1e-6)


def test_below_their_cap_both_keep_their_full_impact() -> None:
    # 0.124136 + 0.344067 = 0.468203, less than 0.519860
    result = profile(AT_REFERENCE | {"sleep": "fair", "stress": "high"})
    assert area(result, "sleep").impact == pytest.approx(0.124136, abs=1e-6)
    assert area(result, "stress").impact == pytest.approx(0.344067, abs=1e-6)


def test_a_cap_leaves_the_gap_alone() -> None:
    result = profile(AT_REFERENCE | {"sleep": "poor", "stress": "high"})
    assert area(result, "sleep").gap == area(result, "stress").gap == 1
