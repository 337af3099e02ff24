"""A closed part opens and closes at once, and what it holds can be pressed from then on."""

from playwright.sync_api import Locator, expect

from tests.browser import kept
from tests.browser.person import Person
from tests.said import said

HEIGHTS = """part => new Promise(done => {
    const heights = [part.offsetHeight];
    const until = performance.now() + 1200;
    const look = () => {
        if (part.offsetHeight !== heights.at(-1)) heights.push(part.offsetHeight);
        performance.now() < until ? requestAnimationFrame(look) : done(heights);
    };
    part.querySelector("summary").click();
    look();
})"""
"""Presses the head of a part, and notes each height that it has within the next moment."""


def heights(part: Locator) -> list[int]:
    """Return how high a part is at first, and each other height after its head was pressed."""
    found: list[int] = part.evaluate(HEIGHTS)
    return found


def test_a_part_grows_only_while_it_opens_and_shrinks_at_once(person: Person) -> None:
    person.open("privacy")
    parts = person.page.locator("details")
    # What the last one of the page holds comes from the server in several pieces.
    for part in (parts.last, parts.first):
        opened = heights(part)
        assert opened == sorted(opened)
        assert opened[-1] > opened[0]
        expect(part.get_by_test_id("stExpanderDetails")).to_be_visible()
        assert heights(part) == [opened[-1], opened[0]]


def test_what_a_part_holds_is_there_to_be_pressed_once_it_is_seen(person: Person) -> None:
    for _ in range(5):
        person.open("privacy")
        person.use(kept.box(person, said("keep-not-kept")))
        person.press(said("keep-forget"))
        person.heading(said("start-title"))
