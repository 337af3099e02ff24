"""The router: `streamlit run streamlit_app.py` starts here."""

from ui import frame, memory
from ui.browser import uploads
from ui.state import presses

uploads.keep_in_memory()
presses.carry_out_whole()
frame.draw()
memory.settle()
