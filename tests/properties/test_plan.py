"""No plan of any shape raises, and nothing of it vanishes without a word."""

from datetime import date
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from logic.models.results import RiskProfile
from logic.plan import Day, Plan, Quadrant, half_of_largest, minutes_a_week, standings
from logic.scoring import assess
from tests.properties.strategies import Raw, answers, anything, scalars
from tests.shipped import CATALOGUE, read

TODAY = date(2026, 11, 23)
FIELDS = ["actions", "willingness", "starts_on", "action", "days", "at", "words"]
VALUES = st.sampled_from([*Day, *CATALOGUE.by_action, *CATALOGUE.by_area, "18:30", "2026-12-01"])
numbers = st.dictionaries(
    st.sampled_from(list(CATALOGUE.by_area)), st.integers(0, 10), max_size=len(CATALOGUE.areas)
)
plans: st.SearchStrategy[Any] = st.recursive(
    st.one_of(VALUES, scalars),
    lambda inner: st.one_of(
        st.lists(inner, max_size=4),
        st.dictionaries(st.one_of(st.sampled_from(FIELDS), VALUES, scalars), inner, max_size=4),
    ),
    max_leaves=12,
)
actions = st.lists(
    st.fixed_dictionaries(
        {"action": st.one_of(st.sampled_from(list(CATALOGUE.by_action)), scalars)},
        optional={
            "days": st.one_of(st.lists(st.one_of(st.sampled_from(Day), scalars)), scalars),
            "at": st.one_of(st.times(), scalars),
            "words": st.one_of(st.text(), scalars),
        },
    ),
    max_size=5,
)


@given(raw=st.one_of(anything, plans))
def test_no_plan_raises(raw: Any) -> None:
    plan = Plan.from_raw(raw, CATALOGUE, today=TODAY)
    assert minutes_a_week(plan, CATALOGUE) >= 0


@given(found=actions)
def test_every_action_is_taken_in_or_listed(found: list[dict[str, Any]]) -> None:
    plan = Plan.from_raw({"actions": found}, CATALOGUE, today=TODAY)
    refused = [problem for problem in plan.problems if problem.field.endswith(".action")]
    assert len(plan.actions) + len(refused) == len(found)
    assert all(planned.action in CATALOGUE.by_action for planned in plan.actions)
    assert all(planned.words == " ".join(planned.words.split()) for planned in plan.actions)


@given(found=actions, willingness=numbers)
def test_a_plan_written_as_json_is_the_same_plan_again(
    found: list[dict[str, Any]], willingness: dict[str, int]
) -> None:
    raw = {"actions": found, "willingness": willingness, "starts_on": "2027-01-31"}
    plan = Plan.from_raw(raw, CATALOGUE, today=TODAY)
    assert Plan.model_validate_json(plan.model_dump_json()) == plan


@given(raw=answers, willingness=numbers)
def test_every_area_with_willingness_and_something_to_gain_stands_once(
    raw: Raw, willingness: dict[str, int]
) -> None:
    profile: RiskProfile = assess(CATALOGUE, read(raw))
    found = standings(profile, Plan(starts_on=TODAY, willingness=willingness))
    assert [s.area for s in found] == [a.area for a in profile.focus if a.area in willingness]
    half = half_of_largest(profile)
    for standing in found:
        large = standing.quadrant in (Quadrant.START, Quadrant.TALK)
        willing = standing.quadrant in (Quadrant.START, Quadrant.EXTRA)
        assert large == (standing.impact >= half)
        assert willing == (standing.willingness >= 6)
