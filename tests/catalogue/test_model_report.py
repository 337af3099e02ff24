"""The model report and the model card say the same as the catalogue, and leave no item out."""

import re

import pytest

from logic.models.outside import OutsideCheck
from logic.wording import outside
from tests.architecture.code import ROOT
from tests.said import said
from tests.shipped import CATALOGUE

REPORT = (ROOT / "docs" / "model_report.md").read_text(encoding="utf-8")
CARD = (ROOT / "docs" / "model_card.md").read_text(encoding="utf-8")
README = (ROOT / "README.md").read_text(encoding="utf-8")
# The items of the TRIPOD+AI checklist, version of 11 January 2024.
SUBITEMS = {3: "abc", 5: "ab", 6: "abc", 8: "abc", 9: "abc", 12: "abcdefg", 18: "abcdef"} | {
    20: "abc",
    23: "ab",
    27: "abc",
}
ITEMS = [f"{item}{letter}" for item in range(1, 28) for letter in SUBITEMS.get(item, [""])]
OUTSIDE = CATALOGUE.outside
assert OUTSIDE is not None
each_check = pytest.mark.parametrize("check", OUTSIDE.checks, ids=lambda check: check.id)


def test_every_item_of_the_checklist_is_answered_once_and_in_order() -> None:
    rows = re.findall(r"^\| (\d+[a-g]?) \| ([^|]+) \| ([^|]+) \|$", REPORT, re.M)
    assert [item for item, _, _ in rows] == ITEMS
    assert all(asked.strip() and answered.strip() for _, asked, answered in rows)


@each_check
def test_the_figures_are_those_of_the_catalogue(check: OutsideCheck) -> None:
    area = f"{check.area.value:.3f} ({check.area.ci_low:.3f} to {check.area.ci_high:.3f})"
    assert area in REPORT
    assert f"| {check.n:,} | {check.cases:,} | {area} |" in CARD
    assert f"{check.n:,}" in REPORT
    assert f"{check.cases:,}" in REPORT


@pytest.mark.parametrize("document", [REPORT, CARD])
def test_they_say_that_seven_habits_were_tried_and_one_group_was_looked_at(document: str) -> None:
    assert OUTSIDE is not None
    assert {len(check.habits) for check in OUTSIDE.checks} == {7}
    text = " ".join(document.split())
    assert re.search(r"[Ss]even of (its|the) (20 )?habits", text)
    assert "looked at while building" in text
    assert "did not test" in text


def test_every_row_that_rests_on_files_names_one() -> None:
    answers = dict(re.findall(r"^\| (\d+[a-g]?) \| [^|]+ \| ([^|]+) \|$", REPORT, re.M))
    rows = ["6a", "6b", "6c", "9c", "12a", "14", "20a", "20b", "20c"]
    assert [item for item in rows if not re.search(r"\.(toml|md|py)\b", answers[item])] == []


def test_they_name_the_version_and_belong_to_it() -> None:
    assert OUTSIDE is not None
    for document in (REPORT, CARD):
        assert outside.version(said, OUTSIDE, CATALOGUE) in " ".join(document.split())


def test_the_scored_habits_are_counted_right() -> None:
    number = len(CATALOGUE.modifiable)
    assert f"{number} habits" in REPORT
    assert f"{number} habits" in CARD


def test_the_lowest_and_highest_fifths_on_the_card_are_those_of_the_catalogue() -> None:
    assert OUTSIDE is not None
    lowest = [round(100 * check.fifths[0]) for check in OUTSIDE.checks]
    highest = [round(100 * check.fifths[-1]) for check in OUTSIDE.checks]
    text = " ".join(CARD.split())
    assert f"score {min(lowest)} to {max(lowest)} of 100 had low back pain" in text
    assert f"in the highest {min(highest)} to {max(highest)}." in text


def test_the_card_fits_on_a_page() -> None:
    assert len(CARD.split()) < 600


@pytest.mark.parametrize("document", ["docs/model_report.md", "docs/model_card.md"])
def test_the_readme_leads_to_them(document: str) -> None:
    assert f"({document})" in README
