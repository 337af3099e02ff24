"""Which types can be scored, which a CSV file can hold, and how all others become text."""

import json
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc

from logic.group.saying import Saying, named, say

UNWRITABLE = "…"
LETTERS = (pa.types.is_string, pa.types.is_large_string, pa.types.is_string_view)
BYTES = (
    pa.types.is_binary,
    pa.types.is_large_binary,
    pa.types.is_binary_view,
    pa.types.is_fixed_size_binary,
)
SIMPLE = (
    *LETTERS,
    pa.types.is_boolean,
    pa.types.is_integer,
    pa.types.is_floating,
    pa.types.is_decimal128,
    pa.types.is_date,
    pa.types.is_time,
    pa.types.is_timestamp,
    pa.types.is_null,
)
"""Types that every engine and every file can hold unchanged."""


def _is(type_: pa.DataType, kinds: Iterable[Callable[[pa.DataType], bool]]) -> bool:
    return any(is_one(type_) for is_one in kinds)


@dataclass(frozen=True)
class Held:
    """A table that can be written, and the columns that were made text or left out for that."""

    table: pa.Table
    as_text: tuple[str, ...]
    left_out: tuple[str, ...]

    @property
    def notes(self) -> list[Saying]:
        """Return what was changed."""
        found = []
        if self.as_text:
            found.append(say("group-files-as-text", columns=named(self.as_text)))
        if self.left_out:
            found.append(say("group-files-columns-left-out", columns=named(self.left_out)))
        return found


def for_csv(table: pa.Table) -> Held:
    """Return a table as a CSV file can hold it.

    Lists, structs, maps, durations and large decimals become text, bytes are left out.
    """
    left_out = [field.name for field in table.schema if _is(_values(field.type), BYTES)]
    table = table.drop_columns(left_out)
    odd = [field.name for field in table.schema if _is_odd(field.type)]
    columns = [as_text(c) if n in odd else _plain(c) for n, c in _named(table)]
    return Held(pa.table(columns, table.column_names), tuple(odd), tuple(left_out))


def scorable(table: pa.Table, answers: Collection[str]) -> pa.Table:
    """Return a table that every engine can hold, to be scored.

    Cells of answers that are not simple values become text, to be listed as problems. Other columns
    are emptied and keep only their names; `with_scores` puts them back.
    """
    empty = pa.nulls(len(table), pa.string())
    columns = [
        (as_text(column) if _is_odd(column.type) else _plain(column)) if name in answers else empty
        for name, column in _named(table)
    ]
    return pa.table(columns, table.column_names)


def with_scores(table: pa.Table, scores: pa.Table) -> pa.Table:
    """Return a table with its own columns and those that scoring added."""
    added = scores.drop_columns(table.column_names)
    names = [*table.column_names, *added.column_names]
    return pa.table([*table.columns, *added.columns], names)


def _is_odd(type_: pa.DataType) -> bool:
    return not _is(_values(type_), SIMPLE)


def _named(table: pa.Table) -> Iterable[tuple[str, pa.ChunkedArray]]:
    return zip(table.column_names, table.columns, strict=True)


def _values(type_: pa.DataType) -> pa.DataType:
    """Return the type of the values of a dictionary or run-end encoded column, else the type."""
    while pa.types.is_dictionary(type_) or pa.types.is_run_end_encoded(type_):
        type_ = type_.value_type
    return type_


def _plain(column: pa.ChunkedArray) -> pa.ChunkedArray:
    """Return a column without dictionary or run-end encoding."""
    if pa.types.is_float16(column.type):
        return column.cast(pa.float32())
    values = _values(column.type)
    if column.type == values:
        return column
    coded = pa.types.is_dictionary(column.type)
    return column.cast(values) if coded else pc.run_end_decode(column)


def as_text(column: pa.ChunkedArray) -> pa.ChunkedArray:
    """Return any column as text: nested values as JSON, bytes as hexadecimal digits."""
    return pa.chunked_array([pa.array(map(_written, column), pa.string())])


def _written(scalar: pa.Scalar) -> str | None:
    try:
        return _text(scalar.as_py())
    except (ValueError, OverflowError, pa.ArrowException):
        return UNWRITABLE  # such as a date that Python does not have


def _text(value: Any) -> str | None:
    if value is None or isinstance(value, str):
        return value
    if isinstance(value, list | dict | tuple):
        return json.dumps(value, ensure_ascii=False, default=_text)
    return value.hex() if isinstance(value, bytes) else str(value)
