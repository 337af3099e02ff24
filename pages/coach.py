"""The guide's posture hold and a movement break, with a timer that counts in the browser."""

import streamlit as st

from logic.result import Result
from logic.wording import coach as wording
from ui import frame
from ui.browser import timer
from ui.relief import coach_sections
from ui.routes import Name


@frame.page(Name.COACH)
def _draw(result: Result) -> None:
    catalogue = result.catalogue
    st.title(wording.TITLE, anchor=False)
    st.markdown(wording.LEAD)
    timer.draw(catalogue.coach)
    st.info(catalogue.coach.stop_rule, icon=":material/front_hand:")
    for routine in catalogue.coach.routines:
        coach_sections.routine(catalogue, routine)
