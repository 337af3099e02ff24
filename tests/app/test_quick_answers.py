"""An answer is taken in one run, which draws its step and the scripts once."""

from collections import Counter
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from logic.models.base import Urgency
from tests.app.people import AT_WORST, BODY_FACTOR, CATALOGUE, NOTHING_TO_REPORT
from tests.app.visitor import Visitor
from tests.said import said
from ui.browser import page_script
from ui.page_names import Name
from ui.questions import step_form
from ui.safety import safety_form

FACTOR = next(
    f for f in CATALOGUE.factors if f.id in CATALOGUE.themes[0].factors and f is not BODY_FACTOR
)
STEP, CHECK, SCRIPTS = "step", "check", "scripts"


@pytest.fixture
def drawn(monkeypatch: pytest.MonkeyPatch) -> Counter[str]:
    """Return how often a step, a part of the check and the scripts were drawn; to be emptied."""
    found: Counter[str] = Counter()
    for module, name in ((step_form, STEP), (safety_form, CHECK), (page_script, SCRIPTS)):
        note(monkeypatch, module, name, found)
    return found


def note(monkeypatch: pytest.MonkeyPatch, module: Any, name: str, found: Counter[str]) -> None:
    """Count each drawing by a module."""
    draw = module.draw

    def counted(*given: Any) -> None:
        found[name] += 1
        draw(*given)

    monkeypatch.setattr(module, "draw", counted)


def give(visitor: Visitor, drawn: Counter[str], **told: Any) -> AppTest:
    """Give answers as a browser tells of them, and return the page after that one run."""
    visitor.fill_in(told)
    drawn.clear()
    at: AppTest = visitor.at.run()
    assert not at.exception
    return at


def test_an_answer_is_taken_and_draws_its_step_once_with_the_scripts(drawn: Counter[str]) -> None:
    visitor = Visitor(NOTHING_TO_REPORT, Name.QUESTIONNAIRE)
    give(visitor, drawn, **{FACTOR.id: AT_WORST[FACTOR.id]})
    assert drawn == {STEP: 1, SCRIPTS: 1}
    assert visitor.answer(FACTOR.id) == AT_WORST[FACTOR.id]


def test_a_statement_that_stops_nothing_draws_its_part_once_with_the_scripts(
    drawn: Counter[str],
) -> None:
    visitor = Visitor({}, Name.SAFETY, 1)
    give(visitor, drawn, persistent=True)
    assert drawn == {CHECK: 1, SCRIPTS: 1}
    assert visitor.answer("persistent") is True


def test_a_sign_stops_once_the_person_goes_on(drawn: Counter[str]) -> None:
    visitor = Visitor({}, Name.SAFETY)
    give(visitor, drawn, chest_pain=True)
    assert visitor.title == said("safety-title")
    visitor.press(said("safety-next"))
    assert visitor.title == CATALOGUE.safety.screens[Urgency.EMERGENCY].title


def test_whoever_is_too_young_is_told_once_they_go_on(drawn: Counter[str]) -> None:
    visitor = Visitor({}, Name.SAFETY)
    give(visitor, drawn, under_16="yes")
    assert visitor.title == said("safety-title")
    visitor.press(said("safety-next"))
    assert visitor.title == CATALOGUE.safety.too_young.title


def test_a_message_at_the_check_goes_with_the_answer_that_was_missing(
    drawn: Counter[str],
) -> None:
    visitor = Visitor({}, Name.SAFETY)
    visitor.press(said("safety-next"))
    assert said("safety-missing-age") in visitor.errors
    give(visitor, drawn, under_16="no")
    assert visitor.title == said("safety-title")
    assert said("safety-missing-age") not in visitor.errors


def test_a_message_at_a_question_goes_with_an_answer_that_can_be_used(
    drawn: Counter[str],
) -> None:
    visitor = Visitor(NOTHING_TO_REPORT | {FACTOR.id: "no_such_level"}, Name.QUESTIONNAIRE)
    assert visitor.errors == [said("questionnaire-cannot-use")]
    give(visitor, drawn, **{FACTOR.id: AT_WORST[FACTOR.id]})
    assert visitor.title == CATALOGUE.themes[0].title
    assert visitor.errors == []
