"""How far this person is from the safety check to a plan."""

from logic.result import Result
from logic.stages import Stages, stages_of
from ui.page_names import Name
from ui.state import plan_answers, visit
from ui.state.current import RawAnswers
from ui.state.notes import Journey, Visit


def settle(result: Result, held: RawAnswers) -> Stages:
    """Work out how far the person is, by what the session holds; `noted` says it in this run."""
    found = _of_session(result, held)
    if found != noted():
        Visit.note(stages=found)
    return found


def noted() -> Stages:
    """Return how far the person is, as the navigation of this run has it."""
    return Visit.noted().stages


def _of_session(result: Result, held: RawAnswers) -> Stages:
    journey = Journey.noted()
    at_review = visit.step(Name.QUESTIONNAIRE) >= len(result.catalogue.themes)
    return stages_of(
        result,
        reviewed=journey.reviewing or at_review,
        seen=journey.seen_result,
        planned=any(
            value is True and name.startswith(plan_answers.DOES) for name, value in held.items()
        ),
    )


def first_sees(result: Result) -> bool:
    """Return whether whoever comes to the result now sees it for the first time, and note it."""
    is_shown = result.check.allows_result and result.profile.score is not None
    if not is_shown or Journey.noted().seen_result:
        return False
    Journey.note(seen_result=True)
    return True
