"""Changed answers beside the real ones, and the fewest changes that reach a target score."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from functools import cmp_to_key

from logic.models.areas import Pathway
from logic.models.base import Certainty, Frozen
from logic.models.catalogue import Catalogue
from logic.models.factors import Level, RiskFactor
from logic.models.results import AreaResult, RiskProfile
from logic.problems import Expected, ExpectedKind, Problem
from logic.responses import Responses
from logic.scoring import assess

TOLERANCE = 1e-9
STEPS, MOST_TARGETS = (5, 10, 20), 5
SAME_EFFECT = 1e-12
"""Sums of impacts that differ by less are equal but for rounding."""


class Change(Frozen):
    """One factor moved from the level that was answered to another.

    `certainty` is how sure research is of the less sure of the two levels, the reference left
    out; `none` where the guide's word alone speaks for one of them.
    """

    factor: str
    before: str
    after: str
    certainty: Certainty


class ChangeSet(Frozen):
    """Some changes, and the score (0 to 100) with all of them made."""

    changes: tuple[Change, ...]
    score: float


@dataclass(frozen=True, slots=True)
class _Effect:
    """What some changes take off the sum, in weighted log units, and how surely."""

    removed: float = 0.0
    sureness: float = 0.0
    changes: tuple[Change, ...] = ()

    def __add__(self, other: "_Effect") -> "_Effect":
        return _Effect(
            self.removed + other.removed,
            self.sureness + other.sureness,
            self.changes + other.changes,
        )

    def beats(self, other: "_Effect") -> bool:
        """Whether this effect is the larger or, of equal ones, on the surer evidence."""
        more = self.removed - other.removed
        if abs(more) > SAME_EFFECT:
            return more > 0
        return self.sureness - other.sureness > SAME_EFFECT


def changeable(catalogue: Catalogue, responses: Responses) -> tuple[RiskFactor, ...]:
    """Return the answered factors that are not background, in catalogue order."""
    return tuple(factor for factor in catalogue.modifiable if factor.id in responses.levels)


def changed(
    catalogue: Catalogue, responses: Responses, levels: Mapping[str, str | None]
) -> Responses:
    """Return a copy of the responses with other levels, `{factor_id: level_id}`.

    Only answered factors that are not background can change, and an open state (None,
    "unanswered") asks for no change. Whatever is unknown or wrong leaves the real answer in
    place and is listed in `problems`.
    """
    checked = Responses.from_raw(levels, catalogue)
    ids = {factor.id for factor in changeable(catalogue, responses)}
    kept = {id_: level for id_, level in checked.levels.items() if id_ in ids and id_ in levels}
    fine_elsewhere = {*checked.levels, *checked.declined, *checked.findings, *checked.measurements}
    expected = Expected(kind=ExpectedKind.CHANGEABLE_LEVEL)
    refused = [
        Problem(field=field, found=str(level), expected=expected)
        for field, level in levels.items()
        if field in fine_elsewhere and field not in kept
    ]
    return responses.model_copy(
        update={
            "levels": responses.levels | kept,
            "problems": (*responses.problems, *checked.problems, *refused),
        }
    )


def best_reachable(factor: RiskFactor, level_id: str) -> Level | None:
    """Return the best level that a change can lead to from this one, or None."""
    place = list(factor.by_level).index(level_id)
    better = [level for level in factor.levels[:place] if not level.out_of_reach]
    return better[0] if better else None


def can_improve(catalogue: Catalogue, responses: Responses, area: str) -> bool:
    """Return whether a better answer can still be reached in an area."""
    answered = [f for f in catalogue.factors_of[area] if f.id in responses.levels]
    return any(best_reachable(factor, responses.levels[factor.id]) for factor in answered)


def to_work_on(
    catalogue: Catalogue, responses: Responses, profile: RiskProfile
) -> tuple[AreaResult, ...]:
    """Return the areas in focus where a better answer can still be reached, in their order."""
    return tuple(r for r in profile.focus if can_improve(catalogue, responses, r.area))


def differences(catalogue: Catalogue, before: Responses, after: Responses) -> tuple[Change, ...]:
    """Return the factors whose level differs, in catalogue order."""
    return tuple(
        change_of(factor, before.levels[factor.id], after.levels[factor.id])
        for factor in changeable(catalogue, before)
        if before.levels[factor.id] != after.levels.get(factor.id, before.levels[factor.id])
    )


def single_changes(catalogue: Catalogue, responses: Responses) -> tuple[ChangeSet, ...]:
    """Return what the best reachable level of each factor would do alone, most effect first.

    Equal effects go by the surer evidence, then catalogue order. Empty without a score.
    """
    sets = [_change_set(catalogue, responses, (move,)) for move in _moves(catalogue, responses)]
    found = [one for one in sets if one is not None]
    found.sort(key=lambda one: (round(one.score, 9), -_sureness(catalogue, one.changes[0])))
    return tuple(found)


def lowest(
    catalogue: Catalogue, responses: Responses, fixed: Collection[str] = ()
) -> ChangeSet | None:
    """Return every change but those of `fixed` factors; None without a score."""
    moves = [move for move in _moves(catalogue, responses) if move.factor not in fixed]
    return _change_set(catalogue, responses, tuple(moves))


def targets(now: float, lowest: float) -> tuple[int, ...]:
    """Return a few whole scores between a score and the lowest that can be reached, it last.

    They are as scores are shown, 0 to 100; round ones, five at most, come before the lowest. Empty
    where the lowest is shown as the score is.
    """
    shown, least = round(now), round(lowest)
    step = next(step for step in STEPS if shown - least <= step * MOST_TARGETS)
    between = [score for score in range(0, shown, step) if score > least]
    return (*reversed(between), least) if least < shown else ()


def smallest_set(
    catalogue: Catalogue, responses: Responses, target: float, fixed: Collection[str] = ()
) -> ChangeSet | None:
    """Return the fewest changes that bring the score (0 to 100) to the target or below.

    Exact over all answered factors that can change but the `fixed` ones: fewest changes
    first, then the larger effect, then the surer evidence (the sum of the certainty
    weights). None where no changes reach the target, or where there is no score.
    """
    moves = [move for move in _moves(catalogue, responses) if move.factor not in fixed]
    best = [_Effect()]
    for pathway in catalogue.pathways:
        best = _joined(best, _by_count(catalogue, responses, pathway, moves))
    for effect in best:
        change_set = _change_set(catalogue, responses, _largest_first(catalogue, effect.changes))
        if change_set is not None and change_set.score <= target + TOLERANCE:
            return change_set
    return None


def _moves(catalogue: Catalogue, responses: Responses) -> list[Change]:
    """Return every factor's move to its best reachable level: no other takes more away."""
    answered = [(f, responses.levels[f.id]) for f in changeable(catalogue, responses)]
    return [
        change_of(factor, level_id, best.id)
        for factor, level_id in answered
        if (best := best_reachable(factor, level_id)) is not None
    ]


