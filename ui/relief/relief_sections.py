"""The pieces of the relief page: what helps, under the signs that need more than this page."""

from collections.abc import Callable
from functools import partial

import streamlit as st

from logic.models.base import Urgency
from logic.models.catalogue import Catalogue
from logic.models.relief import ReliefStep
from logic.models.safety import WarningSign
from logic.responses import NO, PREGNANT, UNDER_16, YES
from logic.result import Result
from logic.wording import relief as wording
from logic.wording import safety
from ui.relief import drawing
from ui.state import answers, current, visit
from ui.state.language import say, texts
from ui.state.notes import Journey
from ui.widgets import parts
from ui.widgets.parts import Part

DRAWING_PX, NARROWEST_PX = 110, 320


def signs(catalogue: Catalogue) -> None:
    """Say when to call for help; every sign that stops can be reported by one tap below."""
    region = current.region(catalogue)
    st.warning(safety.at_a_glance(texts(), catalogue.relief, region), icon=":material/emergency:")
    parts.closed(Part("relief.signs", say("relief-all-signs"), partial(_all_signs, catalogue)))


def _all_signs(catalogue: Catalogue) -> None:
    region = current.region(catalogue)
    for urgency in (Urgency.EMERGENCY, Urgency.SAME_DAY):
        st.markdown(f"**{safety.short_lead(texts(), urgency, region)}**")
        for short in catalogue.relief.short_signs:
            sign = catalogue.safety.by_sign[short.sign]
            if sign.urgency is urgency:
                _sign(short.text, sign.id, _report, sign)
    if answers.get(UNDER_16) != NO:
        st.markdown(f"**{say('relief-age')}**")
        _sign(say("relief-under-16"), UNDER_16, _under_16)


def _sign(text: str, name: str, report: Callable[..., None], *of: WarningSign) -> None:
    """Draw a button that reports what it says at once; it is as large as a thumb needs."""
    st.button(text, key=f"relief.{name}", on_click=report, args=of, width="stretch")


def _report(sign: WarningSign) -> None:
    """Report a sign as the safety check would: what was answered there otherwise is kept."""
    for finding in sign.all_of:
        answers.put(finding, True)
    _stop()


def _under_16() -> None:
    answers.put(UNDER_16, YES)
    _stop()


def _stop() -> None:
    Journey.note(checking=False)
    visit.move_focus()


def notices(result: Result) -> None:
    """Say first what was reported in the safety check and changes what to do."""
    catalogue, check = result.catalogue, result.check
    if check.urgency is Urgency.SOON:
        reported = safety.reported(texts(), catalogue.safety, check)
        title = catalogue.safety.screens[Urgency.SOON].title
        st.warning(reported, title=title, icon=":material/event:")
    if check.pregnant:
        st.info(catalogue.safety.pregnancy, icon=":material/pregnancy:")


def steps(catalogue: Catalogue) -> None:
    """Draw the guide's four steps as pictures, and what research says of them one tap away."""
    with st.grid(2, min_column_width=NARROWEST_PX, border=True, gap="small", key="relief_steps"):
        for number, step in enumerate(catalogue.relief.steps, start=1):
            _step(number, step)
    inside = partial(_research, catalogue)
    parts.closed(
        Part("relief.research", say("relief-research-title"), inside, ":material/science:")
    )


def _research(catalogue: Catalogue) -> None:
    st.markdown(wording.research(texts(), catalogue.relief, catalogue.sources))


def _step(number: int, step: ReliefStep) -> None:
    with st.container(horizontal=True, vertical_alignment="center", wrap=False):
        st.image(drawing.svg(step.id), alt=step.alt, width=DRAWING_PX)
        with st.container(gap="xxsmall"):
            st.header(wording.heading(number, step), anchor=False)
            st.markdown(wording.step(texts(), step))


def notes(catalogue: Catalogue) -> None:
    """Draw what else helps, and what to avoid."""
    relief = catalogue.relief
    helps, avoid = st.columns(2)
    with helps:
        st.header(say("relief-notes-title"), anchor=False)
        st.markdown(wording.notes(texts(), relief.notes, catalogue.sources))
    with avoid:
        st.header(say("relief-avoid-title"), anchor=False)
        st.markdown(wording.notes(texts(), relief.avoid, catalogue.sources))
        st.caption(say("relief-avoid-note"))
    if answers.get(PREGNANT) not in (NO, YES):
        st.markdown(catalogue.safety.pregnancy)
