"""The router: `streamlit run streamlit_app.py` starts here."""

from ui import frame

frame.draw()
