"""What a person keeps: answers, plan, which actions were kept up, and how pages are shown."""

from enum import StrEnum

from pydantic import Field

from logic.body_mass import Units
from logic.models import Record
from logic.plan import Plan
from logic.record.moments import CalendarDay
from logic.responses import Responses

CALENDAR_ID = "[0-9a-f]{32}"
"""A regular expression for what a person's calendar files share."""


class Kept(StrEnum):
    """How well a person kept up an action of an earlier plan."""

    MOSTLY = "mostly"
    SOMETIMES = "sometimes"
    NOT_YET = "not_yet"


class KeptUp(Record):
    """What a person said of keeping up an action, and the day on which they said it."""

    how: Kept
    on: CalendarDay


class Preferences(Record):
    """The region for telephone numbers, the units, and what a person's calendar files share.

    None where none was chosen, or where no calendar file was made.
    """

    region: str | None = None
    units: Units | None = None
    calendar: str | None = None


class Contents(Record):
    """Everything of a person that a record file brings back; `kept` is by action."""

    responses: Responses
    plan: Plan
    kept: dict[str, KeptUp] = Field(default_factory=dict)
    preferences: Preferences = Preferences()
