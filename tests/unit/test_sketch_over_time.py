"""The small picture of a score over time on the progress page."""

from xml.etree import ElementTree

import pytest

from logic.charts.palette import DARK, LIGHT, Palette
from logic.charts.sketch_over_time import DatedScore, sketch_over_time

SVG = "{http://www.w3.org/2000/svg}"
MARKS = (
    DatedScore(score=20, value="20", when="<first>", what=""),
    DatedScore(score=10, value="10", when="later", what="Sleep & rest"),
    DatedScore(score=0, value="0", when="last", what="Stress"),
)


def drawing(palette: Palette = LIGHT) -> ElementTree.Element:
    """Return the picture of three scores."""
    return ElementTree.fromstring(sketch_over_time(MARKS, palette))


def test_points_stand_evenly_and_as_high_as_their_score() -> None:
    places = [(p.get("cx"), p.get("cy")) for p in drawing().findall(f"{SVG}circle")]
    # The plot is 90 high below 24; the largest score is its top, 0 its bottom.
    assert places == [("60", "24"), ("215", "69"), ("370", "114")]
    (line,) = drawing().findall(f"{SVG}polyline")
    assert line.get("points") == "60,24 215,69 370,114"


def test_every_point_says_its_score_its_moment_and_its_reason() -> None:
    texts = [text.text for text in drawing().iter(f"{SVG}text")]
    zero, *texts = texts
    assert zero == "0"
    assert texts == ["20", "<first>", None, "10", "later", "Sleep & rest", "0", "last", "Stress"]


@pytest.mark.parametrize("palette", [LIGHT, DARK])
def test_it_has_the_colours_of_its_ground(palette: Palette) -> None:
    groups = drawing(palette).findall(f"{SVG}g")
    assert {group.get("fill") for group in groups} == {palette.text}
