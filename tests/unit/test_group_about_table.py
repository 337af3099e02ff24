"""What the command line says of a table beside its scores."""

from pathlib import Path

import pytest

from logic.group.command import Exit, main
from tests.shipped import AT_WORST, CATALOGUE

HEADER, WORST = ",".join(AT_WORST), ",".join(AT_WORST.values())
SIGNS = list(CATALOGUE.safety.findings)


@pytest.fixture
def given(tmp_path: Path) -> Path:
    return tmp_path / "people.csv"


def run(*paths: Path) -> Exit:
    return main([str(path) for path in paths])


def test_what_was_not_understood_and_not_asked_is_said(
    given: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    given.write_text(f"zip,smokng,{HEADER}\n8000,x,{WORST}\n", encoding="utf-8")
    out = given.with_name("out.csv")
    assert run(given, out) is Exit.DONE
    said = capsys.readouterr().err
    assert "The table asks nothing of the warning-sign check. Such a table clears nobody" in said
    assert "passed through as they are: “zip” and “smokng” (nearly “smoking”)." in said
    signs = [*SIGNS, "Under 16"]
    given.write_text(
        f"{HEADER},{','.join(signs[1:])}\n{WORST},{','.join(['No'] * len(signs[1:]))}\n",
        encoding="utf-8",
    )
    assert run(given, out) is Exit.DONE
    assert "Not asked of the warning-sign check: saddle_numbness. Such a table clears nobody" in (
        capsys.readouterr().err
    )
    given.write_text(
        f"{HEADER},{','.join(signs)}\n{WORST},{','.join(['No'] * len(signs))}\n", encoding="utf-8"
    )
    assert run(given, out) is Exit.DONE
    assert "clears nobody" not in capsys.readouterr().err


def test_body_mass_is_not_missing_where_it_is_worked_out(
    given: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    rest = {field: level for field, level in AT_WORST.items() if field != "body_mass_index"}
    names, values = ",".join(rest), ",".join(rest.values())
    out = given.with_name("out.csv")
    given.write_text(f"{names},Height-cm\n{values},160\n", encoding="utf-8")
    run(given, out)
    assert "Not in the table, and so taken as not answered: body_mass_index." in (
        capsys.readouterr().err
    )
    given.write_text(f"{names},Height-cm,weight_kg\n{values},160,90\n", encoding="utf-8")
    assert run(given, out) is Exit.DONE
    assert "Not in the table" not in capsys.readouterr().err


def test_a_table_whose_signs_are_all_empty_says_that_nobody_could_be_scored_and_why(
    given: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    row = f"{WORST}{',' * len(SIGNS)}\n"
    given.write_text(f"{HEADER},{','.join(SIGNS)}\n{row * 3}", encoding="utf-8")
    assert run(given, given.with_name("out.csv")) is Exit.DONE_WITH_PROBLEMS
    said = capsys.readouterr().err
    assert "row 3: no score: open in the warning-sign check: 25 statements\n" in said
    assert "Nobody could be scored. 0 rows scored, 3 without a score" in said
    assert "Rows without a score: 3 with the warning-sign check left open." in said
