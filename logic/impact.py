"""The gap and the impact of a level: the formulas that the whole model rests on."""

from math import log

from logic.models.factors import Estimate


def gap(position: int, levels: int) -> float:
    """Return the distance from the tip, 0 at the reference to 1 at the worst level.

    Levels are evenly spaced and `position` counts from 0. A gap says nothing about effect.
    """
    return position / (levels - 1)


def floor(level_gap: float, floor_ratio: float) -> float:
    """Return the least that a level of one of the guide's factors counts: ln(ratio) x gap."""
    return log(floor_ratio) * level_gap


def weighted(ratio: float, weight: float) -> float:
    """Return ln(ratio) times the weight of its certainty."""
    return log(ratio) * weight


def impact(estimate: Estimate | None, weight: float, least: float) -> float:
    """Return a level's impact in weighted natural-log units: its estimate's, or the floor.

    `docs/methods.md` gives the reasons for weights and floor.
    """
    return least if estimate is None else max(weighted(estimate.ratio, weight), least)
