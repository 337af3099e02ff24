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
from logic.models import Catalogue, PreventionArea
from logic.plan import Plan
from logic.result import Result
from logic.wording import common
from logic.wording import plan as wording
from ui import routes
from ui.plan import plan_actions, plan_reminders
from ui.routes import Name
from ui.state import clock, plan_answers
from ui.widgets import chart_parts, fields


@st.fragment
def workbench(result: Result) -> None:
    """Draw the whole plan; a change there draws nothing else anew."""
    plan = plan_answers.plan(result.catalogue, clock.today())
    problems(result.catalogue, plan)
    areas = plan_answers.areas(result, plan)
    to_gain = {one.area for one in result.profile.focus}
    asked = [area for area in areas if area.id in to_gain]
    willingness(asked)
    more_areas(result)
    chart(result, _only(plan, asked))
    plan_actions.draw(result, areas)
    in_short(result.catalogue, plan)
    plan_reminders.draw(result.catalogue, plan)


def problems(catalogue: Catalogue, plan: Plan) -> None:
    """Say what of the plan could not be used and was left out."""
    if plan.problems:
        st.info(wording.problems(plan, catalogue), icon=":material/edit:")


def willingness(areas: list[PreventionArea]) -> None:
    """Ask for the willingness in each area; any of them can be left out."""
    st.header(wording.WILLING_TITLE, anchor=False)
    st.markdown(wording.WILLING_LEAD)
    for area in areas:
        name, label = plan_answers.willing(area.id), wording.willing(area.title)
        fields.choice(name, label, wording.NUMBERS, horizontal=True)


def more_areas(result: Result) -> None:
    """Offer to ask about areas beyond those to work on first."""
    first, by_area = plan_answers.first_areas(result), result.catalogue.by_area
    others = {
        one.area: by_area[one.area].title for one in result.profile.focus if one.area not in first
    }
    if others:
        fields.picks(
            plan_answers.AREAS, wording.MORE_AREAS, others, placeholder=wording.NO_MORE_AREAS
        )


def chart(result: Result, plan: Plan) -> None:
    """Draw impact against willingness, what it means in words, and its numbers as a table."""
    found = points(result, plan)
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
        routes.way_to(Name.RESULTS, wording.TO_RESULT)
        routes.way_to(Name.COACH, wording.TO_COACH)


def in_short(catalogue: Catalogue, plan: Plan) -> None:
    """Draw the plan as a list, with the advice to begin with few actions."""
    st.header(wording.PLAN_TITLE, anchor=False)
    if not plan.actions:
        st.markdown(wording.EMPTY)
        return
    st.markdown(wording.summary(plan, catalogue))
    if plan.is_more_than_advised:
        st.info(wording.ADVICE, icon=":material/lightbulb:")
