"""The prevention chart: its rows, its data, what it encodes, its table and its words."""

import json
import re
from typing import Any

import pandas as pd
import pytest

from logic.charts.palette import DARK, LIGHT, Palette
from logic.charts.play import play_spec
from logic.charts.prevention import (
    CHOSEN,
    LOWEST_ROW,
    Bar,
    Order,
    bars,
    chart_table,
    chosen_area,
    prevention_data,
    prevention_height,
    prevention_spec,
    row_height,
    takeaway,
    tied_groups,
)
from logic.models.base import Certainty
from logic.result import Result
from logic.wording.prevention import COLUMNS, EQUAL_SIGN, SCALE
from tests.said import said
from tests.unit.drawing import contrast, drawn, holds_no_rows, whole
from tests.unit.people import AT_REFERENCE, CATALOGUE, WORKED_EXAMPLE, leave_out, read

# weight 0.230614, smoking 0.202520, sleep 0.124136 (gap 0.5), hydration 0.048790 (gap 0.5)
BY_IMPACT = ["weight", "smoking", "sleep", "hydration"]
NAMED = ["1. Body weight", "2. Smoking", "3. Sleep", "Fluids and salts"]
SAID = ["moderate evidence", "moderate evidence", "moderate evidence", "guide only"]


def frame(*given: Any) -> pd.DataFrame:
    """Return the chart's rows as the tests read them."""
    found: pd.DataFrame = prevention_data(*given).to_pandas()
    return found


def rows(order: Order, **answers: str) -> tuple[Bar, ...]:
    return bars(Result(CATALOGUE, read(WORKED_EXAMPLE | answers)), order)


def spec(order: Order, palette: Palette = LIGHT) -> dict[str, Any]:
    """Return the chart as Vega-Lite reads it."""
    return whole(prevention_spec(said, palette, order), frame(rows(order), said, order))


def data(order: Order) -> list[dict[str, Any]]:
    (values,) = spec(order)["datasets"].values()
    return list(values)


def svg(order: Order, chosen: str | None = None, palette: Palette = LIGHT) -> str:
    """Return the chart as it is drawn."""
    data = frame(rows(order), said, order, chosen)
    return drawn(prevention_spec(said, palette, order), data)


def layer(chart: dict[str, Any], mark: str) -> dict[str, Any]:
    return next(found for found in chart["layer"] if found["mark"]["type"] == mark)


def test_there_is_a_row_for_each_area_with_something_to_gain() -> None:
    assert [row.area for row in rows(Order.IMPACT)] == BY_IMPACT
    assert bars(Result(CATALOGUE, read(AT_REFERENCE)), Order.IMPACT) == ()


def test_an_open_question_draws_no_bar() -> None:
    responses = read(leave_out(WORKED_EXAMPLE, "smoking", "driving"))
    rows_left = bars(Result(CATALOGUE, responses), Order.IMPACT)
    assert [row.area for row in rows_left] == ["weight", "sleep", "hydration"]


def test_by_gap_the_farthest_comes_first_and_impact_decides_between_equals() -> None:
    by_gap = rows(Order.GAP, sun_vitamin_d="rarely")
    assert [row.area for row in by_gap] == ["weight", "smoking", "sunlight", "sleep", "hydration"]


def test_areas_that_are_equal_keep_the_order_of_the_catalogue() -> None:
    floors = {"sun_vitamin_d": "rarely", "sitting_posture": "rarely", "spinal_care": "never"}
    for order in Order:
        found = [row.area for row in rows(order, **floors)]
        assert [area for area in found if area in ("posture", "sunlight", "spinal_care")] == [
            "posture",
            "sunlight",
            "spinal_care",
        ]


