"""How many people of a group have something, as bars; an area or a band of scores."""

from collections.abc import Mapping
from functools import cache
from typing import Any

import altair as alt
import pandas as pd

from logic.charts.palette import FONT_SIZE, LIGHT, Palette
from logic.charts.parts import Spec, area_axis, bare, shares
from logic.texts import Texts

STEP_PX, LABEL_DX = 28, 6
COLUMNS = ["area", "length", "label", "said"]
ROOM = 1.5
"""The axis is so much longer than the longest bar, for the number behind it."""


def people_data(numbers: Mapping[str, int | None], hidden: str, texts: Texts) -> pd.DataFrame:
    """Return a row for each bar in order; where there is no number, `hidden` stands for it.

    Lengths are shares of the longest, 0 to 1.
    """
    rows = [
        _bar(name, number or 0, hidden if number is None else texts.number(number))
        for name, number in numbers.items()
    ]
    return pd.DataFrame(shares(rows, "length"), columns=COLUMNS)


def _bar(name: str, length: int, label: str) -> dict[str, Any]:
    return {"area": name, "length": length, "label": label, "said": f"{name}: {label}"}


@cache
def people_spec(palette: Palette = LIGHT) -> Spec:
    """Return the bars as Vega-Lite reads them, without their rows: quick to draw."""
    return bare(_template(palette))


def _template(palette: Palette) -> alt.LayerChart | alt.FacetChart:
    length = alt.X("length:Q", axis=None).scale(domain=[0, ROOM], nice=False)
    base = alt.Chart().encode(x=length, y=area_axis(palette))
    bar = base.mark_bar(color=palette.icon).encode(
        description="said:N", tooltip=alt.Tooltip("said:N", title=None)
    )
    number = base.mark_text(
        align="left", dx=LABEL_DX, fontSize=FONT_SIZE, color=palette.text, aria=False
    ).encode(text="label:N")
    return alt.layer(bar, number).properties(height=alt.Step(STEP_PX))
