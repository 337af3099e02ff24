"""What a browser kept before a test begins, and what it keeps now."""

import json
from collections.abc import Mapping
from datetime import UTC, datetime
from types import MappingProxyType
from typing import Any

from playwright.sync_api import Dialog, Locator, Page, StorageState, expect

from logic.plan import Plan
from logic.record.contents import Contents
from logic.record.writer import save
from logic.responses import NO, UNDER_16, Responses
from tests.app.people import BODY_FACTOR, CATALOGUE, body
from tests.browser.person import Person
from tests.said import said

KEY, MARK = "backwise.kept", "backwise.had_answers"
"""What `ui/browser/kept_copy.js` calls its entries."""
FULL = """Storage.prototype.setItem = () => {
    throw new DOMException("full", "QuotaExceededError");
};"""
"""Makes a browser that has no room left."""
NO_SIGNS = {UNDER_16: NO} | dict.fromkeys(CATALOGUE.safety.findings, NO)


def record(
    levels: Mapping[str, str],
    saved_at: datetime | None = None,
    plan: Mapping[str, Any] = MappingProxyType({}),
) -> str:
    """Return the record of somebody without warning signs, saved at a moment: now, if None."""
    moment = saved_at or datetime.now(UTC)
    given: dict[str, Any] = {id_: level for id_, level in levels.items() if id_ != BODY_FACTOR.id}
    if BODY_FACTOR.id in levels:
        given |= body(levels[BODY_FACTOR.id])
    contents = Contents(
        responses=Responses.from_raw(given | NO_SIGNS, CATALOGUE),
        plan=Plan.from_raw(plan, CATALOGUE, today=moment.date()),
    )
    return save(contents, CATALOGUE, saved_at=moment, time_zone=None).decode()


def copy(record: str, step: int = 0, **waiting: Any) -> str:
    """Return a browser's copy of a record."""
    steps = {"safety": 0, "questionnaire": step}
    return json.dumps({"record": record, "steps": steps, "waiting": waiting})


def keeping(address: str, text: str) -> StorageState:
    """Return the state of a browser that has kept a text for an address."""
    return {
        "cookies": [],
        "origins": [{"origin": address, "localStorage": [{"name": KEY, "value": text}]}],
    }


def kept(page: Page) -> str | None:
    """Return the text that the browser keeps."""
    found: str | None = page.evaluate("key => localStorage.getItem(key)", KEY)
    return found


def holds(page: Page, text: str) -> None:
    """Wait until what the browser keeps holds a text."""
    page.wait_for_function(
        "([key, text]) => localStorage.getItem(key)?.includes(text)", arg=[KEY, text]
    )


def kept_answers(page: Page) -> dict[str, str]:
    """Return the answers of the record that the browser keeps."""
    answers: dict[str, str] = json.loads(json.loads(kept(page) or "{}")["record"])["answers"]
    return answers


def arrive(person: Person, levels: Mapping[str, str], saved_at: datetime | None = None) -> None:
    """Go to the result with answers that the browser has kept, without answering one by one."""
    _hold(person.page, copy(record(levels, saved_at)))
    person.open("results")
    person.heading(said("results-title"))


def begin(person: Person, step: int = 1) -> None:
    """Go to a step, counted from 1, with a safety check that the browser has kept."""
    _hold(person.page, copy(record({}), step=step - 1))
    person.open("questionnaire")
    person.at_step(step)


def _hold(page: Page, text: str) -> None:
    """Let the browser keep a text before its first page, unless it keeps another one by then."""
    entry = f"localStorage.getItem({KEY!r}) ?? localStorage.setItem({KEY!r}, {json.dumps(text)})"
    page.add_init_script(entry)


def state(person: Person, text: str) -> None:
    """Wait until the page says this of keeping."""
    expect(box(person, text)).to_be_visible()
    person.settled()


def box(person: Person, text: str) -> Locator:
    """Return the line of the footer that says this of keeping, and opens."""
    return person.page.locator("summary").filter(has=person.page.get_by_text(text, exact=True))


def open_box(person: Person, now: str) -> None:
    """Open the state, which stands in the footer, to its switch."""
    person.use(box(person, now))
    expect(person.page.get_by_role("button", name=said("keep-forget"), exact=True)).to_be_visible()
    person.settled()


def warnings_of(page: Page) -> list[str]:
    """Return a list to which every question of the browser is added; each is answered with yes."""
    found: list[str] = []

    def accept(dialog: Dialog) -> None:
        found.append(dialog.type)
        dialog.accept()

    page.on("dialog", accept)
    return found
