"""The drawn score: a scale, the range of what is open on it, and the score as a dot."""

from collections.abc import Mapping
from xml.etree import ElementTree

import pytest

from logic.charts.palette import DARK, LIGHT, Palette
from logic.charts.score_bar import score_bar
from tests.unit.drawing import contrast
from tests.unit.people import AT_REFERENCE, AT_WORST, WORKED_EXAMPLE, leave_out, profile

SVG = "{http://www.w3.org/2000/svg}"
Levels = Mapping[str, str]
BEST = "0 & <best>"


def drawing(levels: Levels, palette: Palette = LIGHT) -> ElementTree.Element:
    """Return the drawing of these answers' score."""
    return ElementTree.fromstring(score_bar(profile(levels), palette, BEST))


@pytest.mark.parametrize(
    ("levels", "low", "score", "high"),
    [
        # 100 x 0.606060 / 2.860605 = 21.19, and the scale is 200 wide.
        (WORKED_EXAMPLE, 42.4, 42.4, 42.4),
        (AT_REFERENCE, 0, 0, 0),
        # The lowest is 100 x (2.860605 - 0.202520) / 2.860605 = 92.92
        (leave_out(AT_WORST, "smoking"), 185.8, 200, 200),
    ],
)
def test_the_dot_is_at_the_score_and_the_bar_spans_what_is_open(
    levels: Levels, low: float, score: float, high: float
) -> None:
    picture = drawing(levels)
    scale, span = picture.findall(f"{SVG}line")
    (dot,) = picture.findall(f"{SVG}circle")
    assert (scale.get("x1"), scale.get("x2")) == ("0", "200")
    assert float(span.get("x1", "")) == low
    assert float(span.get("x2", "")) == high
    assert float(dot.get("cx", "")) == score


@pytest.mark.parametrize("levels", [AT_REFERENCE, AT_WORST])
def test_a_dot_at_either_end_of_the_scale_is_drawn_whole(levels: Levels) -> None:
    picture = drawing(levels)
    (dot,) = picture.findall(f"{SVG}circle")
    left, top, width, height = map(float, picture.get("viewBox", "").split())
    x, y, r = (float(dot.get(name, "")) for name in ("cx", "cy", "r"))
    assert left <= x - r
    assert x + r <= left + width
    assert top <= y - r
    assert y + r <= top + height


@pytest.mark.parametrize("palette", [LIGHT, DARK])
def test_the_dot_stands_out_from_the_bar_and_both_from_the_ground(palette: Palette) -> None:
    picture = drawing(WORKED_EXAMPLE, palette)
    _, span = picture.findall(f"{SVG}line")
    (dot,) = picture.findall(f"{SVG}circle")
    assert contrast(dot.get("fill", ""), palette.ground) >= 3
    assert contrast(span.get("stroke", ""), palette.ground) >= 3
    assert len({dot.get("fill"), span.get("stroke")}) == 2


@pytest.mark.parametrize("palette", [LIGHT, DARK])
def test_a_score_of_before_is_a_ring_below_the_dot(palette: Palette) -> None:
    picture = ElementTree.fromstring(score_bar(profile(WORKED_EXAMPLE), palette, BEST, before=50))
    ring, dot = picture.findall(f"{SVG}circle")
    assert float(ring.get("cx", "")) == 100
    assert float(dot.get("cx", "")) == 42.4
    assert (ring.get("fill"), ring.get("stroke")) == (palette.ground, dot.get("fill"))


def test_the_ends_of_the_scale_are_named() -> None:
    low, high = drawing(WORKED_EXAMPLE).iter(f"{SVG}text")
    assert (low.text, high.text) == (BEST, "100")


def test_without_a_score_there_is_nothing_to_draw() -> None:
    with pytest.raises(ValueError, match="no score to draw: too few questions are answered"):
        score_bar(profile({}), LIGHT, BEST)
