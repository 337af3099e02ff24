"""A line that breaks loses nothing, and a server that was started anew is told of in words."""

import pytest
from playwright.sync_api import Page, expect
from streamlit import config

from tests.browser import kept
from tests.browser.conftest import NewPage
from tests.browser.line import Line, is_connected
from tests.browser.person import CATALOGUE, Person
from tests.said import said
from tools.served import running

FIRST, SECOND = (CATALOGUE.by_factor[theme.factors[0]] for theme in CATALOGUE.themes[:2])
TTL = "server.disconnectedSessionTTL"


def test_a_session_is_kept_for_ten_minutes() -> None:
    assert config.get_config_options(force_reparse=True)[TTL].value == 600


def test_a_line_that_breaks_loses_no_answer(new_page: NewPage, server: str) -> None:
    page = new_page()
    line = Line(page)
    person = Person(page, server)
    person.begin()
    person.answer(FIRST, FIRST.worst.id)
    person.press(said("questionnaire-next"))
    person.at_step(2)
    person.answer(SECOND, SECOND.worst.id)
    with page.expect_websocket():
        line.cut()
        line.mend()
    person.at_step(2)
    expect(person.radio(SECOND.question, SECOND.worst.label)).to_be_checked()
    person.press(said("questionnaire-next"))
    person.at_step(3)
    for number, factor in ((2, SECOND), (1, FIRST)):
        person.press(said("questionnaire-back"))
        person.at_step(number)
        expect(person.radio(factor.question, factor.worst.label)).to_be_checked()
    expect(page.get_by_text(said("keep-lost"))).to_have_count(0)


def go_on(person: Person) -> None:
    """Wait until the page has found its server again, and use it as if nothing had happened."""
    is_connected(person.page)
    person.press(said("questionnaire-next"))


def test_after_the_server_was_started_anew_the_page_says_what_was_lost(new_page: NewPage) -> None:
    page = new_page()
    with running() as first:
        person = Person(page, first.address)
        person.begin()
        person.answer(FIRST, FIRST.worst.id)
        person.press(said("questionnaire-next"))
        person.at_step(2)
    with running(port=first.port):
        go_on(person)
        person.sees(said("keep-lost"))
        person.heading(said("safety-gate-title"))


def test_after_the_server_was_started_anew_what_was_kept_is_back(new_page: NewPage) -> None:
    page = new_page()
    with running() as first:
        person = Person(page, first.address)
        person.begin()
        person.press(said("keep-keep"))
        person.answer(FIRST, FIRST.worst.id)
        person.press(said("questionnaire-next"))
        person.at_step(2)
        person.answer(SECOND, SECOND.worst.id)
        kept.holds(page, SECOND.id)
    with running(port=first.port):
        go_on(person)
        person.sees("Your kept answers of")
        person.at_step(2)
        expect(person.radio(SECOND.question, SECOND.worst.label)).to_be_checked()
        person.press(said("questionnaire-back"))
        person.at_step(1)
        expect(person.radio(FIRST.question, FIRST.worst.label)).to_be_checked()


@pytest.fixture
def at_second(new_page: NewPage, server: str) -> tuple[Person, Line]:
    """Return somebody at the second step, and their line."""
    page = new_page()
    line = Line(page)
    person = Person(page, server)
    person.begin()
    person.press(said("questionnaire-next"))
    person.at_step(2)
    return person, line


def test_a_line_that_is_down_is_said_within_two_seconds(at_second: tuple[Person, Line]) -> None:
    person, line = at_second
    line.cut()
    told = person.page.get_by_role("status").filter(has_text=said("down"))
    expect(told).to_be_visible(timeout=2_000)
    line.mend()
    expect(told).to_have_count(0)


def test_what_is_pressed_while_the_line_is_down_happens_once_it_is_back(
    at_second: tuple[Person, Line],
) -> None:
    person, line = at_second
    line.cut()
    expect(person.page.get_by_text(said("down"))).to_be_visible()
    for name in (SECOND.worst.label, said("questionnaire-next")):
        touch(person.page, name)
    line.mend()
    person.at_step(3)
    person.settled()
    person.at_step(3)
    person.press(said("questionnaire-back"))
    person.at_step(2)
    expect(person.radio(SECOND.question, SECOND.worst.label)).to_be_checked()


def touch(page: Page, name: str) -> None:
    """Bring a finger down where something of this name stands, whether it can be pressed or not."""
    place = page.get_by_text(name, exact=True).first
    place.scroll_into_view_if_needed()
    box = place.bounding_box()
    assert box is not None
    page.mouse.click(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)


@pytest.mark.parametrize("lost", ["passes_on", "answers"])
def test_a_press_that_the_break_swallowed_happens_once(
    at_second: tuple[Person, Line], lost: str
) -> None:
    """It may be lost on its way, or done by a server whose answer is lost."""
    person, line = at_second
    setattr(line, lost, False)
    person.page.get_by_role("button", name=said("questionnaire-next")).click()
    person.page.wait_for_timeout(500)
    line.cut()
    expect(person.page.get_by_text(said("down"))).to_be_visible()
    line.mend()
    person.at_step(3)
    person.settled()
    person.page.wait_for_timeout(1_000)
    person.at_step(3)
