"""Copies of the catalogue, broken in one way each."""

import re
import shutil
from dataclasses import dataclass
from pathlib import Path

import pytest

from logic.catalogue import CatalogueError, load_catalogue
from logic.catalogue.loader import ENGLISH, FOLDER


@dataclass(frozen=True)
class Break:
    """One way to break a catalogue: `old` becomes `new` in a file, which gives these faults.

    `faults` are the files and keys that the error must name, no others, and `says` is part of
    what it must say. With `old` empty, `new` is added at the end of the file.
    """

    name: str
    file: str
    old: str
    new: str
    faults: tuple[tuple[str, str], ...]
    says: str


class InFile:
    """Makes breaks of one file, each with one fault in that file."""

    def __init__(self, file: str) -> None:
        self.file = file

    def __call__(self, name: str, old: str, new: str, key: str, says: str) -> Break:
        """Return the break that turns `old` into `new`."""
        return Break(name, self.file, old, new, ((self.file, key),), says)


def parametrized(*breaks: Break) -> pytest.MarkDecorator:
    """Return the mark that runs a test once for each break."""
    return pytest.mark.parametrize("way", breaks, ids=lambda way: way.name)


def copy(folder: Path) -> Path:
    """Return a whole copy of the catalogue below a folder."""
    target = folder / "catalogue"
    shutil.copytree(FOLDER, target, ignore=shutil.ignore_patterns("*.py", "__pycache__"))
    return target


def replace(file: Path, old: str, new: str) -> None:
    """Replace the first occurrence of a text that the file must hold."""
    text = file.read_text(encoding="utf-8")
    assert old in text, f"{file.name} no longer holds {old!r}: mend this test"
    file.write_text(text.replace(old, new, 1) if old else text + new, encoding="utf-8")


def take_out(folder: Path, factor_id: str) -> None:
    """Take a factor out of the step that asks it, whatever stands beside it there."""
    file = folder / "themes.toml"
    text, found = re.subn(rf'"{factor_id}"(, )?', "", file.read_text(encoding="utf-8"))
    assert found == 1, f"{factor_id} is asked {found} times: mend this test"
    file.write_text(text, encoding="utf-8")


def error_of(folder: Path, language: str = ENGLISH) -> CatalogueError:
    """Return the error that loading a broken catalogue gives in a language."""
    with pytest.raises(CatalogueError) as caught:
        load_catalogue(folder, language=language)
    return caught.value


def check(way: Break, tmp_path: Path, language: str = ENGLISH) -> None:
    """Break a copy of the catalogue and hold its error against what is expected."""
    folder = copy(tmp_path)
    replace(folder / way.file, way.old, way.new)
    error = error_of(folder, language)
    assert {(fault.file, fault.key) for fault in error.faults} == set(way.faults)
    assert way.says in str(error)
    for fault in error.faults:
        assert f"{fault.file}: {fault.key}: " in str(error)
        assert fault.problem.endswith(".")
        assert f"To mend it: {fault.remedy}" in str(error)
        assert fault.remedy.endswith(".")
