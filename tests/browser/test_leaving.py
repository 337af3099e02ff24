"""Leaving a half-filled step, by whatever way, keeps what was chosen on it."""

from playwright.sync_api import expect

from logic.models.base import Urgency
from logic.wording import questionnaire
from tests.browser import kept
from tests.browser.person import CATALOGUE, QUICKEST_MS, Person, Toucher
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
    """Fill in half of the step that asks for the body mass index."""
    kept.begin(person, BODY_STEP)
    fill_in(person)


def fill_in_half_unkept(person: Person) -> None:
    """Do so where the browser keeps nothing, coming from the result."""
    person.begin()
    person.skip_to_step(BODY_STEP)
    fill_in(person)


def fill_in(person: Person) -> None:
    """Choose all but the body mass index, and give the height alone."""
    for factor, level in CHOSEN.items():
        person.choose(factor.question, level.label)
    person.enter(said("questionnaire-height-cm"), "171")
    person.page.wait_for_timeout(QUICKEST_MS)


def come_back(person: Person) -> None:
    """Go to the questions by their link."""
    person.follow(TITLES["questionnaire"], CATALOGUE.themes[BODY_STEP - 1].title)


def everything_is_there(person: Person) -> None:
    """Check that what was chosen is chosen, and that the rest is not."""
    assert CHOSEN
    for factor, level in CHOSEN.items():
        expect(person.radio(factor.question, level.label)).to_be_checked()
    expect(person.page.get_by_label(said("questionnaire-height-cm"))).to_have_value("171")
    expect(person.page.get_by_label(said("questionnaire-weight-kg"))).to_have_value("")


def test_a_link_of_the_navigation_keeps_it(person: Person) -> None:
    fill_in_half_unkept(person)
    person.follow(TITLES["evidence"], said("evidence-title"))
    come_back(person)
    everything_is_there(person)


def test_a_link_of_the_navigation_on_a_phone_keeps_it(toucher: Toucher) -> None:
    fill_in_half(toucher)
    toucher.follow(TITLES["evidence"], said("evidence-title"))
    expect(toucher.page.get_by_role("button", name=said("menu"), exact=True)).to_be_visible()
    come_back(toucher)
    everything_is_there(toucher)


def test_the_browsers_back_and_forward_buttons_keep_it(person: Person) -> None:
    fill_in_half_unkept(person)
    # Streamlit writes the page of a run that ends after "back" into the history, so "forward" has
    # nowhere to go then (docs/upstream.md).
    person.settled()
    person.page.go_back()
    person.heading(said("results-title"))
    person.page.go_forward()
    person.heading(CATALOGUE.themes[BODY_STEP - 1].title)
    everything_is_there(person)


def test_back_and_then_a_link_keep_it(person: Person) -> None:
    fill_in_half_unkept(person)
    person.page.go_back()
    person.heading(said("results-title"))
    come_back(person)
    everything_is_there(person)


def test_a_tap_on_a_link_straight_after_writing_keeps_it_and_leads_on(toucher: Toucher) -> None:
    fill_in_half(toucher)
    field = toucher.page.get_by_label(said("questionnaire-height-cm"))
    field.tap()
    field.press_sequentially("5")
    link_keeps(toucher, "1715")


def test_a_click_on_a_link_straight_after_writing_keeps_it_and_leads_on(person: Person) -> None:
    fill_in_half(person)
    person.page.get_by_label(said("questionnaire-height-cm")).fill("172")
    link_keeps(person, "172")


def link_keeps(person: Person, height: str) -> None:
    """Follow a link of the page at once, and check that the height is there on coming back."""
    person.use(person.page.get_by_role("link", name=said("relief-link").replace("*", "")))
    person.heading(said("relief-title"))
    come_back(person)
    expect(person.page.get_by_label(said("questionnaire-height-cm"))).to_have_value(height)


def test_other_units_and_back_keep_it(person: Person) -> None:
    metric, us, _ = map(said, questionnaire.UNITS.values())
    fill_in_half(person)
    person.choose(said("questionnaire-units-label"), us)
    expect(person.page.get_by_label(said("questionnaire-height-feet"))).to_have_value("5")
    person.choose(said("questionnaire-units-label"), metric)
    expect(person.page.get_by_label(said("questionnaire-height-cm"))).to_be_visible()
    everything_is_there(person)


def test_a_half_filled_safety_check_is_kept(person: Person) -> None:
    person.open("safety")
    person.choose(said("safety-age-question"), said("safety-age-16-or-older"))
    person.tick(CATALOGUE.safety.groups[0].none_label)
    person.follow(TITLES["evidence"], said("evidence-title"))
    person.follow(TITLES["safety"], said("safety-title"))
    expect(
        person.radio(said("safety-age-question"), said("safety-age-16-or-older"))
    ).to_be_checked()
    none = person.page.get_by_role("checkbox", name=CATALOGUE.safety.groups[0].none_label)
    expect(none).to_be_checked()


def test_an_emergency_that_was_ticked_stops_also_when_left_by_a_link(person: Person) -> None:
    person.open("safety")
    person.tick(CATALOGUE.safety.findings["chest_pain"].text)
    person.follow(TITLES["evidence"], CATALOGUE.safety.screens[Urgency.EMERGENCY].title)
