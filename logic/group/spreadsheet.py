"""A sheet of a workbook of Excel or LibreOffice, as text: what a person sees in its cells."""

import zipfile
import zlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from itertools import islice

import pyarrow as pa
import python_calamine as calamine

from logic.group.cell_errors import Places, errors_of_sheet, with_errors_as_text
from logic.group.encodings import Encoding
from logic.group.errors import GroupError, WorkbookError, damaged
from logic.group.heading import FieldOf, find_heading, refuse_long
from logic.group.kinds import NamedFile
from logic.group.limits import Limits
from logic.group.raw import by_place
from logic.group.saying import Saying, named, say
from logic.group.shape import Shape

DAMAGES = (
    calamine.CalamineError,
    zipfile.BadZipFile,
    zlib.error,
    EOFError,
    NotImplementedError,
    RuntimeError,
    OSError,
)
"""What the readers of a workbook raise for one that is damaged."""
Cell = int | float | str | bool | time | date | datetime | timedelta
SAMPLE_LINES = 300
ROWS_AT_ONCE = 20_000
MOST_MERGED = 100_000
"""At most so many cells may belong to merged cells."""


@dataclass(frozen=True)
class Cells:
    """All cells of a sheet as text, columns "0", "1" and so on, with the names of the sheets."""

    table: pa.Table
    sheet: str
    sheets: tuple[str, ...]


def cells_of(source: NamedFile, sheet: str | None, limits: Limits) -> Cells:
    """Return the cells of a sheet; where none is named, the first one with cells that can be seen.

    Raises GroupError when it cannot be read, is locked, or has more cells than there may be; a
    WorkbookError where another sheet could be.
    """
    with source.open() as file:
        given = file.read()
    try:
        content = with_errors_as_text(given)
        book = calamine.load_workbook(content)
        names = _sheets(book)
        found = _chosen(source.name, book, names, sheet)
        if found.start is None:
            says = say("group-files-empty-sheet", name=source.name, sheet=found.name)
            raise _refused(says, names)
        if _is_large(found, limits):
            says = say("group-files-sheet-too-large", rows=found.height, columns=found.width)
            raise _refused(says, names)
        place = [sheet.name for sheet in book.sheets_metadata].index(found.name)
        errors = errors_of_sheet(content.getvalue(), place)
        return Cells(_table(found, errors), found.name, tuple(names))
    except calamine.PasswordError as error:
        raise GroupError(say("group-files-password", name=source.name)) from error
    except DAMAGES as error:
        raise damaged(source.name, str(error)) from error


def _is_large(sheet: calamine.CalamineSheet, limits: Limits) -> bool:
    """Return whether a sheet is too large even if half of it is blank."""
    rows, columns = sheet.height / 2, sheet.width / 2
    return rows > limits.rows or columns > limits.columns or 2 * rows * columns > limits.cells


def _sheets(book: calamine.CalamineWorkbook) -> list[str]:
    """Return the sheets with cells that can be seen; if none can, those that are hidden."""
    kind, seen = calamine.SheetTypeEnum.WorkSheet, calamine.SheetVisibleEnum.Visible
    sheets = [sheet for sheet in book.sheets_metadata if sheet.typ == kind]
    return [sheet.name for sheet in sheets if sheet.visible == seen] or [
        sheet.name for sheet in sheets
    ]


def _chosen(
    name: str, book: calamine.CalamineWorkbook, sheets: Sequence[str], wanted: str | None
) -> calamine.CalamineSheet:
    """Return the sheet that is wanted; where none is named, the first one that has cells."""
    if not sheets:
        raise GroupError(say("group-files-no-sheets", name=name))
    if wanted is None:
        all_ = map(book.get_sheet_by_name, sheets)
        filled = (sheet for sheet in all_ if sheet.start is not None)
        return next(filled, None) or book.get_sheet_by_name(sheets[0])
    same = [sheet for sheet in sheets if sheet.casefold() == wanted.strip().casefold()]
    if not same:
        says = say("group-files-no-sheet", name=name, wanted=wanted, sheets=named(sheets))
        raise _refused(says, sheets)
    return book.get_sheet_by_name(same[0])


def _refused(says: Saying, sheets: Sequence[str]) -> GroupError:
    """Return the error that a sheet cannot be read, with all sheets if there are others."""
    return WorkbookError(says, sheets) if len(sheets) > 1 else GroupError(says)


