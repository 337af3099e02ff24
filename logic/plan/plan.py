"""The plan as it is checked; `Plan.from_raw` is the only way in for raw plans."""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any, Self

from pydantic import Field

from logic.models.base import Frozen
from logic.models.catalogue import Catalogue
from logic.plan.actions import PlannedAction
from logic.plan.reader import PlanReader
from logic.problems import Problem

ADVISED_ACTIONS = 3
RECHECK_AFTER = timedelta(weeks=4)


class Plan(Frozen):
    """What a person means to do, from a day on, and how willing they are, by area (0 to 10)."""

    starts_on: date
    actions: tuple[PlannedAction, ...] = ()
    willingness: dict[str, int] = Field(default_factory=dict)
    problems: tuple[Problem, ...] = ()

    @classmethod
    def from_raw(cls, raw: Mapping[str, Any], catalogue: Catalogue, *, today: date) -> Self:
        """Check a raw plan without ever raising on its content.

        `{"actions": [{"action": id, "days": ["mon"], "at": "18:30", "words": text}],
        "willingness": {area_id: 0 to 10}, "starts_on": "2026-12-01"}`; days, times and dates
        may also be `Day`, `datetime.time` and `datetime.date`. None is an open state. Whatever
        is unknown or wrong is left out and listed in `problems` with what was expected. Without
        a day to start on, the plan starts today.
        """
        reader = PlanReader(catalogue, today)
        reader.read(raw)
        return cls(
            starts_on=reader.starts_on,
            actions=tuple(reader.actions.values()),
            willingness=reader.willingness,
            problems=tuple(reader.problems),
        )

    @property
    def recheck_on(self) -> date:
        """The day on which to answer the questions again: four weeks after the start."""
        return self.starts_on + RECHECK_AFTER

    def next_recheck(self, today: date) -> date:
        """Return the day on which to answer the questions again: today, once it is due."""
        return max(self.recheck_on, today)

    @property
    def timed(self) -> tuple[PlannedAction, ...]:
        """The actions that get a reminder."""
        return tuple(action for action in self.actions if action.is_timed)

    @property
    def is_more_than_advised(self) -> bool:
        """Whether it holds more actions at once than are advised."""
        return len(self.actions) > ADVISED_ACTIONS
