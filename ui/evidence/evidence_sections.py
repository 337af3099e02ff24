"""The pieces of the evidence page."""

import streamlit as st

from logic.charts import (
    Axis,
    forest_data,
    forest_rows,
    forest_spec,
    forest_table,
    forest_takeaway,
    ratio_axis,
)
from logic.evidence import sources
from logic.models import Catalogue, RiskFactor
from logic.result import Result
from logic.survey import current
from logic.wording import common, score
from logic.wording import evidence as wording
from logic.wording import limits as limits_wording
from logic.worked_example import standing_answers, worked_example
from ui.evidence import worth_section
from ui.widgets import chart_parts

FACTOR = "factor."
SECTIONS = {
    worth_section.WORTH: worth_section.SECTIONS[worth_section.WORTH],
    worth_section.OTHERS: worth_section.SECTIONS[worth_section.OTHERS],
    "limits": limits_wording.TITLE,
    "factors": wording.FIND_TITLE,
    worth_section.ACTIONS: worth_section.SECTIONS[worth_section.ACTIONS],
    "score": score.TITLE,
    "signs": limits_wording.SIGNS_TITLE,
    "changes": limits_wording.REVISIONS_TITLE,
}
"""The anchors of the page's sections with their headings."""


def contents() -> None:
    """List the page's sections as links."""
    st.markdown("\n".join(f"- [{title}](#{anchor})" for anchor, title in SECTIONS.items()))


def find() -> None:
    """Head the search and the list of factors."""
    _heading("factors")


def _heading(anchor: str) -> None:
    st.header(SECTIONS[anchor], anchor=anchor)


def limits(catalogue: Catalogue) -> None:
    """Say what the product cannot do."""
    _heading("limits")
    st.markdown(limits_wording.limits(catalogue, current(catalogue)))


def factors(catalogue: Catalogue, shown: tuple[RiskFactor, ...]) -> None:
    """Draw the factors that are shown, under their themes."""
    ends = ratio_axis(catalogue)
    for theme in catalogue.themes:
        entries = [factor for factor in shown if factor.id in theme.factors]
        if entries:
            st.header(theme.title, anchor=False)
        for factor in entries:
            _factor(catalogue, factor, ends)


def _factor(catalogue: Catalogue, factor: RiskFactor, ends: Axis) -> None:
    """Draw one factor, what is inside only while it is open: most readers open a few."""
    entry = st.expander(wording.heading(factor), key=FACTOR + factor.id, on_change="rerun")
    if not entry.open:
        return
    with entry:
        st.markdown(f"**{common.GUIDE}:** {factor.guide_says}")
        st.markdown(f"**{common.RESEARCH}:** {factor.research_says}")
        st.markdown(f"**{wording.VERDICT}:** {factor.certainty_reason}")
        _numbers(factor, ends)
        _sources(catalogue, factor)


def _numbers(factor: RiskFactor, ends: Axis) -> None:
    rows = forest_rows(factor)
    spec = forest_spec(rows, ends, chart_parts.palette())
    chart_parts.draw(forest_data(rows, ends), spec, forest_takeaway(factor))
    st.caption(wording.how_to_read(factor))
    st.table(
        forest_table(factor), alt=wording.TABLE_TITLE.format(name=factor.short), hide_index=True
    )


def _sources(catalogue: Catalogue, factor: RiskFactor) -> None:
    by_id = catalogue.sources
    origins = wording.origins(catalogue, factor)
    others = [wording.other(found, by_id[found.source]) for found in factor.other_estimates]
    citations = [wording.citation(by_id[id_]) for id_ in sources(factor)]
    for title, lines in (
        (wording.NUMBERS_FROM, origins),
        (wording.OTHER_TITLE, others),
        (wording.SOURCES, citations),
    ):
        if lines:
            st.markdown(f"**{title}**\n\n" + "\n".join(lines))
    st.caption(wording.reviewed(factor))


def how_the_score_works(catalogue: Catalogue) -> None:
    """Explain the score with the catalogue's own numbers."""
    _heading("score")
    st.markdown(score.steps(catalogue))


def example(result: Result) -> None:
    """Work the score out step by step, for the person where a result may be shown."""
    catalogue, responses = result.catalogue, result.responses
    answered = any(factor.id in responses.levels for factor in catalogue.modifiable)
    own = result.check.allows_result and answered
    worked = worked_example(catalogue, responses if own else standing_answers(catalogue))
    st.header(score.OWN_TITLE if own else score.STANDING_TITLE, anchor=False)
    st.markdown(score.OWN_LEAD if own else score.STANDING_LEAD)
    rows = score.example_rows(catalogue, worked)
    if len(rows) > 1:
        st.table(rows, alt=score.TABLE_TITLE, hide_index=True)
    else:
        st.markdown(score.NOTHING_COUNTS)
    st.markdown(score.result(worked))
    if worked.score is not None:
        with st.expander(score.MOST_TITLE):
            st.table(score.most_rows(catalogue, worked), alt=score.MOST_TITLE, hide_index=True)


def warning_signs(catalogue: Catalogue) -> None:
    """List the warning signs with the sources that they rest on."""
    _heading("signs")
    st.markdown(limits_wording.SIGNS_LEAD)
    signs = catalogue.safety.signs
    with st.expander(limits_wording.SIGNS_FOLDED.format(number=len(signs))):
        st.markdown("\n".join(limits_wording.sign(catalogue, sign) for sign in signs))


def revisions(catalogue: Catalogue) -> None:
    """List how the numbers changed, the newest first."""
    _heading("changes")
    st.markdown(limits_wording.REVISIONS_LEAD.format(version=catalogue.version))
    for revision in catalogue.revisions:
        st.markdown(limits_wording.revision(revision))
