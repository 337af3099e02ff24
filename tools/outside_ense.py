"""Reads ENSE 2011-2012 from the fixed-width microdata that Spain's INE gives to anybody.

Where a variable stands in a line, INE's record layout says, a spreadsheet beside the microdata.
Save from it a table (CSV) `variable,first,last`, places counted from 1, with the variables below.
Sex, age and who answered have to be called `sex` (1 man, 2 woman), `age` (years) and `own_answers`
(1 for oneself) there. The codes below are those of the questionnaire: hold them against INE's.
"""

from collections.abc import Mapping
from pathlib import Path

import numpy as np
import pandas as pd

from tools.outside_people import OutsideFileError, People
from tools.survey_rows import Row, levels_of

YOUNGEST, OLDEST = 18, 69
WOMAN, SELF, YES = 2, 1, 1
SMOKING = {1: "current", 2: "current", 3: "former", 4: "never"}
MAIN_ACTIVITY = {1: "rarely", 2: "rarely", 3: "weekly", 4: "daily"}
UNDER_STRAIN = {0: "low", 1: "low", 2: "moderate", 3: "high"}
DAYS = ("U130_1", "U130_3", "U130_5")
MINUTES = ("U130_2", "U130_4", "U130_6", "U130_7")
# variable: what it may hold, and what stands for "does not know" or "no answer".
CODES: dict[str, tuple[range, tuple[int, ...]]] = {
    "sex": (range(1, 3), ()),
    "age": (range(121), (998, 999)),
    "own_answers": (range(1, 7), (8, 9)),
    "G21a_7": (range(1, 3), (8, 9)),
    "G21b_7": (range(1, 3), (8, 9)),
    "S105": (range(1, 5), (8, 9)),
    "R102": (range(100, 251), (998, 999)),
    "R103": (range(25, 351), (998, 999)),
    "U127": (range(25), (98, 99)),
    "U128": (range(1, 5), (8, 9)),
    "M40_5": (range(4), (8, 9)),
    **dict.fromkeys(DAYS, (range(8), (8, 9, 98, 99))),
    **dict.fromkeys(MINUTES, (range(1441), (9998, 9999))),
}


def read(file: Path, layout: Path) -> People:
    """Return the adults of 18 to 69 who answered for themselves and told of low back pain.

    Raises:
        OutsideFileError: when a file is missing, or holds what no code stands for.
    """
    places = _places(layout)
    table = _checked(_fixed_width(file, places), file)
    table = table[table["age"].between(YOUNGEST, OLDEST) & (table["own_answers"] == SELF)]
    ever = table["G21a_7"] == YES
    # Only who ever had it was asked about the last 12 months.
    table = table[table["G21a_7"].notna() & (~ever | table["G21b_7"].notna())]
    if table.empty:
        raise OutsideFileError(f"{file} has no adults of {YOUNGEST} to {OLDEST} with answers.")
    return People(
        answers=[_levels(row) for row in table.to_dict("records")],
        pain=((table["G21a_7"] == YES) & (table["G21b_7"] == YES)).to_numpy(),
        weights=np.ones(len(table)),
        women=(table["sex"] == WOMAN).to_numpy(),
        ages=table["age"].to_numpy(),
    )


def _places(layout: Path) -> Mapping[str, tuple[int, int]]:
    """Return where each variable stands in a line, as Python counts."""
    try:
        table = pd.read_csv(layout, dtype={"variable": str, "first": int, "last": int})
        places = {
            row["variable"]: (row["first"] - 1, row["last"]) for row in table.to_dict("records")
        }
    except (OSError, ValueError, KeyError) as error:
        problem = f"{layout} is no table variable,first,last with whole numbers."
        raise OutsideFileError(problem) from error
    missing = [variable for variable in CODES if variable not in places]
    if missing:
        raise OutsideFileError(f"{layout} says nothing of {', '.join(missing)}.")
    return {variable: places[variable] for variable in CODES}


def _fixed_width(file: Path, places: Mapping[str, tuple[int, int]]) -> pd.DataFrame:
    try:
        return pd.read_fwf(
            file, colspecs=list(places.values()), names=list(places), header=None, dtype=str
        )
    except (OSError, ValueError) as error:
        raise OutsideFileError(
            f"{file} cannot be read as lines of fixed width: {error}."
        ) from error


def _checked(table: pd.DataFrame, file: Path) -> pd.DataFrame:
    """Return whole numbers, nan where there is no answer; refuse what no code stands for."""
    checked = {}
    for variable, (known, unknown) in CODES.items():
        numbers = pd.to_numeric(table[variable], errors="coerce")
        given = table[variable].notna()
        wrong = given & ~numbers.isin([*known, *unknown])
        if wrong.any():
            line = int(np.flatnonzero(wrong)[0]) + 1
            found = table[variable].iloc[line - 1]
            raise OutsideFileError(
                f"{file}, line {line}: {variable} is {found!r}; expected {known.start} to "
                f"{known.stop - 1}{_or(unknown)}. Hold its places and codes against INE's layout."
            )
        checked[variable] = numbers.mask(numbers.isin(unknown))
    return pd.DataFrame(checked)


def _or(unknown: tuple[int, ...]) -> str:
    return f", or {', '.join(map(str, unknown))} for no answer" if unknown else ""


def _levels(row: Row) -> dict[str, str]:
    """Return our levels for a person's answers."""
    vigorous, moderate, walking = (
        _a_week(row[days], row[minutes]) for days, minutes in zip(DAYS, MINUTES, strict=False)
    )
    levels = levels_of(
        {
            "smoking": SMOKING.get(row["S105"]),
            "bmi": row["R103"] / (row["R102"] / 100) ** 2,
            "sleep_hours_weekday": row["U127"],
            "sitting_min_day": row["U130_7"],
            "vigorous_leisure_min_wk": vigorous,
            "moderate_leisure_min_wk": moderate,
            "transport_walk_bike_min_wk": walking,
            # This survey asked about these two in words of its own.
            "vigorous_work_heavy_lifting": np.nan,
            "vigorous_work_min_wk": np.nan,
            "anxious_days_30": np.nan,
        }
    )
    own = {
        "heavy_lifting": MAIN_ACTIVITY.get(row["U128"]),
        "stress": UNDER_STRAIN.get(row["M40_5"]),
    }
    return levels | {factor: level for factor, level in own.items() if level is not None}


def _a_week(days: float, minutes: float) -> float:
    """Return minutes a week: 0 without a day, whatever is told of minutes."""
    return 0.0 if days == 0 else days * minutes
