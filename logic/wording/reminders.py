"""What stands in the calendar file: by default nothing that tells what a reminder is about."""

from logic.models import Action
from logic.plan import PlannedAction
from logic.wording.common import CAUTION, PRODUCT

CALENDAR = "Reminders"
FILE = "reminders.ics"
BREAK = {False: "Short break", True: "Get up and move for a few minutes"}
GONE = "No longer planned"
RECHECK = {False: "Look back at four weeks", True: f"{PRODUCT}: answer the questions again"}
"""By whether the person chose to see what the reminders are about."""


def title(planned: PlannedAction, action: Action, number: int, titled: bool) -> str:
    """Return the title of an action's reminder: the person's words, the action's, or neither."""
    if not titled:
        return f"Reminder {number}"
    return planned.words or action.title


def description(action: Action) -> str:
    """Return what to do, how much of it, the first step and every caution, a line each."""
    told = (f"{CAUTION[one]}: {sentence}" for one, sentence in action.cautions.items())
    return "\n".join([action.title, action.dose, action.first_step, *told])
