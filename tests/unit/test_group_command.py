"""The command line for a file of people: what it writes, what it says, and how it ends."""

import csv
import errno
import os
import re
import runpy
import signal
import subprocess
import sys
import time
from datetime import timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any
from unittest.mock import Mock, call

import polars as pl
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from logic.group import command
from logic.group.command import Exit, main
from logic.group.kinds import NamedFile
from logic.group.limits import COMMAND
from logic.group.reading import Table
from logic.texts import ENGLISH
from logic.wording.stopping import STOPPED
from tests.said import said
from tests.shipped import AT_REFERENCE, AT_WORST, CATALOGUE
from tests.unit.workbooks import part, rezipped, xlsx

HEADER = ",".join(AT_WORST)
WORST, BEST = ",".join(AT_WORST.values()), ",".join(AT_REFERENCE.values())


@pytest.fixture
def given(tmp_path: Path) -> Path:
    """Return a file with two people: one at every worst level, one at every reference."""
    path = tmp_path / "people.csv"
    path.write_text(f"zip,{HEADER}\n007,{WORST}\n,{BEST}\n", encoding="utf-8")
    return path


@pytest.fixture(autouse=True)
def _english(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LANGUAGE", ENGLISH)


def run(*arguments: object) -> Exit:
    return main([str(argument) for argument in arguments])


@pytest.mark.parametrize("ending", [".csv", ".parquet", ".CSV"])
def test_a_csv_file_becomes_a_scored_file(given: Path, ending: str) -> None:
    out = given.with_name(f"scores{ending}")
    assert run(given, out) is Exit.DONE
    read = pl.read_parquet(out) if ending == ".parquet" else pl.read_csv(out, infer_schema=False)
    assert read["zip"].to_list() == ["007", None]
    assert [float(score) for score in read["score"]] == [pytest.approx(100), 0]
    assert sorted(path.name for path in given.parent.iterdir()) == ["people.csv", out.name]


def test_a_parquet_file_becomes_a_scored_file(given: Path) -> None:
    read, out = given.with_name("in.parquet"), given.with_name("out.parquet")
    pl.DataFrame([AT_WORST] * 3).write_parquet(read, row_group_size=2)
    assert run(read, out) is Exit.DONE
    assert pl.read_parquet(out)["score"].to_list() == [pytest.approx(100)] * 3


@pytest.mark.parametrize(("option", "delimiter"), [(";", ";"), ("tab", "\t"), ("\\t", "\t")])
def test_a_file_that_begins_with_a_mark_and_uses_another_delimiter(
    given: Path, option: str, delimiter: str
) -> None:
    text = f"{HEADER}\n{WORST}\n".replace(",", delimiter)
    given.write_text(text, encoding="utf-8-sig")
    out = given.with_name("out.csv")
    assert run(given, out, "--delimiter", option) is Exit.DONE
    assert pl.read_csv(out, separator=delimiter)["answered"].to_list() == [20]


def test_problems_are_listed_by_row(given: Path, capsys: pytest.CaptureFixture[str]) -> None:
    given.write_text("sleep,smoking\nfair,never\nfair,sometimes\n", encoding="utf-8")
    assert run(given, given.with_name("out.csv")) is Exit.DONE_WITH_PROBLEMS
    said = capsys.readouterr().err
    assert "row 1: no score: too few answers, 2 of 20, at least 10 are needed\n" in said
    assert "; smoking: found “sometimes”, expected one of: never, former, current, decl" in said
    assert said.endswith(
        "Nobody could be scored. 0 rows scored, 2 without a score, 1 with unusable answers.\n"
        "Rows without a score: 2 with too few answers. `problems` says why, row by row.\n"
    )
    assert "Not in the table, and so taken as not answered: physical_activity," in said


def test_of_many_problems_the_first_are_shown_and_all_are_filed(
    given: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    given.write_text("smoking\n" + "x\n" * 50, encoding="utf-8")
    out, report = given.with_name("out.csv"), given.with_name("problems.txt")
    run(given, out)
    assert capsys.readouterr().err.count("found “x”") == 20
    run(given, out, "--problems", report)
    assert "found “x”" not in capsys.readouterr().err
    lines = report.read_text(encoding="utf-8").splitlines()
    assert (len(lines), lines[-1][:7]) == (50, "row 50:")


def test_a_result_is_as_open_to_others_as_any_new_file(given: Path) -> None:
    plain, out = given.with_name("plain.txt"), given.with_name("out.csv")
    plain.touch()
    run(given, out)
    assert out.stat().st_mode == plain.stat().st_mode


def test_narrow_rows_come_in_pieces_too(given: Path) -> None:
    given.write_text("smoking\n" + "never\n" * 450_000, encoding="utf-8")
    pieces = [len(piece) for piece in Table(NamedFile.at(given), CATALOGUE, COMMAND).pieces()]
    assert pieces == [200_000, 200_000, 50_000]


# Two cells as far from each other as Excel allows: room for all between them is never there.
FAR = b'<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>'
SHEET = "xl/worksheets/sheet1.xml"
SMALL = xlsx({"P": [["smoking"]]})
HUGE = rezipped(SMALL, {SHEET: part(SMALL, SHEET).replace(b"</sheetData>", FAR)})
WRONG_FILES: dict[str, tuple[bytes, str]] = {
    "empty.csv": (b"", "is empty"),
    "bytes.csv": (b"smoking,ort\nnever,\x81\n", "that is not UTF-8"),
    "open.csv": (b'smoking,ort\nnever,"x\nnever,y\n', "a quotation mark opened and never closed"),
    "long.csv": (b"who,question,answer\n" + b"a,sleep,x\na,smoking,x\n" * 3, "insert a pivot"),
    "cut.csv": (b"smoking,sleep\nnever,fair\nnev\n", "cut off or damaged"),
    "columns.csv": (b"Smokin,sex\nnever,f\n", "Found: \u201cSmokin\u201d and \u201csex\u201d"),
    "alike.csv": (b"smoking,Smoking\nnever,never\n", "Two columns of the table mean smoking"),
    "sign.csv": (b"smoking,foot_dropp\nnever,yes\n", "nearly named like \u201cfoot_drop\u201d"),
    "twice.csv": (b"smoking,smoking\nnever,never\n", "have the same name"),
    "taken.csv": (b"smoking,score\nnever,1\n", "already has columns"),
    "no.parquet": (b"PAR1 and no more", "cut off or damaged"),
    "empty.parquet": (b"", "is empty"),
    "packed.csv": (b"\x1f\x8b\x08", "a packed file"),
    "table.xlsx": (b"PK\x03\x04", "cut off or damaged"),
    "huge.xlsx": (HUGE, said("group-files-broken")[:40]),
}


@pytest.mark.parametrize("name", WRONG_FILES)
def test_a_file_that_cannot_be_used_is_told_and_nothing_is_written(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    content, message = WRONG_FILES[name]
    read, out = tmp_path / name, tmp_path / "out.csv"
    read.write_bytes(content)
    out.write_text("before", encoding="utf-8")
    assert run(read, out) is Exit.INPUT
    assert message in capsys.readouterr().err
    assert out.read_text(encoding="utf-8") == "before"
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted([name, "out.csv"])


PLACES: dict[str, tuple[Exit, str]] = {
    "people.csv": (Exit.INPUT, "Two files are needed"),
    "people.csv people.csv": (Exit.INPUT, "different files"),
    "people.csv out.csv --problems out.csv": (Exit.INPUT, "different files"),
    "people.csv out.csv --problems ../{folder}/people.csv": (Exit.INPUT, "different files"),
    "people.csv out.txt": (Exit.INPUT, "has to end in"),
    "people.csv out.csv --delimiter ;;": (Exit.INPUT, "one character"),
    "people.csv out.csv --delimiter ;": (Exit.INPUT, "A comma seems to stand between"),
    "people.csv none/out.csv": (Exit.OUTPUT, "there is no such folder"),
    "people.csv folder.csv": (Exit.OUTPUT, "“folder.csv” cannot be written: a folder has"),
    "none.csv out.csv": (Exit.INPUT, "No such file"),
    "--template people.csv": (Exit.INPUT, "“people.csv” is there already"),
    "--template had.csv": (Exit.INPUT, "“had_codes.csv” is there already"),
    "--template new.parquet": (Exit.INPUT, "has to end in .csv"),
    "--template none/new.csv": (Exit.OUTPUT, "there is no such folder"),
    "people.csv out.csv --template new.csv": (Exit.INPUT, "stands alone"),
}


@pytest.mark.parametrize("arguments", PLACES)
def test_places_that_cannot_be_used_are_told_and_nothing_is_changed(
    given: Path,
    arguments: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(given.parent)
    Path("folder.csv").mkdir()
    Path("had_codes.csv").touch()
    before = given.read_bytes()
    end, message = PLACES[arguments]
    assert run(*arguments.format(folder=given.parent.name).split()) is end
    assert message in capsys.readouterr().err
    assert given.read_bytes() == before
    assert {path.name for path in Path().iterdir()} == {"people.csv", "folder.csv", "had_codes.csv"}


def test_a_place_that_only_fails_when_written_is_named(
    given: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    out = given.with_name("out.csv")
    full = OSError(errno.ENOSPC, "No space left on device")
    monkeypatch.setattr(Path, "replace", Mock(side_effect=full))
    assert run(given, out) is Exit.OUTPUT
    assert f"“{out}” cannot be written: No space left on device" in capsys.readouterr().err
    assert list(given.parent.iterdir()) == [given]


def test_a_place_may_have_the_longest_name_there_is(given: Path) -> None:
    longest = given.with_name(f"{'n' * 251}.csv")
    assert run(given, longest) is Exit.DONE
    assert longest.exists()
    assert run(given, given.with_name(f"{'n' * 252}.csv")) is Exit.OUTPUT
    assert {path.name for path in given.parent.iterdir()} == {given.name, longest.name}


def test_a_stop_in_the_midst_of_scoring_leaves_nothing(
    given: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(command, "score_frame", Mock(side_effect=KeyboardInterrupt))
    assert run(given, given.with_name("out.csv")) is Exit.STOPPED
    assert capsys.readouterr().err == f"{STOPPED[ENGLISH]}\n"
    assert list(given.parent.iterdir()) == [given]


@pytest.mark.parametrize("sent", [signal.SIGINT, signal.SIGTERM])
def test_whoever_stops_it_finds_nothing_half_written(tmp_path: Path, sent: signal.Signals) -> None:
    read, out = tmp_path / "people.csv", tmp_path / "out.csv"
    read.write_text("smoking\n" + "never\n" * 3_000_000, encoding="utf-8")
    started = [sys.executable, "-m", "logic.group", str(read), str(out), "--problems", f"{out}.txt"]
    with subprocess.Popen(started, stderr=subprocess.PIPE, text=True) as running:
        while running.poll() is None and len(list(tmp_path.iterdir())) < 3:
            time.sleep(0.01)
        running.send_signal(sent)
        _, said = running.communicate(timeout=60)
    assert (running.returncode, said.splitlines()[-1]) == (Exit.STOPPED, STOPPED[ENGLISH])
    assert [path.name for path in tmp_path.iterdir()] == ["people.csv"]


def test_a_missing_library_is_named(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(sys.modules, "tqdm", None)
    monkeypatch.delitem(sys.modules, "logic.group.command")
    with pytest.raises(SystemExit) as ended:
        runpy.run_module("logic.group", run_name="__main__")
    assert ended.value.code == 2
    assert capsys.readouterr().err == f"{said('group-not-installed', library='tqdm')}\n"


def test_names_without_a_row_are_a_table_of_nobody(given: Path) -> None:
    given.write_text(f"{HEADER}\n", encoding="utf-8")
    out = given.with_name("out.parquet")
    assert run(given, out) is Exit.DONE
    assert pl.read_parquet(out).height == 0


def test_the_template_is_an_empty_table_with_the_legend_of_every_code(tmp_path: Path) -> None:
    assert run("--template", tmp_path / "people.csv") is Exit.DONE
    names = (tmp_path / "people.csv").read_text(encoding="utf-8").strip().split(",")
    assert set(names) >= {*CATALOGUE.by_factor, *CATALOGUE.safety.findings, "height_cm"}
    with (tmp_path / "people_codes.csv").open(encoding="utf-8", newline="") as lines:
        codes = [(row["column"], row["code"]) for row in csv.DictReader(lines)]
    for factor in CATALOGUE.factors:
        assert {(factor.id, level.id) for level in factor.levels} < set(codes)


def test_the_command_is_a_module_too(monkeypatch: pytest.MonkeyPatch, given: Path) -> None:
    monkeypatch.setattr(sys, "argv", ["group", str(given), str(given.with_name("out.csv"))])
    monkeypatch.setattr(signal, "signal", lambda *_: None)
    left = Mock(side_effect=SystemExit)
    monkeypatch.setattr(os, "_exit", left)
    with pytest.raises(SystemExit):
        runpy.run_module("logic.group", run_name="__main__")
    left.assert_called_once_with(Exit.DONE)


ODD = pa.table(
    {
        "smoking": pa.array(["never"]).dictionary_encode(),
        "list": [["ü", None]],
        "struct": [{"a": 1}],
        "map": pa.array([[("k", 2)]], pa.map_(pa.string(), pa.int8())),
        "took": [timedelta(seconds=5)],
        "bytes": [b"\xff"],
        "fixed": pa.array([b"\xff"], pa.binary(1)),
        "large": pa.array([Decimal("1.50")], pa.decimal256(60, 2)),
        "id": pa.array([b"0123456789abcdef"], pa.uuid()),
        "half": pa.array([0.5], pa.float16()),
        "on": pa.array([[2**40]], pa.list_(pa.timestamp("s"))),
    }
)


WRITTEN = {
    "list": '["ü", null]',
    "struct": '{"a": 1}',
    "map": '[["k", 2]]',
    "took": "0:00:05",
    "large": "1.50",
    "half": "0.5",
    "on": "…",
}


# Files as people have them ----------------------------------------------------------------


def test_an_excel_file_becomes_a_scored_file(
    given: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    book = {"Notes": [["nothing"]], "People": [list(AT_WORST), list(AT_WORST.values())]}
    read, out = given.with_name("people.xlsx"), given.with_name("out.csv")
    read.write_bytes(xlsx(book))
    assert run(read, out) is Exit.INPUT
    assert run(read, out, "--sheet", "people") is Exit.DONE
    assert "Read from the sheet “People”. Not read: “Notes”." in capsys.readouterr().err
    assert pl.read_csv(out)["score"].to_list() == [pytest.approx(100)]


def test_what_is_done_apart_is_what_is_done_here(
    given: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(command, "done_apart", lambda task, _: task.function(*task.arguments))
    read, out = given.with_name("people.xlsx"), given.with_name("out.csv")
    read.write_bytes(xlsx({"People": [list(AT_WORST), list(AT_WORST.values())]}))
    assert run(read, out) is Exit.DONE


def test_many_pieces_are_one_file_with_one_line_of_names(
    given: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("logic.group.delimited.ROWS_AT_ONCE", 1)
    for ending in ("csv", "parquet"):
        out = given.with_name(f"out.{ending}")
        assert run(given, out) is Exit.DONE
        read = pl.read_csv(out) if ending == "csv" else pl.read_parquet(out)
        assert read["answered"].to_list() == [20, 20]


def test_a_scored_file_has_the_shape_in_which_it_came(given: Path) -> None:
    text = f"height_cm;{HEADER.replace(',', ';')}\n170,5;{WORST.replace(',', ';')}\n"
    out = given.with_name("out.csv")
    for encoding, back in (
        ("utf-8", "utf-8"),
        ("utf-8-sig", "utf-8-sig"),
        ("utf-16-le", "utf-16"),
        ("cp1252", "utf-8-sig"),
    ):
        mark = "ü" if encoding == "cp1252" else ""
        given.write_text(text.replace("170", f"170{mark}"), encoding=encoding)
        run(given, out)
        names, row = csv.reader(out.read_bytes().decode(back).splitlines(), delimiter=";")
        assert (names[0], row[0]) == ("height_cm", f"170{mark},5")
        assert "," in row[names.index("impact_smoking")]


def test_cells_that_a_file_cannot_hold_are_named(
    given: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    read = given.with_name("in.parquet")
    pq.write_table(ODD, read)
    for ending in ("csv", "parquet"):
        assert run(read, given.with_name(f"out.{ending}")) is Exit.DONE_WITH_PROBLEMS
    said = capsys.readouterr().err
    assert said.count("Left out, since the cells are no text: “bytes” and “fixed”.") == 1
    (told,) = [line for line in said.splitlines() if line.startswith("Written as text")]
    assert all(f"“{name}”" in told for name in ("list", "struct", "map", "took", "large", "id"))
    with given.with_name("out.csv").open(encoding="utf-8", newline="") as lines:
        (row,) = csv.DictReader(lines)
    assert {name: row[name] for name in WRITTEN} == WRITTEN
    kept = ["list", "took", "large"]
    back = pq.read_table(given.with_name("out.parquet"))
    assert back.select(kept).equals(ODD.select(kept))


def test_bytes_in_a_column_of_answers_are_a_problem_of_the_row(given: Path) -> None:
    read, out = given.with_name("in.parquet"), given.with_name("out.csv")
    pq.write_table(pa.table({"smoking": [b"never", b"\xff"], "sleep": ["good", "good"]}), read)
    run(read, out)
    told = pl.read_csv(out)["problems"].to_list()
    assert ["smoking: found “ff”" in problem for problem in told] == [False, True]


def test_what_steers_a_terminal_never_reaches_it(
    given: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    steers = "\x1b[2J\x9b31m\u202e\r"
    given.write_text(f'smoking,"a{steers}"\n"b{steers}",x\n', encoding="utf-8")
    listed = given.with_name("problems\x1b.txt")
    run(given, given.with_name("out.csv"))
    run(given, given.with_name("out.csv"), "--problems", listed)
    run(given.with_name("none\x1b.csv"), given.with_name("out.csv"))
    said = capsys.readouterr().err + listed.read_text(encoding="utf-8")
    assert not {*"\x1b\x9b\u202e\r"} & {*said}
    assert "none⟨U+001B⟩.csv" in said


def test_nobody_who_listens_is_no_trouble(given: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for stream in (None, Mock(write=Mock(side_effect=BrokenPipeError), isatty=lambda: False)):
        monkeypatch.setattr(sys, "stderr", stream)
        assert run(given, given.with_name("out.parquet")) is Exit.DONE


def test_a_stop_by_arrow_is_a_stop(given: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    stopped = Mock(side_effect=pa.lib.ArrowCancelled("stopped"))
    monkeypatch.setattr("logic.group.delimited.arrow_csv.open_csv", stopped)
    assert run(given, given.with_name("out.csv")) is Exit.STOPPED
    assert list(given.parent.iterdir()) == [given]


def test_memory_that_is_out_is_told(
    given: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("logic.group.delimited.arrow_csv.open_csv", Mock(side_effect=MemoryError))
    assert run(given, given.with_name("out.csv")) is Exit.INPUT
    assert "unpack to more than there is room for" in capsys.readouterr().err


def test_what_arrow_cannot_write_is_told(
    given: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    wrong = Mock(side_effect=pa.ArrowInvalid("no such type"))
    monkeypatch.setattr("logic.group.writing.arrow_csv.write_csv", wrong)
    assert run(given, given.with_name("out.csv")) is Exit.OUTPUT
    assert "cannot be written: no such type" in capsys.readouterr().err
    assert list(given.parent.iterdir()) == [given]


def test_what_is_said_of_a_stop_needs_no_library_that_takes_its_time() -> None:
    program = (
        "import sys, logic.environment, logic.group.terminal, logic.wording.stopping; "
        "print({'fluent', 'babel', 'rapidfuzz', 'pyarrow'} & {*sys.modules})"
    )
    found = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert found.stdout == "set()\n"


@pytest.mark.parametrize("sent", [signal.SIGINT, signal.SIGTERM])
def test_a_stop_while_libraries_are_loaded_makes_no_noise(
    tmp_path: Path, sent: signal.Signals
) -> None:
    read = tmp_path / "people.csv"
    read.write_text("smoking\n" + "never\n" * 500_000, encoding="utf-8")
    started = [sys.executable, "-m", "logic.group", str(read), str(tmp_path / "out.csv")]
    with subprocess.Popen(started, stderr=subprocess.PIPE, text=True) as running:
        while not listens_to(running.pid, signal.SIGTERM):
            time.sleep(0.001)
        running.send_signal(sent)
        _, said = running.communicate(timeout=60)
    assert (running.returncode, said) == (Exit.STOPPED, f"{STOPPED[ENGLISH]}\n")
    assert [path.name for path in tmp_path.iterdir()] == ["people.csv"]


def test_signals_stop_the_loading_at_once_and_the_work_in_order(
    monkeypatch: pytest.MonkeyPatch, given: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    set_: list[tuple[int, Any]] = []
    left = Mock(side_effect=SystemExit)
    monkeypatch.setattr(sys, "argv", ["group", str(given), str(given.with_name("out.csv"))])
    monkeypatch.setattr(signal, "signal", lambda *told: set_.append(told))
    monkeypatch.setattr(os, "_exit", left)
    with pytest.raises(SystemExit):
        runpy.run_module("logic.group", run_name="__main__")
    loading, working = set_[0][1], set_[-1][1]
    with pytest.raises(SystemExit):
        loading(signal.SIGINT, None)
    assert left.call_args_list == [call(Exit.DONE), call(Exit.STOPPED)]
    assert capsys.readouterr().err.endswith(f"{STOPPED[ENGLISH]}\n")
    with pytest.raises(KeyboardInterrupt):
        working(signal.SIGINT, None)
    assert set_[-2:] == [(one, signal.SIG_IGN) for one in (signal.SIGINT, signal.SIGTERM)]


def listens_to(process: int, sent: signal.Signals) -> bool:
    """Return whether a process does something of its own at a signal."""
    status = Path(f"/proc/{process}/status").read_text(encoding="ascii")
    (caught,) = re.findall(r"SigCgt:\s*([0-9a-f]+)", status)
    return bool(int(caught, 16) >> (sent - 1) & 1)


def test_after_a_stop_no_thread_of_a_library_is_waited_for(
    monkeypatch: pytest.MonkeyPatch, given: Path
) -> None:
    left = Mock(side_effect=SystemExit)
    monkeypatch.setattr(sys, "argv", ["group", str(given), str(given.with_name("out.csv"))])
    monkeypatch.setattr(signal, "signal", lambda *_: None)
    monkeypatch.setattr(command, "score_frame", Mock(side_effect=KeyboardInterrupt))
    monkeypatch.setattr(os, "_exit", left)
    with pytest.raises(SystemExit):
        runpy.run_module("logic.group", run_name="__main__")
    left.assert_called_once_with(Exit.STOPPED)
