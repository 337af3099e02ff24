"""The bars of now that move with the answers tried; what changed keeps its outline of before."""

from functools import cache
from typing import Any

import altair as alt
import pyarrow as pa

from logic.charts.comparison import ComparisonRow
from logic.charts.palette import LIGHT, Palette
from logic.charts.parts import (
    Spec,
    area_axis,
    bare,
    certainty_colour,
    length_axis,
    length_scale,
    shares,
    sure_beside,
)
from logic.charts.prevention import BAR_SHARE, Order
from logic.texts import Texts
from logic.wording import prevention as wording
from logic.wording.common import CERTAINTY_SHORT

ROW_HEIGHT, BAR_HEIGHT = 23, alt.RelativeBandSize(BAR_SHARE)


@cache
def play_spec(texts: Texts, palette: Palette = LIGHT, order: Order = Order.IMPACT) -> Spec:
    """Return the chart as Vega-Lite reads it, without its rows: quick to draw.

    One bar an area, as long as the answers tried make it, with a word on how sure research is. A
    bar that moved stands in the outline that it had before. All rows are of one height, so that
    nothing else moves.
    """
    return bare(_template(palette, length_axis(palette, texts, wording.SCALE[order])))


def _template(palette: Palette, axis: alt.Axis) -> alt.LayerChart | alt.FacetChart:
    base = alt.Chart().encode(y=area_axis(palette))
    drawn = base.mark_bar(height=BAR_HEIGHT, cornerRadiusEnd=3).encode(
        x=alt.X("value:Q", axis=axis, scale=length_scale()),
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
    sure = sure_beside(base, palette, "end")
    moved = outline.transform_filter("datum.changed")
    return alt.layer(drawn, moved, sure).properties(height=alt.Step(ROW_HEIGHT))


def play_data(
    rows: tuple[ComparisonRow, ...], texts: Texts, order: Order = Order.IMPACT
) -> pa.Table:
    """Return the rows of now and of what is tried as the chart's fields, in their order.

    Lengths are shares of the longest that is drawn, 0 to 1. A table of Arrow's: it is made and
    sent in a tenth of the time of a frame of pandas.
    """
    drawn = [_drawn(place, row, texts, order) for place, row in enumerate(rows)]
    return pa.Table.from_pylist(shares(drawn, "value", "before", "end"))


def _drawn(place: int, row: ComparisonRow, texts: Texts, order: Order) -> dict[str, Any]:
    before, value = row.values
    now, tried = texts("what-if-now"), texts("what-if-tried")
    changed, at = row.changed, tried if row.changed else now
    length_before, length_after = (wording.length(texts, order, length) for length in row.values)
    return {
        "area": wording.numbered(place, row.title),
        "value": value,
        "before": before,
        "end": max(before, value),
        "changed": changed,
        "certainty": row.certainty.value,
        "sure": texts(CERTAINTY_SHORT[row.certainty]),
        "narrow": texts(wording.NARROW[row.certainty]),
        "said": texts("prevention-bar", area=row.title, value=length_after, more=at),
        "said_before": texts("prevention-bar", area=row.title, value=length_before, more=now),
    }
