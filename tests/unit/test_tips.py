"""How many of the guide's twelve tips are followed."""

from tests.unit.people import AT_REFERENCE, AT_WORST, CATALOGUE, leave_out, profile


def test_all_at_reference_follow_all_twelve() -> None:
    assert profile(AT_REFERENCE).tips_followed == 12


def test_all_at_worst_follow_none() -> None:
    assert profile(AT_WORST).tips_followed == 0


def test_an_area_without_a_tip_does_not_count() -> None:
    for factor_id in ("physical_activity", "heavy_chores", "sleep", "stress"):
        off = AT_REFERENCE | {factor_id: CATALOGUE.by_factor[factor_id].worst.id}
        assert profile(off).tips_followed == 12


def test_one_habit_off_its_tip_takes_its_area_away_once() -> None:
    one = AT_REFERENCE | {"water_intake": "sometimes_low"}
    assert profile(one).tips_followed == 11
    assert profile(one | {"electrolytes": "not_replaced"}).tips_followed == 11


def test_an_area_answered_in_part_is_not_followed_yet() -> None:
    assert profile(leave_out(AT_REFERENCE, "electrolytes")).tips_followed == 11
