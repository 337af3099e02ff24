"""What a page may ask of a reader at first: words, height, the first screen, and no jumps."""

import re
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from logic.catalogue import load_catalogue
from tests.app.people import AT_WORST, MIXED, first
from tests.browser import kept, records
from tests.browser.chart import CHART
from tests.browser.person import Person
from tests.said import TITLES, said
from ui.page_names import Name

DESKTOP, PHONE = (1280, 800), (390, 844)
MOST_WORDS, HIGHEST = 330, {DESKTOP: 1700, PHONE: 3000}
MOST_WORDS_OF_PRIVACY, HIGHEST_OF_PRIVACY = 300, {DESKTOP: 1350, PHONE: 1700}
MOST_WORDS_OF_PROGRESS, HIGHEST_OF_PROGRESS = 300, {DESKTOP: 1850, PHONE: 2300}
PEOPLE = {
    "mixed": MIXED,
    # All sixteen bars, and the most to be careful about.
    "worst": AT_WORST,
    # All four tiles, one of them with a button.
    "open_questions": first(12, MIXED),
}
MOST_SHIFT = 0.05
BARS_ON_A_PHONE = 5
BACK = "Your kept answers of"
MAIN = "[data-testid=stMainBlockContainer]"
WATCHED_MS = 1000
WATCH = """window.shift = 0;
new PerformanceObserver((list) => {
    for (const one of list.getEntries()) if (!one.hadRecentInput) window.shift += one.value;
}).observe({type: "layout-shift"});"""
"""Adds up how far what is seen moves without anybody's doing (cumulative layout shift)."""
CUT_OFF = """chart => {
    const frame = chart.getBoundingClientRect();
    return [...chart.querySelectorAll("text")].filter((one) => {
        const box = one.getBoundingClientRect();
        return box.width > 0 && (box.left < frame.left - 1 || box.right > frame.right + 1);
    }).map((one) => one.textContent);
}"""
"""Which words of a chart stand out of its frame."""
ICON = "[data-testid=stIconMaterial], [role=img]"


def choose_row(person: Person, number: int) -> None:
    """Tap the chart beside a bar, where its row is still to be pressed."""
    bar = person.page.locator(f"{CHART} [aria-roledescription=bar]").nth(number)
    bar.scroll_into_view_if_needed()
    box = bar.bounding_box()
    assert box
    person.page.mouse.click(box["x"] + box["width"] + 25, box["y"] + box["height"] / 2)
    person.settled()


def visible_words(page: Page) -> int:
    """Return how many words stand on the page; the names of icons are drawn as pictures."""
    text: str = page.locator(MAIN).evaluate(
        f"""main => {{
            const icons = [...main.querySelectorAll("{ICON}")].map((one) => one.textContent);
            return icons.reduce((text, icon) => text.replace(icon, ""), main.innerText);
        }}"""
    )
    # A sign such as ≈ is seen, not read.
    return len([word for word in text.split() if re.search(r"\w", word)])


def come_back(
    browser: Browser,
    server: str,
    size: tuple[int, int],
    levels: dict[str, str],
    planned: Mapping[str, Any] = MappingProxyType({}),
) -> Person:
    """Return somebody whose browser has kept these answers and this plan."""
    width, height = size
    context = browser.new_context(
        viewport={"width": width, "height": height},
        storage_state=kept.keeping(server, kept.copy(kept.record(levels, plan=planned))),
    )
    return Person(context.new_page(), server)


def arrive(
    browser: Browser,
    server: str,
    size: tuple[int, int],
    levels: dict[str, str],
    *,
    straight: bool = False,
) -> Person:
    """Return somebody whose browser has kept these answers, at their result.

    Whoever comes there straight is told that the answers are back.
    """
    person = come_back(browser, server, size, levels)
    if straight:
        person.open(Name.RESULTS)
        person.sees(BACK)
    else:
        person.open(Name.PRIVACY)
        # An open menu of the navigation closes when the answers arrive.
        person.sees(BACK)
        person.follow(TITLES[Name.RESULTS], said("results-title"))
    person.heading(said("results-title"))
    expect(person.page.locator(f"{CHART} [aria-roledescription=bar]").first).to_be_visible()
    person.settled()
    return person


