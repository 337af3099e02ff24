"""The picture on the start page: what a person will get."""

from functools import cache

import streamlit as st

from logic.catalogue import load_catalogue
from logic.charts import Bar, Order, Palette, bars, sketch
from logic.result import Result
from logic.wording import start as wording
from logic.wording.prevention import BESIDE
from logic.worked_example import standing_answers
from ui.widgets import chart_parts


def picture() -> None:
    """Draw the chart of the example in docs/methods.md, small, and say that it is an example."""
    titles = [row.title for row in _rows()]
    with st.container(border=True, key="start_picture"):
        st.image(_drawing(chart_parts.palette()), alt=wording.picture(titles), width="stretch")
        st.caption(wording.PICTURE_IS_AN_EXAMPLE)


@cache
def _drawing(palette: Palette) -> str:
    return sketch(_rows(), {row.area: BESIDE[row.certainty] for row in _rows()}, palette)


@cache
def _rows() -> tuple[Bar, ...]:
    catalogue = load_catalogue()
    return bars(Result(catalogue, standing_answers(catalogue)), Order.IMPACT)
