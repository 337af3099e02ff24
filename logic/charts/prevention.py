"""The prevention chart, with its alternative text and the table of the same numbers."""

from collections.abc import Mapping
from enum import StrEnum
from functools import cache
from itertools import zip_longest
from math import isclose
from typing import Any

import altair as alt
import pandas as pd
import pyarrow as pa

from logic.charts.palette import LIGHT, Palette
from logic.charts.parts import (
    Spec,
    area_axis,
    bare,
    certainty_colour,
    length_axis,
    length_scale,
    range_lines,
    shares,
    sure_beside,
    tie_signs,
)
from logic.models.base import Certainty, Frozen
from logic.models.results import AreaResult
from logic.result import Result
from logic.texts import Texts
from logic.uncertainty import Ranking
from logic.wording import common
from logic.wording import prevention as wording

LOWEST_ROW, HIGHEST_ROW, ALL_ROWS = 24, 32, 340
"""In pixels: what a finger needs at least (WCAG 2.5.8), and what fits into the first screen."""
BAR_SHARE = 0.66
AXIS_HEIGHT = 34
CHOSEN = "chosen_area"
"""The chart's name for the choice of a bar."""


class Order(StrEnum):
    """The measure that orders the areas and gives the bars their length."""

    IMPACT = "impact"
    GAP = "gap"


class Bar(Frozen):
    """One row of the prevention chart; `low` and `high` are the 80 % interval of `impact`.

    `at_limit` says that nearly every draw is held at the limit of the area's pathway.
    `tied_with_next` says that the row below is about equal or, by the guide's list, level.
    """

    area: str
    title: str
    gap: float
    impact: float
    share: float
    low: float
    high: float
    top_three: float
    at_limit: bool
    certainty: Certainty
    tied_with_next: bool = False


def bars(result: Result, order: Order) -> tuple[Bar, ...]:
    """Return the areas with something to gain, longest bar first; ties keep catalogue order."""
    rows = [_bar(result, area) for area in result.profile.focus]
    if order is Order.GAP:
        rows.sort(key=lambda bar: (-bar.gap, -bar.impact))
    return tuple(
        row.model_copy(update={"tied_with_next": _tied(row, below, result.ranking, order)})
        for row, below in zip_longest(rows, rows[1:])
    )


def _tied(row: Bar, below: Bar | None, ranking: Ranking, order: Order) -> bool:
    if below is None:
        return False
    if order is Order.GAP:
        return isclose(row.gap, below.gap)
    return below.area in ranking.by_area[row.area].tied_with


def tied_groups(rows: tuple[Bar, ...]) -> list[list[str]]:
    """Return the titles of rows that hang together, each about equal with the next."""
    groups: list[list[str]] = []
    tied = False
    for row in rows:
        if not tied:
            groups.append([])
        groups[-1].append(row.title)
        tied = row.tied_with_next
    return [group for group in groups if len(group) > 1]


def _bar(result: Result, found: AreaResult) -> Bar:
    place = result.ranking.by_area[found.area]
    return Bar(
        area=found.area,
        title=result.catalogue.by_area[found.area].title,
        gap=found.gap,
        impact=found.impact,
        share=found.share,
        low=place.low,
        high=place.high,
        top_three=place.top_three,
        at_limit=isclose(place.low, result.catalogue.pathway_of[found.area].limit),
        certainty=result.reasons[found.area].certainty,
    )


@cache
def prevention_spec(
    texts: Texts, palette: Palette = LIGHT, order: Order = Order.IMPACT, row_px: int = LOWEST_ROW
) -> Spec:
    """Return the prevention chart as Vega-Lite reads it, without its rows: quick to draw.

    One bar an area, with a word on how sure research is; width follows the page. Ordered by
    impact, a line shows the 80 % interval of areas that have one. A sign between two bars says
    that they are about equal or, by the guide's list, level. A bar can be chosen: `CHOSEN`.
    """
    return bare(_template(texts, palette, order, row_px))


def _template(
    texts: Texts, palette: Palette, order: Order, row_px: int
) -> alt.LayerChart | alt.FacetChart:
    """Return the chart without its rows, the same for everybody of a language."""
    base = alt.Chart().encode(y=area_axis(palette))
    layers = [
        _bar_layer(base, palette, texts, wording.SCALE[order]),
        *range_lines(base, palette),
        sure_beside(base, palette, texts, "label_at"),
        tie_signs(base, palette, row_px),
        _rows_to_choose(base),
    ]
    return alt.layer(*layers).properties(height=alt.Step(row_px))


