"""One press, one step: a double click skips nothing."""

import pytest

from tests.browser import kept
from tests.browser.person import CATALOGUE, Person
from tests.said import said

APART_MS = (0, 90, 250, 450)
WITHOUT_A_COUNT_MS = 520
"""Longer than most systems take for a double click: the browser counts two single ones."""


def test_a_double_click_on_next_goes_one_step(person: Person, subtests: pytest.Subtests) -> None:
    assert len(CATALOGUE.themes) > len(APART_MS)
    kept.begin(person)
    for step, apart_ms in enumerate(APART_MS, start=1):
        with subtests.test(apart_ms=apart_ms):
            person.at_step(step)
            double_click_on_next(person, apart_ms)
            person.at_step(step + 1)
            person.arrived()
            person.at_step(step + 1)


def test_two_clicks_that_the_system_takes_for_single_ones_go_one_step(person: Person) -> None:
    kept.begin(person)
    double_click_on_next(person, WITHOUT_A_COUNT_MS, clicks=1)
    person.at_step(2)
    person.arrived()
    person.at_step(2)


def double_click_on_next(person: Person, apart_ms: int, clicks: int = 2) -> None:
    """Press the button twice, so long apart; `clicks` is what the browser counts the second as."""
    button = person.page.get_by_role("button", name=said("questionnaire-next"), exact=True)
    button.scroll_into_view_if_needed()
    box = button.bounding_box()
    assert box is not None
    mouse = person.page.mouse
    mouse.click(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    person.page.wait_for_timeout(apart_ms)
    mouse.down(click_count=clicks)
    mouse.up(click_count=clicks)


def test_two_presses_go_two_steps(person: Person) -> None:
    kept.begin(person)
    for step in (2, 3):
        person.press(said("questionnaire-next"))
        person.at_step(step)
    assert len(CATALOGUE.themes) > 3
