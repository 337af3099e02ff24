"""Where labels beside marks stand so that they cover neither each other nor a mark."""

from collections.abc import Sequence
from math import inf

from logic.models.base import Frozen

LABEL_PX, LETTER_PX, MARK_PX, LINE_PX = 17, 7, 14, 1
LABEL_DX = 13
STEP_PX = LABEL_PX / 2


class Labelled(Frozen):
    """A mark by its middle, in pixels from the lower left, and the label at one of its sides.

    Marks are placed on the narrowest plot: labels that keep apart there do so on wider ones.
    """

    x: float
    y: float
    label: str
    label_is_left: bool


class _Box(Frozen):
    """A piece of the plot, in pixels from its lower left."""

    left: float
    right: float
    middle: float
    height: float

    def meets(self, other: "_Box") -> bool:
        """Whether two pieces overlap."""
        beside = self.left < other.right and other.left < self.right
        return beside and abs(self.middle - other.middle) < (self.height + other.height) / 2


def reach(label: str) -> float:
    """Return how far from the middle of its mark a label reaches, in pixels."""
    return LABEL_DX + len(label) * LETTER_PX


def label_heights(marks: Sequence[Labelled], low: float, high: float, line: float) -> list[float]:
    """Return the height of each label in pixels: its mark's, or the nearest that is free.

    Labels stand between `low` and `high`, and off a line across the plot. Where they are too
    many to stay near their marks, they are spread evenly in the order of their marks.
    """
    across = _Box(left=-inf, right=inf, middle=line, height=LINE_PX)
    taken = [across, *(_mark(mark) for mark in marks)]
    heights = []
    for mark in marks:
        boxes = (_label(mark, middle) for middle in _nearest_first(mark.y, low, high))
        free = (box for box in boxes if not any(box.meets(other) for other in taken))
        box = next(free, None)
        if box is None:
            return _spread(marks, low, high)
        taken.append(box)
        heights.append(box.middle)
    return heights


def _nearest_first(height: float, low: float, high: float) -> list[float]:
    steps = range(int((high - low) / STEP_PX) + 1)
    both = [height + sign * number * STEP_PX for number in steps for sign in (1, -1)]
    return [middle for middle in both if low <= middle <= high]


def _spread(marks: Sequence[Labelled], low: float, high: float) -> list[float]:
    """Return evenly spread heights in the order of the marks; there are at least two."""
    order = sorted(range(len(marks)), key=lambda place: marks[place].y)
    apart = (high - low) / (len(marks) - 1)
    return [low + order.index(place) * apart for place in range(len(marks))]


def _mark(mark: Labelled) -> _Box:
    half = MARK_PX / 2
    return _Box(left=mark.x - half, right=mark.x + half, middle=mark.y, height=MARK_PX)


def _label(mark: Labelled, middle: float) -> _Box:
    # From the mark's own edge: on a wider plot, two labels on facing sides first come closer.
    near, far = MARK_PX / 2 + 1, reach(mark.label)
    if mark.label_is_left:
        near, far = -far, -near
    return _Box(left=mark.x + near, right=mark.x + far, middle=middle, height=LABEL_PX)
