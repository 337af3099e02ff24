"""What can change the meaning of a FHIR value: extensions, and elements that FHIR does not have."""

from collections.abc import Iterable, Mapping
from typing import Any

from logic.fhir.codes import STRUCTURE

RawObject = Mapping[Any, Any]

ELEMENT = frozenset({"id", "extension"})
"""The names that every element of FHIR may have."""
LISTS = {"extension", "item", "answer"}
"""These hold elements, not plain values: FHIR has no "_extension", "_item" or "_answer"."""
ABSENT_EXTENSION = f"{STRUCTURE}/data-absent-reason"
SHOWN_ONLY = {f"{STRUCTURE}/display", f"{STRUCTURE}/translation"}
"""Extensions that change only how a value is shown, not what it means."""


def is_absent(holder: RawObject) -> bool:
    """Return whether an extension says that the value is absent, or cannot be read at all."""
    if "extension" not in holder:
        return False
    extensions = holder["extension"]
    if not isinstance(extensions, list):
        return True
    return any(_url(one) in (None, ABSENT_EXTENSION) for one in extensions)


def is_touched(holder: RawObject, name: str) -> bool:
    """Return whether an extension may change what a plain value means, or replaces the value."""
    if f"_{name}" not in holder:
        return False
    beside = holder[f"_{name}"]
    if not isinstance(beside, Mapping) or beside.keys() - ELEMENT:
        return True
    extensions = beside.get("extension", [])
    if not isinstance(extensions, list):
        return True
    return any(_url(one) not in SHOWN_ONLY for one in extensions)


def strange(holder: RawObject, known: Iterable[str]) -> list[str]:
    """Return the names in an object that FHIR does not have there."""
    names = {*ELEMENT, *known}
    beside = {f"_{name}" for name in names - LISTS}
    return [str(name) for name in holder if str(name) not in names | beside]


def _url(extension: object) -> str | None:
    url = extension.get("url") if isinstance(extension, Mapping) else None
    return url if isinstance(url, str) else None
