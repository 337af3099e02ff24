"""Leaving a half-filled step, by whatever way, keeps what was chosen on it."""

from playwright.sync_api import expect

from logic.models import Urgency
from logic.wording import evidence, questionnaire, relief, safety
from tests.browser.person import CATALOGUE, MENU, QUICKEST_MS, Person, Toucher
from tests.browser.states import STEPS
from tests.said import TITLES, said

BODY_STEP = next(
    number
    for number in STEPS
    if any(CATALOGUE.by_factor[id_].body_limits for id_ in CATALOGUE.themes[number - 1].factors)
)
CHOSEN = {
    CATALOGUE.by_factor[id_]: CATALOGUE.by_factor[id_].worst
    for id_ in CATALOGUE.themes[BODY_STEP - 1].factors
    if CATALOGUE.by_factor[id_].body_limits is None
}


def fill_in_half(person: Person) -> None:
    """Choose all but the body mass index, and give the height alone, on its step."""
    person.begin()
    person.skip_to_step(BODY_STEP)
    for factor, level in CHOSEN.items():
        person.choose(factor.question, level.label)
    person.enter(questionnaire.HEIGHT_CM, "171")
    person.page.wait_for_timeout(QUICKEST_MS)


def come_back(person: Person) -> None:
    """Go to the questions by their link."""
    person.follow(TITLES["questionnaire"], CATALOGUE.themes[BODY_STEP - 1].title)


def everything_is_there(person: Person) -> None:
    """Check that what was chosen is chosen, and that the rest is not."""
    assert CHOSEN
    for factor, level in CHOSEN.items():
        expect(person.radio(factor.question, level.label)).to_be_checked()
    expect(person.page.get_by_label(questionnaire.HEIGHT_CM)).to_have_value("171")
    expect(person.page.get_by_label(questionnaire.WEIGHT_KG)).to_have_value("")


def test_a_link_of_the_navigation_keeps_it(person: Person) -> None:
    fill_in_half(person)
    person.follow(TITLES["evidence"], evidence.TITLE)
    come_back(person)
    everything_is_there(person)


def test_a_link_of_the_navigation_on_a_phone_keeps_it(toucher: Toucher) -> None:
    fill_in_half(toucher)
    toucher.follow(TITLES["evidence"], evidence.TITLE)
    expect(toucher.page.get_by_role("button", name=MENU)).to_be_visible()
    come_back(toucher)
    everything_is_there(toucher)


def test_the_browsers_back_and_forward_buttons_keep_it(person: Person) -> None:
    fill_in_half(person)
    person.page.go_back()
    person.heading(said("results-title"))
    person.page.go_forward()
    person.heading(CATALOGUE.themes[BODY_STEP - 1].title)
    everything_is_there(person)


def test_back_and_then_a_link_keep_it(person: Person) -> None:
    fill_in_half(person)
    person.page.go_back()
    person.heading(said("results-title"))
    come_back(person)
    everything_is_there(person)


def test_a_tap_on_a_link_straight_after_writing_keeps_it_and_leads_on(toucher: Toucher) -> None:
    fill_in_half(toucher)
    field = toucher.page.get_by_label(questionnaire.HEIGHT_CM)
    field.tap()
    field.press_sequentially("5")
    link_keeps(toucher, "1715")


def test_a_click_on_a_link_straight_after_writing_keeps_it_and_leads_on(person: Person) -> None:
    fill_in_half(person)
    person.page.get_by_label(questionnaire.HEIGHT_CM).fill("172")
    link_keeps(person, "172")


def link_keeps(person: Person, height: str) -> None:
    """Follow a link of the page at once, and check that the height is there on coming back."""
    person.use(person.page.get_by_role("link", name=relief.LINK.replace("*", "")))
    person.heading(relief.TITLE)
    come_back(person)
    expect(person.page.get_by_label(questionnaire.HEIGHT_CM)).to_have_value(height)


def test_other_units_and_back_keep_it(person: Person) -> None:
    metric, us, _ = questionnaire.UNITS.values()
    fill_in_half(person)
    person.choose(questionnaire.UNITS_LABEL, us)
    expect(person.page.get_by_label(questionnaire.HEIGHT_FEET)).to_have_value("5")
    person.choose(questionnaire.UNITS_LABEL, metric)
    expect(person.page.get_by_label(questionnaire.HEIGHT_CM)).to_be_visible()
    everything_is_there(person)


def test_a_half_filled_safety_check_is_kept(person: Person) -> None:
    person.open("safety")
    person.choose(safety.AGE_QUESTION, safety.AGE_LABELS["no"])
    person.tick(CATALOGUE.safety.groups[0].none_label)
    person.follow(TITLES["evidence"], evidence.TITLE)
    person.follow(TITLES["safety"], safety.TITLE)
    expect(person.radio(safety.AGE_QUESTION, safety.AGE_LABELS["no"])).to_be_checked()
    none = person.page.get_by_role("checkbox", name=CATALOGUE.safety.groups[0].none_label)
    expect(none).to_be_checked()


def test_an_emergency_that_was_ticked_stops_also_when_left_by_a_link(person: Person) -> None:
    person.open("safety")
    person.tick(CATALOGUE.safety.findings["chest_pain"].text)
    person.follow(TITLES["evidence"], CATALOGUE.safety.screens[Urgency.EMERGENCY].title)