def test_a_row_has_the_numbers_of_its_area_and_the_certainty_of_its_reason() -> None:
    weight, *_, hydration = rows(Order.IMPACT)
    assert (weight.title, weight.certainty) == ("Body weight", Certainty.MODERATE)
    assert weight.impact == pytest.approx(0.230614, abs=1e-6)
    assert weight.gap == 1
    assert weight.share == pytest.approx(0.380513, abs=1e-6)
    assert hydration.certainty is Certainty.NONE


def test_rows_that_are_about_equal_hang_together() -> None:
    # Smoking beats weight in fewer than 80 % of draws; sleep and hydration are clear of both.
    assert [row.tied_with_next for row in rows(Order.IMPACT)] == [True, False, False, False]
    assert tied_groups(rows(Order.IMPACT)) == [["Body weight", "Smoking"]]


def test_by_the_guides_list_rows_with_the_same_gap_hang_together() -> None:
    # Gaps: weight and smoking 1, sleep and hydration 0.5.
    assert tied_groups(rows(Order.GAP)) == [
        ["Body weight", "Smoking"],
        ["Sleep", "Fluids and salts"],
    ]
    assert tied_groups(rows(Order.GAP)[1:3]) == []


@pytest.mark.parametrize(
    ("order", "tied"),
    [(Order.IMPACT, [True, False, False, False]), (Order.GAP, [True, False, True, False])],
)
def test_a_sign_stands_between_bars_that_are_equal_and_nowhere_else(
    order: Order, tied: list[bool]
) -> None:
    assert [row["tied"] for row in data(order)] == tied
    assert svg(order).count(f">{EQUAL_SIGN}<") == sum(tied)
    (sign,) = [found for found in spec(order)["layer"] if found["mark"].get("fontWeight")]
    assert sign["mark"]["dy"] == LOWEST_ROW / 2
    # What the sign says stands in the alternative text; it is not read out on its own.
    assert sign["mark"]["aria"] is False


@pytest.mark.parametrize("order", Order)
@pytest.mark.parametrize("palette", [LIGHT, DARK])
def test_the_form_holds_no_rows_and_draws_those_of_either_order(
    palette: Palette, order: Order
) -> None:
    assert holds_no_rows(prevention_spec(said, palette, order))
    picture = svg(order, palette=palette)
    assert all(row.title in picture for row in rows(order))
    assert picture.count(">moderate evidence<") == 3


@pytest.mark.parametrize("order", Order)
def test_both_ends_of_the_scale_say_in_few_words_what_they_mean(order: Order) -> None:
    ends = SCALE[order]
    picture = svg(order)
    # A drawing of Vega's own width, 200 pixels, is a narrow one.
    assert [f">{said(name)}<" in picture for name in (ends.narrow_low, ends.narrow_high)] == [
        True,
        True,
    ]
    wide = drawn(
        prevention_spec(said, LIGHT, order) | {"width": 600},
        frame(rows(order), said, order),
    )
    assert all(f">{said(name)}<" in wide for name in (ends.low, ends.high))
    assert len(f"{said(ends.low)} {said(ends.high)}".split()) <= 12
    assert len(said(ends.narrow_low) + said(ends.narrow_high)) <= 21


def test_the_first_three_areas_are_numbered() -> None:
    assert [row["area"] for row in data(Order.IMPACT)] == NAMED
    assert [f">{name}<" in svg(Order.IMPACT) for name in NAMED] == [True] * 4


def test_the_bar_of_the_area_that_is_shown_has_an_edge() -> None:
    found = frame(rows(Order.IMPACT), said, Order.IMPACT, "smoking")
    assert list(found["chosen"]) == [False, True, False, False]
    edge = f'stroke="{LIGHT.line}"'
    without = svg(Order.IMPACT).count(edge)
    assert svg(Order.IMPACT, "smoking").count(edge) == without + 1
    assert svg(Order.IMPACT, "shoes").count(edge) == without


