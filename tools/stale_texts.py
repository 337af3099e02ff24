"""Which texts of a language were translated from an English that has changed since."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path

from logic.catalogue.faults import CatalogueFault
from logic.catalogue.files import read
from logic.catalogue.translation import NOTES, each_said, files_of
from logic.catalogue.words import Rewording
from logic.models.catalogue import Catalogue

DIGITS = 8
Hashes = Mapping[str, Mapping[str, str]]
"""A short hash of each English text by file and path."""


def stale(english: Catalogue, folder: Path, language: str) -> list[CatalogueFault]:
    """Return each text whose English is another one than the language's notes say.

    Among them are texts that were never noted, and notes on texts that are gone.
    """
    before, now = _flat(noted(folder, language)), _flat(hashes(english))
    return [
        CatalogueFault(
            file=f"{language}/{place.file}",
            key=place.path,
            problem="the English has changed since this was translated.",
            remedy="read both, mend the translation, and then have the tool note it.",
        )
        for place in sorted(now.keys() | before.keys())
        if now.get(place) != before.get(place)
    ]


def noted(folder: Path, language: str) -> Hashes:
    """Return the hashes that a language notes beside its texts."""
    name = f"{language}/{NOTES}"
    return read(folder / name, name)


def hashes(english: Catalogue) -> Hashes:
    """Return a short hash of each text for people, by file and path; a file without any is left."""
    notes = {name: _Notes() for name in files_of(english)}
    each_said(english, {name: Rewording(one.say) for name, one in notes.items()})
    return {name: one.found for name, one in notes.items() if one.found}


@dataclass(frozen=True, order=True)
class _Place:
    file: str
    path: str


@dataclass(frozen=True)
class _Notes:
    """Notes the hash of each text, and says the text itself."""

    found: dict[str, str] = field(default_factory=dict)

    def say(self, path: str, text: str) -> str:
        self.found[path] = sha256(text.encode()).hexdigest()[:DIGITS]
        return text


def _flat(found: Hashes) -> dict[_Place, str]:
    return {
        _Place(file, path): digits
        for file, paths in found.items()
        for path, digits in paths.items()
    }
