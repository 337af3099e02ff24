"""Now and two plans side by side, with alternative text and a table of the same numbers."""

from dataclasses import dataclass
from functools import cache

import altair as alt
import pandas as pd

from logic.charts.palette import FONT_SIZE, LIGHT, LONGEST_TITLE_PX, Palette
from logic.charts.parts import Spec, area_axis, bare, shares
from logic.charts.prevention import Order
from logic.models.base import Certainty, Frozen
from logic.result import Result
from logic.scoring import own_changes
from logic.texts import Texts
from logic.wording import what_if as wording
from logic.wording.common import CERTAINTY
from logic.wording.prevention import length

AREA_PX = 64
"""Three bars and what is between them."""
BETWEEN_AREAS, BETWEEN_BARS = 0.25, 0.15
ROOM_AT_THE_RIGHT = 1.05
ZERO_SIZE = 10


@dataclass(frozen=True)
class Scenario:
    """A result under a name: now, or what a plan would make of it."""

    name: str
    result: Result


class ComparisonRow(Frozen):
    """An area with its value, impact or gap, in each scenario, and how sure research is of it."""

    area: str
    title: str
    values: tuple[float, ...]
    certainty: Certainty

    @property
    def changed(self) -> bool:
        """Whether a scenario makes the area something else than now."""
        return any(value != self.values[0] for value in self.values)


def comparison_rows(scenarios: tuple[Scenario, ...], order: Order) -> tuple[ComparisonRow, ...]:
    """Return the areas with something to gain in any scenario, the longest of now first."""
    catalogue = scenarios[0].result.catalogue
    found = [
        {area.area: float(getattr(area, order)) for area in scenario.result.profile.areas}
        for scenario in scenarios
    ]
    rows = [
        ComparisonRow(
            area=area,
            title=catalogue.by_area[area].title,
            values=tuple(values[area] for values in found),
            certainty=_certainty(scenarios, area),
        )
        for area in found[0]
    ]
    shown = [row for row in rows if any(row.values)]
    return tuple(sorted(shown, key=lambda row: -row.values[0]))


def _certainty(scenarios: tuple[Scenario, ...], area: str) -> Certainty:
    """Return how sure research is of an area's first bar that is not 0."""
    reasons = (scenario.result.reasons.get(area) for scenario in scenarios)
    return next((reason.certainty for reason in reasons if reason), Certainty.NONE)


@cache
def comparison_spec(palette: Palette = LIGHT) -> Spec:
    """Return the comparison as Vega-Lite reads it, without its rows: quick to draw."""
    return bare(_template(palette))


def _template(palette: Palette) -> alt.LayerChart | alt.FacetChart:
    """Return a bar for each area and scenario on one scale; a value of 0 is written as such."""
    legend = alt.Legend(
        orient="top",
        title=None,
        direction="vertical",
        symbolType="square",
        symbolStrokeColor=palette.scenario_line,
        labelFontSize=FONT_SIZE,
        labelColor=palette.text,
        labelLimit=2 * LONGEST_TITLE_PX,
    )
    base = alt.Chart().encode(
        y=area_axis(palette).scale(paddingInner=BETWEEN_AREAS),
        yOffset=alt.YOffset("place:O").scale(paddingInner=BETWEEN_BARS),
    )
    drawn = base.mark_bar(strokeWidth=1.5, stroke=palette.scenario_line).encode(
        x=alt.X("length:Q", title=None, axis=None).scale(domain=[0, ROOM_AT_THE_RIGHT], nice=False),
        # The names come with the rows, in their order.
        color=alt.Color("scenario:N", legend=legend, sort=None).scale(
            range=list(palette.scenarios)
        ),
        description="said:N",
    )
    zero = base.mark_text(align="left", dx=3, fontSize=ZERO_SIZE, color=palette.text, aria=False)
    nothing = zero.encode(x="length:Q", text=alt.value("0")).transform_filter("datum.value === 0")
    return alt.layer(drawn, nothing).properties(height=alt.Step(AREA_PX))


def comparison_data(
    rows: tuple[ComparisonRow, ...],
    scenarios: tuple[Scenario, ...],
    texts: Texts,
    order: Order = Order.IMPACT,
) -> pd.DataFrame:
    """Return a row for each bar: where it stands, its value, and what it says of itself.

    Lengths are shares of the longest of all, 0 to 1.
    """

    def said(area: str, value: float, scenario: str) -> str:
        written = length(texts, order, value)
        return texts("prevention-bar", area=area, value=written, more=scenario)

    bars = [
        {
            "area": row.title,
            "scenario": scenario.name,
            "place": place,
            "value": value,
            "length": value,
            "said": said(row.title, value, scenario.name),
        }
        for row in rows
        for place, (scenario, value) in enumerate(zip(scenarios, row.values, strict=True))
    ]
    columns = ["area", "scenario", "place", "value", "length", "said"]
    return pd.DataFrame(shares(bars, "length"), columns=columns)


def comparison_table(
    rows: tuple[ComparisonRow, ...], scenarios: tuple[Scenario, ...], texts: Texts, order: Order
) -> pd.DataFrame:
    """Return the chart's numbers as a table, the score last; impacts as such, gaps in %."""
    columns = {
        scenario.name: [length(texts, order, row.values[place]) for row in rows]
        + [wording.whole_score(texts, scenario.result.profile.score)]
        for place, scenario in enumerate(scenarios)
    }
    sure = [*(texts(CERTAINTY[row.certainty]) for row in rows), ""]
    titles = [*(row.title for row in rows), texts("what-if-score")]
    area, certainty = texts("what-if-area"), texts("what-if-certainty-column")
    return pd.DataFrame({area: titles, **columns, certainty: sure})


def moved(
    rows: tuple[ComparisonRow, ...],
    scenarios: tuple[Scenario, ...],
    order: Order,
) -> dict[str, wording.Moved]:
    """Return, by the name of each plan, which areas its changes make smaller and larger.

    `along` are areas without a change whose bar moves with that of an area that shares a limit.
    """
    now, *plans = scenarios
    found = {}
    for place, plan in enumerate(plans, start=1):
        by = {row.area: row.values[place] - row.values[0] for row in rows}
        before, after = (one.result.responses.levels for one in (now, plan))
        own = own_changes(now.result.catalogue, before, after)
        if order is Order.GAP:  # nothing limits a gap
            own = {area: by.get(area, 0.0) for area in own}
        found[plan.name] = wording.Moved(
            smaller=tuple(row.title for row in rows if own.get(row.area, 0) < 0),
            larger=tuple(row.title for row in rows if own.get(row.area, 0) > 0),
            along=tuple(row.title for row in rows if row.area not in own and by[row.area]),
        )
    return found


def comparison_takeaway(
    rows: tuple[ComparisonRow, ...],
    scenarios: tuple[Scenario, ...],
    order: Order,
    texts: Texts,
) -> str:
    """Return the comparison's alternative text: the scores, and what becomes smaller or larger."""
    scores = {scenario.name: scenario.result.profile.score for scenario in scenarios}
    return wording.takeaway(texts, scores, moved(rows, scenarios, order), order)
