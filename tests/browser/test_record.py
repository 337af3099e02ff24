"""A record saved in one visit is the same answers in the next one."""

import re
from pathlib import Path

from playwright.sync_api import expect

from logic.wording import questionnaire
from tests.browser import kept
from tests.browser.conftest import NewPage
from tests.browser.person import CATALOGUE, Person
from tests.browser.records import HOSTILE, choose
from tests.said import TITLES, said

FIRST = CATALOGUE.themes[0].factors


def go_to_record(person: Person) -> None:
    """Go to the record by the navigation."""
    person.follow(TITLES["record"], said("record-title"))


def saved(person: Person, folder: Path) -> Path:
    """Make the record file and save it."""
    person.press(said("record-make"))
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
    person.sees(said("record-nothing-to-save"))
    choose(person, file)
    person.sees("answers and a safety check.")
    person.press(said("record-use"))
    person.sees("Your record is back")
    person.press(said("record-go-on"))
    person.at_step(2)
    person.press(said("questionnaire-back"))
    person.at_step(1)
    for factor_id in FIRST:
        factor = CATALOGUE.by_factor[factor_id]
        expect(person.radio(factor.question, factor.worst.label)).to_be_checked()


def test_height_and_weight_come_back_as_entered_in_either_units(
    new_page: NewPage, server: str, tmp_path: Path
) -> None:
    body = next(factor for factor in CATALOGUE.factors if factor.body_limits)
    step = next(n for n, theme in enumerate(CATALOGUE.themes, 1) if body.id in theme.factors)
    metric, us, _ = map(said, questionnaire.UNITS.values())
    person = Person(new_page(), server)
    kept.begin(person, step)
    person.choose(said("questionnaire-units-label"), us)
    person.page.get_by_label(said("questionnaire-height-feet")).wait_for()
    person.enter(said("questionnaire-height-feet"), "5")
    person.enter(said("questionnaire-height-inches"), "7.3")
    person.enter(said("questionnaire-weight-pounds"), "150.2")
    go_to_record(person)
    file = saved(person, tmp_path)
    # As on another day: the safety check is asked again.
    file.write_text(
        re.sub('"saved_at": "....', '"saved_at": "2025', file.read_text("utf-8")), "utf-8"
    )
    other = Person(new_page(), server)
    other.open("record")
    choose(other, file)
    other.press(said("record-use"))
    other.sees("Your record is back")
    other.follow(TITLES["results"], said("safety-gate-title"))
    other.press(said("safety-gate-button"))
    other.pass_safety_check()
    theme = CATALOGUE.themes[step - 1]
    other.follow(TITLES["results"], said("results-title"))
    other.press(said("results-missing-in", step=theme.title, count=len(theme.factors) - 1))
    other.at_step(step)
    expect(other.page.get_by_label(said("questionnaire-height-feet"))).to_have_value("5")
    expect(other.page.get_by_label(said("questionnaire-height-inches"))).to_have_value("7.3")
    expect(other.page.get_by_label(said("questionnaire-weight-pounds"))).to_have_value("150.2")
    other.choose(said("questionnaire-units-label"), metric)
    expect(other.page.get_by_label(said("questionnaire-height-cm"))).to_have_value("170.94")


def test_a_refused_file_leaves_what_was_answered(person: Person) -> None:
    person.open("safety")
    person.choose(said("safety-age-question"), said("safety-age-16-or-older"))
    go_to_record(person)
    choose(person, HOSTILE / "picture.json")
    person.sees(said("record-nothing-changed"))
    person.follow(TITLES["safety"], said("safety-title"))
    expect(
        person.radio(said("safety-age-question"), said("safety-age-16-or-older"))
    ).to_be_checked()
