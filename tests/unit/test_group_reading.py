"""A table is read as people have it, or refused with what to do."""

import codecs
import zipfile
from io import BytesIO
from typing import Any
from unittest.mock import Mock

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
import python_calamine as calamine

from logic.group import GroupError
from logic.group.delimited import _Ended
from logic.group.kinds import NamedFile
from logic.group.limits import COMMAND, PAGE, Limits
from logic.group.reading import Asked, Table
from logic.group.shape import Shape
from tests.shipped import CATALOGUE
from tests.unit.workbooks import DATE, MOMENT, error, formula, ods, rezipped, styled, xlsx

SMOKING, SLEEP = (CATALOGUE.by_factor[name].question for name in ("smoking", "sleep"))
SIGN = next(iter(CATALOGUE.safety.findings.values()))
PLAIN = "smoking,sleep\nnever,good\n,poor\n"
ROWS = [{"smoking": "never", "sleep": "good"}, {"smoking": None, "sleep": "poor"}]
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(2000)


def table(
    content: bytes | str, limits: Limits = PAGE, name: str = "people.csv", **asked: str
) -> Table:
    raw = content.encode() if isinstance(content, str) else content
    return Table(NamedFile.of(name, raw), CATALOGUE, limits, Asked(**asked))


def rows(content: bytes | str, limits: Limits = PAGE, **asked: str) -> list[dict[str, Any]]:
    found = table(content, limits, **asked)
    people: list[dict[str, Any]] = pa.concat_tables(found.pieces()).to_pylist()
    return people


def notes(content: bytes | str) -> list[str]:
    found = table(content)
    list(found.pieces())
    return [str(note) for note in found.notes]


def refusal(content: bytes | str, limits: Limits = PAGE, **asked: str) -> str:
    with pytest.raises(GroupError) as refused:
        rows(content, limits, **asked)
    return str(refused.value)


def parquet(columns: dict[str, Any], **options: Any) -> bytes:
    written = BytesIO()
    pq.write_table(pa.table(columns), written, **options)
    return written.getvalue()


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("ends", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"]
)
def test_a_csv_file_is_read_in_every_usual_form(delimiter: str, ends: str, encoding: str) -> None:
    text = PLAIN.replace(",", delimiter).replace("\n", ends)
    assert rows(text.encode(encoding)) == ROWS


@pytest.mark.parametrize(
    "text",
    [
        PLAIN.rstrip("\n"),
        "\n\n \n" + PLAIN,
        "sep=;\n" + PLAIN.replace(",", ";"),
        '"sep=,"\r\n' + PLAIN,
        "SEP=\t\n" + PLAIN.replace(",", "\t"),
        PLAIN + "\n\n",
        PLAIN.replace("\n", "\n\n"),
        PLAIN + ",\n,\n",
        PLAIN + "\x1a",
        PLAIN + ";;;\n,,,,\n",
        'smoking,sleep\n"never","good"\n"","poor"\n',
        "smoking,sleep,,\nnever,good,,\n,poor,,\n",
        "Survey of 2026\n" + PLAIN,
        '"By;\r""us"""\n' + PLAIN,
        "Survey of 2026,\n,\n" + PLAIN,
        "Sleep,\n" + PLAIN,
    ],
    ids=lambda text: repr(text)[:30],
)
def test_what_is_around_a_table_is_no_part_of_it(text: str) -> None:
    assert rows(text) == ROWS


def test_commas_in_the_names_and_cells_of_a_semicolon_file_are_letters() -> None:
    text = "name, first name;smoking;sleep\nA, B;never;good\n"
    assert rows(text) == [{"name, first name": "A, B", "smoking": "never", "sleep": "good"}]


def test_windows_1252_is_read_and_said() -> None:
    text = "smoking,ort\nnever,Zürich “5 €”\n".encode("cp1252")
    assert rows(text) == [{"smoking": "never", "ort": "Zürich “5 €”"}]
    assert "read as Windows-1252" in notes(text)[0]


