"""The navigation: its groups, its locks, and what a page is called in the browser."""

from pathlib import Path

import pytest
import streamlit as st

from logic.wording import common
from tests.app.people import AT_WORST, NOTHING_TO_REPORT, held, reporting
from tests.app.visitor import Visitor
from tests.said import TITLES
from ui import routes
from ui.routes import Name

Navigation = list[dict[str, dict[str, str]]]
"""The icons of the pages by their titles and groups, run by run."""
PAGES = Path(__file__).parents[2] / "pages"
STATES = {
    "fresh": ({}, True),
    "half a check": ({"under_16": "no"}, True),
    "emergency": (reporting("chest_pain"), True),
    "past the check": (NOTHING_TO_REPORT, False),
    "answered": (NOTHING_TO_REPORT | held(AT_WORST), False),
}
"""What was told, and whether the result is still locked."""


def test_every_page_stands_in_exactly_one_group() -> None:
    shown = [name for names in routes.SECTIONS.values() for name in names]
    assert sorted(shown) == sorted(Name)
    assert {path.stem for path in PAGES.glob("*.py")} == set(Name)
    for by_name in (routes.ICONS, TITLES):
        assert by_name.keys() == set(Name)


def test_every_group_has_a_title_but_the_one_that_stands_on_its_own() -> None:
    assert routes.SECTIONS.keys() - common.SECTIONS.keys() == {routes.ON_ITS_OWN}
    assert common.SECTIONS.keys() <= routes.SECTIONS.keys()


@pytest.fixture
def navigation(monkeypatch: pytest.MonkeyPatch) -> Navigation:
    """Return what the navigation holds in each run from now on."""
    found: Navigation = []
    pages = routes.pages

    def note(*, locked: bool) -> dict[str, list[st.Page]]:
        made = pages(locked=locked)
        found.append({group: {p.title: p.icon for p in made[group]} for group in made})
        return made

    monkeypatch.setattr(routes, "pages", note)
    return found


def test_the_groups_hold_the_pages_by_their_titles(navigation: Navigation) -> None:
    Visitor()
    assert {group: list(pages) for group, pages in navigation[-1].items()} == {
        "": ["Relief now"],
        "Answer": ["Start", "Safety check", "Questions"],
        "Result": ["Your result", "What if", "Progress"],
        "Plan": ["Your plan", "Coach"],
        "More": ["Your record", "Evidence", "For practices", "Privacy"],
    }


@pytest.mark.parametrize("state", STATES)
def test_a_lock_stands_at_what_waits_for_the_safety_check_until_it_is_done(
    navigation: Navigation, state: str
) -> None:
    told, locked = STATES[state]
    Visitor(told)
    icons = {title: icon for group in navigation[-1].values() for title, icon in group.items()}
    waiting = {TITLES[name] for name in routes.AFTER_SAFETY_CHECK}
    behind = {title for title, icon in icons.items() if icon == routes.LOCKED}
    assert behind == (waiting if locked else set())
    # Any other icon of Streamlit's would be fetched from Google for the browser's tab.
    assert set(icons.values()) <= {routes.LOCKED, ""}


@pytest.mark.parametrize("name", Name)
def test_a_page_has_its_title_in_the_browser_and_room_for_what_it_shows(
    name: Name, monkeypatch: pytest.MonkeyPatch
) -> None:
    configured: dict[str, str] = {}
    monkeypatch.setattr(st, "set_page_config", configured.update)
    Visitor(NOTHING_TO_REPORT | held(AT_WORST), name)
    assert configured["page_title"] == f"{TITLES[name]} · {common.PRODUCT}"
    pictured = (Name.START, Name.RELIEF, Name.RESULTS, Name.WHAT_IF, Name.PLAN, Name.COACH)
    wide = name in pictured
    assert configured["layout"] == ("wide" if wide else "centered")
