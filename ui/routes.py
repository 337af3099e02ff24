"""Which pages there are."""

import streamlit as st

from logic.wording import common
from ui import answers

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
    """Return every page in the order of the navigation; the first is the default."""
    return [
        st.Page(
            file(name),
            title=common.PAGE_TITLES[name],
            icon=icon,
            help=common.PAGE_HELP[name],
            default=name == START,
            visibility="hidden" if name in IN_FOOTER else "visible",
        )
        for name, icon in ICONS.items()
    ]


def way_to(name: str, label: str) -> None:
    """Draw a button that leads to a page."""
    st.button(label, key=f"to.{name}", icon=ICONS[name], on_click=answers.visit, args=(name,))


def file(name: str) -> str:
    """Return the file of a page for `st.switch_page`; the start page's for an unknown name."""
    return f"pages/{name if name in ICONS else START}.py"
