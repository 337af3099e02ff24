"""Every factor with its evidence as a line that opens, then the score, its limits and sources."""

import streamlit as st

from logic.evidence import matching
from logic.result import Result
from ui import frame
from ui.evidence import evidence_filters, evidence_sections
from ui.page_names import Name
from ui.state.language import say


@frame.page(Name.EVIDENCE)
def _draw(result: Result) -> None:
    catalogue = result.catalogue
    st.title(say("evidence-title"), anchor=False)
    st.markdown(say("evidence-lead"))
    shown = matching(catalogue, evidence_filters.draw(catalogue))
    evidence_filters.count(len(shown), len(catalogue.factors))
    evidence_sections.factors(catalogue, shown)
    evidence_sections.about(result)
