"""Files that are read by each engine's own reader, as people do, mean the same on all of them."""

import csv
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import dask.dataframe as dd
import duckdb
import pandas as pd
import polars as pl
import pyarrow.csv
import pytest
from pyspark.sql import SparkSession

from logic.group import score_frame
from tests.shipped import AT_REFERENCE, AT_WORST, CATALOGUE

pytestmark = pytest.mark.filterwarnings("ignore:PySpark does not yet fully support pandas")
FINDINGS = CATALOGUE.safety.findings
FACTORS = CATALOGUE.factors


@dataclass(frozen=True)
class Pair:
    """How a column says yes and no."""

    yes: str
    no: str


SAID = [
    Pair(*words)
    for words in (
        ("yes", "no"),
        ("TRUE", "FALSE"),
        ("1", "0"),
        ("1.0", "0.0"),
        ("Y", "N"),
        (" Yes", "NO "),
        ("true", "false"),
    )
]
Rows = list[dict[str, Any]]
Read = Callable[[Path], Rows]


def _of_polars(frame: Any) -> Rows:
    found: pl.DataFrame = score_frame(frame, CATALOGUE)
    return found.lazy().collect().to_dicts()


def _of_pandas(frame: Any) -> Rows:
    return score_frame(frame, CATALOGUE).to_dict("records")  # type: ignore[no-any-return]


def _of_dask(frame: Any) -> Rows:
    return score_frame(frame, CATALOGUE).compute().to_dict("records")  # type: ignore[no-any-return]


NOTHING_IS_EMPTY = pyarrow.csv.ConvertOptions(null_values=[""], strings_can_be_null=True)
ENGINES: dict[str, Read] = {
    "polars": lambda path: _of_polars(pl.read_csv(path)),
    "polars lazy": lambda path: _of_polars(pl.scan_csv(path)),
    "polars streaming": lambda path: (
        score_frame(pl.scan_csv(path), CATALOGUE).collect(engine="streaming").to_dicts()
    ),
    # "None" is an answer, and pandas would take it for nothing.
    "pandas": lambda path: _of_pandas(pd.read_csv(path, keep_default_na=False, na_values=[""])),
    "pandas nullable": lambda path: _of_pandas(
        pd.read_csv(path, keep_default_na=False, na_values=[""], dtype_backend="numpy_nullable")
    ),
    "dask": lambda path: _of_dask(dd.read_csv(path, keep_default_na=False, na_values=[""])),
    "pyarrow": lambda path: score_frame(
        pyarrow.csv.read_csv(path, convert_options=NOTHING_IS_EMPTY), CATALOGUE
    ).to_pylist(),
    "duckdb": lambda path: score_frame(duckdb.read_csv(str(path)), CATALOGUE).pl().to_dicts(),
}


@pytest.fixture(params=[*ENGINES, "pyspark", "pyspark typed"])
def read(request: pytest.FixtureRequest) -> Read:
    """Return what scores a CSV file by one engine, which reads it by itself."""
    if not request.param.startswith("pyspark"):
        return ENGINES[request.param]
    session: SparkSession = request.getfixturevalue("spark")
    typed = request.param == "pyspark typed"

    def by_spark(path: Path) -> Rows:
        table = session.read.csv(str(path), header=True, inferSchema=typed)
        return [row.asDict() for row in score_frame(table, CATALOGUE).collect()]

    return by_spark


def written(path: Path, names: Sequence[str], rows: Sequence[Sequence[object]]) -> Path:
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([names, *rows])
    return path


def labels(answers: Mapping[str, str]) -> list[str]:
    return [factor.by_level[answers[factor.id]].label for factor in FACTORS]


def scores(rows: Rows) -> list[Any]:
    """Return the scores, rounded; None where there is none."""
    return [None if pd.isna(row["score"]) else round(row["score"], 6) for row in rows]


