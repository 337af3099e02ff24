"""Files that are missing, unreadable or of the wrong shape."""

from pathlib import Path

import pytest

from tests.catalogue.broken import copy, error_of

SMOKING = "risk_factors/smoking.toml"
ONE_FILE_EACH = ["areas.toml", "scoring.toml", "sources.toml", "themes.toml", "warning_signs.toml"]
ONE_FILE_EACH += ["relief.toml", "coach.toml", "retired.toml"]


@pytest.mark.parametrize("file", [*ONE_FILE_EACH, SMOKING])
def test_a_missing_file_is_named(file: str, tmp_path: Path) -> None:
    folder = copy(tmp_path)
    (folder / file).unlink()
    error = error_of(folder)
    assert [(fault.file, fault.key) for fault in error.faults] == [(file, "whole file")]
    assert "the file is missing." in str(error)
    assert "restore it" in str(error)


@pytest.mark.parametrize("file", [*ONE_FILE_EACH, SMOKING])
@pytest.mark.parametrize("content", [b"[[areas]\nid = ", b"\xff\xfe\x00", b"a = 1\na = 2\n"])
def test_a_file_that_is_no_toml_is_named(file: str, content: bytes, tmp_path: Path) -> None:
    folder = copy(tmp_path)
    (folder / file).write_bytes(content)
    error = error_of(folder)
    assert [(fault.file, fault.key) for fault in error.faults] == [(file, "whole file")]
    assert "cannot be read as TOML" in str(error)


@pytest.mark.parametrize("file", ["areas.toml", "themes.toml", "retired.toml"])
@pytest.mark.parametrize("content", ["", "{name} = 5\n", "other = []\n"])
def test_a_file_without_its_list_is_named(file: str, content: str, tmp_path: Path) -> None:
    folder = copy(tmp_path)
    name = file.removesuffix(".toml")
    (folder / file).write_text(content.format(name=name), encoding="utf-8")
    error = error_of(folder)
    assert [(fault.file, fault.key) for fault in error.faults] == [(file, name)]
    assert f"write [[{name}]]." in str(error)


@pytest.mark.parametrize("content", ["", "levels = 5", "levels = []", "levels = [1, 2]"])
def test_a_factor_without_two_levels_is_named(content: str, tmp_path: Path) -> None:
    folder = copy(tmp_path)
    (folder / SMOKING).write_text(content, encoding="utf-8")
    error = error_of(folder)
    assert [(fault.file, fault.key) for fault in error.faults] == [(SMOKING, "levels")]
    assert "at least two levels" in str(error)
