"""What charts of areas share: their axis, room at the right, and the form without rows."""

from typing import Any

import altair as alt

from logic.charts.palette import FONT_SIZE, LONGEST_TITLE_PX, Palette
from logic.models import Certainty
from logic.wording.common import CERTAINTY
from logic.wording.prevention import SPARED

NARROW_PX = 180
"""A plot less wide, as on 320 pixels, has no room for a long bar and all of the words beside it."""
WORDS = f"width < {NARROW_PX} ? replace(datum.sure, ' {SPARED}', '') : datum.sure"
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
    return alt.Axis(
        title=title,
        titleColor=palette.text,
        titleFontSize=FONT_SIZE,
        titleFontWeight="normal",
        titleAnchor="start",
        domainColor=palette.tie,
        labels=False,
        ticks=False,
        grid=False,
    )


def certainty_colour(palette: Palette) -> alt.Color:
    """Return the colours of how sure research is, by the field `certainty`."""
    return alt.Color("certainty:N", legend=None).scale(
        domain=[CERTAINTY[level] for level in Certainty],
        range=[palette.certainty[level] for level in Certainty],
    )


def sure_beside(base: alt.Chart, palette: Palette, at: str) -> alt.Chart:
    """Return the words on how sure research is, beside where a bar ends by a field."""
    words = base.mark_text(align="left", dx=7, fontSize=FONT_SIZE, color=palette.text)
    beside: alt.Chart = words.encode(x=f"{at}:Q", text=alt.value({"expr": WORDS}))
    return beside


def room() -> alt.Chart:
    """Return one unseen line that makes the axis of lengths reach to the field `edge`."""
    unseen: alt.Chart = alt.Chart().mark_rule(opacity=0, aria=False).encode(x="max(edge):Q")
    return unseen


def bare(template: alt.LayerChart | alt.FacetChart) -> Spec:
    """Return a chart without rows as Vega-Lite reads it; it is checked, so do this once."""
    spec: Spec = template.to_dict()
    # What Altair writes where there are no rows would stand in the way of those that come.
    without_rows = ("data", "datasets")
    spec["layer"] = [_without(layer, without_rows) for layer in spec["layer"]]
    return _without(spec, without_rows)


def _without(spec: Spec, keys: tuple[str, ...]) -> Spec:
    return {key: value for key, value in spec.items() if key not in keys}
