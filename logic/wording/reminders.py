"""What stands in the calendar file: by default nothing that tells what a reminder is about."""

from collections.abc import Mapping

from logic.models.areas import Action
from logic.plan import PlannedAction
from logic.texts import MessageName, Texts
from logic.wording.common import CAUTION

FILE = "reminders.ics"
BREAK: Mapping[bool, MessageName] = {
    False: "reminders-break",
    True: "reminders-break-titled",
}
RECHECK: Mapping[bool, MessageName] = {
    False: "reminders-recheck",
    True: "reminders-recheck-titled",
}
"""By whether the person chose to see what the reminders are about."""


def title(texts: Texts, planned: PlannedAction, action: Action, number: int, titled: bool) -> str:
    """Return the title of an action's reminder: the person's words, the action's, or neither."""
    if not titled:
        return texts("reminders-action", number=number)
    return planned.words or action.title


def description(texts: Texts, action: Action) -> str:
    """Return what to do, how much of it, the first step and every caution, a line each."""
    cautions = (f"{texts(CAUTION[one])}: {sentence}" for one, sentence in action.cautions.items())
    return "\n".join([action.title, action.dose, action.first_step, *cautions])