def test_utf_8_with_damage_is_not_taken_for_another_encoding() -> None:
    assert "that is not UTF-8" in refusal("smoking,ort\nnever,Zürich ".encode() + b"\xff\n")
    assert "that is not UTF-8" in refusal("smoking,ort\nnever,Zürich".encode() + b"\xc3")
    assert "that is not UTF-8" in refusal(codecs.BOM_UTF8 + b"smoking\n\xff\n")
    assert "that is not UTF-8" in refusal(codecs.BOM_UTF16_LE + b"s\0m\0\0\xd8s\0")
    assert "that is not UTF-8" in refusal(codecs.BOM_UTF16_LE + "smoking\0\n".encode("utf-16-le"))
    assert "that is not UTF-8" in refusal(codecs.BOM_UTF16_LE + b"s\0m\0\n")


@pytest.mark.parametrize("content", [b"smoking\nnever\0\n", b"\0" * 100, b"smoking\n\x81\n"])
def test_bytes_that_are_no_text_are_refused(content: bytes) -> None:
    assert "that is not UTF-8" in refusal(content)


QUALTRICS = (
    "StartDate,Q1,Q2\n"
    f'Start Date,"{SMOKING}","{SLEEP}"\n'
    '"{""ImportId"":""startDate""}","{""ImportId"":""QID1""}","{""ImportId"":""QID2""}"\n'
    "2026-11-25 18:30:00,never,good\n"
)


def test_three_heading_rows_of_qualtrics() -> None:
    expected = {"Start Date": "2026-11-25 18:30:00", SMOKING: "never", SLEEP: "good"}
    assert rows(QUALTRICS) == [expected]
    assert notes(QUALTRICS) == [
        "Left out: 1 line above the names and 1 more line of headings below them."
    ]


def test_three_heading_rows_with_own_ids_on_top() -> None:
    text = QUALTRICS.replace("Q1,Q2", "smoking,sleep").replace(SMOKING, "Do you smoke?")
    assert rows(text) == [{"StartDate": "2026-11-25 18:30:00", "smoking": "never", "sleep": "good"}]


def test_two_heading_rows_of_survey_monkey() -> None:
    text = f'Respondent ID,"{SMOKING}","{SLEEP}",Comment\n,Response,Response,Open-Ended Response\n'
    assert rows(f"{text}1,never,good,none\n") == [
        {"Respondent ID": "1", SMOKING: "never", SLEEP: "good", "Comment": "none"}
    ]


def test_two_heading_rows_of_which_each_knows_some_columns() -> None:
    text = f'smoking,Do you have any of these?,\n,"{SIGN.text}",Other\nnever,yes,no\n'
    assert rows(text) == [{"smoking": "never", SIGN.text: "yes", "Other": "no"}]
    text = f"smoking,sleep,,\n,,{SIGN.id},stress\nnever,good,yes,low\n"
    assert rows(text) == [{"smoking": "never", "sleep": "good", SIGN.id: "yes", "stress": "low"}]
    text = f"who,{SIGN.id},,\n,,smoking,sleep\na,yes,never,good\n"
    assert rows(text) == [{"who": "a", SIGN.id: "yes", "smoking": "never", "sleep": "good"}]


def test_two_heading_rows_of_which_the_second_says_the_questions() -> None:
    text = f'smoking,sleep\n"{SMOKING}","{SLEEP}"\nnever,good\n'
    assert rows(text) == [{"smoking": "never", "sleep": "good"}]


@pytest.mark.parametrize("person", ["never,good,sleep", "never,,Response"])
def test_nobody_with_an_answer_is_taken_for_a_heading(person: str) -> None:
    assert len(rows(f"smoking,sleep,said\n{person}\nnever,poor,x\n")) == 2


def test_json_that_is_no_import_id_is_a_cell() -> None:
    text = 'smoking\n"{""ImportId"": "\nnever\n'
    assert [row["smoking"] for row in rows(text)] == ['{"ImportId": ', "never"]
    assert rows('smoking\n"[""ImportId""]"\n') == [{"smoking": '["ImportId"]'}]


