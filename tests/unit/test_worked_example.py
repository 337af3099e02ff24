"""The score worked out step by step: the example of the methods page, limits, open answers."""

import pytest

from logic.models.factors import RiskFactor
from logic.worked_example import (
    Counted,
    Together,
    WorkedExample,
    standing_answers,
    standing_scores,
    worked_example,
)
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

EXAMPLE = worked_example(CATALOGUE, standing_answers(CATALOGUE))


def worked(raw: dict[str, str]) -> WorkedExample:
    return worked_example(CATALOGUE, read(raw))


def pathway(example: WorkedExample, *areas: str) -> Together:
    return next(found for found in example.pathways if found.areas == areas)


def answer(example: WorkedExample, factor: str) -> Counted:
    return next(a for found in example.pathways for a in found.answers if a.factor == factor)


def test_the_standing_answers_are_those_of_the_methods_page() -> None:
    raw = {id_: level for id_, level in WORKED_EXAMPLE.items() if id_ in AT_REFERENCE}
    scored = keep(raw, *(factor.id for factor in CATALOGUE.modifiable))
    assert standing_answers(CATALOGUE).levels == scored
    assert standing_answers(CATALOGUE).problems == ()


def test_the_example_goes_down_with_each_answer_that_comes_to_its_best() -> None:
    first, water, sleep = standing_scores(CATALOGUE)
    assert [one.factor for one in (first, water, sleep)] == [None, "water_intake", "sleep"]
    assert first.score == EXAMPLE.score
    # The floor of a tip, ln 1.05 = 0.048790; then 0.75 x ln 1.18 = 0.124136.
    falls = [first.score - water.score, water.score - sleep.score]
    expected = [100 * 0.048790 / EXAMPLE.most, 100 * 0.124136 / EXAMPLE.most]
    assert falls == pytest.approx(expected, abs=1e-3)


def test_an_answer_counts_its_weighted_logarithm() -> None:
    # 0.75 x ln 1.36 = 0.230614; floor ln 1.05 = 0.048790
    weight = answer(EXAMPLE, "body_mass_index")
    assert (weight.level, weight.ratio, weight.weight) == ("30_and_over", 1.36, 0.75)
    assert weight.weighted == weight.impact == pytest.approx(0.230614, abs=1e-6)
    assert weight.floor == pytest.approx(0.048790, abs=1e-6)
    assert not weight.by_floor


def test_an_answer_without_a_ratio_counts_its_floor() -> None:
    water = answer(EXAMPLE, "water_intake")
    assert (water.ratio, water.weight, water.weighted) == (None, 0, 0)
    assert water.floor == water.impact == pytest.approx(0.048790, abs=1e-6)
    assert water.by_floor


def test_a_factor_that_the_guide_does_not_name_has_no_floor() -> None:
    sleep = answer(EXAMPLE, "sleep")
    assert sleep.floor == 0
    assert sleep.impact == pytest.approx(0.124136, abs=1e-6)


def test_a_ratio_below_the_floor_counts_the_floor() -> None:
    # 0.25 x ln 1.19 = 0.043488, below ln 1.05 = 0.048790
    chores = answer(worked(AT_WORST), "heavy_chores")
    assert chores.weighted == pytest.approx(0.043488, abs=1e-6)
    assert chores.impact == chores.floor
    assert chores.by_floor


def test_the_sums_are_those_of_the_methods_page() -> None:
    # 0.230614 + 0.202520 + 0.124136 + 0.048790 = 0.606060; 100 x 0.606060 / 2.860605
    assert EXAMPLE.total == pytest.approx(0.606060, abs=1e-6)
    assert EXAMPLE.most == pytest.approx(2.860605, abs=1e-6)
    assert EXAMPLE.score == pytest.approx(21.186420, abs=1e-6)
    assert (EXAMPLE.answered, EXAMPLE.asked, EXAMPLE.needed) == (20, 20, 10)


def test_a_limit_that_does_not_bite_changes_nothing() -> None:
    rest = pathway(EXAMPLE, "sleep", "stress")
    assert rest.limit == pytest.approx(0.519860, abs=1e-6)
    assert rest.counted == rest.total == pytest.approx(0.124136, abs=1e-6)
    assert not rest.limited
    assert pathway(EXAMPLE, "smoking").limit is None


def test_a_limit_that_bites_is_what_counts() -> None:
    # 0.75 x ln 1.7 + 0.75 x ln 1.5 + ln 1.05 = 0.397971 + 0.304099 + 0.048790 = 0.750860
    lifting = pathway(worked(AT_WORST), "lifting")
    assert lifting.total == lifting.worst_total == pytest.approx(0.750860, abs=1e-6)
    assert lifting.counted == lifting.most == lifting.limit == pytest.approx(0.591343, abs=1e-6)
    assert lifting.limited
    # The most is limited too where the answers themselves are not.
    assert not pathway(EXAMPLE, "lifting").limited
    assert pathway(EXAMPLE, "lifting").most == lifting.limit


def test_answers_at_their_reference_are_no_steps() -> None:
    assert [a.factor for found in EXAMPLE.pathways for a in found.answers] == [
        "body_mass_index",
        "smoking",
        "water_intake",
        "sleep",
    ]
    nothing = worked(AT_REFERENCE)
    assert [found.answers for found in nothing.pathways] == [()] * len(nothing.pathways)
    assert (nothing.total, nothing.score) == (0, 0)


def test_an_open_answer_is_neither_in_the_sum_nor_in_the_most() -> None:
    example = worked(leave_out(WORKED_EXAMPLE, "smoking"))
    # 0.606060 - 0.202520 and 2.860605 - 0.202520
    assert example.total == pytest.approx(0.403540, abs=1e-6)
    assert example.most == pytest.approx(2.658085, abs=1e-6)
    assert pathway(example, "smoking").worst == ()
    assert example.answered == 19


def test_there_is_no_score_below_half_answered() -> None:
    scored = [factor.id for factor in CATALOGUE.modifiable]
    assert worked(keep(AT_WORST, *scored[:9])).score is None
    assert worked(keep(AT_WORST, *scored[:10])).score is not None
    assert worked({}).score is None


def test_a_level_that_counts_nothing_is_a_step_all_the_same() -> None:
    # Sleep is not in the guide; with a ratio of 1 it counts ln 1 = 0.
    sleep = CATALOGUE.by_factor["sleep"].model_dump()
    sleep["levels"][1]["impact"] = 0.0
    other = RiskFactor.model_validate(sleep)
    factors = tuple(other if f.id == "sleep" else f for f in CATALOGUE.factors)
    found = worked_example(changed(factors=factors), read({"sleep": "fair"}))
    assert answer(found, "sleep").impact == 0
