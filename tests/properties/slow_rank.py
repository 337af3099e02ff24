"""The ranking once more, draw by draw in plain loops, to hold the fast one against."""

from dataclasses import dataclass, field
from itertools import pairwise
from math import log

import numpy as np

from logic.models.catalogue import Catalogue
from logic.models.factors import RiskFactor
from logic.responses import Responses
from logic.scoring import assess
from logic.uncertainty import DRAWS, SEED


@dataclass
class SlowRank:
    """What is found for an area."""

    low: float = 0.0
    high: float = 0.0
    top_three: float = 0.0
    tied_with: list[str] = field(default_factory=list)


def slow_rank(catalogue: Catalogue, responses: Responses) -> dict[str, SlowRank]:
    """Return every area's rank, worked out one draw after another."""
    draws = all_draws(catalogue, responses)
    profile = assess(catalogue, responses)
    found = {}
    for result in profile.areas:
        drawn = [draw[result.area] for draw in draws]
        found[result.area] = SlowRank(low=quantile(drawn, 0.1), high=quantile(drawn, 0.9))
    focus = [result.area for result in profile.areas if result.gap > 0]
    for draw in draws:
        for area, part in places(focus, draw).items():
            found[area].top_three += part / DRAWS
    for higher, lower in pairwise(focus):
        wins = sum(draw[higher] > draw[lower] for draw in draws)
        if wins / DRAWS < 0.8:
            found[higher].tied_with.append(lower)
            found[lower].tied_with.append(higher)
    return found


def all_draws(catalogue: Catalogue, responses: Responses) -> list[dict[str, float]]:
    """Return each draw's impacts by area; a factor has DRAWS numbers of its own, in order."""
    generator = np.random.default_rng(SEED)
    numbers = {
        factor.id: [float(generator.standard_normal()) for _ in range(DRAWS)]
        for factor in catalogue.modifiable
    }
    return [
        one_draw(catalogue, responses, {id_: column[number] for id_, column in numbers.items()})
        for number in range(DRAWS)
    ]


def one_draw(
    catalogue: Catalogue, responses: Responses, numbers: dict[str, float]
) -> dict[str, float]:
    """Return the impacts of all areas in one drawn catalogue, limits applied."""
    impacts = dict.fromkeys(catalogue.by_area, 0.0)
    for factor in catalogue.modifiable:
        if factor.id in responses.levels:
            number = numbers[factor.id]
            impacts[factor.area] += drawn_impact(
                catalogue, factor, responses.levels[factor.id], number
            )
    for cap in catalogue.rules.caps:
        joint = sum(impacts[area] for area in cap.areas)
        if joint > cap.limit:
            for area in cap.areas:
                impacts[area] *= cap.limit / joint
    return impacts


def drawn_impact(catalogue: Catalogue, factor: RiskFactor, level_id: str, number: float) -> float:
    """Return max(weight x drawn log ratio, floor), the floor being 0 outside the guide."""
    level = factor.by_level[level_id]
    found = level.estimate
    if found is None or found.ci_low is None or found.ci_high is None:
        return level.impact
    error = (log(found.ci_high) - log(found.ci_low)) / 3.92
    drawn = catalogue.rules.certainty_weights[level.certainty] * (log(found.ratio) + error * number)
    least = log(catalogue.rules.floor_ratio) * level.gap if factor.in_guide else 0.0
    return max(drawn, least)


def quantile(values: list[float], part: float) -> float:
    """Return the value below which a part of them lies, between two where it falls so."""
    ordered = sorted(values)
    place = part * (len(ordered) - 1)
    below = int(place)
    return ordered[below] + (place - below) * (ordered[below + 1] - ordered[below])


def places(focus: list[str], draw: dict[str, float]) -> dict[str, float]:
    """Return each area's part of the first three places; equals share what is left for them."""
    parts = {}
    for area in focus:
        above = sum(draw[other] > draw[area] for other in focus)
        level = sum(draw[other] == draw[area] for other in focus)
        parts[area] = min(max(3 - above, 0) / level, 1.0)
    return parts
