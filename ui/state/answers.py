"""The answers, which are the values of their widgets, and what other widgets hold."""

from typing import Any

import streamlit as st

ANSWER = "answer."
DECLINED_BODY = "declined_body"
REGION, UNITS = "region", "units"
FEET, INCHES, POUNDS = "height_ft", "height_in", "weight_lb"
STONES, STONE_POUNDS = "weight_st", "weight_st_lb"


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


def put_again() -> None:
    """Set every answer once more, so that every field shows it anew; in a callback.

    What was drawn last may be lost with the line, and the browser then empties the fields.
    """
    for name, value in held().items():
        put(name, value)


def drop(name: str) -> None:
    """Forget an answer; only before its widget is drawn, or in a callback."""
    st.session_state.pop(key(name), None)


def forget(prefix: str) -> None:
    """Forget the answers whose names start so; in a callback."""
    for name in held():
        if name.startswith(prefix):
            drop(name)


def drop_unticked() -> None:
    """Forget what was left unticked, which reads the same; in a callback.

    Streamlit reads all that is held for each field that it draws.
    """
    for name, value in held().items():
        if value is False:
            drop(name)


def shown(name: str) -> Any:
    """Return what is held beside the answers: a widget's value before it is drawn, or a note."""
    return st.session_state.get(name)


def show(name: str, value: Any) -> None:
    """Set what is held beside the answers; a widget's value only before it is drawn."""
    st.session_state[name] = value


def heard(component: str, event: str) -> Any:
    """Return what a chart or a component of ours has just told; in the callback of that event.

    None where the page on which it told it is being left: Streamlit then has it no more.
    """
    return (st.session_state.get(component) or {}).get(event)
