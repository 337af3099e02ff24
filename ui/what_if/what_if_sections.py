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
from logic.models import Catalogue, RiskProfile
from logic.responses import Responses
from logic.scoring import assess
from logic.what_if import changeable, differences, lowest, single_changes, smallest_set
from logic.wording import common
from logic.wording import what_if as wording
from ui.state import answers
from ui.what_if import plan_editor
from ui.widgets import chart_parts

TARGET, FIXED = "target", "fixed"
SHOWN_AS = 0.5 - 1e-6
"""A score meets a whole target once it is shown as that: 4.4 meets 4."""


def workbench(catalogue: Catalogue, responses: Responses, now: RiskProfile) -> None:
    """Draw both plans and what they do; a change there draws nothing else anew."""
    _workbench(catalogue, responses, now, answers.focus()["turn"])


@st.fragment
def _workbench(catalogue: Catalogue, responses: Responses, now: RiskProfile, turn: int) -> None:
    # The focus is moved from outside.
    if answers.focus()["turn"] != turn:
        st.rerun()
    for plan in wording.PLANS:
        plan_editor.prepare(catalogue, responses, plan)
    plans = {plan: plan_editor.planned(catalogue, responses, plan) for plan in plan_editor.in_use()}
    above = st.container()
    # What changes most is sent first, though it stands below.
    _comparison(catalogue, _scenarios(catalogue, responses, now, plans))
    with above:
        _editors(catalogue, responses, now, plans)


def _scenarios(
    catalogue: Catalogue, responses: Responses, now: RiskProfile, plans: dict[str, Responses]
) -> tuple[Scenario, ...]:
    """Return now and every plan that changes something."""
    named = zip(plan_editor.names(), plans.values(), strict=True)
    made = [
        Scenario(name=name, responses=then, profile=assess(catalogue, then))
        for name, then in named
        if differences(catalogue, responses, then)
    ]
    return (Scenario(name=wording.NOW, responses=responses, profile=now), *made)


def _editors(
    catalogue: Catalogue, responses: Responses, now: RiskProfile, plans: dict[str, Responses]
) -> None:
    """Draw the fields of each plan in use, with what it makes of the score."""
    for plan, then in plans.items():
        plan_editor.draw(catalogue, responses, plan)
        made = differences(catalogue, responses, then)
        score = assess(catalogue, then).score
        st.markdown(wording.scores(now.score, score, len(made)))
        if plan == plan_editor.FIRST:
            plan_editor.ask_for_second()


def _comparison(catalogue: Catalogue, scenarios: tuple[Scenario, ...]) -> None:
    """Draw now and the plans side by side on one scale, with a table of the same numbers."""
    st.header(wording.COMPARISON_TITLE, anchor=False)
    order = chart_parts.order_switch()
    rows = comparison_rows(catalogue, scenarios, order)
    if not rows:
        st.markdown(wording.NOTHING)
        return
    st.markdown(wording.COMPARISON_HELP)
    text = comparison_takeaway(catalogue, rows, scenarios, order)
    spec = comparison_spec(chart_parts.palette())
    chart_parts.draw(comparison_data(rows, scenarios, order), spec, text)
    if along := wording.along(moved(catalogue, rows, scenarios, order)):
        st.caption(along)
    chart_parts.table_below(
        "comparison",
        wording.TABLE_TITLE,
        lambda: comparison_table(rows, scenarios, order).rename(columns=common.plain),
        wide=True,
    )


def smallest(catalogue: Catalogue, responses: Responses, now: RiskProfile) -> None:
    """Ask for a target and draw the smallest set of changes that reaches it."""
    st.header(wording.SMALLEST_TITLE, anchor=False)
    st.markdown(wording.SMALLEST_LEAD)
    target, fixed = _target(), _fixed(catalogue, responses)
    if target is None:
        return
    way = smallest_set(catalogue, responses, target + SHOWN_AS, fixed)
    if way is None:
        st.markdown(wording.not_reached(lowest(catalogue, responses, fixed)))
        return
    st.markdown(wording.smallest(catalogue, way, now.score))
    with st.container(horizontal=True):
        for plan, label in wording.TAKE.items():
            if way.changes:
                st.button(label, on_click=plan_editor.take, args=(plan, way), key=f"{plan}.take")


def _target() -> float | None:
    answers.drop_unless_number(TARGET)
    return st.number_input(
        wording.TARGET,
        min_value=0.0,
        max_value=100.0,
        value=None,
        step=1.0,
        format="%g",
        key=answers.key(TARGET),
        persist_state="session",
    )


def _fixed(catalogue: Catalogue, responses: Responses) -> list[str]:
    """Ask which habits are not to be changed."""
    options = [factor.id for factor in changeable(catalogue, responses)]
    answers.keep_only(FIXED, options)
    return st.multiselect(
        wording.FIXED,
        options,
        format_func=lambda id_: catalogue.by_factor[id_].short,
        key=answers.key(FIXED),
        placeholder=wording.FIXED_PLACEHOLDER,
        select_all=False,
        wrap=True,
        persist_state="session",
    )


def single(catalogue: Catalogue, responses: Responses, now: RiskProfile) -> None:
    """Draw what each change would do alone."""
    st.header(wording.SINGLE_TITLE, anchor=False)
    ways = single_changes(catalogue, responses)
    if not ways:
        st.markdown(wording.NOTHING)
        return
    st.markdown(wording.largest(catalogue, ways[0], now.score))
    chart_parts.table_below(
        "single",
        wording.SINGLE_TABLE,
        lambda: pd.DataFrame(wording.single(catalogue, ways, now.score)),
    )
