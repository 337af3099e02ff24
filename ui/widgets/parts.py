"""Closed parts of a page: each is drawn only while it is open."""

from collections.abc import Callable, Iterable
from typing import NamedTuple

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from ui.state import answers
from ui.state.language import say

NARROWEST_PX = 330


class Part(NamedTuple):
    """A part by its title; `key` is its name in the session, `draw` draws what it holds.

    `then` is called when it was opened or closed.
    """

    key: str
    title: str
    draw: Callable[[], object]
    icon: str | None = None
    then: Callable[[], None] | None = None


def row(key: str) -> DeltaGenerator:
    """Return a place whose parts stand two in a row, where there is room for two."""
    return st.grid(2, min_column_width=NARROWEST_PX, gap="xsmall", key=key)


def grid(key: str, parts: Iterable[Part]) -> None:
    """Draw parts two in a row, where there is room for two."""
    with row(key):
        for part in parts:
            closed(part)


def closed(part: Part) -> None:
    """Draw one part, its content while it is open."""
    box = st.expander(part.title, key=part.key, icon=part.icon, on_change=part.then or "rerun")
    if box.open:
        with box:
            part.draw()


def open_all(keys: Iterable[str]) -> None:
    """Draw the button that opens parts by their keys: closed ones are not printed."""
    st.button(
        say("open-all"),
        key="open_all",
        type="tertiary",
        icon=":material/print:",
        on_click=_open,
        args=(tuple(keys),),
        help=say("open-all-help"),
    )


def _open(keys: tuple[str, ...]) -> None:
    for key in keys:
        answers.show(key, True)
