"""A field for a short text: what is too long is cut in sight, never refused without a word."""

from typing import Any

import streamlit as st

from logic.texts import cut
from logic.wording import common
from ui import answers

CUT = "cut."


def ask(name: str, label: str, most: int, **how: Any) -> str:
    """Ask for a text of at most so many characters; `how` goes to Streamlit's field."""
    answers.drop_unless(name, lambda value: isinstance(value, str))
    if len(answers.get(name) or "") > most:
        _cut(name, most)
    text: str = st.text_input(
        label,
        key=answers.key(name),
        on_change=_cut,
        args=(name, most),
        persist_state="session",
        **how,
    )
    if answers.flag(CUT + name):
        st.caption(common.CUT.format(most=most))
    return text


def _cut(name: str, most: int) -> None:
    """Keep what fits of a text that was entered."""
    text = str(answers.get(name) or "")
    answers.set_flag(CUT + name, len(text) > most)
    answers.put(name, cut(text, most))
