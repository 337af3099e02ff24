"""The posture hold, the movement break and their timer."""

from collections.abc import Iterable, Mapping

from logic.models.coach import Routine, RoutineStep
from logic.models.factors import Source
from logic.texts import MessageName, Texts
from logic.wording.relief import notes

LEFT = "{left}"
TIMER: Mapping[str, MessageName] = {
    "title": "coach-timer",
    "choose": "coach-timer-choose",
    "start": "coach-timer-start",
    "pause": "coach-timer-pause",
    "go_on": "coach-timer-go-on",
    "reset": "coach-timer-reset",
    "sound": "coach-timer-sound",
    "time_left": "coach-timer-time-left",
    "close": "coach-timer-close",
}


def timer(texts: Texts) -> dict[str, str]:
    """Return what the timer says; it fills in `{left}`, a time, by itself, in the browser."""
    return {name: texts(message) for name, message in TIMER.items()} | {
        "started": texts("coach-timer-started", left=LEFT),
        "paused": texts("coach-timer-paused", left=LEFT),
        "left": texts("coach-timer-left", left=LEFT),
        "was_reset": texts("coach-timer-was-reset", left=LEFT),
    }


def research(texts: Texts, routines: Iterable[Routine], sources: Mapping[str, Source]) -> str:
    """Return what research says of each routine, with its sources."""
    return "\n\n".join(
        f"**{routine.title}**\n\n{notes(texts, routine.notes, sources)}" for routine in routines
    )


def step(number: int, step: RoutineStep) -> str:
    """Return a step as it stands beside its drawing, with its number counted from 1."""
    return f"**{number}. {step.title}.** {step.text}"
