"""The router: `streamlit run streamlit_app.py` starts here."""

from ui import frame, memory
from ui.browser import uploads

uploads.keep_in_memory()
frame.draw()
memory.settle()
