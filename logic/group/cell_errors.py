"""Errors in the cells of a workbook, such as #N/A: its reader takes them for empty cells."""

import re
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from io import BytesIO
from typing import IO

import olefile

from logic.group.encodings import AT_ONCE

CODES = {
    0x00: "#NULL!",
    0x07: "#DIV/0!",
    0x0F: "#VALUE!",
    0x17: "#REF!",
    0x1D: "#NAME?",
    0x24: "#NUM!",
    0x2A: "#N/A",
    0x2B: "#GETTING_DATA",
}
"""How the binary files of Excel write errors."""
OTHER = "#ERROR!"
Places = dict[tuple[int, int], str]
"""Errors by row and column, both counted from 0."""


def with_errors_as_text(content: bytes) -> BytesIO:
    """Return a workbook with its errors as text; unchanged if it has none or is an .xls file."""
    given, mended = BytesIO(content), BytesIO()
    if not zipfile.is_zipfile(BytesIO(content)):
        return given
    with zipfile.ZipFile(given) as book:
        mends = {part.filename: mend for part in book.infolist() if (mend := _mend_of(book, part))}
        if not mends:
            given.seek(0)
            return given
        with zipfile.ZipFile(mended, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as written:
            for part in book.infolist():
                with book.open(part) as old, written.open(part.filename, "w") as new:
                    mend = mends.get(part.filename)
                    for block in mend(old) if mend else [old.read()]:
                        new.write(block)
    mended.seek(0)
    return mended


Mend = Callable[[IO[bytes]], Iterator[bytes]]


@dataclass(frozen=True)
class _Format:
    """The parts of a kind of workbook that hold cells, a look for errors in one, and their mend."""

    parts: re.Pattern[str]
    has_errors: Callable[[IO[bytes]], bool]
    mend: Mend


def _mend_of(book: zipfile.ZipFile, part: zipfile.ZipInfo) -> Mend | None:
    """Return how the errors in a part become text, None where it has none."""
    for format_ in FORMATS:
        if format_.parts.match(part.filename):
            with book.open(part) as content:
                return format_.mend if format_.has_errors(content) else None
    return None


# .xlsx, .xlsm ------------------------------------------------------------------------------

XLSX_ERROR = re.compile(rb'(<(?:\w+:)?c\b[^<>]*?\bt=)(?:"e"|\'e\')')
"""A cell that holds an error; marked as text, its name can be read."""
XLSX_MARK = re.compile(rb"t=[\"']e[\"']")
"""A quick search for errors, as hardly any sheet has one."""
LONGEST_TAG = 10_000


def _xlsx_has(xml: IO[bytes]) -> bool:
    return any(XLSX_ERROR.search(block) for block in _tags(xml) if XLSX_MARK.search(block))


def _xlsx_mended(xml: IO[bytes]) -> Iterator[bytes]:
    return (XLSX_ERROR.sub(rb'\1"str"', block) for block in _tags(xml))


def _tags(xml: IO[bytes]) -> Iterator[bytes]:
    """Yield a part of a workbook in pieces that never end inside a short tag."""
    rest = b""
    while block := xml.read(AT_ONCE):
        rest += block
        end = rest.rfind(b">", -LONGEST_TAG) + 1 or len(rest)
        yield rest[:end]
        rest = rest[end:]
    yield rest


# .ods --------------------------------------------------------------------------------------

ODS_START = b"<table:table-cell"
ODS_CELL = re.compile(rb"(<table:table-cell\b[^<>]*?)(/?>)(?:(\s*<text:p\b[^<>]*>)([^<]*))?")
ODS_ERROR = re.compile(rb'\bcalcext:value-type="error"')
SHOWN = re.compile(rb"#(?:N/A|DIV/0!|VALUE!|REF!|NAME\?|NUM!|NULL!|ERROR!)|Err:\d+")
"""What a cell with an error shows in any program that writes English errors."""
ODS_VALUES = re.compile(rb'\s(?:office|calcext):(?:value-type|[\w-]*value)="[^"]*"')


def _ods_has(xml: IO[bytes]) -> bool:
    return any(ODS_ERROR.search(block) or SHOWN.search(block) for block in _tags(xml))


def _ods_mended(xml: IO[bytes]) -> Iterator[bytes]:
    rest = b""
    while block := xml.read(AT_ONCE):
        rest += block
        # A cell and its text have to be seen together.
        end = max(rest.rfind(ODS_START), 0)
        yield ODS_CELL.sub(_ods_cell, rest[:end])
        rest = rest[end:]
    yield ODS_CELL.sub(_ods_cell, rest)


def _ods_cell(found: re.Match[bytes]) -> bytes:
    """Return a cell as it stands; one with an error as text that shows it."""
    tag, end, paragraph, text = found.groups()
    if not ODS_ERROR.search(tag) and not SHOWN.fullmatch(text or b""):
        return found[0]
    tag = ODS_VALUES.sub(b"", tag) + b' office:value-type="string"'
    if paragraph and text:
        return b"".join((tag, end, paragraph, text))
    shown = b' office:string-value="' + OTHER.encode() + b'"'
    return b"".join((tag, shown, end, paragraph or b""))


# .xlsb -------------------------------------------------------------------------------------

XLSB_ERROR, XLSB_FORMULA_ERROR, XLSB_TEXT = 3, 11, 6
XLSB_MARK = re.compile(b"[\x03\x0b][\\s\\S]{9,12}[" + re.escape(bytes(CODES)) + b"]")
"""What every error has: the number of its record, its length and place, and its code."""


def _xlsb_has(part: IO[bytes]) -> bool:
    content = part.read()
    if not XLSB_MARK.search(content):
        return False
    return any(record.is_error for record in _xlsb_records(content))


def _xlsb_mended(part: IO[bytes]) -> Iterator[bytes]:
    content = part.read()
    done = 0
    for record in _xlsb_records(content):
        if record.is_error:
            yield content[done : record.start]
            text = error_of(content[record.body + 8]).encode("utf-16-le")
            place = content[record.body : record.body + 8]
            body = place + (len(text) // 2).to_bytes(4, "little") + text
            yield bytes((XLSB_TEXT, len(body))) + body
            done = record.end
    yield content[done:]


@dataclass(frozen=True)
class _Record:
    """A record of an .xlsb part: its kind, and where it starts, its body starts, and it ends."""

    kind: int
    start: int
    body: int
    end: int

    @property
    def is_error(self) -> bool:
        """Whether it is a cell with an error, a formula's too."""
        return self.kind in (XLSB_ERROR, XLSB_FORMULA_ERROR) and self.end - self.body > 8


def _xlsb_records(content: bytes) -> Iterator[_Record]:
    """Yield the records of a part; one that is cut off is left for the reader to refuse."""
    start = 0
    while start < len(content):
        kind, size_at = _number(content, start, most_bytes=2)
        size, body = _number(content, size_at, most_bytes=4)
        if body + size > len(content):
            return
        yield _Record(kind, start, body, body + size)
        start = body + size


def _number(content: bytes, at: int, most_bytes: int) -> tuple[int, int]:
    """Return a number that is stored with seven bits per byte, and where it ends."""
    number = shift = 0
    for byte in content[at : at + most_bytes]:
        number |= (byte & 0x7F) << shift
        shift += 7
        at += 1
        if byte < 0x80:
            break
    return number, at


FORMATS = (
    _Format(re.compile(r"^xl/worksheets/.*\.xml$", re.IGNORECASE), _xlsx_has, _xlsx_mended),
    _Format(re.compile(r"^xl/worksheets/.*\.bin$", re.IGNORECASE), _xlsb_has, _xlsb_mended),
    _Format(re.compile(r"^content\.xml$"), _ods_has, _ods_mended),
)

# .xls --------------------------------------------------------------------------------------

STREAMS = ("Workbook", "Book")
SHEET, END, CELL, FORMULA = 0x85, 0x0A, 0x205, 0x06
FORMULA_ERROR = b"\x02"
NO_NUMBER = b"\xff\xff"


def errors_of_sheet(content: bytes, number: int) -> Places:
    """Return where errors stand in a sheet of an .xls file; sheets count from 0.

    There are none in any other file. Raises OSError for one that is damaged.
    """
    if not content.startswith(olefile.MAGIC):
        return {}
    with olefile.OleFileIO(BytesIO(content)) as packed:
        stream = next((name for name in STREAMS if packed.exists(name)), None)
        book = packed.openstream(stream).read() if stream else b""
    starts = [int.from_bytes(body[:4], "little") for body in _bodies(book, 0, SHEET)]
    return dict(_errors(book, starts[number])) if number < len(starts) else {}


def _errors(book: bytes, start: int) -> Iterator[tuple[tuple[int, int], str]]:
    """Yield the errors of the sheet that starts at a place of the stream."""
    for body in _bodies(book, start, CELL, FORMULA):
        place = int.from_bytes(body[:2], "little"), int.from_bytes(body[2:4], "little")
        if len(body) == 8 and body[7]:
            yield place, error_of(body[6])
        if len(body) > 14 and body[6:7] == FORMULA_ERROR and body[12:14] == NO_NUMBER:
            yield place, error_of(body[8])


def _bodies(book: bytes, start: int, *kinds: int) -> Iterator[bytes]:
    """Yield the bodies of the records of some kinds, up to the end of a sheet or of the globals."""
    at, wanted = start, {kind.to_bytes(2, "little") for kind in kinds}
    end = END.to_bytes(2, "little")
    while at + 4 <= len(book) and (kind := book[at : at + 2]) != end:
        size = book[at + 2] + (book[at + 3] << 8)
        if kind in wanted:
            yield book[at + 4 : at + 4 + size]
        at += 4 + size


def error_of(code: int) -> str:
    """Return what a cell with an error shows."""
    return CODES.get(code, OTHER)
