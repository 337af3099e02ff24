"""What a session holds: the answers as they arrive, the way through them, the frame's notes."""

import json
from typing import Any

import pytest
import streamlit as st
from pydantic import ValidationError

from logic.wording import what_if
from tests.app.conftest import Arrive, AtStep, Begin
from tests.app.people import AT_REFERENCE, AT_WORST, BODY_FACTOR, CATALOGUE
from tests.app.visitor import Visitor, written
from ui.routes import Name
from ui.state import answers, plan_answers
from ui.state.body import NAMES
from ui.state.keeping import Keeping
from ui.state.notes import Focus, Journey
from ui.what_if import plan_editor

BODY_STEP = next(n for n, t in enumerate(CATALOGUE.themes) if BODY_FACTOR.id in t.factors)
FIRST = next(id_ for id_ in CATALOGUE.themes[0].factors if id_ != BODY_FACTOR.id)
ARRIVED = ("kept", "put", "dropped", "prefix.a", "prefix.b")
TRIED = plan_editor._to(plan_editor.FIRST, "physical_activity")
FEW_TO_WORK_ON = AT_REFERENCE | {"smoking": "current", "physical_activity": "inactive"}
FIELDS: list[tuple[Name, int, dict[str, Any]]] = [
    (Name.QUESTIONNAIRE, 0, {FIRST: AT_WORST[FIRST]}),
    (Name.QUESTIONNAIRE, BODY_STEP, {"height_cm": 171.0, "weight_kg": 70.0}),
    (Name.QUESTIONNAIRE, BODY_STEP, {answers.DECLINED_BODY: True}),
    (Name.SAFETY, 0, {"chest_pain": True}),
    (Name.RESULTS, 0, {"order": "gap"}),
    (Name.WHAT_IF, 0, {TRIED: "some"}),
    (Name.PLAN, 0, {plan_answers.willing("smoking"): "8"}),
]


# An answer as it arrives ------------------------------------------------------------------


@pytest.mark.parametrize(("page", "step", "given"), FIELDS)
def test_what_arrived_on_a_page_that_was_left_at_once_is_still_there(
    arrive: Arrive, page: Name, step: int, given: dict[str, Any]
) -> None:
    asked_yet = page in (Name.RESULTS, Name.WHAT_IF, Name.PLAN)
    visitor = arrive(page, FEW_TO_WORK_ON if asked_yet else {})
    visitor.go_to(page, step)
    shown = {name: visitor.widgets[name].value for name in given}
    assert shown != given
    visitor.fill_in(given)
    visitor.run()
    visitor.lose(*given)
    visitor.visit(Name.EVIDENCE)
    visitor.visit(Name.START)
    found = {name: visitor.answer(name) for name in given}
    assert found == {
        name: written(value) if name in NAMES else value for name, value in given.items()
    }


def test_an_answer_is_in_the_kept_record_as_soon_as_it_is_given(at_step: AtStep) -> None:
    visitor = at_step(0)
    visitor.at.toggle[0].set_value(True)  # keeps the answers in the browser
    visitor.run()
    assert kept(visitor) == {}
    visitor.fill_in({FIRST: AT_WORST[FIRST]})
    visitor.run()
    assert visitor.title == CATALOGUE.themes[0].title
    assert kept(visitor) == {FIRST: AT_WORST[FIRST]}


def kept(visitor: Visitor) -> dict[str, str]:
    """Return the habits in the record that was written for the browser last."""
    found = visitor.at.session_state[answers.KEEPING]
    assert isinstance(found, Keeping)
    habits: dict[str, str] = json.loads(found.record)["answers"]
    return habits


def test_a_sign_stops_as_soon_as_it_is_ticked(newcomer: Visitor) -> None:
    (sign,) = [sign for sign in CATALOGUE.safety.signs if sign.all_of == ("chest_pain",)]
    newcomer.visit(Name.SAFETY)
    newcomer.fill_in({"chest_pain": True})
    newcomer.run()
    assert newcomer.title == CATALOGUE.safety.screens[sign.urgency].title


