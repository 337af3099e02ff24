"""Random rows of a table are scored as a person with their answers would be told."""

import dask.dataframe
import pandas as pd
import polars as pl
import pytest

from logic.group import score_frame
from tests.shipped import CATALOGUE
from tests.unit.tables import people, same

ENOUGH = 300
"""Rows in which everything occurs; tests/group goes through 2,000 on every engine."""


def test_random_rows_on_polars() -> None:
    rows = people(ENOUGH, signs=True)
    frame = pl.DataFrame(rows, schema=dict.fromkeys(rows[0], pl.String))
    same(score_frame(frame, CATALOGUE).to_dicts(), rows)
    same(score_frame(frame.lazy(), CATALOGUE).collect().to_dicts(), rows)


@pytest.mark.parametrize("mixed", [False, True])
def test_random_rows_on_pandas(mixed: bool) -> None:
    rows = people(ENOUGH, signs=True, mixed=mixed)
    found = score_frame(pd.DataFrame(rows), CATALOGUE)
    same(found.to_dict("records"), rows, numbers_written=not mixed)  # type: ignore[arg-type]


def test_random_rows_on_dask() -> None:
    rows = people(20)
    frame = dask.dataframe.from_pandas(pd.DataFrame(rows), npartitions=2)
    same(score_frame(frame, CATALOGUE).compute().to_dict("records"), rows)
