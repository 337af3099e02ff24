"""The plan: the week as a picture, what is in it, what to add, willingness, reminders."""

import streamlit as st

from logic.result import Result
from ui import frame
from ui.page_names import Name
from ui.plan import plan_sections
from ui.result import result_sections
from ui.state.language import say


@frame.page(Name.PLAN)
def _draw(result: Result) -> None:
    st.title(say("plan-title"), anchor=False)
    result_sections.notices(result)
    plan_sections.draw(result, too_few=result_sections.too_few)
