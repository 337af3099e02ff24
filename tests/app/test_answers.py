"""What a session holds: the answers as they arrive, the way through them, the frame's notes."""

import json

import pytest
from pydantic import ValidationError

from logic.models.base import Urgency
from logic.wording import what_if
from tests.app.conftest import Arrive, AtStep, Begin
from tests.app.people import AT_REFERENCE, AT_WORST, BODY_FACTOR, CATALOGUE
from tests.app.visitor import Visitor
from tests.said import said
from ui import frame
from ui.page_names import Name
from ui.state import answers, notes, visit
from ui.state.keeping import Keeping
from ui.state.notes import FocusRequest, Journey, Visit
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
    found = visitor.at.session_state[Keeping.KEY]
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
    assert Journey.noted() == Journey()
    Journey.note(tried=True)
    visit.set_step(Name.SAFETY, 1)
    visit.set_step(Name.QUESTIONNAIRE, 4)
    steps = {Name.SAFETY: 1, Name.QUESTIONNAIRE: 4}
    assert Journey.noted() == Journey(tried=True, steps=steps)
    assert (visit.step(Name.QUESTIONNAIRE), visit.step(Name.PLAN)) == (4, 0)
    visit.go_to_page(Name.RECORD)
    notes.start_again()
    assert (Journey.noted(), answers.held()) == (Journey(), {})
    assert Visit.noted().wanted == Name.RECORD


def test_what_was_read_of_the_way_does_not_change_under_its_reader(begin: Begin) -> None:
    before = Journey.noted()
    Journey.note(reviewing=True)
    assert not before.reviewing
    with pytest.raises(ValidationError):
        before.reviewing = True  # type: ignore[misc]


def test_going_to_a_step_asks_for_the_focus_once_more(begin: Begin) -> None:
    assert Visit.noted().focus == FocusRequest(target="h1", turn=0)
    visit.set_step(Name.SAFETY, 1)
    assert Visit.noted().focus.turn == 0
    visit.go_to_step(Name.SAFETY, 2)
    visit.go_to_step(Name.SAFETY, 2, ".field")
    assert Visit.noted().focus == FocusRequest(target=".field", turn=2)
    assert visit.step(Name.SAFETY) == 2


# The frame --------------------------------------------------------------------------------


def test_a_page_that_was_asked_for_is_gone_to_once(newcomer: Visitor) -> None:
    newcomer.visit(Name.RECORD)
    assert newcomer.title == said("record-title")
    # Who asked for it has moved the focus.
    assert newcomer.seen == Visit(page=Name.RECORD, stages=newcomer.seen.stages)


def test_going_to_a_page_asks_for_the_focus_at_its_heading(begin: Begin) -> None:
    visit.go_to_page(Name.PLAN)
    assert Visit.noted() == Visit(wanted=Name.PLAN, focus=FocusRequest(turn=1))


def test_the_frame_moves_the_focus_only_when_the_page_has_changed(begin: Begin) -> None:
    turns = []
    for page in (Name.START, Name.START, Name.PLAN, Name.PLAN, Name.START):
        frame._arrive(page, Visit.noted())
        turns.append(Visit.noted().focus.turn)
    assert turns == [0, 0, 1, 1, 2]


def test_a_page_that_lives_on_answers_waits_in_the_first_run_alone(newcomer: Visitor) -> None:
    newcomer.at.session_state[Visit.KEY] = Visit()
    assert [waits(newcomer, Name.SAFETY), waits(newcomer, Name.SAFETY)] == [True, False]


def waits(visitor: Visitor, page: Name) -> bool:
    """Go to a page, and return whether it waits for what the browser has kept."""
    visitor.at.switch_page(f"pages/{page}.py").run()
    return said("keep-moment") in visitor.text
