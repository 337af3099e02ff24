"""The page's own script: keyboard focus after a step, answers kept when leaving by a link."""

from pathlib import Path

import streamlit as st

from ui import answers, routes

_script = st.components.v2.component(
    "backwise_page_script",
    js=Path(__file__).with_suffix(".js").read_text(encoding="utf-8"),
)


def draw() -> None:
    """Draw the script, and go where a link led once its answers have arrived."""
    names = ["", *routes.URL_PATHS]
    data = {**answers.focus(), "pages": names}
    result = _script(key="page_script", data=data, height=1, on_leave_change=lambda: None)
    if result.leave:
        st.switch_page(routes.file(result.leave["page"]))
