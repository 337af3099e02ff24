"""The prevention chart, with its alternative text and the table of the same numbers."""

from enum import StrEnum
from functools import cache
from itertools import zip_longest
from math import isclose

import altair as alt
import pandas as pd

from logic.charts.palette import FONT_SIZE, LIGHT, Palette
from logic.charts.parts import Spec, area_axis, bare, room
from logic.models import AreaResult, Certainty, Record
from logic.result import Result
from logic.uncertainty import Ranking
from logic.wording import common
from logic.wording import prevention as wording

ROW_HEIGHT = 34
BAR_HEIGHT = 20
ROOM_FOR_LABEL = 1.5


class Order(StrEnum):
    """The measure that orders the areas and gives the bars their length."""

    IMPACT = "impact"
    GAP = "gap"


class Bar(Record):
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


def prevention_chart(
    rows: tuple[Bar, ...], order: Order, palette: Palette = LIGHT
) -> alt.LayerChart | alt.FacetChart:
    """Draw one bar an area, labelled with how sure research is; width follows the page.

    Ordered by impact, a thin line shows the 80 % interval of areas that have one. A thick
    line at the right joins rows that are about equal or, by the guide's list, level.
    """
    chart = _template(palette).copy()
    chart.data = prevention_data(rows, order)
    return chart


@cache
def prevention_spec(palette: Palette = LIGHT) -> Spec:
    """Return the prevention chart as Vega-Lite reads it, without its rows: quick to draw."""
    return bare(_template(palette))


@cache
def _template(palette: Palette) -> alt.LayerChart | alt.FacetChart:
    """Return the chart without its rows, the same for everybody."""
    length = alt.X("value:Q", title=None, axis=None).scale(nice=False)
    certainty = alt.Color("certainty:N", legend=None).scale(
        domain=[common.CERTAINTY_SHORT[level] for level in Certainty],
        range=[palette.certainty[level] for level in Certainty],
    )
    base = alt.Chart().encode(y=area_axis(palette))
    bar = base.mark_bar(height=BAR_HEIGHT, cornerRadiusEnd=3).encode(
        x=length, color=certainty, description="said:N"
    )
    # Where no area has an interval, an unlabelled empty mark would be left to be read out.
    line = base.mark_rule(strokeWidth=2, color=palette.line, aria=False).encode(
        x=alt.X("low:Q"), x2=alt.X2("high:Q")
    )
    label = base.mark_text(align="left", dx=7, fontSize=FONT_SIZE, color=palette.text).encode(
        x=alt.X("label_at:Q"), text="certainty:N"
    )
    tie = base.mark_rule(strokeWidth=4, color=palette.tie, aria=False).encode(
        x=alt.X("edge:Q"), y2=alt.Y2("tied_to:N")
    )
    layers = [
        bar,
        line.transform_filter("datum.high > datum.low"),
        label,
        tie.transform_filter("datum.tied_to !== null"),
        room(),
    ]
    return alt.layer(*layers).properties(height=alt.Step(ROW_HEIGHT))


def prevention_data(rows: tuple[Bar, ...], order: Order) -> pd.DataFrame:
    """Return the rows as the chart's fields, the longest bar first."""
    values = [row.impact if order is Order.IMPACT else row.gap for row in rows]
    drawn = [
        (row.low, row.high) if order is Order.IMPACT else (value, value)
        for row, value in zip(rows, values, strict=True)
    ]
    form = wording.FORMS[order]
    sure = [common.CERTAINTY_SHORT[row.certainty] for row in rows]
    ends = [max(value, high) for value, (_, high) in zip(values, drawn, strict=True)]
    return pd.DataFrame(
        {
            "area": [row.title for row in rows],
            "value": values,
            "low": [low for low, _ in drawn],
            "high": [high for _, high in drawn],
            "label_at": ends,
            "certainty": sure,
            "said": [
                wording.bar(row.title, form.format(value), certainty)
                for row, value, certainty in zip(rows, values, sure, strict=True)
            ],
            "tied_to": [
                below.title if below and row.tied_with_next else None
                for row, below in zip_longest(rows, rows[1:])
            ],
            "edge": max(ends, default=1.0) * ROOM_FOR_LABEL,
        }
    )


def chart_table(rows: tuple[Bar, ...]) -> pd.DataFrame:
    """Return the chart's numbers as a table in the words of the page."""
    return pd.DataFrame(
        {
            wording.COLUMNS["area"]: [row.title for row in rows],
            wording.COLUMNS["impact"]: [f"{row.impact:.2f}" for row in rows],
            wording.COLUMNS["interval"]: [
                wording.interval(row.low, row.high, row.at_limit) for row in rows
            ],
            wording.COLUMNS["top_three"]: [wording.chance(row.top_three) for row in rows],
            wording.COLUMNS["gap"]: [f"{row.gap:.0%}" for row in rows],
            wording.COLUMNS["share"]: [f"{row.share:.0%}" for row in rows],
            wording.COLUMNS["certainty"]: [common.CERTAINTY[row.certainty] for row in rows],
        }
    )


def takeaway(rows: tuple[Bar, ...], order: Order) -> str:
    """Return the prevention chart's alternative text, ties included."""
    return wording.takeaway([row.title for row in rows], order, tied_groups(rows))
