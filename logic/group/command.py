"""The command line: a file of answers becomes a file of scores."""

import argparse
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import nullcontext
from enum import IntEnum
from functools import partial
from pathlib import Path
from typing import IO

import polars as pl
import pyarrow as pa
import pyarrow.compute as pc
from tqdm import tqdm

from logic.catalogue import load_catalogue
from logic.environment import language
from logic.group.about_table import on_columns, without_score
from logic.group.apart import done_apart
from logic.group.arguments import parsed
from logic.group.child import Reply, Task
from logic.group.columns import PROBLEMS, headings
from logic.group.errors import GroupError
from logic.group.frame import score_frame
from logic.group.holding import scorable, with_scores
from logic.group.kinds import NamedFile
from logic.group.limits import COMMAND, Limits
from logic.group.no_score import NoScore, counts, unusable
from logic.group.reading import Asked, Table
from logic.group.saying import say
from logic.group.shape import Shape
from logic.group.spreadsheet import Cells, cells_of
from logic.group.template import codes, empty_table
from logic.group.terminal import seen, tell
from logic.group.workbook import WorkbookWriter
from logic.group.writing import CsvWriter, Ending, ParquetWriter, replacing
from logic.models.catalogue import Catalogue
from logic.texts import SHIPPED, Texts, texts_in
from logic.wording.stopping import STOPPED

MOST_SHOWN = 20
QUIET_SECONDS = 2
"""Work that takes no longer shows no progress."""
TAB_NAMES = {"tab": "\t", "\\t": "\t"}
NO_DELIMITERS = '"\r\n'


class Exit(IntEnum):
    """How the command ends; 2 is a command line that cannot be read."""

    DONE = 0
    DONE_WITH_PROBLEMS = 1
    INPUT = 3
    OUTPUT = 4
    STOPPED = 130


def main(arguments: Sequence[str]) -> Exit:
    """Run the command; what is wrong goes to the standard error stream, never as a traceback."""
    texts = texts_in(language(SHIPPED))
    options = parsed(arguments, texts)
    try:
        return _done(options, texts)
    except GroupError as error:
        tell(error.in_words(texts))
        return Exit.INPUT
    except OSError as error:
        tell(_unwritable(texts, error.filename or options.write, error.strerror))
        return Exit.OUTPUT
    except pa.ArrowException as error:
        tell(_unwritable(texts, options.write, str(error)))
        return Exit.OUTPUT
    except KeyboardInterrupt:
        tell(STOPPED[texts.language])
        return Exit.STOPPED


def _done(options: argparse.Namespace, texts: Texts) -> Exit:
    # The columns are data, and so English in every language, as are the codes of answers.
    catalogue = load_catalogue()
    if options.template:
        return _make_template(options, catalogue, texts)
    _check_places(options, texts)
    return _score(options, catalogue, texts)


def _unwritable(texts: Texts, name: object, reason: str | None) -> str:
    """Return that a file cannot be written."""
    why = reason or texts("group-files-unknown-reason")
    return texts("group-files-unwritable", name=str(name), reason=why)


def _make_template(options: argparse.Namespace, catalogue: Catalogue, texts: Texts) -> Exit:
    """Write an empty table and its codes, each into a new file."""
    if options.read or options.problems:
        raise GroupError(say("group-template-alone"))
    path: Path = options.template
    if path.suffix.lower() != Ending.CSV:
        raise GroupError(say("group-template-ending", name=path.name))
    legend = path.with_name(f"{path.stem}_codes{path.suffix}")
    for new in (path, legend):
        _check_place(new, texts)
        if new.exists():
            raise GroupError(say("group-already-there", name=new.name))
    for new, content in ((path, empty_table(catalogue)), (legend, codes(catalogue))):
        with replacing(new) as handle:
            handle.write(content)
    return Exit.DONE


def _check_places(options: argparse.Namespace, texts: Texts) -> None:
    """Refuse what can be seen to go wrong before any work is done."""
    if options.read is None or options.write is None:
        raise GroupError(say("group-two-files"))
    delimiter = options.delimiter = TAB_NAMES.get(options.delimiter, options.delimiter)
    if delimiter is not None and (len(delimiter) != 1 or delimiter in NO_DELIMITERS):
        raise GroupError(say("group-delimiter"))
    places = [path for path in (options.read, options.write, options.problems) if path]
    if len({path.resolve() for path in places}) < len(places):
        raise GroupError(say("group-same-file"))
    for path in places[1:]:
        _check_place(path, texts)
    if options.write.suffix.lower() not in list(Ending):
        raise GroupError(say("group-files-unknown-ending", name=options.write.name))


