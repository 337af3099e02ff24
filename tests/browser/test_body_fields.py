"""Height and weight as they are typed: no mark is dropped, and nothing is lost on any way."""

import pytest
from playwright.sync_api import expect

from logic.body_mass import Units
from logic.wording import questionnaire
from tests.app.people import BODY_FACTOR
from tests.browser import kept
from tests.browser.conftest import NewPage
from tests.browser.person import CATALOGUE, Person
from tests.said import said

STEP = next(n for n, t in enumerate(CATALOGUE.themes, 1) if BODY_FACTOR.id in t.factors)


def at_the_fields(new_page: NewPage, server: str, width: int = 1280) -> Person:
    """Return somebody at the step that asks for height and weight, whose browser keeps."""
    text = kept.copy(kept.record({}), step=STEP - 1)
    person = Person(new_page(width, storage_state=kept.keeping(server, text)), server)
    person.open("questionnaire")
    person.at_step(STEP)
    return person


def type_in(person: Person, label: str, text: str) -> None:
    """Type into a field, key by key."""
    field = person.page.get_by_label(label, exact=True)
    expect(field).to_have_attribute("inputmode", "decimal")
    field.press_sequentially(text)
    expect(field).to_have_value(text)


@pytest.mark.parametrize("width", [1280, 360])
def test_a_decimal_comma_is_kept_and_read(new_page: NewPage, server: str, width: int) -> None:
    person = at_the_fields(new_page, server, width)
    type_in(person, said("questionnaire-height-cm"), "171,5")
    type_in(person, said("questionnaire-weight-kg"), "70,5")
    # Units are chosen without leaving the field first: what was typed counts.
    person.choose(said("questionnaire-units-label"), said(questionnaire.UNITS[Units("uk")]))
    for label, text in {
        said("questionnaire-height-feet"): "5",
        said("questionnaire-height-inches"): "7.52",
        said("questionnaire-weight-stones"): "11",
        said("questionnaire-and-pounds"): "1.43",
    }.items():
        expect(person.page.get_by_label(label, exact=True)).to_have_value(text)
    person.choose(said("questionnaire-units-label"), said(questionnaire.UNITS[Units("metric")]))
    expect(person.page.get_by_label(said("questionnaire-height-cm"))).to_have_value("171.5")
    expect(person.page.get_by_label(said("questionnaire-weight-kg"))).to_have_value("70.5")


def test_inches_of_one_and_a_half_are_not_fifteen(new_page: NewPage, server: str) -> None:
    person = at_the_fields(new_page, server)
    person.choose(said("questionnaire-units-label"), said(questionnaire.UNITS[Units("us")]))
    type_in(person, said("questionnaire-height-feet"), "5")
    type_in(person, said("questionnaire-height-inches"), "1,5")
    type_in(person, said("questionnaire-weight-pounds"), "130,5")
    person.choose(said("questionnaire-units-label"), said(questionnaire.UNITS[Units("metric")]))
    # 61.5 x 2.54 = 156.21 cm; 130.5 x 0.45359237 = 59.19 kg
    expect(person.page.get_by_label(said("questionnaire-height-cm"))).to_have_value("156.21")
    expect(person.page.get_by_label(said("questionnaire-weight-kg"))).to_have_value("59.19")


def test_what_was_typed_outlives_a_reload(new_page: NewPage, server: str) -> None:
    person = at_the_fields(new_page, server)
    type_in(person, said("questionnaire-height-cm"), "171,5")
    # Leaving the field hands it over.
    person.page.keyboard.press("Tab")
    person.page.wait_for_function("() => localStorage['backwise.kept'].includes('171.5')")
    person.page.reload()
    person.at_step(STEP)
    expect(person.page.get_by_label(said("questionnaire-height-cm"))).to_have_value("171.5")


def test_what_is_not_clear_is_asked_about_and_stays(new_page: NewPage, server: str) -> None:
    person = at_the_fields(new_page, server)
    type_in(person, said("questionnaire-height-cm"), "171,5")
    type_in(person, said("questionnaire-weight-kg"), "1 70,5")
    person.press(said("questionnaire-next"))
    person.sees("can be read in more than one way")
    expect(person.page.get_by_label(said("questionnaire-height-cm"))).to_have_value("171,5")
    expect(person.page.get_by_label(said("questionnaire-weight-kg"))).to_have_value("1 70,5")
    expect(person.page.get_by_label(said("questionnaire-weight-kg"))).to_be_focused()
