"""Laws of changed answers, and the smallest set against every set that could be tried."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise, product
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from logic.models.catalogue import Catalogue
from logic.models.factors import RiskFactor
from logic.responses import Responses
from logic.scoring import assess
from logic.what_if import ChangeSet, changed, lowest, single_changes, smallest_set
from tests.properties.catalogues import Case, cases
from tests.properties.strategies import Raw, answers, full_answers
from tests.shipped import CATALOGUE, read

# Sums in another order differ in the last digits.
ROUNDING = 1e-9
MODIFIABLE = [factor.id for factor in CATALOGUE.modifiable]
targets = st.floats(0, 1)
thorough = settings(max_examples=120)


@dataclass(frozen=True)
class Try:
    """Some changed levels, the score with them and how sure the evidence for them is."""

    levels: dict[str, str]
    score: float
    sureness: float


def score(catalogue: Catalogue, responses: Responses) -> float | None:
    return assess(catalogue, responses).score


def better(factor: RiskFactor, level_id: str | None) -> list[str]:
    """Return every level that a change can lead to, not the best alone."""
    if level_id is None or factor.is_background:
        return []
    found = []
    for level in factor.levels:
        if level.id == level_id:
            break
        if not level.out_of_reach:
            found.append(level.id)
    return found


def tries(case: Case, fixed: set[str]) -> Iterator[Try]:
    """Yield every set of changes, to whatever better levels, that leaves the fixed alone."""
    catalogue, given = case.catalogue, case.responses.levels
    free = [f for f in catalogue.factors if f.id in given and f.id not in fixed]
    for chosen in product(*([None, *better(f, given[f.id])] for f in free)):
        levels = {f.id: level for f, level in zip(free, chosen, strict=True) if level is not None}
        found = score(catalogue, Responses(levels=given | levels))
        if found is not None:
            weights = [sureness(catalogue, id_, given[id_], to) for id_, to in levels.items()]
            yield Try(levels, found, sum(weights))


def sureness(catalogue: Catalogue, factor_id: str, before: str, after: str) -> float:
    """Return the weight of the less sure of both levels, the reference left out."""
    levels = catalogue.by_factor[factor_id].by_level
    studied = [levels[id_] for id_ in (before, after) if levels[id_].gap > 0]
    return min(catalogue.rules.certainty_weights[level.certainty] for level in studied)


def best(every: list[Try], target: float) -> Try | None:
    """Return the fewest changes that reach the target, then most effect, then surest."""
    enough = [one for one in every if one.score <= target + ROUNDING]
    fewest = min((len(one.levels) for one in enough), default=0)
    enough = [one for one in enough if len(one.levels) == fewest]
    least = min((one.score for one in enough), default=0)
    equal = [one for one in enough if one.score <= least + ROUNDING]
    return max(equal, key=lambda one: one.sureness, default=None)


def levels_of(change_set: ChangeSet) -> dict[str, str]:
    return {change.factor: change.after for change in change_set.changes}


def agrees(change_set: ChangeSet | None, expected: Try | None, every: list[Try]) -> None:
    """Assert that a way is as good as the best of every try, and one of them."""
    assert (change_set is None) == (expected is None)
    if change_set is None or expected is None:
        return
    own = next(one for one in every if one.levels == levels_of(change_set))
    assert len(own.levels) == len(expected.levels)
    assert abs(own.score - expected.score) <= ROUNDING
    assert abs(own.sureness - expected.sureness) <= ROUNDING
    assert abs(change_set.score - own.score) <= ROUNDING


@thorough
@given(case=cases, fixed=st.integers(0, 6), part=targets, exactly=st.booleans())
def test_the_smallest_set_is_the_best_of_every_set_that_can_be_tried(
    case: Case, fixed: int, part: float, exactly: bool
) -> None:
    left_alone = {f"factor_{fixed}"}
    every = list(tries(case, left_alone))
    reached = sorted(one.score for one in every) or [0]
    # Any score, or one that is reached exactly.
    target = reached[round(part * (len(reached) - 1))] if exactly else part * reached[-1]
    change_set = smallest_set(case.catalogue, case.responses, target, left_alone)
    agrees(change_set, best(every, target), every)


@settings(max_examples=30)
@given(
    raw=full_answers,
    free=st.sets(st.sampled_from(MODIFIABLE), min_size=4, max_size=6),
    part=targets,
)
def test_in_the_real_catalogue_too_it_is_the_best_of_every_set(
    raw: Raw, free: set[str], part: float
) -> None:
    case = Case(CATALOGUE, read(raw))
    fixed = set(MODIFIABLE) - free
    every = list(tries(case, fixed))
    low, high = min(one.score for one in every), max(one.score for one in every)
    target = low + part * (high - low)
    agrees(smallest_set(CATALOGUE, case.responses, target, fixed), best(every, target), every)


def smallest(raw: Raw, part: float) -> tuple[Responses, float, ChangeSet | None]:
    """Return the answers, a part of their score as target, and the smallest set for it."""
    real = read(raw)
    target = part * (score(CATALOGUE, real) or 0)
    return real, target, smallest_set(CATALOGUE, real, target)


@given(raw=answers, part=targets)
def test_the_smallest_set_reaches_the_target_and_none_of_it_can_be_spared(
    raw: Raw, part: float
) -> None:
    real, target, change_set = smallest(raw, part)
    if change_set is None:
        return
    levels = levels_of(change_set)
    assert score(CATALOGUE, changed(CATALOGUE, real, levels)) == change_set.score
    assert change_set.score <= target + ROUNDING
    for spared in levels:
        fewer = {id_: level for id_, level in levels.items() if id_ != spared}
        without = score(CATALOGUE, changed(CATALOGUE, real, fewer))
        assert without is not None
        assert without > target + ROUNDING


@given(raw=answers, part=targets)
def test_where_no_set_is_found_all_changes_together_miss_the_target(raw: Raw, part: float) -> None:
    real, target, change_set = smallest(raw, part)
    every = [*(f for f in CATALOGUE.modifiable if f.id in real.levels)]
    furthest = {f.id: options[0] for f in every if (options := better(f, real.levels[f.id]))}
    least = score(CATALOGUE, Responses(levels=real.levels | furthest))
    assert (change_set is None) == (least is None or least > target + ROUNDING)
    every_change = lowest(CATALOGUE, real)
    assert (every_change.score if every_change else None) == least


@given(raw=answers, part=targets)
def test_changes_go_from_the_real_answer_to_a_better_level_within_reach(
    raw: Raw, part: float
) -> None:
    real, _, change_set = smallest(raw, part)
    for change in change_set.changes if change_set else ():
        factor = CATALOGUE.by_factor[change.factor]
        assert not factor.is_background
        assert change.before == real.levels[change.factor]
        assert change.after in better(factor, change.before)


@given(raw=answers, one=targets, other=targets)
def test_a_lower_target_never_needs_fewer_changes(raw: Raw, one: float, other: float) -> None:
    *_, easy = smallest(raw, max(one, other))
    *_, hard = smallest(raw, min(one, other))
    assert hard is None or easy is not None
    if hard is not None and easy is not None:
        assert len(hard.changes) >= len(easy.changes)


@given(raw=answers, part=targets)
def test_larger_changes_come_first(raw: Raw, part: float) -> None:
    *_, change_set = smallest(raw, part)
    removed = []
    for change in change_set.changes if change_set else ():
        levels = CATALOGUE.by_factor[change.factor].by_level
        removed.append(levels[change.before].impact - levels[change.after].impact)
    assert all(a >= b - ROUNDING for a, b in pairwise(removed))


@given(raw=answers, part=targets)
def test_the_real_answers_stay_as_they_are(raw: Raw, part: float) -> None:
    real = read(raw)
    before = real.model_copy(deep=True)
    smallest_set(CATALOGUE, real, 100 * part)
    single_changes(CATALOGUE, real)
    assert real == before


@given(case=cases)
def test_single_changes_are_each_scored_alone_and_come_by_effect_then_surety(case: Case) -> None:
    change_sets = single_changes(case.catalogue, case.responses)
    alone = {id_: one for one in tries(case, set()) for id_ in one.levels if len(one.levels) == 1}
    assert {one.changes[0].factor for one in change_sets} == set(alone)
    weights = case.catalogue.rules.certainty_weights
    order = [(round(one.score, 9), -weights[one.changes[0].certainty]) for one in change_sets]
    assert order == sorted(order)
    for change_set in change_sets:
        assert len(change_set.changes) == 1
        after = changed(case.catalogue, case.responses, levels_of(change_set))
        assert change_set.score == score(case.catalogue, after)


@given(case=cases)
def test_no_change_of_one_factor_does_more_than_its_single_change(case: Case) -> None:
    single = {w.changes[0].factor: w.score for w in single_changes(case.catalogue, case.responses)}
    for one in tries(case, set()):
        if len(one.levels) == 1:
            (factor,) = one.levels
            assert single[factor] <= one.score + ROUNDING


@given(raw=answers, wish=st.dictionaries(st.text(), st.text()), levels=answers)
def test_no_wished_change_raises_or_vanishes(raw: Raw, wish: dict[str, Any], levels: Raw) -> None:
    real = read(raw)
    before = real.model_copy(deep=True)
    after = changed(CATALOGUE, real, wish | levels)
    assert real == before
    listed = {problem.field for problem in after.problems}
    for id_, level in levels.items():
        if level not in (None, "unanswered"):
            assert (after.levels.get(id_) == level) != (id_ in listed) or real.levels.get(
                id_
            ) == level
    assert len(after.problems) >= len(wish.keys() - CATALOGUE.by_factor.keys())
