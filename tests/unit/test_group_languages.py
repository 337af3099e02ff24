"""The command for groups in the language of whoever starts it; what it writes stays data."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from unittest.mock import Mock

import pytest

from logic.environment import language
from logic.group import command
from logic.group.command import Exit, main
from logic.texts import SHIPPED
from logic.wording.stopping import STOPPED
from tests.shipped import AT_WORST
from tests.spanish import dicho, english_in
from tests.unit.workbooks import xlsx

BOTH = ("en", "es")


@pytest.fixture(autouse=True)
def _spanish(monkeypatch: pytest.MonkeyPatch) -> None:
    """Set up an environment as people in Spain have it, with Spanish offered."""
    for name in ("LANGUAGE", "LC_ALL", "LC_MESSAGES"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("LANG", "es_ES.UTF-8")
    monkeypatch.setattr("logic.texts.language.SHIPPED", BOTH)
    monkeypatch.setattr(command, "SHIPPED", BOTH)


@pytest.fixture
def given(tmp_path: Path) -> Path:
    """Return a file with two people, one of whom has an answer that cannot be used."""
    path = tmp_path / "gente.csv"
    rows = (",".join(AT_WORST), ",".join(AT_WORST.values()), "x" + "," * (len(AT_WORST) - 1))
    path.write_text("\n".join(rows), encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("environment", "spoken"),
    [
        ({}, "en"),
        ({"LANG": "es_ES.UTF-8"}, "es"),
        ({"LANG": "es"}, "es"),
        ({"LANG": "es@euro"}, "es"),
        ({"LANG": "de_DE.UTF-8"}, "en"),
        ({"LANG": "C"}, "en"),
        ({"LANG": "no language at all"}, "en"),
        ({"LANG": "es_ES.UTF-8", "LC_ALL": "en_US.UTF-8"}, "en"),
        ({"LANG": "en_US.UTF-8", "LC_MESSAGES": "es_AR.UTF-8"}, "es"),
        ({"LC_ALL": "en_US.UTF-8", "LANGUAGE": "fr:es:en"}, "es"),
        ({"LANG": "es_ES.UTF-8", "LC_ALL": ""}, "es"),
    ],
)
def test_the_first_wish_that_is_offered_counts(environment: Mapping[str, str], spoken: str) -> None:
    assert language(BOTH, environment) == spoken


def test_a_language_that_is_not_offered_is_english() -> None:
    assert language(("en",), {"LANG": "es_ES.UTF-8"}) == "en"


def test_the_help_is_spanish(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["--help"])
    told = capsys.readouterr().out
    assert ended.value.code == 0
    assert told.startswith("Uso: python -m logic.group [-h]")
    assert dicho("group-command-help") in told
    assert english_in(told) == []


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["--sheet"], "--sheet necesita un valor detrás. Vea --help."),
        (["a.csv", "b.csv", "--hoja", "c"], "«--hoja c» no es ninguna opción. Vea --help."),
    ],
)
def test_a_line_that_cannot_be_read_is_refused_in_spanish(
    arguments: list[str], told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        main(arguments)
    assert ended.value.code == 2
    usage, why = capsys.readouterr().err.splitlines()
    assert usage.startswith("Uso: ")
    assert why == f"python -m logic.group: {told}"


def refusals(given: Path) -> Iterator[list[str]]:
    """Yield command lines that are refused."""
    out = str(given.with_name("sale.csv"))
    empty = given.with_name("vacía.csv")
    empty.write_text("", encoding="utf-8")
    book = given.with_name("libro.xlsx")
    book.write_bytes(xlsx({"Gente": [["smoking"], ["never"]]}))
    yield [str(given)]
    yield [str(given), str(given)]
    yield [str(given), out, "--delimiter", "ab"]
    yield [str(given), str(given.with_name("sale.txt"))]
    yield [str(given), str(given.with_name("nada") / "sale.csv")]
    yield [str(given), str(given.parent)]
    yield [str(given.with_name("falta.csv")), out]
    yield [str(empty), out]
    yield [str(book), out, "--sheet", "Otra"]
    yield ["--template", out, str(given)]
    yield ["--template", str(given.with_name("nueva.txt"))]
    yield ["--template", str(given)]


def test_every_refusal_is_spanish(given: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for arguments in refusals(given):
        assert main(arguments) in (Exit.INPUT, Exit.OUTPUT)
        told = capsys.readouterr().err
        assert told
        # What the machine itself says of a file is in its own language.
        assert english_in(told.replace("No such file or directory", "")) == []


def test_what_was_done_is_told_in_spanish_and_the_table_stays_english(
    given: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = given.with_name("sale.csv")
    assert main([str(given), str(out)]) is Exit.DONE_WITH_PROBLEMS
    told = capsys.readouterr().err.splitlines()
    problems = [line for line in told if line.startswith("fila 2: ")]
    assert len(problems) == 1
    assert "no score: too few answers" in problems[0]
    assert [line for line in told if line not in problems and english_in(line)] == []
    written = out.read_text(encoding="utf-8").splitlines()
    assert written[0].endswith('"answered","problems"')
    assert "no score: too few answers" in written[2]


def test_a_stop_is_told_in_every_language_that_is_offered(
    given: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert {*SHIPPED} <= STOPPED.keys()
    monkeypatch.setattr(command, "score_frame", Mock(side_effect=KeyboardInterrupt))
    assert main([str(given), str(given.with_name("sale.csv"))]) is Exit.STOPPED
    assert capsys.readouterr().err == "Detenido. No se escribió nada.\n"
