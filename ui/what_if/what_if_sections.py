"""The sections of the what-if page, in the order in which they are drawn."""

import pandas as pd
import streamlit as st

from logic.charts import (
    Scenario,
    comparison_data,
    comparison_rows,
    comparison_spec,
    comparison_table,
    comparison_takeaway,
    moved,
)
from logic.result import Result
from logic.what_if import Change, changeable, differences, lowest, single_changes, smallest_set
from logic.wording import common
from logic.wording import what_if as wording
from ui.state import answers
from ui.what_if import plan_editor
from ui.widgets import chart_parts, fields

TARGET, FIXED = "target", "fixed"
SHOWN_AS = 0.5 - 1e-6
"""A score meets a whole target once it is shown as that: 4.4 meets 4."""


def workbench(result: Result) -> None:
    """Draw both plans and what they do; a change there draws nothing else anew."""
    _workbench(result, answers.focus().turn)


@st.fragment
def _workbench(now: Result, turn: int) -> None:
    # The focus is moved from outside.
    if answers.focus().turn != turn:
        st.rerun()
    plans = plan_editor.made(now)
    above = st.container()
    # What changes most is sent first, though it stands below.
    _comparison(_scenarios(now, plans))
    with above:
        _editors(now, plans)


def _scenarios(now: Result, plans: dict[str, Result]) -> tuple[Scenario, ...]:
    """Return now and every plan that changes something."""
    named = zip(plan_editor.names(), plans.values(), strict=True)
    made = [Scenario(name, then) for name, then in named if _differences(now, then)]
    return (Scenario(wording.NOW, now), *made)


def _differences(now: Result, then: Result) -> tuple[Change, ...]:
    return differences(now.catalogue, now.responses, then.responses)


def _editors(now: Result, plans: dict[str, Result]) -> None:
    """Draw the fields of each plan in use, with what it makes of the score."""
    for plan, then in plans.items():
        plan_editor.draw(now, plan)
        changes = len(_differences(now, then))
        st.markdown(wording.scores(now.profile.score, then.profile.score, changes))
        if plan == plan_editor.FIRST:
            plan_editor.ask_for_second()


def _comparison(scenarios: tuple[Scenario, ...]) -> None:
    """Draw now and the plans side by side on one scale, with a table of the same numbers."""
    st.header(wording.COMPARISON_TITLE, anchor=False)
    order = chart_parts.order_switch()
    rows = comparison_rows(scenarios, order)
    if not rows:
        st.markdown(wording.NOTHING)
        return
    st.markdown(wording.COMPARISON_HELP)
    text = comparison_takeaway(rows, scenarios, order)
    spec = comparison_spec(chart_parts.palette())
    chart_parts.draw(comparison_data(rows, scenarios, order), spec, text)
    if along := wording.along(moved(rows, scenarios, order)):
        st.caption(along)
    chart_parts.table_below(
        "comparison",
        wording.TABLE_TITLE,
        lambda: comparison_table(rows, scenarios, order).rename(columns=common.plain),
        wide=True,
    )


def smallest(result: Result) -> None:
    """Ask for a target and draw the smallest set of changes that reaches it."""
    catalogue, responses = result.catalogue, result.responses
    st.header(wording.SMALLEST_TITLE, anchor=False)
    st.markdown(wording.SMALLEST_LEAD)
    target = fields.number(TARGET, wording.TARGET, min_value=0.0, max_value=100.0)
    fixed = _fixed(result)
    if target is None:
        return
    way = smallest_set(catalogue, responses, target + SHOWN_AS, fixed)
    if way is None:
        st.markdown(wording.not_reached(lowest(catalogue, responses, fixed)))
        return
    st.markdown(wording.smallest(catalogue, way, result.profile.score))
    with st.container(horizontal=True):
        for plan, label in wording.TAKE.items():
            if way.changes:
                st.button(label, on_click=plan_editor.take, args=(plan, way), key=f"{plan}.take")


def _fixed(result: Result) -> list[str]:
    """Ask which habits are not to be changed."""
    options = {f.id: f.short for f in changeable(result.catalogue, result.responses)}
    return fields.picks(FIXED, wording.FIXED, options, placeholder=wording.FIXED_PLACEHOLDER)


def single(result: Result) -> None:
    """Draw what each change would do alone."""
    catalogue = result.catalogue
    st.header(wording.SINGLE_TITLE, anchor=False)
    ways = single_changes(catalogue, result.responses)
    if not ways:
        st.markdown(wording.NOTHING)
        return
    st.markdown(wording.largest(catalogue, ways[0], result.profile.score))
    chart_parts.table_below(
        "single",
        wording.SINGLE_TABLE,
        lambda: pd.DataFrame(wording.single(catalogue, ways, result.profile.score)),
    )
