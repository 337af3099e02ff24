"""Keeping the answers in this browser: its state, its switch, and what became of the answers."""

from collections.abc import Mapping, Sequence
from datetime import date

from logic.problems import Problem
from logic.texts import MessageName, Texts
from logic.wording import problems
from logic.wording.common import plain

STATE: Mapping[bool, MessageName] = {True: "keep-kept", False: "keep-not-kept"}
EXPLAINED: Mapping[bool, MessageName] = {True: "keep-explained", False: "keep-not-explained"}


def restored(texts: Texts, saved_on: date, left_out: Sequence[str], *, signs_again: bool) -> str:
    """Return that the answers of a day are back, what was left out, and what is asked again."""
    back = texts("keep-restored", day=texts.day(saved_on))
    if signs_again:
        back += f" {texts('keep-signs-again')}"
    return "\n".join([back, *(f"- {line}" for line in left_out)])


def damaged(texts: Texts, problem: Problem) -> str:
    """Return that the browser's copy cannot be read, with what was found and expected."""
    worded = problems.worded(texts, problem)
    where = texts(
        "keep-damaged-at",
        field=plain(worded.field),
        found=plain(worded.found),
        expected=plain(worded.expected),
    )
    return f"{texts('keep-damaged')} {where}"
