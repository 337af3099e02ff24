"""Tables in CSV and Parquet files, read and written piece by piece."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from secrets import token_hex
from typing import IO, Any

import polars as pl
import pyarrow as pa
import pyarrow.csv as arrow_csv
import pyarrow.parquet as pq

from logic.group.columns import GroupError
from logic.group.reading import DELIMITERS, ENCODING, csv_names, csv_options, readable
from logic.wording import group as wording

CSV, PARQUET = ".csv", ".parquet"
ROWS_AT_ONCE = 200_000


class Table:
    """A file with a table, read piece by piece in its order; every cell of a CSV is text.

    Raises GroupError, with what was found and what was expected, when it cannot be read.
    """

    def __init__(self, path: Path, delimiter: str = ",") -> None:
        self.path, self.delimiter = path, delimiter
        if path.suffix.lower() not in (CSV, PARQUET):
            raise GroupError(wording.unknown_ending(path.name))
        if path.is_file() and path.stat().st_size == 0:
            raise GroupError(wording.empty_file(path.name))
        with readable(self.path.name):
            self._open()

    def _open(self) -> None:
        """Find the names of the columns, and the number of rows where the file tells it."""
        if self.path.suffix.lower() == PARQUET:
            with pq.ParquetFile(self.path) as file:
                self.names: list[str] = list(file.schema_arrow.names)
                self.rows: int | None = file.metadata.num_rows
            return
        with self.path.open(encoding=ENCODING, newline="") as lines:
            self.names = csv_names(lines, self.delimiter)
        self.rows = None
        if len(self.names) == 1:
            self._refuse_other_delimiters(self.names[0])

    def _refuse_other_delimiters(self, only: str) -> None:
        for other in DELIMITERS:
            if other in only:
                raise GroupError(wording.wrong_delimiter(self.path.name, only, other))

    def pieces(self) -> Iterator[pl.DataFrame]:
        """Yield the rows, at least one piece."""
        with readable(self.path.name):
            is_csv = self.path.suffix.lower() == CSV
            nobody = True
            for piece in self._csv() if is_csv else self._parquet():
                nobody = False
                yield piece
            if nobody:
                yield pl.DataFrame(schema=dict.fromkeys(self.names, pl.String))

    def _parquet(self) -> Iterator[pl.DataFrame]:
        with pq.ParquetFile(self.path) as file:
            for batch in file.iter_batches(ROWS_AT_ONCE):
                yield _frame(pa.Table.from_batches([batch]))

    def _csv(self) -> Iterator[pl.DataFrame]:
        with arrow_csv.open_csv(self.path, **csv_options(self.names, self.delimiter)) as batches:
            for batch in batches:
                for start in range(0, batch.num_rows, ROWS_AT_ONCE):
                    part = batch.slice(start, ROWS_AT_ONCE)
                    yield _frame(pa.Table.from_batches([part]))


def _frame(table: pa.Table) -> pl.DataFrame:
    frame = pl.from_arrow(table)
    assert isinstance(frame, pl.DataFrame)  # a table is never a series
    return frame


class Writer:
    """Writes pieces of one table into an open CSV or Parquet file."""

    def __init__(self, handle: IO[bytes], ending: str) -> None:
        self.handle, self.is_csv = handle, ending.lower() == CSV
        self.parquet: Any = None
        self.begun = False

    def write(self, piece: pl.DataFrame) -> None:
        """Add the rows of a piece."""
        if self.is_csv:
            piece.write_csv(self.handle, include_header=not self.begun)
        else:
            table = piece.to_arrow()
            self.parquet = self.parquet or pq.ParquetWriter(self.handle, table.schema)
            self.parquet.write_table(table)
        self.begun = True

    def finish(self) -> None:
        """Write what belongs at the end of the file."""
        if self.parquet:
            self.parquet.close()


@contextmanager
def replacing(path: Path) -> Iterator[IO[bytes]]:
    """Open a file that takes the place of `path` only when everything went well.

    Raises OSError, which names `path`, when it cannot be written.
    """
    new = path.with_name(f".{token_hex(8)}")
    try:
        with new.open("xb") as file:
            yield file
        new.replace(path)
    except OSError as error:
        raise OSError(error.errno, error.strerror, str(path)) from error
    finally:
        new.unlink(missing_ok=True)
