"""The layers of the chart of impact against willingness, the same for everybody."""

import json
from collections.abc import Collection
from functools import cache
from typing import Any, Literal

import altair as alt

from logic.charts.label_places import LABEL_DX
from logic.charts.palette import FONT_SIZE, LIGHT, Palette
from logic.charts.parts import Spec, bare, edged
from logic.models.base import Certainty, Frozen
from logic.plan import MOST_WILLING, WILLING_FROM, Quadrant
from logic.texts import Texts
from logic.wording import common
from logic.wording import plan as wording

HEIGHT = 380
"""Pixels of the plot."""
BAND = 34
"""Pixels at the upper and lower end of the plot in which the quadrants' names stand."""
INNER = HEIGHT - 2 * BAND
BOTTOM, TOP = -BAND / INNER, 1 + BAND / INNER
HALF = 0.5
"""The ends of the plot and where its upper half begins, as shares of the largest impact."""
LEFT, RIGHT = -0.5, MOST_WILLING + 0.5
SPLIT = WILLING_FROM - 0.5
MARK_SIZE = 130
FROM_EDGE = 8
SIDES: dict[str, dict[str, Any]] = {
    "datum.is_left": {"align": "right", "dx": -LABEL_DX},
    "!datum.is_left": {"align": "left", "dx": LABEL_DX},
}
LONGEST_LEGEND_TITLE = 300
MOST_COLUMNS, LEGEND_SIGN_PX, LEGEND_LETTER_PX = 3, 36, 7.5
"""Pixels of a sign in the legend with the gaps around it, and of a letter of its words."""
SHAPES = {
    Certainty.HIGH: "circle",
    Certainty.MODERATE: "square",
    Certainty.LOW: "triangle-up",
    Certainty.VERY_LOW: "diamond",
    Certainty.NONE: "cross",
}


class _Corner(Frozen):
    """The corner in which the name of a quadrant stands."""

    quadrant: Quadrant
    side: Literal["left", "right"]
    edge: Literal["top", "bottom"]


CORNERS = (
    _Corner(quadrant=Quadrant.TALK, side="left", edge="top"),
    _Corner(quadrant=Quadrant.START, side="right", edge="top"),
    _Corner(quadrant=Quadrant.LATER, side="left", edge="bottom"),
    _Corner(quadrant=Quadrant.EXTRA, side="right", edge="bottom"),
)


@cache
def willingness_spec(texts: Texts, palette: Palette = LIGHT) -> Spec:
    """Return the chart as Vega-Lite reads it, without its rows: quick to draw."""
    return bare(_template(texts, palette))


def _template(texts: Texts, palette: Palette) -> alt.LayerChart | alt.FacetChart:
    """Return a named mark for each area, its shape telling how sure research is."""
    base = alt.Chart().encode(y=_impact_axis(texts, palette), x=_willingness_axis(texts, palette))
    leader = base.mark_rule(color=palette.tie, aria=False).encode(y2="label_at:Q")
    layers = [
        *_ground(texts, base.transform_filter("datum.is_first"), palette),
        leader.transform_filter("datum.is_far"),
        _marks(texts, base, palette),
        *_labels(base, palette),
    ]
    return alt.layer(*layers).properties(height=HEIGHT)


def _impact_axis(texts: Texts, palette: Palette) -> alt.Y:
    axis = alt.Axis(
        title=texts("plan-y-title"),
        titleColor=palette.text,
        titleFontSize=FONT_SIZE,
        labels=False,
        ticks=False,
        grid=False,
    )
    return alt.Y("impact:Q", axis=axis).scale(domain=[BOTTOM, TOP], nice=False)


def _willingness_axis(texts: Texts, palette: Palette) -> alt.X:
    axis = alt.Axis(
        title=texts("plan-x-title"),
        titleColor=palette.text,
        titleFontSize=FONT_SIZE,
        labelColor=palette.text,
        labelFontSize=FONT_SIZE,
        labelOverlap=False,
        values=list(range(MOST_WILLING + 1)),
        format="d",
        grid=False,
    )
    return alt.X("willingness:Q", axis=axis).scale(domain=[LEFT, RIGHT], nice=False)


