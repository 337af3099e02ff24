"""A value over time, the score or the impact of an area, with alternative text."""

import json
from copy import deepcopy
from datetime import UTC
from functools import cache

import altair as alt
import pandas as pd

from logic.charts.locale import day_pattern
from logic.charts.palette import FONT_SIZE, LIGHT, Palette
from logic.charts.parts import Spec, bare, edged
from logic.models.base import Frozen
from logic.progress import Entry, Timeline
from logic.texts import Texts
from logic.wording import progress as wording

HEIGHT = 260
HIGHEST_SCORE = 100.0
POINT_SIZE = 90
LABEL_DY = -12
LABEL_WIDTH, LABEL_HEIGHT = 0.12, 0.08
"""The shares of the plot's width and height that a number takes on a phone."""
MS = 1000
DAY_MS = 24 * 60 * 60 * MS
COLUMNS = ["moment", "value", "label", "run", "said"]


class Line(Frozen):
    """What a timeline draws: its name, and each entry's value where it has one.

    `edge` is the end of the axis of values, `decimals` how many a value is written with.
    """

    name: str
    entries: tuple[Entry, ...]
    values: tuple[float | None, ...]
    edge: float
    decimals: int

    @property
    def drawn(self) -> tuple[Entry, ...]:
        """The entries with a value."""
        pairs = zip(self.entries, self.values, strict=True)
        return tuple(entry for entry, value in pairs if value is not None)

    def written(self, texts: Texts) -> tuple[str, ...]:
        """Return the values that there are, as they are written."""
        found = (value for value in self.values if value is not None)
        return tuple(texts.number(value, self.decimals) for value in found)


def score_line(found: Timeline, texts: Texts) -> Line:
    """Return the scores over time, 0 to 100."""
    return Line(
        name=texts("progress-score-axis"),
        entries=found.entries,
        values=tuple(entry.score for entry in found.entries),
        edge=HIGHEST_SCORE,
        decimals=0,
    )


def area_line(found: Timeline, area: str, title: str) -> Line:
    """Return an area's impact over time; the axis ends at the largest impact of any area."""
    largest = max((max(entry.impacts.values(), default=0.0) for entry in found.entries), default=0)
    return Line(
        name=title,
        entries=found.entries,
        values=tuple(entry.impacts.get(area) for entry in found.entries),
        edge=largest or 1.0,
        decimals=2,
    )


def timeline_data(line: Line, texts: Texts) -> pd.DataFrame:
    """Return a row for each point; where a value is missing in between, the line breaks off.

    A number that would cover that of a later point is left out; its point still says it.
    """
    rows = []
    run = 0
    for entry, value in zip(line.entries, line.values, strict=True):
        if value is None:
            run += 1
            continue
        label = texts.number(value, line.decimals)
        when = wording.day_of(texts, entry)
        said = texts("progress-point", name=line.name, moment=when, value=label)
        rows.append([_moment(entry), value, label, run, said])
    data = pd.DataFrame(rows, columns=COLUMNS)
    shown = _shown(data, LABEL_HEIGHT * line.edge)
    data["label"] = [label if place in shown else "" for place, label in data["label"].items()]
    return data


def _moment(entry: Entry) -> float:
    """Return the clock where the person was, as it stands, for Vega: in milliseconds of UTC."""
    return entry.saved_at.replace(tzinfo=UTC).timestamp() * MS


def _shown(data: pd.DataFrame, close: float) -> list[int]:
    """Return the places of the points that have room for their number, the latest first."""
    across, up = data["moment"], data["value"]
    near = LABEL_WIDTH * (across.max() - across.min())
    shown: list[int] = []
    for place in reversed(range(len(data))):
        beside = (across[shown] - across[place]).abs() < near
        if not (beside & ((up[shown] - up[place]).abs() < close)).any():
            shown.append(place)
    return shown


def timeline_takeaway(line: Line, texts: Texts) -> str:
    """Return a timeline's alternative text."""
    return wording.takeaway(texts, line.name, line.drawn, line.written(texts))


def timeline_spec(line: Line, texts: Texts, palette: Palette = LIGHT) -> Spec:
    """Return a timeline as Vega-Lite reads it, without its rows, but with the ends of its axes.

    Vega would ask the rows for them, which come after the chart. Each day with a point is named.
    """
    form = deepcopy(_form(texts, palette))
    across, up = (form["layer"][0]["encoding"][axis] for axis in ("x", "y"))
    moments = [_moment(entry) for entry in line.drawn] or [0]
    first_of_days = {moment // DAY_MS: moment for moment in sorted(moments, reverse=True)}
    # As expressions: of plain numbers Vega-Lite makes dates that the browser's Vega cannot read.
    across["scale"]["domain"] = [{"expr": f"{end:.0f}"} for end in (min(moments), max(moments))]
    named = ", ".join(f"{moment:.0f}" for moment in sorted(first_of_days.values()))
    across["axis"]["values"] = {"expr": f"[{named}]"}
    up["scale"]["domain"] = [0, line.edge]
    return form


@cache
def _form(texts: Texts, palette: Palette) -> Spec:
    return bare(_template(texts, palette))


def _template(texts: Texts, palette: Palette) -> alt.LayerChart | alt.FacetChart:
    """Return a point for each value, joined by a line."""
    base = alt.Chart().encode(x=_time_axis(texts, palette), y=_value_axis(palette))
    joined = base.mark_line(color=palette.icon, strokeWidth=2, aria=False).encode(detail="run:N")
    point = base.mark_point(filled=True, size=POINT_SIZE, color=palette.icon, opacity=1).encode(
        description="said:N", tooltip=alt.Tooltip("said:N", title=None)
    )
    edge, number = edged(base.encode(text="label:N"), palette, dy=LABEL_DY)
    return alt.layer(joined, edge, point, number).properties(height=HEIGHT)


def _time_axis(texts: Texts, palette: Palette) -> alt.X:
    """Return the axis of days; labels that would cover each other are left out."""
    axis = alt.Axis(
        title=None,
        labelExpr=f"utcFormat(datum.value, {json.dumps(day_pattern(texts))})",
        labelColor=palette.text,
        labelFontSize=FONT_SIZE,
        labelOverlap="greedy",
        labelFlush=True,
        labelSeparation=12,
        ticks=False,
        grid=False,
        domainColor=palette.tie,
    )
    whole_days = alt.TimeIntervalStep(interval="day", step=1)
    return alt.X("moment:T", axis=axis).scale(type="utc", nice=whole_days)


def _value_axis(palette: Palette) -> alt.Y:
    axis = alt.Axis(
        title=None,
        labelColor=palette.text,
        labelFontSize=FONT_SIZE,
        tickCount=5,
        labelFlush=False,
        gridColor=palette.tie,
        gridOpacity=0.25,
        domain=False,
        ticks=False,
    )
    return alt.Y("value:Q", axis=axis).scale(nice=False)
