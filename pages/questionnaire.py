"""The questions, step by step, then a review of all answers."""

from logic.catalogue import load_catalogue
from ui import frame, routes
from ui.browser import speaking
from ui.questions import review, step_form
from ui.state import answers

frame.require(routes.QUESTIONNAIRE)


def _draw() -> None:
    step = answers.step(routes.QUESTIONNAIRE)
    if step < len(load_catalogue().themes):
        step_form.draw(step)
    else:
        review.draw()


speaking.step_by_step(routes.QUESTIONNAIRE, _draw)
