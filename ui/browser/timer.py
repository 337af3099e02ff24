"""A timer that counts in the browser, with no message to the server."""

from pathlib import Path

import streamlit as st

from logic.models.coach import Coach
from logic.wording import coach as wording
from ui.state.language import texts


def _part(kind: str) -> str:
    """Return the timer's HTML, CSS or script, which stand beside this file."""
    return Path(__file__).with_suffix(f".{kind}").read_text(encoding="utf-8")


_timer = st.components.v2.component(
    "backwise_timer", html=_part("html"), css=_part("css"), js=_part("js")
)


def draw(coach: Coach) -> None:
    """Draw the timer with what it can count; its words and lengths come from here."""
    timers = [timer.model_dump() for timer in coach.timers]
    said = texts()
    words = wording.timer(said)
    _timer(key="timer", data={"timers": timers, "words": words, "language": said.language})
