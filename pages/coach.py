"""The guide's posture hold and a movement break, with a timer that counts in the browser."""

import streamlit as st

from logic.result import Result
from ui import frame
from ui.browser import timer
from ui.page_names import Name
from ui.relief import coach_sections
from ui.state.language import say


@frame.page(Name.COACH)
def _draw(result: Result) -> None:
    catalogue = result.catalogue
    st.title(say("coach-title"), anchor=False)
    hold, *others = catalogue.coach.routines
    clock, drawings = st.columns(2, gap="large")
    with clock:
        timer.draw(catalogue.coach)
        st.caption(say("coach-timer-goes-on"))
        st.info(catalogue.coach.stop_rule, icon=":material/front_hand:")
    with drawings:
        coach_sections.routine(hold)
    for routine in others:
        coach_sections.routine(routine)
    coach_sections.research(catalogue)
