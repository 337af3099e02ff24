"""A CSV file with any delimiter, with or without lines above its heading."""

import csv
import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import cached_property
from io import SEEK_END, BytesIO, RawIOBase, TextIOWrapper
from typing import IO, Any

import pyarrow as pa
import pyarrow.csv as arrow_csv

from logic.group.decimals import mark_of
from logic.group.encodings import Encoding, encoding_of, open_as_utf8
from logic.group.errors import GroupError
from logic.group.heading import FieldOf, Heading, find_heading, refuse_long
from logic.group.kinds import NamedFile
from logic.group.raw import by_place
from logic.group.saying import LONGEST_NAME, Saying, say
from logic.group.shape import Shape
from logic.texts import MessageName

BYTES_AT_ONCE, LEAST_BYTES = 1 << 24, 1 << 16
MOST_GROWTH = 2
"""A text takes up to so many times as many bytes in UTF-8 as in its own encoding."""
ROWS_AT_ONCE = 200_000
DELIMITERS: Mapping[str, MessageName] = {
    ",": "group-files-comma",
    ";": "group-files-semicolon",
    "\t": "group-files-tab",
    "|": "group-files-bar",
}
"""The delimiters that are known, each with its name."""
TYPED = {"\t": "tab"}
"""The delimiters that are typed as a word on the command line."""
SAMPLE_LINES, SAMPLE_LETTERS = 300, 1_000_000
SEP_LINE = re.compile(r"^\"?sep=(.)\"?\s*$", re.IGNORECASE)
"""A first line that tells Excel the delimiter: sep=;"""
END = "\ue000end\ue000"
"""Fills a row added at the end: if it is not read back, an open quotation mark swallowed it."""
BLANK = re.compile(r"^[\s,;|\"\x1a]*$")
"""A row without a filled cell; DOS ended files with \\x1a."""


@dataclass(frozen=True)
class _Sample:
    """The first rows of a file, split at one delimiter, and where in the file each one ends.

    `is_open` is True if there is none, or if the last one never ends: a quotation mark is open.
    """

    delimiter: str
    rows: list[list[str]]
    ends: list[int]
    heading: Heading
    is_open: bool


