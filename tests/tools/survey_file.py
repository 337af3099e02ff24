"""A small made-up survey file whose shares and areas can be worked out by hand."""

from pathlib import Path
from typing import Any

import pandas as pd

BEST: dict[str, Any] = {
    "wt_int2yr": 10.0,
    "strata": 1,
    "psu": 1,
    "lbp_current": 0,
    "smoking": "never",
    "bmi": 22.0,
    "sleep_hours_weekday": 8,
    "sitting_min_day": 60,
    "vigorous_work_heavy_lifting": 0,
    "vigorous_work_min_wk": 0,
    "transport_walk_bike_min_wk": 60,
    "vigorous_leisure_min_wk": 30,
    "moderate_leisure_min_wk": 90,
    "anxious_days_30": 0,
}
WORSE: tuple[dict[str, Any], ...] = (
    {},
    {"smoking": "current"},
    {"bmi": 31.0},
    {"sleep_hours_weekday": 4},
    {"anxious_days_30": 30},
)
WITH_PAIN = (1, 1, 2, 2, 3)
"""How many of the four alike have pain, from the best answers to the worst."""


def rows() -> list[dict[str, Any]]:
    """Return the people of two strata with two units each: five kinds, four people of each."""
    people = []
    for stratum in (1, 2):
        for unit in (1, 2):
            person = BEST | {"strata": stratum, "psu": unit}
            for worse, with_pain in zip(WORSE, WITH_PAIN, strict=True):
                person |= worse
                people += [person | {"lbp_current": int(n < with_pain)} for n in range(4)]
    return people


def write(folder: Path, people: list[dict[str, Any]]) -> Path:
    """Write people as a survey's file."""
    file = folder / "survey.csv"
    pd.DataFrame(people).to_csv(file, index=False)
    return file
