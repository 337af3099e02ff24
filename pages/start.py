"""What one will get, one clear start, and what this is not."""

import streamlit as st

from logic.result import Result
from ui import frame, start_sections
from ui.page_names import Name
from ui.state.language import say


@frame.page(Name.START)
def _draw(result: Result) -> None:
    words, picture = st.columns(2, gap="large", vertical_alignment="center")
    with words:
        st.title(say("start-title"), anchor=False)
        st.markdown(say("start-lead"))
        start_sections.where_to_begin(result)
        start_sections.facts()
    with picture:
        start_sections.picture()
    st.header(say("start-limits-title"), anchor=False)
    start_sections.limits()
