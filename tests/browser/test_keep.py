"""Answers that are kept in the browser outlive a reload, a crash and a closed tab."""

import pytest
from playwright.sync_api import Page, expect

from logic.responses import HEIGHT
from tests.app.people import AT_WORST, BODY_FACTOR, MIXED
from tests.browser import kept
from tests.browser.conftest import NewPage
from tests.browser.person import CATALOGUE, Person, Typist
from tests.browser.test_leaving import BODY_STEP
from tests.said import TITLES, said

FIRST, SECOND = (
    [CATALOGUE.by_factor[id_] for id_ in theme.factors] for theme in CATALOGUE.themes[:2]
)


def is_chosen(person: Person, factor_id: str, level_id: str) -> None:
    factor = CATALOGUE.by_factor[factor_id]
    expect(person.radio(factor.question, factor.by_level[level_id].label)).to_be_checked()


def reload(person: Person) -> None:
    person.page.reload()
    person.settled()


@pytest.mark.parametrize("who", ["person", "toucher"])
def test_a_reload_and_a_crash_in_the_middle_of_a_step_lose_nothing(
    request: pytest.FixtureRequest, who: str
) -> None:
    person: Person = request.getfixturevalue(who)
    asked = kept.warnings_of(person.page)
    person.begin()
    person.press(said("keep-keep"))
    kept.state(person, said("keep-kept"))
    person.answer(FIRST[0], FIRST[0].worst.id)
    person.press(said("questionnaire-next"))
    person.at_step(2)
    person.answer(SECOND[0], SECOND[0].worst.id)
    person.arrived()
    reload(person)
    person.at_step(2)
    is_chosen(person, SECOND[0].id, SECOND[0].worst.id)
    person.answer(SECOND[1], SECOND[1].worst.id)
    person.arrived()
    # Closed without a word, as by a crash; the browser then opens the page again.
    again = _in_a_new_tab(person)
    again.at_step(2)
    again.sees("Your kept answers of")
    for factor in SECOND[:2]:
        is_chosen(again, factor.id, factor.worst.id)
    again.press(said("questionnaire-back"))
    again.at_step(1)
    is_chosen(again, FIRST[0].id, FIRST[0].worst.id)
    assert asked == []


def _in_a_new_tab(person: Person) -> Person:
    page = person.page.context.new_page()
    person.page.close()
    again = Person(page, person.address)
    again.open("questionnaire")
    return again


def test_height_weight_and_units_that_wait_outlive_a_reload(new_page: NewPage, server: str) -> None:
    text = kept.copy(kept.record({}), step=BODY_STEP - 1)
    person = Person(new_page(storage_state=kept.keeping(server, text)), server)
    person.open("questionnaire")
    person.at_step(BODY_STEP)
    person.enter(said("questionnaire-height-cm"), "171")
    person.arrived()
    reload(person)
    expect(person.page.get_by_label(said("questionnaire-height-cm"))).to_have_value("171")
    person.choose(said("questionnaire-units-label"), said("questionnaire-units-us"))
    feet = person.page.get_by_label(said("questionnaire-height-feet"))
    expect(feet).to_have_value("5")
    person.enter(said("questionnaire-height-feet"), "6")
    person.enter(said("questionnaire-weight-pounds"), "150")
    person.arrived()
    reload(person)
    expect(person.page.get_by_label(said("questionnaire-height-feet"))).to_have_value("6")
    expect(person.page.get_by_label(said("questionnaire-weight-pounds"))).to_have_value("150")


def test_a_half_filled_safety_check_outlives_a_reload(person: Person) -> None:
    person.open("safety")
    kept.open_box(person, said("keep-not-kept"))
    person.press(said("keep-keep"))
    kept.state(person, said("keep-kept"))
    person.page.keyboard.press("Escape")
    person.choose(said("safety-age-question"), said("safety-age-16-or-older"))
    statement, none = CATALOGUE.safety.groups[0].findings[0].text, CATALOGUE.safety.groups[0]
    person.tick(none.none_label)
    person.arrived()
    reload(person)
    expect(
        person.radio(said("safety-age-question"), said("safety-age-16-or-older"))
    ).to_be_checked()
    expect(person.page.get_by_role("checkbox", name=none.none_label)).to_be_checked()
    expect(person.page.get_by_role("checkbox", name=statement)).not_to_be_checked()


def test_a_whole_result_is_back_without_the_gate_ever_being_drawn(
    new_page: NewPage, server: str
) -> None:
    page = new_page(storage_state=kept.keeping(server, kept.copy(kept.record(AT_WORST))))
    page.add_init_script(
        """window.seen = []; new MutationObserver(() => {
            const heading = document.querySelector("h1")?.textContent;
            if (heading && seen.at(-1) !== heading) seen.push(heading);
        }).observe(document, {subtree: true, childList: true, characterData: true});"""
    )
    person = Person(page, server)
    person.open("results")
    person.heading(said("results-title"))
    assert page.evaluate("seen") == [said("results-title")]
    # Nothing took the focus.
    assert page.evaluate("document.activeElement === document.body")
    person.follow(TITLES["evidence"], said("evidence-title"))
    expect(page.get_by_text("Your kept answers of")).to_have_count(0)
    kept.state(person, said("keep-kept"))


def test_the_keyboard_alone_switches_it_on_and_off(typist: Typist) -> None:
    typist.open()
    kept.open_box(typist, said("keep-not-kept"))
    typist.press(said("keep-keep"))
    kept.state(typist, said("keep-kept"))
    assert kept.kept(typist.page) is not None
    expect(kept.box(typist, said("keep-kept"))).to_be_focused()
    kept.open_box(typist, said("keep-kept"))
    typist.press(said("keep-stop"))
    kept.state(typist, said("keep-not-kept"))
    assert kept.kept(typist.page) is None


def _stored(page: Page) -> str:
    found: str = page.evaluate("JSON.stringify([{...localStorage}, {...sessionStorage}])")
    return found


def test_nothing_is_stored_before_somebody_chooses_it(person: Person) -> None:
    person.begin()
    person.answer(FIRST[0], FIRST[0].worst.id)
    person.press(said("questionnaire-next"))
    person.at_step(2)
    assert kept.kept(person.page) is None
    assert kept.MARK not in _stored(person.page)
    # Out of sight, the page notes that there was something to lose, for a reload later on.
    hidden = "Object.defineProperty(document, 'hidden', {value: true, configurable: true})"
    person.page.evaluate(f"{hidden}; document.dispatchEvent(new Event('visibilitychange'))")
    assert kept.MARK in _stored(person.page)
    assert HEIGHT not in _stored(person.page)
    assert FIRST[0].worst.id not in _stored(person.page)
    kept.state(person, said("keep-not-kept"))


def test_stored_answers_are_exactly_those_of_the_record(new_page: NewPage, server: str) -> None:
    text = kept.copy(kept.record(MIXED))
    page = new_page(storage_state=kept.keeping(server, text))
    person = Person(page, server)
    person.open("evidence")
    kept.state(person, said("keep-kept"))
    person.follow(TITLES["results"], said("results-title"))
    # Height and weight are kept in the place of the body mass index.
    expected = {id_: level for id_, level in MIXED.items() if id_ != BODY_FACTOR.id}
    assert kept.kept_answers(page) == expected
