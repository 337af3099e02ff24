"""The chart that reacts: a bar an area, and the outline of before where it moved."""

from itertools import pairwise
from typing import Any

import pytest

from logic.charts.comparison import comparison_rows
from logic.charts.palette import DARK, LIGHT, Palette
from logic.charts.play import play_data, play_height, play_spec
from logic.charts.prevention import Order
from logic.wording import prevention
from tests.said import said
from tests.unit.drawing import contrast, drawn, holds_no_rows, whole
from tests.unit.people import WORKED_EXAMPLE
from tests.unit.test_comparison import BOTH, NOW, scenario

UNCHANGED = (NOW, NOW)
TRIED = BOTH[-1].result
LONGEST = max(rank.high for one in BOTH for rank in one.result.ranking.areas)
"""How long the longest bar could be, now or with what is tried: the scale of lengths."""


def told(scenarios: tuple[Any, Any] = BOTH, order: Order = Order.IMPACT) -> list[dict[str, Any]]:
    """Return the rows of the chart."""
    found: list[dict[str, Any]] = play_data(
        comparison_rows(scenarios, order), scenarios, said, order
    ).to_pylist()
    return found


def spec(palette: Palette) -> dict[str, Any]:
    """Return the chart as Vega-Lite reads it."""
    return whole(
        play_spec(said, palette),
        play_data(comparison_rows(BOTH, Order.IMPACT), BOTH, said).to_pandas(),
    )


def test_a_row_holds_before_and_after_and_whether_it_moved() -> None:
    weight, smoking, *_, stress = told()
    assert (weight["area"], smoking["area"], stress["area"]) == ("Body weight", "Smoking", "Stress")
    # Weight goes to its reference, and stress away from it.
    # Now, weight is the longest of all.
    assert (weight["before"], weight["value"]) == (pytest.approx(0.230614 / LONGEST, abs=1e-5), 0)
    assert smoking["value"] == pytest.approx(0.202520 / LONGEST, abs=1e-5)
    assert (weight["changed"], smoking["changed"], stress["changed"]) == (True, False, True)
    assert stress["before"] == 0 < stress["value"] < stress["high"] == stress["end"]
    assert weight["end"] == weight["before"]


def test_each_bar_has_the_range_and_the_ties_of_what_is_tried_as_the_result_draws_them() -> None:
    ranks = TRIED.ranking.by_area
    weight, smoking, sleep, *_ = told()
    assert (weight["low"], weight["high"], weight["tied"]) == (0, 0, False)
    assert smoking["low"] == pytest.approx(ranks["smoking"].low / LONGEST, abs=1e-5)
    assert smoking["high"] == pytest.approx(ranks["smoking"].high / LONGEST, abs=1e-5)
    assert smoking["tied"] == ("sleep" in ranks["smoking"].tied_with)
    assert sleep["area"] == "Sleep"
    assert smoking["end"] == smoking["high"]


def test_by_the_guide_bars_have_no_range_and_equal_ones_are_tied() -> None:
    found = told(UNCHANGED, Order.GAP)
    assert all(row["low"] == row["value"] == row["high"] for row in found)
    for row, below in pairwise(found):
        assert row["tied"] == (row["value"] == below["value"])
    assert any(row["tied"] for row in found)
    assert not found[-1]["tied"]


def test_every_bar_says_whose_it_is() -> None:
    weight, smoking, *_ = told()
    assert (weight["said"], weight["said_before"]) == (
        "Body weight: 0.00, Changed",
        "Body weight: 0.23, Now",
    )
    assert smoking["said"] == "Smoking: 0.20, Now"
    assert told(order=Order.GAP)[0]["said_before"] == "Body weight: 100%, Now"


def test_the_scale_stays_while_bars_become_shorter() -> None:
    better = (NOW, scenario("Then", WORKED_EXAMPLE | {"body_mass_index": "under_25"}))
    lengths = [[row["before"] for row in told(two)] for two in (better, UNCHANGED)]
    assert lengths[0] == lengths[1]


def test_the_first_three_are_numbered_until_a_bar_moves() -> None:
    firsts = [[row["area"] for row in told(two)[:4]] for two in (UNCHANGED, BOTH)]
    assert firsts[0] == ["1. Body weight", "2. Smoking", "3. Sleep", firsts[1][3]]
    assert firsts[1][:3] == ["Body weight", "Smoking", "Sleep"]


def test_nothing_to_gain_gives_no_rows() -> None:
    assert play_data((), BOTH, said).num_rows == 0


@pytest.mark.parametrize("order", Order)
@pytest.mark.parametrize("palette", [LIGHT, DARK])
def test_only_what_moved_is_drawn_twice_in_rows_of_one_height(
    palette: Palette, order: Order
) -> None:
    bar, outline, edge, line, sure, tie = play_spec(said, palette, order)["layer"]
    assert {one["transform"][0]["filter"] for one in (edge, line)} == {"datum.high > datum.low"}
    assert tie["transform"] == [{"filter": "datum.tied"}]
    assert outline["transform"] == [{"filter": "datum.changed"}]
    assert outline["mark"]["fillOpacity"] == 0
    assert contrast(outline["mark"]["stroke"], palette.ground) >= 3
    assert bar["mark"]["height"] == outline["mark"]["height"]
    ends = prevention.SCALE[order]
    labels = bar["encoding"]["x"]["axis"]["labelExpr"]
    assert all(said(name) in labels for name in (ends.low, ends.high, ends.narrow_high))
    assert {layer["encoding"]["x"]["field"] for layer in (bar, outline, sure)} == {
        "value",
        "before",
        "end",
    }


@pytest.mark.parametrize("palette", [LIGHT, DARK])
def test_the_form_holds_no_rows_and_draws_those_that_come(palette: Palette) -> None:
    assert holds_no_rows(play_spec(said, palette))
    rows = play_data(comparison_rows(BOTH, Order.IMPACT), BOTH, said).to_pandas()
    svg = drawn(play_spec(said, palette), rows)
    assert all(text in svg for text in (*rows["area"], *rows["sure"], *rows["said"]))
    assert svg.count("Body weight: 0.23, Now") == 1


def test_every_bar_has_as_much_room_in_the_height_that_is_kept_for_the_chart() -> None:
    rows = comparison_rows(BOTH, Order.IMPACT)
    axis = play_height(())
    row = play_height(rows[:1]) - axis
    assert play_height(rows) == axis + row * len(rows)
    # Each row is drawn by this step, so the height is the chart's own.
    assert play_spec(said)["height"] == {"step": row}
