"""An answer is the server's as soon as it is given: no way of leaving it loses it."""

import os
import signal
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from playwright.sync_api import Locator, expect

from logic.models.base import Urgency
from logic.models.factors import RiskFactor
from tests.browser import kept
from tests.browser.conftest import NewPage
from tests.browser.person import CATALOGUE, QUICKEST_MS, Person
from tests.said import TITLES, said
from tools.served import Running, running

THEME = CATALOGUE.themes[0]
FIRST = CATALOGUE.by_factor[THEME.factors[0]]
MOST_LEVELS = max(
    (factor for factor in CATALOGUE.factors if not factor.body_limits),
    key=lambda factor: len(factor.levels),
)
UNSEEN_MS, WATCHED_MS = 700, 1500
stalls = pytest.mark.xdist_group("stalls")
MOVES = """control => {
    const start = control.getBoundingClientRect().top;
    window.moves = [];
    const look = () => {
        const top = control.getBoundingClientRect().top;
        const focus = document.activeElement;
        if (Math.abs(top - start) > 1) window.moves.push(`at ${top}, not ${start}`);
        if (![document.body, document.documentElement, control].includes(focus))
            window.moves.push(`focus on ${focus.outerHTML.slice(0, 160)}`);
        requestAnimationFrame(look);
    };
    look();
}"""
"""Notes whenever a control is not where it was, or another one has the focus."""


def come_back(person: Person) -> None:
    """Go to the questions by their link."""
    person.follow(TITLES["questionnaire"], THEME.title)


def is_chosen(person: Person, factor: RiskFactor) -> None:
    """Check that the worst answer is chosen."""
    expect(person.radio(factor.question, factor.worst.label)).to_be_checked()


def step_of(factor: RiskFactor) -> int:
    """Return the step at which a factor is asked, counted from 1."""
    return next(n for n, theme in enumerate(CATALOGUE.themes, 1) if factor.id in theme.factors)


def test_an_answer_survives_the_browsers_back_at_once(person: Person) -> None:
    person.begin()
    person.answer(FIRST, FIRST.worst.id)
    person.page.wait_for_timeout(QUICKEST_MS)
    person.page.go_back()
    person.heading(said("safety-title"))
    person.page.go_forward()
    person.heading(THEME.title)
    is_chosen(person, FIRST)


@pytest.fixture(scope="module")
def own_server() -> Iterator[Running]:
    """Return a server that only these tests use, one after the other, so that it can be stopped."""
    with running() as server:
        yield server


@contextmanager
def stopped(server: Running) -> Iterator[None]:
    """Let a server stand still, as on a line that has stalled."""
    os.kill(server.process.pid, signal.SIGSTOP)
    try:
        yield
    finally:
        os.kill(server.process.pid, signal.SIGCONT)


@stalls
def test_answers_and_a_link_while_the_server_stands_still_lose_nothing(
    new_page: NewPage, own_server: Running
) -> None:
    asked = [CATALOGUE.by_factor[id_] for id_ in THEME.factors]
    assert len(asked) > 1
    person = Person(new_page(), own_server.address)
    person.begin()
    evidence_title = TITLES["evidence"]
    with stopped(own_server):
        for factor in asked:
            person.answer(factor, factor.worst.id)
        person.open_navigation(evidence_title)
        person.use(person.entry(evidence_title))
        person.page.wait_for_timeout(UNSEEN_MS)
    person.heading(said("evidence-title"))
    come_back(person)
    for factor in asked:
        is_chosen(person, factor)


@stalls
def test_an_answer_and_the_next_step_while_the_server_stands_still_lose_nothing(
    new_page: NewPage, own_server: Running
) -> None:
    person = Person(new_page(), own_server.address)
    kept.begin(person)
    with stopped(own_server):
        person.answer(FIRST, FIRST.worst.id)
        person.press(said("questionnaire-next"))
        person.page.wait_for_timeout(UNSEEN_MS)
    person.at_step(2)
    person.press(said("questionnaire-back"))
    person.at_step(1)
    is_chosen(person, FIRST)


@stalls
def test_a_sign_ticked_while_the_server_stands_still_stops_the_page_that_comes(
    new_page: NewPage, own_server: Running
) -> None:
    person = Person(new_page(), own_server.address)
    person.open("safety")
    evidence_title = TITLES["evidence"]
    with stopped(own_server):
        person.tick(CATALOGUE.safety.findings["chest_pain"].text)
        person.open_navigation(evidence_title)
        person.use(person.entry(evidence_title))
        person.page.wait_for_timeout(UNSEEN_MS)
    person.heading(CATALOGUE.safety.screens[Urgency.EMERGENCY].title)


def test_quick_arrow_keys_end_at_the_answer_that_is_shown_and_kept(person: Person) -> None:
    kept.begin(person, step_of(MOST_LEVELS))
    person.radio(MOST_LEVELS.question, MOST_LEVELS.levels[0].label).focus()
    for key in ("Space", "ArrowDown", "ArrowDown", "ArrowUp", "ArrowDown"):
        person.page.keyboard.press(key)
    last = MOST_LEVELS.levels[2]
    person.settled()
    expect(person.radio(MOST_LEVELS.question, last.label)).to_be_checked()
    kept.holds(person.page, last.id)
    assert kept.kept_answers(person.page) == {MOST_LEVELS.id: last.id}
    person.page.wait_for_timeout(UNSEEN_MS)
    expect(person.radio(MOST_LEVELS.question, last.label)).to_be_checked()


def unmoved(person: Person, control: Locator) -> None:
    """Answer by a control that is in sight, and check that nothing moves for a while."""
    control.scroll_into_view_if_needed()
    person.settled()
    # Whoever has pressed a key goes on from there: no focus is moved for them any more.
    person.page.keyboard.press("Shift")
    control.focus()
    control.evaluate(MOVES)
    person.page.keyboard.press("Space")
    expect(control).to_be_checked()
    person.page.wait_for_timeout(WATCHED_MS)
    person.settled()
    assert person.page.evaluate("window.moves") == []
    expect(control).to_be_focused()


def test_answering_moves_neither_the_page_nor_the_focus(new_page: NewPage, server: str) -> None:
    person = Person(new_page(360), server)
    kept.begin(person)
    last = CATALOGUE.by_factor[THEME.factors[-1]]
    unmoved(person, person.radio(last.question, last.worst.label))


def test_ticking_a_statement_moves_neither_the_page_nor_the_focus(
    new_page: NewPage, server: str
) -> None:
    person = Person(new_page(360), server)
    person.open("safety")
    none = CATALOGUE.safety.groups[0].none_label
    unmoved(person, person.page.get_by_role("checkbox", name=none))
