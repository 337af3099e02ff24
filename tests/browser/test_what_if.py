"""Answers tried on the what-if page: bars and score react in one view with the choice."""

import pytest
from playwright.sync_api import Locator, expect

from logic.responses import Responses
from logic.scoring import assess
from logic.wording import what_if as wording
from tests.app.people import AT_REFERENCE
from tests.browser import kept
from tests.browser.chart import CHART, number
from tests.browser.conftest import HEIGHTS, PHONE, NewPage
from tests.browser.person import CATALOGUE, Person, Toucher, Typist
from tests.said import TITLES, said

WORST = {factor.id: factor.levels[-1].id for factor in CATALOGUE.factors}
SOME = AT_REFERENCE | {"sleep": "poor", "driving": "over_three_hours", "smoking": "current"}
FIRST = {"driving": "under_one_hour"}
SECOND = {"driving": "one_to_three_hours", "stress": "low"}
BARS = "[aria-roledescription=bar]"
PLAY, COMPARISON = 0, 1
HEADER_PX = 64
"""What Streamlit's header covers of a window."""


def arrive(person: Person) -> None:
    """Go to the page from the result, where kept answers are told to be back."""
    person.open("results")
    person.heading(said("results-title"))
    person.follow(TITLES["what_if"], said("what-if-title"))
    bars(person, PLAY).first.wait_for()


def keeping(server: str, levels: dict[str, str]) -> object:
    """Return the state of a browser that has kept these answers."""
    return kept.keeping(server, kept.copy(kept.record(levels)))


def bars(person: Person, place: int) -> Locator:
    """Return the bars of one of the charts."""
    return person.page.locator(CHART).nth(place).locator(BARS)


def seen(person: Person, place: int) -> dict[str, dict[str, float]]:
    """Return the bars' values by scenario and area, as the browser tells them."""
    labels = bars(person, place).evaluate_all(
        "all => all.map(mark => mark.getAttribute('aria-label'))"
    )
    found: dict[str, dict[str, float]] = {}
    for label in labels:
        title, told = label.rsplit(": ", 1)
        value, name = told.split(", ", 1)
        found.setdefault(name, {})[title] = number(value)
    return found


def expected(levels: dict[str, str], *titles: str) -> dict[str, float]:
    """Return the impacts that scoring gives, of areas by title."""
    profile = assess(CATALOGUE, Responses.from_raw(levels, CATALOGUE))
    found = {CATALOGUE.by_area[area.area].title: area.impact for area in profile.areas}
    return {title: found[title] for title in titles}


def score(levels: dict[str, str]) -> str:
    """Return the score that scoring gives as it is shown."""
    return f"{assess(CATALOGUE, Responses.from_raw(levels, CATALOGUE)).score:.0f}"


def row(factor_id: str, levels: dict[str, str]) -> str:
    """Return what the row of answers of a habit is called."""
    factor = CATALOGUE.by_factor[factor_id]
    return wording.row(said, CATALOGUE, factor, factor.by_level[levels[factor_id]])


def attempt(person: Person, factor_id: str, level_id: str, place: int = PLAY) -> Locator:
    """Choose another answer in the row of a habit, of the first plan or of the second one."""
    group = person.group(row(factor_id, WORST)).nth(place)
    level = CATALOGUE.by_factor[factor_id].by_level[level_id]
    choice = group.get_by_role("radio", name=level.in_short, exact=True)
    person.use(choice)
    expect(choice).to_be_checked()
    person.settled()
    return choice


def is_in_sight(part: Locator) -> bool:
    """Return whether a part of the page is whole in the window."""
    box, size = part.bounding_box(), part.page.viewport_size
    assert box is not None
    assert size is not None
    return box["y"] >= 0 and box["y"] + box["height"] <= size["height"]


def announced(person: Person) -> Locator:
    """Return what screen readers read out by itself once it changes."""
    return person.page.get_by_role("status").filter(has_text="Score")


def test_bar_and_score_react_in_one_view_with_the_choice(new_page: NewPage, server: str) -> None:
    person = Person(new_page(storage_state=keeping(server, WORST)), server)
    arrive(person)
    expect(announced(person)).to_contain_text(f"Score {score(WORST)}")
    choice = attempt(person, "driving", "under_one_hour")
    then = WORST | FIRST
    expect(announced(person)).to_contain_text(f"Score {score(WORST)} → {score(then)}")
    moved = bars(person, PLAY).and_(person.page.locator("[aria-label*=Changed]"))
    expect(moved).to_have_count(1)
    parts = (announced(person), choice, *bars(person, PLAY).all())
    assert [part for part in parts if not is_in_sight(part)] == []
    value = expected(then, "Seat support")["Seat support"]
    assert seen(person, PLAY)["Changed"] == {"Seat support": pytest.approx(value, abs=0.0051)}
    assert len(seen(person, PLAY)["Now"]) == len(CATALOGUE.areas)
    assert float(choice.evaluate("pill => pill.getBoundingClientRect().height")) >= 44


