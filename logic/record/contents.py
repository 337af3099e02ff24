"""What a person keeps: answers, plan, which actions were kept up, and how pages are shown."""

from enum import StrEnum
from typing import Annotated

from pydantic import Field, StringConstraints

from logic.body_mass import Units
from logic.models.base import Frozen
from logic.plan import Plan
from logic.record.moments import CalendarDay, NearMoment
from logic.responses import Responses

CalendarId = Annotated[str, StringConstraints(pattern="^[0-9a-f]{32}$")]
SeriesName = Annotated[str, StringConstraints(min_length=1, max_length=80)]
MOST_SERIES = 300
LARGEST_REVISION = 2**31 - 1
"""The largest whole number that a calendar file can hold (RFC 5545)."""


class HowKeptUp(StrEnum):
    """How well a person kept up an action of an earlier plan."""

    MOSTLY = "mostly"
    SOMETIMES = "sometimes"
    NOT_YET = "not_yet"


class KeptUp(Frozen):
    """What a person said of keeping up an action, and the day on which they said it."""

    how: HowKeptUp
    on: CalendarDay


class CalendarFiles(Frozen):
    """What a person's calendar files share, by which a new one replaces the last one's entries.

    `id` was chosen by chance. `revision` is the number of the last file, 0 before the first, and
    `series` the first moment of each series, by name, that a calendar may hold.
    """

    id: CalendarId
    revision: int = Field(default=0, ge=0, le=LARGEST_REVISION)
    series: dict[SeriesName, NearMoment] = Field(default_factory=dict, max_length=MOST_SERIES)


class Preferences(Frozen):
    """The language, the region for telephone numbers, the units, and what calendar files share.

    None where none was chosen, or where no calendar file was made. `language` may be one that is
    not offered here.
    """

    language: str | None = None
    region: str | None = None
    units: Units | None = None
    calendar: CalendarFiles | None = None


class Contents(Frozen):
    """Everything of a person that a record file brings back; `kept` is by action."""

    responses: Responses
    plan: Plan
    kept_up: dict[str, KeptUp] = Field(default_factory=dict)
    preferences: Preferences = Preferences()