def test_a_column_without_a_name_that_holds_something_gets_one() -> None:
    text = ",smoking,\n1,never,\n2,never,x\n"
    assert rows(text)[1] == {"unnamed_1": "2", "smoking": "never", "unnamed_3": "x"}
    assert notes(text) == ["Columns without a name are called “unnamed_1” and “unnamed_3”."]


def test_blank_rows_are_left_out_and_counted() -> None:
    assert "Left out: 2 blank rows." in notes(PLAIN + ",\n,\n")


LONG = "person,question,answer\n" + "".join(
    f"{who},{question},x\n" for who in "ab" for question in ("smoking", "sleep", "stress")
)


def test_a_long_table_is_refused_with_how_to_turn_it() -> None:
    assert "Each row seems to be one answer: column 2" in refusal(LONG)
    assert "insert a pivot table" in refusal(LONG.replace(",", ";").replace("sleep", SLEEP))
    assert "below each other, in column 1" in refusal("q,A,B\nsmoking,1,2\nsleep,3,4\nstress,5,6\n")


def test_few_questions_in_a_column_are_no_long_table() -> None:
    assert len(rows("smoking,liked\nnever,sleep\nnever,the end\nnever,no\n")) == 3


def test_decimal_commas_are_read_where_the_whole_column_has_them() -> None:
    text = "smoking;height_cm;weight_kg\nnever;170,5;80\nnever; 181,25;\n"
    found = table(text)
    assert pa.concat_tables(found.pieces())["height_cm"].to_pylist() == ["170.5", " 181.25"]
    assert found.shape == Shape(";", ",", found.shape.encoding, ("height_cm",))
    assert [*map(str, found.notes)] == ["Decimal commas were read in “height_cm”."]
    assert rows('height_cm,smoking\n"170,5",never\n')[0]["height_cm"] == "170.5"


def test_a_column_with_both_marks_is_left_as_it_is_and_said() -> None:
    text = "height_cm;smoking\n170,5;never\n180.5;never\n"
    assert [row["height_cm"] for row in rows(text)] == ["170,5", "180.5"]
    assert "Use one of the two" in notes(text)[0]


@pytest.mark.parametrize(
    ("text", "decimal"),
    [
        ("smoking;x\nnever;1\n", ","),
        ("smoking;x\nnever;1.5\n", "."),
        ("smoking;x\nnever;1,5\n", ","),
        ("smoking\tx\nnever\t1,5\n", ","),
        ("smoking\tx\nnever\t1,500\n", "."),
        ('smoking,x\nnever,"1,5"\n', "."),
    ],
)
def test_the_decimal_mark_of_a_file_is_known_by_its_cells(text: str, decimal: str) -> None:
    assert table(text).shape.decimal == decimal


@pytest.mark.parametrize(
    "text",
    [
        'smoking,sleep\nnever,good\nx,"poor\nnever,good\nnever,good\n',
        'smoking,"sleep\nnever,good\n',
        'smoking,sleep\nnever,"' + "x" * 200_000 + "\n",
        '"' + "x" * 200_000,
        "x" * 1_200_000,
        'smoking\n"',
    ],
    ids=["in a cell", "in a name", "long", "all", "no line end", "last"],
)
def test_a_quotation_mark_that_is_never_closed_swallows_nobody(text: str) -> None:
    assert "a cell or a line that does not end" in refusal(text)


def test_a_delimiter_that_is_asked_for_is_used() -> None:
    assert rows("smoking:sleep\nnever:good\n", delimiter=":") == ROWS[:1]
    told = refusal(PLAIN, delimiter=";")
    assert "A comma seems to stand between its columns: --delimiter ','" in told
    assert rows("age\n5\n", delimiter=";") == [{"age": "5"}]


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"", "is empty"),
        (b" \r\n" * 2000, "is empty"),
        (b"\x1f\x8b\x08\0", "a packed file"),
        (b"PK\x05\x06" + bytes(18), "a packed file"),
        (b"%PDF-1.7", "a PDF"),
        (b"\x89PNG\r\n\x1a\n", "a picture"),
        (b"\n <!DOCTYPE html><table>", "a web page"),
        (codecs.BOM_UTF8 + b"<html>", "a web page"),
        (b"$FL2@(#) SPSS DATA FILE", "a file of SPSS"),
        (b"SQLite format 3\0", "a database"),
        (rezipped(xlsx({"A": []}), {"word/document.xml": b"<w/>"}), "a document"),
        (b"PK\x03\x04 and no more", "cut off or damaged"),
        (OLE, "cut off or damaged"),
        (xlsx({"A": [["smoking"]]})[:-30], "cut off or damaged"),
    ],
    ids=lambda value: repr(value)[:24],
)
def test_a_file_of_another_kind_is_named_whatever_its_name(content: bytes, told: str) -> None:
    assert told in refusal(content)


