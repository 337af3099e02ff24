"""What may stand beside a value in FHIR: extensions, also of plain values, and strange elements."""

from collections.abc import Iterable, Mapping
from typing import Any

from logic.fhir.codes import STRUCTURE

Table = Mapping[Any, Any]

ELEMENT = frozenset({"id", "extension"})
"""What every element of FHIR may have."""
LISTS = {"extension", "item", "answer"}
"""Beside these, which hold elements and no plain values, FHIR has nothing."""
DATA_ABSENT = f"{STRUCTURE}/data-absent-reason"
SHOWN_ONLY = {f"{STRUCTURE}/display", f"{STRUCTURE}/translation"}
"""Extensions that say no more than how a value is shown."""


def is_absent(holder: Table) -> bool:
    """Return whether an element says of itself that its value is absent, or says it unreadably."""
    if "extension" not in holder:
        return False
    extensions = holder["extension"]
    if not isinstance(extensions, list):
        return True
    return any(_url(one) in (None, DATA_ABSENT) for one in extensions)


def is_touched(holder: Table, name: str) -> bool:
    """Return whether an extension stands beside a plain value, or in place of it."""
    if f"_{name}" not in holder:
        return False
    beside = holder[f"_{name}"]
    if not isinstance(beside, Mapping) or beside.keys() - ELEMENT:
        return True
    extensions = beside.get("extension", [])
    if not isinstance(extensions, list):
        return True
    return any(_url(one) not in SHOWN_ONLY for one in extensions)


def strange(holder: Table, known: Iterable[str]) -> list[str]:
    """Return the names in an object that FHIR does not have there."""
    names = {*ELEMENT, *known}
    beside = {f"_{name}" for name in names - LISTS}
    return [str(name) for name in holder if str(name) not in names | beside]


def _url(extension: object) -> str | None:
    url = extension.get("url") if isinstance(extension, Mapping) else None
    return url if isinstance(url, str) else None
