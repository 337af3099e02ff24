"""All answers on one page before the result, each with the way back to it."""

import streamlit as st

from logic.models import RiskFactor
from logic.responses import Responses
from logic.result import Result
from logic.wording import questionnaire as wording
from ui.routes import Name
from ui.state import answers, body, language
from ui.state.language import say, texts
from ui.widgets import chart_parts, question_fields

COLUMN_PX = 320


def draw(result: Result) -> None:
    """Draw every answer in the order of the steps, then the way to the result."""
    st.title(say("questionnaire-review-title"), anchor=False)
    st.markdown(say("questionnaire-review-lead"))
    _result_button("review.top")
    with st.grid(2, min_column_width=COLUMN_PX, gap="xsmall", key="review"):
        for number, theme in enumerate(result.catalogue.themes):
            for factor_id in theme.factors:
                _answer(result.catalogue.by_factor[factor_id], result.responses, number)
    _result_button("review.bottom")
    chart_parts.load_ahead()


def _result_button(key: str) -> None:
    st.button(say("questionnaire-show-result"), type="primary", on_click=_show_result, key=key)


def _answer(factor: RiskFactor, responses: Responses, step: int) -> None:
    st.button(
        f"{factor.short}: {wording.answer(texts(), factor, responses, body.units())}",
        key=f"change.{factor.id}",
        icon=":material/edit:",
        type="tertiary",
        wrap=True,
        on_click=change,
        args=(factor.id, step),
    )


def change(factor_id: str, step: int) -> None:
    """Go to a question; "next" then leads back to the review."""
    factor = language.catalogue().by_factor[factor_id]
    answers.note(reviewing=True)
    answers.go_to(Name.QUESTIONNAIRE, step, question_fields.selector(factor))


def _show_result() -> None:
    answers.visit(Name.RESULTS)
