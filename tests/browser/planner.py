"""What somebody does on the plan page: says how willing they are, ticks actions, sets times."""

from collections.abc import Sequence

from playwright.sync_api import Locator, expect

from logic.models import Action
from logic.plan import Day
from logic.wording import plan as wording
from tests.browser.person import CATALOGUE, Person


def asked(person: Person) -> list[str]:
    """Return the titles of the areas whose willingness is asked for, in order."""
    person.sees(wording.WILLING_LEAD)
    titles = [area.title for area in CATALOGUE.areas]
    groups = person.page.get_by_role("radiogroup").all()
    labels = [group.get_attribute("aria-label") or "" for group in groups]
    return [t for label in labels for t in titles if label == wording.willing(t)]


def do(person: Person, action: Action, days: Sequence[Day], at: str) -> None:
    """Tick an action and choose its days and its time."""
    person.tick(action.title)
    person.sees(action.works_when)
    week = person.page.get_by_role("toolbar", name=wording.of_action(wording.DAYS, action))
    for day in days:
        person.use(week.get_by_role("button", name=wording.DAY_NAMES[day], exact=True))
    _choose(person, _list(person, wording.of_action(wording.AT, action)), at)


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
