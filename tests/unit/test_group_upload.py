"""A table that is brought to the page: scored apart from the server, and safe to open."""

import atexit
import codecs
import csv
import math
import os
from io import BytesIO, StringIO
from signal import SIGXCPU
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

import logic.group
from logic.group import GroupError, apart, upload
from logic.group.child import Reply, Task
from logic.group.encodings import Encoding
from logic.group.errors import WorkbookError
from logic.group.frame import score_frame
from logic.group.limits import LARGEST_MB, Limits
from logic.group.shape import Shape
from logic.group.upload import Scored, for_spreadsheets, scored_upload
from tests.said import said
from tests.shipped import AT_WORST, CATALOGUE
from tests.unit.workbooks import xlsx

NAMES, WORST = ",".join(AT_WORST), ",".join(AT_WORST.values())
CSV = f"site,{NAMES}\nNörd \U0001f600,{WORST}\n,{WORST}\n"


@pytest.fixture
def here(monkeypatch: pytest.MonkeyPatch) -> None:
    """Do the task in this process, to be quick."""

    def done(task: Task, most_bytes: int) -> Reply:
        return task.function(*task.arguments)

    monkeypatch.setattr(upload, "done_apart", done)


def parquet(columns: dict[str, Any]) -> bytes:
    written = BytesIO()
    pq.write_table(pa.table(columns), written)
    return written.getvalue()


def scored(content: bytes | str, sheet: str | None = None) -> Scored:
    raw = content.encode() if isinstance(content, str) else content
    return scored_upload("people.csv", raw, CATALOGUE, said, sheet)


def refusal(content: bytes | str) -> str:
    with pytest.raises(GroupError) as refused:
        scored(content)
    return str(refused.value)


def saved(scores: pa.Table, shape: Shape | None = None) -> list[list[str]]:
    """Return the cells of the file for spreadsheets."""
    text = for_spreadsheets(scores, shape).decode("utf-8-sig")
    delimiter = (shape or Shape()).delimiter
    return list(csv.reader(StringIO(text, newline=""), delimiter=delimiter))


def test_a_table_is_scored_in_a_process_of_its_own() -> None:
    found = scored(CSV)
    assert found.scores["site"].to_pylist() == ["Nörd \U0001f600", None]
    assert found.scores["score"].to_pylist() == pytest.approx([100, 100])
    assert (found.shape, found.notes, found.sheets) == (Shape(), (), ())


def test_a_table_that_cannot_be_used_is_refused_by_that_process() -> None:
    assert "Found: “age” and “=1+1”" in refusal("age,=1+1\n1,2\n")
    with pytest.raises(WorkbookError, match="No column of the table is an answer") as refused:
        scored(xlsx({"Notes": [["a", "b"]], "People": [["smoking"], ["never"]]}))
    assert refused.value.sheets == ("Notes", "People")


@pytest.mark.usefixtures("here")
def test_a_workbook_is_scored_by_the_sheet_that_was_chosen() -> None:
    book = xlsx({"Notes": [["a", "b"]], "People": [["smoking"], ["never"]]})
    found = scored(book, "People")
    assert found.sheets == ("Notes", "People")
    assert found.scores["answered"].to_pylist() == [1]
    with pytest.raises(WorkbookError, match="No column"):
        scored(book)
    with pytest.raises(GroupError, match="No column") as refused:
        scored(xlsx({"Notes": [["a", "b"]]}))
    assert not isinstance(refused.value, WorkbookError)


@pytest.mark.usefixtures("here")
def test_an_empty_sheet_in_front_is_passed_over_and_another_can_be_chosen() -> None:
    book = xlsx({"Empty": [], "People": [["smoking"], ["never"]]})
    found = scored(book)
    assert found.scores["answered"].to_pylist() == [1]
    assert "Read from the sheet “People”. Not read: “Empty”." in found.notes
    with pytest.raises(WorkbookError, match=r"“Empty” of .* is empty") as refused:
        scored(book, "Empty")
    assert refused.value.sheets == ("Empty", "People")
    with pytest.raises(WorkbookError, match="has no sheet “Persons”"):
        scored(book, "Persons")
    with pytest.raises(GroupError, match="is empty") as alone:
        scored(xlsx({"Empty": []}))
    assert not isinstance(alone.value, WorkbookError)


