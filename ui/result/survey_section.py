"""The comparison with a survey on the result page."""

from functools import partial

import streamlit as st

from logic.charts.icon_array import icon_array, shown_fifths, survey_table, survey_takeaway
from logic.result import Result
from logic.survey import current_survey, own_fifth
from logic.wording import survey as wording
from ui.evidence import worth_section
from ui.state.language import say, texts
from ui.widgets import chart_parts


def survey(result: Result) -> None:
    """Show how many people with low, like and high scores had back pain, as a snapshot."""
    catalogue, responses = result.catalogue, result.responses
    own, found = own_fifth(catalogue, responses), catalogue.survey
    if found is None or current_survey(catalogue) is None:
        worth_section.short(catalogue, None)
        return
    answered = sum(id_ in responses.levels for id_ in found.factors)
    if own is None:
        total, needed = len(found.factors), found.smallest_answered
        st.markdown(say("survey-too-few", total=total, answered=answered, needed=needed))
        return
    st.markdown(wording.lead(texts(), found, answered))
    chart = icon_array(found, own, texts(), chart_parts.palette())
    st.altair_chart(chart, width="content", alt=survey_takeaway(found, own, texts()))
    st.caption(say("survey-circles"))
    st.markdown(wording.found(texts(), found, shown_fifths(found, own), own))
    st.markdown(say("survey-snapshot"))
    st.markdown(f"{say('survey-ranges')} {wording.steadiness(texts(), found)}")
    table, title = partial(survey_table, found, own, texts()), say("survey-table-title")
    chart_parts.table_below("survey", title, table)
    origin = found.provenance
    source = say("survey-source", name=origin.name, link=origin.link, years=origin.years)
    st.markdown(f"{wording.discrimination(texts(), found)} {source}")
    worth_section.short(catalogue, found)
