"""The command line: a file of answers becomes a file of scores."""

import argparse
import sys
from collections.abc import Iterator, Sequence
from enum import IntEnum
from pathlib import Path

import polars as pl
from tqdm import tqdm

from logic.catalogue import load_catalogue
from logic.group.columns import PROBLEMS, GroupError, refuse_names
from logic.group.files import CSV, PARQUET, Table, Writer, replacing
from logic.group.frame import score_frame
from logic.group.template import write_template
from logic.models import Catalogue
from logic.wording import group as wording

MOST_SHOWN = 20
QUIET_SECONDS = 2
"""Work that takes no longer shows no progress."""


class Exit(IntEnum):
    """How the command ends; 2 is a command line that cannot be read."""

    DONE = 0
    DONE_WITH_PROBLEMS = 1
    INPUT = 3
    OUTPUT = 4


def main(arguments: Sequence[str]) -> Exit:
    """Run the command; what is wrong goes to the standard error stream, never as a traceback."""
    told = _parser().parse_args(arguments)
    catalogue = load_catalogue()
    try:
        _check_places(told)
        if told.template:
            write_template(catalogue, told.template)
            return Exit.DONE
        return _score(told, catalogue)
    except GroupError as error:
        _say(str(error))
        return Exit.INPUT
    except OSError as error:
        _say(wording.unwritable(error.filename, error.strerror))
        return Exit.OUTPUT


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser("python -m logic.group", description=wording.COMMAND)
    parser.add_argument("read", nargs="?", type=Path, metavar="IN", help=wording.COMMAND_IN)
    parser.add_argument("write", nargs="?", type=Path, metavar="OUT", help=wording.COMMAND_OUT)
    parser.add_argument("--delimiter", default=",", help=wording.COMMAND_DELIMITER)
    parser.add_argument("--problems", type=Path, metavar="FILE", help=wording.COMMAND_PROBLEMS)
    parser.add_argument("--template", type=Path, metavar="FILE", help=wording.COMMAND_TEMPLATE)
    return parser


def _check_places(told: argparse.Namespace) -> None:
    """Refuse what can be seen to go wrong before any work is done."""
    if told.template is None and (told.read is None or told.write is None):
        raise GroupError(wording.TWO_FILES)
    if len(told.delimiter) != 1:
        raise GroupError(wording.DELIMITER)
    for path in filter(None, (told.write, told.template, told.problems)):
        if not path.parent.is_dir():
            raise FileNotFoundError(0, wording.NO_FOLDER, str(path))
        if told.read and path.resolve() == told.read.resolve():
            raise GroupError(wording.SAME_FILE)
    if told.write and told.write.suffix.lower() not in (CSV, PARQUET):
        raise GroupError(wording.unknown_ending(told.write.name))


def _score(told: argparse.Namespace, catalogue: Catalogue) -> Exit:
    table = Table(told.read, told.delimiter)
    refuse_names(table.names, catalogue)
    if missing := [f.id for f in catalogue.modifiable if f.id not in table.names]:
        _say(wording.missing_columns(missing))
    report = _Report(told.problems)
    with replacing(told.write) as handle:
        writer = Writer(handle, told.write.suffix)
        for piece in _followed(table):
            scores = score_frame(piece, catalogue)
            writer.write(scores)
            report.add(scores[PROBLEMS])
        writer.finish()
    report.finish()
    return Exit.DONE_WITH_PROBLEMS if report.rows_with_problems else Exit.DONE


def _followed(table: Table) -> Iterator[pl.DataFrame]:
    """Yield a table's pieces; on long work a bar in the terminal follows them."""
    hidden = not sys.stderr.isatty()
    with tqdm(total=table.rows, unit=" rows", disable=hidden, delay=QUIET_SECONDS) as bar:
        for piece in table.pieces():
            yield piece
            bar.update(len(piece))


class _Report:
    """Tells which rows have problems: all of them in a file, or the first on the screen."""

    def __init__(self, path: Path | None) -> None:
        self.path = path
        self.lines: list[str] = []
        self.rows = self.rows_with_problems = 0

    def add(self, problems: pl.Series) -> None:
        """Take in the problems of the next rows."""
        for place in (problems != "").arg_true():
            self.rows_with_problems += 1
            if self.path or self.rows_with_problems <= MOST_SHOWN:
                self.lines.append(wording.row_problem(self.rows + place + 1, problems[place]))
        self.rows += len(problems)

    def finish(self) -> None:
        """Write the report, and what was done."""
        if self.path:
            with replacing(self.path) as handle:
                handle.write("".join(f"{line}\n" for line in self.lines).encode())
        else:
            for line in self.lines:
                _say(line)
        _say(wording.rows_done(self.rows, self.rows_with_problems))


def _say(text: str) -> None:
    sys.stderr.write(f"{text}\n")
