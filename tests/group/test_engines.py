"""On every engine a row is what a person with its answers would be told."""

from typing import Any

import dask.dataframe
import duckdb
import pandas as pd
import polars as pl
import pytest
from dask.distributed import Client
from pyspark.sql import SparkSession
from pyspark.sql.types import StringType, StructField, StructType

from logic.group import GroupError, score_frame
from tests.shipped import CATALOGUE
from tests.unit.tables import WHO, Row, people, same

ROWS = people(2000, signs=True)
POLARS = pl.DataFrame(ROWS, schema=dict.fromkeys(ROWS[0], pl.String))


def scored(frame: Any) -> Any:
    return score_frame(frame, CATALOGUE)


def in_spark(session: SparkSession, rows: list[Row]) -> Any:
    types = StructType([StructField(name, StringType()) for name in rows[0]])
    return session.createDataFrame([tuple(row.values()) for row in rows], types)


def test_polars() -> None:
    same(scored(POLARS).to_dicts(), ROWS)
    same(scored(POLARS.lazy()).collect().to_dicts(), ROWS)


def test_pandas() -> None:
    same(scored(pd.DataFrame(ROWS)).to_dict("records"), ROWS)


def test_pandas_without_types() -> None:
    rows = people(2000, mixed=True, signs=True)
    found = scored(pd.DataFrame(rows).astype(object))
    same(found.to_dict("records"), rows, numbers_written=False)


def test_pyarrow() -> None:
    same(scored(POLARS.to_arrow()).to_pylist(), ROWS)


def test_duckdb() -> None:
    same(scored(duckdb.from_arrow(POLARS.to_arrow())).pl().to_dicts(), ROWS)


@pytest.mark.filterwarnings("ignore:PySpark does not yet fully support pandas")
def test_pyspark(spark: SparkSession) -> None:
    found = scored(in_spark(spark, ROWS)).collect()
    same([row.asDict() for row in found], ROWS)


def test_dask_on_two_workers(workers: Client) -> None:
    frame = dask.dataframe.from_pandas(pd.DataFrame(ROWS), npartitions=2)
    same(scored(frame).compute().to_dict("records"), ROWS)


@pytest.mark.parametrize("engine", ["duckdb", "dask"])
def test_a_table_without_answers_is_refused_before_anything_is_worked_out(engine: str) -> None:
    table = pd.DataFrame({WHO: ["a"]})
    frame = dask.dataframe.from_pandas(table) if engine == "dask" else duckdb.from_df(table)
    with pytest.raises(GroupError, match=f"Found: “{WHO}”"):
        scored(frame)


@pytest.mark.parametrize("engine", ["duckdb", "pyarrow"])
def test_numbers_and_nan_in_typed_columns(engine: str) -> None:
    table = pl.DataFrame(
        {
            WHO: ["a", "b", "c"],
            "smoking": [1.5, None, float("nan")],
            "sleep": [True, None, None],
            "height_cm": [160.0, float("nan"), 400.0],
            "weight_kg": [64, 64, None],
        }
    ).to_arrow()
    rows = scored(table if engine == "pyarrow" else duckdb.from_arrow(table))
    found = (rows if engine == "pyarrow" else rows.to_arrow_table()).to_pylist()
    assert [row["answered"] for row in found] == [1, 0, 0]
    assert [row["problems"].count("found") for row in found] == [2, 0, 1]
