"""A language's own way of writing numbers and days on a chart's axes, as Vega takes it."""

import re
from functools import cache
from typing import Any

from logic.charts.parts import Spec
from logic.texts import Texts

FIELDS = re.compile(r"'([^']*)'|([a-zA-Z])\2*")
"""A quoted text in a pattern of CLDR, or a field: a letter, the more often the longer it is."""
D3 = {"d": "%-d", "dd": "%d", "M": "%-m", "MM": "%m", "MMM": "%b", "MMMM": "%B"}
D3 |= {"L": "%-m", "LL": "%m", "LLL": "%b", "LLLL": "%B", "yy": "%y", "y": "%Y", "yyyy": "%Y"}
"""The fields of a day as d3 writes them, which draws Vega's axes; another one is left out."""


def in_language(spec: Spec, texts: Texts) -> Spec:
    """Return a chart whose axes write numbers and days as the language does."""
    return spec | {"config": spec.get("config", {}) | {"locale": _locale(texts)}}


def day_pattern(texts: Texts) -> str:
    """Return the pattern of a short day: in English "%-d %b %Y", "3 Dec 2026"."""
    pattern = texts.locale.date_formats["medium"].pattern
    return FIELDS.sub(lambda field: _field(field[0], field[1]), pattern)


def _field(field: str, quoted: str | None) -> str:
    return D3.get(field, "") if quoted is None else quoted or "'"


@cache
def _locale(texts: Texts) -> dict[str, Any]:
    locale = texts.locale
    symbols = locale.number_symbols["latn"]
    months, days = locale.months["format"], locale.days["format"]
    # The day of Babel's week is Monday, that of d3's is Sunday.
    week = (6, 0, 1, 2, 3, 4, 5)
    return {
        "number": {
            "decimal": symbols["decimal"],
            "thousands": symbols["group"],
            "grouping": [3],
            "currency": ["", ""],
        },
        "time": {
            "dateTime": f"{day_pattern(texts)} %H:%M",
            "date": day_pattern(texts),
            "time": "%H:%M",
            "periods": ["", ""],
            "days": [days["wide"][day] for day in week],
            "shortDays": [days["abbreviated"][day] for day in week],
            "months": list(months["wide"].values()),
            "shortMonths": list(months["abbreviated"].values()),
        },
    }
