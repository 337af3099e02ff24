"""`make texts` counts the catalogue's texts in each language, and says what is to be done."""

import re
from pathlib import Path
from shutil import copytree

import pytest

from logic.catalogue.loader import FOLDER
from logic.texts import SHIPPED
from tests.catalogue.broken import copy, replace
from tests.said import ENTRIES
from tests.shipped import CATALOGUE
from tools.catalogue_texts import NOT_BEGUN, counted, told

SMOKING = "risk_factors/smoking.toml"
TOTAL = counted(CATALOGUE, FOLDER, "en").total
STALE = ("es/" + SMOKING, "the English has changed")


def es(folder: Path) -> tuple[str, list[str], bool]:
    """Return the line of Spanish, what is to be done in it, and whether all is whole."""
    (english, spanish, *to_do), is_whole = told(folder, SHIPPED, None)
    assert english == f"en: {TOTAL} of {TOTAL} texts of the catalogue, whole"
    return spanish, to_do, is_whole


def test_the_shipped_languages_are_whole() -> None:
    assert TOTAL > 1000
    assert es(FOLDER) == (f"es: {TOTAL} of {TOTAL} texts of the catalogue, whole", [], True)


def test_a_missing_text_is_counted_and_named(tmp_path: Path) -> None:
    folder = copy(tmp_path)
    replace(folder / "es" / SMOKING, 'short = "Tabaco"\n', "")
    line, to_do, is_whole = es(folder)
    assert line == f"es: {TOTAL - 1} of {TOTAL} texts of the catalogue, 1 missing"
    assert [STALE[0] in one and "short: the text is missing" in one for one in to_do] == [True]
    assert not is_whole


def test_a_stale_text_is_counted_and_named(tmp_path: Path) -> None:
    folder = copy(tmp_path)
    replace(folder / SMOKING, 'short = "Smoking"', 'short = "Tobacco"')
    line, to_do, is_whole = es(folder)
    assert line == f"es: {TOTAL} of {TOTAL} texts of the catalogue, 1 stale"
    assert [all(part in one for part in STALE) for one in to_do] == [True]
    assert not is_whole


def test_a_language_that_is_begun_is_counted_and_fails_nothing(tmp_path: Path) -> None:
    folder = copy(tmp_path)
    (folder / "fr/risk_factors").mkdir(parents=True)
    (folder / "fr" / SMOKING).write_text('short = "Tabac"\n', encoding="utf-8")
    line = f"fr: 1 of {TOTAL} texts of the catalogue, {TOTAL - 1} missing, 1 stale"
    lines, is_whole = told(folder, SHIPPED, "fr")
    assert is_whole
    assert lines[2:] == [line, NOT_BEGUN.format(code="fr")]
    assert not told(folder, (*SHIPPED, "fr"), None)[1]


def test_a_language_with_all_its_notes_is_told_unasked(tmp_path: Path) -> None:
    folder = copy(tmp_path)
    copytree(folder / "es", folder / "pt")
    line = f"pt: {TOTAL} of {TOTAL} texts of the catalogue, whole"
    assert told(folder, SHIPPED, None)[0][2] == line


def test_the_page_for_translators_says_how_much_there_is() -> None:
    page = (FOLDER.parents[1] / "docs/translating.md").read_text(encoding="utf-8")
    found = re.search(r"about ([\d,]+) messages, and about ([\d,]+) texts of the catalogue", page)
    assert found
    stated = [int(number.replace(",", "")) for number in found.groups()]
    assert stated == pytest.approx([len(ENTRIES), TOTAL], abs=60)
