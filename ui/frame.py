"""What surrounds every page: navigation, the safety gate, the footer."""

from contextvars import ContextVar

import streamlit as st

from logic.catalogue import load_catalogue
from logic.warning_signs import check_warning_signs
from logic.wording import common
from ui import answers, page_script, routes, stop_screen

ROUTER = "streamlit_app.py"
_drawn: ContextVar[bool] = ContextVar("frame_is_drawn", default=False)


def draw() -> None:
    """Draw the frame with the page that was asked for, or the gate in its place."""
    # An emoji is drawn by the browser itself; a Material icon would be fetched from Google.
    st.set_page_config(page_title=common.PRODUCT, page_icon="🧘")
    page = st.navigation(routes.pages(), position="top")
    if wanted := answers.take_wanted_page():
        st.switch_page(routes.file(wanted))
    check = check_warning_signs(load_catalogue(), answers.responses(load_catalogue()))
    correcting = page.url_path == routes.SAFETY and answers.flag("correcting")
    if (check.stopped or check.under_16) and not correcting:
        stop_screen.draw(check)
    elif page.url_path in routes.AFTER_SAFETY_CHECK and not check.allows_result:
        stop_screen.draw_gate()
    else:
        _run(page)
    st.divider()
    st.caption(common.FOOTER)
    page_script.draw(hold=page.url_path in (routes.SAFETY, routes.QUESTIONNAIRE))


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
