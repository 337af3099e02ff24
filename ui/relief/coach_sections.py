"""The pieces of the coach's page: routines with their drawings and what research says."""

import streamlit as st

from logic.models import Catalogue, Routine, RoutineStep
from logic.wording import coach as wording
from logic.wording import relief
from ui.relief import drawing

WIDTH_PX = 130


def routine(catalogue: Catalogue, routine: Routine) -> None:
    """Draw a routine step by step, each beside its drawing, and what research says of it."""
    st.header(routine.title, anchor=False)
    st.markdown(wording.guide_says(routine))
    for number, step in enumerate(routine.steps, start=1):
        _step(number, step)
    st.subheader(wording.RESEARCH_TITLE, anchor=False)
    st.markdown(relief.notes(routine.notes, catalogue.sources))


def _step(number: int, step: RoutineStep) -> None:
    with st.container(horizontal=True, vertical_alignment="center", wrap=False):
        st.image(drawing.svg(step.id), alt=step.alt, width=WIDTH_PX)
        st.markdown(wording.step(number, step), width="stretch")
