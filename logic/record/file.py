"""The shape of a record file, from which its JSON Schema is made."""

from typing import Annotated, Final, Literal

from pydantic import Field, StringConstraints

from logic.body_mass import Units
from logic.models.base import Frozen
from logic.record.contents import CalendarFiles, KeptUp
from logic.record.moments import CalendarDay, Moment
from logic.responses import NO, YES

FORMAT: Final = "backwise_record"
SCHEMA_VERSION: Final = 4
LARGEST_BYTES = 256 * 1024

ShortId = Annotated[str, StringConstraints(min_length=1, max_length=80)]
Named = Annotated[str, StringConstraints(max_length=80)]
Positive = Annotated[float, Field(gt=0, allow_inf_nan=False)]
NotNegative = Annotated[float, Field(ge=0, allow_inf_nan=False)]


class SavedAction(Frozen):
    """A planned action: its days ("mon" to "sun"), its time ("18:30"), the person's own words."""

    action: ShortId
    days: tuple[Named, ...] = ()
    at: Named | None = None
    words: str = ""


class SavedPlan(Frozen):
    """The plan: the day that it starts on, its actions, and the willingness by area, 0 to 10."""

    starts_on: CalendarDay
    actions: tuple[SavedAction, ...] = ()
    willingness: dict[ShortId, int] = Field(default_factory=dict)


class SavedArea(Frozen):
    """An area as it was worked out when the record was saved."""

    gap: float = Field(ge=0, le=1)
    impact: NotNegative


class SavedResult(Frozen):
    """The result as it was worked out when the record was saved: to compare, never to show as new.

    `areas` is by area id; `score` is 0 to 100.
    """

    score: float = Field(ge=0, le=100)
    areas: dict[ShortId, SavedArea]


class RecordFile(Frozen):
    """A record file of Backwise.

    `saved_at` has its offset from UTC, `time_zone` the IANA name, if known. `answers` are level
    ids or "declined" by factor id; what is in none of them is unanswered. `safety_check` is by
    statement, and holds on the day of `saved_at` alone. `kept` says, by action, how well an
    earlier plan was kept up, and on which day that was said. `language` is the one chosen for the
    pages ("es"), null where the browser's was taken. `calendar` says by what a new
    calendar file replaces the last one's entries. `result` is null where no result may
    be shown.
    """

    format: Literal["backwise_record"]
    schema_version: Literal[4]
    catalogue_version: ShortId
    saved_at: Moment
    time_zone: ShortId | None
    answers: dict[ShortId, Named]
    measurements: dict[Literal["height_cm", "weight_kg"], Positive]
    safety_check: dict[ShortId, Literal["yes", "no"]]
    plan: SavedPlan
    kept: dict[ShortId, KeptUp]
    language: ShortId | None
    region: ShortId | None
    units: Units | None
    calendar: CalendarFiles | None
    result: SavedResult | None


WORD = {True: YES, False: NO}
"""How a finding is written."""
