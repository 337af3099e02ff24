"""A workbook that is brought comes back as a workbook, and nothing in it comes alive."""

import zipfile
from datetime import UTC, date, datetime, time
from decimal import Decimal
from io import BytesIO
from pathlib import Path
from typing import Any

import pyarrow as pa
import pytest
import python_calamine as calamine

from logic.group import upload, workbook
from logic.group.command import Exit, main
from logic.group.shape import Shape
from logic.group.upload import for_spreadsheets, goes_back_as, score
from logic.group.workbook import WorkbookWriter, fits
from logic.group.writing import Ending
from logic.texts import ENGLISH
from tests.shipped import AT_WORST, CATALOGUE
from tests.unit.workbooks import DATE, MOMENT, part, styled, xlsx

BOOK = Shape(is_workbook=True)


def cells(content: bytes) -> list[list[Any]]:
    return calamine.load_workbook(BytesIO(content)).get_sheet_by_index(0).to_python()


def written(table: pa.Table) -> list[list[Any]]:
    return cells(for_spreadsheets(table, BOOK))


def test_a_workbook_comes_back_as_one_with_every_cell_as_what_it_was() -> None:
    own = ["site", "day", "at", "of", "number", "half", "yes", "code"]
    person: list[Any] = ["Nörd", styled(45000, DATE), styled(45000.5, MOMENT)]
    person += [styled(0.75, MOMENT), 7, 170.5, True, "007"]
    book = xlsx({"Notes": [["a"]], "P": [[*own, *AT_WORST], [*person, *AT_WORST.values()]]})
    reply = score("people.xlsx", book, CATALOGUE, "P", ENGLISH)
    shape = Shape(*reply.facts["shape"])
    names, row = cells(for_spreadsheets(reply.table, shape))
    by_name = dict(zip(names, row, strict=True))
    assert [by_name[name] for name in own] == [
        "Nörd", date(2023, 3, 15), datetime(2023, 3, 15, 12), time(18), 7, 170.5, True, "007",
    ]  # fmt: skip
    assert by_name["score"] == pytest.approx(100)
    assert by_name["smoking"] == AT_WORST["smoking"]


@pytest.mark.parametrize(
    ("cell", "safe"),
    [
        ("=1+1", "'=1+1"),
        ("+1", "'+1"),
        ("-1+A1", "'-1+A1"),
        ("@A1", "'@A1"),
        ("\t=A1", "'\t'=A1"),
        ("＝1", "'＝1"),  # noqa: RUF001
        ("a;=1", "a;'=1"),
        ("http://example.org", "http://example.org"),
        ("{=A1}", "{=A1}"),
    ],
)
def test_no_cell_and_no_name_of_a_workbook_comes_alive(cell: str, safe: str) -> None:
    content = for_spreadsheets(pa.table({cell: [cell]}), BOOK)
    assert cells(content) == [[safe], [safe]]
    sheet = part(content, "xl/worksheets/sheet1.xml")
    assert b"<f>" not in sheet
    assert b"hyperlink" not in sheet


@pytest.mark.parametrize(
    "text",
    [
        *("007", "1.50", "1e5", "12345678901234567890", "0.1234567890123456789", "nan", "٣"),
        *("2026-02-30", "1900-01-01", "25:00:00", " 12:00:00", "", "true", "2026-11-25 9:00"),
    ],
)
def test_a_text_that_would_read_otherwise_stays_a_text(text: str) -> None:
    (row,) = written(pa.table({"a": [text], "b": ["x"]}))[1:]
    assert row == [text, "x"]


def test_values_of_other_files_are_written_as_what_they_are_or_as_text() -> None:
    values = {
        "whole": 3,
        "large": 12345678901234567,
        "real": float("nan"),
        "decimal": Decimal("80.40"),
        "yes": True,
        "day": date(2026, 11, 25),
        "old": date(1850, 1, 1),
        "zone": datetime(2026, 11, 25, 9, tzinfo=UTC),
        "none": None,
        "list": [1],
    }
    names, row = written(pa.Table.from_pylist([values]))
    assert dict(zip(names, row, strict=True)) == {
        "whole": 3,
        "large": "12345678901234567",
        "real": "nan",
        "decimal": 80.4,
        "yes": True,
        "day": date(2026, 11, 25),
        "old": "1850-01-01",
        "zone": "2026-11-25 09:00:00+00:00",
        "none": "",
        "list": "[1]",
    }


def test_what_no_sheet_can_hold_goes_back_as_csv(monkeypatch: pytest.MonkeyPatch) -> None:
    table = pa.table({"a": ["x" * 16_383], "b": [1]})
    assert goes_back_as(table, BOOK) is Ending.XLSX
    assert goes_back_as(table, Shape()) is Ending.CSV
    assert goes_back_as(pa.table({"a": ["x" * 16_384]}), BOOK) is Ending.CSV
    assert for_spreadsheets(table, Shape()).startswith(b"\xef\xbb\xbf")
    monkeypatch.setattr(upload, "MOST_WORKBOOK_CELLS", 1)
    assert goes_back_as(table, BOOK) is Ending.CSV


def test_a_sheet_holds_so_many_rows_and_columns_and_no_more(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(workbook, "MOST_ROWS", 3)
    monkeypatch.setattr(workbook, "MOST_COLUMNS", 2)
    assert fits(pa.table({"a": [1, 2], "b": [1, 2]}))
    assert not fits(pa.table({"a": [1, 2, 3]}))
    assert not fits(pa.table({"a": [1, 2]}), above=2)
    assert not fits(pa.table({"a": [1], "b": [1], "c": [1]}))


def test_pieces_stand_below_each_other_under_one_row_of_names() -> None:
    there = BytesIO()
    writer = WorkbookWriter(there)
    for number in (1, 2):
        writer.write(pa.table({"a": [number], "b": ["=1"]}))
    writer.finish()
    assert cells(there.getvalue()) == [["a", "b"], [1, "=1"], [2, "=1"]]


def test_the_command_writes_a_workbook(tmp_path: Path) -> None:
    (tmp_path / "in.csv").write_text("smoking,n\nnever,1\n", encoding="utf-8")
    out = tmp_path / "out.XLSX"
    assert main([str(tmp_path / "in.csv"), str(out)]) == Exit.DONE_WITH_PROBLEMS
    names, row = cells(out.read_bytes())
    assert row[: names.index("score")] == ["never", 1]


def test_the_command_says_what_no_sheet_can_hold(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "in.csv").write_text(f"smoking,n\nnever,{'x' * 40_000}\n", encoding="utf-8")
    out = tmp_path / "out.xlsx"
    assert main([str(tmp_path / "in.csv"), str(out)]) == Exit.OUTPUT
    assert "no sheet can hold" in capsys.readouterr().err
    assert not out.exists()


def test_a_workbook_is_a_file_like_any_that_excel_makes() -> None:
    content = for_spreadsheets(pa.table({"a": ["x"]}), BOOK)
    with zipfile.ZipFile(BytesIO(content)) as book:
        assert {"[Content_Types].xml", "xl/workbook.xml"} <= set(book.namelist())
