"""What to do during a spasm; the warning signs are asked first, in short form."""

import streamlit as st

from logic.catalogue import load_catalogue
from logic.wording import relief as wording
from ui import frame, routes
from ui.relief import relief_sections
from ui.state import answers

frame.require(routes.RELIEF)

catalogue = load_catalogue()

st.title(wording.TITLE, anchor=False)
if catalogue.relief.asks_again(answers.minutes_since(routes.RELIEF)):
    relief_sections.signs(catalogue)
else:
    relief_sections.notices(catalogue)
    relief_sections.steps(catalogue)
    relief_sections.notes(catalogue)
    relief_sections.help_needed(catalogue)