def test_a_zip_file_without_a_workbook_is_told_to_be_unpacked() -> None:
    empty = rezipped(xlsx({"A": []}), {})
    written = BytesIO()
    with zipfile.ZipFile(written, "w") as packed:
        packed.writestr("people.csv", PLAIN)
    assert "Unpack it first" in refusal(written.getvalue())
    assert "has no cells" in refusal(empty) or "is empty" in refusal(empty)


PEOPLE: list[list[Any]] = [["smoking", "sleep"], ["never", "good"], [None, "poor"]]


def test_a_locked_workbook_is_told_to_be_unlocked(monkeypatch: pytest.MonkeyPatch) -> None:
    locked = Mock(side_effect=calamine.PasswordError("locked"))
    monkeypatch.setattr("logic.group.spreadsheet.calamine.load_workbook", locked)
    assert "is locked with a password" in refusal(OLE)


def test_a_workbook_without_a_sheet_is_refused() -> None:
    assert "has no sheet with cells" in refusal(xlsx({}))


def test_the_first_sheet_that_can_be_seen_is_read_whatever_the_files_name() -> None:
    book = xlsx({"Old": [["x"]], "People": PEOPLE, "More": [["y"]]}, hidden=["Old"])
    assert rows(book) == ROWS
    found = table(book)
    assert found.sheets == ("People", "More")
    assert [*map(str, found.notes)] == ["Read from the sheet “People”. Not read: “More”."]
    assert rows(xlsx({"Old": PEOPLE}, hidden=["Old"])) == ROWS


def test_a_sheet_is_read_by_its_name() -> None:
    book = xlsx({"Notes": [["x"]], "People": PEOPLE})
    assert rows(book, sheet=" people ") == ROWS
    assert "has no sheet “Others”. Its sheets: “Notes” and “People”." in refusal(
        book, sheet="Others"
    )
    assert "has no sheets" in refusal(PLAIN, sheet="People")
    assert "The sheet “People” of “people.csv” is empty" in refusal(xlsx({"People": []}))


def test_a_csv_file_is_one_whatever_its_name() -> None:
    found = table(PLAIN, name="people.xlsx")
    assert pa.concat_tables(found.pieces()).to_pylist() == ROWS


def test_cells_of_a_sheet_are_what_a_person_sees() -> None:
    cells: list[Any] = [
        "smoking", 1.0, 2.5, True, False, styled(45000, DATE), styled(45000.5, MOMENT),
        styled(0.75, MOMENT), error("#N/A"), formula("A1", "shown"), formula("A1"), 1e16, " a\nb ",
    ]  # fmt: skip
    names = ["smoking", *(f"c{n}" for n in range(1, len(cells)))]
    (found,) = rows(xlsx({"People": [names, ["never", *cells[1:]]]}))
    assert list(found.values()) == [
        "never", "1", "2.5", "TRUE", "FALSE", "2023-03-15", "2023-03-15 12:00:00",
        "18:00:00", "#N/A", "shown", None, "1e+16", " a\nb ",
    ]  # fmt: skip


