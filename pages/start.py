"""What this is, what it is not, and one clear start."""

import streamlit as st

from logic.wording import start as wording
from ui import frame
from ui.routes import Name
from ui.state import answers

frame.require(Name.START)

st.title(wording.TITLE, anchor=False)
st.markdown(wording.LEAD)
st.button(
    wording.BEGIN,
    type="primary",
    icon=":material/arrow_forward:",
    key="begin",
    on_click=answers.visit,
    args=(Name.SAFETY,),
)
st.markdown("  \n".join(f"{icon} {fact}" for icon, fact in wording.FACTS))
st.header(wording.LIMITS_TITLE, anchor=False)
st.markdown("\n".join(f"- {limit}" for limit in wording.LIMITS))
