"""The shipped comparison with a survey: current, quoted as it is, and worked out by the tool."""

import os
from pathlib import Path

import pytest

from logic.models.survey import Survey
from logic.survey import current_survey, place
from tests.architecture.code import ROOT
from tests.shipped import CATALOGUE
from tests.unit.surveys import SEVEN, needs_survey
from tools.check_survey import FILE, OFFICIAL, compare
from tools.survey_output import report, same

BESIDE = ROOT.parent / "shared" / "validation" / FILE.name
SURVEY_FILE = Path(os.environ.get("BACKWISE_SURVEY", FILE if FILE.is_file() else BESIDE))
METHODS = ROOT / "docs" / "methods.md"
STALE = (
    "survey.toml was made with other numbers, so the result page compares nothing. With the "
    "survey's file: run tools/check_survey.py --write. Without: delete survey.toml and say so in "
    "the pull request; the tests of the comparison are then skipped."
)
needs_file = pytest.mark.skipif(
    not SURVEY_FILE.is_file(),
    reason=f"the survey's file is not there: run tools/check_survey.py, which says how to get it, "
    f"then put it at {FILE.relative_to(ROOT)} or name it in BACKWISE_SURVEY",
)
pytestmark = needs_survey


def shipped() -> Survey:
    assert CATALOGUE.survey is not None
    return CATALOGUE.survey


def test_it_rests_on_the_numbers_of_the_catalogue() -> None:
    assert current_survey(CATALOGUE) is not None, STALE


@needs_file
def test_it_is_what_the_tool_works_out_from_the_surveys_file() -> None:
    found = compare(SURVEY_FILE, CATALOGUE)
    assert report(found) == report(shipped())
    assert same(found, shipped())


def test_the_methods_quote_what_the_tool_prints() -> None:
    text = METHODS.read_text(encoding="utf-8")
    assert f"```text\n{report(shipped())}\n```" in text, (
        "docs/methods.md quotes other numbers: put there what tools/check_survey.py prints"
    )


def test_the_seven_factors_are_those_that_the_survey_asked_about() -> None:
    assert shipped().factors == SEVEN
    assert shipped().smallest_answered == 5


def test_a_fifth_is_about_a_fifth_of_the_people() -> None:
    assert sum(fifth.people for fifth in shipped().fifths) == pytest.approx(1, abs=1e-5)
    assert all(0.17 < fifth.people < 0.23 for fifth in shipped().fifths)


def test_the_ends_of_the_scores_lie_in_the_lowest_and_the_highest_fifth() -> None:
    cuts = shipped().cut_points
    assert [place(cuts, score) for score in (0, *cuts, 100)] == [0, 0, 1, 2, 3, 4]


def test_it_says_where_it_comes_from() -> None:
    told = shipped().provenance
    assert told.files == tuple(OFFICIAL)
    assert told.link == "https://wwwn.cdc.gov/nchs/nhanes/"
    assert (told.years, told.people) == ("2009 to 2010", "US adults aged 20 to 69")
