"""What a person sees, and keeps, when something breaks that is not theirs: see docs/faults.md."""

import re
from collections.abc import Callable
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from playwright.sync_api import expect

from tests.app.people import MIXED
from tests.browser import kept
from tests.browser.conftest import NewPage
from tests.browser.line import Line, is_connected
from tests.browser.person import CATALOGUE, WAITS_TO_BE_DRAWN, Person
from tests.said import TITLES, said
from tools.served import running

FIRST, SECOND = (CATALOGUE.by_factor[theme.factors[0]] for theme in CATALOGUE.themes[:2])
BACK = "Your kept answers of"
FORGETS_AT_ONCE = ["--server.disconnectedSessionTTL=1"]
LONGER_THAN_IT_REMEMBERS_MS = 4_000
FAR_EAST, FAR_WEST = ZoneInfo("Pacific/Kiritimati"), ZoneInfo("Pacific/Pago_Pago")
"""They are 25 hours apart: in one of them it is never the same day as here."""
SLOW = {
    "offline": False,
    "latency": 800,
    "downloadThroughput": 50_000,
    "uploadThroughput": 50_000,
}
"""In milliseconds and bytes a second: a phone at the edge of its network."""
SLOWEST = SLOW | {"downloadThroughput": 2_000}
FAINT = "0.33"
SCORE = re.compile(r"^\d+ of 100$")
FORBIDDEN = """Storage.prototype.setItem = () => {
    throw new DOMException("forbidden", "SecurityError");
};"""
"""Makes a browser that lets nothing be kept any more, such as after a change of its settings."""


def keep_and_answer(person: Person) -> None:
    """Keep the answers in the browser, and give one at each of two steps."""
    kept.begin(person)
    person.answer(FIRST, FIRST.worst.id)
    person.press(said("questionnaire-next"))
    person.at_step(2)
    person.answer(SECOND, SECOND.worst.id)
    kept.holds(person.page, SECOND.id)


def test_a_server_that_is_started_anew_brings_the_result_on_the_screen_back_by_itself(
    new_page: NewPage,
) -> None:
    page = new_page()
    with running() as first:
        person = Person(page, first.address)
        kept.arrive(person, MIXED)
        score = page.get_by_text(SCORE).first.inner_text()
    # Nothing is pressed, and no page is loaded anew.
    with running(port=first.port):
        is_connected(page)
        person.sees(BACK)
        person.heading(said("results-title"))
        expect(page.get_by_text(SCORE).first).to_have_text(score)
        kept.state(person, said("keep-kept"))


def test_a_server_that_is_started_anew_brings_a_kept_plan_and_its_result_back(
    new_page: NewPage,
) -> None:
    page = new_page()
    with running() as first:
        person = Person(page, first.address)
        kept.arrive(person, MIXED)
        person.follow(TITLES["plan"], TITLES["plan"])
        expect(page.get_by_text(BACK)).to_have_count(0)
    with running(port=first.port):
        is_connected(page)
        # A link that is pressed before the answers are back leads to where one was.
        person.sees(BACK)
        person.heading(TITLES["plan"])
        person.follow(TITLES["results"], said("results-title"))
        kept.state(person, said("keep-kept"))
    assert kept.kept_answers(page).items() <= MIXED.items()
    assert len(kept.kept_answers(page)) == len(MIXED) - 1  # height and weight stand by themselves


def test_a_server_that_is_started_anew_says_that_a_result_is_lost(new_page: NewPage) -> None:
    page = new_page()
    with running() as first:
        person = Person(page, first.address)
        person.begin()
        person.answer(FIRST, FIRST.worst.id)
        person.follow(TITLES["results"], said("results-title"))
    with running(port=first.port):
        is_connected(page)
        person.sees(said("keep-lost"))
        person.heading(said("safety-gate-title"))


@pytest.fixture
def asleep(new_page: NewPage) -> Callable[[Person, Line], None]:
    """Return what puts a phone to sleep for longer than the server remembers, and wakes it."""

    def sleep(person: Person, line: Line) -> None:
        devtools = person.page.context.new_cdp_session(person.page)
        line.cut()
        devtools.send("Page.setWebLifecycleState", {"state": "frozen"})
        person.page.wait_for_timeout(LONGER_THAN_IT_REMEMBERS_MS)
        devtools.send("Page.setWebLifecycleState", {"state": "active"})
        line.mend()
        is_connected(person.page)

    return sleep


