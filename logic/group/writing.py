"""Tables written piece by piece, as CSV of any shape or as Parquet."""

import codecs
from collections.abc import Iterator
from contextlib import contextmanager
from enum import StrEnum
from io import BytesIO
from pathlib import Path
from secrets import token_hex
from typing import IO, Any

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.csv as arrow_csv
import pyarrow.parquet as pq

from logic.group import decimals
from logic.group.encodings import Encoding
from logic.group.formulas import guarded as guarded_cells
from logic.group.holding import for_csv
from logic.group.saying import Saying
from logic.group.shape import Shape


class Ending(StrEnum):
    """The kinds of files that are written, by the ending of their names."""

    CSV = ".csv"
    PARQUET = ".parquet"
    XLSX = ".xlsx"


class CsvWriter:
    """Writes pieces of one table into an open file, in a shape.

    `guarded` puts an apostrophe before what a spreadsheet would work out. `notes` tells, once a
    piece was written, what a CSV file cannot hold.
    """

    def __init__(self, handle: IO[bytes], shape: Shape, *, guarded: bool = False) -> None:
        self.handle, self.shape, self.guarded = handle, shape, guarded
        self.notes: list[Saying] = []
        self._begun = False
        self._encoder = codecs.getincrementalencoder(shape.encoding)()

    def write(self, piece: pa.Table) -> None:
        """Add the rows of a piece."""
        held = for_csv(piece)
        if not self._begun:
            self.notes += held.notes
        names, columns = held.table.column_names, held.table.columns
        if self.guarded:
            columns = [guarded_cells(column) for column in columns]
        # A number's own minus is no formula.
        columns = [self._column(name, column) for name, column in zip(names, columns, strict=True)]
        if self.guarded:
            names = guarded_cells(pa.array(names, pa.string())).to_pylist()
        self._put(pa.table(columns, names))
        self._begun = True

    def _column(self, name: str, column: pa.ChunkedArray) -> pa.ChunkedArray:
        """Return a column with the decimal mark of the shape."""
        if self.shape.decimal == ".":
            return column
        if name in self.shape.commas:
            return decimals.to_commas(column)
        if pa.types.is_floating(column.type) or pa.types.is_decimal(column.type):
            return pc.replace_substring(column.cast(pa.string()), ".", ",")
        return column

    def _put(self, table: pa.Table) -> None:
        options = arrow_csv.WriteOptions(
            include_header=not self._begun, delimiter=self.shape.delimiter
        )
        if self.shape.encoding is Encoding.UTF_8:
            arrow_csv.write_csv(table, self.handle, options)
            return
        written = BytesIO()
        arrow_csv.write_csv(table, written, options)
        self.handle.write(self._encoder.encode(written.getvalue().decode()))

    def finish(self) -> None:
        """Write what belongs at the end of the file: nothing."""


class ParquetWriter:
    """Writes pieces of one table into an open Parquet file."""

    def __init__(self, handle: IO[bytes]) -> None:
        self.handle = handle
        self.notes: list[Saying] = []
        self._file: Any = None

    def write(self, piece: pa.Table) -> None:
        """Add the rows of a piece."""
        self._file = self._file or pq.ParquetWriter(self.handle, piece.schema)
        self._file.write_table(piece.cast(self._file.schema))

    def finish(self) -> None:
        """Write what belongs at the end of the file."""
        self._file.close()


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