def _bar_layer(base: alt.Chart, palette: Palette, texts: Texts, ends: wording.Ends) -> alt.Chart:
    """Return the bars on the scale that says what their length means."""
    axis = length_axis(palette, texts, ends)
    stroke = alt.when("datum.chosen").then(alt.value(palette.line)).otherwise(alt.value(None))
    height = alt.RelativeBandSize(BAR_SHARE)
    bar: alt.Chart = base.mark_bar(height=height, cornerRadiusEnd=3).encode(
        x=alt.X("value:Q", axis=axis, scale=length_scale(texts)),
        color=certainty_colour(palette),
        description="said:N",
        stroke=stroke,
        strokeWidth=alt.value(2),
    )
    return bar


def _rows_to_choose(base: alt.Chart) -> alt.Chart:
    """Return an unseen field over each row, since a short bar is too small for a finger."""
    row = base.mark_rect(opacity=0, cursor="pointer", aria=False)
    whole: alt.Chart = row.encode(x=alt.value(0), x2=alt.value("width"))
    return whole.add_params(
        alt.selection_point(name=CHOSEN, fields=["area"], toggle=False, clear=False)
    )


def row_height(rows: tuple[Bar, ...]) -> int:
    """Return how many pixels high a row is: fewer rows have more room."""
    return max(LOWEST_ROW, min(HIGHEST_ROW, ALL_ROWS // max(len(rows), 1)))


def prevention_height(rows: tuple[Bar, ...]) -> int:
    """Return how many pixels high the chart is, so that its place is there before it is drawn."""
    return row_height(rows) * len(rows) + AXIS_HEIGHT


def prevention_data(
    rows: tuple[Bar, ...], texts: Texts, order: Order, chosen: str | None = None
) -> pa.Table:
    """Return the rows as the chart's fields, the longest bar first; `chosen` is an area's id.

    Lengths are shares of the longest that is drawn, 0 to 1. A table of Arrow's: it is made and
    sent in a tenth of the time of a frame of pandas.
    """
    drawn = [
        _drawn(place, row, texts, order) | {"chosen": row.area == chosen, "from": 0.0}
        for place, row in enumerate(rows)
    ]
    return pa.Table.from_pylist(shares(drawn, "value", "low", "high", "label_at"))


def _drawn(place: int, row: Bar, texts: Texts, order: Order) -> dict[str, Any]:
    by_impact = order is Order.IMPACT
    value = row.impact if by_impact else row.gap
    low, high = (row.low, row.high) if by_impact else (value, value)
    length, sure = wording.length(texts, order, value), texts(common.CERTAINTY_SHORT[row.certainty])
    return {
        "area": wording.numbered(place, row.title),
        "value": value,
        "low": low,
        "high": high,
        "label_at": max(value, high),
        "certainty": row.certainty.value,
        "sure": sure,
        "said": texts("prevention-bar", area=row.title, value=length, more=sure),
        "tied": row.tied_with_next,
    }


def chosen_area(rows: tuple[Bar, ...], selection: object) -> str | None:
    """Return the id of the area that a selection of the chart names, None where it names none."""
    points = selection.get(CHOSEN) if isinstance(selection, Mapping) else None
    named = points[0].get("area") if isinstance(points, list) and points else None
    by_name = {wording.numbered(place, row.title): row.area for place, row in enumerate(rows)}
    return by_name.get(named) if isinstance(named, str) else None


def chart_table(rows: tuple[Bar, ...], texts: Texts) -> pd.DataFrame:
    """Return the chart's numbers as a table in the words of the page."""
    cells = {
        "area": [row.title for row in rows],
        "impact": [texts.number(row.impact, 2) for row in rows],
        "interval": [wording.interval(texts, row.low, row.high, row.at_limit) for row in rows],
        "top_three": [wording.chance(texts, row.top_three) for row in rows],
        "gap": [texts.percent(row.gap) for row in rows],
        "share": [texts.percent(row.share) for row in rows],
        "certainty": [texts(common.CERTAINTY[row.certainty]) for row in rows],
    }
    return pd.DataFrame({texts(wording.COLUMNS[name]): cells[name] for name in cells})


def takeaway(rows: tuple[Bar, ...], texts: Texts, order: Order) -> str:
    """Return the prevention chart's alternative text, ties included."""
    return wording.takeaway(texts, [row.title for row in rows], order, tied_groups(rows))
