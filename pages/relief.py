"""What to do during a spasm; the warning signs are asked first, in short form."""

import streamlit as st

from logic.wording import relief as wording
from ui import frame
from ui.relief import relief_sections
from ui.routes import Name
from ui.state import answers

result = frame.require(Name.RELIEF)
catalogue = result.catalogue

st.title(wording.TITLE, anchor=False)
if catalogue.relief.asks_again(answers.minutes_since_relief()):
    relief_sections.signs(catalogue)
else:
    relief_sections.notices(result)
    relief_sections.steps(catalogue)
    relief_sections.notes(catalogue)
    relief_sections.help_needed(catalogue)
