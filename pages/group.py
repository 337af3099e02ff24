"""For practices: what a table of many people says, with small numbers hidden."""

import streamlit as st

from logic.catalogue import load_catalogue
from logic.wording import group_page as wording
from ui import frame, group_sections
from ui.routes import Name

frame.require(Name.GROUP)

catalogue = load_catalogue()

st.title(wording.TITLE, anchor=False)
st.markdown(wording.LEAD)
found = group_sections.bring(catalogue)
if found is not None:
    group_sections.overview(catalogue, found.scores)
    group_sections.save(found)
