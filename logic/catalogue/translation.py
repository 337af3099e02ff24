"""Lays the texts of another language over the catalogue, whole or not at all."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from logic.catalogue.faults import CatalogueError, CatalogueFault, fault, faults_of
from logic.catalogue.files import read
from logic.catalogue.words import Rewording, written
from logic.models.base import Frozen
from logic.models.catalogue import Catalogue

NOTES = "translated.toml"
"""Makes a folder a language: it notes which English its texts were translated from."""
FIELDS = {
    "themes.toml": "themes",
    "areas.toml": "areas",
    "sources.toml": "sources",
    "scoring.toml": "rules",
    "warning_signs.toml": "safety",
    "relief.toml": "relief",
    "coach.toml": "coach",
    "survey.toml": "survey",
    "outside_checks.toml": "outside",
    "published_tools.toml": "published_tools",
    "summed_habits.toml": "summed_habits",
    "revisions.toml": "revisions",
    "retired.toml": "retired",
}
"""Which field of the catalogue a file gives; each factor has a file of its own."""
NUMBER = re.compile(r"\d+(?:[.,\u00a0\u202f]\d+)*")
PLACEHOLDER = re.compile(r"\{\w*\}")


@cache
def languages(folder: Path) -> frozenset[str]:
    """Return the languages that lie beside the English of a catalogue: "es"."""
    return frozenset(file.parent.name for file in folder.glob(f"*/{NOTES}"))


def translated(catalogue: Catalogue, folder: Path, language: str) -> Catalogue:
    """Return the catalogue with the texts of another language, and all else as it was.

    Raises:
        CatalogueError: with every text that is missing, left over, not taken, or that does not
            say the same numbers as the English one (file, key, problem, remedy).
    """
    laid = {
        name: _Laid(f"{language}/{name}", texts_of(folder / language / name, f"{language}/{name}"))
        for name in files_of(catalogue)
    }
    new = each_said(catalogue, {name: Rewording(one.say, one.refuse) for name, one in laid.items()})
    faults = [found for one in laid.values() for found in one.all_faults()]
    faults += _strangers(catalogue, folder / language)
    if faults:
        raise CatalogueError(faults)
    return new


def files_of(catalogue: Catalogue) -> list[str]:
    """Return the files of a catalogue, below its folder."""
    return [*FIELDS, *(f"risk_factors/{factor.id}.toml" for factor in catalogue.factors)]


def each_said(catalogue: Catalogue, sayings: Mapping[str, Rewording]) -> Catalogue:
    """Return the catalogue with the texts of each file said anew by the file's saying."""
    fields: dict[str, Any] = {
        name: _field_said(getattr(catalogue, name), file, sayings[file])
        for file, name in FIELDS.items()
    }
    fields["factors"] = tuple(
        sayings[f"risk_factors/{factor.id}.toml"].of(factor) for factor in catalogue.factors
    )
    return Catalogue(**fields)


def _field_said(value: Any, file: str, saying: Rewording) -> Any:
    """Return one file's part of the catalogue; a list stands in its file under the file's name."""
    if isinstance(value, Frozen):
        return saying.of(value)
    return saying.of(value, file.removesuffix(".toml")) if isinstance(value, tuple) else value


@dataclass
class _Laid:
    """One file of another language, laid over the English texts of the same file."""

    file: str
    texts: dict[str, str] | None
    faults: list[CatalogueFault] = field(default_factory=list)
    used: set[str] = field(default_factory=set)

    def say(self, path: str, english: str) -> str:
        """Return the text of the other language, the English one where there is none."""
        self.used.add(path)
        said = (self.texts or {}).get(path)
        if said is None:
            self._note(path, "the text is missing.", f"translate “{english}”.")
            return english
        for differing in _differing(english, said):
            self._note(path, f"{differing}.", "say the same figures as the English.")
        return said

    def refuse(self, path: str, error: ValidationError) -> None:
        """Note what keeps an object from taking the texts."""
        self.faults += faults_of(error, self.file, path)

    def all_faults(self) -> list[CatalogueFault]:
        """Return what is wrong with the file; one that is not there has one fault."""
        if self.texts is None:
            missing = fault(self.file, "whole file", "the file is missing.", "translate it.")
            return [missing] if self.used else []
        for path in sorted(self.texts.keys() - self.used):
            self._note(path, "is no text of the English file.", "remove it.")
        return self.faults

    def _note(self, key: str, problem: str, remedy: str) -> None:
        self.faults.append(fault(self.file, key, problem, remedy))


def _differing(english: str, said: str) -> Iterator[str]:
    """Yield in what two texts differ that must say the same figures and ask for the same names."""
    for what, found in (("figures", _numbers), ("names in braces", PLACEHOLDER.findall)):
        there, here = (", ".join(sorted(found(text))) or "none" for text in (english, said))
        if there != here:
            yield f"has other {what}, {here}, than the English, {there}"


def _numbers(text: str) -> list[str]:
    """Return the numbers of a text as digits alone: "4.5" and "4,5" are the same."""
    return [re.sub(r"\D", "", number) for number in NUMBER.findall(text)]


def texts_of(file: Path, name: str) -> dict[str, str] | None:
    """Return the texts of a language's file by path, None where there is no such file."""
    if not file.exists():
        return None
    found: dict[str, str] = {}
    for path, value in written(read(file, name)):
        if path in found:
            raise CatalogueError([fault(name, path, "stands twice.", "keep one.")])
        if not isinstance(value, str):
            remedy = "write a text, or remove it: all else is taken from the English file."
            raise CatalogueError([fault(name, path, "is no text.", remedy)])
        found[path] = value
    return found


def _strangers(catalogue: Catalogue, folder: Path) -> list[CatalogueFault]:
    """Return the files of a language that stand beside no English one."""
    names = {file.relative_to(folder).as_posix() for file in folder.rglob("*.toml")}
    strangers = sorted(names - {NOTES, *files_of(catalogue)})
    problem, remedy = "stands beside no English file.", "remove it."
    return [fault(f"{folder.name}/{name}", "whole file", problem, remedy) for name in strangers]
