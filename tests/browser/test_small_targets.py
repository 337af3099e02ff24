"""What can be pressed is at least 24 pixels wide and high (WCAG 2.5.8), help and files too."""

import pytest
from playwright.sync_api import FilePayload, expect

from logic.wording.common import PRODUCT
from tests.app.people import MIXED
from tests.browser import kept
from tests.browser.conftest import NewPage
from tests.browser.person import Person
from tests.said import TITLES, said
from ui.page_names import Name

SMALL = """() => [...document.querySelectorAll("button")].map((button) => {
    const { width, height } = button.getBoundingClientRect();
    return { name: button.ariaLabel || button.textContent, width, height };
}).filter(({ width, height }) => width && (width < 24 || height < 24))"""
FILE = FilePayload(name="people.csv", mimeType="text/csv", buffer=b"smoking\nnever\n")


@pytest.mark.parametrize("width", [1280, 360])
def test_the_buttons_for_help_and_those_of_a_file_are_large_enough(
    new_page: NewPage, server: str, width: int
) -> None:
    person = Person(new_page(width), server)
    kept.begin(person)
    expect(person.page.get_by_role("button", name="Help for").first).to_be_visible()
    assert person.page.evaluate(SMALL) == []
    person.open("group")
    person.heading(said("group-page-title"))
    person.page.locator("input[type=file]").set_input_files([FILE])
    person.sees(FILE["name"])
    assert person.page.evaluate(SMALL) == []


def test_the_buttons_of_lists_and_charts_are_large_enough(
    person: Person, subtests: pytest.Subtests
) -> None:
    kept.arrive(person, MIXED)
    for name in (Name.RESULTS, Name.WHAT_IF, Name.PLAN, Name.EVIDENCE):
        with subtests.test(str(name.value)):
            person.open(name)
            expect(person.page).to_have_title(f"{TITLES[name]} · {PRODUCT}")
            assert person.page.evaluate(SMALL) == []
