"""The browser's own Back goes one step back, and no address leads nowhere."""

import pytest
from playwright.sync_api import expect

from tests.browser import kept
from tests.browser.person import CATALOGUE, GROUPS, QUICKEST_MS, Person
from tests.said import TITLES, said
from tests.shipped import AT_WORST
from ui.page_names import Name

READ_TO = 300
FIRST = CATALOGUE.by_factor[CATALOGUE.themes[0].factors[0]]


def go_back(person: Person) -> None:
    """Press the browser's own button, as quickly as somebody can."""
    person.page.wait_for_timeout(QUICKEST_MS)
    person.page.go_back()


def test_back_and_forward_go_step_by_step_and_keep_the_answers(person: Person) -> None:
    kept.begin(person)
    person.answer(FIRST, FIRST.worst.id)
    for step in (2, 3):
        person.press(said("questionnaire-next"))
        person.at_step(step)
    for step in (2, 1):
        go_back(person)
        person.at_step(step)
    expect(person.radio(FIRST.question, FIRST.worst.label)).to_be_checked()
    person.page.go_forward()
    person.at_step(2)
    assert "step=2" in person.page.url
    person.press(said("questionnaire-next"))
    person.at_step(3)
    go_back(person)
    person.at_step(2)


def test_back_from_the_first_step_leaves_the_questions(person: Person) -> None:
    person.begin()
    person.press(said("questionnaire-next"))
    person.at_step(2)
    go_back(person)
    person.at_step(1)
    go_back(person)
    person.heading(said("safety-title"))


def test_back_from_another_page_comes_to_the_step_that_was_left(person: Person) -> None:
    kept.begin(person)
    person.press(said("questionnaire-next"))
    person.at_step(2)
    person.follow(TITLES["evidence"], said("evidence-title"))
    go_back(person)
    person.at_step(2)
    go_back(person)
    person.at_step(1)


def test_back_goes_from_part_to_part_of_the_safety_check(person: Person) -> None:
    person.open("safety")
    person.choose(said("safety-age-question"), said("safety-age-16-or-older"))
    person.tick(GROUPS["emergency_signs"].none_label)
    person.press(said("safety-next"))
    person.sees(GROUPS["pain_pattern"].question)
    go_back(person)
    person.sees(said("safety-age-question"))
    expect(
        person.radio(said("safety-age-question"), said("safety-age-16-or-older"))
    ).to_be_checked()


def test_quick_presses_of_next_are_not_taken_for_back(person: Person) -> None:
    kept.begin(person)
    for step in range(2, len(CATALOGUE.themes) + 1):
        person.press(said("questionnaire-next"))
        heading = person.page.get_by_role("heading", name=CATALOGUE.themes[step - 1].title)
        expect(heading).to_be_visible()
    person.at_step(len(CATALOGUE.themes))


def test_an_address_that_does_not_exist_leads_to_the_start_with_a_word(
    person: Person, subtests: pytest.Subtests
) -> None:
    for path in ("nope", "%3Cb%3Ehello", "results.php"):
        with subtests.test(path):
            person.open(path)
            person.heading(said("start-title"))
            person.sees("There is no page called")
            expect(person.page.get_by_role("dialog")).to_have_count(0)
            assert person.page.url.rstrip("/") == person.address
    person.follow(TITLES["evidence"], said("evidence-title"))
    expect(person.page.get_by_text("There is no page called")).to_have_count(0)


def test_a_page_is_found_in_whatever_case_it_is_written(
    person: Person, subtests: pytest.Subtests
) -> None:
    for path in ("Evidence", "EVIDENCE"):
        with subtests.test(path):
            person.open(path)
            person.heading(said("evidence-title"))
            expect(person.page.get_by_text("There is no page called")).to_have_count(0)


def test_what_no_page_can_be_called_shows_the_start_too(
    person: Person, subtests: pytest.Subtests
) -> None:
    for path in ("a%2Fb", "%20"):
        with subtests.test(path):
            person.open(path)
            person.heading(said("start-title"))
            expect(person.page.get_by_test_id("stException")).to_have_count(0)


def test_a_step_that_does_not_exist_is_no_step(person: Person, subtests: pytest.Subtests) -> None:
    for step in ("0", "99", "-1", "two", "²", "%F0%9F%92%A9", "9" * 5000):
        with subtests.test(step[:10]):
            person.open(f"{Name.SAFETY}?step={step}")
            person.heading(said("safety-title"))
            person.sees(said("safety-age-question"))


def test_back_to_the_result_comes_to_where_one_was_reading(person: Person) -> None:
    kept.arrive(person, AT_WORST)
    page = person.page.get_by_test_id("stMain")
    page.hover()
    person.page.mouse.wheel(0, READ_TO)
    expect(page).to_have_js_property("scrollTop", READ_TO)
    person.follow(TITLES["evidence"], said("evidence-title"))
    expect(page).to_have_js_property("scrollTop", 0)
    go_back(person)
    person.heading(said("results-title"))
    expect(page).to_have_js_property("scrollTop", READ_TO)
    expect(person.page.get_by_role("heading", level=1)).to_be_focused()
