"""What the score is worth, what other tools reach, and what is known of the actions."""

from collections.abc import Callable
from functools import partial

import streamlit as st

from logic.charts import (
    outside_data,
    outside_fifths,
    outside_others,
    outside_spec,
    outside_table,
    outside_takeaway,
)
from logic.models import Catalogue, OutsideChecks, Survey
from logic.wording import actions as actions_wording
from logic.wording import outside as wording
from ui.widgets import chart_parts, parts
from ui.widgets.parts import Part

ACTIONS = "actions"


def short(catalogue: Catalogue, above: Survey | None) -> None:
    """Say on the result in short what the score is worth; `above` is the survey shown before."""
    outside = catalogue.outside
    if outside is None:
        return
    st.markdown(wording.tried(outside, catalogue))
    if above is None:
        st.markdown(wording.SNAPSHOT)
    _picture(outside, catalogue)
    st.caption(wording.counted(outside, above))
    chart_parts.table_below("outside", wording.TABLE_TITLE, lambda: outside_table(outside))


def worth(catalogue: Catalogue) -> None:
    """Tell on the evidence page all that is known of what the score is worth."""
    outside = catalogue.outside
    if outside is None:
        st.markdown(wording.NOT_TRIED)
        return
    st.markdown(wording.lead(outside, catalogue))
    st.markdown(f"{wording.pairs(outside, catalogue)} {wording.version(outside, catalogue)}")
    _picture(outside, catalogue)
    st.table(outside_table(outside), alt=wording.TITLE, hide_index=True)
    st.markdown(f"**{wording.FIFTHS_TITLE}**")
    st.table(outside_fifths(outside), alt=wording.FIFTHS_TITLE, hide_index=True)
    st.markdown("\n".join(wording.told(outside, catalogue)))
    st.markdown(wording.SNAPSHOT)
    st.caption(f"{wording.how_made(outside)} {wording.ONCE_EACH}")


def others(catalogue: Catalogue) -> None:
    """Tell what published tools and studies of summed habits reached, beside ours."""
    st.markdown(wording.BESIDE)
    st.table(outside_others(catalogue), alt=wording.OTHERS_TITLE, hide_index=True)
    for lead, lines in (
        (wording.FORETELL, wording.foretelling(catalogue)),
        (wording.SUMMED, wording.summed(catalogue)),
    ):
        st.markdown(lead)
        st.markdown("\n".join(lines))
    st.markdown(wording.WHAT_IT_MEANS)


def actions(catalogue: Catalogue) -> None:
    """List every action with what it rests on, each area's drawn while it is open."""
    st.markdown(actions_wording.lead(catalogue))
    for area in catalogue.areas:
        _folded(area.id, area.title, partial(actions_wording.of_area, catalogue, area))
    relief = partial(actions_wording.of_relief, catalogue)
    _folded("relief", actions_wording.RELIEF_TITLE, relief)


def _folded(name: str, title: str, lines: Callable[[], list[str]]) -> None:
    parts.closed(Part(f"{ACTIONS}.{name}", title, lambda: st.markdown("\n".join(lines()))))


def _picture(outside: OutsideChecks, catalogue: Catalogue) -> None:
    spec = outside_spec(chart_parts.palette())
    chart_parts.draw(outside_data(outside), spec, outside_takeaway(outside, catalogue))
