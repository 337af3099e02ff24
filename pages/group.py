"""For practices: what a table of many people says, with small numbers hidden."""

import streamlit as st

from logic.result import Result
from ui import frame, group_sections
from ui.page_names import Name
from ui.state.language import say


@frame.page(Name.GROUP)
def _draw(result: Result) -> None:
    catalogue = result.catalogue
    st.title(say("group-page-title"), anchor=False)
    st.markdown(say("group-page-lead"))
    found = group_sections.bring(catalogue)
    if found is not None:
        group_sections.overview(catalogue, found.scores)
        group_sections.save(found)