def test_a_bar_can_be_chosen_and_names_its_area() -> None:
    (choosing,) = [found for found in spec(Order.IMPACT)["params"] if found["name"] == CHOSEN]
    assert choosing["select"]["fields"] == ["area"]
    for row, name in zip(rows(Order.IMPACT), NAMED, strict=True):
        assert chosen_area(rows(Order.IMPACT), {CHOSEN: [{"area": name}]}) == row.area


@pytest.mark.parametrize(
    "selection",
    [
        None,
        [],
        "smoking",
        {},
        {CHOSEN: []},
        {CHOSEN: {"area": "2. Smoking"}},
        {CHOSEN: [{}]},
        {CHOSEN: [{"area": ["2. Smoking"]}]},
        {CHOSEN: [{"area": "Smoking"}]},
        {CHOSEN: [{"area": "3. Smoking"}]},
        {"other": [{"area": "2. Smoking"}]},
    ],
)
def test_a_choice_that_names_no_bar_chooses_nothing(selection: object) -> None:
    assert chosen_area(rows(Order.IMPACT), selection) is None


@pytest.mark.parametrize("order", Order)
def test_the_bars_are_as_long_as_the_measure_chosen(order: Order) -> None:
    values = data(order)
    assert [row["area"].split(". ")[-1] for row in values] == [row.title for row in rows(order)]
    # Lengths are shares of the longest that is drawn: of the end of an interval, by impact.
    longest = max(
        max(getattr(row, order), order is Order.IMPACT and row.high) for row in rows(order)
    )
    lengths = [getattr(row, order) / longest for row in rows(order)]
    assert [row["value"] for row in values] == pytest.approx(lengths)
    assert max(row["label_at"] for row in values) == 1


@pytest.mark.parametrize(("palette", "order"), [(LIGHT, Order.IMPACT), (DARK, Order.GAP)])
def test_a_bar_shows_area_length_and_certainty(palette: Palette, order: Order) -> None:
    bar = layer(spec(order, palette), "bar")["encoding"]
    assert (bar["y"]["field"], bar["y"]["sort"]) == ("area", None)
    assert bar["x"]["field"] == "value"
    scale = bar["x"]["scale"]
    assert (scale["nice"], scale["domain"][0]) == (False, 0)
    assert bar["color"]["field"] == "certainty"
    assert bar["color"]["scale"]["domain"] == list(Certainty)
    assert bar["color"]["scale"]["range"] == list(palette.certainty.values())
    assert {row["certainty"] for row in data(order)} == {"moderate", "none"}


def test_certainty_is_told_by_a_word_and_not_by_colour_alone() -> None:
    text = layer(spec(Order.IMPACT), "text")["encoding"]["text"]
    # On the narrowest plots it stands in two lines.
    assert text["value"]["expr"].endswith(") : datum.sure")
    assert [row["sure"] for row in data(Order.IMPACT)] == SAID
    for palette in (LIGHT, DARK):
        assert list(palette.certainty) == list(Certainty)
        assert len(set(palette.certainty.values())) == len(Certainty)


@pytest.mark.parametrize("palette", [LIGHT, DARK])
def test_the_surer_research_is_the_more_a_bar_stands_out(palette: Palette) -> None:
    *researched, _ = palette.certainty.values()
    from_ground = [contrast(colour, palette.ground) for colour in researched]
    assert from_ground == sorted(from_ground, reverse=True)
    assert min(from_ground) >= 3


def test_the_table_holds_the_same_areas_and_numbers_in_words() -> None:
    table = chart_table(rows(Order.IMPACT), said)
    assert list(table.columns) == [said(title) for title in COLUMNS.values()]
    assert list(table[said(COLUMNS["area"])]) == [row.title for row in rows(Order.IMPACT)]
    assert list(table[said(COLUMNS["impact"])]) == ["0.23", "0.20", "0.12", "0.05"]
    assert list(table[said(COLUMNS["gap"])]) == ["100%", "100%", "50%", "50%"]
    assert list(table[said(COLUMNS["share"])]) == ["38%", "33%", "20%", "8%"]
    assert list(table[said(COLUMNS["certainty"])])[-1] == "guide's advice only"


