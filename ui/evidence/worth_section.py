"""What the score is worth, what other tools reach, and what is known of the actions."""

from collections.abc import Callable
from functools import partial

import streamlit as st

from logic.charts.outside import (
    outside_data,
    outside_fifths,
    outside_others,
    outside_spec,
    outside_table,
    outside_takeaway,
)
from logic.models.catalogue import Catalogue
from logic.models.outside import OutsideChecks
from logic.models.survey import Survey
from logic.wording import actions as actions_wording
from logic.wording import outside as wording
from ui.state.language import say, texts
from ui.widgets import chart_parts, parts
from ui.widgets.parts import Part

ACTIONS = "actions"


def short(catalogue: Catalogue, above: Survey | None) -> None:
    """Say on the result in short what the score is worth; `above` is the survey shown before."""
    outside = catalogue.outside
    if outside is None:
        return
    st.markdown(wording.tried(texts(), outside, catalogue))
    if above is None:
        st.markdown(say("outside-snapshot"))
    _picture(outside, catalogue)
    st.caption(wording.counted(texts(), outside, above))
    chart_parts.table_below(
        "outside", say("outside-table-title"), lambda: outside_table(outside, texts())
    )


def worth(catalogue: Catalogue) -> None:
    """Tell on the evidence page all that is known of what the score is worth."""
    outside = catalogue.outside
    if outside is None:
        st.markdown(say("outside-not-tried"))
        return
    st.markdown(wording.lead(texts(), outside, catalogue))
    sentences = (wording.pairs, wording.version)
    st.markdown(" ".join(tell(texts(), outside, catalogue) for tell in sentences))
    _picture(outside, catalogue)
    st.table(outside_table(outside, texts()), alt=say("outside-title"), hide_index=True)
    st.markdown(f"**{say('outside-fifths-title')}**")
    st.table(outside_fifths(outside, texts()), alt=say("outside-fifths-title"), hide_index=True)
    st.markdown("\n".join(wording.details(texts(), outside, catalogue)))
    st.markdown(say("outside-snapshot"))
    st.caption(f"{wording.how_made(texts(), outside)} {say('outside-once-each')}")


def others(catalogue: Catalogue) -> None:
    """Tell what published tools and studies of summed habits reached, beside ours."""
    st.markdown(say("outside-beside"))
    st.table(outside_others(catalogue, texts()), alt=say("outside-others-title"), hide_index=True)
    for lead, lines in (
        (say("outside-foretell"), wording.foretelling(texts(), catalogue)),
        (say("outside-summed"), wording.summed(texts(), catalogue)),
    ):
        st.markdown(lead)
        st.markdown("\n".join(lines))
    st.markdown(say("outside-what-it-means"))


def actions(catalogue: Catalogue) -> None:
    """List every action with what it rests on, each area's drawn while it is open."""
    st.markdown(actions_wording.lead(texts(), catalogue))
    for area in catalogue.areas:
        _folded(area.id, area.title, partial(actions_wording.of_area, texts(), catalogue, area))
    relief = partial(actions_wording.of_relief, texts(), catalogue)
    _folded("relief", say("actions-relief-title"), relief)


def _folded(name: str, title: str, lines: Callable[[], list[str]]) -> None:
    parts.closed(Part(f"{ACTIONS}.{name}", title, lambda: st.markdown("\n".join(lines()))))


def _picture(outside: OutsideChecks, catalogue: Catalogue) -> None:
    spec, takeaway = (
        outside_spec(texts(), chart_parts.palette()),
        outside_takeaway(outside, catalogue, texts()),
    )
    chart_parts.draw(outside_data(outside, texts()), spec, takeaway)
