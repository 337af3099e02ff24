"""From the result to what a person leaves with: a plan, the calendar file and the PDF."""

import json
import re
from datetime import datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from playwright.sync_api import expect

from logic.plan import LONGEST_WORDS, Day
from logic.texts import SHIPPED
from logic.wording import plan as wording
from tests.app.people import AT_WORST, profile
from tests.browser import kept, planner
from tests.browser.conftest import HEIGHTS, PHONE, NewPage
from tests.browser.person import CATALOGUE, Person, Toucher
from tests.browser.test_report import share_of, text_of
from tests.browser.test_spacing import CHARTS, LABELS_CUT_OFF
from tests.calendars.parsers import by_ical_js, by_icalendar
from tests.said import said

FIRST_AREA = CATALOGUE.by_area[profile(AT_WORST).focus[0].area]
ACTION = next(action for action in FIRST_AREA.actions if not action.fits)
BERLIN = "Europe/Berlin"
MARKS = "[aria-roledescription=point]"
TICKED = (0x0B, 0x65, 0x66)
"""The colour of what is ticked, from `ui/browser/page_script.css`."""
LONGEST_MS = 60_000
"""For a machine that does much else at the time; `make bench` holds the two seconds."""


def saved(person: Person, make: str) -> bytes:
    """Ask for a file, save it and return what is in it."""
    person.press(make)
    save = person.page.get_by_role("button", name=said("save-file", file=""))
    expect(save).to_be_visible(timeout=LONGEST_MS)
    with person.page.expect_download() as waiting:
        person.use(save)
    return Path(waiting.value.path()).read_bytes()


def planned_in(person: Person) -> list[dict[str, Any]]:
    """Return the actions of the plan that the browser keeps."""
    held = json.loads(json.loads(kept.kept(person.page) or "{}")["record"])
    found: list[dict[str, Any]] = held["plan"]["actions"]
    return found


def test_an_action_comes_from_the_result_into_the_week(new_page: NewPage, server: str) -> None:
    text = kept.copy(kept.record(AT_WORST))
    person = Person(new_page(storage_state=kept.keeping(server, text)), server)
    person.open("results")
    person.heading(said("results-title"))
    person.press(said("results-add"))
    person.arrived()
    assert planned_in(person)[0]["action"] == FIRST_AREA.actions[0].id
    person.press(said("results-see-plan"))
    person.heading(said("plan-title"))
    week = person.page.get_by_role("img", name=said("plan-week-picture", count=1))
    expect(week).to_have_accessible_name(re.compile(f"1. {FIRST_AREA.actions[0].short}"))
    planner.open_details(person)
    expect(week).to_have_accessible_name(re.compile("no days and no time yet"))
    person.press(said("plan-remove"))
    person.sees(said("plan-empty"))
    expect(person.page.get_by_role("heading", name=said("plan-week-title"))).to_be_focused()


def test_what_is_planned_is_kept_at_once(new_page: NewPage, server: str) -> None:
    text = kept.copy(kept.record(AT_WORST, plan={"actions": [{"action": ACTION.id}]}))
    person = Person(new_page(storage_state=kept.keeping(server, text)), server)
    person.open("plan")
    person.heading(said("plan-title"))
    person.press(said(wording.DAY_NAMES[Day.TUESDAY]))
    person.arrived()
    assert planned_in(person)[0]["days"] == [Day.TUESDAY]


@pytest.mark.parametrize(("width", "most_px"), [(1280, 2000), (360, 3600)])
def test_four_planned_actions_are_read_without_much_scrolling(
    new_page: NewPage, server: str, width: int, most_px: int
) -> None:
    ids = ("lighten_loads", "drive_less", "daily_calm", "regular_sleep")
    planned = [{"action": id_, "days": list(Day), "at": "18:30"} for id_ in ids]
    text = kept.copy(kept.record(AT_WORST, plan={"actions": planned}))
    page = new_page(width, storage_state=kept.keeping(server, text))
    person = Person(page, server)
    person.open("plan")
    person.heading(said("plan-title"))
    whole = page.get_by_test_id("stMainBlockContainer")
    expect(page.get_by_role("heading", level=3)).to_have_count(4)
    assert whole.evaluate("page => page.scrollHeight") <= most_px
    assert len(whole.inner_text().split()) <= 350


@pytest.mark.parametrize("language", SHIPPED)
def test_the_chart_of_the_plan_has_room_for_all_its_words(
    new_page: NewPage, server: str, language: str
) -> None:
    willing = {one.area: 9 - 3 * place for place, one in enumerate(profile(AT_WORST).focus[:3])}
    state = kept.keeping(server, kept.copy(kept.record(AT_WORST, plan={"willingness": willing})))
    person = Person(new_page(storage_state=state, locale=language), server, language)
    person.open("plan")
    person.heading(person.say("plan-title"))
    person.open_part(person.say("plan-chart-title"))
    expect(person.page.locator(MARKS)).to_have_count(len(willing))
    for width in (*HEIGHTS, 1024):
        person.page.set_viewport_size({"width": width, "height": HEIGHTS[1280]})
        expect_whole(person)


def expect_whole(person: Person) -> None:
    """Wait until no word of a chart stands beyond its edge: it follows its window after a while."""
    whole = f"charts => !({LABELS_CUT_OFF})(charts).length"
    person.page.wait_for_function(whole, arg=CHARTS)


@pytest.mark.parametrize("kind", [Person, Toucher])
def test_a_person_leaves_with_a_plan_a_calendar_file_and_the_pdf(
    new_page: NewPage, server: str, kind: type[Person]
) -> None:
    page = new_page(360, timezone_id=BERLIN, **PHONE) if kind is Toucher else None
    person = kind(page or new_page(timezone_id=BERLIN), server)
    # An hour or two before midnight here it is the next day there.
    kept.arrive(person, AT_WORST, saved_at=datetime.now(ZoneInfo(BERLIN)))
    person.press(said("results-make-a-plan"))
    person.heading(said("plan-title"))
    bare = share_of(TICKED, person.page.pdf())
    planner.do(person, ACTION, [Day.MONDAY, Day.THURSDAY], "18:30")
    week = person.page.get_by_role("img", name=said("plan-week-picture", count=1))
    expect(week).to_have_accessible_name(re.compile("Monday and Thursday at 18:30"))
    # What is ticked is seen on paper too, printed without backgrounds as by default.
    assert share_of(TICKED, person.page.pdf()) > bare
    planner.open_details(person)
    words = wording.of_action(said("plan-words"), ACTION)
    person.enter(words, "with Anna " * 8)
    person.sees(said("cut", most=LONGEST_WORDS))
    expect(person.page.get_by_label(words, exact=True)).to_have_value("with Anna " * 6)
    person.settled()
    planner.close_details(person)
    person.open_part(said("plan-reminders-title"))
    file = saved(person, said("plan-make"))
    for found in (by_icalendar(file), *by_ical_js([file])):
        planned, recheck = sorted(found, key=lambda event: len(event.starts), reverse=True)
        # Twice a week for twelve weeks, Mondays and Thursdays.
        assert (planned.title, len(planned.starts), len(recheck.starts)) == ("Reminder 1", 24, 1)
        assert {start.weekday() for start in planned.starts} == {0, 3}
    assert b"DTSTART;TZID=Europe/Berlin:" in file
    assert b"T183000" in file
    person.press(said("plan-to-result"))
    person.heading(said("results-title"))
    person.press(said("results-tools"))
    told = text_of(saved(person, said("report-make")))
    assert ACTION.title.rstrip(".") in told
    assert "Mon, Thu" in told or "Monday and Thursday" in told
