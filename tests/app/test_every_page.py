"""What holds on every page and in every state: no exception, sound headings, nothing chosen."""

from collections.abc import Mapping
from itertools import pairwise
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest
from streamlit.testing.v1.element_tree import Header, Subheader, Title

from logic.responses import UNDER_16, YES
from tests.app.conftest import AtStep
from tests.app.people import (
    AT_REFERENCE,
    AT_WORST,
    CATALOGUE,
    NOTHING_TO_REPORT,
    held,
    reporting,
)
from tests.app.visitor import LONGEST_RUN_S, ROUTER, Visitor
from tests.said import said
from ui import routes
from ui.page_names import Name
from ui.state import answers

STEPS = range(len(CATALOGUE.themes) + 1)
STATES: dict[str, Mapping[str, Any]] = {
    "fresh": {},
    "past the check": NOTHING_TO_REPORT,
    "all at reference": NOTHING_TO_REPORT | held(AT_REFERENCE),
    "all at worst": NOTHING_TO_REPORT | held(AT_WORST),
    "soon": reporting("persistent") | held(AT_WORST) | {"pregnant": YES},
    "emergency": reporting("chest_pain"),
    "same day": reporting("foot_drop"),
    "too young": NOTHING_TO_REPORT | {UNDER_16: YES},
}
NOT_ANSWERS = {answers.UNITS, "order"}
"""How a page looks; these have a value from the start."""


def heading_levels(visitor: Visitor) -> list[int]:
    """Return the levels of all headings in the order of the page."""
    headings = (node for node in visitor.at.main if isinstance(node, Title | Header | Subheader))
    return [int(heading.tag.removeprefix("h")) for heading in headings]


@pytest.mark.parametrize("state", STATES)
def test_every_page_has_one_title_sound_headings_and_the_footer(state: str) -> None:
    visitor = Visitor(STATES[state])
    for page in routes.ICONS:
        visitor.visit(page)
        levels = heading_levels(visitor)
        assert levels[0] == 1
        assert levels.count(1) == 1
        assert all(after <= before + 1 for before, after in pairwise(levels))
        assert [caption.value for caption in visitor.at.caption][-1] == said("footer")


@pytest.mark.parametrize("number", STEPS)
def test_a_step_has_one_title_and_skips_no_level_of_headings(at_step: AtStep, number: int) -> None:
    levels = heading_levels(at_step(number))
    assert levels[0] == 1
    assert set(levels[1:]) <= {2}


@pytest.mark.parametrize("page", routes.ICONS)
def test_a_page_opened_first_ends_in_the_frame(page: str) -> None:
    # This way in starts the page's own file, before the router has drawn anything.
    at = AppTest.from_file(ROUTER, default_timeout=LONGEST_RUN_S)
    at.run()
    at.switch_page(f"pages/{page}.py").run()
    assert not at.exception
    assert [caption.value for caption in at.caption][-1] == said("footer")
    gated = page in routes.AFTER_SAFETY_CHECK
    assert (at.title[0].value == said("safety-gate-title")) == gated


@pytest.mark.parametrize("number", range(len(CATALOGUE.themes)))
def test_nothing_is_chosen_beforehand_on_a_step(at_step: AtStep, number: int) -> None:
    visitor = at_step(number)
    fields = {name: w.value for name, w in visitor.widgets.items() if name not in NOT_ANSWERS}
    assert len(fields) >= len(CATALOGUE.themes[number].factors)
    assert set(fields.values()) <= {None, False, ""}


@pytest.mark.parametrize("part", [0, 1, 2])
def test_nothing_is_chosen_beforehand_in_the_safety_check(part: int) -> None:
    called_for = {"began_before_45": True, "over_three_months": True}
    visitor = Visitor(called_for, Name.SAFETY, part)
    fields = {n: w.value for n, w in visitor.widgets.items() if n not in called_for}
    assert fields
    assert set(fields.values()) <= {None, False}


def test_nothing_that_was_not_chosen_is_held_after_looking_at_everything(at_step: AtStep) -> None:
    visitor = Visitor(NOTHING_TO_REPORT)
    for page in routes.ICONS:
        visitor.visit(page)
    for number in STEPS:
        visitor.go_to_step(number)
    assert visitor.all_answers().keys() - NOT_ANSWERS == NOTHING_TO_REPORT.keys()


def test_every_page_stands_in_one_group_of_the_navigation() -> None:
    assert sorted(page for pages in routes.SECTIONS.values() for page in pages) == sorted(Name)
