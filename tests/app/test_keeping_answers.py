"""Going back and forth, to other pages and to other units keeps every answer."""

from typing import Any

import pytest

from tests.app.conftest import Arrive, AtStep
from tests.app.people import BODY_FACTOR, CATALOGUE, LAST_PART, MIXED, held, reporting
from tests.app.visitor import Visitor
from tests.said import said
from ui import routes
from ui.page_names import Name
from ui.state import answers

BODY_STEP = next(n for n, t in enumerate(CATALOGUE.themes) if BODY_FACTOR.id in t.factors)


def kept(visitor: Visitor) -> dict[str, Any]:
    """Return the answers that are held, without choices about how a page looks."""
    return {name: value for name, value in visitor.all_answers().items() if name != "order"}


def fill_in_all_steps(visitor: Visitor) -> None:
    """Answer the whole questionnaire by its steps."""
    for _ in CATALOGUE.themes:
        visitor.fill_in(held(MIXED))
        visitor.press(said("questionnaire-next"))


def test_back_and_next_through_all_steps_keep_every_answer(at_step: AtStep) -> None:
    visitor = at_step(0)
    fill_in_all_steps(visitor)
    before = kept(visitor)
    assert held(MIXED).items() <= before.items()
    visitor.go_to_step(len(CATALOGUE.themes) - 1)
    for theme in reversed(CATALOGUE.themes[1:]):
        assert visitor.title == theme.title
        visitor.press(said("questionnaire-back"))
    for theme in CATALOGUE.themes:
        assert visitor.title == theme.title
        visitor.press(said("questionnaire-next"))
    assert kept(visitor) == before


def test_visiting_every_page_twice_keeps_every_answer(at_step: AtStep) -> None:
    visitor = at_step(0)
    fill_in_all_steps(visitor)
    before = kept(visitor)
    for page in [*routes.ICONS, *reversed(routes.ICONS)]:
        visitor.visit(page)
    # The fields of plans are there as well by then.
    assert kept(visitor).items() >= before.items()


def test_the_step_is_kept_while_other_pages_are_visited(at_step: AtStep) -> None:
    visitor = at_step(3)
    visitor.visit(Name.EVIDENCE)
    visitor.visit(Name.QUESTIONNAIRE)
    assert visitor.title == CATALOGUE.themes[3].title


@pytest.mark.parametrize("number", range(len(CATALOGUE.themes)))
def test_going_back_keeps_what_was_filled_in_on_the_step_that_is_left(
    at_step: AtStep, number: int
) -> None:
    visitor = at_step(number)
    given = {id_: v for id_, v in held(MIXED).items() if id_ in visitor.widgets}
    assert given
    visitor.fill_in(given)
    visitor.press(said("questionnaire-back") if number else said("questionnaire-next"))
    visitor.go_to_step(number)
    shown = {name: visitor.widgets[name].value for name in given}
    assert shown == given


def test_the_first_step_has_no_way_back(at_step: AtStep) -> None:
    assert at_step(0).buttons == [said("questionnaire-next"), said("keep-keep")]


def test_the_safety_check_is_kept_while_other_pages_are_visited(arrive: Arrive) -> None:
    told = reporting(*LAST_PART.asked_when) | {"pregnant": "declined", answers.REGION: "eu"}
    visitor = Visitor(told)
    for page in routes.ICONS:
        visitor.visit(page)
    assert told.items() <= kept(visitor).items()


@pytest.mark.parametrize("units", ["metric", "us"])
def test_switching_units_keeps_the_answers_of_the_same_step(at_step: AtStep, units: str) -> None:
    start = "metric" if units == "us" else "us"
    visitor = at_step(BODY_STEP, units=start)
    others = {id_: MIXED[id_] for id_ in CATALOGUE.themes[BODY_STEP].factors}
    del others[BODY_FACTOR.id]
    assert others
    visitor.fill_in(others | {answers.UNITS: units})
    visitor.run()
    assert {name: visitor.answer(name) for name in others} == others
    assert {name: visitor.widgets[name].value for name in others} == others
