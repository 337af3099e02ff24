"""The scoring model: catalogue and responses in, a person's `RiskProfile` out."""

from collections.abc import Mapping
from dataclasses import dataclass

from logic.models.areas import Pathway
from logic.models.catalogue import Catalogue
from logic.models.factors import RiskFactor
from logic.models.results import AreaResult, BackgroundResult, RiskProfile
from logic.responses import Responses


@dataclass(slots=True)
class Tally:
    """Sums over the answered and the open factors of an area, or of a pathway's areas."""

    impact: float = 0.0
    gaps: float = 0.0
    answered: int = 0
    open: bool = False
    worst_answered: float = 0.0
    worst_open: float = 0.0


@dataclass(slots=True)
class Totals:
    """Sums over all pathways with their limits applied, in weighted natural-log units."""

    impact: float = 0.0
    worst_answered: float = 0.0
    worst_completion: float = 0.0
    worst: float = 0.0


@dataclass(frozen=True, slots=True)
class Sums:
    """What a score is made of; `score` is None when too few factors are answered.

    `areas` holds the sums by area. `pathways` holds them by the areas of a pathway, before its
    limit; `total` is over all pathways.
    """

    areas: dict[str, Tally]
    pathways: dict[tuple[str, ...], Tally]
    total: Totals
    answered: int
    score: float | None


def assess(catalogue: Catalogue, responses: Responses) -> RiskProfile:
    """Score a person's answers; pure and deterministic.

    The formulas and their reasons stand in `docs/methods.md`. `score` is None when less
    than `smallest_answered_share` of the modifiable factors is answered.
    """
    sums = add_up(catalogue, responses)
    tallies, joints, total = sums.areas, sums.pathways, sums.total
    unanswered = tuple(f for f in catalogue.modifiable if f.id not in responses.levels)
    return RiskProfile(
        score=sums.score,
        score_low=100 * (total.impact / total.worst),
        score_high=100 * (total.worst_completion / total.worst),
        tips_followed=sum(_in_place(tallies[area.id]) for area in catalogue.tips),
        areas=_ordered(tallies, _limited(catalogue, tallies, joints)),
        background=tuple(
            BackgroundResult(factor=factor.id, level=responses.levels[factor.id])
            for factor in catalogue.background
            if factor.id in responses.levels
        ),
        answered=sums.answered,
        unanswered=tuple(factor.id for factor in unanswered),
        most_informative=_most_informative(catalogue, unanswered, joints),
    )


def add_up(catalogue: Catalogue, responses: Responses) -> Sums:
    """Return every sum on the way to a person's score, for `assess` and for the worked example."""
    areas = _tally(catalogue, responses)
    pathways = {pathway.areas: _joint(pathway, areas) for pathway in catalogue.pathways}
    total = _total(catalogue, pathways)
    answered = sum(tally.answered for tally in areas.values())
    enough = answered >= catalogue.answers_needed
    score = 100 * (total.impact / total.worst_answered) if enough else None
    return Sums(areas=areas, pathways=pathways, total=total, answered=answered, score=score)


def own_changes(
    catalogue: Catalogue, before: Mapping[str, str], after: Mapping[str, str]
) -> dict[str, float]:
    """Return by how much changed answers move the impact of each area with such an answer.

    In weighted natural-log units by area id, before any limit. `before` and `after` are level ids
    by factor id; anything else, such as "declined", counts 0.
    """
    moved: dict[str, float] = {}
    for factor in catalogue.modifiable:
        old, new = (factor.by_level.get(levels.get(factor.id, "")) for levels in (before, after))
        if before.get(factor.id) != after.get(factor.id):
            by = (new.impact if new else 0.0) - (old.impact if old else 0.0)
            moved[factor.area] = moved.get(factor.area, 0.0) + by
    return moved


def _tally(catalogue: Catalogue, responses: Responses) -> dict[str, Tally]:
    """Sum gaps and impacts area by area, in catalogue order."""
    tallies = {area: Tally() for area in catalogue.by_area}
    for factor in catalogue.modifiable:
        tally = tallies[factor.area]
        level_id = responses.levels.get(factor.id)
        if level_id is None:
            tally.open = True
            tally.worst_open += factor.worst.impact
            continue
        level = factor.by_level[level_id]
        tally.answered += 1
        tally.impact += level.impact
        tally.gaps += level.gap
        tally.worst_answered += factor.worst.impact
    return tallies


def _joint(pathway: Pathway, tallies: dict[str, Tally]) -> Tally:
    """Return the sums over all areas of a pathway, before its limit."""
    if len(pathway.areas) == 1:
        return tallies[pathway.areas[0]]
    members = [tallies[area] for area in pathway.areas]
    return Tally(
        impact=sum(tally.impact for tally in members),
        worst_answered=sum(tally.worst_answered for tally in members),
        worst_open=sum(tally.worst_open for tally in members),
    )


def _total(catalogue: Catalogue, joints: dict[tuple[str, ...], Tally]) -> Totals:
    """Add up the pathways, each no higher than its limit."""
    totals = Totals()
    for pathway in catalogue.pathways:
        joint, limit = joints[pathway.areas], pathway.limit
        totals.impact += min(joint.impact, limit)
        totals.worst_answered += min(joint.worst_answered, limit)
        totals.worst_completion += min(joint.impact + joint.worst_open, limit)
        totals.worst += min(joint.worst_answered + joint.worst_open, limit)
    return totals


def _limited(
    catalogue: Catalogue, tallies: dict[str, Tally], joints: dict[tuple[str, ...], Tally]
) -> dict[str, float]:
    """Return each area's impact; where a limit bites, its areas shrink in proportion."""
    impacts = {area: tally.impact for area, tally in tallies.items()}
    for pathway in catalogue.pathways:
        joint = joints[pathway.areas]
        if joint.impact > pathway.limit:
            for area in pathway.areas:
                impacts[area] *= pathway.limit / joint.impact
    return impacts


def _in_place(tally: Tally) -> bool:
    return not tally.open and tally.gaps == 0


def _ordered(tallies: dict[str, Tally], impacts: dict[str, float]) -> tuple[AreaResult, ...]:
    """Return the areas by impact, then gap, then catalogue order."""
    total = sum(impacts.values())
    results = [
        AreaResult(
            area=area,
            gap=tally.gaps / tally.answered if tally.answered else 0.0,
            impact=impacts[area],
            share=impacts[area] / total if total else 0.0,
            complete=not tally.open,
        )
        for area, tally in tallies.items()
    ]
    results.sort(key=lambda result: (-result.impact, -result.gap))
    return tuple(results)


def _most_informative(
    catalogue: Catalogue, unanswered: tuple[RiskFactor, ...], joints: dict[tuple[str, ...], Tally]
) -> str | None:
    """Return the open factor whose answer is sure to narrow the range most.

    Whatever the answer, the range shrinks by at least as much as its high end falls when
    the answer is the reference: under a limit, every later increment is no larger.
    """

    def narrowing(factor: RiskFactor) -> float:
        pathway = catalogue.pathway_of[factor.area]
        joint = joints[pathway.areas]
        high = joint.impact + joint.worst_open
        return min(high, pathway.limit) - min(high - factor.worst.impact, pathway.limit)

    best = max(unanswered, key=narrowing, default=None)
    return best.id if best else None
