"""Counts the texts of the catalogue in each language: which are there, missing or stale."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from logic.catalogue import load_catalogue
from logic.catalogue.translation import languages, texts_of
from logic.models.catalogue import Catalogue
from logic.texts import ENGLISH
from tools.check_translation import to_do
from tools.stale_texts import hashes, stale

NOT_BEGUN = "{code}: nothing of the catalogue is noted: see logic/catalogue/README.md"


@dataclass(frozen=True)
class Counted:
    """How many texts English has, and how many of them a language lacks or has of older English."""

    total: int
    missing: int = 0
    stale: int = 0

    @property
    def summary(self) -> str:
        """The numbers in words: "9 of 12 texts of the catalogue, 3 missing, 1 stale"."""
        there = f"{self.total - self.missing} of {self.total} texts of the catalogue"
        lacking = {"missing": self.missing, "stale": self.stale}
        told = [f"{number} {kind}" for kind, number in lacking.items() if number]
        return f"{there}, {', '.join(told) or 'whole'}"


def told(folder: Path, shipped: Sequence[str], asked: str | None) -> tuple[list[str], bool]:
    """Return a line for each language, what is to be done, and whether the shipped are whole."""
    english = load_catalogue(folder)
    lines: list[str] = []
    is_whole = True
    for code in sorted({*languages(folder), *shipped, asked or ENGLISH}):
        lines.append(f"{code}: {counted(english, folder, code).summary}")
        wrong = _wrong(folder, code) if code in (*shipped, asked) else []
        lines += wrong
        is_whole = is_whole and not (wrong and code in shipped)
    return lines, is_whole


def counted(english: Catalogue, folder: Path, code: str) -> Counted:
    """Count the texts of the catalogue in a language; what was never noted is stale."""
    asked = {(file, path) for file, paths in hashes(english).items() for path in paths}
    if code == ENGLISH:
        return Counted(len(asked))
    there = {(file, path) for file, path in asked if path in _texts(folder, code, file)}
    old = there
    if code in languages(folder):
        faults = stale(english, folder, code)
        old = there & {(fault.file.removeprefix(f"{code}/"), fault.key) for fault in faults}
    return Counted(len(asked), len(asked - there), len(old))


@cache
def _texts(folder: Path, code: str, file: str) -> dict[str, str]:
    return texts_of(folder / code / file, f"{code}/{file}") or {}


def _wrong(folder: Path, code: str) -> list[str]:
    if code == ENGLISH:
        return []
    return to_do(folder, code) if code in languages(folder) else [NOT_BEGUN.format(code=code)]
