"""Reads NHANES 2009-2010 from its SAS transport files, as anybody may download them.

The files are described at https://wwwn.cdc.gov/nchs/nhanes/2009-2010/ARQ_F.htm and so on. Each
person's answers become the columns that `tools/survey_rows.py` knows how to read.
"""

from pathlib import Path

import numpy as np
import pandas as pd

from tools.outside_people import OutsideFileError, People
from tools.survey_rows import SurveyFileError, levels_of
from tools.survey_rows import read as read_rows

FILES = {
    "DEMO_F": ("SEQN", "RIAGENDR", "RIDAGEYR", "WTINT2YR", "SDMVSTRA", "SDMVPSU"),
    "ARQ_F": ("SEQN", "ARQ010", *(f"ARQ020{place}" for place in "ABCDEFG"), "ARQ022AD"),
    "SMQ_F": ("SEQN", "SMQ020", "SMQ040"),
    "BMX_F": ("SEQN", "BMXBMI"),
    "SLQ_F": ("SEQN", "SLD010H"),
    "PAQ_F": (
        "SEQN",
        *("PAQ605", "PAQ610", "PAD615"),
        *("PAQ635", "PAQ640", "PAD645"),
        *("PAQ650", "PAQ655", "PAD660"),
        *("PAQ665", "PAQ670", "PAD675"),
        "PAD680",
    ),
    "HSQ_F": ("SEQN", "HSQ496"),
}
"""The files and the columns that are read of each."""
YOUNGEST, OLDEST = 20, 69
YES, NO, LOW_BACK, WOMAN = 1, 2, 4, 2
# What stands for "refused" and "don't know".
UNKNOWN_DAYS, UNKNOWN_MINUTES = (77, 99), (7777, 9999)
SMALLEST = 1e-70
"""Zeros of these files are read as numbers next to nothing."""
SAME_PERSON = ["wt_int2yr", "strata", "psu", "age", "male"]


def read(folder: Path, first_half: Path | None = None) -> dict[str, People]:
    """Return the survey's adults with complete answers on back pain.

    With the table of the half that the result page shows, they come as two halves by the ids of
    the checks; without it as "nhanes", everybody.

    Raises:
        OutsideFileError: when a file is missing, is no transport file or lacks a column.
    """
    table = _joined(folder)
    adult = table["RIDAGEYR"].between(YOUNGEST, OLDEST)
    pain = _pain(table)
    table, pain = table[adult & pain.notna()], pain[adult & pain.notna()]
    if table.empty:
        raise OutsideFileError(f"{folder} has no adults of {YOUNGEST} to {OLDEST} with answers.")
    rows = _rows(table)
    everybody = People(
        answers=[levels_of(row) for row in rows.to_dict("records")],
        pain=pain.to_numpy() == 1,
        weights=rows["wt_int2yr"].to_numpy(),
        women=(table["RIAGENDR"] == WOMAN).to_numpy(),
        ages=table["RIDAGEYR"].to_numpy(),
    )
    if first_half is None:
        return {"nhanes": everybody}
    first = _in_first_half(rows, first_half)
    return {"nhanes_half_a": everybody.only(first), "nhanes_half_b": everybody.only(~first)}


def read_table(first_half: Path) -> dict[str, People]:
    """Return the half that the result page shows, from the table of `tools/check_survey.py` alone.

    Raises:
        OutsideFileError: when the table cannot be used.
    """
    try:
        rows = read_rows(first_half)
    except SurveyFileError as error:
        raise OutsideFileError(str(error)) from error
    unknown = np.zeros(len(rows))
    some = People(
        answers=[levels_of(row) for row in rows.to_dict("records")],
        pain=rows["lbp_current"].to_numpy() == 1,
        weights=rows["wt_int2yr"].to_numpy(),
        women=unknown == 1,
        ages=unknown,
    )
    return {"nhanes_half_a": some}


def _joined(folder: Path) -> pd.DataFrame:
    """Return all files side by side, a row for everybody in the first."""
    joined: pd.DataFrame | None = None
    for name, columns in FILES.items():
        table = _table(folder / f"{name}.XPT", columns)
        joined = table if joined is None else joined.merge(table, on="SEQN", how="left")
    assert joined is not None  # FILES is not empty
    return joined


