"""The plan: actions with their days and times, and how willing a person is in each area."""

from logic.plan.actions import Day, PlannedAction
from logic.plan.choices import (
    WILLING_FROM,
    Quadrant,
    Standing,
    cautions,
    half_of_largest,
    minutes_a_week,
    offered,
    standings,
)
from logic.plan.plan import ADVISED_ACTIONS, RECHECK_AFTER, Plan
from logic.plan.reader import LATEST_START, LONGEST_WORDS, MOST_WILLING

__all__ = [
    "ADVISED_ACTIONS",
    "LATEST_START",
    "LONGEST_WORDS",
    "MOST_WILLING",
    "RECHECK_AFTER",
    "WILLING_FROM",
    "Day",
    "Plan",
    "PlannedAction",
    "Quadrant",
    "Standing",
    "cautions",
    "half_of_largest",
    "minutes_a_week",
    "offered",
    "standings",
]
