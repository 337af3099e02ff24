"""The charts, each with its alternative text and the table of the same numbers."""

from enum import StrEnum

import altair as alt
import pandas as pd

from logic.models import AreaResult, Catalogue, Certainty, Record, RiskProfile
from logic.reasons import main_reason
from logic.responses import Responses
from logic.wording import common
from logic.wording import results as wording

ROW_HEIGHT = 34
BAR_HEIGHT = 20
ROOM_FOR_LABEL = 1.5
LONGEST_TITLE_PX = 170


class Palette(Record):
    """The colours of a chart on a light or a dark ground."""

    text: str
    certainty: dict[Certainty, str]


LIGHT = Palette(
    text="#0d1b1a",
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
    certainty={
        Certainty.HIGH: "#d5f5f2",
        Certainty.MODERATE: "#8fd8d1",
        Certainty.LOW: "#57aea6",
        Certainty.VERY_LOW: "#3f857f",
        Certainty.NONE: "#a39a86",
    },
)


class Order(StrEnum):
    """The measure that orders the areas and gives the bars their length."""

    IMPACT = "impact"
    GAP = "gap"


class Bar(Record):
    """One row of the prevention chart."""

    area: str
    title: str
    gap: float
    impact: float
    share: float
    certainty: Certainty


def bars(
    catalogue: Catalogue, responses: Responses, profile: RiskProfile, order: Order
) -> tuple[Bar, ...]:
    """Return the areas with something to gain, longest bar first; ties keep catalogue order."""
    rows = [_bar(catalogue, responses, result) for result in profile.focus]
    if order is Order.GAP:
        rows.sort(key=lambda bar: (-bar.gap, -bar.impact))
    return tuple(rows)


def _bar(catalogue: Catalogue, responses: Responses, result: AreaResult) -> Bar:
    reason = main_reason(catalogue, responses, result.area)
    return Bar(
        area=result.area,
        title=catalogue.by_area[result.area].title,
        gap=result.gap,
        impact=result.impact,
        share=result.share,
        certainty=reason.certainty if reason else Certainty.NONE,
    )


def prevention_chart(
    rows: tuple[Bar, ...], order: Order, palette: Palette = LIGHT
) -> alt.LayerChart | alt.FacetChart:
    """Draw one bar an area, labelled with how sure research is; width follows the page."""
    frame = pd.DataFrame(
        {
            "area": [row.title for row in rows],
            "value": [getattr(row, order) for row in rows],
            "certainty": [common.CERTAINTY_SHORT[row.certainty] for row in rows],
        }
    )
    longest = frame["value"].max() * ROOM_FOR_LABEL
    area = alt.Y("area:N", sort=None, title=None).axis(
        labelLimit=LONGEST_TITLE_PX, ticks=False, domain=False, labelPadding=8
    )
    length = alt.X("value:Q", title=None, axis=None).scale(domain=[0, longest])
    certainty = alt.Color("certainty:N", legend=None).scale(
        domain=[common.CERTAINTY_SHORT[level] for level in Certainty],
        range=[palette.certainty[level] for level in Certainty],
    )
    base = alt.Chart(frame).encode(y=area, x=length)
    bar = base.mark_bar(height=BAR_HEIGHT, cornerRadiusEnd=3).encode(color=certainty)
    label = base.mark_text(align="left", dx=6, fontSize=13, color=palette.text).encode(
        text="certainty:N"
    )
    return alt.layer(bar, label).properties(height=alt.Step(ROW_HEIGHT))


def chart_table(rows: tuple[Bar, ...]) -> pd.DataFrame:
    """Return the chart's numbers as a table in the words of the page."""
    return pd.DataFrame(
        {
            wording.COLUMNS["area"]: [row.title for row in rows],
            wording.COLUMNS["impact"]: [f"{row.impact:.2f}" for row in rows],
            wording.COLUMNS["gap"]: [f"{row.gap:.0%}" for row in rows],
            wording.COLUMNS["share"]: [f"{row.share:.0%}" for row in rows],
            wording.COLUMNS["certainty"]: [common.CERTAINTY[row.certainty] for row in rows],
        }
    )


def takeaway(rows: tuple[Bar, ...], order: Order) -> str:
    """Return the prevention chart's alternative text."""
    return wording.chart_takeaway([row.title for row in rows], order)
