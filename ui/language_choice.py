"""The choice of the language, on every page."""

import streamlit as st

from logic.texts import SHIPPED, texts_in
from ui.state import answers, language, visit
from ui.state.language import texts

KEY = "language"
WIDTH_PX = 100
"""A given width keeps the menu's room before it is drawn, so that nothing beside it moves."""


def draw() -> None:
    """Draw the menu of languages, each by its own name, where there is more than one."""
    if len(SHIPPED) > 1:
        st.menu_button(
            texts().own_name,
            SHIPPED,
            key=KEY,
            icon=":material/translate:",
            type="tertiary",
            width=WIDTH_PX,
            format_func=lambda code: texts_in(code).own_name,
            on_click=_choose,
        )


def _choose() -> None:
    language.choose(answers.shown(KEY))
    visit.move_focus(f"{visit.drawn(KEY)} button")
