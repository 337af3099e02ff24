"""The posture hold, the movement break and their timer."""

from collections.abc import Iterable, Mapping

from logic.models import Routine, RoutineStep, Source
from logic.wording.relief import notes

TITLE = "Posture and movement coach"
TIMER_GOES_ON = (
    "It goes on counting on other pages, while this page is open. Your plan can put reminders into "
    "your calendar."
)
TIMER_TITLE = "Timer"
RESEARCH_TITLE = "What research says of them"
GUIDE_SAYS = "**The guide:** {text}"
TIMER = {
    "title": TIMER_TITLE,
    "choose": "What do you want to time?",
    "start": "Start",
    "pause": "Pause",
    "go_on": "Go on",
    "reset": "Reset",
    "sound": "Play a sound at the end",
    "time_left": "Time left",
    "started": "Started. {left} left.",
    "paused": "Paused. {left} left.",
    "left": "{left} left.",
    "was_reset": "Reset to {left}.",
    "minute": "1 minute",
    "minutes": "{n} minutes",
    "second": "1 second",
    "seconds": "{n} seconds",
    "both": "{minutes} and {seconds}",
    "close": "Close",
}
"""What the timer says; it fills in `{left}` and `{n}` by itself, in the browser."""


def guide_says(routine: Routine) -> str:
    """Return what the guide says of a routine, as the guide's."""
    return GUIDE_SAYS.format(text=routine.guide_says)


def research(routines: Iterable[Routine], sources: Mapping[str, Source]) -> str:
    """Return what research says of each routine, with its sources."""
    return "\n\n".join(
        f"**{routine.title}**\n\n{notes(routine.notes, sources)}" for routine in routines
    )


def step(number: int, step: RoutineStep) -> str:
    """Return a step as it stands beside its drawing, with its number counted from 1."""
    return f"**{number}. {step.title}.** {step.text}"
