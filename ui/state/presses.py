"""Carries out what was pressed to its end, however soon the next press comes."""

from typing import Any

from streamlit.runtime.state.safe_session_state import SafeSessionState

_call_what_was_pressed = SafeSessionState.on_script_will_rerun


def carry_out_whole() -> None:
    """Let no press end what the one before it calls.

    Streamlit looks for the next press before it calls what belongs to the last one, and whenever
    that reads or writes the state: it then leaves it where it stands, and the last press is lost
    (docs/upstream.md). Now it looks once all is done; a run still ends at its next element.
    """
    setattr(SafeSessionState, "on_script_will_rerun", _whole)  # noqa: B010, mypy refuses the other


def _whole(state: SafeSessionState, *values: Any, **how: Any) -> None:
    look = state._yield_callback
    # Its own way to set an attribute would put it among the answers.
    object.__setattr__(state, "_yield_callback", _look_later)
    try:
        _call_what_was_pressed(state, *values, **how)
    finally:
        object.__setattr__(state, "_yield_callback", look)


def _look_later() -> None:
    """Do nothing: the runner looks by itself once this is over."""
