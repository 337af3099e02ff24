"""A Parquet file, judged by its footer first and unpacked in small pieces."""

from collections.abc import Iterator, Sequence
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

from logic.group.errors import GroupError, too_large
from logic.group.holding import LETTERS
from logic.group.kinds import NamedFile
from logic.group.limits import NONE, Limits
from logic.group.raw import by_place
from logic.group.saying import say
from logic.group.shape import Shape

ROWS_AT_ONCE = 200_000
PIECE_BYTES = 256_000_000
"""About so many bytes are unpacked at once, going by the footer."""
SMALL_PIECE = 2_000


class Parquet:
    """A Parquet file, read piece by piece.

    Raises GroupError when its footer says that it is too large.
    """

    is_text = False
    shape = Shape()
    notes = ()

    def __init__(self, source: NamedFile, limits: Limits) -> None:
        self.source, self.limits = source, limits
        with source.open() as file, pq.ParquetFile(file) as parquet:
            self.schema = parquet.schema_arrow
            self.headings = list(self.schema.names)
            self.rows = parquet.metadata.num_rows
            self._rows_at_once = self._judge(parquet.metadata)
            self._coded = self._kept_coded(parquet.metadata)

    def _judge(self, footer: pq.FileMetaData) -> int:
        """Return how many rows to unpack at once, going by the bytes that the footer tells."""
        chunks = list(_chunks(footer))
        unpacked = sum(chunk.total_uncompressed_size for chunk in chunks)
        if self.limits.room < NONE:
            limits = self.limits
            if sum(chunk.num_values for chunk in chunks) > limits.cells:
                raise too_large(limits)
            if unpacked > limits.unpacked:
                raise GroupError(say("group-files-too-large-piece", name=self.source.name))
            return SMALL_PIECE
        a_row = max(1, unpacked // max(1, footer.num_rows))
        return int(max(1, min(ROWS_AT_ONCE, PIECE_BYTES // a_row)))

    def _kept_coded(self, footer: pq.FileMetaData) -> set[str]:
        """Return the text columns that can stay encoded until their size was checked.

        Arrow cannot do that with delta encoding, which stores how each text differs from the last.
        """
        texts = {field.name for field in self.schema if _is_text(field.type)}
        return texts - {
            chunk.path_in_schema
            for chunk in _chunks(footer)
            if any(encoding.startswith("DELTA") for encoding in chunk.encodings)
        }

    def type_of(self, place: int) -> pa.DataType:
        """Return the type of a column's cells."""
        found = self.schema.types[place]
        return pa.string() if _is_text(found) else found

    def pieces(self, places: Sequence[int]) -> Iterator[pa.Table]:
        """Yield the cells of some columns.

        Raises GroupError when texts that the file stores once but repeats often would take too much
        memory.
        """
        names = [self.headings[place] for place in places]
        kept = [name for name in names if name in self._coded]
        with self.source.open() as file, pq.ParquetFile(file, read_dictionary=kept) as parquet:
            for batch in parquet.iter_batches(self._rows_at_once, columns=names):
                table = pa.Table.from_batches([batch]).select(names)
                # Find damaged texts now, not later where they are used.
                table.validate(full=True)
                for part in self._parts(table):
                    columns = [_decoded(column) for column in part.columns]
                    yield pa.table(columns, by_place(places))

    def _parts(self, table: pa.Table) -> Iterator[pa.Table]:
        """Yield a piece in parts that unpack to no more than a piece should."""
        size = _unpacked(table)
        rows = len(table) if size <= PIECE_BYTES else max(1, len(table) * PIECE_BYTES // size)
        if size * rows > self.limits.unpacked * len(table):
            raise GroupError(say("group-files-too-large-piece", name=self.source.name))
        for first in range(0, len(table), max(1, rows)):
            yield table.slice(first, rows)


def _chunks(footer: pq.FileMetaData) -> Iterator[Any]:
    """Yield the footer's entry for each column of each row group."""
    for group in range(footer.num_row_groups):
        for column in range(footer.num_columns):
            yield footer.row_group(group).column(column)


def _is_text(type_: pa.DataType) -> bool:
    return any(is_one(type_) for is_one in LETTERS)


def _unpacked(table: pa.Table) -> int:
    """Return the bytes that a table takes without dictionary encoding."""
    return sum(_unpacked_chunk(chunk) for column in table.columns for chunk in column.chunks)


def _unpacked_chunk(chunk: pa.Array) -> int:
    if not _is_coded_text(chunk.type):
        return int(chunk.nbytes)
    lengths = pc.binary_length(chunk.dictionary)
    return pc.sum(lengths.take(chunk.indices)).as_py() or 0


def _is_coded_text(type_: pa.DataType) -> bool:
    return pa.types.is_dictionary(type_) and _is_text(type_.value_type)


def _decoded(column: pa.ChunkedArray) -> pa.ChunkedArray:
    """Return a column of text without dictionary encoding; other columns as they are."""
    coded = _is_coded_text(column.type)
    return column.cast(pa.string()) if coded else column
