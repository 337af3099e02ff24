"""The navigation: its groups, its locks, and what a page is called in the browser."""

from pathlib import Path

import pytest
import streamlit as st

from logic.wording import common
from tests.app.people import AT_WORST, NOTHING_TO_REPORT, held, reporting
from tests.app.visitor import Visitor
from ui import routes
from ui.routes import Name

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
    for by_name in (routes.ICONS, common.PAGE_TITLES):
        assert by_name.keys() == set(Name)


def test_every_group_has_a_title_but_the_one_that_stands_on_its_own() -> None:
    assert routes.SECTIONS.keys() - common.SECTIONS.keys() == {routes.ON_ITS_OWN}
    assert [*routes.pages(locked=False)] == ["", "Answer", "Result", "Plan", "More"]


def test_the_groups_hold_the_pages_by_their_titles() -> None:
    titles = {
        section: [page.title for page in pages]
        for section, pages in routes.pages(locked=False).items()
    }
    assert titles == {
        "": ["Relief now"],
        "Answer": ["Start", "Safety check", "Questions"],
        "Result": ["Your result", "What if", "Progress"],
        "Plan": ["Your plan", "Coach"],
        "More": ["Your record", "Evidence", "For practices", "Privacy"],
    }


@pytest.mark.parametrize("locked", [True, False])
def test_a_lock_stands_at_what_waits_for_the_safety_check_until_it_is_done(locked: bool) -> None:
    icons = {
        Name(page.url_path or Name.START): page.icon
        for pages in routes.pages(locked=locked).values()
        for page in pages
    }
    behind = {name for name, icon in icons.items() if icon == routes.LOCKED}
    assert behind == (set(routes.AFTER_SAFETY_CHECK) if locked else set())
    others = {name: icon for name, icon in icons.items() if name not in behind}
    assert others == {name: routes.ICONS[name] for name in others}
    assert routes.LOCKED not in routes.ICONS.values()


@pytest.mark.parametrize("state", STATES)
def test_the_pages_are_locked_as_the_safety_check_stands(
    state: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    told, expected = STATES[state]
    asked = []
    pages = routes.pages

    def note(*, locked: bool) -> dict[str, list[st.Page]]:
        asked.append(locked)
        return pages(locked=locked)

    monkeypatch.setattr(routes, "pages", note)
    Visitor(told)
    assert set(asked) == {expected}


@pytest.mark.parametrize("name", Name)
def test_a_page_has_its_title_in_the_browser_and_room_for_what_it_shows(
    name: Name, monkeypatch: pytest.MonkeyPatch
) -> None:
    configured: dict[str, str] = {}
    monkeypatch.setattr(st, "set_page_config", configured.update)
    Visitor(NOTHING_TO_REPORT | held(AT_WORST), name)
    assert configured["page_title"] == f"{common.PAGE_TITLES[name]} · {common.PRODUCT}"
    wide = name in (Name.RESULTS, Name.WHAT_IF)
    assert configured["layout"] == ("wide" if wide else "centered")
