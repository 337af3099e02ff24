"""What the browser's own print adds to the result: day, changes tried, plan, sources, answers."""

import streamlit as st

from logic.report import Added
from logic.report.on_paper import on_paper
from logic.report.texts import document
from logic.result import Result
from ui.state import clock


def draw(result: Result, added: Added) -> None:
    """Draw what stands on paper alone; the page script leaves it out on a screen."""
    with st.container(key="on_paper"):
        st.markdown(on_paper(document(result.catalogue, result.responses, clock.today(), added)))
