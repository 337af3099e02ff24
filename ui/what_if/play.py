"""Trying answers: the score and the chart react at once, and a second plan can stand beside."""

import streamlit as st

from logic.charts import (
    Order,
    Scenario,
    comparison_data,
    comparison_rows,
    comparison_spec,
    comparison_table,
    comparison_takeaway,
    moved,
    play_data,
    play_spec,
    score_bar,
)
from logic.result import Result
from logic.what_if import Change, Way, differences
from logic.wording import common, prevention
from logic.wording import results as result_wording
from logic.wording import what_if as wording
from ui.state import answers
from ui.what_if import plan_editor
from ui.what_if.plan_editor import FIRST, SECOND
from ui.widgets import chart_parts

TILE, BESIDE = "what_if_score", "what_if_second"
SCORE_PX = 200


def head(result: Result) -> None:
    """Draw the title, and beside it what the page is for."""
    with st.container(horizontal=True, vertical_alignment="center", key="what_if_head"):
        st.title(wording.TITLE, anchor=False, width="content")
        if result.profile.score is not None:
            st.markdown(wording.LEAD, width="content")


def draw(result: Result) -> None:
    """Draw the score, the chart and the answers to try; a change there draws nothing else anew."""
    _play(result, answers.focus().turn)


@st.fragment
def _play(now: Result, turn: int) -> None:
    # The focus is moved from outside.
    if answers.focus().turn != turn:
        st.rerun()
    plans = plan_editor.made(now)
    _score(now, plans[FIRST])
    chart, choices = st.columns([3, 2], border=True, gap="small")
    with chart:
        order = _chart(now, plans[FIRST])
    with choices:
        plan_editor.draw(now, FIRST)
    named = zip(plan_editor.names(), plans.values(), strict=True)
    scenarios = (Scenario(wording.NOW, now), *(Scenario(name, then) for name, then in named))
    _beside(scenarios, order)
    _table(scenarios, order)


def try_way(plan: str, way: Way) -> None:
    """Try the changes of a way, and move the keyboard focus to what they do; in a callback."""
    plan_editor.take(plan, way)
    if plan == SECOND:
        answers.show(BESIDE, True)
    answers.move_focus(f".st-key-{BESIDE if plan == SECOND else TILE}")


def _undo(plan: str) -> None:
    plan_editor.undo(plan)
    answers.move_focus(f".st-key-{BESIDE if plan == SECOND else TILE}")


def _score(now: Result, then: Result) -> None:
    """Draw the score's tile. Streamlit makes a notice a place that screen readers read out."""
    before, after = now.profile.score, then.profile.score
    assert before is not None  # the page is drawn with a score alone
    assert after is not None
    changes = len(_differences(now, then))
    with st.container(horizontal=True, vertical_alignment="center", key=TILE):
        title = wording.tile(before, after, changes)
        st.info(wording.below_tile(before, after, changes), title=title, width=300)
        drawing = score_bar(then.profile, chart_parts.palette(), before if changes else None)
        st.image(drawing, alt=wording.tile_drawn(before, after), width=SCORE_PX)
        if changes:
            _undo_button(FIRST)


def _undo_button(plan: str) -> None:
    label, key = wording.UNDO[plan], f"{plan}.undo"
    st.button(label, key=key, icon=":material/undo:", on_click=_undo, args=(plan,))


def _differences(now: Result, then: Result) -> tuple[Change, ...]:
    return differences(now.catalogue, now.responses, then.responses)


def _chart(now: Result, then: Result) -> Order:
    """Draw now and what is tried in one row an area."""
    with st.container(horizontal=True, vertical_alignment="center", key="chart_head"):
        st.header(result_wording.CHART_TITLE, anchor=False, width="stretch")
        order = chart_parts.order_switch()
    name = plan_editor.names()[0]
    both = (Scenario(wording.NOW, now), Scenario(name, then))
    rows = comparison_rows(both, order)
    if not rows:
        st.markdown(prevention.NO_BARS)
        return order
    text = comparison_takeaway(rows, both, order)
    chart_parts.draw(play_data(rows, order), play_spec(chart_parts.palette(), order), text)
    said = [wording.KEY] if any(row.changed for row in rows) else []
    said.append(wording.notes(now.catalogue, _differences(now, then), moved(rows, both, order)))
    st.markdown(f":small[{' '.join(filter(None, said))}]")
    return order


def _beside(scenarios: tuple[Scenario, ...], order: Order) -> None:
    """Draw the second plan beside the first one, where it is wanted."""
    part = st.expander(wording.SECOND, key=BESIDE, icon=":material/compare:", on_change="rerun")
    if not part.open:
        return
    with part:
        chart, choices = st.columns([3, 2], gap="medium")
        with chart:
            _compared(scenarios, order)
        with choices:
            plan_editor.draw(scenarios[0].result, SECOND)


def _compared(scenarios: tuple[Scenario, ...], order: Order) -> None:
    now = scenarios[0].result
    for scenario in scenarios[1:]:
        then = scenario.result
        told = wording.scores(now.profile.score, then.profile.score, len(_differences(now, then)))
        st.markdown(f"**{common.plain(scenario.name)}:** {told}")
    rows = tuple(row for row in comparison_rows(scenarios, order) if row.changed)
    if rows:
        spec = comparison_spec(chart_parts.palette())
        text = comparison_takeaway(rows, scenarios, order)
        chart_parts.draw(comparison_data(rows, scenarios, order), spec, text)
    plan_editor.ask_names()
    if scenarios[-1].result is not now:
        _undo_button(SECOND)


def _table(scenarios: tuple[Scenario, ...], order: Order) -> None:
    title = wording.TABLE_TITLE
    part = st.expander(title, key="what_if_table", icon=":material/table_rows:", on_change="rerun")
    if part.open:
        now, *plans = scenarios
        tried = (now, *(plan for plan in plans if plan.result is not now.result))
        rows = comparison_table(comparison_rows(tried, order), tried, order)
        with part:
            chart_parts.draw_table(rows.rename(columns=common.plain), title, wide=True)
