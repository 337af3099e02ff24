"""Every factor with its evidence as a line that opens, then the score, its limits and sources."""

import streamlit as st

from logic.evidence import matching
from logic.result import Result
from logic.wording import evidence as wording
from ui import frame
from ui.evidence import evidence_filters, evidence_sections
from ui.routes import Name


@frame.page(Name.EVIDENCE)
def _draw(result: Result) -> None:
    catalogue = result.catalogue
    st.title(wording.TITLE, anchor=False)
    st.markdown(wording.LEAD)
    shown = matching(catalogue, evidence_filters.draw(catalogue))
    evidence_filters.count(len(shown), len(catalogue.factors))
    evidence_sections.factors(catalogue, shown)
    evidence_sections.about(result)
