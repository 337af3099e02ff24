"""The page's own script: focus after a step, what a link leaves behind, and print."""

from pathlib import Path

import streamlit as st

from ui.state import answers

_script = st.components.v2.component(
    "backwise_page_script",
    js=Path(__file__).with_suffix(".js").read_text(encoding="utf-8"),
)


def draw(*, hold: bool) -> None:
    """Draw the script; `hold` keeps people on the page until their answers have arrived."""
    _script(
        key="page_script",
        data={**answers.focus(), "delivery": answers.deliveries(), "hold": hold},
        height=1,
        on_deliver_change=answers.note_delivery,
    )
