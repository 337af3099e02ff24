"""The comparison with a survey on the result page."""

import json
from typing import Any

import pytest

from logic.charts.icon_array import survey_table, survey_takeaway
from logic.charts.palette import DARK, LIGHT, Palette
from logic.models.survey import Fifth, Survey
from logic.survey import own_fifth
from logic.wording import survey as wording
from tests.app.conftest import Arrive
from tests.app.people import AT_REFERENCE, AT_WORST, CATALOGUE, MIXED, responses
from tests.app.visitor import Visitor
from tests.said import said
from tests.unit.surveys import SEVEN, needs_survey
from ui.page_names import Name

pytestmark = needs_survey
PEOPLE = {"reference": AT_REFERENCE, "mixed": MIXED, "worst": AT_WORST}
BESIDE = {id_: level for id_, level in MIXED.items() if id_ not in SEVEN}
"""Enough answers for a score, none of them to what the survey asked."""


def answering(number: int) -> dict[str, str]:
    """Return answers for a score with so many of those that the survey asked for."""
    return BESIDE | {id_: MIXED[id_] for id_ in SEVEN[:number]}


def shipped(levels: dict[str, str]) -> tuple[Survey, Fifth]:
    """Return the survey and the fifth in which these answers lie."""
    own = own_fifth(CATALOGUE, responses(levels))
    assert CATALOGUE.survey is not None
    assert own is not None
    return CATALOGUE.survey, own


def icons(visitor: Visitor) -> Any:
    """Return the icon array as it is sent to the browser: the last chart but one."""
    return visitor.at.get("vega_lite_chart")[-2].proto


@pytest.mark.parametrize("answered", [5, 6, 7])
def test_from_five_of_the_seven_answers_it_is_there(arrive: Arrive, answered: int) -> None:
    levels = answering(answered)
    visitor = arrive(Name.RESULTS, levels)
    assert said("survey-title") in visitor.parts
    assert wording.lead(said, shipped(levels)[0], answered) in visitor.text


@pytest.mark.parametrize("answered", [0, 4])
def test_with_fewer_it_is_not(arrive: Arrive, answered: int) -> None:
    visitor = arrive(Name.RESULTS, answering(answered))
    assert said("results-score") in visitor.text
    assert said("survey-snapshot") not in visitor.text


def test_without_a_score_there_is_no_comparison(arrive: Arrive) -> None:
    assert (
        said("survey-title") not in arrive(Name.RESULTS, {id_: MIXED[id_] for id_ in SEVEN}).parts
    )


def test_it_draws_nothing_until_it_is_opened(arrive: Arrive) -> None:
    visitor = arrive(Name.RESULTS, answering(6))
    assert said("survey-snapshot") in visitor.text
    visitor.at.session_state["result.survey"] = False
    visitor.run()
    assert said("survey-title") in visitor.parts
    assert said("survey-snapshot") not in visitor.text


@pytest.mark.parametrize(
    ("person", "own"),
    [("reference", "**Lowest fifth, which is yours:**"), ("worst", "**Highest fifth, which is yo")],
)
def test_the_best_answers_lie_in_the_lowest_fifth_and_the_worst_in_the_highest(
    arrive: Arrive, person: str, own: str
) -> None:
    assert own in arrive(Name.RESULTS, PEOPLE[person]).text


@pytest.mark.parametrize("person", PEOPLE)
def test_the_numbers_are_said_as_so_many_in_100_with_their_ranges(
    arrive: Arrive, person: str
) -> None:
    survey, own = shipped(PEOPLE[person])
    text = arrive(Name.RESULTS, PEOPLE[person]).text
    for fifth in {survey.fifths[0], own, survey.fifths[-1]}:
        pain, name = fifth.pain, wording.name(said, survey, fifth, own)
        assert (
            f"**{name}:** about {100 * pain.value:.0f} in 100 had low "
            f"back pain ({100 * pain.ci_low:.0f} to {100 * pain.ci_high:.0f})"
        ) in text
    assert said("survey-ranges") in text


def test_it_is_a_snapshot_that_predicts_nothing(arrive: Arrive) -> None:
    text = arrive(Name.RESULTS, MIXED).text
    assert said("survey-snapshot") in text
    assert not any(word in text.lower() for word in ("average", "your risk", "normal"))


@pytest.mark.parametrize("person", PEOPLE)
def test_its_alternative_text_gives_the_numbers(arrive: Arrive, person: str) -> None:
    assert icons(arrive(Name.RESULTS, PEOPLE[person])).alt == survey_takeaway(
        *shipped(PEOPLE[person]), said
    )


def test_the_table_holds_all_fifths(arrive: Arrive) -> None:
    table = arrive(Name.RESULTS, MIXED).table("survey")
    assert table.equals(survey_table(*shipped(MIXED), said))
    assert len(table) == 5


@pytest.mark.parametrize(("theme", "palette"), [("light", LIGHT), ("dark", DARK)])
def test_its_colours_follow_the_theme(arrive: Arrive, theme: str, palette: Palette) -> None:
    visitor = arrive(Name.RESULTS, MIXED)
    visitor.at.context = {"theme": theme}
    visitor.run()
    spec = json.dumps(json.loads(icons(visitor).spec))
    assert palette.icon in spec
    assert palette.hollow_icon in spec
