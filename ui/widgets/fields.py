"""Every field that holds an answer, drawn with its key and its state."""

import re
from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import time
from typing import Any, TypeVar

import streamlit as st

from logic.plain_text import cut
from ui.state import answers
from ui.state.language import say
from ui.state.notes import Journey

STEP_MIN, FIRST_HOUR = 15, 6
TIME = re.compile(r"([01][0-9]|2[0-3]):[0-5][0-9]")
TIMES = [
    f"{(FIRST_HOUR + hour) % 24:02}:{minute:02}"
    for hour in range(24)
    for minute in range(0, 60, STEP_MIN)
]
"""A list: the parts of Streamlit's own time field are too small to be touched (WCAG 2.5.8).

It begins when most people get up.
"""

Option = TypeVar("Option", bound=str)


def choice(
    name: str,
    label: str,
    labels: Mapping[Any, str],
    *,
    usual: int | None = None,
    then: Callable[[], None] | None = None,
    **how: Any,
) -> str | None:
    """Ask for one of a few options, all in sight; `usual` is the place of one chosen before.

    `then` is called once an answer has arrived, and `how` goes to Streamlit's field, here and
    below.
    """
    chosen: str | None = st.radio(
        label,
        list(labels),
        index=usual,
        format_func=labels.__getitem__,
        **_as_answer(name, then),
        **how,
    )
    return chosen


def pill(name: str, label: str, labels: Mapping[Any, str], **how: Any) -> str | None:
    """Ask for one of a few options with short labels, side by side where there is room."""
    chosen: str | None = st.pills(
        label,
        list(labels),
        format_func=labels.__getitem__,
        wrap=True,
        **_as_answer(name),
        **how,
    )
    return chosen


def pick(
    name: str,
    label: str,
    labels: Mapping[Any, str],
    *,
    placeholder: str | None = None,
    **how: Any,
) -> str | None:
    """Ask for one of many options, in a list that opens; while it is empty it says what it asks."""
    chosen: str | None = st.selectbox(
        label,
        list(labels),
        index=None,
        format_func=labels.__getitem__,
        placeholder=placeholder or label,
        **_as_answer(name),
        **how,
    )
    return chosen


def picks(name: str, label: str, labels: Mapping[Any, str], **how: Any) -> list[str]:
    """Ask for any of many options, in a list that opens."""
    _drop_unless(name, lambda value: isinstance(value, list))
    chosen: list[str] = st.multiselect(
        label,
        list(labels),
        format_func=labels.__getitem__,
        select_all=False,
        wrap=True,
        **_as_answer(name),
        **how,
    )
    return chosen


def picked(name: str, options: Sequence[Option]) -> Option | None:
    """Return which option of a list is picked, also where the list is not drawn."""
    value = answers.get(name)
    return options[options.index(value)] if value in options else None


def pills(name: str, label: str, labels: Mapping[Any, str], **how: Any) -> list[str]:
    """Ask for any of a few options, all in sight."""
    _drop_unless(name, lambda value: isinstance(value, list))
    chosen: list[str] = st.pills(
        label,
        list(labels),
        selection_mode="multi",
        format_func=labels.__getitem__,
        **_as_answer(name),
        **how,
    )
    return chosen


def tick(name: str, label: str, **how: Any) -> bool:
    """Ask whether something is so."""
    _drop_unless(name, lambda value: isinstance(value, bool))
    return st.checkbox(label, **_as_answer(name), **how)


def text(name: str, label: str, most: int, **how: Any) -> str:
    """Ask for a text of at most so many characters: more is cut in sight, never refused."""
    fit_text(name, most)
    entered: str = st.text_input(label, **_as_answer(name, lambda: _cut(name, most)), **how)
    if name in Journey.noted().cut:
        st.caption(say("cut", most=most))
    return entered


def fit_text(name: str, most: int) -> None:
    """Take out or cut a text that its field could not show, also where that is not drawn yet."""
    _drop_unless(name, lambda value: isinstance(value, str))
    if len(answers.get(name) or "") > most:
        _cut(name, most)


def search(name: str, label: str, **how: Any) -> str:
    """Ask for what is looked for, while it is typed."""
    _drop_unless(name, lambda value: isinstance(value, str))
    entered: str = st.text_input(label, type="search", live=True, **_as_answer(name), **how)
    return entered


def time_of_day(name: str, label: str, usual: str | None = None, **how: Any) -> time | None:
    """Ask for a time of the day; `usual` is offered until another one is chosen."""
    held = answers.get(name)
    if usual is not None and not _is_time(held):
        answers.put(name, usual)
    # A record may have brought a time between them.
    times = sorted({*TIMES, *filter(_is_time, [held])}, key=_from_first_hour)
    labels = {one: one for one in times}
    chosen = pick(name, label, labels, placeholder=say("plan-time-placeholder"), **how)
    return time.fromisoformat(chosen) if chosen else None


def fault(name: str, message: str) -> None:
    """Say what is wrong with an answer or a group of them; the page's script ties the two."""
    with st.container(key=f"message.{name}"):
        st.error(message, icon=":material/error:")


def begin_with(name: str, options: Collection[str], usual: str | None) -> None:
    """Choose what is usual, while nothing is chosen that the field could show."""
    if answers.get(name) not in [*options]:
        answers.put(name, usual)


def _as_answer(name: str, then: Callable[[], None] | None = None) -> dict[str, Any]:
    """Return what makes a field's value an answer of the session."""
    return {"key": answers.key(name), "persist_state": "session", "on_change": then}


def _drop_unless(name: str, shows: Callable[[Any], bool]) -> None:
    """Take out a value that the field could not show, on which Streamlit itself would fail."""
    value = answers.get(name)
    if value is not None and not shows(value):
        answers.drop(name)


def _cut(name: str, most: int) -> None:
    """Keep what fits of a text that was entered."""
    entered, named = str(answers.get(name) or ""), Journey.noted().cut
    if len(entered) <= most:
        Journey.note(cut=named - {name})
        return
    Journey.note(cut=named | {name})
    answers.put(name, cut(entered, most))


def _is_time(value: object) -> bool:
    return isinstance(value, str) and TIME.fullmatch(value) is not None


def _from_first_hour(at: str) -> str:
    """Return what sorts a time of the day in the order in which they are offered."""
    return at if at >= TIMES[0] else f"24{at}"
