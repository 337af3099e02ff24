"""The coach's timer: it counts in the browser, quietly, and from page to page."""

import re

import pytest
from playwright.sync_api import Locator, expect

from logic.models.coach import Timer
from logic.wording import coach
from tests.browser.conftest import NewPage
from tests.browser.person import CATALOGUE, Person, Typist
from tests.browser.test_round_trips import Counter
from tests.said import TITLES, said

WORDS = coach.timer(said)
TIMERS = {timer.id: timer for timer in CATALOGUE.coach.timers}
HOLD, HOUR = TIMERS["hold_two"], TIMERS["every_hour"]
LISTEN = """() => {
    window.heard = [];
    const status = document.querySelector(".st-key-timer, [data-testid=stBidiComponentIsolated]");
    const find = (root) => {
        for (const node of root.querySelectorAll("*")) {
            if (node.matches("[aria-live=polite].status")) return node;
            const inner = node.shadowRoot && find(node.shadowRoot);
            if (inner) return inner;
        }
    };
    const live = find(document);
    new MutationObserver(() => window.heard.push(live.textContent))
        .observe(live, {childList: true, characterData: true, subtree: true});
}"""
"""Note everything that a screen reader would be told."""
SOUNDS = """() => {
    window.sounds = 0;
    const start = OscillatorNode.prototype.start;
    OscillatorNode.prototype.start = function (...when) {
        window.sounds += 1;
        return start.apply(this, when);
    };
}"""


def clock(person: Person) -> Locator:
    return person.page.get_by_role("timer", name=WORDS["time_left"])


def open_coach(person: Person, *, with_clock: bool = True) -> None:
    """Open the coach; with a clock, time can be put forward."""
    if with_clock:
        person.page.clock.install()
    person.open("coach")
    expect(clock(person)).to_have_text("2:00")


def pass_time(person: Person, minutes: float) -> None:
    """Put the time forward as for a page that sleeps: timers that are due run once."""
    person.page.clock.fast_forward(round(minutes * 60_000))


def seconds(person: Person) -> int:
    """Return what the clock shows, in seconds."""
    minutes, rest = clock(person).inner_text().split(":")
    return 60 * int(minutes) + int(rest)


def choose(person: Person, timer: Timer) -> None:
    person.use(person.page.get_by_role("radio", name=timer.label))


def test_it_counts_without_a_word_to_the_server(new_page: NewPage, server: str) -> None:
    page, counter = new_page(), Counter()
    page.on("websocket", counter.listen)
    person = Person(page, server)
    open_coach(person, with_clock=False)
    with counter.counting() as for_the_timer:
        choose(person, TIMERS["hold_three"])
        person.press(WORDS["start"])
        expect(clock(person)).to_have_text("2:57")
        person.press(WORDS["pause"])
        person.press(WORDS["reset"])
        expect(clock(person)).to_have_text("3:00")
    assert for_the_timer == [0]


def test_it_pauses_and_goes_on_where_it_stood(person: Person) -> None:
    open_coach(person)
    person.press(WORDS["start"])
    pass_time(person, 0.5)
    person.press(WORDS["pause"])
    stood_at = seconds(person)
    assert 85 <= stood_at <= 90
    pass_time(person, 10)
    assert seconds(person) == stood_at
    person.press(WORDS["go_on"])
    pass_time(person, 0.5)
    expect(clock(person)).to_have_text(re.compile("^0:5[0-9]|1:00$"))


def test_it_goes_on_counting_while_other_pages_are_looked_at(person: Person) -> None:
    open_coach(person)
    person.press(WORDS["start"])
    person.follow(TITLES["evidence"], said("evidence-title"))
    pass_time(person, 1)
    person.follow(TITLES["coach"], said("coach-title"))
    assert 40 <= seconds(person) <= 60
    expect(person.page.get_by_role("button", name=WORDS["pause"])).to_be_visible()
    before = seconds(person)
    pass_time(person, 0.1)
    assert before - 15 <= seconds(person) <= before - 5


def test_what_was_chosen_and_paused_is_still_so_after_other_pages(person: Person) -> None:
    open_coach(person)
    choose(person, TIMERS["hold_three"])
    person.use(person.page.get_by_role("checkbox", name=WORDS["sound"]))
    person.press(WORDS["start"])
    pass_time(person, 1)
    person.press(WORDS["pause"])
    stood_at = seconds(person)
    person.follow(TITLES["evidence"], said("evidence-title"))
    pass_time(person, 5)
    person.follow(TITLES["coach"], said("coach-title"))
    assert seconds(person) == stood_at
    expect(person.page.get_by_role("radio", name=TIMERS["hold_three"].label)).to_be_checked()
    expect(person.page.get_by_role("checkbox", name=WORDS["sound"])).to_be_checked()
    expect(person.page.get_by_role("button", name=WORDS["go_on"])).to_be_visible()


