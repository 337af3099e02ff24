"""The fewest changes that reach a target, worked out by hand."""

import pytest

from logic.models.areas import ScoringRules
from logic.models.base import Certainty
from logic.models.catalogue import Catalogue
from logic.models.factors import RiskFactor
from logic.scoring import assess
from logic.what_if import ChangeSet, lowest, smallest_set
from tests.unit.people import (
    AT_REFERENCE,
    AT_WORST,
    CATALOGUE,
    WORKED_EXAMPLE,
    changed,
    keep,
    leave_out,
    read,
)

# Weighted log units over all areas, limits applied: the worked example of docs/methods.md.
MAXIMUM = 2.860605
# Of the worked example's 0.606060, weight takes 0.230614, sleep 0.124136, smoking 0.202520 -
# 0.138816 = 0.063704 as who stops is a former smoker, water 0.048790. Left after each:
LEFT = {
    "body_mass_index": 0.375446,
    "sleep": 0.251310,
    "smoking": 0.187606,
    "water_intake": 0.138816,
}
ONE_LEFT, TWO_LEFT, *_ = (100 * left / MAXIMUM for left in LEFT.values())
NEAR = 1e-4
LIFTING = ("heavy_lifting", "bending_twisting", "lifting_technique")


def smallest(raw: dict[str, str], target: float, *fixed: str) -> ChangeSet | None:
    """Return the smallest set of changes of these answers."""
    return smallest_set(CATALOGUE, read(raw), target, fixed)


def factors(change_set: ChangeSet | None) -> list[str]:
    """Return what changes, in order."""
    assert change_set is not None
    return [change.factor for change in change_set.changes]


def score_of(raw: dict[str, str]) -> float:
    """Return the score of full answers."""
    score = assess(CATALOGUE, read(raw)).score
    assert score is not None
    return score


@pytest.mark.parametrize("number", [1, 2, 3, 4])
def test_just_above_what_some_changes_reach_they_are_the_smallest_set(number: int) -> None:
    reached = 100 * list(LEFT.values())[number - 1] / MAXIMUM
    change_set = smallest(WORKED_EXAMPLE, reached + NEAR)
    assert factors(change_set) == list(LEFT)[:number]
    assert change_set is not None
    assert change_set.score == pytest.approx(reached, abs=NEAR)


@pytest.mark.parametrize("number", [1, 2, 3])
def test_just_below_what_some_changes_reach_one_more_is_needed(number: int) -> None:
    reached = 100 * list(LEFT.values())[number - 1] / MAXIMUM
    assert factors(smallest(WORKED_EXAMPLE, reached - NEAR)) == list(LEFT)[: number + 1]


def test_a_target_that_is_reached_exactly_is_reached() -> None:
    reached = score_of(WORKED_EXAMPLE | {"body_mass_index": "under_25"})
    assert factors(smallest(WORKED_EXAMPLE, reached)) == ["body_mass_index"]
    # A part in a thousand million is rounding; ten are not.
    assert factors(smallest(WORKED_EXAMPLE, reached - 0.5e-9)) == ["body_mass_index"]
    assert factors(smallest(WORKED_EXAMPLE, reached - 1e-8)) == ["body_mass_index", "sleep"]


@pytest.mark.parametrize("above", [0, 5, 100])
def test_where_the_target_is_reached_already_nothing_needs_to_change(above: float) -> None:
    score = score_of(WORKED_EXAMPLE)
    assert smallest(WORKED_EXAMPLE, score + above) == ChangeSet(changes=(), score=score)


def test_below_what_all_changes_reach_there_is_none() -> None:
    # A former smoker keeps 0.138816 / 2.860605 = 4.852674 of 100.
    assert smallest(WORKED_EXAMPLE, 4.852674 + 1e-6) is not None
    assert smallest(WORKED_EXAMPLE, 4.852674 - 1e-6) is None
    assert smallest(AT_REFERENCE | {"smoking": "former"}, 4.8) is None
    assert smallest(AT_REFERENCE, -1) is None


