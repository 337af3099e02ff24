"""What can be pressed is at least 24 pixels wide and high (WCAG 2.5.8), help and files too."""

import pytest
from playwright.sync_api import FilePayload

from tests.app.people import MIXED
from tests.browser import kept
from tests.browser.conftest import NewPage
from tests.browser.person import Person
from tests.said import said
from ui.routes import Name

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
    person.begin()
    assert person.page.get_by_role("button", name="Help for").count()
    assert person.page.evaluate(SMALL) == []
    person.open("group")
    person.heading(said("group-page-title"))
    person.page.locator("input[type=file]").set_input_files([FILE])
    person.sees(FILE["name"])
    assert person.page.evaluate(SMALL) == []


@pytest.mark.parametrize("name", [Name.RESULTS, Name.WHAT_IF, Name.PLAN, Name.EVIDENCE])
def test_the_buttons_of_lists_and_charts_are_large_enough(person: Person, name: Name) -> None:
    kept.arrive(person, MIXED)
    person.open(name)
    assert person.page.evaluate(SMALL) == []
