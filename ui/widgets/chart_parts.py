"""What every page with a chart shares: the order switch, the palette, the table."""

from collections.abc import Callable
from copy import deepcopy
from typing import Any

import pandas as pd
import pyarrow as pa
import streamlit as st

from logic.charts.locale import in_language
from logic.charts.palette import DARK, LIGHT, Palette
from logic.charts.parts import Spec, of_rows
from logic.charts.prevention import Order
from logic.wording import prevention as wording
from ui.state import answers
from ui.state.language import say, texts
from ui.widgets import fields

TABLE_HEAD_PX, TABLE_ROW_PX = 100, 54
ORDER, ORDER_PX = "order", 200
"""Given widths keep the room that a field will take, so that nothing moves when it is there."""


def order_now() -> Order:
    """Return the measure that was chosen last, for what stands above its switch."""
    chosen = answers.get(ORDER)
    return Order(chosen) if chosen in list(Order) else Order.IMPACT


def order_switch() -> Order:
    """Ask for the measure that orders the areas: one choice for all pages."""
    chosen = fields.choice(
        ORDER,
        say("prevention-order-label"),
        {order: say(name) for order, name in wording.ORDERS.items()},
        usual=0,
        horizontal=True,
        label_visibility="collapsed",
        width=ORDER_PX,
    )
    return Order(chosen or Order.IMPACT)


def palette() -> Palette:
    """Return the colours for the person's scheme."""
    return DARK if st.context.theme.type == "dark" else LIGHT


def draw(rows: pd.DataFrame | pa.Table, spec: Spec, text: str, **how: Any) -> None:
    """Draw a chart from its rows; checking its spec anew for each person would take long."""
    form = of_rows(in_language(deepcopy(spec), texts()), rows)
    if "height" in how:  # that of the whole chart, its axis included
        form["autosize"]["type"] = "fit"
    st.vega_lite_chart(rows, form, alt=text, **how)


def load_ahead() -> None:
    """Let the browser load what draws charts before one is wanted; nothing is seen of it.

    The page's style hides it by its key.
    """
    with st.container(key="load_ahead"):
        st.vega_lite_chart({"mark": "bar", "height": 1})


def table_below(
    name: str, title: str, table: Callable[[], pd.DataFrame], *, wide: bool = False
) -> None:
    """Draw the table of a chart's numbers where it is wanted; only then is it worked out.

    A wide one gets a height: its box can then be scrolled by keyboard where it is wider than
    the screen. One a page at most, since Streamlit gives all such boxes one name.
    """
    if fields.tick(f"table.{name}", title):
        draw_table(table(), title, wide=wide)


def draw_table(rows: pd.DataFrame, title: str, *, wide: bool = False) -> None:
    """Draw a table; a wide one as `table_below` says."""
    height = TABLE_HEAD_PX + TABLE_ROW_PX * len(rows)
    st.table(rows, alt=title, height=height if wide else "content")
