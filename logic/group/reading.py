"""The one reader of tables, whatever file they come in: names, and clean rows piece by piece."""

import re
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import cache

import pyarrow as pa
import pyarrow.compute as pc

from logic.group.delimited import Delimited
from logic.group.errors import GroupError, damaged, start_of, too_large
from logic.group.heading import FieldOf
from logic.group.kinds import FileKind, NamedFile, kind_of
from logic.group.limits import Limits
from logic.group.names import Names
from logic.group.parquet import Parquet
from logic.group.raw import RawTable
from logic.group.saying import Saying, say
from logic.group.shape import Shape
from logic.group.spreadsheet import Cells, Spreadsheet, cells_of
from logic.group.survey import SurveyColumns, surveyed
from logic.models.catalogue import Catalogue

LONGEST_HEADING = 2_000
"""So many letters a name of a column may have; questions have a few hundred."""
UNEVEN = re.compile(
    r"Expected (?P<columns>\d+) columns, got (?P<cells>\d+): ?(?P<row>.*)", re.DOTALL
)
"""How PyArrow says that a row has more or fewer cells than there are columns."""
CellsOf = Callable[[NamedFile, str | None, Limits], Cells]


@dataclass(frozen=True)
class Asked:
    """What was said about a file: the delimiter of a CSV file, the sheet of a workbook."""

    delimiter: str | None = None
    sheet: str | None = None


class Table:
    """A table of people, read piece by piece in its order.

    Columns without a name and without cells are dropped, and so are rows of text without a cell;
    decimal commas are points in the columns of height and weight where the whole column is
    written so. `answers` are the names that mean a field; `sheets` are those of a workbook.

    Raises GroupError, with what was found and what was expected, when it cannot be read, or has
    more than `limits` allow.
    """

    def __init__(
        self,
        source: NamedFile,
        catalogue: Catalogue,
        limits: Limits,
        asked: Asked | None = None,
        read_cells: CellsOf = cells_of,
    ) -> None:
        self.source, self.limits = source, limits
        self.sheets: tuple[str, ...] = ()
        self._blank = self._seen = 0
        known = cache(Names(catalogue).exactly)
        with readable(source.name):
            self._raw = self._opened(known, asked or Asked(), read_cells)
            self._refuse_headings([name for name in self._raw.headings if name])
            self._survey: SurveyColumns = surveyed(self._raw, known)
        self.names = list(self._survey.names)
        self.answers = {name for name in self.names if known(name)}
        self.rows = self._raw.rows
        self._refuse_large(0 if self._raw.is_text else self.rows or 0)

    def _opened(self, known: FieldOf, asked: Asked, read_cells: CellsOf) -> RawTable:
        kind = kind_of(self.source, self.limits.unpacked)
        if asked.sheet and kind is not FileKind.SPREADSHEET:
            raise GroupError(say("group-files-sheet-asked", name=self.source.name))
        if kind is FileKind.PARQUET:
            return Parquet(self.source, self.limits)
        if kind is FileKind.SPREADSHEET:
            cells = read_cells(self.source, asked.sheet, self.limits)
            self.sheets = cells.sheets
            return Spreadsheet(cells, known)
        return Delimited(self.source, known, asked.delimiter)

    @property
    def shape(self) -> Shape:
        """Return how the table is written as text, for it to come back in the same way."""
        commas = self._survey.commas
        shape = replace(self._raw.shape, commas=commas)
        return replace(shape, decimal=",") if commas else shape

    @property
    def notes(self) -> list[Saying]:
        """Return what was made of the file; blank rows once all pieces were read."""
        notes = [*self._raw.notes, *self._survey.notes]
        if self._blank:
            blank = say("group-files-blank-rows", number=self._blank)
            notes.append(say("group-files-left-out", what=blank))
        return notes

    def pieces(self) -> Iterator[pa.Table]:
        """Yield the rows, at least one piece."""
        self._blank = self._seen = 0
        nobody = True
        with readable(self.source.name):
            for raw in self._raw.pieces(self._survey.places):
                piece = self._clean(raw)
                if piece.num_rows:
                    nobody = False
                    yield piece
        if nobody:
            types = [self._raw.type_of(place) for place in self._survey.places]
            yield pa.schema(zip(self.names, types, strict=True)).empty_table()

    def _clean(self, raw: pa.Table) -> pa.Table:
        """Return a piece without blank rows, with its names, and with decimal points."""
        if self._raw.is_text:
            full = _without_blank_rows(raw)
            self._blank += len(raw) - len(full)
            raw = full
        self._seen += len(raw)
        self._refuse_large(self._seen)
        return self._survey.applied(raw)

    def _refuse_headings(self, names: Sequence[str]) -> None:
        if not names:
            raise GroupError(say("group-files-no-names", name=self.source.name))
        if len(set(names)) < len(names):
            raise GroupError(say("group-columns-twice"))
        if len(names) > self.limits.columns:
            number, most = len(names), self.limits.columns
            raise GroupError(say("group-files-too-many-columns", columns=number, most=most))
        if max(map(len, names)) > LONGEST_HEADING:
            raise GroupError(say("group-files-long-heading", most=LONGEST_HEADING))

    def _refuse_large(self, rows: int) -> None:
        limits = self.limits
        if rows > limits.rows or rows * len(self.names) > limits.cells:
            raise too_large(limits)


def _without_blank_rows(table: pa.Table) -> pa.Table:
    """Return a table of text without the rows that hold nothing."""
    blank = None
    for column in table.columns:
        nothing = pc.is_null(column)
        blank = nothing if blank is None else pc.and_(blank, nothing)
        if not pc.any(blank).as_py():
            return table
    return table if blank is None else table.filter(pc.invert(blank))


@contextmanager
def readable(name: str) -> Iterator[None]:
    """Turn what can go wrong with a file into a clear message: a GroupError."""
    try:
        yield
    except pa.lib.ArrowCancelled as error:
        raise KeyboardInterrupt from error
    except (MemoryError, pa.ArrowCapacityError) as error:
        raise GroupError(say("group-files-too-large-piece", name=name)) from error
    except pa.ArrowException as error:
        if "UTF8" in str(error):
            raise GroupError(say("group-files-wrong-encoding", name=name)) from error
        if found := UNEVEN.search(str(error)):
            raise GroupError(_uneven_row(name, found)) from error
        raise damaged(name, str(error)) from error
    except OSError as error:
        # PyArrow says so of a damaged file too, without the system's own reason.
        if reason := error.strerror:
            raise GroupError(say("group-files-unreadable", name=name, reason=reason)) from error
        raise damaged(name, str(error)) from error


def _uneven_row(name: str, found: re.Match[str]) -> Saying:
    """Return that a row has more or fewer cells than there are columns."""
    columns, cells = int(found["columns"]), int(found["cells"])
    row = start_of(found["row"])
    return say("group-files-uneven-row", name=name, columns=columns, cells=cells, row=row)
