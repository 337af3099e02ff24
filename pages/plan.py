"""The plan: willingness, the chart with it, actions with days and times, reminders."""

import streamlit as st

from logic.catalogue import load_catalogue
from logic.scoring import assess
from logic.wording import plan as wording
from ui import frame, routes
from ui.plan import plan_sections
from ui.result import result_sections
from ui.state import current

frame.require(routes.PLAN)

catalogue = load_catalogue()
responses = current.responses(catalogue)
profile = assess(catalogue, responses)

st.title(wording.TITLE, anchor=False)
result_sections.notices(catalogue, responses)
if profile.score is None:
    result_sections.too_few(catalogue, profile)
elif not profile.focus:
    st.markdown(wording.NOTHING_TO_PLAN)
else:
    st.markdown(wording.LEAD)
    plan_sections.workbench(catalogue, responses, profile)
    plan_sections.ways_on()
result_sections.safety_net(catalogue)
