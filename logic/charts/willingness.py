"""Impact against willingness in four quadrants, with alternative text and a table."""

import pandas as pd

from logic.charts.label_places import Labelled, label_heights, reach
from logic.charts.willingness_layers import (
    BAND,
    HEIGHT,
    INNER,
    LEFT,
    RIGHT,
)
from logic.models.base import Certainty, Frozen
from logic.plan import Plan, Quadrant, half_of_largest, standings
from logic.result import Result
from logic.texts import Texts
from logic.wording import common
from logic.wording import plan as wording

NARROWEST_STEP_PX = 26
"""Pixels of a step of willingness on a phone; labels that fit there fit everywhere."""
FAR_PX = 6
MOST_NAMES = 5
"""With more areas than this, their names would cover each other: marks get numbers."""


class Point(Frozen):
    """An area of the chart; `half` is the impact at which the upper half begins.

    `label` stands beside its mark: its title or, where there are many, its number.
    """

    title: str
    label: str
    impact: float
    willingness: int
    quadrant: Quadrant
    certainty: Certainty
    half: float


def points(result: Result, plan: Plan) -> tuple[Point, ...]:
    """Return the areas whose willingness is known, largest impact first."""
    half = half_of_largest(result.profile)
    found = standings(result.profile, plan)
    titles = [result.catalogue.by_area[standing.area].title for standing in found]
    numbers = [str(number) for number in range(1, len(found) + 1)]
    labels = titles if len(found) <= MOST_NAMES else numbers
    return tuple(
        Point(
            title=title,
            label=label,
            impact=standing.impact,
            willingness=standing.willingness,
            quadrant=standing.quadrant,
            certainty=result.reasons[standing.area].certainty,
            half=half,
        )
        for title, label, standing in zip(titles, labels, found, strict=True)
    )


def willingness_data(found: tuple[Point, ...], texts: Texts) -> pd.DataFrame:
    """Return the points as the chart's fields, with the place of each label.

    All heights are shares of the largest impact.
    """
    largest = 2 * found[0].half if found and found[0].half else 1.0
    marks = [_mark(point) for point in found]
    labels = label_heights(marks, BAND, HEIGHT - BAND, HEIGHT / 2)
    far = [abs(label - mark.y) > FAR_PX for label, mark in zip(labels, marks, strict=True)]
    return pd.DataFrame(
        {
            "label": [point.label for point in found],
            "impact": [point.impact / largest for point in found],
            "willingness": [point.willingness for point in found],
            "certainty": [point.certainty.value for point in found],
            "spoken": [_spoken(point, texts) for point in found],
            "is_left": [mark.label_is_left for mark in marks],
            "label_at": [(label - BAND) / INNER for label in labels],
            "is_far": far,
            "is_first": [place == 0 for place in range(len(found))],
        }
    )


def _mark(point: Point) -> Labelled:
    return Labelled(
        x=(point.willingness - LEFT) * NARROWEST_STEP_PX,
        y=BAND + point.impact / (2 * point.half) * INNER if point.half else BAND,
        label=point.label,
        label_is_left=not _has_room_right(point),
    )


def _has_room_right(point: Point) -> bool:
    """Return whether a label fits between its mark and the right edge of the narrowest plot."""
    return reach(point.label) <= (RIGHT - point.willingness) * NARROWEST_STEP_PX


def _spoken(point: Point, texts: Texts) -> str:
    certainty = texts(common.CERTAINTY_SHORT[point.certainty])
    return wording.in_chart(texts, point.title, point.willingness, point.quadrant, certainty)


def willingness_table(found: tuple[Point, ...], texts: Texts) -> pd.DataFrame:
    """Return the chart's numbers as a table in the words of the page."""
    return pd.DataFrame(
        {
            texts("plan-column-area"): [wording.named(p.label, p.title) for p in found],
            texts("plan-column-willingness"): [str(point.willingness) for point in found],
            texts("plan-column-impact"): [texts.number(point.impact, 2) for point in found],
            texts("plan-column-quadrant"): [
                texts(wording.QUADRANTS[point.quadrant]) for point in found
            ],
            texts("plan-column-certainty"): [
                texts(common.CERTAINTY[point.certainty]) for point in found
            ],
        }
    )


def by_quadrant(found: tuple[Point, ...]) -> dict[Quadrant, list[str]]:
    """Return the areas in each quadrant as they are labelled, largest impact first."""
    return {
        quadrant: [
            wording.named(point.label, point.title) for point in found if point.quadrant is quadrant
        ]
        for quadrant in Quadrant
    }


def willingness_takeaway(found: tuple[Point, ...], texts: Texts) -> str:
    """Return the chart's alternative text: which area stands where."""
    return wording.takeaway(texts, by_quadrant(found))