def _ground(texts: Texts, first: alt.Chart, palette: Palette) -> list[alt.Chart]:
    """Return what lies below the marks: the four quadrants with their names."""
    start = first.mark_rect(color=palette.icon, opacity=0.1, aria=False).encode(
        x=alt.datum(SPLIT), x2=alt.datum(RIGHT), y=alt.datum(HALF), y2=alt.datum(TOP)
    )
    line = first.mark_rule(strokeDash=[4, 4], color=palette.tie, aria=False)
    upright = line.encode(x=alt.datum(SPLIT), y=alt.datum(BOTTOM), y2=alt.datum(TOP))
    across = line.encode(x=alt.datum(LEFT), x2=alt.datum(RIGHT), y=alt.datum(HALF))
    names = [_name(texts, first, corner, palette) for corner in CORNERS]
    return [start, upright, across, *names]


def _name(texts: Texts, first: alt.Chart, corner: _Corner, palette: Palette) -> alt.Chart:
    is_left, is_top = corner.side == "left", corner.edge == "top"
    text = first.mark_text(
        align=corner.side,
        baseline=corner.edge,
        dx=FROM_EDGE if is_left else -FROM_EDGE,
        dy=FROM_EDGE if is_top else -FROM_EDGE,
        fontSize=FONT_SIZE,
        fontWeight="bold",
        color=palette.tie,
        aria=False,
    )
    named: alt.Chart = text.encode(
        x=alt.datum(LEFT if is_left else RIGHT),
        y=alt.datum(TOP if is_top else BOTTOM),
        text=alt.value(texts(wording.QUADRANTS[corner.quadrant])),
    )
    return named


def _marks(texts: Texts, base: alt.Chart, palette: Palette) -> alt.Chart:
    legend = _legend(texts, palette)
    levels = [level.value for level in Certainty]
    colours = [palette.certainty[level] for level in Certainty]
    shapes = [SHAPES[level] for level in Certainty]
    mark = base.mark_point(
        filled=True, size=MARK_SIZE, opacity=1, stroke=palette.line, strokeWidth=1
    )
    marks: alt.Chart = mark.encode(
        color=alt.Color("certainty:N", legend=legend).scale(domain=levels, range=colours),
        shape=alt.Shape("certainty:N", legend=legend).scale(domain=levels, range=shapes),
        description="spoken:N",
    )
    return marks


def _legend(texts: Texts, palette: Palette) -> alt.Legend:
    said = {level.value: texts(common.CERTAINTY_SHORT[level]) for level in Certainty}
    return alt.Legend(
        labelExpr=f"({json.dumps(said)})[datum.value]",
        title=texts("plan-legend"),
        orient="bottom",
        columns=alt.ExprRef(_columns(said.values())),
        titleColor=palette.text,
        titleFontSize=FONT_SIZE,
        titleLimit=LONGEST_LEGEND_TITLE,
        labelColor=palette.text,
        labelFontSize=FONT_SIZE,
        symbolSize=MARK_SIZE,
        symbolStrokeWidth=1,
    )


def _columns(words: Collection[str]) -> str:
    """Return how many columns of the legend's words a plot has room for, as Vega works it out."""
    column = LEGEND_SIGN_PX + LEGEND_LETTER_PX * max(map(len, words))
    return f"clamp(floor(width / {column}), 1, {MOST_COLUMNS})"


def _labels(base: alt.Chart, palette: Palette) -> list[alt.Chart]:
    """Return the labels beside their marks."""
    placed = base.encode(y="label_at:Q", text="label:N")
    return [
        words
        for is_there, side in SIDES.items()
        for words in edged(placed.transform_filter(is_there), palette, **side)
    ]
