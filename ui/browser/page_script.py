"""The page's own script and style: focus after a step, print, names that Streamlit leaves out."""

from pathlib import Path

import streamlit as st

from ui.state import answers


def _part(kind: str) -> str:
    return Path(__file__).with_suffix(f".{kind}").read_text(encoding="utf-8")


# The style is meant for the whole page.
_script = st.components.v2.component(
    "backwise_page_script", js=_part("js"), css=_part("css"), isolate_styles=False
)


def draw() -> None:
    """Draw the script with its style."""
    _script(key="page_script", data=answers.focus().model_dump(), height=1)
