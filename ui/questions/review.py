"""All answers as a table before the result, each with the way to it and back."""

import streamlit as st

from logic.models.areas import Theme
from logic.models.factors import RiskFactor
from logic.responses import Responses
from logic.result import Result
from logic.wording import questionnaire as wording
from ui.page_names import Name
from ui.state import body, language, visit
from ui.state.language import say, texts
from ui.state.notes import Journey
from ui.widgets import chart_parts, question_fields


def draw(result: Result) -> None:
    """Draw every answer in the order of the steps, then the way to the result."""
    st.title(say("questionnaire-review-title"), anchor=False)
    st.markdown(say("questionnaire-review-lead"))
    _result_button("review.top")
    numbered = list(enumerate(result.catalogue.themes))
    half = len(numbered) - len(numbered) // 2
    with st.container(key="review"):
        for column, areas in zip(st.columns(2), (numbered[:half], numbered[half:]), strict=True):
            with column, st.container(gap="xxsmall"):
                for number, theme in areas:
                    _area(result, theme, number)
    _result_button("review.bottom")
    chart_parts.load_ahead()


def _result_button(key: str) -> None:
    st.button(say("questionnaire-show-result"), type="primary", on_click=_show_result, key=key)


def _area(result: Result, theme: Theme, step: int) -> None:
    """Draw the answers of one step, a row each, under its title."""
    st.header(f":small[{theme.title}]", anchor=False)
    for factor_id in theme.factors:
        _row(result.catalogue.by_factor[factor_id], result.responses, step)


def _row(factor: RiskFactor, responses: Responses, step: int) -> None:
    """Draw a row, which is a button as a whole: one element costs a third of three."""
    answer = wording.answer(texts(), factor, responses, body.units())
    st.button(
        say("questionnaire-row", question=factor.short, answer=answer),
        key=_key(factor.id),
        type="tertiary",
        icon=":material/edit:",
        icon_position="right",
        width="stretch",
        on_click=change,
        args=(factor.id, step),
    )


def _key(factor_id: str) -> str:
    return f"change.{factor_id}"


def selector(factor_id: str) -> str:
    """Return the selector of the button that leads to a question."""
    return f"{visit.drawn(_key(factor_id))} button"


def change(factor_id: str, step: int) -> None:
    """Go to a question; its step then leads back to the review, to the same row."""
    factor = language.catalogue().by_factor[factor_id]
    Journey.note(reviewing=True, changing=factor_id)
    visit.go_to_step(Name.QUESTIONNAIRE, step, question_fields.selector(factor))


def _show_result() -> None:
    visit.go_to_page(Name.RESULTS)
