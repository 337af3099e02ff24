"""What surrounds every page: navigation, the safety gate, the footer."""

from base64 import b64encode
from collections.abc import Callable
from contextvars import ContextVar
from pathlib import Path
from typing import Any

import streamlit as st

from logic.plain_text import cut
from logic.result import Result
from logic.wording import common
from ui import language_choice, routes
from ui.browser import address, kept_copy, page_script
from ui.page_names import Name
from ui.record import keep_sections
from ui.safety import safety_net, stop_screen
from ui.state import current, language, own_record, stages, visit
from ui.state.current import RawAnswers
from ui.state.language import say
from ui.state.notes import Journey, Visit
from ui.widgets import parts

ROUTER = "streamlit_app.py"
LONGEST_PATH = 40
LINK_PX = 43
_SVG = Path(__file__).with_name("logo.svg").read_bytes()
LOGO = f"data:image/svg+xml;base64,{b64encode(_SVG).decode()}"
"""As Streamlit sends it; from a file it would be read and written so again in every run."""
Draw = Callable[[Result], None]
_handed: ContextVar[list[Draw] | None] = ContextVar("what_the_page_draws", default=None)


def draw() -> None:
    """Draw the frame with the page that was asked for, or the gate in its place."""
    language.settle()
    result, held = _current()
    page = st.navigation(routes.pages(stages.settle(result, held)), position="top")
    if page.url_path not in routes.ADDRESSES:
        page.run()
    name = routes.ADDRESSES[page.url_path]
    _head(name)
    seen = Visit.noted()
    if seen.wanted:
        Visit.note(wanted=None, led=True)
        st.switch_page(routes.page(seen.wanted))
    if name is Name.RESULTS and stages.first_sees(result):
        # The navigation was drawn before it was known which page it leads to.
        st.rerun()
    # A page that lives on answers waits for those that the browser may have kept.
    waits = seen.page is None and name in (Name.SAFETY, *routes.AFTER_SAFETY_CHECK)
    _arrive(name, seen)
    address.follow(name, arrived=seen.page != name)
    stopped = _is_stopped(name, result)
    _top(name, result, stopped=stopped, waits=waits)
    if not waits:
        if not stopped:
            _page(page, name, result)
        # What stands below would only be pushed down by what is still to come.
        _footer(name, result, stopped=stopped)
    _scripts(result, waits=waits)


def _top(name: Name, result: Result, *, stopped: bool, waits: bool) -> None:
    """Draw what stands over a page: a stop, what became of the answers, the way to relief.

    While a page waits, nothing stands there that what became of the answers would push down.
    """
    # Empty or not, it keeps its place, so that a heading is redrawn where the last one stood.
    place = st.container()
    if stopped:
        stop_screen.draw(result.check)
        place = st.container()
    with place:
        if (path := Visit.noted().astray) is not None:
            st.info(say("no-such-page", name=common.plain(cut(path, LONGEST_PATH))))
        keep_sections.notice(_place(name))
        if waits:
            st.caption(say("keep-moment"))
        else:
            _way_to_relief_and_language(name, stopped=stopped)


def _way_to_relief_and_language(name: Name, *, stopped: bool) -> None:
    how: dict[str, Any] = {"vertical_alignment": "center", "horizontal_alignment": "right"}
    with st.container(height=LINK_PX, border=False, horizontal=True, gap="xsmall", **how):
        if _offers_relief(name, stopped=stopped):
            with st.container(height="stretch", vertical_alignment="center"):
                routes.link(Name.RELIEF, say("relief-link"))
        language_choice.draw()


def _head(name: Name) -> None:
    """Give the page its title in the browser and its width, and the header our name.

    Text is read in a narrow column, a picture wants room.
    """
    st.set_page_config(
        page_title=f"{say(common.PAGE_TITLES[name])} · {common.PRODUCT}",
        # An emoji is drawn by the browser itself; a Material icon would be fetched from Google.
        page_icon="🧘",
        layout="wide" if name in routes.WIDE else "centered",
    )
    st.logo(LOGO, size="large")


def page(name: str) -> Callable[[Draw], Draw]:
    """Make a function what a page draws; it is handed what follows from the answers.

    The router draws it, after it has run the page's file: Streamlit sends what was entered last
    along to another page only where the router itself asked for it. On a cold deep link the file
    runs alone: it then hands over to the router.
    """

    def hand_over(draw_page: Draw) -> Draw:
        handed = _handed.get()
        if handed is None:
            # What a button asked for comes before the page that it stood on.
            Visit.note(wanted=Visit.noted().wanted or name)
            st.switch_page(ROUTER)
        handed.append(draw_page)
        return draw_page

    return hand_over


def _is_stopped(name: Name, result: Result) -> bool:
    """Return whether a stop screen stands on a page; not where what stops is being answered."""
    checking = name is Name.SAFETY and Journey.noted().checking
    return (result.check.stopped or result.check.under_16 is True) and not checking


def _current() -> tuple[Result, RawAnswers]:
    """Return what follows from the answers now, and them; the safety check lapses with its day."""
    catalogue = language.catalogue()
    held = current.keep_check_to_its_day(catalogue)
    result = current.result(catalogue, held)
    current.note_moment(result.responses)
    return result, held


def _arrive(name: Name, seen: Visit) -> None:
    """Note which page is drawn; `seen` is what was noted before.

    On another page the focus moves to the heading, unless a button has moved it already.
    """
    if seen.page != name or seen.led:
        Visit.note(page=name, led=False)
    if seen.page in (None, name):
        return
    if name is not Name.SAFETY:
        Journey.note(checking=False)
    if name is not Name.START:
        Visit.note(astray=None)
    if not seen.led:
        visit.move_focus()


def _place(name: Name) -> str:
    """Return at which page and step the person is."""
    return f"{name}.{visit.step(name)}"


def _page(page: st.Page, name: Name, result: Result) -> None:
    """Draw the page, or the gate in its place."""
    if name in routes.AFTER_SAFETY_CHECK and not result.check.allows_result:
        stop_screen.draw_gate()
        return
    handed: list[Draw] = []
    token = _handed.set(handed)
    try:
        page.run()
    finally:
        _handed.reset(token)
    handed[0](result)


def _footer(name: Name, result: Result, *, stopped: bool) -> None:
    with parts.row("foot"):
        # A stop screen is about nothing else.
        if not stopped:
            safety_net.draw(result, asks_region=name is not Name.SAFETY)
        keep_sections.footer()
    if _offers_relief(name, stopped=stopped):
        routes.link(Name.RELIEF, say("relief-foot-link"))
    st.caption(say("footer"))


def _scripts(result: Result, *, waits: bool) -> None:
    """Draw what speaks with the browser; `waits`: the page waits for what the browser kept."""
    page_script.draw()
    kept_copy.draw(has_answers=own_record.has_answers(result.responses), waits=waits)


def _offers_relief(name: Name, *, stopped: bool) -> bool:
    """Return whether what helps during a spasm is one tap away, from both ends of the page.

    Whoever is stopped is to get help, and would only see the same screen there.
    """
    return name is not Name.RELIEF and not stopped
