"""Decimal commas: where a column of a text table has them, and both ways between the marks."""

import re
from collections.abc import Iterable, Sequence

import pyarrow as pa
import pyarrow.compute as pc

COMMA, POINT = r"^\s*-?\d+,\d+\s*$", r"^\s*-?\d+\.\d+\s*$"
TO_POINT, TO_COMMA = r"^(\s*\d+),(\d+\s*)$", r"^(\s*\d+)\.(\d+\s*)$"
SURE = r"^\s*-?\d+,(\d{1,2}|\d{4,})\s*$"
"""A decimal comma that cannot part thousands."""
NO_MARK, WITH_COMMA = ",", ";"
"""A comma between columns is no decimal mark; where it is one, spreadsheets put a semicolon."""


def mark_of(lines: Iterable[Sequence[str]], delimiter: str) -> str:
    """Return the decimal mark of a text table, going by its first lines."""
    if delimiter == NO_MARK:
        return "."
    cells = [cell for line in lines for cell in line]
    if any(re.match(SURE, cell) for cell in cells):
        return ","
    has_point = any(re.match(POINT, cell) for cell in cells)
    return "," if delimiter == WITH_COMMA and not has_point else "."


def has(column: pa.ChunkedArray, pattern: str) -> bool:
    """Return whether a cell of a column of text is written so."""
    return bool(pc.any(pc.match_substring_regex(column, pattern)).as_py())


def to_points(column: pa.ChunkedArray) -> pa.ChunkedArray:
    """Return a column of text with points for decimal commas."""
    return pc.replace_substring_regex(column, TO_POINT, r"\1.\2")


def to_commas(column: pa.ChunkedArray) -> pa.ChunkedArray:
    """Return a column of text with commas for decimal points."""
    return pc.replace_substring_regex(column, TO_COMMA, r"\1,\2")
