"""Reads one TOML file of the catalogue."""

from pathlib import Path
from typing import Any

import tomli

from logic.catalogue.faults import WHOLE_FILE, CatalogueError, fault

RawObject = dict[str, Any]


def read(file: Path, name: str = "") -> RawObject:
    """Parse one TOML file; `name` says where it stands below the catalogue's folder.

    Raises:
        CatalogueError: if the file is missing, or is no TOML in UTF-8.
    """
    name = name or file.name
    try:
        return tomli.loads(file.read_text(encoding="utf-8"))
    except FileNotFoundError as error:
        problem, remedy = "the file is missing.", "restore it, or take its id out of themes.toml."
        raise CatalogueError([fault(name, WHOLE_FILE, problem, remedy)]) from error
    except (tomli.TOMLDecodeError, UnicodeDecodeError) as error:
        problem = f"the file cannot be read as TOML: {error}."
        raise CatalogueError([fault(name, WHOLE_FILE, problem, "correct it.")]) from error
