"""The areas under the curve of the outside checks on one scale, with their words and table."""

from functools import cache

import altair as alt
import pandas as pd

from logic.charts.palette import FONT_SIZE, LIGHT, Palette
from logic.charts.parts import Spec, bare
from logic.models.catalogue import Catalogue
from logic.models.outside import CHANCE, OutsideChecks
from logic.texts import Texts
from logic.wording import outside as wording

LINE_HEIGHT, INTERVAL_HEIGHT = 16, 26
POINT_SIZE = 90
PERFECT = 1.0
SCALE = alt.Scale(domain=[CHANCE, PERFECT], nice=False, zero=False)
TICKS = (0.5, 0.6, 0.7, 0.8, 0.9, 1.0)


@cache
def outside_spec(texts: Texts, palette: Palette = LIGHT) -> Spec:
    """Return the picture as Vega-Lite reads it, without its rows: quick to draw."""
    return bare(_template(texts, palette))


def _template(texts: Texts, palette: Palette) -> alt.LayerChart | alt.FacetChart:
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
        point.encode(x=_areas(texts, palette), description="said:N"),
    ]
    return alt.layer(*layers).properties(height=alt.Step(2 * LINE_HEIGHT + INTERVAL_HEIGHT))


def _areas(texts: Texts, palette: Palette) -> alt.X:
    """Return the axis from chance to perfect, so that nobody takes a small lead for a large one."""
    return alt.X("area:Q", title=texts("outside-axis"), scale=SCALE).axis(
        values=list(TICKS),
        format=".1f",
        grid=False,
        labelColor=palette.text,
        titleColor=palette.text,
        labelFontSize=FONT_SIZE,
        titleFontSize=FONT_SIZE,
        titleFontWeight="normal",
    )


def outside_data(outside: OutsideChecks, texts: Texts) -> pd.DataFrame:
    """Return the checks as the picture's fields."""
    return pd.DataFrame(
        {
            "who": check.id,
            "label": texts(
                "outside-point", group=check.short, area=texts.number(check.area.value, 2)
            ),
            "area": check.area.value,
            "low": check.area.ci_low,
            "high": check.area.ci_high,
            "said": wording.point(texts, check),
        }
        for check in outside.checks
    )


def outside_table(outside: OutsideChecks, texts: Texts) -> pd.DataFrame:
    """Return the picture's numbers as a table, with how many people were asked."""
    return pd.DataFrame(
        {
            texts("outside-column-who"): check.short,
            texts("outside-column-area"): texts.number(check.area.value, 2),
            texts("outside-column-interval"): wording.interval(texts, check.area),
            texts("outside-column-n"): texts.number(check.n),
            texts("outside-column-cases"): texts.number(check.cases),
        }
        for check in outside.checks
    )


def outside_fifths(outside: OutsideChecks, texts: Texts) -> pd.DataFrame:
    """Return how many of 100 people had low back pain in each fifth, a row a fifth."""
    # A column a group: a row a group would be too wide for a phone.
    lowest, highest = texts("outside-fifth-lowest"), texts("outside-fifth-highest")
    return pd.DataFrame(
        {texts("outside-fifth"): [lowest, *map(texts.number, (2, 3, 4)), highest]}
        | {
            check.short: [texts.number(100 * share, 1) for share in check.fifths]
            for check in outside.checks
        }
    )


def outside_others(catalogue: Catalogue, texts: Texts) -> pd.DataFrame:
    """Return our areas and those of published tools as a table, and which look ahead."""
    checks = catalogue.outside.checks if catalogue.outside else ()
    ours = [
        [
            texts("outside-ours", group=check.short),
            texts.number(check.area.value, 2),
            wording.interval(texts, check.area),
            texts("outside-one-moment"),
        ]
        for check in checks
    ]
    theirs = [
        [
            texts("outside-theirs", foretells=tool.foretells),
            texts.number(tool.area, 2),
            wording.interval(texts, tool),
            texts("outside-looks-ahead"),
        ]
        for tool in catalogue.published_tools
    ]
    columns = [
        texts("outside-others-column-tried"),
        texts("outside-others-column-area"),
        texts("outside-others-column-interval"),
        texts("outside-others-column-ahead"),
    ]
    return pd.DataFrame([*ours, *theirs], columns=columns)


def outside_takeaway(outside: OutsideChecks, catalogue: Catalogue, texts: Texts) -> str:
    """Return the picture's alternative text."""
    return wording.takeaway(texts, outside, catalogue)
