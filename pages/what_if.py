"""Changes beside the real answers: two plans, now and then, the fewest changes to a target."""

import streamlit as st

from logic.wording import what_if as wording
from ui import frame
from ui.result import result_sections
from ui.routes import Name
from ui.what_if import what_if_sections

result = frame.require(Name.WHAT_IF)

st.title(wording.TITLE, anchor=False)
result_sections.notices(result)
if result.profile.score is None:
    result_sections.too_few(result)
else:
    st.markdown(wording.LEAD)
    what_if_sections.workbench(result)
    if result.profile.focus:
        what_if_sections.smallest(result)
        what_if_sections.single(result)
