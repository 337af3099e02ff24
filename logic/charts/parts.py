"""What charts of areas share: their axis, room at the right, and the form without rows."""

import json
from typing import Any

import altair as alt
import pandas as pd
import pyarrow as pa

from logic.charts.palette import FONT_SIZE, LONGEST_TITLE_PX, Palette
from logic.models.base import Certainty
from logic.texts import Texts
from logic.wording.common import CERTAINTY_SHORT
from logic.wording.prevention import EQUAL_SIGN, Ends

NARROW_PX = 180
"""A narrower plot, as on 320 pixels, has no room for a long bar with words in one line."""
SHORT_ENDS_PX = 320
"""A narrower plot has no room for the full names of both ends of its scale."""
LONGEST_END_PX, TIE_SIZE, EDGE_PX = 260, 15, 4
TWO_LINES_SIZE = 11
"""In pixels, letters and lines alike: two of them fit into the lowest row."""
_IS_NARROW, _LAST_SPACE = f"width < {NARROW_PX}", "regexp(' (?=[^ ]*$)')"
Spec = dict[str, Any]


def area_axis(palette: Palette) -> alt.Y:
    """Return the axis that names the areas in the order of the rows."""
    return alt.Y("area:N", sort=None, title=None).axis(
        labelLimit=LONGEST_TITLE_PX,
        labelOverlap=False,
        labelColor=palette.text,
        labelFontSize=FONT_SIZE,
        labelPadding=8,
        ticks=False,
        domain=False,
    )


def length_axis(palette: Palette, texts: Texts, ends: Ends) -> alt.Axis:
    """Return the axis whose two ends say what the length of a bar means, without numbers."""
    low, narrow_low, high, narrow_high = (
        json.dumps(texts(name)) for name in (ends.low, ends.narrow_low, ends.high, ends.narrow_high)
    )
    narrow = f"width < {SHORT_ENDS_PX}"
    return alt.Axis(
        title=None,
        values=alt.ExprRef("domain('x')"),
        labelExpr=f"datum.value > 0 ? {narrow} ? {narrow_high} : {high} "
        f": {narrow} ? {narrow_low} : {low}",
        labelFlush=True,
        labelFlushOffset=-1,
        labelLimit=LONGEST_END_PX,
        labelOverlap=False,
        labelColor=palette.text,
        labelFontSize=FONT_SIZE,
        labelPadding=4,
        domainColor=palette.tie,
        ticks=False,
        grid=False,
    )


def certainty_colour(palette: Palette) -> alt.Color:
    """Return the colours of how sure research is, by the field `certainty`."""
    return alt.Color("certainty:N", legend=None).scale(
        domain=list(Certainty),
        range=[palette.certainty[level] for level in Certainty],
    )


ROOM_PX, MOST_ROOM = 128, 0.63
"""The width a word beside the longest bar needs, and the most it gets of a narrow chart."""
LETTER_PX, MOST_ROOM_NARROW = 6.5, 0.9
"""The same where it stands in two lines: the width of a letter, which makes that of the longer."""


def length_scale(texts: Texts) -> alt.Scale:
    """Return the scale of shares of the longest length, with room beside it at any width."""
    in_two_lines = f"min({_two_lines_px(texts)}, width * {MOST_ROOM_NARROW})"
    room = f"({_IS_NARROW} ? {in_two_lines} : min({ROOM_PX}, width * {MOST_ROOM}))"
    # Not by `domainMin` and `domainMax`: Vega would ask the rows too, which come after the chart.
    return alt.Scale(nice=False, domain=[0, alt.ExprRef(f"width / (width - {room})")])


def _two_lines_px(texts: Texts) -> float:
    """Return how wide the longer of two lines on how sure research is can be, with its gap."""
    lines = [line for words in CERTAINTY_SHORT.values() for line in texts(words).rsplit(" ", 1)]
    return LETTER_PX * (max(map(len, lines)) + 1)


def shares(rows: list[dict[str, Any]], *fields: str) -> list[dict[str, Any]]:
    """Return rows whose lengths, in these fields, are shares of the longest of them, 0 to 1."""
    longest = max((row[field] for row in rows for field in fields), default=0) or 1
    return [row | {field: row[field] / longest for field in fields} for row in rows]