def _table(file: Path, columns: tuple[str, ...]) -> pd.DataFrame:
    if not file.is_file():
        raise OutsideFileError(f"There is no file {file}. Download it from the survey's owner.")
    try:
        table = pd.read_sas(file, format="xport")
    except (ValueError, OSError, IndexError, KeyError) as error:
        raise OutsideFileError(f"{file} is no SAS transport file: {error}.") from error
    missing = [column for column in columns if column not in table]
    if missing:
        raise OutsideFileError(f"{file} has no column {', '.join(missing)}.")
    numbers = table[list(columns)].astype(float)
    return numbers.mask(numbers.abs() < SMALLEST, 0.0)


def _pain(table: pd.DataFrame) -> pd.Series:
    """Return 1 with low back pain that is still there, 0 without, nan where nobody can tell."""
    places = table[[f"ARQ020{place}" for place in "ABCDEFG"]].notna().any(axis="columns")
    still = table["ARQ022AD"].map({YES: 1.0, NO: 0.0})
    elsewhere = places & (table["ARQ020D"] != LOW_BACK)
    with_pain = still.where(table["ARQ020D"] == LOW_BACK).mask(elsewhere, 0.0)
    return with_pain.where(table["ARQ010"] == YES).mask(table["ARQ010"] == NO, 0.0)


def _rows(table: pd.DataFrame) -> pd.DataFrame:
    """Return the columns that `survey_rows` reads, and those that tell one person from another."""
    known = {
        "wt_int2yr": table["WTINT2YR"],
        "strata": table["SDMVSTRA"],
        "psu": table["SDMVPSU"],
        "age": table["RIDAGEYR"],
        "male": (table["RIAGENDR"] != WOMAN).astype(int),
        "smoking": _smoking(table),
        "bmi": table["BMXBMI"],
        "sleep_hours_weekday": _told(table["SLD010H"], UNKNOWN_DAYS),
        "sitting_min_day": _told(table["PAD680"], UNKNOWN_MINUTES),
        "vigorous_work_heavy_lifting": table["PAQ605"].map({YES: 1.0, NO: 0.0}),
        "vigorous_work_min_wk": _minutes(table, "PAQ605", "PAQ610", "PAD615"),
        "transport_walk_bike_min_wk": _minutes(table, "PAQ635", "PAQ640", "PAD645"),
        "vigorous_leisure_min_wk": _minutes(table, "PAQ650", "PAQ655", "PAD660"),
        "moderate_leisure_min_wk": _minutes(table, "PAQ665", "PAQ670", "PAD675"),
        "anxious_days_30": _told(table["HSQ496"], UNKNOWN_DAYS),
    }
    return pd.DataFrame(known)


def _smoking(table: pd.DataFrame) -> pd.Series:
    """Return never, former or current; a hundred cigarettes make a smoker."""
    now = table["SMQ040"].map({1: "current", 2: "current", 3: "former"})
    return now.where(table["SMQ020"] == YES).mask(table["SMQ020"] == NO, "never")


def _minutes(table: pd.DataFrame, does: str, days: str, minutes: str) -> pd.Series:
    """Return minutes a week: 0 for who does not, nan where days or minutes are not told."""
    told = _told(table[days], UNKNOWN_DAYS) * _told(table[minutes], UNKNOWN_MINUTES)
    return told.where(table[does] == YES).mask(table[does] == NO, 0.0)


def _told(column: pd.Series, unknown: tuple[int, ...]) -> pd.Series:
    return column.mask(column.isin(unknown))


def _in_first_half(rows: pd.DataFrame, file: Path) -> np.ndarray:
    """Return who is in the half that the result page shows, found again by weight, age and sex."""
    try:
        half = pd.read_csv(file)[SAME_PERSON]
    except (OSError, ValueError, KeyError) as error:
        needed = ", ".join(SAME_PERSON)
        raise OutsideFileError(f"{file} is no table with the columns {needed}.") from error
    inside: np.ndarray = _keys(rows).isin(set(_keys(half))).to_numpy()
    if inside.sum() != len(half):
        raise OutsideFileError(
            f"{file} has {len(half):,} people; {inside.sum():,} of them were found in the survey's "
            "own files. Give the table that was made from these files."
        )
    return inside


def _keys(rows: pd.DataFrame) -> pd.Series:
    """Return one text a person; the table holds weights with one decimal."""
    return rows[SAME_PERSON].astype(float).round(1).astype(str).agg(" ".join, axis="columns")
