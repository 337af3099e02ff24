"""What the browser's own print adds to the result: day, changes tried, plan, sources, answers."""

import streamlit as st

from logic.models import Catalogue
from logic.report import Added
from logic.report.on_paper import on_paper
from logic.report.texts import document
from logic.responses import Responses
from ui.state import clock


def draw(catalogue: Catalogue, responses: Responses, added: Added) -> None:
    """Draw what stands on paper alone; the page script leaves it out on a screen."""
    with st.container(key="on_paper"):
        st.markdown(on_paper(document(catalogue, responses, clock.today(), added)))
