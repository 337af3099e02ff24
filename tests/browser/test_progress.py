"""Three records dropped together become a timeline in a real browser."""

from pathlib import Path

from playwright.sync_api import expect

from logic.record.contents import HowKeptUp
from logic.wording import progress as wording
from tests.browser import kept
from tests.browser.chart import CHART
from tests.browser.person import CATALOGUE, Person
from tests.browser.records import HOSTILE, WALK, choose, three
from tests.said import TITLES, said


def test_three_records_in_any_order_are_drawn_and_told(person: Person, tmp_path: Path) -> None:
    kept.begin(person)
    person.follow(TITLES["progress"], said("progress-title"))
    choose(person, *three(tmp_path), HOSTILE / "picture.json")
    person.sees(said("progress-since-title"))
    person.sees("picture.json: This file is damaged")
    points = person.page.locator(f"{CHART} [aria-roledescription=point]")
    expect(points).to_have_count(3)
    # The axis of time is as wide as the chart.
    across = [box["x"] for box in [point.bounding_box() for point in points.all()] if box]
    assert max(across) - min(across) > 300
    person.open_part(said("progress-area-title"))
    expect(points).to_have_count(6)
    # The two of one day stand in the order of its clock.
    expect(points.nth(0)).to_have_attribute("aria-label", "Score, 0 to 100, 3 May 2026, 09:00: 100")
    person.sees("Counts less now:")


def test_how_the_plan_went_is_answered_and_saved(person: Person, tmp_path: Path) -> None:
    kept.begin(person)
    person.follow(TITLES["progress"], said("progress-title"))
    choose(person, *three(tmp_path))
    question = CATALOGUE.by_action[WALK].title
    person.choose(question, said(wording.KEPT_UP[HowKeptUp.SOMETIMES]))
    person.settled()
    person.follow(TITLES["evidence"], said("evidence-title"))
    person.follow(TITLES["progress"], said("progress-title"))
    choose(person, *three(tmp_path))
    expect(person.radio(question, said(wording.KEPT_UP[HowKeptUp.SOMETIMES]))).to_be_checked()
