"""How a table is read from a CSV or Parquet file, whoever asks for it and without Polars."""

import csv
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import Any

import pyarrow as pa
import pyarrow.csv as arrow_csv

from logic.group.columns import GroupError
from logic.wording import group as wording

BYTES_AT_ONCE = 1 << 24
DELIMITERS = ",;\t|"
ENCODING = "utf-8-sig"


def csv_names(lines: Iterable[str], delimiter: str) -> list[str]:
    """Return the names of the columns; raises StopIteration when there is no line."""
    return next(csv.reader(lines, delimiter=delimiter))


def csv_options(names: Iterable[str], delimiter: str) -> dict[str, Any]:
    """Return how PyArrow reads a CSV file: every cell is text, and an empty one is nothing."""
    return {
        "read_options": arrow_csv.ReadOptions(block_size=BYTES_AT_ONCE),
        "parse_options": arrow_csv.ParseOptions(delimiter=delimiter, newlines_in_values=True),
        "convert_options": arrow_csv.ConvertOptions(
            column_types=dict.fromkeys(names, pa.string()),
            null_values=[""],
            strings_can_be_null=True,
        ),
    }


@contextmanager
def readable(name: str) -> Iterator[None]:
    """Turn what can go wrong with a file into a clear message: a GroupError."""
    try:
        yield
    except (UnicodeDecodeError, pa.ArrowException, csv.Error, StopIteration) as error:
        if isinstance(error, UnicodeDecodeError) or "UTF8" in str(error):
            raise GroupError(wording.wrong_encoding(name)) from error
        raise GroupError(wording.damaged(name, str(error))) from error
    except OSError as error:
        # PyArrow says so of a damaged file too, without the system's own reason.
        reason = error.strerror
        told = wording.unreadable(name, reason) if reason else wording.damaged(name, str(error))
        raise GroupError(told) from error
