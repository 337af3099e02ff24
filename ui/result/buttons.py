"""The buttons of the result: to a question and back, to the review, to what can be taken along."""

import streamlit as st

from logic.models.catalogue import Catalogue
from ui.page_names import Name
from ui.questions import review
from ui.state import answers, visit
from ui.state.language import say
from ui.state.notes import Journey, Visit

TAKE_ALONG = "result.take_along"
TOOL_PX = 156
"""A given width keeps the room of a button before it is there; two fit beside each other."""


def to_question(  # noqa: PLR0913, each says one thing of the button
    catalogue: Catalogue,
    factor_id: str,
    label: str,
    key: str,
    *,
    then_back: bool = True,
    icon: str | None = ":material/arrow_forward:",
) -> None:
    """Draw a button that leads to a question; its step then leads back, or on to the next.

    Without its icon it fits into half of a phone's width.
    """
    args = (factor_id, step_of(catalogue, factor_id), then_back)
    st.button(label, key=key, icon=icon, on_click=_answer, args=args)


def to_review(catalogue: Catalogue) -> None:
    """Draw the button that leads to all answers."""
    st.button(
        say("results-change-answers"),
        key="to.review",
        icon=":material/edit:",
        width=TOOL_PX,
        on_click=visit.go_to_page,
        args=(Name.QUESTIONNAIRE, len(catalogue.themes)),
    )


def to_safety_check(label: str) -> None:
    """Draw the button that leads to the safety check."""
    st.button(label, key="to.safety", on_click=visit.go_to_page, args=(Name.SAFETY, 0))


def take_along() -> None:
    """Draw the button that leads to what can be taken along, which opens below."""
    st.button(
        say("results-tools"),
        key="to.take_along",
        icon=":material/download:",
        width=TOOL_PX,
        on_click=_take_along,
    )


def step_of(catalogue: Catalogue, factor_id: str) -> int:
    """Return the step of the questions, from 0, at which a factor is asked."""
    return next(n for n, theme in enumerate(catalogue.themes) if factor_id in theme.factors)


def _answer(factor_id: str, step: int, then_back: bool) -> None:
    review.change(factor_id, step)
    Journey.note(reviewing=then_back, from_result=then_back)
    Visit.note(wanted=Name.QUESTIONNAIRE)


def _take_along() -> None:
    answers.show(TAKE_ALONG, True)
    visit.move_focus(f"{visit.drawn(TAKE_ALONG)} summary")