def test_an_opendocument_is_read_like_an_excel_file() -> None:
    cell = (
        '<table:table-cell office:value-type="{kind}" {value}><text:p>{text}</text:p>'
        "</table:table-cell>"
    )
    cells = [
        [("string", "", "smoking"), ("string", "", "a"), ("string", "", "b")],
        [
            ("string", "", "never"),
            ("boolean", 'office:boolean-value="true"', "TRUE"),
            ("float", 'office:value="2"', "2"),
        ],
    ]
    lines = [
        "".join(cell.format(kind=kind, value=value, text=text) for kind, value, text in row)
        for row in cells
    ]
    book = ods("".join(f"<table:table-row>{line}</table:table-row>" for line in lines))
    assert rows(book) == [{"smoking": "never", "a": "TRUE", "b": "2"}]


def test_a_title_blank_rows_and_merged_cells_of_a_sheet() -> None:
    people: list[list[Any]] = [
        ["Survey", None, None],
        [],
        ["site", "smoking", "sleep"],
        ["North", "never", "good"],
    ]
    people += [[None, "former", "poor"], [], ["South", "never", "fair"]]
    found = rows(xlsx({"P": people}, merged=["A1:C1", "A4:A5", "D9:F9", "Z99:Z100"]))
    assert [row["site"] for row in found] == ["North", "North", "South"]


def test_a_sheet_with_very_many_merged_cells_is_refused() -> None:
    book = xlsx({"P": [["smoking"]] * 400}, merged=[f"A1:A{n}" for n in range(2, 401)] * 2)
    assert "very many merged cells" in refusal(book)


def test_a_long_table_in_a_sheet_is_refused_too() -> None:
    lines = [line.split(",") for line in LONG.splitlines()]
    assert "Each row seems to be one answer" in refusal(xlsx({"P": lines}))


def test_a_sheet_that_is_too_wide_or_too_large_is_refused_before_its_rows_are_read() -> None:
    wide = xlsx({"P": [["smoking"], [None] * 650 + ["x"]]})
    assert "The sheet is too large: 2 rows and 651 columns" in refusal(wide)


def test_a_workbook_that_unpacks_to_very_much_is_refused_by_its_directory() -> None:
    book = rezipped(xlsx({"P": PEOPLE}), {"xl/media/image1.png": bytes(90_000_000)})
    assert len(book) < 200_000
    assert "unpack to more than there is room for" in refusal(book)


@pytest.mark.parametrize("limits", [PAGE, COMMAND])
def test_a_parquet_file_keeps_its_types(limits: Limits) -> None:
    columns = {"smoking": ["never", None], "n": [1, None], "l": [[1], None], "": ["x", "y"]}
    assert rows(parquet(columns), limits) == [
        {"smoking": "never", "n": 1, "l": [1], "": "x"},
        {"smoking": None, "n": None, "l": None, "": "y"},
    ]


@pytest.mark.parametrize("encoding", ["DELTA_BYTE_ARRAY", "DELTA_LENGTH_BYTE_ARRAY", "PLAIN"])
def test_texts_in_a_parquet_file_are_read_in_every_coding(encoding: str) -> None:
    columns = {"smoking": ["never", None], "sleep": ["good", "poor"]}
    content = parquet(columns, use_dictionary=False, column_encoding=encoding)
    assert rows(content) == ROWS


def test_a_parquet_file_of_nobody_has_its_columns() -> None:
    (found,) = table(parquet({"smoking": pa.array([], pa.string()), "n": [0][:0]})).pieces()
    assert (found.num_rows, found.column_names) == (0, ["smoking", "n"])


@pytest.mark.parametrize("content", [parquet({"smoking": ["never"]})[:-9], b"PAR1 and no more"])
def test_a_parquet_file_that_breaks_off_is_refused(content: bytes) -> None:
    assert "cut off or damaged" in refusal(content)


def test_a_parquet_file_with_damage_inside_is_refused() -> None:
    whole = parquet({"smoking": ["never"] * 3, "site": ["Ward 7"] * 3})
    assert "cut off or damaged" in refusal(whole[:4] + b"\xff" * 8 + whole[12:])
    assert "that is not UTF-8" in refusal(whole.replace(b"Ward", b"W\xffrd"))


