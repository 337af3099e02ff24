"""Where the keyboard focus is after each step, and that it is left alone after that."""

import re

from playwright.sync_api import Locator, expect

from tests.app.people import BODY_FACTOR, MIXED
from tests.browser import kept
from tests.browser.conftest import NewPage
from tests.browser.person import CATALOGUE, GROUPS, QUICKEST_MS, Person
from tests.browser.states import STEPS
from tests.browser.test_every_state import SMALL
from tests.browser.test_leaving import BODY_STEP
from tests.said import TITLES, said

STEALS = """() => new Promise(done => {
    const chosen = document.activeElement;
    const end = performance.now() + 900;
    const look = () => {
        if (document.activeElement !== chosen) done(document.activeElement.outerHTML);
        else if (performance.now() > end) done(null);
        else requestAnimationFrame(look);
    };
    look();
})"""
"""What takes the focus from where it is, within a second; null if nothing does."""


def heading_has_focus(person: Person, title: str) -> None:
    """Check that the page is headed so, and that the focus is on the heading."""
    person.heading(title)
    expect(person.page.get_by_role("heading", level=1)).to_be_focused()


def test_after_every_next_the_focus_is_on_the_new_heading(person: Person) -> None:
    person.open()
    person.press(said("start-begin"))
    heading_has_focus(person, said("safety-title"))
    person.pass_safety_check()
    for number in STEPS:
        heading_has_focus(person, CATALOGUE.themes[number - 1].title)
        person.press(said("questionnaire-next"))
    heading_has_focus(person, said("questionnaire-review-title"))
    person.press(said("questionnaire-show-result"))
    heading_has_focus(person, said("results-title"))


def test_after_back_the_focus_is_on_the_heading(person: Person) -> None:
    kept.begin(person, 2)
    person.press(said("questionnaire-back"))
    heading_has_focus(person, CATALOGUE.themes[0].title)


def test_between_the_parts_of_the_safety_check_the_focus_is_on_the_heading(
    person: Person,
) -> None:
    person.open("safety")
    person.choose(said("safety-age-question"), said("safety-age-16-or-older"))
    person.tick(CATALOGUE.safety.groups[0].none_label)
    person.press(said("safety-next"))
    person.sees(CATALOGUE.safety.groups[1].question)
    heading_has_focus(person, said("safety-title"))


def test_a_stop_screen_has_the_focus_on_its_heading(person: Person) -> None:
    person.open("safety")
    person.choose(said("safety-age-question"), said("safety-age-under-16"))
    person.press(said("safety-next"))
    heading_has_focus(person, CATALOGUE.safety.too_young.title)


def test_what_is_missing_in_the_safety_check_has_the_focus(person: Person) -> None:
    person.open("safety")
    person.press(said("safety-next"))
    person.sees(said("safety-missing-age"))
    expect(person.group(said("safety-age-question")).get_by_role("radio").first).to_be_focused()
    is_wrong(person.group(said("safety-age-question")), said("safety-missing-age"))
    for group in GROUPS.values():
        if group.part == 1:
            message = said("safety-missing-group", none=group.none_label)
            none = person.page.get_by_role("checkbox", name=group.none_label, exact=True)
            is_wrong(none, message)
            person.tick(group.none_label)
            is_right(none)
    is_wrong(person.group(said("safety-age-question")), said("safety-missing-age"))
    person.choose(said("safety-age-question"), said("safety-age-16-or-older"))
    is_right(person.group(said("safety-age-question")))


def is_wrong(field: Locator, message: str) -> None:
    """Check that a field is told to be wrong, and what is to be mended with it."""
    expect(field).to_have_attribute("aria-invalid", "true")
    expect(field).to_have_accessible_description(re.compile(re.escape(message)))


def is_right(field: Locator) -> None:
    """Check that nothing is told to be wrong with a field."""
    expect(field).not_to_have_attribute("aria-invalid", "true")


