"""Relief now, in a real browser: one tap from everywhere, and the signs stop at once."""

import pytest
from playwright.sync_api import expect

from tests.browser import kept
from tests.browser.conftest import NewPage
from tests.browser.person import CATALOGUE, Person, Toucher, Typist
from tests.said import TITLES, said
from ui.page_names import Name

LINK = said("relief-link").replace("*", "")
FIRST = CATALOGUE.relief.short_signs[0]
HEADINGS = {
    "": said("start-title"),
    "safety": said("safety-title"),
    "questionnaire": said("safety-gate-title"),
    "evidence": said("evidence-title"),
}
SMALLEST_TARGET_PX = 24


def tap_the_link(person: Person) -> None:
    """Follow the link that stands on every page."""
    person.use(person.page.get_by_role("link", name=LINK))
    person.heading(said("relief-title"))


def open_the_signs(person: Person) -> None:
    """Open the list of every sign that stops."""
    person.open_part(said("relief-all-signs"))
    person.sees(CATALOGUE.relief.short_signs[-1].text)


def test_on_a_phone_it_is_seen_without_opening_the_menu_and_takes_one_tap(
    toucher: Toucher, subtests: pytest.Subtests
) -> None:
    for path, title in HEADINGS.items():
        with subtests.test(path):
            toucher.open(path)
            toucher.heading(title)
            expect(
                toucher.page.get_by_role("button", name=said("menu"), exact=True)
            ).to_be_visible()
            link = toucher.page.get_by_role("link", name=LINK)
            expect(link).to_be_in_viewport()
            box = link.bounding_box()
            assert box is not None
            assert box["height"] >= SMALLEST_TARGET_PX
            tap_the_link(toucher)
            expect(toucher.page.get_by_role("heading", level=1)).to_be_focused()
            assert toucher.page.url.endswith(f"/{Name.RELIEF}")


def test_a_half_filled_step_is_kept_when_it_is_left_for_relief(person: Person) -> None:
    kept.begin(person)
    factor = CATALOGUE.by_factor[CATALOGUE.themes[0].factors[0]]
    person.choose(factor.question, factor.worst.label)
    tap_the_link(person)
    person.follow(TITLES["questionnaire"], CATALOGUE.themes[0].title)
    expect(person.radio(factor.question, factor.worst.label)).to_be_checked()
    expect(person.page.get_by_role("button", name=said("questionnaire-next"))).to_be_visible()


def test_a_tap_on_a_sign_stops_at_once_with_the_focus_on_the_heading(toucher: Toucher) -> None:
    toucher.open("relief")
    open_the_signs(toucher)
    toucher.press(FIRST.text)
    sign = next(sign for sign in CATALOGUE.safety.signs if sign.id == FIRST.sign)
    toucher.heading(CATALOGUE.safety.screens[sign.urgency].title)
    expect(toucher.page.get_by_role("heading", level=1)).to_be_focused()
    toucher.sees(sign.title)
    toucher.follow(TITLES["evidence"], CATALOGUE.safety.screens[sign.urgency].title)


def test_on_a_phone_the_number_to_call_and_the_first_step_are_in_the_first_screen(
    toucher: Toucher,
) -> None:
    toucher.open("relief")
    toucher.heading(said("relief-title"))
    for text in ("now if this comes with", CATALOGUE.relief.steps[0].title):
        expect(toucher.page.get_by_text(text).last).to_be_in_viewport(ratio=1)


def test_it_is_gone_through_by_keyboard_alone(typist: Typist) -> None:
    typist.open()
    tap_the_link(typist)
    typist.sees(said("relief-avoid-title"))
    open_the_signs(typist)
    typist.press(FIRST.text)
    typist.sees(said("safety-reported"))


def test_everything_to_be_tapped_is_large_and_fills_the_width(
    new_page: NewPage, server: str
) -> None:
    person = Person(new_page(360), server)
    person.open("relief")
    page = person.page
    open_the_signs(person)
    for text in (short.text for short in CATALOGUE.relief.short_signs):
        button = page.get_by_role("button", name=text, exact=True)
        box = button.bounding_box()
        assert box is not None
        assert box["height"] >= SMALLEST_TARGET_PX
        assert box["width"] >= 280


def test_the_way_to_it_stands_at_both_ends_of_a_page(toucher: Toucher) -> None:
    toucher.open("evidence")
    for name in (LINK, said("relief-foot-link")):
        expect(toucher.page.get_by_role("link", name=name)).to_be_visible()
    toucher.use(toucher.page.get_by_role("link", name=said("relief-foot-link")))
    toucher.heading(said("relief-title"))
    expect(toucher.page.get_by_role("link", name=said("relief-foot-link"))).to_have_count(0)


def test_what_is_read_in_pain_is_as_large_as_all_text(person: Person) -> None:
    person.open("relief")
    person.heading(said("relief-title"))
    size = "element => getComputedStyle(element).fontSize"
    usual = person.page.evaluate("getComputedStyle(document.documentElement).fontSize")
    told = [person.page.get_by_text(step.guide_says) for step in CATALOGUE.relief.steps]
    assert {one.evaluate(size) for one in told} == {usual}
    open_the_signs(person)
    signs = person.page.locator("[class*=st-key-relief-] button p")
    assert {one.evaluate(size) for one in signs.all()} == {usual}