def test_an_end_on_another_page_is_said_there_and_can_be_closed(person: Person) -> None:
    open_coach(person)
    person.press(WORDS["start"])
    person.follow(TITLES["evidence"], said("evidence-title"))
    told = person.page.get_by_role("status").filter(has_text=HOLD.ended)
    expect(told).to_have_count(0)
    pass_time(person, 2.1)
    expect(told).to_be_visible()
    person.press(WORDS["close"])
    expect(told).to_have_count(0)
    person.follow(TITLES["coach"], said("coach-title"))
    expect(person.page.get_by_text(HOLD.ended)).to_be_visible()
    expect(person.page.get_by_role("button", name=WORDS["close"])).to_have_count(0)


def test_nobody_is_called_to_an_exercise_while_a_sign_stops(person: Person) -> None:
    open_coach(person)
    person.use(person.page.get_by_role("checkbox", name=WORDS["sound"]))
    person.page.evaluate(SOUNDS)
    choose(person, HOUR)
    person.press(WORDS["start"])
    person.follow(TITLES["relief"], said("relief-title"))
    pass_time(person, 61)
    told = person.page.get_by_text(HOUR.ended)
    expect(told).to_be_visible()
    sounds = person.page.evaluate("window.sounds")
    person.open_part(said("relief-all-signs"))
    person.press(CATALOGUE.relief.short_signs[0].text)
    person.sees(said("safety-reported"))
    expect(told).to_have_count(0)
    pass_time(person, 61)
    person.settled()
    expect(told).to_have_count(0)
    assert person.page.evaluate("window.sounds") == sounds


def test_a_screen_reader_is_told_the_start_each_minute_the_pause_and_the_end(
    person: Person,
) -> None:
    open_coach(person)
    person.page.evaluate(LISTEN)
    person.press(WORDS["start"])
    for _ in range(6):
        pass_time(person, 1 / 6)
    person.press(WORDS["pause"])
    person.press(WORDS["go_on"])
    pass_time(person, 1)
    expect(clock(person)).to_have_text("0:00")
    told = person.page.evaluate("window.heard")
    kinds = [re.sub(r"\d+ seconds?( |\b)", "", text) for text in told]
    assert len(told) == 5, told
    assert told[:2] == ["Started. 2 minutes left.", "1 minute left."]
    assert kinds[2].startswith("Paused.")
    assert kinds[3].startswith("Started.")
    assert told[4] == HOLD.ended


def test_an_hour_is_told_by_quarters_and_begins_again(person: Person) -> None:
    open_coach(person)
    choose(person, HOUR)
    expect(clock(person)).to_have_text("60:00")
    person.page.evaluate(LISTEN)
    person.press(WORDS["start"])
    for _ in range(5):
        pass_time(person, 12.02)
    told = person.page.evaluate("window.heard")
    quarters = [f"{minutes} minutes left." for minutes in (45, 30, 15)]
    assert told == ["Started. 60 minutes left.", *quarters, HOUR.ended]
    expect(clock(person)).to_have_text(re.compile("^(60:00|59:)"))


@pytest.mark.parametrize(("wanted", "tones"), [(False, 0), (True, 2)])
def test_it_makes_no_sound_unless_one_is_wanted(person: Person, wanted: bool, tones: int) -> None:
    open_coach(person)
    person.page.evaluate(SOUNDS)
    if wanted:
        person.use(person.page.get_by_role("checkbox", name=WORDS["sound"]))
    person.press(WORDS["start"])
    pass_time(person, 2)
    expect(person.page.get_by_text(HOLD.ended)).to_be_visible()
    assert person.page.evaluate("window.sounds") == tones


def test_it_is_used_with_the_keyboard_alone(typist: Typist) -> None:
    open_coach(typist)
    first = typist.page.get_by_role("radio", name=HOLD.label)
    typist.go_to(first)
    typist.page.keyboard.press("ArrowDown")
    expect(clock(typist)).to_have_text("3:00")
    typist.press(WORDS["start"])
    expect(typist.page.get_by_role("button", name=WORDS["pause"])).to_be_focused()
    pass_time(typist, 1)
    typist.press(WORDS["pause"])
    typist.press(WORDS["reset"])
    expect(clock(typist)).to_have_text("3:00")
    typist.go_to(typist.page.get_by_role("checkbox", name=WORDS["sound"]))
    typist.page.keyboard.press("Space")
    expect(typist.page.get_by_role("checkbox", name=WORDS["sound"])).to_be_checked()


def test_it_leaves_nothing_in_the_browser(person: Person) -> None:
    open_coach(person, with_clock=False)
    kept = "() => JSON.stringify([{...localStorage}, {...sessionStorage}])"
    before = person.page.evaluate(kept)
    person.press(WORDS["start"])
    expect(clock(person)).to_have_text("1:58")
    assert person.page.evaluate(kept) == before


def test_a_clock_that_is_put_back_makes_nobody_wait_longer(person: Person) -> None:
    open_coach(person, with_clock=False)
    person.press(WORDS["start"])
    # Only the time of day changes: as when a computer's clock is put right.
    person.page.evaluate("(now => Date.now = () => now() - 3_600_000)(Date.now)")
    expect(clock(person)).to_have_text("1:55")
