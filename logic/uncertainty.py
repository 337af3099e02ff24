"""How sure the ranking is: intervals, the chance of being in the top three, ties."""

from functools import cache

import numpy as np
from numpy.typing import NDArray

from logic.impact import floor
from logic.models.base import Frozen
from logic.models.catalogue import Catalogue
from logic.models.factors import RiskFactor
from logic.models.results import RiskProfile
from logic.responses import Responses
from logic.scoring import assess

DRAWS = 4000
SEED = 20_090_401
INTERVAL = (0.1, 0.9)
TOP = 3
SURE_ENOUGH = 0.8
CI_WIDTH_IN_STANDARD_ERRORS = 3.92

Draws = NDArray[np.float64]


class AreaRank(Frozen):
    """How sure an area's place is.

    `low` and `high` hold 80 % of its impact's draws (weighted natural-log units),
    `top_three` is the share of draws (0 to 1) in which it is among the first three, and
    `tied_with` names its neighbours in the ranking that are about equal.
    """

    area: str
    low: float
    high: float
    top_three: float
    tied_with: tuple[str, ...]


class Ranking(Frozen):
    """Every area's rank, in the order of `RiskProfile.areas`."""

    areas: tuple[AreaRank, ...]

    @property
    def by_area(self) -> dict[str, AreaRank]:
        """The ranks by area id."""
        return {rank.area: rank for rank in self.areas}


def rank(catalogue: Catalogue, responses: Responses, profile: RiskProfile | None = None) -> Ranking:
    """Draw 4,000 catalogues from the published intervals and rank the areas in each.

    Every log ratio is normal: mean ln(ratio), standard error (ln(ci_high) - ln(ci_low)) /
    3.92. Weights, floors and limits apply to every draw as they do in `assess`. The seed is
    fixed, so the same answers always give the same result. `profile` is what `assess` gives for
    these answers, where that is at hand.
    """
    profile = profile or assess(catalogue, responses)
    order = [result.area for result in profile.areas]
    contenders = [result.area for result in profile.areas if result.gap > 0]
    impacts = _area_draws(catalogue, responses)
    drawn = np.stack([impacts[area] for area in order], axis=1)
    low, high = np.quantile(drawn, INTERVAL, axis=0)
    top = _top_share(drawn[:, : len(contenders)])
    ties = _ties(drawn[:, : len(contenders)])
    return Ranking(
        areas=tuple(
            AreaRank(
                area=area,
                low=float(low[place]),
                high=float(high[place]),
                top_three=float(top[place]) if place < len(contenders) else 0.0,
                tied_with=tuple(order[other] for other in ties.get(place, ())),
            )
            for place, area in enumerate(order)
        )
    )


@cache
def _standard_normal(factors: int) -> Draws:
    """Return one column of draws per factor, used for all of its levels."""
    return np.random.default_rng(SEED).standard_normal((factors, DRAWS))


def _area_draws(catalogue: Catalogue, responses: Responses) -> dict[str, Draws]:
    """Return each area's drawn impacts, limits applied."""
    normal = _standard_normal(len(catalogue.modifiable))
    impacts = {area: np.zeros(DRAWS) for area in catalogue.by_area}
    for factor, draws in zip(catalogue.modifiable, normal, strict=True):
        level_id = responses.levels.get(factor.id)
        if level_id is not None:
            impacts[factor.area] += _level_draws(catalogue, factor, level_id, draws)
    for cap in catalogue.rules.caps:
        joint = sum((impacts[area] for area in cap.areas), np.zeros(DRAWS))
        kept = cap.limit / np.maximum(joint, cap.limit)
        for area in cap.areas:
            impacts[area] *= kept
    return impacts


def _level_draws(catalogue: Catalogue, factor: RiskFactor, level_id: str, normal: Draws) -> Draws:
    """Return a level's drawn impacts; constant where no interval was published."""
    level = factor.by_level[level_id]
    estimate = level.estimate
    if estimate is None or estimate.ci_low is None or estimate.ci_high is None:
        return np.full(DRAWS, level.impact)
    error = np.log(estimate.ci_high / estimate.ci_low) / CI_WIDTH_IN_STANDARD_ERRORS
    weight = catalogue.rules.certainty_weights[level.certainty]
    drawn: Draws = weight * (np.log(estimate.ratio) + error * normal)
    least = floor(level.gap, catalogue.rules.floor_ratio) if factor.in_guide else 0.0
    return np.maximum(drawn, least)


def _top_share(drawn: Draws) -> Draws:
    """Return how often each column is among the three largest; equals share a place."""
    if drawn.shape[1] <= TOP:
        return np.ones(drawn.shape[1])
    third = np.sort(drawn)[:, [-TOP]]
    above, level = drawn > third, drawn == third
    places_left = TOP - above.sum(axis=1, keepdims=True)
    shares: Draws = above + level * (places_left / level.sum(axis=1, keepdims=True))
    often: Draws = np.mean(shares, axis=0)
    return often


def _ties(drawn: Draws) -> dict[int, list[int]]:
    """Return which neighbours are about equal: the higher one is ahead in too few draws."""
    ties: dict[int, list[int]] = {}
    for higher in range(drawn.shape[1] - 1):
        wins = np.mean(drawn[:, higher] > drawn[:, higher + 1])
        if wins < SURE_ENOUGH:
            ties.setdefault(higher, []).append(higher + 1)
            ties[higher + 1] = [higher]
    return ties
