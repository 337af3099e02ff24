"""One step of the questionnaire: its questions, how far along it is, and the way on."""

import streamlit as st

from logic.catalogue import load_catalogue
from logic.models import Theme
from logic.responses import HEIGHT, WEIGHT, Responses
from logic.wording import questionnaire as wording
from ui import answers, question_widgets, routes


def draw(number: int) -> None:
    """Draw the step with this number, counted from 0."""
    catalogue = load_catalogue()
    theme = catalogue.themes[number]
    responses = answers.responses(catalogue)
    steps = len(catalogue.themes)
    left = sum(len(later.factors) for later in catalogue.themes[number:])
    st.title(theme.title, anchor=False)
    st.progress(number / steps, text=wording.progress(number + 1, steps, left))
    st.markdown(theme.introduction)
    for factor_id in theme.factors:
        question_widgets.draw(catalogue.by_factor[factor_id], responses)
    _buttons(number, theme)


def _buttons(number: int, theme: Theme) -> None:
    reviewing = answers.flag("reviewing")
    with st.container(horizontal=True):
        label = wording.TO_REVIEW if reviewing else wording.NEXT
        to = len(load_catalogue().themes) if reviewing else number + 1
        st.button(label, type="primary", on_click=_leave, args=(theme, to), key="step.next")
        if number > 0 and not reviewing:
            st.button(wording.BACK, on_click=_leave, args=(theme, number - 1), key="step.back")


def _leave(theme: Theme, to: int) -> None:
    """Go to another step, unless an answer of this one cannot be used."""
    responses = answers.responses(load_catalogue())
    faulty = _faulty(theme, responses)
    answers.set_flag("tried", faulty is not None)
    if faulty is not None:
        answers.move_focus(question_widgets.selector(faulty))
        return
    answers.set_flag("reviewing", False)
    answers.go_to(routes.QUESTIONNAIRE, to)


def _faulty(theme: Theme, responses: Responses) -> str | None:
    """Return the factor of this step whose height or weight cannot be used, or None."""
    catalogue = load_catalogue()
    asked_as_body = [id_ for id_ in theme.factors if catalogue.by_factor[id_].body_limits]
    wrong = any(responses.problem(field) for field in (HEIGHT, WEIGHT))
    if asked_as_body and (wrong or question_widgets.body_is_half_given(responses)):
        return None if asked_as_body[0] in responses.declined else asked_as_body[0]
    return None
