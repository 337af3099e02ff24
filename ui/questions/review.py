"""All answers on one page before the result, each with the way back to it."""

import streamlit as st

from logic.catalogue import load_catalogue
from logic.models import RiskFactor
from logic.responses import Responses
from logic.result import Result
from logic.wording import questionnaire as wording
from ui.routes import Name
from ui.state import answers, body
from ui.widgets import chart_parts, question_fields


def draw(result: Result) -> None:
    """Draw every answer by theme, then the way to the result."""
    catalogue, responses = result.catalogue, result.responses
    st.title(wording.REVIEW_TITLE, anchor=False)
    st.markdown(wording.REVIEW_LEAD)
    _result_button("review.top")
    for number, theme in enumerate(catalogue.themes):
        st.header(theme.title, anchor=False)
        for factor_id in theme.factors:
            _answer(catalogue.by_factor[factor_id], responses, number)
    _result_button("review.bottom")
    chart_parts.load_ahead()


def _result_button(key: str) -> None:
    st.button(wording.SHOW_RESULT, type="primary", on_click=_show_result, key=key)


def _answer(factor: RiskFactor, responses: Responses, step: int) -> None:
    with st.container(gap=None):
        st.button(
            factor.short,
            key=f"change.{factor.id}",
            icon=":material/edit:",
            on_click=change,
            args=(factor.id, step),
        )
        st.markdown(wording.answer(factor, responses, body.units()))


def change(factor_id: str, step: int) -> None:
    """Go to a question; "next" then leads back to the review."""
    factor = load_catalogue().by_factor[factor_id]
    answers.note(reviewing=True)
    answers.go_to(Name.QUESTIONNAIRE, step, question_fields.selector(factor))


def _show_result() -> None:
    answers.visit(Name.RESULTS)
