"""What is said of keeping has nothing for axe-core to find, and fits a phone, light and dark."""

from datetime import UTC, datetime, timedelta

import pytest
from playwright.sync_api import expect

from tests.app.people import MIXED
from tests.browser import kept
from tests.browser.conftest import NewPage, Scheme
from tests.browser.person import Person
from tests.browser.test_every_state import DESKTOP, PHONE, faults
from tests.said import TITLES, said


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_switch_the_notices_and_the_privacy_page_have_no_fault(
    new_page: NewPage, server: str, scheme: Scheme
) -> None:
    yesterday = datetime.now(UTC) - timedelta(days=1)
    page = new_page(DESKTOP, scheme)
    page.add_init_script(f"sessionStorage.setItem({kept.MARK!r}, 'yes')")
    person = Person(page, server)
    person.open()
    person.sees(said("keep-lost"))
    kept.open_box(person, said("keep-not-kept"))
    found = faults(person, "lost, with the switch open", DESKTOP, PHONE)
    for name, text in {
        "damaged": "damaged",
        "brought back": kept.copy(kept.record(MIXED, yesterday)),
    }.items():
        page.evaluate("([key, text]) => localStorage.setItem(key, text)", [kept.KEY, text])
        person.open("safety")
        person.heading(said("safety-title"))
        found += faults(person, name, DESKTOP, PHONE)
    person.open("privacy")
    person.heading(TITLES["privacy"])
    kept.open_box(person, said("keep-kept"))
    found += faults(person, "privacy, with the switch open", DESKTOP, PHONE)
    assert not found, "\n".join(found)


@pytest.mark.parametrize("width", [DESKTOP, PHONE])
def test_once_answers_are_kept_nothing_moves_under_a_finger(
    new_page: NewPage, server: str, width: int
) -> None:
    page = new_page(width)
    person = Person(page, server)
    person.begin()
    # Whole in sight, so that the focus which it gets has nothing to scroll to.
    page.locator(".st-key-announced-offer").get_by_text(
        said("keep-offered")
    ).scroll_into_view_if_needed()
    person.settled()
    on_to_next = page.get_by_role("button", name=said("questionnaire-next"), exact=True)
    before = on_to_next.bounding_box()
    person.press(said("keep-keep"))
    expect(page.locator(".st-key-announced-offer").get_by_text(said("keep-kept"))).to_be_visible()
    person.settled()
    assert on_to_next.bounding_box() == before
