"""One step of the questionnaire: its questions, how far along it is, and the way on."""

from collections.abc import Callable
from functools import partial

import streamlit as st

from logic.models.areas import Theme
from logic.result import Result
from logic.wording import questionnaire as wording
from ui import routes
from ui.page_names import Name
from ui.questions import review
from ui.record import keep_sections
from ui.routes import Choice
from ui.state import answers, current, language, visit
from ui.state.language import texts
from ui.state.notes import HEADING, Journey
from ui.widgets import question_fields


def draw(result: Result, number: int) -> None:
    """Draw the step with this number, counted from 0."""
    themes = result.catalogue.themes
    theme = themes[number]
    left = sum(len(later.factors) for later in themes[number:])
    # Each step has a heading of its own: one that a browser has translated is not written anew.
    with st.container(key=f"step.{number}"):
        st.title(theme.title, anchor=False)
        text = wording.progress(texts(), number + 1, len(themes), left)
        st.progress((number + 1) / len(themes), text=text)
        if theme.introduction:
            st.markdown(theme.introduction)
    for factor_id in theme.factors:
        question_fields.draw(result.catalogue.by_factor[factor_id], result.responses)
    _buttons(result, number)
    if number == 0:
        keep_sections.offer()


def _buttons(result: Result, number: int) -> None:
    with st.container(horizontal=True):
        if Journey.noted().reviewing:
            _buttons_back(result, number)
        else:
            _buttons_on(result, number)


def _buttons_on(result: Result, number: int) -> None:
    theme = result.catalogue.themes[number]
    on = partial(_go_on, theme, partial(_leave, number + 1))
    buttons = [Choice("questionnaire-next", on, "step.next")]
    if number > 0:
        buttons.append(Choice("questionnaire-back", partial(_leave, number - 1), "step.back"))
    routes.choices(buttons)


def _buttons_back(result: Result, number: int) -> None:
    """Draw buttons to the result and to the review, first to where the person came from."""
    themes = result.catalogue.themes
    theme, to_review = themes[number], partial(_to_review, len(themes))
    buttons = [Choice("questionnaire-to-review", partial(_go_on, theme, to_review), "step.next")]
    if result.profile.score is not None:
        back = Choice(
            "questionnaire-back-to-result", partial(_go_on, theme, _to_result), "step.result"
        )
        buttons.insert(0 if Journey.noted().from_result else 1, back)
    routes.choices(buttons)


def _go_on(theme: Theme, go: Callable[[], None]) -> None:
    """Go somewhere else, unless the height or weight asked on this step cannot be used."""
    catalogue = language.catalogue()
    responses = current.result(catalogue).responses
    asks_body = any(catalogue.by_factor[id_].body_limits for id_ in theme.factors)
    fault = question_fields.body_fault(responses) if asks_body else None
    if fault is None or answers.get(answers.DECLINED_BODY):
        go()
        return
    Journey.note(tried=True)
    visit.move_focus(question_fields.body_selector(fault))


def _leave(to: int, focus: str = HEADING) -> None:
    Journey.note(tried=False, reviewing=False, from_result=False, changing=None)
    visit.go_to_step(Name.QUESTIONNAIRE, to, focus)


def _to_review(to: int) -> None:
    """Go back to the review, to the line of what was changed."""
    changed = Journey.noted().changing
    _leave(to, review.selector(changed) if changed else HEADING)


def _to_result() -> None:
    _leave(len(language.catalogue().themes))
    visit.go_to_page(Name.RESULTS)
