"""Factors that break a rule of the field guide: refused with file, key and remedy."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from logic.catalogue import load_catalogue
from tests.catalogue.broken import Break, InFile, check, copy, error_of, parametrized, replace

SMOKING = "risk_factors/smoking.toml"
smoking, body = InFile(SMOKING), InFile("risk_factors/body_mass_index.toml")
MIDDLE = "at_least = 25"
START, RISE = "at_least must start at 0", "rise from level to level"
TWO_CM = "{ lowest = 1, highest = 2 }"
LIMITS = f"[body_limits]\nheight_cm = {TWO_CM}\nweight_kg = {TWO_CM}\n"


@parametrized(
    body("no bound in the middle", f"{MIDDLE}\n", "", "levels", START),
    body("no bound at the start", "at_least = 0\n", "", "levels", START),
    body("not from nought", "at_least = 0", "at_least = 1", "levels", START),
    body("falling", MIDDLE, "at_least = 31", "levels", RISE),
    body("twice the same", MIDDLE, "at_least = 30", "levels", RISE),
    smoking("of no use", 'id = "former"', 'id = "former"\nat_least = 2', "levels", "[body_limits]"),
)
def test_height_and_weight_lead_to_every_level(way: Break, tmp_path: Path) -> None:
    check(way, tmp_path)


def test_one_factor_only_is_asked_as_height_and_weight(tmp_path: Path) -> None:
    folder = copy(tmp_path)
    replace(folder / SMOKING, "[[levels]]", f"{LIMITS}\n[[levels]]")
    faults = {(fault.file, fault.key) for fault in error_of(folder).faults}
    assert faults == {(SMOKING, "levels"), (SMOKING, "body_limits")}


def test_an_unknown_area_is_refused_and_its_own_is_missed(tmp_path: Path) -> None:
    folder = copy(tmp_path)
    replace(folder / SMOKING, 'area = "smoking"', 'area = "smoke"')
    error = error_of(folder)
    faults = [(fault.file, fault.key) for fault in error.faults]
    assert faults == [(SMOKING, "area"), ("areas.toml", "smoking"), ("areas.toml", "smoking")]
    assert "'smoke' is unknown. To mend it: use an id of areas.toml." in str(error)


@pytest.mark.parametrize(("days", "accepted"), [(-1, True), (0, True), (1, True), (2, False)])
def test_a_review_lies_at_most_a_day_ahead(days: int, accepted: bool, tmp_path: Path) -> None:
    # One day, because it may be tomorrow already where the reviewer lives.
    folder = copy(tmp_path)
    day = datetime.now(UTC).date() + timedelta(days=days)
    replace(folder / SMOKING, "reviewed_on = ", f"reviewed_on = {day} # ")
    if accepted:
        assert load_catalogue(folder).by_factor["smoking"].reviewed_on == day
    else:
        faults = error_of(folder).faults
        assert [(fault.file, fault.key) for fault in faults] == [(SMOKING, "reviewed_on")]
