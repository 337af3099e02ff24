"""The comparison with a survey on the result page."""

import streamlit as st

from logic.charts import icon_array, shown_fifths, survey_table, survey_takeaway
from logic.result import Result
from logic.survey import current, own_fifth
from logic.wording import survey as wording
from ui.evidence import worth_section
from ui.widgets import chart_parts


def survey(result: Result) -> None:
    """Show how many people with low, like and high scores had back pain, as a snapshot."""
    catalogue, responses = result.catalogue, result.responses
    own, found = own_fifth(catalogue, responses), catalogue.survey
    if found is None or current(catalogue) is None:
        worth_section.short(catalogue, None)
        return
    answered = sum(id_ in responses.levels for id_ in found.factors)
    if own is None:
        st.markdown(wording.too_few(found, answered))
        return
    st.markdown(wording.lead(found, answered))
    chart = icon_array(found, own, chart_parts.palette())
    st.altair_chart(chart, width="content", alt=survey_takeaway(found, own))
    st.caption(wording.CIRCLES)
    st.markdown(wording.found(found, shown_fifths(found, own), own))
    st.markdown(wording.SNAPSHOT)
    st.markdown(f"{wording.RANGES} {wording.steadiness(found)}")
    chart_parts.table_below("survey", wording.TABLE_TITLE, lambda: survey_table(found, own))
    st.markdown(f"{wording.discrimination(found)} {wording.source(found)}")
    worth_section.short(catalogue, found)