def _check_place(path: Path, texts: Texts) -> None:
    if not path.parent.is_dir():
        raise FileNotFoundError(0, texts("group-files-no-folder"), str(path))
    if path.is_dir():
        raise IsADirectoryError(0, texts("group-files-a-folder"), str(path))


def _score(options: argparse.Namespace, catalogue: Catalogue, texts: Texts) -> Exit:
    asked = Asked(options.delimiter, options.sheet)
    apart = partial(_cells_apart, language=texts.language)
    table = Table(NamedFile.at(options.read), catalogue, COMMAND, asked, apart)
    found = headings(table.names, catalogue)
    listed = replacing(options.problems) if options.problems else nullcontext()
    with replacing(options.write) as handle, listed as problems:
        report = _Report(problems, texts)
        writer = _writer(Ending(options.write.suffix.lower()), handle, table.shape)
        for piece in _followed(table, texts):
            scores = _scored(piece, table, catalogue)
            writer.write(scores)
            report.add(scores[PROBLEMS])
        writer.finish()
    for line in (*on_columns(found), *table.notes, *writer.notes):
        tell(line(texts))
    report.finish()
    return Exit.DONE_WITH_PROBLEMS if report.rows_with_problems else Exit.DONE


def _writer(
    ending: Ending, handle: IO[bytes], shape: Shape
) -> CsvWriter | ParquetWriter | WorkbookWriter:
    if ending is Ending.CSV:
        return CsvWriter(handle, shape.to_write())
    return WorkbookWriter(handle) if ending is Ending.XLSX else ParquetWriter(handle)


def _scored(piece: pa.Table, table: Table, catalogue: Catalogue) -> pa.Table:
    """Return some rows with their scores, worked out by Polars."""
    frame = pl.from_arrow(scorable(piece, table.answers))
    assert isinstance(frame, pl.DataFrame)  # a table is never a series
    return with_scores(piece, score_frame(frame, catalogue).to_arrow())


def _cells_apart(source: NamedFile, sheet: str | None, limits: Limits, *, language: str) -> Cells:
    """Return the cells of a sheet, read apart: its reader ends the process when memory is out."""
    reply = done_apart(Task(_cells, (source, sheet, limits), limits, language), limits.unpacked)
    return Cells(reply.table, reply.facts["sheet"], tuple(reply.facts["sheets"]))


def _cells(source: NamedFile, sheet: str | None, limits: Limits) -> Reply:
    cells = cells_of(source, sheet, limits)
    return Reply(cells.table, {"sheet": cells.sheet, "sheets": cells.sheets})


def _followed(table: Table, texts: Texts) -> Iterator[pa.Table]:
    """Yield a table's pieces; on long work a bar in the terminal follows them."""
    hidden = sys.stderr is None or not sys.stderr.isatty()
    unit = f" {texts('group-rows')}"
    with tqdm(total=table.rows, unit=unit, disable=hidden, delay=QUIET_SECONDS) as bar:
        for piece in table.pieces():
            yield piece
            bar.update(len(piece))


class _Report:
    """Tells which rows have problems: all of them in a file, or the first on the screen."""

    def __init__(self, file: IO[bytes] | None, texts: Texts) -> None:
        self.file, self.texts = file, texts
        self.first: list[str] = []
        self.rows = self.rows_with_problems = self.unusable = 0
        self.without: Counter[NoScore] = Counter()

    def add(self, problems: pa.ChunkedArray) -> None:
        """Take in the problems of the next rows."""
        for place in pc.indices_nonzero(pc.not_equal(problems, "")).to_pylist():
            self.rows_with_problems += 1
            number, found = str(self.rows + place + 1), problems[place].as_py()
            line = seen(self.texts("group-row", number=number, problems=found))
            if self.file:
                self.file.write(f"{line}\n".encode())
            elif self.rows_with_problems <= MOST_SHOWN:
                self.first.append(line)
        self.rows += len(problems)
        self.unusable += unusable(problems)
        self.without.update(counts(problems))

    def finish(self) -> None:
        """Tell the first problems where no file has them, and what was done."""
        for line in self.first:
            tell(line)
        without = self.without.total()
        scored = self.rows - without
        done = self.texts("group-rows-done", scored=scored, without=without, unusable=self.unusable)
        nobody = f"{self.texts('group-nobody-scored')} " if self.rows and not scored else ""
        tell(f"{nobody}{done}")
        if self.without:
            tell(without_score(self.without)(self.texts))
