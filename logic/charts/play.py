"""The bars of now that move with the answers tried; what changed keeps its outline of before."""

from functools import cache
from itertools import zip_longest
from math import isclose
from typing import Any

import altair as alt
import pyarrow as pa

from logic.charts.comparison import ComparisonRow, Scenario
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
from logic.charts.prevention import AXIS_HEIGHT, BAR_SHARE, Order
from logic.result import Result
from logic.texts import Texts
from logic.wording import prevention as wording
from logic.wording.common import CERTAINTY_SHORT

ROW_HEIGHT, BAR_HEIGHT = 23, alt.RelativeBandSize(BAR_SHARE)


@cache
def play_spec(texts: Texts, palette: Palette = LIGHT, order: Order = Order.IMPACT) -> Spec:
    """Return the chart as Vega-Lite reads it, without its rows: quick to draw.

    One bar an area, as long as the answers tried make it, with its range, its ties and a word on
    how sure research is, as in the prevention chart. A bar that moved stands in the outline that it
    had before. All rows are of one height, so that nothing else moves.
    """
    return bare(_template(texts, palette, wording.SCALE[order]))


def _template(
    texts: Texts, palette: Palette, ends: wording.Ends
) -> alt.LayerChart | alt.FacetChart:
    axis = length_axis(palette, texts, ends)
    base = alt.Chart().encode(y=area_axis(palette))
    drawn = base.mark_bar(height=BAR_HEIGHT, cornerRadiusEnd=3).encode(
        x=alt.X("value:Q", axis=axis, scale=length_scale(texts)),
        color=certainty_colour(palette),
        description="said:N",
    )
    outline = base.mark_bar(
        height=BAR_HEIGHT,
        cornerRadiusEnd=3,
        fillOpacity=0,
        stroke=palette.tie,
        strokeWidth=1.5,
        strokeDash=[4, 2],
    ).encode(x="before:Q", description="said_before:N")
    layers = [
        drawn,
        outline.transform_filter("datum.changed"),
        *range_lines(base, palette),
        sure_beside(base, palette, texts, "end"),
        tie_signs(base, palette, ROW_HEIGHT),
    ]
    return alt.layer(*layers).properties(height=alt.Step(ROW_HEIGHT))


def play_height(rows: tuple[ComparisonRow, ...]) -> int:
    """Return how many pixels high the chart is, so that its place is there before it is drawn."""
    return ROW_HEIGHT * len(rows) + AXIS_HEIGHT


def play_data(
    rows: tuple[ComparisonRow, ...],
    scenarios: tuple[Scenario, Scenario],
    texts: Texts,
    order: Order = Order.IMPACT,
) -> pa.Table:
    """Return the rows of now and of what is tried as the chart's fields, in their order.

    The first three are numbered until a bar moves: rows stay where they are, ranks may not.
    Ranges and ties are those of what is tried. Lengths are shares of the longest of both, 0 to 1,
    so that the scale stays while bars become shorter. A table of Arrow's: it is made and sent in a
    tenth of the time of a frame of pandas.
    """
    now, tried = (scenario.result for scenario in scenarios)
    moves = any(row.changed for row in rows)
    drawn = [
        {"area": row.title if moves else wording.numbered(place, row.title)}
        | _drawn(row, texts, order)
        | _range(row, below, tried, order)
        | {"reach": _high(row, now, order)}
        for place, (row, below) in enumerate(zip_longest(rows, rows[1:]))
    ]
    ends = [one | {"end": max(one["before"], one["value"], one["high"])} for one in drawn]
    return pa.Table.from_pylist(shares(ends, "value", "before", "low", "high", "end", "reach"))


def _high(row: ComparisonRow, result: Result, order: Order) -> float:
    """Return how long a bar could be by a result's intervals; by the guide there are none."""
    return result.ranking.by_area[row.area].high if order is Order.IMPACT else 0.0


def _range(
    row: ComparisonRow, below: ComparisonRow | None, tried: Result, order: Order
) -> dict[str, Any]:
    """Return a bar's range, and whether it is about equal with the one below it.

    An area without anything to gain has no bar, so it has neither.
    """
    value = row.values[-1]
    low, high, tied = value, value, False
    if value and order is Order.IMPACT:
        rank = tried.ranking.by_area[row.area]
        low, high = rank.low, rank.high
        tied = below is not None and below.area in rank.tied_with
    elif value and below is not None:
        tied = isclose(value, below.values[-1])
    return {"low": low, "high": high, "tied": tied, "from": 0.0}


def _drawn(row: ComparisonRow, texts: Texts, order: Order) -> dict[str, Any]:
    before, value = row.values
    now, tried = texts("what-if-now"), texts("what-if-tried")
    changed, at = row.changed, tried if row.changed else now
    # What was before has an outline of its own, and words, where something changed.
    said_before = _said(row, before, now, texts, order) if row.changed else ""
    return {
        "value": value,
        "before": before,
        "changed": changed,
        "certainty": row.certainty.value,
        "sure": texts(CERTAINTY_SHORT[row.certainty]),
        "said": _said(row, value, at, texts, order),
        "said_before": said_before,
    }


def _said(row: ComparisonRow, value: float, more: str, texts: Texts, order: Order) -> str:
    length = wording.length(texts, order, value)
    return texts("prevention-bar", area=row.title, value=length, more=more)
