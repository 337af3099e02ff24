"""The icon array of the survey, with its alternative text and the table of its numbers."""

from functools import lru_cache

import altair as alt
import pandas as pd

from logic.charts.palette import FONT_SIZE, LIGHT, Palette
from logic.models.survey import Fifth, Survey
from logic.texts import Texts
from logic.wording import survey as wording

ICONS = 100
ICONS_IN_A_COLUMN = 5
PITCH = 15
# In square pixels; a hollow circle's line comes on top.
FULL_SIZE, HOLLOW_SIZE = 110, 80
LABEL_HEIGHT, GAP = 24, 16
GROUP_HEIGHT = LABEL_HEIGHT + ICONS_IN_A_COLUMN * PITCH + GAP
WIDTH = ICONS // ICONS_IN_A_COLUMN * PITCH
CACHED = 32

AltairChart = alt.LayerChart | alt.FacetChart


def shown_fifths(survey: Survey, own: Fifth) -> tuple[Fifth, ...]:
    """Return the lowest fifth, the person's own and the highest, none of them twice."""
    shown = {survey.fifths[0].number, own.number, survey.fifths[-1].number}
    return tuple(fifth for fifth in survey.fifths if fifth.number in shown)


def icon_array(survey: Survey, own: Fifth, texts: Texts, palette: Palette = LIGHT) -> AltairChart:
    """Draw 100 circles for each fifth that is shown, one for each of 100 people.

    Filled column by column, so that a longer block is a higher share. The size is the same on
    every screen and fits a phone.
    """
    fifths = shown_fifths(survey, own)
    labels = tuple(
        f"{wording.name(texts, survey, fifth, own)}: {wording.of_100(texts, fifth.pain.value)}"
        for fifth in fifths
    )
    return _chart(labels, tuple(round(ICONS * fifth.pain.value) for fifth in fifths), palette)


@lru_cache(CACHED)
def _chart(labels: tuple[str, ...], filled: tuple[int, ...], palette: Palette) -> AltairChart:
    """Return the chart; building it takes most of the time, and there are few of them."""
    height = GROUP_HEIGHT * len(labels) - GAP
    x = alt.X("x:Q", axis=None).scale(domain=[0, WIDTH], nice=False)
    y = alt.Y("y:Q", axis=None).scale(domain=[height, 0], nice=False)
    # The alternative text says it all; hundreds of circles would be left to be read out.
    circles = alt.Chart(_circles(filled)).encode(x, y)
    full = circles.mark_circle(size=FULL_SIZE, opacity=1, color=palette.icon, aria=False)
    hollow = circles.mark_point(
        size=HOLLOW_SIZE, strokeWidth=1.5, opacity=1, color=palette.hollow_icon, aria=False
    )
    label = (
        alt.Chart(_labels(labels))
        .encode(x, y, alt.Text("label:N"))
        .mark_text(
            align="left", fontSize=FONT_SIZE, fontWeight="bold", color=palette.text, aria=False
        )
    )
    layers = [full.transform_filter("datum.filled"), hollow.transform_filter("!datum.filled")]
    chart = alt.layer(*layers, label).properties(width=WIDTH, height=height)
    chart.config = alt.Config(view=alt.ViewConfig(stroke=None))
    return chart


def _circles(filled: tuple[int, ...]) -> pd.DataFrame:
    """Return the middle of every circle in pixels, and whether it is filled."""
    return pd.DataFrame(
        {
            "x": PITCH * (icon // ICONS_IN_A_COLUMN + 0.5),
            "y": group * GROUP_HEIGHT + LABEL_HEIGHT + PITCH * (icon % ICONS_IN_A_COLUMN + 0.5),
            "filled": icon < count,
        }
        for group, count in enumerate(filled)
        for icon in range(ICONS)
    )


def _labels(labels: tuple[str, ...]) -> pd.DataFrame:
    return pd.DataFrame(
        {"x": 0, "y": group * GROUP_HEIGHT + LABEL_HEIGHT / 2, "label": label}
        for group, label in enumerate(labels)
    )


def survey_table(survey: Survey, own: Fifth, texts: Texts) -> pd.DataFrame:
    """Return the numbers of all five fifths in the words of the page."""
    columns = {column: texts(title) for column, title in wording.COLUMNS.items()}
    return pd.DataFrame(
        {
            columns["fifth"]: wording.row(texts, survey, fifth, own),
            columns["pain"]: texts.number(round(ICONS * fifth.pain.value)),
            columns["interval"]: wording.interval(texts, fifth.pain),
            columns["n"]: texts.number(fifth.n),
        }
        for fifth in survey.fifths
    )


def survey_takeaway(survey: Survey, own: Fifth, texts: Texts) -> str:
    """Return the icon array's alternative text."""
    return wording.takeaway(texts, survey, shown_fifths(survey, own), own)
