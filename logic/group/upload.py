"""A table that is brought to the page: read in memory, scored, and made safe to open."""

import codecs
from io import SEEK_END, BytesIO, TextIOWrapper
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.csv as arrow_csv
import pyarrow.parquet as pq

from logic.group.columns import GroupError
from logic.group.frame import score_frame
from logic.group.reading import DELIMITERS, ENCODING, csv_names, csv_options, readable
from logic.models import Catalogue
from logic.wording import group as wording
from logic.wording import group_page

MOST_ROWS = 100_000
MOST_COLUMNS = 300
MOST_BYTES = 200_000_000
"""So much a Parquet file may hold once it is unpacked."""
ROWS_AT_ONCE = 200
"""Few, since a small Parquet file can hold rows that unpack to something very large."""
FORMULA = "(^|[;,\\t\\r\\n])( *[=+\\-@\uff1d\uff0b\uff0d\uff20])"
"""Where a spreadsheet may begin to read a formula, after other countries' delimiters too."""


def scored_upload(name: str, content: bytes, catalogue: Catalogue) -> pa.Table:
    """Return the scored table of a CSV or Parquet file.

    Raises GroupError, with what was found and what was expected, when it cannot be used.
    """
    if not content.strip():
        raise GroupError(wording.empty_file(name))
    with readable(name):
        table = _parquet(content) if name.lower().endswith(".parquet") else _csv(content)
    return score_frame(table, catalogue)


def _csv(content: bytes) -> pa.Table:
    """Read a CSV file; the line of names tells what stands between the columns."""
    with TextIOWrapper(BytesIO(content), encoding=ENCODING, newline="") as lines:
        names = csv_names(lines, ",")
        found = "".join(names) if len(names) == 1 else ""
        delimiter = next((other for other in DELIMITERS if other in found), ",")
        lines.seek(0)
        names = csv_names(lines, delimiter)
    _refuse_large(0, len(names))
    table = arrow_csv.read_csv(BytesIO(content), **csv_options(names, delimiter))
    _refuse_large(table.num_rows, table.num_columns)
    return table


def _parquet(content: bytes) -> pa.Table:
    with pq.ParquetFile(BytesIO(content)) as file:
        _refuse_large(file.metadata.num_rows, file.metadata.num_columns)
        batches, size = [], 0
        for batch in file.iter_batches(ROWS_AT_ONCE):
            batches.append(batch)
            size += batch.nbytes
            _refuse_large(0, 0, size)
        table = pa.Table.from_batches(batches, file.schema_arrow).combine_chunks()
    # Else damaged texts would be found only when they are used.
    table.validate(full=True)
    return table


def _refuse_large(rows: int, columns: int, size: int = 0) -> None:
    if rows > MOST_ROWS or columns > MOST_COLUMNS or size > MOST_BYTES:
        raise GroupError(group_page.too_large(MOST_ROWS, MOST_COLUMNS))


def for_spreadsheets(scores: pa.Table) -> bytes:
    """Return a table as CSV (UTF-8) in which no cell and no name is taken for a formula."""
    names = _defused(pa.array(scores.column_names)).to_pylist()
    columns = [_defused(column) for column in scores.columns]
    written = BytesIO(codecs.BOM_UTF8)
    written.seek(0, SEEK_END)
    arrow_csv.write_csv(pa.table(columns, names), written)
    return written.getvalue()


def _defused(column: Any) -> Any:
    """Return a column with an apostrophe before what a spreadsheet would work out."""
    if pa.types.is_integer(column.type) or pa.types.is_floating(column.type):
        return column
    if not pa.types.is_string(column.type):
        values = column.to_pylist()
        column = pa.array([None if value is None else str(value) for value in values], pa.string())
    return pc.replace_substring_regex(column, FORMULA, r"\1'\2")
