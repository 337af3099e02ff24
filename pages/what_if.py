"""Other answers tried beside the real ones: score and chart react, and the fewest to a target."""

import streamlit as st

from logic.result import Result
from ui import frame
from ui.page_names import Name
from ui.result import result_sections
from ui.state.language import say
from ui.what_if import play, smallest


@frame.page(Name.WHAT_IF)
def _draw(result: Result) -> None:
    # A heading in a row has no room above it, which the first screen lacks.
    with st.container(horizontal=True):
        st.title(say("what-if-title"), anchor=False)
    result_sections.notices(result)
    if result.profile.score is None:
        result_sections.too_few(result)
    else:
        play.draw(result)
        smallest.draw(result)
