"""The navigation: its groups, its locks, and what a page is called in the browser."""

from pathlib import Path

import pytest
import streamlit as st

from logic.stages import Mark, Stage, Stages
from logic.wording import common
from tests.app.people import (
    AT_WORST,
    CATALOGUE,
    MIXED,
    NOTHING_TO_REPORT,
    first,
    held,
    reporting,
)
from tests.app.visitor import Visitor
from tests.said import TITLES, said
from ui import routes
from ui.page_names import Name

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

    def note(stages: Stages) -> dict[str, list[st.Page]]:
        made = pages(stages)
        found.append({group: {p.title: p.icon for p in made[group]} for group in made})
        return made

    monkeypatch.setattr(routes, "pages", note)
    return found


def groups(navigation: Navigation) -> dict[str, list[str]]:
    """Return the marked titles of the pages by the marked titles of their groups."""
    return {
        group: [f"{icon} {title}".strip() for title, icon in pages.items()]
        for group, pages in navigation[-1].items()
    }


def test_at_first_the_check_is_next_and_what_waits_for_it_is_locked(
    navigation: Navigation,
) -> None:
    Visitor()
    assert groups(navigation) == {
        "": ["Relief now"],
        "➡ Answer": ["Start", "➡ Safety check :small[· next]", "🔒 Questions :small[· locked]"],
        "🔒 Result": [
            "🔒 Your result :small[· locked]",
            "🔒 What if :small[· locked]",
            "🔒 Progress :small[· locked]",
        ],
        # The coach waits for nothing.
        "Plan": ["🔒 Your plan :small[· locked]", "Coach"],
        "More": ["Your record", "Evidence", "For practices", "Privacy"],
    }


@pytest.mark.parametrize("state", STATES)
def test_a_lock_stands_at_what_waits_for_the_safety_check_until_it_is_done(
    navigation: Navigation, state: str
) -> None:
    told, locked = STATES[state]
    Visitor(told)
    icons = {title: icon for group in navigation[-1].values() for title, icon in group.items()}
    behind = {title for title, icon in icons.items() if icon == routes.MARKS[Mark.LOCKED]}
    waiting = {f"{TITLES[name]} :small[· locked]" for name in routes.AFTER_SAFETY_CHECK}
    assert behind == (waiting if locked else set())
    # Any other icon of Streamlit's would be fetched from Google for the browser's tab.
    assert set(icons.values()) <= {*routes.MARKS.values(), ""}


def test_who_is_sent_to_get_help_has_nothing_next(navigation: Navigation) -> None:
    for told in (reporting("chest_pain"), {"under_16": "yes"}):
        Visitor(told)
        assert "➡" not in str(groups(navigation))


def test_what_comes_next_goes_on_to_the_plan(navigation: Navigation) -> None:
    def main() -> list[str]:
        found = groups(navigation)
        return [group for group in found if group.endswith(("Answer", "Result", "Plan"))]

    visitor = Visitor(NOTHING_TO_REPORT)
    assert main() == ["➡ Answer", "Result", "Plan"]
    visitor.hold(held(MIXED))
    visitor.visit(Name.QUESTIONNAIRE)
    assert main() == ["✔ Answer", "➡ Result", "Plan"]
    visitor.visit(Name.RESULTS)
    assert main() == ["✔ Answer", "✔ Result", "➡ Plan"]
    visitor.press(said("results-add"))
    assert main() == ["✔ Answer", "✔ Result", "✔ Plan"]
    visitor.press(said("results-see-plan"))
    assert main() == ["✔ Answer", "✔ Result", "✔ Plan"]


def test_after_the_result_the_plan_is_next(navigation: Navigation) -> None:
    visitor = Visitor(NOTHING_TO_REPORT | held(MIXED), Name.RESULTS)
    visitor.visit(Name.PRIVACY)
    found = groups(navigation)
    assert found["➡ Plan"] == ["➡ Your plan :small[· next]", "Coach"]
    assert found["✔ Result"][0] == "✔ Your result :small[· done]"


def test_questions_that_were_passed_over_are_done_once_the_review_is_reached(
    navigation: Navigation,
) -> None:
    some = NOTHING_TO_REPORT | held(first(14, MIXED))
    Visitor(some, Name.QUESTIONNAIRE, 3)
    assert "➡ Questions :small[· next]" in groups(navigation)["➡ Answer"]
    Visitor(some, Name.QUESTIONNAIRE, len(CATALOGUE.themes))
    assert "✔ Questions :small[· done]" in groups(navigation)["✔ Answer"]


def test_the_pages_are_made_once_for_each_state() -> None:
    stages = Stages(done=frozenset({Stage.CHECK}))
    assert routes._made(said, stages) is routes._made(said, Stages(done=frozenset({Stage.CHECK})))


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
