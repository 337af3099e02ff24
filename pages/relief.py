"""What to do during a spasm, under the signs that need help at once."""

import streamlit as st

from logic.result import Result
from ui import frame
from ui.page_names import Name
from ui.relief import relief_sections
from ui.state.language import say


@frame.page(Name.RELIEF)
def _draw(result: Result) -> None:
    catalogue = result.catalogue
    st.title(say("relief-title"), anchor=False)
    relief_sections.signs(catalogue)
    relief_sections.notices(result)
    relief_sections.steps(catalogue)
    relief_sections.notes(catalogue)