def test_what_arrived_outlives_the_loss_of_its_field_and_is_brought_along_once(
    begin: Begin,
) -> None:
    begin({"sleep": "fair", "stress": "high"})
    answers.settle("sleep")
    lose("sleep", "stress")
    answers.bring_along()
    assert answers.held() == {"sleep": "fair"}
    answers.put("sleep", "good")
    answers.bring_along()
    assert answers.get("sleep") == "good"


def lose(*names: str) -> None:
    """Lose the values of fields, as Streamlit does where a run of a page is cut short."""
    for name in names:
        del st.session_state[answers.key(name)]


def test_what_was_set_or_dropped_since_it_arrived_is_not_undone(begin: Begin) -> None:
    begin(dict.fromkeys(ARRIVED, "old"))
    for name in ARRIVED:
        answers.settle(name)
    answers.put("put", "new")
    answers.drop("dropped")
    answers.forget("prefix.")
    lose("kept")
    answers.bring_along()
    assert answers.held() == {"kept": "old", "put": "new"}


def test_a_plan_that_was_undone_stays_so_on_other_pages(arrive: Arrive) -> None:
    visitor = arrive(Name.WHAT_IF, FEW_TO_WORK_ON)
    visitor.fill_in({TRIED: "active"})
    visitor.run()
    visitor.press(what_if.UNDO[plan_editor.FIRST])
    for page in (Name.EVIDENCE, Name.WHAT_IF):
        visitor.visit(page)
    assert visitor.widgets[TRIED].value == plan_editor.AS_NOW


# The way through the questions ------------------------------------------------------------


def test_what_is_noted_of_the_way_changes_field_by_field_and_goes_with_the_answers(
    begin: Begin,
) -> None:
    begin({"sleep": "fair"})
    assert answers.journey() == Journey()
    answers.note(tried=True)
    answers.set_step(Name.SAFETY, 1)
    answers.set_step(Name.QUESTIONNAIRE, 4)
    steps = {Name.SAFETY: 1, Name.QUESTIONNAIRE: 4}
    assert answers.journey() == Journey(tried=True, steps=steps)
    assert (answers.step(Name.QUESTIONNAIRE), answers.step(Name.PLAN)) == (4, 0)
    answers.visit(Name.RECORD)
    answers.start_again()
    assert (answers.journey(), answers.held()) == (Journey(), {})
    assert answers.wants_page()


def test_what_was_read_of_the_way_does_not_change_under_its_reader(begin: Begin) -> None:
    before = answers.journey()
    answers.note(reviewing=True)
    assert not before.reviewing
    with pytest.raises(ValidationError):
        before.reviewing = True  # type: ignore[misc]


def test_going_to_a_step_asks_for_the_focus_once_more(begin: Begin) -> None:
    assert answers.focus() == Focus(target="h1", turn=0)
    answers.set_step(Name.SAFETY, 1)
    assert answers.focus().turn == 0
    answers.go_to(Name.SAFETY, 2)
    answers.go_to(Name.SAFETY, 2, ".field")
    assert answers.focus() == Focus(target=".field", turn=2)
    assert answers.step(Name.SAFETY) == 2


# The frame --------------------------------------------------------------------------------


def test_a_page_that_was_asked_for_is_gone_to_once(begin: Begin) -> None:
    assert not answers.wants_page()
    answers.visit(Name.PLAN)
    assert answers.wants_page()
    assert answers.focus() == Focus(turn=1)
    assert [answers.take_wanted_page(), answers.take_wanted_page()] == [Name.PLAN, None]
    assert not answers.wants_page()


def test_the_frame_knows_when_the_page_has_changed_and_when_it_draws_first(begin: Begin) -> None:
    pages = [Name.START, Name.START, Name.PLAN, Name.PLAN, Name.START]
    assert [answers.came_to(page) for page in pages] == [False, False, True, False, True]
    assert [answers.first_draw(), answers.first_draw()] == [True, False]
