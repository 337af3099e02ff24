"""A table written as an Excel workbook: numbers, dates and truth values as what they are."""

import re
from collections.abc import Iterable
from datetime import date, datetime, time
from decimal import Decimal
from functools import lru_cache
from math import isfinite
from typing import IO, Any

import pyarrow as pa
import pyarrow.compute as pc
import xlsxwriter

from logic.group.formulas import guarded as guarded_cells
from logic.group.holding import for_csv
from logic.group.saying import Saying, say
from logic.group.spreadsheet import text_of

MOST_ROWS, MOST_COLUMNS, MOST_LETTERS = 1_048_576, 16_384, 32_767
"""The most that a sheet and a cell can hold."""
EXACT = 1e15
"""Larger whole numbers lose digits in a spreadsheet."""
SHEET = "Scores"
OPTIONS = {
    "in_memory": True,  # Nothing is written to a disk.
    "strings_to_formulas": False,
    "strings_to_numbers": False,
    "strings_to_urls": False,
}
NUMBER = re.compile(r"-?\d{1,15}(\.\d{1,17})?", re.ASCII)
MOMENT = re.compile(r"(\d{4}-\d\d-\d\d)?( ?\d\d:\d\d:\d\d)?", re.ASCII)
FIRST_YEAR = 1901
"""Spreadsheets disagree on the days of 1900, and know none before."""
FORMATS = {date: "yyyy-mm-dd", datetime: "yyyy-mm-dd hh:mm:ss", time: "hh:mm:ss"}
TRUTH = {"TRUE": True, "FALSE": False}
CellValue = str | float | bool | date | time


class WorkbookWriter:
    """Writes pieces of one table into an open file, as a workbook of one sheet.

    A text that is written as a sheet shows a number, date or truth value becomes one again.
    `guarded` puts an apostrophe before what a spreadsheet would work out once a cell is edited.
    `notes` tells, once a piece was written, what a cell cannot hold.
    """

    def __init__(self, handle: IO[bytes], *, guarded: bool = False) -> None:
        self.guarded = guarded
        self.notes: list[Saying] = []
        self._book = xlsxwriter.Workbook(handle, OPTIONS)
        self._sheet = self._book.add_worksheet(SHEET)
        self._formats = {
            kind: self._book.add_format({"num_format": form}) for kind, form in FORMATS.items()
        }
        self._row = 0

    def write(self, piece: pa.Table) -> None:
        """Add the rows of a piece; raises OSError where no sheet can hold them."""
        held = for_csv(piece)
        if not fits(held.table, self._row):
            raise OSError(0, str(say("group-files-no-sheet-holds-it")))
        if not self._row:
            self.notes += held.notes
            self._put(self._safe(pa.array(held.table.column_names, pa.string())))
        given = [column.to_pylist() for column in held.table.columns]
        safe = [self._safe(column) for column in held.table.columns]
        for cells in zip(zip(*given, strict=True), zip(*safe, strict=True), strict=True):
            self._put(map(_value, *cells))

    def finish(self) -> None:
        """Write what belongs at the end of the file."""
        self._book.close()

    def _safe(self, column: Any) -> list[Any]:
        found: list[Any] = (guarded_cells(column) if self.guarded else column).to_pylist()
        return found

    def _put(self, values: Iterable[CellValue | None]) -> None:
        for column, value in enumerate(values):
            place = self._row, column
            if isinstance(value, str):
                self._sheet.write_string(*place, value)
            elif isinstance(value, bool):
                self._sheet.write_boolean(*place, value)
            elif isinstance(value, date | time):
                self._sheet.write_datetime(*place, value, self._formats[type(value)])
            elif value is not None:
                self._sheet.write_number(*place, value)
        self._row += 1


def fits(table: pa.Table, above: int = 0) -> bool:
    """Return whether a sheet with so many rows already can hold a table, and its cells all of it.

    The names take a row of their own.
    """
    if max(above, 1) + len(table) > MOST_ROWS or table.num_columns > MOST_COLUMNS:
        return False
    texts = (column for column in table.columns if pa.types.is_string(column.type))
    longest = (pc.max(pc.utf8_length(column)).as_py() or 0 for column in texts)
    # A character may count twice in UTF-16, and an apostrophe may be added.
    return all(2 * letters <= MOST_LETTERS for letters in longest)


def _value(given: Any, safe: Any) -> CellValue | None:
    """Return the value to write in a cell; for a text its safe form."""
    if given is None or isinstance(given, bool):
        return given
    if isinstance(given, float):
        return given if isfinite(given) else str(given)
    if isinstance(given, int | Decimal):
        return float(given) if abs(float(given)) < EXACT else str(given)
    found = _typed(given if isinstance(given, str) else text_of(given) or "")
    return safe if isinstance(found, str) and isinstance(given, str) else found


@lru_cache(maxsize=10_000)
def _typed(text: str) -> CellValue:
    """Return the number, date or truth value that a text exactly represents, else the text."""
    if text in TRUTH:
        return TRUTH[text]
    if NUMBER.fullmatch(text) and text_of(float(text)) == text:
        return float(text)
    return _moment(text) or text


def _moment(text: str) -> date | time | None:
    found = MOMENT.fullmatch(text)
    if not text or not found:
        return None
    day, clock = found.groups()
    kind: Any = time if not day else datetime if clock else date
    try:
        moment: date | time = kind.fromisoformat(text)
    except ValueError:
        return None
    known = isinstance(moment, time) or moment.year >= FIRST_YEAR
    return moment if known and text_of(moment) == text else None
