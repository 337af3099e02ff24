"""Several records over time: the score, what changed in words, the areas, the plan."""

import streamlit as st

from logic.progress import timeline
from logic.result import Result
from ui import frame
from ui.page_names import Name
from ui.record import progress_sections
from ui.result import result_sections
from ui.state.language import say


@frame.page(Name.PROGRESS)
def _draw(result: Result) -> None:
    catalogue = result.catalogue
    st.title(say("progress-title"), anchor=False)
    result_sections.notices(result)
    st.markdown(say("progress-lead"))
    found = timeline(progress_sections.records(catalogue), catalogue)
    progress_sections.notes(found)
    if len(found.scored) < progress_sections.FEWEST:
        progress_sections.example(catalogue)
    else:
        progress_sections.scores(found)
        progress_sections.since_last_time(found, catalogue)
        progress_sections.areas(found, catalogue)
    progress_sections.plan(found, catalogue)
