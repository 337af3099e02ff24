"""A practice brings a table, looks at a group, and saves the scored table."""

from pathlib import Path

import pandas as pd
from playwright.sync_api import expect

from tests.browser.chart import CHART
from tests.browser.person import Person
from tests.browser.records import choose
from tests.browser.tables import people
from tests.said import TITLES, said
from ui.page_names import Name


def test_a_table_comes_in_and_the_scored_one_out(person: Person, tmp_path: Path) -> None:
    person.open()
    person.follow(TITLES[Name.GROUP], said("group-page-title"))
    choose(person, people(tmp_path))
    person.sees("60 rows were read.")
    person.pick(said("group-page-by"), "site")
    person.sees(said("group-page-groups-title"))
    person.settled()
    person.pick(said("group-page-group"), "South")
    person.sees("Nobody has an area to work on.")
    expect(person.page.locator(CHART)).to_have_count(2)
    person.press(said("group-page-make"))
    button = person.page.get_by_test_id("stDownloadButton").get_by_role("button")
    with person.page.expect_download() as started:
        person.use(button)
    scores = pd.read_csv(started.value.path())
    assert started.value.suggested_filename == "backwise_scores.csv"
    assert list(scores["score"]) == [100, 0] * 30


def test_a_file_that_is_no_table_gets_a_reason(person: Person, tmp_path: Path) -> None:
    file = tmp_path / "people.csv"
    file.write_bytes(b"\x89PNG\r\n\x1a\n")
    person.open(Name.GROUP)
    choose(person, file)
    person.sees("is a picture")
