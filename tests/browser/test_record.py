"""A record saved in one visit is the same answers in the next one."""

import re
from pathlib import Path

from playwright.sync_api import expect

from logic.wording import questionnaire, safety
from logic.wording import record as wording
from tests.browser.conftest import NewPage
from tests.browser.person import CATALOGUE, Person
from tests.browser.records import HOSTILE, choose
from tests.said import TITLES, said

FIRST = CATALOGUE.themes[0].factors


def go_to_record(person: Person) -> None:
    """Go to the record by the navigation."""
    person.follow(TITLES["record"], wording.TITLE)


def saved(person: Person, folder: Path) -> Path:
    """Make the record file and save it."""
    person.press(wording.MAKE)
    button = person.page.get_by_test_id("stDownloadButton").get_by_role("button")
    with person.page.expect_download() as started:
        person.use(button)
    file = folder / started.value.suggested_filename
    started.value.save_as(file)
    return file


def test_half_way_answers_come_back_after_a_reload(person: Person, tmp_path: Path) -> None:
    person.begin()
    for factor_id in FIRST:
        person.answer(CATALOGUE.by_factor[factor_id], CATALOGUE.by_factor[factor_id].worst.id)
    person.arrived()
    go_to_record(person)
    file = saved(person, tmp_path)
    assert file.name.startswith("backwise_20")
    person.page.reload()
    person.sees(wording.NOTHING_TO_SAVE)
    choose(person, file)
    person.sees("answers and a safety check.")
    person.press(wording.USE)
    person.sees("Your record is back")
    person.press(wording.GO_ON)
    person.at_step(2)
    person.press(questionnaire.BACK)
    person.at_step(1)
    for factor_id in FIRST:
        factor = CATALOGUE.by_factor[factor_id]
        expect(person.radio(factor.question, factor.worst.label)).to_be_checked()


def test_height_and_weight_come_back_as_entered_in_either_units(
    new_page: NewPage, server: str, tmp_path: Path
) -> None:
    body = next(factor for factor in CATALOGUE.factors if factor.body_limits)
    step = next(n for n, theme in enumerate(CATALOGUE.themes, 1) if body.id in theme.factors)
    metric, us, _ = questionnaire.UNITS.values()
    person = Person(new_page(), server)
    person.begin()
    person.skip_to_step(step)
    person.choose(questionnaire.UNITS_LABEL, us)
    person.page.get_by_label(questionnaire.HEIGHT_FEET).wait_for()
    person.enter(questionnaire.HEIGHT_FEET, "5")
    person.enter(questionnaire.HEIGHT_INCHES, "7.3")
    person.enter(questionnaire.WEIGHT_POUNDS, "150.2")
    go_to_record(person)
    file = saved(person, tmp_path)
    # As on another day: the safety check is asked again.
    file.write_text(
        re.sub('"saved_at": "....', '"saved_at": "2025', file.read_text("utf-8")), "utf-8"
    )
    other = Person(new_page(), server)
    other.open("record")
    choose(other, file)
    other.press(wording.USE)
    other.sees("Your record is back")
    other.follow(TITLES["results"], safety.GATE_TITLE)
    other.press(safety.GATE_BUTTON)
    other.pass_safety_check()
    theme = CATALOGUE.themes[step - 1]
    other.follow(TITLES["results"], said("results-title"))
    other.press(said("results-missing-in", step=theme.title, count=len(theme.factors) - 1))
    other.at_step(step)
    expect(other.page.get_by_label(questionnaire.HEIGHT_FEET)).to_have_value("5")
    expect(other.page.get_by_label(questionnaire.HEIGHT_INCHES)).to_have_value("7.3")
    expect(other.page.get_by_label(questionnaire.WEIGHT_POUNDS)).to_have_value("150.2")
    other.choose(questionnaire.UNITS_LABEL, metric)
    expect(other.page.get_by_label(questionnaire.HEIGHT_CM)).to_have_value("170.94")


def test_a_refused_file_leaves_what_was_answered(person: Person) -> None:
    person.open("safety")
    person.choose(safety.AGE_QUESTION, safety.AGE_LABELS["no"])
    go_to_record(person)
    choose(person, HOSTILE / "picture.json")
    person.sees(wording.NOTHING_CHANGED)
    person.follow(TITLES["safety"], safety.TITLE)
    expect(person.radio(safety.AGE_QUESTION, safety.AGE_LABELS["no"])).to_be_checked()
