"""Height and weight as they are typed: no mark is dropped, and nothing is lost on any way."""

import pytest
from playwright.sync_api import expect

from logic.body_mass import Units
from logic.wording import questionnaire
from tests.app.people import BODY_FACTOR
from tests.browser import kept
from tests.browser.conftest import NewPage
from tests.browser.person import CATALOGUE, Person

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
    type_in(person, questionnaire.HEIGHT_CM, "171,5")
    type_in(person, questionnaire.WEIGHT_KG, "70,5")
    # Units are chosen without leaving the field first: what was typed counts.
    person.choose(questionnaire.UNITS_LABEL, questionnaire.UNITS[Units("uk")])
    for label, text in {
        questionnaire.HEIGHT_FEET: "5",
        questionnaire.HEIGHT_INCHES: "7.52",
        questionnaire.WEIGHT_STONES: "11",
        questionnaire.AND_POUNDS: "1.43",
    }.items():
        expect(person.page.get_by_label(label, exact=True)).to_have_value(text)
    person.choose(questionnaire.UNITS_LABEL, questionnaire.UNITS[Units("metric")])
    expect(person.page.get_by_label(questionnaire.HEIGHT_CM)).to_have_value("171.5")
    expect(person.page.get_by_label(questionnaire.WEIGHT_KG)).to_have_value("70.5")


def test_inches_of_one_and_a_half_are_not_fifteen(new_page: NewPage, server: str) -> None:
    person = at_the_fields(new_page, server)
    person.choose(questionnaire.UNITS_LABEL, questionnaire.UNITS[Units("us")])
    type_in(person, questionnaire.HEIGHT_FEET, "5")
    type_in(person, questionnaire.HEIGHT_INCHES, "1,5")
    type_in(person, questionnaire.WEIGHT_POUNDS, "130,5")
    person.choose(questionnaire.UNITS_LABEL, questionnaire.UNITS[Units("metric")])
    # 61.5 x 2.54 = 156.21 cm; 130.5 x 0.45359237 = 59.19 kg
    expect(person.page.get_by_label(questionnaire.HEIGHT_CM)).to_have_value("156.21")
    expect(person.page.get_by_label(questionnaire.WEIGHT_KG)).to_have_value("59.19")


def test_what_was_typed_outlives_a_reload(new_page: NewPage, server: str) -> None:
    person = at_the_fields(new_page, server)
    type_in(person, questionnaire.HEIGHT_CM, "171,5")
    # Leaving the field hands it over.
    person.page.keyboard.press("Tab")
    person.page.wait_for_function("() => localStorage['backwise.kept'].includes('171.5')")
    person.page.reload()
    person.at_step(STEP)
    expect(person.page.get_by_label(questionnaire.HEIGHT_CM)).to_have_value("171.5")


def test_what_is_not_clear_is_asked_about_and_stays(new_page: NewPage, server: str) -> None:
    person = at_the_fields(new_page, server)
    type_in(person, questionnaire.HEIGHT_CM, "171,5")
    type_in(person, questionnaire.WEIGHT_KG, "1 70,5")
    person.press(questionnaire.NEXT)
    person.sees("can be read in more than one way")
    expect(person.page.get_by_label(questionnaire.HEIGHT_CM)).to_have_value("171,5")
    expect(person.page.get_by_label(questionnaire.WEIGHT_KG)).to_have_value("1 70,5")
    expect(person.page.get_by_label(questionnaire.WEIGHT_KG)).to_be_focused()
