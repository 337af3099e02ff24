"""Files of at most 5 MB that unpack to very much, or are slow to read."""

from collections.abc import Callable
from io import BytesIO
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

from tests.shipped import AT_WORST
from tests.unit.workbooks import ods, part, rezipped, xlsx

LARGEST = 5 << 20
SHEET, STRINGS = "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml"
LONG = "x" * 30_000_000


def parquet(columns: dict[str, Any], **options: Any) -> bytes:
    """Return a table as a Parquet file."""
    written = BytesIO()
    pq.write_table(pa.table(columns), written, **options)
    return written.getvalue()


def _with_rows(xml: bytes) -> bytes:
    small = xlsx({"P": [["smoking"]]})
    sheet = part(small, SHEET).replace(b"</sheetData>", xml + b"</sheetData>")
    return rezipped(small, {SHEET: sheet})


def _one_text_often(codec: str) -> bytes:
    often = pa.DictionaryArray.from_arrays(pa.array([0] * 90, pa.int32()), [LONG])
    columns = {"smoking": ["never"] * 90, "id": often}
    return parquet(columns, compression=codec, store_schema=False)


def _shared_beginnings() -> bytes:
    texts = [LONG[:1_000_000] + str(n) for n in range(300)]
    return parquet({"smoking": texts}, use_dictionary=False, column_encoding="DELTA_BYTE_ARRAY")


def _nested_lists() -> bytes:
    zeros = pa.repeat(pa.scalar(0), 32_000_000)
    numbers = pa.ListArray.from_arrays(pa.array([0, 16_000_000, 32_000_000], pa.int32()), zeros)
    return parquet({"smoking": ["never"] * 2, "n": numbers})


def _wide_parquet() -> bytes:
    return parquet({f"c{n}": [1] for n in range(20_000)}, use_dictionary=False)


def _wide_bytes() -> bytes:
    wide = pa.array([b"x" * 4_000_000] * 100, pa.binary(4_000_000))
    return parquet({"smoking": ["never"] * 100, "b": wide})


def _bomb(name: str, start: bytes, size: int) -> bytes:
    return rezipped(xlsx({"P": [["smoking"], ["never"]]}), {name: start + b" " * size})


def _lying_directory() -> bytes:
    """Return a workbook whose directory says that its sheet is small."""
    book = bytearray(_bomb(SHEET, b"", 300_000_000))
    for mark, place in ((b"PK\x01\x02", 24), (b"PK\x03\x04", 22)):
        start = 0
        while (start := book.find(mark, start)) >= 0:
            book[start + place : start + place + 4] = (1000).to_bytes(4, "little")
            start += 4
    return bytes(book)


def _ods_with_repeats() -> bytes:
    cell = '<table:table-cell table:number-columns-repeated="16384" office:value-type="string">'
    return ods(
        '<table:table-row table:number-rows-repeated="1048576">'
        f"{cell}<text:p>smoking</text:p></table:table-cell></table:table-row>"
    )


NAMES = ",".join(AT_WORST)
FILES: dict[str, Callable[[], bytes]] = {
    "one text named often, zstd": lambda: _one_text_often("zstd"),
    "one text named often, brotli": lambda: _one_text_often("brotli"),
    "one text named often, gzip": lambda: _one_text_often("gzip"),
    "texts with a shared beginning": _shared_beginnings,
    "lists of a million numbers": _nested_lists,
    "bytes of a great length": _wide_bytes,
    "many columns of parquet": _wide_parquet,
    "numbers in runs": lambda: parquet({f"c{n}": pa.nulls(90_000) for n in range(250)}),
    "problems everywhere": lambda: csv(NAMES, ("a," * 22 + "a\n") * 90_000),
    "very many cells": lambda: csv(_numbered(299), ("a" + ",a" * 299 + "\n") * 8_000),
    "very many columns": lambda: csv(_numbered(600_000), ""),
    "very many nameless columns": lambda: csv(
        "smoking" + "," * 2_000_000, "never" + "," * 2_000_000
    ),
    "blank rows": lambda: csv("smoking,sleep", ",\n" * 2_400_000),
    "blank lines": lambda: csv("smoking,sleep", "\n" * 5_000_000),
    "lines before anything": lambda: csv("\n" * 5_000_000, "smoking\nnever\n"),
    "one huge cell": lambda: csv("smoking,sleep", "never," + "x" * 5_000_000),
    "an open quotation mark": lambda: csv("sleep,smoking", 'x,"never\n' + "good,never\n" * 400_000),
    "quotation marks": lambda: csv("smoking,sleep", '"' * 5_000_000),
    "long headings": lambda: csv("smoking," + ",".join(["x" * 15_000] * 290), ""),
    "headings like signs": lambda: csv(
        "smoking," + ",".join(f"sadle_numb{n}" for n in range(290)), ""
    ),
    "json in cells": lambda: csv("smoking", '"' + '{""ImportId"":' * 100_000 + '"\n'),
    "wide letters": lambda: ("smoking,x\n" + "never,\U0001f600\n" * 230_000).encode("utf-16"),
    "NUL bytes": lambda: bytes(LARGEST),
    "bytes of any kind": lambda: bytes(range(256)) * 20_000,
    "a workbook with a cell far away": lambda: _with_rows(
        b'<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'
    ),
    "a workbook with a cell not so far away": lambda: _with_rows(
        b'<row r="1048576"><c r="Z1048576"><v>1</v></c></row>'
    ),
    "a workbook of a million rows": lambda: _with_rows(
        b"".join(b'<row r="%d"><c><v>1</v></c></row>' % n for n in range(2, 1_000_000))
    ),
    "a workbook that unpacks": lambda: _bomb(SHEET, b"", 300_000_000),
    "a workbook that unpacks elsewhere": lambda: _bomb(STRINGS, b"<sst><si><t>", 75_000_000),
    "a workbook whose directory lies": _lying_directory,
    "a workbook with a huge cell": lambda: _with_rows(
        b'<row r="2"><c t="inlineStr"><is><t>' + b"x" * 70_000_000 + b"</t></is></c></row>"
    ),
    "a workbook with errors in a huge cell": lambda: _with_rows(
        b'<row r="2"><c t="e"><v>' + b"x" * 70_000_000 + b"</v></c></row>"
    ),
    "an OpenDocument of repeats": _ods_with_repeats,
    "nested json": lambda: b"[" * 5_000_000,
}


def csv(names: str, rows: str) -> bytes:
    """Return a CSV file."""
    return f"{names}\n{rows}".encode()


def _numbered(number: int) -> str:
    return "smoking" + "".join(f",c{n}" for n in range(number))
