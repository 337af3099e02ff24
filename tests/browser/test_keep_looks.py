"""What is said of keeping has nothing for axe-core to find, and fits a phone, light and dark."""

from datetime import UTC, datetime, timedelta

import pytest

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
