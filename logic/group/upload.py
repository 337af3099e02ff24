"""A table that is brought to the page: read and scored apart from the server, and given back."""

from collections.abc import Iterator
from dataclasses import astuple, dataclass
from io import BytesIO
from typing import Any

import pyarrow as pa

from logic.group.apart import done_apart
from logic.group.child import Reply, Task
from logic.group.columns import PROBLEMS, headings
from logic.group.encodings import Encoding
from logic.group.errors import GroupError, WorkbookError, too_large
from logic.group.frame import score_frame
from logic.group.holding import for_csv, scorable, with_scores
from logic.group.kinds import NamedFile
from logic.group.limits import LARGEST_MB, MEBIBYTE, MEGABYTE, PAGE, Limits
from logic.group.reading import Asked, Table
from logic.group.saying import say
from logic.group.shape import Shape
from logic.group.spreadsheet import Cells, cells_of
from logic.group.workbook import WorkbookWriter, fits
from logic.group.writing import CsvWriter, Ending
from logic.models.catalogue import Catalogue
from logic.texts import Texts, texts_in

FIRST_ROWS, ROWS_AT_ONCE = 2_000, 10_000
PIECE_BYTES = 16 * MEGABYTE
"""So much a piece may take once it is scored."""
MOST_GIVEN = 64 * MEGABYTE
"""So many bytes a scored table may take; as a CSV file it takes up to about twice as many."""
MOST_WORKBOOK_CELLS = 250_000
"""So many cells are written in some seconds, and take about 60 MB meanwhile."""
LONGEST_EXAMPLE = 400
MORE_BYTES = MEGABYTE
"""What the reply takes besides the table."""


@dataclass(frozen=True)
class Scored:
    """A scored table, the shape in which it came, and what was made of the file, in words.

    `sheets` are those of a workbook, none for another file.
    """

    scores: pa.Table
    shape: Shape
    notes: tuple[str, ...]
    sheets: tuple[str, ...]


def scored_upload(
    name: str, content: bytes, catalogue: Catalogue, texts: Texts, sheet: str | None = None
) -> Scored:
    """Return the scored table of a file, whatever kind of table it is.

    It is read in a process of its own, which is stopped when it takes more than `limits.PAGE` has.

    Raises GroupError, with what was found and what was expected, when it cannot be used; a
    WorkbookError where another sheet could be.
    """
    if len(content) > LARGEST_MB * MEBIBYTE:
        raise too_large(PAGE)
    arguments = (name, content, catalogue, sheet, texts.language)
    task = Task(score, arguments, PAGE, texts.language)
    reply = done_apart(task, MOST_GIVEN + MORE_BYTES)
    shape = reply.facts["shape"]
    return Scored(
        scores=reply.table,
        shape=Shape(shape[0], shape[1], Encoding(shape[2]), tuple(shape[3]), shape[4]),
        notes=tuple(reply.facts["notes"]),
        sheets=tuple(reply.facts["sheets"]),
    )


def score(
    name: str, content: bytes, catalogue: Catalogue, sheet: str | None, language: str
) -> Reply:
    """Read and score a file, in this process; raises what `scored_upload` does.

    What was made of the file is told in the language.
    """
    sheets: list[str] = []

    def read_cells(source: NamedFile, sheet: str | None, limits: Limits) -> Cells:
        cells = cells_of(source, sheet, limits)
        sheets.extend(cells.sheets)
        return cells

    try:
        asked = Asked(sheet=sheet)
        table = Table(NamedFile.of(name, content), catalogue, PAGE, asked, read_cells)
        return _scored(table, catalogue, texts_in(language))
    except GroupError as error:
        if len(sheets) < 2:
            raise
        raise WorkbookError(error.says, sheets) from error


def _scored(table: Table, catalogue: Catalogue, texts: Texts) -> Reply:
    headings(table.names, catalogue)  # Refuses names by which nothing can be scored.
    people = pa.concat_tables(table.pieces())
    found: list[pa.Table] = []
    for piece in _pieces(people, found):
        scores = score_frame(scorable(piece, table.answers), catalogue)
        found.append(with_scores(piece, scores))
        _refuse_heavy(found)
    shape, notes = table.shape, [*table.notes, *for_csv(people.slice(0, 0)).notes]
    facts: dict[str, Any] = {
        "shape": [*astuple(shape)],
        "notes": [note(texts) for note in notes],
        "sheets": table.sheets,
    }
    return Reply(pa.concat_tables(found).combine_chunks(), facts)


def _pieces(people: pa.Table, scored: list[pa.Table]) -> Iterator[pa.Table]:
    """Yield the rows in pieces, large where the last scored one took little room; at least one."""
    first = 0
    while first < len(people) or not scored:
        last = scored[-1] if scored else None
        a_row = last.nbytes / len(last) if last else PIECE_BYTES / FIRST_ROWS
        piece = people.slice(first, max(1, int(PIECE_BYTES / a_row)))
        first += len(piece)
        yield piece


def _refuse_heavy(found: list[pa.Table]) -> None:
    """Raise GroupError when there is more to be given back than there may be."""
    if sum(table.nbytes for table in found) <= MOST_GIVEN:
        return
    problems = [table[PROBLEMS] for table in found]
    if 2 * sum(column.nbytes for column in problems) < MOST_GIVEN:
        raise too_large(PAGE)
    rows = sum(map(len, problems))
    example = problems[0][0].as_py()[:LONGEST_EXAMPLE]
    raise GroupError(say("group-files-too-many-problems", rows=rows, example=example))


def for_spreadsheets(scores: pa.Table, shape: Shape | None = None) -> bytes:
    """Return a table as a file in which no cell and no name is taken for a formula.

    It has the shape in which it came, in an encoding that spreadsheets open; see `goes_back_as`.
    """
    shape, written = shape or Shape(), BytesIO()
    writer: CsvWriter | WorkbookWriter = (
        WorkbookWriter(written, guarded=True)
        if goes_back_as(scores, shape) is Ending.XLSX
        else CsvWriter(written, shape.for_spreadsheets(), guarded=True)
    )
    for first in range(0, max(1, len(scores)), ROWS_AT_ONCE):
        writer.write(scores.slice(first, ROWS_AT_ONCE))
    writer.finish()
    return written.getvalue()


def goes_back_as(scores: pa.Table, shape: Shape) -> Ending:
    """Return what `for_spreadsheets` makes: a workbook of a workbook that is not very large."""
    small = len(scores) * scores.num_columns <= MOST_WORKBOOK_CELLS
    return Ending.XLSX if shape.is_workbook and small and fits(scores) else Ending.CSV
