"""The named steps that turn a record file of an older version into one of this version."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from logic.problems import Expected, ExpectedKind
from logic.record.file import FORMAT, SCHEMA_VERSION
from logic.record.refusals import Refusal, RefusedFileError

RawObject = dict[str, Any]
VERSION = "schema_version"


@dataclass(frozen=True)
class Step:
    """One migration: its name, and the function that returns the changed record."""

    name: str
    change: Callable[[RawObject], RawObject]


def _with_days_and_calendar(raw: RawObject) -> RawObject:
    """Date what was kept up with the day of the record, and add an empty `calendar`.

    Values of a wrong type stay; the later check of the shape refuses them and says where.
    """
    kept, saved_at = raw.get("kept"), raw.get("saved_at")
    if isinstance(kept, dict) and isinstance(saved_at, str):
        day = saved_at[: len("2026-11-25")]
        kept = {action: {"how": how, "on": day} for action, how in kept.items()}
        raw = raw | {"kept": kept}
    return {"calendar": None} | raw


def _with_calendar_files(raw: RawObject) -> RawObject:
    """Turn the calendar's id into a table; which events its files held is unknown."""
    calendar = raw.get("calendar")
    if isinstance(calendar, str):
        calendar = {"id": calendar, "revision": 0, "series": {}}
    return raw | {"calendar": calendar}


def _with_language(raw: RawObject) -> RawObject:
    """Add `language` without a choice: there was only one language."""
    return {"language": None} | raw


STEPS: Mapping[int, Step] = {
    1: Step("days of what was kept up, and the calendar", _with_days_and_calendar),
    2: Step("what the calendar files held", _with_calendar_files),
    3: Step("the language of the pages", _with_language),
}
"""The step from each older version to the next one."""


@dataclass(frozen=True)
class Migrated:
    """A file in the shape of the wanted version, with the names of the steps it went through."""

    raw: RawObject
    steps: tuple[str, ...]


def migrate(
    raw: RawObject, *, steps: Mapping[int, Step] = STEPS, to: int = SCHEMA_VERSION
) -> Migrated:
    """Bring a file to the version `to`, step by step.

    Raises:
        RefusedFileError: for a file that is no record, or whose version is none or is newer.
    """
    if raw.get("format") != FORMAT:
        expected = Expected(kind=ExpectedKind.FORMAT, text=FORMAT)
        raise RefusedFileError(Refusal.NOT_A_RECORD, "format", raw.get("format"), expected)
    version = raw.get(VERSION)
    if type(version) is not int or version < 1:
        expected = Expected(kind=ExpectedKind.VERSION, low=1)
        raise RefusedFileError(Refusal.DAMAGED, VERSION, version, expected)
    if version > to:
        expected = Expected(kind=ExpectedKind.VERSION_AT_MOST, most=to)
        raise RefusedFileError(Refusal.NEWER, VERSION, version, expected)
    done = []
    for older in range(version, to):
        raw = steps[older].change(raw) | {VERSION: older + 1}
        done.append(steps[older].name)
    return Migrated(raw=raw, steps=tuple(done))
