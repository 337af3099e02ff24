"""A chart as a page hands it to the browser: its form and its rows, joined."""

import json
from functools import cache
from typing import Any

import altair as alt
import pandas as pd
import vl_convert

from logic.charts.parts import Spec, of_rows


def whole(spec: Spec, rows: pd.DataFrame) -> dict[str, Any]:
    """Return a chart's form with its rows in it, once Altair has found nothing wrong with the form.

    An empty cell arrives as null, as it does in the browser: JSON has no NaN.
    """
    values = rows.astype(object).where(rows.notna(), None).to_dict("records")
    form = of_rows(spec, rows) | {"data": {"name": "rows"}}
    _check(json.dumps(form))
    return {**form, "datasets": {"rows": values}}


@cache
def _check(form: str) -> None:
    # Takes a second for some forms, and says the same each time.
    alt.LayerChart.from_dict(json.loads(form)).to_dict()


def drawn(spec: Spec, rows: pd.DataFrame) -> str:
    """Return the chart as Vega draws it, as SVG; nothing is fetched for it."""
    svg: str = vl_convert.vegalite_to_svg(whole(spec, rows), allowed_base_urls=[])
    return svg


def holds_no_rows(spec: Spec) -> bool:
    """Return whether a form leaves every place for rows to those that come with it."""
    places = {key for part in (spec, *spec["layer"]) for key in part}
    return places.isdisjoint(("data", "datasets"))


def luminance(colour: str) -> float:
    """Return a colour's relative luminance, as WCAG 2 defines it."""
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    linear = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """Return how far two colours stand out from each other, 1 to 21."""
    darker, lighter = sorted([luminance(one), luminance(other)])
    return (lighter + 0.05) / (darker + 0.05)
