"""What to do during a spasm, under the signs that need help at once."""

import streamlit as st

from logic.result import Result
from logic.wording import relief as wording
from ui import frame
from ui.relief import relief_sections
from ui.routes import Name


@frame.page(Name.RELIEF)
def _draw(result: Result) -> None:
    catalogue = result.catalogue
    st.title(wording.TITLE, anchor=False)
    relief_sections.signs(catalogue)
    relief_sections.notices(result)
    relief_sections.steps(catalogue)
    relief_sections.notes(catalogue)
