"""The pieces of the coach's page: routines as drawings, and what research says of them."""

from functools import partial

import streamlit as st

from logic.models.catalogue import Catalogue
from logic.models.coach import Routine, RoutineStep
from logic.wording import coach as wording
from ui.relief import drawing
from ui.state.language import say, texts
from ui.widgets import parts
from ui.widgets.parts import Part

DRAWING_PX, NARROWEST_PX = 110, 280
RESEARCH = "coach.research"


def routine(routine: Routine) -> None:
    """Draw a routine step by step, each beside its drawing, as many in a row as there is room."""
    st.header(routine.title, anchor=False)
    with st.grid(min_column_width=NARROWEST_PX, gap="small", key=f"coach_{routine.id}"):
        for number, step in enumerate(routine.steps, start=1):
            _step(number, step)
    st.caption(say("coach-guide-says", text=routine.guide_says))


def research(catalogue: Catalogue) -> None:
    """Draw what research says of the routines, one tap away."""
    inside = partial(_research, catalogue)
    parts.closed(Part(RESEARCH, say("coach-research-title"), inside, ":material/science:"))


def _research(catalogue: Catalogue) -> None:
    st.markdown(wording.research(texts(), catalogue.coach.routines, catalogue.sources))


def _step(number: int, step: RoutineStep) -> None:
    with st.container(horizontal=True, vertical_alignment="center", wrap=False):
        st.image(drawing.svg(step.id), alt=step.alt, width=DRAWING_PX)
        st.markdown(wording.step(number, step), width="stretch")
