"""The shipped catalogue keeps the rules that the field guide lists."""

import re
from datetime import UTC, datetime
from itertools import pairwise

import pytest

from logic.models.areas import Action, Basis, Caution, PreventionArea
from logic.models.base import Certainty, Role
from logic.models.factors import RiskFactor
from tests.shipped import CATALOGUE

each_factor = pytest.mark.parametrize("factor", CATALOGUE.factors, ids=lambda factor: factor.id)
each_area = pytest.mark.parametrize("area", CATALOGUE.areas, ids=lambda area: area.id)
each_action = pytest.mark.parametrize(
    "action", CATALOGUE.by_action.values(), ids=lambda action: action.id
)
ESTIMATED = (Role.ONSET, Role.TRIGGER, Role.RECURRENCE)


@each_factor
def test_the_first_level_and_no_other_is_the_reference(factor: RiskFactor) -> None:
    roles = [level.role for level in factor.levels]
    assert roles[0] is Role.REFERENCE
    assert Role.REFERENCE not in roles[1:]


@each_factor
def test_an_interval_lies_around_its_ratio(factor: RiskFactor) -> None:
    estimates = [level.estimate for level in factor.levels]
    estimates += [other.estimate for other in factor.other_estimates]
    for estimate in filter(None, estimates):
        if estimate.ci_low is not None and estimate.ci_high is not None:
            assert estimate.ci_low < estimate.ratio < estimate.ci_high


@each_factor
def test_a_worse_level_never_has_a_smaller_impact(factor: RiskFactor) -> None:
    if factor.is_background:
        assert all(level.role is not Role.ONSET for level in factor.levels)
    else:
        assert all(worse.impact > better.impact for better, worse in pairwise(factor.levels))


@each_factor
def test_levels_have_an_estimate_or_the_guides_word(factor: RiskFactor) -> None:
    for level in factor.levels[1:]:
        assert (level.estimate is not None) == (level.role in ESTIMATED)
        assert (level.estimate is None) == (level.certainty is Certainty.NONE)
        assert level.role is not Role.GUIDE_ONLY or factor.in_guide


@each_factor
def test_the_factors_certainty_is_that_of_its_best_supported_level(factor: RiskFactor) -> None:
    order = list(Certainty)
    best = min((level.certainty for level in factor.levels[1:]), key=order.index)
    assert factor.certainty is best


@each_factor
def test_a_review_lies_neither_in_the_future_nor_before_the_project(factor: RiskFactor) -> None:
    assert factor.reviewed_on.year >= 2026
    assert factor.reviewed_on <= datetime.now(UTC).date()


def test_only_chores_rest_on_a_trigger_and_only_background_on_recurrence() -> None:
    triggers = {f.id for f in CATALOGUE.factors for x in f.levels if x.role is Role.TRIGGER}
    assert triggers == {"heavy_chores"}
    recurring = {f.id for f in CATALOGUE.factors for x in f.levels if x.role is Role.RECURRENCE}
    assert recurring == {factor.id for factor in CATALOGUE.background}


def test_the_guides_twelve_tips_each_belong_to_one_area() -> None:
    assert sorted(area.tip or 0 for area in CATALOGUE.tips) == list(range(1, 13))
    assert all((area.tip is None) == (area.tip_text is None) for area in CATALOGUE.areas)


def test_every_area_has_something_to_do_and_to_ask() -> None:
    for area in CATALOGUE.areas:
        assert 2 <= len(area.actions) <= 3
        assert CATALOGUE.factors_of[area.id]


def test_an_action_and_its_area_are_found_by_its_id() -> None:
    pairs = [(area.id, action) for area in CATALOGUE.areas for action in area.actions]
    assert list(CATALOGUE.by_action.values()) == [action for _, action in pairs]
    assert CATALOGUE.area_of_action == {action.id: area for area, action in pairs}
    assert len(CATALOGUE.by_action) == len(pairs)


@each_action
def test_an_action_claims_no_more_than_its_basis_holds(action: Action) -> None:
    tested = action.basis is Basis.RESEARCH
    assert tested == (action.certainty is not Certainty.NONE)
    assert action.source is not None or not tested
    assert action.effect is None or tested
    assert action.source is None or action.basis is not Basis.GUIDE
    assert action.source is not None or action.basis is not Basis.GUIDELINE


@each_action
def test_general_advice_says_what_research_was_looked_for(action: Action) -> None:
    assert action.searched is not None or action.basis is not Basis.ADVICE


def test_twenty_actions_and_every_relief_step_record_a_search() -> None:
    recorded = [action for action in CATALOGUE.by_action.values() if action.searched]
    assert len(recorded) == 20
    searches = [action.searched for action in recorded if action.searched]
    for searched in (*searches, *(step.searched for step in CATALOGUE.relief.steps)):
        assert searched.looked_for[0].islower()
        assert not searched.looked_for.endswith(".")
        assert searched.outcome.endswith(".")


@each_action
def test_what_was_found_is_a_sentence_that_names_no_number(action: Action) -> None:
    for found in action.found:
        assert found.says[0].isupper()
        assert found.says.endswith(".")
        assert not re.search(r"\d", found.says)


def test_where_research_found_no_effect_the_action_says_so() -> None:
    null = {"stop_with_help", "stay_smoke_free", "vitamin_d_supplement", "support_when_lifting"}
    null |= {"stretch_before_sport", "support_low_back", "supportive_shoes"}
    for id_ in null:
        says = " ".join(found.says for found in CATALOGUE.by_action[id_].found)
        assert re.search(r"no (clear )?effect|did not (ease|make)", says), id_


@each_area
def test_the_action_that_fits_every_answer_comes_first(area: PreventionArea) -> None:
    assert area.actions[0].fits == ()


def test_the_guide_speaks_only_in_areas_that_it_names() -> None:
    named = {factor.area for factor in CATALOGUE.factors if factor.in_guide}
    guides = {
        CATALOGUE.area_of_action[action.id]
        for action in CATALOGUE.by_action.values()
        if action.basis is Basis.GUIDE
    }
    assert guides <= named


def test_only_the_body_mass_index_is_asked_as_height_and_weight() -> None:
    asked = [factor.id for factor in CATALOGUE.factors if factor.body_limits is not None]
    assert asked == ["body_mass_index"]
    bounds = [level.at_least for level in CATALOGUE.by_factor["body_mass_index"].levels]
    assert bounds == [0, 25, 30]


def test_cautions_about_the_past_are_named_as_the_questions_are() -> None:
    background = {factor.id for factor in CATALOGUE.background}
    assert {Caution.INJURY.value, Caution.PROBLEM.value} <= background


@pytest.mark.parametrize(
    ("action", "caution"),
    [
        *(("strength_and_learning", caution) for caution in Caution),
        *(("strength_and_stretching", caution) for caution in Caution),
        *(("spine_check", caution) for caution in Caution),
        *(("planned_visits", caution) for caution in Caution),
        *(("lighten_loads", caution) for caution in Caution),
        *(("stretch_before_sport", caution) for caution in Caution),
        ("talk_about_weight", Caution.PREGNANCY),
        ("vitamin_d_supplement", Caution.PREGNANCY),
    ],
)
def test_loads_stretches_and_treatment_name_whom_they_may_not_suit(
    action: str, caution: Caution
) -> None:
    assert caution in CATALOGUE.by_action[action].cautions
