"""The small picture of a chart on the start page."""

from xml.etree import ElementTree

import pytest

from logic.charts.palette import DARK, LIGHT, Palette
from logic.charts.prevention import Order, bars
from logic.charts.sketch import sketch
from logic.responses import Responses
from logic.result import Result
from tests.shipped import CATALOGUE
from tests.unit.people import WORKED_EXAMPLE

SVG = "{http://www.w3.org/2000/svg}"
ROWS = bars(Result(CATALOGUE, Responses.from_raw(WORKED_EXAMPLE, CATALOGUE)), Order.IMPACT)
SAID = {row.area: f"<{row.area}>" for row in ROWS}


def drawing(palette: Palette = LIGHT) -> ElementTree.Element:
    """Return the picture of the worked example."""
    return ElementTree.fromstring(sketch(ROWS, SAID, palette))


def test_every_bar_stands_below_its_title_and_before_what_is_said_of_it() -> None:
    texts = [text.text for text in drawing().findall(f"{SVG}text")]
    assert texts == [word for row in ROWS for word in (row.title, f"<{row.area}>")]


def test_a_bar_is_as_long_as_its_impact() -> None:
    widths = [float(bar.get("width", "")) for bar in drawing().findall(f"{SVG}rect")]
    longest = max(row.impact for row in ROWS)
    assert widths == [round(row.impact / longest * 140) for row in ROWS]


@pytest.mark.parametrize("palette", [LIGHT, DARK])
def test_a_bar_has_the_colour_of_how_sure_research_is(palette: Palette) -> None:
    colours = [bar.get("fill") for bar in drawing(palette).findall(f"{SVG}rect")]
    assert colours == [palette.certainty[row.certainty] for row in ROWS]
