"""Changed answers stand beside the real ones; each change alone is known for what it does."""

import pytest

from logic.models.base import Certainty
from logic.problems import Expected, ExpectedKind, Problem
from logic.responses import Responses
from logic.scoring import assess
from logic.what_if import (
    Change,
    best_reachable,
    can_improve,
    changeable,
    changed,
    differences,
    single_changes,
    targets,
)
from tests.unit.people import (
    AT_REFERENCE,
    AT_WORST,
    CATALOGUE,
    WORKED_EXAMPLE,
    keep,
    leave_out,
    read,
)

EXPECTED = Expected(kind=ExpectedKind.CHANGEABLE_LEVEL)
# Weighted log units over all areas, limits applied: the worked example of docs/methods.md.
MAXIMUM = 2.860605


def reachable(factor_id: str, level_id: str) -> str | None:
    """Return the id of the best level that can be reached."""
    level = best_reachable(CATALOGUE.by_factor[factor_id], level_id)
    return None if level is None else level.id


def singles(raw: dict[str, str]) -> list[tuple[str, float]]:
    """Return each factor that can change with the score that it alone leads to."""
    change_sets = single_changes(CATALOGUE, read(raw))
    return [(one.changes[0].factor, one.score) for one in change_sets]


def refusal(raw: dict[str, str], levels: dict[str, str | None]) -> tuple[Problem, ...]:
    """Return what is listed for changes that leave every real answer in place."""
    real = read(raw)
    after = changed(CATALOGUE, real, levels)
    assert after.model_copy(update={"problems": ()}) == real
    return after.problems


def test_changed_answers_replace_the_real_ones_and_leave_the_rest() -> None:
    after = changed(CATALOGUE, read(WORKED_EXAMPLE), {"smoking": "former", "sleep": "poor"})
    assert after == read(WORKED_EXAMPLE | {"smoking": "former", "sleep": "poor"})


def test_the_real_answers_are_never_touched() -> None:
    real = read(WORKED_EXAMPLE | {"under_16": "no"})
    before = real.model_dump_json()
    changed(CATALOGUE, real, {"smoking": "former", "water_intake": "plenty", "no_such": "x"})
    assert real.model_dump_json() == before


def test_measurements_and_findings_stay_beside_a_changed_level() -> None:
    measured = leave_out(AT_REFERENCE, "body_mass_index") | {
        "height_cm": "170",
        "weight_kg": "95",
        "under_16": "no",
    }
    # 95 / 1.7^2 = 32.9
    real = read(measured)
    assert real.levels["body_mass_index"] == "30_and_over"
    after = changed(CATALOGUE, real, {"body_mass_index": "25_to_29"})
    assert after.levels["body_mass_index"] == "25_to_29"
    assert (after.measurements, after.findings) == (real.measurements, real.findings)
    assert after.problems == ()


def test_an_unknown_factor_is_listed() -> None:
    (problem,) = refusal(WORKED_EXAMPLE, {"no_such": "former"})
    expected = Expected(kind=ExpectedKind.FACTOR_ID)
    assert problem == Problem(field="no_such", found="former", expected=expected)


def test_an_unknown_level_is_listed_with_the_known_ones() -> None:
    (problem,) = refusal(WORKED_EXAMPLE, {"smoking": "sometimes"})
    levels = ("never", "former", "current", "declined")
    expected = Expected(kind=ExpectedKind.ONE_OF, choices=levels)
    assert problem == Problem(field="smoking", found="sometimes", expected=expected)


def test_a_background_factor_cannot_change() -> None:
    (problem,) = refusal(AT_WORST, {"past_episodes": "none"})
    assert problem == Problem(field="past_episodes", found="none", expected=EXPECTED)


def test_a_factor_that_was_not_answered_cannot_change() -> None:
    (problem,) = refusal(leave_out(AT_WORST, "stress"), {"stress": "low"})
    assert problem == Problem(field="stress", found="low", expected=EXPECTED)


