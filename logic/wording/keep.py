"""Keeping the answers in this browser: its state, its switch, and what became of the answers."""

from collections.abc import Sequence
from datetime import date

from logic.problems import Problem
from logic.wording import problems
from logic.wording.common import plain, written

KEPT, NOT_KEPT = "Kept in this browser", "Keep my answers"
STATE = {True: KEPT, False: NOT_KEPT}
EXPLAINED = {
    True: (
        "Your answers and your plan stay in this browser after you close or reload this page. "
        "The safety check counts on the same day only. What you type into a field of your plan "
        "counts once you leave the field."
    ),
    False: (
        "Your answers last while this page is open. Reload or close it, and they are gone. "
        "You can keep them in this browser instead: on this device only, and sent to nobody else."
    ),
}
SHARED = (
    "**Not on a shared computer.** Whoever uses this browser after you could read your answers. "
    "“Forget everything” takes them away again."
)
KEEP, STOP = "Keep my answers in this browser", "Stop keeping them"
FORGET = "Forget everything"
FORGET_EXPLAINED = "Takes your answers off this page and out of this browser, for good."
OFFERED = (
    "A reload or a closed page then loses nothing. Not on a shared computer: whoever uses this "
    "browser after you could read your answers."
)
MOMENT = "One moment: looking for answers that you kept."
LOST = (
    "Your answers are gone: this page was loaded anew, or the connection was lost for too long, "
    f"and they were not kept. To keep them next time, choose “{NOT_KEPT}” at the end of the page."
)
BLOCKED = (
    "This browser does not let the page keep anything. That is so in some private windows, or "
    "when its storage is full. Everything else works, but a reload loses your answers."
)
FORGOTTEN = "Everything is forgotten: nothing is left on this page or in this browser."
STOPPED = "Nothing is kept in this browser any more. Your answers last while this page is open."
OTHER = (
    "Another tab or window of this browser keeps other answers, or has changed or forgotten these. "
    "Nothing is kept from this tab until you choose."
)
THEIRS, MINE = "Use the other tab's", "Keep this tab's"
DAMAGED = (
    "What this browser kept cannot be read, so nothing was brought back. It is still there. "
    "You can forget it, or keep your new answers in its place."
)
REPLACE, FORGET_DAMAGED = "Replace it with my new answers", "Forget it"


def restored(saved_on: date, left_out: Sequence[str], *, signs_again: bool) -> str:
    """Return that the answers of a day are back, what was left out, and what is asked again."""
    back = f"Your kept answers of {written(saved_on)} are back."
    if signs_again:
        back += " The safety check is asked again: it counts on one day only."
    return "\n".join([back, *(f"- {line}" for line in left_out)])


def damaged(problem: Problem) -> str:
    """Return that the browser's copy cannot be read, with what was found and expected."""
    told = problems.worded(problem)
    found, expected = plain(told.found), plain(told.expected)
    return f"{DAMAGED} (At “{plain(problem.field)}”: found “{found}”, expected {expected}.)"
