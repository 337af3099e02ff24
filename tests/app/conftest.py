"""Visitors that many tests start from."""

import logging
from collections.abc import Callable, Mapping
from typing import Any

import pytest

from tests.app.people import NOTHING_TO_REPORT, held
from tests.app.visitor import Visitor
from ui import routes

# AppTest reads widgets outside a run, which Streamlit logs as a warning each time.
logging.getLogger("streamlit.runtime.scriptrunner_utils.script_run_context").setLevel("ERROR")

Arrive = Callable[..., Visitor]


@pytest.fixture
def newcomer() -> Visitor:
    """Return somebody on the start page who has not answered anything."""
    return Visitor()


@pytest.fixture
def arrive() -> Arrive:
    """Return a function that brings somebody past the safety check to a page."""

    def arrive(
        page: str, levels: Mapping[str, str] | None = None, **more: Any
    ) -> Visitor:  # `more` are answers that are not levels
        return Visitor(NOTHING_TO_REPORT | held(levels or {}) | more, page)

    return arrive


@pytest.fixture
def at_step(arrive: Arrive) -> Callable[..., Visitor]:
    """Return a function that brings somebody past the safety check to a step."""

    def at_step(number: int, levels: Mapping[str, str] | None = None, **more: Any) -> Visitor:
        visitor = arrive(routes.QUESTIONNAIRE, levels, **more)
        visitor.go_to_step(number)
        return visitor

    return at_step