def test_what_is_no_level_is_listed_too() -> None:
    levels = {"sleep": "declined", "under_16": "yes", "height_cm": "170", "weight_kg": "60"}
    problems = refusal(WORKED_EXAMPLE, {**levels})
    assert [(p.field, p.found, p.expected) for p in problems] == [
        (field, found, EXPECTED) for field, found in levels.items()
    ]


@pytest.mark.parametrize("level", [None, "unanswered"])
def test_an_open_state_asks_for_no_change(level: str | None) -> None:
    assert refusal(WORKED_EXAMPLE, {"smoking": level, "past_episodes": level}) == ()


def test_wrong_changes_stand_after_older_problems_and_beside_right_ones() -> None:
    real = read(WORKED_EXAMPLE | {"older": "x"})
    after = changed(CATALOGUE, real, {"newer": "y", "past_injury": "fall", "sleep": "good"})
    assert [problem.field for problem in after.problems] == ["older", "newer", "past_injury"]
    assert after.levels == read(WORKED_EXAMPLE | {"sleep": "good"}).levels


def test_changeable_are_the_answered_factors_that_are_not_background() -> None:
    raw = keep(AT_WORST, "sleep", "smoking", "past_injury") | {"stress": "declined"}
    # In catalogue order, in which smoking comes before sleep.
    assert [factor.id for factor in changeable(CATALOGUE, read(raw))] == ["smoking", "sleep"]


def test_who_smokes_or_smoked_can_reach_former_at_best() -> None:
    assert reachable("smoking", "current") == "former"
    assert reachable("smoking", "former") is None
    assert reachable("smoking", "never") is None


def test_every_other_factor_can_reach_its_reference() -> None:
    for factor in CATALOGUE.modifiable:
        if factor.id != "smoking":
            reference, *worse = list(factor.by_level)
            assert {reachable(factor.id, level) for level in worse} == {reference}
            assert reachable(factor.id, reference) is None


def test_differences_come_in_catalogue_order_with_the_certainty_of_the_less_sure_level() -> None:
    before = read(WORKED_EXAMPLE)
    other = {"water_intake": "plenty", "smoking": "former", "warm_up": "never"}
    after = read(WORKED_EXAMPLE | other)
    assert differences(CATALOGUE, before, after) == (
        # 0.5 x ln 1.04 lies below the floor: what counts is the guide's word.
        Change(factor="warm_up", before="always", after="never", certainty=Certainty.NONE),
        # Low for former smokers, moderate for current ones.
        Change(factor="smoking", before="current", after="former", certainty=Certainty.LOW),
        Change(factor="water_intake", before="often_low", after="plenty", certainty=Certainty.NONE),
    )


def test_nothing_differs_where_nothing_changed_or_nothing_was_answered() -> None:
    example = read(WORKED_EXAMPLE)
    assert differences(CATALOGUE, example, example) == ()
    assert differences(CATALOGUE, example, Responses()) == ()
    assert differences(CATALOGUE, Responses(), example) == ()


def test_the_background_and_newly_answered_factors_are_no_differences() -> None:
    before = read(leave_out(WORKED_EXAMPLE, "stress"))
    after = read(WORKED_EXAMPLE | {"past_episodes": "three_or_more", "stress": "high"})
    assert differences(CATALOGUE, before, after) == ()


def test_single_changes_of_the_worked_example_come_most_effect_first() -> None:
    # Of 0.606060: weight takes 0.230614, sleep 0.124136, smoking 0.202520 - 0.138816 = 0.063704
    # as who stops is a former smoker, water 0.048790.
    left = {"body_mass_index": 0.375446, "sleep": 0.481924, "smoking": 0.542356}
    left |= {"water_intake": 0.557270}
    found = singles(WORKED_EXAMPLE)
    assert [factor for factor, _ in found] == list(left)
    for factor, score in found:
        assert score == pytest.approx(100 * left[factor] / MAXIMUM, abs=1e-4)


