"""The result: what is in place, what to work on first, the chart, and what it rests on."""

import streamlit as st

from logic.catalogue import load_catalogue
from logic.scoring import assess
from logic.uncertainty import rank
from logic.wording import results as wording
from ui import frame, routes
from ui.result import fhir_section, report_section, result_sections, survey_section
from ui.state import current

frame.require(routes.RESULTS)

catalogue = load_catalogue()
responses = current.responses(catalogue)
profile = assess(catalogue, responses)

st.title(wording.TITLE, anchor=False)
result_sections.notices(catalogue, responses)
result_sections.unusable(catalogue, responses)
if profile.score is None:
    result_sections.too_few(catalogue, profile)
else:
    result_sections.tips(catalogue, profile)
    ranking = rank(catalogue, responses)
    result_sections.focus(catalogue, responses, profile, ranking)
    result_sections.chart(catalogue, responses, profile, ranking)
    result_sections.score(profile)
    result_sections.open_questions(catalogue, responses, profile)
    survey_section.survey(catalogue, responses)
result_sections.background(catalogue, responses)
result_sections.safety_net(catalogue)
if profile.score is not None:
    report_section.take_along(catalogue, responses)
fhir_section.for_record_systems(catalogue, responses)
result_sections.change_answers(catalogue)
