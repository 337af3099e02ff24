"""Every factor with its evidence, how the score works, its limits and how numbers changed."""

import streamlit as st

from logic.evidence import matching
from logic.wording import evidence as wording
from ui import frame
from ui.evidence import evidence_filters, evidence_sections, worth_section
from ui.routes import Name

result = frame.require(Name.EVIDENCE)
catalogue = result.catalogue

st.title(wording.TITLE, anchor=False)
st.markdown(wording.LEAD)
evidence_sections.contents()
worth_section.worth(catalogue)
worth_section.others(catalogue)
evidence_sections.limits(catalogue)

evidence_sections.find()
shown = matching(catalogue, evidence_filters.draw(catalogue))
evidence_filters.count(len(shown), len(catalogue.factors))
evidence_sections.factors(catalogue, shown)
worth_section.actions(catalogue)

evidence_sections.how_the_score_works(catalogue)
evidence_sections.example(result)
evidence_sections.warning_signs(catalogue)
evidence_sections.revisions(catalogue)