def test_the_larger_effect_comes_first_however_sure_and_however_little_larger() -> None:
    # Stopping smoking takes 0.063704, on low evidence; training more 0.057723, on moderate. Both
    # leave what is shown as 7 points.
    found = singles(AT_REFERENCE | {"physical_activity": "some", "smoking": "current"})
    assert [factor for factor, _ in found] == ["smoking", "physical_activity"]
    assert [round(score) for _, score in found] == [7, 7]


def test_a_single_change_goes_to_the_best_level_and_scores_as_answering_so_would() -> None:
    for change_set in single_changes(CATALOGUE, read(AT_WORST)):
        (change,) = change_set.changes
        assert change.before == AT_WORST[change.factor]
        assert change.after == reachable(change.factor, change.before)
        after = read(AT_WORST | {change.factor: change.after})
        assert change_set.score == assess(CATALOGUE, after).score


def test_equal_effects_go_by_the_surer_evidence_then_catalogue_order() -> None:
    # All at the floor ln 1.05: posture, technique and water by the guide's word alone, warm-up
    # of low, chores of very low certainty.
    floors = {"sitting_posture": "rarely", "water_intake": "often_low", "warm_up": "never"}
    floors |= {"heavy_chores": "over_three_hours", "lifting_technique": "rarely"}
    found = singles(AT_REFERENCE | floors)
    expected = ["warm_up", "heavy_chores", "sitting_posture", "lifting_technique", "water_intake"]
    assert [factor for factor, _ in found] == expected
    for _, score in found:
        assert score == pytest.approx(100 * 4 * 0.048790 / MAXIMUM, abs=1e-4)


def test_over_a_limit_a_small_change_alone_does_nothing() -> None:
    # Parts 0.397971, 0.304099 and 0.048790; their limit is 0.591343. Without daily lifting
    # 0.352889 is left, without bending 0.446761, without the technique 0.702070, as before.
    lifting = ["heavy_lifting", "bending_twisting", "lifting_technique"]
    found = singles(AT_REFERENCE | keep(AT_WORST, *lifting))
    assert [factor for factor, _ in found] == lifting
    for (_, score), left in zip(found, (0.352889, 0.446761, 0.591343), strict=True):
        assert score == pytest.approx(100 * left / MAXIMUM, abs=1e-4)


def test_without_a_score_there_is_no_single_change() -> None:
    assert singles(keep(AT_WORST, "smoking", "sleep")) == []


def test_at_every_best_reachable_level_there_is_no_single_change() -> None:
    assert singles(AT_REFERENCE) == []
    assert singles(AT_REFERENCE | {"smoking": "former"}) == []


def test_an_area_can_improve_while_a_better_answer_can_be_reached() -> None:
    assert can_improve(CATALOGUE, read({"smoking": "current"}), "smoking")
    assert not can_improve(CATALOGUE, read({"smoking": "former"}), "smoking")
    assert not can_improve(CATALOGUE, read({}), "smoking")
    assert can_improve(CATALOGUE, read({"sleep": "fair"}), "sleep")


@pytest.mark.parametrize(
    ("now", "lowest", "scores"),
    [
        (28.4, 7.4, (25, 20, 15, 10, 7)),
        # 31 is more than five steps of 5, and 78 more than five of 10.
        (31.2, 0.0, (30, 20, 10, 0)),
        (100.0, 21.6, (80, 60, 40, 22)),
        (30.0, 25.0, (25,)),
        # Five steps of 5 just go in.
        (30.0, 5.0, (25, 20, 15, 10, 5)),
        (6.1, 4.4, (5, 4)),
        # Both are shown as 4.
        (4.4, 3.6, ()),
        (0.0, 0.0, ()),
    ],
)
def test_scores_to_reach_are_round_and_few_and_end_with_the_lowest(
    now: float, lowest: float, scores: tuple[int, ...]
) -> None:
    assert targets(now, lowest) == scores
