"""The field guide tells of every key that a data file can hold, and names code that is there."""

import re
from collections.abc import Iterator
from typing import Any, get_args

from pydantic import BaseModel

from logic.models.catalogue import Catalogue
from tests.architecture.code import ROOT

GUIDE = (ROOT / "logic" / "catalogue" / "README.md").read_text(encoding="utf-8")
WORKED_OUT = {"by_floor", "impact", "gap", "impact_certainty"}
"""Fields that the loader fills in: no file holds them."""


def shapes(kind: Any, found: set[type[BaseModel]]) -> set[type[BaseModel]]:
    """Return every model that another one is made of."""
    if isinstance(kind, type) and issubclass(kind, BaseModel):
        if kind not in found:
            found.add(kind)
            for field in kind.model_fields.values():
                shapes(field.annotation, found)
    else:
        for inner in get_args(kind):
            shapes(inner, found)
    return found


def keys() -> Iterator[str]:
    """Yield the keys of all data files."""
    for shape in shapes(Catalogue, set()):
        yield from shape.model_fields.keys() - WORKED_OUT


def test_every_key_stands_in_it() -> None:
    found = set(keys())
    assert len(found) > 80
    assert sorted(key for key in found if not re.search(rf"\b{key}\b", GUIDE)) == []


def test_the_files_that_it_names_are_there() -> None:
    named = re.findall(r"`((?:ui|logic|tests|tools|docs)/[\w/.]+)`", GUIDE)
    assert [path for path in named if not (ROOT / path).exists()] == []


def test_the_names_of_the_code_that_it_sends_to_are_there() -> None:
    told = re.findall(r"`([A-Z_]{3,})` of `([\w/.]+)`", GUIDE)
    source = {path: (ROOT / path).read_text(encoding="utf-8") for _, path in told}
    assert [name for name, path in told if name not in source[path]] == []
