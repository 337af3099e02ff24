"""What charts of areas share: their axis, room at the right, and the form without rows."""

from textwrap import wrap
from typing import Any

import altair as alt

from logic.charts.palette import FONT_SIZE, LONGEST_TITLE_PX, Palette
from logic.models import Certainty

NARROW_PX = 180
"""A plot less wide, as on 320 pixels, has no room for a long bar and all of the words beside it."""
WORDS = f"width < {NARROW_PX} ? datum.narrow : datum.sure"
LETTER_PX, LONGEST_LINE = 6.5, 28
"""About as wide as a letter is, and how many of them an axis' title has in a line on a phone."""
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


def length_axis(palette: Palette, title: str) -> alt.Axis:
    """Return the axis that says what the length of a bar means, without numbers."""
    lines = wrap(title, LONGEST_LINE)
    return alt.Axis(
        title=lines,
        titleColor=palette.text,
        titleFontSize=FONT_SIZE,
        titleFontWeight="normal",
        titleAnchor="start",
        # A long one begins left of the bars, where there is room for it on a phone.
        titleX=alt.ExprRef(f"min(0, width - {LETTER_PX} * {max(map(len, lines))})"),
        titleAlign="left",
        domainColor=palette.tie,
        labels=False,
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
"""What a word beside the longest bar needs, and how much of a narrow chart it gets at most."""


def length_scale() -> alt.Scale:
    """Return the scale of shares of the longest length, with room beside it at any width."""
    room = f"min({ROOM_PX}, width * {MOST_ROOM})"
    return alt.Scale(nice=False, domainMin=0, domainMax=alt.ExprRef(f"width / (width - {room})"))


def shares(rows: list[dict[str, Any]], *fields: str) -> list[dict[str, Any]]:
    """Return rows whose lengths, in these fields, are shares of the longest of them, 0 to 1."""
    longest = max((row[field] for row in rows for field in fields), default=0) or 1
    return [row | {field: row[field] / longest for field in fields} for row in rows]


def sure_beside(base: alt.Chart, palette: Palette, at: str) -> alt.Chart:
    """Return the words on how sure research is (`sure`, `narrow`), beside where a bar ends."""
    words = base.mark_text(align="left", dx=7, fontSize=FONT_SIZE, color=palette.text, aria=False)
    beside: alt.Chart = words.encode(x=f"{at}:Q", text=alt.value({"expr": WORDS}))
    return beside


def room() -> alt.Chart:
    """Return one unseen line that makes the axis of lengths reach to the field `edge`."""
    unseen: alt.Chart = alt.Chart().mark_rule(opacity=0, aria=False).encode(x="max(edge):Q")
    return unseen


def bare(template: alt.LayerChart | alt.FacetChart) -> Spec:
    """Return a chart without rows as Vega-Lite reads it; it is checked, so do this once."""
    spec: Spec = template.to_dict()
    # Vega would read an axis out in English; the chart's own text says what it holds.
    spec["config"] = spec.get("config", {}) | {"axis": {"aria": False}}
    # Streamlit would show every field of a mark below the pointer, under its name in the data.
    for layer in spec["layer"]:
        layer["mark"] = {"tooltip": None} | layer["mark"]
    # What Altair writes where there are no rows would stand in the way of those that come.
    without_rows = ("data", "datasets")
    spec["layer"] = [_without(layer, without_rows) for layer in spec["layer"]]
    return _without(spec, without_rows)


def _without(spec: Spec, keys: tuple[str, ...]) -> Spec:
    return {key: value for key, value in spec.items() if key not in keys}
