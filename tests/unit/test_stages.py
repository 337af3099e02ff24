"""From the safety check to a plan: what is done, next and locked, stage by stage."""

import pytest

from logic.responses import NO, UNDER_16, YES, Responses
from logic.result import Result
from logic.stages import Mark, Stage, Stages, open_questions, open_step, stages_of
from tests.app.people import CATALOGUE, MIXED, first

CHECK, QUESTIONS, RESULT, PLAN = Stage
NO_SIGNS = {UNDER_16: NO} | dict.fromkeys(CATALOGUE.safety.findings, NO)
ENOUGH = first(CATALOGUE.answers_needed, MIXED)
TOO_FEW = first(CATALOGUE.answers_needed - 1, MIXED)


def result(told: dict[str, str]) -> Result:
    """Return what follows from answers."""
    return Result(CATALOGUE, Responses.from_raw(told, CATALOGUE))


def here(told: dict[str, str], *, reviewed: bool = False, seen: bool = False) -> Stages:
    """Return how far somebody is who has planned nothing."""
    return stages_of(result(told), reviewed=reviewed, seen=seen, planned=False)


def marks(found: Stages) -> list[Mark | None]:
    """Return the marks of all stages in order."""
    return [found.mark(stage) for stage in Stage]


def test_before_the_check_all_else_is_locked_also_what_was_answered() -> None:
    locked = [Mark.NEXT, Mark.LOCKED, Mark.LOCKED, Mark.LOCKED]
    assert marks(here({})) == locked
    assert marks(here({UNDER_16: NO})) == locked
    assert marks(here(MIXED, reviewed=True, seen=True)) == locked


@pytest.mark.parametrize("told", [{"chest_pain": YES}, {UNDER_16: YES}])
def test_who_is_to_get_help_has_nothing_next(told: dict[str, str]) -> None:
    found = here(NO_SIGNS | MIXED | told, reviewed=True)
    assert found.next is None
    assert marks(found) == [None, Mark.LOCKED, Mark.LOCKED, Mark.LOCKED]


@pytest.mark.parametrize(
    ("told", "reviewed", "seen", "done"),
    [
        ({}, False, False, {CHECK}),
        # Too few answers for a result: the review ends nothing, and there is no result to see.
        (TOO_FEW, True, True, {CHECK}),
        (ENOUGH, False, False, {CHECK}),
        (ENOUGH, True, False, {CHECK, QUESTIONS}),
        (ENOUGH, False, True, {CHECK, RESULT}),
        (MIXED, False, False, {CHECK, QUESTIONS}),
        (MIXED, True, True, {CHECK, QUESTIONS, RESULT}),
    ],
)
def test_a_stage_is_done_once_what_follows_is_there(
    told: dict[str, str], reviewed: bool, seen: bool, done: set[Stage]
) -> None:
    found = here(NO_SIGNS | told, reviewed=reviewed, seen=seen)
    assert found.done == done
    assert found.next is next(stage for stage in Stage if stage not in done)


def test_a_plan_can_be_begun_before_all_is_answered() -> None:
    found = stages_of(result(NO_SIGNS | ENOUGH), reviewed=False, seen=True, planned=True)
    assert marks(found) == [Mark.DONE, Mark.NEXT, Mark.DONE, Mark.DONE]


def test_at_the_end_nothing_is_next() -> None:
    found = stages_of(result(NO_SIGNS | MIXED), reviewed=True, seen=True, planned=True)
    assert found.next is None
    assert marks(found) == [Mark.DONE] * 4


def test_open_is_what_was_neither_answered_nor_declined() -> None:
    told = {id_: level for id_, level in MIXED.items() if id_ not in ("sleep", "past_injury")}
    assert open_questions(result(told)) == ("sleep", "past_injury")
    assert open_questions(result(told | {"sleep": "declined"})) == ("past_injury",)


def test_the_open_step_is_the_first_with_an_open_question_and_then_the_review() -> None:
    themes = CATALOGUE.themes
    told = {id_: MIXED[id_] for id_ in themes[0].factors}
    assert open_step(result({})) == 0
    assert open_step(result(told)) == 1
    everything = dict.fromkeys((id_ for theme in themes for id_ in theme.factors), "declined")
    assert open_step(result(everything)) == len(themes)
