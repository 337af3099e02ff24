"""The questions, step by step, then a review of all answers."""

from logic.result import Result
from ui import frame
from ui.page_names import Name
from ui.questions import review, step_form
from ui.state import language, visit


@frame.page(Name.QUESTIONNAIRE)
def _draw(result: Result) -> None:
    step = visit.step(Name.QUESTIONNAIRE)
    if step < len(language.catalogue().themes):
        step_form.draw(result, step)
    else:
        review.draw(result)
