"""Every factor: the guide's claim, the verdict of research, the number, its source."""

import streamlit as st

from logic.catalogue import load_catalogue
from logic.wording import evidence as wording
from ui import evidence_sections, frame, routes

frame.require(routes.EVIDENCE)

catalogue = load_catalogue()

st.title(wording.TITLE, anchor=False)
st.markdown(wording.LEAD)
evidence_sections.limits()
for theme in catalogue.themes:
    st.header(theme.title, anchor=False)
    for factor_id in theme.factors:
        evidence_sections.factor(catalogue, catalogue.by_factor[factor_id])
