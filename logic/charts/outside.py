"""The areas under the curve of the outside checks on one scale, with their words and table."""

from functools import cache

import altair as alt
import pandas as pd

from logic.charts.palette import FONT_SIZE, LIGHT, Palette
from logic.charts.parts import Spec, bare
from logic.models import Catalogue, OutsideChecks
from logic.models.outside import CHANCE
from logic.wording import outside as wording

LINE_HEIGHT, INTERVAL_HEIGHT = 16, 26
POINT_SIZE = 90
PERFECT = 1.0
SCALE = alt.Scale(domain=[CHANCE, PERFECT], nice=False, zero=False)
TICKS = (0.5, 0.6, 0.7, 0.8, 0.9, 1.0)


@cache
def outside_spec(palette: Palette = LIGHT) -> Spec:
    """Return the picture as Vega-Lite reads it, without its rows: quick to draw."""
    return bare(_template(palette))


@cache
def _template(palette: Palette) -> alt.LayerChart | alt.FacetChart:
    """Return the picture without its rows: each check stands above its interval."""
    base = alt.Chart().encode(y=alt.Y("who:N", sort=None, axis=None))
    label_at, interval_at = -INTERVAL_HEIGHT // 2, LINE_HEIGHT // 2
    label = base.mark_text(
        align="left",
        x=0,
        yOffset=label_at,
        fontSize=FONT_SIZE,
        color=palette.text,
        aria=False,
    ).encode(text="label:N")
    # Every layer names the scale: one without would let it begin at 0.
    chance = base.mark_tick(
        size=INTERVAL_HEIGHT, thickness=2, color=palette.text, yOffset=interval_at, aria=False
    ).encode(x=alt.XDatum(CHANCE, scale=SCALE))
    line = base.mark_rule(strokeWidth=3, color=palette.icon, yOffset=interval_at, aria=False)
    point = base.mark_point(
        filled=True, opacity=1, size=POINT_SIZE, color=palette.icon, yOffset=interval_at
    )
    layers = [
        label,
        chance,
        line.encode(x=alt.X("low:Q", scale=SCALE), x2="high:Q"),
        point.encode(x=_areas(palette), description="said:N"),
    ]
    return alt.layer(*layers).properties(height=alt.Step(2 * LINE_HEIGHT + INTERVAL_HEIGHT))


def _areas(palette: Palette) -> alt.X:
    """Return the axis from chance to perfect, so that nobody takes a small lead for a large one."""
    return alt.X("area:Q", title=wording.AXIS, scale=SCALE).axis(
        values=list(TICKS),
        format=".1f",
        grid=False,
        labelColor=palette.text,
        titleColor=palette.text,
        labelFontSize=FONT_SIZE,
        titleFontSize=FONT_SIZE,
        titleFontWeight="normal",
    )


def outside_data(outside: OutsideChecks) -> pd.DataFrame:
    """Return the checks as the picture's fields."""
    return pd.DataFrame(
        {
            "who": check.id,
            "label": f"{check.short}: {check.area.value:.2f}",
            "area": check.area.value,
            "low": check.area.ci_low,
            "high": check.area.ci_high,
            "said": wording.point(check),
        }
        for check in outside.checks
    )


def outside_table(outside: OutsideChecks) -> pd.DataFrame:
    """Return the picture's numbers as a table, with how many people were asked."""
    columns = wording.COLUMNS
    return pd.DataFrame(
        {
            columns["who"]: check.short,
            columns["area"]: f"{check.area.value:.2f}",
            columns["interval"]: wording.interval(check.area),
            columns["n"]: f"{check.n:,}",
            columns["cases"]: f"{check.cases:,}",
        }
        for check in outside.checks
    )


def outside_fifths(outside: OutsideChecks) -> pd.DataFrame:
    """Return how many of 100 people had low back pain in each fifth, a row a fifth."""
    # A column a group: a row a group would be too wide for a phone.
    return pd.DataFrame(
        {wording.FIFTH: wording.FIFTHS}
        | {
            check.short: [f"{100 * share:.1f}" for share in check.fifths]
            for check in outside.checks
        }
    )


def outside_others(catalogue: Catalogue) -> pd.DataFrame:
    """Return our areas and those of published tools as a table, and which look ahead."""
    checks = catalogue.outside.checks if catalogue.outside else ()
    ours = [
        [
            wording.OURS.format(group=check.short),
            f"{check.area.value:.2f}",
            wording.interval(check.area),
            wording.ONE_MOMENT,
        ]
        for check in checks
    ]
    theirs = [
        [
            wording.THEIRS.format(foretells=tool.foretells),
            f"{tool.area:.2f}",
            f"{tool.ci_low:.2f} to {tool.ci_high:.2f}",
            wording.LOOKS_AHEAD,
        ]
        for tool in catalogue.published_tools
    ]
    return pd.DataFrame([*ours, *theirs], columns=list(wording.OTHERS_COLUMNS))


def outside_takeaway(outside: OutsideChecks, catalogue: Catalogue) -> str:
    """Return the picture's alternative text."""
    return wording.takeaway(outside, catalogue)
