"""How willing a person is in each area, and behind it the chart with what it means."""

import streamlit as st

from logic.charts import (
    Point,
    by_quadrant,
    willingness_data,
    willingness_spec,
    willingness_table,
    willingness_takeaway,
)
from logic.models import PreventionArea
from logic.plan import Plan, standings
from logic.result import Result
from logic.wording import common
from logic.wording import plan as wording
from ui.state import plan_answers
from ui.widgets import chart_parts, fields

FIELD_PX = 150


def draw(result: Result, plan: Plan, areas: list[PreventionArea]) -> None:
    """Ask for the willingness in each area; any of them can be left out."""
    found = {one.area: one.quadrant for one in standings(result.profile, plan)}
    st.header(wording.WILLING_TITLE, anchor=False)
    st.markdown(wording.WILLING_LEAD)
    with st.grid(2, min_column_width=FIELD_PX, key="willing"):
        for area in areas:
            with st.container(gap="xsmall"):
                name, hint = plan_answers.willing(area.id), wording.WILLING_PLACEHOLDER
                fields.pick(name, area.title, wording.NUMBERS, placeholder=hint)
                if area.id in found:
                    st.markdown(wording.stands(found[area.id]))


def chart(found: tuple[Point, ...]) -> None:
    """Draw impact against willingness, what it means in words, and its numbers as a table."""
    st.markdown(wording.quadrants(by_quadrant(found)))
    spec = willingness_spec(chart_parts.palette())
    chart_parts.draw(willingness_data(found), spec, willingness_takeaway(found))
    st.caption(wording.CHART_HELP)
    chart_parts.table_below(
        "willingness",
        wording.TABLE_TITLE,
        lambda: willingness_table(found).rename(columns=common.plain),
        wide=True,
    )
