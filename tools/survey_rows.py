"""Reads the survey's file and turns each row into answers to our questions.

`LEVELS` is the one place that says which answer of the survey becomes which of our levels.
"""

from bisect import bisect_right
from collections.abc import Callable, Mapping
from math import isnan
from pathlib import Path
from typing import Any

import pandas as pd

Row = Mapping[Any, Any]
LARGEST = 1e9

YES_OR_NO = ("lbp_current", "vigorous_work_heavy_lifting")
DESIGN = ("wt_int2yr", "strata", "psu")
SMOKING = ("never", "former", "current")
AMOUNTS = (
    "bmi",
    "sleep_hours_weekday",
    "sitting_min_day",
    "vigorous_work_min_wk",
    "transport_walk_bike_min_wk",
    "vigorous_leisure_min_wk",
    "moderate_leisure_min_wk",
    "anxious_days_30",
)
COLUMNS = (*DESIGN, *YES_OR_NO, "smoking", *AMOUNTS)
NEVER_MISSING = (*DESIGN, "lbp_current")


class SurveyFileError(ValueError):
    """Raised when the survey's file cannot be used; says what is wrong and where."""


def read(file: Path) -> pd.DataFrame:
    """Read the survey's rows; an empty field is a missing answer.

    Raises:
        SurveyFileError: when the file is no such table, or holds what nobody can have answered.
    """
    try:
        table = pd.read_csv(file)
    except (OSError, ValueError) as error:
        raise SurveyFileError(f"{file} cannot be read as a table: {error}.") from error
    missing = [column for column in COLUMNS if column not in table]
    if missing:
        raise SurveyFileError(f"{file} has no column {', '.join(missing)}.")
    table = table[list(COLUMNS)]
    for column in table.columns.drop("smoking"):
        numbers = pd.to_numeric(table[column], errors="coerce")
        _hold(table, column, numbers.between(0, LARGEST), "a number, 0 or more")
    for column in YES_OR_NO:
        _hold(table, column, table[column].isin([0, 1]), "0 or 1")
    _hold(table, "smoking", table["smoking"].isin(SMOKING), " or ".join(SMOKING))
    _hold(table, "wt_int2yr", table["wt_int2yr"].gt(0), "above 0")
    for column in NEVER_MISSING:
        if table[column].isna().any():
            raise SurveyFileError(f"Column {column} has empty fields; it must have none.")
    return table


def _hold(table: pd.DataFrame, column: str, fits: pd.Series, expected: str) -> None:
    """Refuse the first value of a column that is given and does not fit."""
    wrong = table[~fits & table[column].notna()]
    if len(wrong):
        # The first line of the file holds the names.
        line, found = int(wrong.index[0]) + 2, wrong[column].iloc[0]
        raise SurveyFileError(f"Column {column}, line {line}: {found!r} is not {expected}.")


def levels_of(row: Row) -> dict[str, str]:
    """Return our levels for the answers that a row holds."""
    found = {factor: level(row) for factor, level in LEVELS.items()}
    return {factor: level for factor, level in found.items() if level is not None}


def _band(amount: float, edges: tuple[float, float], levels: tuple[str, str, str]) -> str | None:
    """Return the level for an amount; an edge belongs to the level above it."""
    return None if isnan(amount) else levels[bisect_right(edges, amount)]


def _smoking(row: Row) -> str | None:
    answer = row["smoking"]
    return answer if isinstance(answer, str) else None


def _body_mass_index(row: Row) -> str | None:
    return _band(row["bmi"], (25, 30), ("under_25", "25_to_29", "30_and_over"))


def _physical_activity(row: Row) -> str | None:
    minutes = (
        row["moderate_leisure_min_wk"]
        + row["transport_walk_bike_min_wk"]
        + 2 * row["vigorous_leisure_min_wk"]
    )
    return _band(minutes, (30, 150), ("inactive", "some", "active"))


def _sleep(row: Row) -> str | None:
    hours = row["sleep_hours_weekday"]
    if isnan(hours):
        return None
    if 7 <= hours <= 9:
        return "good"
    return "fair" if hours == 6 else "poor"


def _unbroken_sitting(row: Row) -> str | None:
    # A stand-in: the survey asked how long people sit in a day, not about breaks.
    levels = ("up_to_one_hour", "one_to_two_hours", "over_two_hours")
    return _band(row["sitting_min_day"], (240, 480), levels)


def _heavy_lifting(row: Row) -> str | None:
    # Vigorous work, "such as carrying or lifting heavy loads"; 600 minutes are two hours on
    # each of five days.
    if row["vigorous_work_heavy_lifting"] == 0:
        return "rarely"
    if isnan(row["vigorous_work_heavy_lifting"]) or isnan(row["vigorous_work_min_wk"]):
        return None
    return "weekly" if row["vigorous_work_min_wk"] < 600 else "daily"


def _stress(row: Row) -> str | None:
    return _band(row["anxious_days_30"], (4, 14), ("low", "moderate", "high"))


LEVELS: dict[str, Callable[[Row], str | None]] = {
    "smoking": _smoking,
    "body_mass_index": _body_mass_index,
    "physical_activity": _physical_activity,
    "sleep": _sleep,
    "unbroken_sitting": _unbroken_sitting,
    "heavy_lifting": _heavy_lifting,
    "stress": _stress,
}
