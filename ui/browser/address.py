"""The step of a page in its address, so that the browser's own Back goes one step back."""

import streamlit as st
from streamlit.runtime.scriptrunner import get_script_run_ctx

from ui.page_names import Name
from ui.routes import STEPPED
from ui.state import language, visit
from ui.state.notes import Address, Journey, Visit

STEP = "step"


def follow(name: Name, *, arrived: bool) -> None:
    """Go to the step that the address came to ask for, or put the step of the person into it.

    The step at which they came to the page is not written: the entry that Streamlit made in the
    browser's history for the page stands for it.
    """
    if name not in STEPPED:
        return
    at, noted, asked = visit.step(name), Visit.noted().address, _asked()
    if _went_back_or_forward():
        at = noted.arrived_at if asked is None else asked
        Journey.note(tried=False)
        visit.go_to_step(name, at)
    elif arrived:
        at = at if asked is None else asked
        visit.set_step(name, at)
        noted = Address(arrived_at=at)
    elif at != noted.written:
        st.query_params[STEP] = str(at + 1)
    address = noted.model_copy(update={"written": at})
    if address != Visit.noted().address:
        Visit.note(address=address)


def _went_back_or_forward() -> bool:
    """Return whether this run is the answer to the browser's own Back or Forward.

    Streamlit says so only here: an address can also be older than the step that is drawn.
    """
    context = get_script_run_ctx()
    return context is not None and context.is_history_navigation


def _asked() -> int | None:
    """Return the step that the address asks for, from 0; None for none or one that is not there."""
    steps = range(len(language.catalogue().themes) + 1)
    return {str(step + 1): step for step in steps}.get(st.query_params.get(STEP, ""))
