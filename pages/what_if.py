"""Changes beside the real answers: two plans, now and then, the fewest changes to a target."""

import streamlit as st

from logic.catalogue import load_catalogue
from logic.scoring import assess
from logic.wording import what_if as wording
from ui import frame, routes
from ui.result import result_sections
from ui.state import current
from ui.what_if import what_if_sections

frame.require(routes.WHAT_IF)

catalogue = load_catalogue()
responses = current.responses(catalogue)
profile = assess(catalogue, responses)

st.title(wording.TITLE, anchor=False)
result_sections.notices(catalogue, responses)
if profile.score is None:
    result_sections.too_few(catalogue, profile)
else:
    st.markdown(wording.LEAD)
    what_if_sections.workbench(catalogue, responses, profile)
    if profile.focus:
        what_if_sections.smallest(catalogue, responses, profile)
        what_if_sections.single(catalogue, responses, profile)
result_sections.safety_net(catalogue)
