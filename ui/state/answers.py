"""The only module that reads or writes `st.session_state`."""

from typing import Any

import streamlit as st

from logic.result import Result
from ui.state import notes
from ui.state.notes import Address, FocusRequest, Journey, Visit

ANSWER = "answer."
DECLINED_BODY = "declined_body"
REGION, UNITS = "region", "units"
FEET, INCHES, POUNDS = "height_ft", "height_in", "weight_lb"
STONES, STONE_POUNDS = "weight_st", "weight_st_lb"
HEADING = notes.HEADING
JOURNEY, VISIT, KEEPING, RESULT = "journey", "visit", "keeping", "result"

# Answers, which are the values of their widgets ---------------------------------------------


def key(name: str) -> str:
    """Return the session key of an answer, which is also its widget's key."""
    return ANSWER + name


def get(name: str) -> Any:
    """Return an answer as its widget holds it, or None."""
    return st.session_state.get(key(name))


def held() -> dict[str, Any]:
    """Return all answers by their names, read at once."""
    everything = st.session_state.to_dict()
    return {
        name.removeprefix(ANSWER): value
        for name, value in everything.items()
        if name.startswith(ANSWER)
    }


def put(name: str, value: Any) -> None:
    """Set an answer; only before its widget is drawn, or in a callback."""
    st.session_state[key(name)] = value


def drop(name: str) -> None:
    """Forget an answer; only before its widget is drawn, or in a callback."""
    st.session_state.pop(key(name), None)


def forget(prefix: str) -> None:
    """Forget the answers whose names start so; in a callback."""
    for name in held():
        if name.startswith(prefix):
            drop(name)


def start_again() -> None:
    """Forget every answer of this session, and what was noted of them."""
    forget("")
    for noted in (JOURNEY, RESULT):
        st.session_state.pop(noted, None)


def last_result(name: str) -> Result | None:
    """Return what was last worked out under a name, from answers that may have changed since."""
    found: Result | None = st.session_state.get(RESULT, {}).get(name)
    return found


def note_result(name: str, result: Result) -> None:
    """Note what was worked out from answers under a name: one's own, or those of a plan."""
    st.session_state[RESULT] = {**st.session_state.get(RESULT, {}), name: result}


def selection(chart: str) -> Any:
    """Return what is chosen in a chart by its key, as Streamlit holds it, or None."""
    found = st.session_state.get(chart)
    return found.get("selection") if found is not None else None


def shown(widget: str) -> Any:
    """Return what a widget that holds no answer shows, before it is drawn; None at first."""
    return st.session_state.get(widget)


def show(widget: str, value: Any) -> None:
    """Set what a widget that holds no answer shows; before it is drawn."""
    st.session_state[widget] = value


# The way through the questions ----------------------------------------------------------------


def journey() -> Journey:
    """Return where the person is in the questions."""
    found: Journey = st.session_state.get(JOURNEY) or Journey()
    return found


def note(**changed: Any) -> None:
    """Change what is noted of the way: fields of `Journey`."""
    st.session_state[JOURNEY] = journey().model_copy(update=changed)


def step(flow: str) -> int:
    """Return the step of a flow that a person is at, from 0."""
    return max(journey().steps.get(flow, 0), 0)


def set_step(flow: str, number: int) -> None:
    """Move to a step without the keyboard focus, before it is drawn."""
    note(steps={**journey().steps, flow: number})


def go_to(flow: str, number: int, focus: str = HEADING) -> None:
    """Move to a step, and the keyboard focus to its heading or to an answer's widget."""
    set_step(flow, number)
    move_focus(focus)


# The frame ------------------------------------------------------------------------------------


def _visit() -> Visit:
    found: Visit = st.session_state.get(VISIT) or Visit()
    return found


def _note_visit(**changed: Any) -> None:
    st.session_state[VISIT] = _visit().model_copy(update=changed)


def focus() -> FocusRequest:
    """Return the last request to move the focus."""
    return _visit().focus


def drawn(key: str) -> str:
    """Return the CSS selector by which the page finds what is drawn under a key."""
    return f".st-key-{key.replace('.', '-')}"


def move_focus(target: str = HEADING) -> None:
    """Ask the page to move the keyboard focus once it is drawn."""
    _note_visit(focus=FocusRequest(target=target, turn=focus().turn + 1))


def came_to(page: str) -> bool:
    """Note which page is drawn, and return whether it was another one until now."""
    before = _visit().page
    if before != page:
        _note_visit(page=page)
    return before is not None and before != page


def want_page(name: str) -> None:
    """Note which page the router is to go to: from a callback, or from a page without a frame."""
    _note_visit(wanted=name)


def visit(name: str) -> None:
    """Go to a page, and the keyboard focus to its heading; in a callback."""
    want_page(name)
    move_focus()


def take_wanted_page() -> str | None:
    """Return, once, the page that the router is to go to."""
    wanted = _visit().wanted
    if wanted is not None:
        _note_visit(wanted=None, led=True)
    return wanted


def was_led() -> bool:
    """Return, once, whether a button led to the page that is drawn."""
    led = _visit().led
    if led:
        _note_visit(led=False)
    return led


def first_draw() -> bool:
    """Return, once in a session, that nothing was drawn in it before."""
    if _visit().drawn:
        return False
    _note_visit(drawn=True)
    return True


def address() -> Address:
    """Return which steps the page's address stands for."""
    return _visit().address


def note_address(steps: Address) -> None:
    """Note which steps the page's address stands for."""
    _note_visit(address=steps)


def astray() -> str | None:
    """Return the address that was asked for and does not exist, until a page is left."""
    return _visit().astray


def note_astray(path: str | None) -> None:
    """Note that an address does not exist, or that it has been told."""
    _note_visit(astray=path)


def language() -> str | None:
    """Return the language that was chosen, None while the browser's is taken."""
    return _visit().language


def note_language(language: str) -> None:
    """Note which language was chosen; in a callback.

    A field knows its options by their labels, which change: so every answer is set once more.
    """
    put_again()
    _note_visit(language=language)


def put_again() -> None:
    """Set every answer once more, so that every field shows it anew; in a callback.

    What was drawn last may be lost with the line, and the browser then empties the fields.
    """
    for name, value in held().items():
        put(name, value)


# The copy of the answers in the browser -------------------------------------------------------


def keeping() -> object:
    """Return where this session stands with keeping its answers in the browser, or None."""
    return st.session_state.get(KEEPING)


def put_keeping(value: object) -> None:
    """Set where this session stands with keeping its answers in the browser."""
    st.session_state[KEEPING] = value


def heard(component: str, event: str) -> Any:
    """Return what a component of ours has just told; in the callback of that event.

    None where the page on which it told it is being left: Streamlit then has it no more.
    """
    return (st.session_state.get(component) or {}).get(event)
