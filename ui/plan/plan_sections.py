"""The sections of the plan page, in the order in which they are drawn."""

from collections.abc import Callable
from functools import partial

import streamlit as st

from logic.charts.week import area_hues, week_picture, week_rows
from logic.charts.willingness import Point, points
from logic.models.areas import PreventionArea
from logic.models.catalogue import Catalogue
from logic.plan import Plan, minutes_a_week
from logic.result import Result
from logic.wording import plan as wording
from ui import routes
from ui.page_names import Name
from ui.plan import plan_actions, plan_reminders, plan_willing
from ui.state import clock, plan_answers
from ui.state.language import say, texts
from ui.widgets import chart_parts, parts
from ui.widgets.parts import Part


def draw(result: Result, *, too_few: Callable[[Result], None]) -> None:
    """Draw the whole plan; `too_few` draws what stands in its place without a score."""
    if result.profile.score is None:
        too_few(result)
    elif not result.profile.focus:
        st.markdown(say("plan-nothing-to-plan"))
    else:
        _workbench(result)


def _workbench(result: Result) -> None:
    plan = plan_answers.plan(result.catalogue, clock.today())
    _problems(result.catalogue, plan)
    plan_reminders.keep_start(plan)
    areas = plan_answers.areas(result, plan)
    left, right = st.columns([3, 2], gap="small")
    with left:
        with st.container(border=True, key=plan_actions.WEEK):
            _week(result, plan)
        plan_actions.planned(result, plan)
    with right:
        # On paper its key leaves it out.
        with st.container(border=True, key="plan_add"):
            plan_actions.to_add(result)
        of_areas = _only(plan, areas)
        if areas:
            with st.container(border=True):
                plan_willing.draw(result, of_areas, areas)
        _more(result, plan, points(result, of_areas))
        _buttons_on()


def _problems(catalogue: Catalogue, plan: Plan) -> None:
    """Say what of the plan could not be used and was left out."""
    if plan.problems:
        st.info(wording.problems(texts(), plan, catalogue), icon=":material/edit:")


def _week(result: Result, plan: Plan) -> None:
    """Draw the week with what it takes, or how to begin one."""
    st.header(say("plan-week-title"), anchor=False)
    if not plan.actions:
        st.markdown(say("plan-empty"))
        plan_actions.suggestions(result, plan)
        return
    palette = chart_parts.palette()
    rows = week_rows(plan, result.catalogue, texts())
    hues = area_hues(result, plan, palette)
    drawing = week_picture(rows, hues, palette, texts())
    st.image(drawing, alt=wording.week_takeaway(texts(), plan, result.catalogue), width="stretch")
    st.markdown(wording.total(texts(), minutes_a_week(plan, result.catalogue)))
    if plan.is_more_than_advised:
        st.markdown(f":small[:material/lightbulb: {say('plan-advice')}]")


def _only(plan: Plan, areas: list[PreventionArea]) -> Plan:
    """Return a plan without the willingness in areas that are not asked about any more."""
    kept = {area.id for area in areas} & plan.willingness.keys()
    return plan.model_copy(update={"willingness": {id_: plan.willingness[id_] for id_ in kept}})


def _more(result: Result, plan: Plan, found: tuple[Point, ...]) -> None:
    """Draw what is closed: the chart of willingness, the list of the week, the reminders."""
    catalogue = result.catalogue
    if found:
        chart, icon = partial(plan_willing.chart, found), ":material/scatter_plot:"
        parts.closed(Part("plan.part.chart", say("plan-chart-title"), chart, icon))
    if plan.actions:
        said = partial(st.markdown, wording.summary(texts(), plan, catalogue))
        parts.closed(Part("plan.part.list", say("plan-list-title"), said, ":material/list:"))
    ask = partial(plan_reminders.draw, catalogue, plan)
    title, icon = say("plan-reminders-title"), ":material/calendar_add_on:"
    parts.closed(Part("plan.part.reminders", title, ask, icon))


def _buttons_on() -> None:
    """Draw the buttons that lead to the PDF, which holds the plan, and to the timer."""
    with st.container(horizontal=True):
        routes.button_to(Name.RESULTS, say("plan-to-result"))
        routes.button_to(Name.COACH, say("plan-to-coach"))