def test_texts_that_a_parquet_file_holds_once_and_names_often_are_judged_unpacked(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    often = parquet({"smoking": ["never"] * 50, "id": ["x" * 4_000_000] * 50})
    assert len(often) < 500_000
    assert "unpack to more than there is room for" in refusal(often)
    assert [len(piece) for piece in table(often, COMMAND).pieces()] == [50]
    monkeypatch.setattr("logic.group.parquet.PIECE_BYTES", 10_000_000)
    assert [len(piece) for piece in table(often, COMMAND).pieces()] == [2] * 25
    assert "more than there is room for" in refusal(often, Limits(unpacked=1_000_000))


@pytest.mark.parametrize(
    ("content", "told"),
    [
        ("smoking\n" + "x\n" * (PAGE.rows + 1), "100,000 rows"),
        (parquet({"smoking": ["x"] * (PAGE.rows + 1)}), "100,000 rows"),
        (",".join(f"c{n}" for n in range(301)) + "\n", "301 columns; at most 300"),
        (",".join(["smoking", *map(str, range(298))]) + "\n" + ("x" + "," * 298 + "\n") * 10_100,
         "3,000,000 cells"),
        (parquet({f"c{n}": pa.nulls(20_000, pa.int8()) for n in range(200)}), "3,000,000 cells"),
        (parquet({"l": [list(range(1000))] * 4000}), "3,000,000 cells"),
    ],
    ids=["rows", "rows of parquet", "columns", "cells", "cells of parquet", "lists"],
)  # fmt: skip
def test_a_table_that_is_too_large_is_refused(content: bytes | str, told: str) -> None:
    assert told in refusal(content)


def test_a_parquet_file_that_unpacks_to_much_is_refused_by_its_footer() -> None:
    texts = [f"{n:08}" * 100_000 for n in range(110)]
    content = parquet({"smoking": texts}, compression="zstd", use_dictionary=False)
    assert len(content) < 1_000_000
    assert "unpack to more than there is room for" in refusal(content)


def test_a_name_that_is_no_name_is_refused() -> None:
    assert "more than 2,000 letters" in refusal(f"smoking,{'x' * 2001}\nnever,1\n")


def test_nameless_columns_do_not_count() -> None:
    assert rows("smoking" + "," * 5000 + "\nnever" + "," * 5000 + "\n") == [{"smoking": "never"}]


def test_a_sheet_of_names_alone_is_a_table_of_nobody() -> None:
    (found,) = table(xlsx({"People": PEOPLE[:1]})).pieces()
    assert (found.num_rows, found.column_names) == (0, ["smoking", "sleep"])


def test_what_is_put_at_the_end_of_a_file_comes_after_it() -> None:
    ended = _Ended(BytesIO(b"a"), b"b")
    assert [ended.read(), ended.read(), ended.read()] == [b"a", b"b", b""]


def test_pieces_of_blank_rows_are_no_pieces(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("logic.group.delimited.ROWS_AT_ONCE", 1)
    assert [len(piece) for piece in table(PLAIN + ",\n,\nnever,\n").pieces()] == [1, 1, 1]


def test_a_table_of_names_alone_is_a_table_of_nobody() -> None:
    (found,) = table("smoking,sleep\n").pieces()
    assert (found.num_rows, found.column_names) == (0, ["smoking", "sleep"])
    assert "has no names of columns" in refusal(",,,\n")
    assert "has no names of columns" in refusal("sep=;\n;\n")


@pytest.mark.parametrize("name", ["smoking", "height_cm", "who"])
def test_two_columns_of_the_same_name_are_refused(name: str) -> None:
    assert "have the same name" in refusal(f"{name},smoking,{name}\n1,2,3\n")
    written = BytesIO()
    pq.write_table(pa.table([["1"], ["2"]], [name, name]), written)
    assert "have the same name" in refusal(written.getvalue())


@pytest.mark.parametrize(
    ("row", "cells"),
    [("never, or seldom,good", "3 cells"), ("never", "1 cell"), ("never,good,", "3 cells")],
)
def test_a_row_with_other_cells_than_there_are_columns_is_shown(row: str, cells: str) -> None:
    told = refusal(f"{PLAIN}{row}\n")
    assert told.startswith(f"“people.csv” has 2 columns, and a row of {cells}.")
    assert told.endswith(f"The row: {row}")
