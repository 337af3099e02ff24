"""A line that breaks loses nothing, and a server that was started anew is told of in words."""

from playwright.sync_api import Page, WebSocketRoute, expect
from streamlit import config

from logic.wording import keep as wording
from logic.wording import questionnaire, safety
from tests.browser import kept
from tests.browser.conftest import NewPage
from tests.browser.person import CATALOGUE, Person
from tools.served import running

FIRST, SECOND = (CATALOGUE.by_factor[theme.factors[0]] for theme in CATALOGUE.themes[:2])
TTL = "server.disconnectedSessionTTL"


def lines_of(page: Page) -> list[WebSocketRoute]:
    """Return a list to which every connection of a page to its server is added."""
    lines: list[WebSocketRoute] = []

    def join(line: WebSocketRoute) -> None:
        line.connect_to_server()
        lines.append(line)

    page.route_web_socket("**/_stcore/stream", join)
    return lines


def test_a_session_is_kept_for_ten_minutes() -> None:
    assert config.get_config_options(force_reparse=True)[TTL].value == 600


def test_a_line_that_breaks_loses_no_answer(new_page: NewPage, server: str) -> None:
    page = new_page()
    lines = lines_of(page)
    person = Person(page, server)
    person.begin()
    person.answer(FIRST, FIRST.worst.id)
    person.press(questionnaire.NEXT)
    person.at_step(2)
    person.answer(SECOND, SECOND.worst.id)
    with page.expect_websocket():
        lines[-1].close(code=1001, reason="the line broke")
    person.at_step(2)
    expect(person.radio(SECOND.question, SECOND.worst.label)).to_be_checked()
    person.press(questionnaire.NEXT)
    person.at_step(3)
    for number, factor in ((2, SECOND), (1, FIRST)):
        person.press(questionnaire.BACK)
        person.at_step(number)
        expect(person.radio(factor.question, factor.worst.label)).to_be_checked()
    expect(page.get_by_text(wording.LOST)).to_have_count(0)


def go_on(person: Person) -> None:
    """Wait until the page has found its server again, and use it as if nothing had happened."""
    connected = person.page.locator("[data-test-connection-state=CONNECTED]")
    expect(connected).to_have_count(1)
    person.press(questionnaire.NEXT)


def test_after_the_server_was_started_anew_the_page_says_what_was_lost(new_page: NewPage) -> None:
    page = new_page()
    with running() as first:
        person = Person(page, first.address)
        person.begin()
        person.answer(FIRST, FIRST.worst.id)
        person.press(questionnaire.NEXT)
        person.at_step(2)
    with running(port=first.port):
        go_on(person)
        person.sees(wording.LOST)
        person.heading(safety.GATE_TITLE)


def test_after_the_server_was_started_anew_what_was_kept_is_back(new_page: NewPage) -> None:
    page = new_page()
    with running() as first:
        person = Person(page, first.address)
        person.begin()
        person.use(page.get_by_text(wording.KEEP, exact=True))
        person.answer(FIRST, FIRST.worst.id)
        person.press(questionnaire.NEXT)
        person.at_step(2)
        person.answer(SECOND, SECOND.worst.id)
        page.wait_for_function(
            "([key, text]) => localStorage.getItem(key)?.includes(text)", arg=[kept.KEY, SECOND.id]
        )
    with running(port=first.port):
        go_on(person)
        person.sees("are back, as kept in this browser")
        person.at_step(2)
        expect(person.radio(SECOND.question, SECOND.worst.label)).to_be_checked()
        person.press(questionnaire.BACK)
        person.at_step(1)
        expect(person.radio(FIRST.question, FIRST.worst.label)).to_be_checked()
