"""A text whose English has changed since it was translated is reported, and the tool notes it."""

from pathlib import Path

import pytest

from logic.catalogue import load_catalogue
from logic.catalogue.loader import FOLDER
from logic.catalogue.translation import NOTES, languages
from tests.catalogue.broken import copy, replace
from tests.shipped import CATALOGUE
from tools.check_translation import document, main
from tools.stale_texts import hashes, noted, stale

SMOKING = "risk_factors/smoking.toml"


def named(folder: Path) -> list[tuple[str, str]]:
    """Return file and key of each Spanish text that is stale in a folder."""
    return [(fault.file, fault.key) for fault in stale(load_catalogue(folder), folder, "es")]


@pytest.mark.parametrize("language", sorted(languages(FOLDER)))
def test_no_shipped_text_is_stale(language: str) -> None:
    assert stale(CATALOGUE, FOLDER, language) == []


@pytest.mark.parametrize("language", sorted(languages(FOLDER)))
def test_the_notes_are_as_the_tool_writes_them(language: str) -> None:
    written = (FOLDER / language / NOTES).read_text(encoding="utf-8")
    assert written == document(noted(FOLDER, language))


def test_every_text_has_its_hash() -> None:
    found = hashes(CATALOGUE)
    # The first 8 of the 64 digits of SHA-256("Smoking").
    assert found[SMOKING]["short"] == "eda8f724"
    assert sum(map(len, found.values())) > 1000
    assert "sources.toml" not in found


def test_a_changed_english_text_makes_its_translation_stale(tmp_path: Path) -> None:
    folder = copy(tmp_path)
    replace(folder / SMOKING, 'short = "Smoking"', 'short = "Tobacco"')
    assert named(folder) == [("es/" + SMOKING, "short")]


def test_a_changed_number_makes_nothing_stale(tmp_path: Path) -> None:
    folder = copy(tmp_path)
    replace(folder / SMOKING, "ratio = 1.31", "ratio = 1.33")
    assert named(folder) == []


def test_a_text_that_was_never_noted_is_stale_and_so_is_a_note_on_a_text_that_is_gone(
    tmp_path: Path,
) -> None:
    folder = copy(tmp_path)
    replace(folder / "es" / NOTES, '"levels.former.label"', '"levels.gone.label"')
    keys = ["levels.former.label", "levels.gone.label"]
    assert named(folder) == [("es/" + SMOKING, key) for key in keys]


def test_the_tool_tells_what_is_stale_and_notes_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = copy(tmp_path)
    asked = ["es", "--folder", str(folder)]
    assert main(asked) == 0
    replace(folder / SMOKING, 'short = "Smoking"', 'short = "Tobacco"')
    replace(folder / "themes.toml", '"Sitting"', '"Seated"')
    again = copy(tmp_path / "again")
    for file in (SMOKING, "themes.toml"):
        (again / file).write_bytes((folder / file).read_bytes())
    asked = ["es", "--folder", str(again)]
    assert main(asked) == 1
    told = capsys.readouterr().out
    assert "es/risk_factors/smoking.toml: short: the English has changed" in told
    assert "es/themes.toml: themes.sitting.title: " in told
    assert main([*asked, "--note", SMOKING]) == 1
    assert "smoking" not in capsys.readouterr().out
    assert main([*asked, "--note"]) == 0
    assert capsys.readouterr().out == ""


def test_the_tool_begins_a_language(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = copy(tmp_path)
    (folder / "pt").mkdir()
    assert main(["pt", "--folder", str(folder), "--note"]) == 1
    assert "pt/areas.toml: whole file: the file is missing." in capsys.readouterr().out


def test_the_tool_tells_of_texts_that_are_missing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = copy(tmp_path)
    replace(folder / "es" / SMOKING, 'short = "Tabaco"\n', "")
    assert main(["es", "--folder", str(folder)]) == 1
    assert "es/risk_factors/smoking.toml: short: the text is missing." in capsys.readouterr().out
