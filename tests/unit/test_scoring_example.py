"""The worked example of the methods page, to six digits."""

import pytest

from tests.shipped import AT_REFERENCE, AT_WORST, CATALOGUE, WORKED_EXAMPLE, profile
from tests.unit.people import area

RESULT = profile(WORKED_EXAMPLE)


@pytest.mark.parametrize(
    ("area_id", "impact", "gap"),
    [
        ("weight", 0.230614, 1),  # 0.75 x ln 1.36
        ("smoking", 0.202520, 1),  # 0.75 x ln 1.31
        ("sleep", 0.124136, 0.5),  # 0.75 x ln 1.18, the second of three levels
        ("hydration", 0.048790, 0.5),  # water: ln 1.05 x 1; electrolytes: 0; mean gap 1/2
    ],
)
def test_each_area_has_the_impact_and_gap_worked_out(
    area_id: str, impact: float, gap: float
) -> None:
    found = area(RESULT, area_id)
    assert found.impact == pytest.approx(impact, abs=5e-7)
    assert found.gap == gap


def test_the_areas_come_in_the_order_of_their_impact() -> None:
    assert [result.area for result in RESULT.focus] == ["weight", "smoking", "sleep", "hydration"]


def test_the_score_is_21_186420() -> None:
    # 0.230614 + 0.202520 + 0.124136 + 0.048790 = 0.606060; 100 x 0.606060 / 2.860605 = 21.18642
    assert RESULT.score == pytest.approx(21.186420, abs=5e-7)


def test_with_everything_answered_the_range_is_the_score() -> None:
    assert RESULT.score_low == RESULT.score == RESULT.score_high
    assert RESULT.unanswered == ()
    assert RESULT.most_informative is None
    assert RESULT.answered == 20


def test_the_maximum_over_all_areas_is_2_860605() -> None:
    # activity 0.111315 + core_strength 0.199388 + warm_up 0.048790 + posture 0.048790
    # + seat_support 0.402808 + lifting 0.591343 (cap) + footwear 0.085897 + weight 0.230614
    # + smoking 0.202520 + sunlight 0.048790 + breaks 0.175328 + hydration 0.097580
    # + pacing 0.048790 + spinal_care 0.048790 + sleep and stress 0.519860 (cap) = 2.860605
    total = sum(result.impact for result in profile(AT_WORST).areas)
    assert total == pytest.approx(2.860605, abs=1e-6)


def test_nothing_to_change_gives_exactly_0_and_the_worst_exactly_100() -> None:
    assert profile(AT_REFERENCE).score == 0
    assert profile(AT_WORST).score == 100


def test_areas_with_nothing_to_change_follow_in_catalogue_order() -> None:
    in_place = [result.area for result in RESULT.areas if result.in_place]
    focus = {"weight", "smoking", "sleep", "hydration"}
    assert in_place == [area_id for area_id in CATALOGUE.by_area if area_id not in focus]


def test_shares_are_parts_of_the_whole_impact() -> None:
    # 0.230614 / 0.606060 = 0.380513
    assert area(RESULT, "weight").share == pytest.approx(0.380513, abs=1e-6)
    assert sum(result.share for result in RESULT.areas) == pytest.approx(1)
    assert {result.share for result in profile(AT_REFERENCE).areas} == {0}
