"""Sentences stand in the catalogue and in `logic/wording`, and nowhere else."""

import re
from pathlib import Path

import pytest

from tests.architecture.code import ROOT, files, name, product, strings

SENTENCE = re.compile(r" [a-z].*[.?]$", re.DOTALL)
MACHINE_PATH = re.compile(r"(?<![\w.:/])/(home|work|root|Users|tmp|opt|mnt)/|[A-Z]:\\\\")
TEXT_FILES = [
    *product(),
    *sorted((ROOT / "logic/catalogue").rglob("*.toml")),
    *sorted((ROOT / ".streamlit").glob("*.toml")),
    ROOT / "Makefile",
    ROOT / "pyproject.toml",
]


@pytest.mark.parametrize("path", files("pages", "ui"), ids=name)
def test_pages_and_ui_hold_no_sentence(path: Path) -> None:
    assert [text for text in strings(path) if SENTENCE.search(text.strip())] == []


@pytest.mark.parametrize("text", ["Please choose one.", "Is it new?", "One.\nand another one."])
def test_a_sentence_is_known_when_seen(text: str) -> None:
    assert SENTENCE.search(text)


@pytest.mark.parametrize("path", TEXT_FILES, ids=name)
def test_no_file_knows_the_machine_or_what_lies_beside_the_product(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert MACHINE_PATH.search(text) is None
    assert "../shared" not in text
    assert "/shared" not in text


@pytest.mark.parametrize("text", ["open('/home/x')", '"/work/main"', "C:\\\\x"])
def test_a_machine_path_is_known_when_seen(text: str) -> None:
    assert MACHINE_PATH.search(text)
