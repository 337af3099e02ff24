"""A narrow window at a desk, or a wide one at 400 %: the navigation lies over the page."""

import pytest
from playwright.sync_api import expect

from tests.browser import kept
from tests.browser.conftest import HEIGHTS, PHONE, NewPage
from tests.browser.person import CATALOGUE, Person, Typist
from tests.browser.states import open_menu
from tests.said import TITLES, said

_, ZOOMED, NARROW, _ = HEIGHTS
_IS_ON_TOP = """heading => {
    const box = heading.getBoundingClientRect();
    const top = document.elementFromPoint(box.left + 5, box.top + box.height / 2);
    return heading.contains(top);
}"""


def has_a_clear_view(person: Person) -> None:
    """Wait until nothing covers the heading and the focus is on it."""
    menu = person.page.get_by_role("link", name=TITLES["evidence"], exact=True)
    expect(menu).not_to_be_in_viewport()
    heading = person.page.locator("h1")
    assert heading.evaluate(_IS_ON_TOP)
    expect(heading).to_be_focused()


@pytest.mark.parametrize("width", [NARROW, ZOOMED])
@pytest.mark.parametrize("kind", [Person, Typist])
def test_the_navigation_gives_way_to_the_page_that_was_chosen(
    new_page: NewPage, server: str, kind: type[Person], width: int
) -> None:
    person = kind(new_page(width), server)
    person.open()
    person.follow(TITLES["evidence"], said("evidence-title"))
    has_a_clear_view(person)
    person.follow(TITLES["safety"], said("safety-title"))
    has_a_clear_view(person)


def test_so_it_does_where_the_page_chosen_is_the_one_that_is_there(
    new_page: NewPage, server: str
) -> None:
    person = Person(new_page(NARROW), server)
    person.open("evidence")
    person.follow(TITLES["evidence"], said("evidence-title"))
    has_a_clear_view(person)


def test_so_it_does_after_answers_were_held_until_they_arrived(
    new_page: NewPage, server: str
) -> None:
    person = Person(new_page(NARROW), server)
    kept.begin(person)
    factor = CATALOGUE.by_factor[CATALOGUE.themes[0].factors[0]]
    person.answer(factor, factor.worst.id)
    person.follow(TITLES["evidence"], said("evidence-title"))
    has_a_clear_view(person)
    person.follow(TITLES["questionnaire"], CATALOGUE.themes[0].title)
    has_a_clear_view(person)
    expect(person.radio(factor.question, factor.worst.label)).to_be_checked()


def test_opened_again_it_stays_open(new_page: NewPage, server: str) -> None:
    person = Person(new_page(NARROW), server)
    person.open()
    person.follow(TITLES["evidence"], said("evidence-title"))
    has_a_clear_view(person)
    open_menu(person)
    link = person.page.get_by_role("link", name=TITLES["start"], exact=True)
    expect(link).to_be_in_viewport()


def test_a_phone_closes_it_once(new_page: NewPage, server: str) -> None:
    person = Person(new_page(NARROW, **PHONE), server)
    person.open()
    person.follow(TITLES["evidence"], said("evidence-title"))
    link = person.page.get_by_role("link", name=TITLES["evidence"], exact=True)
    expect(link).not_to_be_in_viewport()
    assert person.page.locator("h1").evaluate(_IS_ON_TOP)
