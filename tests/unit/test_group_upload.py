"""A table that is brought to the group page: read or refused with a reason, and safe to open."""

import codecs
import csv
import math
from io import BytesIO, StringIO
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from logic.group import GroupError
from logic.group.upload import MOST_COLUMNS, MOST_ROWS, for_spreadsheets, scored_upload
from tests.shipped import AT_WORST, CATALOGUE

NAMES, WORST = ",".join(AT_WORST), ",".join(AT_WORST.values())
CSV = f"site,{NAMES}\nNörd \U0001f600,{WORST}\n,{WORST}\n"


def parquet(columns: dict[str, Any]) -> bytes:
    written = BytesIO()
    pq.write_table(pa.table(columns), written)
    return written.getvalue()


def scored(content: bytes | str, ending: str = "csv") -> pa.Table:
    raw = content.encode() if isinstance(content, str) else content
    return scored_upload(f"people.{ending}", raw, CATALOGUE)


def refusal(content: bytes | str, ending: str = "csv") -> str:
    with pytest.raises(GroupError) as refused:
        scored(content, ending)
    return str(refused.value)


def saved(scores: pa.Table) -> list[list[str]]:
    """Return the cells of the file for spreadsheets."""
    text = for_spreadsheets(scores).decode("utf-8-sig")
    return list(csv.reader(StringIO(text, newline="")))


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig"])
def test_a_csv_file_is_scored_whatever_stands_between_its_columns(
    delimiter: str, encoding: str
) -> None:
    found = scored(CSV.replace(",", delimiter).encode(encoding))
    assert found["site"].to_pylist() == ["Nörd \U0001f600", None]
    assert found["score"].to_pylist() == pytest.approx([100, 100])


def test_a_parquet_file_is_scored_with_columns_of_every_kind() -> None:
    columns = {name: [level] * 2 for name, level in AT_WORST.items()}
    found = scored(parquet(columns | {"n": [1, None], "nested": [[1], None]}), "PARQUET")
    assert found["score"].to_pylist() == pytest.approx([100, 100])
    assert saved(found)[1][len(AT_WORST) : len(AT_WORST) + 2] == ["1", "[1]"]


def test_a_table_without_rows_is_a_table() -> None:
    assert scored(f"{NAMES}\n").num_rows == 0
    assert scored(parquet({"smoking": pa.array([], pa.string())}), "parquet").num_rows == 0


@pytest.mark.parametrize("content", [b"", b" \r\n\n"])
def test_an_empty_file_is_refused(content: bytes) -> None:
    assert refusal(content).startswith("“people.csv” is empty.")


@pytest.mark.parametrize(
    "content",
    [CSV.encode("utf-16"), CSV.replace("\U0001f600", "").encode("latin-1"), b"\x89PNG\r\n\x1a\n"],
)
def test_another_encoding_is_refused(content: bytes) -> None:
    assert "holds text that is not UTF-8" in refusal(content)


@pytest.mark.parametrize("content", ["smoking,sleep\nnever\n", "y" * 200_000, 'smoking,"sleep\n'])
def test_a_csv_file_that_breaks_off_is_refused(content: str) -> None:
    assert "cut off or damaged" in refusal(content)


@pytest.mark.parametrize("content", [parquet({"smoking": ["never"]})[:-9], b"hello", CSV.encode()])
def test_a_parquet_file_that_breaks_off_or_is_none_is_refused(content: bytes) -> None:
    assert "cut off or damaged" in refusal(content, "parquet")


def test_a_parquet_file_with_damage_inside_is_refused() -> None:
    whole = parquet({"smoking": ["never"] * 3, "site": ["Ward 7"] * 3})
    assert "cut off or damaged" in refusal(whole[:4] + b"\xff" * 8 + whole[12:], "parquet")
    assert "that is not UTF-8" in refusal(whole.replace(b"Ward", b"W\xffrd"), "parquet")


def test_a_table_without_an_answer_is_refused_with_what_was_found() -> None:
    assert "Found: “age” and “=1\\+1”".replace("\\", "") in refusal("age,=1+1\n1,2\n")


@pytest.mark.parametrize(
    ("content", "ending"),
    [
        ("smoking\n" + "x\n" * (MOST_ROWS + 1), "csv"),
        (",".join(map(str, range(MOST_COLUMNS + 1))) + "\n", "csv"),
        (parquet({"smoking": ["x"] * (MOST_ROWS + 1)}), "parquet"),
        # 2,000 texts of a million letters, in a file of a few kilobytes.
        (parquet({"smoking": ["x" * 1_000_000] * 2_000}), "parquet"),
    ],
    ids=["rows", "columns", "rows of parquet", "unpacked"],
)
def test_a_table_that_is_too_large_is_refused(content: bytes | str, ending: str) -> None:
    assert refusal(content, ending).startswith("The table is too large for this page")


@pytest.mark.parametrize(
    ("cell", "safe"),
    [
        ("=1+1", "'=1+1"),
        ("+41", "'+41"),
        ("-5", "'-5"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("\t=1", "\t'=1"),
        ("  =1", "'  =1"),
        ("\uff1d1", "'\uff1d1"),
        ("a;=1", "a;'=1"),
        ("a\n-b", "a\n'-b"),
        ("a-b=c", "a-b=c"),
        ("007 \U0001f600", "007 \U0001f600"),
    ],
)
def test_no_cell_and_no_name_is_taken_for_a_formula(cell: str, safe: str) -> None:
    names, row = saved(pa.table({cell: [cell]}))
    assert (names, row) == ([safe], [safe])


def test_numbers_stay_numbers_and_nothing_stays_nothing() -> None:
    scores = pa.table({"a": [-1.5, None], "b": pa.array(["=1", None]).dictionary_encode()})
    assert for_spreadsheets(scores).startswith(codecs.BOM_UTF8)
    assert saved(scores) == [["a", "b"], ["-1.5", "'=1"], ["", ""]]


def test_the_scored_table_holds_every_row_in_its_order() -> None:
    names, *rows = saved(scored(f"who,{NAMES}\nb,{WORST}\na,{WORST}\n"))
    assert [row[0] for row in rows] == ["b", "a"]
    assert all(math.isclose(float(row[names.index("score")]), 100) for row in rows)
