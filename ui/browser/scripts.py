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


def alone() -> None:
    """Say that nothing but the scripts would have to be drawn anew; at the end of a callback.

    The step is drawn with them all the same. A keyed rerun of the scripts costs a quarter less, but
    a press that came in the same moment was lost once in some thirty quick steps:
    docs/decisions/0033-answers-at-once.md.
    """
