"""Without the choice the page warns before answers are lost, and says afterwards that they were."""

from pathlib import Path

from playwright.sync_api import expect

from tests.app.people import AT_WORST
from tests.browser import kept
from tests.browser.conftest import NewPage
from tests.browser.person import CATALOGUE, Person
from tests.browser.records import choose
from tests.browser.test_privacy import download
from tests.said import TITLES, said

NO_STORAGE = """for (const store of ["localStorage", "sessionStorage"])
    Object.defineProperty(window, store, {get() { throw new DOMException("no", "SecurityError") }});
"""


def test_before_the_first_answer_nothing_is_asked(person: Person) -> None:
    asked = kept.warnings_of(person.page)
    person.open("safety")
    person.heading(said("safety-title"))
    # A click without an answer: browsers ask nobody who has not touched the page.
    person.page.get_by_role("heading", level=1).click()
    person.page.reload()
    person.heading(said("safety-title"))
    expect(person.page.get_by_text(said("keep-lost"))).to_have_count(0)
    assert asked == []


def test_the_first_answer_is_warned_about_and_missed(person: Person) -> None:
    asked = kept.warnings_of(person.page)
    person.open("safety")
    person.choose(said("safety-age-question"), said("safety-age-16-or-older"))
    person.arrived()
    person.page.reload()
    person.sees(said("keep-lost"))
    assert asked == ["beforeunload"]
    # It is said once.
    person.follow(TITLES["evidence"], said("evidence-title"))
    expect(person.page.get_by_text(said("keep-lost"))).to_have_count(0)
    person.page.reload()
    person.heading(said("evidence-title"))
    expect(person.page.get_by_text(said("keep-lost"))).to_have_count(0)
    assert asked == ["beforeunload"]


def test_links_and_downloads_ask_nothing_and_a_reload_of_the_result_does(
    person: Person, tmp_path: Path
) -> None:
    asked = kept.warnings_of(person.page)
    # From a file, so that the browser has kept nothing.
    person.open("record")
    file = tmp_path / "record.json"
    file.write_text(kept.record(AT_WORST), encoding="utf-8")
    choose(person, file)
    person.press(said("record-use"))
    person.sees("Your record is back")
    person.follow(TITLES["results"], said("results-title"))
    person.press(said("results-tools"))
    download(person, said("report-make"))
    person.follow(TITLES["evidence"], said("evidence-title"))
    person.page.go_back()
    person.heading(said("results-title"))
    assert asked == []
    person.page.reload()
    person.heading(said("safety-gate-title"))
    person.sees(said("keep-lost"))
    assert asked == ["beforeunload"]


def test_without_storage_the_page_works_and_says_so_when_asked(
    new_page: NewPage, server: str
) -> None:
    page = new_page()
    page.add_init_script(NO_STORAGE)
    _works_and_says_so(Person(page, server))


def test_with_full_storage_the_page_works_and_says_so_when_asked(
    new_page: NewPage, server: str
) -> None:
    page = new_page()
    page.add_init_script(kept.FULL)
    _works_and_says_so(Person(page, server))


def _works_and_says_so(person: Person) -> None:
    asked = kept.warnings_of(person.page)
    person.begin()
    person.press(said("keep-keep"))
    person.sees(said("keep-blocked"))
    kept.state(person, said("keep-not-kept"))
    factor = CATALOGUE.by_factor[CATALOGUE.themes[0].factors[0]]
    person.answer(factor, factor.worst.id)
    person.press(said("questionnaire-next"))
    person.at_step(2)
    person.page.reload()
    person.heading(said("safety-gate-title"))
    assert asked == ["beforeunload"]