def _table(sheet: calamine.CalamineSheet, errors: Places) -> pa.Table:
    names = by_place(range(sheet.width))
    rows = iter(_filled(_with_errors(sheet, errors), sheet))
    batches = []
    while some := list(islice(rows, ROWS_AT_ONCE)):
        columns = [
            pa.array(map(text_of, column), pa.string()) for column in zip(*some, strict=True)
        ]
        batches.append(pa.RecordBatch.from_arrays(columns, names))
    return pa.Table.from_batches(batches)


def _with_errors(sheet: calamine.CalamineSheet, errors: Places) -> Iterator[list[Cell]]:
    """Yield the rows of a sheet, errors in their places."""
    top, left = sheet.start or (0, 0)
    by_row: dict[int, dict[int, str]] = {}
    for (row, column), error in errors.items():
        by_row.setdefault(row - top, {})[column - left] = error
    for place, cells in enumerate(sheet.iter_rows()):
        wrong = by_row.get(place, {})
        yield [wrong.get(n, cell) for n, cell in enumerate(cells)] if wrong else cells


def _filled(rows: Iterable[list[Cell]], sheet: calamine.CalamineSheet) -> Iterator[list[Cell]]:
    """Yield the rows of a sheet; a merged cell's value fills every cell that it covers."""
    left = (sheet.start or (0, 0))[1]
    first_of = _merged(sheet)
    values: dict[tuple[int, int], Cell] = {}
    for place, row in enumerate(rows):
        for column in first_of.get(place, {}):
            first = first_of[place][column]
            values.setdefault(first, row[first[1] - left])
            row[column - left] = values[first]
        yield row


def _merged(sheet: calamine.CalamineSheet) -> dict[int, dict[int, tuple[int, int]]]:
    """Return, by row and column of each merged cell, where the first cell of its range is."""
    found: dict[int, dict[int, tuple[int, int]]] = {}
    number = 0
    (top, left), (bottom, right) = sheet.start or (0, 0), sheet.end or (0, 0)
    for first, last in sheet.merged_cell_ranges or ():
        rows = range(max(first[0], top), min(last[0], bottom) + 1)
        columns = range(max(first[1], left), min(last[1], right) + 1)
        number += len(rows) * len(columns)
        if number > MOST_MERGED:
            raise GroupError(say("group-files-too-many-merged"))
        if first[0] not in rows or first[1] not in columns:
            continue
        for row in rows:
            found.setdefault(row, {}).update(dict.fromkeys(columns, first))
    return found


def text_of(cell: Cell) -> str | None:
    """Return what a cell shows: whole numbers without a point, TRUE and FALSE, ISO dates."""
    if isinstance(cell, str):
        return cell or None
    if isinstance(cell, bool):
        return str(cell).upper()
    if isinstance(cell, float):
        return str(int(cell)) if cell.is_integer() and abs(cell) < 1e15 else repr(cell)
    if isinstance(cell, datetime):
        return cell.isoformat(" ")
    return cell.isoformat() if isinstance(cell, date | time) else str(cell)


class Spreadsheet:
    """A sheet whose first lines are looked at like those of a CSV file.

    Raises GroupError when it holds no names.
    """

    is_text = True
    shape = Shape(encoding=Encoding.UTF_8_MARKED, is_workbook=True)

    def __init__(self, cells: Cells, field_of: FieldOf) -> None:
        self.cells = cells
        sample = cells.table.slice(0, SAMPLE_LINES)
        lines = [[cell or "" for cell in row.values()] for row in sample.to_pylist()]
        self._heading = find_heading(lines, field_of)
        if self._heading.known <= 2:
            refuse_long(lines, field_of)
        self.headings = self._heading.names
        self.rows = cells.table.num_rows - self._heading.first

    @property
    def notes(self) -> list[Saying]:
        """Return what was made of the sheet."""
        others = [sheet for sheet in self.cells.sheets if sheet != self.cells.sheet]
        if not others:
            return self._heading.notes
        sheet = self.cells.sheet
        found = say("group-files-read-sheet", sheet=sheet, others=named(others))
        return [found, *self._heading.notes]

    def type_of(self, place: int) -> pa.DataType:
        """Return the type of a column's cells: text."""
        return self.cells.table.schema.types[place]

    def pieces(self, places: Sequence[int]) -> Iterator[pa.Table]:
        """Yield the cells of some columns."""
        people = self.cells.table.slice(self._heading.first).select(by_place(places))
        for batch in people.to_batches():
            yield pa.Table.from_batches([batch])
