"""The result: what is in place, what to work on first, the chart, and what it rests on."""

import streamlit as st

from logic.wording import results as wording
from ui import frame
from ui.result import fhir_section, report_section, result_sections, survey_section
from ui.routes import Name

result = frame.require(Name.RESULTS)

st.title(wording.TITLE, anchor=False)
result_sections.notices(result)
result_sections.unusable(result)
if result.profile.score is None:
    result_sections.too_few(result)
else:
    result_sections.tips(result)
    result_sections.focus(result)
    result_sections.chart(result)
    result_sections.score(result)
    result_sections.open_questions(result)
    survey_section.survey(result)
result_sections.background(result)
result_sections.safety_net(result.catalogue)
if result.profile.score is not None:
    report_section.take_along(result)
fhir_section.for_record_systems(result)
result_sections.change_answers(result.catalogue)