def test_from_the_worst_everything_but_having_smoked_can_change() -> None:
    change_set = smallest(AT_WORST, 4.852674 + 1e-6)
    assert sorted(factors(change_set)) == sorted(factor.id for factor in CATALOGUE.modifiable)


def test_a_fixed_factor_is_never_proposed() -> None:
    # Without weight, sleep and smoking take 0.187840 and leave 0.418220.
    reached = 100 * 0.418220 / MAXIMUM
    fixed = ("body_mass_index", "no_such_factor")
    assert factors(smallest(WORKED_EXAMPLE, reached + NEAR, *fixed)) == ["sleep", "smoking"]
    assert smallest(WORKED_EXAMPLE, TWO_LEFT, *fixed) is None
    assert smallest(WORKED_EXAMPLE, 21, *LEFT) is None


def test_the_background_is_neither_proposed_nor_in_the_way() -> None:
    past = {"past_episodes": "three_or_more", "past_injury": "crash", "existing_problem": "yes"}
    for target in (ONE_LEFT, 5, 0):
        assert smallest(WORKED_EXAMPLE | past, target) == smallest(WORKED_EXAMPLE, target)


def test_an_open_factor_is_never_proposed() -> None:
    raw = leave_out(WORKED_EXAMPLE, "body_mass_index")
    # The maximum falls by 0.230614 to 2.629991; of 0.375446 sleep takes 0.124136.
    reached = 100 * 0.251310 / 2.629991
    assert factors(smallest(raw, reached + NEAR)) == ["sleep"]


def test_with_too_few_answers_there_is_none() -> None:
    for target in (0, 50, 100):
        assert smallest(keep(AT_WORST, "smoking", "sleep", "stress"), target) is None


def test_a_change_says_what_was_answered_where_it_leads_and_how_sure_research_is() -> None:
    change_set = smallest(WORKED_EXAMPLE, 5)
    assert change_set is not None
    assert [(c.before, c.after, c.certainty) for c in change_set.changes] == [
        ("30_and_over", "under_25", Certainty.MODERATE),
        ("fair", "good", Certainty.MODERATE),
        # Low for former smokers, moderate for current ones: no surer than the less sure.
        ("current", "former", Certainty.LOW),
        # Nothing but the guide speaks for the water.
        ("often_low", "plenty", Certainty.NONE),
    ]


def test_the_real_answers_are_never_touched() -> None:
    real = read(WORKED_EXAMPLE)
    before = real.model_dump_json()
    smallest_set(CATALOGUE, real, 5)
    assert real.model_dump_json() == before


def test_of_equal_effects_the_surer_is_proposed() -> None:
    # Each takes the floor ln 1.05 = 0.048790 of three: posture by the guide's word alone,
    # chores of very low, warm-up of low certainty.
    floors = {"sitting_posture": "rarely", "warm_up": "never", "heavy_chores": "over_three_hours"}
    raw = AT_REFERENCE | floors
    assert factors(smallest(raw, 100 * 2 * 0.048791 / MAXIMUM)) == ["warm_up"]
    assert factors(smallest(raw, 100 * 0.048791 / MAXIMUM)) == ["warm_up", "heavy_chores"]


def with_worst(factor_id: str, catalogue: Catalogue = CATALOGUE, **update: object) -> Catalogue:
    """Return the catalogue with another worst level of a factor."""
    old = catalogue.by_factor[factor_id]
    worst = old.worst.model_copy(update=update)
    fields = {name: getattr(old, name) for name in RiskFactor.model_fields}
    new = RiskFactor(**fields | {"levels": (*old.levels[:-1], worst)})
    return changed(factors=tuple(new if f.id == old.id else f for f in catalogue.factors))


def test_of_two_changes_both_are_the_surer_ones() -> None:
    # All three at the floor ln 1.05: warm-up of low, chores of very low, posture of no certainty.
    floors = ("warm_up", "sitting_posture", "heavy_chores")
    change_set = smallest(AT_REFERENCE | keep(AT_WORST, *floors), 100 * 0.048791 / MAXIMUM)
    assert factors(change_set) == ["warm_up", "heavy_chores"]


