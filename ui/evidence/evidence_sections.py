"""The pieces of the evidence page."""

from collections.abc import Callable
from functools import partial

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
from logic.wording import actions as actions_wording
from logic.wording import common, score
from logic.wording import evidence as wording
from logic.wording import limits as limits_wording
from logic.wording import outside as outside_wording
from logic.worked_example import standing_answers, worked_example
from ui.evidence.worth_section import actions, others, worth
from ui.state.language import say, texts
from ui.widgets import chart_parts, parts
from ui.widgets.parts import Part

FACTOR = "factor."


def factors(catalogue: Catalogue, shown: tuple[RiskFactor, ...]) -> None:
    """Draw the factors that are shown as lines that open, the guide's tips first."""
    ends = ratio_axis(catalogue)
    for title, entries in wording.grouped(catalogue, shown).items():
        st.header(title, anchor=False)
        with st.container(gap="xxsmall"):
            for factor in entries:
                _factor(catalogue, factor, ends)


def about(result: Result) -> None:
    """Draw what the numbers are worth and where they come from, each part closed."""
    catalogue = result.catalogue
    st.header(wording.ABOUT_TITLE, anchor=False)
    parts.grid(
        "evidence_more",
        [
            _part("limits", limits_wording.TITLE, "block", partial(_limits, catalogue)),
            _part("worth", outside_wording.TITLE, "straighten", partial(worth, catalogue)),
            _part("others", outside_wording.OTHERS_TITLE, "compare", partial(others, catalogue)),
            _part("score", say("score-title"), "calculate", partial(_score, result)),
            _part("actions", actions_wording.TITLE, "science", partial(actions, catalogue)),
            _part("signs", limits_wording.SIGNS_TITLE, "emergency", partial(_signs, catalogue)),
            _part(
                "changes", limits_wording.REVISIONS_TITLE, "history", partial(_changes, catalogue)
            ),
        ],
    )


def _part(name: str, title: str, icon: str, draw: Callable[[], object]) -> Part:
    return Part(f"evidence.{name}", title, draw, f":material/{icon}:")


def _limits(catalogue: Catalogue) -> None:
    st.markdown(limits_wording.limits(catalogue, current(catalogue)))


def _factor(catalogue: Catalogue, factor: RiskFactor, ends: Axis) -> None:
    """Draw one factor: most readers open a few."""

    def inside() -> None:
        st.markdown(f"**{common.GUIDE}:** {factor.guide_says}")
        st.markdown(f"**{common.RESEARCH}:** {factor.research_says}")
        st.markdown(f"**{wording.VERDICT}:** {factor.certainty_reason}")
        _numbers(factor, ends)
        _sources(catalogue, factor)

    parts.closed(Part(FACTOR + factor.id, wording.heading(texts(), factor), inside))


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


def _score(result: Result) -> None:
    """Explain the score with the catalogue's own numbers, then with the person's answers."""
    st.markdown(score.steps(texts(), result.catalogue))
    _example(result)


def _example(result: Result) -> None:
    """Work the score out step by step, for the person where a result may be shown."""
    catalogue, responses = result.catalogue, result.responses
    answered = any(factor.id in responses.levels for factor in catalogue.modifiable)
    own = result.check.allows_result and answered
    worked = worked_example(catalogue, responses if own else standing_answers(catalogue))
    st.subheader(say("score-own-title") if own else say("score-standing-title"), anchor=False)
    st.markdown(say("score-own-lead") if own else say("score-standing-lead"))
    rows = score.example_rows(texts(), catalogue, worked)
    if len(rows) > 1:
        st.table(rows, alt=say("score-table-title"), hide_index=True)
    else:
        st.markdown(say("score-nothing-counts"))
    st.markdown(score.result(texts(), worked))
    if worked.score is not None:
        title = say("score-most-title")
        st.markdown(f"**{title}**")
        st.table(score.most_rows(texts(), catalogue, worked), alt=title, hide_index=True)


def _signs(catalogue: Catalogue) -> None:
    """List the warning signs with the sources that they rest on."""
    st.markdown(limits_wording.SIGNS_LEAD)
    signs = catalogue.safety.signs
    st.markdown("\n".join(limits_wording.sign(catalogue, sign) for sign in signs))


def _changes(catalogue: Catalogue) -> None:
    """List how the numbers changed, the newest first."""
    st.markdown(limits_wording.REVISIONS_LEAD.format(version=catalogue.version))
    for revision in catalogue.revisions:
        st.markdown(limits_wording.revision(revision))
