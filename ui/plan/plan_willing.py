"""How willing a person is in each area, and behind it the chart with what it means."""

import streamlit as st

from logic.charts.willingness import (
    Point,
    by_quadrant,
    willingness_data,
    willingness_table,
    willingness_takeaway,
)
from logic.charts.willingness_layers import willingness_spec
from logic.models.areas import PreventionArea
from logic.plan import Plan, standings
from logic.result import Result
from logic.wording import common
from logic.wording import plan as wording
from ui.state import plan_answers
from ui.state.language import say, texts
from ui.widgets import chart_parts, fields

FIELD_PX = 150


def draw(result: Result, plan: Plan, areas: list[PreventionArea]) -> None:
    """Ask for the willingness in each area; any of them can be left out."""
    numbers = {number: number for number in plan_answers.NUMBERS}
    labels = {**numbers, plan_answers.LEAVE_OUT: say("plan-leave-out")}
    found = {one.area: one.quadrant for one in standings(result.profile, plan)}
    st.header(say("plan-willing-title"), anchor=False)
    st.markdown(say("plan-willing-lead"))
    with st.grid(2, min_column_width=FIELD_PX, key="willing"):
        for area in areas:
            with st.container(gap="xsmall"):
                name, hint = plan_answers.willing(area.id), say("plan-willing-placeholder")
                fields.pick(name, area.title, labels, placeholder=hint)
                if area.id in found:
                    st.markdown(wording.stands(texts(), found[area.id]))


def chart(found: tuple[Point, ...]) -> None:
    """Draw impact against willingness, what it means in words, and its numbers as a table."""
    st.markdown(wording.quadrants(texts(), by_quadrant(found)))
    spec = willingness_spec(texts(), chart_parts.palette())
    data, takeaway = willingness_data(found, texts()), willingness_takeaway(found, texts())
    chart_parts.draw(data, spec, takeaway)
    st.caption(say("plan-chart-help"))
    chart_parts.table_below(
        "willingness",
        say("plan-table-title"),
        lambda: willingness_table(found, texts()).rename(columns=common.plain),
        wide=True,
    )
