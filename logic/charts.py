"""The charts, each with its alternative text and the table of the same numbers."""

from enum import StrEnum
from functools import cache

import altair as alt
import pandas as pd

from logic.models import AreaResult, Catalogue, Certainty, Record, RiskProfile
from logic.reasons import main_reason
from logic.responses import Responses
from logic.uncertainty import Ranking
from logic.wording import common
from logic.wording import results as wording

ROW_HEIGHT = 34
BAR_HEIGHT = 20
FONT_SIZE = 13
ROOM_FOR_LABEL = 1.5
LONGEST_TITLE_PX = 170


class Palette(Record):
    """The colours of a chart on a light or a dark ground."""

    text: str
    line: str
    certainty: dict[Certainty, str]

    def __hash__(self) -> int:
        return hash(self.text)


LIGHT = Palette(
    text="#0d1b1a",
    line="#222222",
    certainty={
        Certainty.HIGH: "#063f3f",
        Certainty.MODERATE: "#0b6e6e",
        Certainty.LOW: "#3f9089",
        Certainty.VERY_LOW: "#659a95",
        Certainty.NONE: "#8c8271",
    },
)
DARK = Palette(
    text="#eef5f4",
    line="#f4efe6",
    certainty={
        Certainty.HIGH: "#8fd3cc",
        Certainty.MODERATE: "#3f9b95",
        Certainty.LOW: "#2d6f6a",
        Certainty.VERY_LOW: "#5a726f",
        Certainty.NONE: "#857c6b",
    },
)


class Order(StrEnum):
    """The measure that orders the areas and gives the bars their length."""

    IMPACT = "impact"
    GAP = "gap"


class Bar(Record):
    """One row of the prevention chart; `low` and `high` are the 80 % interval of `impact`."""

    area: str
    title: str
    gap: float
    impact: float
    share: float
    low: float
    high: float
    top_three: float
    certainty: Certainty


def bars(
    catalogue: Catalogue, responses: Responses, profile: RiskProfile, ranking: Ranking, order: Order
) -> tuple[Bar, ...]:
    """Return the areas with something to gain, longest bar first; ties keep catalogue order."""
    rows = [_bar(catalogue, responses, result, ranking) for result in profile.focus]
    if order is Order.GAP:
        rows.sort(key=lambda bar: (-bar.gap, -bar.impact))
    return tuple(rows)


def _bar(catalogue: Catalogue, responses: Responses, result: AreaResult, ranking: Ranking) -> Bar:
    reason = main_reason(catalogue, responses, result.area)
    place = ranking.by_area[result.area]
    return Bar(
        area=result.area,
        title=catalogue.by_area[result.area].title,
        gap=result.gap,
        impact=result.impact,
        share=result.share,
        low=place.low,
        high=place.high,
        top_three=place.top_three,
        certainty=reason.certainty if reason else Certainty.NONE,
    )


def prevention_chart(
    rows: tuple[Bar, ...], order: Order, palette: Palette = LIGHT
) -> alt.LayerChart | alt.FacetChart:
    """Draw one bar an area, labelled with how sure research is; width follows the page.

    Ordered by impact, a thin line shows the 80 % interval of areas that have one.
    """
    chart = _template(palette).copy()
    chart.data = _frame(rows, order)
    longest = chart.data[["value", "high"]].max().max()
    chart.layer[0].encoding.x["scale"] = {"domain": [0, longest * ROOM_FOR_LABEL]}
    return chart


@cache
def _template(palette: Palette) -> alt.LayerChart | alt.FacetChart:
    """Return the chart without its rows: building it takes most of the time."""
    length = alt.X("value:Q", title=None, axis=None).scale(domain=[0, 1])
    certainty = alt.Color("certainty:N", legend=None).scale(
        domain=[common.CERTAINTY_SHORT[level] for level in Certainty],
        range=[palette.certainty[level] for level in Certainty],
    )
    base = alt.Chart().encode(y=_area_axis(palette))
    bar = base.mark_bar(height=BAR_HEIGHT, cornerRadiusEnd=3).encode(x=length, color=certainty)
    # Where no area has an interval, an unlabelled empty mark would be left to be read out.
    line = base.mark_rule(strokeWidth=2, color=palette.line, aria=False).encode(
        x=alt.X("low:Q"), x2=alt.X2("high:Q")
    )
    label = base.mark_text(align="left", dx=7, fontSize=FONT_SIZE, color=palette.text).encode(
        x=alt.X("label_at:Q"), text="certainty:N"
    )
    layers = [bar, line.transform_filter("datum.high > datum.low"), label]
    return alt.layer(*layers).properties(height=alt.Step(ROW_HEIGHT))


def _area_axis(palette: Palette) -> alt.Y:
    return alt.Y("area:N", sort=None, title=None).axis(
        labelLimit=LONGEST_TITLE_PX,
        labelColor=palette.text,
        labelFontSize=FONT_SIZE,
        labelPadding=8,
        ticks=False,
        domain=False,
    )


def _frame(rows: tuple[Bar, ...], order: Order) -> pd.DataFrame:
    values = [row.impact if order is Order.IMPACT else row.gap for row in rows]
    with_line = order is Order.IMPACT
    highs = [row.high if with_line else value for row, value in zip(rows, values, strict=True)]
    return pd.DataFrame(
        {
            "area": [row.title for row in rows],
            "value": values,
            "low": [
                row.low if with_line else value for row, value in zip(rows, values, strict=True)
            ],
            "high": highs,
            "label_at": [max(pair) for pair in zip(values, highs, strict=True)],
            "certainty": [common.CERTAINTY_SHORT[row.certainty] for row in rows],
        }
    )


def chart_table(rows: tuple[Bar, ...]) -> pd.DataFrame:
    """Return the chart's numbers as a table in the words of the page."""
    return pd.DataFrame(
        {
            wording.COLUMNS["area"]: [row.title for row in rows],
            wording.COLUMNS["impact"]: [f"{row.impact:.2f}" for row in rows],
            wording.COLUMNS["interval"]: [wording.interval(row.low, row.high) for row in rows],
            wording.COLUMNS["top_three"]: [f"{row.top_three:.0%}" for row in rows],
            wording.COLUMNS["gap"]: [f"{row.gap:.0%}" for row in rows],
            wording.COLUMNS["share"]: [f"{row.share:.0%}" for row in rows],
            wording.COLUMNS["certainty"]: [common.CERTAINTY[row.certainty] for row in rows],
        }
    )


def takeaway(rows: tuple[Bar, ...], order: Order) -> str:
    """Return the prevention chart's alternative text."""
    return wording.chart_takeaway([row.title for row in rows], order)
