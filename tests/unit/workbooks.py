"""Excel files, written by hand for the tests."""

import struct
import zipfile
from collections.abc import Mapping, Sequence
from io import BytesIO
from xml.sax.saxutils import escape, quoteattr

import xlwt

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
DATE, MOMENT = 1, 2
"""Styles of a cell: its number is shown as a date, or as a date and a time."""
HIDDEN = ' state="hidden"'
Cell = str | int | float | bool | None


class Raw(str):
    """A cell as it stands in the file: `{ref}` is its place."""

    __slots__ = ()


def xlsx(
    sheets: Mapping[str, Sequence[Sequence[Cell]]],
    merged: Sequence[str] = (),
    hidden: Sequence[str] = (),
) -> bytes:
    """Return a workbook; `merged` are places of merged cells, such as "A1:B1", of every sheet."""
    parts = {
        "[Content_Types].xml": f'<Types xmlns="{PACKAGE}/content-types">'
        '<Default Extension="xml" ContentType="application/xml"/></Types>',
        "_rels/.rels": _relations({"officeDocument": ["xl/workbook.xml"]}),
        "xl/workbook.xml": _book(list(sheets), hidden),
        "xl/_rels/workbook.xml.rels": _relations(
            {
                "worksheet": [f"worksheets/sheet{n}.xml" for n in range(1, len(sheets) + 1)],
                "styles": ["styles.xml"],
            }
        ),
        "xl/styles.xml": f'<styleSheet xmlns="{MAIN}"><cellXfs count="3"><xf numFmtId="0"/>'
        '<xf numFmtId="14"/><xf numFmtId="22"/></cellXfs></styleSheet>',
    }
    for number, rows in enumerate(sheets.values(), start=1):
        parts[f"xl/worksheets/sheet{number}.xml"] = _sheet(rows, merged)
    written = BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as book:
        for name, part in parts.items():
            book.writestr(name, part)
    return written.getvalue()


def _book(names: Sequence[str], hidden: Sequence[str]) -> str:
    sheets = "".join(
        f'<sheet name={quoteattr(name)} sheetId="{n}" r:id="r{n}"'
        f"{HIDDEN if name in hidden else ''}/>"
        for n, name in enumerate(names, start=1)
    )
    return f'<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}"><sheets>{sheets}</sheets></workbook>'


def _relations(targets: Mapping[str, Sequence[str]]) -> str:
    pairs = [(kind, target) for kind, all_ in targets.items() for target in all_]
    inner = "".join(
        f'<Relationship Id="r{n}" Type="{OFFICE}/{kind}" Target="{target}"/>'
        for n, (kind, target) in enumerate(pairs, start=1)
    )
    return f'<Relationships xmlns="{PACKAGE}/relationships">{inner}</Relationships>'


def _sheet(rows: Sequence[Sequence[Cell]], merged: Sequence[str]) -> str:
    lines = [
        f'<row r="{n}">'
        + "".join(_cell(cell, f"{_letters(c)}{n}") for c, cell in enumerate(row))
        + "</row>"
        for n, row in enumerate(rows, start=1)
    ]
    ranges = "".join(f'<mergeCell ref="{place}"/>' for place in merged)
    merges = f'<mergeCells count="{len(merged)}">{ranges}</mergeCells>' if merged else ""
    return f'<worksheet xmlns="{MAIN}"><sheetData>{"".join(lines)}</sheetData>{merges}</worksheet>'


def _letters(column: int) -> str:
    first, last = divmod(column, 26)
    return (chr(64 + first) if first else "") + chr(65 + last)


def _cell(cell: Cell, ref: str) -> str:
    if cell is None:
        return ""
    if isinstance(cell, Raw):
        return cell.format(ref=ref)
    if isinstance(cell, bool):
        return f'<c r="{ref}" t="b"><v>{int(cell)}</v></c>'
    if isinstance(cell, int | float):
        return f'<c r="{ref}"><v>{cell}</v></c>'
    return f'<c r="{ref}" t="inlineStr"><is><t xml:space="preserve">{escape(cell)}</t></is></c>'


def styled(number: float, style: int) -> Raw:
    """Return a cell with a number that is shown in a style."""
    return Raw(f'<c r="{{ref}}" s="{style}"><v>{number}</v></c>')


def error(name: str) -> Raw:
    """Return a cell with an error, such as #N/A."""
    return Raw(f'<c r="{{ref}}" t="e"><v>{name}</v></c>')


def formula(text: str, last: str | None = None) -> Raw:
    """Return a cell with a formula and what it was last worked out to, as text."""
    found = "" if last is None else f"<v>{escape(last)}</v>"
    return Raw(f'<c r="{{ref}}" t="str"><f>{escape(text)}</f>{found}</c>')


def rezipped(content: bytes, changed: Mapping[str, bytes]) -> bytes:
    """Return a workbook with other parts in the place of some."""
    written = BytesIO()
    with (
        zipfile.ZipFile(BytesIO(content)) as old,
        zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as new,
    ):
        for name in {*old.namelist(), *changed}:
            new.writestr(name, changed.get(name) or old.read(name))
    return written.getvalue()


