"""The drawing of a factor's ratios with their intervals, its words and its table."""

from functools import cache
from textwrap import wrap

import altair as alt
import pandas as pd

from logic.charts.palette import FONT_SIZE, LIGHT, Palette
from logic.charts.parts import Spec, bare, certainty_colour
from logic.models.base import Certainty, Frozen, Role
from logic.models.catalogue import Catalogue
from logic.models.factors import RiskFactor
from logic.texts import Texts
from logic.wording import evidence as wording

LINE_HEIGHT = 16
INTERVAL_HEIGHT = 24
GAP = 12
POINT_SIZE = 90
LONGEST_LINE = 48
"""Characters of a label that fit a phone."""
ROOM_AT_ENDS = 1.1
TICKS = (0.1, 0.2, 0.3, 0.5, 0.7, 1, 1.5, 2, 3, 5, 10, 20, 50)
WRITTEN_LEFT_FROM = 0.7
"""The part of the axis from which the word beside an interval stands at its left."""


class Axis(Frozen):
    """The ends of the axis that all factors share, so that lengths can be compared."""

    low: float
    high: float


class Row(Frozen):
    """One answer; `ratio` is 1 at the reference and None where there is no number."""

    label: str
    ratio: float | None
    low: float | None
    high: float | None
    certainty: Certainty
    is_reference: bool
    word: str


def ratio_axis(catalogue: Catalogue) -> Axis:
    """Return an axis that holds every interval of the catalogue."""
    levels = [level for factor in catalogue.factors for level in factor.levels]
    estimates = [level.estimate for level in levels if level.estimate]
    lows = [estimate.ci_low or estimate.ratio for estimate in estimates]
    highs = [estimate.ci_high or estimate.ratio for estimate in estimates]
    return Axis(low=min([1.0, *lows]) / ROOM_AT_ENDS, high=max([1.0, *highs]) * ROOM_AT_ENDS)


def forest_rows(factor: RiskFactor, texts: Texts) -> tuple[Row, ...]:
    """Return a row for each answer, the reference first."""
    rows = []
    for level in factor.levels:
        estimate, is_reference = level.estimate, level.role is Role.REFERENCE
        rows.append(
            Row(
                label=level.label,
                ratio=estimate.ratio if estimate else 1.0 if is_reference else None,
                low=estimate.ci_low if estimate else None,
                high=estimate.ci_high if estimate else None,
                certainty=level.certainty,
                is_reference=is_reference,
                word=wording.beside(texts, level),
            )
        )
    return tuple(rows)


def forest_spec(rows: tuple[Row, ...], ends: Axis, texts: Texts, palette: Palette = LIGHT) -> Spec:
    """Return the drawing as Vega-Lite reads it, without its rows: quick to draw."""
    return _spec(texts, palette, ends, _lines(rows))


@cache
def _spec(texts: Texts, palette: Palette, ends: Axis, lines: int) -> Spec:
    return bare(_template(texts, palette, ends, lines))


def _template(
    texts: Texts, palette: Palette, ends: Axis, lines: int
) -> alt.LayerChart | alt.FacetChart:
    """Return ratio and 95 % interval of each answer on a log axis; its width follows the page.

    A row holds `lines` lines of its label, and its interval below them, with the word for how
    sure research is beside it. An answer without a number has its word alone.
    """
    base = alt.Chart().encode(y=alt.Y("answer:N", sort=None, axis=None))
    label_height = lines * LINE_HEIGHT
    label_at = -(label_height + INTERVAL_HEIGHT) // 2
    interval_at = label_height // 2
    # The labels come first: they alone have every row, and so give the rows their order.
    layers = [
        _label(base, palette, label_at),
        *_marks(base, palette, _ratio(texts, palette, ends), interval_at),
        *_words(base, palette, interval_at),
    ]
    return alt.layer(*layers).properties(height=alt.Step(label_height + INTERVAL_HEIGHT + GAP))


def _ratio(texts: Texts, palette: Palette, ends: Axis) -> alt.X:
    """Return the log axis of the ratios."""
    scale = alt.Scale(type="log", domain=[ends.low, ends.high], nice=False)
    return alt.X("ratio:Q", title=texts("evidence-axis"), scale=scale).axis(
        values=[tick for tick in TICKS if ends.low <= tick <= ends.high],
        format="~g",
        grid=False,
        labelColor=palette.text,
        titleColor=palette.text,
        labelFontSize=FONT_SIZE,
        titleFontSize=FONT_SIZE,
        titleFontWeight="normal",
    )