@pytest.mark.usefixtures("here")
def test_the_table_comes_back_in_the_shape_in_which_it_came() -> None:
    text = f"height_cm;weight_kg;{';'.join(AT_WORST)}\n170,5;80;{WORST.replace(',', ';')}\n"
    found = scored(text.replace("30_and_over", "").encode("cp1252"))
    assert found.shape.commas == ("height_cm",)
    names, row = saved(found.scores, found.shape)
    by_name = dict(zip(names, row, strict=True))
    assert by_name["height_cm"] == "170,5"
    assert "," in by_name["score"]
    assert 0 < float(by_name["score"].replace(",", ".")) < 100


def test_a_utf_16_file_with_tabs_comes_back_as_one() -> None:
    tabs = Shape("\t", ".", Encoding.UTF_16_LITTLE)
    written = for_spreadsheets(pa.table({"a": ["ü"]}), tabs)
    assert written == '"a"\n"ü"\n'.encode("utf-16")
    commas = for_spreadsheets(pa.table({"a": ["ü"]}), Shape(encoding=Encoding.UTF_16))
    assert commas == '"a"\n"ü"\n'.encode("utf-8-sig")


@pytest.mark.usefixtures("here")
def test_cells_that_a_csv_file_cannot_hold_are_written_as_text_or_left_out_and_named() -> None:
    columns = {name: [level] * 2 for name, level in AT_WORST.items()}
    odd = {"n": [1, None], "list": [[1], None], "bytes": [b"\xff", b""]}
    found = scored(parquet(columns | odd))
    assert found.scores["score"].to_pylist() == pytest.approx([100, 100])
    assert found.scores["list"].to_pylist() == [[1], None]
    names, *rows = saved(found.scores)
    assert "bytes" not in names
    assert [row[names.index("list")] for row in rows] == ["[1]", ""]
    assert found.notes == (
        "Written as text, since neither CSV nor Excel has such cells: “list”.",
        "Left out, since the cells are no text: “bytes”.",
    )


@pytest.mark.usefixtures("here")
def test_a_table_without_rows_is_a_table() -> None:
    assert scored(f"{NAMES}\n").scores.num_rows == 0
    assert scored(parquet({"smoking": pa.array([], pa.string())})).scores.num_rows == 0


@pytest.mark.usefixtures("here")
def test_the_scored_table_holds_every_row_in_its_order() -> None:
    people = "".join(f"{n},{WORST}\n" for n in range(45_000))
    text = f"who,{NAMES}\n{people}".replace("_", "_")
    content = parquet({"who": range(45_000)} | {n: [v] * 45_000 for n, v in AT_WORST.items()})
    assert len(text) > LARGEST_MB << 20, "as CSV it would be too large"
    found = scored(content).scores
    assert found["who"].to_pylist() == list(range(45_000))
    assert all(math.isclose(score, 100) for score in found["score"].to_pylist())


def test_an_upload_that_is_larger_than_the_pages_limit_is_refused_unread() -> None:
    assert "too large for this page" in refusal(b"x" * ((LARGEST_MB << 20) + 1))


@pytest.mark.usefixtures("here")
def test_a_table_whose_problems_would_fill_the_memory_is_refused_with_the_first() -> None:
    names = ",".join(AT_WORST)
    told = refusal(names + "\n" + ("a," * len(AT_WORST))[:-1].join(["", "\n"]) * 90_000)
    assert "Too many cells cannot be used" in told
    assert "physical_activity: found “a”, expected one of" in told


