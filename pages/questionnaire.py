"""The questions, step by step, then a review of all answers."""

from logic.catalogue import load_catalogue
from ui import answers, frame, review, routes, speaking, step_form

frame.require(routes.QUESTIONNAIRE)


def _draw() -> None:
    step = answers.step(routes.QUESTIONNAIRE)
    if step < len(load_catalogue().themes):
        step_form.draw(step)
    else:
        review.draw()


speaking.step_by_step(routes.QUESTIONNAIRE, _draw)
