"""What a plan is chosen from: quadrants, fitting actions, cautions and minutes."""

from datetime import date

import pytest

from logic.models.areas import Caution
from logic.models.results import AreaResult, RiskProfile
from logic.plan import (
    Plan,
    Quadrant,
    cautions,
    half_of_largest,
    minutes_a_week,
    offered,
    standings,
)
from tests.shipped import AT_REFERENCE, AT_WORST, CATALOGUE, profile, read

TODAY = date(2026, 11, 23)


def result(**impacts: float) -> RiskProfile:
    """Return a result in which these areas have these impacts."""
    areas = [
        AreaResult(area=area, gap=1.0, impact=impact, share=0.1, complete=True)
        for area, impact in impacts.items()
    ]
    return profile(AT_REFERENCE).model_copy(update={"areas": tuple(areas)})


def quadrants(found: RiskProfile, **willingness: int) -> dict[str, Quadrant]:
    """Return each area's quadrant."""
    plan = Plan(starts_on=TODAY, willingness=willingness)
    return {standing.area: standing.quadrant for standing in standings(found, plan)}


def test_the_quadrants_split_at_half_of_the_largest_impact_and_at_willingness_6() -> None:
    # The largest is 0.8, so 0.4 is just large and 0.39 is not.
    found = result(weight=0.8, sleep=0.4, stress=0.39, breaks=0.1)
    assert half_of_largest(found) == 0.4
    assert quadrants(found, weight=5, sleep=6, stress=6, breaks=0) == {
        "weight": Quadrant.TALK,
        "sleep": Quadrant.START,
        "stress": Quadrant.EXTRA,
        "breaks": Quadrant.LATER,
    }


def test_what_is_large_does_not_depend_on_which_areas_have_a_willingness() -> None:
    found = result(weight=0.8, stress=0.39)
    assert quadrants(found, stress=9) == {"stress": Quadrant.EXTRA}


def test_a_single_area_is_the_largest() -> None:
    assert quadrants(result(sleep=0.05), sleep=10) == {"sleep": Quadrant.START}


def test_areas_stand_in_the_order_of_the_result_with_their_numbers() -> None:
    found = profile(AT_WORST)
    plan = Plan(starts_on=TODAY, willingness=dict.fromkeys(CATALOGUE.by_area, 7))
    drawn = [(standing.area, standing.impact) for standing in standings(found, plan)]
    assert drawn == [(area.area, area.impact) for area in found.areas]


def test_an_area_in_place_or_without_willingness_does_not_stand() -> None:
    plan = Plan(starts_on=TODAY, willingness={"sleep": 7})
    assert standings(profile(AT_REFERENCE), plan) == ()
    assert half_of_largest(profile(AT_REFERENCE)) == 0
    assert standings(profile(AT_WORST), Plan(starts_on=TODAY)) == ()


@pytest.mark.parametrize(
    ("answers", "area", "fits", "left_out"),
    [
        ({"smoking": "former"}, "smoking", ["stay_smoke_free"], []),
        ({"smoking": "current"}, "smoking", [], ["stay_smoke_free"]),
        ({"footwear": "high_heels"}, "footwear", ["short_time_in_heels"], []),
        ({}, "footwear", [], ["short_time_in_heels"]),
        ({"driving": CATALOGUE.by_factor["driving"].worst.id}, "seat_support", ["drive_less"], []),
        ({}, "seat_support", [], ["drive_less"]),
    ],
)
def test_actions_made_for_an_answer_come_first_and_for_no_other(
    answers: dict[str, str], area: str, fits: list[str], left_out: list[str]
) -> None:
    responses = read(AT_REFERENCE | answers)
    ids = [action.id for action in offered(CATALOGUE.by_area[area], responses, CATALOGUE)]
    assert ids[: len(fits)] == fits
    assert not set(left_out) & set(ids)
    assert ids


def test_every_area_offers_something_whatever_was_answered() -> None:
    for answers in (AT_REFERENCE, AT_WORST, {}):
        responses = read(answers)
        assert all(offered(area, responses, CATALOGUE) for area in CATALOGUE.areas)


@pytest.mark.parametrize(
    ("answers", "told"),
    [
        ({}, []),
        ({"pregnant": "yes"}, [Caution.PREGNANCY]),
        ({"past_injury": CATALOGUE.by_factor["past_injury"].worst.id}, [Caution.INJURY]),
        ({"existing_problem": CATALOGUE.by_factor["existing_problem"].worst.id}, [Caution.PROBLEM]),
        # What is open or declined rules nothing out.
        ({"pregnant": "declined"}, [Caution.PREGNANCY]),
        ({"past_injury": "declined", "existing_problem": "unanswered"}, list(Caution)[1:]),
    ],
)
def test_a_caution_is_said_unless_the_answers_rule_it_out(
    answers: dict[str, str], told: list[Caution]
) -> None:
    action = CATALOGUE.by_action["weekly_activity"]
    assert list(action.cautions) == list(Caution)
    responses = read(AT_REFERENCE | {"pregnant": "no"} | answers)
    assert list(cautions(action, responses, CATALOGUE)) == told
    assert list(cautions(action, read({}), CATALOGUE)) == list(Caution)


def test_the_minutes_of_a_plan_are_those_of_its_actions() -> None:
    ids = ["weekly_activity", "strength_and_learning"]
    raw = {"actions": [{"action": id_} for id_ in ids]}
    plan = Plan.from_raw(raw, CATALOGUE, today=TODAY)
    # 150 minutes of activity and 60 of strength.
    by_action = CATALOGUE.by_action
    assert [by_action[id_].minutes_a_week for id_ in ids] == [150, 60]
    assert minutes_a_week(plan, CATALOGUE) == 210
    assert minutes_a_week(Plan(starts_on=TODAY), CATALOGUE) == 0


def test_the_minutes_follow_the_chosen_days_where_those_of_one_time_are_known() -> None:
    raw = {"actions": [{"action": "strength_and_learning", "days": ["mon", "fri"]}]}
    # Twice 20 minutes.
    assert minutes_a_week(Plan.from_raw(raw, CATALOGUE, today=TODAY), CATALOGUE) == 40
    raw = {"actions": [{"action": "weekly_activity", "days": ["mon", "fri"]}]}
    assert minutes_a_week(Plan.from_raw(raw, CATALOGUE, today=TODAY), CATALOGUE) == 150