def test_of_equal_effects_within_an_area_the_surer_is_proposed() -> None:
    # Both rest on the guide alone, until electrolytes are made surer.
    raw = AT_REFERENCE | keep(AT_WORST, "water_intake", "electrolytes")
    assert factors(smallest(raw, 2)) == ["water_intake"]
    change_set = smallest_set(with_worst("electrolytes", certainty=Certainty.LOW), read(raw), 2)
    assert factors(change_set) == ["electrolytes"]


def test_under_the_limit_of_lifting_the_largest_change_comes_first() -> None:
    # 0.397971 + 0.304099 + 0.048790 = 0.750860, limited to 0.591343. Without daily lifting
    # 0.352889 is left, without bending too 0.048790.
    raw = AT_REFERENCE | keep(AT_WORST, *LIFTING)
    assert factors(smallest(raw, 100 * 0.352890 / MAXIMUM)) == ["heavy_lifting"]
    two = smallest(raw, 100 * 0.352888 / MAXIMUM)
    assert factors(two) == ["heavy_lifting", "bending_twisting"]
    assert two is not None
    assert two.score == pytest.approx(100 * 0.048790 / MAXIMUM, abs=NEAR)
    assert factors(smallest(raw, 0)) == list(LIFTING)


def test_a_change_that_does_nothing_alone_counts_once_the_limit_is_passed() -> None:
    # With daily lifting fixed: without bending 0.446761 is left. The technique alone leaves
    # 0.702070, still limited to 0.591343, but after bending it takes its 0.048790.
    raw = AT_REFERENCE | keep(AT_WORST, *LIFTING)
    without = 100 * 0.446761 / MAXIMUM
    assert smallest(raw, 20, "heavy_lifting", "bending_twisting") is None
    assert factors(smallest(raw, without + NEAR, "heavy_lifting")) == ["bending_twisting"]
    both = ["bending_twisting", "lifting_technique"]
    assert factors(smallest(raw, without - NEAR, "heavy_lifting")) == both


def low_limit_on_lifting() -> Catalogue:
    """Return the catalogue with 0.3 as the limit of lifting."""
    lifting, *others = CATALOGUE.rules.caps
    rules = {name: getattr(CATALOGUE.rules, name) for name in ScoringRules.model_fields}
    caps = (lifting.model_copy(update={"limit": 0.3}), *others)
    return changed(rules=ScoringRules(**rules | {"caps": caps}))


def test_two_changes_that_do_nothing_alone_are_found_together() -> None:
    # 0.750860 limited to 0.3: the largest part, 0.397971, leaves 0.352889, still over 0.3. Two
    # leave 0.048790. The maximum is 2.860605 - 0.591343 + 0.3 = 2.569262.
    catalogue = low_limit_on_lifting()
    raw = AT_REFERENCE | keep(AT_WORST, *LIFTING)
    change_set = smallest_set(catalogue, read(raw), 100 * 0.3 / 2.569262 - NEAR)
    assert factors(change_set) == ["heavy_lifting", "bending_twisting"]
    assert change_set is not None
    assert change_set.score == pytest.approx(100 * 0.048790 / 2.569262, abs=NEAR)


def test_beside_a_limit_a_sure_small_effect_beats_a_large_one_that_does_nothing() -> None:
    # As above, beside water at the floor: alone, only the water does anything.
    raw = AT_REFERENCE | keep(AT_WORST, *LIFTING, "water_intake")
    score = 100 * (0.3 + 0.048790) / 2.569262
    change_set = smallest_set(low_limit_on_lifting(), read(raw), score - NEAR)
    assert factors(change_set) == ["water_intake"]