def change_of(factor: RiskFactor, before: str, after: str) -> Change:
    """Return a move between two levels of a factor with how sure research is of it."""
    certainty = _less_sure([level.impact_certainty for level in _compared(factor, before, after)])
    return Change(factor=factor.id, before=before, after=after, certainty=certainty)


def _by_count(
    catalogue: Catalogue, responses: Responses, pathway: Pathway, moves: list[Change]
) -> list[_Effect]:
    """Return the best effect of 0, 1, 2 ... changes within a pathway.

    Under its limit the effect grows with the sum removed, so the largest moves are best.
    """
    factors = [factor for area in pathway.areas for factor in catalogue.factors_of[area]]
    ids = {factor.id for factor in factors}
    single = [_single(catalogue, move) for move in moves if move.factor in ids]
    single.sort(key=cmp_to_key(lambda one, other: other.beats(one) - one.beats(other)))
    answered = [f.by_level[responses.levels[f.id]] for f in factors if f.id in responses.levels]
    over = max(sum(level.impact for level in answered) - pathway.limit, 0.0)
    counts, total = [_Effect()], _Effect()
    for effect in single:
        total += effect
        counts.append(_Effect(max(total.removed - over, 0.0), total.sureness, total.changes))
    return counts


def _compared(factor: RiskFactor, before: str, after: str) -> list[Level]:
    """Return the levels of a move that research compared with the reference."""
    levels = [factor.by_level[id_] for id_ in (before, after)]
    return [level for level in levels if level.gap > 0]


def _less_sure(certainties: list[Certainty]) -> Certainty:
    return max(certainties, key=list(Certainty).index)


def _sureness(catalogue: Catalogue, move: Change) -> float:
    """Return the weight of the evidence on a move's levels, also where the floor counts more."""
    levels = _compared(catalogue.by_factor[move.factor], move.before, move.after)
    certainty = _less_sure([level.certainty for level in levels])
    return catalogue.rules.certainty_weights[certainty]


def _single(catalogue: Catalogue, move: Change) -> _Effect:
    levels = catalogue.by_factor[move.factor].by_level
    removed = levels[move.before].impact - levels[move.after].impact
    return _Effect(removed, _sureness(catalogue, move), (move,))


def _largest_first(catalogue: Catalogue, changes: tuple[Change, ...]) -> tuple[Change, ...]:
    return tuple(sorted(changes, key=lambda change: -_single(catalogue, change).removed))


def _joined(best: list[_Effect], more: list[_Effect]) -> list[_Effect]:
    """Return the best effect for each number of changes over two sets of pathways.

    Of equal effects on equal evidence, the one with most changes in the first set stays.
    """
    joined: dict[int, _Effect] = {}
    for further, other in enumerate(more):
        for count, effect in enumerate(best):
            candidate, number = effect + other, count + further
            if number not in joined or candidate.beats(joined[number]):
                joined[number] = candidate
    return [joined[number] for number in range(len(joined))]


def _change_set(
    catalogue: Catalogue, responses: Responses, changes: tuple[Change, ...]
) -> ChangeSet | None:
    after = changed(catalogue, responses, {change.factor: change.after for change in changes})
    score = assess(catalogue, after).score
    return None if score is None else ChangeSet(changes=changes, score=score)
