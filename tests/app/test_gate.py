"""The questions and the result stay shut until the safety check is finished."""

import pytest

from logic.responses import NO, UNDER_16
from logic.wording import results
from tests.app.people import ALWAYS_ASKED, CATALOGUE, MIXED, NOTHING_TO_REPORT, held, profile
from tests.app.visitor import Visitor
from tests.said import said
from ui import routes
from ui.page_names import Name
from ui.state import current

GATED = list(routes.AFTER_SAFETY_CHECK)
OPEN = [page for page in routes.ICONS if page not in GATED]


@pytest.mark.parametrize("page", GATED)
@pytest.mark.parametrize(
    "told",
    [
        {},
        {UNDER_16: NO},
        {current.none_of(group): True for group in ALWAYS_ASKED},
        {UNDER_16: NO, current.none_of(ALWAYS_ASKED[0]): True},
    ],
    ids=["nothing", "age alone", "all but the age", "first part alone"],
)
def test_an_unfinished_check_keeps_it_shut(page: str, told: dict[str, object]) -> None:
    visitor = Visitor(told | held(MIXED), page)
    assert visitor.title == said("safety-gate-title")
    assert visitor.buttons == [said("safety-gate-button")]
    assert visitor.headings == []
    assert visitor.widgets == {}
    assert not visitor.at.get("vega_lite_chart")
    assert "of 100" not in visitor.text


@pytest.mark.parametrize("page", OPEN)
def test_the_other_pages_are_open_to_everybody(page: str) -> None:
    assert Visitor({}, page).title != said("safety-gate-title")


def test_the_gate_leads_to_the_check_and_the_check_to_the_questions(newcomer: Visitor) -> None:
    newcomer.visit(Name.RESULTS)
    newcomer.press(said("safety-gate-button"))
    assert newcomer.title == said("safety-title")
    newcomer.pass_safety_check()
    assert newcomer.title == CATALOGUE.themes[0].title


def test_a_finished_check_opens_the_result_of_answers_given_before() -> None:
    visitor = Visitor(held(MIXED), Name.RESULTS)
    visitor.press(said("safety-gate-button"))
    visitor.pass_safety_check()
    visitor.visit(Name.RESULTS)
    assert results.score(said, profile(MIXED)) in visitor.text


def test_taking_an_answer_of_the_check_back_shuts_the_gate_again() -> None:
    visitor = Visitor(NOTHING_TO_REPORT | held(MIXED), Name.SAFETY)
    visitor.fill_in({current.none_of(ALWAYS_ASKED[0]): False})
    visitor.visit(Name.RESULTS)
    assert visitor.title == said("safety-gate-title")
