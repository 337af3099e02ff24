"""The person's own record: save it as a file, or go on with one that was saved."""

import streamlit as st

from logic.result import Result
from logic.wording import record as wording
from ui import frame
from ui.record import record_sections
from ui.routes import Name


@frame.page(Name.RECORD)
def _draw(result: Result) -> None:
    catalogue = result.catalogue
    st.title(wording.TITLE, anchor=False)
    st.markdown(wording.LEAD)
    record_sections.save(catalogue)
    record_sections.bring_back(catalogue)