def test_codes_labels_and_questions_in_any_spelling_are_the_same(
    read: Read, tmp_path: Path
) -> None:
    ids = [factor.id for factor in FACTORS]
    questions = [f"{factor.question.upper()}\u200b" for factor in FACTORS]
    shouted = [f"\u00a0{AT_WORST[id_].upper().replace('_', '-')}\u200b " for id_ in ids]
    # The first letter of each in full width.
    wide = [chr(ord(AT_WORST[id_][0]) + 0xFEE0) + AT_WORST[id_][1:] for id_ in ids]
    rows = [shouted, wide, labels(AT_WORST), [text.swapcase() for text in labels(AT_REFERENCE)]]
    found = read(written(tmp_path / "people.csv", questions, rows))
    assert scores(found) == [100, 100, 100, 0]
    assert {row["problems"] for row in found} == {""}
    assert list(found[0])[: len(questions)] == questions


def test_every_engines_own_yes_and_no_are_signs(read: Read, tmp_path: Path) -> None:
    asked = ["Under 16", *FINDINGS]
    said = {name: SAID[place % len(SAID)] for place, name in enumerate(asked)}
    calm = [said[name].no for name in asked]
    # One row for each way to say yes: the age is first, and emergencies follow it.
    rows = [calm]
    for place in range(len(SAID)):
        rows.append(list(calm))
        rows[-1][place] = said[asked[place]].yes
    table = [[*AT_WORST.values(), *row] for row in rows]
    found = read(written(tmp_path / "people.csv", [*AT_WORST, *asked], table))
    told = [row["urgency"] for row in found]
    assert told == ["none", "under_16", *["emergency"] * (len(SAID) - 1)]
    assert scores(found) == [100, *[None] * len(SAID)]
    assert [row["problems"] for row in found] == [
        "",
        "no score: under 16",
        *["no score: a warning sign comes first (emergency)"] * (len(SAID) - 1),
    ]


def test_an_empty_cell_among_yes_and_no_is_open(read: Read, tmp_path: Path) -> None:
    names = ["who", *AT_WORST, "Chest pain", "both_legs", "foot drop"]
    signs: list[tuple[object, ...]] = [
        ("yes", "false", 0),
        ("no", "true", 0),
        ("no", "false", 1),
        ("no", "false", 0),
    ]
    signs += [("", "false", 0), ("no", "", 0), ("no", "false", "")]
    rows = [[who, *AT_WORST.values(), *said] for who, said in enumerate(signs)]
    found = read(written(tmp_path / "people.csv", names, rows))
    told = [row["urgency"] for row in found]
    assert told == ["emergency", "emergency", "same_day", *["unanswered"] * 4]
    assert scores(found) == [None, None, None, 100, None, None, None]
    assert [row["problems"] for row in found[4:]] == [
        f"no score: open in the warning-sign check: {sign}"
        for sign in ("chest_pain", "both_legs", "foot_drop")
    ]


def test_marks_for_a_missing_value_stay_named(read: Read, tmp_path: Path) -> None:
    calm = {**AT_WORST, "height_cm": "170", "weight_kg": "70", "chest_pain": "no"}
    rows = [
        calm | {"smoking": "NA", "height_cm": "-99"},
        calm | {"sleep": ".", "weight_kg": "NA"},
        calm | {"stress": "-99", "chest_pain": "NA"},
        calm,
    ]
    table = [list(row.values()) for row in rows]
    found = read(written(tmp_path / "people.csv", list(calm), table))
    assert [row["answered"] for row in found] == [19, 19, 19, 20]
    assert scores(found) == [100, 100, None, 100]
    told = [re.findall("([a-z_]+): found “([^.”]*)", row["problems"]) for row in found]
    assert told == [
        [("smoking", "NA"), ("height_cm", "-99")],
        [("sleep", ""), ("weight_kg", "NA")],
        [("stress", "-99"), ("chest_pain", "NA")],
        [],
    ]
    assert "sleep: found “.”" in found[1]["problems"]


def test_dates_numbers_and_names_with_dots_pass_through(read: Read, tmp_path: Path) -> None:
    names = ["seen.on", "born", "sex", "`a`b", "Do you smoke?"]
    rows = [["x", "1970-01-31", "f", 1.5, "Yes"], ["y", "1980-02-01", "m", 2.5, "No"]]
    found = read(written(tmp_path / "people.csv", names, rows))
    assert list(found[0])[:5] == names
    assert [str(row["born"])[:10] for row in found] == ["1970-01-31", "1980-02-01"]
    assert [row["sex"] for row in found] == ["f", "m"]
    assert [float(row["`a`b"]) for row in found] == [1.5, 2.5]
    assert [row["answered"] for row in found] == [1, 0]