def part(content: bytes, name: str) -> bytes:
    """Return a part of a workbook."""
    with zipfile.ZipFile(BytesIO(content)) as book:
        return book.read(name)


OASIS = "urn:oasis:names:tc:opendocument:xmlns"
ODS = "application/vnd.oasis.opendocument.spreadsheet"


def ods(rows: str) -> bytes:
    """Return an OpenDocument with one sheet, "P", whose rows stand there as XML."""
    spaces = " ".join(f'xmlns:{name}="{OASIS}:{name}:1.0"' for name in ("office", "table", "text"))
    content = (
        f'<?xml version="1.0"?><office:document-content {spaces}><office:body><office:spreadsheet>'
        f'<table:table table:name="P">{rows}</table:table>'
        "</office:spreadsheet></office:body></office:document-content>"
    )
    manifest = (
        f'<?xml version="1.0"?><manifest:manifest xmlns:manifest="{OASIS}:manifest:1.0">'
        f'<manifest:file-entry manifest:full-path="/" manifest:media-type="{ODS}"/>'
        "</manifest:manifest>"
    )
    written = BytesIO()
    with zipfile.ZipFile(written, "w") as book:
        book.writestr("mimetype", ODS)
        book.writestr("META-INF/manifest.xml", manifest)
        book.writestr("content.xml", content)
    return written.getvalue()


def xls(rows: Sequence[Sequence[Cell]]) -> bytes:
    """Return a workbook of Excel 97 with a note in A2 of "Notes", and rows in the sheet "P".

    A text that begins with # is an error; "=#N/A" and the like is a formula that comes to one.
    """
    book = xlwt.Workbook()
    notes = book.add_sheet("Notes")
    notes.write(1, 0, "a note")
    sheet = book.add_sheet("P")
    for place, cells in enumerate(rows):
        for column, cell in enumerate(cells):
            if isinstance(cell, str) and cell.startswith("#"):
                sheet.row(place).set_cell_error(column, CODES[cell])
            elif isinstance(cell, str) and cell.startswith("="):
                sheet.write(place, column, xlwt.Formula("1/0"))
            else:
                sheet.write(place, column, cell)
    written = BytesIO()
    book.save(written)
    raw = bytearray(written.getvalue())
    errors = [cell for cells in rows for cell in cells if isinstance(cell, str) and cell[:1] == "="]
    place = 0
    for error_ in errors:
        # The writer leaves open what a formula comes to; a 2 there says that it is an error.
        place = raw.index(XLS_FORMULA, place) + len(XLS_FORMULA)
        raw[place + 6], raw[place + 8] = 2, CODES[error_[1:]]
    return bytes(raw)


XLS_FORMULA = b"\x06\x00\x1d\x00"
"""What the record of the formula 1/0 begins with."""
CODES = {"#DIV/0!": 0x07, "#NUM!": 0x24, "#N/A": 0x2A, "#?": 0x99}


def xlsb(rows: Sequence[Sequence[str]]) -> bytes:
    """Return a binary workbook with one sheet, "P".

    A text that begins with # is an error; "=#N/A" and the like is a formula that comes to one.
    """
    sheet = _record(129) + _record(148, struct.pack("<4I", 0, len(rows) - 1, 0, 9)) + _record(145)
    for place, cells in enumerate(rows):
        sheet += _record(0, struct.pack("<IIHHBI", place, 0, 300, 0, 0, 0))
        sheet += b"".join(_xlsb_cell(column, cell) for column, cell in enumerate(cells))
    sheet += _record(146) + _record(130)
    bundle = struct.pack("<II", 0, 1) + _wide("r1") + _wide("P")
    parts = {
        "[Content_Types].xml": b"<Types/>",
        "xl/workbook.bin": b"".join(
            _record(*record) for record in ((131,), (143,), (156, bundle), (144,), (132,))
        ),
        "xl/_rels/workbook.bin.rels": _relations({"worksheet": ["worksheets/sheet1.bin"]})
        .encode(),
        "xl/worksheets/sheet1.bin": sheet,
    }  # fmt: skip
    written = BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as book:
        for name, part in parts.items():
            book.writestr(name, part)
    return written.getvalue()


def _xlsb_cell(column: int, cell: str) -> bytes:
    place = struct.pack("<II", column, 0)
    if cell.startswith("#"):
        return _record(3, place + bytes([CODES[cell]]))
    if cell.startswith("="):
        formula_ = struct.pack("<HII", 0, 0, 0)
        return _record(11, place + bytes([CODES[cell[1:]]]) + formula_)
    return _record(6, place + _wide(cell))


def _wide(text: str) -> bytes:
    return struct.pack("<I", len(text)) + text.encode("utf-16-le")


def _record(kind: int, body: bytes = b"") -> bytes:
    return _number(kind) + _number(len(body)) + body


def _number(number: int) -> bytes:
    """Return a number of up to 14 bits as two bytes of seven each, or one."""
    high, low = divmod(number, 0x80)
    return bytes([low | 0x80, high]) if high else bytes([low])