def test_the_alternative_text_tells_what_the_chart_shows() -> None:
    assert takeaway(rows(Order.IMPACT), said, Order.IMPACT) == (
        "Bar chart of 4 areas by research impact. Longest bar: Body weight. "
        "Then Smoking, Sleep and Fluids and salts. "
        "About equal: Body weight and Smoking."
    )
    assert "by distance from the guide's tips" in takeaway(rows(Order.GAP), said, Order.GAP)
    one = takeaway(rows(Order.IMPACT)[:1], said, Order.IMPACT)
    assert one == "Bar chart of 1 area by research impact. The only bar is Body weight."
    assert takeaway((), said, Order.IMPACT) == said("prevention-no-bars")


@pytest.mark.parametrize("palette", [LIGHT, DARK])
def test_the_line_of_an_interval_stands_out_from_every_bar(palette: Palette) -> None:
    used = {level.certainty for factor in CATALOGUE.modifiable for level in factor.levels}
    assert len(used) > 3
    assert all(contrast(palette.line, palette.certainty[sure]) >= 3 for sure in used)


@pytest.mark.parametrize("palette", [LIGHT, DARK])
def test_every_text_of_a_chart_stands_out_from_its_ground(palette: Palette) -> None:
    colours = set()
    for spec in (prevention_spec(said, palette), play_spec(said, palette)):
        colours |= set(re.findall(r'"(?:label|title)Color": "(#\w+)"', json.dumps(spec)))
        marks = [layer["mark"] for layer in spec["layer"]]
        colours |= {mark["color"] for mark in marks if mark["type"] == "text"}
    assert colours
    assert all(contrast(colour, palette.ground) >= 4.5 for colour in colours)


@pytest.mark.parametrize(("order", "length"), [(Order.IMPACT, "0.20"), (Order.GAP, "100%")])
def test_a_bar_says_its_area_its_value_and_how_sure_research_is(order: Order, length: str) -> None:
    row = next(bar for bar in rows(order) if bar.area == "smoking")
    told = frame((row,), said, order)["said"]
    assert list(told) == [f"Smoking: {length}, moderate evidence"]
    bar = layer(spec(order), "bar")
    assert bar["encoding"]["description"]["field"] == "said"


@pytest.mark.parametrize(("width", "bar"), [(500, 372), (190, 70.3)])
def test_beside_the_longest_bar_there_is_room_for_its_word(width: int, bar: float) -> None:
    # 128 px of a wide chart: 500 - 128 = 372; 63 % of a narrow one: 190 x 0.37 = 70.3.
    wide = prevention_spec(said, LIGHT, Order.GAP) | {"width": width, "autosize": "pad"}
    one = drawn(wide, frame(rows(Order.GAP)[:1], said, Order.GAP))
    assert f"h{bar:g}v" in one


def test_fewer_rows_are_higher_and_many_fit_into_the_first_screen() -> None:
    (row, *_) = rows(Order.IMPACT)
    # 340 / 12 = 28.3 pixels, 340 / 16 = 21.3, and 24 is the least.
    assert [row_height((row,) * number) for number in (0, 1, 8, 12, 16, 20)] == [
        *(32, 32, 32),
        *(28, 24, 24),
    ]


def test_nothing_pops_up_below_the_pointer() -> None:
    assert all(part["mark"]["tooltip"] is None for part in prevention_spec(said)["layer"])


def test_every_bar_has_as_much_room_in_the_height_that_is_kept_for_the_chart() -> None:
    drawn_rows = rows(Order.IMPACT)
    heights = [prevention_height(drawn_rows[:number]) for number in (1, 2, 3)]
    assert heights[1] - heights[0] == heights[2] - heights[1]
    # What a finger needs at least (WCAG 2.5.8).
    assert heights[1] - heights[0] >= 24
