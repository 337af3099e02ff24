"""What surrounds every page: navigation, the safety gate, the footer."""

from contextvars import ContextVar

import streamlit as st

from logic.catalogue import load_catalogue
from logic.warning_signs import WarningCheck, check_warning_signs
from logic.wording import common, record, relief
from logic.wording import keep as keep_wording
from ui import routes
from ui.browser import speaking
from ui.record import keep_sections
from ui.safety import stop_screen
from ui.state import answers, current

ROUTER = "streamlit_app.py"
_drawn: ContextVar[bool] = ContextVar("frame_is_drawn", default=False)


def draw() -> None:
    """Draw the frame with the page that was asked for, or the gate in its place."""
    # An emoji is drawn by the browser itself; a Material icon would be fetched from Google.
    st.set_page_config(page_title=common.PRODUCT, page_icon="🧘")
    page = st.navigation(routes.pages(), position="top")
    if wanted := answers.take_wanted_page():
        st.switch_page(routes.page(wanted))
    first = answers.first_draw()
    if answers.came_to(page.url_path) and page.url_path == routes.RELIEF:
        answers.move_focus()
    check = _check()
    correcting = page.url_path == routes.SAFETY and answers.flag("correcting")
    stopped = (check.stopped or check.under_16 is True) and not correcting
    # Empty or not, it keeps its place, so that a heading is redrawn where the last one stood.
    place = st.container()
    if stopped:
        stop_screen.draw(check)
        place = st.container()
    with place:
        keep_sections.notice(speaking.place(page.url_path))
        _relief_link(page, relief.LINK, stopped=stopped)
    # A page that lives on answers waits for those that the browser may have kept.
    waits = first and page.url_path in (routes.SAFETY, *routes.AFTER_SAFETY_CHECK)
    if waits:
        st.caption(keep_wording.MOMENT)
    ran = not stopped and not waits and _page(page, check)
    if not (ran and page.url_path in routes.STEP_BY_STEP):
        speaking.draw(page.url_path, waits=waits)
    _footer(page, stopped=stopped)


def _check() -> WarningCheck:
    """Return what the safety check says now; it lapses with its day."""
    catalogue = load_catalogue()
    current.keep_check_to_its_day(catalogue)
    said = current.responses(catalogue)
    current.note_moment(said)
    return check_warning_signs(catalogue, said)


def _page(page: st.Page, check: WarningCheck) -> bool:
    """Run the page, or draw the gate in its place; return whether it ran."""
    if page.url_path in routes.AFTER_SAFETY_CHECK and not check.allows_result:
        stop_screen.draw_gate()
        return False
    _run(page)
    return True


def _footer(page: st.Page, *, stopped: bool) -> None:
    st.divider()
    with st.container(horizontal=True, key="footer"):
        keep_sections.footer()
        _relief_link(page, relief.FOOT_LINK, stopped=stopped)
        if not stopped:
            _record_link(page)
            _footer_link(routes.GROUP)
        _footer_link(routes.PRIVACY)
    st.caption(common.FOOTER)


def _footer_link(name: str) -> None:
    st.page_link(routes.page(name), label=common.PAGE_TITLES[name], help="")


def _relief_link(page: st.Page, label: str, *, stopped: bool) -> None:
    """Draw the way to what helps during a spasm, one tap from both ends of every other page.

    Whoever is stopped is to get help, and would only see the same screen there.
    """
    if page.url_path != routes.RELIEF and not stopped:
        file, icon = routes.page(routes.RELIEF), routes.ICONS[routes.RELIEF]
        st.page_link(file, label=label, icon=icon, help="")


def _record_link(page: st.Page) -> None:
    """Draw the way to save or resume, below every other page."""
    if page.url_path != routes.RECORD:
        file, icon = routes.page(routes.RECORD), routes.ICONS[routes.RECORD]
        st.page_link(file, label=record.LINK, icon=icon, help="")


def _run(page: st.Page) -> None:
    """Run a page inside the frame."""
    token = _drawn.set(True)
    try:
        page.run()
    finally:
        _drawn.reset(token)


def require(page_name: str) -> None:
    """Make sure that the router drew the frame; on a cold deep link, hand over to it."""
    if not _drawn.get():
        # What a button asked for comes before the page that it stood on.
        answers.want_page(answers.take_wanted_page() or page_name)
        st.switch_page(ROUTER)