def test_a_field_that_cannot_be_used_has_the_focus(person: Person) -> None:
    factor = next(factor for factor in CATALOGUE.factors if factor.body_limits)
    step = next(n for n in STEPS if factor.id in CATALOGUE.themes[n - 1].factors)
    height = person.page.get_by_label(said("questionnaire-height-cm"))
    weight = person.page.get_by_label(said("questionnaire-weight-kg"))
    kept.begin(person, step)
    person.enter(said("questionnaire-height-cm"), "170")
    person.press(said("questionnaire-next"))
    person.sees(said("questionnaire-one-missing"))
    expect(weight).to_be_focused()
    is_wrong(weight, said("questionnaire-one-missing"))
    is_right(height)
    person.enter(said("questionnaire-weight-kg"), "70")
    person.enter(said("questionnaire-height-cm"), "17")
    person.press(said("questionnaire-next"))
    person.sees("This height cannot be used")
    expect(height).to_be_focused()
    is_wrong(height, "This height cannot be used")
    is_right(weight)
    person.enter(said("questionnaire-height-cm"), "170")
    is_right(height)


def test_what_opens_below_a_button_is_one_tab_away_and_closes_back_to_it(person: Person) -> None:
    person.open("evidence")
    button = person.page.get_by_role("button", name=said("evidence-filters"), exact=True)
    button.press("Enter")
    expect(person.page.get_by_role("dialog", name=said("evidence-filters"))).to_be_focused()
    person.page.wait_for_timeout(QUICKEST_MS)
    person.page.keyboard.press("Tab")
    expect(person.page.get_by_role("combobox", name=said("evidence-area"))).to_be_focused()
    person.page.keyboard.press("Escape")
    expect(button).to_be_focused()


def test_start_again_asks_where_the_focus_is(person: Person) -> None:
    kept.arrive(person, MIXED)
    person.page.get_by_role("button", name=said("begin-anew"), exact=True).press("Enter")
    expect(person.page.get_by_role("dialog", name=said("begin-anew"))).to_be_focused()
    person.page.wait_for_timeout(QUICKEST_MS)
    person.page.keyboard.press("Tab")
    sure = person.page.get_by_role("button", name=said("begin-anew-sure"), exact=True)
    expect(sure).to_be_focused()


def test_a_table_wider_than_the_page_is_scrolled_by_keys(new_page: NewPage, server: str) -> None:
    person = Person(new_page(SMALL), server)
    person.open("evidence")
    person.open_part(said("outside-title"))
    table = person.page.get_by_role("group", name=said("outside-title"), exact=True)
    expect(table).to_be_visible()
    table.press("ArrowRight")
    person.page.wait_for_function(
        "name => document.querySelector(`[role=group][aria-label='${name}']`).scrollLeft > 0",
        arg=said("outside-title"),
    )
    person.page.set_viewport_size({"width": 1280, "height": 800})
    expect(table).to_have_count(0)


def test_a_question_opened_from_the_review_has_the_focus(person: Person) -> None:
    factor = CATALOGUE.by_factor[CATALOGUE.themes[-1].factors[-1]]
    kept.begin(person)
    person.follow(TITLES["results"], said("results-title"))
    person.press(said("results-change-answers"))
    person.heading(said("questionnaire-review-title"))
    person.change(factor)
    expect(person.group(factor.question).get_by_role("radio").first).to_be_focused()


def test_somebody_quick_keeps_the_focus_where_they_put_it(person: Person) -> None:
    factor = CATALOGUE.by_factor[CATALOGUE.themes[1].factors[0]]
    kept.begin(person)
    person.press(said("questionnaire-next"))
    answer = person.radio(factor.question, factor.worst.label)
    person.choose(factor.question, factor.worst.label)
    expect(answer).to_be_focused()
    assert person.page.evaluate(STEALS) is None
    expect(answer).to_be_checked()


def test_fields_of_one_question_are_a_group_of_its_name(person: Person) -> None:
    person.open("safety")
    person.heading(said("safety-title"))
    asked = CATALOGUE.safety.groups[0]
    group = person.page.get_by_role("group", name=asked.question)
    expect(group.get_by_role("checkbox")).to_have_count(len(asked.findings) + 1)
    kept.begin(person, BODY_STEP)
    body = person.page.get_by_role("group", name=BODY_FACTOR.question)
    expect(body.get_by_label(said("questionnaire-height-cm"))).to_be_visible()
    expect(body.get_by_role("checkbox", name=said("questionnaire-decline-body"))).to_be_visible()
