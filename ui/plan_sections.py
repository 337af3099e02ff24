"""The sections of the plan page, in the order in which they are drawn."""

import streamlit as st

from logic.charts import (
    by_quadrant,
    points,
    willingness_data,
    willingness_spec,
    willingness_table,
    willingness_takeaway,
)
from logic.models import Catalogue, PreventionArea, RiskProfile
from logic.plan import Plan
from logic.responses import Responses
from logic.wording import common
from logic.wording import plan as wording
from ui import answers, chart_parts, clock, plan_actions, plan_reminders, planned, routes


@st.fragment
def workbench(catalogue: Catalogue, responses: Responses, profile: RiskProfile) -> None:
    """Draw the whole plan; a change there draws nothing else anew."""
    plan = planned.plan(catalogue, clock.today())
    problems(catalogue, plan)
    areas = planned.areas(catalogue, responses, profile, plan)
    to_gain = {result.area for result in profile.focus}
    asked = [area for area in areas if area.id in to_gain]
    willingness(asked)
    more_areas(catalogue, responses, profile)
    chart(catalogue, responses, profile, _only(plan, asked))
    plan_actions.draw(catalogue, responses, areas)
    in_short(catalogue, plan)
    plan_reminders.draw(catalogue, plan)


def problems(catalogue: Catalogue, plan: Plan) -> None:
    """Say what of the plan could not be used and was left out."""
    if plan.problems:
        st.info(wording.problems(plan, catalogue), icon=":material/edit:")


def willingness(areas: list[PreventionArea]) -> None:
    """Ask for the willingness in each area; any of them can be left out."""
    st.header(wording.WILLING_TITLE, anchor=False)
    st.markdown(wording.WILLING_LEAD)
    for area in areas:
        name = planned.willing(area.id)
        answers.drop_unless_in(name, wording.NUMBERS)
        st.radio(
            wording.willing(area.title),
            list(wording.NUMBERS),
            index=None,
            format_func=wording.NUMBERS.__getitem__,
            key=answers.key(name),
            horizontal=True,
            persist_state="session",
        )


def more_areas(catalogue: Catalogue, responses: Responses, profile: RiskProfile) -> None:
    """Offer to ask about areas beyond those to work on first."""
    first = planned.first_areas(catalogue, responses, profile)
    others = [result.area for result in profile.focus if result.area not in first]
    answers.keep_only(planned.AREAS, others)
    if others:
        st.multiselect(
            wording.MORE_AREAS,
            others,
            format_func=lambda id_: catalogue.by_area[id_].title,
            key=answers.key(planned.AREAS),
            placeholder=wording.NO_MORE_AREAS,
            wrap=True,
            persist_state="session",
        )


def chart(catalogue: Catalogue, responses: Responses, profile: RiskProfile, plan: Plan) -> None:
    """Draw impact against willingness, what it means in words, and its numbers as a table."""
    found = points(catalogue, responses, profile, plan)
    if not found:
        return
    st.header(wording.CHART_TITLE, anchor=False)
    st.markdown(wording.quadrants(by_quadrant(found)))
    spec = willingness_spec(chart_parts.palette())
    chart_parts.draw(willingness_data(found), spec, willingness_takeaway(found))
    st.caption(wording.CHART_HELP)
    chart_parts.table_below(
        "willingness",
        wording.TABLE_TITLE,
        lambda: willingness_table(found).rename(columns=common.plain),
    )


def _only(plan: Plan, areas: list[PreventionArea]) -> Plan:
    """Return a plan without the willingness in areas that are not asked about any more."""
    kept = {area.id for area in areas} & plan.willingness.keys()
    return plan.model_copy(update={"willingness": {id_: plan.willingness[id_] for id_ in kept}})


def ways_on() -> None:
    """Draw the ways to the PDF, which holds the plan, and to the timer."""
    with st.container(horizontal=True):
        routes.way_to(routes.RESULTS, wording.TO_RESULT)
        routes.way_to(routes.COACH, wording.TO_COACH)


def in_short(catalogue: Catalogue, plan: Plan) -> None:
    """Draw the plan as a list, with the advice to begin with few actions."""
    st.header(wording.PLAN_TITLE, anchor=False)
    if not plan.actions:
        st.markdown(wording.EMPTY)
        return
    st.markdown(wording.summary(plan, catalogue))
    if plan.is_more_than_advised:
        st.info(wording.ADVICE, icon=":material/lightbulb:")