@pytest.mark.parametrize("who", PEOPLE)
def test_the_result_keeps_to_its_budget(browser: Browser, server: str, who: str) -> None:
    """With the notice that the answers are back; coming from another page, without it."""
    person = arrive(browser, server, DESKTOP, PEOPLE[who], straight=True)
    for size in (DESKTOP, PHONE):
        look_through(person, size)
        keeps_to_the_budget_of_a_result(person.page, size)
    person.open(Name.PRIVACY)
    # An open menu of the navigation closes when the answers arrive.
    person.sees(BACK)
    person.follow(TITLES[Name.RESULTS], said("results-title"))
    expect(person.page.get_by_text(BACK)).to_have_count(0)
    for size in (PHONE, DESKTOP):
        look_through(person, size)
        keeps_to_the_budget_of_a_result(person.page, size)
    if who != "worst":
        has_its_scale_and_key_in_the_first_screen(person.page)
    person.page.context.close()


def look_through(person: Person, size: tuple[int, int]) -> None:
    """Look at the page through a window of another size, once its charts have followed."""
    person.page.set_viewport_size({"width": size[0], "height": size[1]})
    fits = f"chart => chart.getBoundingClientRect().right <= {size[0]}"
    for chart in person.page.locator(f"{CHART} svg").all():
        person.page.wait_for_function(fits, arg=chart.element_handle())
    person.settled()


def keeps_to_the_budget_of_a_result(page: Page, size: tuple[int, int]) -> None:
    """The first bars are in sight; words and height are few."""
    bars = page.locator(f"{CHART} [aria-roledescription=bar]")
    expect(bars.first).to_be_visible()
    in_sight = bars.all() if size == DESKTOP else bars.all()[:BARS_ON_A_PHONE]
    boxes = [bar.bounding_box() for bar in in_sight]
    assert max(box["y"] + box["height"] for box in boxes if box) <= size[1]
    assert visible_words(page) <= MOST_WORDS
    assert height_of(page) <= HIGHEST[size]


def has_its_scale_and_key_in_the_first_screen(page: Page) -> None:
    """All of the chart is seen at once at a desk."""
    scale = page.locator(f"{CHART} .role-axis-label text")
    assert said("prevention-scale-more") in scale.all_text_contents()
    key = page.locator(".st-key-announced-order")
    for box in [one.bounding_box() for one in [*scale.all(), key]]:
        assert box
        assert box["y"] + box["height"] <= DESKTOP[1]


def height_of(page: Page) -> int:
    """Return how high the page is, in pixels."""
    height: int = page.locator(MAIN).evaluate("main => main.scrollHeight")
    return height


@pytest.mark.parametrize("who", PEOPLE)
def test_every_bar_of_what_if_is_in_the_first_screen_below_the_notice(
    browser: Browser, server: str, who: str
) -> None:
    person = come_back(browser, server, DESKTOP, PEOPLE[who])
    person.open(Name.WHAT_IF)
    person.sees(BACK)
    person.heading(said("what-if-title"))
    bars = person.page.locator(f"{CHART} [aria-roledescription=bar]")
    bars.first.wait_for()
    person.settled()
    boxes = [bar.bounding_box() for bar in bars.all()]
    assert max(box["y"] + box["height"] for box in boxes if box) <= DESKTOP[1]
    person.page.context.close()


def test_the_third_of_three_tiles_fills_its_row_on_a_phone(browser: Browser, server: str) -> None:
    page = arrive(browser, server, PHONE, MIXED).page
    tiles = page.locator(".st-key-tiles")
    expect(tiles.locator("> *")).to_have_count(3)
    whole, last = tiles.bounding_box(), tiles.locator("> *").last.bounding_box()
    assert whole
    assert last
    assert last["width"] == whole["width"]
    page.context.close()


def test_the_plan_of_four_actions_with_the_longest_cautions_keeps_to_its_budget(
    browser: Browser, server: str
) -> None:
    told = {
        action.id: sum(len(text.split()) for text in action.cautions.values())
        for action in load_catalogue().by_action.values()
    }
    wordiest = sorted(told, key=lambda id_: told[id_], reverse=True)[:4]
    assert sum(told[id_] for id_ in wordiest) > 150
    timed = [{"action": id_, "days": ["mon", "thu"], "at": "18:30"} for id_ in wordiest]
    person = come_back(browser, server, DESKTOP, AT_WORST, {"actions": timed})
    person.open(Name.PLAN)
    person.heading(said("plan-title"))
    person.sees(said("plan-in-plan"))
    for size in (DESKTOP, PHONE):
        look_through(person, size)
        assert visible_words(person.page) <= 350
    person.page.context.close()


