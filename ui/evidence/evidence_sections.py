"""The pieces of the evidence page."""

from collections.abc import Callable
from functools import partial

import streamlit as st

from logic.charts.forest import (
    Axis,
    forest_data,
    forest_rows,
    forest_spec,
    forest_table,
    forest_takeaway,
    ratio_axis,
)
from logic.evidence import sources
from logic.models.catalogue import Catalogue
from logic.models.factors import RiskFactor
from logic.result import Result
from logic.survey import current_survey
from logic.wording import common, prevention, score
from logic.wording import evidence as wording
from logic.wording import limits as limits_wording
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
        st.header(say(title), anchor=False)
        with st.container(gap="xxsmall"):
            for factor in entries:
                _factor(catalogue, factor, ends)


def about(result: Result) -> None:
    """Draw what the numbers are worth and where they come from, each part closed."""
    catalogue = result.catalogue
    st.header(say("evidence-about-title"), anchor=False)
    parts.grid(
        "evidence_more",
        [
            _part("limits", say("limits-title"), "block", partial(_limits, catalogue)),
            _part("worth", say("outside-title"), "straighten", partial(worth, catalogue)),
            _part("others", say("outside-others-title"), "compare", partial(others, catalogue)),
            _part("score", say("score-title"), "calculate", partial(_score, result)),
            _part("actions", say("actions-title"), "science", partial(actions, catalogue)),
            _part("signs", say("limits-signs-title"), "emergency", partial(_signs, catalogue)),
            _part(
                "changes", say("limits-revisions-title"), "history", partial(_changes, catalogue)
            ),
        ],
    )


def _part(name: str, title: str, icon: str, draw: Callable[[], object]) -> Part:
    return Part(f"evidence.{name}", title, draw, f":material/{icon}:")


def _limits(catalogue: Catalogue) -> None:
    st.markdown(limits_wording.limits(texts(), catalogue, current_survey(catalogue)))


def _factor(catalogue: Catalogue, factor: RiskFactor, ends: Axis) -> None:
    """Draw one factor: most readers open a few."""

    def inside() -> None:
        st.markdown(f"**{say(common.GUIDE)}:** {factor.guide_says}")
        st.markdown(f"**{say(common.RESEARCH)}:** {factor.research_says}")
        st.markdown(f"**{say('evidence-verdict')}:** {factor.certainty_reason}")
        _numbers(factor, ends)
        _sources(catalogue, factor)

    icon = prevention.ICONS[factor.certainty]
    parts.closed(Part(FACTOR + factor.id, wording.heading(texts(), factor), inside, icon))


def _numbers(factor: RiskFactor, ends: Axis) -> None:
    rows = forest_rows(factor, texts())
    spec = forest_spec(rows, ends, texts(), chart_parts.palette())
    chart_parts.draw(forest_data(rows, ends), spec, forest_takeaway(factor, texts()))
    st.caption(wording.how_to_read(texts(), factor))
    st.table(
        forest_table(factor, texts()),
        alt=say("evidence-table-title", name=factor.short),
        hide_index=True,
    )


def _sources(catalogue: Catalogue, factor: RiskFactor) -> None:
    by_id = catalogue.sources
    origins = wording.origins(texts(), catalogue, factor)
    others = [
        wording.other(texts(), found, by_id[found.source]) for found in factor.other_estimates
    ]
    citations = [wording.citation(by_id[id_]) for id_ in sources(factor)]
    for title, lines in (
        (say("evidence-numbers-from"), origins),
        (say("evidence-other-title"), others),
        (say("evidence-sources"), citations),
    ):
        if lines:
            st.markdown(f"**{title}**\n\n" + "\n".join(lines))
    st.caption(wording.reviewed(texts(), factor))


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
    st.markdown(say("limits-signs-lead"))
    signs = catalogue.safety.signs
    st.markdown("\n".join(limits_wording.sign(texts(), catalogue, sign) for sign in signs))


def _changes(catalogue: Catalogue) -> None:
    """List how the numbers changed, the newest first."""
    st.markdown(say("limits-revisions-lead", version=catalogue.version))
    for revision in catalogue.revisions:
        st.markdown(limits_wording.revision(texts(), revision))
