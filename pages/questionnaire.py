"""The questions, step by step, then a review of all answers."""

from logic.catalogue import load_catalogue
from ui import answers, frame, review, routes, step_form

frame.require(routes.QUESTIONNAIRE)

step = answers.step(routes.QUESTIONNAIRE)
if step < len(load_catalogue().themes):
    step_form.draw(step)
else:
    review.draw()
