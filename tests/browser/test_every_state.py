"""Every state of every page: nothing for axe-core to find, and nothing to scroll sideways."""

import pytest
from playwright.sync_api import expect

from tests.browser.axe import Judged, violations
from tests.browser.conftest import HEIGHTS, NewPage, Scheme
from tests.browser.person import Person
from tests.browser.states import open_menu, walk

DESKTOP, ZOOMED, PHONE, SMALL = HEIGHTS
"""1280 pixels at 200 % are 640, at 400 % 320."""
IN_LIGHT = {DESKTOP: Judged.ALL, PHONE: Judged.ALL_ELSE, SMALL: Judged.ALL}
"""What is seen on a phone of middle width has the colours of the small one."""
# The page scrolls in an element of its own; below it is the room for a list that opens.
_HEIGHT = "() => document.querySelector('[data-testid=stMain]').scrollHeight + 100"
# A wide table may scroll inside itself (WCAG 1.4.10), and nobody sees a closed navigation.
# A chart takes a moment to follow its window, so the page has two seconds to fit.
_SCROLLS_SIDEWAYS = """() => new Promise(done => {
    const end = performance.now() + 2000;
    const look = () => {
        const found = [...document.querySelectorAll("*")]
            .filter(element => !element.closest("[data-testid=stTable]"))
            .filter(element => element.checkVisibility({visibilityProperty: true}))
            .filter(element => element.getBoundingClientRect().right > 0)
            .filter(element => element === document.scrollingElement
                || ["auto", "scroll"].includes(getComputedStyle(element).overflowX))
            .filter(element => element.scrollWidth > element.clientWidth)
            .map(element => `${element.tagName} ${element.dataset.testid ?? element.className}: `
                + `${element.scrollWidth} > ${element.clientWidth}`);
        if (!found.length || performance.now() > end) done(found);
        else requestAnimationFrame(look);
    };
    look();
})"""


def resize(person: Person, width: int) -> None:
    """Look at the page through a window of another width, with the pointer over nothing there."""
    person.page.mouse.move(0, 0)
    person.page.set_viewport_size({"width": width, "height": HEIGHTS[width]})
    menu = person.page.get_by_role("button", name=person.say("menu"), exact=True)
    expect(menu).to_be_visible(visible=width != DESKTOP)
    person.settled()


def _is_light(person: Person) -> bool:
    app = person.page.locator(".stApp")
    colour = app.evaluate("app => getComputedStyle(app).backgroundColor")
    return bool(colour == "rgb(255, 255, 255)")


def show_all(person: Person, width: int) -> None:
    """Make the window as high as the page: axe judges colours only where they are in sight."""
    height = person.page.evaluate(_HEIGHT)
    person.page.set_viewport_size({"width": width, "height": max(HEIGHTS[width], height)})
    person.settled()


def faults(person: Person, state: str, *widths: int) -> list[str]:
    """Return what is wrong with a state at these widths, then go back to the first width.

    What fits and what it is called does not depend on the colours, so in the dark only they are
    judged.
    """
    dark = not _is_light(person)
    found = []
    for width in widths:
        resize(person, width)
        place = f"{state}, {width} px"
        if not dark:
            wide = person.page.evaluate(_SCROLLS_SIDEWAYS)
            found += [f"{place}: scrolls sideways: {what}" for what in wide]
        if width != ZOOMED:
            show_all(person, width)
            judged = Judged.COLOURS if dark else IN_LIGHT[width]
            found += [f"{place}: {violation}" for violation in violations(person.page, judged)]
    resize(person, DESKTOP)
    return found


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_no_state_of_any_page_has_a_fault(new_page: NewPage, server: str, scheme: Scheme) -> None:
    person = Person(new_page(DESKTOP, scheme), server)
    found = []
    for state in walk(person):
        assert _is_light(person) == (scheme == "light")
        widths = (DESKTOP, ZOOMED, PHONE, SMALL) if scheme == "light" else (DESKTOP, SMALL)
        found += faults(person, state, *widths)
    assert not found, "\n".join(found)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_open_navigation_on_a_phone_has_no_fault(
    new_page: NewPage, server: str, scheme: Scheme
) -> None:
    person = Person(new_page(PHONE, scheme), server)
    person.open()
    open_menu(person)
    assert violations(person.page) == []
    assert person.page.evaluate(_SCROLLS_SIDEWAYS) == []
