"""What somebody does on the plan page: says how willing they are, ticks actions, sets times."""

from collections.abc import Sequence

from playwright.sync_api import Locator, expect

from logic.models.areas import Action
from logic.plan import Day
from logic.wording import plan as wording
from tests.browser.person import CATALOGUE, Person
from tests.said import said


def asked(person: Person) -> list[str]:
    """Return the titles of the areas whose willingness is asked for, in order."""
    person.sees(said("plan-willing-lead"))
    titles = [area.title for area in CATALOGUE.areas]
    fields = person.page.get_by_role("combobox").all()
    return [label for field in fields if (label := field.get_attribute("aria-label")) in titles]


def say(person: Person, title: str, number: int) -> None:
    """Say how willing somebody is in an area, 0 to 10."""
    _choose(person, _list(person, title), str(number))


def open_details(person: Person) -> None:
    """Open what is behind the only action of the plan."""
    person.use(person.page.get_by_role("button", name=said("plan-more"), exact=True))
    person.sees(said("plan-dose"))


def close_details(person: Person) -> None:
    """Close it again."""
    person.page.keyboard.press("Escape")
    expect(person.page.get_by_text(said("plan-remove"), exact=True)).to_have_count(0)
    person.settled()


def do(person: Person, action: Action, days: Sequence[Day], at: str) -> None:
    """Add an action, close its area again, and choose its days and its time."""
    area = CATALOGUE.by_area[CATALOGUE.area_of_action[action.id]].title
    person.open_part(area)
    person.tick(action.title)
    person.sees(f"1. {action.short}")
    person.close_part(area)
    week = person.page.get_by_role("toolbar", name=wording.of_action(said("plan-days"), action))
    for day in days:
        person.use(week.get_by_role("button", name=said(wording.DAY_NAMES[day]), exact=True))
    _choose(person, _list(person, wording.of_action(said("plan-at"), action)), at)


def _list(person: Person, label: str) -> Locator:
    """Return a list that opens, once it stands still: scrolling would close it again."""
    found = person.page.get_by_role("combobox", name=label, exact=True)
    found.scroll_into_view_if_needed()
    person.settled()
    return found


def _choose(person: Person, listed: Locator, option: str) -> None:
    """Choose from a list by writing: of a long one only a part is there to be pointed at."""
    person.use(listed)
    listed.press_sequentially(option)
    person.use(person.page.get_by_role("option", name=option, exact=True))
    expect(listed).to_have_value(option)
    person.settled()
