"""Every wording module holds whole, clean texts."""

import importlib
import pkgutil
from collections.abc import Iterator

import pytest

import logic.wording

MODULES = [found.name for found in pkgutil.iter_modules(logic.wording.__path__)]


def texts(value: object) -> Iterator[str]:
    """Yield every text in a constant: itself, or what its tuple or table holds."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for inner in value:
            yield from texts(inner)
    elif isinstance(value, dict):
        for inner in value.values():
            yield from texts(inner)


@pytest.mark.parametrize("name", MODULES)
def test_a_wording_constant_is_clean_text(name: str) -> None:
    module = importlib.import_module(f"logic.wording.{name}")
    constants = {key: value for key, value in vars(module).items() if key.isupper()}
    found = [text for value in constants.values() for text in texts(value)]
    for text in found:
        assert text == text.strip()
        assert text
        assert "  " not in text


def test_the_modules_are_found() -> None:
    assert {"common", "questionnaire", "results", "evidence", "safety"} <= set(MODULES)
