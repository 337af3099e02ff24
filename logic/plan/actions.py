"""A planned action: what to do, on which days and at what time."""

from datetime import time
from enum import StrEnum

from logic.models.base import Frozen


class Day(StrEnum):
    """A day of the week."""

    MONDAY = "mon"
    TUESDAY = "tue"
    WEDNESDAY = "wed"
    THURSDAY = "thu"
    FRIDAY = "fri"
    SATURDAY = "sat"
    SUNDAY = "sun"


class PlannedAction(Frozen):
    """An action that a person means to do; `days` are in the order of the week.

    `words` are the person's own, on one line.
    """

    action: str
    days: tuple[Day, ...] = ()
    at: time | None = None
    words: str = ""

    @property
    def is_timed(self) -> bool:
        """Whether it has the days and the time that a reminder needs."""
        return bool(self.days) and self.at is not None
