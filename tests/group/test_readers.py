"""Files that are read by each engine's own reader, as people do, mean the same on all of them."""

import csv
from collections.abc import Callable, Mapping, Sequence
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


@pytest.mark.parametrize(
    ("yes", "no"),
    [("yes", "no"), ("TRUE", "FALSE"), ("1", "0"), ("1.0", "0.0"), ("Y", "N"), (" Yes", "NO ")],
)
def test_every_engines_own_yes_and_no_are_signs(
    read: Read, tmp_path: Path, yes: str, no: str
) -> None:
    ids = [factor.id for factor in FACTORS]
    names = [*ids, "Under 16", *FINDINGS]
    calm = [no] * (1 + len(FINDINGS))
    emergency, same_day = list(calm), list(calm)
    emergency[1 + list(FINDINGS).index("chest_pain")] = yes
    same_day[1 + list(FINDINGS).index("foot_drop")] = yes
    young = [yes, *calm[1:]]
    rows = [[*AT_WORST.values(), *said] for said in (calm, emergency, same_day, young)]
    found = read(written(tmp_path / "people.csv", names, rows))
    assert [row["urgency"] for row in found] == ["none", "emergency", "same_day", "under_16"]
    assert scores(found) == [100, None, None, None]
    assert [row["problems"] for row in found] == [
        "",
        "no score: a warning sign comes first (emergency)",
        "no score: a warning sign comes first (same_day)",
        "no score: under 16",
    ]


@pytest.mark.parametrize(("yes", "no"), [("yes", "no"), ("true", "false"), ("1", "0")])
def test_an_empty_cell_among_yes_and_no_is_open(
    read: Read, tmp_path: Path, yes: str, no: str
) -> None:
    names = ["who", *AT_WORST, "Chest pain"]
    rows = [[who, *AT_WORST.values(), said] for who, said in enumerate((yes, no, ""))]
    found = read(written(tmp_path / "people.csv", names, rows))
    assert [row["urgency"] for row in found] == ["emergency", "unanswered", "unanswered"]
    assert scores(found) == [None, 100, None]
    assert found[2]["problems"] == "no score: open in the warning-sign check: chest_pain"


@pytest.mark.parametrize("mark", ["NA", "-99", "."])
def test_marks_for_a_missing_value_stay_named(read: Read, tmp_path: Path, mark: str) -> None:
    fields = {**AT_WORST, "smoking": mark, "height_cm": mark, "chest_pain": mark}
    calm = {**AT_WORST, "height_cm": "170", "chest_pain": "no"}
    rows = [list(fields.values()), list(calm.values())]
    marked, other = read(written(tmp_path / "people.csv", list(fields), rows))
    assert [marked["answered"], other["answered"]] == [19, 20]
    assert scores([marked, other]) == [None, 100]
    assert marked["problems"].count(f": found “{mark}") == 3
    assert other["problems"] == ""


def test_dates_numbers_and_names_with_dots_pass_through(read: Read, tmp_path: Path) -> None:
    names = ["seen.on", "born", "sex", "`a`b", "Do you smoke?"]
    rows = [["x", "1970-01-31", "f", 1.5, "Yes"], ["y", "1980-02-01", "m", 2.5, "No"]]
    found = read(written(tmp_path / "people.csv", names, rows))
    assert list(found[0])[:5] == names
    assert [str(row["born"])[:10] for row in found] == ["1970-01-31", "1980-02-01"]
    assert [row["sex"] for row in found] == ["f", "m"]
    assert [float(row["`a`b"]) for row in found] == [1.5, 2.5]
    assert [row["answered"] for row in found] == [1, 0]