@pytest.mark.parametrize("keeps", [True, False])
def test_a_phone_that_slept_for_long_comes_back_to_what_was_kept_or_is_told(
    new_page: NewPage, asleep: Callable[[Person, Line], None], keeps: bool
) -> None:
    page = new_page()
    line = Line(page)
    with running(options=FORGETS_AT_ONCE) as server:
        person = Person(page, server.address)
        if keeps:
            keep_and_answer(person)
            asleep(person, line)
            person.sees(BACK)
            person.at_step(2)
            expect(person.radio(SECOND.question, SECOND.worst.label)).to_be_checked()
        else:
            person.begin()
            person.answer(FIRST, FIRST.worst.id)
            person.arrived()
            asleep(person, line)
            person.sees(said("keep-lost"))
            person.heading(said("safety-gate-title"))


def test_a_store_that_was_cleared_in_between_is_told_and_filled_again(person: Person) -> None:
    keep_and_answer(person)
    person.page.evaluate("localStorage.clear()")
    person.press(said("questionnaire-next"))
    person.sees(said("keep-other"))
    person.at_step(3)
    person.press(said("keep-mine"))
    kept.state(person, said("keep-kept"))
    kept.holds(person.page, SECOND.id)
    assert kept.kept_answers(person.page) == {
        FIRST.id: FIRST.worst.id,
        SECOND.id: SECOND.worst.id,
    }


@pytest.mark.parametrize("change", [kept.FULL, FORBIDDEN], ids=["full", "forbidden"])
def test_a_store_that_fails_only_later_is_told_and_keeps_what_it_had(
    person: Person, change: str
) -> None:
    keep_and_answer(person)
    person.page.evaluate(f"() => {{ {change} }}")
    person.press(said("questionnaire-next"))
    person.sees(said("keep-blocked"))
    person.at_step(3)
    assert kept.kept_answers(person.page) == {
        FIRST.id: FIRST.worst.id,
        SECOND.id: SECOND.worst.id,
    }


def slow_down(person: Person, line: dict[str, Any]) -> None:
    """Give a page a slower line from now on."""
    devtools = person.page.context.new_cdp_session(person.page)
    devtools.send("Network.enable")
    devtools.send("Network.emulateNetworkConditions", line)


def test_on_a_slow_line_what_is_old_is_faint_until_the_new_is_there(person: Person) -> None:
    person.begin()
    slow_down(person, SLOWEST)
    person.press(said("questionnaire-next"))
    waits = person.page.locator(WAITS_TO_BE_DRAWN)
    expect(waits.first).to_have_css("opacity", FAINT)
    person.at_step(2)
    expect(waits).to_have_count(0)


def test_on_a_slow_line_every_answer_arrives(person: Person) -> None:
    person.begin()
    slow_down(person, SLOW)
    person.answer(FIRST, FIRST.worst.id)
    person.press(said("questionnaire-next"))
    person.at_step(2)
    person.answer(SECOND, SECOND.worst.id)
    person.press(said("questionnaire-back"))
    person.at_step(1)
    expect(person.radio(FIRST.question, FIRST.worst.label)).to_be_checked()
    person.press(said("questionnaire-next"))
    person.at_step(2)
    expect(person.radio(SECOND.question, SECOND.worst.label)).to_be_checked()


def test_a_flight_into_another_day_asks_the_signs_again_and_loses_no_answer(
    new_page: NewPage, server: str
) -> None:
    page = new_page()
    person = Person(page, server)
    person.begin()
    person.answer(FIRST, FIRST.worst.id)
    person.arrived()
    today = datetime.now().astimezone().date()
    there = FAR_WEST if datetime.now(FAR_EAST).date() == today else FAR_EAST
    devtools = page.context.new_cdp_session(page)
    devtools.send("Emulation.setTimezoneOverride", {"timezoneId": there.key})
    person.follow(TITLES["results"], said("safety-gate-title"))
    person.sees(said("safety-lapsed"))
    person.press(said("safety-gate-button"))
    person.pass_safety_check()
    person.at_step(1)
    expect(person.radio(FIRST.question, FIRST.worst.label)).to_be_checked()
