"""How many people of a group have something, as bars; an area or a band of scores."""

from collections.abc import Mapping
from functools import cache

import altair as alt
import pandas as pd

from logic.charts.palette import FONT_SIZE, LIGHT, Palette
from logic.charts.parts import Spec, area_axis, bare, room
from logic.texts import Texts

STEP_PX, LABEL_DX = 28, 6
ROOM = 1.5
"""The axis is so much longer than the longest bar, for the number behind it."""


def people_data(numbers: Mapping[str, int | None], hidden: str, texts: Texts) -> pd.DataFrame:
    """Return a row for each bar in order; where there is no number, `hidden` stands for it."""
    longest = max((number or 0 for number in numbers.values()), default=0)
    labels = [hidden if number is None else texts.number(number) for number in numbers.values()]
    return pd.DataFrame(
        {
            "area": list(numbers),
            "people": [number or 0 for number in numbers.values()],
            "label": labels,
            "said": [f"{name}: {label}" for name, label in zip(numbers, labels, strict=True)],
            "edge": ROOM * (longest or 1),
        }
    )


@cache
def people_spec(palette: Palette = LIGHT) -> Spec:
    """Return the bars as Vega-Lite reads them, without their rows: quick to draw."""
    return bare(_template(palette))


def _template(palette: Palette) -> alt.LayerChart | alt.FacetChart:
    length = alt.X("people:Q", axis=None)
    base = alt.Chart().encode(x=length, y=area_axis(palette))
    bar = base.mark_bar(color=palette.icon).encode(
        description="said:N", tooltip=alt.Tooltip("said:N", title=None)
    )
    number = base.mark_text(
        align="left", dx=LABEL_DX, fontSize=FONT_SIZE, color=palette.text, aria=False
    ).encode(text="label:N")
    autosize = alt.AutoSizeParams(type="fit-x", contains="padding")
    return alt.layer(bar, number, room()).properties(height=alt.Step(STEP_PX), autosize=autosize)
