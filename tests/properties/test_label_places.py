"""Labels cover neither each other nor, where there is room, any mark; on plots of any width."""

from hypothesis import given
from hypothesis import strategies as st

from logic.charts.label_places import (
    LABEL_DX,
    LABEL_PX,
    LETTER_PX,
    Labelled,
    label_heights,
)

LOW, HIGH = 34.0, 346.0
NARROW, WIDE = 26.0, 80.0
AREAS = 16
Point = tuple[int, float, str, bool]
names = st.sampled_from(["1", "16", "Sleep", "Stress", "Body weight", "Sun and vitamin D"])
points = st.tuples(st.integers(0, 10), st.floats(LOW, HIGH), names, st.booleans())


def marks(found: list[Point], step: float) -> list[Labelled]:
    """Return marks at these places of a plot with so many pixels a step."""
    return [
        Labelled(x=(place + 0.5) * step, y=height, label=name, label_is_left=is_left)
        for place, height, name, is_left in found
    ]


def reach(mark: Labelled) -> tuple[float, float]:
    """Return from where to where a label is written."""
    width = len(mark.label) * LETTER_PX
    start = mark.x - LABEL_DX - width if mark.label_is_left else mark.x + LABEL_DX
    return start, start + width


@given(found=st.lists(points, max_size=AREAS))
def test_no_label_covers_another_at_any_width(found: list[Point]) -> None:
    heights = label_heights(marks(found, NARROW), LOW, HIGH, (LOW + HIGH) / 2)
    assert all(LOW <= height <= HIGH for height in heights)
    for step in (NARROW, (NARROW + WIDE) / 2, WIDE):
        drawn = [(reach(mark), y) for mark, y in zip(marks(found, step), heights, strict=True)]
        for place, ((left, right), height) in enumerate(drawn):
            for (other_left, other_right), other_height in drawn[:place]:
                apart = abs(height - other_height) >= LABEL_PX - 1e-6
                assert apart or right <= other_left or other_right <= left


@given(point=points)
def test_a_single_label_stands_at_its_mark_unless_the_line_is_there(
    point: Point,
) -> None:
    line = (LOW + HIGH) / 2
    (height,) = label_heights(marks([point], NARROW), LOW, HIGH, line)
    assert height == point[1] or abs(point[1] - line) < LABEL_PX
