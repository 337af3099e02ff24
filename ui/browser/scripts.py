"""The two scripts that speak with the person's browser, drawn once in every run."""

import streamlit as st

from logic.catalogue import load_catalogue
from ui.browser import kept_copy, page_script
from ui.state import current, keeping, own_record

PART = "browser"


def draw(*, waits: bool = False) -> None:
    """Draw both; `waits` says that the page waits for what the browser kept."""
    _draw(keeping.get().heard, waits=waits)


@st.fragment(key=PART)
def _draw(heard: int, *, waits: bool) -> None:
    # What the browser tells can change the whole page.
    if keeping.get().heard != heard:
        st.rerun()
    said = current.responses(load_catalogue())
    page_script.draw()
    kept_copy.draw(has_answers=own_record.has_answers(said), waits=waits)
