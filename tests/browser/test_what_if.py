"""Two plans are made on the what-if page, and both are read from the chart."""

import pytest
from playwright.sync_api import expect

from logic.responses import Responses
from logic.scoring import assess
from logic.wording import common, results
from logic.wording import what_if as wording
from tests.browser.chart import CHART, number
from tests.browser.person import CATALOGUE, Person

WORST = {factor.id: factor.levels[-1].id for factor in CATALOGUE.factors}
FIRST = {"sleep": "good", "driving": "under_one_hour"}
SECOND = {"driving": "one_to_three_hours"}
DRIVING = CATALOGUE.by_factor["driving"]
BARS = f"{CHART} [aria-roledescription=bar]"


def seen(person: Person) -> dict[str, dict[str, float]]:
    """Return the bars' values by scenario and area, as the browser tells them."""
    labels = person.page.locator(BARS).evaluate_all(
        "all => all.map(mark => mark.getAttribute('aria-label'))"
    )
    found: dict[str, dict[str, float]] = {}
    for label in labels:
        title, told = label.rsplit(": ", 1)
        value, name = told.split(", ", 1)
        found.setdefault(name, {})[title] = number(value)
    return found


def expected(changes: dict[str, str]) -> dict[str, float]:
    """Return the impacts by title that scoring gives with these changes made."""
    profile = assess(CATALOGUE, Responses.from_raw(WORST | changes, CATALOGUE))
    return {CATALOGUE.by_area[area.area].title: area.impact for area in profile.areas}


def test_two_plans_can_be_made_and_read_from_the_chart(person: Person) -> None:
    person.begin()
    person.answer_all(WORST)
    person.show_result()
    person.follow(common.PAGE_TITLES["what_if"], wording.TITLE)
    person.tick(wording.COMPARE)
    for plan, changes in {"plan_1": FIRST, "plan_2": SECOND}.items():
        for factor_id in changes:
            factor = CATALOGUE.by_factor[factor_id]
            person.pick(wording.in_plan(wording.PICK, plan), factor.short)
            person.sees(f"{factor.short}, now")
    person.enter(wording.in_plan(wording.NAME, "plan_1"), "Sleep more")
    driving = person.page.get_by_label(f"{DRIVING.short}, now")
    expect(driving).to_have_count(2)
    person.use(driving.nth(1))
    label = DRIVING.by_level[SECOND["driving"]].label
    person.use(person.page.get_by_role("option", name=label, exact=True))
    person.settled()
    shown = {wording.NOW: {}, "Sleep more": FIRST, "Second plan": SECOND}
    expect(person.page.locator(BARS)).to_have_count(len(shown) * len(expected({})))
    # On a busy machine the last change is painted later than the page settles.
    title = CATALOGUE.by_area[DRIVING.area].title
    last = f"{title}: {expected(SECOND)[title]:.2f}, Second plan"
    expect(person.page.locator(f"{BARS}[aria-label='{last}']")).to_have_count(1)
    for name, changes in shown.items():
        assert seen(person)[name] == pytest.approx(expected(changes), abs=0.0051)
    # The button goes with what it empties, and the focus does not.
    person.press(wording.in_plan(wording.RESET, "plan_2"))
    chosen = person.page.get_by_role("combobox", name=wording.in_plan(wording.PICK, "plan_2"))
    expect(chosen).to_be_focused()
    person.settled()
    person.follow(common.PAGE_TITLES["results"], results.TITLE)
    person.sees("100 of 100")
