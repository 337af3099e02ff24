"""The comparison of now with plans: its rows, what it encodes, its table and its words."""

from dataclasses import replace
from itertools import pairwise
from typing import Any

import pytest

from logic.charts.comparison import (
    ComparisonRow,
    Scenario,
    comparison_data,
    comparison_rows,
    comparison_spec,
    comparison_table,
    comparison_takeaway,
    moved,
)
from logic.charts.palette import DARK, LIGHT, Palette
from logic.charts.prevention import Order
from logic.result import Result
from logic.wording import what_if as wording
from tests.said import said
from tests.unit.drawing import drawn, holds_no_rows, whole
from tests.unit.people import AT_REFERENCE, AT_WORST, CATALOGUE, WORKED_EXAMPLE, read


def scenario(name: str, raw: dict[str, str]) -> Scenario:
    return Scenario(name, Result(CATALOGUE, read(raw)))


NOW = scenario("Now", WORKED_EXAMPLE)
# Weight at its reference, stress up from its reference.
PLAN = scenario("Walks", WORKED_EXAMPLE | {"body_mass_index": "under_25", "stress": "moderate"})
BOTH = (NOW, PLAN)


def rows(order: Order = Order.IMPACT) -> tuple[ComparisonRow, ...]:
    return comparison_rows(BOTH, order)


def spec(palette: Palette = LIGHT) -> dict[str, Any]:
    """Return the chart as Vega-Lite reads it."""
    return whole(comparison_spec(palette), comparison_data(rows(), BOTH, said))


def test_an_area_is_shown_when_any_scenario_has_something_to_gain_there() -> None:
    # By impact now: weight 0.2306, smoking 0.2025, sleep 0.1241, hydration 0.0488; stress is new.
    titles = ["Body weight", "Smoking", "Sleep", "Fluids and salts", "Stress"]
    assert [row.title for row in rows()] == titles


def test_a_row_holds_the_value_of_each_scenario() -> None:
    weight, smoking, *_, stress = rows()
    assert list(weight.values) == pytest.approx([0.230614, 0], abs=1e-6)
    assert list(smoking.values) == pytest.approx([0.202520, 0.202520], abs=1e-6)
    assert stress.values[0] == 0
    assert stress.values[1] > 0


def test_a_row_changed_where_a_scenario_differs_from_now() -> None:
    assert [row.title for row in rows() if row.changed] == ["Body weight", "Stress"]


def test_by_the_guides_list_the_values_are_distances_from_the_tip() -> None:
    assert rows(Order.GAP)[0].values == (1.0, 0.0)


def test_nothing_to_gain_anywhere_gives_no_rows() -> None:
    at_reference = scenario("Now", AT_REFERENCE)
    assert comparison_rows((at_reference,), Order.IMPACT) == ()


@pytest.mark.parametrize("palette", [LIGHT, DARK])
def test_scenarios_stand_side_by_side_on_one_scale(palette: Palette) -> None:
    bar, zero = spec(palette)["layer"]
    assert bar["encoding"]["yOffset"]["field"] == "place"
    assert bar["encoding"]["color"]["sort"] is None
    assert bar["encoding"]["color"]["scale"]["range"] == list(palette.scenarios)
    assert zero["encoding"]["text"] == {"value": "0"}
    # One x axis for all bars, which reaches beyond the longest.
    assert {layer["encoding"]["x"]["field"] for layer in (bar, zero)} == {"length"}
    low, high = bar["encoding"]["x"]["scale"]["domain"]
    assert low == 0
    assert high > comparison_data(rows(), BOTH, said)["length"].max() == 1


@pytest.mark.parametrize("palette", [LIGHT, DARK])
def test_the_form_holds_no_rows_and_draws_those_that_come(palette: Palette) -> None:
    form = comparison_spec(palette)
    assert holds_no_rows(form)
    svg = drawn(form, comparison_data(rows(), BOTH, said))
    assert all(row.title in svg for row in rows())
    assert all(f">{scenario.name}<" in svg for scenario in BOTH)


