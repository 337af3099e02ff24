"""How far this person is on the way from the safety check to a plan."""

from logic import way as logic_way
from logic.result import Result
from logic.way import Way
from ui.routes import Name
from ui.state import answers, plan_answers


def way(result: Result) -> Way:
    """Return how far the person is."""
    journey = answers.journey()
    at_review = answers.step(Name.QUESTIONNAIRE) >= len(result.catalogue.themes)
    return logic_way.way(
        result,
        reviewed=journey.reviewing or at_review,
        seen=journey.seen_result,
        planned=any(
            value is True and name.startswith(plan_answers.DOES)
            for name, value in answers.held().items()
        ),
    )


def note_seen() -> None:
    """Note that the person has seen their result."""
    if not answers.journey().seen_result:
        answers.note(seen_result=True)
