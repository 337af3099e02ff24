"""One step of the questionnaire: its questions, how far along it is, and the way on."""

import streamlit as st

from logic.models import Theme
from logic.result import Result
from logic.wording import questionnaire as wording
from ui.record import keep_sections
from ui.routes import Name
from ui.state import answers, current, language
from ui.state.language import say, texts
from ui.widgets import question_fields


def draw(result: Result, number: int) -> None:
    """Draw the step with this number, counted from 0."""
    themes = result.catalogue.themes
    theme = themes[number]
    left = sum(len(later.factors) for later in themes[number:])
    st.title(theme.title, anchor=False)
    st.progress(number / len(themes), text=wording.progress(texts(), number + 1, len(themes), left))
    if theme.introduction:
        st.markdown(theme.introduction)
    for factor_id in theme.factors:
        question_fields.draw(result.catalogue.by_factor[factor_id], result.responses)
    _buttons(number, theme, len(themes))
    if number == 0:
        keep_sections.offer()


def _buttons(number: int, theme: Theme, steps: int) -> None:
    reviewing = answers.journey().reviewing
    with st.container(horizontal=True):
        label = say("questionnaire-to-review" if reviewing else "questionnaire-next")
        to = steps if reviewing else number + 1
        st.button(label, type="primary", on_click=_go_on, args=(theme, to), key="step.next")
        if number > 0 and not reviewing:
            st.button(
                say("questionnaire-back"), on_click=_leave, args=(number - 1,), key="step.back"
            )


def _go_on(theme: Theme, to: int) -> None:
    """Go to another step, unless the height or weight asked on this one cannot be used."""
    catalogue = language.catalogue()
    responses = current.responses(catalogue)
    asks_body = any(catalogue.by_factor[id_].body_limits for id_ in theme.factors)
    fault = question_fields.body_fault(responses) if asks_body else None
    if fault is None or answers.get(answers.DECLINED_BODY):
        _leave(to)
        return
    answers.note(tried=True)
    answers.move_focus(question_fields.body_selector(fault))


def _leave(to: int) -> None:
    answers.note(tried=False, reviewing=False)
    answers.go_to(Name.QUESTIONNAIRE, to)
