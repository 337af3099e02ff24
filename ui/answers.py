"""The only module that reads or writes `st.session_state`."""

from collections.abc import Callable, Collection
from time import time
from typing import Any

import streamlit as st

ANSWER = "answer."
DECLINED_BODY = "declined_body"
REGION, UNITS = "region", "units"
FEET, INCHES, POUNDS = "height_ft", "height_in", "weight_lb"
STONES, STONE_POUNDS = "weight_st", "weight_st_lb"
EXACT = "exact."
LARGEST_NUMBER = 1e12
PLACE = "place."
LAPSED = "lapsed"
"""The flag that a safety check of another day is asked again."""
FOCUS, DELIVERIES = "focus", "deliveries"
HEADING = "h1"
WANTED = "wanted_page"
PAGE, TIME = "page", "time."
KEEPING, DRAWN = "keeping", "drawn"


def key(name: str) -> str:
    """Return the session key of an answer, which is also its widget's key."""
    return ANSWER + name


def get(name: str) -> Any:
    """Return an answer as its widget holds it, or None."""
    return st.session_state.get(key(name))


def exact(name: str) -> float | None:
    """Return a measurement exactly as first entered, while its widget shows it rounded."""
    found: float | None = st.session_state.get(EXACT + name)
    return found


def put_exact(name: str, value: float | None) -> None:
    """Keep a measurement exactly as entered, beside what its widget shows."""
    st.session_state[EXACT + name] = value


def put(name: str, value: Any) -> None:
    """Set an answer; only before its widget is drawn, or in a callback."""
    st.session_state[key(name)] = value


def show(widget: str, value: Any) -> None:
    """Set what a widget that holds no answer shows; before it is drawn."""
    st.session_state[widget] = value


def drop_unless(name: str, shows: Callable[[Any], bool]) -> None:
    """Take out a value that its widget could not show; call this before drawing it."""
    if get(name) is not None and not shows(get(name)):
        del st.session_state[key(name)]


def drop_unless_in(name: str, options: Collection[Any]) -> None:
    """Take out a value that is not among the options of its widget."""
    drop_unless(name, lambda value: isinstance(value, str) and value in options)


def drop_unless_number(name: str) -> None:
    """Take out a value that a number field could not show."""
    drop_unless(name, is_number)


def is_number(value: object) -> bool:
    """Return whether a value is a number that a field could show."""
    return isinstance(value, int | float) and abs(value) < LARGEST_NUMBER


def drop_unless_tick(name: str) -> None:
    """Take out a value that a tick box could not show."""
    drop_unless(name, lambda value: isinstance(value, bool))


def keep_only(name: str, options: Collection[Any]) -> None:
    """Take out of a list of choices what its widget could not show."""
    chosen = get(name)
    put(name, [one for one in chosen if one in options] if isinstance(chosen, list) else [])


def start_again() -> None:
    """Forget every answer of this session."""
    forget("")
    for name in list(st.session_state):
        if str(name).startswith((EXACT, PLACE)):
            del st.session_state[name]


def forget(prefix: str) -> None:
    """Forget the answers whose names start so; in a callback."""
    for name in list(st.session_state):
        if str(name).startswith(key(prefix)):
            del st.session_state[name]


def step(flow: str) -> int:
    """Return the step of a flow ("safety", "questionnaire") that a person is at, from 0."""
    number = st.session_state.get(PLACE + flow, 0)
    return max(number, 0) if isinstance(number, int) else 0


def go_to(flow: str, number: int, focus: str = HEADING) -> None:
    """Move to a step, and the keyboard focus to its heading or to an answer's widget."""
    set_step(flow, number)
    move_focus(focus)


def set_step(flow: str, number: int) -> None:
    """Move to a step without the keyboard focus, before it is drawn."""
    st.session_state[PLACE + flow] = number


def move_focus(target: str = HEADING) -> None:
    """Ask the page to move the keyboard focus once it is drawn."""
    st.session_state[FOCUS] = {"target": target, "turn": focus()["turn"] + 1}


def focus() -> dict[str, Any]:
    """Return the last request to move the focus; `turn` counts them."""
    return st.session_state.get(FOCUS) or {"target": HEADING, "turn": 0}


def deliveries() -> int:
    """Return how often the page asked to be told that its answers have arrived."""
    return int(st.session_state.get(DELIVERIES, 0))


def note_delivery() -> None:
    """Count a delivery of answers that was asked for before leaving a page.

    The page is left before this run ends, and with it Streamlit's own note of the values.
    """
    for name in list(st.session_state):
        if str(name).startswith(ANSWER):
            st.session_state[name] = st.session_state[name]
    st.session_state[DELIVERIES] = deliveries() + 1


def flag(name: str) -> bool:
    """Return a note about where the person is: "reviewing", "correcting", "tried"."""
    return bool(st.session_state.get(PLACE + name))


def set_flag(name: str, value: bool = True) -> None:
    """Set or take back such a note."""
    st.session_state[PLACE + name] = value


def note_time(name: str) -> None:
    """Note that something was done just now, in the session only."""
    st.session_state[PLACE + TIME + name] = time()


def forget_time(name: str) -> None:
    """Forget when something was done."""
    st.session_state.pop(PLACE + TIME + name, None)


def minutes_since(name: str) -> float | None:
    """Return how many minutes ago something was done, None if never."""
    noted: float | None = st.session_state.get(PLACE + TIME + name)
    return None if noted is None else (time() - noted) / 60


def noted(name: str) -> Any:
    """Return what was noted of the answers under this name, or None."""
    return st.session_state.get(PLACE + name)


def note(name: str, value: Any) -> None:
    """Note something of the answers, that is forgotten with them."""
    st.session_state[PLACE + name] = value


def came_to(page: str) -> bool:
    """Note which page is drawn, and return whether it was another one until now."""
    before = st.session_state.get(PAGE, page)
    st.session_state[PAGE] = page
    return bool(before != page)


def want_page(name: str) -> None:
    """Note which page the router is to go to: from a callback, or from a page without a frame."""
    st.session_state[WANTED] = name


def visit(name: str) -> None:
    """Go to a page, and the keyboard focus to its heading; in a callback."""
    want_page(name)
    move_focus()


def wants_page() -> bool:
    """Return whether the router is to go to another page."""
    return st.session_state.get(WANTED) is not None


def take_wanted_page() -> str | None:
    """Return, once, the page that the router is to go to."""
    wanted: str | None = st.session_state.pop(WANTED, None)
    return wanted


def first_draw() -> bool:
    """Return, once in a session, that nothing was drawn in it before."""
    first = not st.session_state.get(DRAWN)
    st.session_state[DRAWN] = True
    return first


def keeping() -> object:
    """Return where this session stands with keeping its answers in the browser, or None."""
    return st.session_state.get(KEEPING)


def put_keeping(value: object) -> None:
    """Set where this session stands with keeping its answers in the browser."""
    st.session_state[KEEPING] = value


def heard(component: str, event: str) -> Any:
    """Return what a component of ours has just told; in the callback of that event."""
    return st.session_state[component].get(event)
