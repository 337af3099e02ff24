"""Cells that a spreadsheet would take for a formula, made harmless."""

from typing import Any

import pyarrow as pa
import pyarrow.compute as pc

FORMULA = '(^|[;,|\\t\\r\\n])([ "]*)([=+\\-@\uff1d\uff0b\uff0d\uff20])'
"""A character that starts a formula, at the start of a cell or after a possible delimiter."""
BLANK_START = "^([\\t\\r\\n])"
"""The other dangerous first characters of OWASP's list."""


def guarded(column: Any) -> Any:
    """Return a column in which no text is taken for a formula: an apostrophe stands before it."""
    if not pa.types.is_string(column.type) and not pa.types.is_large_string(column.type):
        return column
    column = pc.replace_substring_regex(column, FORMULA, r"\1\2'\3")
    return pc.replace_substring_regex(column, BLANK_START, r"'\1")
