"""Search and choices that say which factors the evidence page shows."""

import streamlit as st

from logic.evidence import Voice, Wanted
from logic.models.base import BACKGROUND, Certainty
from logic.models.catalogue import Catalogue
from logic.wording import evidence as wording
from ui.state import answers
from ui.state.language import say, texts
from ui.widgets import fields

SEARCH, AREA = "evidence.search", "evidence.area"
CERTAINTY, VOICE = "evidence.certainty", "evidence.voice"


def draw(catalogue: Catalogue) -> Wanted:
    """Draw search and choices, and return what is looked for."""
    with st.container(horizontal=True, vertical_alignment="bottom", key="evidence_find"):
        text = fields.search(
            SEARCH, say("evidence-search"), placeholder=say("evidence-search-example")
        )
        label, icon = say("evidence-filters"), ":material/tune:"
        choices = st.popover(label, icon=icon, key="evidence.filters", on_change="rerun")
        if choices.open:
            with choices:
                _choices(catalogue)
    return Wanted(
        text=text or "",
        area=fields.picked(AREA, [*catalogue.by_area, BACKGROUND]),
        certainty=fields.picked(CERTAINTY, [*Certainty]),
        voice=fields.picked(VOICE, [*Voice]),
    )


def _choices(catalogue: Catalogue) -> None:
    areas = {
        id_: wording.area_name(texts(), catalogue, id_) for id_ in (*catalogue.by_area, BACKGROUND)
    }
    found = {factor.certainty for factor in catalogue.factors}
    certainties = {str(one): wording.certainty(texts(), one) for one in Certainty if one in found}
    voices = {str(one): say(wording.VOICES[one]) for one in Voice}
    fields.pick(AREA, say("evidence-area"), areas, placeholder=say("evidence-all-areas"))
    fields.pick(
        CERTAINTY, say("evidence-how-sure"), certainties, placeholder=say("evidence-any-certainty")
    )
    fields.pick(VOICE, say("evidence-who-speaks"), voices, placeholder=say("evidence-any-voice"))


def count(shown: int, total: int) -> None:
    """Say how many factors are shown, with a way back to all of them."""
    with st.container(horizontal=True, vertical_alignment="center"):
        with st.container(key="announced.shown", width="content"):
            st.markdown(wording.shown(texts(), shown, total))
        if shown < total:
            st.button(say("evidence-show-all"), key="evidence.all", on_click=_show_all)
    if not shown:
        st.info(say("evidence-nothing-found"), icon=":material/search_off:")


def _show_all() -> None:
    answers.put(SEARCH, "")
    for name in (AREA, CERTAINTY, VOICE):
        answers.put(name, None)
