"""The plan: willingness, the chart with it, actions with days and times, reminders."""

import streamlit as st

from logic.wording import plan as wording
from ui import frame
from ui.plan import plan_sections
from ui.result import result_sections
from ui.routes import Name

result = frame.require(Name.PLAN)

st.title(wording.TITLE, anchor=False)
result_sections.notices(result)
if result.profile.score is None:
    result_sections.too_few(result)
elif not result.profile.focus:
    st.markdown(wording.NOTHING_TO_PLAN)
else:
    st.markdown(wording.LEAD)
    plan_sections.workbench(result)
    plan_sections.ways_on()
