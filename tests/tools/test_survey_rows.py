"""The survey's file: which answer becomes which level, and what is refused."""

from pathlib import Path
from typing import Any

import pytest

from tests.tools.survey_file import BEST, rows, write
from tests.unit.people import CATALOGUE
from tests.unit.surveys import SEVEN
from tools.survey_rows import LEVELS, SurveyFileError, levels_of, read

MISSING = float("nan")


def test_our_levels_exist_in_the_catalogue() -> None:
    assert tuple(LEVELS) == SEVEN
    assert all(
        levels_of(row)[id_] in CATALOGUE.by_factor[id_].by_level for row in rows() for id_ in SEVEN
    )


@pytest.mark.parametrize(
    ("factor", "column", "levels"),
    [
        ("smoking", "smoking", {"never": "never", "former": "former", "current": "current"}),
        (
            "body_mass_index",
            "bmi",
            {24.99: "under_25", 25: "25_to_29", 29.99: "25_to_29", 30: "30_and_over"},
        ),
        (
            "sleep",
            "sleep_hours_weekday",
            {5: "poor", 6: "fair", 7: "good", 9: "good", 10: "poor"},
        ),
        (
            "unbroken_sitting",
            "sitting_min_day",
            {
                0: "up_to_one_hour",
                239: "up_to_one_hour",
                240: "one_to_two_hours",
                479: "one_to_two_hours",
                480: "over_two_hours",
            },
        ),
        ("stress", "anxious_days_30", {3: "low", 4: "moderate", 13: "moderate", 14: "high"}),
    ],
)
def test_each_answer_becomes_the_level_of_its_band(
    factor: str, column: str, levels: dict[Any, str]
) -> None:
    for answer, level in levels.items():
        assert levels_of(BEST | {column: answer})[factor] == level
    assert factor not in levels_of(BEST | {column: MISSING})


@pytest.mark.parametrize(
    ("moderate", "transport", "vigorous", "level"),
    [
        (0, 0, 0, "inactive"),
        (10, 19, 0, "inactive"),
        (10, 0, 10, "some"),
        (100, 49, 0, "some"),
        (50, 50, 25, "active"),
        (0, 0, 75, "active"),
    ],
)
def test_vigorous_minutes_count_twice_among_the_activity(
    moderate: int, transport: int, vigorous: int, level: str
) -> None:
    answers = {
        "moderate_leisure_min_wk": moderate,
        "transport_walk_bike_min_wk": transport,
        "vigorous_leisure_min_wk": vigorous,
    }
    assert levels_of(BEST | answers)["physical_activity"] == level
    for column in answers:
        assert "physical_activity" not in levels_of(BEST | answers | {column: MISSING})


@pytest.mark.parametrize(
    ("lifts", "minutes", "level"),
    [
        (0, 0, "rarely"),
        (0, MISSING, "rarely"),
        (1, 599, "weekly"),
        (1, 600, "daily"),
        (1, MISSING, None),
        (MISSING, 60, None),
    ],
)
def test_lifting_goes_by_the_minutes_of_heavy_work(
    lifts: float, minutes: float, level: str | None
) -> None:
    row = BEST | {"vigorous_work_heavy_lifting": lifts, "vigorous_work_min_wk": minutes}
    assert levels_of(row).get("heavy_lifting") == level


def test_a_missing_answer_is_read_as_open(tmp_path: Path) -> None:
    table = read(write(tmp_path, [BEST, BEST | {"anxious_days_30": None, "smoking": None}]))
    assert set(levels_of(table.to_dict("records")[1])) == set(SEVEN) - {"stress", "smoking"}


@pytest.mark.parametrize(
    ("column", "value", "said"),
    [
        ("bmi", "tall", "Column bmi, line 3: 'tall' is not a number, 0 or more."),
        ("bmi", -1, "line 3: .*-1.* is not a number, 0 or more"),
        ("bmi", float("inf"), "is not a number, 0 or more"),
        ("lbp_current", 2, "Column lbp_current, line 3: .*2.* is not 0 or 1"),
        ("vigorous_work_heavy_lifting", 7, "is not 0 or 1"),
        ("smoking", "sometimes", "'sometimes' is not never or former or current"),
        ("wt_int2yr", 0, "Column wt_int2yr, line 3: .* is not above 0"),
        ("wt_int2yr", None, "Column wt_int2yr has empty fields"),
        ("lbp_current", None, "Column lbp_current has empty fields"),
    ],
)
def test_what_nobody_can_have_answered_is_refused_with_its_line(
    column: str, value: object, said: str, tmp_path: Path
) -> None:
    file = write(tmp_path, [BEST, BEST | {column: value}])
    with pytest.raises(SurveyFileError, match=said):
        read(file)


@pytest.mark.parametrize("column", ["psu", "lbp_current", "anxious_days_30"])
def test_a_missing_column_is_named(column: str, tmp_path: Path) -> None:
    file = write(tmp_path, [{name: value for name, value in BEST.items() if name != column}])
    with pytest.raises(SurveyFileError, match=f"survey.csv has no column {column}."):
        read(file)


@pytest.mark.parametrize("content", [b"", b"\xff\xfe\x00\x01", b'"a\nb,c'])
def test_a_file_that_is_no_table_is_named(content: bytes, tmp_path: Path) -> None:
    file = tmp_path / "survey.csv"
    file.write_bytes(content)
    with pytest.raises(SurveyFileError, match=r"survey\.csv (cannot be read|has no column)"):
        read(file)
