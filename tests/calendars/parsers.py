"""Three readers of calendar files that share no code: icalendar, ical.js and node-ical."""

import json
import shutil
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any

from dateutil.rrule import rrulestr
from icalendar import Calendar, Event, vDuration

from tests.architecture.code import ROOT

NONE = vDuration(timedelta(0))
SCRIPT = ROOT / "tests/js/occurrences.js"


@dataclass(frozen=True, slots=True)
class Found:
    """An event with every moment (in UTC) or day on which it takes place."""

    uid: str
    title: str
    description: str
    minutes: float
    starts: tuple[datetime | date, ...]
    sequence: int
    status: str


def by_icalendar(file: bytes) -> list[Found]:
    """Read a calendar file with icalendar; clocks change as the file itself says."""
    calendar = Calendar.from_ical(file)
    assert isinstance(calendar, Calendar)
    zones = {zone.tz_name: zone.to_tz(lookup_tzid=False) for zone in calendar.timezones}
    return [_found(event, zones) for event in calendar.events]


def _found(event: Event, zones: dict[str, Any]) -> Found:
    return Found(
        uid=str(event["uid"]),
        title=str(event["summary"]),
        description=str(event.get("description", "")),
        minutes=event.get("duration", NONE).dt / timedelta(minutes=1),
        starts=tuple(_starts(event, zones)),
        sequence=event.sequence,
        status=str(event["status"]),
    )


def _starts(event: Event, zones: dict[str, Any]) -> list[datetime | date]:
    start = event.start
    if not isinstance(start, datetime):
        return [start]
    zone = zones.get(event["dtstart"].params.get("TZID"), UTC)
    first = start.replace(tzinfo=None)
    (*rules,) = event.rrules
    local = rrulestr(rules[0].to_ical().decode(), dtstart=first) if rules else [first]
    return [moment.replace(tzinfo=zone).astimezone(UTC) for moment in local]


def by_ical_js(files: Sequence[bytes]) -> list[list[Found]]:
    """Read calendar files with ical.js, all in one go."""
    return _by_node("ical.js", files)


def by_node_ical(files: Sequence[bytes]) -> list[list[Found]]:
    """Read calendar files with node-ical, all in one go."""
    return _by_node("node-ical", files)


def _by_node(reader: str, files: Sequence[bytes]) -> list[list[Found]]:
    """Read calendar files with a package of npm.

    Raises:
        FileNotFoundError: where Node.js or the package is missing.
    """
    node = shutil.which("node")
    if node is None or not (SCRIPT.parent / "node_modules" / reader).exists():
        raise FileNotFoundError(f"{reader} was not found; `make calendars` installs it.")
    texts = json.dumps([file.decode() for file in files])
    command = [node, str(SCRIPT), reader]
    done = subprocess.run(command, input=texts, capture_output=True, text=True, check=True)
    return [[_from_json(event) for event in events] for events in json.loads(done.stdout)]


def _from_json(event: dict[str, Any]) -> Found:
    starts = tuple(
        datetime.fromisoformat(start) if "T" in start else date.fromisoformat(start)
        for start in event.pop("starts")
    )
    return Found(starts=starts, **event)
