"""How large a table may be, on the page and on the command line."""

import sys
from dataclasses import dataclass

MEGABYTE, MEBIBYTE = 1_000_000, 1 << 20
NONE = sys.maxsize


@dataclass(frozen=True)
class Limits:
    """The most rows, columns and cells (rows times columns) of a table, and its unpacked bytes.

    `room` is how many bytes the process that reads it may take on top of what it has at its start,
    `seconds` how long it may work. A limit that is not given is `NONE`, no limit.
    """

    rows: int = NONE
    columns: int = NONE
    cells: int = NONE
    unpacked: int = NONE
    room: int = NONE
    seconds: float = NONE


PAGE = Limits(
    rows=100_000,
    columns=300,
    cells=3_000_000,
    unpacked=80 * MEGABYTE,
    room=210 * MEGABYTE,
    seconds=6,
)
"""Many people share the server of a page; one file must not slow it down for the others."""
COMMAND = Limits(columns=20_000, unpacked=2_000 * MEGABYTE, seconds=3600)
"""Here `unpacked` limits each piece, so that a table may be larger than the memory."""
LARGEST_MB = 5
"""The largest upload."""
