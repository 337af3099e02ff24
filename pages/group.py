"""For practices: what a table of many people says, with small numbers hidden."""

import streamlit as st

from logic.result import Result
from logic.wording import group_page as wording
from ui import frame, group_sections
from ui.routes import Name


@frame.page(Name.GROUP)
def _draw(result: Result) -> None:
    catalogue = result.catalogue
    st.title(wording.TITLE, anchor=False)
    st.markdown(wording.LEAD)
    found = group_sections.bring(catalogue)
    if found is not None:
        group_sections.overview(catalogue, found.scores)
        group_sections.save(found)
