"""A browser that translates the page: what it has put its own words into is not written anew."""

from playwright.sync_api import expect

from tests.browser.person import CATALOGUE, TWICE_S, Person
from tests.said import said

TRANSLATE = """() => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found = [];
    while (texts.nextNode()) if (texts.currentNode.data.trim()) found.push(texts.currentNode);
    for (const text of found.filter(one => !one.parentElement.closest("script, style"))) {
        const words = document.createElement("font");
        words.textContent = `≋${text.data}`;
        text.replaceWith(words);
    }
}"""
"""As Google's translation in Chrome does it: each text gives way to an element of the browser's."""


def test_each_step_of_a_translated_page_has_its_own_heading(person: Person) -> None:
    person.begin()
    for before, after in zip(CATALOGUE.themes, CATALOGUE.themes[1:], strict=False):
        person.page.evaluate(TRANSLATE)
        heading = person.page.get_by_role("heading", level=1)
        expect(heading).to_have_text(f"≋{before.title}")
        person.page.locator(".st-key-step-next button").click()
        expect(heading).to_have_text(after.title)
        person.page.wait_for_timeout(1000 * TWICE_S)


def test_each_part_of_a_translated_safety_check_says_which_it_is(person: Person) -> None:
    person.open("safety")
    person.choose(said("safety-age-question"), said("safety-age-16-or-older"))
    first = next(group for group in CATALOGUE.safety.groups if group.part == 1)
    person.tick(first.none_label)
    person.page.evaluate(TRANSLATE)
    person.page.get_by_text("≋Part 1 of 2").wait_for()
    person.page.locator(".st-key-safety-next button").click()
    person.page.get_by_text("Part 2 of 2", exact=True).wait_for()
