"""The model report and the model card say the same as the catalogue, and leave no item out."""

import re

import pytest

from logic.models import OutsideCheck
from logic.outside import belongs
from tests.architecture.code import ROOT
from tests.shipped import CATALOGUE

REPORT = (ROOT / "docs" / "model_report.md").read_text(encoding="utf-8")
CARD = (ROOT / "docs" / "model_card.md").read_text(encoding="utf-8")
README = (ROOT / "README.md").read_text(encoding="utf-8")
# The items of the TRIPOD+AI checklist, version of 11 January 2024.
ITEMS = (
    "1 2 3a 3b 3c 4 5a 5b 6a 6b 6c 7 8a 8b 8c 9a 9b 9c 10 11 12a 12b 12c 12d 12e 12f 12g 13 14 15 "
    "16 17 18a 18b 18c 18d 18e 18f 19 20a 20b 20c 21 22 23a 23b 24 25 26 27a 27b 27c"
).split()
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


def test_they_name_the_version_and_belong_to_it() -> None:
    assert OUTSIDE is not None
    assert f"Catalogue version {OUTSIDE.catalogue_version}." in REPORT
    assert f"catalogue version {OUTSIDE.catalogue_version}." in CARD
    assert belongs(OUTSIDE, CATALOGUE), "write into report and card that the checks are earlier"


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
