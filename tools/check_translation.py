"""Says what of the catalogue is missing, left over or stale in another language.

    PYTHONPATH=. .venv/bin/python tools/check_translation.py es
    PYTHONPATH=. .venv/bin/python tools/check_translation.py es --note areas.toml

`--note` notes the English of today beside the translation of these files: do so only once
somebody has read both. Without names, it notes every file.
"""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from logic.catalogue import CatalogueError, load_catalogue
from logic.catalogue.loader import FOLDER
from logic.catalogue.translation import NOTES
from tools.stale_texts import Hashes, hashes, noted, stale

HEAD = """# Written by tools/check_translation.py --note: for each text, a hash of the English
# that it was translated from. Where that English is another one today, the text is stale.
"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Print what there is to do; return 1 if there is anything."""
    asked = _parser().parse_args(arguments)
    if asked.note is not None:
        note(asked.folder, asked.language, asked.note)
    faults = to_do(asked.folder, asked.language)
    for fault in faults:
        print(fault)
    return 1 if faults else 0


def to_do(folder: Path, language: str) -> list[str]:
    """Return what is wrong with a language, and what of it is stale, each in words."""
    try:
        load_catalogue(folder, language=language)
    except CatalogueError as error:
        return [str(fault) for fault in error.faults]
    return [str(fault) for fault in stale(load_catalogue(folder), folder, language)]


def note(folder: Path, language: str, files: Sequence[str]) -> None:
    """Note the English of today for some files, or for all where none is named."""
    today = hashes(load_catalogue(folder))
    place = folder / language / NOTES
    before = noted(folder, language) if place.exists() else {}
    named = files or today.keys()
    after = {
        name: today[name] if name in named else before.get(name, {})
        for name in today
        if name in named or name in before
    }
    place.write_text(document(after), encoding="utf-8")


def document(found: Hashes) -> str:
    """Return the notes as TOML, one text a line."""
    tables = (
        "\n".join([f'["{name}"]', *(f'"{path}" = "{digits}"' for path, digits in paths.items())])
        for name, paths in found.items()
    )
    return HEAD + "".join(f"\n{table}\n" for table in tables)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description="What is to do in a language of the catalogue.")
    parser.add_argument("language", help="the name of its folder, such as es")
    parser.add_argument("--note", nargs="*", metavar="FILE", help="note these files as read")
    parser.add_argument("--folder", type=Path, default=FOLDER, help="another catalogue's folder")
    return parser


if __name__ == "__main__":
    sys.exit(main())
