"""What a person keeps: answers, plan, which actions were kept up, and how pages are shown."""

from enum import StrEnum

from pydantic import Field

from logic.body_mass import Units
from logic.models import Record
from logic.plan import Plan
from logic.responses import Responses


class Kept(StrEnum):
    """How well a person kept up an action of an earlier plan."""

    MOSTLY = "mostly"
    SOMETIMES = "sometimes"
    NOT_YET = "not_yet"


class Preferences(Record):
    """The region for telephone numbers, and the units; None where none was chosen."""

    region: str | None = None
    units: Units | None = None


class Contents(Record):
    """Everything of a person that a record file brings back; `kept` is by action."""

    responses: Responses
    plan: Plan
    kept: dict[str, Kept] = Field(default_factory=dict)
    preferences: Preferences = Preferences()
