"""Which pages there are."""

from copy import copy
from functools import cache

import streamlit as st

from logic.wording import common
from ui.state import answers

ICONS = {
    "start": ":material/home:",
    "relief": ":material/healing:",
    "safety": ":material/health_and_safety:",
    "questionnaire": ":material/checklist:",
    "results": ":material/bar_chart:",
    "what_if": ":material/compare_arrows:",
    "plan": ":material/event_available:",
    "coach": ":material/timer:",
    "progress": ":material/trending_down:",
    "record": ":material/save:",
    "evidence": ":material/menu_book:",
    "group": ":material/groups:",
    "privacy": ":material/lock:",
}
URL_PATHS = tuple(ICONS)
(
    START,
    RELIEF,
    SAFETY,
    QUESTIONNAIRE,
    RESULTS,
    WHAT_IF,
    PLAN,
    COACH,
    PROGRESS,
    RECORD,
    EVIDENCE,
    GROUP,
    PRIVACY,
) = URL_PATHS
IN_FOOTER = (GROUP, PRIVACY)
"""Pages without a place in the navigation, which every page's footer links to."""
STEP_BY_STEP = (QUESTIONNAIRE,)
"""Pages that draw each of their steps as a part of their own; see `speaking.step_by_step`."""
AFTER_SAFETY_CHECK = (QUESTIONNAIRE, RESULTS, WHAT_IF, PLAN, PROGRESS)


def pages() -> list[st.Page]:
    """Return every page in the order of the navigation; the first is the default.

    Streamlit notes on a page itself that it may run, so each run gets copies of its own.
    """
    return [copy(page) for page in _made().values()]


@cache
def _made() -> dict[str, st.Page]:
    """Return every page by its name, made once: each looks for its file on the disk."""
    return {
        name: st.Page(
            f"pages/{name}.py",
            title=common.PAGE_TITLES[name],
            icon=icon,
            help=common.PAGE_HELP[name],
            default=name == START,
            visibility="hidden" if name in IN_FOOTER else "visible",
        )
        for name, icon in ICONS.items()
    }


def page(name: str) -> st.Page:
    """Return a page for a link or a switch to it; the start page for an unknown name."""
    return _made().get(name, _made()[START])


def way_to(name: str, label: str) -> None:
    """Draw a button that leads to a page."""
    st.button(label, key=f"to.{name}", icon=ICONS[name], on_click=answers.visit, args=(name,))
