"""The prevention chart, and beside it what one of its areas asks for: choosing a bar shows it."""

from functools import partial

import pyarrow as pa
import streamlit as st

from logic.charts.prevention import (
    Bar,
    Order,
    bars,
    chosen_area,
    prevention_data,
    prevention_height,
    prevention_spec,
    row_height,
    takeaway,
)
from logic.result import Focus, Result
from logic.texts import Texts
from logic.wording import common, prevention
from logic.wording import results as wording
from ui import routes
from ui.page_names import Name
from ui.routes import ButtonType
from ui.state import answers, plan_answers, visit
from ui.state.language import say, texts
from ui.widgets import chart_parts, fields, parts
from ui.widgets.parts import Part

AREA, CHART, SAID = "result.area", "result.chart", "result.said"
KEY_PX = 350
MOST_WORDS = 40
"""Longer cautions push what is to be done out of sight."""


def draw(result: Result) -> None:
    """Draw the chart, one area beside it and the next ones, or that there is nothing to do."""
    if result.profile.focus:
        _areas(result)
    else:
        st.markdown(say("results-nothing-to-do"))


def _areas(result: Result) -> None:
    """Draw the chart with its choice of an area, and what belongs to the one chosen."""
    order = chart_parts.order_now()
    rows = result.once(bars, order)
    begin = _begin(result, rows)
    fields.begin_with(AREA, [row.area for row in rows], begin)
    left, right = st.columns([5, 4], border=True, gap="small")
    with left, st.container(gap="xxsmall"):
        # A heading in a row has no room above it, which the first screen lacks.
        with st.container(horizontal=True):
            st.header(say("results-chart-title"), anchor=False)
        _chart(result, rows, order)
        _below_chart(order)
    with right:
        _area(result, rows)
    _next_areas(result, rows, begin)


def _begin(result: Result, rows: tuple[Bar, ...]) -> str:
    """Return the area with the longest bar that can get shorter, else the one with the longest."""
    better = {focus.area.id for focus in result.focus}
    return next((row.area for row in rows if row.area in better), rows[0].area)


def _chart(result: Result, rows: tuple[Bar, ...], order: Order) -> None:
    spec = prevention_spec(texts(), chart_parts.palette(), order, row_height(rows))
    data, text = result.once(_told, order, texts(), answers.get(AREA))
    how = {"height": prevention_height(rows), "key": CHART, "on_select": lambda: _choose(rows)}
    chart_parts.draw(data, spec, text, **how)


def _told(result: Result, order: Order, texts: Texts, chosen: str | None) -> tuple[pa.Table, str]:
    """Return the chart's rows with one area chosen, and its alternative text."""
    rows = result.once(bars, order)
    return prevention_data(rows, texts, order, chosen), takeaway(rows, texts, order)


def _below_chart(order: Order) -> None:
    """Say what the signs in the chart mean, and beside it ask for what its bars show."""
    with st.container(horizontal=True, vertical_alignment="center"):
        # A given width lets both stand in one row where there is room for both.
        with st.container(key="announced.order", width=KEY_PX):
            st.markdown(f":small[{say(prevention.KEY[order])}]")
        chart_parts.order_switch()


def _choose(rows: tuple[Bar, ...]) -> None:
    """Show the area of the bar that was chosen; on a phone it stands below what is seen."""
    area = chosen_area(rows, answers.heard(CHART, "selection"))
    if area is not None:
        answers.put(AREA, area)
        visit.move_focus(visit.drawn(SAID))


def _area(result: Result, rows: tuple[Bar, ...]) -> None:
    """Draw the list of the same areas, and what belongs to the one chosen."""
    titles = {row.area: prevention.numbered(place, row.title) for place, row in enumerate(rows)}
    # Its label is its name alone: Streamlit keeps no room for one before the field is there.
    chosen = fields.pick(AREA, say("results-area"), titles, label_visibility="collapsed")
    bar = next((row for row in rows if row.area == chosen), rows[0])
    reason, sources = result.reasons[bar.area], result.catalogue.sources
    focus = _focus(result, bar)
    link = prevention.link_badge(texts(), bar.certainty)
    said = [f"{say('results-you-said', answer=reason.level.label)} {link}"]
    if focus is None:
        said.append(wording.nothing_left(texts(), [bar.title]))
    else:
        said.append(wording.what_to_do(texts(), focus.action, sources))
    with st.container(key=SAID):
        st.markdown("\n\n".join(said))
    if focus is not None:
        _cautions(focus)
        _add(focus, f"add.{bar.area}", kind="primary")
    parts.closed(Part(f"result.why.{bar.area}", say("results-why"), partial(_why, result, bar)))


def _focus(result: Result, bar: Bar) -> Focus | None:
    """Return what to do in a bar's area, None where nothing better is left to do."""
    return next((one for one in result.focus if one.area.id == bar.area), None)


def _cautions(focus: Focus) -> None:
    """Say what has to be heeded; where that is long, a line says for whom it is, and opens."""
    if not focus.cautions:
        return
    text = common.cautions(texts(), focus.action, focus.cautions)
    if len(text.split()) <= MOST_WORDS:
        st.markdown(text)
        return
    care = say("plan-care", concerned=common.concerned(texts(), focus.cautions))
    inside = partial(st.markdown, text)
    parts.closed(Part(f"result.care.{focus.area.id}", care, inside, ":material/front_hand:"))


def _why(result: Result, bar: Bar) -> None:
    """Say why an area stands there, and how sure that is."""
    reason = result.reasons[bar.area]
    st.markdown(wording.why(texts(), reason.factor, reason.level, result.catalogue.sources))
    _place(result, bar)


def _place(result: Result, bar: Bar) -> None:
    """Say how sure an area's place in the chart is."""
    rank = result.ranking.by_area[bar.area]
    said = [wording.about_equal(texts(), rank, result.catalogue)]
    if len(result.profile.focus) > prevention.FIRST:
        said.append(wording.often_first(texts(), rank))
    if sentence := "; ".join(filter(None, said)):
        st.markdown(f"{texts().first(sentence)}.")
    if bar.at_limit:
        st.markdown(say("prevention-at-limit", areas=bar.title, count=1))


def _add(focus: Focus, key: str, kind: ButtonType = "secondary") -> None:
    """Draw the button that adds an area's action to the plan, or the way to it once it is there."""
    name = plan_answers.does(focus.action.id)
    if answers.get(name) is True:
        routes.button_to(Name.PLAN, say("results-see-plan"), key=f"{key}.see", kind=kind)
        return
    st.button(
        say("results-add"),
        key=key,
        icon=":material/add:",
        type=kind,
        on_click=answers.put,
        args=(name, True),
    )


def _next_areas(result: Result, rows: tuple[Bar, ...], begin: str) -> None:
    """Draw the first three bars but the one to begin with as cards, each with its first step."""
    following = [one for one in enumerate(rows[: prevention.FIRST]) if one[1].area != begin]
    if not following:
        return
    st.header(say("results-next"), anchor=False)
    for column, (place, bar) in zip(
        st.columns(len(following), border=True), following, strict=True
    ):
        with column:
            area, focus = result.catalogue.by_area[bar.area], _focus(result, bar)
            st.markdown(wording.card(texts(), place, area, focus.action if focus else None))
            if focus:
                _add(focus, f"add.next.{bar.area}")