def test_sleep_and_stress_share_a_limit() -> None:
    # 0.246978 + 0.344067 = 0.591045, limited to 0.519860: stress leaves 0.246978, sleep 0.344067.
    raw = AT_REFERENCE | {"sleep": "poor", "stress": "high"}
    assert factors(smallest(raw, 100 * 0.344068 / MAXIMUM)) == ["stress"]
    assert factors(smallest(raw, 100 * 0.344068 / MAXIMUM, "stress")) == ["sleep"]
    assert smallest(raw, 100 * 0.344066 / MAXIMUM, "stress") is None
    assert factors(smallest(raw, 100 * 0.246977 / MAXIMUM)) == ["stress", "sleep"]


def test_two_changes_under_one_limit_can_beat_those_that_do_most_alone() -> None:
    # Alone stress takes 0.272882, weight 0.230614, sleep 0.175793. After stress, though, sleep
    # takes its whole 0.246978: together they leave weight's 0.230614, stress and weight 0.246978.
    raw = AT_REFERENCE | {"sleep": "poor", "stress": "high", "body_mass_index": "30_and_over"}
    change_set = smallest(raw, 100 * 0.246979 / MAXIMUM)
    assert factors(change_set) == ["stress", "sleep"]
    assert change_set is not None
    assert change_set.score == pytest.approx(100 * 0.230614 / MAXIMUM, abs=NEAR)


def test_what_a_limit_hides_is_no_effect_when_single_changes_are_weighed() -> None:
    # Beside sleep, stress takes 0.519860 - 0.246978 = 0.272882, not its 0.344067: less than
    # bending's 0.304099, which leaves 0.519860, more than weight's 0.230614.
    raw = AT_REFERENCE | {"sleep": "poor", "stress": "high"}
    bending = raw | {"bending_twisting": "often"}
    assert factors(smallest(bending, 100 * 0.519861 / MAXIMUM)) == ["bending_twisting"]
    weight = raw | {"body_mass_index": "30_and_over"}
    assert factors(smallest(weight, 100 * 0.519859 / MAXIMUM)) == ["stress"]


def test_of_equal_effects_on_equal_evidence_the_first_in_the_catalogue_is_proposed() -> None:
    floors = ("sitting_posture", "sun_vitamin_d", "spinal_care")
    raw = AT_REFERENCE | keep(AT_WORST, *floors)
    assert factors(smallest(raw, 100 * 2 * 0.048791 / MAXIMUM)) == ["sitting_posture"]


def test_effects_that_differ_by_rounding_alone_are_equal() -> None:
    # In binary 0.1 + 0.2 is a little more than 0.3: stress, of low certainty, is not ahead of
    # weight, of moderate.
    catalogue = with_worst("stress", impact=0.1 + 0.2)
    catalogue = with_worst("body_mass_index", catalogue, impact=0.3)
    raw = AT_REFERENCE | keep(AT_WORST, "stress", "body_mass_index")
    score = assess(catalogue, read(raw)).score
    assert score is not None
    assert factors(smallest_set(catalogue, read(raw), score / 2)) == ["body_mass_index"]


def test_lowest_makes_every_change_but_the_fixed_ones() -> None:
    change_set = lowest(CATALOGUE, read(WORKED_EXAMPLE))
    assert sorted(factors(change_set)) == sorted(LEFT)
    assert change_set is not None
    assert change_set.score == pytest.approx(100 * 0.138816 / MAXIMUM, abs=NEAR)
    # Weight's 0.230614 stays too.
    some = lowest(CATALOGUE, read(WORKED_EXAMPLE), ["body_mass_index"])
    assert factors(some) == ["smoking", "sleep", "water_intake"]
    assert some is not None
    assert some.score == pytest.approx(100 * 0.369430 / MAXIMUM, abs=NEAR)


def test_lowest_is_the_score_as_it_stands_where_nothing_can_change() -> None:
    assert lowest(CATALOGUE, read(AT_REFERENCE)) == ChangeSet(changes=(), score=0)
    assert lowest(CATALOGUE, read(keep(AT_WORST, "smoking", "sleep"))) is None
