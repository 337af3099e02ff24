"""Every text that a person reads outside the safety check, catalogue and wording together."""

from collections.abc import Iterator, Mapping

from logic.models.base import Frozen
from tests.architecture.code import files, strings
from tests.said import words
from tests.shipped import CATALOGUE

APART = {"safety", "short_signs", "sources"}
"""Warning signs may alarm, and publications have the titles that their authors gave them."""
NOT_READ = {"id", "icon", "source", "area", "sign", "url", "link"}


def of_catalogue() -> list[str]:
    """Return every text of the catalogue but ids, warning signs and publications."""
    return texts_of(CATALOGUE)


def texts_of(*objects: Frozen) -> list[str]:
    """Return every text of some objects but ids, warning signs and publications."""
    return [text for one in objects for text in _texts(one.model_dump()) if " " in text]


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for key, inner in value.items():
            if key not in NOT_READ | APART:
                yield from _texts(inner)
    elif isinstance(value, list | tuple):
        for inner in value:
            yield from _texts(inner)


def of_wording() -> list[str]:
    """Return every text of ours but the safety check's; without a letter, none."""
    modules = [path for path in files("logic/wording") if path.stem != "safety"]
    found = [text for path in modules for text in strings(path)]
    found += words(but={"safety.ftl"})
    return [text for text in found if any(map(str.isalpha, text))]
