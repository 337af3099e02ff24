"""Visitors that many tests start from."""

import logging
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime
from typing import Any

import pytest
import streamlit as st
from streamlit.runtime.pages_manager import PagesManager

from tests.app.people import NOTHING_TO_REPORT, held
from tests.app.visitor import PARTS, Visitor
from ui.page_names import Name
from ui.state import answers, clock

# AppTest reads widgets outside a run, which Streamlit logs as a warning each time.
logging.getLogger("streamlit.runtime.scriptrunner_utils.script_run_context").addFilter(
    lambda record: "missing ScriptRunContext" not in record.getMessage()
)

Begin = Callable[..., None]
Arrive = Callable[..., Visitor]
AtStep = Callable[..., Visitor]
NOON = datetime(2026, 11, 25, 12, tzinfo=UTC)


@pytest.fixture(scope="session", autouse=True)
def _quick_runs() -> Iterator[None]:
    """Leave out what takes most of the time here and does nothing for our pages.

    Waiting, at each change of page, for messages to reach a browser; searching, for each
    visitor, every installed package for components that it might bring along; and beginning
    each run as on a cold server, by the page's file without the router, which loses a press
    of a button. `tests/browser/test_deep_links.py` is about cold servers.
    """

    def as_on_a_warm_server(manager: PagesManager, *given: Any, **more: Any) -> None:
        begin(manager, *given, **more)
        PagesManager.uses_pages_directory = False

    begin = PagesManager.__init__
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("streamlit.commands.execution_control.MESSAGE_FLUSH_INTERVAL_SECS", 0)
        patch.setattr("streamlit.components.v2.manifest_scanner.scan_component_manifests", list)
        patch.setattr(PagesManager, "__init__", as_on_a_warm_server)
        yield


@pytest.fixture
def at_noon(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let it be noon in Greenwich, so that a day does not end within a test."""
    monkeypatch.setattr(clock, "now", lambda: NOON)


class Session(dict[Any, Any]):
    """A session's state without a page, as the pages reach it."""

    def to_dict(self) -> dict[Any, Any]:
        """Return everything that it holds."""
        return {**self}


@pytest.fixture
def begin(monkeypatch: pytest.MonkeyPatch) -> Begin:
    """Return a function that begins a session without a page, in which this is held."""

    def begin(told: Mapping[str, Any] | None = None) -> None:
        state = {answers.key(name): value for name, value in (told or {}).items()}
        monkeypatch.setattr(st, "session_state", Session(state))

    begin()
    return begin


@pytest.fixture
def newcomer() -> Visitor:
    """Return somebody on the start page who has not answered anything."""
    return Visitor()


@pytest.fixture
def arrive() -> Arrive:
    """Return a function that brings somebody past the safety check to a page.

    On the result they open what is closed, as somebody does who reads it whole.
    """

    def arrive(page: str, levels: Mapping[str, str] | None = None, **more: Any) -> Visitor:
        visitor = Visitor(NOTHING_TO_REPORT | held(levels or {}) | more, page)
        if page == Name.RESULTS:
            visitor.open(*PARTS)
        return visitor

    return arrive


@pytest.fixture
def at_step() -> AtStep:
    """Return a function that brings somebody past the safety check to a step."""

    def at_step(number: int, levels: Mapping[str, str] | None = None, **more: Any) -> Visitor:
        held_so_far = NOTHING_TO_REPORT | held(levels or {}) | more
        return Visitor(held_so_far, Name.QUESTIONNAIRE, number)

    return at_step