def test_the_privacy_page_keeps_to_its_budget(browser: Browser, server: str) -> None:
    person = come_back(browser, server, DESKTOP, MIXED)
    person.open(Name.PRIVACY)
    person.sees(BACK)
    for size in (DESKTOP, PHONE):
        look_through(person, size)
        assert visible_words(person.page) <= MOST_WORDS_OF_PRIVACY
        assert height_of(person.page) <= HIGHEST_OF_PRIVACY[size]
    person.page.context.close()


def test_the_progress_page_with_nearly_every_answer_changed_keeps_to_its_budget(
    browser: Browser, server: str, tmp_path: Path
) -> None:
    person = come_back(browser, server, DESKTOP, MIXED)
    person.open(Name.PROGRESS)
    person.sees(BACK)
    records.choose(person, records.three(tmp_path)[1])
    person.sees(said("progress-since-title"))
    for size in (DESKTOP, PHONE):
        look_through(person, size)
        assert visible_words(person.page) <= MOST_WORDS_OF_PROGRESS
        assert height_of(person.page) <= HIGHEST_OF_PROGRESS[size]
    person.page.context.close()


@pytest.mark.parametrize("size", [DESKTOP, PHONE], ids=["desktop", "phone"])
def test_nothing_jumps_while_the_result_is_loaded(
    browser: Browser, server: str, size: tuple[int, int]
) -> None:
    """What is measured first is Streamlit's own: a wide page begins as a narrow one."""
    person = come_back(browser, server, size, MIXED)
    person.page.add_init_script(WATCH)
    for _ in range(2):  # the second time, the browser holds what draws the page
        person.open(Name.RESULTS)
        person.page.locator(f"{CHART} [aria-roledescription=bar]").first.wait_for()
        person.settled()
        person.page.wait_for_timeout(WATCHED_MS)
    assert person.page.evaluate("window.shift") < MOST_SHIFT
    person.page.context.close()


@pytest.mark.parametrize("size", [DESKTOP, PHONE], ids=["desktop", "phone"])
def test_nothing_jumps_once_the_chart_is_there(
    browser: Browser, server: str, size: tuple[int, int]
) -> None:
    person = arrive(browser, server, size, MIXED)
    person.page.evaluate(WATCH)
    person.press(said("results-add"))
    person.sees(said("results-see-plan"))
    choose_row(person, 1)
    person.page.wait_for_timeout(WATCHED_MS)
    assert person.page.evaluate("window.shift") < MOST_SHIFT
    person.page.context.close()


@pytest.mark.parametrize("size", [DESKTOP, PHONE], ids=["desktop", "phone"])
def test_an_area_is_chosen_by_a_tap_anywhere_in_its_row(
    browser: Browser, server: str, size: tuple[int, int]
) -> None:
    person = arrive(browser, server, size, MIXED)
    # The shortest bar is a few pixels wide on a phone.
    for number in (-1, 1):
        choose_row(person, number)
        bar = person.page.locator(f"{CHART} [aria-roledescription=bar]").nth(number)
        area = str(bar.get_attribute("aria-label")).split(":")[0]
        chosen = person.page.locator("[data-testid=stSelectbox] input").first
        expect(chosen).to_have_value(re.compile(rf"(\d\. )?{area}"))
    person.page.context.close()


@pytest.mark.parametrize("size", [DESKTOP, PHONE], ids=["desktop", "phone"])
def test_what_a_press_asks_for_comes_into_sight(
    browser: Browser, server: str, size: tuple[int, int]
) -> None:
    person = arrive(browser, server, size, MIXED)
    choose_row(person, 2)
    person.arrived()
    expect(person.page.locator(".st-key-result-said")).to_be_in_viewport(ratio=1)
    person.press(said("results-tools"))
    person.arrived()
    opened = person.page.locator(".st-key-result-take_along summary")
    expect(opened).to_be_focused()
    expect(opened).to_be_in_viewport(ratio=1)
    person.page.context.close()


@pytest.mark.parametrize("levels", [AT_WORST, MIXED], ids=["at_worst", "mixed"])
def test_no_word_of_the_charts_is_cut_off_on_the_narrowest_phone(
    browser: Browser, server: str, levels: dict[str, str]
) -> None:
    person = arrive(browser, server, (360, 740), levels)
    chart = person.page.locator(f"{CHART} svg").first
    assert chart.evaluate(CUT_OFF) == []
    person.press(said("results-try-changes"))
    person.heading(said("what-if-title"))
    chart.locator("[aria-roledescription=bar]").first.wait_for()
    assert chart.evaluate(CUT_OFF) == []
    person.page.context.close()
