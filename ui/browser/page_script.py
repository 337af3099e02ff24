"""The page's own scripts and style: focus, print, names left out, and a line that is down."""

from functools import cache
from pathlib import Path
from typing import Any

import streamlit as st

from logic.texts import Texts
from logic.wording import common, plan
from ui.state import answers
from ui.state.language import texts
from ui.state.notes import Visit


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
        # In a list: Streamlit asks of each value of a dictionary whether it is a table.
        data=[Visit.noted().focus.model_dump() | _said(texts())],
        height=1,
        on_back_change=answers.put_again,
    )


@cache
def _said(said: Texts) -> dict[str, Any]:
    """Return the language with what the scripts say in it, and in the place of Streamlit's own."""
    return {
        "language": said.language,
        "direction": said.direction,
        "down": said("down"),
        "menu": said("menu"),
        "close": said("menu-close"),
        "weekdays": [said(name) for name in plan.DAY_NAMES.values()],
        "names": common.in_streamlits_place(said),
    }
