"""The command line for a file of people: what it writes, what it says, and how it ends."""

import csv
import errno
import runpy
import signal
import subprocess
import sys
import time
from pathlib import Path
from unittest.mock import Mock

import polars as pl
import pytest
from logic.group.files import Table

from logic.group import command
from logic.group.command import Exit, main
from logic.wording import group as wording
from tests.shipped import AT_REFERENCE, AT_WORST, CATALOGUE

HEADER = ",".join(AT_WORST)
WORST, BEST = ",".join(AT_WORST.values()), ",".join(AT_REFERENCE.values())


@pytest.fixture
def given(tmp_path: Path) -> Path:
    """Return a file with two people: one at every worst level, one at every reference."""
    path = tmp_path / "people.csv"
    path.write_text(f"zip,{HEADER}\n007,{WORST}\n,{BEST}\n", encoding="utf-8")
    return path


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
    assert pl.read_csv(out)["answered"].to_list() == [20]


def test_problems_are_listed_by_row(given: Path, capsys: pytest.CaptureFixture[str]) -> None:
    given.write_text("sleep,smoking\nfair,never\nfair,sometimes\n", encoding="utf-8")
    assert run(given, given.with_name("out.csv")) is Exit.DONE_WITH_PROBLEMS
    said = capsys.readouterr().err
    assert "row 1: no score: too few answers, 2 of 20, at least 10 are needed\n" in said
    assert "; smoking: found “sometimes”, expected one of: never, former, current, decl" in said
    assert said.endswith(
        "Nobody could be scored. 0 rows scored, 2 without a score, 1 with answers that cannot be "
        "used.\nRows without a score: 2 with too few answers. `problems` says why, row by row.\n"
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
    pieces = [len(piece) for piece in Table(given).pieces()]
    assert pieces == [200_000, 200_000, 50_000]


WRONG_FILES: dict[str, tuple[bytes, str]] = {
    "empty.csv": (b"", "is empty"),
    "delimiter.csv": (b"smoking;sleep\nnever;fair\n", "A semicolon seems to stand between"),
    "tab.csv": (b"smoking\tsleep\nnever\tfair\n", "--delimiter tab"),
    "encoding.csv": ("smoking,ort\nnever,Zürich\n".encode("latin-1"), "that is not UTF-8"),
    "names.csv": ("smoking,größe\nnever,1\n".encode("latin-1"), "that is not UTF-8"),
    "cut.csv": (b"smoking,sleep\nnever,fair\nnev\n", "cut off or damaged"),
    "columns.csv": (b"Smokin,sex\nnever,f\n", "Found: \u201cSmokin\u201d and \u201csex\u201d"),
    "alike.csv": (b"smoking,Smoking\nnever,never\n", "Two columns of the table mean smoking"),
    "sign.csv": (b"smoking,foot_dropp\nnever,yes\n", "nearly named like \u201cfoot_drop\u201d"),
    "twice.csv": (b"smoking,smoking\nnever,never\n", "have the same name"),
    "taken.csv": (b"smoking,score\nnever,1\n", "already has columns"),
    "no.parquet": (b"PAR1 and no more", "cut off or damaged"),
    "empty.parquet": (b"", "is empty"),
    "table.xlsx": (b"PK", "has to end in .csv or .parquet"),
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
    assert capsys.readouterr().err == f"{wording.STOPPED}\n"
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
    assert (running.returncode, said.splitlines()[-1]) == (Exit.STOPPED, wording.STOPPED)
    assert [path.name for path in tmp_path.iterdir()] == ["people.csv"]


def test_a_missing_library_is_named(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(sys.modules, "tqdm", None)
    monkeypatch.delitem(sys.modules, "logic.group.command")
    with pytest.raises(SystemExit) as ended:
        runpy.run_module("logic.group", run_name="__main__")
    assert ended.value.code == 2
    assert capsys.readouterr().err == f"{wording.not_installed('tqdm')}\n"


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
    with pytest.raises(SystemExit) as ended:
        runpy.run_module("logic.group", run_name="__main__")
    assert ended.value.code == 0