class Delimited:
    """A CSV file, read piece by piece.

    Raises GroupError when its first lines cannot be read.
    """

    is_text = True
    rows = None

    def __init__(self, source: NamedFile, field_of: FieldOf, delimiter: str | None) -> None:
        self.source, self._field_of = source, field_of
        self._encoding = encoding_of(source)
        self._sample = self._best(delimiter)
        self.headings = self._sample.heading.names
        if self._sample.heading.known <= 2:
            refuse_long(self._sample.rows, field_of)

    def _best(self, delimiter: str | None) -> _Sample:
        """Return the sample with most known names; on a tie, one with more than one name."""
        start, named = self._named_delimiter()
        asked = delimiter or named
        samples = [self._read(start, one) for one in ([asked] if asked else DELIMITERS)]
        best = max(samples, key=lambda one: (one.heading.known, len(one.heading.names) > 1))
        if best.is_open:
            raise GroupError(say("group-files-long-line", name=self.source.name))
        if delimiter and not best.heading.known and len(best.heading.names) == 1:
            self._refuse_other_delimiters(best.heading.names[0])
        return best

    def _named_delimiter(self) -> tuple[int, str | None]:
        """Return where the table begins, and the delimiter that a line "sep=" names, if any."""
        with open_as_utf8(self.source, self._encoding) as file:
            first = file.readline(len(b'"sep=;"\r\n') * 4)
        found = SEP_LINE.match(first.decode(errors="replace"))
        return (len(first), found[1]) if found else (0, None)

    def _refuse_other_delimiters(self, only: str) -> None:
        for other in DELIMITERS:
            if other in only:
                raise GroupError(_wrong_delimiter(self.source.name, only, other))

    def _read(self, start: int, delimiter: str) -> _Sample:
        """Read the first rows by a delimiter."""
        rows: list[list[str]] = []
        ends: list[int] = []
        with open_as_utf8(self.source, self._encoding, start) as file:
            lines = _Lines(TextIOWrapper(file, "utf-8", newline=""))
            row = [END]
            # A cell that is too long for the csv module ends the sample.
            with suppress(csv.Error):
                for row in csv.reader(lines, delimiter=delimiter):
                    if lines.is_over or len(rows) == SAMPLE_LINES:
                        break
                    rows.append(row)
                    ends.append(start + lines.bytes_read)
        is_open = not rows or (lines.at_end and row != [END])
        heading = find_heading([*rows, row] if is_open else rows, self._field_of)
        return _Sample(delimiter, rows, ends, heading, is_open)

    @cached_property
    def shape(self) -> Shape:
        """Return how the file is written."""
        people = self._sample.rows[self._sample.heading.first :]
        delimiter = self._sample.delimiter
        return Shape(delimiter, mark_of(people, delimiter), self._encoding)

    @property
    def notes(self) -> list[Saying]:
        """Return what was made of the file."""
        found = self._sample.heading.notes
        is_windows = self._encoding is Encoding.WINDOWS
        return found + [say("group-files-read-windows")] * is_windows

    def type_of(self, _place: int) -> pa.DataType:
        """Return the type of a column's cells: text."""
        return pa.string()

    def pieces(self, places: Sequence[int]) -> Iterator[pa.Table]:
        """Yield the cells of some columns.

        Raises GroupError when a quotation mark is never closed: the rest of the file would be one
        cell, and its people would be lost without notice.
        """
        start = self._sample.ends[self._sample.heading.first - 1]
        end = self._sample.delimiter.join([END] * len(self.headings))
        held: pa.RecordBatch | None = None
        with open_as_utf8(self.source, self._encoding, start) as file:
            ended = _Ended(file, f"\n{end}\n".encode())
            with arrow_csv.open_csv(ended, **self._options(places)) as batches:
                for batch in filter(len, batches):
                    if held is not None:
                        yield from _parts(held)
                    held = batch
        if held is None or not _is_end(held.slice(len(held) - 1)):
            raise GroupError(say("group-files-long-line", name=self.source.name))
        yield from _parts(held.slice(0, len(held) - 1))

    def _bytes_at_once(self) -> int:
        """Return how many bytes to read at once; for a small file no more than it has."""
        with self.source.open() as file:
            size = file.seek(0, SEEK_END)
        return min(BYTES_AT_ONCE, MOST_GROWTH * size + LEAST_BYTES)

    def _options(self, places: Sequence[int]) -> dict[str, Any]:
        """Return PyArrow's options: every cell is read as text, an empty one as null."""
        every = by_place(range(len(self.headings)))
        names = by_place(places)
        return {
            "read_options": arrow_csv.ReadOptions(
                column_names=every, block_size=self._bytes_at_once()
            ),
            "parse_options": arrow_csv.ParseOptions(
                delimiter=self._sample.delimiter,
                newlines_in_values=True,
                invalid_row_handler=_skip_blank,
            ),
            "convert_options": arrow_csv.ConvertOptions(
                column_types=dict.fromkeys(names, pa.string()),
                include_columns=names,
                null_values=[""],
                strings_can_be_null=True,
            ),
        }


def _wrong_delimiter(name: str, found: str, delimiter: str) -> Saying:
    """Return that the columns of a file seem to be kept apart by something else."""
    return say(
        "group-files-wrong-delimiter",
        name=name,
        found=" ".join(found.split())[:LONGEST_NAME],
        between=say(DELIMITERS[delimiter]),
        option=TYPED.get(delimiter, f"'{delimiter}'"),
    )


def _is_end(row: pa.RecordBatch) -> bool:
    return all(column[0].as_py() == END for column in row.columns)


def _parts(batch: pa.RecordBatch) -> Iterator[pa.Table]:
    """Yield a batch in tables of few rows."""
    for first in range(0, len(batch), ROWS_AT_ONCE):
        yield pa.Table.from_batches([batch.slice(first, ROWS_AT_ONCE)])


class _Ended(RawIOBase):
    """A file with one more line at its end."""

    def __init__(self, file: IO[bytes], end: bytes) -> None:
        self.file, self.end = file, BytesIO(end)

    def readable(self) -> bool:
        """Return that it can be read."""
        return True

    def read(self, size: int = -1) -> bytes:
        """Return what comes next, at most so many bytes."""
        return self.file.read(size) or self.end.read(size)


class _Lines:
    """Yields the first lines of a text; if the text ends among them, then `END` as a last line.

    `bytes_read` counts their bytes in UTF-8. `at_end` is True once the text has ended; `is_over`
    also once the limit of letters was reached.
    """

    def __init__(self, text: TextIOWrapper) -> None:
        self.text = text
        self.letters = self.bytes_read = 0
        self.is_over = self.at_end = False

    def __iter__(self) -> Iterator[str]:
        """Return itself."""
        return self

    def __next__(self) -> str:
        """Return the next line."""
        if self.is_over:
            raise StopIteration
        left = SAMPLE_LETTERS - self.letters
        line = self.text.readline(left)
        self.at_end = not line
        self.is_over = self.at_end or len(line) == left
        self.letters += len(line)
        self.bytes_read += len(line.encode())
        return line or END


def _skip_blank(row: Any) -> str:
    return "skip" if BLANK.match(row.text) else "error"