def _marks(base: alt.Chart, palette: Palette, ratio: alt.X, y_offset: int) -> list[alt.Chart]:
    """Return in each row the mark at 1, the interval and the point, which alone is read out."""
    certainty = certainty_colour(palette)
    own = alt.when(alt.datum.is_reference).then(alt.value(palette.text)).otherwise(certainty)
    one = base.mark_tick(
        size=INTERVAL_HEIGHT, thickness=1, color=palette.text, yOffset=y_offset, aria=False
    )
    interval = base.mark_rule(strokeWidth=3, yOffset=y_offset, aria=False)
    point = base.mark_point(filled=True, opacity=1, size=POINT_SIZE, yOffset=y_offset)
    return [
        one.encode(x=alt.XDatum(1)),
        interval.encode(x="low:Q", x2="high:Q", color=certainty).transform_filter(
            "isValid(datum.low)"
        ),
        point.encode(x=ratio, color=own).transform_filter("isValid(datum.ratio)"),
    ]


def _label(base: alt.Chart, palette: Palette, y_offset: int) -> alt.Chart:
    """Return the answers, each above its interval."""
    text: alt.Chart = base.mark_text(
        align="left",
        baseline="top",
        lineBreak="\n",
        lineHeight=LINE_HEIGHT,
        x=0,
        yOffset=y_offset,
        fontSize=FONT_SIZE,
        color=palette.text,
        aria=False,
    ).encode(text="answer:N")
    return text


def _words(base: alt.Chart, palette: Palette, y_offset: int) -> list[alt.Chart]:
    """Return the words beside the intervals, at the left where the right has no room."""
    words = base.encode(x="beside:Q", text="word:N")
    right = words.mark_text(
        align="left", dx=10, yOffset=y_offset, fontSize=FONT_SIZE, color=palette.text, aria=False
    )
    left = words.mark_text(
        align="right", dx=-10, yOffset=y_offset, fontSize=FONT_SIZE, color=palette.text, aria=False
    )
    return [right.transform_filter("!datum.left"), left.transform_filter("datum.left")]


def forest_data(rows: tuple[Row, ...], ends: Axis) -> pd.DataFrame:
    """Return the rows as the drawing's fields, the reference first."""
    too_far_right = ends.low * (ends.high / ends.low) ** WRITTEN_LEFT_FROM
    written_left = [row.low is not None and (row.high or 0) > too_far_right for row in rows]
    return pd.DataFrame(
        {
            "answer": _labels(rows),
            "ratio": [row.ratio for row in rows],
            "low": [row.low for row in rows],
            "high": [row.high for row in rows],
            "certainty": [row.certainty.value for row in rows],
            "is_reference": [row.is_reference for row in rows],
            "word": [row.word for row in rows],
            "left": written_left,
            "beside": [
                row.low if left else row.high or row.ratio or 1.0
                for row, left in zip(rows, written_left, strict=True)
            ],
        }
    )


def _labels(rows: tuple[Row, ...]) -> list[str]:
    """Return the labels, all with as many lines: empty ones go above, away from the interval."""
    lines = _lines(rows)
    wrapped = [wrap(row.label, LONGEST_LINE) for row in rows]
    return ["\n".join([""] * (lines - len(label)) + label) for label in wrapped]


def _lines(rows: tuple[Row, ...]) -> int:
    """Return how many lines the longest label needs."""
    return max(len(wrap(row.label, LONGEST_LINE)) for row in rows)


def forest_table(factor: RiskFactor, texts: Texts) -> pd.DataFrame:
    """Return the drawing's numbers as a table."""
    return pd.DataFrame(
        {
            texts("evidence-column-answer"): [level.label for level in factor.levels],
            texts("evidence-column-ratio"): [
                wording.ratio(texts, level) for level in factor.levels
            ],
            texts("evidence-column-certainty"): [
                wording.sure(texts, level) for level in factor.levels
            ],
        }
    )


def forest_takeaway(factor: RiskFactor, texts: Texts) -> str:
    """Return the drawing's alternative text."""
    return wording.takeaway(texts, factor)
