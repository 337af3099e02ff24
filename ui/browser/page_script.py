"""The page's own scripts and style: focus, print, names left out, and a line that is down."""

from pathlib import Path

import streamlit as st

from ui.state import answers, language
from ui.state.language import say


def _part(name: str) -> str:
    return Path(__file__).with_name(name).read_text(encoding="utf-8")


# The style is meant for the whole page.
_script = st.components.v2.component(
    "backwise_page_script",
    js=_part("line.js") + _part("page_script.js"),
    css=_part("page_script.css"),
    isolate_styles=False,
)


def draw() -> None:
    """Draw the scripts with their style; they ask for a run when a broken line is back."""
    _script(
        key="page_script",
        data=answers.focus().model_dump()
        | {
            "down": say("down"),
            "language": language.code(),
            "menu": say("menu"),
            "close": say("menu-close"),
        },
        height=1,
        on_back_change=_nothing_to_do,
    )


def _nothing_to_do() -> None:
    """The run itself is what was asked for."""