@pytest.mark.usefixtures("here")
def test_a_table_that_is_large_without_problems_is_refused_as_large(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(upload, "MOST_GIVEN", 100)
    assert "too large for this page" in refusal(CSV)


@pytest.mark.parametrize(
    ("cell", "safe"),
    [
        ("=1+1", "'=1+1"),
        ("+41", "'+41"),
        ("-5", "'-5"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("\uff1d1", "'\uff1d1"),
        ("\uff0b1", "'\uff0b1"),
        ("\uff0d1", "'\uff0d1"),
        ("\uff201", "'\uff201"),
        ("\t1", "'\t1"),
        ("\r1", "'\r1"),
        ("\n1", "'\n1"),
        ("\t=1", "'\t'=1"),
        ("  =1", "  '=1"),
        ('"=1', "\"'=1"),
        ("a;=1", "a;'=1"),
        ("a,=1", "a,'=1"),
        ("a\t@b", "a\t'@b"),
        ("a|+1", "a|'+1"),
        ('a; "=1', "a; \"'=1"),
        ("a\n-b", "a\n'-b"),
        ("a\r=b", "a\r'=b"),
        ("a-b=c", "a-b=c"),
        ("'=1", "'=1"),
        ("007 \U0001f600", "007 \U0001f600"),
    ],
)
@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_no_cell_and_no_name_is_taken_for_a_formula(cell: str, safe: str, delimiter: str) -> None:
    names, row = saved(pa.table({cell: [cell]}), Shape(delimiter))
    assert (names, row) == ([safe], [safe])


def test_numbers_stay_numbers_and_nothing_stays_nothing() -> None:
    scores = pa.table({"a": [-1.5, None], "b": pa.array(["=1", None]).dictionary_encode()})
    assert for_spreadsheets(scores).startswith(codecs.BOM_UTF8)
    assert saved(scores) == [["a", "b"], ["-1.5", "'=1"], ["", ""]]
    assert saved(scores, Shape(";", ",")) == [["a", "b"], ["-1,5", "'=1"], ["", ""]]


def test_the_package_has_what_it_says_and_no_more() -> None:
    assert logic.group.score_frame is score_frame
    with pytest.raises(AttributeError):
        assert logic.group.nothing


# The other process ------------------------------------------------------------------------


BEGUN = "import os, sys; sys.stdin.buffer.read(); os.write(1, b'ready')"


def test_a_process_that_ends_without_a_word_is_a_file_that_cannot_be_read(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(apart, "PROGRAM", "raise SystemExit(1)")
    assert refusal(CSV * 5_000) == said("group-files-broken")


def test_a_process_that_says_more_than_it_may_is_stopped(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(apart, "PROGRAM", f"{BEGUN}\nwhile True: os.write(1, bytes(1 << 20))")
    monkeypatch.setattr(upload, "MOST_GIVEN", 1 << 22)
    assert refusal(CSV) == said("group-files-broken")


def test_a_process_that_takes_too_long_is_stopped(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(apart, "PROGRAM", f"{BEGUN}; import time; time.sleep(600)")
    monkeypatch.setattr(upload, "PAGE", Limits(seconds=0.1))
    assert refusal(CSV) == said("group-files-too-slow")
    monkeypatch.setattr(apart, "PROGRAM", f"{BEGUN}; os.kill(os.getpid(), {SIGXCPU:d})")
    monkeypatch.setattr(upload, "PAGE", Limits(seconds=600))
    assert refusal(CSV) == said("group-files-too-slow")


def test_who_waits_long_for_a_turn_is_told_to_come_back(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(apart, "LONGEST_WAIT", 0.1)
    for _ in range(apart.MOST_AT_ONCE):
        assert apart._places.acquire(timeout=1)
    try:
        assert refusal(CSV) == said("group-files-busy")
    finally:
        for _ in range(apart.MOST_AT_ONCE):
            apart._places.release()


def refuse_and_abort_later() -> Reply:
    """Refuse, and let an orderly end abort, as a thread that still reads ahead may do."""
    atexit.register(os.abort)
    raise GroupError("refused")


def test_what_is_said_of_a_refused_file_outlives_the_end_of_its_process() -> None:
    with pytest.raises(GroupError, match="refused"):
        apart.done_apart(Task(refuse_and_abort_later, (), Limits()), 1_000)
