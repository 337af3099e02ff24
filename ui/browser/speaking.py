"""What speaks with the person's browser, and pages of steps, which speak for themselves."""

from collections.abc import Callable

import streamlit as st

from logic.catalogue import load_catalogue
from ui import routes
from ui.browser import kept_copy, page_script
from ui.record import keep_sections
from ui.state import answers, current

HELD = (routes.SAFETY, routes.QUESTIONNAIRE)
"""Pages whose answers wait in the browser until something is pressed."""


def place(name: str) -> str:
    """Return at which page and step the person is."""
    return f"{name}.{answers.step(name)}"


def draw(name: str, *, waits: bool = False) -> None:
    """Draw what speaks with the browser on a page, once in a run; `waits` as for `keep`."""
    page_script.draw(hold=name in HELD)
    kept_copy.draw(place(name), waits=waits)


def step_by_step(name: str, draw_step: Callable[[], None]) -> None:
    """Draw a page as a part of its own: its next step sends nothing else anew."""
    _steps(name, draw_step, keep_sections.seen(place(name)))


@st.fragment
def _steps(name: str, draw_step: Callable[[], None], seen: object) -> None:
    current.keep_check_to_its_day(load_catalogue())
    # What stands above and below is drawn anew only where it changes.
    if answers.wants_page() or keep_sections.seen(place(name)) != seen:
        st.rerun()
    draw_step()
    draw(name)
