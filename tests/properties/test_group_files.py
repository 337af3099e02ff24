"""Laws of the doors for tables: whatever bytes come, the answer is a table or a reason in words."""

import csv
from io import BytesIO, StringIO
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
from hypothesis import given, settings
from hypothesis import strategies as st

from logic.group import GroupError
from logic.group.kinds import NamedFile
from logic.group.limits import PAGE
from logic.group.reading import Table
from logic.group.shape import Shape
from logic.group.terminal import seen
from logic.group.upload import for_spreadsheets
from logic.group.upload import score as scored
from logic.texts import ENGLISH
from tests.shipped import CATALOGUE
from tests.unit.workbooks import part, rezipped, xlsx

STARTS = [
    b"",
    b"smoking,sleep\n",
    b"smoking;sleep\n",
    b"\xef\xbb\xbf",
    b"\xff\xfe",
    b"PAR1",
    b"PK\x03\x04",
    b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
    b"sep=;\n",
]
HEADING = ["who", "smoking", "sleep", "height_cm"]
LETTERS = st.characters(exclude_categories=["Cs"], exclude_characters="\0")
CELLS = st.text(LETTERS, max_size=12)
DELIMITERS = st.sampled_from(",;\t|")
SHEET = "xl/worksheets/sheet1.xml"
BOOK = xlsx({"People": [HEADING, ["a", "never", "good", 170.5]]})


def read(content: bytes) -> list[dict[str, Any]] | str:
    """Return the rows of a file, or the reason why there are none."""
    try:
        pieces = list(Table(NamedFile.of("people", content), CATALOGUE, PAGE).pieces())
    except GroupError as error:
        return str(error)
    rows: list[dict[str, Any]] = pa.concat_tables(pieces).to_pylist()
    return rows


@given(st.sampled_from(STARTS), st.binary(max_size=400))
def test_any_bytes_are_a_table_or_a_reason(start: bytes, rest: bytes) -> None:
    assert read(start + rest) is not None


@given(
    st.sampled_from(STARTS), st.text(LETTERS, max_size=200), st.sampled_from(["utf-16", "cp1252"])
)
def test_any_text_is_a_table_or_a_reason(start: bytes, text: str, encoding: str) -> None:
    assert read(start + text.encode(encoding, errors="replace")) is not None


@given(st.data())
def test_any_damage_to_a_workbook_or_a_parquet_file_is_a_reason(data: st.DataObject) -> None:
    written = BytesIO()
    pq.write_table(pa.table({"smoking": ["never"] * 3, "n": [1, 2, 3]}), written)
    whole = data.draw(st.sampled_from([BOOK, written.getvalue()]))
    start = data.draw(st.integers(0, len(whole) - 1))
    patch = data.draw(st.binary(min_size=1, max_size=8))
    assert read(whole[:start] + patch + whole[start + len(patch) :]) is not None


@given(st.binary(max_size=300))
def test_any_sheet_is_a_table_or_a_reason(rest: bytes) -> None:
    sheet = part(BOOK, SHEET)
    assert read(rezipped(BOOK, {SHEET: sheet[: len(sheet) // 2] + rest})) is not None


def written(rows: list[list[str]], delimiter: str, encoding: str) -> bytes:
    text = StringIO(newline="")
    csv.writer(text, delimiter=delimiter).writerows(rows)
    return text.getvalue().encode(encoding)


@given(
    st.lists(st.tuples(CELLS, CELLS).filter(any), min_size=1, max_size=8),
    DELIMITERS,
    st.sampled_from(["utf-8", "utf-8-sig", "utf-16"]),
)
def test_every_cell_comes_through_as_it_was(
    pairs: list[tuple[str, str]], delimiter: str, encoding: str
) -> None:
    rows = [["who", "smoking", "sleep", "said"], *(["x", "never", *pair] for pair in pairs)]
    found = read(written(rows, delimiter, encoding))
    assert isinstance(found, list)
    assert [(row["sleep"] or "", row["said"] or "") for row in found] == pairs


@given(st.lists(CELLS, min_size=1, max_size=5), DELIMITERS)
def test_what_is_given_back_is_no_formula_after_any_delimiter(
    cells: list[str], delimiter: str
) -> None:
    table = pa.table({"who": cells})
    text = for_spreadsheets(table, Shape(delimiter)).decode("utf-8-sig")
    for row in csv.reader(StringIO(text, newline=""), delimiter=delimiter):
        for cell in row:
            assert not cell.startswith(tuple("=+-@\t\r\n\uff1d\uff0b\uff0d\uff20"))


@settings(max_examples=15)
@given(st.lists(CELLS, min_size=1, max_size=5))
def test_a_scored_table_that_is_brought_again_is_refused_for_its_columns(cells: list[str]) -> None:
    rows = [["who", "smoking"], *([f"x{cell}", "never"] for cell in cells)]
    reply = scored("people", written(rows, ",", "utf-8"), CATALOGUE, None, ENGLISH)
    found = read(for_spreadsheets(reply.table))
    assert isinstance(found, list)
    assert len(found) == len(cells)


@given(st.text(st.characters()))
def test_nothing_that_steers_is_shown_in_a_terminal(text: str) -> None:
    shown = seen(text)
    assert not any(ord(char) < 32 or 0x7F <= ord(char) < 0xA0 for char in shown)
    assert not {*"\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f"} & {*shown}
