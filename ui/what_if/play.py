"""Trying answers: the score and the chart react at once, and a second plan can stand beside."""

from functools import partial

import pandas as pd
import pyarrow as pa
import streamlit as st

from logic.charts.comparison import (
    ComparisonRow,
    Scenario,
    comparison_data,
    comparison_rows,
    comparison_spec,
    comparison_table,
    comparison_takeaway,
    moved,
)
from logic.charts.play import play_data, play_height, play_spec
from logic.charts.prevention import Order
from logic.charts.score_bar import score_bar
from logic.result import Result
from logic.texts import Texts
from logic.what_if import Change, ChangeSet, differences, single_changes
from logic.wording import common, prevention
from logic.wording import what_if as wording
from ui.state import answers, visit
from ui.state.language import say, texts
from ui.what_if import plan_editor
from ui.what_if.plan_editor import FIRST, SECOND
from ui.widgets import chart_parts, parts
from ui.widgets.parts import Part

TILE, BESIDE, NUMBERS = "what_if_score", "what_if_second", "what_if_numbers"
TILE_PX, SCORE_PX = 360, 140


def draw(now: Result) -> None:
    """Draw the score, the chart and the answers to try."""
    then = plan_editor.tried(now, FIRST)
    changes = _differences(now, then)
    _score(now, then, len(changes))
    choices, chart = st.columns([2, 3], border=True, gap="small")
    with choices:
        plan_editor.draw(now, FIRST)
    with chart:
        order = _chart(now, then, changes)
    beside, numbers = partial(_beside, now, order), partial(_numbers, now, order)
    parts.closed(Part(BESIDE, say("what-if-second"), beside, ":material/compare:"))
    parts.closed(Part(NUMBERS, say("what-if-numbers"), numbers, ":material/table_rows:"))


def try_changes(plan: str, change_set: ChangeSet) -> None:
    """Try some changes, and move the keyboard focus to what they do; in a callback."""
    plan_editor.take(plan, change_set)
    if plan == SECOND:
        answers.show(BESIDE, True)
    _move_focus(plan)


def _undo(plan: str) -> None:
    plan_editor.undo(plan)
    _move_focus(plan)


def _move_focus(plan: str) -> None:
    visit.move_focus(f".st-key-{TILE}" if plan == FIRST else f".st-key-{BESIDE} summary")


def _differences(now: Result, then: Result) -> tuple[Change, ...]:
    return differences(now.catalogue, now.responses, then.responses)


def _score(now: Result, then: Result, changes: int) -> None:
    """Draw the score's tile: Streamlit makes of it what screen readers read out by itself."""
    before, after = now.profile.score, then.profile.score
    assert before is not None  # the page is drawn with a score alone
    assert after is not None
    with st.container(horizontal=True, vertical_alignment="center", key=TILE):
        text = wording.below_tile(texts(), before, after, changes)
        st.info(text, title=wording.tile(texts(), before, after, changes), width=TILE_PX)
        drawing = score_bar(
            then.profile, chart_parts.palette(), say("results-best"), before if changes else None
        )
        st.image(drawing, alt=wording.tile_drawn(texts(), before, after), width=SCORE_PX)
        if changes:
            _undo_button(FIRST)


def _undo_button(plan: str) -> None:
    label, key = say(wording.UNDO[plan]), f"{plan}.undo"
    st.button(label, key=key, icon=":material/undo:", on_click=_undo, args=(plan,))


def _chart(now: Result, then: Result, changes: tuple[Change, ...]) -> Order:
    """Draw now and what is tried in one row an area."""
    order = chart_parts.order_switch()
    rows, data, text = then.once(_told, now, order, texts())
    if not rows:
        st.markdown(say("prevention-no-bars"))
        return order
    spec = play_spec(texts(), chart_parts.palette(), order)
    chart_parts.draw(data, spec, text, height=play_height(rows))
    key = say(prevention.KEY[order])
    if changes:
        further = moved(rows, _both(now, then, texts()), order)
        notes = wording.notes(texts(), now.catalogue, changes, further)
        key = f"{key} {say('what-if-key')} {notes}"
    st.markdown(f":small[{key.rstrip()}]")
    return order


def _told(
    then: Result, now: Result, order: Order, texts: Texts
) -> tuple[tuple[ComparisonRow, ...], pa.Table, str]:
    """Return what the chart compares, its rows, and its alternative text."""
    both = _both(now, then, texts)
    rows = comparison_rows(both, order)
    data = play_data(rows, both, texts, order)
    return rows, data, comparison_takeaway(rows, both, order, texts)


def _both(now: Result, then: Result, texts: Texts) -> tuple[Scenario, Scenario]:
    return Scenario(texts("what-if-now"), now), Scenario(texts(wording.PLANS[FIRST]), then)


def _beside(now: Result, order: Order) -> None:
    """Draw the second plan beside the first one."""
    chart, choices = st.columns([3, 2], gap="medium")
    with chart:
        _compared(_scenarios(now), order)
    with choices:
        plan_editor.draw(now, SECOND)


def _scenarios(now: Result) -> tuple[Scenario, ...]:
    plans = plan_editor.made(now).items()
    return (Scenario(say("what-if-now"), now), *(Scenario(name, then) for name, then in plans))


def _compared(scenarios: tuple[Scenario, ...], order: Order) -> None:
    """Draw what each plan does to the score, and on one scale the areas that one changes."""
    now, *plans = scenarios
    score = now.result.profile.score
    for plan in plans:
        changes = len(_differences(now.result, plan.result))
        text = wording.scores(texts(), score, plan.result.profile.score, changes)
        st.markdown(f"**{common.plain(plan.name)}:** {text}")
    rows = tuple(row for row in comparison_rows(scenarios, order) if row.changed)
    if rows:
        text = comparison_takeaway(rows, scenarios, order, texts())
        spec = comparison_spec(chart_parts.palette())
        chart_parts.draw(comparison_data(rows, scenarios, texts(), order), spec, text)
    plan_editor.ask_names()
    if plans[-1].result is not now.result:
        _undo_button(SECOND)


def _numbers(now: Result, order: Order) -> None:
    """Draw the chart as a table, and what each change would do alone, most effect first."""
    first, *plans = _scenarios(now)
    tried = (first, *(plan for plan in plans if plan.result is not now))
    rows = comparison_table(comparison_rows(tried, order), tried, texts(), order)
    change_sets = single_changes(now.catalogue, now.responses)
    alone = pd.DataFrame(wording.single(texts(), now.catalogue, change_sets, now.profile.score))
    chart_parts.draw_table(rows.rename(columns=common.plain), say("what-if-table-title"), wide=True)
    if change_sets:
        st.header(say("what-if-single-title"), anchor=False)
        chart_parts.draw_table(alone, say("what-if-single-title"))
