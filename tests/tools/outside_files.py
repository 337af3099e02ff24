"""Small made-up files in the form of the two surveys that the score was tried on."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pandas as pd
import pyreadstat

from tests.tools.survey_file import rows
from tools.outside_ense import CODES
from tools.outside_nhanes import FILES

NOT_TOLD = float("nan")
NHANES_BEST: dict[str, float] = {
    "RIAGENDR": 1,
    "RIDAGEYR": 40,
    "WTINT2YR": 10,
    "SDMVSTRA": 1,
    "SDMVPSU": 1,
    "ARQ010": 2,
    **dict.fromkeys([f"ARQ020{place}" for place in "ABCDEFG"], NOT_TOLD),
    "ARQ022AD": NOT_TOLD,
    "SMQ020": 2,
    "SMQ040": NOT_TOLD,
    "BMXBMI": 22,
    "SLD010H": 8,
    "PAQ605": 2,
    **dict.fromkeys(["PAQ610", "PAD615"], NOT_TOLD),
    "PAQ635": 1,
    "PAQ640": 3,
    "PAD645": 20,
    "PAQ650": 1,
    "PAQ655": 1,
    "PAD660": 30,
    "PAQ665": 1,
    "PAQ670": 3,
    "PAD675": 30,
    "PAD680": 60,
    "HSQ496": 0,
}
WITH_PAIN = {"ARQ010": 1, "ARQ020D": 4, "ARQ022AD": 1}
ENSE_BEST: dict[str, float | None] = {
    "sex": 1,
    "age": 40,
    "own_answers": 1,
    "G21a_7": 2,
    "G21b_7": None,
    "S105": 4,
    "R102": 170,
    "R103": 65,
    "U127": 8,
    "U128": 1,
    "M40_5": 0,
    "U130_7": 60,
    "U130_1": 1,
    "U130_2": 60,
    "U130_3": 2,
    "U130_4": 30,
    "U130_5": 0,
    "U130_6": None,
}
WIDTH = 4


def nhanes_people() -> list[dict[str, float]]:
    """Return the people of the made-up survey as NHANES would ask them: areas are known."""
    return [_as_nhanes(number, row) for number, row in enumerate(rows())]


def _as_nhanes(number: int, row: dict[str, Any]) -> dict[str, float]:
    person = NHANES_BEST | {"RIDAGEYR": 20 + number % 50, "RIAGENDR": 1 + number % 2}
    person |= {"SDMVSTRA": row["strata"], "SDMVPSU": row["psu"], "BMXBMI": row["bmi"]}
    person |= {"SLD010H": row["sleep_hours_weekday"], "HSQ496": row["anxious_days_30"]}
    # As many weights as people, so that nobody is taken for somebody else.
    person["WTINT2YR"] = 100 + number / 10
    if row["smoking"] == "current":
        person |= {"SMQ020": 1, "SMQ040": 1}
    return person | (WITH_PAIN if row["lbp_current"] else {})


def write_transport(file: Path, table: pd.DataFrame) -> None:
    """Write a table as a SAS transport file."""
    pyreadstat.write_xport(table, str(file), file_format_version=5)


def write_nhanes(folder: Path, people: Sequence[dict[str, float]]) -> Path:
    """Write people as the transport files that the tool reads."""
    table = pd.DataFrame(people)
    table.insert(0, "SEQN", [float(51624 + number) for number in range(len(table))])
    for name, columns in FILES.items():
        write_transport(folder / f"{name}.XPT", table[list(columns)])
    return folder


def write_ense(
    folder: Path, people: Sequence[dict[str, float | None]], name: str = "adults.txt"
) -> tuple[Path, Path]:
    """Write people as lines of fixed width, and the layout that says what stands where."""
    file, layout = folder / name, folder / "layout.csv"
    lines = ["".join(_field(person[variable]) for variable in CODES) for person in people]
    file.write_text("\n".join(lines) + "\n", encoding="ascii")
    places = [
        f"{variable},{1 + WIDTH * place},{WIDTH * (place + 1)}"
        for place, variable in enumerate(CODES)
    ]
    layout.write_text("\n".join(["variable,first,last", *places]), encoding="ascii")
    return file, layout


def _field(value: float | None) -> str:
    return " " * WIDTH if value is None else f"{value:{WIDTH}g}"
