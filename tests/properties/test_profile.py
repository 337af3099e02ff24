"""Laws of the whole result."""

from hypothesis import given
from hypothesis import strategies as st

from logic.models.results import RiskProfile
from logic.reasons import main_reason
from tests.properties.strategies import LEVELS, Raw, answers, check_answers
from tests.shipped import AT_REFERENCE, CATALOGUE, profile, read

BACKGROUND = [factor.id for factor in CATALOGUE.background]


@given(raw=answers, order=st.permutations(list(LEVELS)))
def test_the_order_of_the_answers_is_irrelevant(raw: Raw, order: list[str]) -> None:
    assert profile({id_: raw[id_] for id_ in order}) == profile(raw)


@given(raw=answers)
def test_declined_counts_as_unanswered(raw: Raw) -> None:
    silent = {id_: None if level == "declined" else level for id_, level in raw.items()}
    assert profile(raw) == profile(silent)


@given(raw=answers)
def test_an_open_answer_counts_as_one_that_was_never_asked(raw: Raw) -> None:
    given_only = {id_: raw[id_] for id_ in read(raw).levels}
    assert profile(raw) == profile(given_only)


@given(raw=answers)
def test_shares_add_up_to_1_or_to_0(raw: Raw) -> None:
    areas = profile(raw).areas
    total = sum(area.share for area in areas)
    expected = 1 if any(area.impact > 0 for area in areas) else 0
    assert abs(total - expected) < 1e-9


@given(raw=answers)
def test_areas_come_by_impact_then_gap_then_catalogue_order(raw: Raw) -> None:
    catalogue_order = list(CATALOGUE.by_area)
    areas = profile(raw).areas
    keys = [(-area.impact, -area.gap, catalogue_order.index(area.area)) for area in areas]
    assert keys == sorted(keys)
    assert sorted(area.area for area in areas) == sorted(catalogue_order)


@given(raw=answers)
def test_impact_and_gap_go_together_and_have_a_reason(raw: Raw) -> None:
    for area in profile(raw).areas:
        assert (area.impact > 0) == (area.gap > 0)
        reason = main_reason(CATALOGUE, read(raw), area.area)
        assert (reason is not None) == (area.gap > 0)


@given(raw=answers)
def test_followed_tips_are_areas_in_place(raw: Raw) -> None:
    result = profile(raw)
    tips = {area.id for area in CATALOGUE.tips}
    assert result.tips_followed == sum(a.in_place and a.area in tips for a in result.areas)


@given(raw=answers)
def test_the_background_changes_no_number(raw: Raw) -> None:
    def numbers(result: RiskProfile) -> dict[str, object]:
        return result.model_dump(exclude={"background"})

    cleared = raw | {id_: AT_REFERENCE[id_] for id_ in BACKGROUND}
    assert numbers(profile(raw)) == numbers(profile(cleared))


@given(raw=answers, check=check_answers)
def test_answers_to_the_safety_check_never_change_the_profile(raw: Raw, check: Raw) -> None:
    assert profile(raw | check) == profile(raw)
