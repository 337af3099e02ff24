"""What a session holds: the answers as they arrive, the way through them, the frame's notes."""

import json

import pytest
from pydantic import ValidationError

from logic.models import Urgency
from logic.wording import what_if
from tests.app.conftest import Arrive, AtStep, Begin
from tests.app.people import AT_REFERENCE, AT_WORST, BODY_FACTOR, CATALOGUE
from tests.app.visitor import Visitor
from tests.said import said
from ui.routes import Name
from ui.state import answers
from ui.state.keeping import Keeping
from ui.state.notes import FocusRequest, Journey
from ui.what_if import plan_editor

FIRST = next(id_ for id_ in CATALOGUE.themes[0].factors if id_ != BODY_FACTOR.id)
TRIED = plan_editor._to(plan_editor.FIRST, "physical_activity")
FEW_TO_WORK_ON = AT_REFERENCE | {"smoking": "current", "physical_activity": "inactive"}


# An answer as it arrives ------------------------------------------------------------------


def test_an_answer_is_in_the_kept_record_as_soon_as_it_is_given(at_step: AtStep) -> None:
    visitor = at_step(0)
    visitor.press(said("keep-keep"))
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


@pytest.mark.parametrize("page", sorted({*Name} - {Name.SAFETY}))
def test_a_sign_that_was_ticked_stops_on_every_other_page_too(
    newcomer: Visitor, page: Name
) -> None:
    newcomer.visit(Name.SAFETY)
    newcomer.fill_in({"chest_pain": True})
    newcomer.run()
    assert newcomer.title == said("safety-title")
    newcomer.visit(page)
    assert newcomer.title == CATALOGUE.safety.screens[Urgency.EMERGENCY].title
    newcomer.visit(Name.SAFETY)
    assert newcomer.title == CATALOGUE.safety.screens[Urgency.EMERGENCY].title


def test_a_plan_that_was_undone_stays_so_on_other_pages(arrive: Arrive) -> None:
    visitor = arrive(Name.WHAT_IF, FEW_TO_WORK_ON)
    visitor.fill_in({TRIED: "active"})
    visitor.run()
    visitor.press(said(what_if.UNDO[plan_editor.FIRST]))
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
    assert answers.take_wanted_page() == Name.RECORD


def test_what_was_read_of_the_way_does_not_change_under_its_reader(begin: Begin) -> None:
    before = answers.journey()
    answers.note(reviewing=True)
    assert not before.reviewing
    with pytest.raises(ValidationError):
        before.reviewing = True  # type: ignore[misc]


def test_going_to_a_step_asks_for_the_focus_once_more(begin: Begin) -> None:
    assert answers.focus() == FocusRequest(target="h1", turn=0)
    answers.set_step(Name.SAFETY, 1)
    assert answers.focus().turn == 0
    answers.go_to(Name.SAFETY, 2)
    answers.go_to(Name.SAFETY, 2, ".field")
    assert answers.focus() == FocusRequest(target=".field", turn=2)
    assert answers.step(Name.SAFETY) == 2


# The frame --------------------------------------------------------------------------------


def test_a_page_that_was_asked_for_is_gone_to_once(begin: Begin) -> None:
    assert answers.take_wanted_page() is None
    answers.visit(Name.PLAN)
    assert answers.focus() == FocusRequest(turn=1)
    assert [answers.take_wanted_page(), answers.take_wanted_page()] == [Name.PLAN, None]


def test_the_frame_knows_when_the_page_has_changed_and_when_it_draws_first(begin: Begin) -> None:
    pages = [Name.START, Name.START, Name.PLAN, Name.PLAN, Name.START]
    assert [answers.came_to(page) for page in pages] == [False, False, True, False, True]
    assert [answers.first_draw(), answers.first_draw()] == [True, False]
