"""An error in a cell of a workbook is told as one, and never taken for an empty cell."""

import csv
from pathlib import Path

import pytest

from logic.group.command import Exit, main
from logic.group.errors import GroupError
from logic.group.kinds import NamedFile
from logic.group.limits import PAGE
from logic.group.spreadsheet import cells_of
from tests.unit.workbooks import error, ods, part, rezipped, xls, xlsb, xlsx

TABLE_CELL = "<table:table-cell {attributes}><text:p>{text}</text:p></table:table-cell>"
LIBRE = (
    'table:formula="of:=NA()" office:value-type="string" office:string-value="" '
    'calcext:value-type="error"'
)
"""How LibreOffice writes a cell with an error, whatever language it shows it in."""
BARE = f"<table:table-cell {LIBRE}/>"


def rows(content: bytes, sheet: str | None = "P") -> list[list[str | None]]:
    found = cells_of(NamedFile.of("people", content), sheet, PAGE).table
    return [list(row.values()) for row in found.to_pylist()]


def document(*cells: str) -> bytes:
    head = TABLE_CELL.format(attributes='office:value-type="string"', text="smoking")
    lines = (f"<table:table-row>{cell}</table:table-row>" for cell in (head, *cells))
    spaced = ods("".join(lines))
    content = b'xmlns:calcext="urn:org:documentfoundation:names:experimental:calc" xmlns:table'
    return rezipped(
        spaced, {"content.xml": part(spaced, "content.xml").replace(b"xmlns:table", content, 1)}
    )


def test_errors_of_an_old_excel_file_stand_in_their_cells() -> None:
    told = [["smoking", "sleep"], ["never", "#N/A"], ["=#DIV/0!", "good"], ["never", "#NUM!"]]
    assert rows(xls(told)) == [
        ["smoking", "sleep"],
        ["never", "#N/A"],
        ["#DIV/0!", "good"],
        ["never", "#NUM!"],
    ]


def test_truth_values_and_formulas_of_an_old_excel_file_are_no_errors() -> None:
    assert rows(xls([["smoking", "x"], ["never", True], ["never", 2]])) == [
        ["smoking", "x"],
        ["never", "TRUE"],
        ["never", "2"],
    ]


def test_errors_of_another_sheet_are_not_those_of_this_one() -> None:
    book = xls([["smoking"], ["#N/A"]])
    assert rows(book, "Notes") == [[None], ["a note"]]


def test_errors_of_a_binary_workbook_stand_in_their_cells() -> None:
    told = [["smoking", "sleep"], ["never", "#N/A"], ["=#DIV/0!", "g" * 200], ["#?", "good"]]
    assert rows(xlsb(told)) == [
        ["smoking", "sleep"],
        ["never", "#N/A"],
        ["#DIV/0!", "g" * 200],
        ["#ERROR!", "good"],
    ]
    assert rows(xlsb([["smoking"], ["never"]])) == [["smoking"], ["never"]]


@pytest.mark.parametrize("end", [b"\x83\x83\x83", b"\x06\x7f\x00", b""])
def test_a_binary_workbook_that_breaks_off_is_refused_in_words(end: bytes) -> None:
    book, sheet = xlsb([["smoking"], ["#N/A"]]), "xl/worksheets/sheet1.bin"
    cut = part(book, sheet)[:-5] + end
    with pytest.raises(GroupError, match="is it cut off or damaged"):
        rows(rezipped(book, {sheet: cut}))


@pytest.mark.parametrize(
    ("cell", "shown"),
    [
        (TABLE_CELL.format(attributes=LIBRE, text="#NV"), "#NV"),
        (TABLE_CELL.format(attributes=LIBRE, text="Err:502"), "Err:502"),
        (
            TABLE_CELL.format(
                attributes='office:value-type="float" office:value="0"', text="#DIV/0!"
            ),
            "#DIV/0!",
        ),
        (TABLE_CELL.format(attributes=LIBRE, text=""), "#ERROR!"),
        (BARE, "#ERROR!"),
        (TABLE_CELL.format(attributes='office:value-type="float" office:value="2"', text="2"), "2"),
    ],
)
def test_errors_of_an_opendocument_stand_in_their_cells(cell: str, shown: str) -> None:
    never = TABLE_CELL.format(attributes='office:value-type="string"', text="never")
    last = TABLE_CELL.format(attributes=LIBRE, text="#N/A")
    assert rows(document(never, cell, last)) == [["smoking"], ["never"], [shown], ["#N/A"]]


NAMES, PEOPLE = ["smoking", "saddle_numbness"], ["never", "no"]


@pytest.mark.parametrize(
    "content",
    [
        xlsx({"P": [NAMES, PEOPLE, ["never", error("#N/A")]]}),
        xls([NAMES, PEOPLE, ["never", "#N/A"]]),
        xlsb([NAMES, PEOPLE, ["never", "=#N/A"]]),
    ],
    # A workbook holds the second in which it was made, and would be another test in each process.
    ids=["xlsx", "xls", "xlsb"],
)
def test_a_sign_with_an_error_is_named_in_problems(content: bytes, tmp_path: Path) -> None:
    (tmp_path / "people.xlsx").write_bytes(content)
    out = tmp_path / "scores.csv"
    run = [str(tmp_path / "people.xlsx"), str(out), "--sheet", "P"]
    assert main(run) == Exit.DONE_WITH_PROBLEMS
    told = [row["problems"] for row in csv.DictReader(out.read_text("utf-8-sig").splitlines())]
    assert "#N/A" not in told[0]
    assert "saddle_numbness: found “#N/A”, expected" in told[1]


def test_errors_of_a_long_opendocument_are_all_found() -> None:
    text = TABLE_CELL.format(attributes='office:value-type="string"', text="x" * 50_000)
    wrong = TABLE_CELL.format(attributes=LIBRE, text="#N/A")
    found = rows(document(*[text, wrong] * 50))
    assert [row[0] for row in found[2::2]] == ["#N/A"] * 50
