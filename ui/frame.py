"""What surrounds every page: navigation, the safety gate, the footer."""

from collections.abc import Callable
from contextvars import ContextVar
from pathlib import Path
from typing import Literal

import streamlit as st

from logic.catalogue import load_catalogue
from logic.result import Result
from logic.wording import common, relief
from logic.wording import keep as keep_wording
from ui import routes
from ui.browser import scripts
from ui.record import keep_sections
from ui.routes import Name
from ui.safety import safety_net, stop_screen
from ui.state import answers, current

ROUTER = "streamlit_app.py"
LOGO = str(Path(__file__).with_name("logo.svg"))
_result: ContextVar[Result | None] = ContextVar("result_of_this_run", default=None)


def draw() -> None:
    """Draw the frame with the page that was asked for, or the gate in its place."""
    result = _current()
    page = st.navigation(routes.pages(locked=not result.check.allows_result), position="top")
    _head(page)
    if wanted := answers.take_wanted_page():
        st.switch_page(routes.page(wanted))
    first = answers.first_draw()
    if answers.came_to(page.url_path):
        result = _arrive()
    stopped = _is_stopped(page.url_path, result)
    # Empty or not, it keeps its place, so that a heading is redrawn where the last one stood.
    place = st.container()
    if stopped:
        stop_screen.draw(result.check)
        place = st.container()
    with place:
        keep_sections.notice(_place(page.url_path))
        _relief_link(page, relief.LINK, stopped=stopped)
    # A page that lives on answers waits for those that the browser may have kept.
    waits = first and page.url_path in (Name.SAFETY, *routes.AFTER_SAFETY_CHECK)
    if waits:
        st.caption(keep_wording.MOMENT)
    ran = not stopped and not waits and _page(page, result)
    # What stands below would only be pushed down by what is still to come.
    if not waits:
        _footer(page, result, stopped=stopped)
    if not (ran and page.url_path in routes.WITH_SCRIPTS):
        scripts.draw(waits=waits)


def _head(page: st.Page) -> None:
    """Give the page its title in the browser and its width, and the header our name."""
    title = f"{page.title} · {common.PRODUCT}"
    # An emoji is drawn by the browser itself; a Material icon would be fetched from Google.
    st.set_page_config(page_title=title, page_icon="🧘", layout=_layout(page))
    st.logo(LOGO, size="large")


def require(page_name: str) -> Result:
    """Return what follows from the answers, after making sure that the router drew the frame.

    On a cold deep link the page's file runs alone: it then hands over to the router.
    """
    result = _result.get()
    if result is None:
        # What a button asked for comes before the page that it stood on.
        answers.want_page(answers.take_wanted_page() or page_name)
        st.switch_page(ROUTER)
    return result


def step_by_step(name: str, draw_step: Callable[[Result], None]) -> None:
    """Draw a page as a part of its own: an answer, or its next step, sends nothing else anew."""
    _step(name, draw_step, keep_sections.seen(_place(name)))


@st.fragment
def _step(name: str, draw_step: Callable[[Result], None], seen: object) -> None:
    # What stands around the step, or in its place, is drawn anew only where it changes.
    changed = keep_sections.seen(_place(name)) != seen
    if answers.wants_page() or changed:
        st.rerun()
    draw_step(_current())
    scripts.draw()


def _is_stopped(name: str, result: Result) -> bool:
    """Return whether a stop screen stands on a page; not where what stopped is corrected."""
    correcting = name == Name.SAFETY and answers.journey().correcting
    return (result.check.stopped or result.check.under_16 is True) and not correcting


def _current() -> Result:
    """Return what follows from the answers now; the safety check lapses with its day."""
    catalogue = load_catalogue()
    current.keep_check_to_its_day(catalogue)
    result = current.result(catalogue)
    current.note_moment(result.responses)
    return result


def _arrive() -> Result:
    """Take along what was answered on the page before, and return what follows from it."""
    answers.bring_along()
    if not answers.was_led():
        answers.move_focus()
    return _current()


def _layout(page: st.Page) -> Literal["centered", "wide"]:
    """Return how wide a page is: text is read in a narrow column, a picture wants room."""
    # The start page is at the address itself.
    return "wide" if (page.url_path or Name.START) in routes.WIDE else "centered"


def _place(name: str) -> str:
    """Return at which page and step the person is."""
    return f"{name}.{answers.step(name)}"


def _page(page: st.Page, result: Result) -> bool:
    """Run the page, or draw the gate in its place; return whether it ran."""
    if page.url_path in routes.AFTER_SAFETY_CHECK and not result.check.allows_result:
        stop_screen.draw_gate()
        return False
    token = _result.set(result)
    try:
        page.run()
    finally:
        _result.reset(token)
    return True


def _footer(page: st.Page, result: Result, *, stopped: bool) -> None:
    # A stop screen is about nothing else.
    if not stopped:
        safety_net.draw(result, asks_region=page.url_path != Name.SAFETY)
    with st.container(horizontal=True, key="footer"):
        keep_sections.footer()
        _relief_link(page, relief.FOOT_LINK, stopped=stopped)
    st.caption(common.FOOTER)


def _relief_link(page: st.Page, label: str, *, stopped: bool) -> None:
    """Draw the way to what helps during a spasm, one tap from both ends of every other page.

    Whoever is stopped is to get help, and would only see the same screen there.
    """
    if page.url_path != Name.RELIEF and not stopped:
        routes.link(Name.RELIEF, label)