def test_scenarios_are_told_apart_without_colour() -> None:
    """By place, always the same, and by a fill from dark over middle to none."""
    (values,) = spec()["datasets"].values()
    assert [(row["scenario"], row["place"]) for row in values[:2]] == [("Now", 0), ("Walks", 1)]
    for palette in (LIGHT, DARK):
        grey = [sum(int(fill[i : i + 2], 16) for i in (1, 3, 5)) / 3 for fill in palette.scenarios]
        steps = [abs(one - other) for one, other in pairwise(grey)]
        assert min(steps) > 60


def test_the_table_holds_the_same_numbers_and_the_scores() -> None:
    table = comparison_table(rows(), BOTH, said, Order.IMPACT)
    assert list(table.columns) == [
        said("what-if-area"),
        "Now",
        "Walks",
        said("what-if-certainty-column"),
    ]
    assert list(table["Now"]) == ["0.23", "0.20", "0.12", "0.05", "0.00", "21"]
    assert table[said("what-if-area")].iloc[-1] == said("what-if-score")
    # Weight, smoking and sleep have moderate evidence; hydration is the guide's; stress is
    # new in the plan, with weak evidence.
    moderate, weak = "moderate evidence", "weak evidence"
    sure = [moderate, moderate, moderate, "guide's advice only", weak, ""]
    assert list(table[said("what-if-certainty-column")]) == sure
    assert comparison_table(rows(Order.GAP), BOTH, said, Order.GAP)["Now"].iloc[0] == "100%"


def test_a_bar_that_moves_with_a_shared_limit_is_told_apart() -> None:
    worst = scenario("Now", AT_WORST)
    rested = scenario("Rest", AT_WORST | {"sleep": AT_REFERENCE["sleep"]})
    both = (worst, rested)
    shown = comparison_rows(both, Order.IMPACT)
    stress = next(row for row in shown if row.title == "Stress")
    assert stress.values[1] > stress.values[0]
    told = moved(shown, both, Order.IMPACT)["Rest"]
    assert (told.smaller, told.larger, told.along) == (("Sleep",), (), ("Stress",))
    text = comparison_takeaway(shown, both, Order.IMPACT, said)
    assert text.endswith(wording.along(said, {"Rest": told}))
    assert "larger" not in text
    # By the guide's list nothing is limited.
    gaps = comparison_rows(both, Order.GAP)
    assert moved(gaps, both, Order.GAP)["Rest"].along == ()


@pytest.mark.parametrize("names", [("Area", "How sure research is"), ("", ""), ("\u200b", "Now")])
def test_the_table_has_all_its_columns_whatever_the_plans_are_called(
    names: tuple[str, str],
) -> None:
    shown = wording.plan_names(said, names)
    plans = [replace(PLAN, name=name) for name in shown]
    scenarios = (NOW, *plans)
    found = comparison_rows(scenarios, Order.IMPACT)
    table = comparison_table(found, scenarios, said, Order.IMPACT)
    assert list(table.columns) == [
        said("what-if-area"),
        "Now",
        *shown,
        said("what-if-certainty-column"),
    ]
    assert list(table[said("what-if-area")])[:-1] == [row.title for row in found]


def test_the_alternative_text_says_what_each_plan_makes_smaller_and_larger() -> None:
    text = comparison_takeaway(rows(), BOTH, Order.IMPACT, said)
    assert text.startswith("Bar chart of areas by research impact. Score: Now 21 and")
    assert text.endswith("Walks makes smaller: Body weight. It makes larger: Stress.")
    worse = (replace(PLAN, name="Now"), PLAN)
    same = comparison_rows(worse, Order.GAP)
    text = comparison_takeaway(same, worse, Order.GAP, said)
    assert "by distance from the guide's tips" in text
    assert text.endswith("Walks makes smaller: nothing.")
