"""Text of a person or of a file stays text on every page: nothing of it comes alive."""

import json
from datetime import UTC, datetime
from pathlib import Path

from playwright.sync_api import Locator, expect

from logic.wording import what_if
from tests.browser import kept
from tests.browser.conftest import NewPage
from tests.browser.person import CATALOGUE, Person
from tests.browser.records import WALK, WORST, choose
from tests.said import said

WORDS = "see www.example.org or https://example.org a@b.cd :smile:"
LIVELY = "**b** [x](https://x.org) ![p](https://x.org/p.png) $x^2$ <b>y</b>"
ICONS = ":material/home: :red[x] :streamlit: -> `c` # h"
NAMES = ("https://example.org/login", "www.example.org/a", "help@example.org", LIVELY, ICONS)
ALIVE = "a, img, strong, em, code a, del, .katex, [data-testid=stIconMaterial], span[style*=color]"


def file_of(folder: Path, name: str, words: str) -> Path:
    """Write the record of somebody with these words in their plan, and unknown names."""
    record = json.loads(kept.record({id_: WORST[id_] for id_ in CATALOGUE.by_factor}))
    record["answers"] |= dict.fromkeys(NAMES, "x")
    action = {"action": WALK, "days": ["mon"], "at": "18:30", "words": words}
    record["plan"]["actions"] = [action]
    record["saved_at"] = datetime.now(UTC).isoformat(timespec="seconds")
    file = folder / name
    file.write_text(json.dumps(record), encoding="utf-8")
    return file


def is_dead(place: Locator, text: str) -> None:
    """Assert that a text stands in a place as it is, and that nothing in it is alive."""
    expect(place).to_contain_text(text)
    expect(place.locator(ALIVE)).to_have_count(0)


def test_unknown_names_of_a_file_stay_text(person: Person, tmp_path: Path) -> None:
    person.open("record")
    choose(person, file_of(tmp_path, "record.json", WORDS))
    person.sees(said("record-left-out"))
    for name in NAMES:
        line = person.page.get_by_role("listitem").filter(has_text=name[:20])
        # At most 40 characters of a name are told.
        is_dead(line, name[:40])


def test_own_words_of_a_plan_stay_text(new_page: NewPage, server: str, tmp_path: Path) -> None:
    record = file_of(tmp_path, "record.json", WORDS).read_text(encoding="utf-8")
    person = Person(new_page(storage_state=kept.keeping(server, kept.copy(record))), server)
    person.open("plan")
    person.heading(said("plan-title"))
    heading = person.page.get_by_role("heading", level=3).filter(has_text="see www.")
    expect(heading).to_contain_text(f"({WORDS})")
    expect(heading.locator("a, img")).to_have_count(0)
    person.open_part(said("plan-list-title"))
    summary = person.page.get_by_role("listitem").filter(has_text="see www.")
    expect(summary).to_contain_text(f"({WORDS})")
    expect(summary.locator("a, img, [data-testid=stIconMaterial]")).to_have_count(0)


def test_a_plans_name_stays_text_in_chart_and_table(new_page: NewPage, server: str) -> None:
    text = kept.copy(kept.record({id_: WORST[id_] for id_ in CATALOGUE.by_factor}))
    person = Person(new_page(storage_state=kept.keeping(server, text)), server)
    person.open("what_if")
    person.heading(said("what-if-title"))
    stress = CATALOGUE.by_factor["stress"]
    person.choose(what_if.row(said, CATALOGUE, stress, stress.worst), stress.levels[0].in_short)
    person.use(person.page.get_by_text(said("what-if-second"), exact=True))
    name = person.page.get_by_label(said("what-if-name-plan-1"))
    name.fill("https://x.org :material/home:")
    name.press("Enter")
    person.settled()
    person.use(person.page.get_by_text(said("what-if-numbers"), exact=True))
    heading = person.page.get_by_role("columnheader").filter(has_text="x.org")
    is_dead(heading, "https://x.org :material/home:")
    chart = person.page.get_by_test_id("stVegaLiteChart").first
    chart.hover()
    expect(person.page.locator("#vg-tooltip-element a, #vg-tooltip-element img")).to_have_count(0)


def test_a_files_name_stays_text(new_page: NewPage, server: str, tmp_path: Path) -> None:
    text = kept.copy(kept.record({}))
    person = Person(new_page(storage_state=kept.keeping(server, text)), server)
    person.open("progress")
    file = tmp_path / "www.example.org a@b.cd [x](y) :red[z].json"
    file.write_text("{}", encoding="utf-8")
    choose(person, file)
    alert = person.page.get_by_test_id("stAlert").filter(has_text="was not saved by Backwise")
    expect(alert).to_contain_text(f"{file.name}:")
    expect(alert.locator("a, img, em, span[style*=color]")).to_have_count(0)
