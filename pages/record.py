"""The person's own record: save it as a file, or go on with one that was saved."""

import streamlit as st

from logic.result import Result
from ui import frame
from ui.page_names import Name
from ui.record import record_sections
from ui.state.language import say


@frame.page(Name.RECORD)
def _draw(result: Result) -> None:
    st.title(say("record-title"), anchor=False)
    st.markdown(say("record-lead"))
    record_sections.save(result)
    record_sections.bring_back(result)