def sure_beside(base: alt.Chart, palette: Palette, texts: Texts, at: str) -> alt.Chart:
    """Return the words on how sure research is (`sure`), beside where a bar ends.

    On the narrowest screens they stand in two lines; where a language's are too long for that, each
    word has its own.
    """
    is_tight = f"width * {MOST_ROOM_NARROW} < {_two_lines_px(texts)}"
    at_spaces = f"split(datum.sure, {is_tight} ? ' ' : {_LAST_SPACE})"
    up = f"{is_tight} ? {-TWO_LINES_SIZE} : {-TWO_LINES_SIZE / 2}"
    words = base.mark_text(
        align="left",
        dx=7,
        dy=alt.ExprRef(f"{_IS_NARROW} ? ({up}) : 0"),
        fontSize=alt.ExprRef(f"{_IS_NARROW} ? {TWO_LINES_SIZE} : {FONT_SIZE}"),
        lineHeight=TWO_LINES_SIZE,
        color=palette.text,
        aria=False,
    )
    text = alt.value({"expr": f"{_IS_NARROW} ? {at_spaces} : datum.sure"})
    beside: alt.Chart = words.encode(x=f"{at}:Q", text=text)
    return beside


def edged(base: alt.Chart, palette: Palette, **how: Any) -> list[alt.Chart]:
    """Return words on an edge in the colour of the ground, which keeps lines from striking them."""
    edge = {"stroke": palette.ground, "strokeWidth": EDGE_PX, "color": palette.ground}
    return [
        base.mark_text(fontSize=FONT_SIZE, aria=False, **how, **look)
        for look in (edge, {"color": palette.text})
    ]


def range_lines(base: alt.Chart, palette: Palette) -> list[alt.Chart]:
    """Return a line from `low` to `high`, with a light edge that shows it on a dark bar."""
    ends = {"x": alt.X("low:Q"), "x2": alt.X2("high:Q")}
    edge = base.mark_rule(strokeWidth=5, color=palette.ground, aria=False)
    line = base.mark_rule(strokeWidth=2, color=palette.line, aria=False)
    return [
        layer.encode(**ends).transform_filter("datum.high > datum.low") for layer in (edge, line)
    ]


def tie_signs(base: alt.Chart, palette: Palette, row_px: int) -> alt.Chart:
    """Return the signs between a row that is `tied` and the one below it."""
    sign = base.mark_text(
        align="left",
        dx=4,
        dy=row_px / 2,
        fontSize=TIE_SIZE,
        fontWeight="bold",
        color=palette.text,
        aria=False,
    )
    tied: alt.Chart = sign.encode(x=alt.X("from:Q"), text=alt.value(EQUAL_SIGN))
    return tied.transform_filter("datum.tied")


def bare(template: alt.LayerChart | alt.FacetChart) -> Spec:
    """Return a chart without rows as Vega-Lite reads it; it is checked, so do this once."""
    spec: Spec = template.to_dict()
    # The height is that of the plot alone, whatever its labels need, so that places in pixels hold.
    spec["autosize"] = {"type": "fit-x", "contains": "padding"}
    # Vega describes axes in English to screen readers; the chart's own text describes it.
    spec["config"] = spec.get("config", {}) | {"axis": {"aria": False}}
    # Otherwise Streamlit shows a tooltip with every field of a mark by its internal name.
    for layer in spec["layer"]:
        layer["mark"] = {"tooltip": None} | layer["mark"]
    # Altair's placeholder for missing rows would hide the rows that are added later.
    without_rows = ("data", "datasets")
    spec["layer"] = [_without(layer, without_rows) for layer in spec["layer"]]
    return _without(spec, without_rows)


def of_rows(spec: Spec, rows: pd.DataFrame | pa.Table) -> Spec:
    """Return a form with as much height as its rows need, in pixels.

    Vega-Lite could work it out from the height of a row, but says then in the browser's console
    that the chart's height does not follow the page.
    """
    height = spec.get("height")
    if not isinstance(height, dict):
        return spec
    named = spec["layer"][0]["encoding"]["y"]["field"]
    return spec | {"height": height["step"] * len(set(rows[named]))}


def _without(spec: Spec, keys: tuple[str, ...]) -> Spec:
    return {key: value for key, value in spec.items() if key not in keys}
