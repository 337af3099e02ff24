"""The prevention chart on the result page: its order, its numbers, its alternative text."""

import json
from typing import Any

import pandas as pd
import pyarrow as pa
import pytest

from logic.charts.palette import DARK, LIGHT, Palette
from logic.charts.prevention import Order, bars, tied_groups
from logic.result import Result
from logic.wording import prevention
from tests.app.conftest import Arrive
from tests.app.people import AT_WORST, CATALOGUE, MIXED, profile, responses
from tests.app.visitor import Visitor
from tests.said import said
from ui.page_names import Name

PEOPLE = {"mixed": MIXED, "worst": AT_WORST}


def chart(visitor: Visitor) -> Any:
    """Return the prevention chart, the first on the page, as it is sent to the browser."""
    found, *_ = visitor.at.get("vega_lite_chart")
    return found.proto


def drawn(visitor: Visitor) -> pd.DataFrame:
    """Return the rows that the chart draws."""
    return pd.DataFrame(pa.ipc.open_stream(chart(visitor).data.data).read_pandas())


def expected(levels: dict[str, str], order: Order) -> list[tuple[str, float]]:
    """Return the areas' titles and bar lengths, longest first, ties in the order of impact."""
    rows = [(CATALOGUE.by_area[a.area].title, getattr(a, order)) for a in profile(levels).focus]
    return rows if order is Order.IMPACT else sorted(rows, key=lambda row: -row[1])


def numbered(rows: list[tuple[str, float]]) -> list[str]:
    """Return the names of the bars as the chart writes them: the first three with their place."""
    return [prevention.numbered(place, title) for place, (title, _) in enumerate(rows)]


@pytest.mark.parametrize("person", PEOPLE)
@pytest.mark.parametrize("order", Order)
def test_the_bars_follow_the_order_that_was_chosen(
    arrive: Arrive, person: str, order: Order
) -> None:
    visitor = arrive(Name.RESULTS, PEOPLE[person])
    visitor.fill_in({"order": order})
    visitor.run()
    rows = expected(PEOPLE[person], order)
    frame = drawn(visitor)
    assert list(frame["area"]) == numbered(rows)
    lengths = [length for _, length in rows]
    # What is drawn is on one scale, whatever its unit.
    drawn_sum, shares = sum(frame["value"]), [length / sum(lengths) for length in lengths]
    assert [value / drawn_sum for value in frame["value"]] == pytest.approx(shares)


def test_it_opens_in_the_order_of_research_impact(arrive: Arrive) -> None:
    visitor = arrive(Name.RESULTS, MIXED)
    assert visitor.widgets["order"].value == Order.IMPACT
    assert list(drawn(visitor)["area"]) == numbered(expected(MIXED, Order.IMPACT))


def test_the_two_orders_differ_for_somebody(arrive: Arrive) -> None:
    assert [t for t, _ in expected(MIXED, Order.IMPACT)] != [
        t for t, _ in expected(MIXED, Order.GAP)
    ]


@pytest.mark.parametrize("order", Order)
def test_the_page_names_the_bars_that_are_equal_in_the_order_chosen(
    arrive: Arrive, order: Order
) -> None:
    visitor = arrive(Name.RESULTS, MIXED)
    visitor.fill_in({"order": order})
    visitor.run()
    rows = bars(Result(CATALOGUE, responses(MIXED)), order)
    for other in Order:
        sentence = prevention.ties(said, other, tied_groups(rows))
        assert sentence
        assert (sentence in visitor.text) is (other is order)


def test_switching_there_and_back_gives_the_same_chart(arrive: Arrive) -> None:
    visitor = arrive(Name.RESULTS, MIXED)
    before = drawn(visitor)
    for order in (Order.GAP, Order.IMPACT):
        visitor.fill_in({"order": order})
        visitor.run()
    pd.testing.assert_frame_equal(drawn(visitor), before)


def test_the_order_chosen_is_kept_while_other_pages_are_visited(arrive: Arrive) -> None:
    visitor = arrive(Name.RESULTS, MIXED)
    visitor.fill_in({"order": Order.GAP})
    visitor.visit(Name.EVIDENCE)
    visitor.visit(Name.RESULTS)
    assert visitor.widgets["order"].value == Order.GAP


@pytest.mark.parametrize("order", Order)
def test_its_alternative_text_names_every_area_in_order(arrive: Arrive, order: Order) -> None:
    visitor = arrive(Name.RESULTS, MIXED, order=order.value)
    longest, *others = [title for title, _ in expected(MIXED, order)]
    text = chart(visitor).alt
    assert text.startswith(f"Bar chart of {1 + len(others)} areas by")
    assert f"Longest bar: {longest}." in text
    places = [text.index(title) for title in others]
    assert places == sorted(places)


def test_the_table_holds_the_same_numbers_as_the_bars(arrive: Arrive) -> None:
    visitor = arrive(Name.RESULTS, MIXED)
    table = visitor.numbers()
    areas = profile(MIXED).focus
    columns = {name: said(title) for name, title in prevention.COLUMNS.items()}
    assert list(table[columns["impact"]]) == [f"{area.impact:.2f}" for area in areas]
    assert list(table[columns["gap"]]) == [f"{area.gap:.0%}" for area in areas]
    assert list(table[columns["share"]]) == [f"{area.share:.0%}" for area in areas]
    assert not any(table[column].eq("").any() for column in table)


@pytest.mark.parametrize(("theme", "palette"), [("light", LIGHT), ("dark", DARK)])
def test_its_colours_follow_the_theme(arrive: Arrive, theme: str, palette: Palette) -> None:
    visitor = arrive(Name.RESULTS, MIXED)
    visitor.at.context = {"theme": theme}
    visitor.run()
    spec = json.dumps(json.loads(chart(visitor).spec))
    assert palette.text in spec
    assert all(colour in spec for colour in palette.certainty.values())
