"""A comparison with a survey that does not fit the catalogue, or itself."""

from pathlib import Path

import pytest

from logic.catalogue import load_catalogue
from tests.catalogue.broken import Break, InFile, check, copy, error_of, parametrized, replace
from tests.unit.surveys import needs_survey

FILE = "survey.toml"
survey = InFile(FILE)
pytestmark = needs_survey


@parametrized(
    survey("unknown key", "read = ", "x = 1\nread = ", "x", "Extra inputs"),
    survey("no key", "read = ", "# read = ", "read", "Field required"),
    survey("no date", "made_on = ", "made_on = 1.5 #", "provenance.made_on", "date"),
    survey("nobody scored", "scored = ", "scored = 0 #", "scored", "greater than 0"),
    survey("above one", "value = 0.", "value = 7.", "all_factors.area.value", "equal to 1"),
    survey("limit below nought", "limit = 0.", "limit = -0.", "scored_with.4.limit", "than 0"),
)
def test_a_survey_of_another_shape_is_refused(way: Break, tmp_path: Path) -> None:
    check(way, tmp_path)


@parametrized(
    survey("all", "ci_low = 0.", "ci_low = 0.9", "all_factors.area", "outside its interval"),
    survey(
        "alone",
        "smoking = { area = { value = 0.",
        "smoking = { area = { value = 0.9",
        "alone.smoking.area",
        "outside its interval",
    ),
    survey("fifth", "pain = { value = 0.", "pain = { value = 0.9", "fifths.0.pain", "outside its"),
)
def test_a_number_outside_its_interval_is_refused(way: Break, tmp_path: Path) -> None:
    check(way, tmp_path)


@parametrized(
    survey("last below 100", "highest = 100.0", "highest = 99.0", "fifths", "highest must rise"),
    survey("not rising", "highest = ", "highest = 99.5 #", "fifths", "highest must rise"),
    survey("number twice", "number = 2", "number = 1", "fifths", "number must count from 1"),
    survey("too few scored", "scored = ", "scored = 1 #", "scored", "people in all fifths"),
    survey("too few read", "read = ", "read = 1 #", "scored", "people in all fifths"),
    survey(
        "asks for too many",
        "smallest_answered = ",
        "smallest_answered = 10 #",
        "smallest_answered",
        "more than there are factors",
    ),
    survey("of others", "{ smoking = {", "{ smoke = {", "scored_with", "other factors than alone"),
)
def test_a_survey_that_does_not_agree_with_itself_is_refused(way: Break, tmp_path: Path) -> None:
    check(way, tmp_path)


@pytest.mark.parametrize("factor", ["smokes", "past_injury"])
def test_a_factor_that_is_unknown_or_not_scored_is_refused(factor: str, tmp_path: Path) -> None:
    folder = copy(tmp_path)
    replace(folder / FILE, "[alone]\nsmoking", f"[alone]\n{factor}")
    replace(folder / FILE, "{ smoking = {", f"{{ {factor} = {{")
    faults = [(fault.key, fault.problem) for fault in error_of(folder).faults]
    assert faults == [(f"alone.{factor}", "is no factor that is scored.")]


def test_a_file_that_is_no_toml_is_named(tmp_path: Path) -> None:
    folder = copy(tmp_path)
    (folder / FILE).write_text("fifths = [", encoding="utf-8")
    error = error_of(folder)
    assert [(fault.file, fault.key) for fault in error.faults] == [(FILE, "whole file")]


def test_a_catalogue_can_do_without_a_survey(tmp_path: Path) -> None:
    folder = copy(tmp_path)
    (folder / FILE).unlink()
    assert load_catalogue(folder).survey is None


def test_a_changed_ratio_of_its_factors_refuses_nothing(tmp_path: Path) -> None:
    folder = copy(tmp_path)
    replace(folder / "risk_factors/smoking.toml", "ratio = 1.31,", "ratio = 1.32,")
    assert load_catalogue(folder).survey == load_catalogue().survey
