"""The fewest changes to a lower score, one of a few that can be reached."""

from functools import partial

import streamlit as st

from logic.result import Result
from logic.what_if import ChangeSet, changeable, lowest, smallest_set, targets
from logic.wording import what_if as wording
from ui.state.language import say, texts
from ui.what_if import play
from ui.widgets import fields, parts
from ui.widgets.parts import Part

TARGET, FIXED = "target", "fixed"
SHOWN_AS = 0.5 - 1e-6
"""A score meets a whole target once it is shown as that: 4.4 meets 4."""


def draw(result: Result) -> None:
    """Draw it closed; it draws nothing until it is opened."""
    inside, title = partial(_smallest, result), say("what-if-smallest-title")
    parts.closed(Part("what_if_smallest", title, inside, ":material/flag:"))


def _smallest(result: Result) -> None:
    above = st.container()
    fixed = _fixed(result)
    least, now = lowest(result.catalogue, result.responses, fixed), result.profile.score
    assert least is not None  # the page is drawn with a score alone
    assert now is not None
    with above:
        if scores := targets(now, least.score):
            _to_reach(result, least, wording.targets(texts(), scores), fixed)
        else:
            st.markdown(say("what-if-nothing"))


def _fixed(result: Result) -> list[str]:
    """Ask which habits are not to be changed."""
    options = {f.id: f.short for f in changeable(result.catalogue, result.responses)}
    return fields.picks(
        FIXED, say("what-if-fixed"), options, placeholder=say("what-if-fixed-placeholder")
    )


def _to_reach(result: Result, least: ChangeSet, labels: dict[str, str], fixed: list[str]) -> None:
    """Ask for a score, and draw the fewest changes that reach it."""
    fields.begin_with(TARGET, labels, None)
    target = fields.pill(TARGET, say("what-if-target"), labels)
    if target is None:
        return
    reached = max(int(target) + SHOWN_AS, least.score)
    change_set = smallest_set(result.catalogue, result.responses, reached, fixed)
    assert change_set is not None  # nothing lower than the lowest is asked for
    st.markdown(wording.smallest(texts(), result.catalogue, change_set, result.profile.score))
    with st.container(horizontal=True):
        for plan, label in wording.TAKE.items():
            st.button(
                say(label), on_click=play.try_changes, args=(plan, change_set), key=f"{plan}.take"
            )
