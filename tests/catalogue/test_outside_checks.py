"""The checks on people outside: the shipped figures, and files that are refused."""

from pathlib import Path

import pytest

from logic.catalogue import load_catalogue
from logic.models.outside import OutsideCheck
from tests.catalogue.broken import Break, InFile, check, copy, parametrized, replace
from tests.shipped import CATALOGUE

FILE = "outside_checks.toml"
outside = InFile(FILE)
SPAIN = "checks.ense_2011"
AREA = "area = { value = 0.603"


def shipped(id_: str) -> OutsideCheck:
    assert CATALOGUE.outside is not None
    (found,) = [one for one in CATALOGUE.outside.checks if one.id == id_]
    return found


# id, people, cases, area, interval, fifths in %: as they were handed over
HANDED_OVER = [
    ("nhanes_half_a", 2539, 443, 0.655, 0.628, 0.684, (7.2, 13.7, 15.0, 16.7, 27.4)),
    ("nhanes_half_b", 2563, 402, 0.694, 0.668, 0.720, (6.0, 8.5, 12.4, 20.0, 33.5)),
    ("ense_2011", 15998, 3266, 0.603, 0.592, 0.614, (13.8, 16.7, 18.1, 22.3, 30.9)),
]


@pytest.mark.parametrize("row", HANDED_OVER, ids=lambda row: row[0])
def test_the_figures_are_those_that_were_handed_over(
    row: tuple[str, int, int, float, float, float, tuple[float, ...]],
) -> None:
    id_, n, cases, value, low, high, fifths = row
    found = shipped(id_)
    area = found.area
    assert (found.n, found.cases, area.value, area.ci_low, area.ci_high) == (
        n, cases, value, low, high,
    )  # fmt: skip
    assert [100 * share for share in found.fifths] == pytest.approx(fifths)


def test_what_else_was_handed_over_is_there() -> None:
    spain, half_b = shipped("ense_2011"), shipped("nhanes_half_b")
    assert half_b.by_group == {"women": 0.711, "men": 0.681}
    assert spain.spread is not None
    assert (spain.spread.low, spain.spread.high, spain.fitted) == (0.58, 0.63, 0.62)
    assert spain.alone == {
        "stress": 0.579,
        "sleep": 0.567,
        "body_mass_index": 0.562,
        "physical_activity": 0.536,
        "smoking": 0.503,
        "heavy_lifting": 0.501,
        "unbroken_sitting": 0.486,
    }


def test_in_spain_sitting_heavy_work_and_smoking_told_nothing() -> None:
    assert shipped("ense_2011").at_chance == ("smoking", "heavy_lifting", "unbroken_sitting")


def test_only_the_half_that_the_result_shows_was_looked_at_while_building() -> None:
    assert CATALOGUE.outside is not None
    assert [one.id for one in CATALOGUE.outside.checks if one.seen] == ["nhanes_half_a"]


@parametrized(
    outside("unknown key", "made_on", "x = 1\nmade_on", "x", "Extra inputs"),
    outside("short fingerprint", 'fingerprint = "', 'fingerprint = "0', "fingerprint", "match"),
    outside("four fifths", "0.15, 0.167, ", "0.15, ", "checks.0.fifths", "at least 5 items"),
    outside("above one", "value = 0.655", "value = 6.55", "checks.0.area.value", "equal to 1"),
    outside("nobody", "n = 2539", "n = 0", "checks.0.n", "greater than 0"),
)
def test_checks_of_another_shape_are_refused(way: Break, tmp_path: Path) -> None:
    check(way, tmp_path)


@parametrized(
    outside("future", "made_on = 2026", "made_on = 3026", "made_on", "lies in the future"),
    outside("no version", '"1.0.0"', '"9.9.9"', "catalogue_version", "is no version"),
    outside("twice", '"nhanes_half_b"', '"nhanes_half_a"', "checks.nhanes_half_a", "twice"),
    outside("interval", AREA, "area = { value = 0.623", SPAIN, "lies outside its interval"),
    outside("spread", "low = 0.58,", "low = 0.61,", SPAIN, "outside the spread of its groups"),
    outside("all ill", "cases = 3266", "cases = 15998", SPAIN, "no people without the outcome"),
    outside("habit alone", "stress = 0.579\n", "", SPAIN, "alone holds other factors than habits"),
    outside("read as", 'stress = "const', 'stres = "const', SPAIN, "read_as holds other"),
)
def test_checks_that_do_not_agree_with_themselves_are_refused(way: Break, tmp_path: Path) -> None:
    check(way, tmp_path)


@pytest.mark.parametrize("factor", ["smokes", "past_injury"])
def test_a_habit_that_is_unknown_or_not_scored_is_refused(factor: str, tmp_path: Path) -> None:
    way = outside(
        factor, '["smoking"', f'["{factor}"', "checks.nhanes_half_a", "no factor that is scored"
    )
    check(way, tmp_path)


def test_a_catalogue_can_do_without_outside_checks(tmp_path: Path) -> None:
    folder = copy(tmp_path)
    (folder / FILE).unlink()
    assert load_catalogue(folder).outside is None


def test_numbers_of_another_version_refuse_nothing(tmp_path: Path) -> None:
    folder = copy(tmp_path)
    replace(folder / "risk_factors/smoking.toml", "ratio = 1.31,", "ratio = 1.32,")
    assert load_catalogue(folder).outside == CATALOGUE.outside