def apart(one: Locator, other: Locator) -> float:
    """Return how many pixels high a window is that shows both of two parts whole."""
    boxes = [box for box in (one.bounding_box(), other.bounding_box()) if box is not None]
    assert len(boxes) == 2
    return max(box["y"] + box["height"] for box in boxes) - min(box["y"] for box in boxes)


def test_on_a_phone_a_choice_fits_into_one_window_with_the_score_and_with_its_bar(
    new_page: NewPage, server: str
) -> None:
    page = new_page(360, storage_state=keeping(server, SOME), **PHONE)
    person = Toucher(page, server)
    arrive(person)
    for factor_id, level_id in (("sleep", "good"), ("driving", "under_one_hour")):
        factor = CATALOGUE.by_factor[factor_id]
        name, level = row(factor_id, SOME), factor.by_level[level_id]
        person.choose(name, level.in_short)
        title = CATALOGUE.by_area[factor.area].title
        moved = person.page.locator(f"{BARS}[aria-label*='{title}']")
        expect(moved).to_have_count(2)
        person.settled()
        choice = person.radio(name, level.in_short)
        for changed in (announced(person), moved.last):
            assert apart(choice, changed) <= HEIGHTS[360] - HEADER_PX


def test_answers_are_tried_with_the_keyboard_and_the_focus_stays(
    new_page: NewPage, server: str
) -> None:
    person = Typist(new_page(storage_state=keeping(server, WORST)), server)
    arrive(person)
    group = person.group(row("stress", WORST))
    little, somewhat, very = (group.get_by_role("radio").nth(place) for place in range(3))
    person.go_to(little)
    person.page.keyboard.press("ArrowRight")
    person.page.keyboard.press("Space")
    expect(announced(person)).to_contain_text("lower with 1 change.")
    person.settled()
    expect(somewhat).to_be_checked()
    expect(somewhat).to_be_focused()
    # The button goes with what it undoes, and the focus does not.
    person.press(said(wording.UNDO["plan_1"]))
    expect(very).to_be_checked()
    expect(person.page.locator(".st-key-what_if_score")).to_be_focused()


def test_more_habits_scroll_beside_the_chart_which_stays_in_sight(
    new_page: NewPage, server: str
) -> None:
    person = Person(new_page(storage_state=keeping(server, WORST)), server)
    arrive(person)
    person.use(person.page.get_by_text(said("what-if-more"), exact=True))
    expect(person.group(row("spinal_care", WORST))).to_have_count(1)
    person.settled()
    choice = attempt(person, "spinal_care", "regular")
    person.settled()
    parts = (announced(person), choice, *bars(person, PLAY).all())
    assert [part for part in parts if not is_in_sight(part)] == []


def test_two_plans_can_be_made_and_read_from_the_chart(new_page: NewPage, server: str) -> None:
    person = Person(new_page(storage_state=keeping(server, WORST)), server)
    arrive(person)
    person.use(person.page.get_by_text(said("what-if-second"), exact=True))
    person.enter(said("what-if-name-plan-1"), "Drive less")
    person.settled()
    for place, changes in enumerate((FIRST, SECOND)):
        for factor_id, level_id in changes.items():
            attempt(person, factor_id, level_id, place)
    titles = ("Seat support", "Stress", "Sleep")
    shown = {said("what-if-now"): {}, "Drive less": FIRST, "Second plan": SECOND}
    # Sleep moves with stress, with which it shares a limit; nothing else is drawn.
    expect(bars(person, COMPARISON)).to_have_count(len(titles) * len(shown))
    for name, changes in shown.items():
        then = expected(WORST | changes, *titles)
        assert seen(person, COMPARISON)[name] == pytest.approx(then, abs=0.0051)
    person.press(said(wording.UNDO["plan_2"]))
    expect(person.page.locator(".st-key-what_if_second summary").first).to_be_focused()
    person.follow(TITLES["results"], said("results-title"))
    person.sees("100 of 100")


def test_the_fewest_changes_are_tried_with_one_press(new_page: NewPage, server: str) -> None:
    person = Person(new_page(storage_state=keeping(server, WORST)), server)
    arrive(person)
    person.use(person.page.get_by_text(said("what-if-smallest-title"), exact=True))
    person.choose(said("what-if-target"), "80")
    person.sees("your score from")
    person.press(said(wording.TAKE["plan_1"]))
    expect(person.page.locator(".st-key-what_if_score")).to_be_focused()
    expect(announced(person)).to_be_in_viewport()
    expect(announced(person)).to_contain_text("lower with")
