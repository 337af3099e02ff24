"""Made-up people's records, and the moment at which these tests save them."""

import json
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from logic.models.catalogue import Catalogue
from logic.plan import Plan
from logic.record.contents import Contents, KeptUp, Preferences
from logic.record.reader import Loaded, load
from logic.record.writer import save
from tests.unit.people import CATALOGUE, read

SAVED_AT = datetime.fromisoformat("2026-11-25T18:30:00+01:00")
TODAY = SAVED_AT.date()
BERLIN = "Europe/Berlin"
NOTHING_TO_REPORT = dict.fromkeys(("under_16", *CATALOGUE.safety.findings), "no")


def contents(
    raw: Mapping[str, Any] | None = None,
    plan: Mapping[str, Any] | None = None,
    kept: Mapping[str, KeptUp] | None = None,
    preferences: Preferences | None = None,
) -> Contents:
    """Return what a person keeps, from raw answers and a raw plan."""
    return Contents(
        responses=read(raw or {}),
        plan=Plan.from_raw(plan or {}, CATALOGUE, today=TODAY),
        kept_up=dict(kept or {}),
        preferences=preferences or Preferences(),
    )


def written(held: Contents) -> dict[str, Any]:
    """Return a record file as the JSON that it holds."""
    data = save(held, CATALOGUE, saved_at=SAVED_AT, time_zone=BERLIN)
    found: dict[str, Any] = json.loads(data)
    return found


def read_back(held: Contents, catalogue: Catalogue = CATALOGUE, **changes: object) -> Loaded:
    """Save, change the file's top entries, and load it again."""
    return load(json.dumps(written(held) | changes).encode(), catalogue)
