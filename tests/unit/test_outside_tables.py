"""The tables beside the picture of the areas: fifths to one decimal, and other tools."""

from logic.charts.outside import outside_fifths, outside_others, outside_takeaway
from logic.wording import outside as wording
from tests.said import said
from tests.shipped import CATALOGUE
from tests.unit.outsiders import check, checks

CHECKS = checks()


def test_a_half_is_not_rounded_away() -> None:
    halves = checks(checks=(check(fifths=(0.085, 0.095, 0.2, 0.2, 0.335)),))
    assert list(outside_fifths(halves, said)["The moon"]) == ["8.5", "9.5", "20.0", "20.0", "33.5"]


def test_our_areas_stand_beside_those_of_tools_that_look_ahead() -> None:
    table = outside_others(CATALOGUE.model_copy(update={"outside": CHECKS}), said)
    assert list(table.columns) == ["Tried", "Area", "95 % interval", "Looks ahead"]
    assert list(table.iloc[0]) == ["Our score: The moon", "0.66", "0.62 to 0.70", "no"]
    assert list(table["Area"])[2:] == ["0.56", "0.66"]
    assert list(table["Looks ahead"]) == ["no", "no", "yes", "yes"]


def test_without_checks_only_the_tools_stand_in_the_table() -> None:
    table = outside_others(CATALOGUE.model_copy(update={"outside": None}), said)
    assert list(table["Looks ahead"]) == ["yes", "yes"]


def test_the_alternative_text_states_what_the_picture_shows() -> None:
    assert outside_takeaway(CHECKS, CATALOGUE, said) == wording.takeaway(said, CHECKS, CATALOGUE)
