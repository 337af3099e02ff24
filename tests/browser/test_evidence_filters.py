"""Looking for factors on the evidence page, by keyboard and on a phone."""

import pytest
from playwright.sync_api import expect

from logic.wording import evidence
from logic.wording.common import CERTAINTY_SHORT
from tests.browser.axe import violations
from tests.browser.conftest import HEIGHTS, NewPage, Scheme
from tests.browser.person import CATALOGUE, Person
from tests.said import said

TOTAL = len(CATALOGUE.factors)
DESKTOP, _, PHONE, _ = HEIGHTS
SETTLES_MS = 500


def shown(person: Person, number: int) -> None:
    """Wait until so many factors are shown."""
    person.sees(evidence.shown(said, number, TOTAL))
    lines = [(one.short, said(CERTAINTY_SHORT[one.certainty])) for one in CATALOGUE.factors]
    entries = person.page.locator("[data-testid=stExpander] summary").all_text_contents()
    found = [any(name in entry and sure in entry for name, sure in lines) for entry in entries]
    assert sum(found) == number


def open_areas(person: Person) -> None:
    """Open the list of areas; it closes again when the page still moves."""
    person.press(said("evidence-filters"))
    areas = person.page.get_by_role("combobox", name=said("evidence-area"))
    areas.scroll_into_view_if_needed()
    areas.focus()
    person.page.wait_for_timeout(SETTLES_MS)
    areas.press("ArrowDown")
    expect(person.page.get_by_role("option")).to_have_count(len(CATALOGUE.areas) + 1)


# The colours are the same on a phone.
@pytest.mark.parametrize(
    ("scheme", "width"), [("light", DESKTOP), ("dark", DESKTOP), ("light", PHONE)]
)
def test_an_open_list_of_choices_has_no_fault(
    new_page: NewPage, server: str, scheme: Scheme, width: int
) -> None:
    person = Person(new_page(width, scheme), server)
    person.open("evidence")
    open_areas(person)
    # Streamlit hangs an open list below the body. Everything else is hidden meanwhile, so nobody
    # meets it out of place.
    assert [one for one in violations(person.page) if not one.startswith("region ")] == []


def test_a_factor_is_found_and_opened_by_keyboard_alone(person: Person) -> None:
    person.open("evidence")
    person.page.get_by_role("searchbox").focus()
    keyboard = person.page.keyboard
    keyboard.type("burstrom")
    shown(person, 1)
    driving = CATALOGUE.by_factor["driving"]
    for _ in range(8):
        keyboard.press("Tab")
        focused = person.page.evaluate("() => document.activeElement.textContent")
        if driving.short in focused and said(CERTAINTY_SHORT[driving.certainty]) in focused:
            break
    keyboard.press("Enter")
    person.sees(driving.research_says)
    points = person.page.locator("[data-testid=stVegaLiteChart] [aria-roledescription=point]")
    expect(points).to_have_count(len(driving.levels))


def test_all_factors_come_back_with_one_press(person: Person) -> None:
    person.open("evidence")
    person.page.get_by_role("searchbox").fill("xyzzy")
    shown(person, 0)
    person.press(said("evidence-show-all"))
    shown(person, TOTAL)
    expect(person.page.get_by_role("searchbox")).to_have_value("")


def test_how_many_factors_are_shown_is_read_out_when_it_changes(person: Person) -> None:
    person.open("evidence")
    person.heading(said("evidence-title"))
    told = person.page.get_by_role("status").filter(has_text=evidence.shown(said, TOTAL, TOTAL))
    place = told.element_handle()
    person.enter(said("evidence-search"), "smoking")
    expect(told).to_have_count(0)
    # Only a change within an element that stays is read out.
    assert place.evaluate("told => told.isConnected")
    assert place.text_content() != evidence.shown(said, TOTAL, TOTAL)
