"""Where a person's answers lie among those of a survey."""

import pytest

from logic.models.areas import Cap
from logic.models.catalogue import Catalogue
from logic.responses import Responses
from logic.scoring import assess
from logic.survey import current_survey, own_fifth, part, place, scored_with
from tests.unit.people import AT_REFERENCE, AT_WORST, CATALOGUE, changed, keep, leave_out, read
from tests.unit.surveys import SEVEN, SURVEY, SURVEYED, survey

FIVE = SEVEN[:5]


def own(raw: dict[str, str], catalogue: Catalogue = SURVEYED) -> int | None:
    """Return the number of the person's fifth."""
    found = own_fifth(catalogue, read(raw))
    return None if found is None else found.number


def test_the_score_counts_the_surveys_factors_alone() -> None:
    # Worst of the seven: 0.111315 activity + 0.230614 weight + 0.202520 smoking + 0.175328
    # sitting + 0.397971 lifting (below its limit) + 0.519860 sleep with stress (at its limit)
    # = 1.637608. Smoking and fair sleep: 0.202520 + 0.124136 = 0.326656, a part of 0.199471.
    raw = AT_REFERENCE | {"smoking": "current", "sleep": "fair", "water_intake": "often_low"}
    asked = part(CATALOGUE, SEVEN, 5)
    assert assess(asked, read(raw)).score == pytest.approx(19.9471, abs=1e-3)
    assert own(raw) == 1
    # Former smoking and fair sleep as well as weight: 0.138816 + 0.124136 + 0.104821 = 0.367773.
    assert own(raw | {"smoking": "former", "body_mass_index": "25_to_29"}) == 2


def test_everything_at_its_best_is_the_lowest_fifth_and_at_its_worst_the_highest() -> None:
    assert own(AT_REFERENCE) == 1
    assert own(AT_WORST) == 5
    assert own(keep(AT_WORST, *SEVEN)) == 5


def test_what_is_answered_beside_the_surveys_factors_changes_nothing() -> None:
    assert own(AT_WORST | keep(AT_REFERENCE, *SEVEN)) == 1


def test_five_answers_are_enough_and_four_are_not() -> None:
    assert own(keep(AT_WORST, *FIVE)) == 5
    assert own(keep(AT_WORST, *FIVE[:4])) is None
    assert own(leave_out(AT_WORST, *FIVE[:3])) is None
    assert own({}) is None


def test_declined_is_not_answered() -> None:
    assert own(keep(AT_WORST, *FIVE[:4]) | {"sleep": "declined"}) is None


def test_without_a_survey_nothing_is_compared() -> None:
    without = changed(survey=None)
    assert current_survey(without) is None
    assert own(AT_WORST, without) is None


def test_a_score_at_a_cut_point_belongs_to_the_fifth_below() -> None:
    cuts = (20.0, 40.0, 60.0, 80.0)
    assert [place(cuts, score) for score in (0, 20, 20.000001, 79.9, 80, 100)] == [0, 0, 1, 3, 3, 4]


@pytest.mark.parametrize("noise", [-4e-7, 0, 4e-7])
def test_what_arithmetic_adds_in_the_last_digits_moves_nobody(noise: float) -> None:
    assert place((20.0, 40.0, 60.0, 80.0), 40 + noise) == 1


def test_a_part_has_its_own_factors_and_nothing_worked_out_before() -> None:
    assert len(CATALOGUE.modifiable) > len(SEVEN)
    asked = part(CATALOGUE, SEVEN, 5)
    assert {factor.id for factor in asked.modifiable} == set(SEVEN)
    assert list(asked.by_factor) == [id_ for id_ in CATALOGUE.by_factor if id_ in SEVEN]
    assert asked.survey is None
    assert CATALOGUE.rules.smallest_answered_share == 0.5


@pytest.mark.parametrize("smallest", range(1, 8))
def test_a_part_asks_for_exactly_so_many_answers(smallest: int) -> None:
    asked = part(CATALOGUE, SEVEN, smallest)
    for answered in range(8):
        given = Responses(levels=keep(AT_WORST, *SEVEN[:answered]))
        assert (assess(asked, given).score is not None) == (answered >= smallest)


def test_scores_rest_on_impacts_and_on_the_limits_that_they_share() -> None:
    found = {tuple(together.impacts): together for together in SURVEY.scored_with}
    assert set(found) == {
        ("physical_activity",),
        ("body_mass_index",),
        ("smoking",),
        ("unbroken_sitting",),
        ("heavy_lifting",),
        ("sleep", "stress"),
    }
    assert found[("smoking",)].limit is None
    # 0.5 x ln 1.32 and 0.75 x ln 1.31; the limits are 0.75 x ln 2.2 and 0.75 x ln 2.
    assert found[("smoking",)].impacts["smoking"] == {
        "never": 0,
        "former": 0.138816,
        "current": 0.202520,
    }
    assert found[("heavy_lifting",)].limit == 0.591343
    assert found[("sleep", "stress")].limit == 0.519860


def test_with_other_numbers_nothing_is_compared() -> None:
    factors = tuple(
        factor.model_copy(
            update={
                "levels": (
                    *factor.levels[:-1],
                    factor.worst.model_copy(update={"impact": factor.worst.impact + 0.001}),
                )
            }
        )
        if factor.id == "sleep"
        else factor
        for factor in CATALOGUE.factors
    )
    assert own(AT_WORST, changed(survey=SURVEY, factors=factors)) is None


def test_with_another_limit_nothing_is_compared() -> None:
    caps: list[Cap] = [
        cap.model_copy(update={"limit": 0.4}) if "sleep" in cap.areas else cap
        for cap in CATALOGUE.rules.caps
    ]
    rules = CATALOGUE.rules.model_copy(update={"caps": tuple(caps)})
    assert own(AT_WORST, changed(survey=SURVEY, rules=rules)) is None


def test_a_factor_more_that_the_survey_did_not_ask_about_changes_nothing() -> None:
    added = CATALOGUE.by_factor["footwear"].model_copy(update={"id": "night_work"})
    more = changed(survey=SURVEY, factors=(*CATALOGUE.factors, added))
    assert current_survey(more) == SURVEY
    assert own(AT_WORST, more) == 5


def test_the_cut_points_are_the_ends_of_all_but_the_last_fifth() -> None:
    assert SURVEY.cut_points == (20, 40, 60, 80)
    assert SURVEY.factors == SEVEN
    assert scored_with(part(CATALOGUE, SEVEN, 5)) == survey().scored_with
